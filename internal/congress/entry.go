package congress

import (
	"net/url"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// EntryID identifies a line of the ledger.
type EntryID int64

// String returns the decimal form used by programs; "" for no entry.
func (id EntryID) String() string {
	if id == 0 {
		return ""
	}
	return strconv.FormatInt(int64(id), 10)
}

// AccountID identifies who did something.
type AccountID int64

// Source is where a figure comes from.
type Source struct {
	Document string
	Link     string
}

// Entry is one figure in the append-only ledger: what a unit reported of a measure for a day.
type Entry struct {
	ID       EntryID
	Unit     UnitID
	Measure  MeasureCode
	AsOf     Date // the day the figure is true for
	Value    Value
	Note     string
	Source   Source
	Account  AccountID
	Author   string    // name of the account, as it was when the figure was read
	Recorded time.Time // when it was entered
	// Replaces is the line that this one corrects or takes back; 0 for a first figure of its day.
	Replaces EntryID
	Reason   string
	// Again is the entry of the same unit and measure whose figure this one says again, because a correction is
	// taken back or because it is still true on a later day; 0 for a figure of its own. What was generated for
	// demonstration stays so when it is said again.
	Again EntryID
	// Key is the sender's idempotency key: the same key is one entry.
	Key          string
	Illustrative bool  // generated for demonstration, never a real figure
	Revision     int64 // place in the province's chain, from 1
	Confirmed    bool  // somebody entitled confirmed it, or its province needs no confirmation
}

// ReasonRetyped is the reason that the program gives itself when a person types over an own
// unconfirmed figure of the same day (design §2).
const ReasonRetyped = "retyped"

// ReasonUnchanged is the reason that the program gives a figure entered by saying that the one before is
// still true: silence is not a report.
const ReasonUnchanged = "unchanged"

// ReasonWentOn is the reason that the program gives a congress that came one step further as it was planned.
const ReasonWentOn = "went_on"

// EarliestBeforeDirective is how many days before its directive a term accepts figures: cells began
// their congresses for 2020-2025 before some provinces had their plans.
const EarliestBeforeDirective = 366

// Problems lists what is wrong with the entry for a unit, a measure and a term on the day today.
// Whether the author may write there is for package access to say.
func (e Entry) Problems(t Term, u Unit, m Measure, today Date) Problems {
	ps := e.Value.Problems()
	switch {
	case e.AsOf.IsZero():
		ps.Add("asOf", ProblemMissing)
	case e.AsOf > today:
		ps.Add("asOf", ProblemAfterToday, e.AsOf, today)
	case !t.DirectiveDate.IsZero() && e.AsOf < t.DirectiveDate.AddDays(-EarliestBeforeDirective):
		ps.Add("asOf", ProblemBeforeTerm, e.AsOf, t.DirectiveDate.AddDays(-EarliestBeforeDirective))
	case !u.On(e.AsOf) && e.Value.Kind != Withdrawn:
		ps.Add("asOf", ProblemNotThere)
	}
	switch {
	case u.Level == Nation:
		ps.Add("unit", ProblemAlwaysSum)
	case m.Level > u.Level:
		ps.Add("measure", ProblemWrongLevel)
	case m.IsEventOf(u.Level):
		ps.Add("measure", ProblemFromCongress)
	}
	if e.Value.Kind == Withdrawn && e.Replaces == 0 {
		ps.Add("replaces", ProblemNothingReplace)
	}
	if e.Replaces != 0 {
		ps = append(ps, ProblemsOfReason(e.Reason, ProblemReasonNeeded)...)
	} else {
		ps = append(ps, ProblemsOfReason(e.Reason, "")...)
	}
	for _, f := range []struct{ field, text string }{
		{"note", e.Note}, {"source.document", e.Source.Document}, {"source.link", e.Source.Link},
	} {
		ps.addText(f.field, f.text)
	}
	if e.Source.Link != "" && !isLink(e.Source.Link) {
		ps.Add("source.link", ProblemLinkForm)
	}
	return ps
}

// isLink reports whether s leads to a place on the web and nowhere else.
func isLink(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Hostname() != "" && u.User == nil &&
		!strings.ContainsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`"<>\`, r) })
}
