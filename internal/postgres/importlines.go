package postgres

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
)

// ImportLines adds many lines of any kind at once, all or none, and keeps other writers waiting
// meanwhile. Unit and account are stored ids. Revisions are given in the order of the sequence, and the
// chain goes on from where each province stands. A line's ID is the caller's own number, by which later
// lines of the sequence name it in Entry.Replaces and Entries; 0 for one that nobody names. Units are not
// added in this way: they come with the structure, or with [DB.ChangeUnits].
func (o *Owner) ImportLines(ctx context.Context, lines iter.Seq[congress.Line]) (err error) {
	defer wrap(&err, "ImportLines")
	var provinces []congress.UnitID
	err = pgx.BeginFunc(ctx, o.at, func(tx pgx.Tx) error {
		imp, err := startImport(ctx, tx)
		if err != nil {
			return err
		}
		if err := imp.copy(ctx, tx, lines); err != nil {
			return err
		}
		if err := imp.settle(ctx, tx); err != nil {
			return err
		}
		provinces = slices.Sorted(maps.Keys(imp.moved))
		for _, payload := range payloadsOf(provinces, false) {
			if err := announce(ctx, tx, payload); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return o.analyze(ctx)
}

// analyze tells the planner what there is: after many lines at once it goes by what it knew before, until
// autovacuum comes round. A standby refuses, and knows what its primary knows.
func (o *Owner) analyze(ctx context.Context) error {
	var standby bool
	if err := o.at.QueryRow(ctx, `SELECT pg_is_in_recovery()`).Scan(&standby); err != nil || standby {
		return err
	}
	_, err := o.at.Exec(ctx, `ANALYZE ledger, standing_entry, confirmation, congress, basis, unit`)
	return err
}

// importing is the state of one import: where each province's chain stands, and the ids drawn.
type importing struct {
	heads  map[congress.UnitID]*chainHead
	places map[congress.UnitID]unitPlace
	moved  map[congress.UnitID]bool
	first  int64 // id of the first line
	next   int64
	ids    map[congress.EntryID]int64 // stored id by the caller's own
}

type chainHead struct {
	revision int64
	hash     []byte
}

type unitPlace struct {
	term     string
	province congress.UnitID
}

// startImport locks the ledger, then every chain, in the order in which writers do.
func startImport(ctx context.Context, tx pgx.Tx) (*importing, error) {
	imp := &importing{
		heads:  map[congress.UnitID]*chainHead{},
		places: map[congress.UnitID]unitPlace{},
		moved:  map[congress.UnitID]bool{},
		ids:    map[congress.EntryID]int64{},
	}
	if _, err := tx.Exec(ctx, `LOCK TABLE ledger IN SHARE ROW EXCLUSIVE MODE`); err != nil {
		return nil, err
	}
	rows, err := tx.Query(ctx, `SELECT province_id, revision, head_hash FROM province_head ORDER BY province_id FOR UPDATE`)
	if err != nil {
		return nil, err
	}
	var unit congress.UnitID
	var head chainHead
	if _, err := pgx.ForEachRow(rows, []any{&unit, &head.revision, &head.hash}, func() error {
		imp.heads[unit] = &chainHead{head.revision, slices.Clone(head.hash)}
		return nil
	}); err != nil {
		return nil, err
	}
	// Nobody draws an id while the lock is held: numbers from here on are free.
	if err := tx.QueryRow(ctx, `SELECT nextval('ledger_id_seq')`).Scan(&imp.first); err != nil {
		return nil, err
	}
	imp.next = imp.first
	rows, err = tx.Query(ctx, `SELECT id, term_id, province_id FROM unit WHERE province_id IS NOT NULL`)
	if err != nil {
		return nil, err
	}
	var place unitPlace
	_, err = pgx.ForEachRow(rows, []any{&unit, &place.term, &place.province}, func() error {
		imp.places[unit] = place
		return nil
	})
	return imp, err
}

// copyColumns are all columns of ledger, in the order of allFields.
var copyColumns = []string{
	"id", "term_id", "province_id", "revision", "kind", "unit_id", "measure", "as_of", "value_kind", "done", "bound",
	"total", "total_bound", "percent", "words", "note", "document", "link", "replaces", "reason", "entries", "basis",
	"state", "planned_on", "held_from", "held_to", "pilot", "direct_election_trial", "new_parent_id", "account_id",
	"recorded", "illustrative", "idempotency_key", "due", "again", "change", "body_hash", "prev_hash", "hash",
}

// copy chains the lines and copies them to a table of their own: row-level security refuses COPY on ledger.
func (imp *importing) copy(ctx context.Context, tx pgx.Tx, lines iter.Seq[congress.Line]) error {
	// An import of the same transaction may have left its table: see Together.
	if _, err := tx.Exec(ctx, `
		DROP TABLE IF EXISTS pg_temp.imported;
		CREATE TEMPORARY TABLE imported (LIKE ledger) ON COMMIT DROP;`); err != nil {
		return err
	}
	next, stop := iter.Pull(lines)
	defer stop()
	_, err := tx.CopyFrom(ctx, pgx.Identifier{"imported"}, copyColumns, pgx.CopyFromFunc(func() ([]any, error) {
		l, ok := next()
		if !ok {
			return nil, nil
		}
		s, err := imp.chain(l)
		if err != nil {
			return nil, err
		}
		return s.allFields(), nil
	}))
	return err
}

// chain is the row of the next line, with everything that the trigger of ledger would give it.
func (imp *importing) chain(l congress.Line) (*storedLine, error) {
	if l.Kind == congress.LineEntry {
		l = lineOfEntry(l)
	}
	if l.Kind == congress.LineCongress && l.Unit == 0 {
		l.Unit = l.Congress.Unit
	}
	s := store(l)
	place, ok := imp.places[l.Unit]
	if !ok {
		return nil, fmt.Errorf("line %d: unit %d: %w", l.ID, l.Unit, errUnknownReference)
	}
	if err := imp.resolve(l, &s); err != nil {
		return nil, err
	}
	if s.Key.Valid {
		s.BodyHash = bodyHash(s)
	}
	head := imp.heads[place.province]
	s.ID, s.Term, s.Province = imp.next, place.term, int64(place.province)
	s.Revision, s.PrevHash = head.revision+1, head.hash
	s.Hash = s.chain(head.hash)
	head.revision, head.hash = s.Revision, s.Hash
	imp.moved[place.province] = true
	imp.next++
	if l.ID != 0 {
		imp.ids[l.ID] = s.ID
	}
	return &s, nil
}

// lineOfEntry fills what the line and its entry both carry from the one that has it.
func lineOfEntry(l congress.Line) congress.Line {
	e := l.Entry
	if l.Unit == 0 {
		l.Unit = e.Unit
	}
	if l.Account == 0 {
		l.Account = e.Account
	}
	if l.Reason == "" {
		l.Reason = e.Reason
	}
	if l.Recorded.IsZero() {
		l.Recorded = e.Recorded
	}
	if l.ID == 0 {
		l.ID = e.ID
	}
	return l
}

// resolve turns the caller's own numbers of earlier lines into stored ids.
func (imp *importing) resolve(l congress.Line, s *storedLine) error {
	if s.Replaces.Valid {
		id, ok := imp.ids[congress.EntryID(s.Replaces.Int64)]
		if !ok {
			return fmt.Errorf("line %d replaces %d: %w", l.ID, s.Replaces.Int64, errUnknownReference)
		}
		s.Replaces = pgtype.Int8{Int64: id, Valid: true}
	}
	for i, e := range s.Entries {
		id, ok := imp.ids[congress.EntryID(e)]
		if !ok {
			return fmt.Errorf("line %d names %d: %w", l.ID, e, errUnknownReference)
		}
		s.Entries[i] = id
	}
	return nil
}

// settle moves the lines into the ledger and the present state by all of them at once.
func (imp *importing) settle(ctx context.Context, tx pgx.Tx) error {
	if imp.next == imp.first {
		return nil
	}
	if err := checkImported(ctx, tx); err != nil {
		return err
	}
	for _, statement := range settleStatements {
		if _, err := tx.Exec(ctx, statement); err != nil {
			return err
		}
	}
	if _, err := tx.Exec(ctx, `SELECT setval('ledger_id_seq', $1)`, imp.next-1); err != nil {
		return err
	}
	batch := &pgx.Batch{}
	for province := range imp.moved {
		head := imp.heads[province]
		batch.Queue(`UPDATE province_head SET revision = $2, head_hash = $3 WHERE province_id = $1`,
			int64(province), head.revision, head.hash)
	}
	return tx.SendBatch(ctx, batch).Close()
}

// checkImported refuses what the constraints of ledger cannot see and its trigger would have refused.
func checkImported(ctx context.Context, tx pgx.Tx) error {
	if _, err := tx.Exec(ctx, `
		CREATE INDEX ON imported (id);
		CREATE INDEX ON imported (replaces) WHERE replaces IS NOT NULL;
		ANALYZE imported`); err != nil {
		return err
	}
	var wrong string
	err := tx.QueryRow(ctx, `
		SELECT coalesce(
			(SELECT format('unknown measure %s of term %s', i.measure, i.term_id)
			 FROM imported i
			 LEFT JOIN measure m ON m.term_id = i.term_id AND m.code = i.measure
			 WHERE i.measure IS NOT NULL AND m.code IS NULL
			 LIMIT 1),
			(SELECT format('unknown account %s', i.account_id)
			 FROM imported i
			 LEFT JOIN account a ON a.id = i.account_id
			 WHERE a.id IS NULL
			 LIMIT 1),
			(SELECT format('a line of unit %s replaces one of another unit, kind or measure, or one that took a figure back', r.unit_id)
			 FROM imported r
			 JOIN imported i ON i.id = r.replaces
			 WHERE (i.unit_id, i.measure, i.kind) IS DISTINCT FROM (r.unit_id, r.measure, r.kind)
				OR i.kind NOT IN ('entry', 'congress')
				OR i.value_kind = 'withdrawn'
			 LIMIT 1),
			(SELECT format('a line about the congress of unit %s does not name the record that stood', s.unit_id)
			 FROM (
				SELECT i.unit_id, i.replaces, coalesce(lag(i.id) OVER (PARTITION BY i.unit_id ORDER BY i.id), c.line_id) AS stood
				FROM imported i
				LEFT JOIN congress c ON c.unit_id = i.unit_id
				WHERE i.kind = 'congress'
			 ) s
			 WHERE s.replaces IS DISTINCT FROM s.stood
			 LIMIT 1),
			(SELECT format('a %s of province %s names a line that is no figure of it', c.kind, c.province_id)
			 FROM imported c
			 CROSS JOIN unnest(c.entries) AS named (id)
			 JOIN imported i ON i.id = named.id
			 WHERE i.kind <> 'entry' OR i.province_id <> c.province_id
			 LIMIT 1),
			''
		)`).Scan(&wrong)
	if err == nil && wrong != "" {
		err = fmt.Errorf("refused: %s", wrong)
	}
	return err
}

// settleStatements do for all imported lines what ledger_derive does for one.
var settleStatements = []string{
	`INSERT INTO ledger SELECT * FROM imported ORDER BY id`,

	`INSERT INTO standing_entry (unit_id, measure, as_of, entry_id)
	SELECT i.unit_id, i.measure, i.as_of, i.id
	FROM imported i
	WHERE i.kind = 'entry'
		AND i.value_kind <> 'withdrawn'
		AND NOT EXISTS (SELECT FROM imported r WHERE r.replaces = i.id)`,

	`INSERT INTO confirmation AS c (entry_id, unit_id, confirmed, line_id)
	SELECT DISTINCT ON (e.id) e.id, e.unit_id, i.kind = 'confirm', i.id
	FROM imported i
	CROSS JOIN unnest(i.entries) AS named (id)
	JOIN imported e ON e.id = named.id
	ORDER BY e.id, i.revision DESC
	ON CONFLICT (entry_id) DO UPDATE SET confirmed = excluded.confirmed, line_id = excluded.line_id`,

	`INSERT INTO basis (unit_id, measure, basis, line_id)
	SELECT DISTINCT ON (i.unit_id, i.measure) i.unit_id, i.measure, i.basis, i.id
	FROM imported i
	WHERE i.kind = 'basis'
	ORDER BY i.unit_id, i.measure, i.revision DESC
	ON CONFLICT (unit_id, measure) DO UPDATE SET basis = excluded.basis, line_id = excluded.line_id`,

	`INSERT INTO congress (unit_id, as_of, state, planned_on, held_from, held_to, pilot, direct_election_trial, line_id)
	SELECT DISTINCT ON (i.unit_id)
		i.unit_id, i.as_of, i.state, i.planned_on, i.held_from, i.held_to, i.pilot, i.direct_election_trial, i.id
	FROM imported i
	WHERE i.kind = 'congress'
	ORDER BY i.unit_id, i.revision DESC
	ON CONFLICT (unit_id) DO UPDATE SET
		as_of = excluded.as_of,
		state = excluded.state,
		planned_on = excluded.planned_on,
		held_from = excluded.held_from,
		held_to = excluded.held_to,
		pilot = excluded.pilot,
		direct_election_trial = excluded.direct_election_trial,
		line_id = excluded.line_id`,

	// One move may build on another.
	`SELECT ledger_derive(l)
	FROM ledger l
	WHERE l.id IN (SELECT id FROM imported WHERE kind = 'unit')
	ORDER BY l.id`,
}
