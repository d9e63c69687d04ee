package rollup

import (
	"tiendo/internal/congress"
)

// unitTree is the tree of one province on which changes are tried before they are written. Its rules are
// those of the store (decision 0012), which has the last word.
type unitTree struct {
	units map[congress.UnitID]*triedUnit
	codes map[string]congress.UnitID
}

// triedUnit is a unit as the changes tried so far leave it.
type triedUnit struct {
	congress.Unit
	children  map[congress.UnitID]bool
	movedLast congress.Date // its last move on a day
	leftLast  congress.Date // the last day on which something moved away from below it
}

func (t *TermView) unitTree(province congress.UnitID) *unitTree {
	tree := &unitTree{units: map[congress.UnitID]*triedUnit{}, codes: map[string]congress.UnitID{}}
	if ordinal, ok := t.readable(province); ok {
		tree.grow(t.state.structure, t.node(ordinal))
	}
	st := t.state.structure
	for unit, stays := range st.stays {
		for i, s := range stays[1:] {
			if u := tree.units[st.units[unit].id]; u != nil {
				u.movedLast = s.from
				left := tree.units[st.units[stays[i].parent].id]
				left.leftLast = max(left.leftLast, s.from)
			}
		}
	}
	return tree
}

func (tree *unitTree) grow(st *structure, n *node) {
	u := st.unit(n.ordinal)
	n.life.dates(&u)
	tree.add(u)
	for _, c := range n.children {
		tree.grow(st, c)
	}
}

func (tree *unitTree) add(u congress.Unit) {
	tree.units[u.ID] = &triedUnit{Unit: u, children: map[congress.UnitID]bool{}}
	if parent := tree.units[u.Parent]; parent != nil {
		parent.children[u.ID] = true
	}
	if u.Code != "" {
		tree.codes[u.Code] = u.ID
	}
}

// try carries out an order, or says what the tree has against it and stays as it was.
func (tree *unitTree) try(o congress.UnitOrder) congress.Problems {
	ps := o.Change.Problems()
	if o.Change.Action == congress.UnitAdd {
		return tree.tryAdd(o, ps)
	}
	u := tree.units[o.Unit]
	switch {
	case u == nil:
		ps.Add("unit", congress.ProblemUnknownUnit)
	case u.Level >= congress.Province:
		ps.Add("unit", congress.ProblemUnitLevel)
	}
	if len(ps) > 0 {
		return ps
	}
	switch o.Change.Action {
	case congress.UnitRename:
		return tree.tryRename(u, o.Change)
	case congress.UnitMove:
		return tree.tryMove(u, o)
	case congress.UnitMerge, congress.UnitClose:
		return tree.tryEnd(u, o.Change)
	}
	if u.Ended.IsZero() {
		ps.Add("unit", congress.ProblemGoesOn)
	} else if !tree.units[u.Parent].Ended.IsZero() {
		ps.Add("parent", congress.ProblemNotThere)
	} else {
		u.Ended = congress.NoDate
	}
	return ps
}

func (tree *unitTree) tryAdd(o congress.UnitOrder, ps congress.Problems) congress.Problems {
	c, parent, other := o.Change, tree.units[o.Parent], tree.units[o.Change.Other]
	switch {
	case parent == nil:
		ps.Add("parent", congress.ProblemUnknownUnit)
	case parent.Level <= c.Level:
		ps.Add("parent", congress.ProblemUnitLevel)
	case parent.Begun > c.Day || !parent.Ended.IsZero():
		ps.Add("parent", congress.ProblemNotThere)
	}
	switch {
	case c.Other == 0:
	case other == nil:
		ps.Add("other", congress.ProblemUnknownUnit)
	case other.Level != c.Level:
		ps.Add("other", congress.ProblemUnitLevel)
	case other.Begun > c.Day || !other.Ended.IsZero() && other.Ended < c.Day:
		ps.Add("other", congress.ProblemNotThere)
	}
	if c.Code != "" && tree.codes[c.Code] != 0 {
		ps.Add("code", congress.ProblemCodeTaken)
	}
	if len(ps) == 0 {
		tree.add(congress.Unit{
			ID: o.Unit, Parent: o.Parent, Province: parent.Province, Level: c.Level, Code: c.Code, Name: c.Name, FullName: c.FullName,
			Kind: c.Kind, Begun: c.Day,
		})
	}
	return ps
}

func (tree *unitTree) tryRename(u *triedUnit, c congress.UnitChange) (ps congress.Problems) {
	if holder := tree.codes[c.Code]; c.Code != "" && holder != 0 && holder != u.ID {
		ps.Add("code", congress.ProblemCodeTaken)
		return ps
	}
	if c.WasName != u.Name {
		ps.Add("unit", congress.ProblemUnitChanged)
		return ps
	}
	if u.Code != "" {
		delete(tree.codes, u.Code)
	}
	u.Name, u.FullName, u.Code, u.Kind = c.Name, c.FullName, c.Code, c.Kind
	if c.Code != "" {
		tree.codes[c.Code] = u.ID
	}
	return nil
}

func (tree *unitTree) tryMove(u *triedUnit, o congress.UnitOrder) (ps congress.Problems) {
	parent, from := tree.units[o.Parent], o.Change.Day
	if from.IsZero() {
		from = u.Begun
	} else if from <= u.Begun || !u.Ended.IsZero() && u.Ended <= from || from < u.movedLast {
		ps.Add("day", congress.ProblemMovesInOrder)
	}
	if !o.Change.Day.IsZero() && o.Change.WasParent != u.Parent {
		ps.Add("unit", congress.ProblemUnitChanged)
	}
	switch {
	case parent == nil:
		ps.Add("parent", congress.ProblemUnknownUnit)
	case tree.within(parent, u):
		ps.Add("parent", congress.ProblemBelowItself)
	case parent.Level <= u.Level:
		ps.Add("parent", congress.ProblemUnitLevel)
	case parent.Begun > from || !parent.Ended.IsZero() && (u.Ended.IsZero() || parent.Ended < u.Ended):
		ps.Add("parent", congress.ProblemNotThere)
	}
	if len(ps) > 0 {
		return ps
	}
	before := tree.units[u.Parent]
	before.leftLast, u.movedLast = max(before.leftLast, o.Change.Day), o.Change.Day
	delete(before.children, u.ID)
	parent.children[u.ID] = true
	u.Parent = o.Parent
	return nil
}

func (tree *unitTree) tryEnd(u *triedUnit, c congress.UnitChange) (ps congress.Problems) {
	other := tree.units[c.Other]
	switch {
	case other == u:
		ps.Add("other", congress.ProblemIntoItself)
	case !u.Ended.IsZero() || c.Day < u.Begun:
		ps.Add("day", congress.ProblemEndsOnce)
	case tree.goesOnBelow(u, c.Day):
		ps.Add("unit", congress.ProblemStillBelow)
	case c.Action == congress.UnitClose:
	case other == nil:
		ps.Add("other", congress.ProblemUnknownUnit)
	case other.Level != u.Level:
		ps.Add("other", congress.ProblemUnitLevel)
	case !other.On(c.Day):
		ps.Add("other", congress.ProblemNotThere)
	}
	if len(ps) == 0 {
		u.Ended = c.Day
	}
	return ps
}

// within reports whether a unit is another or stands somewhere below it.
func (tree *unitTree) within(u, top *triedUnit) bool {
	for u != nil && u != top {
		u = tree.units[u.Parent]
	}
	return u != nil
}

// goesOnBelow reports whether something stands below a unit on a day or after it.
func (tree *unitTree) goesOnBelow(u *triedUnit, day congress.Date) bool {
	for id := range u.children {
		if c := tree.units[id]; c.Ended.IsZero() || c.Ended > day {
			return true
		}
	}
	return u.leftLast > day
}

// count tells how many units of each level go on.
func (tree *unitTree) count() map[congress.Level]int {
	counts := map[congress.Level]int{}
	for _, u := range tree.units {
		if u.Ended.IsZero() {
			counts[u.Level]++
		}
	}
	return counts
}
