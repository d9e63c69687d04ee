package congress

import "strings"

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
	ProblemPercentRange   ProblemCode = "percent_range"
	ProblemUnknownKind    ProblemCode = "unknown_kind"
	ProblemUnknownBound   ProblemCode = "unknown_bound"
	ProblemAfterToday     ProblemCode = "after_today" // args: the day given, today
	ProblemBeforeTerm     ProblemCode = "before_term" // args: the day given, the first accepted
	ProblemUnknownUnit    ProblemCode = "unknown_unit"
	ProblemUnknownTerm    ProblemCode = "unknown_term"
	ProblemUnknownMeasure ProblemCode = "unknown_measure"
	ProblemWrongLevel     ProblemCode = "wrong_level"     // the measure counts units above this unit's level
	ProblemFromCongress   ProblemCode = "from_congress"   // this unit's value follows from its congress record
	ProblemAlwaysSum      ProblemCode = "always_sum"      // the nation is always a sum
	ProblemReasonNeeded   ProblemCode = "reason_needed"   // a correction needs a reason
	ProblemNothingReplace ProblemCode = "nothing_replace" // withdrawing needs the entry that is withdrawn
	ProblemLinkForm       ProblemCode = "link_form"       // a link that is neither http nor https
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
