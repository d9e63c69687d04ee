package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Lineage lists what units became of a unit and what it came from, oldest first, as far as the scope may read
// both; with unit 0 everything that the scope may read.
func (db *DB) Lineage(ctx context.Context, scope access.Scope, unit congress.UnitID) (rows []congress.Lineage, err error) {
	defer wrap(&err, "Lineage(%d)", unit)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		found, err := tx.Query(ctx, `
			SELECT
				unit_id,
				successor_id,
				kind,
				day,
				was,
				coalesce(line_id, 0)
			FROM lineage
			WHERE $1 = 0 OR unit_id = $1 OR successor_id = $1
			ORDER BY day NULLS FIRST, id`, int64(unit))
		if err != nil {
			return err
		}
		rows, err = pgx.CollectRows(found, scanLineage)
		return err
	})
	return rows, err
}

// readLineage lists what the units of a term came from in other terms.
func readLineage(ctx context.Context, tx pgx.Tx, term congress.TermID) ([]congress.Lineage, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			l.unit_id,
			l.successor_id,
			l.kind,
			l.day,
			l.was,
			coalesce(l.line_id, 0)
		FROM lineage l
		JOIN unit s ON s.id = l.successor_id
		JOIN unit u ON u.id = l.unit_id
		WHERE s.term_id = $1 AND u.term_id <> s.term_id
		ORDER BY l.id`, string(term))
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, scanLineage)
}

func scanLineage(row pgx.CollectableRow) (l congress.Lineage, err error) {
	var day pgtype.Date
	err = row.Scan(&l.Unit, &l.Successor, &l.Kind, &day, &l.Was, &l.Line)
	l.Day = dayOf(day)
	return l, err
}

// ImportLineage says which units of one term became which of another, all or none. What was said before of the
// same successors, and of the same units towards that term, is replaced. Line is not taken: no ledger spans two terms.
func (o *Owner) ImportLineage(ctx context.Context, rows []congress.Lineage) (err error) {
	defer wrap(&err, "ImportLineage(%d rows)", len(rows))
	return pgx.BeginFunc(ctx, o.at, func(tx pgx.Tx) error {
		batch := &pgx.Batch{}
		units, successors := make([]int64, len(rows)), make([]int64, len(rows))
		for i, l := range rows {
			units[i], successors[i] = int64(l.Unit), int64(l.Successor)
		}
		batch.Queue(`
			DELETE FROM lineage l
			USING unit u, unit s
			WHERE u.id = l.unit_id AND s.id = l.successor_id AND u.term_id <> s.term_id AND (
				l.successor_id = ANY($2)
				OR l.unit_id = ANY($1) AND s.term_id IN (SELECT t.term_id FROM unit t WHERE t.id = ANY($2))
			)`, units, successors)
		for _, l := range rows {
			batch.Queue(`
				INSERT INTO lineage (unit_id, successor_id, kind, day, was)
				VALUES ($1, $2, $3, $4, $5)`,
				int64(l.Unit), int64(l.Successor), string(l.Kind), dateOf(l.Day), l.Was)
		}
		if err := tx.SendBatch(ctx, batch).Close(); err != nil {
			return err
		}
		return announce(ctx, tx, "")
	})
}
