package rollup

import (
	"maps"
	"slices"

	"tiendo/internal/congress"
)

// origins says where the units of a term come from in the term before it.
type origins struct {
	// term is the term before, in which most of the units named stand; "" while no lineage tells of one.
	term congress.TermID
	// of lists what each unit came from, by its id.
	of map[congress.UnitID][]congress.UnitID
	// divided are units whose figures nobody can share out: more than one unit goes on for them.
	divided map[congress.UnitID]bool
}

// originsFrom sorts lineage rows by successor. Rows within the term are of no concern here.
func (st *structure) originsFrom(rows []congress.Lineage) origins {
	o := origins{of: make(map[congress.UnitID][]congress.UnitID), divided: make(map[congress.UnitID]bool)}
	successor := make(map[congress.UnitID]congress.UnitID)
	for _, row := range rows {
		if _, ours := st.byID.get(row.Unit); ours || slices.Contains(o.of[row.Successor], row.Unit) {
			continue
		}
		other, seen := successor[row.Unit]
		o.divided[row.Unit] = o.divided[row.Unit] || row.Kind == congress.LineageSplit || seen && other != row.Successor
		successor[row.Unit] = row.Successor
		o.of[row.Successor] = append(o.of[row.Successor], row.Unit)
	}
	return o
}

// linkTerms finds the term before each: the one in which the most of its units' origins stand, the newest of several.
func (s *snapshot) linkTerms() {
	newest := slices.Sorted(maps.Keys(s.terms))
	slices.Reverse(newest)
	for _, term := range newest {
		o, most := &s.terms[term].structure.origins, 0
		for _, other := range newest {
			if n := s.terms[other].structure.countOf(o.of); other != term && n > most {
				o.term, most = other, n
			}
		}
	}
}

// countOf is how many of the origins are units of the term.
func (st *structure) countOf(of map[congress.UnitID][]congress.UnitID) (n int) {
	for _, ids := range of {
		for _, id := range ids {
			if _, ok := st.byID.get(id); ok {
				n++
			}
		}
	}
	return n
}

// TermBefore returns the term before this one at the same moment and for the same scope, as lineage links them. ok is
// false when there is none that the scope has a grant in.
func (t *TermView) TermBefore() (before *TermView, ok bool) {
	id := t.state.structure.origins.term
	if id == "" {
		return nil, false
	}
	before, err := View{current: t.current, scope: t.scope}.Term(id)
	return before, err == nil
}
