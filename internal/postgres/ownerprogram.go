package postgres

import (
	"context"

	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// OpenProgram opens the same database with the roles of the program, for a command that does on an account's
// behalf what the program would, nothing beyond that account's grants, or that reads everything as the engine does.
func (o *Owner) OpenProgram(ctx context.Context, clock congress.Clock) (*DB, error) {
	return Open(ctx, Config{URL: o.pool.Config().ConnString(), Clock: clock})
}

// AccountScope returns the scope of an account by its login, for a command of the operator.
// congress.ErrUnauthenticated for one that does not exist or is disabled.
func (db *DB) AccountScope(ctx context.Context, login string, clock congress.Clock) (scope access.Scope, err error) {
	defer wrap(&err, "AccountScope(%q)", login)
	a, err := db.AccountByLogin(ctx, login)
	if err != nil {
		return access.Scope{}, err
	}
	return db.scope(ctx, pgtype.Int8{Int64: int64(a.ID), Valid: true}, clock)
}
