package postgres_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func TestManyEntriesAreOneChain(t *testing.T) {
	t.Parallel()
	w := setup(t)
	before := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-01", 1, 616))
	entries := []congress.Entry{
		w.figure(phuLuong, "2020-05-02", 2, 30),
		w.figure(thaiNguyen, "2020-05-02", 3, 616),
		w.figure(thaiNguyen, "2020-05-01", 4, 616),
		w.figure(bacKan, "2020-05-02", 5, 100),
	}
	entries[2].Replaces, entries[2].Reason = before.Line.ID, "sửa"
	var told []int
	added, err := w.db.AppendEntries(t.Context(), w.admin, entries, func(n int) { told = append(told, n) })
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]int{4}, told); diff != "" {
		t.Errorf("progress told (-want +got):\n%s", diff)
	}
	revisions := []int64{added[0].Line.Revision, added[1].Line.Revision, added[2].Line.Revision, added[3].Line.Revision}
	if diff := cmp.Diff([]int64{2, 3, 4, 1}, revisions); diff != "" {
		t.Errorf("revisions (-want +got):\n%s", diff)
	}
	// A single entry goes on where the many ended.
	after := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-03", 6, 616))
	if after.Line.Revision != 5 {
		t.Errorf("the next entry has revision %d, want 5", after.Line.Revision)
	}
	w.verified(t)
}

func TestOneWrongEntryOfManyStoresNone(t *testing.T) {
	t.Parallel()
	w := setup(t)
	standing := w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	for name, c := range map[string]struct {
		spoil func(*congress.Entry)
		want  func(error) bool
	}{
		"more done than there are": {
			func(e *congress.Entry) { e.Value.Done = 617 },
			func(err error) bool {
				ps, ok := errors.AsType[congress.Problems](err)
				return ok && ps.At("done") != nil
			},
		},
		"another province": {
			func(e *congress.Entry) { e.Unit = w.units[bacKan] },
			func(err error) bool { return errors.Is(err, congress.ErrNotFound) },
		},
		"a day that is taken": {
			func(e *congress.Entry) { e.AsOf = congress.MustDate("2020-05-23") },
			func(err error) bool {
				c, ok := errors.AsType[*congress.Conflict](err)
				return ok && c.Current.ID == standing.Line.ID && c.Current.Value == congress.CountOf(254, 616)
			},
		},
	} {
		entries := []congress.Entry{
			w.figure(thaiNguyen, "2020-05-01", 1, 616), w.figure(phuLuong, "2020-05-01", 1, 30), w.figure(thaiNguyen, "2020-05-02", 2, 616),
		}
		c.spoil(&entries[2])
		_, err := w.db.AppendEntries(t.Context(), w.other, entries, nil)
		at, ok := errors.AsType[*congress.AtError](err)
		if !ok || at.Index != 2 || !c.want(err) {
			t.Errorf("%s: AppendEntries() = %v, want the third entry at fault", name, err)
		}
	}
	if got := len(w.lines(t)); got != 1 {
		t.Errorf("%d lines stored, want the 1 from before", got)
	}
	w.verified(t)
}

func TestRepeatedKeysOfManyAddNothing(t *testing.T) {
	t.Parallel()
	w := setup(t)
	entries := []congress.Entry{w.figure(thaiNguyen, "2020-05-01", 1, 616), w.figure(thaiNguyen, "2020-05-02", 2, 616)}
	entries[0].Key, entries[1].Key = "import:1:1", "import:1:2"
	first, err := w.db.AppendEntries(t.Context(), w.editor, entries, nil)
	if err != nil {
		t.Fatal(err)
	}
	again, err := w.db.AppendEntries(t.Context(), w.editor, entries, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range again {
		if !again[i].Repeat || again[i].Line.ID != first[i].Line.ID {
			t.Errorf("repeat %d = %+v, want a repeat of line %d", i, again[i], first[i].Line.ID)
		}
	}
	if got := len(w.lines(t)); got != 2 {
		t.Errorf("%d lines stored, want 2", got)
	}
}

func TestAKilledBackendLeavesNothingOfMany(t *testing.T) {
	t.Parallel()
	w := setup(t)
	killer := connect(t, w.OwnerURL)
	var entries []congress.Entry
	for day := range 1200 {
		e := w.figure(thaiNguyen, "2020-05-01", 1, 616)
		e.AsOf = e.AsOf.AddDays(-day)
		entries = append(entries, e)
	}
	seen := 0
	_, err := w.db.AppendEntries(t.Context(), w.editor, entries, func(n int) {
		if seen++; seen > 1 {
			return
		}
		_, err := killer.Exec(context.WithoutCancel(t.Context()), `
			SELECT pg_terminate_backend(pid)
			FROM pg_stat_activity
			WHERE datname = current_database() AND state = 'idle in transaction' AND pid <> pg_backend_pid()`)
		if err != nil {
			t.Error(err)
		}
	})
	if !errors.Is(err, congress.ErrUnavailable) {
		t.Errorf("AppendEntries() = %v, want ErrUnavailable", err)
	}
	if seen != 1 {
		t.Errorf("progress was told %d times, want once before the end", seen)
	}
	if got := len(w.lines(t)); got != 0 {
		t.Errorf("%d lines stored, want 0", got)
	}
	w.verified(t)
}

func TestTheEngineCatchesUpWithManyAtOnce(t *testing.T) {
	t.Parallel()
	w := setup(t)
	engine := rollup.NewEngine(w.db)
	if err := engine.Load(t.Context()); err != nil {
		t.Fatal(err)
	}
	entries := []congress.Entry{w.figure(thaiNguyen, "2020-05-01", 1, 616), w.figure(thaiNguyen, "2020-05-02", 2, 616)}
	if _, err := w.db.AppendEntries(t.Context(), w.editor, entries, nil); err != nil {
		t.Fatal(err)
	}
	if err := engine.CatchUp(t.Context(), w.units[thaiNguyen]); err != nil {
		t.Fatal(err)
	}
	tv, err := engine.View(w.editor).Term(term)
	if err != nil {
		t.Fatal(err)
	}
	p, err := tv.Progress(w.units[thaiNguyen], grassroots, rollup.Query{AsOf: congress.MustDate("2020-07-03")})
	if err != nil || p.Value != congress.CountOf(2, 616) {
		t.Errorf("Progress() = %+v, %v, want 2/616", p.Value, err)
	}
}
