package server

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
)

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
