package postgres_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

func TestALookIsRememberedForTheAccountAndTheUnit(t *testing.T) {
	t.Parallel()
	w := setup(t)
	at := congress.MustDate("2020-07-01").Clock(16, 20)
	later := at.Add(24 * time.Hour)
	note := func(scope access.Scope, unit congress.UnitID, at time.Time) {
		t.Helper()
		if err := w.db.NoteLook(t.Context(), scope, w.units[unit], at, later); err != nil {
			t.Fatal(err)
		}
	}
	want := func(about string, scope access.Scope, unit congress.UnitID, previous, seen time.Time) {
		t.Helper()
		got, err := w.db.Look(t.Context(), scope, w.units[unit])
		if err != nil || !got.Previous.Equal(previous) || !got.Seen.Equal(seen) {
			t.Errorf("%s: Look = %+v, %v, want %v and %v", about, got, err, previous, seen)
		}
	}
	want("never", w.editor, thaiNguyen, time.Time{}, time.Time{})
	note(w.editor, thaiNguyen, at)
	want("once", w.editor, thaiNguyen, at, at)
	want("elsewhere", w.editor, nation, time.Time{}, time.Time{})
	want("another account", w.other, thaiNguyen, time.Time{}, time.Time{})
	note(w.editor, nation, at) // whoever has a grant may look at the nation
	want("the nation", w.editor, nation, at, at)
	note(w.editor, thaiNguyen, at.Add(30*time.Minute))
	want("the same visit", w.editor, thaiNguyen, at, at.Add(30*time.Minute))
	note(w.editor, thaiNguyen, at.Add(10*time.Minute))
	want("an older page", w.editor, thaiNguyen, at, at.Add(30*time.Minute))
	note(w.editor, thaiNguyen, at.Add(3*time.Hour))
	want("the next visit", w.editor, thaiNguyen, at.Add(30*time.Minute), at.Add(3*time.Hour))
	if err := w.db.NoteLook(t.Context(), w.backan, w.units[thaiNguyen], at, at); !errors.Is(err, congress.ErrForbidden) {
		t.Errorf("NoteLook of a unit that may not be read = %v, want ErrForbidden", err)
	}
}

func TestTwoTabsAtOnceKeepTheLaterLook(t *testing.T) {
	t.Parallel()
	w := setup(t)
	at := congress.MustDate("2020-07-01").Clock(8, 0)
	var tabs sync.WaitGroup
	for i := range 8 {
		tabs.Go(func() {
			seen := at.Add(time.Duration(i) * time.Minute)
			if err := w.db.NoteLook(t.Context(), w.editor, w.units[thaiNguyen], seen, at.Add(time.Hour)); err != nil {
				t.Error(err)
			}
		})
	}
	tabs.Wait()
	got, err := w.db.Look(t.Context(), w.editor, w.units[thaiNguyen])
	if err != nil || !got.Seen.Equal(at.Add(7*time.Minute)) {
		t.Errorf("Look = %+v, %v, want the latest of all", got, err)
	}
}

func TestNobodyElseSeesOrMovesALook(t *testing.T) {
	t.Parallel()
	w := setup(t)
	at := congress.MustDate("2020-07-01").Clock(16, 20)
	if err := w.db.NoteLook(t.Context(), w.editor, w.units[thaiNguyen], at, at); err != nil {
		t.Fatal(err)
	}
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, fmt.Sprintf(`SET ROLE tiendo_app; SET tiendo.account = '%d'`, w.admin.Account))
	if got := count(t, conn, "look"); got != 0 {
		t.Errorf("an administrator sees %d looks of others, want none", got)
	}
	moved, err := conn.Exec(t.Context(), `UPDATE look SET seen = now()`)
	if err != nil || moved.RowsAffected() != 0 {
		t.Errorf("an administrator moves %d looks of others (%v), want none", moved.RowsAffected(), err)
	}
	wantDenied(t, conn, fmt.Sprintf(`INSERT INTO look VALUES (%d, %d, now(), now())`, w.editor.Account, w.units[nation]))
	wantDenied(t, conn, `DELETE FROM look`)
	mustExec(t, conn, `SET ROLE tiendo_engine`)
	wantDenied(t, conn, `SELECT * FROM look`)
}
