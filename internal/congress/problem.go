package congress

import (
	"strings"
	"unicode"
)

// ProblemCode says which rule a field breaks; package text has its words in each language.
type ProblemCode string

// The rules that a typed figure can break.
const (
	ProblemMissing        ProblemCode = "missing"          // nothing given where something is needed
	ProblemNegative       ProblemCode = "negative"         // below zero
	ProblemTooLarge       ProblemCode = "too_large"        // args: the largest accepted
	ProblemTooLong        ProblemCode = "too_long"         // args: the most bytes accepted
	ProblemNotANumber     ProblemCode = "not_a_number"     // args: what was typed
	ProblemAmbiguous      ProblemCode = "ambiguous_number" // args: what was typed, the count it may mean, the decimal it may mean
	ProblemNotADate       ProblemCode = "not_a_date"       // args: what was typed
	ProblemDoneAboveTotal ProblemCode = "done_above_total" // args: done, total
	ProblemTotalNeeded    ProblemCode = "total_needed"     // args: the number typed
	ProblemPercentRange   ProblemCode = "percent_range"
	ProblemUnknownKind    ProblemCode = "unknown_kind"
	ProblemUnknownBound   ProblemCode = "unknown_bound"
	ProblemAfterToday     ProblemCode = "after_today" // args: the day given, today
	ProblemBeforeTerm     ProblemCode = "before_term" // args: the day given, the first accepted
	ProblemUnknownUnit    ProblemCode = "unknown_unit"
	ProblemUnknownTerm    ProblemCode = "unknown_term"
	ProblemUnknownMeasure ProblemCode = "unknown_measure"
	ProblemWrongLevel     ProblemCode = "wrong_level"       // the measure counts units above this unit's level
	ProblemFromCongress   ProblemCode = "from_congress"     // this unit's value follows from its congress record
	ProblemAlwaysSum      ProblemCode = "always_sum"        // the nation is always a sum
	ProblemReasonNeeded   ProblemCode = "reason_needed"     // a correction needs a reason
	ProblemNothingReplace ProblemCode = "nothing_replace"   // withdrawing needs the entry that is withdrawn
	ProblemDuePassed      ProblemCode = "due_passed"        // args: the day given for putting something right, today
	ProblemLinkForm       ProblemCode = "link_form"         // a link that is not a whole http or https address
	ProblemUnitLevel      ProblemCode = "unit_level"        // the level does not fit the unit above, or the other unit
	ProblemBelowItself    ProblemCode = "below_itself"      // a unit would stand below itself or what is below it
	ProblemIntoItself     ProblemCode = "into_itself"       // a unit would go on for itself
	ProblemNotThere       ProblemCode = "not_there"         // the unit has not begun by the day, or has ended
	ProblemCodeTaken      ProblemCode = "code_taken"        // another unit of the province has the code
	ProblemStillBelow     ProblemCode = "still_below"       // something stands below a unit that is to end
	ProblemEndsOnce       ProblemCode = "ends_once"         // ended already, or before it began
	ProblemGoesOn         ProblemCode = "goes_on"           // what is to be reopened has not ended
	ProblemMovesInOrder   ProblemCode = "moves_in_order"    // it moved on a later day, or is not there on this one
	ProblemUnitChanged    ProblemCode = "unit_changed"      // somebody changed the unit meanwhile
	ProblemAfterTerm      ProblemCode = "after_term"        // args: the day given, the last accepted
	ProblemUnknownState   ProblemCode = "unknown_state"     // no state of a congress
	ProblemNotBegun       ProblemCode = "not_begun"         // a day held of a congress that has not begun
	ProblemNotOver        ProblemCode = "not_over"          // a last day of a congress that is in session
	ProblemEndsFirst      ProblemCode = "ends_first"        // the last day comes before the first
	ProblemNothingNew     ProblemCode = "nothing_new"       // what is said already
	ProblemTooManyFeeds   ProblemCode = "too_many_feeds"    // args: how many private addresses an account may have
	ProblemHidden         ProblemCode = "hidden_characters" // characters that cannot be seen and change how the rest reads
)

// Problem is one broken rule at one field.
type Problem struct {
	Field string // name of the field as programs send it: "done", "asOf", "source.link"
	Code  ProblemCode
	Args  []any // what the sentence about it mentions, in the order given beside the code
}

// Problems is the list of everything wrong with an input; empty means valid.
type Problems []Problem

// Add appends a problem.
func (ps *Problems) Add(field string, code ProblemCode, args ...any) {
	*ps = append(*ps, Problem{Field: field, Code: code, Args: args})
}

func (ps *Problems) addCount(field string, n int64) {
	switch {
	case n < 0:
		ps.Add(field, ProblemNegative)
	case n > MaxCount:
		ps.Add(field, ProblemTooLarge, int64(MaxCount))
	}
}

// addText looks at free text: how long it is, and that it reads as it is stored.
func (ps *Problems) addText(field, s string) {
	switch {
	case len(s) > MaxWords:
		ps.Add(field, ProblemTooLong, MaxWords)
	case strings.ContainsFunc(s, hidden):
		ps.Add(field, ProblemHidden)
	}
}

// hidden reports whether a character is a control character other than a line break or tab, or turns
// the direction of writing around, with which a note can be made to read as something else.
func hidden(r rune) bool {
	return unicode.IsControl(r) && !strings.ContainsRune("\t\r\n", r) || unicode.Is(unicode.Bidi_Control, r)
}

// At returns the first problem of a field, or nil.
func (ps Problems) At(field string) *Problem {
	for i := range ps {
		if ps[i].Field == field {
			return &ps[i]
		}
	}
	return nil
}

// Error lists fields and codes for logs; people read the words of package text instead.
func (ps Problems) Error() string {
	parts := make([]string, len(ps))
	for i, p := range ps {
		parts[i] = p.Field + ": " + string(p.Code)
	}
	return strings.Join(parts, ", ")
}
