package chart

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// Foreseen returns the chart with what is expected from the day asked for on, and with the deadlines as they moved,
// the one in force last. What lies so far ahead that it would press the past together runs out at the edge.
func (b BurnUp) Foreseen(p *rollup.Projection, moved []rollup.DeadlineStep) BurnUp {
	b.projection, b.moved = p, moved
	for _, m := range moved {
		b.to = max(b.to, m.FinishBy)
	}
	if p == nil {
		return b.on(wide)
	}
	farthest := b.to.AddDays(b.to.DaysSince(b.from) / 2)
	b.to = max(b.to, min(farthest, max(p.Likely, p.Latest).AddDays(3)))
	return b.on(wide)
}

// foreseen reports whether something is expected.
func (b BurnUp) foreseen() bool { return b.projection != nil }

// all is what there is to do as known last.
func (b BurnUp) all() int64 { return b.Last().Fraction.Total }

// toward is where the straight line from the day asked for to everything done on a day stands at the edge of the
// chart, or at its end when that comes before. Never, NoDate, is a level line.
func (b BurnUp) toward(finish congress.Date) (x, y float64) {
	if !finish.IsZero() && finish <= b.to {
		return b.x(finish), b.y(b.all())
	}
	done := float64(b.Last().Fraction.Done)
	if !finish.IsZero() {
		gone := float64(b.to.DaysSince(b.AsOf)) / float64(finish.DaysSince(b.AsOf))
		done += gone * (float64(b.all()) - done)
	}
	return b.x(b.to), b.level(done)
}

// likely is the line to the likely day.
func (b BurnUp) likely() string {
	x, y := b.toward(b.projection.Likely)
	return b.start() + "L" + number(x) + " " + number(y)
}

func (b BurnUp) start() string {
	return "M" + number(b.x(b.AsOf)) + " " + number(b.y(b.Last().Fraction.Done))
}

// band is what lies between the earliest and the latest day.
func (b BurnUp) band() string {
	path := b.start()
	early, late := b.projection.Earliest, b.projection.Latest
	x, y := b.toward(early)
	path += "L" + number(x) + " " + number(y)
	x, y = b.toward(late)
	if early <= b.to {
		path += "H" + number(x)
	}
	return path + "L" + number(x) + " " + number(y) + "z"
}

// ends reports whether the likely day lies on the chart.
func (b BurnUp) ends() bool { return b.projection.Likely <= b.to }

// notes are all words on the chart but those of its axes.
func (b BurnUp) notes() []note {
	all := notes{sheet: b.sheet}
	last := b.Last().Fraction.Done
	nowX, nowY := b.x(b.AsOf), b.y(last)
	all.mark(nowX, nowY)
	if b.due() {
		x := b.x(b.Deadline)
		all.put("due-text", b.Lang.T("chart.deadline", text.DayMonth(b.Deadline)), all.head(x)...)
		all.line(x)
	}
	if b.foreseen() && b.ends() {
		x, y := b.x(b.projection.Likely), b.y(b.all())
		all.mark(x, y)
		all.put("finish-text", b.Lang.T("chart.likely", text.DayMonth(b.projection.Likely)), all.over(x, y)...)
	}
	all.put("value", text.Number(last), all.over(nowX, nowY)...)
	for i, f := range b.formers() {
		y := b.top + b.letters + b.row()*float64(i)
		all.put("due-before-text", f.Text, spot{f.X + 4, y, "start"}, spot{f.X - 4, y, "end"})
	}
	return all.placed
}

// former is a deadline that was in force before.
type former struct {
	X    float64
	Text string // "hạn cũ 30/6, đổi ngày 15/5"
}

// formers are the deadlines before the one in force, with the day on which each was changed.
func (b BurnUp) formers() []former {
	var all []former
	for i, m := range b.moved[:max(0, len(b.moved)-1)] {
		if m.FinishBy <= b.from {
			continue
		}
		all = append(all, former{
			X:    b.x(m.FinishBy),
			Text: b.Lang.T("chart.deadline_before", text.DayMonth(m.FinishBy), text.DayMonth(b.moved[i+1].From)),
		})
	}
	return all
}

// reading is a place on a chart and what is read there.
type reading struct {
	X, Y float64
	Says string
}

// readings are the places at which the chart is read, from left to right: each figure, what is expected and the
// deadlines.
func (b BurnUp) readings() []reading {
	var all []reading
	for _, p := range b.Points {
		all = append(all, reading{b.x(p.Day), b.y(p.Fraction.Done), says(b.Lang, p)})
	}
	if b.due() {
		all = append(all, reading{b.x(b.Deadline), b.y(b.all()), b.Lang.T("chart.says_deadline", text.Date(b.Deadline))})
	}
	if b.foreseen() {
		for _, end := range []struct {
			key string
			day congress.Date
		}{{"chart.says_earliest", b.projection.Earliest}, {"chart.says_likely", b.projection.Likely}, {"chart.says_latest", b.projection.Latest}} {
			if !end.day.IsZero() && end.day <= b.to {
				all = append(all, reading{b.x(end.day), b.y(b.all()), b.Lang.T(end.key, text.Date(end.day))})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b reading) int { return cmp.Compare(a.X, b.X) })
	return all
}

// says is a point in words: "23/5/2020: 254/616 · 41,23%".
func says(lang text.Lang, p rollup.Point) string {
	s := text.Date(p.Day) + ": " + lang.Fraction(p.Fraction)
	if share := lang.Share(p.Fraction); share != "" {
		s += " · " + share
	}
	if p.Illustrative {
		s += " · " + lang.T("figure.illustrative_short")
	}
	return s
}
