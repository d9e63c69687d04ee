package rollup_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// silent asks who is silent, by the name of the unit and of what is missing, in the order of the list.
func silent(t fataler, l *ledger, unit congress.UnitID, asOf string, measures ...congress.MeasureCode) (missing, partial []string) {
	t.Helper()
	found, err := view(t, load(t, l), central).Silences(unit, measures, rollup.Query{AsOf: congress.MustDate(asOf)})
	if err != nil {
		t.Fatalf("Silences: %v", err)
	}
	for _, s := range found {
		for _, p := range s.Missing {
			missing = append(missing, l.byID(s.Unit.ID).Slug+" "+string(p.Measure.Code))
		}
		for _, p := range s.Partial {
			partial = append(partial, l.byID(s.Unit.ID).Slug+" "+string(p.Measure.Code))
		}
	}
	return missing, partial
}

func TestTheSilentComeNeverFirstThenByTheOldestFigure(t *testing.T) {
	t.Parallel()
	l := newLedger()
	fresh, old, older, never, done := l.unit(nation, "fresh", congress.Province), l.unit(nation, "old", congress.Province),
		l.unit(nation, "older", congress.Province), l.unit(nation, "never", congress.Province), l.unit(nation, "done", congress.Province)
	_ = never
	l.figure(fresh, roots, "2020-06-13", congress.CountOf(1, 9))
	l.figure(old, roots, "2020-06-12", congress.CountOf(1, 9))
	l.figure(older, roots, "2020-06-01", inWords("cơ bản hoàn thành"))
	l.figure(done, roots, "2020-05-01", congress.CountOf(9, 9))
	missing, _ := silent(t, l, nation, "2020-06-20", roots)
	want := []string{"never " + string(roots), "older " + string(roots), "old " + string(roots)}
	if diff := cmp.Diff(want, missing); diff != "" {
		t.Errorf("eight days after the newest of the old ones (-want +got):\n%s", diff)
	}
}

func TestDistrictsAreAskedOnlyWhereTheirFiguresCountOrOneOfThemReports(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	a, b := l.unit(p, "a", congress.Upper), l.unit(p, "b", congress.Upper)
	l.figure(p, roots, "2020-06-19", congress.CountOf(1, 9))
	if missing, _ := silent(t, l, p, "2020-06-20", roots); len(missing) > 0 {
		t.Errorf("the province enters its totals: %v silent, want none", missing)
	}
	l.figure(a, roots, "2020-06-19", congress.CountOf(1, 4))
	if missing, _ := silent(t, l, p, "2020-06-20", roots); !slices.Equal(missing, []string{"b " + string(roots)}) {
		t.Errorf("one of two reports: %v silent, want the other", missing)
	}
	l.sums(p, roots)
	if missing, _ := silent(t, l, p, "2020-06-30", roots); !slices.Equal(missing, []string{"b " + string(roots), "a " + string(roots)}) {
		t.Errorf("both are added up: %v silent, want both", missing)
	}
	l.figure(b, roots, "2020-06-20", congress.CountOf(1, 5))
	if missing, _ := silent(t, l, p, "2020-06-20", roots); len(missing) > 0 {
		t.Errorf("both have reported: %v silent, want none", missing)
	}
}

func TestASumThatLacksUnitsSaysSoAtEveryHeight(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p, q := l.unit(nation, "p", congress.Province), l.unit(nation, "q", congress.Province)
	a := l.unit(p, "a", congress.Upper)
	l.unit(p, "b", congress.Upper)
	l.sums(p, roots)
	l.figure(a, roots, "2020-06-19", congress.CountOf(1, 4))
	l.figure(q, roots, "2020-06-19", congress.CountOf(2, 4))
	top := ask(t, l, nation, roots, "2020-06-20")
	if top.Reported != 2 || top.Expected != 2 || top.Partial != 1 {
		t.Errorf("the nation: %d/%d, %d in part, want 2/2 and 1", top.Reported, top.Expected, top.Partial)
	}
	missing, partial := silent(t, l, nation, "2020-06-20", roots)
	if len(missing) > 0 || !slices.Equal(partial, []string{"p " + string(roots)}) {
		t.Errorf("silent %v, in part %v, want nobody and p", missing, partial)
	}
	if missing, _ := silent(t, l, p, "2020-06-20", roots); !slices.Equal(missing, []string{"b " + string(roots)}) {
		t.Errorf("below p: %v silent, want b", missing)
	}
}

func TestSilenceIsToldOfReadableUnitsOnly(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p, q := l.unit(nation, "p", congress.Province), l.unit(nation, "q", congress.Province)
	own := access.Scope{Grants: []access.Grant{{Role: access.Editor, Term: term, Unit: p}}}
	v := view(t, load(t, l), own)
	found, err := v.Silences(nation, []congress.MeasureCode{roots}, rollup.Query{AsOf: congress.MustDate("2020-06-20")})
	if err != nil || len(found) != 1 || found[0].Unit.ID != p {
		t.Errorf("Silences(nation) = %v, %v, want only the own province", found, err)
	}
	if _, err := v.Silences(q, nil, rollup.Query{}); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Silences(another province) = %v, want ErrNotFound", err)
	}
}

func TestNewsIsDueOfLevelsUpToTheNextDeadlineThatAreNotDone(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	due := func(asOf string) []congress.MeasureCode {
		codes, err := view(t, load(t, l), central).UnderWay(nation, rollup.Query{AsOf: congress.MustDate(asOf)})
		if err != nil {
			t.Fatal(err)
		}
		return codes
	}
	before := due("2020-06-01")
	if !slices.Contains(before, roots) || slices.Contains(before, "congress.province") {
		t.Errorf("before the deadline of the grassroots: %v, want it and nothing of later levels", before)
	}
	l.figure(p, roots, "2020-06-01", congress.CountOf(9, 9))
	if got := due("2020-06-01"); slices.Contains(got, roots) {
		t.Errorf("all is done: %v, want nothing of the grassroots", got)
	}
	if got := due("2021-12-31"); !slices.Contains(got, "congress.province") {
		t.Errorf("after all deadlines: %v, want the last level too", got)
	}
}

func TestWhoIsSilentIsWhoeverHasNoFigureWithinTheRhythm(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l, q := randomHistory(t), randomQuery(t)
		v := view(t, load(t, l), central)
		for _, m := range l.structure.Measures {
			found, err := v.Silences(nation, []congress.MeasureCode{m.Code}, q)
			if err != nil {
				t.Fatal(err)
			}
			got := map[congress.UnitID]bool{}
			for _, s := range found {
				got[s.Unit.ID] = len(s.Missing) > 0
			}
			sum, err := v.Progress(nation, m.Code, q)
			if err != nil {
				t.Fatal(err)
			}
			uncounted := 0
			for _, u := range v.ChildrenOn(nation, q) {
				p, err := v.Progress(u.ID, m.Code, q)
				if err != nil {
					t.Fatal(err)
				}
				event := m.FromCongresses() && m.Level == u.Level
				want := !(event && p.Expected == 0) && (!p.IsReported() || p.Stale)
				if got[u.ID] != want {
					t.Fatalf("%s of %d: silent %t, want %t: %+v", m.Code, u.ID, got[u.ID], want, p)
				}
				points, err := v.Series(u.ID, m.Code, q)
				if err != nil {
					t.Fatal(err)
				}
				if (len(points) == 0 || points[len(points)-1].Reported == 0) && !(event && p.Expected == 0) {
					uncounted++
				}
			}
			if sum.Expected-sum.Reported != uncounted {
				t.Fatalf("%s: the sum lacks %d of %d, want %d", m.Code, sum.Expected-sum.Reported, sum.Expected, uncounted)
			}
		}
	})
}
