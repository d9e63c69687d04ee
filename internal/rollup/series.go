package rollup

import (
	"cmp"
	"math"
	"slices"

	"tiendo/internal/congress"
)

// step is the state of a count from a day on, until the next step. A sum is of nothing while none of its
// units reported: then only expected counts.
type step struct {
	from congress.Date
	// newest and oldest are as-of dates of what went in. A congress record is true for days ahead too;
	// asked for a day, it counts with that day: see [series.at].
	newest, oldest congress.Date
	reported       int32
	expected       int32
	partial        int32 // of the reported ones, those that are sums which lack something themselves
	fraction       congress.Fraction
	unconfirmed    bool
	generated      bool
	ahead          bool // only congresses still to come went in: nobody has reported anything yet
}

// series is a count on every day: what an account of one unit and measure looks like as known at one
// moment. Before the first step nothing was reported.
type series struct {
	steps    []step
	expected int32 // before the first step
}

// dawn is the first step of what holds on every day.
const dawn congress.Date = math.MinInt32

// forever is the as-of date of what stays true.
const forever congress.Date = math.MaxInt32

// index returns the place of the step that holds on day t; -1 before the first.
func (s series) index(t congress.Date) int {
	i, found := slices.BinarySearchFunc(s.steps, t, func(st step, t congress.Date) int { return cmp.Compare(st.from, t) })
	if found {
		return i
	}
	return i - 1
}

// at returns the state on day t; ok is false when nothing counts on it.
func (s series) at(t congress.Date) (st step, ok bool) {
	i := s.index(t)
	if i < 0 || s.steps[i].reported == 0 {
		return step{}, false
	}
	st = s.steps[i]
	st.newest, st.oldest = min(st.newest, t), min(st.oldest, t)
	return st, true
}

// expectedAt returns how many units were to report on day t.
func (s series) expectedAt(t congress.Date) int {
	if i := s.index(t); i >= 0 {
		return int(s.steps[i].expected)
	}
	return int(s.expected)
}

// add takes another unit's state into a sum.
func (st *step) add(other step) {
	if other.reported == 0 {
		return
	}
	partial := st.partial
	if other.partial > 0 || other.reported < other.expected {
		partial++
	}
	if st.reported == 0 {
		other.from, other.reported, other.expected, other.partial = st.from, 1, st.expected, partial
		*st = other
		return
	}
	st.partial = partial
	st.fraction = st.fraction.Add(other.fraction)
	st.newest, st.oldest = max(st.newest, other.newest), min(st.oldest, other.oldest)
	st.unconfirmed = st.unconfirmed || other.unconfirmed
	st.generated = st.generated || other.generated
	st.ahead = st.ahead && other.ahead
	st.reported++
}

// part is what one unit gives to a sum, and the days on which it does.
type part struct {
	series
	stretch
}

// days adds the days on which the part changes the sum.
func (p part) days(days []congress.Date) []congress.Date {
	if p.from > dawn {
		days = append(days, p.from)
	}
	for i := range p.steps {
		if p.includes(p.steps[i].from) {
			days = append(days, p.steps[i].from)
		}
	}
	if p.until < forever {
		days = append(days, p.until)
	}
	return days
}

// sumOf adds the counts of several units on every day. Each part is one direct child, whatever it is
// itself the sum of. Bounds cannot be taken out of a sum again, so each step is added up afresh.
func sumOf(parts []part) series {
	var days []congress.Date
	sum := series{}
	for _, p := range parts {
		days = p.days(days)
		if p.from == dawn {
			sum.expected++
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	sum.steps = make([]step, 0, len(days))
	next := make([]int, len(parts))
	for _, day := range days {
		st := step{from: day}
		for i, p := range parts {
			for next[i] < len(p.steps) && p.steps[next[i]].from <= day {
				next[i]++
			}
			if !p.includes(day) {
				continue
			}
			st.expected++
			if next[i] > 0 {
				st.add(p.steps[next[i]-1])
			}
		}
		sum.steps = append(sum.steps, st)
	}
	return sum
}

// points lists the days up to t on which the counts changed. Congresses still to come are dated with the
// day before the first change, or with t when there was none.
func (s series) points(t congress.Date) []Point {
	var points []Point
	for i := range s.steps {
		st := &s.steps[i]
		if st.from > t {
			break
		}
		if st.reported == 0 && len(points) == 0 {
			continue
		}
		day := st.from
		if st.ahead && len(points) == 0 {
			day = t
			if i+1 < len(s.steps) {
				day = min(day, s.steps[i+1].from-1)
			}
		}
		p := Point{
			Day: day, Fraction: st.fraction,
			Reported: int(st.reported), Expected: int(st.expected), Illustrative: st.generated,
		}
		if len(points) > 0 {
			before := points[len(points)-1]
			before.Day = p.Day
			if before == p {
				continue
			}
		}
		points = append(points, p)
	}
	return points
}
