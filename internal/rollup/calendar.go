package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Meeting is one congress on a calendar, as it stood on the day asked for and without its note and source.
type Meeting struct {
	congress.Stood
	Province congress.UnitID
	Level    congress.Level
	// There says that the unit was there on the day: another one's congress was held before it ended, or is planned
	// for when it has begun.
	There bool

	ordinal int32
	newest  *event
	times   int // how many lines stated it before
}

// Changes is how often the record was stated anew.
func (m Meeting) Changes() int { return m.times }

// Stated is the moment at which it was stated last, in microseconds since 1970.
func (m Meeting) Stated() int64 { return m.newest.recorded }

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
	// those in one of its provinces. Neither they nor Squeezes are told of what the scope may not read whole: they are
	// shares of all.
	Crowds, Provinces []Crowd
	Squeezes          []Squeeze
	Partial           bool // the scope may not read everything that is asked for
}

// LevelTotal says of how many units of a level there is a record, and how those stand.
type LevelTotal struct {
	Level    congress.Level
	Expected int // units that are there on the day
	Standing map[congress.Standing]int
}

// Recorded is of how many of the units there is a record.
func (t LevelTotal) Recorded() (n int) {
	for _, of := range t.Standing {
		n += of
	}
	return n
}

// Calendar answers for one unit. A congress belongs to the units above its own on the day asked for or, where the
// unit had ended by then or had not begun, on the nearest day of its life. Errors: congress.ErrNotFound for a unit that
// may not be read.
func (t *TermView) Calendar(f CalendarFilter, q Query) (*Calendar, error) {
	top, ok := t.readable(f.Unit)
	if !ok {
		return nil, congress.ErrNotFound
	}
	w := &calendarWalk{
		lens: t.state.lens(congress.Measure{}, q), view: t, filter: f, asOf: q.AsOf, totals: map[frame]*LevelTotal{},
	}
	w.frame, w.lowest = t.state.structure.units[top].level, congress.Cell
	if len(f.Levels) > 0 {
		w.lowest = slices.Min(f.Levels)
	}
	n := t.node(top)
	if days, there := n.life.days(w.known); there && w.visit(n, days) {
		w.eachBelow(n, q.AsOf, w.visit)
	}
	first := func(a, b Meeting) int {
		return cmp.Or(cmp.Compare(a.First, b.First), cmp.Compare(a.ordinal, b.ordinal))
	}
	slices.SortFunc(w.dated, first)
	slices.SortFunc(w.undated, first)
	c := &Calendar{Meetings: w.dated, Undated: w.undated, Partial: !w.whole(top)}
	for _, level := range slices.Backward(congress.Levels) {
		if total := w.totals[frame{f.Unit, level}]; total != nil {
			c.Totals = append(c.Totals, *total)
			if !c.Partial {
				c.Squeezes = append(c.Squeezes, w.squeeze(top, *total))
			}
		}
	}
	c.Crowds, c.Provinces = w.crowds()
	return c, nil
}

// frame is what counts together: the congresses of one level below one unit.
type frame struct {
	unit  congress.UnitID
	level congress.Level
}

// calendarWalk collects what a calendar has from the tree.
type calendarWalk struct {
	lens
	view   *TermView
	filter CalendarFilter
	asOf   congress.Date
	frame  congress.Level // of the unit asked for
	lowest congress.Level // below it nothing is wanted

	totals         map[frame]*LevelTotal
	dated, undated []Meeting
}

// visit takes a unit that was there for some days, and reports whether anything below it may be wanted: there is
// nothing to look for below a province that the scope may at most see from outside.
func (w *calendarWalk) visit(n *node, days stretch) (deeper bool) {
	u := &w.units[n.ordinal]
	if n.level == congress.Province && !w.inRegion(u) {
		return false
	}
	wanted := n.level < congress.Nation && (len(w.filter.Levels) == 0 || slices.Contains(w.filter.Levels, n.level))
	if wanted && w.view.allows(access.Read, n.ordinal) {
		w.take(n, u, days)
	}
	return n.level > w.lowest && (n.level != congress.Province || w.view.reaches(n.ordinal))
}

// whole reports whether the scope may read a unit and everything below it; of the nation with a region, all of that.
func (w *calendarWalk) whole(ordinal int32) bool {
	if ordinal != w.root {
		return w.view.granted(access.Read, ordinal)
	}
	return !slices.ContainsFunc(w.provinces, func(p int32) bool {
		return w.inRegion(&w.units[p]) && !w.view.granted(access.Read, p)
	})
}

func (w *calendarWalk) inRegion(u *packedUnit) bool {
	return w.filter.Region == "" || w.labels[u.region] == w.filter.Region || w.labels[u.subregion] == w.filter.Region
}

// take puts a unit's congress on the calendar: of one that is there on the day, or is on the congress' own.
func (w *calendarWalk) take(n *node, u *packedUnit, days stretch) {
	m := Meeting{Province: w.units[u.province].id, Level: n.level, There: days.includes(w.asOf), ordinal: n.ordinal}
	counted := w.count(m)
	var recorded bool
	if m.Stood, recorded = n.stoodOn(w.known, w.asOf); !recorded {
		return
	}
	m.Unit, m.newest, m.times = u.id, n.event(w.known), n.stated(w.known)-1
	for _, total := range counted {
		total.Standing[m.Standing]++
	}
	switch {
	case !m.First.IsZero() && (m.There || days.includes(m.First)):
		w.dated = append(w.dated, m)
	case m.First.IsZero() && m.There:
		w.undated = append(w.undated, m)
	}
}

// count counts a unit in the frames that it belongs to, if it is there: the one asked for and, of the nation, its
// province.
func (w *calendarWalk) count(m Meeting) (counted []*LevelTotal) {
	if !m.There {
		return nil
	}
	for _, f := range w.frames(m) {
		total := w.totals[f]
		if total == nil {
			total = &LevelTotal{Level: f.level, Standing: map[congress.Standing]int{}}
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
