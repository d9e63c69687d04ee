package sheet

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/xuri/excelize/v2"
)

// told is a reading in short: each figure, and each row that was left out, in the order of the table.
func told(r Reading) []string {
	var lines []string
	for _, f := range r.Figures {
		v := fmt.Sprintf("%d/%d", f.Value.Done, f.Value.Total)
		if f.Value.Kind.String() != "count" {
			v = fmt.Sprintf("%v %v %v", f.Value.Kind, f.Value.Percent, f.Value.Words)
		}
		line := fmt.Sprintf("%s %d %s %s %s", f.At.A1(), f.Unit, f.Measure, f.AsOf, v)
		for _, p := range f.Problems {
			line += fmt.Sprintf(" !%s:%s", p.Field, p.Code)
		}
		for _, d := range f.Doubts {
			line += fmt.Sprintf(" ?%s", d.Code)
		}
		lines = append(lines, line)
	}
	for _, l := range r.Left {
		lines = append(lines, fmt.Sprintf("%d %s", l.At.Row, l.Why))
	}
	return lines
}

func compare(t *testing.T, r Reading, want string) {
	t.Helper()
	if diff := cmp.Diff(strings.Split(strings.TrimSpace(want), "\n"), told(r)); diff != "" {
		t.Errorf("reading (-want +got):\n%s", diff)
	}
}

func TestAFormOfAnOrganisingCommissionIsRead(t *testing.T) {
	t.Parallel()
	content := book(t, [][]any{
		{"TỈNH ỦY THÁI NGUYÊN", nil, nil, nil, nil, "Biểu số 1"},
		{"BAN TỔ CHỨC"},
		{"TIẾN ĐỘ ĐẠI HỘI CÁC CẤP (tính đến ngày 23/5/2020)"},
		{nil, nil, nil, nil, nil, "Đvt: tổ chức đảng"},
		{"STT", "Tên đơn vị", "Đại hội cơ sở", nil, nil, "Ghi chú"},
		{nil, nil, "Đã tổ chức", "Tổng số", "Tỷ lệ (%)"},
		{"A", "B", 1, 2, "3 (=1/2)", 4},
		{"I", "Khối huyện", 30, 60, 50},
		{1, "Huyện Đại Từ", 10, 30, 33.33, "chậm"},
		{2, "Định Hoá", 20, 30, 66.67},
		{"II", "Khối trực thuộc"},
		{3, "Công an tỉnh", 4, 4, 100},
		{nil, "TỔNG SỐ", 34, 64, 53.13},
		{nil, "Trong đó: nữ", 3},
		{},
		{nil, nil, nil, nil, "Thái Nguyên, ngày 24 tháng 5 năm 2020"},
		{nil, "NGƯỜI LẬP BIỂU", nil, nil, "TRƯỞNG BAN"},
		{},
		{nil, "Nguyễn Văn A", nil, nil, "Trần Văn B"},
	}, func(f *excelize.File, s string) {
		for _, area := range [][2]string{{"A5", "A6"}, {"B5", "B6"}, {"C5", "E5"}, {"F5", "F6"}, {"A3", "F3"}} {
			if err := f.MergeCell(s, area[0], area[1]); err != nil {
				t.Error(err)
			}
		}
	})
	f := frame()
	f.AsOf = 0
	compare(t, read(t, content, f), `
C9 11 congress.grassroots 2020-05-23 10/30
C10 12 congress.grassroots 2020-05-23 20/30
C12 13 congress.grassroots 2020-05-23 4/4
1 title
2 title
3 title
4 title
7 numbers
8 total
11 heading
13 total
14 heading
16 foot
17 foot
19 foot`)
}

func TestACommaFileIsRead(t *testing.T) {
	t.Parallel()
	compare(t, read(t, []byte("\uFEFFSTT;Đơn vị;Đại hội cấp huyện;;\n;;Đã tổ chức;Tổng số;Còn lại\n1;Đại Từ;1;1.234;1.233\n2;Phú Bình;;5;2\n3;Ph\u00fa Luong;254/616;;\n4;Kh\u00f4ng c\u00f3;1;2;\n5;Huyện lạ;cơ bản xong;;\n6;Phú Bình;;;;đại hội ngày 5 tháng 6 năm 2020\n"), frame()), `
C3 11 congress.upper 2020-05-23 1/1234 !measure:from_congress
D4 14 congress.upper 2020-05-23 3/5 !measure:from_congress
C5 15 congress.upper 2020-05-23 254/616 !measure:from_congress
C6 0 congress.upper 2020-05-23 1/2 !unit:unknown_unit
C7 0 congress.upper 2020-05-23 words 0 cơ bản xong !unit:unknown_unit
8 novalues`)
}
