package sheet

import (
	"bytes"
	"encoding/csv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
)

// hostileTable has formulas wherever people's own words can stand.
var hostileTable = Shown{
	Name:    "Bảng",
	About:   []string{"=HYPERLINK(\"http://x\")", "+người lập", ""},
	Columns: []string{"Đơn vị", "Đã", "Tỷ lệ", "Ngày"},
	Rows:    [][]any{{"@SUM(1)", int64(254), congress.Percent(41_23), congress.MustDate("2020-05-23")}, {"-1+1", nil, nil, nil}},
}

func TestAShownTableHasItsLinesOverItsHeaderAndNoFormula(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	if err := WriteShown(&b, CSV, hostileTable); err != nil {
		t.Fatal(err)
	}
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(b.String(), utf8Mark)))
	r.Comma, r.FieldsPerRecord = ';', -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows { // without the empty line, which the reader passes over
		for _, field := range row {
			if field != "" && strings.ContainsAny(field[:1], "=+-@") {
				t.Errorf("a sheet would run %q", field)
			}
		}
	}
	if got, want := rows[2], hostileTable.Columns; cmp.Diff(want, got) != "" {
		t.Errorf("under the lines stands %q, want the header", got)
	}
	if got, want := rows[3][1:], []string{"254", "41,23%", "23/5/2020"}; cmp.Diff(want, got) != "" {
		t.Errorf("row %q, want %q", got, want)
	}
}

func TestAShownTableIsAWorkbookOfTextsAndNumbers(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	if err := WriteShown(&b, XLSX, hostileTable); err != nil {
		t.Fatal(err)
	}
	book, err := excelize.OpenReader(&b)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	for cell, want := range map[string]string{"A1": `=HYPERLINK("http://x")`, "A4": "Đơn vị", "A5": "@SUM(1)", "B5": "254", "C5": "41.23%", "D5": "23/5/2020", "A6": "-1+1"} {
		got, err := book.GetCellValue("Bảng", cell)
		if err != nil || got != want {
			t.Errorf("%s = %q (%v), want %q", cell, got, err, want)
		}
		if formula, _ := book.GetCellFormula("Bảng", cell); formula != "" {
			t.Errorf("%s is the formula %q", cell, formula)
		}
	}
}
