package sheet

import (
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// templateHead is the last row of a template's head: the hidden row of codes.
const templateHead = 10

// put writes the next row; values not given stay empty, and nil leaves a cell without lines.
func (t *template) put(values map[int]excelize.Cell, opts ...excelize.RowOpts) error {
	t.row++
	cells := make([]any, t.last())
	for column, c := range values {
		cells[column-1] = c
	}
	return t.stream.SetRow("A"+strconv.Itoa(t.row), cells, opts...)
}

// merge joins the cells of the last row written.
func (t *template) merge(from, to int) error {
	return t.stream.MergeCell(ColumnName(from)+strconv.Itoa(t.row), ColumnName(to)+strconv.Itoa(t.row))
}

// titleColumns is how far to the right the title goes at most, so that it stands on the first page.
const titleColumns = 11

// title writes whose table it is, what it is about, and the day for which it is filled in.
func (t *template) title() error {
	left, last := columnUnit, min(t.last(), titleColumns)
	right := last - 2
	for _, row := range []map[int]excelize.Cell{
		{columnOrder: {StyleID: t.styles.plain, Value: t.lang.Committee(t.Unit)}, right: {StyleID: t.styles.right, Value: t.lang.T("template.form")}},
		{columnOrder: {StyleID: t.styles.strong, Value: t.lang.T("template.commission")}},
		{},
		{columnOrder: {StyleID: t.styles.title, Value: t.lang.T("template.title", string(t.Term.ID))}},
		{columnOrder: {StyleID: t.styles.right, Value: t.lang.T("template.as_of")}, columnValues: {StyleID: t.styles.day, Value: serialOf(t.Today)}},
		{columnOrder: {StyleID: t.styles.italic, Value: t.lang.T("template.how")}, right: {StyleID: t.styles.right, Value: t.lang.T("template.unit")}},
	} {
		if err := t.put(row, tall); err != nil {
			return err
		}
		to := left
		switch t.row {
		case 4:
			to = last
		case 6:
			to = right - 1
		}
		if _, ok := row[columnOrder]; ok {
			if err := t.merge(columnOrder, to); err != nil {
				return err
			}
		}
		if _, ok := row[right]; ok {
			if err := t.merge(right, last); err != nil {
				return err
			}
		}
	}
	return nil
}

// header writes two rows of words, one of numbers and a hidden one of codes.
func (t *template) header() error {
	upper, lower, numbers, codes := t.cells(t.styles.head), t.cells(t.styles.head), t.cells(t.styles.number), t.cells(t.styles.code)
	set := func(row map[int]excelize.Cell, column int, value any) {
		row[column] = excelize.Cell{StyleID: row[column].StyleID, Value: value}
	}
	single := map[int]Role{columnOrder: RoleOrder, columnID: RoleUnitID, columnUnit: RoleUnit}
	for i, role := range templateRest {
		single[t.before()+1+i] = role
	}
	for column, role := range single {
		set(upper, column, t.lang.ColumnRole(string(role)))
		set(codes, column, string(role))
	}
	set(upper, t.before(), t.lang.T("template.before"))
	set(codes, t.before(), string(RoleIgnored))
	for i, m := range t.Measures {
		column := columnValues + 2*i
		done, total := t.lang.MeasureParts(m)
		set(upper, column, t.lang.MeasureName(m))
		set(lower, column, capital(done))
		set(lower, column+1, capital(total))
		set(codes, column, string(m.Code)+":"+string(RoleDone))
		set(codes, column+1, string(m.Code)+":"+string(RoleTotal))
	}
	for column := columnUnit; column <= t.last(); column++ {
		set(numbers, column, "("+strconv.Itoa(column-columnUnit+1)+")")
	}
	return t.putHeader(upper, lower, numbers, codes)
}

// putHeader writes the rows of the header and merges them: a measure's name over its two columns, every other
// name down to the second row.
func (t *template) putHeader(upper, lower, numbers, codes map[int]excelize.Cell) error {
	if err := t.put(upper, excelize.RowOpts{Height: 32}); err != nil {
		return err
	}
	for i := range t.Measures {
		if err := t.merge(columnValues+2*i, columnValues+2*i+1); err != nil {
			return err
		}
	}
	if err := t.put(lower, excelize.RowOpts{Height: 46}); err != nil {
		return err
	}
	for column := 1; column <= t.last(); column++ {
		if column >= columnValues && column < t.before() {
			continue
		}
		name := ColumnName(column)
		if err := t.stream.MergeCell(name+strconv.Itoa(t.row-1), name+strconv.Itoa(t.row)); err != nil {
			return err
		}
	}
	if err := t.put(numbers); err != nil {
		return err
	}
	return t.put(codes, excelize.RowOpts{Hidden: true})
}

// cells is a row of empty cells of one look.
func (t *template) cells(style int) map[int]excelize.Cell {
	row := make(map[int]excelize.Cell, t.last())
	for column := 1; column <= t.last(); column++ {
		row[column] = excelize.Cell{StyleID: style}
	}
	return row
}

func capital(s string) string {
	runes := []rune(s)
	if len(runes) == 0 {
		return s
	}
	return strings.ToUpper(string(runes[:1])) + string(runes[1:])
}

// units writes a row for each unit, then the sums of those below the first one: what its own figures should
// come to.
func (t *template) units() error {
	t.first = t.row + 1
	sums := make([]*int64, t.before())
	for i, u := range t.Rows {
		row := t.cells(t.styles.name)
		row[columnOrder] = excelize.Cell{StyleID: t.styles.closed, Value: i + 1}
		row[columnID] = excelize.Cell{StyleID: t.styles.code, Value: u.ID.String()}
		row[columnUnit] = excelize.Cell{StyleID: t.styles.name, Value: u.Name}
		row[t.before()] = excelize.Cell{StyleID: t.styles.shownDay, Value: serialOf(t.newest(u))}
		for j, role := range templateRest {
			style := t.styles.words
			if role == RoleAsOf {
				style = t.styles.day
			}
			row[t.before()+1+j] = excelize.Cell{StyleID: style}
		}
		for j, m := range t.Measures {
			done, total := t.value(u, m)
			row[columnValues+2*j], row[columnValues+2*j+1] = done, total
			for k, c := range []excelize.Cell{done, total} {
				if n, ok := c.Value.(int64); ok && i > 0 {
					addTo(&sums[columnValues+2*j+k-1], n)
				}
			}
		}
		if err := t.put(row, tall); err != nil {
			return err
		}
	}
	return t.sums(sums)
}

// addTo adds to a sum; nil is the sum of nothing, which is not 0.
func addTo(sum **int64, n int64) {
	if *sum == nil {
		*sum = new(int64)
	}
	**sum += n
}

// sums writes the sums of what stands above. Where nobody reported anything there is none.
func (t *template) sums(sums []*int64) error {
	if len(t.Rows) < 2 {
		return nil
	}
	row := t.cells(t.styles.closed)
	row[columnUnit] = excelize.Cell{StyleID: t.styles.head, Value: t.lang.T("template.sum")}
	for column := columnValues; column < t.before(); column++ {
		name := ColumnName(column)
		if !t.typed((column - columnValues) / 2) {
			row[column] = excelize.Cell{StyleID: t.styles.closed, Value: closedMark}
			continue
		}
		cells := name + strconv.Itoa(t.first+1) + ":" + name + strconv.Itoa(t.row)
		row[column] = excelize.Cell{StyleID: t.styles.sum, Formula: `IF(COUNT(` + cells + `)=0,"",SUM(` + cells + `))`}
		if sum := sums[column-1]; sum != nil {
			row[column] = excelize.Cell{StyleID: t.styles.sum, Formula: row[column].Formula, Value: *sum}
		}
	}
	return t.put(row, excelize.RowOpts{Height: 32})
}

// tall is the height of a row that is easy to type into and to sign on paper.
var tall = excelize.RowOpts{Height: 20}

// typed reports whether some unit below the first one can have a figure of the measure.
func (t *template) typed(measure int) bool {
	return slices.ContainsFunc(t.Rows[1:], func(u congress.Unit) bool { return t.has(u, t.Measures[measure]) })
}

// has reports whether a unit can have a figure of its own of a measure.
func (t *template) has(u congress.Unit, m congress.Measure) bool {
	return (congress.Entry{}).Problems(t.Term, u, m, t.Today).At("measure") == nil
}

// closedMark stands where nothing can be typed.
const closedMark = "×"

// newest is the last day for which a unit reported anything that the template shows.
func (t *template) newest(u congress.Unit) (day congress.Date) {
	for _, m := range t.Measures {
		if e, ok := t.Last(u.ID, m.Code); ok {
			day = max(day, e.AsOf)
		}
	}
	return day
}

// value is the two cells of a unit's measure, filled with its last figure. Where the unit has no such
// figure of its own they are locked.
func (t *template) value(u congress.Unit, m congress.Measure) (done, total excelize.Cell) {
	if !t.has(u, m) {
		closed := excelize.Cell{StyleID: t.styles.closed, Value: closedMark}
		return closed, closed
	}
	done.StyleID, total.StyleID = t.styles.value, t.styles.value
	e, ok := t.Last(u.ID, m.Code)
	if !ok {
		return done, total
	}
	key := baseKey{u.ID, m.Code}
	t.bases[key], t.order = base{e.ID, e.AsOf, e.Value}, append(t.order, key)
	v := e.Value
	switch v.Kind {
	case congress.Count:
		done.Value = t.number(v.Bound, v.Done)
	case congress.PercentOf:
		done.Value = t.lang.Bounded(v.Bound, text.Percent(v.Percent))
	case congress.Words:
		done.Value = v.Words
	}
	if v.TotalKnown {
		total.Value = t.number(v.TotalBound, v.Total)
	}
	return done, total
}

// number is a number for Excel, a text where a word for its bound stands before it.
func (t *template) number(b congress.Bound, n int64) any {
	if b == congress.Exact {
		return n
	}
	return t.lang.Bounded(b, text.Number(n))
}
