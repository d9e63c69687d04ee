package postgres

import (
	"context"
	"encoding/json"
	"strconv"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// ImportID identifies a file with figures.
type ImportID int64

// String returns the decimal form used in links.
func (id ImportID) String() string { return strconv.FormatInt(int64(id), 10) }

// ImportState is how far an import has come.
type ImportState string

// The states of an import.
const (
	ImportUploaded  ImportState = "uploaded"  // the file is here; Reading says what has to be asked before it can be read
	ImportPreviewed ImportState = "previewed" // read and compared; nothing is entered
	ImportRunning   ImportState = "running"   // being entered, Done of Planned
	ImportDone      ImportState = "done"      // entered, whole
	ImportFailed    ImportState = "failed"    // tried, and nothing of it was stored
	ImportUndoing   ImportState = "undoing"
	ImportUndone    ImportState = "undone"
)

// CutOff is the failure of an import whose program ended while it worked: nothing of it is stored.
const CutOff = "cut_off"

// Import is a file with figures and what became of it.
type Import struct {
	ID       ImportID
	Term     congress.TermID
	Unit     congress.UnitID // no unit outside its subtree exists for the file
	UnitName string
	Account  congress.AccountID
	Author   string
	Name     string // of the file, as sent
	Size     int    // in bytes
	SHA256   []byte
	Choices  json.RawMessage // how the file is to be read; the caller's own form
	Reading  json.RawMessage // what was made of it; the caller's own form
	State    ImportState
	// Done of Planned lines are entered so far, of a transaction that nobody sees before its end.
	Done, Planned int
	Failure       string // the caller's own words, or CutOff
	Reason        string // why figures that stood were replaced
	UndoReason    string
	UndoneBy      string // name of the account
	Created       time.Time
	Finished      time.Time // zero until done
	Undone        time.Time // zero until undone
}

const importColumns = `
	i.id,
	i.term_id,
	i.unit_id,
	u.name,
	i.account_id,
	a.name,
	i.name,
	octet_length(i.content),
	i.sha256,
	i.choices,
	i.reading,
	i.state,
	i.done,
	i.planned,
	i.failure,
	i.reason,
	i.undo_reason,
	coalesce(b.name, ''),
	i.created,
	i.finished,
	i.undone
FROM import i
JOIN unit u ON u.id = i.unit_id
JOIN account a ON a.id = i.account_id
LEFT JOIN account b ON b.id = i.undone_by`

func scanImport(row pgx.CollectableRow) (i Import, err error) {
	var finished, undone pgtype.Timestamptz
	err = row.Scan(&i.ID, &i.Term, &i.Unit, &i.UnitName, &i.Account, &i.Author, &i.Name, &i.Size, &i.SHA256, &i.Choices, &i.Reading,
		&i.State, &i.Done, &i.Planned, &i.Failure, &i.Reason, &i.UndoReason, &i.UndoneBy, &i.Created, &finished, &undone)
	i.Created = i.Created.In(congress.Location)
	i.Finished, i.Undone = momentOf(finished), momentOf(undone)
	return i, err
}

func momentOf(t pgtype.Timestamptz) time.Time {
	if !t.Valid {
		return time.Time{}
	}
	return t.Time.In(congress.Location)
}

// keptUnused is how long a file is kept of which nothing was entered.
const keptUnused = 7 * 24 * time.Hour

// AddImport keeps a file, state uploaded. Term, Unit, Name, Choices and Created of i are taken; the account is
// the scope's. Its older files of which nothing was entered go. congress.ErrForbidden for a unit where the
// scope may not write.
func (db *DB) AddImport(ctx context.Context, scope access.Scope, i Import, content []byte) (id ImportID, err error) {
	defer wrap(&err, "AddImport(%d, %q)", i.Unit, i.Name)
	err = db.write(ctx, scope, func(tx pgx.Tx) error {
		if _, err := tx.Exec(ctx, `
			DELETE FROM import
			WHERE account_id = $1 AND state IN ('uploaded', 'previewed', 'failed') AND created < $2`,
			int64(scope.Account), i.Created.Add(-keptUnused)); err != nil {
			return err
		}
		return tx.QueryRow(ctx, `
			INSERT INTO import (term_id, unit_id, account_id, name, content, choices, created)
			VALUES ($1, $2, $3, $4, $5, $6, $7)
			RETURNING id`,
			string(i.Term), int64(i.Unit), int64(scope.Account), i.Name, content, i.Choices, i.Created,
		).Scan(&id)
	})
	return id, err
}

// Import finds an import. One whose work was cut off is failed, with the failure CutOff. congress.ErrNotFound
// for one that is neither the scope's own nor of a unit that it administers.
func (db *DB) Import(ctx context.Context, scope access.Scope, id ImportID) (i Import, err error) {
	defer wrap(&err, "Import(%d)", id)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		if i, err = importOf(ctx, tx, id); err != nil {
			return err
		}
		return tellCutOff(ctx, tx, &i)
	})
	return i, err
}

// tellCutOff makes of an import in a state that works what it is when nobody works on it.
func tellCutOff(ctx context.Context, tx pgx.Tx, i *Import) error {
	if !i.State.works() {
		return nil
	}
	held, err := isWorkedOn(ctx, tx, i.ID)
	if err != nil || held {
		return err
	}
	// It may have ended between the two looks.
	if *i, err = importOf(ctx, tx, i.ID); err == nil && i.State.works() {
		i.cutOff()
	}
	return err
}

// works reports whether somebody has to be working on an import in this state.
func (s ImportState) works() bool { return s == ImportRunning || s == ImportUndoing }

// cutOff is what an import in a state that works is without anybody working on it.
func (i *Import) cutOff() {
	if i.State == ImportUndoing {
		i.State = ImportDone
	} else {
		i.State = ImportFailed
	}
	i.Failure, i.Done = CutOff, 0
}

func importOf(ctx context.Context, tx pgx.Tx, id ImportID) (Import, error) {
	rows, err := tx.Query(ctx, `SELECT`+importColumns+` WHERE i.id = $1`, int64(id))
	if err != nil {
		return Import{}, err
	}
	return pgx.CollectExactlyOneRow(rows, scanImport)
}

// Imports lists the imports of a term that the scope may see, newest first, cut off ones as [DB.Import] gives
// them. before is a cursor, 0 for the newest.
func (db *DB) Imports(ctx context.Context, scope access.Scope, term congress.TermID, before ImportID, limit int) (list []Import, err error) {
	defer wrap(&err, "Imports(%s, %d, %d)", term, before, limit)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, `SELECT`+importColumns+`
			WHERE i.term_id = $1 AND ($2 = 0 OR i.id < $2)
			ORDER BY i.id DESC
			LIMIT $3`, string(term), int64(before), limit)
		if err != nil {
			return err
		}
		if list, err = pgx.CollectRows(rows, scanImport); err != nil {
			return err
		}
		for n := range list {
			if err := tellCutOff(ctx, tx, &list[n]); err != nil {
				return err
			}
		}
		return nil
	})
	return list, err
}

// ImportContent returns the file as it was sent. congress.ErrNotFound as in Import.
func (db *DB) ImportContent(ctx context.Context, scope access.Scope, id ImportID) (content []byte, err error) {
	defer wrap(&err, "ImportContent(%d)", id)
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		return tx.QueryRow(ctx, `SELECT content FROM import WHERE id = $1`, int64(id)).Scan(&content)
	})
	return content, err
}

// importLocks is the class of the advisory locks by which it is known that somebody works on an import: they
// end with the transaction, and with the connection of a program that was killed.
const importLocks = 0x1e9047

// failCutOff makes one failed that was cut off while it was entered, so that it can be chosen from, read and
// started again. Whoever works on it holds the lock, and stays undisturbed.
func failCutOff(ctx context.Context, tx pgx.Tx, id ImportID) error {
	_, err := tx.Exec(ctx, `
		UPDATE import
		SET state = 'failed', failure = $3, done = 0
		WHERE id = $2 AND state = 'running' AND pg_try_advisory_xact_lock($1, $2::integer)`, importLocks, int64(id), CutOff)
	return err
}

func isWorkedOn(ctx context.Context, tx pgx.Tx, id ImportID) (held bool, err error) {
	err = tx.QueryRow(ctx, `
		SELECT EXISTS (
			SELECT
			FROM pg_locks
			WHERE locktype = 'advisory'
				AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
				AND classid::bigint = $1
				AND objid::bigint = $2
				AND granted
		)`, importLocks, int64(id)).Scan(&held)
	return held, err
}
