package server

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// generated stores a figure of Thái Nguyên that was made for demonstration and returns its line.
func (d *deskOf) generated(asOf string, done, total int64) string {
	d.Helper()
	scope, err := d.db.TokenScope(d.Context(), "thai-nguyen", d.Clock)
	d.must(err)
	e := congress.Entry{
		Unit: d.units["thai-nguyen"], Measure: "congress.grassroots", AsOf: congress.MustDate(asOf), Value: congress.CountOf(done, total),
		Illustrative: true, Account: scope.Account, Recorded: congress.MustDate(asOf).Clock(9, 0),
	}
	d.must(d.owner.ImportLines(d.Context(), slices.Values([]congress.Line{{Kind: congress.LineEntry, Entry: e}})))
	d.must(d.Engine.CatchUp(d.Context(), e.Unit))
	return d.stored()[0].ID.String()
}

// stored are the lines of the ledger, newest first.
func (d *deskOf) stored() []postgres.HistoryLine {
	d.Helper()
	scope, err := d.db.TokenScope(d.Context(), "thai-nguyen", d.Clock)
	d.must(err)
	lines, err := d.db.Entries(d.Context(), scope, postgres.EntryFilter{Term: "2020-2025"})
	d.must(err)
	return lines
}

func TestWhatIsTakenBackAtTheDeskIsAsGeneratedAsItWas(t *testing.T) {
	t.Parallel()
	d := setup(t).deskOf("thai-nguyen")
	made := d.generated("2020-05-23", 240, 616)
	last := made
	enter := func(key, typed, again string) string {
		in := d.cell(key, typed)
		in.Base, in.Again, in.Reason = last, again, "sửa"
		last = d.entered(in).ID
		return last
	}
	real := enter("1", "254/616", "")
	enter("2", "240/616", made) // taken back
	enter("3", "254/616", real)
	equal := enter("4", "240/616", "") // typed, and happens to be the same
	enter("5", "255/616", made)        // says another figure than the one it names
	enter("6", "240/616", equal)
	still := d.cell("7", "")
	still.Unchanged, still.AsOf, still.Base = true, "2020-06-01", last
	d.entered(still)
	var marks []bool
	for _, l := range slices.Backward(d.stored()) {
		marks = append(marks, l.Entry.Illustrative)
	}
	if diff := cmp.Diff([]bool{true, false, true, false, false, false, false, false}, marks); diff != "" {
		t.Errorf("illustrative (-want +got):\n%s", diff)
	}
	d.verified()
}

func TestAGeneratedFigureThatStillHoldsStaysGenerated(t *testing.T) {
	t.Parallel()
	d := setup(t).deskOf("thai-nguyen")
	still := d.cell("1", "")
	still.Unchanged, still.AsOf, still.Base = true, "2020-06-01", d.generated("2020-05-23", 240, 616)
	d.entered(still)
	if got := d.stored()[0].Entry; !got.Illustrative || got.AsOf != congress.MustDate("2020-06-01") {
		t.Errorf("stored %+v, want an illustrative figure of the later day", got)
	}
	d.verified()
}

// verified fails the test unless the ledger and what follows from it add up.
func (h *house) verified() {
	h.Helper()
	report, err := h.owner.Verify(h.Context())
	h.must(err)
	if len(report.Differences) > 0 {
		h.Errorf("Verify() found %+v, want none", report.Differences)
	}
}
