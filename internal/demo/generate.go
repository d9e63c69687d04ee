package demo

import (
	"hash/fnv"
	"math/rand/v2"
	"time"

	"tiendo/internal/congress"
)

// random returns the source of chance of one unit and measure: the same in every run, and not moved
// by what is generated elsewhere.
func (c *campaign) random(unit congress.UnitID, measure congress.MeasureCode) *rand.Rand {
	h := fnv.New64a()
	u := c.unit(unit)
	for _, part := range []string{string(c.Term.ID), u.Slug, c.unit(max(u.Parent, 1)).Slug, u.Name, string(measure)} {
		h.Write([]byte(part))
		h.Write([]byte{0})
	}
	return rand.New(rand.NewPCG(h.Sum64(), 35))
}

// pace is how one unit goes through one level: from when to when, how much of it is ever finished, and
// until when it reports.
type pace struct {
	total         int64
	start, finish congress.Date
	plateau       float64 // share that is reached at finish
	lastReport    congress.Date
	weekday       int // offset of its reports in the week
}

// draw chooses a pace. Most finish some days, early at most, before the deadline, a few are left with some on the day, a
// few are late and a few fall silent, as in the campaigns of the field notes (domain.md §4).
func (c *campaign) draw(rng *rand.Rand, total int64, deadline congress.Date, span, early int) pace {
	p := pace{
		total: total, start: deadline.AddDays(-span - rng.IntN(20)), plateau: 1,
		lastReport: c.today, weekday: rng.IntN(7),
	}
	switch class := rng.IntN(100); {
	case class < 58:
		p.finish = deadline.AddDays(-1 - rng.IntN(early))
	case class < 78:
		p.finish = deadline.AddDays(rng.IntN(5))
	case class < 90:
		p.finish, p.plateau = deadline, 0.955+0.044*rng.Float64()
	default:
		p.finish = deadline.AddDays(8 + rng.IntN(24))
	}
	if rng.IntN(10) == 0 {
		p.lastReport = c.today.AddDays(-9 - rng.IntN(16))
	}
	return p
}

// done returns how many are finished at the end of a day, along a smooth step; the weeks of April
// 2020 in which congresses were suspended do not count (domain.md §3).
func (p pace) done(day congress.Date) int64 {
	if day >= p.finish {
		return int64(p.plateau * float64(p.total))
	}
	all := worked(p.start, p.finish)
	if day <= p.start || all <= 0 {
		return 0
	}
	x := float64(worked(p.start, day)) / float64(all)
	return int64(p.plateau * float64(p.total) * x * x * (3 - 2*x))
}

var suspendedFrom, suspendedTo = congress.MustDate("2020-04-01"), congress.MustDate("2020-04-22")

func worked(from, to congress.Date) int {
	paused := max(0, min(to, suspendedTo).DaysSince(max(from, suspendedFrom)))
	return to.DaysSince(from) - paused
}

// days lists the days on which the unit reports: weekly, until everything is done or it falls silent.
func (p pace) days() []congress.Date {
	var days []congress.Date
	for day := p.start.AddDays(3 + p.weekday); day <= p.lastReport; day = day.AddDays(7) {
		days = append(days, day)
		if p.plateau == 1 && day >= p.finish {
			break
		}
	}
	return days
}

// at is the moment in a day at which a unit's report is recorded.
func at(day congress.Date, rng *rand.Rand) time.Time {
	return day.Clock(15, 0).Add(time.Duration(rng.IntN(110)) * time.Minute)
}

// generated adds illustrative counts of a unit and measure and confirms them the next morning; the
// newest stays to be confirmed where a province confirms.
func (c *campaign) generated(unit congress.UnitID, measure congress.MeasureCode, rng *rand.Rand, days []congress.Date, value func(congress.Date) congress.Value) {
	if c.facts[figure{unit, measure}] {
		return
	}
	var last congress.EntryID
	for _, day := range days {
		if last != 0 && c.needsConfirmation(unit) {
			c.confirm(byGenerator, day.Clock(8, 0), unit, last)
		}
		last = c.report(byGenerator, at(day, rng), congress.Entry{Unit: unit, Measure: measure, AsOf: day, Value: value(day)})
	}
}

func (c *campaign) needsConfirmation(unit congress.UnitID) bool {
	return c.unit(c.unit(unit).Province).NeedsConfirmation
}
