// Package paper is one page A4 of figures: what stands on it, whoever writes it. Package page composes it from
// a view and shows it for the printer; this package writes it as a Word document.
//
// Everything in it is a text as a page shows it: nothing here computes, rounds or knows a unit.
package paper

// Paper is one page A4.
type Paper struct {
	Lang   string   // "vi" or "en"
	Issuer []string // who issues it, at the top left: "TỈNH ỦY THÁI NGUYÊN", "BAN TỔ CHỨC"; none: nobody
	Term   string   // "Nhiệm kỳ 2020–2025", at the top right
	Title  string   // "Đại hội tổ chức cơ sở đảng"
	Place  string   // "Đảng bộ tỉnh Thái Nguyên"
	Moment string   // of which day, and what is left out

	Figure Figure
	Levels Table // each level below; without rows: none
	Picture
	Worst  List  // who needs attention, and why
	Others List  // who has not reported, or other measures; without items: none
	Units  Table // every unit, in Blocks side by side
	Notes  []string
	Foot   []string
}

// Figure is the headline.
type Figure struct {
	Count   string   // "254/616"; words or a percentage where nothing was counted
	Share   string   // "41,23%", "" for none
	Verdict string   // "Quá hạn"
	Said    []string // day, coverage, deadline, pace
	Mark    string   // "số liệu minh họa"; "" for a real figure
}

// Picture is a map or a chart.
type Picture struct {
	SVG           string                 // for a page
	PNG           func() ([]byte, error) // for a document
	Alt           string                 // read aloud in its place
	Width, Height float64                // in millimetres, on a page whose text is 186 wide
}

// List is a short list with a heading.
type List struct {
	Title string
	Items []Item
	More  string // how many there are beyond the items, "" for none
	Empty string // said in place of items
}

// Item is a line of a list.
type Item struct {
	Name   string
	Figure string
	Why    string
}

// Table has a heading, columns and rows. It may stand in several blocks side by side, each with the columns'
// heads, read down the first and on at the top of the next.
type Table struct {
	Title   string
	Columns []Column
	Rows    [][]string
	Lines   []int  // how many lines each row takes, for blocks of one height; none: one each
	Blocks  int    // 0: one
	More    string // said of rows that are left out
}

// Column is one column; Share is its part of the table's width in percent.
type Column struct {
	Title   string
	Numeric bool
	Share   int
	// Joins says that an empty cell of the column leaves its room to the cell before it: words in place of a number.
	Joins bool
}

// Cell is one cell as it is written: over how many columns from its own on.
type Cell struct {
	Text    string
	Column  int
	Columns int
}

// Cells are the cells of a row with those joined that belong together.
func (t Table) Cells(row []string) []Cell {
	var cells []Cell
	for i, text := range row {
		if text == "" && i > 0 && t.Columns[i].Joins {
			cells[len(cells)-1].Columns++
			continue
		}
		cells = append(cells, Cell{text, i, 1})
	}
	return cells
}

// Width is the part of the table's width that a cell has, in percent.
func (t Table) Width(c Cell) float64 {
	share := 0
	for _, column := range t.Columns[c.Column : c.Column+c.Columns] {
		share += column.Share
	}
	return float64(share)
}

// Block returns the rows of a block, counted from 0: as many as make the blocks about equally high.
func (t Table) Block(i int) [][]string {
	total := 0
	for row := range t.Rows {
		total += t.lines(row)
	}
	blocks := max(t.Blocks, 1)
	var block [][]string
	above := 0
	for row, cells := range t.Rows {
		if min(above*blocks/max(total, 1), blocks-1) == i {
			block = append(block, cells)
		}
		above += t.lines(row)
	}
	return block
}

// High is how many lines the highest block of the first n rows takes.
func (t Table) High(n int) int {
	t.Rows = t.Rows[:n]
	high, row := 0, 0
	for i := range max(t.Blocks, 1) {
		lines := 0
		for range t.Block(i) {
			lines += t.lines(row)
			row++
		}
		high = max(high, lines)
	}
	return high
}

func (t Table) lines(row int) int {
	if t.Lines == nil {
		return 1
	}
	return t.Lines[row]
}

// Names is the column that says what a row is of: the first that holds no numbers.
func (t Table) Names() int {
	for i, c := range t.Columns {
		if !c.Numeric {
			return i
		}
	}
	return 0
}
