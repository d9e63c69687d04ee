// Package pgtest gives each test a Postgres database of its own, cloned from a migrated template.
//
// The server is the one that TIENDO_TEST_DATABASE_URL or DATABASE_OWNER_URL names, as a superuser, or
// else one that lives as long as the test binary. A package with such tests has
//
//	func TestMain(m *testing.M) { pgtest.Main(m) }
//
// Only tests import this package.
package pgtest

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/pgembed"
	"tiendo/internal/postgres"
)

// Database is a database of one test, empty but for the schema. It goes when the test ends.
type Database struct {
	// Owner is the store as its owner has it, already open.
	Owner *postgres.Owner
	// OwnerURL is a superuser's address, AppURL that of the program's restricted login.
	OwnerURL, AppURL string
}

// New returns a database for the test, which fails in one line where no Postgres can be had.
func New(t testing.TB) *Database {
	t.Helper()
	s, err := start()
	if err != nil {
		t.Fatalf("no Postgres for this test: %v", err)
	}
	db, err := s.create(t)
	if err != nil {
		t.Fatalf("no database for this test: %v", err)
	}
	return db
}

// Open returns the store of the database as the program opens it; it is closed when the test ends.
func (d *Database) Open(t testing.TB, c postgres.Config) *postgres.DB {
	t.Helper()
	c.URL = d.AppURL
	db, err := postgres.Open(t.Context(), c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db
}

// Main runs the tests of a package and takes away what they used. Its TestMain calls it and nothing else; one
// that has to take away more puts that behind Run.
func Main(m interface{ Run() int }) {
	underMain = true
	code := m.Run()
	if shared.stop != nil {
		shared.stop()
	}
	os.Exit(code)
}

// underMain says that somebody will stop the server.
var underMain bool

// server is where databases are made.
type server struct {
	ownerURL, appURL func(database string) string
	template         string
	binDir           string // of the embedded server's programs
	stop             func()
	cloning          sync.Mutex // copies of a template are made one after another
}

var shared server

// start returns the server of this test binary, started with its first call.
var start = sync.OnceValues(func() (*server, error) {
	if !underMain {
		return nil, fmt.Errorf("the package has no TestMain that calls pgtest.Main")
	}
	if err := shared.connect(); err != nil {
		return nil, err
	}
	return &shared, shared.makeTemplate()
})

func (s *server) connect() error {
	given := os.Getenv("TIENDO_TEST_DATABASE_URL")
	if given == "" {
		given = os.Getenv("DATABASE_OWNER_URL")
	}
	s.template = "tiendo_template_" + unique()
	if given != "" {
		s.ownerURL = func(database string) string { return withDatabase(given, database) }
		// The app's login may have no password there; the owner takes the same roles by SET ROLE.
		s.appURL = s.ownerURL
		s.stop = func() { s.drop(s.template) }
		return nil
	}
	embedded, err := pgembed.Start(context.Background(), pgembed.Options{Volatile: true})
	if err != nil {
		return err
	}
	s.ownerURL, s.appURL, s.binDir = embedded.OwnerURL, embedded.AppURL, embedded.BinDir()
	s.stop = func() {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := embedded.Stop(ctx); err != nil {
			fmt.Fprintln(os.Stderr, err)
		}
	}
	return nil
}

func (s *server) makeTemplate() error {
	if err := s.admin(`CREATE DATABASE ` + s.template); err != nil {
		return err
	}
	owner, err := postgres.OpenOwner(context.Background(), s.ownerURL(s.template))
	if err != nil {
		return err
	}
	defer owner.Close()
	return owner.Migrate(context.Background())
}

func (s *server) create(t testing.TB) (*Database, error) {
	name := "tiendo_test_" + unique()
	s.cloning.Lock()
	err := s.admin(`CREATE DATABASE ` + name + ` TEMPLATE ` + s.template)
	s.cloning.Unlock()
	if err != nil {
		return nil, err
	}
	t.Cleanup(func() { s.drop(name) })
	db := &Database{OwnerURL: s.ownerURL(name), AppURL: s.appURL(name)}
	db.Owner, err = postgres.OpenOwner(t.Context(), db.OwnerURL)
	if err != nil {
		return nil, err
	}
	t.Cleanup(db.Owner.Close)
	return db, nil
}

func (s *server) drop(name string) {
	if err := s.admin(`DROP DATABASE IF EXISTS ` + name + ` WITH (FORCE)`); err != nil {
		fmt.Fprintln(os.Stderr, err)
	}
}

// admin runs one statement on the server's own database.
func (s *server) admin(statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	conn, err := pgx.Connect(ctx, s.ownerURL("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, statement)
	return err
}

func unique() string { return strings.ToLower(rand.Text()[:12]) }

// withDatabase is the address with another database name.
func withDatabase(given, database string) string {
	u, err := url.Parse(given)
	if err != nil {
		return given // connecting will say what is wrong with it
	}
	u.Path = "/" + database
	return u.String()
}
