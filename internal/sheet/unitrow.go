package sheet

import (
	"iter"

	"tiendo/internal/congress"
)

// UnitAction is what a row of a list of units asks for, as people think of it. What that means for the tree
// is for whoever takes the rows.
type UnitAction string

// The actions.
const (
	UnitSame   UnitAction = "same" // nothing: the row says what there is
	UnitNew    UnitAction = "new"
	UnitRename UnitAction = "rename"
	UnitMove   UnitAction = "move"   // to another parent, under a new name if the row has one
	UnitMerge  UnitAction = "merge"  // the source units end in this one, which may be new
	UnitSplit  UnitAction = "split"  // this one, new, comes out of the source unit
	UnitClose  UnitAction = "close"  // it ends
	UnitReopen UnitAction = "reopen" // its end is taken back
)

// unitActions lists them all, in the order in which they are offered.
var unitActions = []UnitAction{UnitSame, UnitNew, UnitRename, UnitMove, UnitMerge, UnitSplit, UnitClose, UnitReopen}

// UnitRef is a unit as a list names it: by the code it has, or gets in the list, or by its number in this
// program, written #123.
type UnitRef struct {
	Text string
	Unit congress.UnitID // 0 when no unit of the scope has it: it is new in this list
}

// UnitRow is one row of a list of units.
type UnitRow struct {
	At         Position
	Places     []Place
	Action     UnitAction
	Ref        UnitRef // what the row is about
	Code       string  // as typed; "" where the unit is named by its number
	Name       string
	FullName   string
	Level      congress.Level
	Parent     UnitRef
	ParentName string // beside the reference, for people
	Kind       string
	Sources    []UnitRef     // merged into, or split from
	Day        congress.Date // from which the change holds; NoDate when the row does not say
	Reason     string
	Problems   congress.Problems
}

// Cell returns where a field of the row stands, the row itself for a field without a cell.
func (u UnitRow) Cell(field string) Position {
	for _, p := range u.Places {
		if p.Field == field {
			return p.At
		}
	}
	return u.At
}

// UnitReading is what a table was read as.
type UnitReading struct {
	Table     string
	HeaderRow int
	Columns   []Column
	Rows      []UnitRow
	Left      []Left
}

// unitRoles are the columns of a list of units.
var unitRoles = []Role{
	RoleCode, RoleUnit, RoleFullName, RoleLevel, RoleParentCode, RoleParent, RoleKind, RoleAction, RoleSourceUnits, RoleEffectiveDay, RoleReason,
}

// RowsOfUnits are the rows of units as they are, for [WriteUnits].
func RowsOfUnits(units []congress.Unit) iter.Seq[UnitRow] {
	byID := make(map[congress.UnitID]congress.Unit, len(units))
	for _, u := range units {
		byID[u.ID] = u
	}
	return func(yield func(UnitRow) bool) {
		for _, u := range units {
			row := UnitRow{
				Action: UnitSame, Ref: referTo(u), Code: u.Code, Name: u.Name, FullName: u.FullName, Level: u.Level, Kind: u.Kind,
			}
			if parent, ok := byID[u.Parent]; ok {
				row.Parent, row.ParentName = referTo(parent), parent.Name
			}
			if !yield(row) {
				return
			}
		}
	}
}

// referTo names a unit by its code, or by its number where it has none.
func referTo(u congress.Unit) UnitRef {
	if u.Code != "" {
		return UnitRef{u.Code, u.ID}
	}
	return UnitRef{"#" + u.ID.String(), u.ID}
}
