package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// ranking is the order of a term's provinces by one measure on one day.
type ranking struct {
	order        []contender // the first in front
	places       map[congress.UnitID]Rank
	illustrative bool
}

// contender is a province with a percentage.
type contender struct {
	unit       congress.UnitID
	packed     *packedUnit
	share      congress.Fraction
	bound      congress.Bound // of the share
	finishedOn congress.Date
}

// compare puts the larger share first, by the exact fraction of the numbers stated; at 100 % who finished first,
// and after them who is not known to have finished. Nobody has a finish below 100 %.
func (c contender) compare(d contender) int {
	if by := d.share.CompareShare(c.share); by != 0 {
		return by
	}
	switch {
	case c.finishedOn == d.finishedOn:
		return 0
	case c.finishedOn.IsZero():
		return 1
	case d.finishedOn.IsZero():
		return -1
	}
	return cmp.Compare(c.finishedOn, d.finishedOn)
}

// rank orders the on-map provinces that have a percentage, in the nation, in their region and in their
// sub-region. Whoever asks, it is the order among all of them.
func (s *state) rank(l lens, t congress.Date) *ranking {
	key := progressKey{l.key(), int32(t)}
	if r, ok := s.nation.rankings.get(key); ok {
		return r
	}
	r := &ranking{places: make(map[congress.UnitID]Rank)}
	var contenders []contender
	for _, n := range s.nation.children {
		u := &s.structure.units[n.ordinal]
		if u.level != congress.Province || u.flags&onMap == 0 || l.measure.Level > u.level {
			continue
		}
		p := l.answer(n, t)
		if _, ok := p.Percent(); !ok {
			continue
		}
		contenders = append(contenders, contender{u.id, u, p.share(), p.ShareBound(), p.FinishedOn})
		r.illustrative = r.illustrative || p.Illustrative
	}
	slices.SortFunc(contenders, contender.compare)
	r.order = contenders
	labels := s.structure.labels
	r.place(contenders, func(*packedUnit) string { return "nation" },
		func(rank *Rank, place, of int) { rank.Nation, rank.Of = place, of })
	r.place(contenders, func(u *packedUnit) string { return labels[u.region] },
		func(rank *Rank, place, of int) { rank.Region, rank.OfRegion = place, of })
	r.place(contenders, func(u *packedUnit) string { return labels[u.subregion] },
		func(rank *Rank, place, of int) { rank.Subregion, rank.OfSubregion = place, of })
	s.nation.rankings.put(key, r, rankingAnswers)
	return r
}

// place numbers sorted contenders 1-1-3 within each group. Who belongs to no group has no place there.
func (r *ranking) place(contenders []contender, group func(*packedUnit) string, set func(rank *Rank, place, of int)) {
	groups := make(map[string][]contender)
	for _, c := range contenders {
		if g := group(c.packed); g != "" {
			groups[g] = append(groups[g], c)
		}
	}
	for _, members := range groups {
		place := 1
		for i, c := range members {
			if i > 0 && members[i-1].compare(c) != 0 {
				place = i + 1
			}
			rank := r.places[c.unit]
			set(&rank, place, len(members))
			rank.Illustrative = r.illustrative
			r.places[c.unit] = rank
		}
	}
}

// of returns the rank of a province, nil when it has none.
func (r *ranking) of(unit congress.UnitID) *Rank {
	rank, ok := r.places[unit]
	if !ok {
		return nil
	}
	return &rank
}
