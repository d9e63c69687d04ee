package server

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"tiendo/internal/congress"
)

// send uploads a file as the form does.
func (h *house) send(client *http.Client, name string, content []byte, fields map[string]string) answer {
	h.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for field, value := range fields {
		h.must(w.WriteField(field, value))
	}
	part, err := w.CreateFormFile("file", name)
	h.must(err)
	_, err = part.Write(content)
	h.must(err)
	h.must(w.Close())
	return h.do(request{method: http.MethodPost, path: importPath, body: body.String(), client: client, header: map[string]string{
		"Content-Type": w.FormDataContentType(), "Sec-Fetch-Site": "same-origin",
	}})
}

// fieldsOf are the fields of an upload for a unit.
func (h *house) fieldsOf(unit string) map[string]string {
	return map[string]string{"unit": h.units[unit].String(), "asOf": "1/7/2020", "measure": "congress.grassroots"}
}

// sent uploads a file and returns the address of its page.
func (h *house) sent(client *http.Client, content string) string {
	h.Helper()
	a := h.send(client, "bieu.csv", []byte(content), h.fieldsOf("thai-nguyen"))
	h.status(a, http.StatusSeeOther)
	return a.Header.Get("Location")
}

func (h *house) see(client *http.Client, path string) answer {
	h.Helper()
	a := h.do(request{path: path, client: client})
	h.status(a, http.StatusOK)
	return a
}

func (h *house) shows(a answer, words ...string) {
	h.Helper()
	for _, w := range words {
		if !strings.Contains(a.body, w) {
			h.Errorf("%s lacks %q", a.Request.URL, w)
		}
	}
}

const mixed = "Đơn vị;Đã tổ chức;Tổng số\n" +
	"Đại Từ;20;30\n" +
	"Phú Lương;40;31\n" +
	"Quảng Ninh;1;2\n" +
	"TỔNG SỐ;60;61\n"

func TestAFileIsShownEnteredAndUndone(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	page := h.sent(b, mixed)
	h.shows(h.see(b, page), "Đại Từ", "20/30", "Nhập 1 số liệu")
	refused := h.see(b, page+"?class=refused")
	h.shows(refused, "B3", "40/31", "Quảng Ninh", "A4")
	h.shows(h.see(b, page+"?class=left"), "TỔNG SỐ")
	if got := h.ledgerLines(); got != 0 {
		t.Fatalf("%d lines stored by looking, want 0", got)
	}
	h.status(h.form(b, page+"/run", url.Values{"shown": {"1"}, "line": {"1"}}), http.StatusSeeOther)
	h.eventually("the import", func() bool { return strings.Contains(h.see(b, page).body, "Đã ghi 1 số liệu") })
	h.eventually("the figure on the unit's page", func() bool {
		return strings.Contains(h.see(b, "/units/"+h.units["Đại Từ"].String()+"?measure=congress.grassroots").body, "20")
	})
	h.status(h.form(b, page+"/undo", url.Values{}), http.StatusUnprocessableEntity)
	h.status(h.form(b, page+"/undo", url.Values{"reason": {"nhầm tệp"}}), http.StatusSeeOther)
	h.eventually("the undoing", func() bool { return strings.Contains(h.see(b, page).body, "Lý do: nhầm tệp") })
	h.shows(h.see(b, "/history"), "hoàn tác lần nhập #1: nhầm tệp")
	h.shows(h.see(b, importPath), "bieu.csv", "đã hoàn tác")
}

func TestAFigureThatStandsIsReplacedOnlyWithAReason(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("quan-tri", fmt.Sprintf(`{"term":"2020-2025","unit":"%d","measure":"congress.grassroots","asOf":"2020-07-01","value":{"kind":"count","done":10,"total":30}}`, h.units["Đại Từ"])), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	page := h.sent(b, "Đơn vị;Đã tổ chức;Tổng số\nĐại Từ;12;30\n")
	h.shows(h.see(b, page), "10/30", "Người quan-tri")
	refused := h.form(b, page+"/run", url.Values{"shown": {"1"}, "line": {"1"}})
	h.status(refused, http.StatusUnprocessableEntity)
	h.shows(refused, "1 số đã chọn cần lý do", `id="field-whole"`)
	h.status(h.form(b, page+"/run", url.Values{"shown": {"1"}, "line": {"1"}, "whole": {"báo cáo mới"}}), http.StatusSeeOther)
	h.eventually("the import", func() bool { return strings.Contains(h.see(b, page).body, "Đã ghi 1 số liệu") })
	h.shows(h.see(b, "/history"), "báo cáo mới")
}

func TestNobodySeesAnothersImportNorSendsForAnotherProvince(t *testing.T) {
	t.Parallel()
	h := setup(t)
	page := h.sent(h.signIn("thai-nguyen"), mixed)
	other := h.signIn("quang-ninh")
	for _, path := range []string{page, page + "/progress", page + "/file", page + "/errors.csv"} {
		h.status(h.do(request{path: path, client: other}), http.StatusNotFound)
	}
	for _, path := range []string{"/choose", "/run", "/undo", "/read"} {
		h.status(h.form(other, page+path, url.Values{"reason": {"x"}}), http.StatusNotFound)
	}
	h.status(h.send(other, "x.csv", []byte(mixed), h.fieldsOf("thai-nguyen")), http.StatusUnprocessableEntity)
	h.status(h.send(h.signIn("thai-nguyen-xem"), "x.csv", []byte(mixed), h.fieldsOf("thai-nguyen")), http.StatusUnprocessableEntity)
	h.status(h.do(request{path: "/export/figures.csv?unit=Đại%20Từ", client: other}), http.StatusNotFound)
	h.see(h.signIn("quan-tri"), page)
}

func TestAFileThatIsTooLargeKeepsTheForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	fields := h.fieldsOf("thai-nguyen")
	fields["asOf"] = "23/5/2020"
	a := h.send(b, "lon.xlsx", bytes.Repeat([]byte("x"), 50<<20), fields)
	h.status(a, http.StatusRequestEntityTooLarge)
	h.shows(a, "lớn hơn 16 MB", `value="23/5/2020"`, `href="#field-file"`)
	h.shows(h.see(b, importPath), "Chưa có tệp nào được gửi")
}

func TestAnUploadThatBreaksOffStoresNothing(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	body := "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\nĐơn vị;Đã"
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.http.URL+importPath, io.NopCloser(strings.NewReader(body)))
	h.must(err)
	r.Header.Set("Content-Type", "multipart/form-data; boundary=x")
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	resp, err := b.Do(r)
	h.must(err)
	defer resp.Body.Close()
	read, err := io.ReadAll(resp.Body)
	h.must(err)
	a := answer{resp, string(read)}
	h.status(a, http.StatusBadRequest)
	h.shows(a, "Tệp chưa đến nơi đầy đủ")
	h.shows(h.see(b, importPath), "Chưa có tệp nào được gửi")
}

func TestATableWithoutAHeaderIsAskedAbout(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	page := h.sent(b, "aaa;bbb;ccc\nĐại Từ;20;30\nPhú Lương;1;31\n")
	h.shows(h.see(b, page), "Hàng tiêu đề", "Đại Từ", `name="role-1"`)
	h.status(h.form(b, page+"/read", url.Values{
		"header": {"1"}, "role-1": {"unit"}, "role-2": {"done"}, "role-3": {"total"},
		"measure-2": {"congress.grassroots"}, "measure-3": {"congress.grassroots"},
	}), http.StatusSeeOther)
	h.shows(h.see(b, page), "20/30", "1/31", "Nhập 2 số liệu")
}

func TestWhatIsNoTableIsRefusedInWords(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	a := h.send(b, "bao-cao.pdf", []byte("%PDF-1.7\n%âãÏÓ\n1 0 obj"), h.fieldsOf("thai-nguyen"))
	h.status(a, http.StatusSeeOther)
	h.shows(h.see(b, a.Header.Get("Location")), "không phải bảng tính", "Gửi tệp")
}

func TestExportedFiguresComeBackWithoutADifference(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, unit := range []string{"thai-nguyen", "Đại Từ", "Phú Lương"} {
		h.status(h.post("quan-tri", fmt.Sprintf(
			`{"term":"2020-2025","unit":"%d","measure":"congress.grassroots","asOf":"2020-05-23","note":"=1+1 và; dấu","value":{"kind":"count","done":10,"total":30,"bound":"at_least"}}`,
			h.units[unit])), http.StatusCreated)
	}
	b := h.signIn("thai-nguyen")
	for _, path := range []string{"/export/figures.csv", "/export/figures.xlsx", importPath + "/template.xlsx"} {
		content := h.see(b, path).body
		a := h.send(b, path[len("/export"):], []byte(content), map[string]string{"unit": h.units["thai-nguyen"].String()})
		h.status(a, http.StatusSeeOther)
		h.shows(h.see(b, a.Header.Get("Location")), "Nhập 0 số liệu")
		h.shows(h.see(b, a.Header.Get("Location")+"?class=same"), "Không đổi <b>3</b>", "Không nhận <b>0</b>", "Nghi vấn <b>0</b>")
	}
	h.shows(h.see(b, "/export/units.csv"), "Đảng bộ huyện Đại Từ")
	h.status(h.do(request{path: "/export/units.pdf", client: b}), http.StatusNotFound)
}

func TestRefusedRowsAreMendedAndSentAlone(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	page := h.sent(b, "Đơn vị;Đã tổ chức;Tổng số\nPhú Lương;40;31\nĐại Từ;20;30\n")
	rows := h.see(b, page+"/errors.csv").body
	h.shows(answer{h.see(b, page).Response, rows}, "Phú Lương", "B2", "Vì sao không nhận")
	if strings.Contains(rows, "Đại Từ") {
		t.Error("the table to mend has a row that was not refused")
	}
	mended := strings.ReplaceAll(rows, ";40;", ";14;")
	a := h.send(b, "sua.csv", []byte(mended), map[string]string{"unit": h.units["thai-nguyen"].String()})
	h.status(a, http.StatusSeeOther)
	h.shows(h.see(b, a.Header.Get("Location")), "14/31", "Nhập 1 số liệu")
}

func TestUndoSaysThatConfirmationsDoNotComeBack(t *testing.T) {
	t.Parallel()
	h := setup(t)
	a := h.post("quan-tri", `{"term":"2020-2025","unit":"soc-trang","measure":"congress.grassroots","asOf":"2020-07-01","value":{"kind":"count","done":10,"total":30}}`)
	h.status(a, http.StatusCreated)
	scope, err := h.db.AccountScope(t.Context(), "quan-tri", h.Clock)
	h.must(err)
	id := decode[enteredBody](h, a).ID
	entry, ok := parseEntryID(id)
	if !ok {
		t.Fatalf("no entry %q", id)
	}
	province := h.units["soc-trang"]
	_, err = h.db.Confirm(t.Context(), scope, province, []congress.EntryID{entry}, h.Clock.Now(congress.Term{Today: today}))
	h.must(err)
	h.must(h.Engine.CatchUp(t.Context(), province))

	b := h.signIn("quan-tri")
	a = h.send(b, "bieu.csv", []byte("Đơn vị;Đã tổ chức;Tổng số\nSóc Trăng;12;30\n"), h.fieldsOf("soc-trang"))
	h.status(a, http.StatusSeeOther)
	page := a.Header.Get("Location")
	h.status(h.form(b, page+"/run", url.Values{"shown": {"1"}, "line": {"1"}, "whole": {"báo cáo mới"}}), http.StatusSeeOther)
	h.eventually("the import", func() bool { return strings.Contains(h.see(b, page).body, "Đã ghi 1 số liệu") })
	h.shows(h.see(b, page), `id="undo-confirmed"`, "1 số cũ sẽ trở về đã từng được xác nhận")
	h.shows(h.see(b, "/history?unit=soc-trang"), page, "ô B2")
	h.status(h.form(b, page+"/undo", url.Values{"reason": {"nhầm"}}), http.StatusSeeOther)
	h.eventually("the undoing", func() bool { return strings.Contains(h.see(b, page).body, "Lý do: nhầm") })
	h.shows(h.see(b, "/history?unit=soc-trang&measure=congress.grassroots"), page, "ô B2")
	for _, view := range []string{"confirmed=true", ""} {
		p := h.get("quan-tri", "/progress?unit=soc-trang&measure=congress.grassroots&"+view)
		h.shows(p, `"done":10`, fmt.Sprintf(`"confirmed":%t`, view != ""))
	}
	report, err := h.owner.Verify(t.Context())
	if err != nil || len(report.Differences) > 0 {
		t.Errorf("Verify() = %+v, %v, want no difference", report.Differences, err)
	}
}

func TestAPreviewShowsWhatStandsLastBesideANewFigure(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("quan-tri", fmt.Sprintf(`{"term":"2020-2025","unit":"%d","measure":"congress.grassroots","asOf":"2020-05-23","value":{"kind":"count","done":11,"total":30}}`, h.units["Đại Từ"])), http.StatusCreated)
	b := h.signIn("thai-nguyen")
	h.shows(h.see(b, h.sent(b, "Đơn vị;Đã tổ chức;Tổng số\nĐại Từ;12;30\n")+"?class=new"), "11/30", "23/5/2020")
}

func TestAMissingDayIsSaidAtItsOwnCell(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	fields := h.fieldsOf("thai-nguyen")
	fields["asOf"] = ""
	a := h.send(b, "bieu.csv", []byte("Đơn vị;Đã tổ chức;Tổng số;Tính đến ngày\nĐại Từ;12;30;1/7/2020\nPhú Lương;12;30;\n"), fields)
	h.status(a, http.StatusSeeOther)
	h.shows(h.see(b, a.Header.Get("Location")+"?class=refused"), "<b>D3</b>")
}

func TestAFileWithoutFiguresSaysSo(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	h.shows(h.see(b, h.sent(b, "Đơn vị;Đã tổ chức;Tổng số\n")), "Không thấy số liệu nào dưới hàng tiêu đề")
}
