package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// ImportStructure adds a term with everything but its figures, whole or not at all. The ids of units
// in s are the caller's own, any numbers but 0; the result maps them to those under which they are
// stored. Parents stand before their children; a unit's Province follows from its parents. A target
// without a unit is the national reference of its measure.
func (o *Owner) ImportStructure(ctx context.Context, s rollup.Structure) (ids map[congress.UnitID]congress.UnitID, err error) {
	defer wrap(&err, "ImportStructure(%s)", s.Term.ID)
	err = pgx.BeginFunc(ctx, o.at, func(tx pgx.Tx) error {
		if err := insertTerm(ctx, tx, s.Term); err != nil {
			return err
		}
		if ids, err = insertUnits(ctx, tx, s.Term.ID, s.Units); err != nil {
			return err
		}
		batch := &pgx.Batch{}
		queueMeasures(batch, s.Term.ID, s.Measures)
		if err := queueTargets(batch, s.Term.ID, s.Targets, ids); err != nil {
			return err
		}
		if err := queueDeadlines(batch, s.Term.ID, s.Deadlines, ids); err != nil {
			return err
		}
		if err := tx.SendBatch(ctx, batch).Close(); err != nil {
			return err
		}
		return announce(ctx, tx, "")
	})
	return ids, err
}

func insertTerm(ctx context.Context, tx pgx.Tx, t congress.Term) error {
	rhythm := t.RhythmDays
	if rhythm == 0 {
		rhythm = 7 // design §3
	}
	_, err := tx.Exec(ctx, `
		INSERT INTO term (id, directive, directive_date, rhythm_days, provinces_see_others, today)
		VALUES ($1, $2, $3, $4, $5, $6)`,
		string(t.ID), t.Directive, dateOf(t.DirectiveDate), rhythm, t.ProvincesSeeOthers, dateOf(t.Today))
	return err
}

// placedUnit is a unit with its stored ids.
type placedUnit struct {
	congress.Unit
	path string
}

// insertUnits adds the units of a term and returns their stored ids.
func insertUnits(ctx context.Context, tx pgx.Tx, term congress.TermID, units []congress.Unit) (map[congress.UnitID]congress.UnitID, error) {
	ids, err := reserveIDs(ctx, tx, units)
	if err != nil {
		return nil, err
	}
	placed, err := place(units, ids)
	if err != nil {
		return nil, err
	}
	// COPY goes to a table of its own first: row-level security refuses it on unit.
	if _, err := tx.Exec(ctx, `
		DROP TABLE IF EXISTS pg_temp.imported_unit;
		CREATE TEMPORARY TABLE imported_unit (LIKE unit, needs_confirmation boolean) ON COMMIT DROP;
		ALTER TABLE imported_unit ALTER path TYPE text;`); err != nil {
		return nil, err
	}
	_, err = tx.CopyFrom(ctx, pgx.Identifier{"imported_unit"}, importedColumns, pgx.CopyFromSlice(len(placed), func(i int) ([]any, error) {
		return placed[i].row(term), nil
	}))
	if err != nil {
		return nil, err
	}
	_, err = tx.Exec(ctx, takeImportedUnits)
	return ids, err
}

var importedColumns = []string{
	"id", "term_id", "parent_id", "province_id", "path", "level", "ordinal", "slug", "code", "name", "full_name",
	"kind", "region", "subregion", "on_map", "aliases", "illustrative", "needs_confirmation",
}

// row is the unit under importedColumns; its place in the alphabet comes with the others.
func (u placedUnit) row(term congress.TermID) []any {
	aliases := u.Aliases
	if aliases == nil {
		aliases = []string{}
	}
	return []any{
		int64(u.ID), string(term), int8Of(int64(u.Parent)), int8Of(int64(u.Province)), u.path, int16(u.Level), int64(0),
		textOf(u.Slug), u.Code, u.Name, u.FullName, u.Kind, u.Region, u.Subregion, u.OnMap, aliases, u.Illustrative,
		u.NeedsConfirmation,
	}
}

const takeImportedUnits = `
	INSERT INTO unit (
		id, term_id, parent_id, province_id, path, level, ordinal, slug, code, name, full_name,
		kind, region, subregion, on_map, aliases, illustrative
	)
	SELECT
		id,
		term_id,
		parent_id,
		province_id,
		path::ltree,
		level,
		row_number() OVER (ORDER BY level DESC, name COLLATE "vi-x-icu", id) << 20,
		slug,
		code,
		name,
		full_name,
		kind,
		region,
		subregion,
		on_map,
		aliases,
		illustrative
	FROM imported_unit;
	INSERT INTO province_head (province_id, needs_confirmation)
	SELECT id, needs_confirmation
	FROM imported_unit
	WHERE level = 4;
	DROP TABLE imported_unit;`

// reserveIDs draws a stored id for every unit.
func reserveIDs(ctx context.Context, tx pgx.Tx, units []congress.Unit) (map[congress.UnitID]congress.UnitID, error) {
	rows, err := tx.Query(ctx, `SELECT nextval('unit_id_seq') FROM generate_series(1, $1)`, len(units))
	if err != nil {
		return nil, err
	}
	reserved, err := pgx.CollectRows(rows, pgx.RowTo[int64])
	if err != nil {
		return nil, err
	}
	ids := make(map[congress.UnitID]congress.UnitID, len(units))
	for i, u := range units {
		if u.ID == 0 || ids[u.ID] != 0 {
			return nil, fmt.Errorf("unit %q: id %d is missing or given twice", u.Name, u.ID)
		}
		ids[u.ID] = congress.UnitID(reserved[i])
	}
	return ids, nil
}

// place gives every unit its stored ids, its province and its path.
func place(units []congress.Unit, ids map[congress.UnitID]congress.UnitID) ([]placedUnit, error) {
	byID := make(map[congress.UnitID]*placedUnit, len(units))
	placed := make([]placedUnit, len(units))
	for i, u := range units {
		p := &placed[i]
		p.Unit, p.ID, p.Province = u, ids[u.ID], 0
		p.path = p.ID.String()
		if u.Parent != 0 {
			parent := byID[u.Parent]
			if parent == nil {
				return nil, fmt.Errorf("unit %q stands before its parent %d", u.Name, u.Parent)
			}
			if parent.Level <= u.Level {
				return nil, fmt.Errorf("unit %q: a %s below a %s", u.Name, u.Level, parent.Level)
			}
			p.Parent, p.Province = parent.ID, parent.Province
			p.path = parent.path + "." + p.path
		}
		if u.Level == congress.Province {
			p.Province = p.ID
		}
		byID[u.ID] = p
	}
	return placed, nil
}

func queueMeasures(batch *pgx.Batch, term congress.TermID, measures []congress.Measure) {
	for _, m := range measures {
		var percent pgtype.Int4
		var bound, document pgtype.Text
		if r := m.Reference; r != nil {
			percent = pgtype.Int4{Int32: int32(r.Percent), Valid: true}
			bound, document = textOf(r.Bound.String()), textOf(r.Document)
		}
		batch.Queue(`
			INSERT INTO measure (
				term_id, code, kind, level, name_vi, name_en, done_vi, total_vi, ordinal,
				reference_percent, reference_bound, reference_document
			) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
			string(term), string(m.Code), string(m.Kind), int16(m.Level), m.NameVI, m.NameEN, m.DoneVI, m.TotalVI, m.Order,
			percent, bound, document)
	}
}

func queueTargets(batch *pgx.Batch, term congress.TermID, targets []congress.Target, ids map[congress.UnitID]congress.UnitID) error {
	for _, t := range targets {
		if t.Unit == 0 {
			batch.Queue(`
				UPDATE measure
				SET reference_percent = $3, reference_bound = $4, reference_document = $5
				WHERE term_id = $1 AND code = $2`,
				string(term), string(t.Measure), int32(t.Percent), t.Bound.String(), t.Document)
			continue
		}
		unit := ids[t.Unit]
		if unit == 0 {
			return fmt.Errorf("target of %s: unit %d: %w", t.Measure, t.Unit, errUnknownReference)
		}
		batch.Queue(`
			INSERT INTO target (term_id, measure, unit_id, percent, bound, document)
			VALUES ($1, $2, $3, $4, $5, $6)`,
			string(term), string(t.Measure), int64(unit), int32(t.Percent), t.Bound.String(), t.Document)
	}
	return nil
}

func queueDeadlines(batch *pgx.Batch, term congress.TermID, deadlines []congress.Deadline, ids map[congress.UnitID]congress.UnitID) error {
	for _, d := range deadlines {
		unit := ids[d.Unit]
		if d.Unit != 0 && unit == 0 {
			return fmt.Errorf("deadline of %s: unit %d: %w", d.Level, d.Unit, errUnknownReference)
		}
		batch.Queue(`
			INSERT INTO deadline (term_id, level, unit_id, finish_by, known_from, document, certainty)
			VALUES ($1, $2, $3, $4, $5, $6, $7)`,
			string(term), int16(d.Level), int8Of(int64(unit)), dateOf(d.FinishBy), dateOf(d.KnownFrom), d.Document, d.Certainty)
	}
	return nil
}

// errUnknownReference: something imported names what is not there, or not yet.
var errUnknownReference = errors.New("unknown reference")
