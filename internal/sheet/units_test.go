package sheet

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

func readUnits(t *testing.T, content []byte) UnitReading {
	t.Helper()
	reading, err := ReadUnits(open(t, content, Options{}), frame())
	if err != nil {
		t.Fatal(err)
	}
	return reading
}

// listed is a list of units in short.
func listed(r UnitReading) []string {
	var lines []string
	for _, u := range r.Rows {
		line := fmt.Sprintf("%d %s %d %q %v below %d %s", u.At.Row, u.Action, u.Ref.Unit, u.Name, u.Level, u.Parent.Unit, u.Parent.Text)
		for _, s := range u.Sources {
			line += fmt.Sprintf(" from %d", s.Unit)
		}
		if !u.Day.IsZero() {
			line += " on " + u.Day.String()
		}
		for _, p := range u.Problems {
			line += fmt.Sprintf(" !%s:%s", p.Field, p.Code)
		}
		lines = append(lines, line)
	}
	return lines
}

func TestAListOfUnitsReadBackAsksForNothing(t *testing.T) {
	t.Parallel()
	for _, format := range []Format{XLSX, CSV} {
		for _, lang := range text.Langs {
			var b bytes.Buffer
			if err := WriteUnits(&b, format, lang, RowsOfUnits(units)); err != nil {
				t.Fatal(err)
			}
			reading := readUnits(t, b.Bytes())
			if len(reading.Rows) != len(units) {
				t.Errorf("%s: %d rows, want %d", format, len(reading.Rows), len(units))
			}
			for i, u := range reading.Rows {
				want := units[i]
				got := congress.Unit{ID: u.Ref.Unit, Parent: u.Parent.Unit, Province: want.Province, Level: u.Level, Slug: want.Slug, Code: u.Code, Name: u.Name, FullName: u.FullName, Kind: u.Kind, Aliases: want.Aliases}
				if diff := cmp.Diff(want, got); diff != "" || u.Action != congress.RowKeep || len(u.Problems) > 0 {
					t.Errorf("%s, %s: %v %v (-want +got):\n%s", format, lang, u.Action, u.Problems, diff)
				}
			}
		}
	}
}

func TestNamesThatASpreadsheetWouldCalculateComeBackAsTheyAre(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		list := []congress.Unit{units[0]}
		for i := range rapid.IntRange(1, 6).Draw(t, "units") {
			list = append(list, congress.Unit{
				ID: congress.UnitID(20 + i), Parent: 2, Province: 2, Level: congress.Upper, Code: fmt.Sprintf("%s%d", rapid.SampledFrom([]string{"=", "+", "-", "@", "'", "'=", "＝", "A.", "A-"}).Draw(t, "code"), i),
				Name: drawText.Filter(func(s string) bool { return s != "" }).Draw(t, "name"), FullName: drawText.Draw(t, "full name"), Kind: rapid.SampledFrom([]string{"", "-", "=district"}).Draw(t, "kind"),
			})
		}
		format := rapid.SampledFrom([]Format{XLSX, CSV}).Draw(t, "format")
		var b bytes.Buffer
		if err := WriteUnits(&b, format, text.VI, RowsOfUnits(list)); err != nil {
			t.Fatal(err)
		}
		f, err := Open("x", b.Bytes(), Options{})
		if err != nil {
			t.Fatal(err)
		}
		reading, err := ReadUnits(f, Frame{Units: NewScope(list)})
		if err != nil || len(reading.Rows) != len(list) {
			t.Fatalf("%d rows of %d, %v", len(reading.Rows), len(list), err)
		}
		for i, u := range reading.Rows {
			want := list[i]
			if u.Action != congress.RowKeep || len(u.Problems) > 0 || u.Ref.Unit != want.ID || u.Code != want.Code || u.Name != want.Name || u.FullName != want.FullName || u.Kind != want.Kind {
				t.Errorf("%s: %+v, want %+v", format, u, want)
			}
		}
	})
}

func TestAListOfTheNationAsksNothingOfAProvince(t *testing.T) {
	t.Parallel()
	nation := congress.Unit{ID: 1, Level: congress.Nation, Name: "Toàn quốc"}
	whole := append([]congress.Unit{nation}, units...)
	whole[1].Parent = 1
	var b bytes.Buffer
	if err := WriteUnits(&b, CSV, text.VI, RowsOfUnits(whole)); err != nil {
		t.Fatal(err)
	}
	for _, u := range readUnits(t, b.Bytes()).Rows[1:] {
		if u.Action != congress.RowKeep || len(u.Problems) > 0 {
			t.Errorf("row %d: %s %v", u.At.Row, u.Action, u.Problems)
		}
	}
}

func TestAListOfUnitsSaysWhatChanges(t *testing.T) {
	t.Parallel()
	got := listed(readUnits(t, []byte(strings.Join([]string{
		"Mã;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Loại;Thao tác;Mã đơn vị nguồn;Từ ngày;Lý do",
		"#12;Định Hoá mới;;;;đổi tên;;1/6/2020;Nghị quyết",
		"#101;Xã Tân Linh;;#11;;Chuyển;;;",
		"M1;Xã Mới;Tổ chức cơ sở đảng;#11;commune;Thêm;;1/6/2020;",
		"M2;Thôn Một;cell;M1;;;;;",
		"M3;Xã Hợp Nhất;Tổ chức cơ sở đảng;12;commune;Sáp nhập;#100, #101;;",
		"M4;Xã Tách;grassroots;#14;;Tách;#101;;",
		"#15;;;;;Giải thể;;;",
		"#999;Ai;;;;Đổi tên;;;",
		"M5;;thôn;M9;;Thêm;;hôm nay;",
		"M5;Lặp;;;;xoá;;;",
		"#10;Thành phố Thái Nguyên;province;#2;;;;;",
		";Đại Từ;;;;;;;",
		"#4711;Đơn vị tỉnh khác;upper;#2;;;;;",
		"M6;Xã A;upper;#10;;Thêm;;;",
	}, "\n"))))
	want := []string{
		`2 rename 12 "Định Hoá mới"  below 0  on 2020-06-01`,
		`3 move 101 "Xã Tân Linh"  below 11 #11`,
		`4 new 0 "Xã Mới" grassroots below 11 #11 on 2020-06-01`,
		`5 new 0 "Thôn Một" cell below 0 M1`,
		`6 merge 0 "Xã Hợp Nhất" grassroots below 12 12 from 100 from 101`,
		`7 split 0 "Xã Tách" grassroots below 14 #14 from 101`,
		`8 close 15 ""  below 0 `,
		`9 rename 0 "Ai"  below 0  !code:unknown_unit`,
		`10 new 0 ""  below 0 M9 !level:not_a_level !day:not_a_date !code:code_twice !parent:unknown_unit !name:missing`,
		`11  0 "Lặp"  below 0  !action:not_an_action`,
		`12 same 10 "Thành phố Thái Nguyên" province below 2 #2 !level:level_order`,
		`13 same 11 "Đại Từ"  below 0 `,
		`14 new 0 "Đơn vị tỉnh khác" upper below 2 #2 !code:unknown_unit`,
		`15 new 0 "Xã A" upper below 10 #10 !level:level_order`,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("units (-want +got):\n%s", diff)
	}
}

func TestAFormulaThatCameToNothingIsNoNameOfAUnit(t *testing.T) {
	t.Parallel()
	failed := func(cell string) func(*excelize.File, string) {
		return func(f *excelize.File, sheet string) {
			if err := errors.Join(f.SetCellValue(sheet, cell, nil), f.SetCellFormula(sheet, cell, "=1/0")); err != nil {
				t.Fatal(err)
			}
		}
	}
	head := []any{"Mã", "Đơn vị", "Cấp", "Mã đơn vị cấp trên"}
	for cell, want := range map[string]string{
		"A2": `2 new 0 "Xã Mới" grassroots below 11 #11 !code:formula_unsolved`,
		"B2": `2 new 0 "" grassroots below 11 #11 !name:formula_unsolved`,
		"C2": `2 new 0 "Xã Mới"  below 11 #11 !level:formula_unsolved`,
		"D2": `2 new 0 "Xã Mới" grassroots below 0  !parent:formula_unsolved`,
	} {
		got := listed(readUnits(t, book(t, [][]any{head, {"M1", "Xã Mới", "Cơ sở", "#11"}}, failed(cell))))
		if diff := cmp.Diff([]string{want}, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", cell, diff)
		}
	}
}

func TestACodeIsTheSameHoweverItsLettersAreTyped(t *testing.T) {
	t.Parallel()
	got := listed(readUnits(t, []byte("Mã;Đơn vị;Cấp;Mã đơn vị cấp trên\nXÃ9;Xã Một;Cơ sở;#11\n"+norm.NFD.String("XÃ9;Xã Hai;Cơ sở")+";#11\n")))
	want := []string{`2 new 0 "Xã Một" grassroots below 11 #11 !code:code_twice`, `3 new 0 "Xã Hai" grassroots below 11 #11`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

func TestARowOfAListKnowsItsCellsAndThatItIsHidden(t *testing.T) {
	t.Parallel()
	rows := readUnits(t, book(t, [][]any{{"Mã", "Đơn vị", "Mã đơn vị cấp trên"}, {"M1", "Xã Mới", "#11"}}, func(f *excelize.File, sheet string) {
		if err := f.SetRowVisible(sheet, 2, false); err != nil {
			t.Fatal(err)
		}
	})).Rows
	if len(rows) != 1 || !rows[0].Hidden || len(rows[0].Problems) > 0 {
		t.Fatalf("rows = %+v, want a hidden one without a problem: the plan finds its level", rows)
	}
	for field, want := range map[string]string{"name": "B2", "parent": "C2", "level": "Cột “Cấp”", "begun": ""} {
		if got := rows[0].Where(text.VI, field); got != want {
			t.Errorf("Where(%q) = %q, want %q", field, got, want)
		}
	}
}

func TestATableThatListsNoUnitsIsToldWhatAListNeeds(t *testing.T) {
	t.Parallel()
	_, err := ReadUnits(open(t, []byte("Đơn vị;Đã tổ chức;Tổng số\nĐại Từ;1;2\n"), Options{}), frame())
	if refusal, ok := errors.AsType[*Refusal](err); !ok || refusal.Code != RefusedNoUnitHeader {
		t.Errorf("ReadUnits() = %v, want %s", err, RefusedNoUnitHeader)
	}
}
