package server

import (
	"context"
	"errors"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func TestReadyzNamesWhatIsMissing(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.do(request{path: "/healthz"}), http.StatusOK)
	a := h.do(request{path: "/readyz"})
	h.status(a, http.StatusServiceUnavailable)
	if got, want := strings.TrimSpace(a.body), `{"missing":["listener"],"ready":false}`; got != want {
		t.Errorf("readyz = %s, want %s", got, want)
	}
	h.listen()
	h.status(h.do(request{path: "/readyz"}), http.StatusOK)
	h.Server.DB = gone{h.db}
	h.Engine = rollup.NewEngine(h.db)
	a = h.do(request{path: "/readyz"})
	h.status(a, http.StatusServiceUnavailable)
	if got, want := strings.TrimSpace(a.body), `{"missing":["database","engine"],"ready":false}`; got != want {
		t.Errorf("readyz = %s, want %s", got, want)
	}
	h.status(h.do(request{path: "/healthz"}), http.StatusOK)
}

// gone is a store whose database does not answer the question whether it is there.
type gone struct{ Store }

func (gone) Check(context.Context) error { return congress.ErrUnavailable }

func TestMetricsCountAndStayOnThisMachine(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	h.problem(h.post("thai-nguyen", "{}"), http.StatusUnprocessableEntity)
	h.do(request{path: "/units/1/../../%2e%2e/etc/passwd"})
	a := h.do(request{path: "/metrics"})
	h.status(a, http.StatusOK)
	for _, line := range []string{
		`tiendo_entries_written_total{result="stored"} 1`,
		`tiendo_http_requests_total{method="POST",route="/api/v1/entries",status="201"} 1`,
		`tiendo_http_requests_total{method="POST",route="/api/v1/entries",status="422"} 1`,
		`tiendo_live_viewers 0`, `tiendo_engine_loaded 1`,
	} {
		if !strings.Contains(a.body, line+"\n") {
			t.Errorf("metrics lack %s", line)
		}
	}
	if strings.Contains(a.body, "passwd") {
		t.Error("metrics grow with the addresses asked for")
	}
	forwarded := map[string]string{"X-Forwarded-For": "192.0.2.1"}
	h.status(h.do(request{path: "/metrics", header: forwarded}), http.StatusUnauthorized)
	h.status(h.do(request{path: "/metrics", header: forwarded, token: "trung-uong"}), http.StatusForbidden)
	h.status(h.do(request{path: "/metrics", header: forwarded, token: "quan-tri"}), http.StatusOK)
}

func TestAUnitHasOneAddress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	id := func(name string) string { return h.units[name].String() }
	for path, want := range map[string]string{
		"/units/" + id("thai-nguyen") + "?asOf=2020-05-23": "/provinces/thai-nguyen?asOf=2020-05-23",
		"/provinces/" + id("thai-nguyen"):                  "/provinces/thai-nguyen",
		"/units/thai-nguyen":                               "/provinces/thai-nguyen",
		"/units/nation":                                    "/",
		"/provinces/" + id("Đại Từ"):                       "/units/" + id("Đại Từ"),
	} {
		a := h.do(request{path: path, client: b})
		h.status(a, http.StatusFound)
		if got := a.Header.Get("Location"); got != want {
			t.Errorf("%s leads to %q, want %q", path, got, want)
		}
	}
	h.status(h.do(request{path: "/units/" + id("Đại Từ"), client: b}), http.StatusOK)
	h.status(h.do(request{path: "/provinces/atlantis", client: b}), http.StatusNotFound)
	h.status(h.do(request{method: http.MethodHead, path: "/provinces/thai-nguyen", client: b}), http.StatusOK)
}

func TestThePageOfAProvinceShowsItsEntriesWithTheirSource(t *testing.T) {
	t.Parallel()
	h := setup(t)
	sourced := strings.Replace(grassroots254, `"asOf"`, `"source":{"document":"Báo cáo số 7","link":"https://example.vn/7"},"asOf"`, 1)
	h.status(h.post("thai-nguyen", sourced), http.StatusCreated)
	b := h.signIn("trung-uong")
	for _, path := range []string{"/provinces/thai-nguyen", "/history", "/history?unit=thai-nguyen&measure=congress.grassroots"} {
		a := h.do(request{path: path, client: b})
		h.status(a, http.StatusOK)
		for _, want := range []string{"254/616", "Báo cáo số 7", "Người thai-nguyen"} {
			if !strings.Contains(a.body, want) {
				t.Errorf("%s lacks %q", path, want)
			}
		}
	}
	before := h.do(request{path: "/provinces/thai-nguyen?known=2020-05-01", client: b})
	h.status(before, http.StatusOK)
	if strings.Contains(before.body, "254/616") {
		t.Error("as known in May the page shows what was entered in July")
	}
}

func TestThemeIsRememberedInACookie(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.browser()
	for _, c := range []struct{ path, want string }{
		{"/login?theme=dark", "dark"}, {"/login", "dark"}, {"/login?theme=system", "system"}, {"/login", "system"}, {"/login?theme=pink", "system"},
	} {
		if a := h.do(request{path: c.path, client: b}); !strings.Contains(a.body, `data-theme="`+c.want+`"`) {
			t.Errorf("%s is not %s: %.120s", c.path, c.want, a.body)
		}
	}
	stream := httptest.NewRecorder()
	h.choose(&visit{}, stream, httptest.NewRequest(http.MethodGet, "/live?lang=en", nil))
	if got := stream.Result().Cookies(); len(got) != 0 {
		t.Errorf("a stream sets %v", got)
	}
}

func TestAGracefulShutdownDoesNotWaitForStreams(t *testing.T) {
	t.Parallel()
	h := setup(t)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	h.must(err)
	program := h.HTTPServer("")
	served := make(chan error, 1)
	go func() { served <- program.Serve(listener) }()
	h.http.URL = "http://" + listener.Addr().String()
	s := h.open("/live?page=/", h.signIn("trung-uong"))
	s.next()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
	defer cancel()
	if err := program.Shutdown(ctx); err != nil {
		t.Errorf("Shutdown = %v, want it done while a stream is open", err)
	}
	if err := <-served; !errors.Is(err, http.ErrServerClosed) {
		t.Error(err)
	}
}

func TestSeveralTermsAndNoneGiveTheRightOne(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Demo = false })
	_, err := h.owner.ImportStructure(t.Context(), rollup.Structure{
		Term:     congress.Term{ID: "2025-2030", Directive: "45-CT/TW", DirectiveDate: congress.MustDate("2025-04-14"), Today: congress.MustDate("2025-07-03")},
		Units:    []congress.Unit{{ID: 1, Level: congress.Nation, Name: "Toàn quốc"}},
		Measures: measures, Deadlines: deadlines[1:],
	})
	h.must(err)
	h.must(h.Engine.Load(t.Context()))
	b := decode[progressBody](h, h.get("trung-uong", "/progress"))
	if b.Term != "2020-2025" || b.AsOf != "2020-07-03" {
		t.Errorf("without a term = %s of %s, want the one with a grant, on its own day", b.Term, b.AsOf)
	}
	h.problem(h.get("trung-uong", "/progress?term=2025-2030"), http.StatusNotFound)
	h.status(h.do(request{path: "/?term=2025-2030", client: h.signIn("trung-uong")}), http.StatusNotFound)
	page := h.do(request{path: "/login?" + url.Values{"next": {"/history"}}.Encode()})
	if !strings.Contains(page.body, `value="/history"`) {
		t.Error("the sign-in page does not keep where to go")
	}
}
