package postgres

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Appended is the answer of a write.
type Appended struct {
	Line   congress.Line // as stored, with id, revision and, for an entry, its full content
	Repeat bool          // the key and body were seen before: this is the first answer, nothing was added
}

// AppendEntry adds a figure to the ledger. e.Unit, Measure, AsOf, Value, Note, Source, Replaces, Again, Reason,
// Key and Recorded are taken; the account is the scope's. When the entry that stands is the same
// account's, unconfirmed and of the same recorded day, naming it needs no reason: "retyped" is recorded.
// Unconfirmed means that nobody confirmed it, also where the province needs no confirmation.
//
// Errors: congress.ErrNotFound for a unit outside the scope's grants, congress.ErrForbidden for one that
// may only be read, *congress.Conflict on a stale base, congress.ErrKeyReused, congress.Problems for
// what the constraints refuse, congress.ErrUnavailable when the database does not answer.
func (db *DB) AppendEntry(ctx context.Context, scope access.Scope, e congress.Entry) (_ Appended, err error) {
	defer wrap(&err, "AppendEntry(%d, %s, %s)", e.Unit, e.Measure, e.AsOf)
	e.Illustrative = false
	return db.append(ctx, scope, congress.Line{
		Kind:     congress.LineEntry,
		Unit:     e.Unit,
		Recorded: e.Recorded,
		Reason:   e.Reason,
		Entry:    e,
	})
}

// Confirm records that the entries, all of one province, are confirmed. Errors: congress.ErrNotFound
// when one cannot be read or is not of the province, congress.ErrForbidden when one may not be
// confirmed, *congress.Conflict when one was replaced meanwhile, congress.ErrUnavailable.
// The line's unit is that of the first entry. When every one of them was confirmed before, the answer is
// that line once more: a second click adds nothing.
func (db *DB) Confirm(ctx context.Context, scope access.Scope, province congress.UnitID, entries []congress.EntryID, recorded time.Time) (_ Appended, err error) {
	defer wrap(&err, "Confirm(%d, %d)", province, entries)
	return db.judge(ctx, scope, congress.LineConfirm, province, entries, "", congress.NoDate, recorded)
}

// Return sends the entries back with a reason, to be put right by the day due; they count as unconfirmed
// again. NoDate leaves the day open. Errors as Confirm, and congress.Problems for a return without a
// reason or with a day that has passed.
func (db *DB) Return(ctx context.Context, scope access.Scope, province congress.UnitID, entries []congress.EntryID, reason string, due congress.Date, recorded time.Time) (_ Appended, err error) {
	defer wrap(&err, "Return(%d, %d)", province, entries)
	return db.judge(ctx, scope, congress.LineReturn, province, entries, reason, due, recorded)
}

func (db *DB) judge(ctx context.Context, scope access.Scope, kind congress.LineKind, province congress.UnitID, entries []congress.EntryID, reason string, due congress.Date, recorded time.Time) (Appended, error) {
	distinct := slices.Compact(slices.Sorted(slices.Values(entries)))
	if len(distinct) == 0 {
		return Appended{}, congress.ErrNotFound
	}
	return db.append(ctx, scope, congress.Line{
		Kind:     kind,
		Unit:     province,
		Recorded: recorded,
		Reason:   reason,
		Entries:  distinct,
		Due:      due,
	})
}

// SetBasis switches whether a unit's own figures or its sub-units' sum counts for a measure. Errors as AppendEntry.
func (db *DB) SetBasis(ctx context.Context, scope access.Scope, unit congress.UnitID, measure congress.MeasureCode, basis congress.Basis, reason string, recorded time.Time) (_ Appended, err error) {
	defer wrap(&err, "SetBasis(%d, %s, %s)", unit, measure, basis)
	return db.append(ctx, scope, congress.Line{
		Kind:     congress.LineBasis,
		Unit:     unit,
		Recorded: recorded,
		Reason:   reason,
		Measure:  measure,
		Basis:    basis,
	})
}

// outcome is what the function append_line answers.
type outcome struct {
	Outcome   string
	Line      pgtype.Int8
	Province  pgtype.Int8
	Revision  pgtype.Int8
	Unit      pgtype.Int8
	Reason    string
	Confirmed pgtype.Bool
	Generated pgtype.Bool // illustrative
}

// append writes one line in one round trip and announces it.
func (db *DB) append(ctx context.Context, scope access.Scope, l congress.Line) (Appended, error) {
	l.Account, l.Entry.Account = scope.Account, scope.Account
	s := store(l)
	if s.Key.Valid {
		s.BodyHash = bodyHash(s)
	}
	o, err := db.appendStored(ctx, &s)
	if err != nil {
		return Appended{}, err
	}
	switch o.Outcome {
	case "appended":
		s.placed(o)
		db.notifier.changed(congress.UnitID(s.Province))
		return Appended{Line: s.line(scope.Name, o.Confirmed.Bool)}, nil
	case "repeat":
		first, err := db.line(ctx, scope, congress.EntryID(o.Line.Int64))
		return Appended{Line: first.Line, Repeat: true}, err
	case "conflict":
		if l.Kind == congress.LineCongress {
			return Appended{}, db.congressConflict(ctx, scope, congress.EntryID(o.Line.Int64), l.Congress)
		}
		return Appended{}, db.conflict(ctx, scope, congress.EntryID(o.Line.Int64), l.Entry)
	}
	return Appended{}, refusal(o.Outcome)
}

// placed takes what only the database knows of a line that was added.
func (s *storedLine) placed(o outcome) {
	s.ID, s.Province, s.Revision, s.Unit, s.Reason = o.Line.Int64, o.Province.Int64, o.Revision.Int64, o.Unit.Int64, o.Reason
	s.Illustrative = o.Generated.Bool
}

// bodyHash stands for what was sent, without when it was. The day that a record of a congress is true for is the one
// on which it was sent; that one went on as planned is what the program says, and a sender of the same may find that it is
// too late to say so.
func bodyHash(s storedLine) []byte {
	s.Recorded, s.Key = time.Unix(0, 0), pgtype.Text{}
	if s.Kind == string(congress.LineCongress) {
		s.AsOf = pgtype.Date{}
		if s.Reason == congress.ReasonWentOn {
			s.Reason = ""
		}
	}
	sum := sha256.Sum256(s.canonical(nil))
	return sum[:]
}

func refusal(outcome string) error {
	var ps congress.Problems
	switch outcome {
	case "not_found":
		return congress.ErrNotFound
	case "forbidden":
		return congress.ErrForbidden
	case "key_reused":
		return congress.ErrKeyReused
	case "always_sum":
		ps.Add("unit", congress.ProblemAlwaysSum)
		return ps
	case "return_without_reason":
		ps.Add("reason", congress.ProblemMissing)
		return ps
	case "reason_needed":
		ps.Add("reason", congress.ProblemReasonNeeded)
		return ps
	}
	return fmt.Errorf("unknown outcome %q of append_line", outcome)
}

func (db *DB) conflict(ctx context.Context, scope access.Scope, current congress.EntryID, yours congress.Entry) error {
	c := &congress.Conflict{Yours: yours}
	if current != 0 {
		standing, err := db.line(ctx, scope, current)
		if err != nil {
			return err
		}
		c.Current = standing.Entry
	}
	return c
}

// callAppend is the one statement by which the program writes; appendArgs are its arguments.
const callAppend = `
	SELECT
		outcome,
		line_id,
		province_id,
		revision,
		unit_id,
		reason,
		confirmed,
		illustrative
	FROM append_line(
		$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
		$17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, $28, $29, $30, $31, $32, $33
	)`

func (s *storedLine) appendArgs(fixed, today string) []any {
	return []any{
		s.Account, fixed, today, s.Kind, s.Unit, s.Measure, s.AsOf, s.ValueKind, s.Done, s.Bound, s.Total, s.TotalBound,
		s.Percent, s.Words, s.Note, s.Document, s.Link, s.Replaces, s.Again, s.Reason, s.Entries, s.Due, s.Basis, s.State,
		s.Planned, s.From, s.To, s.Pilot, s.DirectTrial, s.NewParent, s.Recorded, s.Key, s.BodyHash,
	}
}

func (o *outcome) scan(row pgx.Row) error {
	return row.Scan(&o.Outcome, &o.Line, &o.Province, &o.Revision, &o.Unit, &o.Reason, &o.Confirmed, &o.Generated)
}

func (db *DB) appendStored(ctx context.Context, s *storedLine) (o outcome, err error) {
	fixed, today := db.days()
	call := func() error { return o.scan(db.app.QueryRow(ctx, callAppend, s.appendArgs(fixed, today)...)) }
	err = retry(ctx, call)
	if keyTaken(err) {
		// The same key at the same moment in another province, which another lock guards: now it is there to be found.
		err = retry(ctx, call)
	}
	return o, err
}

func keyTaken(err error) bool {
	var pg *pgconn.PgError
	return errors.As(err, &pg) && pg.Code == codeUniqueViolation && pg.ConstraintName == "ledger_key_unique"
}

// line reads one line that the scope may see.
func (db *DB) line(ctx context.Context, scope access.Scope, id congress.EntryID) (h HistoryLine, err error) {
	err = db.read(ctx, scope, func(tx pgx.Tx) error {
		rows, err := tx.Query(ctx, selectLine+` WHERE id = $1`, int64(id))
		if err != nil {
			return err
		}
		h, err = pgx.CollectExactlyOneRow(rows, scanHistory)
		return err
	})
	return h, err
}
