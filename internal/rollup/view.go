package rollup

import (
	"cmp"
	"slices"
	"strconv"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// View answers for one scope. It is cheap to make and made for each request.
type View struct {
	current *snapshot
	scope   access.Scope
}

// Terms lists the terms in which the scope has a grant, newest first.
func (v View) Terms() []congress.Term {
	var terms []congress.Term
	for _, id := range v.scope.Terms() {
		if t, err := v.Term(id); err == nil {
			terms = append(terms, t.Term())
		}
	}
	slices.SortFunc(terms, func(a, b congress.Term) int { return cmp.Compare(b.ID, a.ID) })
	return terms
}

// Term returns one term as it is at this moment; later changes do not show in it.
// congress.ErrNotFound when the scope has no grant in it.
func (v View) Term(id congress.TermID) (*TermView, error) {
	if v.current == nil || !v.scope.AllowsAnywhere(access.Read, id) {
		return nil, congress.ErrNotFound
	}
	s, ok := v.current.terms[id]
	if !ok {
		return nil, congress.ErrNotFound
	}
	here := v.scope
	here.Grants = slices.DeleteFunc(slices.Clone(here.Grants), func(g access.Grant) bool { return g.Term != id })
	return &TermView{state: s, current: v.current, scope: v.scope, here: here}, nil
}

// TermView is one consistent state of one term, seen by one scope. A unit that the scope may not
// read does not exist in it. Whoever has a grant in the term may see the nation's sums, and its own
// units' ranks among all; other provinces only through a grant or when the term lets provinces see others.
type TermView struct {
	state   *state
	current *snapshot    // the terms at the same moment
	scope   access.Scope // as given
	here    access.Scope // with the grants of this term only
}

// Version changes whenever anything of the term changes, or of the term before it: equal versions give equal answers.
func (t *TermView) Version() uint64 {
	if before, ok := t.current.terms[t.state.structure.origins.term]; ok {
		return max(t.state.version, before.version) // one counter numbers the states of all terms
	}
	return t.state.version
}

// Scope returns who is asking.
func (t *TermView) Scope() access.Scope { return t.scope }

// Term returns the term.
func (t *TermView) Term() congress.Term { return t.state.structure.term }

// Measures lists the term's measures in their order.
func (t *TermView) Measures() []congress.Measure { return slices.Clone(t.state.structure.measures) }

// Measure finds a measure by code.
func (t *TermView) Measure(code congress.MeasureCode) (congress.Measure, bool) {
	return t.state.structure.measure(code)
}

// NextMeasure is the congress measure of the level whose deadline comes next, the day itself
// included, or of the last level when all are past: what a page shows when nothing is asked for. In a term
// without deadlines it is the lowest level that is not done in the nation.
func (t *TermView) NextMeasure(day congress.Date) congress.MeasureCode {
	st := t.state.structure
	var next, last congress.MeasureCode
	var nextBy, lastBy congress.Date
	for _, m := range st.measures {
		if m.Kind != congress.KindProgress || m.Code.What() != "congress" {
			continue
		}
		by := lens{structure: st, measure: m}.deadlineOf(0)
		if last == "" || by >= lastBy {
			last, lastBy = m.Code, by
		}
		if by >= day && !by.IsZero() && (next == "" || by < nextBy) {
			next, nextBy = m.Code, by
		}
	}
	if lastBy.IsZero() {
		return cmp.Or(t.lowestUndone(day), last)
	}
	return cmp.Or(next, last)
}

// lowestUndone is the first congress measure of which the nation has something left, "" when there is none.
func (t *TermView) lowestUndone(day congress.Date) congress.MeasureCode {
	for _, m := range t.state.structure.measures {
		if m.Kind != congress.KindProgress || m.Code.What() != "congress" {
			continue
		}
		if p := t.state.lens(m, Query{AsOf: day}).answer(t.state.nation, day); p.Status != StatusDone {
			return m.Code
		}
	}
	return ""
}

// Nation returns the root.
func (t *TermView) Nation() congress.Unit { return t.state.structure.unit(t.state.structure.root) }

// MapCodes lists the codes of the term's on-map provinces, whoever asks: which provinces there are is no
// secret, and the map is drawn whole for everybody.
func (t *TermView) MapCodes() []string {
	st := t.state.structure
	var codes []string
	for _, p := range st.provinces {
		if st.units[p].flags&onMap != 0 {
			codes = append(codes, st.unit(p).Code)
		}
	}
	return codes
}

// SeesAll reports whether every province may be read, itself if not what is below it: else lists of provinces are of some.
func (t *TermView) SeesAll() bool {
	return !slices.ContainsFunc(t.state.structure.provinces, func(p int32) bool { return !t.allows(access.Read, p) })
}

// Unit finds a readable unit by id.
func (t *TermView) Unit(id congress.UnitID) (congress.Unit, bool) {
	ordinal, ok := t.readable(id)
	if !ok {
		return congress.Unit{}, false
	}
	u := t.state.structure.unit(ordinal)
	t.node(ordinal).life.dates(&u)
	return u, true
}

// Lookup finds a readable unit by slug or decimal id; "nation" is the root.
func (t *TermView) Lookup(slugOrID string) (congress.Unit, bool) {
	if slugOrID == "nation" {
		return t.Nation(), true
	}
	if ordinal, ok := t.state.structure.bySlug[slugOrID]; ok {
		return t.Unit(t.state.structure.units[ordinal].id)
	}
	id, err := strconv.ParseInt(slugOrID, 10, 64)
	if err != nil {
		return congress.Unit{}, false
	}
	return t.Unit(congress.UnitID(id))
}

// Children lists the readable units directly below, in the order given by the source, those that ended or
// have not begun included: see [congress.Unit.On].
func (t *TermView) Children(id congress.UnitID) []congress.Unit {
	ordinal, ok := t.readable(id)
	if !ok {
		return nil
	}
	var children []congress.Unit
	for _, c := range t.node(ordinal).children {
		if t.allows(access.Read, c.ordinal) {
			u := t.state.structure.unit(c.ordinal)
			c.life.dates(&u)
			children = append(children, u)
		}
	}
	return children
}

// ChildrenOn lists the readable units that stood directly below on the day asked for, as it was known: those
// whose sum the unit's is. See [TermView.Children] for those that stand there today.
func (t *TermView) ChildrenOn(id congress.UnitID, q Query) []congress.Unit {
	ordinal, ok := t.readable(id)
	if !ok {
		return nil
	}
	l := lens{structure: t.state.structure, nation: t.state.nation, known: knownMicro(q.Known)}
	var children []congress.Unit
	for _, c := range l.below(t.node(ordinal)) {
		there := slices.ContainsFunc(l.stretches(c, ordinal), func(s stretch) bool { return s.includes(q.AsOf) })
		if !there || !t.allows(access.Read, c.ordinal) {
			continue
		}
		u := t.state.structure.unit(c.ordinal)
		c.life.dates(&u)
		children = append(children, u)
	}
	return children
}

// Path lists the readable units from the nation down to the unit itself.
func (t *TermView) Path(id congress.UnitID) []congress.Unit {
	ordinal, ok := t.readable(id)
	if !ok {
		return nil
	}
	st := t.state.structure
	var path []congress.Unit
	for o := ordinal; o >= 0; o = st.parents[o] {
		if t.allows(access.Read, o) {
			path = append(path, st.unit(o))
		}
	}
	slices.Reverse(path)
	return path
}

// May reports whether the scope may do the action to the unit.
func (t *TermView) May(a access.Action, id congress.UnitID) bool {
	ordinal, ok := t.state.structure.byID.get(id)
	return ok && t.allows(a, ordinal)
}

// allows is the one place where a view decides. Reading the nation's sums is free to everybody who has
// a grant in the term, and so are the provinces' own figures where provinces see one another; what is
// below another province never is. The row-level policies of Postgres draw the same line.
func (t *TermView) allows(a access.Action, ordinal int32) bool {
	st := t.state.structure
	open := ordinal == st.root || st.term.ProvincesSeeOthers && st.units[ordinal].level == congress.Province
	return a == access.Read && open || t.granted(a, ordinal)
}

// granted reports whether a grant is for the unit, or for one that it stands below: then so it is for all below it.
func (t *TermView) granted(a access.Action, ordinal int32) bool {
	st := t.state.structure
	var room [8]congress.UnitID // a calendar asks for every unit of a term
	path := room[:0]
	for o := ordinal; o >= 0; o = st.parents[o] {
		path = append(path, st.units[o].id)
	}
	return t.here.Allows(a, path)
}

// readable returns the ordinal of a unit that exists for the scope.
func (t *TermView) readable(id congress.UnitID) (int32, bool) {
	ordinal, ok := t.state.structure.byID.get(id)
	return ordinal, ok && t.allows(access.Read, ordinal)
}

func (t *TermView) node(ordinal int32) *node {
	return t.state.nation.descend(t.state.structure.path(ordinal))
}

// Revisions returns the newest revision of each province of which the scope may see something, in this term and the
// one before, for the live stream's event id. Who does not see all provinces still sees the nation's sums move: under key
// 0 stands one counter of the terms, from which no province can be told.
func (t *TermView) Revisions() map[congress.UnitID]int64 {
	st := t.state.structure
	visible := make(map[congress.UnitID]int64)
	if before, ok := t.TermBefore(); ok {
		visible = before.Revisions()
	}
	var all int64
	hidden := false
	for _, p := range st.provinces {
		id := st.units[p].id
		all += t.state.revisions[id]
		if t.allows(access.Read, p) || t.reaches(p) {
			visible[id] = t.state.revisions[id]
		} else {
			hidden = true
		}
	}
	if hidden {
		visible[0] += all
	}
	return visible
}

// reaches reports whether some grant of the scope is for the province, a unit in it, or the nation.
func (t *TermView) reaches(province int32) bool {
	st := t.state.structure
	for _, g := range t.here.Grants {
		o, ok := st.byID.get(g.Unit)
		if ok && g.Role.Allows(access.Read) && (st.within(o, province) || st.within(province, o)) {
			return true
		}
	}
	return false
}
