package sheet

import (
	"bytes"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// printedBook is a workbook of figures of every form, opened again.
func printedBook(t *testing.T, lang text.Lang) *excelize.File {
	t.Helper()
	values := []congress.Value{
		congress.CountOf(254, 616),
		{Kind: congress.Count, Done: 2300, Bound: congress.AtLeast, Total: 2400, TotalKnown: true, TotalBound: congress.About},
		{Kind: congress.PercentOf, Percent: 9980, Bound: congress.AtLeast},
		{Kind: congress.Words, Words: "cơ bản hoàn thành"},
		{},
	}
	b := Book{Title: "Đại hội", Place: "Thái Nguyên", Moment: "tính đến 3/7/2020", Head: []string{"254/616 · 41,23%"}, Foot: []string{"Nguồn: Tiến độ"}}
	for i, v := range values {
		p := rollup.Progress{Value: v, Measure: measures[1]}
		if v.Kind != 0 {
			p.AsOf, p.Status, p.Illustrative = may23, rollup.StatusBehind, i == 1
		}
		b.Rows = append(b.Rows, BookRow{ProgressRow: ProgressRow{Unit: units[i+1], Parent: "Thái Nguyên", Measure: measures[1], Progress: p}, Need: "cần 9,53/ngày"})
	}
	b.Rows[4].Unit.Name = "=1+1"
	var out bytes.Buffer
	if err := WriteBook(&out, lang, b); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&out)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestABookPrintsOnOnePage(t *testing.T) {
	t.Parallel()
	for _, lang := range text.Langs {
		f := printedBook(t, lang)
		name := f.GetSheetName(0)
		layout, err := f.GetPageLayout(name)
		if err != nil {
			t.Fatal(err)
		}
		if *layout.Size != 9 || *layout.FitToWidth != 1 || *layout.FitToHeight != 1 || *layout.Orientation != "portrait" {
			t.Errorf("%s: the sheet is laid out as %+v", lang, layout)
		}
		var defined []string
		for _, d := range f.GetDefinedName() {
			if d.Scope == name {
				defined = append(defined, d.Name+"="+d.RefersTo)
			}
		}
		for _, want := range []string{"_xlnm.Print_Area='" + name + "'!$A$1:$L$12", "_xlnm.Print_Titles='" + name + "'!$5:$5"} {
			if !slices.Contains(defined, want) {
				t.Errorf("%s: names are %q, want %q among them", lang, defined, want)
			}
		}
	}
}

func TestNumbersInABookAreNumbersExactlyAsShown(t *testing.T) {
	t.Parallel()
	f := printedBook(t, text.VI)
	name := f.GetSheetName(0)
	raw := func(cell string) string {
		s, err := f.GetCellValue(name, cell, excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	shown := func(cell string) string {
		s, err := f.GetCellValue(name, cell)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	for cell, want := range map[string]string{
		"C6": "254", "D6": "616", "F6": strconv.Itoa(may23.DaysSince(dayZero1900)), "G6": "362", "C7": "2300", "C8": "", "C9": "“cơ bản hoàn thành”",
		"C10": "chưa báo cáo", "B10": "=1+1", "E9": "", "E10": "", "L7": "minh họa, chưa xác nhận", "L8": "chỉ có tỷ lệ, chưa xác nhận", "K6": "cần 9,53/ngày",
	} {
		if got := raw(cell); got != want {
			t.Errorf("%s = %q, want %q", cell, got, want)
		}
	}
	for cell, want := range map[string]float64{"E6": 0.4123, "E8": 0.998} {
		if got, err := strconv.ParseFloat(raw(cell), 64); err != nil || math.Abs(got-want) > 1e-12 {
			t.Errorf("%s = %q, want %v and not a share computed anew", cell, raw(cell), want)
		}
	}
	for cell, want := range map[string]string{"C7": "trên", "D7": "khoảng", "E8": "trên"} {
		if got := shown(cell); !strings.HasPrefix(got, want+" ") {
			t.Errorf("%s is shown as %q, want the word %q before it", cell, got, want)
		}
	}
	if formula, err := f.GetCellFormula(name, "B10"); err != nil || formula != "" {
		t.Errorf("a name became the formula %q", formula)
	}
}

func TestABookHasItsRowsAsDataToo(t *testing.T) {
	t.Parallel()
	f := printedBook(t, text.VI)
	rows, err := f.GetRows(f.GetSheetName(1))
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 6 || !slices.Contains(rows[1], "congress.grassroots") || !slices.Contains(rows[1], "254") {
		t.Errorf("the data are %d rows, the first %q", len(rows), rows[min(1, len(rows)-1)])
	}
}
