package rollup_test

import (
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func worryOf(t *testing.T, l *ledger, unit congress.UnitID, m congress.MeasureCode, asOf string) rollup.Worry {
	t.Helper()
	v, q := view(t, load(t, l), central), rollup.Query{AsOf: congress.MustDate(asOf)}
	p, err := v.Progress(unit, m, q)
	if err != nil {
		t.Fatal(err)
	}
	return v.Worry(p, q)
}

func TestAWorryHasOneKindByItsRule(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		measure congress.MeasureCode
		figures map[string]congress.Value
		asOf    string
		want    rollup.Worry
	}{
		{"overdue", roots, map[string]congress.Value{"2020-06-29": congress.CountOf(254, 616)}, "2020-07-03", rollup.Worry{Kind: rollup.WorryOverdue, Days: 3}},
		{"overdue for a percent", roots, map[string]congress.Value{"2020-06-29": percentOf(9980)}, "2020-07-03", rollup.Worry{Kind: rollup.WorryOverdue, Days: 3}},
		{"overdue and stale", roots, map[string]congress.Value{"2020-06-20": congress.CountOf(254, 616)}, "2020-07-03", rollup.Worry{Kind: rollup.WorryOverdue, Days: 3, SilentDays: 13}},
		{"done", roots, map[string]congress.Value{"2020-06-29": congress.CountOf(616, 616)}, "2020-07-03", rollup.Worry{}},
		{"nothing reported by the deadline", roots, nil, "2020-07-03", rollup.Worry{Kind: rollup.WorrySilent, Days: 3}},
		{"words by the deadline", roots, map[string]congress.Value{"2020-07-02": inWords("cơ bản hoàn thành")}, "2020-07-03", rollup.Worry{Kind: rollup.WorrySilent, Days: 3}},
		{"nothing reported, and time left", roots, nil, "2020-06-20", rollup.Worry{}},
		{
			"late", roots,
			map[string]congress.Value{"2020-06-02": congress.CountOf(0, 100), "2020-06-16": congress.CountOf(14, 100)},
			"2020-06-16",
			rollup.Worry{Kind: rollup.WorryLate, Paced: true, Days: 72, Times: 86.0 / 14},
		},
		{"standing still", roots, map[string]congress.Value{"2020-06-02": congress.CountOf(5, 100), "2020-06-16": congress.CountOf(5, 100)}, "2020-06-16", rollup.Worry{Kind: rollup.WorryNever, Paced: true}},
		{"silent for a fortnight is no standing still", roots, map[string]congress.Value{"2020-05-20": congress.CountOf(5, 100)}, "2020-06-16", rollup.Worry{Kind: rollup.WorryPaceless, SilentDays: 27}},
		{"a first figure", roots, map[string]congress.Value{"2020-06-16": congress.CountOf(5, 100)}, "2020-06-16", rollup.Worry{Kind: rollup.WorryPaceless}},
		{"in time", roots, map[string]congress.Value{"2020-06-02": congress.CountOf(0, 28), "2020-06-16": congress.CountOf(14, 28)}, "2020-06-16", rollup.Worry{Paced: true, Times: 1}},
		{"readiness", plans, map[string]congress.Value{"2020-06-01": congress.CountOf(1, 7)}, "2020-12-01", rollup.Worry{SilentDays: 183}},
		{"a target missed", women, map[string]congress.Value{"2020-06-01": congress.CountOf(12, 100)}, "2020-06-01", rollup.Worry{Kind: rollup.WorryMissed}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			l := newLedger()
			p := l.unit(nation, "p", congress.Province)
			for day, v := range test.figures {
				l.figure(p, test.measure, day, v)
			}
			got := worryOf(t, l, p, test.measure, test.asOf)
			if got.Kind != test.want.Kind || got.Days != test.want.Days || got.SilentDays != test.want.SilentDays || abs(got.Times-test.want.Times) > 1e-6 || got.Paced != test.want.Paced {
				t.Errorf("worry = %+v, want %+v", got, test.want)
			}
		})
	}
}

func abs(x float64) float64 { return max(x, -x) }

func TestACongressWithADayInTimeIsNoWorry(t *testing.T) {
	t.Parallel()
	for planned, want := range map[string]rollup.WorryKind{
		"2020-10-20": rollup.WorryNone, "2020-11-20": rollup.WorryUndated, "2020-06-20": rollup.WorryUndated, "": rollup.WorryUndated,
	} {
		l := newLedger()
		p := l.unit(nation, "p", congress.Province)
		c := congress.Congress{State: congress.Planned, AsOf: congress.MustDate("2020-06-01")}
		if planned != "" {
			c.Planned = congress.MustDate(planned)
		}
		l.congress(p, c)
		if got := worryOf(t, l, p, provinces, "2020-07-03").Kind; got != want {
			t.Errorf("planned for %q: worry %q, want %q", planned, got, want)
		}
	}
}

func TestACongressInSessionIsNoWorryUntilItIsSilent(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	day := congress.MustDate("2020-07-03")
	l.congress(p, congress.Congress{State: congress.InSession, Planned: day, From: day, AsOf: day})
	for asOf, want := range map[string]rollup.WorryKind{"2020-07-06": rollup.WorryNone, "2020-07-07": rollup.WorryUndated} {
		if got := worryOf(t, l, p, provinces, asOf).Kind; got != want {
			t.Errorf("in session since 3/7, on %s: worry %q, want %q", asOf, got, want)
		}
	}
}

func TestTheGraverWorryComesFirst(t *testing.T) {
	t.Parallel()
	l := newLedger()
	// In the order wanted, on 16/6; the last two are overdue in cells, not here.
	type counts = map[string]congress.Value
	var ids []congress.UnitID
	for _, figures := range []counts{
		{"2020-06-02": congress.CountOf(5, 100), "2020-06-16": congress.CountOf(5, 100)},   // never, the smaller share
		{"2020-06-02": congress.CountOf(50, 100), "2020-06-16": congress.CountOf(50, 100)}, // never
		{"2020-06-02": congress.CountOf(0, 100), "2020-06-16": congress.CountOf(14, 100)},  // 72 days late
		{"2020-06-02": congress.CountOf(0, 100), "2020-06-16": congress.CountOf(30, 100)},  // fewer
		{"2020-05-20": congress.CountOf(1, 100)},                                           // silent, no pace
		{"2020-06-16": congress.CountOf(40, 100)},                                          // first figure
		{"2020-06-02": congress.CountOf(0, 28), "2020-06-16": congress.CountOf(14, 28)},    // in time
	} {
		p := l.unit(nation, "", congress.Province)
		for day, v := range figures {
			l.figure(p, roots, day, v)
		}
		ids = append(ids, p)
	}
	for i := range ids[1:] {
		before, after := worryOf(t, l, ids[i], roots, "2020-06-16"), worryOf(t, l, ids[i+1], roots, "2020-06-16")
		if before.Compare(after) >= 0 || after.Compare(before) <= 0 {
			t.Errorf("the %d., %+v, does not come before %+v", i+1, before, after)
		}
	}
}

func TestOverdueComesFirstByWhatIsLeftThenForHowLong(t *testing.T) {
	t.Parallel()
	l := newLedger()
	add := func(v congress.Value) congress.UnitID {
		p := l.unit(nation, "", congress.Province)
		l.figure(p, roots, "2020-07-01", v)
		return p
	}
	order := []congress.UnitID{add(congress.CountOf(254, 616)), add(congress.CountOf(0, 20)), add(congress.CountOf(600, 616)), add(percentOf(5000)), add(percentOf(9980))}
	early := add(congress.CountOf(596, 616)) // 20 left as well, but due ten days before
	l.structure.Deadlines = append(l.structure.Deadlines, congress.Deadline{Term: term, Level: congress.Grassroots, Unit: early, FinishBy: congress.MustDate("2020-06-20"), KnownFrom: firstDay})
	order = append(order[:1], append([]congress.UnitID{early}, order[1:]...)...)
	for i := range order[1:] {
		before, after := worryOf(t, l, order[i], roots, "2020-07-03"), worryOf(t, l, order[i+1], roots, "2020-07-03")
		if before.Compare(after) >= 0 {
			t.Errorf("the %d., %+v, does not come before %+v", i+1, before, after)
		}
	}
}

func TestWorriesAreInOneOrderAndAgreeWithTheStatus(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t, growingFigures)
		v, q := view(t, load(t, l), central), randomQuery(t)
		var all []rollup.Worry
		for _, ps := range answers(t, v, l, q) {
			for _, p := range ps {
				w := v.Worry(p, q)
				all = append(all, w)
				if overdue := w.Kind == rollup.WorryOverdue; overdue != (p.Status == rollup.StatusOverdue) {
					t.Fatalf("%+v for status %s", w, p.Status)
				}
				if (w.Kind == rollup.WorryLate || w.Kind == rollup.WorryNever) && p.Status != rollup.StatusBehind {
					t.Fatalf("%+v for status %s", w, p.Status)
				}
				if w.Kind == rollup.WorryLate && w.Days <= 0 && *p.DaysLeft > 0 {
					t.Fatalf("late by %d days", w.Days)
				}
			}
		}
		a, b, c := draw(t, "a", rapid.SampledFrom(all)), draw(t, "b", rapid.SampledFrom(all)), draw(t, "c", rapid.SampledFrom(all))
		if a.Compare(b) != -b.Compare(a) {
			t.Fatalf("%+v and %+v are not in one order", a, b)
		}
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 && a.Compare(c) > 0 {
			t.Fatalf("%+v, %+v, %+v go in a circle", a, b, c)
		}
	})
}

func TestDeadlinesAreListedAsTheyMovedAndEndWithTheOneInForce(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		o := oracle{ledger: l.upTo(len(l.lines)), q: q}
		for _, u := range l.structure.Units {
			for _, m := range v.Measures() {
				if m.Level > u.Level {
					continue
				}
				moved, err := v.Deadlines(u.ID, m.Code, q)
				if err != nil {
					t.Fatal(err)
				}
				inForce, _ := o.deadline(u.ID, m)
				if len(moved) == 0 != inForce.IsZero() || len(moved) > 0 && moved[len(moved)-1].FinishBy != inForce {
					t.Fatalf("unit %d, %s: %+v, want it to end with %s", u.ID, m.Code, moved, inForce)
				}
				for _, step := range moved {
					then := o
					then.q.Known = step.From.Clock(12, 0)
					if by, _ := then.deadline(u.ID, m); by != step.FinishBy || step.Document == "" && step.From.String() == "2019-05-30" {
						t.Fatalf("unit %d, %s: %+v, on that day %s was in force", u.ID, m.Code, step, by)
					}
				}
			}
		}
	})
}
