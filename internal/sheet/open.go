package sheet

import "iter"

// The most that is read. A list of all grassroots organisations of a large city has three thousand rows.
const (
	MaxBytes   = 16 << 20 // of a file as sent
	MaxRows    = 200_000  // of a table, empty rows not counted
	MaxColumns = 500
	MaxCell    = 32_767 // characters of a cell, as many as Excel keeps
)

// source reads the rows of a file that has been opened.
type source interface {
	// rows yields the rows that hold anything. The error, a [*Refusal], is the last thing yielded.
	rows(t Table) iter.Seq2[Row, error]
	// areas returns the merged cells.
	areas(t Table) ([]Area, error)
	// from1904 reports whether days are counted from 1904 instead of 1900.
	from1904() bool
}

// Open looks at a file that somebody sent: what it is by its content, whatever it is called, and which
// tables it has. The error is a [*Refusal].
func Open(name string, content []byte, opt Options) (*File, error) {
	if len(content) > MaxBytes {
		return nil, refuse(RefusedTooLarge, MaxBytes>>20)
	}
	var (
		f   *File
		err error
	)
	switch form := formOf(content); form {
	case formNothing:
		return nil, refuse(RefusedEmpty)
	case formZip:
		f, err = openWorkbook(content)
	case formCompound:
		f, err = openCompound(content, opt)
	case formText:
		f, err = openCSV(content, opt)
	case formUnknown:
		return nil, refuse(RefusedBinary)
	default:
		return nil, refuse(RefusedNotATable, string(form))
	}
	if err != nil {
		return nil, err
	}
	f.Name = name
	return f, nil
}

// Table finds a table by its name.
func (f *File) Table(name string) (Table, bool) {
	for _, t := range f.Tables {
		if t.Name == name {
			return t, true
		}
	}
	return Table{}, false
}

// Rows yields the rows of a table that hold anything, first to last. An error, a [*Refusal], ends them.
func (f *File) Rows(t Table) iter.Seq2[Row, error] { return f.source.rows(t) }

// Areas returns the merged cells of a table.
func (f *File) Areas(t Table) ([]Area, error) { return f.source.areas(t) }
