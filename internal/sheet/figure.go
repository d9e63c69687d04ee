package sheet

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/congress"
)

// figure adds the figure that a row has in a group of columns, if it has one.
func (r *figureReader) figure(row Row, unit namedUnit, g group) {
	b := builder{figureReader: r, row: row, group: g, Figure: Figure{UnitText: shown(unit.text), Unit: unit.id, Measure: g.measure}}
	if !b.anything() {
		return
	}
	b.unit(unit)
	b.measured()
	b.value()
	b.mergedValue()
	b.rest()
	b.day()
	b.check()
	b.Problems = readable(b.Problems)
	r.Figures = append(r.Figures, b.Figure)
}

// builder makes one figure of a row's cells.
type builder struct {
	*figureReader
	Figure
	row   Row
	group group
}

// cell is the cell with a role: of the group, else of the whole row. Dashes stand for nothing.
func (b *builder) cell(role Role) Cell {
	column := cmp.Or(b.group.columns[role], b.columns[role])
	if column == 0 {
		return Cell{}
	}
	c := b.row.at(column)
	if isValue(role) && c.Kind == Text && isDash(c.Text) {
		return Cell{Column: column}
	}
	return c
}

// problem notes what is wrong with a field.
func (b *builder) problem(field string, p *congress.Problem) {
	if p != nil && b.Problems.At(field) == nil {
		b.Problems.Add(field, p.Code, p.Args...)
	}
}

// read notes where a field stands and what is wrong with it.
func (b *builder) read(field string, c Cell, p *congress.Problem) {
	b.Places = append(b.Places, Place{field, b.place(b.row, c.Column)})
	b.problem(field, p)
}

// anything reports whether the row says something of the measure, and where.
func (b *builder) anything() bool {
	for _, role := range []Role{RoleDone, RoleFraction, RoleWords, RolePercent, RoleTotal, RoleRemaining} {
		c := b.cell(role)
		_, merged := b.merged(b.row.Number, c.Column)
		if c.Kind != Empty || merged && c.Column != 0 {
			b.At = b.place(b.row, c.Column)
			return true
		}
	}
	if c := b.cell(RoleUnchanged); c.Kind != Empty {
		b.At = b.place(b.row, c.Column)
		return b.base() != nil
	}
	return false
}

func (b *builder) unit(u namedUnit) {
	b.Places = append(b.Places, Place{"unit", b.place(b.row, u.at)})
	switch {
	case b.row.damage() != nil:
		b.problem("unit", b.row.damage())
	case !u.written:
		b.Problems.Add("unit", ProblemMissingUnit)
	default:
		b.problem("unit", u.problem)
	}
}

// measured finds what is counted: the column says it, or the row.
func (b *builder) measured() {
	c := b.cell(RoleMeasureCode)
	if c.Kind == Empty {
		c = b.cell(RoleMeasure)
	}
	if b.Measure == "" && c.Kind != Empty {
		code, _ := b.guess.measure([]string{folded(c.Text)})
		b.Measure = code
		b.read("measure", c, nil)
		if code == "" {
			b.Problems.Add("measure", congress.ProblemUnknownMeasure)
		}
		return
	}
	switch m, ok := b.measures[b.Measure]; {
	case !ok:
		b.Problems.Add("measure", congress.ProblemMissing)
	case !b.group.sure:
		b.Doubts = append(b.Doubts, congress.Doubt{Code: DoubtColumnUnsure, Args: []any{b.group.header, m.NameVI}})
	}
}

// value reads the figure itself from the cells that the group has.
func (b *builder) value() {
	done, total, percent := b.cell(RoleDone), b.cell(RoleTotal), b.cell(RolePercent)
	free := b.cell(RoleFraction)
	if _, problem := readFree(done); free.Kind == Empty && problem == nil {
		free, done = done, Cell{}
	}
	was := b.base()
	switch {
	case was != nil && was.value.Kind == congress.Words && strings.TrimSpace(free.Text+done.Text) == was.value.Words:
		b.Value = congress.Value{Kind: congress.Words, Words: was.value.Words} // words of any form, as they were written into the template
		b.read("words", done, nil)
		b.totalOf(total)
	case free.Kind != Empty && b.isCount(free) && total.Kind != Empty:
		b.count(free, total)
	case free.Kind != Empty:
		b.free(free, total)
	case done.Kind == Empty && b.cell(RoleWords).Kind != Empty:
		b.Value = congress.Value{Kind: congress.Words, Words: strings.TrimSpace(b.cell(RoleWords).Text)}
		b.read("words", b.cell(RoleWords), nil)
		b.totalOf(total)
	case done.Kind != Empty || total.Kind != Empty && (percent.Kind == Empty || b.cell(RoleRemaining).Kind != Empty):
		b.count(done, total)
	case percent.Kind != Empty:
		p, bound, problem := readPercent(percent)
		b.Value = congress.Value{Kind: congress.PercentOf, Percent: p, Bound: bound}
		b.read("percent", percent, problem)
		b.shareOfOne(percent, p)
		b.totalOf(total)
	}
	b.bounds()
}

// shareOfOne asks about a share of at most 1 that is not shown with its sign: 0,41 may be 41 %.
func (b *builder) shareOfOne(c Cell, p congress.Percent) {
	if p > 0 && p <= congress.Hundred/100 && !c.Percent && !strings.Contains(c.Text, "%") {
		b.Doubts = append(b.Doubts, congress.Doubt{Code: DoubtShareOfOne, Args: []any{p, 100 * p}})
	}
}

// isCount reports whether a cell reads as a count, with or without a word for its bound.
func (b *builder) isCount(c Cell) bool {
	_, _, problem := readCount(c)
	return problem == nil || problem.Code != congress.ProblemNotANumber
}

// free reads a cell with a value of any form.
func (b *builder) free(c, total Cell) {
	v, problem := readFree(c)
	b.Value = v
	b.read("done", c, problem)
	switch {
	case problem != nil || total.Kind == Empty:
	case v.Kind == congress.Count:
		if n, _, wrong := readCount(total); wrong != nil || n != v.Total {
			b.read("total", total, &congress.Problem{Code: ProblemTotalOther, Args: []any{total.Text, v.Total}})
		}
	default:
		b.totalOf(total)
	}
}

// totalOf reads the total beside a share or words, where it may be missing.
func (b *builder) totalOf(total Cell) {
	if total.Kind == Empty {
		return
	}
	n, bound, problem := readCount(total)
	b.read("total", total, problem)
	b.Value.Total, b.Value.TotalBound, b.Value.TotalKnown = n, bound, problem == nil
}

// count reads done and total. What one of them lacks follows from the rest, where the table gives that.
func (b *builder) count(done, total Cell) {
	rest := b.cell(RoleRemaining)
	left, _, restProblem := readCount(rest)
	known := rest.Kind != Empty && restProblem == nil
	d, doneBound, doneProblem := readCount(done)
	t, totalBound, totalProblem := readCount(total)
	switch {
	case known && done.Kind == Empty && totalProblem == nil && t >= left:
		d, doneProblem, done = t-left, nil, rest
	case known && total.Kind == Empty && doneProblem == nil:
		t, totalProblem, total = d+left, nil, rest
	}
	b.Value = congress.CountOf(d, t)
	b.Value.Bound, b.Value.TotalBound = doneBound, totalBound
	b.read("done", cellOr(done, b.group.columns[RoleDone]), doneProblem)
	b.read("total", cellOr(total, b.group.columns[RoleTotal]), totalProblem)
	if doneProblem != nil || totalProblem != nil {
		return
	}
	b.compare(d, t, left, known)
}

// cellOr is a cell, or the empty one of a column.
func cellOr(c Cell, column int) Cell {
	if c.Column == 0 {
		c.Column = column
	}
	return c
}

// compare holds the share and the rest that a table gives against what follows from its counts.
func (b *builder) compare(done, total, left int64, restKnown bool) {
	if restKnown && left != total-done {
		b.Doubts = append(b.Doubts, congress.Doubt{Code: DoubtRemainOther, Args: []any{left, total - done}})
	}
	c := b.cell(RolePercent)
	follows, ok := (congress.Fraction{Done: done, Total: total}).Percent()
	if c.Kind == Empty || !ok || done > total {
		return
	}
	given, _, problem := readPercent(c)
	if problem == nil && given != follows && !agree(c, given, done, total) {
		b.Doubts = append(b.Doubts, congress.Doubt{Code: DoubtPercentOther, Args: []any{given, follows}})
	}
}

// agree reports whether a share was rounded, or cut off, from a fraction. Some tables give 0,41 for 41 %.
func agree(c Cell, given congress.Percent, done, total int64) bool {
	exact := 100 * float64(done) / float64(total)
	if c.Kind == Number && !c.Percent && c.Value <= 1 && math.Abs(100*c.Value-exact) <= 1 {
		return true
	}
	step := 0.01
	shown := strings.TrimRight(strings.TrimRight(strconv.FormatFloat(given.Float(), 'f', 2, 64), "0"), ".")
	switch _, decimals, _ := strings.Cut(shown, "."); len(decimals) {
	case 0:
		step = 1
	case 1:
		step = 0.1
	}
	const slack = 1e-6
	return given.Float() <= exact+step/2+slack && given.Float() > exact-step-slack
}

// bounds reads the columns that say how exact the numbers are.
func (b *builder) bounds() {
	for _, f := range []struct {
		role  Role
		field string
		bound *congress.Bound
	}{{RoleBound, "bound", &b.Value.Bound}, {RoleTotalBound, "totalBound", &b.Value.TotalBound}} {
		c := b.cell(f.role)
		if c.Kind == Empty {
			continue
		}
		bound, ok := namedBound(c.Text)
		if !ok {
			b.read(f.field, c, &congress.Problem{Code: ProblemNotABound, Args: []any{c.Text}})
			continue
		}
		*f.bound = bound
	}
}

// namedBound reads a bound by its code or by the words for it.
func namedBound(s string) (congress.Bound, bool) {
	if bound, err := congress.ParseBound(strings.TrimSpace(s)); err == nil {
		return bound, true
	}
	for _, b := range boundWords {
		for _, w := range b.words {
			if strings.EqualFold(strings.TrimSpace(s), w) {
				return b.bound, true
			}
		}
	}
	return congress.Exact, false
}

// mergedValue refuses a value that stands for several rows at once.
func (b *builder) mergedValue() {
	for _, column := range b.group.columns {
		if a, ok := b.merged(b.row.Number, column); ok {
			b.Problems = congress.Problems{}
			b.Problems.Add("done", ProblemMergedValue, a.A1())
			return
		}
	}
}

// rest reads what stands beside the value.
func (b *builder) rest() {
	text := func(role Role) string { return strings.TrimSpace(b.cell(role).Text) }
	b.Note, b.Reason = text(RoleNote), text(RoleReason)
	b.Source = congress.Source{Document: text(RoleDocument), Link: text(RoleLink)}
	for role, field := range map[Role]string{RoleNote: "note", RoleReason: "reason", RoleDocument: "source.document", RoleLink: "source.link"} {
		if c := b.cell(role); c.Kind != Empty {
			b.Places = append(b.Places, Place{field, b.place(b.row, c.Column)})
		}
	}
	if id, err := strconv.ParseInt(text(RoleReplaces), 10, 64); err == nil && id > 0 {
		b.Replaces = congress.EntryID(id)
	}
	if b.row.Hidden {
		b.Doubts = append(b.Doubts, congress.Doubt{Code: DoubtHiddenRow})
	}
	b.hiddenColumn()
}

// hiddenColumn asks about a value that nobody sees who looks at the table.
func (b *builder) hiddenColumn() {
	for _, column := range slices.Sorted(maps.Values(b.group.columns)) {
		if b.row.at(column).Hidden {
			b.Doubts = append(b.Doubts, congress.Doubt{Code: DoubtHiddenColumn, Args: []any{ColumnName(column)}})
			return
		}
	}
}

// day finds the day of the figure: of its row, else of the table, else the one that the person gave.
func (b *builder) day() {
	c := b.cell(RoleAsOf)
	b.AsOf = cmp.Or(b.StatedAsOf, b.frame.AsOf)
	if c.Kind != Empty {
		day, problem := readDay(c, b.date1904)
		b.AsOf = day
		b.days.add(c, day, len(b.Figures))
		b.read("asOf", c, problem)
	} else if b.AsOf == b.StatedAsOf && b.AsOfAt.Row != 0 {
		b.Places = append(b.Places, Place{"asOf", b.AsOfAt})
	} else if column := b.columns[RoleAsOf]; column != 0 && b.AsOf.IsZero() {
		b.Places = append(b.Places, Place{"asOf", b.place(b.row, column)}) // where it is missing
	}
	b.beside()
}

// check adds what the rules of the domain say, each field once.
func (b *builder) check() {
	u, known := b.frame.Units.Unit(b.Unit)
	m, counted := b.measures[b.Measure]
	if !known || !counted {
		return
	}
	e := congress.Entry{Unit: u.ID, Measure: m.Code, AsOf: b.AsOf, Value: b.Value, Note: b.Note, Source: b.Source, Reason: b.Reason}
	broken := len(b.Problems) > 0
	for _, p := range e.Problems(b.frame.Term, u, m, b.frame.Today) {
		isValue := p.Field == "done" || p.Field == "total" || p.Field == "percent" || p.Field == "kind" || p.Field == "words"
		if !broken || !isValue {
			b.problem(p.Field, &p)
		}
	}
}
