package postgres_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// listening starts a listener of another process and returns what it is told.
func (w *world) listening(t *testing.T) (*postgres.DB, <-chan postgres.Notice) {
	t.Helper()
	db := w.Open(t, postgres.Config{})
	notices := make(chan postgres.Notice, 100)
	go db.Listen(t.Context(), func(n postgres.Notice) { notices <- n })
	if got := next(t, notices); got.Access || got.Provinces != nil {
		t.Fatalf("first notice = %+v, want an empty one", got)
	}
	return db, notices
}

func next(t *testing.T, notices <-chan postgres.Notice) postgres.Notice {
	t.Helper()
	select {
	case n := <-notices:
		return n
	case <-time.After(10 * time.Second):
		t.Fatal("no notice in ten seconds")
		return postgres.Notice{}
	}
}

func TestOtherProcessesHearOfAWriteAfterItsCommit(t *testing.T) {
	t.Parallel()
	w := setup(t)
	reader, notices := w.listening(t)
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	want := []congress.UnitID{w.units[thaiNguyen]}
	if diff := cmp.Diff(want, next(t, notices).Provinces); diff != "" {
		t.Errorf("notice's provinces (-want +got):\n%s", diff)
	}
	revisions, err := reader.Revisions(t.Context())
	if err != nil || revisions[w.units[thaiNguyen]] != 1 {
		t.Errorf("Revisions() when told = %v, %v, want 1", revisions, err)
	}
	// Several changes may share a notice; none is left out.
	w.mustAppend(t, w.backan, w.figure(bacKan, "2020-05-23", 1, 2))
	w.mustAppend(t, w.admin, w.figure(quangNinh, "2020-05-23", 1, 2))
	var told []congress.UnitID
	for len(told) < 2 {
		told = append(told, next(t, notices).Provinces...)
	}
	slices.Sort(told)
	want = []congress.UnitID{w.units[bacKan], w.units[quangNinh]}
	slices.Sort(want)
	if diff := cmp.Diff(want, told); diff != "" {
		t.Errorf("provinces told (-want +got):\n%s", diff)
	}
}

func TestChangesOfAccessAreAnnounced(t *testing.T) {
	t.Parallel()
	w := setup(t)
	secret, err := w.db.CreateSession(t.Context(), w.editor.Account, time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	_, notices := w.listening(t)
	for name, change := range map[string]func() error{
		"sign-out": func() error { _, err := w.db.EndSession(t.Context(), secret); return err },
		"token": func() error {
			_, err := w.Owner.AddToken(t.Context(), "viewer", "", "")
			return err
		},
		"disabled": func() error { return w.Owner.DisableAccount(t.Context(), "admin") },
	} {
		if err := change(); err != nil {
			t.Fatal(err)
		}
		if got := next(t, notices); !got.Access {
			t.Errorf("notice after %s = %+v, want access", name, got)
		}
	}
}

func TestListenerComesBackAndSaysThatItMayHaveMissedSomething(t *testing.T) {
	t.Parallel()
	w := setup(t)
	db, notices := w.listening(t)
	if !db.Listening() {
		t.Error("Listening() = false while connected, want true")
	}
	conn := connect(t, w.OwnerURL)
	mustExec(t, conn, `
		SELECT pg_terminate_backend(pid)
		FROM pg_stat_activity
		WHERE query = 'LISTEN tiendo' AND datname = current_database()`)
	if diff := cmp.Diff(postgres.Notice{}, next(t, notices)); diff != "" {
		t.Errorf("notice after the reconnection (-want +got):\n%s", diff)
	}
	w.mustAppend(t, w.editor, w.figure(thaiNguyen, "2020-05-23", 254, 616))
	if got := next(t, notices).Provinces; len(got) != 1 {
		t.Errorf("provinces after the reconnection = %v, want one", got)
	}
}
