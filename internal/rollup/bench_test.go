package rollup_test

import (
	"context"
	"runtime"
	"testing"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// campaign is a term of design §8's size, made line by line as it is read: 67 provinces, 20 uppers
// each, and below them as many grassroots organisations and cells as make up the units wanted.
type campaign struct {
	*ledger
	entries int
}

func newCampaign(units, entries int) *campaign {
	l := newLedger()
	for len(l.structure.Units) < 1+67 {
		p := l.unit(nation, "", congress.Province)
		l.byID(p).Slug = "p" + p.String()
		l.byID(p).Region, l.byID(p).Subregion = "R"+(p%6).String(), "S"+(p%8).String()
	}
	for p := congress.UnitID(2); p < 2+67; p++ {
		for range 20 {
			l.unit(p, "", congress.Upper)
		}
	}
	firstUpper, firstRoot := congress.UnitID(2+67), congress.UnitID(2+67+67*20)
	for i := range min(units/6, 52_000) {
		l.unit(firstUpper+congress.UnitID(i%(67*20)), "", congress.Grassroots)
	}
	for i := len(l.structure.Units); i < units; i++ {
		l.unit(firstRoot+congress.UnitID(i%(units/6)), "", congress.Cell)
	}
	return &campaign{ledger: l, entries: entries}
}

// Structures implements rollup.Source without sorting what is in order.
func (c *campaign) Structures(context.Context) ([]rollup.Structure, error) {
	s := c.structure
	s.Units = append([]congress.Unit(nil), s.Units...)
	for i := range s.Units {
		u := &s.Units[i]
		u.Name, u.FullName, u.Kind = "Chi bộ số "+u.ID.String(), "Chi bộ trực thuộc số "+u.ID.String(), "cell"
	}
	return []rollup.Structure{s}, nil
}

// Lines implements rollup.Source: the same number of figures for every unit, a fortnight apart.
func (c *campaign) Lines(_ context.Context, province congress.UnitID, _ int64, yield func(congress.Line) error) error {
	if province != 0 {
		return nil
	}
	of := make(map[congress.UnitID][]congress.Unit)
	for _, u := range c.structure.Units[1:] {
		of[u.Province] = append(of[u.Province], u)
	}
	id, each := congress.EntryID(0), c.entries/len(c.structure.Units)+1
	for p := congress.UnitID(2); p < 2+67; p++ {
		c.revisions[p] = 0
		for round := range each {
			asOf := firstDay.AddDays(14 * round)
			for _, u := range of[p] {
				id++
				c.revisions[p]++
				line := congress.Line{
					ID: id, Province: p, Revision: c.revisions[p], Kind: congress.LineEntry, Unit: u.ID, Recorded: asOf.Clock(12, 0),
					Entry: congress.Entry{Measure: roots, AsOf: asOf, Value: congress.CountOf(int64(round), int64(each))},
				}
				if u.Level <= congress.Grassroots {
					line.Entry.Measure = "plan.cell"
				}
				if u.Level == congress.Grassroots && round == 0 {
					line.Kind = congress.LineCongress
					line.Congress = congress.Congress{Unit: u.ID, State: congress.Held, From: asOf.AddDays(int(u.ID) % 60), AsOf: asOf}
				}
				if u.Level >= congress.Upper && round == 0 {
					line.Kind, line.Measure, line.Basis = congress.LineBasis, roots, congress.BasisSum
				}
				if err := yield(line); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (c *campaign) next(i int) congress.Line {
	u := c.structure.Units[len(c.structure.Units)-1-i%1000]
	c.revisions[u.Province]++
	return congress.Line{
		ID: congress.EntryID(100_000_000 + i), Province: u.Province, Revision: c.revisions[u.Province], Kind: congress.LineEntry,
		Unit: u.ID, Recorded: lastDay.Clock(12, 0),
		Entry: congress.Entry{Measure: "plan.cell", AsOf: lastDay, Value: congress.CountOf(1, 1)},
	}
}

func nationalPage(b *testing.B, e *rollup.Engine, q rollup.Query) {
	b.Helper()
	v := view(b, e, central)
	for _, u := range v.Children(nation) {
		if _, err := v.Progress(u.ID, roots, q); err != nil {
			b.Fatal(err)
		}
	}
	if _, err := v.Progress(nation, roots, q); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkNationalPage is 67 provinces and the nation by one measure: read again, after an entry in
// one of them, and on a day not asked for before.
func BenchmarkNationalPage(b *testing.B) {
	c := newCampaign(60_000, 400_000)
	e := load(b, c)
	q := rollup.Query{AsOf: lastDay}
	nationalPage(b, e, q)
	b.Run("again", func(b *testing.B) {
		for b.Loop() {
			nationalPage(b, e, q)
		}
	})
	applied := 0
	b.Run("after an entry", func(b *testing.B) {
		for b.Loop() {
			e.Apply(c.next(applied))
			applied++
			nationalPage(b, e, q)
		}
	})
	b.Run("any other day", func(b *testing.B) {
		day := 0
		for b.Loop() {
			day++
			nationalPage(b, e, rollup.Query{AsOf: firstDay.AddDays(day % 5000)})
		}
	})
}

// BenchmarkTally counts what waits for a confirmer of the whole nation, with nothing ever confirmed: the most that
// there can be. It is asked for with every page.
func BenchmarkTally(b *testing.B) {
	c := newCampaign(60_000, 400_000)
	for p := congress.UnitID(2); p < 2+67; p++ {
		c.byID(p).NeedsConfirmation = true
	}
	e := load(b, c)
	count := func() rollup.Tally { return view(b, e, confirmer).Tally(access.Confirm, nation) }
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			e = load(b, c)
			b.StartTimer()
			count()
		}
	})
	b.Run("again", func(b *testing.B) {
		for b.Loop() {
			count()
		}
		b.ReportMetric(float64(count().Waiting), "waiting")
	})
	applied := 0
	b.Run("after an entry", func(b *testing.B) {
		for b.Loop() {
			e.Apply(c.next(applied))
			applied++
			count()
		}
	})
}

// BenchmarkApply is one entry in a tree of 300.000 units.
func BenchmarkApply(b *testing.B) {
	c := newCampaign(300_000, 300_000)
	e := load(b, c)
	applied := 0
	b.ReportAllocs()
	for b.Loop() {
		if !e.Apply(c.next(applied)) {
			b.Fatal("not applied")
		}
		applied++
	}
}

// BenchmarkLoad is 300.000 units and 2.000.000 lines; making them up is reported apart.
func BenchmarkLoad(b *testing.B) {
	c := newCampaign(300_000, 2_000_000)
	var e *rollup.Engine
	for b.Loop() {
		e = load(b, c)
	}
	b.StopTimer()
	began := time.Now()
	_ = c.Lines(context.Background(), 0, 0, func(congress.Line) error { return nil })
	b.ReportMetric(time.Since(began).Seconds(), "s-reading")
	source := heap()
	runtime.KeepAlive(e)
	e = nil
	b.ReportMetric((source-heap())/(1<<20), "MB-held")
	runtime.KeepAlive(c)
}

func heap() float64 {
	runtime.GC()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return float64(m.HeapAlloc)
}

// BenchmarkBackTest projects 67 provinces from 26 past days each, in a tree of 300.000 units whose figures are all
// sums: the first time, and after an entry in one of the provinces.
func BenchmarkBackTest(b *testing.B) {
	c := newCampaign(300_000, 1_200_000)
	e := load(b, c)
	q := rollup.Query{AsOf: lastDay}
	test := func() {
		if _, err := view(b, e, central).BackTest(nation, roots, q); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("first", func(b *testing.B) {
		day := 0
		for b.Loop() {
			day++
			q.AsOf = lastDay.AddDays(-day) // not remembered
			test()
		}
	})
	q.AsOf = lastDay
	test()
	applied := 0
	b.Run("after an entry", func(b *testing.B) {
		for b.Loop() {
			e.Apply(c.next(applied))
			applied++
			test()
		}
	})
}

// plannedCampaign is a campaign in which every unit's congress is planned, each of its level's on one of sixty days.
type plannedCampaign struct{ *campaign }

// Lines implements rollup.Source: one plan for every unit.
func (c plannedCampaign) Lines(_ context.Context, province congress.UnitID, _ int64, yield func(congress.Line) error) error {
	of := make(map[congress.UnitID][]congress.UnitID)
	for _, u := range c.structure.Units[1:] {
		of[u.Province] = append(of[u.Province], u.ID)
	}
	id := congress.EntryID(0)
	for p := congress.UnitID(2); province == 0 && p < 2+67; p++ {
		for i, unit := range of[p] {
			id++
			line := congress.Line{
				ID: id, Province: p, Revision: int64(i + 1), Kind: congress.LineCongress, Unit: unit, Recorded: firstDay.Clock(12, 0),
				Congress: congress.Congress{State: congress.Planned, Planned: firstDay.AddDays(int(unit % 60)), AsOf: firstDay},
			}
			if err := yield(line); err != nil {
				return err
			}
		}
	}
	return nil
}

// BenchmarkCalendar is the nation's calendar with 300.000 units: of the two levels that it shows by itself, and of all.
func BenchmarkCalendar(b *testing.B) {
	e := rollup.NewEngine(plannedCampaign{newCampaign(300_000, 0)})
	if err := e.Load(b.Context()); err != nil {
		b.Fatal(err)
	}
	v := view(b, e, central)
	for name, levels := range map[string][]congress.Level{"two levels": {congress.Province, congress.Upper}, "all": nil} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c := mustCalendar(b, v, rollup.CalendarFilter{Unit: nation, Levels: levels}, third)
				b.ReportMetric(float64(len(c.Meetings)), "congresses")
			}
		})
	}
}
