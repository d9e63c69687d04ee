package page

import (
	"strings"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// Table is a table of a page as a file has it.
type Table struct {
	Name    string   // short, of the sheet
	About   []string // what it shows, of when, made by whom; its title first
	Columns []string
	Rows    [][]any // nil, texts, numbers, shares and days, one for each column
}

// NationalTable is the table of the national page as it is shown: the same units in the same order with the same
// figures, without the classes that the legend leaves out. made is the moment at which it is made.
func NationalTable(c Chrome, tv *rollup.TermView, q NationalQuery, made time.Time) (Table, error) {
	n, err := newNational(c, tv, q)
	if err != nil {
		return Table{}, err
	}
	t := Table{Name: n.Lang.T("export.sheet"), About: n.about(made), Columns: n.fileColumns()}
	for _, r := range n.Rows {
		if !n.Hides(r.Class()) {
			t.Rows = append(t.Rows, n.fileRow(r))
		}
	}
	return t, nil
}

// about says over the table what it is.
func (n national) about(made time.Time) []string {
	lines := []string{n.Title()}
	add := func(key string, args ...any) { lines = append(lines, n.Lang.T(key, args...)) }
	add("export.term", string(n.Term.ID), text.Date(n.Query().AsOf))
	if known := n.Query().Known; !known.IsZero() {
		add("export.known", text.DateTime(known))
	}
	if n.Query().Confirmed {
		add("export.confirmed")
	}
	lines = append(lines, n.Lang.T("export.sum", n.figureWords(n.Head)))
	if n.Second != nil {
		lines = append(lines, n.Lang.T("chosen.second_is", n.Lang.MeasureName(*n.Second)))
	}
	if n.Other != nil {
		add("export.beside", n.besideName(), n.figureWords(n.Other.Head))
		lines = append(lines, n.Lang.T("beside.rule"))
	}
	if len(n.Hidden) > 0 {
		var classes []string
		for _, class := range n.Hidden {
			classes = append(classes, n.Lang.T("legend."+class))
		}
		add("export.hidden", strings.Join(classes, "; "))
	}
	if n.Generated() > 0 {
		add("export.generated", n.Generated(), len(n.Rows))
	}
	add("export.made", text.DateTime(made), n.Scope.Name)
	add("export.source", n.Lang.T("app.name"))
	return append(lines, "")
}

// figureWords is a figure with its coverage, its day and its marks, in one line.
func (n national) figureWords(f part.Figure) string {
	words := row{Figure: f}.OneLine()
	if f.Expected > 1 {
		words += ", " + text.Number(f.Reported) + "/" + text.Number(f.Expected) + " " + n.Lang.T("facts.coverage")
	}
	if f.IsReported() {
		words += ", " + n.Lang.T("figure.as_of", text.Date(f.AsOf))
	}
	for _, mark := range marks(f) {
		words += ", " + mark
	}
	return words
}

// marks are what a figure is not, in words: real, confirmed, recent.
func marks(f part.Figure) []string {
	var said []string
	if f.Illustrative {
		said = append(said, f.Lang.T("figure.illustrative"))
	}
	if f.Unconfirmed() != "" {
		said = append(said, f.Unconfirmed())
	}
	if f.Stale {
		said = append(said, f.Lang.T("figure.stale"))
	}
	return said
}

// fileColumns are the heads of the table in a file.
func (n national) fileColumns() []string {
	var heads []string
	for _, key := range []string{
		"column.rank", "column.name", "export.region", "export.subregion", "export.done", "export.total", "export.worded", "column.percent",
		"national.day", "export.coverage", "column.status", "column.remaining", "column.required", "column.current", "export.marks",
	} {
		heads = append(heads, n.Lang.T(key))
	}
	heads[0] = n.head("rank")
	if n.Second != nil {
		heads = append(heads, n.otherHeads(n.Lang.MeasureName(*n.Second))...)
	}
	if n.Other != nil {
		heads = append(append(heads, n.otherHeads(n.besideName())...), n.Lang.T("column.difference"), n.Lang.T("export.difference_as_shown"))
	}
	return heads
}

func (n national) otherHeads(name string) []string {
	var heads []string
	for _, key := range []string{"export.done", "export.total", "export.worded", "column.percent", "national.day", "export.marks"} {
		heads = append(heads, name+": "+n.Lang.T(key))
	}
	return heads
}

// fileRow is a unit's row in a file: numbers as numbers, and what numbers cannot say in words.
func (n national) fileRow(r row) []any {
	cells := []any{
		nil, r.Unit.Name, r.Unit.Region, r.Unit.Subregion, nil, nil, worded(r.Figure), shareCell(r.Figure),
		dayCell(r.Figure), nil, r.StatusWords(), nil, paceCell(r.RequiredPerDay, r.Finished()), paceCell(r.CurrentPerDay, false), strings.Join(marks(r.Figure), "; "),
	}
	if r.Place > 0 {
		cells[0] = r.Place
	}
	if f, ok := r.Fraction(); ok {
		cells[4], cells[5] = f.Done, f.Total
		if r.Remaining() != "" {
			cells[11] = f.Remaining()
		}
	}
	if r.Expected > 1 {
		cells[9] = n.Lang.T("export.of", r.Reported, r.Expected)
	}
	if n.Second != nil {
		cells = append(cells, otherCells(r.Second)...)
	}
	if r.Beside != nil {
		cells = append(cells, otherCells(&r.Beside.Figure)...)
		points, ok := r.Points()
		if ok {
			cells = append(cells, points.Float(), r.Difference())
		} else {
			cells = append(cells, nil, r.Silence())
		}
	}
	return cells
}

// otherCells are those of a figure of another measure or day.
func otherCells(f *part.Figure) []any {
	if f == nil {
		return make([]any, 6)
	}
	cells := []any{nil, nil, worded(*f), shareCell(*f), dayCell(*f), strings.Join(marks(*f), "; ")}
	if c, ok := f.Fraction(); ok {
		cells[0], cells[1] = c.Done, c.Total
	}
	return cells
}

// worded is the figure in words where its numbers alone would say something else: for a bound, for words, and for
// what was not reported. The others have none: a sheet would take 3/7 for a day.
func worded(f part.Figure) any {
	if c, ok := f.Fraction(); ok && c.DoneBound == congress.Exact && c.TotalBound == congress.Exact {
		return nil
	}
	return f.Short()
}

func shareCell(f part.Figure) any {
	p, ok := f.Percent()
	if !ok {
		return nil
	}
	return p
}

func dayCell(f part.Figure) any {
	if f.AsOf.IsZero() {
		return nil
	}
	return f.AsOf
}

// paceCell is a number a day; nothing where there is none, or nothing is left to do.
func paceCell(perDay *float64, finished bool) any {
	if perDay == nil || finished {
		return nil
	}
	return *perDay
}
