package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// largeTable is a table of 20.000 rows, one of each unit and measure for a day, then for the day before, and so on;
// 40 of them are wrong, at the cells returned.
func largeTable(rows, wrong int) (table string, cells []string) {
	var kinds []string
	for _, m := range measures {
		var units []string // above the level of the measure: at its own it follows from the congress
		if m.Level < congress.Province {
			units = append(units, "Thái Nguyên", "Quảng Ninh", "Sóc Trăng", "Bắc Kạn")
		}
		if m.Level < congress.Upper {
			units = append(units, "Đại Từ", "Phú Lương")
		}
		for _, unit := range units {
			kinds = append(kinds, unit+";"+m.NameVI)
		}
	}
	var b strings.Builder
	b.WriteString("Đơn vị;Nội dung;Tính đến ngày;Đã tổ chức;Tổng số\n")
	for n := range rows {
		kind, day, done := kinds[n%len(kinds)], today.AddDays(-n/len(kinds)), "0"
		if n%(rows/wrong) == 0 {
			done = "7"
			cells = append(cells, fmt.Sprintf("D%d", n+2))
		}
		fmt.Fprintf(&b, "%s;%s;%s;6\n", kind, text.Date(day), done)
	}
	return b.String(), cells
}

func TestTwentyThousandRowsGoInAndOutOverHTTP(t *testing.T) {
	t.Parallel()
	h := setup(t)
	const rows, wrong = 20_000, 40
	table, cells := largeTable(rows, wrong)
	b := h.signIn("quan-tri")
	state := func() string { return h.get("quan-tri", "/progress?unit=nation&children=true").body }
	before := state()
	a := h.send(b, "bieu-lon.csv", []byte(table), h.fieldsOf("nation"))
	h.status(a, http.StatusSeeOther)
	page := a.Header.Get("Location")
	refused := h.see(b, page+"?class=refused")
	for _, cell := range cells {
		h.shows(refused, ">"+cell+"<")
	}
	ended := func(words string) {
		h.Helper()
		last := ""
		for working := true; working; {
			h.eventually("a step of the work", func() bool {
				now := h.see(b, page+"/progress").body
				step := now != last
				last, working = now, strings.Contains(now, `"working":true`)
				return step
			})
		}
		h.shows(h.see(b, page), words)
	}
	h.status(h.form(b, page+"/run", url.Values{"class": {"new"}}), http.StatusSeeOther)
	ended("Đã ghi 19.960 số liệu")
	if state() == before {
		t.Error("the figures that were entered do not count")
	}
	h.status(h.form(b, page+"/undo", url.Values{"reason": {"nhầm tệp"}}), http.StatusSeeOther)
	ended("Lý do: nhầm tệp")
	h.eventually("what it was before", func() bool { return state() == before })
	report, err := h.owner.Verify(t.Context())
	h.must(err)
	sums, err := h.owner.VerifyRollups(t.Context(), h.Clock)
	h.must(err)
	if len(report.Differences)+len(sums) > 0 || report.Lines != 2*(rows-wrong) {
		t.Errorf("Verify() = %+v, %+v in %d lines, want none in %d", report.Differences, sums, report.Lines, 2*(rows-wrong))
	}
}
