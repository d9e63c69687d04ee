package postgres_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// TestTheLifeOfAFigureHasWhatTheUnitDidBesides leaves out other measures and other units, but not the
// unit's own congress and moves, which no measure has.
func TestTheLifeOfAFigureHasWhatTheUnitDidBesides(t *testing.T) {
	t.Parallel()
	w := setup(t)
	unit := w.units[phuLuong]
	first := w.mustAppend(t, w.editor, w.figure(phuLuong, "2020-05-23", 5, 20)).Line.ID
	women := w.figure(phuLuong, "2020-05-24", 2, 9)
	women.Measure = "women.grassroots"
	w.mustAppend(t, w.editor, women)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	basis, err := w.db.SetBasis(t.Context(), w.editor, unit, grassroots, congress.BasisSum, "đủ số của các xã", noon)
	if err != nil {
		t.Fatal(err)
	}
	held, err := w.db.SetCongress(t.Context(), w.editor, congress.Congress{
		Unit: unit, State: congress.Held, From: congress.MustDate("2020-06-01"), AsOf: congress.MustDate("2020-06-02"),
	}, "", noon)
	if err != nil {
		t.Fatal(err)
	}
	f := postgres.EntryFilter{Term: term, Unit: unit, Measure: grassroots, Life: true}
	lines, err := w.db.History(t.Context(), w.local, f)
	if diff := cmp.Diff([]congress.EntryID{held.Line.ID, basis.Line.ID, first}, ids(lines)); diff != "" || err != nil {
		t.Errorf("History() of a life: %v (-want +got):\n%s", err, diff)
	}
}

func TestVerdictsAreFoundByTheFigureThatTheyJudge(t *testing.T) {
	t.Parallel()
	w := setup(t)
	province := w.units[thaiNguyen]
	own := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616)).Line.ID
	local := w.mustAppend(t, w.editor, w.figure(phuLuong, "2020-05-23", 5, 20)).Line.ID
	alone := w.mustAppend(t, w.editor, w.figure(phuLuong, "2020-05-24", 6, 20)).Line.ID
	later := noon.Add(24 * time.Hour)
	judge := func(recorded time.Time, entries ...congress.EntryID) congress.EntryID {
		a, err := w.db.Confirm(t.Context(), w.editor, province, entries, recorded)
		if err != nil {
			t.Fatal(err)
		}
		return a.Line.ID
	}
	all := judge(noon, own, local)
	returned, err := w.db.Return(t.Context(), w.editor, province, []congress.EntryID{alone}, "xem lại tổng số", congress.NoDate, noon)
	if err != nil {
		t.Fatal(err)
	}
	again := judge(later, alone)
	for name, c := range map[string]struct {
		entries []congress.EntryID
		known   time.Time
		want    []congress.EntryID
	}{
		"of one":            {[]congress.EntryID{own}, time.Time{}, []congress.EntryID{all}},
		"of two":            {[]congress.EntryID{alone, own}, time.Time{}, []congress.EntryID{all, returned.Line.ID, again}},
		"as known before":   {[]congress.EntryID{alone}, noon, []congress.EntryID{returned.Line.ID}},
		"of none":           {nil, time.Time{}, []congress.EntryID{}},
		"of nothing judged": {[]congress.EntryID{999_999}, time.Time{}, []congress.EntryID{}},
	} {
		got, err := w.db.Verdicts(t.Context(), w.viewer, province, c.entries, c.known)
		if diff := cmp.Diff(c.want, ids(got)); diff != "" || err != nil {
			t.Errorf("Verdicts() %s: %v (-want +got):\n%s", name, err, diff)
		}
	}
	// The line that judged both stands under the province, which the district's account may not read.
	got, err := w.db.Verdicts(t.Context(), w.local, province, []congress.EntryID{local, alone, own}, time.Time{})
	if diff := cmp.Diff([]congress.EntryID{returned.Line.ID, again}, ids(got)); diff != "" || err != nil {
		t.Errorf("Verdicts() for the district: %v (-want +got):\n%s", err, diff)
	}
	if got, err := w.db.Verdicts(t.Context(), w.backan, province, []congress.EntryID{own, local}, time.Time{}); len(got) != 0 || err != nil {
		t.Errorf("Verdicts() for another province: %d lines, %v, want none", len(got), err)
	}
}
