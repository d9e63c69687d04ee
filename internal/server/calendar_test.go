package server

import (
	"html"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
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
