package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// Structures implements rollup.Source: every term, its units by level from the nation down and within
// a level by the Vietnamese alphabet. All of it is of one moment.
func (db *DB) Structures(ctx context.Context) (structures []rollup.Structure, err error) {
	defer wrap(&err, "Structures")
	options := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, db.engine, options, func(tx pgx.Tx) error {
		terms, err := readTerms(ctx, tx)
		if err != nil {
			return err
		}
		structures = make([]rollup.Structure, len(terms))
		for i, t := range terms {
			if structures[i], err = readStructure(ctx, tx, t); err != nil {
				return err
			}
		}
		return nil
	})
	return structures, err
}

func readStructure(ctx context.Context, tx pgx.Tx, t congress.Term) (s rollup.Structure, err error) {
	s.Term = t
	if s.Units, err = readUnits(ctx, tx, t.ID); err != nil {
		return s, err
	}
	if s.Measures, err = readMeasures(ctx, tx, t.ID); err != nil {
		return s, err
	}
	if s.Deadlines, err = readDeadlines(ctx, tx, t.ID); err != nil {
		return s, err
	}
	if s.Targets, err = readTargets(ctx, tx, t.ID); err != nil {
		return s, err
	}
	s.Lineage, err = readLineage(ctx, tx, t.ID)
	return s, err
}

func readTerms(ctx context.Context, tx pgx.Tx) ([]congress.Term, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			id,
			directive,
			directive_date,
			rhythm_days,
			provinces_see_others,
			today
		FROM term
		ORDER BY id`)
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t congress.Term, err error) {
		var directiveDate, today pgtype.Date
		err = row.Scan(&t.ID, &t.Directive, &directiveDate, &t.RhythmDays, &t.ProvincesSeeOthers, &today)
		t.DirectiveDate, t.Today = dayOf(directiveDate), dayOf(today)
		return t, err
	})
}

func readUnits(ctx context.Context, tx pgx.Tx, term congress.TermID) ([]congress.Unit, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			u.id,
			coalesce(u.parent_id, 0),
			coalesce(u.province_id, 0),
			u.level,
			coalesce(u.slug, ''),
			u.code,
			u.name,
			u.full_name,
			u.kind,
			u.region,
			u.subregion,
			u.on_map,
			u.aliases,
			coalesce(h.needs_confirmation, false),
			u.illustrative,
			u.begun,
			u.ended
		FROM unit u
		LEFT JOIN province_head h ON h.province_id = u.province_id
		WHERE u.term_id = $1
		ORDER BY u.level DESC, u.ordinal, u.id`, string(term))
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (congress.Unit, error) {
		u := congress.Unit{Term: term}
		var begun, ended pgtype.Date
		err := row.Scan(&u.ID, &u.Parent, &u.Province, &u.Level, &u.Slug, &u.Code, &u.Name, &u.FullName, &u.Kind,
			&u.Region, &u.Subregion, &u.OnMap, &u.Aliases, &u.NeedsConfirmation, &u.Illustrative,
			&begun, &ended)
		u.Begun, u.Ended = dayOf(begun), dayOf(ended)
		return u, err
	})
}

func readMeasures(ctx context.Context, tx pgx.Tx, term congress.TermID) ([]congress.Measure, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			code,
			kind,
			level,
			name_vi,
			name_en,
			done_vi,
			total_vi,
			ordinal,
			reference_percent,
			reference_bound,
			reference_document
		FROM measure
		WHERE term_id = $1
		ORDER BY ordinal, code`, string(term))
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (m congress.Measure, err error) {
		var percent pgtype.Int4
		var bound, document pgtype.Text
		err = row.Scan(&m.Code, &m.Kind, &m.Level, &m.NameVI, &m.NameEN, &m.DoneVI, &m.TotalVI, &m.Order, &percent, &bound, &document)
		if err != nil || !percent.Valid {
			return m, err
		}
		m.Reference = &congress.Target{Measure: m.Code, Percent: congress.Percent(percent.Int32), Document: document.String}
		m.Reference.Bound, err = congress.ParseBound(bound.String)
		return m, err
	})
}

func readDeadlines(ctx context.Context, tx pgx.Tx, term congress.TermID) ([]congress.Deadline, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			level,
			coalesce(unit_id, 0),
			finish_by,
			known_from,
			document,
			certainty
		FROM deadline
		WHERE term_id = $1
		ORDER BY level, unit_id NULLS FIRST, known_from, id`, string(term))
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (congress.Deadline, error) {
		d := congress.Deadline{Term: term}
		var finishBy, knownFrom pgtype.Date
		err := row.Scan(&d.Level, &d.Unit, &finishBy, &knownFrom, &d.Document, &d.Certainty)
		d.FinishBy, d.KnownFrom = dayOf(finishBy), dayOf(knownFrom)
		return d, err
	})
}

func readTargets(ctx context.Context, tx pgx.Tx, term congress.TermID) ([]congress.Target, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			unit_id,
			measure,
			percent,
			bound,
			document
		FROM target
		WHERE term_id = $1
		ORDER BY unit_id, measure`, string(term))
	if err != nil {
		return nil, err
	}
	return pgx.CollectRows(rows, func(row pgx.CollectableRow) (t congress.Target, err error) {
		var bound string
		if err = row.Scan(&t.Unit, &t.Measure, &t.Percent, &bound, &t.Document); err != nil {
			return t, err
		}
		t.Bound, err = congress.ParseBound(bound)
		return t, err
	})
}

// Lines implements rollup.Source. An entry's Confirmed says here only that its province needs no
// confirmation; what people confirmed or returned are lines of their own.
func (db *DB) Lines(ctx context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) (err error) {
	defer wrap(&err, "Lines(%d, %d)", province, after)
	options := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	return pgx.BeginTxFunc(ctx, db.engine, options, func(tx pgx.Tx) error {
		authors, err := namesByID(ctx, tx, `SELECT id, name FROM account`)
		if err != nil {
			return err
		}
		needing, err := namesByID(ctx, tx, `SELECT province_id, 'needs' FROM province_head WHERE needs_confirmation`)
		if err != nil {
			return err
		}
		rows, err := tx.Query(ctx, `SELECT`+lineColumns+`
			FROM ledger
			WHERE ($1 = 0 OR province_id = $1) AND revision > $2
			ORDER BY province_id, revision`, int64(province), after)
		if err != nil {
			return err
		}
		var s storedLine
		_, err = pgx.ForEachRow(rows, s.fields(), func() error {
			return yield(s.line(authors[s.Account], needing[s.Province] == ""))
		})
		return err
	})
}

func namesByID(ctx context.Context, tx pgx.Tx, query string) (map[int64]string, error) {
	rows, err := tx.Query(ctx, query)
	if err != nil {
		return nil, err
	}
	names := map[int64]string{}
	var id int64
	var name string
	_, err = pgx.ForEachRow(rows, []any{&id, &name}, func() error {
		names[id] = name
		return nil
	})
	return names, err
}

// Revisions implements rollup.Source.
func (db *DB) Revisions(ctx context.Context) (revisions map[congress.UnitID]int64, err error) {
	defer wrap(&err, "Revisions")
	rows, err := db.engine.Query(ctx, `SELECT province_id, revision FROM province_head WHERE revision > 0`)
	if err != nil {
		return nil, err
	}
	revisions = map[congress.UnitID]int64{}
	var id congress.UnitID
	var revision int64
	_, err = pgx.ForEachRow(rows, []any{&id, &revision}, func() error {
		revisions[id] = revision
		return nil
	})
	return revisions, err
}
