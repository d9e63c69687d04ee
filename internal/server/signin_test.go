package server

import (
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"tiendo/internal/congress"
)

func lineOf254(t *testing.T) congress.Entry {
	t.Helper()
	return congress.Entry{Measure: "congress.grassroots", AsOf: congress.MustDate("2020-05-26"), Value: congress.CountOf(254, 616)}
}

func TestUnknownLoginAndWrongPasswordSayTheSame(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Demo = false }) // whose sign-in page has logins on it
	var pages []string
	for _, login := range []string{"thai-nguyen", "khong-co-ai-", "demo-viewer", "a\x00b\xff"} {
		b := h.browser()
		a := h.form(b, "/login", url.Values{"login": {login}, "password": {"sai mật khẩu"}})
		h.status(a, http.StatusUnauthorized)
		if !strings.Contains(a.body, "không đúng") || len(a.Cookies()) != 0 {
			t.Errorf("%q: no sentence, or a cookie %v", login, a.Cookies())
		}
		pages = append(pages, strings.ReplaceAll(a.body, login, "…"))
	}
	if pages[0] != pages[1] || pages[0] != pages[2] {
		t.Error("the pages differ")
	}
}

func TestSigningInGivesANewSecretAndLeadsBack(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.browser()
	base, _ := url.Parse(h.http.URL)
	b.Jar.SetCookies(base, []*http.Cookie{{Name: "tiendo", Value: "planted-by-somebody"}})
	a := h.form(b, "/login", url.Values{"login": {"Thai-Nguyen"}, "password": {password}, "next": {"/provinces/thai-nguyen?asOf=2020-05-23"}})
	h.status(a, http.StatusSeeOther)
	if got := a.Header.Get("Location"); got != "/provinces/thai-nguyen?asOf=2020-05-23" {
		t.Errorf("leads to %q", got)
	}
	c := a.Cookies()[0]
	if c.Value == "planted-by-somebody" || len(c.Value) < 32 || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" {
		t.Errorf("cookie = %+v, want a fresh secret, HttpOnly, SameSite=Lax", c)
	}
	first := c.Value
	a = h.form(b, "/login", url.Values{"login": {"thai-nguyen"}, "password": {password}})
	if a.Cookies()[0].Value == first {
		t.Error("two sessions have one secret")
	}
	old := &http.Client{CheckRedirect: stay}
	h.status(h.do(request{path: "/", client: old, header: map[string]string{"Cookie": "tiendo=" + first}}), http.StatusSeeOther)
}

func TestSigningOutEndsTheSessionItself(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	base, _ := url.Parse(h.http.URL)
	secret := b.Jar.Cookies(base)[0].Value
	h.status(h.do(request{path: "/", client: b}), http.StatusOK)
	out := h.form(b, "/logout", nil)
	h.status(out, http.StatusSeeOther)
	if got, want := out.Header.Get("Clear-Site-Data"), `"cache"`; got != want {
		t.Errorf("Clear-Site-Data = %q, want %q: the browser keeps the pages seen", got, want)
	}
	a := h.do(request{path: "/", header: map[string]string{"Cookie": "tiendo=" + secret}})
	h.status(a, http.StatusSeeOther)
}

func TestAnExpiredSessionIsOver(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	h.expireSessions()
	h.sessions.invalidate()
	h.status(h.do(request{path: "/", client: b}), http.StatusSeeOther)
}

func TestNextNeverLeadsElsewhere(t *testing.T) {
	t.Parallel()
	for next, want := range map[string]string{
		"/":                            "/",
		"/provinces/thai-nguyen?x=1#a": "/provinces/thai-nguyen?x=1#a",
		"":                             "/",
		"https://evil.example/":        "/",
		"//evil.example/":              "/",
		"/\\evil.example/":             "/",
		"/\t/evil.example":             "/",
		"/%09/evil.example":            "/",
		"/%5cevil.example":             "/",
		"/%2f/evil.example":            "/",
		"///evil.example":              "/",
		"javascript:alert(1)":          "/",
		"evil.example":                 "/",
		"http:/evil.example":           "/",
		"/login?next=/login":           "/",
		"/logout":                      "/",
	} {
		if got := localPath(next); got != want {
			t.Errorf("localPath(%q) = %q, want %q", next, got, want)
		}
	}
}

func TestDemoAccountsAreForThisMachineOnly(t *testing.T) {
	t.Parallel()
	h := setup(t)
	account := url.Values{"account": {"demo-viewer"}, "next": {"//evil.example"}}
	b := h.browser()
	a := h.form(b, "/login/demo", account)
	h.status(a, http.StatusSeeOther)
	if got := a.Header.Get("Location"); got != "/" {
		t.Errorf("leads to %q, want /", got)
	}
	h.status(h.do(request{path: "/", client: b}), http.StatusOK)
	for name, value := range map[string]string{
		"X-Forwarded-For": "127.0.0.1", "X-Forwarded-Host": "localhost", "X-Forwarded-Proto": "http", "Forwarded": "for=127.0.0.1",
		"X-Real-IP": "127.0.0.1", "Via": "1.1 proxy", "True-Client-IP": "127.0.0.1", "X_Forwarded_For": "127.0.0.1", "Host": "tiendo.example",
	} {
		elsewhere := map[string]string{name: value}
		h.status(h.do(request{
			method: http.MethodPost, path: "/login/demo", body: account.Encode(),
			header: map[string]string{name: value, "Content-Type": "application/x-www-form-urlencoded"},
		}), http.StatusForbidden)
		h.problem(h.do(request{path: apiPath + "/progress", token: "demo-viewer", header: elsewhere}), http.StatusUnauthorized)
		h.status(h.do(request{path: "/", client: b, header: elsewhere}), http.StatusSeeOther)
		if page := h.do(request{path: "/login", header: elsewhere}); strings.Contains(page.body, "demo-viewer") {
			t.Errorf("with %s the sign-in page offers the demo accounts", name)
		}
		h.status(h.do(request{path: apiPath + "/progress", token: "trung-uong", header: elsewhere}), http.StatusOK)
	}
	h.status(h.form(h.browser(), "/login/demo", url.Values{"account": {"quan-tri"}}), http.StatusUnprocessableEntity)
}

func TestDemoAccountsAreRefusedFromAnotherMachine(t *testing.T) {
	t.Parallel()
	h := setup(t)
	r := httptest.NewRequest(http.MethodPost, "/login/demo", strings.NewReader("account=demo-viewer"))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.RemoteAddr = "192.0.2.7:4711"
	w := httptest.NewRecorder()
	h.Handler().ServeHTTP(w, r)
	if w.Code != http.StatusForbidden {
		t.Errorf("from 192.0.2.7 = %d, want 403", w.Code)
	}
}

func TestWithoutDemoThereAreNoDemoAccounts(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Demo = false })
	h.status(h.form(h.browser(), "/login/demo", url.Values{"account": {"demo-viewer"}}), http.StatusNotFound)
	h.problem(h.get("demo-viewer", "/progress"), http.StatusUnauthorized)
	if a := h.do(request{path: "/login"}); strings.Contains(a.body, "demo-viewer") {
		t.Error("the sign-in page offers demo accounts")
	}
}

func TestGuessingIsHeldBackByLogin(t *testing.T) {
	t.Parallel()
	h := setup(t)
	guess := url.Values{"login": {"thai-nguyen"}, "password": {"sai"}}
	for range signInsPerLogin {
		h.status(h.form(h.browser(), "/login", guess), http.StatusUnauthorized)
	}
	a := h.form(h.browser(), "/login", guess)
	h.status(a, http.StatusTooManyRequests)
	if a.Header.Get("Retry-After") == "" {
		t.Error("no Retry-After")
	}
	h.signIn("quang-ninh") // somebody else is not held back
}

func TestAnotherSitesFormIsRefused(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	for _, header := range []map[string]string{
		{"Sec-Fetch-Site": "cross-site"},
		{"Sec-Fetch-Site": "same-site"},
		{"Origin": "https://evil.example"},
		{"Origin": "null"},
	} {
		header["Content-Type"] = "application/x-www-form-urlencoded"
		for _, path := range []string{"/entry/" + h.units["thai-nguyen"].String(), "/logout", "/login", "/login/demo", apiPath + "/entries"} {
			a := h.do(request{method: http.MethodPost, path: path, body: "measure=congress.grassroots&kind=count&done=1&total=2&asOf=1%2F6%2F2020", client: b, header: header})
			h.status(a, http.StatusForbidden)
		}
	}
	h.status(h.do(request{path: "/", client: b}), http.StatusOK)
	if n := h.ledgerLines(); n != 0 {
		t.Errorf("%d lines stored, want none", n)
	}
}

func TestEveryAnswerCarriesTheSecurityHeaders(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Secure = true })
	for _, q := range []request{
		{path: "/login"},
		{path: "/"},
		{path: "/nothing"},
		{path: "/healthz"},
		{path: "/static/nothing.css"},
		{path: apiPath + "/progress"},
		{path: apiPath + "/openapi.json"},
		{method: http.MethodPut, path: "/"},
		{method: http.MethodPost, path: "/login", header: map[string]string{"Origin": "https://evil.example"}},
	} {
		a := h.do(q)
		for name, want := range map[string]string{
			"Content-Security-Policy":    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options":     "nosniff",
			"Referrer-Policy":            "same-origin",
			"Cross-Origin-Opener-Policy": "same-origin",
			"Strict-Transport-Security":  "max-age=31536000",
		} {
			if got := a.Header.Get(name); got != want {
				t.Errorf("%s %s: %s = %q, want %q", q.method, q.path, name, got, want)
			}
		}
		if a.Header.Get("Permissions-Policy") == "" || a.Header.Get("X-Request-Id") == "" {
			t.Errorf("%s: headers = %v", q.path, a.Header)
		}
	}
}

func TestOverTLSTheCookieIsBoundToTheHost(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Secure = true })
	a := h.form(&http.Client{CheckRedirect: stay}, "/login", url.Values{"login": {"thai-nguyen"}, "password": {password}})
	h.status(a, http.StatusSeeOther)
	if c := a.Cookies()[0]; c.Name != "__Host-tiendo" || !c.Secure || c.Path != "/" || c.Domain != "" {
		t.Errorf("cookie = %+v, want __Host- and Secure", c)
	}
}

func TestWithoutTLSThereIsNoHSTS(t *testing.T) {
	t.Parallel()
	h := setup(t)
	if got := h.do(request{path: "/login"}).Header.Get("Strict-Transport-Security"); got != "" {
		t.Errorf("Strict-Transport-Security = %q over plain HTTP", got)
	}
}

func TestLanguageComesFromTheQueryThenTheCookieThenTheBrowser(t *testing.T) {
	t.Parallel()
	h := setup(t)
	jar, _ := cookiejar.New(nil)
	b := &http.Client{Jar: jar, CheckRedirect: stay}
	english := map[string]string{"Accept-Language": "en-US,en;q=0.9"}
	for _, c := range []struct {
		path   string
		header map[string]string
		want   string
	}{
		{"/login", nil, "vi"},
		{"/login", english, "en"},
		{"/login?lang=en", nil, "en"},
		{"/login", nil, "en"},
		{"/login?lang=vi", english, "vi"},
		{"/login", english, "vi"},
		{"/login?lang=fr", english, "vi"},
	} {
		a := h.do(request{path: c.path, header: c.header, client: b})
		if !strings.Contains(a.body, `<html lang="`+c.want+`"`) {
			t.Errorf("%s with %v is not in %s: %.80s", c.path, c.header, c.want, a.body)
		}
	}
}
