package sheet

import (
	"io"
	"iter"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// MendRow is a figure of a file that could not be entered, for whoever mends it.
type MendRow struct {
	Cell     string // where it stands in the file that was sent
	UnitText string // as that file names the unit
	Measure  congress.Measure
	AsOf     congress.Date
	Value    congress.Value // as far as it could be read
	Note     string
	Source   congress.Source
	Why      string // everything that is wrong, in the reader's words
}

// mendRoles are the columns that [ReadFigures] takes back; the cell and what is wrong stand before and behind
// them, under headings that it knows for nothing.
var mendRoles = []Role{
	RoleUnit, RoleMeasureCode, RoleMeasure, RoleAsOf, RoleDone, RoleBound, RoleTotal, RoleTotalBound, RolePercent, RoleWords, RoleNote, RoleDocument, RoleLink,
}

// WriteMend writes the figures that could not be entered as a table to be mended and sent again.
func WriteMend(w io.Writer, format Format, lang text.Lang, rows iter.Seq[MendRow]) error {
	columns := []exportColumn{{title: lang.T("sheet.mend_cell"), width: 13}}
	columns = append(columns, titled(lang, mendRoles)...)
	columns = append(columns, exportColumn{title: lang.T("sheet.mend_why"), width: 60})
	t, err := newTableWriter(w, format, lang.T("sheet.mend"), columns)
	if err != nil {
		return err
	}
	for r := range rows {
		var values []any
		values = append(values, r.Cell, r.UnitText, string(r.Measure.Code), lang.MeasureName(r.Measure), day(r.AsOf))
		cells := valueCells(lang, r.Value)
		if r.Value.Kind == congress.Count {
			cells[4] = nil // the share of counts that are about to be mended
		}
		values = append(values, cells...)
		values = append(values, r.Note, r.Source.Document, r.Source.Link, r.Why)
		if err := t.row(values); err != nil {
			return err
		}
	}
	return t.close()
}
