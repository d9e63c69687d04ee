package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"sync"
	"syscall"
	"testing"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/pgembed"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
)

var adminOfTheNation = access.Grant{Role: access.Admin, Unit: nation}

func stop(t *testing.T, server *pgembed.Server) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := server.Stop(ctx); err != nil {
		t.Error(err)
	}
}

func withUser(t *testing.T, address, user string) string {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	u.User = url.User(user)
	return u.String()
}

// durable starts a server that keeps its promises on a directory of its own.
func durable(t *testing.T, dir string) *pgembed.Server {
	t.Helper()
	server, err := pgembed.Start(t.Context(), pgembed.Options{DataDir: dir})
	if err != nil {
		t.Fatal(err)
	}
	return server
}

func TestAcknowledgedEntriesSurviveAKilledPostgres(t *testing.T) {
	t.Parallel()
	dir, err := os.MkdirTemp("", "tiendo-outage-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	// Closed to the server's own user, it would be replaced by a place that stays.
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	server := durable(t, dir)
	if err := server.CreateDatabase(t.Context(), "tiendo"); err != nil {
		t.Fatal(err)
	}
	w := worldOn(t, server)
	acknowledged := w.writeUntilKilled(t, server)
	stop(t, server)

	server = durable(t, dir)
	t.Cleanup(func() { stop(t, server) })
	w.Database = databaseOn(t, server)
	w.db = w.Open(t, postgres.Config{})
	stored := map[string]int{}
	for _, l := range w.lines(t) {
		stored[l.Entry.Key]++
	}
	for key := range acknowledged {
		if stored[key] != 1 {
			t.Errorf("acknowledged entry %q is stored %d times, want once", key, stored[key])
		}
	}
	w.verified(t)
}

func databaseOn(t *testing.T, server *pgembed.Server) *pgtest.Database {
	t.Helper()
	owner, err := postgres.OpenOwner(t.Context(), server.OwnerURL("tiendo"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(owner.Close)
	return &pgtest.Database{Owner: owner, OwnerURL: server.OwnerURL("tiendo"), AppURL: server.AppURL("tiendo")}
}

func worldOn(t *testing.T, server *pgembed.Server) *world {
	t.Helper()
	w := &world{Database: databaseOn(t, server)}
	if err := w.Owner.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	w.importStructure(t)
	w.db = w.Open(t, postgres.Config{})
	w.admin = w.account(t, "admin", adminOfTheNation)
	return w
}

// writeUntilKilled lets four writers write, kills the server after the fiftieth entry, and returns the
// keys that were acknowledged. Every writer ends with ErrUnavailable.
func (w *world) writeUntilKilled(t *testing.T, server *pgembed.Server) map[string]bool {
	t.Helper()
	var mu sync.Mutex
	acknowledged := map[string]bool{}
	kill := sync.OnceFunc(func() {
		if err := syscall.Kill(server.Pid(), syscall.SIGKILL); err != nil {
			t.Error(err)
		}
	})
	var writers sync.WaitGroup
	for writer := range 4 {
		writers.Go(func() {
			for i := range 100_000 {
				e := w.figure([]congress.UnitID{thaiNguyen, bacKan, quangNinh, army}[writer], "2019-06-01", 1, 2)
				e.AsOf, e.Recorded = e.AsOf.AddDays(i), e.Recorded.AddDate(300, 0, 0)
				e.Key = fmt.Sprintf("%d of writer %d", i, writer)
				_, err := w.db.AppendEntry(t.Context(), w.admin, e)
				if err != nil {
					if !errors.Is(err, congress.ErrUnavailable) {
						t.Errorf("AppendEntry() on a killed server = %v, want ErrUnavailable", err)
					}
					return
				}
				mu.Lock()
				acknowledged[e.Key] = true
				enough := len(acknowledged) >= 50
				mu.Unlock()
				if enough {
					kill()
				}
			}
		})
	}
	writers.Wait()
	if err := w.db.Check(t.Context()); !errors.Is(err, congress.ErrUnavailable) {
		t.Errorf("Check() on a killed server = %v, want ErrUnavailable", err)
	}
	if _, err := w.db.Entries(t.Context(), w.admin, postgres.EntryFilter{}); !errors.Is(err, congress.ErrUnavailable) {
		t.Errorf("Entries() on a killed server = %v, want ErrUnavailable", err)
	}
	return acknowledged
}
