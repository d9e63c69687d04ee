package server

import (
	"bytes"
	"context"
	"io"
	"mime/multipart"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

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

// codeless is a list of a new commune that has no code: nothing but its name tells it from another.
func (h *house) codeless(name string) string {
	return "Đơn vị;Cấp;Mã đơn vị cấp trên;Thao tác;Từ ngày\n" + name + ";Cơ sở;#" + h.units["Đại Từ"].String() + ";Thêm;1/5/2020\n"
}

// agreed is what the page of a preview sends when its button is pressed.
func (h *house) agreed(client *http.Client, list string) map[string]string {
	h.Helper()
	seen := h.sendList(client, list, map[string]string{"province": "thai-nguyen", "day": "1/5/2020", "reason": "x"})
	h.status(seen, http.StatusOK)
	fields := carried(seen.body)
	fields["do"] = "apply"
	return fields
}

func TestAListSentTwiceAtOnceIsCarriedOutOnce(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	fields := h.agreed(admin, h.codeless("Xã Không Mã"))
	blocker, err := pgx.Connect(t.Context(), h.base.OwnerURL)
	h.must(err)
	defer blocker.Close(context.WithoutCancel(t.Context()))
	tx, err := blocker.Begin(t.Context())
	h.must(err)
	_, err = tx.Exec(t.Context(), `SELECT lock_province($1)`, int64(h.units["thai-nguyen"]))
	h.must(err)
	answers := make(chan answer, 2)
	for range cap(answers) {
		go func() { answers <- h.sendList(admin, "", fields, "2") }()
	}
	// Whether the other waits behind it or comes later is the same to both: only the first saw the tree as it is.
	h.eventually("one waits for the province", func() bool { return h.queueing(tx) > 0 })
	h.must(tx.Rollback(t.Context()))
	done, late := <-answers, <-answers
	if done.StatusCode != http.StatusSeeOther {
		done, late = late, done
	}
	h.status(done, http.StatusSeeOther)
	h.status(late, http.StatusConflict)
	if !strings.Contains(late.body, "Trong lúc đó cây đơn vị") || strings.Contains(late.body, `value="apply"`) {
		t.Errorf("the one that came late sees %.3000s", late.body)
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

// queueing counts who waits for a lock, as a connection sees it.
func (h *house) queueing(tx pgx.Tx) (n int) {
	h.Helper()
	_, err := tx.Exec(h.Context(), `SELECT pg_stat_clear_snapshot()`) // or a transaction sees the same for ever
	h.must(err)
	h.must(tx.QueryRow(h.Context(), `
		SELECT count(*)
		FROM pg_stat_activity
		WHERE datname = current_database() AND wait_event_type = 'Lock'`).Scan(&n))
	return n
}

func TestASecondTabSeesWhatTheFirstChanged(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	first, second := h.agreed(admin, h.codeless("Xã Một")), h.agreed(admin, h.codeless("Xã Hai"))
	// A figure is no change of the tree: nobody is asked to look again for it.
	h.status(h.post("demo-admin", grassroots254), http.StatusCreated)
	h.status(h.sendList(admin, "", first, "2"), http.StatusSeeOther)
	late := h.sendList(admin, "", second, "2")
	h.status(late, http.StatusConflict)
	if !strings.Contains(late.body, "Trong lúc đó cây đơn vị") || !strings.Contains(late.body, "1 → 2 đơn vị") {
		t.Errorf("the second tab sees %.3000s", late.body)
	}
	second = carried(late.body)
	second["do"] = "apply"
	h.status(h.sendList(admin, "", second, "2"), http.StatusSeeOther)
	if n := h.ledgerLines(); n != 3 {
		t.Errorf("%d lines stored, want a figure and two units", n)
	}
}

func TestARowThatTheTreeCannotTakeSaysWhy(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	const columns = "Mã;Đơn vị;Cấp;Mã đơn vị cấp trên;Thao tác;Mã đơn vị nguồn\n"
	district := "#" + h.units["Đại Từ"].String()
	commune := columns + "X1;Xã Một;Cơ sở;" + district + ";Thêm;\n"
	h.status(h.sendList(admin, "", h.agreed(admin, commune), "2"), http.StatusSeeOther)
	for name, c := range map[string]struct {
		rows  string
		wrong int // rows
		want  string
	}{
		"below what is below it":   {district + ";;;X1;Chuyển;\n", 1, "dưới đơn vị trực thuộc của nó"},
		"below itself":             {district + ";;;" + district + ";Chuyển;\n", 1, "không thể đứng dưới chính nó"},
		"below a unit of its rank": {district + ";;;#" + h.units["Phú Lương"].String() + ";Chuyển;\n", 1, "Cấp không phù hợp"},
		"new ones in a circle": {
			"N1;Một;Cơ sở;N2;Thêm;\nN2;Hai;Cơ sở;N1;Thêm;\n", 2, "không thể đứng dưới chính nó",
		},
		"into itself":             {district + ";;;;Sáp nhập;" + district + "\n", 1, "không thể sáp nhập vào chính nó"},
		"split, and a rest stays": {"N3;Bắc;Cấp trên trực tiếp cơ sở;19;Tách;" + district + "\n" + district + ";;;;Kết thúc;\n", 1, "Còn đơn vị trực thuộc sau ngày này"},
		"reopened while it is":    {district + ";;;;Mở lại;\n", 1, "vẫn đang hoạt động"},
		"reopened by another word": {
			district + ";;;;Khôi phục;\n", 1, "vẫn đang hoạt động",
		},
		"no action": {district + ";;;;Phục hồi;\n", 1, "Kết thúc hoặc Mở lại (cũng là Khôi phục)"},
	} {
		a := h.sendList(admin, columns+c.rows, map[string]string{"province": "thai-nguyen", "day": "1/6/2020", "reason": "x"})
		h.status(a, http.StatusOK)
		said := regexp.MustCompile(`Chưa ghi được:</b> ([^<]*)`).FindAllStringSubmatch(a.body, -1)
		if len(said) != c.wrong {
			t.Errorf("%s: %q, want %d of it", name, said, c.wrong)
		}
		for _, s := range said {
			if !strings.Contains(s[1], c.want) {
				t.Errorf("%s: a row says %q, want %q", name, s[1], c.want)
			}
		}
	}
}

func TestARowOfAListSaysAtWhichCellItIsWrong(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	list := "Mã;Đơn vị;Mã đơn vị cấp trên;Thao tác\nX1;;19;Thêm\nX2;Xã Hai;99;Thêm\nX3;Xã Ba;#" + h.units["Đại Từ"].String() + ";Sáp nhập\nX4;Xã Bốn;#" + h.units["Đại Từ"].String() + ";Thêm\n"
	a := h.sendList(admin, list, map[string]string{"province": "thai-nguyen", "day": "1/6/2020", "reason": "x"})
	h.status(a, http.StatusOK)
	// The last row says no level: it is one below that of the unit above.
	h.shows(a, "B2: Chưa nhập", "C3: Không tìm thấy", "Cột “Mã đơn vị nguồn”: Chưa nhập", "Tổ chức cơ sở đảng: 0 → 1 đơn vị")
}

// TestAListThatTheDatabaseDoesNotTakeStaysOnThePage holds the province until nobody waits any more.
func TestAListThatTheDatabaseDoesNotTakeStaysOnThePage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	fields := h.agreed(admin, h.codeless("Xã Đợi"))
	h.Patience = 50 * time.Millisecond
	blocker, err := pgx.Connect(t.Context(), h.base.OwnerURL)
	h.must(err)
	defer blocker.Close(context.WithoutCancel(t.Context()))
	tx, err := blocker.Begin(t.Context())
	h.must(err)
	_, err = tx.Exec(t.Context(), `SELECT lock_province($1)`, int64(h.units["thai-nguyen"]))
	h.must(err)
	hung := h.sendList(admin, "", fields, "2")
	h.must(tx.Rollback(t.Context()))
	h.status(hung, http.StatusServiceUnavailable)
	h.shows(hung, "Danh sách vẫn ở dưới đây", "Ghi 1 thay đổi")
	again := carried(hung.body)
	again["do"] = "apply"
	h.Patience = 8 * time.Second
	h.status(h.sendList(admin, "", again, "2"), http.StatusSeeOther)
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

// TestAListThatComesSlowlyIsCarriedOut lets the patience with the database run out while the list is on its way.
func TestAListThatComesSlowlyIsCarriedOut(t *testing.T) {
	t.Parallel()
	h := setup(t)
	admin := h.signIn("quan-tri")
	fields := h.agreed(admin, h.codeless("Xã Chậm"))
	h.Patience = time.Second
	slow, sender := io.Pipe()
	form := multipart.NewWriter(sender)
	r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, h.http.URL+unitsPath, slow)
	h.must(err)
	r.Header.Set("Content-Type", form.FormDataContentType())
	r.Header.Set("Sec-Fetch-Site", "same-origin")
	go func() {
		arrived, cancel := context.WithTimeout(t.Context(), h.Patience)
		defer cancel()
		form.WriteField("take", "2")
		<-arrived.Done() // the patience is over, the list is not
		for name, value := range fields {
			form.WriteField(name, value)
		}
		form.Close()
		sender.Close()
	}()
	answer, err := admin.Do(r)
	h.must(err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusSeeOther || h.ledgerLines() != 1 {
		t.Errorf("status %d and %d lines, want 303 and 1", answer.StatusCode, h.ledgerLines())
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
		"no list":       {"Đơn vị;Đã tổ chức\nĐại Từ;1\n", "", "", "Danh sách cần một cột mã hoặc tên đơn vị"},
		"odd letters":   {"Tên;C\xe2p\nX\xe3;\xec\n", "", "", "lưu thành .xlsx hoặc CSV UTF-8 rồi gửi lại"},
		"not a day":     {h.merger(), "day", "32/5/2020", "không phải là ngày"},
		"no reason":     {h.merger(), "reason", "", "field-reason"},
		"turned reason": {h.merger(), "reason", "a\u202eb", "field-reason"},
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
