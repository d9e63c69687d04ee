package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Present is somebody who has a desk open.
type Present struct {
	Name  string // of the account
	Unit  congress.UnitID
	Since time.Time
}

// NotePresence notes that the scope's account has the unit's desk open, and lists who else has that desk, or
// one above or below it, open now: those of whom the last minute brought a sign of life. Units where the scope
// may not write are left out. congress.ErrForbidden where it may not write, congress.ErrUnavailable.
func (db *DB) NotePresence(ctx context.Context, scope access.Scope, unit congress.UnitID) (others []Present, err error) {
	defer wrap(&err, "NotePresence(%d)", unit)
	now := realNow(db.clock)
	err = db.write(ctx, scope, func(tx pgx.Tx) error {
		var here bool
		if err := tx.QueryRow(ctx, `SELECT presence_here($1, $2)`, int64(unit), now).Scan(&here); err != nil {
			return err
		}
		if !here {
			return congress.ErrForbidden
		}
		rows, err := tx.Query(ctx, `
			SELECT
				a.name,
				p.unit_id,
				p.since
			FROM unit desk
			JOIN unit u ON u.path <@ desk.path OR u.path @> desk.path
			JOIN presence p ON p.unit_id = u.id
			JOIN account a ON a.id = p.account_id
			WHERE desk.id = $1 AND p.account_id <> $2 AND p.seen >= $3
			ORDER BY p.since, a.id
			LIMIT 50`, int64(unit), int64(scope.Account), now.Add(-presenceLasts))
		if err != nil {
			return err
		}
		others, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (p Present, err error) {
			return p, row.Scan(&p.Name, (*int64)(&p.Unit), &p.Since)
		})
		return err
	})
	return others, err
}

// presenceLasts is how long somebody is taken to be there after the last sign of life.
const presenceLasts = time.Minute

// EndPresence notes that the scope's account has closed the unit's desk.
func (db *DB) EndPresence(ctx context.Context, scope access.Scope, unit congress.UnitID) (err error) {
	defer wrap(&err, "EndPresence(%d)", unit)
	return db.write(ctx, scope, func(tx pgx.Tx) error {
		_, err := tx.Exec(ctx, `SELECT presence_gone($1)`, int64(unit))
		return err
	})
}
