package postgres_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"tiendo/internal/congress"
)

func TestLineageBetweenTermsComesWithTheLaterOne(t *testing.T) {
	t.Parallel()
	w := setup(t)
	s := structure()
	s.Term.ID = "2025-2030"
	later, err := w.Owner.ImportStructure(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	rows := []congress.Lineage{
		{Unit: w.units[bacKan], Successor: later[thaiNguyen], Kind: congress.LineageMerged, Day: congress.MustDate("2025-07-01")},
		{Unit: w.units[thaiNguyen], Successor: later[thaiNguyen], Kind: congress.LineageMerged},
	}
	wrong := []congress.Lineage{
		{Unit: w.units[quangNinh], Successor: later[thaiNguyen], Kind: congress.LineageCopied},
		{Unit: w.units[bacKan], Successor: later[quangNinh], Kind: congress.LineageMerged},
	}
	for _, said := range [][]congress.Lineage{wrong, rows} { // the second puts right what the first said of one and the same successor, and origin
		if err := w.Owner.ImportLineage(t.Context(), said); err != nil {
			t.Fatal(err)
		}
	}
	structures, err := w.db.Structures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, got := range structures {
		var want []congress.Lineage
		if got.Term.ID == "2025-2030" {
			want = rows
		}
		if diff := cmp.Diff(want, got.Lineage, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("lineage of %s (-imported +read):\n%s", got.Term.ID, diff)
		}
	}
}
