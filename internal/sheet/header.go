package sheet

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// How far down a header is looked for, and how many rows it may have.
const (
	headRows   = 60
	headerRows = 4
)

// header is what the columns of a table hold.
type header struct {
	first, last int // row numbers
	columns     []Column
}

// column finds the first column with a role, 0 when there is none.
func (h header) column(role Role) int {
	for _, c := range h.columns {
		if c.Role == role {
			return c.Column
		}
	}
	return 0
}

// whole reports whether the columns are enough to read figures: whose they are, and what they are.
func (h header) whole() bool {
	unit, value := false, false
	for _, c := range h.columns {
		unit = unit || c.Role == RoleUnit || c.Role == RoleCode || c.Role == RoleUnitID
		value = value || isValue(c.Role)
	}
	return unit && value
}

// isValue reports whether a column's cells are figures, or parts of one.
func isValue(r Role) bool {
	return r == RoleDone || r == RoleTotal || r == RoleFraction || r == RolePercent || r == RoleRemaining || r == RoleWords
}

// findHeader looks for the header among the first rows of a table, one that fits what is read. ok is false
// when no row could be one.
func findHeader(head []Row, areas merges, frame Frame, fits func(header) bool) (h header, ok bool) {
	if h, ok := codedHeader(head, frame); ok && fits(h) {
		return h, true
	}
	for i := range head {
		if frame.HeaderRow > 0 && head[i].Number != frame.HeaderRow || frame.HeaderRow == 0 && !likeHeader(head[i]) {
			continue
		}
		for first := i; first >= 0 && first > i-headerRows && belongs(head, first, i); first-- {
			if h := newHeader(head, first, i, areas, frame); fits(h) && frame.HeaderRow == 0 {
				return extend(h, head, first, i, areas, frame), true
			} else if fits(h) {
				return h, true
			}
		}
	}
	return header{}, false
}

// belongs reports whether a row may be the first of a header that ends with the last one.
func belongs(head []Row, first, last int) bool {
	return first == last || likeHeader(head[first]) && head[first].Number == head[first+1].Number-1
}

// extend takes the rows below into a header: "Đại hội cơ sở" stands over "Đã tổ chức" and "Tổng số".
func extend(h header, head []Row, first, last int, areas merges, frame Frame) header {
	for last+1 < len(head) && last+1-first < headerRows && likeHeader(head[last+1]) && head[last+1].Number == head[last].Number+1 {
		below := head[last+1]
		if slices.ContainsFunc([]Role{RoleUnit, RoleCode, RoleUnitID, RoleOrder}, func(role Role) bool {
			return h.column(role) != 0 && below.at(h.column(role)).Kind != Empty
		}) {
			break
		}
		last++
		h = newHeader(head, first, last, areas, frame)
	}
	return h
}

// likeHeader reports whether a row has words only, in at least two columns.
func likeHeader(r Row) bool {
	if len(r.Cells) < 2 {
		return false
	}
	return !slices.ContainsFunc(r.Cells, func(c Cell) bool { return c.Kind != Text || isFigure(c) })
}

// isFigure reports whether a cell holds a number, a share or a fraction, whether or not it is stored as text.
func isFigure(c Cell) bool {
	switch c.Kind {
	case Number, Failed, Unsolved, Day:
		return true
	case Text:
		_, notCount := text.ParseCount(c.Text)
		_, notFraction := text.ParseFraction(c.Text)
		_, notPercent := text.ParsePercent(c.Text)
		return notCount == nil || notFraction == nil || notPercent == nil ||
			notCount.Code != congress.ProblemNotANumber && notCount.Code != congress.ProblemMissing
	}
	return false
}

// newHeader reads the rows first to last of head as a header.
func newHeader(head []Row, first, last int, areas merges, frame Frame) header {
	h := header{first: head[first].Number, last: head[last].Number}
	g := newGuesser(frame, titleOf(head[:first]), titleOf(head[first:last+1]))
	above := grid(head[first:last+1], areas)
	for column := 1; column <= len(above[0]); column++ {
		var parts, texts []string
		for i := len(above) - 1; i >= 0; i-- {
			if s := above[i][column-1]; s != "" && (len(texts) == 0 || texts[len(texts)-1] != s) {
				texts, parts = append(texts, s), append(parts, folded(s))
			}
		}
		if len(texts) == 0 {
			continue
		}
		slices.Reverse(texts)
		c := g.column(parts)
		c.Column, c.Text, c.parts = column, strings.Join(texts, " › "), parts
		h.columns = append(h.columns, c)
	}
	h.findUnit()
	h.inherit(g)
	h.settle()
	h.override(frame.Columns)
	return h
}

// inherit gives the columns whose words leave open what is counted the measure of a column beside them, to
// the left first, else that of the whole table: "Tổng số TCCSĐ | Đã đại hội | Chưa đại hội | Tỷ lệ".
func (h *header) inherit(g *guesser) {
	if h.column(RoleMeasure) != 0 || h.column(RoleMeasureCode) != 0 {
		return
	}
	told := make([]bool, len(h.columns))
	for i, c := range h.columns {
		told[i] = c.Measure != ""
	}
	for i := range h.columns {
		c := &h.columns[i]
		if !isValue(c.Role) || told[i] {
			continue
		}
		if from := h.beside(i, told, g); from >= 0 {
			c.Measure, c.Sure = h.columns[from].Measure, h.columns[from].Sure
			continue
		}
		c.Measure, c.Sure = g.whole(c.parts)
	}
}

// beside finds the column from which column i has its measure: the nearest one whose measure fits the words
// and has no such column yet. It is -1 when there is none.
func (h *header) beside(i int, told []bool, g *guesser) int {
	free := func(j int) bool {
		other := h.columns[j]
		return other.Measure != "" && isValue(other.Role) && g.agrees(h.columns[i].parts, other.Measure) &&
			!slices.ContainsFunc(h.columns, func(c Column) bool { return c.Role == h.columns[i].Role && c.Measure == other.Measure })
	}
	for j := i - 1; j >= 0; j-- {
		if free(j) {
			return j
		}
	}
	for j := i + 1; j < len(h.columns); j++ {
		if told[j] && free(j) {
			return j
		}
	}
	return -1
}

// titleOf is the words above a table.
func titleOf(head []Row) string {
	var lines []string
	for _, r := range head {
		for _, c := range r.Cells {
			lines = append(lines, c.Text)
		}
	}
	return strings.Join(lines, " ")
}

// column guesses what a column holds from the words over it, the lowest first.
func (g *guesser) column(parts []string) Column {
	c := Column{Sure: true}
	for _, p := range parts {
		if c.Role = roleOf(p); c.Role != "" {
			break
		}
	}
	speaks := g.speaks(parts)
	switch {
	case c.Role == "" && speaks:
		c.Role = RoleFraction
	case c.Role == "":
		c.Role = RoleIgnored
	}
	if !isValue(c.Role) {
		return c
	}
	if what, _ := g.told(parts); partOnly(parts) && (what == "" || what == whatCongress) {
		return Column{Role: RoleIgnored, Sure: true}
	}
	c.Measure, c.Sure = g.measure(parts)
	return c
}

// partOnly reports whether a column counts a part of what another one counts: "Trong đó: đảng bộ cơ sở".
func partOnly(parts []string) bool {
	return slices.ContainsFunc(parts, func(p string) bool { return strings.HasPrefix(p, "trong do") })
}

// findUnit takes the first column for the one that names units, where no header says so: it may be headed
// "Đảng bộ cơ sở", which elsewhere is something that is counted, or "Nội dung".
func (h *header) findUnit() {
	if h.column(RoleUnit) != 0 || h.column(RoleCode) != 0 || h.column(RoleUnitID) != 0 {
		return
	}
	for i, c := range h.columns {
		if c.Role == RoleOrder {
			continue
		}
		if c.Role == RoleFraction || c.Role == RoleMeasure {
			h.columns[i] = Column{Column: c.Column, Text: c.Text, Role: RoleUnit, Sure: true}
		}
		return
	}
}

// settle looks at columns that would hold the same of the same measure. One that counts only a part gives
// way; of two others the first is taken, and both are worth asking about.
func (h *header) settle() {
	for i, c := range h.columns {
		for j := range h.columns[:i] {
			first := &h.columns[j]
			if first.Role != c.Role || first.Measure != c.Measure || !isValue(c.Role) {
				continue
			}
			switch part, firstPart := partOfLevel(folded(c.Text)), partOfLevel(folded(first.Text)); {
			case part && !firstPart:
				h.columns[i].Role = RoleIgnored
			case firstPart && !part:
				first.Role = RoleIgnored
			default:
				h.columns[i].Role = RoleIgnored
				h.columns[i].Sure, first.Sure = false, false
			}
		}
	}
}

// override puts a person's words in the place of guesses.
func (h *header) override(columns []Column) {
	for _, c := range columns {
		c.Sure = true
		i := slices.IndexFunc(h.columns, func(have Column) bool { return have.Column == c.Column })
		if i < 0 {
			h.columns = append(h.columns, c)
			continue
		}
		c.Text = h.columns[i].Text
		h.columns[i] = c
	}
}

// codedHeader looks for the row of codes that our own files have, which says exactly what each column holds.
func codedHeader(head []Row, frame Frame) (h header, ok bool) {
	for _, r := range head {
		h := header{first: r.Number, last: r.Number}
		for _, cell := range r.Cells {
			if c, ok := codedColumn(cell.Text, frame.Measures); ok {
				c.Column = cell.Column
				h.columns = append(h.columns, c)
			}
		}
		if len(h.columns) == len(r.Cells) && h.whole() {
			h.override(frame.Columns)
			return h, true
		}
	}
	return header{}, false
}

// codedColumn reads "unitID" or "congress.grassroots:done".
func codedColumn(code string, measures []congress.Measure) (c Column, ok bool) {
	measure, role, found := strings.Cut(strings.TrimSpace(code), ":")
	if !found {
		measure, role = "", measure
	}
	if !slices.Contains(codedRoles, Role(role)) {
		return c, false
	}
	known := slices.ContainsFunc(measures, func(m congress.Measure) bool { return string(m.Code) == measure })
	if found && !known {
		role = string(RoleIgnored)
	}
	return Column{Text: code, Role: Role(role), Measure: congress.MeasureCode(measure), Sure: true}, true
}

// codedRoles are the roles that a row of codes may have.
var codedRoles = []Role{
	RoleIgnored, RoleOrder, RoleUnitID, RoleCode, RoleUnit, RoleParent, RoleMeasure, RoleAsOf, RoleDone, RoleTotal, RolePercent,
	RoleWords, RoleBound, RoleTotalBound, RoleNote, RoleDocument, RoleLink, RoleReason, RoleUnchanged, RoleReplaces,
}
