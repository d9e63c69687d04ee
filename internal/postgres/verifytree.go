package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/congress"
)

// treeUnit is a unit as it is stored, as far as it says where it stands.
type treeUnit struct {
	id, parent, province int64
	level                congress.Level
	term                 congress.TermID
	name, path           string
}

// treeCheck goes through all units from the top down.
type treeCheck struct {
	children    map[int64][]treeUnit // by their parent; below 0 the tops of the terms
	differences []Difference
}

// verifyTree holds what units say of their place to their parents: policies read the path, and sums the
// province. Each unit is measured by what its parent should be, so that only the wrong one is named.
func verifyTree(ctx context.Context, tx pgx.Tx) ([]Difference, error) {
	rows, err := tx.Query(ctx, `
		SELECT
			id,
			coalesce(parent_id, 0),
			coalesce(province_id, 0),
			level,
			term_id,
			name,
			path::text
		FROM unit
		ORDER BY id`)
	if err != nil {
		return nil, err
	}
	check := treeCheck{children: map[int64][]treeUnit{}}
	var u treeUnit
	if _, err := pgx.ForEachRow(rows, []any{&u.id, &u.parent, &u.province, &u.level, &u.term, &u.name, &u.path}, func() error {
		check.children[u.parent] = append(check.children[u.parent], u)
		return nil
	}); err != nil {
		return nil, err
	}
	for _, top := range check.children[0] {
		check.unit(top, treeUnit{term: top.term, level: congress.Nation + 1}, "")
	}
	delete(check.children, 0)
	for _, circle := range check.children { // nobody came by
		for _, u := range circle {
			check.differ(u, "", "does not stand below its nation: its parents go round in a circle")
		}
	}
	return check.differences, nil
}

// unit checks one unit below another and goes on with what should be there; province is the name of the
// one that it belongs to.
func (c *treeCheck) unit(u, above treeUnit, province string) {
	want := treeUnit{id: u.id, level: u.level, term: above.term, province: above.province, path: congress.UnitID(u.id).String()}
	if above.path != "" {
		want.path = above.path + "." + want.path
	}
	if u.level == congress.Province {
		want.province, province = u.id, u.name
	}
	if u.path != want.path {
		c.differ(u, province, "has the path %s, its parents make it %s", u.path, want.path)
	}
	if u.level >= above.level {
		c.differ(u, province, "is of level %s below unit %d of level %s", u.level, above.id, above.level)
	}
	if u.province != want.province {
		c.differ(u, province, "says that it belongs to province %d, its parents to %d", u.province, want.province)
	}
	if u.term != want.term {
		c.differ(u, province, "is of the term %s below a unit of %s", u.term, want.term)
	}
	below := c.children[u.id]
	delete(c.children, u.id)
	for _, child := range below {
		c.unit(child, want, province)
	}
}

func (c *treeCheck) differ(u treeUnit, province, format string, args ...any) {
	c.differences = append(c.differences, Difference{
		Province: congress.UnitID(u.province),
		Name:     province,
		What:     fmt.Sprintf("unit %d %q "+format, append([]any{u.id, u.name}, args...)...),
	})
}
