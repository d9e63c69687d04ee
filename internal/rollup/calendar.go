package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Meeting is one congress on a calendar.
type Meeting struct {
	Unit        congress.UnitID
	Province    congress.UnitID
	Level       congress.Level
	First, Last congress.Date // NoDate while no day is fixed
	Standing    Standing
	Pilot       bool
	Trial       bool // a trial of direct election
	// Illustrative records were generated for demonstration.
	Illustrative bool

	ordinal int32
	event   *event
	times   int // how many lines stated it before
}

// Record is the congress as a line of the ledger last stated it, without its note and source.
func (m Meeting) Record() congress.Congress { return m.event.congress(m.Unit) }

// Changes is how often the record was stated anew.
func (m Meeting) Changes() int { return m.times }

// Stated is the moment at which it was stated last, in microseconds since 1970.
func (m Meeting) Stated() int64 { return m.event.recorded }

// Standing is how a congress stands on a day: its state then, or that nobody has said.
type Standing string

// The standings, exactly one for each record. Silent is one that ought to have been heard of and was not, see
// [congress.Congress.SilentOn]; the four others are the states of a congress.
const (
	StandingHeld      Standing = "held"
	StandingInSession Standing = "in_session"
	StandingPlanned   Standing = "planned"
	StandingPostponed Standing = "postponed"
	StandingSilent    Standing = "silent"
)

// Standings lists them in the order in which a congress goes through them, the one that asks for something last.
var Standings = []Standing{StandingPlanned, StandingPostponed, StandingInSession, StandingHeld, StandingSilent}

// CalendarFilter says whose congresses a calendar has.
type CalendarFilter struct {
	Unit   congress.UnitID  // its own congress and those of everything below it
	Levels []congress.Level // none: all
	Region string           // of the provinces only those of this region or sub-region; "": all
}

// Calendar is the congresses of a unit and of everything below it that the scope may read, on one day.
type Calendar struct {
	Meetings []Meeting // with a day, the first of them first, then in the units' order
	Undated  []Meeting // without a day
	Totals   []LevelTotal
	// Crowds are the days ahead and past on which too much falls together in the unit, and Provinces, of the nation,
	// those in one of its provinces.
	Crowds, Provinces []Crowd
	Squeezes          []Squeeze
}

// LevelTotal says of how many units of a level there is a record, and how those stand.
type LevelTotal struct {
	Level    congress.Level
	Expected int // units that are there on the day
	Standing map[Standing]int
}

// Recorded is of how many of the units there is a record.
func (t LevelTotal) Recorded() (n int) {
	for _, of := range t.Standing {
		n += of
	}
	return n
}

// Calendar answers for one unit. A congress belongs to the unit below which its own stands today. Errors:
// congress.ErrNotFound for a unit that may not be read.
func (t *TermView) Calendar(f CalendarFilter, q Query) (*Calendar, error) {
	top, ok := t.readable(f.Unit)
	if !ok {
		return nil, congress.ErrNotFound
	}
	w := &calendarWalk{
		view: t, filter: f, asOf: q.AsOf, known: knownMicro(q.Known), knownDay: congress.DateOf(q.Known),
		totals: map[frame]*LevelTotal{},
	}
	w.frame, w.lowest = t.state.structure.units[top].level, congress.Cell
	if len(f.Levels) > 0 {
		w.lowest = slices.Min(f.Levels)
	}
	w.visit(t.node(top), t.granted(top))
	first := func(a, b Meeting) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.ordinal, b.ordinal))
	}
	slices.SortFunc(w.dated, first)
	slices.SortFunc(w.undated, first)
	c := &Calendar{Meetings: w.dated, Undated: w.undated}
	for _, level := range slices.Backward(congress.Levels) {
		if total := w.totals[frame{f.Unit, level}]; total != nil {
			c.Totals = append(c.Totals, *total)
			c.Squeezes = append(c.Squeezes, w.squeeze(top, *total))
		}
	}
	c.Crowds, c.Provinces = w.crowds()
	return c, nil
}

// granted reports whether a grant of the scope reaches the unit, and so everything below it.
func (t *TermView) granted(ordinal int32) bool {
	st := t.state.structure
	for o := ordinal; o >= 0; o = st.parents[o] {
		if t.here.Allows(access.Read, []congress.UnitID{st.units[o].id}) {
			return true
		}
	}
	return false
}

// frame is what counts together: the congresses of one level below one unit.
type frame struct {
	unit  congress.UnitID
	level congress.Level
}

// calendarWalk collects what a calendar has from the tree.
type calendarWalk struct {
	view   *TermView
	filter CalendarFilter
	asOf   congress.Date
	known  int64
	// knownDay is the day of known; NoDate: now.
	knownDay congress.Date
	frame    congress.Level // of the unit asked for
	lowest   congress.Level // below it nothing is wanted

	totals         map[frame]*LevelTotal
	dated, undated []Meeting
}

// visit takes a unit and what stands below it. What is below a unit that a grant reaches may be read without asking
// again; below a province that the scope may only see from outside there is nothing to look for.
func (w *calendarWalk) visit(n *node, granted bool) {
	st := w.view.state.structure
	u := &st.units[n.ordinal]
	if n.level == congress.Province && !w.inRegion(u) {
		return
	}
	granted = granted || w.view.here.Allows(access.Read, []congress.UnitID{u.id})
	wanted := n.level < congress.Nation && (len(w.filter.Levels) == 0 || slices.Contains(w.filter.Levels, n.level))
	if wanted && (granted || w.view.allows(access.Read, n.ordinal)) {
		w.take(n, u)
	}
	if n.level <= w.lowest || !granted && n.level == congress.Province && !w.view.below(n.ordinal) {
		return
	}
	for _, child := range n.children {
		w.visit(child, granted)
	}
}

func (w *calendarWalk) inRegion(u *packedUnit) bool {
	labels := w.view.state.structure.labels
	return w.filter.Region == "" || labels[u.region] == w.filter.Region || labels[u.subregion] == w.filter.Region
}

// take puts a unit's congress on the calendar. One of a unit that is not there on the congress' day is on none.
func (w *calendarWalk) take(n *node, u *packedUnit) {
	days, ok := n.life.days(w.known)
	if !ok {
		return
	}
	m := Meeting{Unit: u.id, Province: w.view.state.structure.units[u.province].id, Level: n.level, ordinal: n.ordinal}
	there := days.includes(w.asOf)
	counted := w.count(m, there)
	if m.event = n.event(w.known); m.event == nil {
		return
	}
	c := m.event.congress(u.id)
	m.Pilot, m.Trial, m.Illustrative, m.times = c.Pilot, c.DirectElectionTrial, c.Illustrative, n.stated(w.known)-1
	m.Standing = Standing(c.StateOn(w.asOf).String())
	if c.SilentOn(n.level, w.asOf) {
		m.Standing = StandingSilent
	}
	for _, total := range counted {
		total.Standing[m.Standing]++
	}
	var dated bool
	switch m.First, m.Last, dated = c.Days(n.level, w.asOf); {
	case dated && days.includes(m.First):
		w.dated = append(w.dated, m)
	case !dated && there:
		w.undated = append(w.undated, m)
	}
}

// count counts a unit in the frames that it belongs to, if it is there: the one asked for and, of the nation, its
// province.
func (w *calendarWalk) count(m Meeting, there bool) (counted []*LevelTotal) {
	if !there {
		return nil
	}
	for _, f := range w.frames(m) {
		total := w.totals[f]
		if total == nil {
			total = &LevelTotal{Level: f.level, Standing: map[Standing]int{}}
			w.totals[f] = total
		}
		total.Expected++
		counted = append(counted, total)
	}
	return counted
}

func (w *calendarWalk) frames(m Meeting) []frame {
	whole := frame{w.filter.Unit, m.Level}
	if w.frame != congress.Nation || m.Level == congress.Province {
		return []frame{whole}
	}
	return []frame{whole, {m.Province, m.Level}}
}
