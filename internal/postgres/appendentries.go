package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// AppendEntries adds figures to the ledger, all or none, in their order, each by the rules of [DB.AppendEntry].
// Other writers of the provinces wait meanwhile. progress, which may be nil, is told how many are added so
// far, of a transaction that nobody else can see yet.
//
// The answers are what was added, of a repeat the line's ID only.
//
// Errors: *congress.AtError with one of the errors of AppendEntry, congress.ErrUnavailable.
func (db *DB) AppendEntries(ctx context.Context, scope access.Scope, entries []congress.Entry, progress func(n int)) (added []Appended, err error) {
	defer wrap(&err, "AppendEntries(%d entries)", len(entries))
	err = db.write(ctx, scope, func(tx pgx.Tx) error {
		added, err = db.appendAll(ctx, tx, scope, entries, progress)
		return err
	})
	if err != nil {
		return nil, db.withCurrent(ctx, scope, err)
	}
	db.announceAll(added)
	return added, nil
}

// write runs f in a transaction of the scope, again when Postgres asks for it.
func (db *DB) write(ctx context.Context, scope access.Scope, f func(tx pgx.Tx) error) error {
	return db.writeBy(ctx, db.app, scope, f)
}

func (db *DB) writeBy(ctx context.Context, pool *pgxpool.Pool, scope access.Scope, f func(tx pgx.Tx) error) error {
	fixed, today := db.days()
	begin := fmt.Sprintf("BEGIN; SET LOCAL tiendo.account = '%d'; SET LOCAL tiendo.fixed_day = '%s'; SET LOCAL tiendo.today = '%s'",
		scope.Account, fixed, today)
	return retry(ctx, func() error {
		return pgx.BeginTxFunc(ctx, pool, pgx.TxOptions{BeginQuery: begin}, f)
	})
}

// entriesABatch is how many lines are sent before their answers are read: progress moves by so many.
const entriesABatch = 500

// appendAll adds entries within a transaction.
func (db *DB) appendAll(ctx context.Context, tx pgx.Tx, scope access.Scope, entries []congress.Entry, progress func(n int)) ([]Appended, error) {
	// What is looked up for each line is one row of tables that the planner may still take for empty.
	if _, err := tx.Exec(ctx, `SET LOCAL tiendo.batch = 'on'; SET LOCAL enable_seqscan = off`); err != nil {
		return nil, err
	}
	if err := lockProvinces(ctx, tx, entries); err != nil {
		return nil, err
	}
	added := make([]Appended, 0, len(entries))
	for part := range slices.Chunk(entries, entriesABatch) {
		more, err := db.appendBatch(ctx, tx, scope, part)
		if err != nil {
			return nil, atIndex(err, len(added))
		}
		added = append(added, more...)
		if progress != nil {
			progress(len(added))
		}
	}
	return added, nil
}

// appendBatch sends some entries in one go and reads what became of each.
func (db *DB) appendBatch(ctx context.Context, tx pgx.Tx, scope access.Scope, part []congress.Entry) (added []Appended, err error) {
	fixed, today := db.days()
	batch := &pgx.Batch{}
	lines := make([]storedLine, len(part))
	for i, e := range part {
		e.Illustrative, e.Account = false, scope.Account
		lines[i] = store(congress.Line{
			Kind: congress.LineEntry, Unit: e.Unit, Account: scope.Account, Recorded: e.Recorded, Reason: e.Reason, Entry: e,
		})
		if lines[i].Key.Valid {
			lines[i].BodyHash = bodyHash(lines[i])
		}
		batch.Queue(callAppend, lines[i].appendArgs(fixed, today)...)
	}
	results := tx.SendBatch(ctx, batch)
	defer func() {
		if closing := results.Close(); err == nil {
			err = closing
		}
	}()
	for i := range lines {
		var o outcome
		if err := o.scan(results.QueryRow()); err != nil {
			return nil, &congress.AtError{Index: i, Err: translate(err)}
		}
		done, err := lines[i].became(o, scope, part[i])
		if err != nil {
			return nil, &congress.AtError{Index: i, Err: err}
		}
		added = append(added, done)
	}
	return added, nil
}

// became reads the answer to one line of many.
func (s *storedLine) became(o outcome, scope access.Scope, e congress.Entry) (Appended, error) {
	switch o.Outcome {
	case "appended":
		s.placed(o)
		return Appended{Line: s.line(scope.Name, o.Confirmed.Bool)}, nil
	case "repeat":
		return Appended{Line: congress.Line{ID: congress.EntryID(o.Line.Int64)}, Repeat: true}, nil
	case "conflict":
		return Appended{}, &congress.Conflict{Current: congress.Entry{ID: congress.EntryID(o.Line.Int64)}, Yours: e}
	}
	return Appended{}, refusal(o.Outcome)
}

func atIndex(err error, before int) error {
	if at, ok := errors.AsType[*congress.AtError](err); ok {
		return &congress.AtError{Index: at.Index + before, Err: at.Err}
	}
	return err
}

// withCurrent reads what stands where one of many entries met another than it named; within the failed
// transaction it could not be asked any more.
func (db *DB) withCurrent(ctx context.Context, scope access.Scope, err error) error {
	at, ok := errors.AsType[*congress.AtError](err)
	if !ok {
		return err
	}
	if c, ok := errors.AsType[*congress.Conflict](at.Err); ok {
		return &congress.AtError{Index: at.Index, Err: db.conflict(ctx, scope, c.Current.ID, c.Yours)}
	}
	return err
}

// announceAll tells other processes once of each province.
func (db *DB) announceAll(added []Appended) {
	provinces := map[congress.UnitID]bool{}
	for _, a := range added {
		if !a.Repeat {
			provinces[a.Line.Province] = true
		}
	}
	for province := range provinces {
		db.notifier.changed(province)
	}
}

// lockProvinces makes other writers of the entries' provinces wait.
func lockProvinces(ctx context.Context, tx pgx.Tx, entries []congress.Entry) error {
	units := make([]int64, len(entries))
	for i, e := range entries {
		units[i] = int64(e.Unit)
	}
	return lockProvincesOf(ctx, tx, `SELECT unnest($1::bigint[])`, units)
}

// lockProvincesOf locks the provinces of the units that a query names, in the order in which an import by the
// owner takes them too: two that need the same provinces queue instead of holding one each.
func lockProvincesOf(ctx context.Context, tx pgx.Tx, units string, arg any) error {
	rows, err := tx.Query(ctx, `
		SELECT DISTINCT province_id
		FROM unit
		WHERE id IN (`+units+`) AND province_id IS NOT NULL
		ORDER BY province_id`, arg)
	if err != nil {
		return err
	}
	provinces, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return err
	}
	for _, province := range provinces {
		if _, err := tx.Exec(ctx, `SELECT lock_province($1)`, province); err != nil {
			return err
		}
	}
	return nil
}
