package sheet

import (
	"strings"

	"tiendo/internal/congress"
)

// at returns the cell of a column, an empty one where there is none.
func (r Row) at(column int) Cell {
	for _, c := range r.Cells {
		if c.Column == column {
			return c
		}
	}
	return Cell{Column: column}
}

// damage says why the row cannot be trusted, nil when it can.
func (r Row) damage() *congress.Problem {
	if r.Damage != "" {
		return &congress.Problem{Code: r.Damage}
	}
	for _, c := range r.Cells {
		if c.TooLong {
			return &congress.Problem{Code: ProblemCellTooLong, Args: []any{Position{Row: r.Number, Column: c.Column}.A1(), MaxCell}}
		}
	}
	return nil
}

// text is the words of a row, for showing which one is meant.
func (r Row) text() string {
	texts := make([]string, len(r.Cells))
	for i, c := range r.Cells {
		texts[i] = c.Text
	}
	return shown(strings.Join(texts, " | "))
}

// merges are the merged cells of a table by the rows that they cover.
type merges map[int][]Area

// newMerges indexes merged cells. Those that run down a whole sheet were made for looks and hold for the
// rows at its top.
func newMerges(areas []Area) merges {
	const deepest = 10_000
	m := merges{}
	for _, a := range areas {
		for row := a.FirstRow; row <= min(a.LastRow, a.FirstRow+deepest); row++ {
			m[row] = append(m[row], a)
		}
	}
	return m
}

// covering finds the merged cells that a cell lies in.
func (m merges) covering(row, column int) (Area, bool) {
	for _, a := range m[row] {
		if column >= a.FirstColumn && column <= a.LastColumn {
			return a, true
		}
	}
	return Area{}, false
}

// grid is the words of a header, row by row, each merged cell's words in all of its places. Of files that
// know no merged cells, a word over several columns holds for the empty places right of it.
func grid(rows []Row, areas merges) [][]string {
	width := 0
	for _, r := range rows {
		for _, c := range r.Cells {
			width = max(width, c.Column)
		}
	}
	g := make([][]string, len(rows))
	for i, r := range rows {
		g[i] = make([]string, width)
		for _, c := range r.Cells {
			g[i][c.Column-1] = strings.Join(strings.Fields(c.Text), " ")
		}
	}
	for i, r := range rows {
		for column := 1; column <= width; column++ {
			if a, ok := areas.covering(r.Number, column); ok {
				if top := a.FirstRow - rows[0].Number; top >= 0 && top <= i && a.FirstColumn <= width { // a header's rows follow one another
					g[i][column-1] = g[top][a.FirstColumn-1]
				}
			}
		}
	}
	for i := range len(rows) - 1 {
		for column := 1; column < width; column++ {
			if g[i][column] == "" && g[i+1][column] != "" && g[i+1][column-1] != "" {
				g[i][column] = g[i][column-1]
			}
		}
	}
	return g
}
