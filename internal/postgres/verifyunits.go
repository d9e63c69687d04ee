package postgres

import (
	"context"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"

	"tiendo/internal/congress"
)

// unitState is what the ledger says of a unit that a line changed. What no line named is as the structure
// was imported, and not checked.
type unitState struct {
	parent                     int64
	named, added               bool // whether a line gave the names, and whether one made the unit
	level                      congress.Level
	name, fullName, code, kind string
	begun, ended               congress.Date
	aliases                    []string // that lines gave
}

// applyUnit changes the tree by one line, as ledger_derive_unit does.
func (r *replay) applyUnit(s *storedLine) {
	u := r.units[s.Unit]
	if u == nil {
		u = &unitState{}
		r.units[s.Unit] = u
	}
	u.parent = s.NewParent.Int64
	c := changeOf(s.Change)
	if c == nil {
		return
	}
	switch c.Action {
	case congress.UnitAdd:
		u.added, u.level, u.begun = true, c.Level, c.Day
		u.setNames(c)
		if c.Other != 0 {
			r.lineage[s.ID] = congress.Lineage{Unit: c.Other, Successor: congress.UnitID(s.Unit), Kind: congress.LineageSplit, Day: c.Day}
		}
	case congress.UnitRename:
		u.setNames(c)
		u.aliases = append(u.aliases, c.WasName)
		r.lineage[s.ID] = congress.Lineage{
			Unit: congress.UnitID(s.Unit), Successor: congress.UnitID(s.Unit), Kind: congress.LineageRenamed, Day: c.Day, Was: c.WasName,
		}
	case congress.UnitMerge, congress.UnitClose:
		u.ended = c.Day
		if c.Other != 0 {
			r.lineage[s.ID] = congress.Lineage{Unit: congress.UnitID(s.Unit), Successor: c.Other, Kind: congress.LineageMerged, Day: c.Day}
		}
	case congress.UnitReopen:
		u.ended = congress.NoDate
		for line, l := range r.lineage {
			if l.Unit == congress.UnitID(s.Unit) && l.Kind == congress.LineageMerged {
				delete(r.lineage, line)
			}
		}
	}
}

func (u *unitState) setNames(c *congress.UnitChange) {
	u.named, u.name, u.fullName, u.code, u.kind = true, c.Name, c.FullName, c.Code, c.Kind
}

// compareUnits holds the units that lines changed, and only those may have days, to what the lines say.
func (r *replay) compareUnits(ctx context.Context, tx pgx.Tx) error {
	rows, err := tx.Query(ctx, `
		SELECT
			id,
			coalesce(parent_id, 0),
			level,
			name,
			full_name,
			code,
			kind,
			begun,
			ended,
			aliases
		FROM unit
		WHERE province_id = $1 AND (id = ANY ($2) OR begun IS NOT NULL OR ended IS NOT NULL)`,
		int64(r.province), changedUnits(r.units))
	if err != nil {
		return err
	}
	var id int64
	var got unitState
	var begun, ended pgtype.Date
	seen := 0
	_, err = pgx.ForEachRow(rows, []any{
		&id, &got.parent, &got.level, &got.name, &got.fullName, &got.code, &got.kind, &begun, &ended, &got.aliases,
	}, func() error {
		got.begun, got.ended = dayOf(begun), dayOf(ended)
		want := r.units[id]
		if want == nil || !want.matches(got) {
			r.differ(0, "unit %d is %+v, the ledger says %+v", id, got, want)
		}
		if want != nil {
			seen++
		}
		return nil
	})
	if err == nil && seen < len(r.units) {
		r.differ(0, "%d units that the ledger names are not in the province", len(r.units)-seen)
	}
	return err
}

func changedUnits(units map[int64]*unitState) []int64 {
	ids := make([]int64, 0, len(units))
	for id := range units {
		ids = append(ids, id)
	}
	return ids
}

// matches compares what lines set.
func (u *unitState) matches(got unitState) bool {
	return got.parent == u.parent &&
		(!u.added || got.level == u.level) &&
		(!u.named || got.name == u.name && got.fullName == u.fullName && got.code == u.code && got.kind == u.kind) &&
		got.begun == u.begun && got.ended == u.ended &&
		!slices.ContainsFunc(u.aliases, func(a string) bool { return !slices.Contains(got.aliases, a) && a != got.name })
}

func (r *replay) compareLineage(ctx context.Context, tx pgx.Tx) error {
	var line int64
	var day pgtype.Date
	var l congress.Lineage
	return compareTable(ctx, tx, r, "lineage", r.lineage,
		`SELECT
			t.line_id,
			t.unit_id,
			t.successor_id,
			t.kind,
			t.day,
			t.was
		FROM (SELECT * FROM lineage WHERE line_id IS NOT NULL) t`,
		[]any{&line, &l.Unit, &l.Successor, &l.Kind, &day, &l.Was},
		func() (int64, congress.Lineage) {
			l.Day = dayOf(day)
			return line, l
		})
}
