package rollup_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// nearly lets paces differ in the last bits.
var nearly = cmpopts.EquateApprox(0, 1e-9)

// answers is all that a view says about every unit and measure.
func answers(t fataler, v *rollup.TermView, l *ledger, q rollup.Query) map[congress.UnitID][]rollup.Progress {
	t.Helper()
	all := make(map[congress.UnitID][]rollup.Progress)
	for _, u := range l.structure.Units {
		ps, err := v.AllProgress(u.ID, q)
		if err != nil {
			t.Fatalf("AllProgress(%d): %v", u.ID, err)
		}
		all[u.ID] = ps
	}
	return all
}

func TestEngineEqualsTheNaiveOracleForAnyHistory(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v := view(t, load(t, l), central)
		for range 2 {
			q := randomQuery(t)
			o := oracle{ledger: l.upTo(len(l.lines)), q: q}
			for id, ps := range answers(t, v, l, q) {
				for _, got := range ps {
					want := o.progress(id, got.Measure)
					want.Rank = o.rank(id, got.Measure)
					if diff := cmp.Diff(want, got, nearly); diff != "" {
						t.Fatalf("unit %d, %s, %+v (-want +got):\n%s", id, got.Measure.Code, q, diff)
					}
				}
			}
		}
	})
}

func TestLinesAppliedOneByOneGiveWhatLoadingAfreshGives(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		begin := rapid.IntRange(0, len(l.lines)).Draw(t, "applied from")
		source := &growing{ledger: l.upTo(begin)}
		e := load(t, source)
		q := randomQuery(t)
		answers(t, view(t, e, central), source.ledger, q) // what is remembered must not outlive a change
		for _, line := range interleaved(t, l.lines[begin:]) {
			if !e.Apply(line) && structural(line) {
				source.ledger = l // what Apply leaves to the source: everything is read again
				if err := e.Load(context.Background()); err != nil {
					t.Fatal(err)
				}
			}
			if !e.Apply(line) {
				t.Fatalf("Apply(line %d), again unless it changes the tree = false, want true", line.ID)
			}
		}
		got := answers(t, view(t, e, central), l, q)
		want := answers(t, view(t, load(t, l), central), l, q)
		if diff := cmp.Diff(want, got, nearly); diff != "" {
			t.Fatalf("(-loaded +applied):\n%s", diff)
		}
	})
}

// structural lines are those that the engine cannot apply by itself.
func structural(line congress.Line) bool {
	return line.Change != nil && (line.Change.Action == congress.UnitAdd || line.Change.Action == congress.UnitRename)
}

// interleaved mixes the chains of the provinces in any way that keeps each of them in order.
func interleaved(t *rapid.T, lines []congress.Line) (mixed []congress.Line) {
	chains := make(map[congress.UnitID][]congress.Line)
	var provinces []congress.UnitID
	for _, line := range lines {
		if !slices.Contains(provinces, line.Province) {
			provinces = append(provinces, line.Province)
		}
		chains[line.Province] = append(chains[line.Province], line)
	}
	for len(mixed) < len(lines) {
		p := rapid.SampledFrom(provinces).Draw(t, "next")
		mixed = append(mixed, chains[p][0])
		if chains[p] = chains[p][1:]; len(chains[p]) == 0 {
			provinces = slices.DeleteFunc(provinces, func(o congress.UnitID) bool { return o == p })
		}
	}
	return mixed
}

func TestCatchingUpGivesWhatLoadingAfreshGives(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		source := &growing{ledger: l.upTo(rapid.IntRange(0, len(l.lines)).Draw(t, "loaded"))}
		e := load(t, source)
		source.ledger = l
		if err := e.CatchUp(context.Background()); err != nil {
			t.Fatalf("CatchUp: %v", err)
		}
		q := randomQuery(t)
		got := answers(t, view(t, e, central), l, q)
		want := answers(t, view(t, load(t, l), central), l, q)
		if diff := cmp.Diff(want, got, nearly); diff != "" {
			t.Fatalf("(-loaded +caught up):\n%s", diff)
		}
	})
}

// growing is a source whose ledger goes on.
type growing struct{ *ledger }

func TestAsKnownThenIsWhatAnEngineOfThatTimeSaid(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t, monotonic, noMoves)
		q := randomQuery(t)
		if q.Known.IsZero() {
			q.Known = lastDay.Clock(0, 0)
		}
		n := slices.IndexFunc(l.lines, func(line congress.Line) bool { return line.Recorded.After(q.Known) })
		if n < 0 {
			n = len(l.lines)
		}
		then := l.upTo(n)
		got := answers(t, view(t, load(t, l), central), then, q)
		want := answers(t, view(t, load(t, then), central), then, q)
		// Deadlines and targets are those of the units above a unit today.
		above := cmpopts.IgnoreFields(rollup.Progress{}, "Deadline", "DaysLeft", "RequiredPerDay", "Projection", "Target", "Status")
		if diff := cmp.Diff(want, got, nearly, above); diff != "" {
			t.Fatalf("(-then +known then):\n%s", diff)
		}
	})
}

func TestConfirmedShowsOnlyWhatIsConfirmed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		q := randomQuery(t)
		q.Confirmed = true
		for id, ps := range answers(t, view(t, load(t, l), central), l, q) {
			for _, p := range ps {
				if p.IsReported() != p.Confirmed {
					t.Fatalf("unit %d, %s: reported %t, confirmed %t", id, p.Measure.Code, p.IsReported(), p.Confirmed)
				}
			}
		}
	})
}

func TestPercentIsHundredOnlyWhenDone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		for id, ps := range answers(t, view(t, load(t, l), central), l, randomQuery(t)) {
			for _, p := range ps {
				percent, ok := p.Percent()
				f, counted := p.Fraction()
				if counted && ok && (percent == congress.Hundred) != (f.Done == f.Total) {
					t.Fatalf("unit %d, %s: %d/%d shown as %d", id, p.Measure.Code, f.Done, f.Total, percent)
				}
				if p.Status == rollup.StatusDone && percent != congress.Hundred {
					t.Fatalf("unit %d, %s: done at %d", id, p.Measure.Code, percent)
				}
			}
		}
	})
}

func TestBoundsAddInAnyOrderAndExactChangesNothing(t *testing.T) {
	t.Parallel()
	bound := rapid.SampledFrom([]congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About})
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := bound.Draw(t, "a"), bound.Draw(t, "b"), bound.Draw(t, "c")
		if a.Add(b) != b.Add(a) || a.Add(b).Add(c) != a.Add(b.Add(c)) {
			t.Fatalf("%s, %s, %s: the order matters", a, b, c)
		}
		if a.Add(congress.Exact) != a || a.Add(a) != a || a.Add(congress.About) != congress.About {
			t.Fatalf("%s: exact must be neutral, equal bounds stay, about remain about", a)
		}
	})
}

func TestSumDoesNotDependOnTheOrderOfTheUnits(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		q := randomQuery(t)
		want := answers(t, view(t, load(t, l), central), l, q)
		shuffled := &reordered{ledger: l, order: rapid.Permutation(l.structure.Units).Draw(t, "order")}
		got := answers(t, view(t, load(t, shuffled), central), l, q)
		if diff := cmp.Diff(want, got, nearly); diff != "" {
			t.Fatalf("(-in order +shuffled):\n%s", diff)
		}
	})
}

// reordered gives the units of a ledger in another order, parents still first.
type reordered struct {
	*ledger
	order []congress.Unit
}

func (r *reordered) Structures(ctx context.Context) ([]rollup.Structure, error) {
	structures, err := r.ledger.Structures(ctx)
	place := func(id congress.UnitID) int {
		return slices.IndexFunc(r.order, func(u congress.Unit) bool { return u.ID == id })
	}
	slices.SortStableFunc(structures[0].Units, func(a, b congress.Unit) int {
		if a.Level != b.Level {
			return int(b.Level) - int(a.Level)
		}
		return place(a.ID) - place(b.ID)
	})
	return structures, err
}

func TestSeriesSaysWhatProgressSaysOnEveryDay(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		o := oracle{ledger: l.upTo(len(l.lines)), q: q}
		for _, u := range l.structure.Units {
			for _, m := range l.structure.Measures {
				if m.Level > u.Level {
					continue
				}
				points, err := v.Series(u.ID, m.Code, q)
				if err != nil {
					t.Fatalf("Series(%d, %s): %v", u.ID, m.Code, err)
				}
				for i, p := range points {
					in, _ := o.count(u.ID, m, p.Day)
					f, _ := in.value.Fraction()
					want := rollup.Point{Day: p.Day, Fraction: f, Reported: in.reported, Expected: in.expected, Illustrative: in.illustrative}
					if p != want || i > 0 && points[i-1].Day >= p.Day || p.Day > q.AsOf {
						t.Fatalf("unit %d, %s: points[%d] = %+v, want %+v", u.ID, m.Code, i, p, want)
					}
				}
				in, counted := o.count(u.ID, m, q.AsOf)
				f, _ := in.value.Fraction()
				// Of what ended there is a last point that counts nothing.
				if last := len(points) - 1; counted != (last >= 0 && points[last].Reported > 0) || counted && points[last].Fraction != f {
					t.Fatalf("unit %d, %s: series ends with %v, want %+v", u.ID, m.Code, points, f)
				}
			}
		}
	})
}
