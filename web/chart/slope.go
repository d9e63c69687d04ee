package chart

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// Slope is one line a unit from its share in the term before to its share now.
type Slope struct {
	Lang       text.Lang
	Label      string // read aloud in place of the picture
	Then, Now  SlopeHead
	Lines      []SlopeLine
	low, high  congress.Percent
	generated  bool
	ups, downs int

	sheet
	labels [2][]slopeLabel // at both ends
}

// SlopeHead is what stands over one end of the lines.
type SlopeHead struct{ Term, Day string }

// SlopeLine is one unit.
type SlopeLine struct {
	Name      string
	Then, Now congress.Percent
	// ThenText and NowText are the shares with their bounds, Points the difference.
	ThenText, NowText, Points string
	Illustrative              bool

	move string // "up" and "down" for those that rose or fell most, "" for the others
}

// slopeLabel is the words at one end of a line, and where they stand.
type slopeLabel struct {
	line  SlopeLine
	at, y float64 // of the line's end, of the words
}

const mostMoves = 3 // how many of those that rose, and of those that fell, stand out

// NewSlope prepares a chart; ok is false when there are not two lines to hold against each other.
func NewSlope(lang text.Lang, label string, then, now SlopeHead, lines []SlopeLine) (s Slope, ok bool) {
	if len(lines) < 2 {
		return s, false
	}
	s = Slope{Lang: lang, Label: label, Then: then, Now: now, Lines: slices.Clone(lines), low: congress.Hundred}
	for _, l := range lines {
		s.low, s.high = min(s.low, l.Then, l.Now), max(s.high, l.Then, l.Now)
		s.generated = s.generated || l.Illustrative
	}
	const ten = 10_00
	s.low, s.high = s.low/ten*ten, min((s.high+ten-1)/ten*ten, congress.Hundred)
	if s.low >= s.high {
		s.low = s.high - ten
	}
	s.markMoves()
	return s.wide(), true
}

// wide is the chart with the words of every line, as high as they need.
func (s Slope) wide() Slope {
	s.sheet = sheet{name: "wide", width: 720, left: 224, right: 264, top: 66, bottom: 18, letters: 13}
	return s.labelled(s.Lines, 340)
}

// narrow is the chart with the words of the lines that moved most: a phone has no room for more.
func (s Slope) narrow() Slope {
	s.sheet = sheet{name: "narrow", width: 360, left: 76, right: 160, top: 60, bottom: 14, letters: 13.5}
	return s.labelled(s.moved(), 260)
}

// sheets are the chart on each of the sheets.
func (s Slope) sheets() []Slope { return []Slope{s.wide(), s.narrow()} }

// labelled places the words of lines on a sheet that has room for them, and at least so much.
func (s Slope) labelled(lines []SlopeLine, least float64) Slope {
	s.height = s.top + s.bottom + max(least, s.row()*float64(len(lines)))
	for side := range s.labels {
		s.labels[side] = s.place(side, lines)
	}
	return s
}

// markMoves finds the lines that rose and fell most and draws them last, over the others.
func (s *Slope) markMoves() {
	by := func(l SlopeLine) congress.Percent { return l.Now - l.Then }
	slices.SortStableFunc(s.Lines, func(a, b SlopeLine) int { return cmp.Compare(by(a), by(b)) })
	n := len(s.Lines)
	for i := range min(mostMoves, n) {
		if l := &s.Lines[i]; by(*l) < 0 {
			l.move = "down"
			s.downs++
		}
		if l := &s.Lines[n-1-i]; by(*l) > 0 {
			l.move = "up"
			s.ups++
		}
	}
	slices.SortStableFunc(s.Lines, func(a, b SlopeLine) int { return cmp.Compare(min(len(a.move), 1), min(len(b.move), 1)) })
}

func (s Slope) moved() []SlopeLine {
	return slices.DeleteFunc(slices.Clone(s.Lines), func(l SlopeLine) bool { return l.move == "" })
}

// y is the height of a share.
func (s Slope) y(p congress.Percent) float64 {
	return s.top + float64(s.high-p)/float64(s.high-s.low)*(s.foot()-s.top)
}

// place puts the words at one end of the lines, the ones of then at 0 and of now at 1, so that none covers another.
func (s Slope) place(side int, lines []SlopeLine) []slopeLabel {
	labels := make([]slopeLabel, len(lines))
	for i, l := range lines {
		labels[i] = slopeLabel{line: l, at: s.y([2]congress.Percent{l.Then, l.Now}[side])}
	}
	// Between equals those come first that come from higher, or go there, so that fewer leaders cross.
	slices.SortStableFunc(labels, func(a, b slopeLabel) int {
		other := func(l slopeLabel) float64 { return s.y([2]congress.Percent{l.line.Now, l.line.Then}[side]) }
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(other(a), other(b)), text.Compare(a.line.Name, b.line.Name))
	})
	heights := make([]float64, len(labels))
	for i, l := range labels {
		heights[i] = l.at
	}
	for i, y := range spread(heights, s.row(), s.top, s.foot()) {
		labels[i].y = y
	}
	return labels
}

// words are what stands at an end of a line: the name inside of the share, so that the shares are under one another.
// Where there is no room for both at both ends the share stands at the left one and the name at the right.
func (s Slope) words(side int, l SlopeLine) string {
	switch brief := s.name == narrow.name; {
	case brief && side == 0:
		return l.ThenText
	case brief:
		return l.Name
	case side == 0:
		return l.Name + "  " + l.ThenText
	}
	return l.NowText + "  " + l.Name
}
