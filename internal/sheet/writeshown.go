package sheet

import (
	"io"
	"unicode/utf8"
)

// Shown is a table as a page shows it, with what it is in words.
type Shown struct {
	Name    string   // of the sheet
	About   []string // the lines over the table, its title first
	Columns []string
	// Rows hold nil, texts, numbers, shares, days and moments, one value for each column.
	Rows [][]any
}

// How wide a column of a shown table is at least and at most, in characters; what is longer is broken.
const (
	slimmest = 11
	widest   = 34
)

// WriteShown writes a table for people to keep and send on. It is not made to be read back.
func WriteShown(w io.Writer, format Format, table Shown) error {
	columns := make([]exportColumn, len(table.Columns))
	for i, title := range table.Columns {
		columns[i] = exportColumn{title: title, width: slimmest}
		for _, row := range table.Rows {
			if s, ok := row[i].(string); ok {
				columns[i].width = min(widest, max(columns[i].width, float64(utf8.RuneCountInString(s)+2)))
			}
		}
	}
	t, err := newTableWriter(w, format, table.Name, columns, table.About...)
	if err != nil {
		return err
	}
	for _, row := range table.Rows {
		if err := t.row(row); err != nil {
			return err
		}
	}
	return t.close()
}
