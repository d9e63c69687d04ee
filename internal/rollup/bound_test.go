package rollup_test

import (
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// bounded is 616 of 616, or other numbers, with bounds.
func bounded(done int64, b congress.Bound, total int64, tb congress.Bound) congress.Value {
	v := congress.CountOf(done, total)
	v.Bound, v.TotalBound = b, tb
	return v
}

func TestABoundThatLeavesItOpenIsNeverDone(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name         string
		value        congress.Value
		before, late rollup.Status
	}{
		{"about all", bounded(616, congress.About, 616, congress.Exact), rollup.StatusUndetermined, rollup.StatusOverdue},
		{"at most all", bounded(616, congress.AtMost, 616, congress.Exact), rollup.StatusUndetermined, rollup.StatusOverdue},
		{"all of at least so many", bounded(616, congress.Exact, 616, congress.AtLeast), rollup.StatusUndetermined, rollup.StatusOverdue},
		{"all of about so many", bounded(616, congress.Exact, 616, congress.About), rollup.StatusUndetermined, rollup.StatusOverdue},
		{"at least all", bounded(616, congress.AtLeast, 616, congress.Exact), rollup.StatusDone, rollup.StatusDone},
		{"at least all of at most so many", bounded(616, congress.AtLeast, 616, congress.AtMost), rollup.StatusDone, rollup.StatusDone},
	} {
		l := newLedger()
		p, other := l.unit(nation, "p", congress.Province), l.unit(nation, "q", congress.Province)
		l.figure(p, roots, "2020-06-01", test.value)
		l.figure(other, roots, "2020-06-15", congress.CountOf(3, 3))
		done := test.before == rollup.StatusDone
		for _, unit := range []congress.UnitID{p, nation} { // the sum has a bounded part
			early, late := ask(t, l, unit, roots, "2020-06-20"), ask(t, l, unit, roots, "2020-07-01")
			if early.Status != test.before || late.Status != test.late {
				t.Errorf("%s, unit %d: %s, after the deadline %s; want %s, %s", test.name, unit, early.Status, late.Status, test.before, test.late)
			}
			if early.FinishedOn.IsZero() == done || (early.RequiredPerDay != nil) != done || early.Projection != nil || late.Stale == done {
				t.Errorf("%s, unit %d: finished on %q, required %v, projected %v, stale %t", test.name, unit,
					early.FinishedOn, early.RequiredPerDay, early.Projection, late.Stale)
			}
		}
		// Who is known to have finished is ahead of who only may have, however early that was said.
		want := map[bool]int{true: 1, false: 2}[done]
		if got := ask(t, l, p, roots, "2020-06-20").Rank.Nation; got != want {
			t.Errorf("%s: rank %d beside one that finished later, want %d", test.name, got, want)
		}
	}
}

func TestATargetIsMetOrMissedOnlyWhereTheBoundProvesIt(t *testing.T) {
	t.Parallel()
	const (
		met, missed, open = rollup.StatusTargetMet, rollup.StatusTargetMissed, rollup.StatusUndetermined
	)
	for _, test := range []struct {
		target, value     congress.Bound
		below, at, beyond rollup.Status // 74, 75 and 76 % against 75 %
	}{
		{congress.AtLeast, congress.Exact, missed, met, met},
		{congress.AtLeast, congress.AtLeast, open, met, met},
		{congress.AtLeast, congress.AtMost, missed, open, open},
		{congress.AtLeast, congress.About, open, open, open},
		{congress.AtMost, congress.AtLeast, open, open, missed},
		{congress.AtMost, congress.AtMost, met, met, open},
		{congress.Exact, congress.AtLeast, open, open, missed},
		{congress.Exact, congress.AtMost, missed, open, open},
		{congress.Exact, congress.About, open, open, open},
	} {
		for i, want := range []rollup.Status{test.below, test.at, test.beyond} {
			done := int64(74 + i)
			percent := percentOf(congress.Percent(100 * done))
			percent.Bound = test.value
			for _, v := range []congress.Value{bounded(done, test.value, 100, congress.Exact), percent} {
				l := newLedger()
				p := l.unit(nation, "p", congress.Province)
				l.structure.Targets = []congress.Target{{Unit: p, Measure: women, Percent: 7500, Bound: test.target}}
				l.figure(p, women, "2020-06-01", v)
				if got := ask(t, l, p, women, "2020-06-01").Status; got != want {
					t.Errorf("%s: %s %d %% against %s 75 %% = %s, want %s", v.Kind, test.value, done, test.target, got, want)
				}
			}
		}
	}
}

// TestWhatIsSaidOfBoundedFiguresHoldsForWhateverTheyStandFor holds done, a finish, met and missed, of own figures and
// of sums, to what would be said if the exact numbers were known.
func TestWhatIsSaidOfBoundedFiguresHoldsForWhateverTheyStandFor(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		stated, truth := newLedger(), newLedger()
		target := congress.Target{
			Measure: women, Percent: congress.Percent(pick(t, "target", 0, 5000, 10000)),
			Bound: pick(t, "target's bound", congress.Exact, congress.AtLeast, congress.AtMost, congress.About),
		}
		stated.structure.Targets, truth.structure.Targets = []congress.Target{target}, []congress.Target{target}
		measure := pick(t, "measure", roots, women)
		units := []congress.UnitID{nation}
		for range draw(t, "provinces", rapid.IntRange(1, 3)) {
			v, exact := statedAndTrue(t)
			p := stated.unit(nation, "", congress.Province)
			truth.unit(nation, "", congress.Province)
			stated.figure(p, measure, "2020-06-01", v)
			truth.figure(p, measure, "2020-06-01", exact)
			units = append(units, p)
		}
		for _, u := range units {
			said, is := ask(t, stated, u, measure, "2020-06-02"), ask(t, truth, u, measure, "2020-06-02")
			switch said.Status {
			case rollup.StatusDone, rollup.StatusTargetMet, rollup.StatusTargetMissed:
				if said.Status != is.Status {
					t.Fatalf("unit %d: %s by %+v, and %s if it is %+v", u, said.Status, said.Value, is.Status, is.Value)
				}
			}
			if !said.FinishedOn.IsZero() && said.FinishedOn != is.FinishedOn {
				t.Fatalf("unit %d: finished on %s by %+v, and on %q if it is %+v", u, said.FinishedOn, said.Value, is.FinishedOn, is.Value)
			}
		}
	})
}

// statedAndTrue draws a bounded count and an exact one that it may stand for.
func statedAndTrue(t *rapid.T) (stated, exact congress.Value) {
	kind := rapid.SampledFrom([]congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About})
	total := draw(t, "total", rapid.Int64Range(1, 4))
	stated = bounded(draw(t, "done", rapid.Int64Range(0, total)), draw(t, "bound", kind), total, draw(t, "total's bound", kind))
	least, most := reach(stated.Done, stated.Bound)
	from, to := reach(total, stated.TotalBound)
	exact = congress.CountOf(0, draw(t, "true total", rapid.Int64Range(max(from, least, 1), to)))
	exact.Done = draw(t, "true done", rapid.Int64Range(least, min(most, exact.Total)))
	return stated, exact
}

// reach is what a bounded number may stand for, here no more than 8.
func reach(n int64, b congress.Bound) (least, most int64) {
	switch b {
	case congress.Exact:
		return n, n
	case congress.AtLeast:
		return n, 8
	case congress.AtMost:
		return 0, n
	}
	return 0, 8
}
