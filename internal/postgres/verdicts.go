package postgres

import (
	"context"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

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
