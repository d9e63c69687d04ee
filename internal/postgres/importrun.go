package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// ErrBusy: somebody is working on that import already.
var ErrBusy = errors.New("import is being worked on")

// ImportLineError is the error of one line of an import, of which nothing was stored.
type ImportLineError struct {
	Line ImportLine
	Err  *congress.AtError
}

// Error implements error.
func (e *ImportLineError) Error() string { return e.Line.Cell + ": " + e.Err.Error() }

// Unwrap gives the kind of error.
func (e *ImportLineError) Unwrap() error { return e.Err }

// ImportRun says how to enter an import, or take it back.
type ImportRun struct {
	Recorded time.Time
	// Reason is, of an undo, why; with it the entries' own reason is made by the caller.
	Reason string
	// Begun is told that the work has begun and is seen to; nil tells nobody.
	Begun func()
	// Progress is told how many lines are done so far; nil tells nobody.
	Progress func(done, planned int)
	// Explain puts an error into words that are kept as the import's failure.
	Explain func(err error) string
}

// RunImport enters the chosen lines of an import in one transaction: all or none. Each is recorded with the
// idempotency key import:<id>:<n>, so that an import that runs twice is one. It returns the provinces that
// changed.
//
// Errors: congress.ErrNotFound for an import that the scope may not see or that is done, ErrBusy,
// *ImportLineError, congress.ErrUnavailable.
func (db *DB) RunImport(ctx context.Context, scope access.Scope, id ImportID, r ImportRun) (provinces []congress.UnitID, err error) {
	defer wrap(&err, "RunImport(%d)", id)
	return db.work(ctx, scope, id, importWork{
		from: []string{"previewed", "failed", "running"}, during: ImportRunning, otherwise: ImportFailed,
		do: func(tx pgx.Tx) ([]Appended, error) { return db.enterImport(ctx, tx, scope, id, r) },
	}, r)
}

func (db *DB) enterImport(ctx context.Context, tx pgx.Tx, scope access.Scope, id ImportID, r ImportRun) ([]Appended, error) {
	var whole string
	if err := tx.QueryRow(ctx, `SELECT reason FROM import WHERE id = $1`, int64(id)).Scan(&whole); err != nil {
		return nil, err
	}
	lines, err := linesOfImport(ctx, tx, id, ImportFilter{Chosen: true})
	if err != nil {
		return nil, err
	}
	entries := make([]congress.Entry, len(lines))
	places := make([]int, len(lines))
	for i, l := range lines {
		places[i] = l.N
		entries[i] = congress.Entry{
			Unit: l.Unit, Measure: l.Measure, AsOf: l.AsOf, Value: l.Value, Note: l.Note, Source: l.Source,
			Replaces: l.Base, Reason: l.Why(whole), Recorded: r.Recorded, Key: fmt.Sprintf("import:%d:%d", id, l.N),
		}
	}
	added, err := db.appendAll(ctx, tx, scope, entries, db.tell(ctx, scope, id, len(entries), r))
	if at, ok := errors.AsType[*congress.AtError](err); ok {
		return nil, &ImportLineError{Line: lines[at.Index], Err: at}
	}
	if err != nil {
		return nil, err
	}
	if err := nameLines(ctx, tx, id, "entry_id", places, added); err != nil {
		return nil, err
	}
	_, err = tx.Exec(ctx, `
		UPDATE import
		SET state = 'done', done = $2, planned = $2, finished = $3, failure = ''
		WHERE id = $1`, int64(id), len(added), r.Recorded)
	return added, err
}

// UndoImport takes an import back in one transaction: a figure that replaced another is replaced by that one
// again, a new one is withdrawn. What somebody corrected since stays as it is; those lines keep Undo at 0.
// The account of the scope may be another than the import's. Errors as RunImport, congress.ErrNotFound also
// for one that is not done; *congress.AtError where an entry could not be taken back.
func (db *DB) UndoImport(ctx context.Context, scope access.Scope, id ImportID, entryReason string, r ImportRun) (provinces []congress.UnitID, err error) {
	defer wrap(&err, "UndoImport(%d)", id)
	return db.work(ctx, scope, id, importWork{
		from: []string{"done", "undoing"}, during: ImportUndoing, otherwise: ImportDone,
		do: func(tx pgx.Tx) ([]Appended, error) { return db.takeBack(ctx, tx, scope, id, entryReason, r) },
	}, r)
}

func (db *DB) takeBack(ctx context.Context, tx pgx.Tx, scope access.Scope, id ImportID, reason string, r ImportRun) ([]Appended, error) {
	entered, err := standingOfImport(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	entries := make([]congress.Entry, len(entered))
	places := make([]int, len(entered))
	for i, e := range entered {
		places[i] = e.n
		entries[i] = e.undone()
		entries[i].Reason, entries[i].Recorded = reason, r.Recorded
		entries[i].Key = fmt.Sprintf("import:%d:%d:undo", id, e.n)
	}
	added, err := db.appendAll(ctx, tx, scope, entries, db.tell(ctx, scope, id, len(entries), r))
	if err != nil {
		return nil, err
	}
	if err := nameLines(ctx, tx, id, "undo_id", places, added); err != nil {
		return nil, err
	}
	_, err = tx.Exec(ctx, `
		UPDATE import
		SET state = 'undone', done = $2, planned = $2, undone = $3, undone_by = $4, undo_reason = $5, failure = ''
		WHERE id = $1`, int64(id), len(added), r.Recorded, int64(scope.Account), r.Reason)
	return added, err
}

// enteredLine is a line of an import that stands in the ledger, with the figure that it replaced.
type enteredLine struct {
	n        int
	entry    storedLine
	replaced *storedLine
}

// undone is the entry that takes the line back.
func (e enteredLine) undone() congress.Entry {
	back := congress.Entry{
		Unit: congress.UnitID(e.entry.Unit), Measure: congress.MeasureCode(e.entry.Measure.String), AsOf: dayOf(e.entry.AsOf),
		Value: congress.Value{Kind: congress.Withdrawn}, Replaces: congress.EntryID(e.entry.ID),
	}
	if e.replaced != nil {
		earlier := e.replaced.entry("", false)
		back.AsOf, back.Value, back.Note, back.Source = earlier.AsOf, earlier.Value, earlier.Note, earlier.Source
		back.Again = earlier.ID
	}
	return back
}

// standingOfImport finds the lines of an import that nobody corrected since. The provinces are locked first, so
// that nobody does between this look and the lines that build on it.
func standingOfImport(ctx context.Context, tx pgx.Tx, id ImportID) ([]enteredLine, error) {
	if err := lockProvincesOf(ctx, tx, `
		SELECT l.unit_id
		FROM import_line x
		JOIN ledger l ON l.id = x.entry_id
		WHERE x.import_id = $1`, int64(id)); err != nil {
		return nil, err
	}
	rows, err := tx.Query(ctx, `
		SELECT`+lineColumns+`,
			x.n
		FROM (SELECT n, entry_id FROM import_line WHERE import_id = $1 AND undo_id IS NULL) AS x
		JOIN ledger l ON l.id = x.entry_id
		WHERE EXISTS (SELECT FROM standing_entry s WHERE s.entry_id = l.id)
		ORDER BY x.n`, int64(id))
	if err != nil {
		return nil, err
	}
	entered, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (e enteredLine, err error) {
		return e, row.Scan(append(e.entry.fields(), &e.n)...)
	})
	if err != nil {
		return nil, err
	}
	return entered, addReplacedLines(ctx, tx, entered)
}

func addReplacedLines(ctx context.Context, tx pgx.Tx, entered []enteredLine) error {
	var ids []int64
	for _, e := range entered {
		if e.entry.Replaces.Valid {
			ids = append(ids, e.entry.Replaces.Int64)
		}
	}
	rows, err := tx.Query(ctx, `SELECT`+lineColumns+` FROM ledger WHERE id = ANY ($1)`, ids)
	if err != nil {
		return err
	}
	byID := map[int64]*storedLine{}
	if _, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (s storedLine, err error) {
		err = row.Scan(s.fields()...)
		byID[s.ID] = &s
		return s, err
	}); err != nil {
		return err
	}
	for i := range entered {
		entered[i].replaced = byID[entered[i].entry.Replaces.Int64]
	}
	return nil
}

// ConfirmedBefore counts the lines of an import that an undo would replace by a figure which had been confirmed,
// where figures need that. The figure comes back as one of whoever undoes, and nobody confirms in another's name.
func (db *DB) ConfirmedBefore(ctx context.Context, scope access.Scope, id ImportID) (n int, err error) {
	defer wrap(&err, "ConfirmedBefore(%d)", id)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, `
			SELECT count(*)
			FROM import_line x
			JOIN standing_entry s ON s.entry_id = x.entry_id
			JOIN ledger l ON l.id = x.entry_id
			JOIN confirmation c ON c.entry_id = l.replaces
			JOIN province_head h ON h.province_id = l.province_id
			WHERE x.import_id = $1 AND c.confirmed AND h.needs_confirmation`, int64(id)).Scan(&n)
	})
	return n, err
}

// nameLines notes which line of the ledger each line of the import became.
func nameLines(ctx context.Context, tx pgx.Tx, id ImportID, column string, places []int, added []Appended) error {
	ids := make([]int64, len(added))
	for i, a := range added {
		ids[i] = int64(a.Line.ID)
	}
	_, err := tx.Exec(ctx, `
		UPDATE import_line l
		SET `+column+` = k.id
		FROM unnest($2::integer[], $3::bigint[]) AS k (n, id)
		WHERE l.import_id = $1 AND l.n = k.n`, int64(id), places, ids)
	return err
}

// importWork is what is done with an import in one transaction, and the states around it.
type importWork struct {
	from      []string
	during    ImportState
	otherwise ImportState
	do        func(tx pgx.Tx) ([]Appended, error)
}

// work does something with an import while holding its lock. The states during and otherwise are set by
// another connection, of a pool that only this uses: they have to be seen while the transaction lasts, and
// after it failed, however many wait for a connection meanwhile. How long it may take is the caller's ctx:
// another import of the province may have to end first, which is longer than anybody waits for a page.
func (db *DB) work(ctx context.Context, scope access.Scope, id ImportID, w importWork, r ImportRun) ([]congress.UnitID, error) {
	var added []Appended
	err := db.write(ctx, scope, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `SET LOCAL lock_timeout = '15min'; SET LOCAL statement_timeout = '15min'`); err != nil {
			return err
		}
		var held bool
		if err := tx.QueryRow(ctx, `SELECT pg_try_advisory_xact_lock($1, $2)`, importLocks, int32(id)).Scan(&held); err != nil {
			return err
		}
		if !held {
			return ErrBusy
		}
		err := db.setState(ctx, scope, id, w.from, w.during, "")
		if errors.Is(err, congress.ErrNotFound) {
			return err
		}
		if err == nil {
			if r.Begun != nil {
				r.Begun()
			}
			added, err = w.do(tx)
		}
		if err != nil {
			err = errors.Join(err, db.sayFailed(ctx, scope, id, w, r, err))
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	db.announceAll(added)
	return provincesOf(added), nil
}

// sayFailed keeps why nothing of the work was stored, also when its time is over.
func (db *DB) sayFailed(ctx context.Context, scope access.Scope, id ImportID, w importWork, r ImportRun, why error) error {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	failure := ""
	if r.Explain != nil {
		failure = r.Explain(translate(why))
	}
	return db.setState(ctx, scope, id, append(w.from, string(w.during)), w.otherwise, failure)
}

func provincesOf(added []Appended) []congress.UnitID {
	var provinces []congress.UnitID
	for _, a := range added {
		if p := a.Line.Province; p != 0 && !slices.Contains(provinces, p) {
			provinces = append(provinces, p)
		}
	}
	return provinces
}

func (db *DB) setState(ctx context.Context, scope access.Scope, id ImportID, from []string, to ImportState, failure string) error {
	return db.writeBy(ctx, db.aside, scope, func(tx pgx.Tx) error {
		tag, err := tx.Exec(ctx, `
			UPDATE import
			SET state = $3,
				failure = $4,
				done = 0,
				planned = CASE $3
					WHEN 'running' THEN (SELECT count(*) FROM import_line l WHERE l.import_id = $1 AND l.chosen)
					WHEN 'undoing' THEN (SELECT count(l.entry_id) FROM import_line l WHERE l.import_id = $1)
					ELSE planned
				END
			WHERE id = $1 AND state = ANY ($2)`, int64(id), from, string(to), failure)
		if err == nil && tag.RowsAffected() == 0 {
			err = congress.ErrNotFound
		}
		return err
	})
}

// tell passes progress on, and keeps it where every process sees it.
func (db *DB) tell(ctx context.Context, scope access.Scope, id ImportID, planned int, r ImportRun) func(int) {
	return func(done int) {
		if r.Progress != nil {
			r.Progress(done, planned)
		}
		// Only for people to look at: the work does not depend on it.
		_ = db.writeBy(ctx, db.aside, scope, func(tx pgx.Tx) error {
			_, err := tx.Exec(ctx, `UPDATE import SET done = $2, planned = $3 WHERE id = $1`, int64(id), done, planned)
			return err
		})
	}
}
