package postgres

import (
	"context"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
)

// EntryFilter selects lines of the ledger for reading.
type EntryFilter struct {
	Term    congress.TermID
	Unit    congress.UnitID // this unit; with Subtree also everything below
	Subtree bool
	Measure congress.MeasureCode // empty: all
	// Life adds to a Measure what has none and yet belongs to the life of its figure: the unit's own
	// congress, and its moves.
	Life bool
	AsOf congress.Date // NoDate: all
	// AsOfUntil leaves out figures of later days; NoDate: none.
	AsOfUntil congress.Date
	// KnownUntil leaves out what was recorded later, and that a line was replaced later; zero: nothing.
	KnownUntil time.Time
	Own        bool   // only lines of the scope's account
	Key        string // only the entry that the scope's account sent under this idempotency key; empty: all
	Standing   bool   // only entries neither replaced nor withdrawn
	// Confirmed, unless nil, chooses entries that count as confirmed, or those that do not.
	Confirmed *bool
	// IDs are the only lines wanted; nil: all. Set Limit along with them.
	IDs []congress.EntryID
	// RecordedAfter leaves out what was recorded until then; zero: nothing.
	RecordedAfter time.Time
	Before        congress.EntryID // cursor: only lines with a smaller id; 0: from the newest
	Limit         int              // at most; 0: 100
}

func (f EntryFilter) limit() int {
	if f.Limit > 0 {
		return f.Limit
	}
	return 100
}

// conditions turns the filter into SQL about a line l of the ledger. It asks for the unit first: one that may not be
// read is not found.
func (f EntryFilter) conditions(ctx context.Context, tx pgx.Tx, account congress.AccountID) (string, pgx.NamedArgs, error) {
	w := where{args: pgx.NamedArgs{}}
	if err := w.below(ctx, tx, f); err != nil {
		return "", nil, err
	}
	if f.Term != "" {
		w.add(`term_id = @term`, "term", string(f.Term))
	}
	switch {
	case f.Life:
		w.add(`(measure = @measure OR kind IN ('congress', 'unit'))`, "measure", string(f.Measure))
	case f.Measure != "":
		w.add(`measure = @measure`, "measure", string(f.Measure))
	}
	if f.IDs != nil {
		w.add(`l.id = ANY (@ids)`, "ids", idsOf(f.IDs))
	}
	if f.Key != "" {
		w.add(`account_id = @account`, "account", int64(account))
		w.add(`idempotency_key = @key`, "key", f.Key)
	}
	if f.Own {
		w.add(`account_id = @own`, "own", int64(account))
	}
	w.moments(f)
	w.standing(f)
	return "true" + w.sql.String(), w.args, nil
}

// where is a condition that grows, and the values that it names.
type where struct {
	sql  strings.Builder
	args pgx.NamedArgs
}

func (w *where) add(condition, name string, value any) {
	w.sql.WriteString(" AND " + condition)
	w.args[name] = value
}

// below takes the lines of the filter's unit, with Subtree of what is below it too.
func (w *where) below(ctx context.Context, tx pgx.Tx, f EntryFilter) error {
	if f.Unit == 0 {
		return nil
	}
	var path, term string
	var province pgtype.Int8
	err := tx.QueryRow(ctx, `SELECT path, term_id, province_id FROM unit WHERE id = $1`, int64(f.Unit)).Scan(&path, &term, &province)
	switch {
	case err != nil:
		return err
	case !f.Subtree:
		w.add(`unit_id = @unit`, "unit", int64(f.Unit))
	case !province.Valid:
		w.add(`term_id = @nation`, "nation", term) // all below the nation is the whole term
	case province.Int64 == int64(f.Unit):
		w.add(`province_id = @province`, "province", province.Int64)
	default:
		w.add(`unit_id IN (SELECT u.id FROM unit u WHERE u.path <@ @path::ltree)`, "path", path)
	}
	return nil
}

// moments leaves out what is of other days, or was recorded at other times.
func (w *where) moments(f EntryFilter) {
	if !f.AsOf.IsZero() {
		w.add(`as_of = @asof`, "asof", dateOf(f.AsOf))
	}
	if !f.AsOfUntil.IsZero() {
		w.add(`(as_of IS NULL OR as_of <= @asofuntil)`, "asofuntil", dateOf(f.AsOfUntil))
	}
	if !f.KnownUntil.IsZero() {
		w.add(`recorded <= @known`, "known", f.KnownUntil)
	}
	if !f.RecordedAfter.IsZero() {
		w.add(`recorded > @after`, "after", f.RecordedAfter)
	}
	if f.Before != 0 {
		w.add(`id < @before`, "before", int64(f.Before))
	}
}

// standing leaves out what does not stand, and what is confirmed or is not.
func (w *where) standing(f EntryFilter) {
	if f.Standing {
		w.sql.WriteString(` AND EXISTS (SELECT FROM standing_entry s WHERE s.entry_id = l.id)`)
	}
	if f.Confirmed != nil {
		w.add(`@confirmed = (
				EXISTS (SELECT FROM province_head h WHERE h.province_id = l.province_id AND NOT h.needs_confirmation)
				OR EXISTS (SELECT FROM confirmation c WHERE c.entry_id = l.id AND c.confirmed)
			)`, "confirmed", *f.Confirmed)
	}
}
