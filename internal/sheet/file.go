package sheet

import (
	"strconv"

	"tiendo/internal/congress"
)

// Format is the kind of a file.
type Format string

// The formats that are read and written.
const (
	XLSX Format = "xlsx"
	CSV  Format = "csv"
)

// Options are what a person may have to add to a file.
type Options struct {
	// Password opens an encrypted workbook.
	Password string
	// Encoding of a CSV file: one of the names in the arguments of [RefusedEncoding]; "" finds it out.
	Encoding string
}

// File is an opened file. Its tables are read row by row, as often as asked.
type File struct {
	Name   string
	Format Format
	// Encoding in which a CSV file was read: "utf-8", "utf-16le", "windows-1258", …
	Encoding string
	Tables   []Table

	source source
}

// Table is one sheet of a workbook, or the only one of a CSV file.
type Table struct {
	Name   string
	Hidden bool
	// part is where the workbook keeps the sheet.
	part string
}

// Row is one row of a table that has at least one cell.
type Row struct {
	Number int // from 1, as the person's program shows it; of CSV, the line on which the row begins
	Hidden bool
	// Damage says why the row cannot be trusted; "" for nearly all.
	Damage congress.ProblemCode
	Cells  []Cell // in order of their columns, empty ones left out
}

// CellKind says what a cell holds.
type CellKind int8

// The kinds of cell.
const (
	Empty CellKind = iota
	Text
	Number
	Day      // a number shown as a date
	Failed   // a formula that came to an error, or an error typed as a value
	Unsolved // a formula whose result was never stored
)

// Cell is one cell of a row.
type Cell struct {
	Column int // from 1
	Kind   CellKind
	// Text is what a person sees, apart from the number of decimals: 4.687, 41,23%, 23/5/2020.
	Text string
	// Value is the number of a Number cell: 0.4123 where Percent says that 41,23% is shown.
	Value   float64
	Percent bool
	// Thousandths says that the number is shown with three decimals: 4 as 4,000.
	Thousandths bool
	Date        congress.Date // of a Day cell
	Formula     bool          // the value was calculated
	TooLong     bool          // longer than [MaxCell]; Text is its beginning
	Hidden      bool          // its column is
}

// Area is a block of merged cells, both ends included. Its top left cell has the text.
type Area struct{ FirstRow, FirstColumn, LastRow, LastColumn int }

// Position is the place of a cell. Column 0 means the whole row, row 0 the whole table.
type Position struct {
	Table  string
	Row    int
	Column int
}

// A1 is the cell's name as Excel shows it: "C7"; "7" for a whole row, "" for a whole table.
func (p Position) A1() string {
	switch {
	case p.Row == 0:
		return ""
	case p.Column == 0:
		return strconv.Itoa(p.Row)
	}
	return ColumnName(p.Column) + strconv.Itoa(p.Row)
}
