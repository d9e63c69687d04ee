package page

import (
	"context"
	"io"
	"testing"

	"tiendo/internal/rollup"
)

func TestTheNextPlaceIsThatOfTheUnitRankedJustAbove(t *testing.T) {
	t.Parallel()
	c, all := visit(t, "nation")
	n, err := newNational(c, all, NationalQuery{Measure: "congress.grassroots", Query: rollupToday()})
	if err != nil {
		t.Fatal(err)
	}
	f, _ := loaded()
	var own, above row
	for _, r := range n.Rows {
		if r.Unit.ID == f.bySlug["thai-nguyen"] {
			own = r
		}
	}
	for _, r := range n.Rows {
		if r.Rank != nil && r.Rank.Nation < own.Rank.Nation && (above.Rank == nil || r.Rank.Nation > above.Rank.Nation) {
			above = r
		}
	}
	want, ok := above.Fraction()
	if !ok {
		t.Fatal("nobody above has a count")
	}
	_, province := visit(t, "thai-nguyen")
	got, ok := province.Ahead(own.Unit.ID, "congress.grassroots", rollupToday())
	if !ok || got.CompareShare(want) != 0 {
		t.Errorf("Ahead = %v, %v; want the share of %s, %v", got, ok, above.Unit.Name, want)
	}
	if _, ok := province.Ahead(f.bySlug["ca-mau"], "congress.grassroots", rollupToday()); ok {
		t.Error("a provincial account is told about another province")
	}
	if share, ok := all.Ahead(f.bySlug["quang-ninh"], "congress.grassroots", rollupToday()); ok {
		t.Errorf("the first has %v ahead of it", share)
	}
}

func BenchmarkNationalPage(b *testing.B) {
	c, tv := visit(b, "nation")
	for b.Loop() {
		page, err := National(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollup.Query{AsOf: today}})
		if err != nil {
			b.Fatal(err)
		}
		if err := page.Render(context.Background(), io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
