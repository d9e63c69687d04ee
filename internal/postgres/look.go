package postgres

import (
	"context"
	"errors"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Look returns when the scope's account last looked at what is new of the unit; the zero Look where it never did.
func (db *DB) Look(ctx context.Context, scope access.Scope, unit congress.UnitID) (look access.Look, err error) {
	defer wrap(&err, "Look(%d)", unit)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		look, err = lookOf(ctx, tx, unit, "")
		return err
	})
	return look, err
}

// NoteLook notes that the scope's account was shown everything new of the unit up to the moment at; now is the moment of
// noting it. congress.ErrForbidden for a unit that the scope may not read.
func (db *DB) NoteLook(ctx context.Context, scope access.Scope, unit congress.UnitID, at, now time.Time) (err error) {
	defer wrap(&err, "NoteLook(%d, %s)", unit, at)
	return db.write(ctx, scope, func(tx pgx.Tx) error {
		first := access.Look{}.Moved(at, now)
		_, err := tx.Exec(ctx, `
			INSERT INTO look (account_id, unit_id, previous, seen)
			VALUES ($1, $2, $3, $4)
			ON CONFLICT (account_id, unit_id) DO NOTHING`,
			int64(scope.Account), int64(unit), first.Previous, first.Seen)
		if err != nil {
			return err
		}
		// The row is locked: of two tabs the later one goes on from what the earlier one wrote.
		look, err := lookOf(ctx, tx, unit, " FOR UPDATE")
		if err != nil {
			return err
		}
		look = look.Moved(at, now)
		_, err = tx.Exec(ctx, `UPDATE look SET previous = $2, seen = $3 WHERE unit_id = $1`,
			int64(unit), look.Previous, look.Seen)
		return err
	})
}

// lookOf reads the scope's own row: row-level security shows no other.
func lookOf(ctx context.Context, tx pgx.Tx, unit congress.UnitID, lock string) (look access.Look, err error) {
	err = tx.QueryRow(ctx, `SELECT previous, seen FROM look WHERE unit_id = $1`+lock, int64(unit)).Scan(&look.Previous, &look.Seen)
	if errors.Is(err, pgx.ErrNoRows) {
		return access.Look{}, nil
	}
	return look, err
}
