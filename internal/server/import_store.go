package server

import (
	"context"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// importStore is the files with figures. One that the scope may not see gives congress.ErrNotFound; so does one
// in a state in which the call has nothing to do.
type importStore interface {
	AddImport(ctx context.Context, scope access.Scope, i postgres.Import, content []byte) (postgres.ImportID, error)
	Import(ctx context.Context, scope access.Scope, id postgres.ImportID) (postgres.Import, error)
	Imports(ctx context.Context, scope access.Scope, term congress.TermID, before postgres.ImportID, limit int) ([]postgres.Import, error)
	ImportContent(ctx context.Context, scope access.Scope, id postgres.ImportID) ([]byte, error)
	SetReading(ctx context.Context, scope access.Scope, i postgres.Import, lines []postgres.ImportLine) error
	LinesOfImport(ctx context.Context, scope access.Scope, id postgres.ImportID, f postgres.ImportFilter) ([]postgres.ImportLine, error)
	CountsOfImport(ctx context.Context, scope access.Scope, id postgres.ImportID) ([]postgres.ImportCount, error)
	Choose(ctx context.Context, scope access.Scope, id postgres.ImportID, whole string, choices ...postgres.Choice) error
	RunImport(ctx context.Context, scope access.Scope, id postgres.ImportID, r postgres.ImportRun) ([]congress.UnitID, error)
	UndoImport(ctx context.Context, scope access.Scope, id postgres.ImportID, entryReason string, r postgres.ImportRun) ([]congress.UnitID, error)
	ConfirmedBefore(ctx context.Context, scope access.Scope, id postgres.ImportID) (int, error)
	StandingAt(ctx context.Context, scope access.Scope, entries []congress.Entry, recorded time.Time) (map[int]postgres.Standing, error)
}
