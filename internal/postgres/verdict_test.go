package postgres_test

import (
	"encoding/hex"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// entered adds a figure of Bắc Kạn, which needs confirmation.
func (w *world) entered(t *testing.T, asOf string, done int64) congress.EntryID {
	t.Helper()
	return w.mustAppend(t, w.backan, w.figure(bacKan, asOf, done, 100)).Line.ID
}

func (w *world) mustConfirm(t *testing.T, at time.Time, entries ...congress.EntryID) postgres.Appended {
	t.Helper()
	a, err := w.db.Confirm(t.Context(), w.confirm, w.units[bacKan], entries, at)
	if err != nil {
		t.Fatalf("Confirm(%d): %v", entries, err)
	}
	return a
}

func (w *world) mustReturn(t *testing.T, at time.Time, due string, entries ...congress.EntryID) postgres.Appended {
	t.Helper()
	a, err := w.db.Return(t.Context(), w.confirm, w.units[bacKan], entries, "xem lại tổng số", congress.MustDate(due), at)
	if err != nil {
		t.Fatalf("Return(%d): %v", entries, err)
	}
	return a
}

// returned lists the ids of what is to be put right in Bắc Kạn, and checks what is said of it.
func (w *world) returned(t *testing.T, due string) []congress.EntryID {
	t.Helper()
	found, err := w.db.Returned(t.Context(), w.backan, postgres.EntryFilter{Term: term, Unit: w.units[bacKan], Subtree: true})
	if err != nil {
		t.Fatal(err)
	}
	list := []congress.EntryID{}
	for _, r := range found {
		list = append(list, r.ID)
		if r.Verdict.Reason != "xem lại tổng số" || r.Verdict.Due != congress.MustDate(due) || r.By != w.confirm.Name || r.Author != w.backan.Name {
			t.Errorf("Returned() = %+v, want it with reason, day and both names", r)
		}
	}
	return list
}

func TestAReturnStandsUntilTheFigureIsPutRight(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first, second := w.entered(t, "2020-05-23", 5), w.entered(t, "2020-05-30", 6)
	line := w.mustReturn(t, noon, "2020-06-12", first, second).Line
	if line.Due != congress.MustDate("2020-06-12") || line.Kind != congress.LineReturn {
		t.Errorf("Return() line = %+v, want a return with its day", line)
	}
	if diff := cmp.Diff([]congress.EntryID{second, first}, w.returned(t, "2020-06-12")); diff != "" {
		t.Errorf("sent back (-want +got):\n%s", diff)
	}

	correction := w.figure(bacKan, "2020-05-23", 7, 100)
	correction.Replaces, correction.Reason = first, "đếm lại"
	w.mustAppend(t, w.backan, correction)
	if diff := cmp.Diff([]congress.EntryID{second}, w.returned(t, "2020-06-12")); diff != "" {
		t.Errorf("after one was corrected (-want +got):\n%s", diff)
	}
	w.mustConfirm(t, noon, second)
	if diff := cmp.Diff([]congress.EntryID{}, w.returned(t, "2020-06-12")); diff != "" {
		t.Errorf("after the other was confirmed all the same (-want +got):\n%s", diff)
	}
	w.verified(t)
}

func TestAWithdrawalThatIsSentBackAsksForAFigure(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.entered(t, "2020-05-23", 5)
	w.mustConfirm(t, noon, first)
	gone := w.figure(bacKan, "2020-05-23", 0, 0)
	gone.Value, gone.Replaces, gone.Reason = congress.Value{Kind: congress.Withdrawn}, first, "nhầm"
	withdrawal := w.mustAppend(t, w.backan, gone).Line.ID
	w.mustReturn(t, noon, "2020-06-12", withdrawal)
	if diff := cmp.Diff([]congress.EntryID{withdrawal}, w.returned(t, "2020-06-12")); diff != "" {
		t.Errorf("sent back (-want +got):\n%s", diff)
	}
	w.entered(t, "2020-05-23", 5)
	if diff := cmp.Diff([]congress.EntryID{}, w.returned(t, "2020-06-12")); diff != "" {
		t.Errorf("after a figure was entered for its day (-want +got):\n%s", diff)
	}
}

func TestAReturnNeedsAReasonAndADayToCome(t *testing.T) {
	t.Parallel()
	w := setup(t)
	entry := w.entered(t, "2020-05-23", 5)
	for name, c := range map[string]struct {
		reason, due, field string
	}{
		"no reason":         {" ", "2020-06-12", "reason"},
		"a day that passed": {"xem lại", "2020-06-09", "due"},
	} {
		var ps congress.Problems
		_, err := w.db.Return(t.Context(), w.confirm, w.units[bacKan], []congress.EntryID{entry}, c.reason, congress.MustDate(c.due), noon)
		if !errors.As(err, &ps) || len(ps) != 1 || ps[0].Field != c.field {
			t.Errorf("%s: Return() = %v, want a problem at %s", name, err, c.field)
		}
	}
	if got := len(w.lines(t)); got != 1 {
		t.Errorf("%d lines, want only the figure", got)
	}
}

func TestTheSameVerdictTwiceIsOneLine(t *testing.T) {
	t.Parallel()
	w := setup(t)
	a, b := w.entered(t, "2020-05-23", 5), w.entered(t, "2020-05-30", 6)
	count := func(want int, a postgres.Appended, repeat bool) {
		t.Helper()
		if got := len(w.lines(t)); got != want || a.Repeat != repeat {
			t.Errorf("%d lines, repeat %t, want %d, %t", got, a.Repeat, want, repeat)
		}
	}
	first := w.mustConfirm(t, noon, a)
	again := w.mustConfirm(t, noon, a)
	count(3, again, true)
	if diff := cmp.Diff(first.Line, again.Line); diff != "" {
		t.Errorf("the second answer (-first +second):\n%s", diff)
	}
	count(4, w.mustConfirm(t, noon, a, b), false)
	count(5, w.mustReturn(t, noon, "2020-06-12", a, b), false)
	count(5, w.mustReturn(t, noon, "2020-06-12", b, a), true)
	count(6, w.mustReturn(t, noon, "2020-06-13", a, b), false)
	count(7, w.mustConfirm(t, noon, a), false)
	w.verified(t)
}

func TestNobodyIsToldOfReturnsElsewhere(t *testing.T) {
	t.Parallel()
	w := setup(t)
	w.mustReturn(t, noon, "2020-06-12", w.entered(t, "2020-05-23", 5))
	found, err := w.db.Returned(t.Context(), w.editor, postgres.EntryFilter{Term: term})
	if err != nil || len(found) != 0 {
		t.Errorf("Returned() for Thái Nguyên = %+v, %v, want none", found, err)
	}
	if _, err := w.db.Returned(t.Context(), w.editor, postgres.EntryFilter{Unit: w.units[bacKan]}); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Returned() of Bắc Kạn for Thái Nguyên: %v, want ErrNotFound", err)
	}
	verdicts, err := w.db.OwnVerdicts(t.Context(), w.viewer, term, 10)
	if err != nil || len(verdicts) != 0 {
		t.Errorf("OwnVerdicts() of somebody else = %+v, %v, want none", verdicts, err)
	}
}

func TestVerdictsHoldUntilSomethingElseIsSaid(t *testing.T) {
	t.Parallel()
	w := setup(t)
	a, b := w.entered(t, "2020-05-23", 5), w.entered(t, "2020-05-30", 6)
	w.mustConfirm(t, noon, a, b)
	w.mustReturn(t, noon.Add(time.Hour), "2020-06-12", b)
	got, err := w.db.OwnVerdicts(t.Context(), w.confirm, term, 10)
	if err != nil {
		t.Fatal(err)
	}
	want := []postgres.Verdict{
		{Recorded: noon.Add(time.Hour), Kind: congress.LineReturn, Holds: []congress.EntryID{b}},
		{Recorded: noon, Kind: congress.LineConfirm, Holds: []congress.EntryID{a}},
	}
	if diff := cmp.Diff(want, got, cmp.Comparer(time.Time.Equal)); diff != "" {
		t.Errorf("OwnVerdicts() (-want +got):\n%s", diff)
	}
}

func TestEntriesAreChosenByWhetherTheyAreConfirmed(t *testing.T) {
	t.Parallel()
	w := setup(t)
	a, b := w.entered(t, "2020-05-23", 5), w.entered(t, "2020-05-30", 6)
	w.mustConfirm(t, noon, a)
	free := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616)).Line.ID // needs no confirmation
	for confirmed, want := range map[bool][]congress.EntryID{true: {free, a}, false: {b}} {
		got, err := w.db.Entries(t.Context(), w.viewer, postgres.EntryFilter{Standing: true, Confirmed: &confirmed})
		if diff := cmp.Diff(want, ids(got)); diff != "" || err != nil {
			t.Errorf("confirmed %t: %v (-want +got):\n%s", confirmed, err, diff)
		}
	}
	got, err := w.db.Entries(t.Context(), w.viewer, postgres.EntryFilter{IDs: []congress.EntryID{a, b, free}, RecordedAfter: noon})
	if err != nil || len(got) != 0 {
		t.Errorf("recorded after noon: %v, %v, want none", ids(got), err)
	}
	got, err = w.db.Entries(t.Context(), w.viewer, postgres.EntryFilter{IDs: []congress.EntryID{b, free}, RecordedAfter: noon.Add(-time.Second)})
	if diff := cmp.Diff([]congress.EntryID{free, b}, ids(got)); diff != "" || err != nil {
		t.Errorf("two by their ids: %v (-want +got):\n%s", err, diff)
	}
}

// Lines were hashed before returns had a day. What they hash to is of that time; it must never change.
func TestLinesOfBeforeKeepTheirHashes(t *testing.T) {
	t.Parallel()
	w := setup(t)
	at := congress.MustDate("2020-06-10").Clock(12, 0)
	unit := w.units[bacKan]
	line := func(id congress.EntryID, l congress.Line) congress.Line {
		l.ID, l.Unit, l.Recorded, l.Account = id, unit, at, w.admin.Account
		return l
	}
	figure := w.figureLine(1, bacKan, "2020-05-23", 5)
	figure.Entry.Note, figure.Entry.Key = "dòng|có gạch", "key"
	if err := w.Owner.ImportLines(t.Context(), imported(
		figure,
		line(2, congress.Line{Kind: congress.LineConfirm, Entries: []congress.EntryID{1}}),
		line(3, congress.Line{Kind: congress.LineReturn, Entries: []congress.EntryID{1}, Reason: "xem lại"}),
		line(4, congress.Line{Kind: congress.LineBasis, Measure: grassroots, Basis: congress.BasisSum}),
		line(5, congress.Line{Kind: congress.LineCongress, Congress: congress.Congress{Unit: unit, State: congress.Planned, AsOf: congress.MustDate("2020-06-01")}}),
	)); err != nil {
		t.Fatal(err)
	}
	const want = "7d3d10edf691b11071fd516a0943dc4e14363c87bd0c730be7410c8ea1236d8b"
	for _, h := range w.verified(t).Heads {
		if h.Province == unit && hex.EncodeToString(h.Hash) != want {
			t.Errorf("the chain ends at %x, want %s as it always did", h.Hash, want)
		}
	}
	var differing int
	if err := connect(t, w.OwnerURL).QueryRow(t.Context(), `
		SELECT count(*) FROM ledger l WHERE l.hash <> sha256(l.prev_hash || convert_to(ledger_canonical(l), 'UTF8'))`).Scan(&differing); err != nil || differing != 0 {
		t.Errorf("in Postgres %d lines hash to something else (%v), want none", differing, err)
	}
}
