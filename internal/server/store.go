package server

import (
	"context"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// Store is what the server needs of the database; *postgres.DB is the one it has. Whoever asks for
// something outside the scope gets congress.ErrNotFound, whoever may read but not write it
// congress.ErrForbidden, and everybody congress.ErrUnavailable while the database does not answer.
type Store interface {
	ledger
	accounts
	importStore
	// Check reports whether the database answers and carries the newest migration.
	Check(ctx context.Context) error
	// Listening reports whether the listener holds its connection.
	Listening() bool
}

// ledger is the figures: one way in, two ways to read them back.
type ledger interface {
	AppendEntry(ctx context.Context, scope access.Scope, e congress.Entry) (postgres.Appended, error)
	Entries(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error)
	History(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error)
}

// accounts is who may sign in and who has. A secret that is unknown or has ended gives
// congress.ErrUnauthenticated.
type accounts interface {
	AccountByLogin(ctx context.Context, login string) (postgres.Account, error)
	CreateSession(ctx context.Context, account congress.AccountID, expires time.Time) (secret string, err error)
	SessionScope(ctx context.Context, secret string, clock congress.Clock) (access.Scope, error)
	EndSession(ctx context.Context, secret string) (ended bool, err error)
	TokenScope(ctx context.Context, secret string, clock congress.Clock) (access.Scope, error)
}

var _ Store = (*postgres.DB)(nil)
