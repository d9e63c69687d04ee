package postgres

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/golang-migrate/migrate/v4"
	pgxdriver "github.com/golang-migrate/migrate/v4/database/pgx/v5"
	"github.com/golang-migrate/migrate/v4/source/iofs"
	"github.com/jackc/pgx/v5/stdlib"

	"tiendo/migrations"
)

// Migrate brings the schema up to this program's newest version.
func (o *Owner) Migrate(ctx context.Context) (err error) {
	defer wrap(&err, "Migrate")
	return o.migrate(ctx, (*migrate.Migrate).Up)
}

// MigrateDown takes the whole schema away, with everything in it. The cluster's roles stay.
func (o *Owner) MigrateDown(ctx context.Context) (err error) {
	defer wrap(&err, "MigrateDown")
	return o.migrate(ctx, (*migrate.Migrate).Down)
}

// Version returns the schema's version, 0 before the first migration, and the newest that this
// program carries. A migration that failed halfway is an error.
func (o *Owner) Version(ctx context.Context) (current, newest uint, err error) {
	defer wrap(&err, "Version")
	if newest, err = newestMigration(); err != nil {
		return 0, 0, err
	}
	err = o.migrate(ctx, func(m *migrate.Migrate) error {
		version, dirty, err := m.Version()
		switch {
		case errors.Is(err, migrate.ErrNilVersion):
			return nil
		case err != nil:
			return err
		case dirty:
			return fmt.Errorf("migration %d failed halfway", version)
		}
		current = version
		return nil
	})
	return current, newest, err
}

// migrate runs f on a migrator with a connection of its own.
func (o *Owner) migrate(ctx context.Context, f func(*migrate.Migrate) error) error {
	files, err := iofs.New(migrations.Files, ".")
	if err != nil {
		return err
	}
	db := stdlib.OpenDB(*o.pool.Config().ConnConfig)
	defer db.Close()
	if err := db.PingContext(ctx); err != nil {
		return err
	}
	driver, err := pgxdriver.WithInstance(db, &pgxdriver.Config{})
	if err != nil {
		return err
	}
	m, err := migrate.NewWithInstance("migrations", files, "database", driver)
	if err != nil {
		return err
	}
	stop := context.AfterFunc(ctx, func() { m.GracefulStop <- true })
	defer stop()
	err = f(m)
	if errors.Is(err, migrate.ErrNoChange) {
		err = nil
	}
	sourceErr, driverErr := m.Close()
	return errors.Join(err, sourceErr, driverErr)
}

// newestMigration is the highest version among the embedded files.
func newestMigration() (uint, error) {
	names, err := fs.Glob(migrations.Files, "*.up.sql")
	if err != nil || len(names) == 0 {
		return 0, errors.Join(err, errors.New("no migrations embedded"))
	}
	var newest uint
	_, err = fmt.Sscanf(names[len(names)-1], "%d_", &newest)
	return newest, err
}
