package sheet

import (
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"
	"unicode/utf8"
)

// commaText is a CSV file, decoded.
type commaText struct {
	text  string
	comma rune
	first int // the line on which the text begins
}

// separators that are looked for. Where commas part decimals, Excel writes semicolons.
const separators = ";,\t|"

func openCSV(content []byte, opt Options) (*File, error) {
	letters, encoding, err := decode(content, opt.Encoding)
	if err != nil {
		return nil, err
	}
	c := &commaText{text: letters, first: 1}
	// Excel's own way to say what separates.
	if line, rest, ok := strings.Cut(c.text, "\n"); ok {
		if mark, ok := strings.CutPrefix(strings.TrimSpace(line), "sep="); ok && utf8.RuneCountInString(mark) <= 1 {
			c.comma, c.text, c.first = '\t', rest, 2
			for _, r := range mark {
				c.comma = r
			}
		}
	}
	if c.comma == 0 {
		c.comma = separatorOf(c.text)
	}
	if !strings.ContainsRune(separators, c.comma) {
		return nil, refuse(RefusedDamaged, "sep=")
	}
	return &File{Format: CSV, Encoding: encoding, Tables: []Table{{Name: csvTable}}, source: c}, nil
}

// csvTable is the name of the one table of a CSV file.
const csvTable = "CSV"

// separatorOf finds what parts the fields: what stands in most of the first lines, outside of quotes, and
// among those the one that stands there most often.
func separatorOf(s string) rune {
	best, bestScore := ',', 0
	for _, mark := range separators {
		lines, total, inLine, quoted := 0, 0, 0, false
		for _, r := range s[:min(len(s), 64<<10)] {
			switch {
			case r == '"':
				quoted = !quoted
			case quoted:
			case r == mark:
				inLine++
			case r == '\n' && inLine > 0:
				lines, total, inLine = lines+1, total+inLine, 0
			}
		}
		if inLine > 0 {
			lines, total = lines+1, total+inLine
		}
		if score := lines*1000 + total; lines > 0 && score > bestScore {
			best, bestScore = mark, score
		}
	}
	return best
}

// rows reads the fields. A quote that is never closed cuts the file off where it stands; from any other
// slip with quotes on they are taken as they stand.
func (c *commaText) rows(t Table) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		r := commaReader{commaText: c, line: c.first}
		r.restart(0, false)
		for count := 1; ; count++ {
			row, err := r.next(t)
			switch {
			case errors.Is(err, io.EOF):
				return
			case err == nil && count > MaxRows:
				err = refuse(RefusedTooManyRows, t.Name, MaxRows)
			}
			if !yield(row, err) || err != nil || row.Cut {
				return
			}
		}
	}
}

// commaReader reads one row after the other.
type commaReader struct {
	*commaText
	csv    *csv.Reader
	offset int64 // where the reader began
	line   int   // on which line that was
	fields int   // of the row before
	lazy   bool
}

// restart goes on reading n bytes further.
func (r *commaReader) restart(n int64, lazy bool) {
	r.line += strings.Count(r.text[r.offset:r.offset+n], "\n")
	r.offset += n
	r.csv = csv.NewReader(strings.NewReader(r.text[r.offset:]))
	r.csv.Comma, r.csv.FieldsPerRecord, r.csv.ReuseRecord, r.csv.LazyQuotes = r.comma, -1, true, lazy
	r.lazy = lazy
}

// next returns the next row that holds anything; io.EOF after the last.
func (r *commaReader) next(t Table) (Row, error) {
	for {
		before := r.csv.InputOffset()
		fields, err := r.csv.Read()
		atEnd := r.offset+r.csv.InputOffset() == int64(len(r.text))
		switch slip := new(csv.ParseError); {
		case errors.Is(err, io.EOF):
			return Row{}, err
		case errors.As(err, &slip) && errors.Is(err, csv.ErrQuote) && atEnd:
			row := commaRow(fields, r.line+slip.StartLine-1)
			row.Cut = true
			return row, nil
		case err != nil && r.lazy:
			return Row{}, refuse(RefusedDamaged, err.Error())
		case err != nil:
			r.restart(before, true)
			continue
		case len(fields) > MaxColumns:
			return Row{}, refuse(RefusedTooManyColumns, t.Name, MaxColumns)
		}
		line, _ := r.csv.FieldPos(0)
		row := commaRow(fields, r.line+line-1)
		row.Cut = atEnd && len(fields) < r.fields && !strings.HasSuffix(r.text, "\n")
		r.fields = len(fields)
		if len(row.Cells) > 0 {
			return row, nil
		}
	}
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

// areas is none: a CSV file has no merged cells.
func (*commaText) areas(Table) ([]Area, error) { return nil, nil }

// dangerous are the characters with which a spreadsheet program begins to calculate when it opens a CSV
// file, their wide forms included, and the mark that keeps it from doing so.
const dangerous = "=+-@\t\r\n＝＋－＠'"

// neutral writes a text so that no spreadsheet program takes it for a formula.
func neutral(s string) string {
	if first, _ := utf8.DecodeRuneInString(s); s != "" && strings.ContainsRune(dangerous, first) {
		return "'" + s
	}
	return s
}

// plain takes back what [neutral] did.
func plain(s string) string {
	rest, marked := strings.CutPrefix(s, "'")
	if first, _ := utf8.DecodeRuneInString(rest); marked && rest != "" && strings.ContainsRune(dangerous, first) {
		return rest
	}
	return s
}

// from1904 is false: days are written out.
func (*commaText) from1904() bool { return false }
