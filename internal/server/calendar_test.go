package server

import (
	"html"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"tiendo/internal/congress"
)

// planned records the congress of a unit of the house for a day, as a program does.
func (h *house) planned(token, unit, day string) congressBody {
	h.Helper()
	a := h.do(request{
		method: http.MethodPost, path: apiPath + "/congresses", token: token,
		body: `{"unit":"` + h.units[unit].String() + `","state":"planned","planned":"` + day + `"}`,
	})
	h.status(a, http.StatusCreated)
	return decode[setCongressBody](h, a).congressBody
}

// congressOf is the path of a unit's congress.
func (h *house) congressOf(unit string) string { return calendarPath + "/" + h.units[unit].String() }

// freshForm is what a browser would send of a form as it comes.
func (h *house) freshForm(client *http.Client, path string) url.Values {
	h.Helper()
	a := h.do(request{path: path, client: client})
	h.status(a, http.StatusOK)
	return url.Values{"key": {hidden(h, a, "key")}, "base": {hidden(h, a, "base")}}
}

// with is a form with some fields filled in.
func with(form url.Values, pairs ...string) url.Values {
	form = maps.Clone(form)
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Set(pairs[i], pairs[i+1])
	}
	return form
}

func TestACongressIsRecordedMovedAndHeldOnThePage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := h.congressOf("Đại Từ")
	for _, step := range []struct {
		about, wanted string
		fields        []string
	}{
		{"planned", "Dự kiến 20/7/2020", []string{"state", "planned", "planned", "20/7/2020", "pilot", "true"}},
		{"moved", "Dự kiến 3/7/2020", []string{"state", "planned", "planned", "3/7/2020", "pilot", "true", "reason", "trùng lịch"}},
		{"held as planned, without a reason", "Đã tổ chức 3/7/2020", []string{"state", "held", "planned", "3/7/2020", "from", "3/7/2020", "to", "3/7/2020", "pilot", "true"}},
	} {
		a := h.form(b, path+"?lang=vi", with(h.freshForm(b, path), step.fields...))
		h.status(a, http.StatusSeeOther)
		if after := h.do(request{path: a.Header.Get("Location"), client: b}); !strings.Contains(after.body, `id="saved"`) || !strings.Contains(after.body, step.wanted) {
			t.Errorf("%s: the page after it does not say %q", step.about, step.wanted)
		}
	}
	body := h.do(request{path: path, client: b}).body
	for _, words := range []string{"trùng lịch", "Diễn ra theo kế hoạch", "Người thai-nguyen", "đại hội điểm"} {
		if !strings.Contains(body, words) {
			t.Errorf("the history does not say %q", words)
		}
	}
	calendar := h.do(request{path: "/calendar?unit=thai-nguyen", client: b}).body
	if !regexp.MustCompile(`(?s)id="day-2020-07-03".{0,900}Đại Từ, .{0,60}đã tổ chức, 3/7/2020, đại hội điểm`).MatchString(calendar) {
		t.Error("the writer's calendar does not have what was just recorded")
	}
	p := decode[progressBody](h, h.get("thai-nguyen", "/progress?measure=congress.upper&unit="+h.units["Đại Từ"].String()))
	if len(p.Measures) != 1 || p.Measures[0].Done == nil || *p.Measures[0].Done != 1 {
		t.Errorf("the congress does not count: %+v", p)
	}
	if n := h.ledgerLines(); n != 3 {
		t.Errorf("%d lines stored, want 3", n)
	}
}

func TestWhatIsWrongWithACongressComesBackAtItsField(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	b := h.signIn("thai-nguyen")
	path := h.congressOf("Đại Từ")
	fresh := h.freshForm(b, path)
	for about, c := range map[string]struct{ fields, wanted []string }{
		"no reason":           {[]string{"state", "planned", "planned", "25/7/2020"}, []string{`id="error-field-reason"`, `value="25/7/2020"`}},
		"no day":              {[]string{"state", "planned", "planned", "31/2/2020"}, []string{`id="error-field-planned"`, `value="31/2/2020"`}},
		"a day says its year": {[]string{"state", "planned", "planned", "9/7"}, []string{`value="9/7/2020"`, `<a href="#field-reason">Lý do sửa: Sửa điều đã ghi thì cần nêu lý do`}},
		"no such day":         {[]string{"state", "planned", "planned", "31/9"}, []string{`value="31/9"`, `>Ngày dự kiến: “31/9” không phải là ngày`}},
		"held, and to come":   {[]string{"state", "held", "from", "30/9", "planned", "20/7/2020"}, []string{`id="error-field-from"`, `value="30/9/2020"`}},
		"held to come":        {[]string{"state", "held", "from", "4/7/2020", "planned", "20/7/2020"}, []string{`id="error-field-from"`, `value="4/7/2020"`}},
		"ends first":          {[]string{"state", "held", "from", "2/7/2020", "to", "1/7/2020", "planned", "20/7/2020", "note", "giữ lại"}, []string{`id="error-field-to"`, "giữ lại"}},
		"no state":            {[]string{"state", "cancelled"}, []string{`#state-planned`}},
		"a hidden sign":       {[]string{"state", "planned", "planned", "25/7/2020", "reason", "a\u202eb"}, []string{`id="error-field-reason"`}},
		"nothing new":         {[]string{"state", "planned", "planned", "20/7/2020"}, []string{"Không có gì thay đổi"}},
		"all at once":         {[]string{"state", "held", "planned", "x", "from", "y"}, []string{`id="error-field-planned"`, `id="error-field-from"`}},
		"a link elsewhere":    {[]string{"state", "planned", "planned", "25/7/2020", "reason", "lũ", "source.link", "javascript:alert(1)"}, []string{`id="error-field-source-link"`}},
	} {
		a := h.form(b, path+"?lang=vi", with(fresh, c.fields...))
		if a.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d, want 422", about, a.StatusCode)
		}
		for _, wanted := range append(c.wanted, fresh.Get("key")) {
			if !strings.Contains(a.body, wanted) {
				t.Errorf("%s: the form does not come back with %s", about, wanted)
			}
		}
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want the plan alone", n)
	}
}

func TestWhatMayBeASlipIsAskedOnce(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	path := h.congressOf("Đại Từ")
	form := with(h.freshForm(b, path), "state", "held", "from", "20/6/2020", "to", "24/6/2020")
	a := h.form(b, path+"?lang=vi", form)
	h.status(a, http.StatusUnprocessableEntity)
	if !strings.Contains(a.body, "kéo dài 5 ngày") || !strings.Contains(a.body, `name="sure" value="congress_long"`) {
		t.Fatal("a congress of five days is not asked about")
	}
	h.status(h.form(b, path, with(form, "sure", "plan_passed")), http.StatusUnprocessableEntity) // a yes to another question
	h.status(h.form(b, path, with(form, "sure", "congress_long")), http.StatusSeeOther)
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

func TestASecondClickAndASecondTabOverwriteNothing(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	b := h.signIn("thai-nguyen")
	path := h.congressOf("Đại Từ")
	first, second := h.freshForm(b, path), h.freshForm(b, path)
	moved := with(first, "state", "planned", "planned", "22/7/2020", "reason", "trùng lịch")
	for range 2 {
		h.status(h.form(b, path, moved), http.StatusSeeOther)
	}
	late := with(second, "state", "postponed", "planned", "", "reason", "lũ")
	a := h.form(b, path+"?lang=vi", late)
	h.status(a, http.StatusConflict)
	for _, words := range []string{"Dự kiến 22/7/2020", "Hoãn", "Người thai-nguyen", `value="lũ"`} {
		if !strings.Contains(a.body, words) {
			t.Errorf("the page of the conflict does not have %q", words)
		}
	}
	again := h.form(b, path+"?lang=vi", with(moved, "planned", "23/7/2020")) // the key of before with another day
	h.status(again, http.StatusConflict)
	if !regexp.MustCompile(`Dự kiến 22/7/2020 · Người thai-nguyen \d+/\d+/\d{4} \d\d:\d\d`).MatchString(again.body) {
		t.Error("the page of a key that was used does not say who stated what stands, and when")
	}
	if got, want := hidden(h, again, "base"), hidden(h, a, "base"); got != want || hidden(h, again, "key") == first.Get("key") {
		t.Errorf("it comes back with the base %s, want %s, and a key of its own", got, want)
	}
	h.status(h.form(b, path, with(late, "base", hidden(h, a, "base"))), http.StatusSeeOther)
	if n := h.ledgerLines(); n != 3 {
		t.Errorf("%d lines stored, want 3", n)
	}
}

func TestOnlyWhoMayWriteChangesACongress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, c := range []struct {
		login, unit string
		want        int
	}{
		{"thai-nguyen", "Đại Từ", http.StatusSeeOther},
		{"dai-tu", "Đại Từ", http.StatusConflict},
		{"quan-tri", "Phú Lương", http.StatusSeeOther},
		{"trung-uong", "Đại Từ", http.StatusForbidden},
		{"thai-nguyen-xem", "Đại Từ", http.StatusForbidden},
		{"quang-ninh", "Đại Từ", http.StatusNotFound},
		{"dai-tu", "Phú Lương", http.StatusNotFound},
		{"dai-tu", "thai-nguyen", http.StatusNotFound},
	} {
		form := url.Values{"state": {"planned"}, "planned": {"20/7/2020"}}
		if a := h.form(h.signIn(c.login), h.congressOf(c.unit), form); a.StatusCode != c.want {
			t.Errorf("%s of %s: %d, want %d", c.unit, c.login, a.StatusCode, c.want)
		}
	}
	if body := h.do(request{path: h.congressOf("Đại Từ"), client: h.signIn("trung-uong")}).body; strings.Contains(body, `method="post" action="/calendar/`) {
		t.Error("a viewer is offered the form")
	}
}

func TestACalendarShowsAProvinceItsOwnCongressesOnly(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	h.planned("quang-ninh", "quang-ninh", "2020-07-21")
	for _, path := range []string{
		"/calendar?month=2020-07", "/calendar?unit=nation&month=2020-07", "/calendar?unit=nation&view=list", "/calendar?unit=nation&day=2020-07-20",
		"/calendar.ics", "/calendar.ics?unit=nation",
	} {
		for login, sees := range map[string][2]bool{"trung-uong": {true, true}, "thai-nguyen": {true, false}, "quang-ninh": {false, true}} {
			body := h.do(request{path: path, client: h.signIn(login)}).body
			if mine, other := strings.Contains(body, "Đại Từ"), strings.Contains(body, "/calendar/quang-ninh") || strings.Contains(body, "Đại hội: Quảng Ninh") || strings.Contains(body, congressLine(h, "quang-ninh")); mine != sees[0] || other != sees[1] {
				t.Errorf("%s of %s: Đại Từ %t, Quảng Ninh %t, want %v", path, login, mine, other, sees)
			}
		}
	}
}

// congressLine is the UID of a unit's congress in a calendar file.
func congressLine(h *house, unit string) string { return "province-" + h.units[unit].String() + "@" }

// Whatever a calendar shows is in the file that its page offers, and so it is behind the address of the calendar itself.
func TestTheFileOfACalendarHasWhatTheCalendarShows(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	h.planned("thai-nguyen", "Phú Lương", "2020-08-20")
	b := h.signIn("thai-nguyen")
	offered := regexp.MustCompile(`href="(/calendar\.ics[^"]*)"`)
	for query, wanted := range map[string]string{
		"": "Đại Từ", "month=2020-08": "Phú Lương", "month=2020-09": "", "view=list": "Đại Từ, Phú Lương",
		"view=list&month=2020-07": "Đại Từ", "view=list&state=silent": "", "month=2020-07&asOf=2020-06-01": "",
	} {
		link := offered.FindStringSubmatch(h.do(request{path: "/calendar?" + query, client: b}).body)
		if link == nil {
			t.Fatalf("%q: no file is offered", query)
		}
		for _, path := range []string{html.UnescapeString(link[1]), "/calendar.ics?" + query} {
			a := h.do(request{path: path, client: b})
			h.status(a, http.StatusOK)
			var found []string
			for _, unit := range []string{"Đại Từ", "Phú Lương"} {
				if strings.Contains(a.body, unit) {
					found = append(found, unit)
				}
			}
			if got := strings.Join(found, ", "); got != wanted {
				t.Errorf("the file %s of %q has %q, want %q", path, query, got, wanted)
			}
		}
	}
}

func TestACalendarIsFollowedLive(t *testing.T) {
	t.Parallel()
	h := setup(t)
	record := h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	viewer := h.open("/live?"+url.Values{"page": {"/calendar"}, "unit": {"thai-nguyen"}, "month": {"2020-07"}, "lang": {"vi"}}.Encode(), h.signIn("trung-uong"))
	seen := func(day string) bool {
		for {
			e, ok := viewer.next()
			if !ok {
				t.Fatal("the stream ended")
			}
			if e.name == "state" {
				return strings.Contains(e.data, "dự kiến, "+day)
			}
		}
	}
	if !seen("20/7/2020") {
		t.Fatal("the first state does not have the plan")
	}
	h.status(h.do(request{
		method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen",
		body: `{"unit":"` + record.Unit + `","state":"planned","planned":"2020-07-24","replaces":"` + record.ID + `","reason":"lũ"}`,
	}), http.StatusCreated)
	if !seen("24/7/2020") {
		t.Error("the viewer is not shown the new day")
	}
}

func TestACalendarNamesWhatItCannotRead(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for _, query := range []string{
		"month=2020-13", "month=2020-7", "day=x", "level=nation", "level=x", "state=cancelled", "view=week", "page=0", "page=x",
		"region=Atlantis", "asOf=2020-07-04", "known=x", "measure=x",
	} {
		if a := h.do(request{path: "/calendar?" + query, client: b}); a.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d, want 422", query, a.StatusCode)
		}
	}
	for _, query := range []string{
		"", "month=1990-01", "view=list", "view=list&page=99", "day=2020-07-20", "level=cell", "state=silent", "unit=bac-kan", "term=2020-2025&asOf=2019-06-01",
		"region=" + url.QueryEscape("Đông Bắc Bộ"), "known=2020-06-01",
	} {
		h.status(h.do(request{path: "/calendar?" + query, client: b}), http.StatusOK)
	}
}

var feedAddress = regexp.MustCompile(`http://[^"]+(/calendar/feed/[^"]+\.ics)`)

// feed makes a private address and returns its path.
func (h *house) feed(client *http.Client, form url.Values) string {
	h.Helper()
	a := h.form(client, "/calendar/feeds", form)
	h.status(a, http.StatusCreated)
	found := feedAddress.FindStringSubmatch(a.body)
	if found == nil {
		h.Fatal("the address is not shown")
	}
	if again := h.do(request{path: "/calendar/feeds", client: client}); strings.Contains(again.body, found[1]) {
		h.Error("the address is shown a second time")
	}
	return found[1]
}

func TestTwoClicksMakeOneAddress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	form := url.Values{"key": {hidden(h, h.do(request{path: "/calendar/feeds", client: b}), "key")}}
	first := h.feed(b, form)
	if again := h.feed(b, form); again != first {
		t.Error("a second click shows another address")
	}
	if n := strings.Count(h.do(request{path: "/calendar/feeds", client: b}).body, `name="id"`); n != 1 {
		t.Errorf("%d addresses are listed, want one", n)
	}
	guessed := url.Values{"key": {"1"}}
	if other := h.feed(b, guessed); other == h.feed(b, guessed) {
		t.Error("a key that anybody can guess makes the address")
	}
}

func TestAFeedAnswersWithoutASessionUntilItIsEnded(t *testing.T) {
	t.Parallel()
	h := setup(t)
	record := h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	b := h.signIn("thai-nguyen")
	path := h.feed(b, url.Values{"level": {"upper"}})
	a := h.do(request{path: path})
	h.status(a, http.StatusOK)
	if got := a.Header.Get("Content-Type"); got != icsType || a.Header.Get("Set-Cookie") != "" || a.Header.Get("Referrer-Policy") != "no-referrer" {
		t.Errorf("headers = %v", a.Header)
	}
	uid := "UID:congress-2020-2025-upper-" + record.Unit + "@tiendo"
	for _, line := range []string{uid, "DTSTART;VALUE=DATE:20200720", "DTEND;VALUE=DATE:20200721", "STATUS:TENTATIVE", "SEQUENCE:0", "Đại Từ"} {
		if !strings.Contains(a.body, line) {
			t.Errorf("the file has no %q:\n%s", line, a.body)
		}
	}
	tag := a.Header.Get("ETag")
	h.status(h.do(request{path: path, header: map[string]string{"If-None-Match": tag}}), http.StatusNotModified)
	h.status(h.do(request{
		method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen",
		body: `{"unit":"` + record.Unit + `","state":"held","planned":"2020-07-20","from":"2020-07-01","to":"2020-07-02","reason":"họp sớm","replaces":"` + record.ID + `"}`,
	}), http.StatusCreated)
	a = h.do(request{path: path, header: map[string]string{"If-None-Match": tag}})
	h.status(a, http.StatusOK)
	for _, line := range []string{uid, "DTSTART;VALUE=DATE:20200701", "DTEND;VALUE=DATE:20200703", "STATUS:CONFIRMED", "SEQUENCE:1"} {
		if !strings.Contains(a.body, line) {
			t.Errorf("after it was held the file has no %q", line)
		}
	}
	id := hidden(h, h.do(request{path: "/calendar/feeds", client: b}), "id")
	h.status(h.form(h.signIn("quang-ninh"), "/calendar/feeds/end", url.Values{"id": {id}}), http.StatusSeeOther)
	h.status(h.do(request{path: path}), http.StatusOK)
	for range 2 {
		h.status(h.form(b, "/calendar/feeds/end", url.Values{"id": {id}}), http.StatusSeeOther)
	}
	h.status(h.do(request{path: path}), http.StatusNotFound)
	if secret := strings.TrimPrefix(path, feedPath); strings.Contains(h.log.String(), strings.TrimSuffix(secret, ".ics")) {
		t.Error("the log has the secret")
	}
}

// A phone that has a file asks for a newer one. What went from the calendar has no moment left in it, so the file
// itself is compared and no time.
func TestACongressPostponedWithoutADayGoesFromThePhone(t *testing.T) {
	t.Parallel()
	h := setup(t)
	record := h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	path := h.feed(h.signIn("thai-nguyen"), nil)
	before := h.do(request{path: path})
	h.status(before, http.StatusOK)
	h.status(h.do(request{
		method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen",
		body: `{"unit":"` + record.Unit + `","state":"postponed","replaces":"` + record.ID + `","reason":"lũ"}`,
	}), http.StatusCreated)
	for name, header := range map[string]string{"If-None-Match": "ETag", "If-Modified-Since": "Date"} {
		a := h.do(request{path: path, header: map[string]string{name: before.Header.Get(header)}})
		h.status(a, http.StatusOK)
		if strings.Contains(a.body, "Đại Từ") || a.Header.Get("Last-Modified") != "" {
			t.Errorf("asked with %s: Last-Modified %q and\n%s", name, a.Header.Get("Last-Modified"), a.body)
		}
	}
}

func TestAFeedEndsWithTheGrantAndTheAccount(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.planned("thai-nguyen", "Đại Từ", "2020-07-20")
	h.planned("thai-nguyen", "Phú Lương", "2020-07-20")
	path := h.feed(h.signIn("dai-tu"), nil)
	a := h.do(request{path: path})
	if !strings.Contains(a.body, "Đại Từ") || strings.Contains(a.body, "Phú Lương") {
		t.Errorf("a district's feed:\n%s", a.body)
	}
	national := h.feed(h.signIn("trung-uong"), nil)
	if a := h.do(request{path: national}); !strings.Contains(a.body, "Phú Lương (Thái Nguyên)") {
		t.Errorf("the nation's feed:\n%s", a.body)
	}
	h.must(h.owner.DisableAccount(h.Context(), "trung-uong"))
	h.status(h.do(request{path: national}), http.StatusNotFound)
	conn, err := pgx.Connect(h.Context(), h.base.OwnerURL)
	h.must(err)
	defer conn.Close(h.Context())
	_, err = conn.Exec(h.Context(), `UPDATE account_grant SET to_day = '2020-07-02' WHERE unit_id = $1`, int64(h.units["Đại Từ"]))
	h.must(err)
	h.status(h.do(request{path: path}), http.StatusNotFound)
}

func TestAFeedIsNoWayAroundWhatSigningInAsks(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.do(request{method: http.MethodPost, path: "/calendar/feeds", token: "trung-uong"}), http.StatusForbidden)
	b := h.browser()
	h.status(h.form(b, "/login/demo", url.Values{"account": {"demo-viewer"}}), http.StatusSeeOther)
	path := h.feed(b, nil)
	h.status(h.do(request{path: path}), http.StatusOK)
	h.status(h.do(request{path: path, header: map[string]string{"X-Forwarded-For": "203.0.113.9"}}), http.StatusNotFound)
}

func TestTheAccessLogHasNoSecretOfAFeed(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]string{
		"/calendar/feed/abc.ics": "/calendar/feed/…", "/calendar/feed/abc": "/calendar/feed/…", "/calendar/feeds": "/calendar/feeds", "/": "/",
	} {
		if got := withoutSecret(path); got != want {
			t.Errorf("withoutSecret(%s) = %s, want %s", path, got, want)
		}
	}
}

func TestProgramsStateAndListCongresses(t *testing.T) {
	t.Parallel()
	h := setup(t)
	post := func(body string, header map[string]string) answer {
		return h.do(request{method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen", body: body, header: header})
	}
	unit := h.units["Đại Từ"].String()
	key := map[string]string{"Idempotency-Key": "k1"}
	plan := `{"unit":"` + unit + `","state":"planned","planned":"2020-09-20","pilot":true}`
	first := post(plan, key)
	h.status(first, http.StatusCreated)
	stored := decode[setCongressBody](h, first)
	if stored.State != "planned" || !stored.Pilot || len(stored.Doubts) != 1 || stored.Doubts[0].Code != "after_deadline" {
		t.Errorf("stored = %+v", stored)
	}
	again := post(plan, key)
	h.status(again, http.StatusOK)
	if decode[setCongressBody](h, again).ID != stored.ID {
		t.Error("the same key and body are another record")
	}
	p := h.problem(post(`{"unit":"`+unit+`","state":"postponed","reason":"lũ"}`, nil), http.StatusConflict)
	if p.Congress == nil || p.Congress.Current == nil || p.Congress.Current.ID != stored.ID || p.Congress.Yours.State != "postponed" {
		t.Errorf("conflict = %+v", p.Congress)
	}
	for body, field := range map[string]string{
		`{"unit":"` + unit + `","state":"gone"}`:                                     "state",
		`{"unit":"` + unit + `","state":"held","replaces":"` + stored.ID + `"}`:      "from",
		`{"unit":"` + unit + `","state":"postponed","replaces":"` + stored.ID + `"}`: "reason",
		`{"unit":"` + unit + `","state":"planned","planed":"2020-09-20"}`:            "planed",
		`{"unit":"` + unit + `","state":"planned","planned":"20/9/2020"}`:            "planned",
		`{"unit":"` + unit + `","state":"planned","pilot":"yes"}`:                    "pilot",
		`{"state":"planned"}`:                 "unit",
		`{"unit":"nation","state":"planned"}`: "",
	} {
		a := post(body, nil)
		if field == "" {
			h.problem(a, http.StatusForbidden)
			continue
		}
		p := h.problem(a, http.StatusUnprocessableEntity)
		if len(p.Errors) == 0 || p.Errors[0].Field != field {
			t.Errorf("%s: %+v, want %s", body, p.Errors, field)
		}
	}
	h.planned("thai-nguyen", "thai-nguyen", "2020-10-11")
	for query, want := range map[string]int{
		"": 2, "?level=upper": 1, "?from=2020-10-01": 1, "?to=2020-09-30": 1, "?state=silent": 0, "?state=planned&limit=1": 1, "?known=2020-07-01": 0,
	} {
		out := decode[struct {
			Items []congressBody `json:"items"`
			Next  *string        `json:"next"`
		}](h, h.get("thai-nguyen", "/congresses"+query))
		if len(out.Items) != want || (out.Next != nil) != strings.Contains(query, "limit") {
			t.Errorf("%q: %d items, next %v, want %d", query, len(out.Items), out.Next, want)
		}
		if out.Next != nil {
			rest := decode[struct {
				Items []congressBody `json:"items"`
				Next  *string        `json:"next"`
			}](h, h.get("thai-nguyen", "/congresses"+query+"&cursor="+*out.Next))
			if len(rest.Items) != 1 || rest.Items[0].Level != congress.Province.String() || rest.Next != nil {
				t.Errorf("the second page = %+v", rest)
			}
		}
	}
	h.problem(h.get("thai-nguyen", "/congresses?cursor=999999"), http.StatusUnprocessableEntity)
}

func TestAReasonIsNotSavedByAProcessThatHasNotHeardOfWhatIsReplaced(t *testing.T) {
	t.Parallel()
	h := setup(t)
	unit := h.units["Đại Từ"]
	scope, err := h.db.TokenScope(t.Context(), "thai-nguyen", h.Clock)
	h.must(err)
	elsewhere := func(c congress.Congress, reason string) congress.EntryID {
		c.Unit, c.AsOf = unit, today
		done, err := h.db.SetCongress(t.Context(), scope, c, reason, today.Clock(8, 0)) // by another process: nothing is applied here
		h.must(err)
		return done.Line.ID
	}
	post := func(replaces congress.EntryID, said, key string) answer {
		return h.do(request{
			method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen", header: map[string]string{"Idempotency-Key": key},
			body: `{"unit":"` + unit.String() + `","replaces":"` + replaces.String() + `",` + said + `}`,
		})
	}
	plan := elsewhere(congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-07-10")}, "")
	p := h.problem(post(plan, `"state":"planned","planned":"2020-07-20"`, "moved"), http.StatusUnprocessableEntity)
	if len(p.Errors) != 1 || p.Errors[0].Field != "reason" {
		t.Errorf("a plan that was moved: %+v, want a reason asked for", p.Errors)
	}
	moved := elsewhere(congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-07-02"), Replaces: plan}, "mưa lũ")
	held := `"state":"held","planned":"2020-07-02","from":"2020-07-02","to":"2020-07-03"`
	first := post(moved, held, "held")
	h.status(first, http.StatusCreated)
	if got := decode[setCongressBody](h, first); got.Reason != congress.ReasonWentOn {
		t.Errorf("reason = %q of one that went on as planned", got.Reason)
	}
	h.status(post(moved, held, "held"), http.StatusOK)
	h.problem(post(moved, strings.Replace(held, "07-03", "07-02", 1), "held"), http.StatusUnprocessableEntity)
}

func TestAListReadPageByPageIsMadeOnce(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for unit, day := range map[string]string{"Đại Từ": "2020-07-20", "Phú Lương": "2020-07-10", "thai-nguyen": "2020-10-11"} {
		h.planned("thai-nguyen", unit, day)
	}
	type list struct {
		Items []congressBody `json:"items"`
		Next  *string        `json:"next"`
	}
	pages := func(token string) (read []string) {
		for cursor := ""; ; {
			out := decode[list](h, h.get(token, "/congresses?limit=1&known=2020-07-03"+cursor))
			for _, item := range out.Items {
				read = append(read, *item.Planned+" "+item.Level+" "+item.Standing)
			}
			if out.Next == nil {
				return read
			}
			cursor = "&cursor=" + *out.Next
		}
	}
	want := []string{"2020-07-10 upper planned", "2020-07-20 upper planned", "2020-10-11 province planned"}
	if diff := cmp.Diff(want, pages("thai-nguyen")); diff != "" || h.congressLists.Len() != 1 {
		t.Errorf("%d lists were made, want one (-want +got):\n%s", h.congressLists.Len(), diff)
	}
	for _, key := range h.congressLists.Keys() {
		kept, _ := h.congressLists.Get(key)
		h.congressLists.Add(key, kept[:1])
	}
	if got := pages("thai-nguyen"); len(got) != 1 {
		t.Errorf("%v is read, and not the list that was kept", got)
	}
	if got := pages("quang-ninh"); len(got) != 0 {
		t.Errorf("another province reads %v of a list that was kept", got)
	}
	h.planned("quan-tri", "bac-kan", "2020-09-01")
	if got := pages("trung-uong"); len(got) != 4 {
		t.Errorf("the centre reads %v once there is one more", got)
	}
}
