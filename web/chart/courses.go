package chart

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// Courses is the burn-up of a term beside that of the term before, in percent, since their totals differ. The days are
// those of this term; the other's are moved to where they belong.
type Courses struct {
	Lang              text.Lang
	Label             string // read aloud in place of the picture
	Now, Then         []rollup.Stage
	NowName, ThenName string        // what the two are called
	AsOf              congress.Date // the day asked for
	Deadline          congress.Date // NoDate: the axis has the days of the calendar
	Until             congress.Date // as far as the term before has come, in days of this term
	Shift             int           // how many days the term before lies back

	axes
}

// NewCourses prepares a chart; ok is false when there is nothing to draw. What the rest of c says is taken from it.
func NewCourses(c Courses) (Courses, bool) {
	if len(c.Now) == 0 && len(c.Then) == 0 {
		return c, false
	}
	c.most = int64(congress.Hundred)
	c.from, c.to = c.AsOf, max(c.AsOf, c.Deadline)
	if len(c.Now) > 0 {
		c.from = min(c.from, c.Now[0].Day)
	}
	if n := len(c.Then); n > 0 {
		c.from = min(c.from, c.moved(c.Then[0].Day))
		c.to = max(c.to, min(c.moved(c.Then[n-1].Day), c.Until))
	}
	c.from = min(c.from, c.to.AddDays(-14))
	return c.on(wide), true
}

// on is the chart on a sheet, which has a row more where the days are counted to the deadline, for saying so.
func (c Courses) on(s sheet) Courses {
	if !c.Deadline.IsZero() {
		s = s.wordy()
		s.bottom += s.row()
		s.height += s.row()
	}
	c.sheet = s.beside(c.shares())
	return c
}

// sheets are the chart on each of the sheets.
func (c Courses) sheets() []Courses { return []Courses{c.on(wide), c.on(narrow)} }

// moved is the day of this term that a day of the term before is held against.
func (c Courses) moved(day congress.Date) congress.Date { return day.AddDays(c.Shift) }

// share is where a stage is drawn; ok is false for one of 0/0.
func share(s rollup.Stage) (n int64, ok bool) {
	p, ok := s.Whole.Percent()
	return int64(p), ok
}

// stair is the way of one term: a figure holds until the next, the last until the day given.
func (c Courses) stair(stages []rollup.Stage, shift int, until congress.Date) string {
	var path strings.Builder
	for _, s := range stages {
		n, ok := share(s)
		switch day := s.Day.AddDays(shift); {
		case !ok || day > until:
		case path.Len() == 0:
			path.WriteString("M" + number(c.x(day)) + " " + number(c.y(n)))
		default:
			path.WriteString("H" + number(c.x(day)) + "V" + number(c.y(n)))
		}
	}
	if path.Len() > 0 {
		path.WriteString("H" + number(c.x(until)))
	}
	return path.String()
}

func (c Courses) now() string  { return c.stair(c.Now, 0, c.AsOf) }
func (c Courses) then() string { return c.stair(c.Then, c.Shift, min(c.to, c.Until)) }

// At is the stage that held on a day, by its own term's clock; ok is false before the first.
func At(stages []rollup.Stage, day congress.Date) (s rollup.Stage, ok bool) {
	for _, next := range stages {
		if next.Day > day {
			break
		}
		s, ok = next, true
	}
	return s, ok
}

// end is the point of one term on the day asked for, with its share in words.
type end struct {
	class, share string
	x, y         float64
}

// ends are the points of both terms on the day, the lower one first.
func (c Courses) ends() []end {
	var ends []end
	for _, side := range []struct {
		class  string
		stages []rollup.Stage
		day    congress.Date
	}{{"then", c.Then, c.AsOf.AddDays(-c.Shift)}, {"now", c.Now, c.AsOf}} {
		s, ok := At(side.stages, side.day)
		n, drawn := share(s)
		if ok && drawn {
			ends = append(ends, end{side.class, c.Lang.Share(s.Whole), c.x(c.AsOf), c.y(n)})
		}
	}
	slices.SortStableFunc(ends, func(a, b end) int { return cmp.Compare(b.y, a.y) })
	return ends
}

// notes are all words on the chart but those of its axes: of two shares the higher one's stand above its point and the
// lower one's below.
func (c Courses) notes() []note {
	all := notes{sheet: c.sheet}
	ends := c.ends()
	for _, e := range ends {
		all.mark(e.x, e.y)
	}
	if !c.Deadline.IsZero() {
		x := c.x(c.Deadline)
		all.put("due-text", c.Lang.T("chart.deadline", text.Date(c.Deadline)), all.head(x)...)
		all.line(x)
	}
	for i, e := range ends {
		spots := all.over(e.x, e.y)
		if len(ends) == 2 && i == 0 {
			spots = all.under(e.x, e.y)
		}
		all.put("value "+e.class, e.share, spots...)
	}
	return all.placed
}

// daysToGo are marks along the bottom: how many days it is to the deadline.
func (c Courses) daysToGo() []tick {
	if c.Deadline.IsZero() {
		return c.days()
	}
	step := 10
	for c.to.DaysSince(c.from)/step > 7 {
		step += 10 + step%20
	}
	var ticks []tick
	for day := c.Deadline.AddDays(-c.Deadline.DaysSince(c.from) / step * step); day <= c.to; day += congress.Date(step) {
		if day >= c.from {
			ticks = append(ticks, tick{c.x(day), toGo(c.Deadline.DaysSince(day))})
		}
	}
	return ticks
}

// toGo writes days before the deadline, 60, and after it, +10.
func toGo(days int) string {
	if days < 0 {
		return "+" + strconv.Itoa(-days)
	}
	return strconv.Itoa(days)
}

// shares are the marks up the side.
func (c Courses) shares() []tick { return percentTicks(c.axes) }

// percentTicks are quarters up the side of a chart of percentages.
func percentTicks(a axes) (ticks []tick) {
	for quarter := int64(0); quarter <= a.most; quarter += a.most / 4 {
		ticks = append(ticks, tick{a.y(quarter), text.Number(quarter/100) + "%"})
	}
	return ticks
}

// readings are the places at which the chart is read: each day on which a term's share changed, from left to right.
func (c Courses) readings() []reading {
	var all []reading
	add := func(name string, stages []rollup.Stage, shift int, until congress.Date) {
		for _, s := range stages {
			n, ok := share(s)
			day := s.Day.AddDays(shift)
			if !ok || day > until {
				continue
			}
			says := c.Lang.T("then.read", name, text.Date(s.Day), c.Lang.Fraction(s.Fraction), c.Lang.Share(s.Whole))
			all = append(all, reading{X: c.x(day), Y: c.y(n), Says: says})
		}
	}
	add(c.ThenName, c.Then, c.Shift, min(c.to, c.Until))
	add(c.NowName, c.Now, 0, c.AsOf)
	slices.SortStableFunc(all, func(a, b reading) int { return cmp.Compare(a.X, b.X) })
	return all
}

// Illustrative reports whether some figure in it was generated.
func (c Courses) Illustrative() bool {
	for _, stages := range [][]rollup.Stage{c.Now, c.Then} {
		for _, s := range stages {
			if s.Illustrative {
				return true
			}
		}
	}
	return false
}
