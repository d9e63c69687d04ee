package part

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// at is the place of a day on the way, "51.30%".
func (t Timeline) at(day congress.Date) string {
	return strconv.FormatFloat(100*t.share(day), 'f', 2, 64) + "%"
}

func (t Timeline) share(day congress.Date) float64 {
	length := t.Span.Until.DaysSince(t.Span.From)
	if length <= 0 {
		return 0
	}
	return min(max(float64(day.DaysSince(t.Span.From))/float64(length), 0), 1)
}

// ahead is how much of the way lies after today, "26.50%".
func (t Timeline) ahead() string {
	if t.Span.Until <= t.Span.Today {
		return "0"
	}
	return strconv.FormatFloat(100*(1-t.share(t.Span.Today)), 'f', 2, 64) + "%"
}

// days is how many days the way has, as a picture counts them: a way of one day is one wide too.
func (t Timeline) days() int { return max(t.Span.Until.DaysSince(t.Span.From), 1) }

// strip draws a stroke on each day of a change.
func (t Timeline) strip() string {
	var path strings.Builder
	for _, day := range t.Changed {
		if day >= t.Span.From {
			path.WriteString("M" + strconv.Itoa(day.DaysSince(t.Span.From)) + " 0v10")
		}
	}
	return path.String()
}

// timeMark is a place on the way with words at it.
type timeMark struct {
	at, anchor string
	words      string
	name       string  // of the level, in brief
	width      float64 // of the name, as a share of a way beside a map
	day        congress.Date
	level      congress.Level
	chosen     bool
	// low puts the words into the lower of two rows, where they would touch those before them: low beside a map, tight wherever
	// there is no more room than for the days.
	low, tight bool
	link       templ.SafeURL
}

// letter is how much of a way beside a map one letter takes, and short how much of a way on a phone a day without its year does.
const letter, short = .0125, .13

// reach is from where to where the words at a place go, given how wide they are.
func (m timeMark) reach(share, width float64) (from, to float64) {
	switch m.anchor {
	case "start":
		return share, share + width
	case "end":
		return share - width, share
	}
	return share - width/2, share + width/2
}

// touch reports whether the words at two deadlines, the earlier one first, would touch: with the names of the levels, and without.
func (t Timeline) touch(a, b timeMark) (words, days bool) {
	over := func(widthA, widthB float64) bool {
		_, end := a.reach(t.share(a.day), widthA)
		begin, _ := b.reach(t.share(b.day), widthB)
		return begin < end
	}
	return over(a.width, b.width), over(short, short)
}

// deadlines are the marks of those that lie on the way; the one of the measure that the page is about is the chosen one.
func (t Timeline) deadlines() []timeMark {
	var marks []timeMark
	for _, d := range t.Span.Due {
		if d.By < t.Span.From {
			continue
		}
		m := timeMark{
			at: t.at(d.By), anchor: edge(t.share(d.By)), day: d.By, level: d.Measure.Level,
			chosen: t.Measure.Kind == congress.KindProgress && d.Measure.Level == t.Measure.Level,
		}
		if d.By <= t.Span.Today {
			m.link = t.on(d.By)
		}
		m.name = t.Lang.T("time.level." + m.level.String())
		// What is heard begins with what is seen, so that whoever speaks to the machine can name it.
		m.words = t.Lang.T("time.due", m.name, text.DayMonth(d.By), LowerFirst(t.Lang.UnitLevel(d.Measure.Level)), text.Date(d.By))
		m.width = letter * float64(utf8.RuneCountInString(m.name))
		if i := len(marks) - 1; i >= 0 {
			words, days := t.touch(marks[i], m)
			m.low, m.tight = words && !marks[i].low, days && !marks[i].tight
		}
		marks = append(marks, m)
	}
	return marks
}

// staggered reports whether the words at the deadlines need two rows, beside a map and on a phone.
func staggered(marks []timeMark) (low, tight bool) {
	return slices.ContainsFunc(marks, func(m timeMark) bool { return m.low }), slices.ContainsFunc(marks, func(m timeMark) bool { return m.tight })
}

// edge keeps words at a place within the way.
func edge(share float64) string {
	switch {
	case share < .08:
		return "start"
	case share > .92:
		return "end"
	}
	return "middle"
}

// mostMonths is how many names of months the way has room for.
const mostMonths = 12

// months are the first days of months, or of some of them on a long way.
func (t Timeline) months() []timeMark {
	var firsts []congress.Date
	for d := t.Span.From; d <= t.Span.Until; d++ {
		if d.UTC().Day() == 1 {
			firsts = append(firsts, d)
		}
	}
	var marks []timeMark
	for i := 0; i < len(firsts); i += len(firsts)/mostMonths + 1 {
		marks = append(marks, timeMark{at: t.at(firsts[i]), anchor: edge(t.share(firsts[i])), words: text.DayMonth(firsts[i])})
	}
	return marks
}
