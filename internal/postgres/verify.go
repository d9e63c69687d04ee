package postgres

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/congress"
)

// VerifyReport is what a check of the whole ledger found.
type VerifyReport struct {
	Heads       []Head // of every province, by id
	Lines       int
	Differences []Difference // empty: everything adds up
}

// Head is the end of a province's chain. Kept in another place, it shows later whether the chain up to
// there was written anew.
type Head struct {
	Province congress.UnitID
	Name     string
	Revision int64
	Hash     []byte // SHA-256; empty before the first line
}

// Difference is one place where what is stored is not what follows from the ledger.
type Difference struct {
	Province congress.UnitID
	Name     string // of the province
	Revision int64  // of the line concerned; 0 when it is none in particular
	What     string // for the operator, in English
}

// Verify recomputes every chain outside Postgres, and from the lines everything that Postgres keeps
// beside them: heads, standing entries, confirmations, bases, congresses, and the units that lines changed. That
// all units make a tree, on which rights and sums rest, is looked at too.
// All of one moment.
func (o *Owner) Verify(ctx context.Context) (report VerifyReport, err error) {
	defer wrap(&err, "Verify")
	if err := o.analyze(ctx); err != nil {
		return report, err
	}
	options := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, o.pool, options, func(tx pgx.Tx) error {
		report = VerifyReport{}
		rows, err := tx.Query(ctx, `
			SELECT
				h.province_id,
				u.name,
				h.revision,
				h.head_hash
			FROM province_head h
			JOIN unit u ON u.id = h.province_id
			ORDER BY h.province_id`)
		if err != nil {
			return err
		}
		heads, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (*replay, error) {
			r := newReplay()
			return r, row.Scan(&r.province, &r.name, &r.headRevision, &r.headHash)
		})
		if err != nil {
			return err
		}
		for _, r := range heads {
			if err := r.run(ctx, tx); err != nil {
				return err
			}
			report.Heads = append(report.Heads, Head{Province: r.province, Name: r.name, Revision: r.headRevision, Hash: r.headHash})
			report.Lines += r.lines
			report.Differences = append(report.Differences, r.differences...)
		}
		inTree, err := verifyTree(ctx, tx)
		report.Differences = append(report.Differences, inTree...)
		return err
	})
	return report, err
}

// replay goes through one province's chain and builds what follows from it.
type replay struct {
	province     congress.UnitID
	name         string
	headRevision int64
	headHash     []byte

	lines       int
	differences []Difference
	revision    int64
	prev        []byte

	figures   map[int64]standingKey // every figure by its line
	generated map[int64]bool        // the figures that were generated for demonstration
	standing  map[standingKey]int64
	confirmed map[int64]judgement
	bases     map[basisKey]basisState
	congress  map[int64]congressState
	naming    bool // a line about a congress has named the one that it replaces
	units     map[int64]*unitState
	lineage   map[int64]congress.Lineage // by the line that says so
}

type standingKey struct {
	unit    int64
	measure string
	asOf    congress.Date
}

type judgement struct {
	unit      int64
	confirmed bool
	line      int64
}

type basisKey struct {
	unit    int64
	measure string
}

type basisState struct {
	basis string
	line  int64
}

type congressState struct {
	line                    int64
	asOf, planned, from, to congress.Date
	state                   string
	pilot, trial            bool
}

func newReplay() *replay {
	return &replay{
		figures:   map[int64]standingKey{},
		generated: map[int64]bool{},
		standing:  map[standingKey]int64{},
		confirmed: map[int64]judgement{},
		bases:     map[basisKey]basisState{},
		congress:  map[int64]congressState{},
		units:     map[int64]*unitState{},
		lineage:   map[int64]congress.Lineage{},
	}
}

func (r *replay) run(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `SELECT`+lineColumns+hashColumns+`
		FROM ledger
		WHERE province_id = $1
		ORDER BY revision`, int64(r.province))
	if err != nil {
		return err
	}
	var s storedLine
	if _, err := pgx.ForEachRow(rows, s.allFields(), func() error {
		r.line(&s)
		return nil
	}); err != nil {
		return err
	}
	if r.headRevision != r.revision || !bytes.Equal(r.headHash, r.prev) {
		r.differ(r.headRevision, "the province's head is at revision %d, the chain ends at %d or with another hash", r.headRevision, r.revision)
	}
	return r.compare(ctx, tx)
}

func (r *replay) differ(revision int64, format string, args ...any) {
	r.differences = append(r.differences, Difference{
		Province: r.province,
		Name:     r.name,
		Revision: revision,
		What:     fmt.Sprintf(format, args...),
	})
}

// line checks the link to the line before and applies the line.
func (r *replay) line(s *storedLine) {
	r.lines++
	r.revision++
	if s.Revision != r.revision {
		r.differ(s.Revision, "revision %d is missing", r.revision)
		r.revision = s.Revision
	}
	if !bytes.Equal(s.PrevHash, r.prev) {
		r.differ(s.Revision, "line %d does not follow from the line before", s.ID)
	}
	if !bytes.Equal(s.chain(s.PrevHash), s.Hash) {
		r.differ(s.Revision, "line %d was altered: its hash is another", s.ID)
	}
	r.prev = bytes.Clone(s.Hash)
	r.apply(s)
}

func (r *replay) apply(s *storedLine) {
	switch congress.LineKind(s.Kind) {
	case congress.LineEntry:
		r.applyEntry(s)
	case congress.LineConfirm, congress.LineReturn:
		for _, e := range s.Entries {
			r.confirmed[e] = judgement{r.figures[e].unit, s.Kind == string(congress.LineConfirm), s.ID}
		}
	case congress.LineBasis:
		r.bases[basisKey{s.Unit, s.Measure.String}] = basisState{s.Basis.String, s.ID}
	case congress.LineUnit:
		r.applyUnit(s)
	case congress.LineCongress:
		r.applyBase(s)
		r.congress[s.Unit] = congressState{
			line: s.ID, asOf: dayOf(s.AsOf), planned: dayOf(s.Planned), from: dayOf(s.From), to: dayOf(s.To),
			state: s.State.String, pilot: s.Pilot.Bool, trial: s.DirectTrial.Bool,
		}
	}
}

// applyBase holds a line about a congress to the record that it replaces. Lines of before name none, as long as no line of
// the chain does.
func (r *replay) applyBase(s *storedLine) {
	stood := r.congress[s.Unit].line
	r.naming = r.naming || s.Replaces.Valid
	switch {
	case s.Replaces.Int64 == stood:
	case s.Replaces.Valid:
		r.differ(s.Revision, "line %d replaces line %d, which was not the record of the congress", s.ID, s.Replaces.Int64)
	case r.naming:
		r.differ(s.Revision, "line %d does not name line %d, which was the record of the congress", s.ID, stood)
	}
}

func (r *replay) applyEntry(s *storedLine) {
	key := standingKey{s.Unit, s.Measure.String, dayOf(s.AsOf)}
	r.figures[s.ID] = key
	if s.Illustrative {
		r.generated[s.ID] = true
	}
	if again := r.figures[s.Again.Int64]; s.Again.Valid &&
		(again.unit != key.unit || again.measure != key.measure || r.generated[s.Again.Int64] != s.Illustrative) {
		r.differ(s.Revision, "line %d says line %d again, but is not marked as that one is", s.ID, s.Again.Int64)
	}
	if s.Replaces.Valid {
		replaced := r.figures[s.Replaces.Int64]
		if r.standing[replaced] != s.Replaces.Int64 {
			r.differ(s.Revision, "line %d replaces line %d, which did not stand", s.ID, s.Replaces.Int64)
		}
		delete(r.standing, replaced)
	}
	if s.ValueKind.String == congress.Withdrawn.String() {
		return
	}
	if before := r.standing[key]; before != 0 {
		r.differ(s.Revision, "line %d stands beside line %d for the same day", s.ID, before)
	}
	r.standing[key] = s.ID
}

// compare holds what Postgres keeps beside the ledger to what follows from it. Each query names a key
// and what is kept there; what is not named by any row is missing.
func (r *replay) compare(ctx context.Context, tx pgx.Tx) error {
	if err := r.compareStanding(ctx, tx); err != nil {
		return err
	}
	if err := r.compareConfirmed(ctx, tx); err != nil {
		return err
	}
	if err := r.compareBases(ctx, tx); err != nil {
		return err
	}
	if err := r.compareCongresses(ctx, tx); err != nil {
		return err
	}
	if err := r.compareUnits(ctx, tx); err != nil {
		return err
	}
	return r.compareLineage(ctx, tx)
}

func (r *replay) compareStanding(ctx context.Context, tx pgx.Tx) error {
	var key standingKey
	var asOf time.Time
	var entry int64
	return compareTable(ctx, tx, r, "standing_entry", r.standing,
		`SELECT t.unit_id, t.measure, t.as_of, t.entry_id FROM standing_entry t`,
		[]any{&key.unit, &key.measure, &asOf, &entry},
		func() (standingKey, int64) {
			key.asOf = congress.Date(asOf.Unix() / 86400)
			return key, entry
		})
}

func (r *replay) compareConfirmed(ctx context.Context, tx pgx.Tx) error {
	var entry int64
	var j judgement
	return compareTable(ctx, tx, r, "confirmation", r.confirmed,
		`SELECT t.entry_id, t.unit_id, t.confirmed, t.line_id FROM confirmation t`,
		[]any{&entry, &j.unit, &j.confirmed, &j.line},
		func() (int64, judgement) { return entry, j })
}

func (r *replay) compareBases(ctx context.Context, tx pgx.Tx) error {
	var key basisKey
	var state basisState
	return compareTable(ctx, tx, r, "basis", r.bases,
		`SELECT t.unit_id, t.measure, t.basis, t.line_id FROM basis t`,
		[]any{&key.unit, &key.measure, &state.basis, &state.line},
		func() (basisKey, basisState) { return key, state })
}

func (r *replay) compareCongresses(ctx context.Context, tx pgx.Tx) error {
	var unit int64
	var s storedLine
	return compareTable(ctx, tx, r, "congress", r.congress,
		`SELECT
			t.unit_id,
			t.line_id,
			t.as_of,
			t.planned_on,
			t.held_from,
			t.held_to,
			t.state,
			t.pilot,
			t.direct_election_trial
		FROM congress t`,
		[]any{&unit, &s.ID, &s.AsOf, &s.Planned, &s.From, &s.To, &s.State, &s.Pilot, &s.DirectTrial},
		func() (int64, congressState) {
			return unit, congressState{
				line: s.ID, asOf: dayOf(s.AsOf), planned: dayOf(s.Planned), from: dayOf(s.From), to: dayOf(s.To),
				state: s.State.String, pilot: s.Pilot.Bool, trial: s.DirectTrial.Bool,
			}
		})
}

// compareTable reads the province's rows of a table and reports every one that want does not have, and
// every one of want that the table does not have.
func compareTable[K, V comparable](ctx context.Context, tx pgx.Tx, r *replay, table string, want map[K]V, query string, fields []any, row func() (K, V)) error {
	rows, err := tx.Query(ctx, query+` JOIN unit u ON u.id = t.unit_id WHERE u.province_id = $1`, int64(r.province))
	if err != nil {
		return err
	}
	seen := 0
	if _, err := pgx.ForEachRow(rows, fields, func() error {
		key, got := row()
		if expected, ok := want[key]; !ok || got != expected {
			r.differ(0, "%s holds %v at %v, the ledger says %v", table, got, key, expected)
			return nil
		}
		seen++
		return nil
	}); err != nil {
		return err
	}
	if seen < len(want) {
		r.differ(0, "%s lacks, or has otherwise, %d of %d rows that follow from the ledger", table, len(want)-seen, len(want))
	}
	return nil
}
