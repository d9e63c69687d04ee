package page

import (
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/part"
)

// ImportsForm is the state of the form that sends a file. Fields holds what was typed: unit, asOf, measure.
type ImportsForm struct {
	Fields   map[string]string
	Problems []ImportProblem
	MaxMB    int // largest file accepted
	// Units are those for which the reader may send files.
	Units []congress.Unit
}

// ImportProblem is something wrong at a field of a form about imports, in the reader's words.
type ImportProblem struct{ Field, Words string }

// ImportRow is one import in the list.
type ImportRow struct {
	ID       string
	Name     string
	UnitName string
	Author   string
	Created  time.Time
	State    string
	Waiting  bool // for its turn
	Done     int  // lines that were entered
}

// importsPage is where files come in and go out.
type importsPage struct {
	Chrome
	ImportsForm
	Measures []congress.Measure
	Rows     []ImportRow
	Next     string // cursor of older imports; "" for none
	// Unit is the one that templates and exports are of.
	Unit congress.Unit
}

// Imports is the page with the form that sends a file, the downloads and the earlier imports.
func Imports(c Chrome, tv *rollup.TermView, form ImportsForm, unit congress.Unit, rows []ImportRow, next string) templ.Component {
	c = importChrome(c, tv)
	return importsWhole(importsPage{
		Chrome: c, ImportsForm: form, Measures: tv.Measures(), Rows: rows, Next: next, Unit: unit,
	})
}

func importChrome(c Chrome, tv *rollup.TermView) Chrome {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/import.css")
	c.Scripts = append(c.Scripts, "js/import.js")
	return c
}

// Typed is what was typed into a field.
func (f ImportsForm) Typed(field string) string { return f.Fields[field] }

// Wrong is what is wrong at a field, "" when nothing is.
func (f ImportsForm) Wrong(field string) string { return wrongAt(f.Problems, field) }

func wrongAt(ps []ImportProblem, field string) string {
	for _, p := range ps {
		if p.Field == field {
			return p.Words
		}
	}
	return ""
}

// DescribedBy names what stands beside a field: its hint and, when it is wrong, the error.
func (f ImportsForm) DescribedBy(field string) string {
	if f.Wrong(field) != "" {
		return "error-" + field + " hint-" + field
	}
	return "hint-" + field
}

// Download is the address of a file about the unit chosen.
func (p importsPage) Download(path string) templ.SafeURL {
	return p.Chrome.To(path, "unit", p.Unit.ID.String(), "measure", "")
}

// State is how an import ended, or how far it is.
func (p importsPage) State(r ImportRow) string {
	if r.Waiting {
		return p.Lang.T("import.state_waiting")
	}
	if r.State == "done" {
		return p.Lang.T("import.state_done", r.Done)
	}
	return p.Lang.T("import.state_" + r.State)
}

func importLink(c part.Chrome, id, rest string) templ.SafeURL {
	return c.To("/import/"+id+rest, "measure", "", "asOf", "", "known", "", "confirmed", "")
}
