package rollup

import (
	"cmp"
	"slices"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Open is a figure, or a withdrawal, about which something is still to be done: somebody has to confirm it, or,
// sent back, to put it right.
type Open struct {
	ID       congress.EntryID
	Unit     congress.UnitID
	Measure  congress.MeasureCode
	AsOf     congress.Date
	Recorded time.Time
	Returned bool
}

// Tally counts what is open.
type Tally struct {
	Waiting  int // for a verdict, in provinces that need confirmation
	Returned int // sent back and not put right
}

// Tally counts the open figures of the unit and below it, where the scope may do a. It costs no more than
// what changed since somebody asked last.
func (t *TermView) Tally(a access.Action, unit congress.UnitID) (sum Tally) {
	for _, top := range t.tops(a, unit) {
		t.state.eachOpen(t.node(top), func(o openFigure) {
			if o.returned {
				sum.Returned++
			} else {
				sum.Waiting++
			}
		})
	}
	return sum
}

// Open lists the open figures of the unit and below it where the scope may do a: those of the unit that
// reported last come first, and of one unit the last report.
func (t *TermView) Open(a access.Action, unit congress.UnitID) []Open {
	st := t.state.structure
	var list []Open
	newest := map[congress.UnitID]congress.EntryID{}
	for _, top := range t.tops(a, unit) {
		t.state.eachOpen(t.node(top), func(o openFigure) {
			if int(o.measure) >= len(st.measures) {
				return // a measure that the term's catalogue does not have yet
			}
			u := st.units[o.ordinal].id
			newest[u] = max(newest[u], o.id)
			list = append(list, Open{
				ID: o.id, Unit: u, Measure: st.measures[o.measure].Code, AsOf: o.asOf,
				Recorded: time.UnixMicro(o.recorded).In(congress.Location), Returned: o.returned,
			})
		})
	}
	slices.SortFunc(list, func(a, b Open) int {
		return cmp.Or(cmp.Compare(newest[b.Unit], newest[a.Unit]), cmp.Compare(a.Unit, b.Unit), cmp.Compare(b.ID, a.ID))
	})
	return list
}

// NeedsConfirmation reports whether the unit's province wants figures confirmed before they count as such.
func (t *TermView) NeedsConfirmation(unit congress.UnitID) bool {
	o, ok := t.readable(unit)
	return ok && t.state.structure.units[o].province >= 0 && !t.state.structure.trusting(o)
}

// Tops lists the units in whose subtrees the scope may do a, each below no other.
func (t *TermView) Tops(a access.Action) []congress.Unit {
	var units []congress.Unit
	for _, o := range t.tops(a, t.Nation().ID) {
		units = append(units, t.state.structure.unit(o))
	}
	return units
}

// tops are the topmost units of a subtree in whose subtrees the scope may do a.
func (t *TermView) tops(a access.Action, below congress.UnitID) []int32 {
	st := t.state.structure
	top, ok := st.byID.get(below)
	if !ok {
		return nil
	}
	var tops []int32
	for _, g := range t.here.Grants {
		o, ok := st.byID.get(g.Unit)
		switch {
		case !ok || !g.Role.Allows(a):
		case st.within(top, o):
			return []int32{top}
		case st.within(o, top):
			tops = append(tops, o)
		}
	}
	slices.Sort(tops)
	tops = slices.Compact(tops)
	return slices.DeleteFunc(tops, func(o int32) bool {
		return slices.ContainsFunc(tops, func(other int32) bool { return o != other && st.within(o, other) })
	})
}

// Before is the figure that pages show with confirmed figures only where e, which nobody has confirmed
// yet, would stand: what a confirmer holds e against. Where a province needs no confirmation it is the
// unit's own figure before e. Nil for none; congress.ErrNotFound as in [TermView.Progress].
func (t *TermView) Before(e congress.Entry) (*congress.Entry, error) {
	n, m, err := t.asked(e.Unit, e.Measure)
	if err != nil {
		return nil, err
	}
	l := t.state.lens(m, Query{Confirmed: true})
	s := l.sight(n)
	if s.trusting {
		before, _ := l.neighbours(n, e)
		return before, nil
	}
	h := n.history(l.number)
	standing := h.standing(s)
	i := h.at(standing, e.AsOf)
	if i < 0 {
		return nil, nil
	}
	f := &h.figures[standing[i]]
	return &congress.Entry{ID: f.id, Unit: e.Unit, Measure: e.Measure, AsOf: f.asOf, Value: f.value(l.words), Confirmed: true}, nil
}

// openFigure is what a node remembers of one open figure.
type openFigure struct {
	id       congress.EntryID
	recorded int64
	ordinal  int32
	asOf     congress.Date
	measure  uint16
	returned bool
}

// openKey is the one question whose answer a node remembers here.
type openKey struct{}

// eachOpen goes through the open figures of a node and below it.
func (s *state) eachOpen(n *node, yield func(openFigure)) {
	for _, o := range s.openIn(n) {
		yield(o)
	}
	for _, c := range n.children {
		if c.level >= congress.Upper {
			s.eachOpen(c, yield)
		}
	}
}

// openIn lists the open figures of a node with those of the small nodes below it, remembered where there are
// few nodes: every open figure is remembered once, and a line makes one list anew.
func (s *state) openIn(n *node) []openFigure {
	list, ok := n.open.get(openKey{})
	if ok || n.level == congress.Nation {
		return list
	}
	trusting := s.structure.trusting(n.ordinal)
	for i := range n.histories {
		h := &n.histories[i]
		for _, at := range h.open(trusting) {
			f := &h.figures[at.figure]
			list = append(list, openFigure{f.id, f.recorded, n.ordinal, f.asOf, h.measure, at.returned})
		}
	}
	for _, c := range n.children {
		if c.level < congress.Upper {
			list = append(list, s.openIn(c)...)
		}
	}
	if n.level >= congress.Upper {
		n.open.put(openKey{}, list, 1)
	}
	return list
}

// openAt is the place of an open figure in its history.
type openAt struct {
	figure   int
	returned bool
}

// open finds the figures that wait for a verdict or were sent back. A withdrawal waits only if confirmed
// figures still show what it takes back; sent back, it is settled by a figure for its day.
func (h *history) open(trusting bool) (found []openAt) {
	if trusting && len(h.verdicts) == 0 {
		return nil
	}
	stands := h.standing(sight{known: everything})
	for _, i := range stands {
		if confirmed, judged := h.verdict(int(i)); !confirmed && (judged || !trusting) {
			found = append(found, openAt{int(i), judged})
		}
	}
	for i := range h.figures {
		if h.figures[i].kind != congress.Withdrawn {
			continue
		}
		confirmed, judged := h.verdict(i)
		settled := slices.ContainsFunc(stands, func(s int32) bool { return h.figures[s].asOf == h.figures[i].asOf })
		if !confirmed && (judged && !settled || !judged && !trusting && h.shownBefore(i)) {
			found = append(found, openAt{i, judged})
		}
	}
	return found
}

// verdict is what was last said of the figure at position i, and whether anything was.
func (h *history) verdict(i int) (confirmed, judged bool) {
	for j := len(h.verdicts) - 1; j >= 0; j-- {
		if v := &h.verdicts[j]; v.figure == uint32(i) {
			return v.confirmed, true
		}
	}
	return false, false
}

// shownBefore reports whether some confirmed line of the chain that the withdrawal at position i ends is
// what confirmed figures still show.
func (h *history) shownBefore(i int) bool {
	for j := i - 1; j >= 0; j-- {
		if confirmed, _ := h.verdict(j); confirmed && h.figures[j].chain == h.figures[i].chain {
			return true
		}
	}
	return false
}
