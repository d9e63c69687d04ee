package postgres_test

import (
	"database/sql"
	"errors"
	"flag"
	"io/fs"
	"os"
	"testing"

	"github.com/golang-migrate/migrate/v4"
	pgxdriver "github.com/golang-migrate/migrate/v4/database/pgx/v5"
	"github.com/golang-migrate/migrate/v4/source/iofs"
	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"
	"golang.org/x/sync/errgroup"

	"tiendo/internal/pgembed"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/migrations"
)

var update = flag.Bool("update", false, "write migrations/schema.sql anew")

func TestSchemaDumpIsUpToDate(t *testing.T) {
	t.Parallel()
	const name = "../../migrations/schema.sql"
	got := pgtest.New(t).Schema(t)
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("schema.sql is not what the migrations make; go test ./internal/postgres -run SchemaDump -update writes it (-file +made):\n%s", diff)
	}
}

func TestMigrationsGoUpDownAndUpAgain(t *testing.T) {
	t.Parallel()
	d := pgtest.New(t)
	before := d.Schema(t)
	current, newest, err := d.Owner.Version(t.Context())
	if err != nil || current != newest || newest == 0 {
		t.Fatalf("Version() = %d, %d, %v, want the newest", current, newest, err)
	}
	db := d.Open(t, postgres.Config{})
	if err := db.Check(t.Context()); err != nil {
		t.Errorf("Check() = %v, want nil", err)
	}

	if err := d.Owner.MigrateDown(t.Context()); err != nil {
		t.Fatal(err)
	}
	conn := connect(t, d.OwnerURL)
	rows, err := conn.Query(t.Context(), `
		SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'S', 'c')
		UNION ALL
		SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace`)
	if err != nil {
		t.Fatal(err)
	}
	left, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if diff := cmp.Diff([]string{"schema_migrations"}, left); diff != "" || err != nil {
		t.Errorf("left after going down: %v (-want +got):\n%s", err, diff)
	}
	if current, _, err := d.Owner.Version(t.Context()); current != 0 || err != nil {
		t.Errorf("Version() after going down = %d, %v, want 0", current, err)
	}
	if err := db.Check(t.Context()); err == nil {
		t.Error("Check() after going down = nil, want an error")
	}

	if err := d.Owner.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(before, d.Schema(t)); diff != "" {
		t.Errorf("schema after down and up (-before +after):\n%s", diff)
	}
	if err := d.Owner.Migrate(t.Context()); err != nil {
		t.Errorf("Migrate() with nothing to do = %v, want nil", err)
	}
}

// TestEveryMigrationTakesBackExactlyWhatItDid goes up and down step by step: all the way down alone does not
// show a step that leaves something for the next one to take away.
func TestEveryMigrationTakesBackExactlyWhatItDid(t *testing.T) {
	t.Parallel()
	d := pgtest.New(t)
	if err := d.Owner.MigrateDown(t.Context()); err != nil {
		t.Fatal(err)
	}
	m := migrator(t, d.OwnerURL)
	step := func(n int) string {
		t.Helper()
		if err := m.Steps(n); err != nil {
			t.Fatalf("Steps(%d): %v", n, err)
		}
		return d.Schema(t)
	}
	steps, err := fs.Glob(migrations.Files, "*.up.sql")
	if err != nil {
		t.Fatal(err)
	}
	made := make([]string, len(steps)+1) // by every step; versions may leave numbers out
	for version := 1; version < len(made); version++ {
		made[version] = step(1)
	}
	for version := len(made) - 1; version > 1; version-- {
		if diff := cmp.Diff(made[version-1], step(-1)); diff != "" {
			t.Errorf("what step %d leaves after going down (-before +after):\n%s", version, diff)
		}
	}
	for version := 2; version < len(made); version++ {
		if diff := cmp.Diff(made[version], step(1)); diff != "" {
			t.Errorf("what step %d makes the second time (-before +after):\n%s", version, diff)
		}
	}
}

// migrator takes single steps, for which the program has no use.
func migrator(t *testing.T, url string) *migrate.Migrate {
	t.Helper()
	files, err := iofs.New(migrations.Files, ".")
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	driver, err := pgxdriver.WithInstance(db, &pgxdriver.Config{})
	if err != nil {
		t.Fatal(err)
	}
	m, err := migrate.NewWithInstance("migrations", files, "database", driver)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if source, database := m.Close(); source != nil || database != nil {
			t.Error(source, database)
		}
	})
	return m
}

func TestDatabasesOfOneClusterMigrateAtOnce(t *testing.T) {
	t.Parallel()
	server, err := pgembed.Start(t.Context(), pgembed.Options{Volatile: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, server) })
	if _, err := postgres.Open(t.Context(), postgres.Config{URL: server.OwnerURL("postgres")}); !errors.Is(err, postgres.ErrNotMigrated) {
		t.Errorf("Open() before any migration = %v, want ErrNotMigrated", err)
	}
	names := []string{"one", "two", "three", "four"}
	for _, name := range names {
		if err := server.CreateDatabase(t.Context(), name); err != nil {
			t.Fatal(err)
		}
	}
	group, ctx := errgroup.WithContext(t.Context())
	for _, name := range names {
		group.Go(func() error {
			owner, err := postgres.OpenOwner(ctx, server.OwnerURL(name))
			if err != nil {
				return err
			}
			defer owner.Close()
			return owner.Migrate(ctx)
		})
	}
	if err := group.Wait(); err != nil {
		t.Error(err)
	}
}

// An ordinary owner is held by the forced policies too, and must still be able to do its work.
func TestAnOwnerWithoutSuperuserCanDoEverything(t *testing.T) {
	t.Parallel()
	server, err := pgembed.Start(t.Context(), pgembed.Options{Volatile: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, server) })
	admin := connect(t, server.OwnerURL("postgres"))
	mustExec(t, admin, `CREATE ROLE keeper_of_the_house LOGIN CREATEROLE`)
	mustExec(t, admin, `CREATE DATABASE house OWNER keeper_of_the_house`)
	url := withUser(t, server.OwnerURL("house"), "keeper_of_the_house")
	owner, err := postgres.OpenOwner(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(owner.Close)
	if err := owner.Migrate(t.Context()); err != nil {
		t.Fatal(err)
	}
	w := &world{Database: &pgtest.Database{Owner: owner, OwnerURL: url, AppURL: server.AppURL("house")}}
	w.importStructure(t)
	w.db = w.Open(t, postgres.Config{})
	w.admin = w.account(t, "admin", adminOfTheNation)
	if err := w.Owner.ImportLines(t.Context(), imported(w.figureLine(1, thaiNguyen, "2020-05-23", 250))); err != nil {
		t.Fatal(err)
	}
	w.mustAppend(t, w.admin, w.figure(thaiNguyen, "2020-05-24", 254, 616))
	if got := w.verified(t).Lines; got != 2 {
		t.Errorf("%d lines, want 2", got)
	}
	if err := owner.EnsureLogin(t.Context(), `it's a "secret"`); err != nil {
		t.Errorf("EnsureLogin() = %v, want nil", err)
	}
	if err := owner.MigrateDown(t.Context()); err != nil {
		t.Errorf("MigrateDown() = %v, want nil", err)
	}
}
