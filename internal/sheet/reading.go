package sheet

import "tiendo/internal/congress"

// Frame is what a table is read into: the term, and the units and measures that exist for the person.
type Frame struct {
	Term     congress.Term
	Measures []congress.Measure
	// Units are those of the import's scope. No other unit exists.
	Units *Scope
	Today congress.Date
	// AsOf is the day of figures for which the table states none; NoDate makes that a problem at each.
	AsOf congress.Date
	// Measure is what columns count that only say "done" and "total".
	Measure congress.MeasureCode
	// Table is the name of the sheet to read; "" takes the first visible one with a header.
	Table string
	// HeaderRow and Columns are a person's own words on a table whose header was not recognised, or
	// wrongly: the last row of the header, and the columns that are not to be guessed. 0 and nil guess.
	HeaderRow int
	Columns   []Column
}

// Role is what a column holds.
type Role string

// The roles of a column; package text has their names at "heading.<role>".
const (
	RoleIgnored      Role = "ignored"
	RoleOrder        Role = "order"  // STT
	RoleUnitID       Role = "unitID" // the unit's number in this program
	RoleCode         Role = "code"
	RoleUnit         Role = "unit"
	RoleParent       Role = "parent"
	RoleMeasure      Role = "measure" // one row a figure
	RoleMeasureCode  Role = "measureCode"
	RoleAsOf         Role = "asOf"
	RoleDone         Role = "done"
	RoleTotal        Role = "total"
	RoleFraction     Role = "fraction" // 254/616 in one cell, or any other value in words
	RolePercent      Role = "percent"  // a value of its own only where there is no count beside it
	RoleRemaining    Role = "remaining"
	RoleWords        Role = "words"
	RoleBound        Role = "bound"
	RoleTotalBound   Role = "totalBound"
	RoleNote         Role = "note"
	RoleDocument     Role = "document"
	RoleLink         Role = "link"
	RoleReason       Role = "reason"
	RoleUnchanged    Role = "unchanged"    // the figure before is still true
	RoleReplaces     Role = "replaces"     // the ledger line that the writer saw
	RoleIllustrative Role = "illustrative" // for reading only
	RoleConfirmed    Role = "confirmed"    // for reading only
	RoleAuthor       Role = "author"       // for reading only
	RoleRecorded     Role = "recorded"     // for reading only
	RoleLevel        Role = "level"
	RoleKind         Role = "kind"
	RoleAction       Role = "action"
	RoleParentCode   Role = "parentCode"
	RoleSourceUnits  Role = "sourceUnits"
	RoleFullName     Role = "fullName"
	RoleEffectiveDay Role = "effectiveDay"
)

// Column is what a column was taken for.
type Column struct {
	Column  int // from 1
	Text    string
	Role    Role
	Measure congress.MeasureCode // of the roles that hold values; "" when a row says it
	// Sure is false when the words of the header fit several measures, or none quite: worth asking.
	Sure bool
	// parts are the words over it, the lowest first, folded.
	parts []string
}

// Reading is what a table was read as.
type Reading struct {
	Table     string
	HeaderRow int // the last row of the header
	Columns   []Column
	// StatedAsOf is the day that the title of the table gives, at AsOfAt.
	StatedAsOf congress.Date
	AsOfAt     Position
	// Template reports whether the table is one that [WriteTemplate] wrote.
	Template bool
	Figures  []Figure
	Left     []Left
}

// Figure is one value of a table, with everything that is wrong or odd about it. It can be entered when
// Problems is empty; whether its doubts are answered is for the person to say.
type Figure struct {
	At       Position // the cell of the value, the first one if it has several
	Places   []Place  // the cells of the fields
	UnitText string   // as the table names it
	Unit     congress.UnitID
	Measure  congress.MeasureCode
	AsOf     congress.Date
	Value    congress.Value
	Note     string
	Source   congress.Source
	Reason   string
	// Replaces is the ledger line that stood when the file was written; 0 when the table does not say.
	Replaces congress.EntryID
	// Same reports that a template's cell still has the value that it was written with.
	Same     bool
	Problems congress.Problems
	Doubts   []congress.Doubt
}

// Place is where a field of a figure stands.
type Place struct {
	Field string // as in congress.Problem
	At    Position
}

// Cell returns where a field of the figure stands, the figure's own place for a field without a cell.
func (f Figure) Cell(field string) Position {
	for _, p := range f.Places {
		if p.Field == field {
			return p.At
		}
	}
	return f.At
}

// Why says why a row is no figure; package text has the words at "left.<why>".
type Why string

// The reasons to leave a row out on purpose.
const (
	LeftTitle    Why = "title"    // above the header
	LeftHeader   Why = "header"   //
	LeftNumbers  Why = "numbers"  // the numbered row under a header, "1  2 (=3+4)  3"
	LeftTotal    Why = "total"    // a total, which is calculated here
	LeftHeading  Why = "heading"  // a row that only names a group: "I. Khối huyện", "Trong đó:"
	LeftNoValues Why = "novalues" // a unit without any value
	LeftFoot     Why = "foot"     // place, date and signatures
)

// Left is a row that was left out on purpose.
type Left struct {
	At   Position
	Text string
	Why  Why
}
