package chart

import (
	"unicode"

	"tiendo/internal/congress"
)

// sheet is what a chart is drawn on, in units of its viewBox, with the room around the drawing.
type sheet struct {
	name                     string // its class: the style sheet shows the one for which there is room
	width, height            float64
	left, right, top, bottom float64
	letters                  float64 // how large words are at most
}

// Words cannot shrink as a picture does, so a chart is drawn on two sheets, and where the wide one would be less than
// 560 pixels the narrow one is seen. The style sheet's letters are as large as these or smaller.
var (
	wide   = sheet{name: "wide", width: 720, height: 320, right: 24, top: 34, bottom: 34, letters: 13}
	narrow = sheet{name: "narrow", width: 360, height: 250, right: 24, top: 34, bottom: 32, letters: 13.5}
)

// daysAt is the height on which the days stand below the drawing.
func (s sheet) daysAt() float64 { return s.foot() + 10 + s.letters }

// foot is the height at which the drawing ends and the days stand below.
func (s sheet) foot() float64 { return s.height - s.bottom }

// end is where the drawing ends on the right.
func (s sheet) end() float64 { return s.width - s.right }

func (s sheet) viewBox() string { return "0 0 " + number(s.width) + " " + number(s.height) }

// row is the height of a line of words.
func (s sheet) row() float64 { return 1.35 * s.letters }

// wordy is the sheet with a row more above the drawing, where two things have words there.
func (s sheet) wordy() sheet {
	s.top += s.row()
	s.height += s.row()
	return s
}

// beside is the sheet with as much room at the left as the longest of the words there need.
func (s sheet) beside(ticks []tick) sheet {
	s.left = 24
	for _, t := range ticks {
		s.left = max(s.left, s.long(t.text)+10)
	}
	return s
}

// long is about how much room words need along a line, rather too much than too little.
func (s sheet) long(words string) float64 {
	long := 0.0
	for _, r := range words {
		switch {
		case unicode.IsDigit(r) || unicode.IsUpper(r) || r == '%':
			long += .68
		case unicode.IsLetter(r):
			long += .56
		default:
			long += .34
		}
	}
	return long * s.letters
}

// note is words on a chart, with where they stand and on which side of their place.
type note struct {
	Class, Text string
	spot
}

type spot struct {
	X, Y float64
	Side string
}

// box is what something covers.
type box struct{ x0, y0, x1, y1 float64 }

func (b box) meets(c box) bool { return b.x0 < c.x1 && c.x0 < b.x1 && b.y0 < c.y1 && c.y0 < b.y1 }

func (s sheet) box(n note) box {
	long := s.long(n.Text)
	x := n.X
	switch n.Side {
	case "end":
		x -= long
	case "middle":
		x -= long / 2
	}
	return box{x, n.Y - s.letters, x + long, n.Y + .35*s.letters}
}

// notes are words placed one after the other so that none covers another or leaves the sheet.
type notes struct {
	sheet
	placed []note
	taken  []box // by words and marks
	lines  []box // words keep off them where they can
}

// put places words at the first of the spots that is free.
func (all *notes) put(class, words string, spots ...spot) {
	n := all.free(note{Class: class, Text: words}, spots)
	all.placed = append(all.placed, n)
	all.taken = append(all.taken, all.box(n))
}

func (all *notes) free(n note, spots []spot) note {
	for _, avoided := range [][][]box{{all.taken, all.lines}, {all.taken}} {
		for _, n.spot = range spots {
			if all.within(all.box(n)) && !all.box(n).meetsAny(avoided...) {
				return n
			}
		}
	}
	// No spot has room: as near to the first as it goes, half a row up or down at a time.
	n.spot = spots[0]
	covered := all.box(n)
	n.X, n.Side = max(all.left, min(covered.x0, all.width-(covered.x1-covered.x0)-.1)), "start"
	for step := 0.0; step < all.height; step += all.row() / 2 {
		for _, y := range []float64{spots[0].Y + step, spots[0].Y - step} {
			n.Y = y
			if all.within(all.box(n)) && !all.box(n).meetsAny(all.taken) {
				return n
			}
		}
	}
	return n
}

func (all *notes) within(b box) bool {
	return b.x0 >= all.left && b.x1 <= all.width && b.y0 >= 0 && b.y1 <= all.foot()+3
}

func (b box) meetsAny(groups ...[]box) bool {
	for _, boxes := range groups {
		for _, other := range boxes {
			if b.meets(other) {
				return true
			}
		}
	}
	return false
}

// mark keeps words off a mark.
func (all *notes) mark(x, y float64) { all.taken = append(all.taken, box{x - 6, y - 6, x + 6, y + 6}) }

// line keeps words off an upright line, where they can.
func (all *notes) line(x float64) {
	all.lines = append(all.lines, box{x - 2, all.letters + 6, x + 2, all.foot()})
}

// head are the spots above the drawing for the name of an upright line.
func (all *notes) head(x float64) []spot {
	y := all.letters + 1
	return []spot{{x, y, "middle"}, {x, y, "end"}, {x, y, "start"}}
}

// over are the spots for what a mark says: above it, or below where there is no room; under has them the other way.
func (all *notes) over(x, y float64) []spot  { return append(all.above(x, y), all.below(x, y)...) }
func (all *notes) under(x, y float64) []spot { return append(all.below(x, y), all.above(x, y)...) }

func (all *notes) above(x, y float64) []spot {
	y -= 8 + .35*all.letters
	return []spot{{x, y, "middle"}, {x, y, "end"}, {x, y, "start"}}
}

func (all *notes) below(x, y float64) []spot {
	y += 8 + all.letters
	return []spot{{x - 8, y, "end"}, {x + 8, y, "start"}, {x, y, "middle"}}
}

// spaced are so many of the marks along the bottom that their words stand apart.
func (a axes) spaced(ticks []tick) []tick {
	longest := 0.0
	for _, t := range ticks {
		longest = max(longest, a.long(t.text+" "))
	}
	every := 1
	for float64(len(ticks)) > float64(every)*(a.end()-a.left)/longest {
		every++
	}
	var kept []tick
	for i, t := range ticks {
		if i%every == 0 {
			kept = append(kept, t)
		}
	}
	return kept
}

// x and y are the place of a day and of a count.
func (a axes) x(day congress.Date) float64 {
	span := a.to.DaysSince(a.from)
	return a.left + float64(day.DaysSince(a.from))/float64(span)*(a.end()-a.left)
}

func (a axes) y(n int64) float64 { return a.level(float64(n)) }

func (a axes) level(n float64) float64 {
	return a.top + (1-n/float64(a.most))*(a.foot()-a.top)
}
