package sheet

import (
	"io"
	"iter"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// FigureRow is one entry to export.
type FigureRow struct {
	Unit    congress.Unit
	Parent  string // name of the unit above
	Measure congress.Measure
	Entry   congress.Entry
}

// ProgressRow is the progress of one unit and measure to export.
type ProgressRow struct {
	Unit     congress.Unit
	Parent   string // name of the unit above
	Measure  congress.Measure
	Progress rollup.Progress
}

// roleWidths are how wide the columns of a table are, in characters.
var roleWidths = map[Role]float64{
	RoleUnit: 32, RoleParent: 28, RoleMeasure: 36, RoleMeasureCode: 22, RoleWords: 24, RoleNote: 32, RoleDocument: 28, RoleLink: 24,
	RoleReason: 24, RoleFullName: 36, RoleSourceUnits: 18,
}

// titled are the columns with some roles, headed in a language.
func titled(lang text.Lang, roles []Role) []exportColumn {
	columns := make([]exportColumn, len(roles))
	for i, role := range roles {
		columns[i] = exportColumn{title: lang.ColumnRole(string(role)), width: max(roleWidths[role], 13)}
	}
	return columns
}

// figureRoles are the columns of a table of entries.
var figureRoles = []Role{
	RoleUnitID, RoleUnit, RoleParent, RoleLevel, RoleMeasureCode, RoleMeasure, RoleAsOf, RoleDone, RoleBound, RoleTotal, RoleTotalBound,
	RolePercent, RoleWords, RoleNote, RoleDocument, RoleLink, RoleReason, RoleIllustrative, RoleConfirmed, RoleAuthor, RoleRecorded, RoleReplaces,
}

// WriteFigures writes entries, one row each. [ReadFigures] takes them back as the same figures; entries
// that stand no longer are better left out, for it takes two rows of one day for a slip.
func WriteFigures(w io.Writer, format Format, lang text.Lang, rows iter.Seq[FigureRow]) error {
	t, err := newTableWriter(w, format, lang.T("sheet.figures"), titled(lang, figureRoles))
	if err != nil {
		return err
	}
	for r := range rows {
		e := r.Entry
		var values []any
		values = append(values, r.Unit.ID.String(), r.Unit.Name, r.Parent, lang.UnitLevel(r.Unit.Level), string(r.Measure.Code), lang.MeasureName(r.Measure), e.AsOf)
		values = append(values, valueCells(lang, e.Value)...)
		values = append(values, e.Note, e.Source.Document, e.Source.Link, lang.Reason(e.Reason), mark(lang, e.Illustrative), mark(lang, e.Confirmed), e.Author, e.Recorded, e.ID.String())
		if err := t.row(values); err != nil {
			return err
		}
	}
	return t.close()
}

// valueCells are the cells of a value: done, its bound, total, its bound, percent and words. A bound stands
// there only when the number is not exact.
func valueCells(lang text.Lang, v congress.Value) []any {
	cells := make([]any, 6)
	bound := func(b congress.Bound) any {
		if b == congress.Exact {
			return nil
		}
		return lang.Bound(b)
	}
	if v.TotalKnown {
		cells[2], cells[3] = v.Total, bound(v.TotalBound)
	}
	switch v.Kind {
	case congress.Count:
		cells[0], cells[1] = v.Done, bound(v.Bound)
		if p, ok := shareOf(v); ok {
			cells[4] = p
		}
	case congress.PercentOf:
		cells[1], cells[4] = bound(v.Bound), v.Percent
	case congress.Words:
		cells[5] = v.Words
	}
	return cells
}

func shareOf(v congress.Value) (congress.Percent, bool) {
	f, _ := v.Fraction()
	return f.Percent()
}

// mark says yes where something holds, and nothing where it does not.
func mark(lang text.Lang, yes bool) any {
	if !yes {
		return nil
	}
	return lang.T("sheet.yes")
}

// progressRoles are the first columns of a table of progress; progressTitles are the words over the rest.
var (
	progressRoles = []Role{
		RoleUnitID, RoleUnit, RoleParent, RoleLevel, RoleMeasureCode, RoleMeasure, RoleAsOf, RoleDone, RoleBound, RoleTotal, RoleTotalBound,
		RolePercent, RoleWords, RoleRemaining, RoleIllustrative, RoleConfirmed,
	}
	progressTitles = []string{
		"sheet.oldest", "sheet.reported", "sheet.expected", "sheet.basis", "sheet.status", "sheet.stale", "sheet.deadline", "sheet.central",
		"sheet.days_left", "sheet.required", "sheet.current", "sheet.likely", "sheet.days_late", "sheet.finished", "sheet.rank", "sheet.ranked",
	}
)

// WriteProgress writes progress, one row a unit and measure.
func WriteProgress(w io.Writer, format Format, lang text.Lang, rows iter.Seq[ProgressRow]) error {
	t, err := newTableWriter(w, format, lang.T("sheet.progress"), progressColumns(lang))
	if err != nil {
		return err
	}
	for r := range rows {
		if err := t.row(r.cells(lang)); err != nil {
			return err
		}
	}
	return t.close()
}

func progressColumns(lang text.Lang) []exportColumn {
	columns := titled(lang, progressRoles)
	for _, key := range progressTitles {
		columns = append(columns, exportColumn{title: lang.T(key), width: 13})
	}
	return columns
}

// cells are the values of the row, in the order of [progressColumns].
func (r ProgressRow) cells(lang text.Lang) []any {
	p := r.Progress
	var values []any
	values = append(values, r.Unit.ID.String(), r.Unit.Name, r.Parent, lang.UnitLevel(r.Unit.Level), string(r.Measure.Code), lang.MeasureName(r.Measure), day(p.AsOf))
	values = append(values, valueCells(lang, p.Value)...)
	values = append(values, remaining(p.Value), mark(lang, p.Illustrative), mark(lang, p.Confirmed))
	return append(values, judgement(lang, p)...)
}

func remaining(v congress.Value) any {
	f, ok := v.Fraction()
	if !ok {
		return nil
	}
	return f.Remaining()
}

// judgement is what the program says of progress beside its figure.
func judgement(lang text.Lang, p rollup.Progress) []any {
	cells := []any{
		day(p.OldestAsOf), p.Reported, p.Expected, lang.Basis(p.Basis), lang.Status(string(p.Status)), mark(lang, p.Stale), day(p.Deadline), day(p.CentralDeadline),
		known(p.DaysLeft), known(p.RequiredPerDay), known(p.CurrentPerDay), nil, nil, day(p.FinishedOn), nil, nil,
	}
	if p.Projection != nil {
		cells[11], cells[12] = day(p.Projection.Likely), known(p.Projection.DaysLate)
	}
	if p.Rank != nil {
		cells[14], cells[15] = p.Rank.Nation, p.Rank.Of
	}
	return cells
}

// known is a number, nothing where there is none.
func known[T any](p *T) any {
	if p == nil {
		return nil
	}
	return *p
}

// day is a day, nothing where there is none.
func day(d congress.Date) any {
	if d.IsZero() {
		return nil
	}
	return d
}
