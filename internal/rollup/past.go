package rollup

import (
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Alignment says which day of the term before a day is held against.
type Alignment string

// The alignments. A campaign is steered by its deadlines, so the first is what pages show unless they are asked.
const (
	ByDeadline Alignment = "deadline" // as many days before the central deadline of the measure's level
	ByCalendar Alignment = "calendar" // the same day of the year, as many years back as the terms lie apart
)

// Alignments lists them all, the usual one first.
var Alignments = []Alignment{ByDeadline, ByCalendar}

// Gap says why there is nothing in the term before to hold a figure against.
type Gap string

// The gaps. Nothing is guessed across one.
const (
	GapNone     Gap = ""
	GapTerm     Gap = "term"     // lineage names no term before, or the scope has no grant in it
	GapMeasure  Gap = "measure"  // the term before did not count it
	GapDeadline Gap = "deadline" // aligned by deadline, and the level has none in one of the terms
	GapDay      Gap = "day"      // the term before has not come to that day yet
	GapLevel    Gap = "level"    // units below the province are not followed from term to term
	GapOrigin   Gap = "origin"   // lineage does not say what the unit was
	GapDivided  Gap = "divided"  // it came from a unit that several went on for
	GapClosed   Gap = "closed"   // the scope may not read everything that it came from
)

// Past is the term before, seen from one day of this term for one measure.
type Past struct {
	// Gap is why nothing at all can be compared; what is said of the term before holds only where there is none.
	Gap Gap
	// Day is the day of the term before that Query.AsOf is held against.
	Day congress.Date
	// Deadline and DeadlineNow are the central deadlines of the measure's level then and now, NoDate for none.
	Deadline, DeadlineNow congress.Date
	// Recast says that the level's units are of another kind than they were: see [congress.UpperIsDistrict].
	Recast bool

	now, before  *TermView
	measure      congress.Measure // of this term
	was          congress.Measure // of the term before
	query, asked Query            // of this term, of the term before
	until        congress.Date
}

// Past prepares the comparison of a measure with the term before. until is the last day that that term has come to
// by its own clock. congress.ErrNotFound for a measure that this term does not have.
func (t *TermView) Past(measure congress.MeasureCode, q Query, by Alignment, until congress.Date) (Past, error) {
	m, ok := t.Measure(measure)
	if !ok {
		return Past{}, congress.ErrNotFound
	}
	x := Past{now: t, measure: m, query: q, asked: q, until: until, DeadlineNow: t.state.lens(m, q).deadlineOf(0)}
	if x.before, ok = t.TermBefore(); !ok {
		x.Gap = GapTerm
		return x, nil
	}
	if x.was, ok = x.before.Measure(measure); !ok || x.was.Level != m.Level || x.was.Kind != m.Kind {
		x.Gap = GapMeasure
		return x, nil
	}
	x.Deadline = x.before.state.lens(x.was, q).deadlineOf(0)
	x.align(by)
	return x, nil
}

// align finds the day of the term before.
func (x *Past) align(by Alignment) {
	switch {
	case by == ByCalendar:
		years := x.now.Term().ID.Begins() - x.before.Term().ID.Begins()
		x.Day = congress.DateOf(x.query.AsOf.Clock(12, 0).AddDate(-years, 0, 0))
	case x.Deadline.IsZero() || x.DeadlineNow.IsZero():
		x.Gap = GapDeadline
		return
	default:
		x.Day = x.Deadline.AddDays(-x.DeadlineNow.DaysSince(x.query.AsOf))
	}
	x.asked.AsOf = x.Day
	now, then := x.query.AsOf, x.Day
	if !x.DeadlineNow.IsZero() && !x.Deadline.IsZero() {
		now, then = x.DeadlineNow, x.Deadline
	}
	x.Recast = congress.UpperIsDistrict(then) != congress.UpperIsDistrict(now) && x.measure.Level == congress.Upper
	if x.Day > x.until {
		x.Gap = GapDay
	}
}

// Shift is how many days the term before lies back.
func (x Past) Shift() int { return x.query.AsOf.DaysSince(x.Day) }

// Before is the term before, for the names of its units; nil for [GapTerm].
func (x Past) Before() *TermView { return x.before }

// Pair is a figure beside what its unit's predecessors stood at, together, in the term before.
type Pair struct {
	Now, Then Progress        // Then holds unless there is a Gap
	Origins   []congress.Unit // what the unit came from, as far as the scope may read it; none for the nation
	Gap       Gap
}

// Points is by how many hundredths of a percentage point this term is ahead, negative when it is behind; ok is false
// unless both have a share.
func (p Pair) Points() (points congress.Percent, ok bool) {
	if p.Gap != GapNone {
		return 0, false
	}
	return Change{Then: p.Then, Now: p.Now}.Points()
}

// ShareBound is the bound of Points: exact only where both shares are.
func (p Pair) ShareBound() congress.Bound {
	if p.Then.ShareBound() == congress.Exact && p.Now.ShareBound() == congress.Exact {
		return congress.Exact
	}
	return congress.About
}

// Unit answers for one unit of this term. Errors as [TermView.Progress].
func (x Past) Unit(id congress.UnitID) (Pair, error) {
	now, err := x.now.Progress(id, x.measure.Code, x.query)
	if err != nil {
		return Pair{}, err
	}
	pair := Pair{Now: now}
	var nodes []*node
	nodes, pair.Origins, pair.Gap = x.origins(id)
	pair.Then = x.then(nodes, pair.Gap)
	return pair, nil
}

// Region answers for a region or sub-region of this term: its provinces' predecessors together, wherever they stood.
// Errors as [TermView.RegionProgress].
func (x Past) Region(name string) (Pair, error) {
	now, err := x.now.RegionProgress(name, x.measure.Code, x.query)
	if err != nil {
		return Pair{}, err
	}
	pair := Pair{Now: now}
	var nodes []*node
	nodes, pair.Gap = x.regionOrigins(name)
	pair.Then = x.then(nodes, pair.Gap)
	return pair, nil
}

// Origin answers for one unit of the term before, on its day. Errors as [TermView.Progress].
func (x Past) Origin(id congress.UnitID) (Progress, error) {
	if x.Gap != GapNone {
		return Progress{}, congress.ErrNotFound
	}
	return x.before.Progress(id, x.was.Code, x.asked)
}

// then is the figure of one unit as it was, of several together.
func (x Past) then(nodes []*node, gap Gap) Progress {
	switch {
	case gap != GapNone:
		return Progress{}
	case len(nodes) == 1:
		return x.before.answer(nodes[0], x.before.state.lens(x.was, x.asked), x.asked)
	}
	return x.before.together(nodes, x.was, x.asked)
}

// origins finds what a readable unit came from, or why that cannot be said. A part of what it came from is not what it
// was: where the scope may not read all of it, there is no sum.
func (x Past) origins(id congress.UnitID) (nodes []*node, units []congress.Unit, gap Gap) {
	if x.Gap != GapNone {
		return nil, nil, x.Gap
	}
	st := x.now.state.structure
	ordinal, _ := st.byID.get(id)
	switch {
	case ordinal == st.root:
		return []*node{x.before.state.nation}, nil, GapNone
	case st.units[ordinal].level < congress.Province:
		return nil, nil, GapLevel
	}
	before, closed := x.before.state.structure, false
	for _, origin := range st.origins.of[id] {
		was, ok := before.byID.get(origin)
		if !ok {
			continue // of a term before the one before
		}
		if !x.before.allows(access.Read, was) {
			closed = true
			continue
		}
		switch {
		case before.units[was].level != congress.Province:
			gap = GapLevel
		case st.origins.divided[origin]:
			gap = GapDivided
		}
		nodes, units = append(nodes, x.before.node(was)), append(units, before.unit(was))
	}
	switch {
	case closed:
		gap = GapClosed
	case len(nodes) == 0:
		gap = GapOrigin
	}
	return nodes, units, gap
}

// regionOrigins are those of all provinces of a region that may be read, or why one of them has none.
func (x Past) regionOrigins(name string) (nodes []*node, gap Gap) {
	for _, n := range x.now.region(name) {
		found, _, gap := x.origins(x.now.state.structure.units[n.ordinal].id)
		if gap != GapNone {
			return nil, gap
		}
		nodes = append(nodes, found...)
	}
	return nodes, x.Gap
}

// Stage is a day of a course.
type Stage struct {
	Point
	// Whole is what was done of all that was known on the day asked for, or on this day if that was more. Who had not
	// reported yet would otherwise raise the share of the others.
	Whole congress.Fraction
}

// Courses are the counts of a unit, or of a region when one is named, day by day: of this term up to the day asked
// for, and of the term before as far as it has come, in its own days. Errors as [Past.Unit] and [Past.Region].
func (x Past) Courses(id congress.UnitID, region string) (now, then []Stage, err error) {
	var members, origins []*node
	var gap Gap
	if region != "" {
		members = x.now.region(region)
		origins, gap = x.regionOrigins(region)
	} else {
		n, _, err := x.now.asked(id, x.measure.Code)
		if err != nil {
			return nil, nil, err
		}
		members = []*node{n}
		origins, _, gap = x.origins(id)
	}
	if len(members) == 0 {
		return nil, nil, congress.ErrNotFound
	}
	now = x.now.state.lens(x.measure, x.query).course(members, x.query.AsOf, x.query.AsOf)
	if gap == GapNone {
		then = x.before.state.lens(x.was, x.asked).course(origins, x.Day, x.until)
	}
	return now, then, nil
}

// course is what some units stood at together, up to a day, against what was known on the day asked for.
func (l lens) course(members []*node, asked, until congress.Date) []Stage {
	var counts series
	if len(members) == 1 {
		counts = l.counts(members[0])
	} else {
		counts = l.addTogether(members)
	}
	known, _ := counts.at(asked)
	var stages []Stage
	for _, p := range counts.points(until) {
		whole := p.Fraction
		if known.fraction.Total > whole.Total {
			whole.Total, whole.TotalBound = known.fraction.Total, known.fraction.TotalBound
		}
		stages = append(stages, Stage{p, whole})
	}
	return stages
}

// LeadDays is by how many days this term is ahead of the term before, negative when it is behind: the day on which
// that one came to the share reached now, against the day that is held against today. ok is false without a share, and
// where the term before had come as far before its first day known, or has not come as far yet.
func (x Past) LeadDays(now Progress, then []Stage) (days int, ok bool) {
	share, counted := now.Fraction()
	if !counted || share.Total == 0 || share.Done == 0 {
		return 0, false
	}
	i := slices.IndexFunc(then, func(s Stage) bool { return s.Whole.CompareShare(share) >= 0 })
	if i <= 0 {
		return 0, false
	}
	return then[i].Day.DaysSince(x.Day), true
}
