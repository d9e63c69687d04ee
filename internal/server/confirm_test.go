package server

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// head of commission of Sóc Trăng, which needs confirmation, and a specialist there.
const (
	headLogin    = "soc-trang-truong-ban"
	workerLogin  = "soc-trang"
	socTrangPath = "/entries?unit=soc-trang&standing=true&confirmed=false"
)

// confirming is a house with both of them.
func confirming(t *testing.T) *house {
	t.Helper()
	h := setup(t)
	hash, err := hashed()
	h.must(err)
	h.addAccount(postgres.Account{Login: headLogin, Name: "Trưởng ban", PasswordHash: hash}, access.Confirmer, "soc-trang")
	h.addAccount(postgres.Account{Login: workerLogin, Name: "Chuyên viên Sóc Trăng", PasswordHash: hash}, access.Editor, "soc-trang")
	return h
}

// scopeOf is who stands behind the token of a login.
func (h *house) scopeOf(login string) access.Scope {
	h.Helper()
	scope, err := h.db.TokenScope(h.Context(), login, h.Clock)
	h.must(err)
	return scope
}

// report enters a figure of Sóc Trăng and returns its id.
func (h *house) report(asOf string, done int, more ...string) string {
	h.Helper()
	a := h.post(workerLogin, fmt.Sprintf(`{"unit":"soc-trang","measure":"congress.grassroots","asOf":%q,"value":{"kind":"count","done":%d,"total":100}%s}`,
		asOf, done, strings.Join(more, "")))
	h.status(a, http.StatusCreated)
	return decode[enteredBody](h, a).ID
}

// verdict asks the API for one.
func (h *house) verdict(token, path, body string) answer {
	h.Helper()
	return h.do(request{method: http.MethodPost, path: apiPath + path, token: token, body: body})
}

// waiting lists the ids of what waits in Sóc Trăng.
func (h *house) waiting() []string {
	h.Helper()
	a := h.get(headLogin, socTrangPath)
	h.status(a, http.StatusOK)
	ids := []string{}
	for _, e := range decode[struct {
		Items []entryBody `json:"items"`
		Next  *string     `json:"next"`
	}](h, a).Items {
		ids = append(ids, e.ID)
	}
	return ids
}

func TestProgramsConfirmAndSendBack(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	first, second := h.report("2020-06-01", 10), h.report("2020-06-08", 20)
	if diff := cmp.Diff([]string{second, first}, h.waiting()); diff != "" {
		t.Fatalf("waiting (-want +got):\n%s", diff)
	}
	a := h.verdict(headLogin, "/confirmations", `{"entries":["`+first+`"]}`)
	h.status(a, http.StatusOK)
	want := verdictBody{Entries: []string{first}, Replaced: []replacedBody{}}
	if diff := cmp.Diff(want, decode[verdictBody](h, a)); diff != "" {
		t.Errorf("confirmed (-want +got):\n%s", diff)
	}
	lines := h.ledgerLines()
	h.status(h.verdict(headLogin, "/confirmations", `{"entries":["`+first+`","`+first+`"]}`), http.StatusOK)
	if got := h.ledgerLines(); got != lines {
		t.Errorf("confirming twice made %d lines, want %d", got, lines)
	}
	a = h.verdict(headLogin, "/returns", `{"term":"2020-2025","entries":["`+second+`"],"reason":"Xem lại","due":"2020-07-06"}`)
	h.status(a, http.StatusOK)
	want = verdictBody{Entries: []string{second}, Replaced: []replacedBody{}, Reason: "Xem lại", Due: "2020-07-06"}
	if diff := cmp.Diff(want, decode[verdictBody](h, a)); diff != "" {
		t.Errorf("sent back (-want +got):\n%s", diff)
	}

	corrected := h.report("2020-06-08", 21, `,"replaces":"`+second+`","reason":"đếm lại"`)
	a = h.verdict(headLogin, "/confirmations", `{"entries":["`+second+`","`+first+`"]}`)
	h.status(a, http.StatusOK)
	want = verdictBody{Entries: []string{first}, Replaced: []replacedBody{{Entry: second, By: corrected}}}
	if diff := cmp.Diff(want, decode[verdictBody](h, a)); diff != "" {
		t.Errorf("one was replaced meanwhile (-want +got):\n%s", diff)
	}
}

func TestVerdictsOfProgramsAreRefusedWithTheFieldsAtFault(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	id := h.report("2020-06-01", 10)
	elsewhere := decode[enteredBody](h, h.post("thai-nguyen", grassroots254)).ID
	for name, c := range map[string]struct {
		token, path, body string
		status            int
		fields            []string
	}{
		"nothing":           {headLogin, "/confirmations", `{}`, 422, []string{"entries"}},
		"no list":           {headLogin, "/confirmations", `{"entries":"1"}`, 422, []string{"entries"}},
		"no id":             {headLogin, "/confirmations", `{"entries":["x"]}`, 422, []string{"entries"}},
		"a field too many":  {headLogin, "/confirmations", `{"entries":["` + id + `"],"reason":"x"}`, 422, []string{"reason"}},
		"no reason, no day": {headLogin, "/returns", `{"entries":["` + id + `"]}`, 422, []string{"reason", "due"}},
		"a day that passed": {headLogin, "/returns", `{"entries":["` + id + `"],"reason":"x","due":"2020-07-02"}`, 422, []string{"due"}},
		"no such entry":     {headLogin, "/confirmations", `{"entries":["999999"]}`, 404, nil},
		"another province":  {headLogin, "/confirmations", `{"entries":["` + elsewhere + `"]}`, 404, nil},
		"who enters":        {workerLogin, "/confirmations", `{"entries":["` + id + `"]}`, 403, nil},
		"who only looks":    {"demo-viewer", "/returns", `{"entries":["` + id + `"],"reason":"x","due":"2020-07-06"}`, 403, nil},
		"broken JSON":       {headLogin, "/returns", `{"entries":`, 400, nil},
	} {
		p := h.problem(h.verdict(c.token, c.path, c.body), c.status)
		var fields []string
		for _, e := range p.Errors {
			fields = append(fields, e.Field)
			if strings.HasPrefix(e.Message, "problem.") {
				t.Errorf("%s: no words for %s", name, e.Code)
			}
		}
		if c.fields != nil && !cmp.Equal(c.fields, fields) {
			t.Errorf("%s: fields %v, want %v", name, fields, c.fields)
		}
	}
	if got, want := h.ledgerLines(), 2; got != want {
		t.Errorf("%d lines, want %d: nothing may have been recorded", got, want)
	}
}

func TestTheDocumentOfTheAPIDescribesVerdicts(t *testing.T) {
	t.Parallel()
	h := setup(t)
	type schema struct {
		Properties map[string]json.RawMessage `json:"properties"`
	}
	type document struct {
		Paths map[string]map[string]struct {
			RequestBody struct {
				Content map[string]struct {
					Schema schema `json:"schema"`
				} `json:"content"`
			} `json:"requestBody"`
		} `json:"paths"`
	}
	var d document
	h.must(json.Unmarshal([]byte(h.get(headLogin, "/openapi.json").body), &d))
	for path, want := range map[string][]string{
		"/confirmations": {"entries", "term"}, "/returns": {"due", "entries", "reason", "term"},
	} {
		described := d.Paths[path]["post"].RequestBody.Content["application/json"].Schema.Properties
		if diff := cmp.Diff(want, slices.Sorted(maps.Keys(described))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", path, diff)
		}
	}
}

// confirmButton presses a button of the page.
func (h *house) confirmButton(b *http.Client, values url.Values) answer {
	h.Helper()
	return h.form(b, "/confirm?term=2020-2025", values)
}

// follow opens where a form led to.
func (h *house) follow(b *http.Client, a answer) answer {
	h.Helper()
	h.status(a, http.StatusSeeOther)
	page := h.do(request{path: a.Header.Get("Location"), client: b})
	h.status(page, http.StatusOK)
	return page
}

func (h *house) wantOnPage(a answer, texts ...string) {
	h.Helper()
	for _, text := range texts {
		if !strings.Contains(a.body, text) {
			h.Errorf("%s does not say %q", a.Request.URL, text)
		}
	}
}

func TestTheHeadSeesOldAndNewAndConfirmsWhatWasRead(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	b := h.signIn(headLogin)
	old := h.report("2020-06-01", 30)
	page := h.follow(b, h.confirmButton(b, url.Values{"confirm": {old}}))
	h.wantOnPage(page, "Đã xác nhận 1 số", "Không có số nào chờ xác nhận", "Xác nhận gần đây")

	lower, other := h.report("2020-06-08", 20), h.report("2020-06-15", 40)
	page = h.do(request{path: "/confirm", client: b})
	h.status(page, http.StatusOK)
	h.wantOnPage(page, "30/100", "20/100", "40/100", "+10", "−10", "Vì sao giảm?", "Chuyên viên Sóc Trăng", "2 số chờ xác nhận",
		`value="`+other+`,`+lower+`"`) // exactly what was read
	if strings.Contains(page.body, "tự nhập") {
		t.Error("somebody else's figures are marked as the reader's own")
	}

	corrected := h.report("2020-06-08", 35, `,"replaces":"`+lower+`","reason":"đếm lại"`)
	page = h.follow(b, h.confirmButton(b, url.Values{"confirm": {other + "," + lower}}))
	h.wantOnPage(page, "Đã xác nhận 1 số", "1 số đã được sửa trong lúc bạn xem", "35/100")
	if diff := cmp.Diff([]string{corrected}, h.waiting()); diff != "" {
		t.Errorf("waiting (-want +got):\n%s", diff)
	}
}

func TestTheSameButtonTwiceRecordsOnce(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	b := h.signIn(headLogin)
	id := h.report("2020-06-01", 30)
	first := h.confirmButton(b, url.Values{"confirm": {"chosen"}, "entry": {id}})
	second := h.confirmButton(b, url.Values{"confirm": {"chosen"}, "entry": {id}})
	if first.Header.Get("Location") != second.Header.Get("Location") || h.ledgerLines() != 2 {
		t.Errorf("led to %s and %s with %d lines, want the same place and 2 lines", first.Header.Get("Location"), second.Header.Get("Location"), h.ledgerLines())
	}
	h.wantOnPage(h.follow(b, second), "Đã xác nhận 1 số")
}

func TestAPressOnNothingSaysSo(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	b := h.signIn(headLogin)
	h.report("2020-06-01", 30)
	for _, button := range []string{"confirm", "return"} {
		a := h.confirmButton(b, url.Values{button: {"chosen"}})
		h.status(a, http.StatusUnprocessableEntity)
		h.wantOnPage(a, "Chưa chọn số nào", "30/100")
	}
}

func TestAReturnGoesToTheDeskAndComesBackPutRight(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	b, worker := h.signIn(headLogin), h.signIn(workerLogin)
	id := h.report("2020-06-01", 30)
	form := h.follow(b, h.confirmButton(b, url.Values{"return": {"chosen"}, "entry": {id}}))
	h.wantOnPage(form, "Trả lại 1 số liệu", "30/100", `value="6/7/2020"`)

	refused := h.form(b, "/confirm/return?term=2020-2025", url.Values{"entries": {id}, "reason": {""}, "due": {"2/7/2020"}})
	h.status(refused, http.StatusUnprocessableEntity)
	h.wantOnPage(refused, "2 chỗ cần sửa", `value="2/7/2020"`, "đã qua", "30/100")

	done := h.follow(b, h.form(b, "/confirm/return?term=2020-2025", url.Values{"entries": {id}, "why": {"total"}, "reason": {"hai xã mới"}, "due": {"6/7/2020"}}))
	h.wantOnPage(done, "Đã trả lại 1 số", "Đã trả lại, chờ sửa: 1", "hạn sửa 6/7/2020")

	desk := h.do(request{path: "/entry/soc-trang", client: worker})
	h.wantOnPage(desk, "Bị trả lại, cần sửa: 1", "Tổng số thay đổi, chưa rõ vì sao: hai xã mới", "hạn sửa 6/7/2020", "Trưởng ban", "(1 số bị trả lại)", "correct="+id)
	fix := h.do(request{path: "/entry/soc-trang/figure?measure=congress.grassroots&asOf=2020-06-01&correct=" + id, client: worker})
	h.wantOnPage(fix, `name="base" value="`+id+`"`, `name="done" value="30"`, `name="asOf" value="1/6/2020"`)

	h.report("2020-06-01", 31, `,"replaces":"`+id+`","reason":"đếm lại"`)
	desk = h.do(request{path: "/entry/soc-trang", client: worker})
	if strings.Contains(desk.body, "Bị trả lại") {
		t.Error("the desk still shows a return that was put right")
	}
	h.wantOnPage(h.do(request{path: "/confirm", client: b}), "31/100", "1 số chờ xác nhận")
}

func TestNobodyConfirmsOutsideTheGrant(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	id := h.report("2020-06-01", 30)
	worker, other := h.signIn(workerLogin), h.signIn("quang-ninh")
	for path, status := range map[string]int{"/confirm": 403, "/confirm?unit=soc-trang": 403, "/confirm/return?entries=" + id: 403} {
		h.status(h.do(request{path: path, client: worker}), status)
	}
	h.status(h.confirmButton(worker, url.Values{"confirm": {id}}), http.StatusForbidden)
	h.status(h.form(worker, "/confirm/return", url.Values{"entries": {id}, "reason": {"x"}, "due": {"6/7/2020"}}), http.StatusForbidden)
	h.status(h.confirmButton(other, url.Values{"confirm": {id}}), http.StatusNotFound)
	if diff := cmp.Diff([]string{id}, h.waiting()); diff != "" {
		t.Errorf("waiting (-want +got):\n%s", diff)
	}
	if page := h.do(request{path: "/", client: worker}); strings.Contains(page.body, `href="/confirm`) {
		t.Error("the navigation leads to a page that is closed to the reader")
	}
	nobody := h.confirmButton(h.browser(), url.Values{"confirm": {id}})
	h.status(nobody, http.StatusSeeOther)
	if to := nobody.Header.Get("Location"); !strings.HasPrefix(to, "/login?next=%2Fconfirm") {
		t.Errorf("somebody whose session ended is sent to %s, want to sign in and back", to)
	}
}

func TestACentralConfirmerHasOneLineAProvince(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	h.report("2020-06-01", 30)
	h.report("2020-06-08", 31)
	admin := h.signIn("quan-tri")
	page := h.do(request{path: "/confirm", client: admin})
	h.wantOnPage(page, "2 số chờ xác nhận ở 1 đơn vị", "Sóc Trăng", "(2 số chờ xác nhận)")
	if strings.Contains(page.body, `name="confirm"`) {
		t.Error("figures can be confirmed that were not shown")
	}
	h.wantOnPage(h.do(request{path: "/confirm?unit=soc-trang", client: admin}), "30/100", "31/100", `name="confirm"`)
	// A province without the setting says so, and shows what is new.
	h.post("thai-nguyen", strings.Replace(grassroots254, "2020-05-23", "2020-07-02", 1))
	h.wantOnPage(h.do(request{path: "/confirm?unit=thai-nguyen", client: admin}), "không cần xác nhận", "254/616", "Trả lại")
}

func TestOwnEntriesAreMarked(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	both := postgres.Account{Login: "kiem-nhiem", Name: "Kiêm nhiệm"}
	h.addAccount(both, access.Editor, "soc-trang")
	h.must(h.owner.AddGrant(t.Context(), access.Grant{Account: h.scopeOf(both.Login).Account, Role: access.Confirmer, Unit: h.units["soc-trang"]}))
	a := h.post(both.Login, `{"unit":"soc-trang","measure":"congress.grassroots","asOf":"2020-06-01","value":{"kind":"count","done":1,"total":100}}`)
	h.status(a, http.StatusCreated)
	h.wantOnPage(h.do(request{path: "/confirm", token: both.Login}), "tự nhập")
}

func TestWhatCameAfterTheVisitBeforeIsNew(t *testing.T) {
	t.Parallel()
	h := confirming(t)
	old := h.report("2020-06-01", 30)
	// A verdict of the day before: the visit before.
	id, _ := parseEntryID(old)
	_, err := h.db.Confirm(t.Context(), h.scopeOf(headLogin), h.units["soc-trang"], []congress.EntryID{id}, today.AddDays(-1).Clock(8, 0))
	h.must(err)
	h.report("2020-06-08", 31)
	h.wantOnPage(h.do(request{path: "/confirm", token: headLogin}), "sau lần xem trước, 2/7/2020 08:00", `class="tag new"`)
}
