package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// ReturnedLine is a figure that was sent back and that nothing has replaced since.
type ReturnedLine struct {
	HistoryLine               // the figure
	Verdict     congress.Line // the return, with its reason and its day
	By          string        // who sent it back
}

// Returned lists figures that were sent back and are not put right yet, the latest return first. A
// withdrawal that was sent back counts until a figure is entered for its day. Of the filter, Term, Unit,
// Subtree, Measure and Limit are taken. A unit outside the scope gives congress.ErrNotFound.
func (db *DB) Returned(ctx context.Context, scope access.Scope, f EntryFilter) (lines []ReturnedLine, err error) {
	defer wrap(&err, "Returned(%+v)", f)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		conditions, args, err := f.conditions(ctx, tx, scope.Account)
		if err != nil {
			return err
		}
		rows, err := tx.Query(ctx, fmt.Sprintf(`
			SELECT
				l.id,
				(SELECT c.line_id FROM confirmation c WHERE c.entry_id = l.id) AS line_id
			FROM ledger l
			WHERE l.id = ANY (ARRAY(SELECT c.entry_id FROM confirmation c WHERE NOT c.confirmed))
				AND %s
				AND NOT EXISTS (SELECT FROM ledger r WHERE r.replaces = l.id)
				AND NOT EXISTS (
					SELECT FROM standing_entry s
					WHERE (s.unit_id, s.measure, s.as_of) = (l.unit_id, l.measure, l.as_of) AND s.entry_id <> l.id
				)
			ORDER BY line_id DESC, l.id DESC
			LIMIT %d`, conditions, f.limit()), args)
		if err != nil {
			return err
		}
		lines, err = readReturned(ctx, tx, rows)
		return err
	})
	return lines, err
}

// readReturned reads figures and their returns by pairs of their ids.
func readReturned(ctx context.Context, tx pgx.Tx, pairs pgx.Rows) ([]ReturnedLine, error) {
	type pair struct{ Figure, Verdict congress.EntryID }
	found, err := pgx.CollectRows(pairs, pgx.RowToStructByPos[pair])
	if err != nil || len(found) == 0 {
		return nil, err
	}
	ids := make([]congress.EntryID, 0, 2*len(found))
	for _, p := range found {
		ids = append(ids, p.Figure, p.Verdict)
	}
	rows, err := tx.Query(ctx, selectLine+` WHERE id = ANY ($1)`, ids)
	if err != nil {
		return nil, err
	}
	read, err := pgx.CollectRows(rows, scanHistory)
	byID := make(map[congress.EntryID]HistoryLine, len(read))
	for _, l := range read {
		byID[l.ID] = l
	}
	lines := make([]ReturnedLine, len(found))
	for i, p := range found {
		verdict := byID[p.Verdict]
		lines[i] = ReturnedLine{HistoryLine: byID[p.Figure], Verdict: verdict.Line, By: verdict.Author}
	}
	return lines, err
}

// Verdict is one confirmation or return of the scope's own account.
type Verdict struct {
	Recorded time.Time
	Kind     congress.LineKind
	// Holds are those of its figures that still stand and of which nobody said anything else since.
	Holds []congress.EntryID
}

// OwnVerdicts lists what the scope's own account confirmed and returned in the term, newest first.
func (db *DB) OwnVerdicts(ctx context.Context, scope access.Scope, term congress.TermID, limit int) (verdicts []Verdict, err error) {
	defer wrap(&err, "OwnVerdicts(%s)", term)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, `
			SELECT
				l.recorded,
				l.kind,
				ARRAY(
					SELECT c.entry_id
					FROM confirmation c
					WHERE c.entry_id = ANY (l.entries)
						AND c.line_id = l.id
						AND NOT EXISTS (SELECT FROM ledger r WHERE r.replaces = c.entry_id)
					ORDER BY c.entry_id DESC
				)
			FROM ledger l
			WHERE l.account_id = $1 AND l.kind IN ('confirm', 'return') AND l.term_id = $2
			ORDER BY l.id DESC
			LIMIT $3`, int64(scope.Account), string(term), limit)
		if err != nil {
			return err
		}
		verdicts, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (v Verdict, err error) {
			return v, row.Scan(&v.Recorded, &v.Kind, &v.Holds)
		})
		return err
	})
	return verdicts, err
}

// Verdicts lists the lines that confirm or return one of the entries, all of one province, oldest first;
// known leaves out what was recorded later, zero nothing. A line that judged other units' figures too
// stands under the first of them, and is left out where the scope may not read that one.
func (db *DB) Verdicts(ctx context.Context, scope access.Scope, province congress.UnitID, entries []congress.EntryID, known time.Time) (lines []HistoryLine, err error) {
	defer wrap(&err, "Verdicts(%d, %d entries)", province, len(entries))
	if len(entries) == 0 {
		return nil, nil
	}
	ids := make([]int64, len(entries))
	for i, id := range entries {
		ids[i] = int64(id)
	}
	if known.IsZero() {
		known = endOfTime
	}
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, selectLine+`
			WHERE province_id = @province
				AND kind IN ('confirm', 'return')
				AND id > @first
				AND entries && @entries
				AND recorded <= @known
			ORDER BY id`,
			pgx.NamedArgs{"province": int64(province), "first": slices.Min(ids), "entries": ids, "known": known})
		if err != nil {
			return err
		}
		lines, err = pgx.CollectRows(rows, scanHistory)
		return err
	})
	return lines, err
}

// endOfTime is later than whatever is recorded.
var endOfTime = time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)
