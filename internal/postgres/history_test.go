package postgres_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

func TestEntriesAreFilteredAndPaged(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616)).Line.ID
	correction := w.figure(thaiNguyen, "2020-05-23", 255, 616)
	correction.Replaces, correction.Reason = first, "đếm lại"
	second := w.mustAppend(t, w.other, correction).Line.ID
	district := w.mustAppend(t, w.local, w.figure(phuLuong, "2020-05-24", 10, 20)).Line.ID
	women := w.figure(thaiNguyen, "2020-05-24", 2, 9)
	women.Measure = "women.grassroots"
	third := w.mustAppend(t, w.editor, women).Line.ID
	if _, err := w.db.SetBasis(t.Context(), w.editor, w.units[thaiNguyen], grassroots, congress.BasisOwn, "", noon); err != nil {
		t.Fatal(err)
	}
	unit := w.units[thaiNguyen]
	for name, c := range map[string]struct {
		filter postgres.EntryFilter
		want   []congress.EntryID
	}{
		"everything":  {postgres.EntryFilter{}, []congress.EntryID{third, district, second, first}},
		"of a unit":   {postgres.EntryFilter{Unit: unit}, []congress.EntryID{third, second, first}},
		"subtree":     {postgres.EntryFilter{Unit: unit, Subtree: true}, []congress.EntryID{third, district, second, first}},
		"nation":      {postgres.EntryFilter{Unit: w.units[nation], Subtree: true}, []congress.EntryID{third, district, second, first}},
		"a measure":   {postgres.EntryFilter{Measure: grassroots}, []congress.EntryID{district, second, first}},
		"a day":       {postgres.EntryFilter{AsOf: congress.MustDate("2020-05-24")}, []congress.EntryID{third, district}},
		"standing":    {postgres.EntryFilter{Unit: unit, Standing: true}, []congress.EntryID{third, second}},
		"first page":  {postgres.EntryFilter{Limit: 2}, []congress.EntryID{third, district}},
		"next page":   {postgres.EntryFilter{Limit: 2, Before: district}, []congress.EntryID{second, first}},
		"other term":  {postgres.EntryFilter{Term: "2025-2030"}, []congress.EntryID{}},
		"nothing yet": {postgres.EntryFilter{Unit: w.units[quangNinh]}, []congress.EntryID{}},
	} {
		got, err := w.db.Entries(t.Context(), w.admin, c.filter)
		if diff := cmp.Diff(c.want, ids(got)); diff != "" || err != nil {
			t.Errorf("Entries() %s: %v (-want +got):\n%s", name, err, diff)
		}
	}
	lines, err := w.db.History(t.Context(), w.admin, postgres.EntryFilter{Unit: unit})
	if err != nil || len(lines) != 4 || lines[0].Kind != congress.LineBasis {
		t.Fatalf("History() = %+v, %v, want four lines, the basis first", lines, err)
	}
	oldest := lines[3]
	if oldest.ReplacedBy != second || oldest.Author != w.editor.Name || oldest.UnitName != "Thái Nguyên" || oldest.UnitSlug != "thai-nguyen" {
		t.Errorf("oldest line = %+v, want replaced by %d, with author and unit", oldest, second)
	}
	if _, err := w.db.History(t.Context(), w.admin, postgres.EntryFilter{Unit: 999999}); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("History() of an unknown unit: %v, want ErrNotFound", err)
	}
}

func TestAPastIsListedAsItWasKnown(t *testing.T) {
	t.Parallel()
	w := setup(t)
	enter := func(day string, done int64, recorded string, replaces congress.EntryID) congress.EntryID {
		e := w.figure(thaiNguyen, day, done, 616)
		e.Recorded, e.Replaces, e.Key = congress.MustDate(recorded).Clock(9, 0), replaces, day+recorded
		if replaces != 0 {
			e.Reason = "đếm lại"
		}
		return w.mustAppend(t, w.editor, e).Line.ID
	}
	first := enter("2020-05-23", 254, "2020-05-24", 0)
	second := enter("2020-05-26", 300, "2020-05-26", 0)
	correction := enter("2020-05-23", 255, "2020-05-28", first)
	then := congress.MustDate("2020-05-27").Clock(0, 0)
	for name, c := range map[string]struct {
		filter postgres.EntryFilter
		want   []congress.EntryID
	}{
		"known then":          {postgres.EntryFilter{KnownUntil: then}, []congress.EntryID{second, first}},
		"the newest of then":  {postgres.EntryFilter{KnownUntil: then, Limit: 1}, []congress.EntryID{second}},
		"until a day":         {postgres.EntryFilter{AsOfUntil: congress.MustDate("2020-05-25")}, []congress.EntryID{correction, first}},
		"the newest of a day": {postgres.EntryFilter{AsOfUntil: congress.MustDate("2020-05-25"), Limit: 1}, []congress.EntryID{correction}},
		"one's own key":       {postgres.EntryFilter{Key: "2020-05-262020-05-26"}, []congress.EntryID{second}},
		"an unknown key":      {postgres.EntryFilter{Key: "none"}, []congress.EntryID{}},
	} {
		got, err := w.db.Entries(t.Context(), w.editor, c.filter)
		if diff := cmp.Diff(c.want, ids(got)); diff != "" || err != nil {
			t.Errorf("Entries() %s: %v (-want +got):\n%s", name, err, diff)
		}
		for _, l := range got {
			if want := l.ID == first && c.filter.KnownUntil.IsZero(); (l.ReplacedBy != 0) != want {
				t.Errorf("Entries() %s: line %d is replaced by %d", name, l.ID, l.ReplacedBy)
			}
		}
	}
	if got, err := w.db.Entries(t.Context(), w.other, postgres.EntryFilter{Key: "2020-05-262020-05-26"}); len(got) != 0 || err != nil {
		t.Errorf("Entries() by another account's key = %+v, %v, want none", got, err)
	}
}

func TestAnEntryIsConfirmedUntilItIsReturned(t *testing.T) {
	t.Parallel()
	w := setup(t)
	bac := w.units[bacKan]
	entry := w.mustAppend(t, w.backan, w.figure(bacKan, "2020-05-23", 5, 100)).Line
	state := func(when string, want bool) {
		t.Helper()
		got, err := w.db.Entries(t.Context(), w.backan, postgres.EntryFilter{Unit: bac})
		if err != nil || len(got) != 1 || got[0].Entry.Confirmed != want {
			t.Errorf("%s: Entries() = %+v, %v, want confirmed %t", when, got, err, want)
		}
	}
	if entry.Entry.Confirmed {
		t.Error("an entry of a province that needs confirmation is confirmed at once")
	}
	state("entered", false)
	confirmed, err := w.db.Confirm(t.Context(), w.confirm, bac, []congress.EntryID{entry.ID, entry.ID}, noon)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]congress.EntryID{entry.ID}, confirmed.Line.Entries); diff != "" || confirmed.Line.Unit != bac {
		t.Errorf("Confirm() line = %+v", confirmed.Line)
	}
	state("confirmed", true)
	if _, err := w.db.Return(t.Context(), w.confirm, bac, []congress.EntryID{entry.ID}, "xem lại", congress.NoDate, noon); err != nil {
		t.Fatal(err)
	}
	state("returned", false)

	correction := w.figure(bacKan, "2020-05-23", 6, 100)
	correction.Replaces = entry.ID
	corrected := w.mustAppend(t, w.backan, correction).Line
	var conflict *congress.Conflict
	_, err = w.db.Confirm(t.Context(), w.confirm, bac, []congress.EntryID{entry.ID}, noon)
	if !errors.As(err, &conflict) || conflict.Current.ID != corrected.ID {
		t.Errorf("Confirm() of a replaced entry: %v, want a conflict with line %d", err, corrected.ID)
	}
	for name, entries := range map[string][]congress.EntryID{"none": nil, "unknown": {999999}, "no figure": {confirmed.Line.ID}} {
		if _, err := w.db.Confirm(t.Context(), w.confirm, bac, entries, noon); !errors.Is(err, congress.ErrNotFound) {
			t.Errorf("Confirm() of %s: %v, want ErrNotFound", name, err)
		}
	}
	w.verified(t)
}

// Whoever opens a page waits for the lines on it, not for every unit there is. With scans forbidden an index is used
// wherever there is a condition for it.
func TestALineIsReadWithoutGoingOverAllUnits(t *testing.T) {
	t.Parallel()
	w := setup(t)
	conn := connect(t, w.AppURL)
	for _, set := range []string{
		"SET ROLE tiendo_app", fmt.Sprintf("SET tiendo.account = '%d'", w.viewer.Account), "SET tiendo.today = '2020-06-10'", "SET tiendo.fixed_day = '2020-06-10'",
		"SET enable_seqscan = off", "SET enable_hashjoin = off", "SET enable_mergejoin = off",
	} {
		mustExec(t, conn, set)
	}
	rows, err := conn.Query(t.Context(), `EXPLAIN SELECT * FROM line ORDER BY id DESC LIMIT 50`)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatal(err)
	}
	_, whole, _ := strings.Cut(strings.Join(plan, "\n"), " on unit o ")
	if node, _, _ := strings.Cut(whole, "->"); !strings.Contains(node, "Index Cond: (id = ") {
		t.Errorf("the other unit of a change is not looked up by its key:\n%s", strings.Join(plan, "\n"))
	}
}
