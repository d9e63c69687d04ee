package rollup_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func TestAGapAddsUpAndBeganWhenTheDifferenceDid(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		for id, ps := range answers(t, v, l, q) {
			for _, p := range ps {
				g, ok, err := v.Difference(id, p.Measure.Code, q)
				if err != nil || ok != (p.Discrepancy != nil) {
					t.Fatalf("Difference(%d, %s) = %v, %v, but the discrepancy is %v", id, p.Measure.Code, ok, err, p.Discrepancy)
				}
				if !ok {
					continue
				}
				own := p.Discrepancy.Own
				done, total := own.Done-g.Then.Done, own.Total-g.Then.Total
				for _, m := range g.Moved {
					done, total = done-m.Done, total-m.Total
				}
				if done != g.Done || total != g.Total {
					t.Fatalf("unit %d, %s: the parts of the gap leave %d/%d, want %d/%d: %+v", id, p.Measure.Code, done, total, g.Done, g.Total, g)
				}
				if got := len(g.Missing); got != p.Discrepancy.SumExpect-p.Discrepancy.SumReported {
					t.Fatalf("unit %d, %s: %d missing of %+v", id, p.Measure.Code, got, p.Discrepancy)
				}
				if want := differsSince(t, v, p, q); g.Since != want {
					t.Fatalf("unit %d, %s: since %v, want %v", id, p.Measure.Code, g.Since, want)
				}
			}
		}
	})
}

// differsSince asks day by day how far back the difference reaches.
func differsSince(t fataler, v *rollup.TermView, p rollup.Progress, q rollup.Query) congress.Date {
	t.Helper()
	for day := q.AsOf; ; day-- {
		q.AsOf = day - 1
		before, err := v.Progress(p.Unit, p.Measure.Code, q)
		if err != nil {
			t.Fatalf("Progress: %v", err)
		}
		if before.Discrepancy == nil {
			return day
		}
	}
}

func TestAGapNamesWhoReportedSinceAndOnlyToThoseWhoMayKnow(t *testing.T) {
	t.Parallel()
	l := newLedger()
	l.structure.Term.ProvincesSeeOthers = true
	p := l.unit(nation, "cao-bang", congress.Province)
	a, b, c := l.unit(p, "hoa-an", congress.Upper), l.unit(p, "thach-an", congress.Upper), l.unit(p, "ha-lang", congress.Upper)
	l.figure(a, roots, "2020-06-20", congress.CountOf(10, 20))
	l.figure(b, roots, "2020-06-20", congress.CountOf(5, 10))
	l.figure(p, roots, "2020-06-25", congress.CountOf(15, 30))
	l.figure(a, roots, "2020-06-28", congress.CountOf(12, 20))
	l.figure(b, roots, "2020-06-29", congress.CountOf(10, 10))
	q := rollup.Query{AsOf: congress.MustDate("2020-07-03")}
	e := load(t, l)
	g, ok, err := view(t, e, central).Difference(p, roots, q)
	if !ok || err != nil {
		t.Fatalf("Difference = %v, %v", ok, err)
	}
	named := func(id congress.UnitID) congress.Unit { return *l.byID(id) }
	want := rollup.Difference{
		Done: -7, Since: congress.MustDate("2020-06-28"), Then: congress.Fraction{Done: 15, Total: 30}, ThenReported: 2,
		Moved: []rollup.Moved{{Unit: named(b), Done: 5}, {Unit: named(a), Done: 2}}, Missing: []congress.Unit{named(c)},
	}
	if diff := cmp.Diff(want, g); diff != "" {
		t.Errorf("gap (-want +got):\n%s", diff)
	}
	neighbour := access.Scope{Account: 2, Grants: []access.Grant{{Account: 2, Role: access.Viewer, Term: term, Unit: l.unit(nation, "bac-kan", congress.Province)}}}
	g, ok, err = view(t, load(t, l), neighbour).Difference(p, roots, q)
	if !ok || err != nil || len(g.Moved) > 0 || len(g.Missing) > 0 {
		t.Errorf("to a neighbour: %+v, %v, %v; want no district named", g, ok, err)
	}
}
