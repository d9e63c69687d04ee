package page

import (
	"errors"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// CellName names a cell of the desk: whose figure, of what.
type CellName struct {
	Unit    congress.UnitID
	Measure congress.MeasureCode
}

// String is the cell's name in the fields of the form: "34.congress.grassroots".
func (n CellName) String() string { return n.Unit.String() + "." + string(n.Measure) }

// GridTable is the figures of a desk: a unit and its sub-units against some measures.
type GridTable struct {
	Measures []congress.Measure
	Rows     []GridRow
}

// GridRow is one unit of a desk.
type GridRow struct {
	Unit  congress.Unit
	Below bool // it has sub-units, and so a desk of its own
	Cells []GridCell
}

// GridCell is one figure of a desk. Its Progress is what counts for the unit; where Closed is empty that is
// the unit's own latest figure.
type GridCell struct {
	rollup.Progress
	Name   CellName
	Line   congress.EntryID     // the newest line of the ledger about the cell, also one that withdrew; 0 for none
	Closed congress.ProblemCode // why nothing can be typed here: a rule, or one of the codes below; "": it can
}

// Why a cell is closed beside the rules of package congress.
const (
	closedReadOnly congress.ProblemCode = "read_only" // the reader may not write to this unit
	closedSum      congress.ProblemCode = "is_sum"    // the sub-units are summed; the own figure is kept beside
)

// NewGridTable looks up the figures of a unit and its readable sub-units on the query's day, for the
// measures given. congress.ErrForbidden when there is nothing among them that the reader may write.
func NewGridTable(tv *rollup.TermView, u congress.Unit, measures []congress.Measure, q rollup.Query) (GridTable, error) {
	t := GridTable{Measures: measures}
	writable := false
	for i, unit := range append([]congress.Unit{u}, tv.ChildrenOn(u.ID, q)...) {
		may := tv.May(access.Write, unit.ID)
		writable = writable || may
		row := GridRow{Unit: unit, Below: i > 0 && len(tv.ChildrenOn(unit.ID, q)) > 0}
		for _, m := range measures {
			c, err := gridCell(tv, unit, m, may, q)
			if err != nil {
				return t, err
			}
			row.Cells = append(row.Cells, c)
		}
		t.Rows = append(t.Rows, row)
	}
	if !writable {
		return t, congress.ErrForbidden
	}
	return t, nil
}

func gridCell(tv *rollup.TermView, u congress.Unit, m congress.Measure, may bool, q rollup.Query) (GridCell, error) {
	c := GridCell{Name: CellName{u.ID, m.Code}, Line: tv.LastLine(u.ID, m.Code)}
	var err error
	if c.Progress, err = tv.Progress(u.ID, m.Code, q); errors.Is(err, congress.ErrNotFound) {
		c.Progress, err = rollup.Progress{Unit: u.ID, Measure: m}, nil
	}
	switch {
	case u.Level == congress.Nation:
		c.Closed = congress.ProblemAlwaysSum
	case m.Level > u.Level:
		c.Closed = congress.ProblemWrongLevel
	case m.IsEventOf(u.Level):
		c.Closed = congress.ProblemFromCongress
	case c.Basis == congress.BasisSum:
		c.Closed = closedSum
	case !may:
		c.Closed = closedReadOnly
	}
	return c, err
}

// Cell finds a cell by its name.
func (t GridTable) Cell(n CellName) (GridCell, bool) {
	for _, r := range t.Rows {
		if r.Unit.ID != n.Unit {
			continue
		}
		for _, c := range r.Cells {
			if c.Name == n {
				return c, true
			}
		}
	}
	return GridCell{}, false
}

// Entries lists the entries behind the cells that can be typed into, to ask the store who entered them.
func (t GridTable) Entries() []congress.EntryID {
	var ids []congress.EntryID
	for _, r := range t.Rows {
		for _, c := range r.Cells {
			if c.Entry != 0 {
				ids = append(ids, c.Entry)
			}
		}
	}
	return ids
}
