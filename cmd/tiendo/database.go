package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"time"

	"tiendo/internal/pgembed"
	"tiendo/internal/postgres"
)

// databaseConfig says which Postgres to use: a given one, or the embedded one under DataDir when no URL is set.
type databaseConfig struct {
	URL       string // restricted login, for serving
	OwnerURL  string // owner of the schema, for everything else
	ListenURL string // direct connection for LISTEN; empty: URL
	DataDir   string
	// fill puts first things into a new embedded database; nil: nothing.
	fill func(context.Context, *postgres.Owner) error
	// existing refuses to make a new embedded database: whoever asks about one that is not there has
	// mistyped its place, and must not be told that all is well with an empty one.
	existing bool
}

func (c *databaseConfig) define(f *flags) {
	f.text(&c.URL, "database-url", "", "Postgres to use, as the restricted login; none: an embedded one")
	f.text(&c.OwnerURL, "database-owner-url", "", "the same database as its owner")
	f.text(&c.ListenURL, "database-listen-url", "", "a direct connection, when the first goes through a pooler")
	f.text(&c.DataDir, "data-dir", defaultDataDir(f.in.env), "where the embedded Postgres keeps its data")
}

// defaultDataDir is a place that survives: the system's for root, the user's own otherwise.
func defaultDataDir(env func(string) string) string {
	if os.Geteuid() == 0 {
		return "/var/lib/tiendo"
	}
	if dir := env("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "tiendo")
	}
	return filepath.Join(env("HOME"), ".local", "share", "tiendo")
}

func (c *databaseConfig) embedded() bool { return c.URL == "" && c.OwnerURL == "" }

// embeddedName is the database's name in the embedded server.
const embeddedName = "tiendo"

// withEmbedded runs the embedded Postgres while f does, and ends f when the database ends by itself.
func (c *databaseConfig) withEmbedded(ctx context.Context, log *slog.Logger, f func(context.Context) error) (err error) {
	server, err := pgembed.Start(ctx, pgembed.Options{DataDir: c.embeddedDir(), Existing: c.existing, Log: log})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, stopEmbedded(ctx, server)) }()
	c.use(server)
	if err := c.prepareEmbedded(ctx, server); err != nil {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	died := fmt.Errorf("the embedded database has ended; its log is in %s", server.Dir())
	go func() {
		select {
		case <-ctx.Done():
		case <-server.Done():
			cancel(died)
		}
	}()
	err = f(ctx)
	if context.Cause(ctx) == died {
		err = errors.Join(died, err)
	}
	return err
}

func (c *databaseConfig) embeddedDir() string { return filepath.Join(c.DataDir, "postgres") }

func (c *databaseConfig) use(server *pgembed.Server) {
	c.OwnerURL, c.URL = server.OwnerURL(embeddedName), server.AppURL(embeddedName)
}

// prepareEmbedded brings the schema up to date, as nobody else looks after this one. A new database is
// filled before it takes its name, so that a first start may be cut off anywhere.
func (c *databaseConfig) prepareEmbedded(ctx context.Context, server *pgembed.Server) error {
	err := server.CreatePrepared(ctx, embeddedName, func(ownerURL string) error {
		return withOwnerAt(ctx, ownerURL, func(o *postgres.Owner) error {
			if err := o.Migrate(ctx); err != nil || c.fill == nil {
				return err
			}
			return c.fill(ctx, o)
		})
	})
	if err != nil {
		return err
	}
	return withOwnerAt(ctx, c.OwnerURL, func(o *postgres.Owner) error { return o.Migrate(ctx) })
}

// withOwnerAt calls f with the owner's side of the database at an address.
func withOwnerAt(ctx context.Context, ownerURL string, f func(*postgres.Owner) error) error {
	owner, err := postgres.OpenOwner(ctx, ownerURL)
	if err != nil {
		return err
	}
	defer owner.Close()
	return f(owner)
}

// stopEmbedded shuts the server down whether or not ctx has ended.
func stopEmbedded(ctx context.Context, server *pgembed.Server) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	return server.Stop(ctx)
}

// withOwner calls f with the owner's side of the database. The embedded server is started for it, or,
// when a program is serving from it, reached beside that program.
func (c *databaseConfig) withOwner(ctx context.Context, log *slog.Logger, f func(context.Context, *postgres.Owner) error) error {
	use := func(ctx context.Context) error {
		if c.OwnerURL == "" {
			return errors.New("this command needs DATABASE_OWNER_URL, the database as its owner")
		}
		return withOwnerAt(ctx, c.OwnerURL, func(o *postgres.Owner) error { return f(ctx, o) })
	}
	if !c.embedded() {
		return use(ctx)
	}
	err := c.withEmbedded(ctx, log, use)
	if locked := new(pgembed.LockedError); !errors.As(err, &locked) {
		return err
	}
	server, err := pgembed.Attach(ctx, c.embeddedDir())
	if err != nil {
		return err
	}
	c.use(server)
	return use(ctx)
}

// beginning are the commands with which one can begin: they make the embedded database when there is none.
var beginning = []string{"migrate up", "account add"}

// withOwner parses the arguments of a command that has only the database's flags, or those that define
// adds, and calls f.
func (in invocation) withOwner(ctx context.Context, name string, argNames []string, define func(*flags), f func(context.Context, *postgres.Owner, []string) error) error {
	c := &databaseConfig{existing: !slices.Contains(beginning, name)}
	fs := newFlags(in, name)
	c.define(fs)
	if define != nil {
		define(fs)
	}
	args, err := fs.parse(argNames...)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(in.err, &slog.HandlerOptions{Level: slog.LevelWarn}))
	return c.withOwner(ctx, log, func(ctx context.Context, o *postgres.Owner) error { return f(ctx, o, args) })
}
