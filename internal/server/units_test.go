package server

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/unitlist"
)

// sendList sends a list of units as the page does: with a file, or with the fields of a preview.
func (h *house) sendList(client *http.Client, file string, fields map[string]string, taken ...string) answer {
	h.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for name, value := range fields {
		h.must(form.WriteField(name, value))
	}
	for _, row := range taken {
		h.must(form.WriteField("take", row))
	}
	if file != "" {
		part, err := form.CreateFormFile("file", "sáp nhập.csv")
		h.must(err)
		_, err = io.WriteString(part, file)
		h.must(err)
	}
	h.must(form.Close())
	return h.do(request{
		method: http.MethodPost, path: unitsPath, body: body.String(), client: client,
		header: map[string]string{"Content-Type": form.FormDataContentType(), "Sec-Fetch-Site": "same-origin"},
	})
}

// merger makes one district of the two that Thái Nguyên has, and adds a commune to it.
func (h *house) merger() string {
	return "Mã;Đơn vị;Cấp;Mã đơn vị cấp trên;Thao tác;Mã đơn vị nguồn;Từ ngày\n" +
		"M1;Đại Phú;Cấp trên trực tiếp cơ sở;19;Sáp nhập;#" + h.units["Đại Từ"].String() + ", #" + h.units["Phú Lương"].String() + ";\n" +
		"M2;Xã Mới;Cơ sở;M1;Thêm;;1/6/2020\n"
}

// carried reads the fields that a preview carries.
func carried(page string) map[string]string {
	fields := map[string]string{}
	for _, m := range regexp.MustCompile(`<input type="hidden" name="([a-z]+)" value="([^"]*)"`).FindAllStringSubmatch(page, -1) {
		fields[m[1]] = m[2]
	}
	return fields
}

func (h *house) tree() *rollup.TermView {
	h.Helper()
	scope := access.Scope{Grants: []access.Grant{{Role: access.Viewer, Term: "2020-2025", Unit: h.units["nation"]}}}
	tv, err := h.Engine.View(scope).Term("2020-2025")
	h.must(err)
	return tv
}

func TestAListOfUnitsIsSeenBeforeItIsCarriedOut(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	seen := h.sendList(admin, h.merger(), map[string]string{"province": "thai-nguyen", "day": "1/5/2020", "reason": "Nghị quyết 895"})
	h.status(seen, http.StatusOK)
	for _, want := range []string{"Đại Phú", "Xã Mới", "Ghi 4 thay đổi", "từ Đại Từ, Phú Lương", "2 → 1 đơn vị", "0 → 1 đơn vị"} {
		if !strings.Contains(seen.body, want) {
			t.Errorf("the preview does not say %q", want)
		}
	}
	if n := h.ledgerLines(); n != 0 {
		t.Fatalf("the preview stored %d lines", n)
	}
	fields := carried(seen.body)
	fields["do"] = "apply"
	done := h.sendList(admin, "", fields, "2", "3")
	h.status(done, http.StatusSeeOther)
	after := h.do(request{path: done.Header.Get("Location"), client: admin})
	if !strings.Contains(after.body, "Đã ghi 4 thay đổi") {
		t.Errorf("the page afterwards: %.2000s", after.body)
	}
	tv := h.tree()
	day := congress.MustDate("2020-05-01")
	var names []string
	for _, u := range tv.ChildrenOn(h.units["thai-nguyen"], rollup.Query{AsOf: day}) {
		names = append(names, u.Name)
	}
	if got := strings.Join(names, ", "); got != "Đại Phú" {
		t.Errorf("districts from the day on = %s, want Đại Phú", got)
	}
	history := h.do(request{path: "/history?unit=thai-nguyen", client: admin})
	for _, want := range []string{"Thêm Đại Phú (", ") dưới Thái Nguyên, từ ngày 1/5/2020", "Sáp nhập vào Đại Phú từ ngày 1/5/2020", "Nghị quyết 895"} {
		if !strings.Contains(history.body, want) {
			t.Errorf("the history does not say %q", want)
		}
	}
	// Sent again, as a reader does who goes back and presses once more.
	again := h.sendList(admin, "", fields, "2", "3")
	h.status(again, http.StatusOK)
	if n := h.ledgerLines(); n != 4 {
		t.Errorf("%d lines after sending twice, want 4", n)
	}
	// What had begun and ended takes no figure beyond its days.
	entry := `{"term":"2020-2025","unit":"` + h.units["Đại Từ"].String() + `","measure":"congress.grassroots","asOf":"2020-05-23","value":{"kind":"count","done":1,"total":2}}`
	if p := h.problem(h.post("demo-admin", entry), http.StatusUnprocessableEntity); len(p.Errors) != 1 || p.Errors[0].Field != "asOf" {
		t.Errorf("a figure after the end: %+v", p)
	}
}

func TestRowsOfAListAreChosenAndSeenAgainWhenThePlanIsAnother(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	fields := carried(h.sendList(admin, h.merger(), map[string]string{"province": "thai-nguyen", "day": "1/5/2020", "reason": "x"}).body)
	fields["do"] = "apply"
	fields["shown"] = "3"
	another := h.sendList(admin, "", fields, "2")
	h.status(another, http.StatusConflict)
	if !strings.Contains(another.body, "Ghi 3 thay đổi") || h.ledgerLines() != 0 {
		t.Errorf("without the commune: %d lines stored, page %.3000s", h.ledgerLines(), another.body)
	}
}

func TestAListOfUnitsIsForWhoAdministersTheProvince(t *testing.T) {
	t.Parallel()
	h := setup(t)
	editor := h.signIn("thai-nguyen")
	h.status(h.do(request{path: unitsPath, client: editor}), http.StatusForbidden)
	h.status(h.sendList(editor, h.merger(), map[string]string{"province": "thai-nguyen", "day": "1/5/2020", "reason": "x"}), http.StatusForbidden)
	if strings.Contains(h.do(request{path: "/", client: editor}).body, unitsPath) {
		t.Error("an editor is led to the page")
	}
	// Of another province's units nothing is said, not even to who administers both.
	admin := h.signIn("quan-tri")
	a := h.sendList(admin, h.merger(), map[string]string{"province": "quang-ninh", "day": "1/5/2020", "reason": "x"})
	h.status(a, http.StatusOK)
	if strings.Contains(a.body, "Đại Từ") || strings.Contains(a.body, `value="apply"`) {
		t.Errorf("another province's districts are told of: %.3000s", a.body)
	}
}

func TestAListOfUnitsThatCannotBeReadKeepsWhatWasTyped(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	typed := map[string]string{"province": "thai-nguyen", "day": "1/5/2020", "reason": "Nghị quyết 895"}
	for name, c := range map[string]struct {
		file, field, value, want string
	}{
		"no file":       {"", "", "", "Hãy chọn một tệp"},
		"no table":      {"%PDF-1.4\n", "", "", "không phải bảng tính"},
		"not a day":     {h.merger(), "day", "32/5/2020", "không phải là ngày"},
		"no reason":     {h.merger(), "reason", "", "field-reason"},
		"other's unit?": {h.merger(), "province", "99999", "field-province"},
	} {
		fields := map[string]string{}
		for k, v := range typed {
			fields[k] = v
		}
		fields[c.field] = c.value
		a := h.sendList(admin, c.file, fields)
		h.status(a, http.StatusUnprocessableEntity)
		if !strings.Contains(a.body, c.want) || c.field != "reason" && !strings.Contains(a.body, "Nghị quyết 895") {
			t.Errorf("%s: want %q and what was typed on the page: %.3000s", name, c.want, a.body)
		}
	}
}

func TestTheListOfUnitsComesBackAsNoChange(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	// Names and codes that a spreadsheet would calculate, and codes that are the same but for a mark.
	below := ";#" + h.units["Đại Từ"].String() + ";1/5/2020;=lý do\n"
	odd := "Mã;Đơn vị;Tên đầy đủ;Cấp;Mã đơn vị cấp trên;Từ ngày;Lý do\n=1+1;=HYPERLINK(1);-2;Cơ sở" + below + "+84;+84;'x;Cơ sở" + below +
		"@A;@SUM(A1);＝3;Cơ sở" + below + "-84;-5;\"a;\"\"b\"\"\";Cơ sở" + below + "A-1;'=x;;Cơ sở" + below + "A.1;Xã A1;;Cơ sở" + below
	seen := h.sendList(admin, odd, map[string]string{"province": "thai-nguyen"})
	h.status(seen, http.StatusOK)
	fields := carried(seen.body)
	fields["do"] = "apply"
	h.status(h.sendList(admin, "", fields, "2", "3", "4", "5", "6", "7"), http.StatusSeeOther)
	for _, format := range []string{"csv", "xlsx"} {
		list := h.see(admin, "/export/units."+format+"?unit=thai-nguyen")
		a := h.sendList(admin, list.body, map[string]string{"province": "thai-nguyen", "day": "1/5/2020", "reason": "x"})
		h.status(a, http.StatusOK)
		if !strings.Contains(a.body, "0 thay đổi, 9 hàng giữ nguyên, 0 hàng chưa ghi được") {
			t.Errorf("%s sent back: %.3000s", format, a.body)
		}
		if format == "csv" && !strings.Contains(list.body, ";'=HYPERLINK(1);'-2;") {
			t.Errorf("a name begins a formula:\n%s", list.body)
		}
	}
	for _, login := range []string{"demo-viewer", "demo-thai-nguyen", "demo-admin"} {
		b := h.browser()
		h.status(h.form(b, "/login/demo", url.Values{"account": {login}}), http.StatusSeeOther)
		for _, format := range []string{"csv", "xlsx"} {
			h.unchangedBy(login+" "+format, h.see(b, "/export/units."+format).body)
		}
	}
}

// unchangedBy holds that a list asks nothing of any province, and says nothing wrong of its units.
func (h *house) unchangedBy(name, content string) {
	h.Helper()
	tv, rows := h.tree(), 0
	for _, province := range tv.Children(tv.Nation().ID) {
		f, err := sheet.Open(name, []byte(content), sheet.Options{})
		h.must(err)
		list, err := unitlist.Read(f, tv, province.ID, unitlist.Defaults{})
		h.must(err)
		if len(list.Orders) > 0 {
			h.Errorf("%s asks %s for %v", name, province.Name, list.Orders)
		}
		for _, r := range list.Rows {
			if r.Ref.Unit == 0 {
				continue // another province's
			}
			if rows++; len(r.Wrong()) > 0 || r.Changes() {
				h.Errorf("%s, row %d: %v", name, r.At.Row, r.Wrong())
			}
		}
	}
	if rows < 9 {
		h.Errorf("%s lists %d units", name, rows)
	}
}
