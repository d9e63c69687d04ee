package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Difference takes a discrepancy apart. Own − sum = what they differed by on the own figure's day − what the sub-units
// have reported since.
type Difference struct {
	Done, Total int64 // own figure − sum of sub-units, on the day asked for
	// Since is the first day of the last unbroken run of days on which the two differed.
	Since congress.Date
	// Then is the sum as it stood on the own figure's day, of ThenReported sub-units; nothing when that is 0.
	Then         congress.Fraction
	ThenReported int
	// Moved are the sub-units whose counts changed after the own figure's day, the largest change first, as far as
	// the scope may read them.
	Moved []Moved
	// Missing are the readable sub-units that gave no count, in the source's order.
	Missing []congress.Unit
}

// Moved is by how much a sub-unit's count changed. One that reported for the first time changed by all of it.
type Moved struct {
	Unit        congress.Unit
	Done, Total int64
}

// Difference explains a discrepancy of a unit and measure; ok is false when there is none. Errors as [TermView.Progress].
func (t *TermView) Difference(unit congress.UnitID, measure congress.MeasureCode, q Query) (g Difference, ok bool, err error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return Difference{}, false, err
	}
	l := t.state.lens(m, q)
	d := l.discrepancy(n, q.AsOf)
	if d == nil {
		return Difference{}, false, nil
	}
	own, sum := l.ownCounts(n), l.sum(n)
	g = Difference{Done: d.Own.Done - d.Sum.Done, Total: d.Own.Total - d.Sum.Total, Since: differingSince(own, sum, q.AsOf)}
	if then, ok := sum.at(d.OwnAsOf); ok {
		g.Then, g.ThenReported = then.fraction, int(then.reported)
	}
	for _, c := range l.below(n) {
		if l.expects(c) && t.allows(access.Read, c.ordinal) {
			t.addMoved(&g, l, c, n.ordinal, d.OwnAsOf, q.AsOf)
		}
	}
	slices.SortStableFunc(g.Moved, func(a, b Moved) int {
		return cmp.Or(cmp.Compare(size(b.Done), size(a.Done)), cmp.Compare(size(b.Total), size(a.Total)))
	})
	return g, true, nil
}

// addMoved compares what a sub-unit gave to the sum on two days.
func (t *TermView) addMoved(g *Difference, l lens, c *node, parent int32, then, now congress.Date) {
	counts, stretches := l.counts(c), l.stretches(c, parent)
	gave := func(day congress.Date) (f congress.Fraction, there, counted bool) {
		if !slices.ContainsFunc(stretches, func(s stretch) bool { return s.includes(day) }) {
			return congress.Fraction{}, false, false
		}
		st, ok := counts.at(day)
		return st.fraction, true, ok
	}
	before, _, _ := gave(then)
	after, there, counted := gave(now)
	if there && !counted {
		g.Missing = append(g.Missing, t.state.structure.unit(c.ordinal))
	}
	if done, total := after.Done-before.Done, after.Total-before.Total; done != 0 || total != 0 {
		g.Moved = append(g.Moved, Moved{Unit: t.state.structure.unit(c.ordinal), Done: done, Total: total})
	}
}

func size(n int64) int64 { return max(n, -n) }

// differingSince goes back from day t over the days on which either of two counts changed, for as long as both
// are there and differ.
func differingSince(own, sum series, t congress.Date) congress.Date {
	var days []congress.Date
	for _, s := range []series{own, sum} {
		for i := range s.steps {
			if day := s.steps[i].from; day <= t {
				days = append(days, day)
			}
		}
	}
	slices.Sort(days)
	since := t
	for _, day := range slices.Backward(slices.Compact(days)) {
		a, okA := own.at(day)
		b, okB := sum.at(day)
		if !okA || !okB || a.fraction.Done == b.fraction.Done && a.fraction.Total == b.fraction.Total {
			break
		}
		since = day
	}
	return since
}
