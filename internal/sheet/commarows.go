package sheet

import (
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// rows reads the fields. Where every quote of the file is closed, they are read as written. In any other file
// a quote is believed only as far as it swallows no other row: the row that it stands in is damaged, and
// reading goes on with the next line.
func (c *commaText) rows(t Table) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		r := commaReader{commaText: c, csv: c.reader(c.text), line: c.first}
		for count := 1; ; count++ {
			row, err := r.next(t)
			switch {
			case errors.Is(err, io.EOF):
				return
			case err == nil && count > MaxRows:
				err = refuse(RefusedTooManyRows, t.Name, MaxRows)
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

// reader reads quoted fields strictly.
func (c *commaText) reader(s string) *csv.Reader {
	r := csv.NewReader(strings.NewReader(s))
	r.Comma, r.FieldsPerRecord, r.ReuseRecord = c.comma, -1, true
	return r
}

// isWhole reports whether every quote of the file is closed, and none stands where it does not belong.
func (c *commaText) isWhole() bool {
	if !strings.Contains(c.text, `"`) {
		return true
	}
	for r := c.reader(c.text); ; {
		if _, err := r.Read(); err != nil {
			return errors.Is(err, io.EOF)
		}
	}
}

// commaReader reads one row after the other.
type commaReader struct {
	*commaText
	csv    *csv.Reader // of files whose quotes are whole
	offset int         // of others, where the next row begins
	line   int         // on which line that is
	fields int         // of the row before
	width  int         // of the widest row so far
}

// next returns the next row that holds anything; io.EOF after the last.
func (r *commaReader) next(t Table) (Row, error) {
	read := r.mended
	if r.whole {
		read = r.written
	}
	for {
		fields, line, atEnd, err := read()
		damage, isDamage := errors.AsType[*damagedRow](err)
		switch {
		case errors.Is(err, io.EOF):
			return Row{}, err
		case err != nil && !isDamage:
			return Row{}, refuse(RefusedDamaged, err.Error())
		case len(fields) > MaxColumns:
			return Row{}, refuse(RefusedTooManyColumns, t.Name, MaxColumns)
		}
		row := commaRow(fields, line)
		switch {
		case isDamage:
			row.Damage = damage.code
		case atEnd && len(fields) < r.fields && !strings.HasSuffix(r.text, "\n"):
			row.Damage = ProblemCutOff
		default:
			r.fields, r.width = len(fields), max(r.width, len(fields))
		}
		if len(row.Cells) > 0 {
			return row, nil
		}
	}
}

// damagedRow is the error of a row that cannot be trusted; its fields are those of its line, for showing it.
type damagedRow struct{ code congress.ProblemCode }

func (d *damagedRow) Error() string { return string(d.code) }

// written reads the next row of a file whose quotes are whole.
func (r *commaReader) written() (fields []string, line int, atEnd bool, err error) {
	if fields, err = r.csv.Read(); err != nil {
		return nil, 0, false, err
	}
	line, _ = r.csv.FieldPos(0)
	return fields, r.line + line - 1, r.csv.InputOffset() == int64(len(r.text)), nil
}

// mended reads the next row of a file in which a quote is missing or too many.
func (r *commaReader) mended() (fields []string, line int, atEnd bool, err error) {
	rest := r.text[r.offset:]
	if rest == "" {
		return nil, 0, false, io.EOF
	}
	first := lineOf(rest)
	n := recordEnd(rest)
	fields, ok := r.record(rest[:n])
	if !ok || r.swallows(rest[len(first):n]) {
		n = len(first)
		fields = strings.Split(strings.TrimRight(first, "\r\n"), string(r.comma))
		if strings.Count(first, `"`)%2 != 0 || slices.ContainsFunc(fields, quoted) {
			err = &damagedRow{ProblemStrayQuote}
		}
	}
	line = r.line
	r.offset, r.line = r.offset+n, r.line+strings.Count(rest[:n], "\n")
	return fields, line, r.offset == len(r.text), err
}

func quoted(field string) bool { return strings.HasPrefix(strings.TrimSpace(field), `"`) }

// lineOf is the first line of a text, its end included.
func lineOf(s string) string { return s[:endOfLine(s, 0)] }

// endOfLine is where the line ends that begins at a place.
func endOfLine(s string, from int) int {
	if i := strings.IndexByte(s[from:], '\n'); i >= 0 {
		return from + i + 1
	}
	return len(s)
}

// recordEnd is where the row ends that a text begins with, if its quotes are right: at the end of the first
// line up to which they are paired.
func recordEnd(s string) int {
	quotes := 0
	for n := 0; ; {
		end := endOfLine(s, n)
		quotes += strings.Count(s[n:end], `"`)
		if n = end; quotes%2 == 0 || n == len(s) {
			return n
		}
	}
}

// record reads the fields of a text that is one row, ok only when all of its quotes are right.
func (r *commaReader) record(s string) (fields []string, ok bool) {
	if !strings.Contains(s, `"`) {
		return strings.Split(strings.TrimRight(s, "\r\n"), string(r.comma)), true
	}
	one := r.reader(s)
	fields, err := one.Read()
	return fields, err == nil && one.InputOffset() == int64(len(s))
}

// swallows reports whether one of the lines that a quote reaches over is a row of its own: it has as many
// fields as the table.
func (r *commaReader) swallows(lines string) bool {
	for l := range strings.Lines(lines) {
		if r.width > 1 && r.fieldsOf(l) == r.width {
			return true
		}
	}
	return false
}

// fieldsOf counts the fields of a line as if a row began with it.
func (r *commaReader) fieldsOf(line string) int {
	n, inQuotes := 1, false
	for _, c := range line {
		switch {
		case c == '"':
			inQuotes = !inQuotes
		case c == r.comma && !inQuotes:
			n++
		}
	}
	return n
}

func commaRow(fields []string, line int) Row {
	row := Row{Number: line}
	for i, field := range fields {
		cell := textCell(plain(field))
		if cell.Kind != Empty {
			cell.Column = i + 1
			row.Cells = append(row.Cells, cell)
		}
	}
	return row
}
