package congress

import "time"

// LineKind says what a line of the ledger records. Figures are most of them, but confirming,
// returning, switching a basis, a congress and a change of units are lines of the same chain.
type LineKind string

// The kinds of lines.
const (
	LineEntry    LineKind = "entry"    // a figure, a correction or a withdrawal
	LineConfirm  LineKind = "confirm"  // Entries are confirmed
	LineReturn   LineKind = "return"   // Entries are sent back with a reason, and count as unconfirmed again
	LineBasis    LineKind = "basis"    // the basis of Unit and Measure becomes Basis
	LineCongress LineKind = "congress" // the congress record of Unit becomes Congress
	LineUnit     LineKind = "unit"     // Unit, which from now on stands under NewParent, changed as Change says
)

// Line is one line of a province's chain. Which of the last fields hold depends on Kind.
type Line struct {
	ID       EntryID
	Province UnitID
	Revision int64 // from 1, without gaps, in each province
	Kind     LineKind
	Unit     UnitID
	Recorded time.Time
	Account  AccountID
	Reason   string

	Entry     Entry       // LineEntry
	Entries   []EntryID   // LineConfirm, LineReturn
	Due       Date        // LineReturn: until when the figures are to be put right; NoDate in returns of before
	Measure   MeasureCode // LineBasis
	Basis     Basis       // LineBasis
	Congress  Congress    // LineCongress
	NewParent UnitID      // LineUnit: the parent after the line, whatever it changes
	// Change is nil for a move without a day, as all lines of this kind were before units could change
	// otherwise.
	Change *UnitChange // LineUnit
}
