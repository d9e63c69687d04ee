package sheet

import (
	"bytes"
	"testing"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
)

// The units of the tests: a province with its districts and a few below them.
var units = []congress.Unit{
	{ID: 2, Province: 2, Level: congress.Province, Slug: "thai-nguyen", Code: "19", Name: "Thái Nguyên", FullName: "Đảng bộ tỉnh Thái Nguyên"},
	{ID: 10, Parent: 2, Province: 2, Level: congress.Upper, Name: "Thành phố Thái Nguyên", Kind: "district"},
	{ID: 11, Parent: 2, Province: 2, Level: congress.Upper, Name: "Đại Từ", Kind: "district", Aliases: []string{"Đại từ cũ"}},
	{ID: 12, Parent: 2, Province: 2, Level: congress.Upper, Name: "Định Hóa", Kind: "district", Code: "12"},
	{ID: 13, Parent: 2, Province: 2, Level: congress.Upper, Name: "Công an tỉnh", Kind: "bloc"},
	{ID: 14, Parent: 2, Province: 2, Level: congress.Upper, Name: "Phú Bình", Kind: "district"},
	{ID: 15, Parent: 2, Province: 2, Level: congress.Upper, Name: "Phú Lương", Kind: "district"},
	{ID: 100, Parent: 11, Province: 2, Level: congress.Grassroots, Name: "Xã Tân Linh"},
	{ID: 101, Parent: 14, Province: 2, Level: congress.Grassroots, Name: "Xã Tân Linh"},
}

func measure(code string, level congress.Level, kind congress.MeasureKind, vi, en string) congress.Measure {
	return congress.Measure{Code: congress.MeasureCode(code), Kind: kind, Level: level, NameVI: vi, NameEN: en}
}

var measures = []congress.Measure{
	measure("congress.cell", congress.Cell, congress.KindProgress, "Đại hội chi bộ trực thuộc", "Cell congresses held"),
	measure("congress.grassroots", congress.Grassroots, congress.KindProgress, "Đại hội tổ chức cơ sở đảng", "Grassroots congresses held"),
	measure("congress.upper", congress.Upper, congress.KindProgress, "Đại hội cấp trên trực tiếp cơ sở", "Upper-level congresses held"),
	measure("pilot.grassroots", congress.Grassroots, congress.KindProgress, "Đại hội điểm cấp cơ sở", "Grassroots pilot congresses held"),
	measure("pilot.upper", congress.Upper, congress.KindProgress, "Đại hội điểm cấp trên cơ sở", "Upper-level pilot congresses held"),
	measure("plan.upper", congress.Upper, congress.KindReadiness, "Đã ban hành kế hoạch đại hội", "Congress plan issued"),
	measure("women.grassroots", congress.Grassroots, congress.KindOutcome, "Cấp ủy viên là nữ (cơ sở)", "Women among those elected (grassroots)"),
}

var (
	term  = congress.Term{ID: "2020-2025", DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7}
	today = congress.MustDate("2020-07-03")
	may23 = congress.MustDate("2020-05-23")
)

func frame() Frame {
	return Frame{Term: term, Measures: measures, Units: NewScope(units), Today: today, AsOf: may23}
}

// book makes a workbook with one sheet of rows from A1 on; change may do more to it.
func book(t *testing.T, rows [][]any, change func(f *excelize.File, sheet string)) []byte {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	const name = "Sheet1"
	for i, row := range rows {
		cell, err := excelize.CoordinatesToCellName(1, i+1)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.SetSheetRow(name, cell, &row); err != nil {
			t.Fatal(err)
		}
	}
	if change != nil {
		change(f, name)
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func open(t *testing.T, content []byte, opt Options) *File {
	t.Helper()
	f, err := Open("số liệu", content, opt)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func read(t *testing.T, content []byte, f Frame) Reading {
	t.Helper()
	reading, err := ReadFigures(open(t, content, Options{}), f)
	if err != nil {
		t.Fatal(err)
	}
	return reading
}
