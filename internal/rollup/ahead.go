package rollup

import (
	"math/bits"

	"tiendo/internal/congress"
)

// Way is how a unit can gain a place in a ranking.
type Way string

// The ways up.
const (
	WayFirst  Way = "first"  // nobody stands above
	WayCount  Way = "count"  // so many more done reach the next place
	WayShare  Way = "share"  // the next place is known as a share only, since the unit reported no count
	WayDate   Way = "date"   // whoever stands above is done: only the day of finishing decides
	WayHidden Way = "hidden" // too few stand in the group for the next above to stay unnamed
	WayNone   Way = ""       // the unit has no place in such a group
)

// Step is a unit's place in one group, and what would move it up one.
type Step struct {
	Place, Of int
	Way       Way
	// Share is that of whoever stands next above, without saying whose; of no use for first, hidden and none.
	Share congress.Fraction
	// Needed is how many more have to be done for that share, with WayCount; numbers are taken as stated.
	Needed int64
	// Bound is how exact Needed and the distance to Share are.
	Bound congress.Bound
}

// Climb is a unit's place in the nation, in its region and in its sub-region.
type Climb struct {
	Nation, Region, Subregion Step
}

// unnamed is how many others have to be ranked in a group before the share of the next above may be told to a
// reader who may not see them: of fewer, everybody knows who is meant.
const unnamed = 3

// Climb says what would move a unit up one place. ok is false for a unit without a rank and for one that may not
// be read.
func (t *TermView) Climb(unit congress.UnitID, measure congress.MeasureCode, q Query) (c Climb, ok bool) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return c, false
	}
	l := t.state.lens(m, q)
	ranks := t.state.rank(l, q.AsOf)
	rank := ranks.of(unit)
	if rank == nil {
		return c, false
	}
	u, own := &t.state.structure.units[n.ordinal], l.answer(n, q.AsOf)
	all := func(*packedUnit) bool { return true }
	region := func(o *packedUnit) bool { return o.region == u.region }
	subregion := func(o *packedUnit) bool { return o.subregion == u.subregion }
	c.Nation = t.step(ranks, own, all, rank.Nation, rank.Of)
	c.Region = t.step(ranks, own, region, rank.Region, rank.OfRegion)
	c.Subregion = t.step(ranks, own, subregion, rank.Subregion, rank.OfSubregion)
	return c, true
}

func (t *TermView) step(ranks *ranking, own Progress, in func(*packedUnit) bool, place, of int) Step {
	s := Step{Place: place, Of: of}
	switch {
	case of == 0:
		return Step{}
	case place == 1:
		s.Way = WayFirst
		return s
	case of-1 < unnamed && !t.readsAll(ranks, in):
		s.Way = WayHidden
		return s
	}
	s.lead(ranks.above(own.Unit, in), own)
	return s
}

// readsAll reports whether the scope may read everybody who is ranked in a group.
func (t *TermView) readsAll(ranks *ranking, in func(*packedUnit) bool) bool {
	for _, c := range ranks.order {
		if !in(c.packed) {
			continue
		}
		if _, ok := t.readable(c.unit); !ok {
			return false
		}
	}
	return true
}

// lead says how the unit gets to the place of whoever stands next above.
func (s *Step) lead(above contender, own Progress) {
	s.Share = above.share
	if own.ShareBound() != congress.Exact || above.bound != congress.Exact {
		s.Bound = congress.About
	}
	f, counted := own.Fraction()
	switch {
	case !above.finishedOn.IsZero(), counted && f.Remaining() == 0:
		s.Way = WayDate
	case !counted:
		s.Way = WayShare
	default:
		s.Way, s.Needed = WayCount, needed(f, above.share)
	}
}

// needed is the least number more that have to be done of f for its share to reach the one wanted, which is
// larger: the least n with (done+n)/total ≥ wanted, in 128 bits.
func needed(f, wanted congress.Fraction) int64 {
	hi, lo := bits.Mul64(uint64(wanted.Done), uint64(f.Total))
	lo, carry := bits.Add64(lo, uint64(wanted.Total)-1, 0)
	done, _ := bits.Div64(hi+carry, lo, uint64(wanted.Total))
	return int64(done) - f.Done
}

// above returns whoever stands next above a ranked unit in a group; there has to be somebody.
func (r *ranking) above(unit congress.UnitID, in func(*packedUnit) bool) (next contender) {
	var own contender
	for _, c := range r.order {
		if c.unit == unit {
			own = c
		}
	}
	for _, c := range r.order {
		if in(c.packed) && c.compare(own) < 0 {
			next = c
		}
	}
	return next
}
