package page

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/paper"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// Sheet is what leaves the screen of a page: its one page A4, and the rows that stand on it, for a workbook.
type Sheet struct {
	paper.Paper
	Lang text.Lang
	Rows []SheetRow
	// Measure is what the rows count.
	Measure congress.Measure

	silent int // how many units Others is about, named or not
}

// SheetRow is one unit of a sheet, with what it needs to do; "" for nothing.
type SheetRow struct {
	Unit     congress.Unit
	Parent   string // name of the unit above
	Progress rollup.Progress
	Need     string
}

// printPage is the page that shows a sheet as it will be printed.
type printPage struct {
	Chrome
	Sheet paper.Paper
	back  templ.SafeURL
}

// worstOnPaper is how many units in trouble stand on a sheet, and silentOnPaper how many silent ones.
const (
	worstOnPaper  = 10
	silentOnPaper = 8
)

// figureOnPaper is a figure as the headline of a sheet.
func figureOnPaper(f part.Figure) paper.Figure {
	on := paper.Figure{Count: f.Short(), Said: f.Said()}
	if f.Counted() {
		on.Share = f.Share()
	}
	if f.IsReported() {
		on.Verdict = f.StatusWords()
		if f.AsOf != f.Day {
			on.Said = append([]string{f.Lang.T("figure.as_of", text.Date(f.AsOf))}, on.Said...)
		}
	}
	if f.Illustrative {
		on.Mark = f.Lang.T("figure.illustrative")
	}
	return on
}

// levelsOnPaper is a table of figures of one unit, a measure a row.
func levelsOnPaper(lang text.Lang, figures []part.Figure) paper.Table {
	t := paper.Table{Title: lang.T("paper.levels"), Columns: []paper.Column{
		{Title: lang.T("national.measure"), Share: 25},
		{Title: lang.T("column.done"), Numeric: true, Share: 17},
		{Title: lang.T("column.percent"), Numeric: true, Share: 11, Joins: true},
		{Title: lang.T("paper.coverage"), Numeric: true, Share: 8},
		{Title: lang.T("column.day"), Numeric: true, Share: 9},
		{Title: lang.T("facts.deadline"), Numeric: true, Share: 9},
		{Title: lang.T("paper.pace"), Numeric: true, Share: 11},
		{Title: lang.T("column.status"), Share: 10},
	}}
	for _, f := range figures {
		r := row{Figure: f}
		count, share := r.cells()
		status := ""
		if f.IsReported() {
			status = f.StatusWords()
		}
		t.Rows = append(t.Rows, []string{lang.MeasureName(f.Measure), count, share, r.covered(), r.dayOnPaper(), text.Date(f.Deadline), r.pacesOnPaper(), status})
	}
	return t
}

// cells are the two cells of a figure: what was counted with its share, or in one of them what was reported.
func (r row) cells() (count, share string) {
	if r.Counted() {
		return r.Short(), r.Share()
	}
	if r.Value.Kind == congress.PercentOf {
		return r.NoCount() + " " + r.Share(), ""
	}
	return r.Short(), ""
}

// covered is how many of how many reported, of a sum.
func (r row) covered() string {
	if r.Expected <= 1 {
		return ""
	}
	return text.Number(r.Reported) + "/" + text.Number(r.Expected)
}

// pacesOnPaper are what is needed and what is done a day, "9,53 / 5,00".
func (r row) pacesOnPaper() string {
	if r.Finished() || r.Required() == "" && r.Current() == "" {
		return ""
	}
	dash := func(s string) string {
		if s == "" {
			return "–"
		}
		return s
	}
	return dash(r.Required()) + " / " + dash(r.Current())
}

// dayOnPaper is the day of a figure with a letter for each thing that it is not: real, confirmed, recent.
func (r row) dayOnPaper() string {
	if r.AsOf.IsZero() {
		return ""
	}
	marks := ""
	for _, m := range []struct {
		is     bool
		letter string
	}{{r.Illustrative, "m"}, {r.Unconfirmed() != "", "x"}, {r.Stale, "c"}} {
		if m.is {
			marks += m.letter
		}
	}
	if marks != "" {
		marks = " " + marks
	}
	return r.asOfOnPaper() + marks
}

// asOfOnPaper is the day of a figure, with its year where that is not the one of the sheet's day.
func (r row) asOfOnPaper() string {
	if !r.Day.IsZero() && r.AsOf.UTC().Year() != r.Day.UTC().Year() {
		return text.Date(r.AsOf)
	}
	return text.DayMonth(r.AsOf)
}

// whyOnPaper says in few words what is wrong with a unit that needs attention.
func (r row) whyOnPaper() string {
	switch {
	case r.Event != "":
		return r.need()
	case r.Late():
		return r.Lang.T("paper.over", -*r.DaysLeft) + ", " + r.need()
	case r.Status == rollup.StatusBehind && r.Current() != "":
		return r.need() + ", " + r.CurrentSaid()
	}
	return r.need()
}

// worst lists the first units of those in trouble, each with what is wrong.
func worst(lang text.Lang, trouble []row, nothing string) paper.List {
	list := paper.List{Title: lang.T("paper.no_worst"), Empty: lang.T(nothing)}
	switch n := min(len(trouble), worstOnPaper); {
	case n == 0:
		return list
	case n < len(trouble):
		list.Title = lang.T("paper.worst_of", n, len(trouble))
	default:
		list.Title = lang.T("paper.worst", n)
	}
	for _, r := range trouble[:min(len(trouble), worstOnPaper)] {
		figure := r.inBrief()
		if r.Unconfirmed() != "" {
			figure += " · " + r.Unconfirmed()
		}
		if r.Event == "" && r.AsOf != r.Day {
			figure += " · " + r.asOfOnPaper()
		}
		list.Items = append(list.Items, paper.Item{Name: r.Unit.Name, Figure: figure, Why: r.whyOnPaper()})
	}
	return list
}

// setSilent lists units whose figures are missing or too old.
func (s *Sheet) setSilent(silent []row) {
	s.silent, s.Others = len(silent), paper.List{}
	if len(silent) == 0 {
		return
	}
	list := paper.List{Title: s.Lang.T("paper.silent", len(silent))}
	for _, r := range silent[:min(len(silent), silentOnPaper)] {
		item := paper.Item{Name: r.Unit.Name, Why: r.Short()}
		if r.IsReported() {
			item.Why = r.Age()
		}
		list.Items = append(list.Items, item)
	}
	s.Others = list
	s.nameSilent(len(list.Items))
}

// nameSilent leaves the names of the first n silent units on the sheet, and counts the others.
func (s *Sheet) nameSilent(n int) {
	s.Others.Items, s.Others.More = s.Others.Items[:n], ""
	if n > 0 && n < s.silent {
		s.Others.More = s.Lang.T("paper.unnamed", s.silent-n)
	}
}

// leastAdvanced puts the smallest share first, so that those whom a sheet has no room for are the most advanced.
func leastAdvanced(a, b row) int {
	return cmp.Or(compareShare(a, b), text.Compare(a.Unit.Name, b.Unit.Name))
}

// unitsOnPaper is a table of units in blocks side by side, all of them.
func unitsOnPaper(lang text.Lang, rows []row, blocks int) paper.Table {
	events := slices.ContainsFunc(rows, func(r row) bool { return r.Event != "" })
	ranked := slices.ContainsFunc(rows, func(r row) bool { return r.Place > 0 })
	t := paper.Table{Title: lang.T("paper.units"), Blocks: blocks, Columns: unitColumns(lang, events, ranked)}
	for _, r := range rows {
		cells := r.onPaper(events)
		if ranked {
			cells = append([]string{r.place()}, cells...)
		}
		t.Rows = append(t.Rows, cells)
	}
	t.Lines = linesOf(t)
	return t
}

// setUnits puts as many of the units on the sheet as have room below what stands there already; those left out are
// the most advanced ones, and they are counted.
func (s *Sheet) setUnits(tv *rollup.TermView, rows []row, blocks int) {
	s.Units = unitsOnPaper(s.Lang, rows, blocks)
	high := s.highest()
	if fitting(s.Units, high) < len(rows) {
		rows = slices.Clone(rows)
		slices.SortStableFunc(rows, leastAdvanced)
		all := unitsOnPaper(s.Lang, rows, blocks)
		fits := fitting(all, high-1) // one line says how many are left out
		s.Units = all
		s.Units.Rows, s.Units.Lines, s.Units.More = all.Rows[:fits], all.Lines[:fits], s.Lang.T("paper.more", len(rows)-fits)
		rows = rows[:fits]
	}
	s.hold(tv, rows)
}

// unitColumns are the columns of a table of units: with the congress of each in place of numbers where that is what
// is counted, with a rank where some unit has one.
func unitColumns(lang text.Lang, events, ranked bool) []paper.Column {
	columns := []paper.Column{
		{Title: lang.T("column.name"), Share: 42},
		{Title: lang.T("column.done"), Numeric: true, Share: 19},
		{Title: lang.T("column.percent"), Numeric: true, Share: 18, Joins: true},
		{Title: lang.T("column.day"), Numeric: true, Share: 20},
	}
	if events {
		columns = []paper.Column{{Title: lang.T("column.name"), Share: 46}, {Title: lang.T("column.congress"), Share: 39}, {Title: lang.T("column.day"), Numeric: true, Share: 15}}
	}
	if ranked {
		columns[0].Share -= 11
		columns = append([]paper.Column{{Title: lang.T("column.rank"), Numeric: true, Share: 11}}, columns...)
	}
	return columns
}

// place is the unit's rank in the group on the sheet, "" for one that has none.
func (r row) place() string {
	if r.Place == 0 {
		return ""
	}
	return text.Number(r.Place)
}

// onPaper are the cells of a unit, but for its rank: its figure, or its own congress where that is what is counted.
func (r row) onPaper(events bool) []string {
	switch {
	case !events:
		count, share := r.cells()
		return []string{r.Unit.Name, count, share, r.dayOnPaper()}
	case r.Event == "":
		return []string{r.Unit.Name, r.Short(), ""}
	}
	return []string{r.Unit.Name, r.Event, r.dayOnPaper()}
}

// inPaper turns a drawing into what a sheet holds of it, so many millimetres wide.
func inPaper(p *picture.Picture, width float64) paper.Picture {
	return paper.Picture{
		SVG: p.Fragment(), Alt: p.Title + ". " + p.About, Width: width, Height: width * p.Height / p.Width,
		PNG: func() ([]byte, error) {
			var b bytes.Buffer
			err := p.WritePNG(&b)
			return b.Bytes(), err
		},
	}
}

// notesOnPaper explains the letters after the days, where there are any, and what generated figures are.
func notesOnPaper(lang text.Lang, tables ...paper.Table) []string {
	var notes []string
	marked, generated := false, false
	for _, t := range tables {
		for _, cells := range t.Rows {
			for _, cell := range cells {
				_, marks, ok := strings.Cut(cell, " ")
				isMark := ok && marks != "" && strings.Trim(marks, "mxc") == ""
				marked, generated = marked || isMark, generated || isMark && strings.Contains(marks, "m")
			}
		}
	}
	if marked {
		notes = append(notes, lang.T("paper.stars"))
	}
	if generated {
		notes = append(notes, lang.T("picture.illustrative"))
	}
	return notes
}

// Remarks are the notes of a sheet for a workbook, whose rows say in words what letters say on paper.
func (s Sheet) Remarks() []string {
	return slices.DeleteFunc(slices.Clone(s.Notes), func(note string) bool { return note == s.Lang.T("paper.stars") })
}

// HeadLines are what stands between the title of a sheet and its table, for a workbook.
func (s Sheet) HeadLines() []string {
	figure := []string{s.Figure.Count}
	for _, more := range []string{s.Figure.Share, s.Figure.Verdict, s.Figure.Mark} {
		if more != "" {
			figure = append(figure, more)
		}
	}
	lines := []string{strings.Join(figure, " · "), strings.Join(s.Figure.Said, " · ")}
	if s.Units.More != "" {
		lines = append(lines, s.Units.More)
	}
	return append(slices.Clone(s.Issuer), lines...)
}
