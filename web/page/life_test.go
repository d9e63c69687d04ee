package page

import (
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func lifePageOf(t *testing.T, slug string, measure congress.MeasureCode, lines, verdicts []Line, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "nation", access.Admin)
	u, ok := tv.Lookup(slug)
	m, known := tv.Measure(measure)
	if !ok || !known {
		t.Fatalf("no %s of %s", measure, slug)
	}
	c.Lang, c.Path = lang, "/history"
	c.Query.Set("unit", u.ID.String())
	c.Query.Set("measure", string(measure))
	component, err := Life(c, tv, LifeQuery{Unit: u, Measure: m, Query: rollup.Query{AsOf: today}}, lines, verdicts, 2)
	return html(t, "life-"+slug+"-"+string(measure)+"-"+string(lang), component, err)
}

// livelyLines are a figure with everything that can happen to it, newest first.
func livelyLines(u congress.UnitID) (lines, verdicts []Line) {
	entry := func(id congress.EntryID, v congress.Value, replaces *congress.Entry, by congress.EntryID, reason string) Line {
		l := Line{Line: congress.Line{ID: id, Kind: congress.LineEntry, Unit: u, Recorded: today.Clock(9, int(id)), Reason: reason}, Author: "Nguyễn Thị Chuyên Viên", ReplacedBy: by, Replaced: replaces}
		l.Entry = congress.Entry{ID: id, Unit: u, Measure: "congress.grassroots", AsOf: today, Value: v, Reason: reason}
		return l
	}
	first := entry(10, congress.CountOf(300, 616), nil, 11, "")
	second := entry(11, congress.CountOf(290, 610), &first.Entry, 0, "đếm trùng 10 chi bộ")
	wrong := entry(12, congress.CountOf(999, 999), nil, 13, "")
	wrong.Entry.Source = congress.Source{Document: hostile, Link: "https://example.vn/" + strings.Repeat("rat-dai", 30)}
	wrong.Entry.Note = strings.Repeat("Ghi chú dài không có khoảng trắng", 8)
	taken := entry(13, congress.Value{Kind: congress.Withdrawn}, &wrong.Entry, 0, "gõ nhầm tỉnh")
	other := func(id congress.EntryID, l congress.Line) Line {
		l.ID, l.Unit, l.Recorded = id, u, today.Clock(10, int(id))
		return Line{Line: l, Author: "Trần Văn Trưởng Ban"}
	}
	own := other(14, congress.Line{Kind: congress.LineBasis, Measure: "congress.grassroots", Basis: congress.BasisOwn, Reason: "huyện báo cáo chậm"})
	sum := other(9, congress.Line{Kind: congress.LineBasis, Measure: "congress.grassroots", Basis: congress.BasisSum})
	planned := other(8, congress.Line{Kind: congress.LineCongress, Congress: congress.Congress{State: congress.Planned, Planned: today, AsOf: today - 30}})
	held := other(15, congress.Line{Kind: congress.LineCongress, Reason: "lũ, rút còn một ngày", Congress: congress.Congress{State: congress.Held, From: today, AsOf: today}})
	moved := other(16, congress.Line{Kind: congress.LineUnit, NewParent: 1, Reason: "sáp nhập"})
	verdicts = []Line{
		other(17, congress.Line{Kind: congress.LineReturn, Entries: []congress.EntryID{11, 99}, Reason: "xem lại tổng số"}),
		other(18, congress.Line{Kind: congress.LineConfirm, Entries: []congress.EntryID{11}}),
	}
	return []Line{moved, held, own, taken, wrong, second, first, sum, planned}, verdicts
}

func TestALifeSaysWhoChangedWhatFromWhatAndWhy(t *testing.T) {
	t.Parallel()
	lines, verdicts := livelyLines(7)
	page := lifePageOf(t, "thai-nguyen", "congress.grassroots", lines, verdicts, text.VI)
	line := func(id int) string {
		_, after, ok := strings.Cut(page, `<li id="line-`+strconv.Itoa(id)+`"`)
		if !ok {
			t.Fatalf("line %d is not there", id)
		}
		li, _, _ := strings.Cut(after, "</li>")
		return li
	}
	for id, want := range map[int][]string{
		16: {"Chuyển về trực thuộc Toàn quốc", "Lý do: sáp nhập", "Trần Văn Trưởng Ban"},
		15: {"Đã tổ chức 3/7/2020", "Trước đó: Dự kiến 3/7/2020", "lũ, rút còn một ngày"},
		14: {"Đổi cách tính: Số liệu tự nhập", "Trước đó: Cộng từ đơn vị trực thuộc", "huyện báo cáo chậm"},
		13: {"Rút số 999/999", "gõ nhầm tỉnh"},
		12: {"đã rút", "#line-13", "gone"},
		11: {"290/610", "sửa từ 300/616", "(−10, tổng số −6)", "đếm trùng 10 chi bộ", "Nguyễn Thị Chuyên Viên", "Trả lại", "xem lại tổng số", "Xác nhận"},
		10: {"300/616", "đã được thay", "#line-11"},
	} {
		for _, words := range want {
			if got := line(id); !strings.Contains(got, words) {
				t.Errorf("line %d does not say %q: %s", id, words, got)
			}
		}
	}
	if strings.Contains(line(12), "Trả lại") || strings.Contains(line(9), "Trước đó") {
		t.Error("a line says what belongs to another, or what nobody knows")
	}
	for _, link := range []string{`href="/entry/`, "Sửa số này", `href="/compare?`, "Hai mốc thời gian"} {
		if !strings.Contains(page, link) {
			t.Errorf("the page lacks %q", link)
		}
	}
}

func TestASumNamesTheFiguresItIsMadeOf(t *testing.T) {
	t.Parallel()
	f, _ := loaded()
	page := lifePageOf(t, "nation", "congress.grassroots", nil, nil, text.VI)
	for slug, figure := range map[string]string{"thai-nguyen": "254/616", "quang-ninh": "100,00%", "soc-trang": "cơ bản hoàn thành", "bac-kan": "chưa báo cáo"} {
		_, row, ok := strings.Cut(page, `<tr id="part-`+f.bySlug[slug].String()+`"`)
		row, _, _ = strings.Cut(row, "</tr>")
		if !ok || !strings.Contains(row, figure) || !strings.Contains(row, "/history?") {
			t.Errorf("%s in the sum: %q, want %s and the way to its life", slug, row, figure)
		}
	}
	if strings.Contains(page, "Sửa số này") {
		t.Error("a sum is offered for correction")
	}
}

func TestNothingReportedIsALifeWithoutAnyNumber(t *testing.T) {
	t.Parallel()
	page := lifePageOf(t, "bac-kan", "congress.cell", nil, nil, text.VI)
	for _, want := range []string{"Chưa ai nhập số nào", "Chưa có số đếm nào để vẽ", "chưa báo cáo"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	_, main, _ := strings.Cut(page, "<main")
	if strings.Contains(main, "0,00%") || strings.Contains(main, "0/0") {
		t.Error("not reported is shown as a number")
	}
}

func TestAHundredCorrectionsAreReadable(t *testing.T) {
	t.Parallel()
	var lines []Line
	for id := congress.EntryID(100); id > 0; id-- {
		l := Line{Line: congress.Line{ID: id, Kind: congress.LineEntry, Recorded: today.Clock(8, 0)}, ReplacedBy: (id + 1) % 101}
		l.Entry = congress.Entry{ID: id, Measure: "congress.grassroots", AsOf: today, Value: congress.CountOf(int64(id), 616), Reason: "lần " + id.String()}
		if id > 1 {
			l.Replaced = &congress.Entry{ID: id - 1, AsOf: today, Value: congress.CountOf(int64(id)-1, 616)}
		}
		lines = append(lines, l)
	}
	page := lifePageOf(t, "thai-nguyen", "congress.grassroots", lines, nil, text.EN)
	if got := strings.Count(page, `<li id="line-`); got != 100 {
		t.Errorf("%d lines, want 100", got)
	}
	if got := strings.Count(page, "(+1)"); got != 99 {
		t.Errorf("%d corrections say by how much, want 99", got)
	}
}

func TestEveryFigureOfAPageLeadsToItsLife(t *testing.T) {
	t.Parallel()
	f, _ := loaded()
	tn := f.bySlug["thai-nguyen"].String()
	national := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	for _, slug := range []string{"thai-nguyen", "quang-ninh", "soc-trang", "da-nang"} {
		if row := rowOf(t, national, slug); !strings.Contains(row, `href="/history?`) || !strings.Contains(row, "unit="+f.bySlug[slug].String()) {
			t.Errorf("the figure of %s leads nowhere: %s", slug, row)
		}
	}
	province := unitPageOf(t, "thai-nguyen", "congress.grassroots", text.VI)
	for _, measure := range []string{"congress.cell", "congress.grassroots", "women.upper"} {
		if want := `href="/history?measure=` + measure + `&amp;term=2020-2025&amp;unit=` + tn + `"`; !strings.Contains(province, want) {
			t.Errorf("the province's page has no %s", want)
		}
	}
}
