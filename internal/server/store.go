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
	tree
	accounts
	presence
	looks
	feeds
	importStore
	// Check reports whether the database answers and carries the newest migration.
	Check(ctx context.Context) error
	// Listening reports whether the listener holds its connection.
	Listening() bool
}

// ledger is the figures: one way in, what is said of them, which of two counts, and the ways to read them back.
type ledger interface {
	AppendEntry(ctx context.Context, scope access.Scope, e congress.Entry) (postgres.Appended, error)
	SetBasis(ctx context.Context, scope access.Scope, unit congress.UnitID, measure congress.MeasureCode, basis congress.Basis, reason string, recorded time.Time) (postgres.Appended, error)
	SetCongress(ctx context.Context, scope access.Scope, c congress.Congress, reason string, recorded time.Time) (postgres.Appended, error)
	Entries(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error)
	History(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.HistoryLine, error)
	Verdicts(ctx context.Context, scope access.Scope, province congress.UnitID, entries []congress.EntryID, known time.Time) ([]postgres.HistoryLine, error)
	Confirm(ctx context.Context, scope access.Scope, province congress.UnitID, entries []congress.EntryID, recorded time.Time) (postgres.Appended, error)
	Return(ctx context.Context, scope access.Scope, province congress.UnitID, entries []congress.EntryID, reason string, due congress.Date, recorded time.Time) (postgres.Appended, error)
	Returned(ctx context.Context, scope access.Scope, f postgres.EntryFilter) ([]postgres.ReturnedLine, error)
	OwnVerdicts(ctx context.Context, scope access.Scope, term congress.TermID, limit int) ([]postgres.Verdict, error)
}

// tree is the units, changed all together or not at all. *postgres.UnitRefusal says at which order;
// congress.ErrUnitsChanged that they were planned on another tree.
type tree interface {
	ChangeUnits(ctx context.Context, scope access.Scope, orders congress.UnitOrders, recorded time.Time) ([]postgres.Appended, error)
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

// feeds is the private addresses of calendars. One that is unknown or has ended, or whose account has, gives
// congress.ErrUnauthenticated.
type feeds interface {
	AddCalendarFeed(ctx context.Context, scope access.Scope, f postgres.CalendarFeed, key string) (secret string, err error)
	CalendarFeeds(ctx context.Context, scope access.Scope) ([]postgres.CalendarFeed, error)
	RevokeCalendarFeed(ctx context.Context, scope access.Scope, id int64) error
	FeedScope(ctx context.Context, secret string, clock congress.Clock) (postgres.CalendarFeed, congress.TermID, access.Scope, error)
}

// presence is who has which desk open. It counts in real time.
type presence interface {
	// NotePresence says that the scope's account has the unit's desk open, and lists who else has it, or one above or
	// below it, as far as the scope may write there.
	NotePresence(ctx context.Context, scope access.Scope, unit congress.UnitID) ([]postgres.Present, error)
	// EndPresence says that the account has closed it.
	EndPresence(ctx context.Context, scope access.Scope, unit congress.UnitID) error
}

// looks is when an account last looked at what is new of a unit: its own, nobody else can ask.
type looks interface {
	// Look returns the zero Look for a unit that the account never looked at.
	Look(ctx context.Context, scope access.Scope, unit congress.UnitID) (access.Look, error)
	// NoteLook says that everything up to the moment at was shown.
	NoteLook(ctx context.Context, scope access.Scope, unit congress.UnitID, at, now time.Time) error
}

var _ Store = (*postgres.DB)(nil)
