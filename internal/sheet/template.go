package sheet

import (
	"io"
	"strconv"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// TemplateFrame is what a template is written for: a unit, the rows below its heading, the measures that
// have columns, and the last figure of each.
type TemplateFrame struct {
	Term     congress.Term
	Unit     congress.Unit   // in the heading
	Rows     []congress.Unit // the unit and its sub-units, as a rule
	Measures []congress.Measure
	Today    congress.Date
	// Last is the entry that stands for a unit and a measure; ok is false when there is none.
	Last func(congress.UnitID, congress.MeasureCode) (e congress.Entry, ok bool)
}

// WriteTemplate writes a workbook to be filled in, in the form that organising commissions give their tables
// (domain.md §6). What is typed over is white, everything else is locked. A hidden row of codes says what
// each column holds, a hidden column whose row it is, and a sheet that nobody sees which figures it was
// filled with, so that [ReadFigures] tells what was changed.
func WriteTemplate(w io.Writer, lang text.Lang, frame TemplateFrame) error {
	f := excelize.NewFile()
	defer f.Close()
	t := &template{TemplateFrame: frame, lang: lang, file: f, name: lang.T("sheet.figures"), bases: map[baseKey]base{}}
	for _, step := range []func() error{t.begin, t.title, t.header, t.units, t.foot, t.protect, t.finish, t.codes} {
		if err := step(); err != nil {
			return err
		}
	}
	return f.Write(w)
}

// template is a workbook while it is written.
type template struct {
	TemplateFrame
	lang   text.Lang
	file   *excelize.File
	stream *excelize.StreamWriter
	name   string
	styles templateStyles
	row    int // the last one written
	first  int // the first row of units
	bases  map[baseKey]base
	order  []baseKey
}

// The columns before the measures, and those after them.
const (
	columnOrder = iota + 1
	columnID
	columnUnit
	columnValues
)

var templateRest = []Role{RoleAsOf, RoleUnchanged, RoleNote, RoleDocument}

// last is the number of columns.
func (t *template) last() int { return columnUnit + 2*len(t.Measures) + 1 + len(templateRest) }

// before is the column with the day of the figures that the template was filled with.
func (t *template) before() int { return columnValues + 2*len(t.Measures) }

// templateStyles are how the cells of a template look. Cells for typing are white and not locked.
type templateStyles struct {
	plain, strong, title, right, center, italic int
	head, number, code, name, value, closed     int
	day, words, sum, shownDay                   int
}

func newTemplateStyles(f *excelize.File) (s templateStyles, err error) {
	count, day := "#,##0", "d/m/yyyy"
	font := func(size float64, bold, italic bool) *excelize.Font {
		return &excelize.Font{Family: excelFont, Size: size, Bold: bold, Italic: italic}
	}
	at := func(horizontal string) *excelize.Alignment {
		return &excelize.Alignment{Horizontal: horizontal, Vertical: "center", WrapText: true}
	}
	open := &excelize.Protection{Locked: false}
	for _, one := range []struct {
		id    *int
		style excelize.Style
	}{
		{&s.plain, excelize.Style{Font: font(12, false, false), Alignment: at("center")}},
		{&s.strong, excelize.Style{Font: font(12, true, false), Alignment: at("center")}},
		{&s.title, excelize.Style{Font: font(14, true, false), Alignment: at("center")}},
		{&s.right, excelize.Style{Font: font(11, false, false), Alignment: &excelize.Alignment{Horizontal: "right", Vertical: "center"}}},
		{&s.center, excelize.Style{Font: font(11, false, false), Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center"}}},
		{&s.italic, excelize.Style{Font: font(11, false, true), Alignment: &excelize.Alignment{Horizontal: "left", Vertical: "center"}}},
		{&s.head, excelize.Style{Font: font(11, true, false), Border: thin, Fill: shade, Alignment: at("center")}},
		{&s.number, excelize.Style{Font: font(9, false, true), Border: thin, Fill: shade, Alignment: at("center")}},
		{&s.code, excelize.Style{Font: font(8, false, false)}},
		{&s.name, excelize.Style{Font: font(11, false, false), Border: thin, Fill: shade, Alignment: at("left")}},
		{&s.value, excelize.Style{Font: font(11, false, false), Border: thin, Alignment: &excelize.Alignment{Horizontal: "right", Vertical: "center", ShrinkToFit: true}, CustomNumFmt: &count, Protection: open}},
		{&s.closed, excelize.Style{Font: font(11, false, false), Border: thin, Fill: shade, Alignment: at("center")}},
		{&s.day, excelize.Style{Font: font(11, false, false), Border: thin, Alignment: at("right"), CustomNumFmt: &day, Protection: open}},
		{&s.words, excelize.Style{Font: font(11, false, false), Border: thin, Alignment: at("left"), Protection: open}},
		{&s.sum, excelize.Style{Font: font(11, true, false), Border: thin, Fill: shade, Alignment: at("right"), CustomNumFmt: &count}},
		{&s.shownDay, excelize.Style{Font: font(11, false, false), Border: thin, Fill: shade, Alignment: at("right"), CustomNumFmt: &day}},
	} {
		if *one.id, err = f.NewStyle(&one.style); err != nil {
			return s, err
		}
	}
	return s, nil
}

// begin prepares the sheet: how it prints, how wide its columns are, what stays in sight.
func (t *template) begin() (err error) {
	if err = t.file.SetSheetName("Sheet1", t.name); err != nil {
		return err
	}
	characters := 0.0
	for column := 1; column <= t.last(); column++ {
		characters += t.width(column)
	}
	quoted := "'" + t.name + "'!"
	if err = layOut(t.file, t.name, characters, quoted+"$A:$C,"+quoted+"$7:$9"); err != nil {
		return err
	}
	if t.styles, err = newTemplateStyles(t.file); err != nil {
		return err
	}
	if t.stream, err = t.file.NewStreamWriter(t.name); err != nil {
		return err
	}
	for column := 1; column <= t.last(); column++ {
		if err = t.stream.SetColWidth(column, column, t.width(column)); err != nil {
			return err
		}
	}
	if err = t.stream.SetColVisible(columnID, columnID, false); err != nil {
		return err
	}
	return t.stream.SetPanes(&excelize.Panes{
		Freeze: true, XSplit: columnUnit, YSplit: templateHead, TopLeftCell: ColumnName(columnUnit+1) + strconv.Itoa(templateHead+1), ActivePane: "bottomRight",
	})
}

// width is how wide a column is, in characters.
func (t *template) width(column int) float64 {
	switch {
	case column == columnOrder:
		return 5
	case column == columnUnit:
		return 34
	case column <= t.before()-1:
		return 12
	case column > t.last()-2:
		return 26
	}
	return 13
}
