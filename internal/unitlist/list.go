// Package unitlist takes a list of units from a file to a plan of what it changes, for the page and for the
// command. It decides nothing: package sheet reads, package rollup plans.
package unitlist

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
)

// Defaults stand for what a row does not say.
type Defaults struct {
	Day    congress.Date // from which changes hold; NoDate: a row that needs one and has none is refused
	Reason string
	Table  string // of a workbook; "": the first one that lists units
	// Left are the numbers of rows that the person left out.
	Left map[int]bool
}

// List is what a file says of one province's units, and what that would change.
type List struct {
	Rows []Row
	Left int // rows that are no unit: titles, totals, signatures
	rollup.UnitPlan
}

// Row is one row of the list. Its problems are those of reading it or, when it could be read, of the plan.
type Row struct {
	sheet.UnitRow
	rollup.PlannedRow
	Skipped bool // left out by the person
}

// Wrong lists what keeps the row from being carried out.
func (r Row) Wrong() congress.Problems {
	if len(r.UnitRow.Problems) > 0 {
		return r.UnitRow.Problems
	}
	return r.PlannedRow.Problems
}

// Said is what is wrong with the row, in words, and where.
func (r Row) Said(lang text.Lang) (said []string) {
	for _, p := range r.Wrong() {
		words, field := lang.Problem(p), p.Field
		switch field { // the plan speaks of units, the list of columns
		case "unit":
			field = "code"
		case "other":
			field = "sources"
		}
		if at := r.Where(lang, field); at != "" {
			words = at + ": " + words
		}
		said = append(said, words)
	}
	return said
}

// Changes reports whether the row changes something.
func (r Row) Changes() bool {
	return !r.Skipped && len(r.Wrong()) == 0 && r.PlannedRow.Action != congress.RowKeep
}

// Read reads a file and plans what it asks for in a province. No unit outside the province exists for it.
// The error is a *sheet.Refusal.
func Read(f *sheet.File, tv *rollup.TermView, province congress.UnitID, d Defaults) (List, error) {
	reading, err := sheet.ReadUnits(f, sheet.Frame{Term: tv.Term(), Units: sheet.NewScope(Units(tv, province)), Table: d.Table})
	if err != nil {
		return List{}, err
	}
	list := List{Left: len(reading.Left)}
	var asked []congress.UnitRow
	var places []int
	for i, r := range reading.Rows {
		row := Row{UnitRow: r, Skipped: d.Left[r.At.Row]}
		if len(r.Problems) == 0 && !row.Skipped {
			asked, places = append(asked, d.ask(r.UnitRow)), append(places, i)
		}
		list.Rows = append(list.Rows, row)
	}
	list.UnitPlan = tv.PlanUnits(province, asked)
	for i, place := range places {
		list.Rows[place].PlannedRow = list.UnitPlan.Rows[i]
	}
	return list, nil
}

// ask puts the defaults into a row.
func (d Defaults) ask(row congress.UnitRow) congress.UnitRow {
	row.Day, row.Reason = cmp.Or(row.Day, d.Day), cmp.Or(row.Reason, d.Reason)
	return row
}

// Units lists a province and everything below it, those that ended too, from the top down.
func Units(tv *rollup.TermView, province congress.UnitID) []congress.Unit {
	top, ok := tv.Unit(province)
	if !ok {
		return nil
	}
	units := []congress.Unit{top}
	for i := 0; i < len(units); i++ {
		units = append(units, tv.Children(units[i].ID)...)
	}
	return units
}

// ReasonProblem is what is wrong with why something is changed, the first that is found; nil for nothing.
func (l List) ReasonProblem() *congress.Problem {
	for _, o := range l.Orders {
		if ps := congress.ProblemsOfReason(o.Reason, congress.ProblemReasonNeeded); len(ps) > 0 {
			return &ps[0]
		}
	}
	return nil
}

// Digest stands for the orders of a plan: who agreed to one plan has not agreed to another.
func (l List) Digest() string {
	sum := sha256.New()
	for _, o := range l.Orders {
		fmt.Fprintf(sum, "%d %d %+v %q\n", o.Unit, o.Parent, o.Change, o.Reason)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
