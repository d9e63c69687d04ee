package report

import (
	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// WarningCode says what to look at before a proposal is accepted.
type WarningCode string

// The warnings. Package text has a sentence for each, under "reading." and the code.
const (
	WarnNotAdding   WarningCode = "not_adding"       // args: total, done, their difference, what the text says remains
	WarnPercent     WarningCode = "percent_differs"  // args: the fraction, its percentage, the one in the text
	WarnImpossible  WarningCode = "percent_no_count" // args: the percentage, the known total
	WarnNoYear      WarningCode = "no_year"          // args: the day that was taken
	WarnMonth       WarningCode = "month"            // args: the day that was taken
	WarnDocumentDay WarningCode = "document_day"     // args: the day that was taken
	WarnToday       WarningCode = "today"            // args: the day that was taken
	WarnUnit        WarningCode = "unit_assumed"     // args: the unit's name
	WarnLevel       WarningCode = "level_assumed"    // args: the level
	WarnTotalKnown  WarningCode = "total_known"      // args: the total
	WarnTotalBefore WarningCode = "total_before"     // args: the total
	WarnNoneYet     WarningCode = "none_yet"         // args: how many were chosen
	WarnRemaining   WarningCode = "from_remaining"   // args: the total, what remains, their difference
	WarnParts       WarningCode = "parts_added"      // args: the two fractions
	WarnTwoValues   WarningCode = "two_values"
)

// Warning is something to look at.
type Warning struct {
	Code WarningCode
	Args []any
}

// Pressing reports whether the warning is a reason not to accept the proposal unseen. The others only say
// how a gap in the text was filled in the usual way.
func (w Warning) Pressing() bool {
	switch w.Code {
	case WarnNoYear, WarnMonth, WarnDocumentDay, WarnUnit, WarnParts, WarnTotalBefore:
		return false
	}
	return true
}

// rank puts the reasons to look twice before the rest.
func (w Warning) rank() int {
	if w.Pressing() {
		return 0
	}
	return 1
}

// In says it in a sentence.
func (w Warning) In(lang text.Lang) string {
	args := make([]any, len(w.Args))
	for i, a := range w.Args {
		if l, ok := a.(congress.Level); ok {
			a = lang.UnitLevel(l)
		}
		args[i] = a
	}
	return lang.T("reading."+string(w.Code), args...)
}
