package rollup

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/search"
)

// Search is what somebody looks for among the units.
type Search struct {
	Text   string          // what was typed: words of a name in any order, a code, a slug, an id
	Level  congress.Level  // only units of this level; 0: every level
	Parent congress.UnitID // only what stands directly below; 0: everywhere
	After  congress.UnitID // cursor: only what comes after this unit; 0: from the best
	Limit  int             // at most
}

// named makes the index of a term's names when it is first asked for: nobody who does not search waits
// for it. Moving a unit renames nothing, so the index lasts as long as its units.
func (st *structure) named() func() *search.Index {
	units := st.units
	return sync.OnceValue(func() *search.Index {
		return search.New(len(units), func(i int) (string, []string) {
			texts := strings.Split(units[i].text, textSeparator)
			slug, code, name := texts[0], texts[1], texts[2]
			return name, append(texts[3:], code, slug, strings.ReplaceAll(slug, "-", ""))
		})
	})
}

// Search lists the readable units that fit, the best first, and whether there are more: names of which the
// typed words are the beginnings, then other spellings, then parts of words; higher levels before lower
// ones. Only where nothing fits is one slip forgiven. congress.ErrNotFound when After is not among them.
//
// Only units that the scope may read are looked at at all: neither what is found, nor how long it takes,
// depends on the others.
func (t *TermView) Search(s Search) (found []congress.Unit, more bool, err error) {
	for _, slips := range []bool{false, true} {
		hits, fits, known := t.search(s, slips)
		if !fits {
			continue
		}
		if s.After != 0 && !known {
			return nil, false, congress.ErrNotFound
		}
		for _, h := range hits[:min(len(hits), s.Limit)] {
			found = append(found, t.state.structure.unit(h.ordinal()))
		}
		return found, len(hits) > s.Limit, nil
	}
	if s.After != 0 {
		return nil, false, congress.ErrNotFound
	}
	return nil, false, nil
}

// hit is a unit that fits, as a number that grows from the best to the worst.
type hit uint64

func (h hit) ordinal() int32 { return int32(h & 0xffffffff) }

// search returns the best hits after the cursor, one more than the limit to show whether there are more;
// fits says whether any unit does, known whether the cursor's does.
func (t *TermView) search(s Search, slips bool) (best []hit, fits, known bool) {
	f := &finder{st: t.state.structure, Search: s, query: t.state.structure.names().Query(s.Text, slips)}
	if f.query.Empty() {
		return nil, false, false
	}
	if id, err := strconv.ParseInt(strings.TrimSpace(s.Text), 10, 64); err == nil {
		f.id = congress.UnitID(id)
	}
	var after hit
	if ordinal, ok := t.readable(s.After); ok {
		after, known = f.fit(ordinal)
	}
	t.eachReadable(func(ordinal int32) {
		h, ok := f.fit(ordinal)
		fits = fits || ok
		if ok && (s.After == 0 || h > after) {
			best = keepBest(best, h, s.Limit+1)
		}
	})
	return best, fits, known
}

// keepBest puts a hit in its place among the best, of which at most n are kept.
func keepBest(best []hit, h hit, n int) []hit {
	if len(best) == n && h >= best[n-1] {
		return best
	}
	if len(best) == n {
		best = best[:n-1]
	}
	at, _ := slices.BinarySearch(best, h)
	return slices.Insert(best, at, h)
}

// finder holds units against what was typed.
type finder struct {
	Search
	st    *structure
	query search.Query
	id    congress.UnitID // what was typed, if it is a number
}

// fit reports whether a unit fits, and how well: by its id, then by its names, its level, and what is left
// to tell names apart.
func (f *finder) fit(ordinal int32) (hit, bool) {
	u := &f.st.units[ordinal]
	if f.Level != 0 && u.level != f.Level || f.Parent != 0 && !f.below(ordinal) {
		return 0, false
	}
	if u.id == f.id && f.id != 0 {
		return hit(ordinal), true
	}
	rank, close, ok := f.query.Match(int(ordinal))
	return hit(rank+1)<<48 | hit(congress.Nation-u.level)<<44 | hit(close)<<32 | hit(ordinal), ok
}

func (f *finder) below(ordinal int32) bool {
	above := f.st.parents[ordinal]
	return above >= 0 && f.st.units[above].id == f.Parent
}

// eachReadable visits the units that the scope may read, each once. It draws the line of [TermView.allows]
// from the other side, without asking for every unit of the term.
func (t *TermView) eachReadable(visit func(ordinal int32)) {
	st := t.state.structure
	tops := t.tops(access.Read, t.Nation().ID)
	if slices.Contains(tops, st.root) {
		for ordinal := range st.units {
			visit(int32(ordinal))
		}
		return
	}
	visit(st.root)
	if st.term.ProvincesSeeOthers {
		for _, p := range st.provinces {
			if !slices.Contains(tops, p) {
				visit(p)
			}
		}
	}
	for _, top := range tops {
		t.node(top).each(visit)
	}
}

// each visits the node and everything below it.
func (n *node) each(visit func(ordinal int32)) {
	visit(n.ordinal)
	for _, c := range n.children {
		c.each(visit)
	}
}

// SearchMeasures lists the term's measures whose name, in either language, or code fits what was typed, the
// best first.
func (t *TermView) SearchMeasures(typed string) []congress.Measure {
	measures := t.state.structure.measures
	q := search.New(len(measures), func(i int) (string, []string) {
		m := measures[i]
		return m.NameVI, []string{m.NameEN, string(m.Code)}
	}).Query(typed, false)
	if q.Empty() {
		return nil
	}
	var best []hit
	for i := range measures {
		if rank, close, ok := q.Match(i); ok {
			best = keepBest(best, hit(rank)<<48|hit(close)<<32|hit(i), len(measures))
		}
	}
	var found []congress.Measure
	for _, h := range best {
		found = append(found, measures[h.ordinal()])
	}
	return found
}
