package sheet

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// Book is a page A4 of figures as a workbook: a sheet to print on one page, and the same rows as data.
type Book struct {
	Title, Place, Moment string
	Head                 []string // lines between the title and the table, as the page says them
	Rows                 []BookRow
	Foot                 []string // notes and source
}

// BookRow is one unit of a book; Need is what it takes, "" for nothing.
type BookRow struct {
	ProgressRow
	Need string
}

// bookColumns are the columns of the sheet to print: the key of each title, its width in characters and how its
// values look, by which field of bookStyles they have; bounds change that.
var bookColumns = []struct {
	key   string
	width float64
}{
	{"column.rank", 6},
	{"column.name", 26},
	{"book.done", 11},
	{"book.total", 11},
	{"column.percent", 10},
	{"column.asOf", 11},
	{"column.remaining", 9},
	{"column.required", 10},
	{"column.current", 11},
	{"column.status", 16},
	{"book.need", 24},
	{"book.remarks", 18},
}

// WriteBook writes the workbook. Numbers are numbers and days are days; a percentage is the one shown, not one
// computed anew, and a bound stands before its number by the cell's format.
func WriteBook(w io.Writer, lang text.Lang, b Book) error {
	f := excelize.NewFile()
	name := lang.T("paper.table")
	if err := f.SetSheetName("Sheet1", name); err != nil {
		return err
	}
	styles, err := newBookStyles(f)
	if err != nil {
		return err
	}
	p := printed{file: f, sheet: name, lang: lang, styles: styles, formats: map[string]int{}}
	if err := p.write(b); err != nil {
		return err
	}
	if err := addData(f, lang, b.Rows); err != nil {
		return err
	}
	if err := f.SetDocProps(&excelize.DocProperties{Title: b.Title + ", " + b.Place, Language: string(lang), Creator: lang.T("app.name"), Created: bookMade, Modified: bookMade}); err != nil {
		return err
	}
	if err := f.Write(w); err != nil {
		return err
	}
	return f.Close()
}

// bookMade is the moment that every workbook carries: what it says is of a day that it names, not of the hour at
// which somebody fetched it.
const bookMade = "2020-01-01T00:00:00Z"

// addData writes the rows once more on a sheet of their own, with everything that is known of them.
func addData(f *excelize.File, lang text.Lang, rows []BookRow) error {
	name := lang.T("paper.data")
	if _, err := f.NewSheet(name); err != nil {
		return err
	}
	t, err := newSheetWriter(f, name, progressColumns(lang), nil)
	if err != nil {
		return err
	}
	for _, r := range rows {
		if err := t.row(r.cells(lang)); err != nil {
			return err
		}
	}
	return t.stream.Flush()
}

// printed is the sheet to print while it is written.
type printed struct {
	file    *excelize.File
	sheet   string
	lang    text.Lang
	styles  bookStyles
	formats map[string]int // styles by number format
	row     int
}

func (p *printed) write(b Book) error {
	for i, c := range bookColumns {
		if err := p.file.SetColWidth(p.sheet, ColumnName(i+1), ColumnName(i+1), c.width); err != nil {
			return err
		}
	}
	for i, s := range append([]string{b.Title, b.Place + " · " + b.Moment}, b.Head...) {
		if err := p.line(s, []float64{16, 13, 11}[min(i, 2)], i < 2); err != nil {
			return err
		}
	}
	p.row++
	head := p.row + 1
	titles := make([]any, len(bookColumns))
	for i, c := range bookColumns {
		titles[i] = excelize.Cell{StyleID: p.styles.head, Value: p.lang.T(c.key)}
	}
	if err := p.put(titles); err != nil {
		return err
	}
	for _, r := range b.Rows {
		cells, err := p.cells(r)
		if err != nil {
			return err
		}
		if err := p.put(cells); err != nil {
			return err
		}
	}
	p.row++
	for _, s := range b.Foot {
		if err := p.line(s, 9, false); err != nil {
			return err
		}
	}
	return p.layOut(head)
}

// line writes a text across the table.
func (p *printed) line(s string, size float64, bold bool) error {
	p.row++
	style, err := p.file.NewStyle(&excelize.Style{Font: &excelize.Font{Family: excelFont, Size: size, Bold: bold}, Alignment: &excelize.Alignment{Vertical: "top", WrapText: true}})
	if err != nil {
		return err
	}
	from, to := fmt.Sprintf("A%d", p.row), fmt.Sprintf("%s%d", ColumnName(len(bookColumns)), p.row)
	if err := p.file.MergeCell(p.sheet, from, to); err != nil {
		return err
	}
	if err := p.file.SetCellStr(p.sheet, from, s); err != nil {
		return err
	}
	lines := 1 + float64(int(float64(len([]rune(s)))*size/11/onALine))
	if err := p.file.SetRowHeight(p.sheet, p.row, lines*size*1.35); err != nil {
		return err
	}
	return p.file.SetCellStyle(p.sheet, from, to, style)
}

// onALine is how many characters of a line across the table surely fit, at eleven points.
const onALine = 150

func (p *printed) put(cells []any) error {
	p.row++
	for i, c := range cells {
		cell := c.(excelize.Cell)
		at := fmt.Sprintf("%s%d", ColumnName(i+1), p.row)
		if err := p.file.SetCellValue(p.sheet, at, cell.Value); err != nil {
			return err
		}
		if err := p.file.SetCellStyle(p.sheet, at, at, cell.StyleID); err != nil {
			return err
		}
	}
	return nil
}

// cells are the values of a row, in the order of bookColumns.
func (p *printed) cells(r BookRow) ([]any, error) {
	pr, v := r.Progress, r.Progress.Value
	values := make([]any, len(bookColumns))
	if pr.Rank != nil {
		values[0] = pr.Rank.Nation
	}
	values[1], values[5], values[6] = r.Unit.Name, day(pr.AsOf), remaining(v)
	switch v.Kind {
	case congress.Count:
		values[2] = v.Done
	case congress.Words:
		values[2] = "“" + v.Words + "”"
	case congress.PercentOf:
	default:
		values[2] = p.lang.T("figure.not_reported")
	}
	if v.TotalKnown {
		values[3] = v.Total
	}
	if share, ok := pr.Percent(); ok {
		values[4] = share
	}
	values[7], values[8] = known(pr.RequiredPerDay), known(pr.CurrentPerDay)
	if pr.IsReported() {
		values[9] = p.lang.Status(string(pr.Status))
	}
	values[10], values[11] = r.Need, p.remarks(r)
	cells := make([]any, len(values))
	for i, value := range values {
		cells[i] = p.styles.cell(value)
	}
	f, _ := pr.Fraction()
	for _, c := range []struct {
		column int
		bound  string
	}{{2, p.lang.DoneBound(f)}, {3, p.boundOf(v.TotalBound)}, {4, p.boundOf(pr.ShareBound())}, {6, p.boundOf(f.RemainingBound())}} {
		if err := p.bounded(cells, c.column, c.bound); err != nil {
			return nil, err
		}
	}
	return cells, nil
}

func (p *printed) boundOf(b congress.Bound) string {
	if b == congress.Exact {
		return ""
	}
	return p.lang.Bound(b)
}

// bounded puts the word of a bound before a number without making it a text.
func (p *printed) bounded(cells []any, i int, word string) error {
	cell := cells[i].(excelize.Cell)
	if word == "" || cell.Value == nil || cell.StyleID == p.styles.text {
		return nil
	}
	format := "#,##0"
	if cell.StyleID == p.styles.percent {
		format = "0.00%"
	}
	format = `"` + word + ` "` + format
	style, ok := p.formats[format]
	if !ok {
		var err error
		style, err = p.file.NewStyle(&excelize.Style{
			Font: &excelize.Font{Family: excelFont, Size: 11}, Border: thin, CustomNumFmt: &format, Alignment: &excelize.Alignment{Horizontal: "right", Vertical: "top"},
		})
		if err != nil {
			return err
		}
		p.formats[format] = style
	}
	cell.StyleID = style
	cells[i] = cell
	return nil
}

// remarks are what a figure is not: real, confirmed, recent, a count.
func (p *printed) remarks(r BookRow) string {
	var said []string
	for _, m := range []struct {
		is  bool
		key string
	}{
		{r.Progress.Value.Kind == congress.PercentOf, "figure.no_count"},
		{r.Progress.Illustrative, "figure.illustrative_short"},
		{r.Progress.IsReported() && !r.Progress.Confirmed, "figure.unconfirmed"},
		{r.Progress.Stale, "figure.stale"},
	} {
		if m.is {
			said = append(said, p.lang.T(m.key))
		}
	}
	return strings.Join(said, ", ")
}

// layOut sets the sheet to print whole on one page A4, its heads on each should somebody add rows.
func (p *printed) layOut(head int) error {
	last := fmt.Sprintf("$%s$%d", ColumnName(len(bookColumns)), p.row)
	quoted := "'" + p.sheet + "'!"
	fit, orientation, a4, one := true, "portrait", 9, 1
	narrow := 0.4
	return cmp.Or(
		p.file.SetSheetProps(p.sheet, &excelize.SheetPropsOptions{FitToPage: &fit}),
		p.file.SetPageLayout(p.sheet, &excelize.PageLayoutOptions{Orientation: &orientation, Size: &a4, FitToWidth: &one, FitToHeight: &one}),
		p.file.SetPageMargins(p.sheet, &excelize.PageLayoutMarginsOptions{Left: &narrow, Right: &narrow, Top: &narrow, Bottom: &narrow, Horizontally: &fit}),
		p.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Area", RefersTo: quoted + "$A$1:" + last, Scope: p.sheet}),
		p.file.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("%s$%d:$%d", quoted, head, head), Scope: p.sheet}),
		p.file.SetPanes(p.sheet, &excelize.Panes{Freeze: true, XSplit: 2, YSplit: head, TopLeftCell: fmt.Sprintf("C%d", head+1), ActivePane: "bottomRight"}),
	)
}
