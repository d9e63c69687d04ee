package sheet

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// TemplateFrame is what a template is written for: a unit, the rows below its heading, the measures that
// have columns, and the last figure of each.
type TemplateFrame struct {
	Term     congress.Term
	Unit     congress.Unit   // in the heading
	Rows     []congress.Unit // usually the unit and its sub-units
	Measures []congress.Measure
	Today    congress.Date
	// Last is the entry that stands for a unit and a measure; ok is false when there is none.
	Last func(congress.UnitID, congress.MeasureCode) (e congress.Entry, ok bool)
}

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
