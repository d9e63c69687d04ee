package sheet

import "tiendo/internal/congress"

// UnitAction is what a row of a list of units asks for.
type UnitAction string

// The actions; package text has their names at "action.<action>".
const (
	UnitSame   UnitAction = "same" // nothing: the row says what there is
	UnitNew    UnitAction = "new"
	UnitRename UnitAction = "rename"
	UnitMove   UnitAction = "move"
	UnitMerge  UnitAction = "merge" // the source units end in this one
	UnitSplit  UnitAction = "split" // this one comes out of the source unit
	UnitClose  UnitAction = "close"
)

// UnitRef is a unit as a list names it: by the code it has or gets in the list, or by its number in this
// program, written #123.
type UnitRef struct {
	Text string
	Unit congress.UnitID // 0 when no unit of the scope has it: new in this list, or unknown
}

// UnitRow is one row of a list of units.
type UnitRow struct {
	At       Position
	Places   []Place
	Action   UnitAction
	Ref      UnitRef // what the row is about
	Code     string  // as typed, without a #number
	Name     string
	FullName string
	Level    congress.Level
	Parent   UnitRef
	Kind     string
	Sources  []UnitRef     // merged into, or split from
	Day      congress.Date // from which the change holds
	Reason   string
	Problems congress.Problems
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
