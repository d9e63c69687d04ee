package postgres_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// namesOf lists who is there.
func namesOf(t *testing.T, db *postgres.DB, scope access.Scope, unit congress.UnitID) []string {
	t.Helper()
	others, err := db.NotePresence(t.Context(), scope, unit)
	if err != nil {
		t.Fatal(err)
	}
	names := []string{}
	for _, p := range others {
		names = append(names, p.Name)
	}
	return names
}

func TestWhoeverHasADeskOpenIsSeenByThoseWhoMayWriteThere(t *testing.T) {
	t.Parallel()
	w := setup(t)
	province, district := w.units[thaiNguyen], w.units[phuLuong]
	for _, c := range []struct {
		who   access.Scope
		unit  congress.UnitID
		want  []string
		about string
	}{
		{w.editor, province, []string{}, "the first"},
		{w.other, province, []string{w.editor.Name}, "the same desk"},
		{w.local, district, []string{}, "no desk of the province's from the district"},
		{w.editor, province, []string{w.other.Name, w.local.Name}, "below"},
		{w.other, district, []string{w.editor.Name, w.local.Name}, "above and the same"},
		{w.backan, w.units[bacKan], []string{}, "elsewhere"},
	} {
		if diff := cmp.Diff(c.want, namesOf(t, w.db, c.who, c.unit)); diff != "" {
			t.Errorf("%s: others (-want +got):\n%s", c.about, diff)
		}
	}
	if err := w.db.EndPresence(t.Context(), w.local, district); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{w.other.Name}, namesOf(t, w.db, w.editor, province)[:1]); diff != "" {
		t.Errorf("after leaving (-want +got):\n%s", diff)
	}
	for _, scope := range []access.Scope{w.backan, w.viewer} {
		for _, unit := range []congress.UnitID{province, 999999} {
			if others, err := w.db.NotePresence(t.Context(), scope, unit); !errors.Is(err, congress.ErrForbidden) || len(others) > 0 {
				t.Errorf("NotePresence(%d) by %s = %v, %v, want ErrForbidden", unit, scope.Login, others, err)
			}
		}
	}
}

func TestPresenceIsForgottenAfterAMinute(t *testing.T) {
	t.Parallel()
	w := setup(t)
	at := func(seconds int) *postgres.DB {
		return w.Open(t, postgres.Config{Clock: congress.Clock{Moment: func() time.Time {
			return time.Date(2026, 5, 1, 8, 0, seconds, 0, time.UTC)
		}}})
	}
	namesOf(t, at(0), w.other, w.units[thaiNguyen])
	if diff := cmp.Diff([]string{w.other.Name}, namesOf(t, at(60), w.editor, w.units[thaiNguyen])); diff != "" {
		t.Errorf("after a minute, in another process (-want +got):\n%s", diff)
	}
	if got := namesOf(t, at(61), w.editor, w.units[thaiNguyen]); len(got) != 0 {
		t.Errorf("a second later = %v, want nobody", got)
	}
}

func TestPresenceOfOthersCannotBeWrittenOrReadFromElsewhere(t *testing.T) {
	t.Parallel()
	w := setup(t)
	namesOf(t, w.db, w.editor, w.units[thaiNguyen])
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, `SET ROLE tiendo_app`)
	if got := count(t, conn, "presence"); got != 0 {
		t.Errorf("%d seen without a scope, want none", got)
	}
	wantDenied(t, conn, `INSERT INTO presence VALUES (1, 1, now(), now())`)
	wantDenied(t, conn, `UPDATE presence SET seen = now()`)
}
