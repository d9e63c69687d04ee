package congress

// RowAction is what a row of a list of units asks for, as people think of it. One row may take several changes
// of the tree.
type RowAction string

// What a row can ask for. A row that names no action is read by what differs.
const (
	RowKeep   RowAction = "same" // nothing: the row says what there is
	RowAdd    RowAction = "new"
	RowRename RowAction = "rename"
	RowMove   RowAction = "move"   // to another parent, under a new name if the row has one
	RowMerge  RowAction = "merge"  // the sources end in the row's unit, which may be new
	RowSplit  RowAction = "split"  // the row's unit, new, comes out of the source
	RowClose  RowAction = "close"  // it ends
	RowReopen RowAction = "reopen" // its end is taken back
)

// RowActions lists them all, in the order in which they are offered.
var RowActions = []RowAction{RowKeep, RowAdd, RowRename, RowMove, RowMerge, RowSplit, RowClose, RowReopen}

// UnitRef is a unit as a list names it: by the code it has, or gets in the list, or by its number in this
// program, written #123.
type UnitRef struct {
	Text string
	Unit UnitID // 0: new in the list, or unknown
}

// Given reports whether the list names a unit at all.
func (r UnitRef) Given() bool { return r.Unit != 0 || r.Text != "" }

// UnitRow is one row of a list of units, as a person wrote it.
type UnitRow struct {
	Action                     RowAction // "" to be found out
	Ref                        UnitRef   // what the row is about
	Code, Name, FullName, Kind string    // Code is "" where the unit is named by its number
	Level                      Level     // 0: one below its parent
	Parent                     UnitRef
	Sources                    []UnitRef // merged into it, or split from
	Day                        Date      // from which the change holds; NoDate when the row does not say
	Reason                     string
}
