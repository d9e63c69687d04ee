package sheet

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// ReadUnits reads a list of units. The error is a [*Refusal]; what is wrong with a single row is a problem of
// that row. Of the frame it takes the units, the table and a person's own words on the columns.
func ReadUnits(f *File, frame Frame) (UnitReading, error) {
	frame.Measures = nil
	opened, err := openTable(f, frame, header.listsUnits)
	if refusal, ok := errors.AsType[*Refusal](err); ok && refusal.Code == RefusedNoHeader {
		return UnitReading{}, refuse(RefusedNoUnitHeader, refusal.Args...)
	}
	if err != nil {
		return UnitReading{}, err
	}
	r := &unitReader{
		UnitReading: UnitReading{Table: opened.table.Name, HeaderRow: opened.header.last, Columns: opened.header.columns},
		frame:       frame, date1904: f.source.from1904(), columns: map[Role]int{}, names: newNameFinder(frame.Units), listed: map[string]int{},
	}
	for _, c := range opened.header.columns {
		if r.columns[c.Role] == 0 {
			r.columns[c.Role] = c.Column
		}
	}
	if err := opened.below(r.read, func(row Row) { r.leave(row, LeftTitle) }); err != nil {
		return UnitReading{}, err
	}
	for i := range r.Rows {
		r.settle(&r.Rows[i])
		r.Rows[i].Problems = readable(r.Rows[i].Problems)
	}
	return r.UnitReading, nil
}

// listsUnits reports whether the columns are enough to read a list of units: what they are called, and where
// they stand or what is to become of them.
func (h header) listsUnits() bool {
	if h.column(RoleUnit) == 0 && h.column(RoleCode) == 0 {
		return false
	}
	return slices.ContainsFunc([]Role{RoleLevel, RoleParentCode, RoleParent, RoleAction}, func(role Role) bool { return h.column(role) != 0 })
}

// unitReader turns rows into rows of units.
type unitReader struct {
	UnitReading
	frame    Frame
	date1904 bool
	columns  map[Role]int
	names    *nameFinder
	listed   map[string]int // by folded reference, the row in Rows that gives it
}

func (r *unitReader) leave(row Row, why Why) {
	r.Left = append(r.Left, Left{At: Position{Table: r.Table, Row: row.Number}, Text: row.text(), Why: why})
}

// read takes the cells of a row; what they refer to may stand further down.
func (r *unitReader) read(row Row) {
	damage := row.damage()
	switch code, name := r.at(row, RoleCode), r.at(row, RoleUnit); {
	case damage != nil, r.failed(row, RoleCode), r.failed(row, RoleUnit):
	case len(r.Rows) == 0 && isNumbered(row):
		r.leave(row, LeftNumbers)
		return
	case code == "" && name == "" || code == "" && isFoot(row):
		r.leave(row, LeftFoot)
		return
	case code == "" && opens(name, totalWords):
		r.leave(row, LeftTotal)
		return
	}
	u := UnitRow{At: Position{Table: r.Table, Row: row.Number}, Hidden: row.Hidden}
	if damage != nil {
		u.Problems.Add("row", damage.Code, damage.Args...)
	}
	for _, f := range unitFields {
		column := r.columns[f.role]
		if column == 0 {
			continue
		}
		u.Places = append(u.Places, Place{f.field, Position{r.Table, row.Number, column}})
		if problem := unsolved(row.at(column)); problem != nil {
			u.Problems.Add(f.field, problem.Code, problem.Args...)
		}
	}
	u.Name, u.FullName, u.Kind, u.Reason = r.at(row, RoleUnit), r.at(row, RoleFullName), r.at(row, RoleKind), r.at(row, RoleReason)
	u.ParentName = r.at(row, RoleParent)
	u.Ref.Text, u.Parent.Text = r.at(row, RoleCode), r.at(row, RoleParentCode)
	if !strings.HasPrefix(u.Ref.Text, "#") {
		u.Code = u.Ref.Text
	}
	for source := range strings.FieldsFuncSeq(r.at(row, RoleSourceUnits), func(c rune) bool { return strings.ContainsRune(",;\n", c) }) {
		u.Sources = append(u.Sources, congress.UnitRef{Text: strings.TrimSpace(source)})
	}
	r.words(&u, row)
	if damage == nil {
		r.note(u)
	}
	r.Rows = append(r.Rows, u)
}

// at is the text of a cell, its letters each in one piece: a code is the same however it was typed. A number in it
// is a code, written without points; a formula that came to nothing says nothing.
func (r *unitReader) at(row Row, role Role) string {
	if r.columns[role] == 0 {
		return ""
	}
	c := row.at(r.columns[role])
	switch c.Kind {
	case Number:
		return strconv.FormatFloat(c.Value, 'f', -1, 64)
	case Failed, Unsolved:
		return ""
	}
	return strings.TrimSpace(norm.NFC.String(c.Text))
}

// failed reports whether a cell holds a formula that came to nothing.
func (r *unitReader) failed(row Row, role Role) bool {
	return r.columns[role] != 0 && unsolved(row.at(r.columns[role])) != nil
}

// words reads the cells that stand for one of several things: the level, the action, the day.
func (r *unitReader) words(u *UnitRow, row Row) {
	if s := r.at(row, RoleLevel); s != "" {
		if u.Level = namedLevel(s); u.Level == 0 {
			u.Problems.Add("level", ProblemNotALevel, s)
		}
	}
	if s := r.at(row, RoleAction); s != "" {
		var ok bool
		if u.Action, ok = namedAction(s); !ok {
			u.Problems.Add("action", ProblemNotAnAction, s)
		}
	}
	if c := row.at(r.columns[RoleEffectiveDay]); r.columns[RoleEffectiveDay] != 0 && c.Kind != Empty && u.Problems.At("day") == nil {
		day, problem := readDay(c, r.date1904)
		if u.Day = day; problem != nil {
			u.Problems.Add("day", problem.Code, problem.Args...)
		}
	}
}

// note remembers what a row is called in the list, and refuses a second row of the same code.
func (r *unitReader) note(u UnitRow) {
	key := folded(u.Ref.Text)
	if key == "" {
		return
	}
	if first, ok := r.listed[key]; ok && strings.EqualFold(r.Rows[first].Ref.Text, u.Ref.Text) {
		r.Rows[first].Problems.Add("code", ProblemCodeTwice, u.Ref.Text, u.At.Row)
		return
	}
	r.listed[key] = len(r.Rows)
}

// namedLevel reads a level by its code or its name.
func namedLevel(s string) congress.Level {
	if l, err := congress.ParseLevel(strings.ToLower(s)); err == nil {
		return l
	}
	for _, lang := range text.Langs {
		for _, l := range congress.Levels {
			if folded(lang.UnitLevel(l)) == folded(s) {
				return l
			}
		}
	}
	return levelIn(folded(s))
}

// actionWords are other words for the actions, as [folded] has them.
var actionWords = map[string]congress.RowAction{
	"moi": congress.RowAdd, "them moi": congress.RowAdd, "thanh lap": congress.RowAdd, "thanh lap moi": congress.RowAdd, "doi": congress.RowRename, "chuyen giao": congress.RowMove, "chuyen den": congress.RowMove,
	"hop nhat": congress.RowMerge, "nhap": congress.RowMerge, "chia tach": congress.RowSplit, "chia": congress.RowSplit, "giai the": congress.RowClose, "cham dut": congress.RowClose, "khong doi": congress.RowKeep,
	"khong thay doi": congress.RowKeep, "khoi phuc": congress.RowReopen, "restore": congress.RowReopen,
}

// namedAction reads an action by its code or its name.
func namedAction(s string) (congress.RowAction, bool) {
	s = folded(s)
	for _, a := range congress.RowActions {
		if s == string(a) || slices.ContainsFunc(text.Langs, func(lang text.Lang) bool { return folded(lang.UnitAction(string(a))) == s }) {
			return a, true
		}
	}
	a, ok := actionWords[s]
	return a, ok
}
