// Package chart draws figures over time as SVG: it prints, it can be read aloud, and it costs no script.
package chart

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// BurnUp is what was done over time, against the total and the deadline.
type BurnUp struct {
	Lang     text.Lang
	Label    string // read aloud in place of the picture
	Measure  congress.Measure
	Points   []rollup.Point
	AsOf     congress.Date // the day asked for
	Deadline congress.Date // NoDate: none

	axes
	// What is expected, and the deadlines that were in force before; see [BurnUp.Foreseen].
	projection *rollup.Projection
	moved      []rollup.DeadlineStep // the last one is in force
}

// NewBurnUp prepares a chart; ok is false when there is nothing to draw.
func NewBurnUp(lang text.Lang, label string, m congress.Measure, points []rollup.Point, asOf, deadline congress.Date) (b BurnUp, ok bool) {
	if len(points) == 0 {
		return b, false
	}
	b = BurnUp{Lang: lang, Label: label, Measure: m, Points: points, AsOf: asOf, Deadline: deadline}
	b.from = points[0].Day
	b.to = max(asOf, deadline, b.from.AddDays(14))
	for _, p := range points {
		b.most = max(b.most, p.Fraction.Total)
	}
	return b.on(wide), b.most > 0
}

// on is the chart on a sheet.
func (b BurnUp) on(s sheet) BurnUp {
	if b.due() && b.foreseen() {
		s = s.wordy()
	}
	b.sheet = s.beside(b.counts())
	return b
}

// sheets are the chart on each of the sheets.
func (b BurnUp) sheets() []BurnUp { return []BurnUp{b.on(wide), b.on(narrow)} }

// Last is the newest point.
func (b BurnUp) Last() rollup.Point { return b.Points[len(b.Points)-1] }

// Illustrative reports whether a point was generated.
func (b BurnUp) Illustrative() bool {
	return slices.ContainsFunc(b.Points, func(p rollup.Point) bool { return p.Illustrative })
}

// done is the stair of what was done: a figure holds until the next one.
func (b BurnUp) done() string {
	var path strings.Builder
	for i, p := range b.Points {
		if i == 0 {
			path.WriteString("M" + number(b.x(p.Day)) + " " + number(b.y(p.Fraction.Done)))
			continue
		}
		path.WriteString("H" + number(b.x(p.Day)) + "V" + number(b.y(p.Fraction.Done)))
	}
	path.WriteString("H" + number(b.x(b.AsOf)))
	return path.String()
}

// under is the area below the stair.
func (b BurnUp) under() string {
	return b.done() + "V" + number(b.y(0)) + "H" + number(b.x(b.from)) + "z"
}

// total is the stair of the total, which changes between reports when units merge (domain.md §4).
func (b BurnUp) total() string {
	var path strings.Builder
	for i, p := range b.Points {
		if i == 0 {
			path.WriteString("M" + number(b.x(p.Day)) + " " + number(b.y(p.Fraction.Total)))
			continue
		}
		path.WriteString("H" + number(b.x(p.Day)) + "V" + number(b.y(p.Fraction.Total)))
	}
	path.WriteString("H" + number(b.x(b.to)))
	return path.String()
}

// due reports whether there is a deadline that the chart can show.
func (b BurnUp) due() bool { return !b.Deadline.IsZero() && b.Deadline > b.from }

// required is the even pace from the first figure to everything on the deadline.
func (b BurnUp) required() string {
	first := b.Points[0]
	return "M" + number(b.x(first.Day)) + " " + number(b.y(first.Fraction.Done)) +
		"L" + number(b.x(b.Deadline)) + " " + number(b.y(b.Last().Fraction.Total))
}

// Ought is where a bar should stand on the day, "55.00%", to reach its end on the deadline at an even pace
// from the first known figure on; "" when there is no telling.
func Ought(points []rollup.Point, deadline, day congress.Date) string {
	if len(points) == 0 || deadline.IsZero() || points[0].Day >= deadline || day < points[0].Day {
		return ""
	}
	share := 100.0
	if day < deadline {
		first, last := points[0], points[len(points)-1]
		if last.Fraction.Total <= 0 {
			return ""
		}
		start := float64(min(first.Fraction.Done, last.Fraction.Total)) / float64(last.Fraction.Total)
		gone := float64(day.DaysSince(first.Day)) / float64(deadline.DaysSince(first.Day))
		share = 100 * (start + (1-start)*gone)
	}
	return strconv.FormatFloat(share, 'f', 2, 64) + "%"
}
