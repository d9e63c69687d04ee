package congress

import (
	"fmt"
	"slices"
	"strings"
)

// UnitAction says what became of a unit.
type UnitAction string

// The ways in which the tree of a term changes (decision 0012).
const (
	// UnitAdd: a new unit is there from Day on; Other names the unit that it was split from, if any.
	UnitAdd UnitAction = "add"
	// UnitRename: Name, FullName, Code and Kind become these; the name before stays an alias.
	UnitRename UnitAction = "rename"
	// UnitMove: the unit stands under another parent from Day on. Without a day it has always stood
	// there, which mends a tree that was wrong.
	UnitMove UnitAction = "move"
	// UnitMerge: the unit ends on Day, and Other goes on for it.
	UnitMerge UnitAction = "merge"
	// UnitClose: the unit ends on Day. On the day on which it began it was never there.
	UnitClose UnitAction = "close"
	// UnitReopen takes a merger or a closing back.
	UnitReopen UnitAction = "reopen"
)

// UnitActions lists every action in the order in which those of one file are carried out: units are there
// before others move to them, and nothing ends before what stands below it has gone.
var UnitActions = []UnitAction{UnitReopen, UnitAdd, UnitRename, UnitMove, UnitMerge, UnitClose}

// ParseUnitAction reads an action's code.
func ParseUnitAction(code string) (UnitAction, error) {
	if a := UnitAction(code); slices.Contains(UnitActions, a) {
		return a, nil
	}
	return "", fmt.Errorf("unknown change of a unit %q", code)
}

// Ends reports whether the unit is no longer there from the day of the change on.
func (a UnitAction) Ends() bool { return a == UnitMerge || a == UnitClose }

// UnitChange is what one line of the ledger says of a unit of the tree.
type UnitChange struct {
	Action               UnitAction
	Day                  Date   // the first on which it holds
	Level                Level  // UnitAdd
	Name                 string // UnitAdd, UnitRename; so are the next three
	FullName, Code, Kind string
	Other                UnitID // UnitAdd: split from; UnitMerge: merged into
	// WasName and WasParent are what a renaming and a move found: another name or parent by the time the
	// line is written means that somebody was faster.
	WasName   string
	WasParent UnitID
}

// UnitOrder asks for one change of the tree.
type UnitOrder struct {
	// Unit is what changes. A unit that is added has a number of the caller's own, below 0, by which later
	// orders name it as their Unit, Parent or Change.Other.
	Unit   UnitID
	Parent UnitID // UnitAdd, UnitMove
	Change UnitChange
	Reason string
}

// UnitOrders asks for several changes of one province's tree, all or none of them.
type UnitOrders struct {
	Province UnitID
	// Seen is the province's revision on which the orders were planned. The tree changed since then is another tree.
	Seen   int64
	Orders []UnitOrder
}

// Problems lists everything wrong with the change itself; what the tree says against it is not known here.
func (c UnitChange) Problems() Problems {
	var ps Problems
	if _, err := ParseUnitAction(string(c.Action)); err != nil {
		ps.Add("action", ProblemUnknownKind)
		return ps
	}
	if c.Day.IsZero() && (c.Action == UnitAdd || c.Action.Ends()) {
		ps.Add("day", ProblemMissing)
	}
	if c.Action == UnitMerge && c.Other == 0 {
		ps.Add("other", ProblemMissing)
	}
	if c.Action == UnitAdd || c.Action == UnitRename {
		c.addNames(&ps)
	}
	if c.Action == UnitAdd && (c.Level < Cell || c.Level > Upper) {
		ps.Add("level", ProblemUnitLevel)
	}
	return ps
}

// MaxName is the most bytes of a unit's name; it stands in one line of a table.
const MaxName = 300

func (c UnitChange) addNames(ps *Problems) {
	if c.Name == "" {
		ps.Add("name", ProblemMissing)
	}
	for _, f := range [][2]string{{"name", c.Name}, {"fullName", c.FullName}, {"code", c.Code}, {"kind", c.Kind}} {
		switch {
		case len(f[1]) > MaxName:
			ps.Add(f[0], ProblemTooLong, MaxName)
		case strings.ContainsFunc(f[1], hiddenInLine):
			ps.Add(f[0], ProblemHidden)
		}
	}
}

// hiddenInLine is hidden for what stands in one line.
func hiddenInLine(r rune) bool { return hidden(r) || r == '\n' || r == '\r' || r == '\t' }

// Lineage says what became of a unit: one row for each unit that went on for it. Terms are bridged by it
// too.
type Lineage struct {
	Unit, Successor UnitID
	Kind            LineageKind
	Day             Date
	Was             string  // LineageRenamed: the name before
	Line            EntryID // the line that says so; 0 between terms
}

// LineageKind is the way in which one unit came from another.
type LineageKind string

// The ways in which units follow one another. LineageCopied is a unit of a new term that is what it was.
const (
	LineageMerged  LineageKind = "merged"
	LineageSplit   LineageKind = "split"
	LineageRenamed LineageKind = "renamed"
	LineageCopied  LineageKind = "copied"
)
