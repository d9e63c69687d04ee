package sheet

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// head is a header with a column for everything a plain table may have.
var head = []any{"TT", "Mã", "Đơn vị", "Đại hội cơ sở: đã tổ chức", "Đại hội cơ sở: tổng số", "Đại hội cơ sở: tỷ lệ", "Tính đến ngày", "Ghi chú"}

func TestEveryOddCellIsNamed(t *testing.T) {
	t.Parallel()
	rows := [][]any{
		head,
		{1, nil, "Đại Từ", 10, 30, 33.33},
		{2, nil, "Định Hóa", nil, 5},                               // 3: a formula that failed, in D
		{3, nil, "Phú Bình", nil, 5},                               // 4: a formula without a result, in D
		{4, nil, "Phú Lương", "=1+1", 5},                           // 5: a text that begins like a formula
		{5, nil, "Công an tỉnh", "4.687", 5000},                    // 6: points in a text
		{6, nil, "Thành phố Thái Nguyên", 4.687, 5000},             // 7: what a program left of 4.687
		{7, nil, "Thái Nguyên", 254, 616, 42},                      // 8: another share than follows
		{8, "12", "Phú Bình", 1, 2},                                // 9: the code of another unit
		{9, nil, "Xã Tân Linh", 1, 2},                              // 10: two units of that name
		{10, nil, "Đại Tư", 1, 2, nil, "1/3/2020"},                 // 11: Đại Từ without its last tone is the same
		{11, nil, "Phú Bìn", 1, 2},                                 // 12: a slip
		{12, nil, "Bắc Kạn", 1, 2},                                 // 13: another province's
		{13, nil, nil, 1, 2},                                       // 14: nobody's
		{14, "19", nil, 3, 2, nil, "2/3/2020"},                     // 15: more done than there are
		{15, "19", nil, -3, 2, nil, "3/3/2020"},                    // 16
		{16, "19", nil, 1, 2, nil, "31/13/2020"},                   // 17
		{17, "19", nil, 1, 2, nil, 43973},                          // 18: a day that lost its look
		{18, "19", nil, 1, 2, nil, 2020},                           // 19: a year
		{19, "19", nil, "5 /11", nil, nil, "20/5/2020"},            // 20
		{20, "19", nil, nil, nil, "100%", "19/5/2020"},             // 21
		{21, "19", nil, "cơ bản hoàn thành", 11, nil, "18/5/2020"}, // 22
		{22, "19", nil, "trên 2.300", "khoảng 2.400", nil, "17/5/2020"},
		{23, "19", nil, " 1\u00a0234 ", "2\u202f000 ", nil, "16/5/2020"}, // 24
		{24, "19", nil, "4,687", 5000, nil, "15/5/2020"},                 // 25
		{25, "19", nil, "nhiều", 5, nil, "14/5/2020"},                    // 26
		{26, "19", nil, 1, 2, nil, "13/5/2020"},                          // 27: hidden
		{27, "19", nil, 1, 2, nil, "4/7/2020"},                           // 28: tomorrow
		{28, "19", nil, "#N/A", 2, nil, "11/5/2020"},                     // 29
		{29, nil, "Định Hoá.", "-", "–"},                                 // 30: nothing
	}
	content := book(t, rows, func(f *excelize.File, s string) {
		if err := f.SetRowVisible(s, 27, false); err != nil {
			t.Error(err)
		}
		if err := f.SetCellFormula(s, "D4", "=SUM(A1:A2)"); err != nil {
			t.Error(err)
		}
	})
	content = rezipped(t, content, func(name, part string) string {
		return strings.Replace(part, `<c r="E3"><v>5</v></c>`, `<c r="D3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E3"><v>5</v></c>`, 1)
	})
	compare(t, read(t, content, frame()), `
D2 11 congress.grassroots 2020-05-23 10/30
D3 12 congress.grassroots 2020-05-23 0/5 !done:formula_failed
D4 14 congress.grassroots 2020-05-23 0/5 !done:formula_unsolved
D5 15 congress.grassroots 2020-05-23 0/5 !done:not_a_number
D6 13 congress.grassroots 2020-05-23 4687/5000
D7 10 congress.grassroots 2020-05-23 0/5000 !done:decimal_count
D8 2 congress.grassroots 2020-05-23 254/616 ?percent_other
D9 0 congress.grassroots 2020-05-23 1/2 !unit:other_name
D10 0 congress.grassroots 2020-05-23 1/2 !unit:several_units
D11 11 congress.grassroots 2020-03-01 1/2
D12 0 congress.grassroots 2020-05-23 1/2 !unit:like_units
D13 0 congress.grassroots 2020-05-23 1/2 !unit:unknown_unit
D14 0 congress.grassroots 2020-05-23 1/2 !unit:missing_unit
D15 2 congress.grassroots 2020-03-02 3/2 !done:done_above_total
D16 2 congress.grassroots 2020-03-03 0/2 !done:negative
D17 2 congress.grassroots  1/2 !asOf:not_a_date
D18 2 congress.grassroots 2020-05-22 1/2
D19 2 congress.grassroots  1/2 !asOf:not_a_date
D20 2 congress.grassroots 2020-05-20 5/11
F21 2 congress.grassroots 2020-05-19 percent 10000 
D22 2 congress.grassroots 2020-05-18 words 0 cơ bản hoàn thành
D23 2 congress.grassroots 2020-05-17 2300/2400
D24 2 congress.grassroots 2020-05-16 1234/2000
D25 2 congress.grassroots 2020-05-15 0/5000 !done:ambiguous_number
D26 2 congress.grassroots 2020-05-14 0/5 !done:not_a_number
D27 2 congress.grassroots 2020-05-13 1/2 ?hidden_row
D28 2 congress.grassroots 2020-07-04 1/2 !asOf:after_today
D29 2 congress.grassroots 2020-05-11 0/2 !done:not_a_number
30 novalues`)
}

func TestTwoRowsForOneUnitNameEachOther(t *testing.T) {
	t.Parallel()
	r := read(t, book(t, [][]any{head, {1, nil, "Đại Từ", 10, 30}, {2, nil, "Phú Bình", 1, 3}, {3, nil, "huyện Đại Từ", 11, 30}}, nil), frame())
	for i, want := range map[int]any{0: "D4", 2: "D2"} {
		if p := r.Figures[i].Problems.At("unit"); p == nil || p.Code != ProblemTwice || p.Args[0] != want {
			t.Errorf("figure %d: %v, want it to name %v", i, p, want)
		}
	}
	if len(r.Figures[1].Problems) > 0 {
		t.Errorf("the row between: %v", r.Figures[1].Problems)
	}
}

func TestMergedCells(t *testing.T) {
	t.Parallel()
	content := book(t, [][]any{
		{"Đơn vị", "Nội dung", "Đã", "Tổng số"},
		{"Đại Từ", "Đại hội tổ chức cơ sở đảng", 1, 2},
		{nil, "Đại hội chi bộ trực thuộc", 3, 4},
		{"Phú Bình", "Đại hội tổ chức cơ sở đảng", 5, 6},
		{"Phú Lương", "Đại hội tổ chức cơ sở đảng", nil, 7},
	}, func(f *excelize.File, s string) {
		for _, area := range [][2]string{{"A2", "A3"}, {"C4", "C5"}} {
			if err := f.MergeCell(s, area[0], area[1]); err != nil {
				t.Error(err)
			}
		}
	})
	compare(t, read(t, content, frame()), `
C2 11 congress.grassroots 2020-05-23 1/2
C3 11 congress.cell 2020-05-23 3/4
C4 14 congress.grassroots 2020-05-23 5/6 !done:merged_value
C5 15 congress.grassroots 2020-05-23 0/7 !done:merged_value`)
}

func TestDaysOfBothCalendars(t *testing.T) {
	t.Parallel()
	for _, from1904 := range []bool{false, true} {
		content := book(t, [][]any{head, {1, nil, "Đại Từ", 10, 30, nil, time.Date(2020, 5, 21, 0, 0, 0, 0, time.UTC)}}, func(f *excelize.File, s string) {
			if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &from1904}); err != nil {
				t.Error(err)
			}
			if err := f.SetCellValue(s, "G2", time.Date(2020, 5, 21, 0, 0, 0, 0, time.UTC)); err != nil {
				t.Error(err)
			}
		})
		if got, want := read(t, content, frame()).Figures[0].AsOf.String(), "2020-05-21"; got != want {
			t.Errorf("counted from 1904: %v: day %s, want %s", from1904, got, want)
		}
	}
}

func TestAFractionThatBecameADayIsAskedFor(t *testing.T) {
	t.Parallel()
	content := book(t, [][]any{{"Đơn vị", "Đại hội cơ sở"}, {"Đại Từ", time.Date(2020, 11, 5, 0, 0, 0, 0, time.UTC)}}, nil)
	compare(t, read(t, content, frame()), `B2 11 congress.grassroots 2020-05-23  0  !done:became_day`)
}

func TestAllWaysToHeadATable(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		rows  [][]any
		frame func(*Frame)
		want  string
	}{
		{"levels beside one another", [][]any{
			{"Đảng bộ", "Cấp cơ sở", nil, "Cấp trên trực tiếp cơ sở", nil, "Chi bộ trực thuộc", nil},
			{nil, "Đã đại hội", "Tổng", "Đã đại hội", "Tổng", "Đã đại hội", "Tổng"},
			{"Thái Nguyên", 1, 2, 3, 4, 5, 6},
		}, nil, `
B3 2 congress.grassroots 2020-05-23 1/2
D3 2 congress.upper 2020-05-23 3/4
F3 2 congress.cell 2020-05-23 5/6`},
		{
			"no measure named but by the person",
			[][]any{{"Đơn vị", "Đã xong", "Tổng số"}, {"Đại Từ", 1, 2}},
			func(f *Frame) { f.Measure = "pilot.grassroots" },
			`B2 11 pilot.grassroots 2020-05-23 1/2`,
		},
		{
			"no measure named at all",
			[][]any{{"Đơn vị", "Đã xong", "Tổng số"}, {"Đại Từ", 1, 2}},
			nil,
			`B2 11  2020-05-23 1/2 !measure:missing`,
		},
		{"the title names the level", [][]any{{"Kết quả đại hội điểm cấp cơ sở đến 17h00 ngày 22/5/2020"}, {"Đơn vị", "Đã xong", "Tổng số"}, {"Đại Từ", 1, 2}}, nil, `
B3 11 pilot.grassroots 2020-05-22 1/2
1 title`},
		{"both kinds of grassroots organisations and their sum", [][]any{
			{"TT", "Tên huyện, thị", "Tổng số TCCSĐ", "Trong đó", nil, "Số TCCSĐ đã đại hội", "Chưa đại hội"},
			{nil, nil, nil, "Đảng bộ cơ sở", "Chi bộ cơ sở"},
			{1, "Đại Từ", 30, 20, 10, 12, 18},
			{2, "Phú Bình", 30, 20, 10, 12, 17},
		}, nil, `
F3 11 congress.grassroots 2020-05-23 12/30
F4 14 congress.grassroots 2020-05-23 12/30 ?remaining_other`},
		{"pilots, women and plans beside congresses", [][]any{
			{"Đơn vị", "Đại hội cơ sở (đã/tổng)", "Đại hội điểm cấp cơ sở", "Nữ cấp ủy viên cơ sở (%)", "Đã ban hành kế hoạch", "Số đảng bộ phải ban hành kế hoạch"},
			{"Thái Nguyên", "254/616", "3/3", "trên 22", 9, 13},
		}, nil, `
B2 2 congress.grassroots 2020-05-23 254/616
C2 2 pilot.grassroots 2020-05-23 3/3
D2 2 women.grassroots 2020-05-23 percent 2200 
E2 2 plan.upper 2020-05-23 9/13`},
		{
			"English",
			[][]any{{"No", "Unit", "Measure", "Done", "Total", "As of"}, {1, "Đại Từ", "Grassroots congresses held", 1, 2, "1/6/2020"}},
			nil,
			`D2 11 congress.grassroots 2020-06-01 1/2`,
		},
		{
			"two columns that say the same",
			[][]any{{"Đơn vị", "Đã đại hội cơ sở", "Tổng số cơ sở", "Đã đại hội cơ sở"}, {"Đại Từ", 1, 2, 1}},
			nil,
			`B2 11 congress.grassroots 2020-05-23 1/2 ?column_unsure`,
		},
		{"a person's own words", [][]any{{"a", "b", "c"}, {"Đại Từ", 1, 2}}, func(f *Frame) {
			f.HeaderRow, f.Columns = 1, []Column{{Column: 1, Role: RoleUnit}, {Column: 2, Role: RoleDone, Measure: "congress.cell"}, {Column: 3, Role: RoleTotal, Measure: "congress.cell"}}
		}, `B2 11 congress.cell 2020-05-23 1/2`},
		{"groups with sums of their own", [][]any{
			{"STT", "Đơn vị", "Đã đại hội cơ sở", "Tổng số cơ sở"},
			{"A", "KHỐI HUYỆN", 3, 7},
			{"I.", "Huyện", nil, nil},
			{1, "1. Đại Từ", 1, 2},
			{"-", "- H. Phú Bình", 2, 5},
			{nil, "Cộng (A)", 3, 7},
			{nil, "CỘNG", 3, 7},
			{nil, "Toàn tỉnh", 3, 7},
			{nil, "Tổng công ty Thép", 1, 1},
		}, nil, `
C4 11 congress.grassroots 2020-05-23 1/2
C5 14 congress.grassroots 2020-05-23 2/5
C9 0 congress.grassroots 2020-05-23 1/1 !unit:unknown_unit
2 total
3 heading
6 total
7 total
8 total`},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			f := frame()
			if c.frame != nil {
				c.frame(&f)
			}
			compare(t, read(t, book(t, c.rows, nil), f), c.want)
		})
	}
}

func TestUnitsOutsideTheScopeAreNeverNamed(t *testing.T) {
	t.Parallel()
	f := frame()
	f.Units = NewScope(units[:1])
	r := read(t, book(t, [][]any{head, {1, nil, "Đại Từ", 10, 30}, {2, "12", nil, 1, 2}, {3, "#11", nil, 1, 2}, {4, "Z", "Chưa ai biết", 1, 2}}, nil), f)
	for _, figure := range r.Figures {
		if diff := cmp.Diff(congress.Problems{{Field: "unit", Code: congress.ProblemUnknownUnit}}, figure.Problems); diff != "" {
			t.Errorf("%s (-want +got):\n%s", figure.At.A1(), diff)
		}
	}
	if len(r.Figures) != 4 {
		t.Errorf("%d figures", len(r.Figures))
	}
}

func TestEveryCodeHasWords(t *testing.T) {
	t.Parallel()
	for _, key := range []string{
		"problem.formula_failed", "problem.formula_unsolved", "problem.merged_value", "problem.twice", "problem.like_units", "problem.several_units",
		"problem.other_name", "problem.decimal_count", "problem.missing_unit", "problem.not_a_bound", "problem.became_day", "problem.total_other",
		"problem.not_a_level", "problem.not_an_action", "problem.code_twice", "problem.there_already", "problem.level_order", "problem.cut_off",
		"problem.stray_quote", "problem.cell_too_long",
		"doubt.hidden_row", "doubt.hidden_column", "doubt.day_month", "doubt.share_of_one", "doubt.percent_other", "doubt.remaining_other", "doubt.column_unsure",
	} {
		if !text.Has(key) {
			t.Errorf("there is no text %s", key)
		}
	}
}

func TestAFigureInAHiddenColumnIsAskedAbout(t *testing.T) {
	t.Parallel()
	content := book(t, [][]any{{"Đơn vị", "Đã tổ chức", "Tổng số", "Ghi chú"}, {"Đại Từ", 1, 2, "x"}}, func(f *excelize.File, sheet string) {
		if err := errors.Join(f.SetColVisible(sheet, "C", false), f.SetColVisible(sheet, "D", false)); err != nil {
			t.Fatal(err)
		}
	})
	reading, err := ReadFigures(open(t, content, Options{}), frame())
	if err != nil || len(reading.Figures) != 1 {
		t.Fatalf("%d figures, %v", len(reading.Figures), err)
	}
	want := []congress.Doubt{{Code: DoubtHiddenColumn, Args: []any{"C"}}}
	if diff := cmp.Diff(want, reading.Figures[0].Doubts); diff != "" {
		t.Errorf("doubts (-want +got):\n%s", diff)
	}
}
