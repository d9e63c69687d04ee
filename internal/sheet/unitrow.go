package sheet

import (
	"iter"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// UnitRow is one row of a list of units, with its place and everything that is wrong about it.
type UnitRow struct {
	congress.UnitRow
	At         Position
	Hidden     bool // in the file
	Places     []Place
	ParentName string // beside the reference, for people
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

// Where says where a field of the row stands: "D7" or, for a column that the list lacks, its title. It is "" for
// what is no field of a list.
func (u UnitRow) Where(lang text.Lang, field string) string {
	for _, f := range unitFields {
		switch at := u.Cell(field); {
		case f.field != field:
		case at.Column != 0:
			return at.A1()
		default:
			return lang.T("units.column", lang.ColumnRole(string(f.role)))
		}
	}
	return ""
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

// unitFields are the fields of a row by the columns in which they stand.
var unitFields = []struct {
	role  Role
	field string
}{
	{RoleCode, "code"},
	{RoleUnit, "name"},
	{RoleFullName, "fullName"},
	{RoleLevel, "level"},
	{RoleParentCode, "parent"},
	{RoleParent, "parentName"},
	{RoleKind, "kind"},
	{RoleAction, "action"},
	{RoleSourceUnits, "sources"},
	{RoleEffectiveDay, "day"},
	{RoleReason, "reason"},
}

// RowsOfUnits are the rows of units as they are, for [WriteUnits].
func RowsOfUnits(units []congress.Unit) iter.Seq[UnitRow] {
	byID := make(map[congress.UnitID]congress.Unit, len(units))
	for _, u := range units {
		byID[u.ID] = u
	}
	return func(yield func(UnitRow) bool) {
		for _, u := range units {
			row := UnitRow{UnitRow: congress.UnitRow{
				Action: congress.RowKeep, Ref: referTo(u), Code: u.Code, Name: u.Name, FullName: u.FullName, Level: u.Level, Kind: u.Kind,
			}}
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
func referTo(u congress.Unit) congress.UnitRef {
	if u.Code != "" {
		return congress.UnitRef{Text: u.Code, Unit: u.ID}
	}
	return congress.UnitRef{Text: "#" + u.ID.String(), Unit: u.ID}
}
