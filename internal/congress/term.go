package congress

import (
	"strconv"
	"strings"
)

// TermID names a campaign by its years, for example "2020-2025".
type TermID string

// Begins is the year with which the term begins, 2020 of "2020-2025"; 0 for a name without years.
func (id TermID) Begins() int {
	first, _, _ := strings.Cut(string(id), "-")
	year, err := strconv.Atoi(first)
	if err != nil {
		return 0
	}
	return year
}

// Term is one campaign of congresses: its directive, its rhythm and its own clock.
type Term struct {
	ID            TermID
	Directive     string // number of the directive, "35-CT/TW"; numbers repeat, so the date belongs to it
	DirectiveDate Date
	// RhythmDays is how often a unit is expected to report; older figures are stale.
	RhythmDays int
	// ProvincesSeeOthers lets the account of one province read the figures of the others.
	ProvincesSeeOthers bool
	// Today is the fixed day of a demonstration term; NoDate means the real day.
	Today Date
}

// Deadline is the day before whose end the congresses of a level have to be held. A change adds a
// row with the day from which it was known; rows are never altered.
type Deadline struct {
	Term      TermID
	Level     Level
	Unit      UnitID // 0: set by the centre for everybody; otherwise stricter, for this unit's subtree
	FinishBy  Date
	KnownFrom Date
	Document  string
	Certainty string // how far the day itself is documented
}
