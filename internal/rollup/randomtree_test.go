package rollup_test

import (
	"fmt"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

// writeStructure changes the tree in one of the ways that the store accepts.
func (w *writer) writeStructure() {
	tree := w.upTo(len(w.lines))
	u := draw(w.t, "changed unit", rapid.SampledFrom(tree.structure.Units))
	if u.Level >= congress.Province {
		w.writeAdd(tree, u)
		return
	}
	switch draw(w.t, "change", rapid.IntRange(0, 7)) {
	case 0:
		if !w.noMoves {
			w.writeMove(tree, u)
		}
	case 1, 2:
		w.writeMoveOn(tree, u)
	case 3:
		w.writeAdd(tree, u)
	case 4:
		w.writeRename(u)
	default:
		w.writeEnding(tree, u)
	}
}

func (w *writer) change(u, parent congress.UnitID, c *congress.UnitChange) {
	w.append(congress.Line{Kind: congress.LineUnit, Unit: u, NewParent: parent, Recorded: w.recorded(firstDay), Change: c})
}

// outlasts reports whether a unit is there from a day on for as long as another one.
func outlasts(u congress.Unit, from congress.Date, other congress.Unit) bool {
	return u.Begun <= from && (u.Ended.IsZero() || !other.Ended.IsZero() && u.Ended >= other.Ended)
}

// writeMove puts a unit under another parent for all days.
func (w *writer) writeMove(tree *ledger, u congress.Unit) {
	w.moveTo(tree, u, u.Begun, nil)
}

// writeMoveOn puts a unit under another parent from a day on.
func (w *writer) writeMoveOn(tree *ledger, u congress.Unit) {
	on := draw(w.t, "moved on", day())
	if on > u.Begun && (u.Ended.IsZero() || on < u.Ended) && on >= w.movedLast(u.ID) {
		w.moveTo(tree, u, on, &congress.UnitChange{Action: congress.UnitMove, Day: on, WasParent: u.Parent})
	}
}

func (w *writer) moveTo(tree *ledger, u congress.Unit, from congress.Date, c *congress.UnitChange) {
	var parents []congress.UnitID
	for _, p := range tree.structure.Units {
		if p.Province == u.Province && p.Level > u.Level && p.ID != u.Parent && outlasts(p, from, u) {
			parents = append(parents, p.ID)
		}
	}
	if len(parents) > 0 {
		w.change(u.ID, draw(w.t, "parent", rapid.SampledFrom(parents)), c)
	}
}

// movedLast is the day of the unit's last move on a day since it last moved without one.
func (w *writer) movedLast(unit congress.UnitID) (last congress.Date) {
	for _, line := range w.lines {
		switch {
		case line.Kind != congress.LineUnit || line.Unit != unit:
		case line.Change == nil:
			last = congress.NoDate
		case line.Change.Action == congress.UnitMove:
			last = line.Change.Day
		}
	}
	return last
}

// writeAdd adds a unit below one, at times as a part of another.
func (w *writer) writeAdd(tree *ledger, parent congress.Unit) {
	on := draw(w.t, "added on", day())
	if parent.Level == congress.Cell || parent.Level == congress.Nation || parent.Begun > on || !parent.Ended.IsZero() {
		return
	}
	c := &congress.UnitChange{Action: congress.UnitAdd, Day: on, Level: parent.Level - 1, Name: "New"}
	for _, other := range tree.structure.Units {
		if other.Province == parent.Province && other.Level == c.Level && other.On(on) && draw(w.t, "split", rapid.Bool()) {
			c.Other = other.ID
		}
	}
	u := w.unit(parent.ID, "", c.Level)
	c.Name = fmt.Sprintf("Unit %d", u)
	w.byID(u).Name = c.Name
	w.change(u, parent.ID, c)
}

func (w *writer) writeRename(u congress.Unit) {
	w.change(u.ID, u.Parent, &congress.UnitChange{
		Action: congress.UnitRename, Name: fmt.Sprintf("Renamed %d", len(w.lines)), WasName: u.Name,
	})
}

// writeEnding ends a unit below which nothing goes on, or brings one back that ended.
func (w *writer) writeEnding(tree *ledger, u congress.Unit) {
	if !u.Ended.IsZero() {
		if tree.byID(u.Parent).Ended.IsZero() {
			w.change(u.ID, u.Parent, &congress.UnitChange{Action: congress.UnitReopen})
		}
		return
	}
	c := &congress.UnitChange{Action: congress.UnitClose, Day: draw(w.t, "ended on", day())}
	if c.Day < u.Begun || w.stillBelow(tree, u.ID, c.Day) {
		return
	}
	for _, other := range tree.structure.Units {
		if other.ID != u.ID && other.Province == u.Province && other.Level == u.Level && other.On(c.Day) && draw(w.t, "merged", rapid.Bool()) {
			c.Action, c.Other = congress.UnitMerge, other.ID
		}
	}
	w.change(u.ID, u.Parent, c)
}

// stillBelow reports whether something stands below a unit on or after a day.
func (w *writer) stillBelow(tree *ledger, unit congress.UnitID, day congress.Date) bool {
	for _, u := range tree.structure.Units {
		if u.Parent == unit && (u.Ended.IsZero() || u.Ended > day) {
			return true
		}
	}
	for _, line := range w.lines {
		if line.Change != nil && line.Change.WasParent == unit && line.Change.Day > day {
			return true
		}
	}
	return false
}
