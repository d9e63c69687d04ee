package sheet

import "tiendo/internal/congress"

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
