package sheet

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// ReadFigures reads the figures of a table. The error is a [*Refusal]; what is wrong with a single cell
// is not an error but a problem of its figure.
func ReadFigures(f *File, frame Frame) (Reading, error) {
	coded, err := codesOf(f, frame)
	if err != nil {
		return Reading{}, err
	}
	frame.Table = cmp.Or(frame.Table, coded.table)
	opened, err := openTable(f, frame, header.whole)
	if err != nil {
		return Reading{}, err
	}
	r := newFigureReader(opened, frame, coded)
	if err := opened.below(r.read, func(row Row) { r.leave(row, LeftTitle) }); err != nil {
		return Reading{}, err
	}
	r.markTwice()
	for _, i := range r.days.doubtful() {
		f := &r.Figures[i]
		f.Doubts = append(f.Doubts, congress.Doubt{Code: DoubtDayMonth, Args: []any{f.AsOf, turned(f.AsOf)}})
	}
	return r.Reading, nil
}

// openedTable is a table whose header was found.
type openedTable struct {
	file   *File
	table  Table
	areas  merges
	header header
	head   []Row
}

// openTable finds the table to read: the one named, else the first visible one with a header.
func openTable(f *File, frame Frame, fits func(header) bool) (*openedTable, error) {
	var refusal error
	for _, t := range f.Tables {
		if frame.Table != "" && t.Name != frame.Table || frame.Table == "" && t.Hidden {
			continue
		}
		opened, err := openOne(f, t, frame, fits)
		if err == nil {
			return opened, nil
		}
		if refusal == nil {
			refusal = err
		}
	}
	if refusal == nil {
		return nil, refuse(RefusedWrongSheet, frame.Table, f.visible())
	}
	return nil, refusal
}

// visible lists the tables that a person sees.
func (f *File) visible() string {
	var names []string
	for _, t := range f.Tables {
		if !t.Hidden {
			names = append(names, t.Name)
		}
	}
	return strings.Join(names, ", ")
}

// sampleRows is how much of a table is shown when a person has to say what its header is.
const sampleRows = 12

func openOne(f *File, t Table, frame Frame, fits func(header) bool) (*openedTable, error) {
	areas, err := f.Areas(t)
	if err != nil {
		return nil, err
	}
	opened := &openedTable{file: f, table: t, areas: newMerges(areas)}
	for row, err := range f.Rows(t) {
		if err != nil {
			return nil, err
		}
		if opened.head = append(opened.head, row); len(opened.head) == headRows {
			break
		}
	}
	if len(opened.head) == 0 {
		return nil, refuse(RefusedEmpty)
	}
	h, ok := findHeader(opened.head, opened.areas, frame, fits)
	if !ok {
		refusal := refuse(RefusedNoHeader, t.Name)
		for _, row := range opened.head[:min(len(opened.head), sampleRows)] {
			for i := range row.Cells {
				row.Cells[i].Text = shown(row.Cells[i].Text)
			}
			refusal.Sample = append(refusal.Sample, row)
		}
		return nil, refusal
	}
	opened.header = h
	return opened, nil
}

// below calls read with the rows below the header, above with those over it.
func (o *openedTable) below(read, above func(Row)) error {
	for row, err := range o.file.Rows(o.table) {
		switch {
		case err != nil:
			return err
		case row.Number < o.header.first:
			above(row)
		case row.Number > o.header.last:
			read(row)
		}
	}
	return nil
}

// figureReader turns rows into figures.
type figureReader struct {
	Reading
	frame    Frame
	date1904 bool
	areas    merges
	groups   []group
	measures map[congress.MeasureCode]congress.Measure
	guess    *guesser
	codes    codes
	names    *nameFinder
	// unitHeader is the words over the names, which some tables repeat on every page.
	unitHeader string
	columns    map[Role]int // of those that stand once
	seen       map[figureKey][]int
	ended      bool // the foot of the table has begun
	days       dayOrder
}

// group is the columns that hold one measure; "" where each row says which.
type group struct {
	measure congress.MeasureCode
	columns map[Role]int
	sure    bool
	header  string
}

type figureKey struct {
	unit    congress.UnitID
	measure congress.MeasureCode
	asOf    congress.Date
}

func newFigureReader(o *openedTable, frame Frame, c codes) *figureReader {
	title := titleOf(rowsBefore(o.head, o.header.first))
	r := &figureReader{
		Reading:  Reading{Table: o.table.Name, HeaderRow: o.header.last, Columns: o.header.columns, Template: c.table == o.table.Name && c.table != ""},
		frame:    frame,
		date1904: o.file.source.from1904(),
		areas:    o.areas,
		measures: map[congress.MeasureCode]congress.Measure{},
		guess:    newGuesser(frame, title, ""),
		codes:    c,
		names:    newNameFinder(frame.Units),
		columns:  map[Role]int{},
		seen:     map[figureKey][]int{},
	}
	for _, m := range frame.Measures {
		r.measures[m.Code] = m
	}
	r.StatedAsOf, r.AsOfAt = statedDay(o.table.Name, rowsUpTo(o.head, o.header.last))
	for _, c := range o.header.columns {
		if isValue(c.Role) || c.Role == RoleBound || c.Role == RoleTotalBound {
			r.group(c)
		} else if r.columns[c.Role] == 0 {
			r.columns[c.Role] = c.Column
		}
		if c.Role == RoleUnit {
			r.unitHeader = folded(c.Text)
		}
	}
	return r
}

func rowsBefore(rows []Row, number int) []Row {
	return rows[:slices.IndexFunc(rows, func(r Row) bool { return r.Number >= number })]
}

func rowsUpTo(rows []Row, number int) []Row {
	n := slices.IndexFunc(rows, func(r Row) bool { return r.Number > number })
	if n < 0 {
		return rows
	}
	return rows[:n]
}

// group adds a column to those of its measure.
func (r *figureReader) group(c Column) {
	i := slices.IndexFunc(r.groups, func(g group) bool { return g.measure == c.Measure })
	if i < 0 {
		i = len(r.groups)
		r.groups = append(r.groups, group{measure: c.Measure, columns: map[Role]int{}, sure: true, header: c.Text})
	}
	if r.groups[i].columns[c.Role] == 0 {
		r.groups[i].columns[c.Role] = c.Column
	}
	r.groups[i].sure = r.groups[i].sure && c.Sure
}

// place is the position of a column in a row.
func (r *figureReader) place(row Row, column int) Position {
	return Position{r.Table, row.Number, column}
}

func (r *figureReader) leave(row Row, why Why) {
	r.Left = append(r.Left, Left{At: Position{Table: r.Table, Row: row.Number}, Text: row.text(), Why: why})
}

// read decides what a row below the header is.
func (r *figureReader) read(row Row) {
	row = r.filled(row)
	unit := r.unit(row)
	if why := r.why(row, unit); why != "" {
		r.leave(row, why)
		return
	}
	before := len(r.Figures)
	for _, g := range r.groups {
		r.figure(row, unit, g)
	}
	switch damage := row.damage(); {
	case len(r.Figures) > before:
	case damage != nil:
		f := Figure{At: Position{r.Table, row.Number, 0}, UnitText: shown(unit.text)}
		f.Problems.Add("unit", damage.Code, damage.Args...)
		r.Figures = append(r.Figures, f)
	default:
		r.leave(row, LeftNoValues)
	}
}

// filled gives a row the names that stand in cells merged with rows above.
func (r *figureReader) filled(row Row) Row {
	for _, role := range []Role{RoleUnit, RoleCode, RoleUnitID, RoleParent, RoleMeasure, RoleAsOf} {
		column := r.columns[role]
		if column == 0 {
			continue
		}
		a, ok := r.merged(row.Number, column)
		switch {
		case !ok:
		case a.FirstRow == row.Number:
			r.names.keep(column, row.at(column))
		case row.at(column).Kind == Empty && r.names.kept[column].Kind != Empty:
			row.Cells = append(slices.Clone(row.Cells), r.names.kept[column])
		}
	}
	return row
}

// merged finds the cells over several rows that a cell lies in.
func (r *figureReader) merged(row, column int) (Area, bool) {
	a, ok := r.areas.covering(row, column)
	return a, ok && a.LastRow > a.FirstRow
}

// damaged reports whether the row of a figure could not be trusted: what it says refuses no other row.
func (f Figure) damaged() bool {
	p := f.Problems.At("unit")
	return p != nil && (p.Code == ProblemStrayQuote || p.Code == ProblemCellTooLong || p.Code == ProblemCutOff)
}

// markTwice refuses figures that stand more than once for a unit, a measure and a day: which of them is
// meant, only a person knows.
func (r *figureReader) markTwice() {
	for i, f := range r.Figures {
		if f.Unit != 0 && !f.damaged() && f.Measure != "" && !f.AsOf.IsZero() {
			key := figureKey{f.Unit, f.Measure, f.AsOf}
			r.seen[key] = append(r.seen[key], i)
		}
	}
	for _, places := range r.seen {
		for _, i := range places[:len(places)*min(len(places)-1, 1)] {
			var others []string
			for _, j := range places {
				if j != i && len(others) < 5 {
					others = append(others, r.Figures[j].At.A1())
				}
			}
			r.Figures[i].Problems.Add("unit", ProblemTwice, strings.Join(others, ", "))
		}
	}
}
