package chart

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// Life is every figure that was ever reported of one thing: a line through those that stand, and a mark for
// each, full when it was confirmed, light when it was not, hollow when it was corrected since.
type Life struct {
	Lang    text.Lang
	Label   string // read aloud in place of the picture
	Measure congress.Measure
	Reports []rollup.Report // those that can be drawn, by day

	axes
	// shares says that percentages are drawn, because not every figure is a count.
	shares bool
}

// NewLife prepares a chart of the reports up to a day; ok is false when there is nothing to draw: words
// have no height.
func NewLife(lang text.Lang, label string, m congress.Measure, reports []rollup.Report, until congress.Date) (l Life, ok bool) {
	l = Life{Lang: lang, Label: label, Measure: m}
	for _, r := range reports {
		l.shares = l.shares || r.Value.Kind == congress.PercentOf
	}
	for _, r := range reports {
		if _, drawn := l.worth(r.Value); drawn {
			l.Reports = append(l.Reports, r)
			l.most = max(l.most, r.Value.Total)
		}
	}
	if len(l.Reports) == 0 {
		return l, false
	}
	if l.shares {
		l.most = int64(congress.Hundred)
	}
	l.from = l.Reports[0].AsOf
	l.to = max(until, l.Reports[len(l.Reports)-1].AsOf, l.from.AddDays(14))
	return l.on(wide), l.most > 0
}

func (l Life) on(s sheet) Life {
	l.sheet = s.beside(l.sideTicks())
	return l
}

// sheets are the chart on each of the sheets.
func (l Life) sheets() []Life { return []Life{l.on(wide), l.on(narrow)} }

// worth is what a value is drawn as; ok is false for one that has no place.
func (l Life) worth(v congress.Value) (n int64, ok bool) {
	switch f, counted := v.Fraction(); {
	case !l.shares:
		return f.Done, counted
	case counted:
		p, ok := f.Percent()
		return int64(p), ok
	}
	return int64(v.Percent), v.Kind == congress.PercentOf
}

// mark is one figure on the chart.
type mark struct {
	X, Y  float64
	Class string
	Title string // shown to the mouse; the table below says the same to everybody
}

func (l Life) marks() []mark {
	marks := make([]mark, len(l.Reports))
	for i, r := range l.Reports {
		n, _ := l.worth(r.Value)
		marks[i] = mark{
			X: l.x(r.AsOf), Y: l.y(n), Class: ClassOf(r),
			Title: l.Lang.Value(r.Value) + ", " + l.Lang.T("figure.as_of", text.Date(r.AsOf)),
		}
	}
	return marks
}

// readings are the marks, read by pointer and keyboard.
func (l Life) readings() []reading {
	marks := l.marks()
	all := make([]reading, len(marks))
	for i, m := range marks {
		all[i] = reading{m.X, m.Y, m.Title}
	}
	return all
}

// ClassOf says how a figure is drawn: "confirmed", "entered" and not confirmed, or "corrected" since.
func ClassOf(r rollup.Report) string {
	switch {
	case !r.Stands:
		return "corrected"
	case r.Confirmed:
		return "confirmed"
	}
	return "entered"
}

// line is the stair through what stands: a figure holds until the next one.
func (l Life) line() string {
	return l.stair(func(r rollup.Report) int64 {
		n, _ := l.worth(r.Value)
		return n
	})
}

// total is the stair of the totals; "" where percentages are drawn.
func (l Life) total() string {
	if l.shares {
		return ""
	}
	return l.stair(func(r rollup.Report) int64 { return r.Value.Total })
}

func (l Life) stair(height func(rollup.Report) int64) string {
	var path strings.Builder
	for _, r := range l.Reports {
		switch {
		case !r.Stands:
		case path.Len() == 0:
			path.WriteString("M" + number(l.x(r.AsOf)) + " " + number(l.y(height(r))))
		default:
			path.WriteString("H" + number(l.x(r.AsOf)) + "V" + number(l.y(height(r))))
		}
	}
	if path.Len() > 0 {
		path.WriteString("H" + number(l.x(l.to)))
	}
	return path.String()
}

// sideTicks are the marks up the side: round counts, or quarters.
func (l Life) sideTicks() []tick {
	if !l.shares {
		return l.counts()
	}
	return percentTicks(l.axes)
}

// has reports whether some figure is drawn in the class, so that the key needs it.
func (l Life) has(class string) bool {
	for _, r := range l.Reports {
		if ClassOf(r) == class {
			return true
		}
	}
	return false
}
