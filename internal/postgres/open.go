package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// Config says where the database is.
type Config struct {
	URL       string         // the program's restricted login
	ListenURL string         // direct connection for LISTEN; empty: URL
	Clock     congress.Clock // decides on which day a grant must be in force
}

// The two roles that the program's login may take. The bare login may do nothing.
const (
	roleApp    = "tiendo_app"
	roleEngine = "tiendo_engine"
)

// patience is how long one statement of a role may take: a person waits for the first kind, and a
// whole term is read by the second.
var patience = map[string]string{roleApp: "15s", roleEngine: "5min"}

// DB is the open store. It implements rollup.Source. All methods are safe for concurrent use.
type DB struct {
	app       *pgxpool.Pool // held by row-level security to the scope of each transaction
	aside     *pgxpool.Pool // as app, for what long work says of itself: it must never wait for those who wait for it
	engine    *pgxpool.Pool // reads everything, writes nothing
	listen    *pgx.ConnConfig
	clock     congress.Clock
	notifier  *notifier
	listening atomic.Bool
}

var _ rollup.Source = (*DB)(nil)

// Open connects with the restricted login; it does not migrate. Errors: congress.ErrUnavailable,
// ErrNotMigrated when the roles of the schema do not exist.
func Open(ctx context.Context, c Config) (db *DB, err error) {
	defer wrap(&err, "Open")
	listenURL := c.ListenURL
	if listenURL == "" {
		listenURL = c.URL
	}
	listen, err := pgxpool.ParseConfig(listenURL)
	if err != nil {
		return nil, err
	}
	db = &DB{listen: listen.ConnConfig, clock: c.Clock}
	for _, p := range []struct {
		pool        **pgxpool.Pool
		role        string
		connections int32
	}{{&db.app, roleApp, 16}, {&db.aside, roleApp, 2}, {&db.engine, roleEngine, 4}} {
		if *p.pool, err = openPool(ctx, c.URL, p.role, p.connections); err != nil {
			db.closePools()
			return nil, err
		}
	}
	db.notifier = startNotifier(db.app)
	return db, nil
}

// openPool connects as role: what the login itself may do does not count from then on.
func openPool(ctx context.Context, url, role string, connections int32) (*pgxpool.Pool, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	if !strings.Contains(url, "pool_max_conns") {
		config.MaxConns = connections
	}
	config.AfterConnect = func(ctx context.Context, conn *pgx.Conn) error {
		_, err := conn.Exec(ctx, "SET ROLE "+role+"; SET lock_timeout = '5s'; SET statement_timeout = '"+patience[role]+"'")
		return err
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, err
	}
	if err := pool.Ping(ctx); err != nil {
		pool.Close()
		var pg *pgconn.PgError
		if errors.As(err, &pg) && pg.Code == codeInvalidRole {
			return nil, fmt.Errorf("%w: %w", ErrNotMigrated, err)
		}
		return nil, err
	}
	return pool, nil
}

// Close sends what is still to be announced and ends all connections.
func (db *DB) Close() {
	db.notifier.stop()
	db.closePools()
}

func (db *DB) closePools() {
	for _, pool := range []*pgxpool.Pool{db.app, db.aside, db.engine} {
		if pool != nil {
			pool.Close()
		}
	}
}

// Check reports whether the database answers and carries the newest migration, for /readyz. Errors:
// congress.ErrUnavailable, ErrNotMigrated.
func (db *DB) Check(ctx context.Context) (err error) {
	defer wrap(&err, "Check")
	newest, err := newestMigration()
	if err != nil {
		return err
	}
	var version uint
	var dirty bool
	err = db.app.QueryRow(ctx, `SELECT version, dirty FROM schema_migrations`).Scan(&version, &dirty)
	switch {
	case errors.Is(err, pgx.ErrNoRows):
		return ErrNotMigrated
	case err != nil:
		return err
	case version < newest || dirty:
		return fmt.Errorf("%w: at version %d, dirty %t, want %d", ErrNotMigrated, version, dirty, newest)
	}
	return nil
}

// LoginIsTooStrong reports whether the login could lay its roles down again and pass row-level security:
// a superuser can, the login that the migrations make cannot.
func (db *DB) LoginIsTooStrong(ctx context.Context) (strong bool, err error) {
	defer wrap(&err, "LoginIsTooStrong")
	err = db.app.QueryRow(ctx, `SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = session_user`).Scan(&strong)
	return strong, err
}

// days returns the program's fixed day, if any, and its real day, as the scope of a transaction
// carries them: they decide which grants are in force.
func (db *DB) days() (fixed, today string) {
	return dayStrings(db.clock)
}

func dayStrings(clock congress.Clock) (fixed, today string) {
	return clock.Fixed.String(), congress.DateOf(realNow(clock)).String()
}

// realNow is the moment without any fixed day: sessions end in real time.
func realNow(clock congress.Clock) time.Time {
	return congress.Clock{Moment: clock.Moment}.Now(congress.Term{})
}

// read runs f in a read-only transaction of the scope: Postgres shows it what the account's grants
// allow, whatever the scope says about them.
func (db *DB) read(ctx context.Context, scope access.Scope, f func(tx pgx.Tx) error) error {
	fixed, today := db.days()
	begin := fmt.Sprintf(
		"BEGIN READ ONLY; SET LOCAL tiendo.account = '%d'; SET LOCAL tiendo.fixed_day = '%s'; SET LOCAL tiendo.today = '%s'",
		scope.Account, fixed, today)
	return retry(ctx, func() error {
		return pgx.BeginTxFunc(ctx, db.app, pgx.TxOptions{AccessMode: pgx.ReadOnly, BeginQuery: begin}, f)
	})
}
