package rollup

import (
	"maps"
	"math"
	"slices"

	"tiendo/internal/congress"
)

// stretch is a run of days, until not included.
type stretch struct{ from, until congress.Date }

var always = stretch{dawn, forever}

func (s stretch) includes(day congress.Date) bool { return s.from <= day && day < s.until }

// within returns the days that two stretches share; ok is false when there are none.
func (s stretch) within(o stretch) (both stretch, ok bool) {
	both = stretch{max(s.from, o.from), min(s.until, o.until)}
	return both, both.from < both.until
}

// nearest is the day of the stretch that is nearest to another.
func (s stretch) nearest(day congress.Date) congress.Date { return min(max(day, s.from), s.until-1) }

// life is when a unit was there. Most units have none: they came with the structure and stay.
type life struct {
	begun    congress.Date // NoDate: since ever
	recorded int64         // when the line that added the unit was; before it the unit was not known
	endings  []ending      // in the order of the chain
}

// ending is one line that ended a unit, or took that back.
type ending struct {
	recorded int64
	day      congress.Date // NoDate: goes on
}

// beginsAll is the moment since which units of the structure are known.
const beginsAll int64 = math.MinInt64

// born is the life of a unit that a line added.
func born(line congress.Line) *life {
	return &life{begun: line.Change.Day, recorded: line.Recorded.UnixMicro()}
}

// ended is the life after a line that ended the unit or took that back. The older one keeps its meaning.
func (lf *life) ended(line congress.Line) *life {
	next := life{recorded: beginsAll}
	if lf != nil {
		next = *lf
	}
	e := ending{recorded: line.Recorded.UnixMicro()}
	if line.Change.Action.Ends() {
		e.day = line.Change.Day
	}
	next.endings = append(slices.Clip(next.endings), e)
	return &next
}

// days returns when the unit was there as it was known at a moment; ok is false when that is never.
func (lf *life) days(known int64) (days stretch, ok bool) {
	days = always
	if lf == nil {
		return days, true
	}
	if lf.recorded > known {
		return days, false
	}
	if !lf.begun.IsZero() {
		days.from = lf.begun
	}
	for _, e := range slices.Backward(lf.endings) {
		if e.recorded > known {
			continue
		}
		if !e.day.IsZero() {
			days.until = e.day
		}
		break
	}
	return days, days.from < days.until
}

// dates puts the present life into a unit.
func (lf *life) dates(u *congress.Unit) {
	if lf == nil {
		return
	}
	u.Begun = lf.begun
	if n := len(lf.endings); n > 0 {
		u.Ended = lf.endings[n-1].day
	}
}

// stay is where a unit stood from a day on. The first of a unit's stays is where it had always been.
type stay struct {
	recorded int64
	from     congress.Date
	parent   int32
}

// stretches lists when a unit stood below another one as it was known, each day once.
func (l lens) stretches(n *node, parent int32) []stretch {
	there, ok := n.life.days(l.known)
	if !ok {
		return nil
	}
	stays := l.stays[n.ordinal]
	if stays == nil {
		return []stretch{there}
	}
	var stretches []stretch
	until := forever
	for _, s := range slices.Backward(stays) {
		// A later line overrules earlier ones from its day on.
		if s.recorded > l.known || s.from >= until {
			continue
		}
		if both, ok := (stretch{s.from, until}).within(there); ok && s.parent == parent {
			stretches = append(stretches, both)
		}
		until = s.from
	}
	return stretches
}

// eachBelow visits whatever is below a unit on a calendar of the day, with the days on which it was there, as far as
// visit wants to go deeper: what stood there on the day and, of what had ended by then or had not begun, what did on
// the nearest day of its life. So each unit is below one other at most.
func (l lens) eachBelow(n *node, day congress.Date, visit func(n *node, days stretch) (deeper bool)) {
	for _, c := range l.below(n) {
		days, known := c.life.days(l.known)
		if known && l.parentOn(c, days.nearest(day)) == n.ordinal && visit(c, days) {
			l.eachBelow(c, day, visit)
		}
	}
}

// parentOn returns below which unit one stood on a day of its life, as it was known.
func (l lens) parentOn(n *node, day congress.Date) int32 {
	for _, s := range slices.Backward(l.stays[n.ordinal]) {
		if s.recorded <= l.known && s.from <= day {
			return s.parent
		}
	}
	return l.parents[n.ordinal]
}

// stayed adds a move on a day to a unit's stays, or forgets them: a unit moved without a day always stood
// where it stands. from is the parent before.
func stayed(stays []stay, line congress.Line, from, to int32) []stay {
	if line.Change == nil || line.Change.Day.IsZero() {
		return nil
	}
	if stays == nil {
		stays = []stay{{beginsAll, dawn, from}}
	}
	return append(slices.Clip(stays), stay{line.Recorded.UnixMicro(), line.Change.Day, to})
}

// setStays remembers where a unit stood; nil for one that stands where it always did.
func (st *structure) setStays(unit int32, stays []stay) {
	if stays == nil {
		delete(st.stays, unit)
		return
	}
	st.stays[unit] = stays
}

// invite finds the guests of every unit: who stood below it and now stands elsewhere.
func (st *structure) invite() {
	st.guests = make(map[int32][]int32)
	for _, unit := range slices.Sorted(maps.Keys(st.stays)) {
		for _, s := range st.stays[unit] {
			if s.parent != st.parents[unit] && !slices.Contains(st.guests[s.parent], unit) {
				st.guests[s.parent] = append(st.guests[s.parent], unit)
			}
		}
	}
}
