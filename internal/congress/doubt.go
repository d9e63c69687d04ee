package congress

import (
	"slices"
	"strings"
)

// DoubtCode names a question about a figure that breaks no rule and may still be a slip of the hand.
type DoubtCode string

// The questions that a typed figure can raise. None of them is a wall: the person who knows answers.
const (
	DoubtDrop         DoubtCode = "drop"             // args: the value before, its day, the new value
	DoubtAboveLater   DoubtCode = "above_later"      // args: the value of a later day, that day, the new value
	DoubtTotalChanged DoubtCode = "total_changed"    // args: the total before, its day, the new total
	DoubtJump         DoubtCode = "jump"             // args: what was gained, in how many days, what the pace would have given
	DoubtDiffersSum   DoubtCode = "differs_from_sum" // args: the own fraction, the sum of sub-units, how many of them reported, of how many

	DoubtCongressLong  DoubtCode = "congress_long"  // args: its days, the most that the directive names for its level
	DoubtPlanPassed    DoubtCode = "plan_passed"    // args: the day planned, today
	DoubtSameDay       DoubtCode = "same_day"       // args: the day for which a postponed congress is still planned
	DoubtAfterDeadline DoubtCode = "after_deadline" // args: the last day, the deadline
)

// Doubt is one question about a figure; package text has its words in each language.
type Doubt struct {
	Code DoubtCode
	Args []any
}

// OpenDoubts are those of the doubts that nobody has answered yet: the accepted codes were answered with a yes, and
// what has to say why is answered by a reason alone.
func OpenDoubts(doubts []Doubt, accepted []string, reason string) []Doubt {
	var open []Doubt
	for _, d := range doubts {
		if d.NeedsReason() && strings.TrimSpace(reason) == "" || !d.NeedsReason() && !slices.Contains(accepted, string(d.Code)) {
			open = append(open, d)
		}
	}
	return open
}

// NeedsReason reports whether the answer has to say why, for the ledger: a count that fell, a total that
// changed, a figure kept beside another sum. To anything else, a jump or an odd cell of a table, a plain
// yes is enough.
func (d Doubt) NeedsReason() bool {
	switch d.Code {
	case DoubtDrop, DoubtAboveLater, DoubtTotalChanged, DoubtDiffersSum:
		return true
	}
	return false
}
