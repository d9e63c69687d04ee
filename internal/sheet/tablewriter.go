package sheet

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// tableWriter writes a table row by row. A value is nil, a text, a count, a share, a day, a moment or a
// decimal; each is written in the form in which it is read back.
type tableWriter interface {
	row(values []any) error
	close() error
}

// exportColumn is one column of a table that is written.
type exportColumn struct {
	title string
	width float64 // in characters
}

// newTableWriter begins a table with its header, under lines that say what it is, if any.
func newTableWriter(w io.Writer, format Format, name string, columns []exportColumn, about ...string) (tableWriter, error) {
	if format == CSV {
		return newCommaWriter(w, columns, about)
	}
	return newBookWriter(w, name, columns, about)
}

// commaWriter writes CSV as the Vietnamese Excel opens it: UTF-8 with its mark, semicolons.
type commaWriter struct{ csv *csv.Writer }

func newCommaWriter(w io.Writer, columns []exportColumn, about []string) (*commaWriter, error) {
	if _, err := io.WriteString(w, utf8Mark); err != nil {
		return nil, err
	}
	c := &commaWriter{csv: csv.NewWriter(w)}
	c.csv.Comma, c.csv.UseCRLF = ';', true
	for _, line := range about {
		if err := c.row([]any{line}); err != nil {
			return nil, err
		}
	}
	titles := make([]any, len(columns))
	for i, column := range columns {
		titles[i] = column.title
	}
	return c, c.row(titles)
}

func (c *commaWriter) row(values []any) error {
	fields := make([]string, len(values))
	for i, v := range values {
		switch v := v.(type) {
		case nil:
		case string:
			fields[i] = neutral(v)
		case int, int64: // without points: a program, too, may read this
			fields[i] = fmt.Sprint(v)
		default:
			fields[i] = text.VI.Any(v)
		}
	}
	return c.csv.Write(fields)
}

func (c *commaWriter) close() error {
	c.csv.Flush()
	return c.csv.Error()
}

// bookWriter writes a workbook with one sheet, row by row. Texts are stored as texts, so that none is taken
// for a formula, and read back as they were.
type bookWriter struct {
	to     io.Writer
	file   *excelize.File
	stream *excelize.StreamWriter
	styles bookStyles
	number int
}

// bookStyles are how the values of a sheet look.
type bookStyles struct{ title, about, head, text, count, percent, day, moment, decimal int }

// excelFont is what every program that opens these files has, or has a twin of.
const excelFont = "Times New Roman"

func newBookStyles(f *excelize.File) (s bookStyles, err error) {
	formats := []struct {
		style  *int
		format string
		align  string
		wrap   bool
	}{
		{&s.text, "", "left", true},
		{&s.count, "#,##0", "right", false},
		{&s.percent, "0.00%", "right", false},
		{&s.day, "d/m/yyyy", "right", false},
		{&s.moment, "d/m/yyyy hh:mm", "right", false},
		{&s.decimal, "#,##0.00", "right", false},
	}
	for _, format := range formats {
		style := &excelize.Style{
			Font: &excelize.Font{Family: excelFont, Size: 11}, Border: thin,
			Alignment: &excelize.Alignment{Horizontal: format.align, Vertical: "top", WrapText: format.wrap},
		}
		if format.format != "" {
			style.CustomNumFmt = &format.format
		}
		if *format.style, err = f.NewStyle(style); err != nil {
			return s, err
		}
	}
	if s.title, err = f.NewStyle(&excelize.Style{Font: &excelize.Font{Family: excelFont, Size: 14, Bold: true}}); err != nil {
		return s, err
	}
	if s.about, err = f.NewStyle(&excelize.Style{Font: &excelize.Font{Family: excelFont, Size: 11}}); err != nil {
		return s, err
	}
	s.head, err = f.NewStyle(&excelize.Style{
		Font: &excelize.Font{Family: excelFont, Size: 11, Bold: true}, Border: thin, Fill: shade,
		Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true},
	})
	return s, err
}

// thin lines around every cell print well in black and white; shade marks what is not to be typed over.
var (
	thin = []excelize.Border{
		{Type: "left", Color: "808080", Style: 1},
		{Type: "right", Color: "808080", Style: 1},
		{Type: "top", Color: "808080", Style: 1},
		{Type: "bottom", Color: "808080", Style: 1},
	}
	shade = excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"EDEDED"}}
)

func newBookWriter(w io.Writer, name string, columns []exportColumn, about []string) (b *bookWriter, err error) {
	file := excelize.NewFile()
	if err = file.SetSheetName("Sheet1", name); err != nil {
		return nil, err
	}
	if b, err = newSheetWriter(file, name, columns, about); err != nil {
		return nil, err
	}
	b.to = w
	return b, nil
}

// newSheetWriter begins a table with its header, and lines about it above, on a sheet of a workbook that is there.
func newSheetWriter(file *excelize.File, name string, columns []exportColumn, about []string) (b *bookWriter, err error) {
	b = &bookWriter{file: file}
	characters := 0.0
	for _, c := range columns {
		characters += c.width
	}
	head := len(about) + 1 // the row of the header
	if err = layOut(b.file, name, characters, fmt.Sprintf("'%s'!$%d:$%d", name, head, head)); err != nil {
		return nil, err
	}
	if b.styles, err = newBookStyles(b.file); err != nil {
		return nil, err
	}
	if b.stream, err = b.file.NewStreamWriter(name); err != nil {
		return nil, err
	}
	if err = b.stream.SetPanes(&excelize.Panes{Freeze: true, YSplit: head, TopLeftCell: fmt.Sprintf("A%d", head+1), ActivePane: "bottomLeft"}); err != nil {
		return nil, err
	}
	titles := make([]any, len(columns))
	for i, c := range columns {
		if err = b.stream.SetColWidth(i+1, i+1, c.width); err != nil {
			return nil, err
		}
		titles[i] = excelize.Cell{StyleID: b.styles.head, Value: c.title}
	}
	for i, line := range about {
		style := b.styles.about
		if i == 0 {
			style = b.styles.title
		}
		if err = b.stream.SetRow(fmt.Sprintf("A%d", i+1), []any{excelize.Cell{StyleID: style, Value: line}}); err != nil {
			return nil, err
		}
	}
	b.number = head
	return b, b.stream.SetRow(fmt.Sprintf("A%d", head), titles)
}

func (b *bookWriter) row(values []any) error {
	cells := make([]any, len(values))
	for i, v := range values {
		cells[i] = b.styles.cell(v)
	}
	b.number++
	return b.stream.SetRow(fmt.Sprintf("A%d", b.number), cells)
}

// cell is a value with its look.
func (s bookStyles) cell(v any) excelize.Cell {
	switch v := v.(type) {
	case nil:
		return excelize.Cell{StyleID: s.text}
	case string:
		return excelize.Cell{StyleID: s.text, Value: strings.ReplaceAll(v, "\r\n", "\n")}
	case congress.Percent:
		return excelize.Cell{StyleID: s.percent, Value: float64(v) / float64(congress.Hundred)}
	case congress.Date:
		return excelize.Cell{StyleID: s.day, Value: serialOf(v)}
	case time.Time:
		day := congress.DateOf(v)
		return excelize.Cell{StyleID: s.moment, Value: float64(day.DaysSince(dayZero1900)) + v.Sub(day.Clock(0, 0)).Hours()/24}
	case float64:
		return excelize.Cell{StyleID: s.decimal, Value: v}
	}
	return excelize.Cell{StyleID: s.count, Value: v}
}

// serialOf is the number of a day, nothing for none.
func serialOf(d congress.Date) any {
	if d.IsZero() {
		return nil
	}
	return d.DaysSince(dayZero1900)
}

func (b *bookWriter) close() error {
	if err := b.stream.Flush(); err != nil {
		return err
	}
	if err := b.file.Write(b.to); err != nil {
		return err
	}
	return b.file.Close()
}
