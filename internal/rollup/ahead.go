package rollup

import "tiendo/internal/congress"

// Ahead returns the share of whoever stands next above the unit in the nation's ranking: what it has to
// reach to gain a place. It does not say whose share it is, so a provincial account may know it too.
// ok is false for the first, and for a unit without a rank.
func (t *TermView) Ahead(unit congress.UnitID, measure congress.MeasureCode, q Query) (share congress.Fraction, ok bool) {
	_, m, err := t.asked(unit, measure)
	if err != nil {
		return congress.Fraction{}, false
	}
	l := t.state.lens(m, q)
	ranks := t.state.rank(l, q.AsOf)
	own := ranks.of(unit)
	if own == nil {
		return congress.Fraction{}, false
	}
	place := 0
	for _, n := range t.state.nation.children {
		other := ranks.of(t.state.structure.units[n.ordinal].id)
		if other == nil || other.Nation >= own.Nation || other.Nation <= place {
			continue
		}
		place, share = other.Nation, l.answer(n, q.AsOf).share()
	}
	return share, place > 0
}
