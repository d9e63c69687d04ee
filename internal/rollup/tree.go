package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// node is a unit with its lines and its sub-units. It is never changed once published: a line makes
// new nodes on the path from its unit to the nation and shares all others, whose remembered answers
// so stay good.
type node struct {
	ordinal   int32 // place in the term's structure
	level     congress.Level
	children  []*node // by ordinal, which is the order given by the source
	histories []history
	events    []event       // the unit's own congress
	switches  []basisSwitch // of every measure
	life      *life         // nil: there since ever, and still

	series   memo[seriesKey, series]
	progress memo[progressKey, *Progress]
	rankings memo[progressKey, *ranking] // the nation's node only
	open     memo[openKey, []openFigure]
	trials   memo[progressKey, []trial]
}

// copied returns the node without what it remembers, to be changed before it is published.
func (n *node) copied() *node {
	return &node{
		ordinal: n.ordinal, level: n.level, children: n.children,
		histories: n.histories, events: n.events, switches: n.switches, life: n.life,
	}
}

// find returns the place of a child, and whether it is there.
func (n *node) find(ordinal int32) (int, bool) {
	return slices.BinarySearchFunc(n.children, ordinal, func(c *node, o int32) int { return cmp.Compare(c.ordinal, o) })
}

// descend returns the node at the end of a path of ordinals below n; nil when there is none.
func (n *node) descend(path []int32) *node {
	for _, ordinal := range path {
		i, ok := n.find(ordinal)
		if !ok {
			return nil
		}
		n = n.children[i]
	}
	return n
}

// changed returns a tree in which the node at the end of the path is as change makes it. Only the
// nodes on the path are new.
func (n *node) changed(path []int32, change func(*node)) *node {
	c := n.copied()
	if len(path) == 0 {
		change(c)
		return c
	}
	i, ok := n.find(path[0])
	if !ok {
		return n
	}
	c.children = slices.Clone(n.children)
	c.children[i] = n.children[i].changed(path[1:], change)
	return c
}

// without and attached take a child away and put one in; n has to be a copy.
func (n *node) without(ordinal int32) {
	if i, ok := n.find(ordinal); ok {
		n.children = slices.Delete(slices.Clone(n.children), i, i+1)
	}
}

func (n *node) attached(child *node) {
	i, _ := n.find(child.ordinal)
	n.children = slices.Insert(slices.Clone(n.children), i, child)
}

// history finds the lines of a measure; nil when there are none.
func (n *node) history(measure uint16) *history {
	for i := range n.histories {
		if n.histories[i].measure == measure {
			return &n.histories[i]
		}
	}
	return nil
}

// setHistory puts a history in the place of the one of its measure; n has to be a copy.
func (n *node) setHistory(h history) {
	histories := slices.Clone(n.histories)
	i := slices.IndexFunc(histories, func(old history) bool { return old.measure == h.measure })
	if i < 0 {
		n.histories = append(histories, h)
		return
	}
	histories[i] = h
	n.histories = histories
}

// event returns the congress record as it was known; nil when there was none.
func (n *node) event(known int64) *event {
	for i := len(n.events) - 1; i >= 0; i-- {
		if n.events[i].recorded <= known {
			return &n.events[i]
		}
	}
	return nil
}

// stated counts the lines that stated the congress record until a moment.
func (n *node) stated(known int64) (times int) {
	for i := range n.events {
		if n.events[i].recorded <= known {
			times++
		}
	}
	return times
}

// basis returns which figures of the unit count for a measure as it was known. The nation is always
// a sum; other units report for themselves until somebody says otherwise.
func (n *node) basis(measure uint16, known int64) congress.Basis {
	if n.level == congress.Nation {
		return congress.BasisSum
	}
	for i := len(n.switches) - 1; i >= 0; i-- {
		if s := &n.switches[i]; s.measure == measure && s.recorded <= known {
			return s.basis
		}
	}
	return congress.BasisOwn
}
