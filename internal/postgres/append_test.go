package postgres_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
)

func TestAppendedEntryIsReadBackWhole(t *testing.T) {
	t.Parallel()
	w := setup(t)
	e := w.figure(thaiNguyen, "2020-05-26", 300, 616)
	e.Value.Bound = congress.AtLeast
	e.Note, e.Source = "ghi chú", congress.Source{Document: "Báo cáo 12-BC/TU", Link: "https://example.org/12"}
	e.Key = "key-1"
	got := w.mustAppend(t, w.editor, e)
	if got.Repeat || got.Line.ID == 0 || got.Line.Revision != 1 || got.Line.Province != w.units[thaiNguyen] {
		t.Errorf("AppendEntry() = %+v, want a new line at revision 1 of Thái Nguyên", got)
	}
	want := e
	want.ID, want.Account, want.Author, want.Revision, want.Confirmed = got.Line.ID, w.editor.Account, w.editor.Name, 1, true
	if diff := cmp.Diff(want, got.Line.Entry); diff != "" {
		t.Errorf("AppendEntry() entry (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]congress.Line{got.Line}, w.lines(t)); diff != "" {
		t.Errorf("Lines() differ from what was appended (-appended +read):\n%s", diff)
	}
	w.verified(t)
}

func TestEveryKindOfValueIsReadBack(t *testing.T) {
	t.Parallel()
	w := setup(t)
	for day, value := range map[string]congress.Value{
		"2020-05-01": {Kind: congress.PercentOf, Percent: 9980, Bound: congress.About},
		"2020-05-02": {Kind: congress.PercentOf, Percent: 2500, Bound: congress.AtLeast, Total: 2300, TotalKnown: true, TotalBound: congress.AtLeast},
		"2020-05-03": {Kind: congress.Words, Words: "cơ bản hoàn thành"},
		"2020-05-04": congress.CountOf(0, 0),
	} {
		e := w.figure(thaiNguyen, day, 0, 0)
		e.Value = value
		got := w.mustAppend(t, w.editor, e).Line.Entry.Value
		if diff := cmp.Diff(value, got); diff != "" {
			t.Errorf("value of %s (-want +got):\n%s", day, diff)
		}
	}
	w.verified(t)
}

func TestSecondFigureOfADayConflictsUnlessItNamesTheStandingOne(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	again := w.figure(thaiNguyen, "2020-05-23", 260, 616)
	_, err := w.db.AppendEntry(t.Context(), w.other, again)
	var conflict *congress.Conflict
	if !errors.As(err, &conflict) {
		t.Fatalf("AppendEntry() without naming what stands: %v, want a conflict", err)
	}
	if diff := cmp.Diff(first.Line.Entry, conflict.Current); diff != "" {
		t.Errorf("conflict's current entry (-want +got):\n%s", diff)
	}
	if conflict.Yours.Value != again.Value {
		t.Errorf("conflict's yours = %+v, want %+v", conflict.Yours.Value, again.Value)
	}
	again.Replaces, again.Reason = first.Line.ID, "số mới"
	second := w.mustAppend(t, w.other, again)
	again.Reason = "số cũ"
	_, err = w.db.AppendEntry(t.Context(), w.editor, again)
	if !errors.As(err, &conflict) || conflict.Current.ID != second.Line.ID {
		t.Errorf("AppendEntry() on a stale base: %v, want a conflict with line %d", err, second.Line.ID)
	}
	if got := len(w.lines(t)); got != 2 {
		t.Errorf("%d lines stored, want 2", got)
	}
}

func TestOnlyTheAuthorOfTheSameDayRetypesWithoutAReason(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	retyped := w.figure(thaiNguyen, "2020-05-23", 255, 616)
	retyped.Replaces = first.Line.ID

	var ps congress.Problems
	if _, err := w.db.AppendEntry(t.Context(), w.other, retyped); !errors.As(err, &ps) || ps.At("reason") == nil {
		t.Errorf("somebody else without a reason: %v, want a problem at reason", err)
	}
	nextDay := retyped
	nextDay.Recorded = noon.AddDate(0, 0, 1)
	if _, err := w.db.AppendEntry(t.Context(), w.editor, nextDay); !errors.As(err, &ps) || ps.At("reason") == nil {
		t.Errorf("the author on another day without a reason: %v, want a problem at reason", err)
	}
	second := w.mustAppend(t, w.editor, retyped)
	if got := second.Line.Entry.Reason; got != congress.ReasonRetyped {
		t.Errorf("reason = %q, want %q", got, congress.ReasonRetyped)
	}
	if _, err := w.db.Confirm(t.Context(), w.editor, w.units[thaiNguyen], []congress.EntryID{second.Line.ID}, noon); err != nil {
		t.Fatal(err)
	}
	retyped.Replaces = second.Line.ID
	if _, err := w.db.AppendEntry(t.Context(), w.editor, retyped); !errors.As(err, &ps) || ps.At("reason") == nil {
		t.Errorf("over a confirmed figure without a reason: %v, want a problem at reason", err)
	}
	w.verified(t)
}

func TestADateTypedWrongIsCorrectedByReplacingAcrossDates(t *testing.T) {
	t.Parallel()
	w := setup(t)
	wrong := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-03", 254, 616))
	taken := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-30", 254, 616))

	moved := w.figure(thaiNguyen, "2020-05-30", 254, 616)
	moved.Replaces, moved.Reason = wrong.Line.ID, "sai ngày"
	var conflict *congress.Conflict
	if _, err := w.db.AppendEntry(t.Context(), w.editor, moved); !errors.As(err, &conflict) || conflict.Current.ID != taken.Line.ID {
		t.Errorf("onto a day that is taken: %v, want a conflict with line %d", err, taken.Line.ID)
	}
	moved.AsOf = congress.MustDate("2020-05-23")
	w.mustAppend(t, w.editor, moved)
	// Its first day is free again.
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-03", 100, 616))
	w.verified(t)
}

func TestWithdrawingLeavesTheDayFree(t *testing.T) {
	t.Parallel()
	w := setup(t)
	first := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	back := w.figure(thaiNguyen, "2020-05-23", 0, 0)
	back.Value = congress.Value{Kind: congress.Withdrawn}
	back.Replaces, back.Reason = first.Line.ID, "nhập nhầm"
	withdrawn := w.mustAppend(t, w.editor, back)
	again := w.figure(thaiNguyen, "2020-05-23", 255, 616)
	again.Replaces, again.Reason = withdrawn.Line.ID, "thử"
	var conflict *congress.Conflict
	if _, err := w.db.AppendEntry(t.Context(), w.editor, again); !errors.As(err, &conflict) || conflict.Current.ID != 0 {
		t.Errorf("replacing a withdrawal: %v, want a conflict with nothing", err)
	}
	again.Replaces, again.Reason = 0, ""
	w.mustAppend(t, w.editor, again)
	w.verified(t)
}

func TestAKeyIsOneEntry(t *testing.T) {
	t.Parallel()
	w := setup(t)
	e := w.figure(thaiNguyen, "2020-05-23", 254, 616)
	e.Key = "once"
	first := w.mustAppend(t, w.editor, e)
	later := e
	later.Recorded = noon.AddDate(0, 0, 3)
	repeat := w.mustAppend(t, w.editor, later)
	if diff := cmp.Diff(first.Line, repeat.Line); diff != "" || !repeat.Repeat {
		t.Errorf("repeated key: repeat %t, line (-first +repeat):\n%s", repeat.Repeat, diff)
	}
	e.Value.Done = 255
	if _, err := w.db.AppendEntry(t.Context(), w.editor, e); !errors.Is(err, congress.ErrKeyReused) {
		t.Errorf("the key with another body: %v, want ErrKeyReused", err)
	}
	// A key belongs to its account.
	e.AsOf = congress.MustDate("2020-05-24")
	w.mustAppend(t, w.other, e)
}

func TestConstraintsBecomeProblemsAtTheirField(t *testing.T) {
	t.Parallel()
	w := setup(t)
	cases := map[string]func(*congress.Entry){
		"done":     func(e *congress.Entry) { e.Value.Done = 617 },
		"asOf":     func(e *congress.Entry) { e.AsOf = congress.MustDate("2020-06-11") },
		"measure":  func(e *congress.Entry) { e.Measure = "unknown.grassroots" },
		"total":    func(e *congress.Entry) { e.Value.TotalKnown = false },
		"percent":  func(e *congress.Entry) { e.Value = congress.Value{Kind: congress.PercentOf, Percent: 10001} },
		"words":    func(e *congress.Entry) { e.Value = congress.Value{Kind: congress.Words} },
		"kind":     func(e *congress.Entry) { e.Value = congress.Value{} },
		"replaces": func(e *congress.Entry) { e.Value = congress.Value{Kind: congress.Withdrawn} },
	}
	for field, spoil := range cases {
		e := w.figure(thaiNguyen, "2020-05-23", 254, 616)
		spoil(&e)
		var ps congress.Problems
		if _, err := w.db.AppendEntry(t.Context(), w.editor, e); !errors.As(err, &ps) || ps.At(field) == nil {
			t.Errorf("AppendEntry() with a bad %s: %v, want a problem there", field, err)
		}
	}
	if got := len(w.lines(t)); got != 0 {
		t.Errorf("%d lines stored, want 0", got)
	}
	w.verified(t)
}

func TestBasisCongressAndMoveAreLines(t *testing.T) {
	t.Parallel()
	w := setup(t)
	basis, err := w.db.SetBasis(t.Context(), w.editor, w.units[thaiNguyen], grassroots, congress.BasisSum, "đủ huyện", noon)
	if err != nil {
		t.Fatal(err)
	}
	held := congress.Congress{
		Unit: w.units[dongDat], State: congress.Held, Planned: congress.MustDate("2020-04-01"),
		From: congress.MustDate("2020-05-02"), To: congress.MustDate("2020-05-03"), Pilot: true,
		Note: "điểm", AsOf: congress.MustDate("2020-05-04"),
	}
	event, err := w.db.SetCongress(t.Context(), w.local, held, "", noon)
	if err != nil {
		t.Fatal(err)
	}
	move := w.mustChange(t, w.admin, w.move(dongDat, phoBinh))[0]
	if diff := cmp.Diff([]congress.Line{basis.Line, event.Line, move.Line}, w.lines(t)); diff != "" {
		t.Errorf("Lines() (-appended +read):\n%s", diff)
	}
	held.ID = event.Line.ID
	if diff := cmp.Diff(held, event.Line.Congress); diff != "" {
		t.Errorf("congress (-want +got):\n%s", diff)
	}
	structures, err := w.db.Structures(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range structures[0].Units {
		if u.ID == w.units[dongDat] && u.Parent != w.units[phoBinh] {
			t.Errorf("parent after the move = %d, want %d", u.Parent, w.units[phoBinh])
		}
	}
	// The district that gave it away may no longer write there.
	if _, err := w.db.SetCongress(t.Context(), w.local, held, "", noon); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("writing to a unit that was moved away: %v, want ErrNotFound", err)
	}
	if ps := w.refused(t, w.admin, w.move(dongDat, bacKan)); ps.At("parent") == nil {
		t.Errorf("moving to another province: %v, want a problem", ps)
	}
	w.verified(t)
}
