package rollup

import (
	"maps"

	"tiendo/internal/congress"
)

// state is one term at one moment. It is never changed once published.
type state struct {
	structure *structure
	nation    *node
	words     []string // texts of figures in words; grows only
	revisions map[congress.UnitID]int64
	newest    int64 // the latest moment at which a line was recorded, in microseconds since 1970
	version   uint64
}

// with returns the state after the next line of a province; ok is false for a line that changes the
// structure in a way that only the source can tell.
func (s *state) with(line congress.Line, homes *homes) (next *state, ok bool) {
	c := *s
	switch line.Kind {
	case congress.LineEntry:
		ok = c.addFigure(line, homes)
	case congress.LineConfirm, congress.LineReturn:
		ok = c.addVerdicts(line, homes)
	case congress.LineBasis:
		ok = c.addSwitch(line)
	case congress.LineCongress:
		ok = c.change(line.Unit, func(n *node) { n.events = append(n.events, newEvent(line)) })
	case congress.LineUnit:
		ok = c.changeUnit(line)
	}
	if !ok {
		return nil, false
	}
	c.revisions = maps.Clone(s.revisions)
	c.revisions[line.Province] = line.Revision
	c.newest = max(c.newest, line.Recorded.UnixMicro())
	return &c, true
}

// change replaces the node of a unit and its path; false for a unit that the structure does not have.
func (s *state) change(unit congress.UnitID, change func(*node)) bool {
	ordinal, ok := s.structure.byID.get(unit)
	if ok {
		s.changeAt(ordinal, change)
	}
	return ok
}

func (s *state) changeAt(ordinal int32, change func(*node)) {
	path := s.structure.path(ordinal)
	s.nation = s.nation.changed(path, change)
	s.forget(path)
}

// forget makes the units that any of the path stood below before forget their sums.
func (s *state) forget(path []int32) {
	if len(s.structure.stays) == 0 {
		return
	}
	for _, ordinal := range path {
		for _, before := range s.structure.stays[ordinal] {
			if before.parent != s.structure.parents[ordinal] {
				s.changeAt(before.parent, func(*node) {})
			}
		}
	}
}

func (s *state) addFigure(line congress.Line, homes *homes) bool {
	ordinal, ok := s.structure.byID.get(line.Unit)
	if !ok {
		return false
	}
	var measure uint16
	measure, s.structure = s.structure.numbered(line.Entry.Measure)
	f := newFigure(line, s.word)
	s.change(line.Unit, func(n *node) {
		h := n.history(measure)
		if h == nil {
			h = &history{measure: measure}
		}
		n.setHistory(h.with(f, line.Entry.Replaces))
	})
	homes.add(home{id: line.ID, ordinal: ordinal, measure: measure})
	return true
}

// word keeps the text of a figure and returns its place.
func (s *state) word(text string) uint32 {
	s.words = append(s.words, text)
	return uint32(len(s.words) - 1)
}

// addVerdicts records a confirmation or a return. Lines that are no figures have nothing to confirm.
func (s *state) addVerdicts(line congress.Line, homes *homes) bool {
	for _, id := range line.Entries {
		at, ok := homes.find(id)
		if !ok {
			continue
		}
		s.changeAt(at.ordinal, func(n *node) {
			h := *n.history(at.measure)
			h.verdicts = append(h.verdicts, verdict{
				recorded:  line.Recorded.UnixMicro(),
				figure:    uint32(h.position(id)),
				confirmed: line.Kind == congress.LineConfirm,
			})
			n.setHistory(h)
		})
	}
	return true
}

func (s *state) addSwitch(line congress.Line) bool {
	var measure uint16
	measure, s.structure = s.structure.numbered(line.Measure)
	sw := basisSwitch{recorded: line.Recorded.UnixMicro(), measure: measure, basis: line.Basis}
	return s.change(line.Unit, func(n *node) { n.switches = append(n.switches, sw) })
}

// changeUnit applies a line about the tree itself. Names and new units are for the source to tell: their
// place in the lists follows from the alphabet.
func (s *state) changeUnit(line congress.Line) bool {
	if line.Change == nil || line.Change.Action == congress.UnitMove {
		return s.move(line)
	}
	switch line.Change.Action {
	case congress.UnitMerge, congress.UnitClose, congress.UnitReopen:
		return s.change(line.Unit, func(n *node) { n.life = n.life.ended(line) })
	}
	return false
}

// move puts a unit under another parent. Its history goes with it, and without a day so do its sums of all
// days, whatever moment is asked for: such a move makes no step in any burn-up. A line that moves a unit to
// where it stands was written when others than moves were not described, and only the source can tell.
func (s *state) move(line congress.Line) bool {
	u, known := s.structure.byID.get(line.Unit)
	p, parentKnown := s.structure.byID.get(line.NewParent)
	if !known || !parentKnown || s.structure.parents[u] == p || s.structure.within(p, u) {
		return false
	}
	from := s.structure.path(u)
	s.forget(from)
	moving := s.nation.descend(from)
	s.nation = s.nation.changed(from[:len(from)-1], func(n *node) { n.without(u) })
	s.nation = s.nation.changed(s.structure.path(p), func(n *node) { n.attached(moving) })
	s.structure = s.structure.moved(u, p, line)
	s.forget(s.structure.path(u))
	return true
}
