package rollup

import (
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Congress returns the unit's own congress record as it was known, without its note and source; ok is
// false when it has none.
func (t *TermView) Congress(id congress.UnitID, q Query) (c congress.Congress, ok bool) {
	ordinal, ok := t.readable(id)
	if !ok {
		return congress.Congress{}, false
	}
	e := t.node(ordinal).event(knownMicro(q.Known))
	if e == nil {
		return congress.Congress{}, false
	}
	return e.congress(id), true
}

// Progress answers for one unit and measure. congress.ErrNotFound for a unit that may not be read or a
// measure that the unit's level does not have.
func (t *TermView) Progress(unit congress.UnitID, measure congress.MeasureCode, q Query) (Progress, error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return Progress{}, err
	}
	return t.answer(n, t.state.lens(m, q), q), nil
}

// AllProgress answers for one unit and every measure at or below its level, in the measures' order.
func (t *TermView) AllProgress(unit congress.UnitID, q Query) ([]Progress, error) {
	ordinal, ok := t.readable(unit)
	if !ok {
		return nil, congress.ErrNotFound
	}
	n := t.node(ordinal)
	var all []Progress
	for _, m := range t.state.structure.measures {
		if m.Level <= n.level {
			all = append(all, t.answer(n, t.state.lens(m, q), q))
		}
	}
	return all, nil
}

// asked finds the node and the measure of a question.
func (t *TermView) asked(unit congress.UnitID, measure congress.MeasureCode) (*node, congress.Measure, error) {
	ordinal, ok := t.readable(unit)
	m, known := t.state.structure.measure(measure)
	if !ok || !known || m.Level > t.state.structure.units[ordinal].level {
		return nil, congress.Measure{}, congress.ErrNotFound
	}
	return t.node(ordinal), m, nil
}

func (t *TermView) answer(n *node, l lens, q Query) Progress {
	p := l.answer(n, q.AsOf)
	if n.level == congress.Province {
		p.Rank = t.state.rank(l, q.AsOf).of(p.Unit)
	}
	return p
}

// Point is the state at the end of one day on which it changed.
type Point struct {
	Day          congress.Date
	Fraction     congress.Fraction
	Reported     int
	Expected     int
	Illustrative bool
}

// Series returns the counts of a unit and measure from the first known up to q.AsOf, one point for
// each day on which they changed: the burn-up.
func (t *TermView) Series(unit congress.UnitID, measure congress.MeasureCode, q Query) ([]Point, error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return nil, err
	}
	return t.state.lens(m, q).counts(n).points(q.AsOf), nil
}

// RegionProgress sums the on-map provinces of a region or sub-region; name is as in the units. Some
// names are both ("Đồng bằng sông Hồng"), and the two do not nest (domain.md §2): such a name means the
// region. congress.ErrNotFound when there is none, for an unknown measure, and for a scope that may not
// read every province of it: part of a region is no region.
func (t *TermView) RegionProgress(name string, measure congress.MeasureCode, q Query) (Progress, error) {
	m, ok := t.Measure(measure)
	members := t.region(name)
	if !ok || m.Level > congress.Province || len(members) == 0 {
		return Progress{}, congress.ErrNotFound
	}
	return t.together(members, m, q), nil
}

// together is the sum of some provinces as one figure, judged by the centre's deadline.
func (t *TermView) together(members []*node, m congress.Measure, q Query) Progress {
	l := t.state.lens(m, q)
	counts := l.addTogether(members)
	p := Progress{Measure: m, Basis: congress.BasisSum}
	p.setCounts(counts, q.AsOf)
	l.complete(&p, t.state.structure.root, q.AsOf, counts)
	return p
}

// addTogether adds up units that need not stand below one other, but for those that the measure does not count.
func (l lens) addTogether(members []*node) series {
	parts := make([]part, 0, len(members))
	for _, n := range members {
		if l.expects(n) {
			parts = append(parts, part{l.counts(n), always})
		}
	}
	return sumOf(parts)
}

// region lists the on-map provinces of a region or, when no region has that name, of a sub-region;
// nothing when one of them may not be read.
func (t *TermView) region(name string) (members []*node) {
	st := t.state.structure
	var region, subregion []*node
	isRegion := false
	for _, n := range t.state.nation.children {
		u := &st.units[n.ordinal]
		inRegion, inSubregion := st.labels[u.region] == name, st.labels[u.subregion] == name
		isRegion = isRegion || inRegion
		if name == "" || u.flags&onMap == 0 {
			continue
		}
		if inRegion {
			region = append(region, n)
		}
		if inSubregion {
			subregion = append(subregion, n)
		}
	}
	if members = subregion; isRegion {
		members = region
	}
	if slices.ContainsFunc(members, func(n *node) bool { return !t.allows(access.Read, n.ordinal) }) {
		return nil
	}
	return members
}
