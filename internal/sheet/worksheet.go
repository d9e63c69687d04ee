package sheet

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// rows reads the sheet's XML from first to last, holding one row at a time.
func (w *workbook) rows(t Table) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		part, err := w.open(t.part)
		if err != nil {
			yield(Row{}, err)
			return
		}
		defer part.Close()
		r := rowReader{workbook: w, table: t, xml: xml.NewDecoder(bufio.NewReaderSize(part, 1<<16))}
		for {
			row, err := r.next()
			switch {
			case errors.Is(err, io.EOF):
				return
			case err != nil:
				yield(Row{}, r.refusal(err))
				return
			case !yield(row, nil):
				return
			}
		}
	}
}

// rowReader reads one row after the other of a sheet.
type rowReader struct {
	*workbook
	table  Table
	xml    *xml.Decoder
	number int // of the row last begun
	count  int
	hidden []span // columns that nobody sees
}

// span is a run of columns, both ends included.
type span struct{ first, last int }

// hide notes that columns are hidden; those of a sheet come before its rows.
func (r *rowReader) hide(col xml.StartElement) {
	first, err := strconv.Atoi(attr(col, "min"))
	last, failed := strconv.Atoi(attr(col, "max"))
	if isTrue(attr(col, "hidden")) && err == nil && failed == nil && len(r.hidden) < MaxColumns {
		r.hidden = append(r.hidden, span{first, last})
	}
}

// refusal turns what stopped the reading into words for a person.
func (r *rowReader) refusal(err error) *Refusal {
	if refusal := new(Refusal); errors.As(err, &refusal) {
		return refusal
	}
	return damaged(r.table.Name, err)
}

// next returns the next row that holds anything; io.EOF after the last.
func (r *rowReader) next() (Row, error) {
	for {
		token, err := r.xml.Token()
		if err != nil {
			return Row{}, err
		}
		start, ok := token.(xml.StartElement)
		if ok && start.Name.Local == "col" {
			r.hide(start)
		}
		if !ok || start.Name.Local != "row" {
			if end, ok := token.(xml.EndElement); ok && end.Name.Local == "sheetData" {
				return Row{}, io.EOF
			}
			continue
		}
		row, err := r.row(start)
		if err != nil {
			return Row{}, err
		}
		if len(row.Cells) == 0 {
			continue
		}
		if r.count++; r.count > MaxRows {
			return Row{}, refuse(RefusedTooManyRows, r.table.Name, MaxRows)
		}
		return row, nil
	}
}

func (r *rowReader) row(start xml.StartElement) (Row, error) {
	r.number++
	if n, err := strconv.Atoi(attr(start, "r")); err == nil && n > 0 {
		r.number = n
	}
	row := Row{Number: r.number, Hidden: isTrue(attr(start, "hidden"))}
	column := 0
	for {
		token, err := r.xml.Token()
		if err != nil {
			return row, unexpected(err)
		}
		switch token := token.(type) {
		case xml.EndElement:
			return row, nil
		case xml.StartElement:
			if token.Name.Local != "c" {
				if err := r.xml.Skip(); err != nil {
					return row, unexpected(err)
				}
				continue
			}
			column++
			if n := columnOf(attr(token, "r")); n > 0 {
				column = n
			}
			cell, err := r.cell(token)
			if err != nil {
				return row, err
			}
			if cell.Kind == Empty {
				continue
			}
			if column > MaxColumns {
				return row, refuse(RefusedTooManyColumns, r.table.Name, MaxColumns)
			}
			cell.Column = column
			cell.Hidden = slices.ContainsFunc(r.hidden, func(s span) bool { return s.first <= column && column <= s.last })
			row.Cells = append(row.Cells, cell)
		}
	}
}

// cell reads what is in a cell: its value, the text in it, and whether it was calculated.
func (r *rowReader) cell(start xml.StartElement) (Cell, error) {
	var (
		value           string
		inline          stringItem
		formula, solved bool
	)
	for {
		token, err := r.xml.Token()
		if err != nil {
			return Cell{}, unexpected(err)
		}
		if _, end := token.(xml.EndElement); end {
			break
		}
		child, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		var into any
		switch child.Name.Local {
		case "v":
			solved, into = true, &value
		case "is":
			into = &inline
		case "f":
			formula, into = true, new(string)
		default:
			into = new(struct{})
		}
		if err := r.xml.DecodeElement(into, &child); err != nil {
			return Cell{}, unexpected(err)
		}
	}
	if formula && !solved {
		return Cell{Kind: Unsolved, Formula: true}, nil
	}
	kind := attr(start, "t")
	if kind == "inlineStr" {
		value = inline.text()
	}
	cell := r.valued(kind, attr(start, "s"), value)
	cell.Formula = formula
	return cell, nil
}

// valued is the cell of a value, by the letter that says its kind (ECMA-376 part 1, 18.18.11).
func (r *rowReader) valued(kind, style, value string) Cell {
	switch kind {
	case "s":
		if i, err := strconv.Atoi(value); err == nil && i >= 0 && i < len(r.strings) {
			return textCell(r.strings[i])
		}
		return Cell{}
	case "inlineStr":
		return textCell(value)
	case "str":
		return textCell(unescape(value))
	case "e":
		return Cell{Kind: Failed, Text: value}
	case "b":
		return textCell(strings.ToUpper(strconv.FormatBool(isTrue(value))))
	case "d":
		if day, err := congress.ParseDate(value[:min(len(value), len("2020-05-23"))]); err == nil {
			return Cell{Kind: Day, Date: day, Text: text.Date(day)}
		}
		return textCell(value)
	}
	if value == "" {
		return Cell{}
	}
	number, err := strconv.ParseFloat(value, 64)
	if err != nil {
		return textCell(value)
	}
	return r.numeric(number, style)
}

// numeric is the cell of a number: a date where it is shown as one.
func (r *rowReader) numeric(number float64, style string) Cell {
	format := plainFormat
	if i, err := strconv.Atoi(style); err == nil && i >= 0 && i < len(r.formats) {
		format = r.formats[i]
	}
	if day, ok := serialDay(number, r.date1904); ok && format == dateFormat {
		return Cell{Kind: Day, Date: day, Value: number, Text: text.Date(day)}
	}
	cell := Cell{Kind: Number, Value: number, Percent: format == percentFormat, Text: numberText(number)}
	if cell.Thousandths = format == thousandthsFormat; cell.Thousandths {
		cell.Text = strings.Replace(strconv.FormatFloat(number, 'f', 3, 64), ".", ",", 1)
	}
	if cell.Percent {
		cell.Text = numberText(tidyFloat(number*100)) + "%"
	}
	return cell
}

func textCell(s string) Cell {
	if len(s) > MaxCell && (len(s) > utf8.UTFMax*MaxCell || utf8.RuneCountInString(s) > MaxCell) {
		return Cell{Kind: Text, Text: shown(s), TooLong: true}
	}
	if strings.TrimSpace(s) == "" {
		return Cell{}
	}
	return Cell{Kind: Text, Text: s}
}

// unexpected marks the end of a part in the middle of a row: the file was cut off.
func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func isTrue(s string) bool { return s == "1" || s == "true" }

// areas reads the merged cells, which stand behind the rows. Everything before them is passed over without
// being understood: in a part that is well-formed the name cannot stand anywhere else.
func (w *workbook) areas(t Table) ([]Area, error) {
	part, err := w.open(t.part)
	if err != nil {
		return nil, err
	}
	defer part.Close()
	var areas []Area
	lines := bufio.NewReaderSize(part, 1<<16)
	for {
		tag, err := lines.ReadSlice('>')
		if i := bytes.LastIndex(tag, []byte("mergeCell ")); i >= 0 && len(areas) < maxAreas {
			if a, ok := parseArea(tag[i:]); ok {
				areas = append(areas, a)
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return areas, nil
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return nil, damaged(t.Name, err)
		}
	}
}

// maxAreas bounds how many merged cells are remembered; no table made by people has as many.
const maxAreas = 50_000
