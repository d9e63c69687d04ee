package chart

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// The canvas of one of many small charts, in units of its viewBox, with the room that strokes need.
const (
	smallWidth, smallHeight, smallEdge = 200, 84, 5
)

// Multiple is one unit of many: its share done over time.
type Multiple struct {
	Name       string
	Link       templ.SafeURL
	Shown      string // its figure in short, which stands above the chart
	Note       string // what else stands there, "" for nothing
	Said       string // read aloud in place of the picture
	Points     []rollup.Point
	Deadline   congress.Date // NoDate: none
	Projection *rollup.Projection
}

// Multiples are small burn-ups of many units on one scale: the same days, and from nothing to all of each.
type Multiples struct {
	Lang  text.Lang
	Items []Multiple
	AsOf  congress.Date

	from, to congress.Date
}

// NewMultiples prepares the charts up to the day asked for, or the last deadline; ok is false when none has a point.
func NewMultiples(lang text.Lang, items []Multiple, asOf congress.Date) (m Multiples, ok bool) {
	m = Multiples{Lang: lang, Items: items, AsOf: asOf, from: asOf, to: asOf}
	for _, item := range items {
		if len(item.Points) > 0 {
			m.from, ok = min(m.from, item.Points[0].Day), true
		}
		m.to = max(m.to, item.Deadline)
	}
	if ok {
		m.from = min(m.from, m.to.AddDays(-14))
		m.to = m.to.AddDays(max(7, m.to.DaysSince(m.from)/8)) // room for who is late
	}
	return m, ok
}

func (m Multiples) x(day congress.Date) float64 {
	return smallEdge + float64(day.DaysSince(m.from))/float64(m.to.DaysSince(m.from))*(smallWidth-2*smallEdge)
}

// y is the height of a share between 0 and 1.
func (m Multiples) y(share float64) float64 {
	return smallEdge + (1-share)*(smallHeight-2*smallEdge)
}

func shareOf(f congress.Fraction) float64 {
	if f.Total <= 0 {
		return 0
	}
	return float64(f.Done) / float64(f.Total)
}

// done is the stair of what was done.
func (m Multiples) done(item Multiple) string {
	var path strings.Builder
	for i, p := range item.Points {
		if i == 0 {
			path.WriteString("M" + number(m.x(p.Day)) + " " + number(m.y(shareOf(p.Fraction))))
			continue
		}
		path.WriteString("H" + number(m.x(p.Day)) + "V" + number(m.y(shareOf(p.Fraction))))
	}
	path.WriteString("H" + number(m.x(m.AsOf)))
	return path.String()
}

// under is the area below the stair.
func (m Multiples) under(item Multiple) string {
	return m.done(item) + "V" + number(m.y(0)) + "H" + number(m.x(item.Points[0].Day)) + "z"
}

// likely is the line toward the likely day, up to the edge; "" without one.
func (m Multiples) likely(item Multiple) string {
	if item.Projection == nil || len(item.Points) == 0 {
		return ""
	}
	finish, is := item.Projection.Likely, shareOf(item.Points[len(item.Points)-1].Fraction)
	end, share := finish, 1.0
	if finish > m.to {
		end = m.to
		share = is + (1-is)*float64(m.to.DaysSince(m.AsOf))/float64(finish.DaysSince(m.AsOf))
	}
	return "M" + number(m.x(m.AsOf)) + " " + number(m.y(is)) + "L" + number(m.x(end)) + " " + number(m.y(share))
}

// due reports whether there is a deadline that the charts can show.
func (m Multiples) due(item Multiple) bool { return !item.Deadline.IsZero() && item.Deadline >= m.from }

// marks are the days at which the charts are read and that the table has: the first days of the months and the day
// asked for, the last eight of them.
func (m Multiples) marks() []congress.Date {
	var days []congress.Date
	for d := m.from; d < m.AsOf; d++ {
		if d.UTC().Day() == 1 {
			days = append(days, d)
		}
	}
	days = append(days, m.AsOf)
	return days[max(0, len(days)-8):]
}

// at is what held on a day; ok is false before the first figure.
func (item Multiple) at(day congress.Date) (f congress.Fraction, ok bool) {
	for _, p := range item.Points {
		if p.Day > day {
			break
		}
		f, ok = p.Fraction, p.Reported > 0 || p.Fraction.Total > 0
	}
	return f, ok
}

func (m Multiples) readings(item Multiple) []reading {
	var all []reading
	for _, day := range m.marks() {
		if f, ok := item.at(day); ok {
			all = append(all, reading{m.x(day), m.y(shareOf(f)), says(m.Lang, rollup.Point{Day: day, Fraction: f})})
		}
	}
	return all
}
