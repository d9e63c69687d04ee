package server

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// term returns the term asked for. Without one it is the newest that the scope may see; in a
// demonstration the one whose documents are real comes first.
func (s *Server) term(scope access.Scope, id string) (*rollup.TermView, error) {
	view := s.Engine.View(scope)
	if id != "" {
		tv, err := view.Term(congress.TermID(id))
		if err != nil {
			return nil, faultAt(err, "term", congress.ProblemUnknownTerm)
		}
		return tv, nil
	}
	terms := view.Terms()
	if len(terms) == 0 {
		return nil, fmt.Errorf("no grant in force: %w", congress.ErrForbidden)
	}
	first := terms[0].ID
	if s.Demo && slices.ContainsFunc(terms, func(t congress.Term) bool { return t.ID == demoTerm }) {
		first = demoTerm
	}
	return view.Term(first)
}

// demoTerm is the term of the demonstration in which the facts of the documents stand.
const demoTerm congress.TermID = "2020-2025"

// readUnit finds the unit asked for, the nation when none is. One that may not be read is not there.
func readUnit(tv *rollup.TermView, slugOrID string) (congress.Unit, error) {
	if slugOrID == "" {
		return tv.Nation(), nil
	}
	u, ok := tv.Lookup(slugOrID)
	if !ok {
		return u, faultAt(congress.ErrNotFound, "unit", congress.ProblemUnknownUnit)
	}
	return u, nil
}

// readMeasure returns the measure asked for, "" when none is.
func readMeasure(ps *congress.Problems, tv *rollup.TermView, code string) congress.MeasureCode {
	return readMeasureAt(ps, tv, "measure", code)
}

// readMeasureAt reads a measure that a field other than "measure" names.
func readMeasureAt(ps *congress.Problems, tv *rollup.TermView, field, code string) congress.MeasureCode {
	if code == "" {
		return ""
	}
	m, ok := tv.Measure(congress.MeasureCode(code))
	if !ok {
		ps.Add(field, congress.ProblemUnknownMeasure)
	}
	return m.Code
}

// readQuery reads the two clocks and the choice between latest and confirmed. Who may not see every province gets what
// was known at the end of a day, never at a moment: between two moments a sum of all may have changed by the figure of
// one.
func readQuery(ps *congress.Problems, tv *rollup.TermView, asOf, known, confirmed string, today congress.Date) rollup.Query {
	q := rollup.Query{AsOf: today, Confirmed: readFlag(ps, "confirmed", confirmed)}
	if asOf != "" {
		if q.AsOf = readDay(ps, "asOf", asOf); q.AsOf > today {
			ps.Add("asOf", problemNotYet, q.AsOf, today) // nobody can have reported for it
		}
	}
	if known != "" {
		q.Known = readMoment(ps, "known", known)
		// A term of a demonstration may stand still while another goes on: the real day has come for both.
		if latest := max(today, congress.DateOf(time.Now())); congress.DateOf(q.Known) > latest {
			ps.Add("known", problemNotYet, congress.DateOf(q.Known), latest) // nobody knows it
		}
		if !q.Known.IsZero() && !tv.SeesAll() {
			q.Known = congress.DateOf(q.Known).End()
		}
	}
	return q
}

// readDay reads an ISO day within the centuries that figures can be about. 1970-01-01 is
// congress.NoDate, which would mean that no day was given.
func readDay(ps *congress.Problems, field, s string) congress.Date {
	d, err := congress.ParseDate(s)
	if err != nil || d.IsZero() || d < firstDay || d > lastDay {
		ps.Add(field, congress.ProblemNotADate, s)
	}
	return d
}

// The party was founded in 1930; the end only keeps sums of days from running over.
var firstDay, lastDay = congress.MustDate("1930-02-03"), congress.MustDate("2999-12-31")

// readMoment reads a moment, or a day, which then means the end of that day.
func readMoment(ps *congress.Problems, field, s string) time.Time {
	// In a query a plus sign that was not escaped arrives as a space.
	t, err := time.Parse(time.RFC3339Nano, strings.ReplaceAll(s, " ", "+"))
	if err != nil {
		var d congress.Date
		if d, err = congress.ParseDate(s); err == nil {
			t = d.End()
		}
	}
	if d := congress.DateOf(t); err == nil && !t.IsZero() && d >= firstDay && d <= lastDay {
		return t
	}
	ps.Add(field, problemNotAMoment, s)
	return time.Time{}
}

func readFlag(ps *congress.Problems, field, s string) bool {
	switch s {
	case "", "false", "0":
		return false
	case "true", "1":
		return true
	}
	ps.Add(field, problemUnknownChoice, s, "true, false")
	return false
}

// readEither reads a flag that chooses one side, the other or, when it is empty, both: nil.
func readEither(ps *congress.Problems, field, s string) *bool {
	if s == "" {
		return nil
	}
	chosen := readFlag(ps, field, s)
	return &chosen
}

// readChoice returns s when it is one of the choices, the first choice when it is empty.
func readChoice(ps *congress.Problems, field, s string, choices ...string) string {
	if s == "" {
		return choices[0]
	}
	if !slices.Contains(choices, s) {
		ps.Add(field, problemUnknownChoice, s, strings.Join(slices.DeleteFunc(choices, func(c string) bool { return c == "" }), ", "))
	}
	return s
}

// readCursor reads the id after which a list goes on, 0 for its beginning.
func readCursor(ps *congress.Problems, field, s string) int64 {
	if s == "" {
		return 0
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n <= 0 {
		ps.Add(field, problemBadCursor)
		return 0
	}
	return n
}

// maxItems is the most that one page of a list holds, and what it holds unless fewer are asked for.
const maxItems = 1000

func readLimit(ps *congress.Problems, s string) int {
	if s == "" {
		return 100
	}
	n, err := strconv.Atoi(s)
	switch {
	case err != nil || n < 1:
		ps.Add("limit", congress.ProblemNotANumber, s)
	case n > maxItems:
		ps.Add("limit", congress.ProblemTooLarge, int64(maxItems))
	}
	return n
}
