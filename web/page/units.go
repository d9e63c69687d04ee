package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
)

// UnitsForm is the page on which the tree of units is changed by a list.
type UnitsForm struct {
	Provinces []congress.Unit // that the reader administers
	MaxMB     int             // of a file
	// Fields holds what was typed: province, day, reason.
	Fields   map[string]string
	Problems []FieldProblem
	Failure  string // why nothing was carried out; "" for nothing went wrong
	Done     int    // changes that were just carried out
	// Name and Content are the file that Preview is about, as it travels with it.
	Name, Content string
	Preview       *UnitsPreview
}

// FieldProblem is what is wrong with a field of a form, in words.
type FieldProblem struct{ Field, Words string }

// UnitsPreview is what a list would change.
type UnitsPreview struct {
	Totals               []string // "Cơ sở: 616 → 610 đơn vị"
	Changes, Same, Wrong int
	Rows                 []UnitsRow // but for those that change nothing
	Digest               string     // of the changes that are shown
	Seen                 int64      // the province's revision on which they were planned
}

// UnitsRow is one row of a list.
type UnitsRow struct {
	Row     int // in the file
	Name    string
	Code    string
	Action  string
	Details []string
	Day     congress.Date
	Wrong   []string
	Skipped bool
}

type unitsPage struct {
	Chrome
	UnitsForm
}

// Units is the page on which the tree of units is changed by a list.
func Units(c Chrome, tv *rollup.TermView, form UnitsForm) templ.Component {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/units.css")
	return unitsWhole(unitsPage{c, form})
}

// Problem is what is wrong with a field, or "".
func (p unitsPage) Problem(field string) string {
	for _, w := range p.Problems {
		if w.Field == field {
			return w.Words
		}
	}
	return ""
}

// DescribedBy names what belongs to a field: its hint, and its error when there is one.
func (p unitsPage) DescribedBy(field string) string {
	if p.Problem(field) != "" {
		return "hint-" + field + " error-" + field
	}
	return "hint-" + field
}

// Chosen is the province of the form.
func (p unitsPage) Chosen() congress.Unit {
	for _, u := range p.Provinces {
		if p.Fields["province"] == u.ID.String() || p.Fields["province"] == u.Slug && u.Slug != "" {
			return u
		}
	}
	return p.Provinces[0]
}
