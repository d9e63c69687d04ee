package server

import (
	"net"
	"net/http"
	"net/url"
	"testing"
	"time"

	"tiendo/internal/congress"
)

func TestAStreamOutlastsTheLimitOnWriting(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Heartbeat = 20 * time.Millisecond })
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	h.must(err)
	program := h.HTTPServer("")
	if program.WriteTimeout == 0 {
		t.Error("a reader who takes nothing may keep a connection for ever")
	}
	program.WriteTimeout = 50 * time.Millisecond
	go func() { _ = program.Serve(listener) }()
	t.Cleanup(func() { program.Close() })
	client := h.tokenClient()
	h.http.URL = "http://" + listener.Addr().String()
	s := h.open("/live?page=/", client, "Authorization", "Bearer trung-uong")
	for n := range 11 { // the state and ten beats: four times the limit
		if _, ok := s.next(); !ok {
			t.Fatalf("the stream ended after %d events", n)
		}
	}
}

func TestAStreamNamesWhatItDoesNotKnow(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for _, query := range []string{"page=/&x=1", "page=/provinces/thai-nguyen&view=table", "page=/&asOf=2020-05-01&asOf=2020-05-02"} {
		h.status(h.do(request{path: "/live?" + query, client: b}), http.StatusUnprocessableEntity)
	}
	h.status(h.do(request{path: "/live?page=/&asOf=%zz", client: b}), http.StatusBadRequest)
}

// TestAPageWithAMessengersAdditionsHasTheSameStream opens a link as a messenger passes it on.
func TestAPageWithAMessengersAdditionsHasTheSameStream(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	plain := h.do(request{path: "/?measure=congress.grassroots", client: b})
	h.status(plain, http.StatusOK)
	with := h.do(request{path: "/?measure=congress.grassroots&zarsrc=30&utm_source=zalo", client: b})
	h.status(with, http.StatusOK)
	if plain.body != with.body {
		t.Error("what a messenger adds changes the page")
	}
}

func TestEquivalentQueriesShareAGroup(t *testing.T) {
	t.Parallel()
	h := setup(t)
	scope, err := h.db.TokenScope(t.Context(), "trung-uong", h.Clock)
	h.must(err)
	v := &visit{scope: scope}
	keys := map[string]bool{}
	for _, query := range []string{"measure=congress.grassroots&view=map", "view=map&measure=congress.grassroots", "measure=congress.grassroots&view=map&asOf=&known="} {
		q, err := url.ParseQuery(query)
		h.must(err)
		sh, _, err := h.shownAt(v, "/", q)
		h.must(err)
		keys[h.groupKey(v, sh, "/", today)] = true
	}
	if len(keys) != 1 {
		t.Errorf("%d groups, want one", len(keys))
	}
}

func TestAnAccountFollowsSoManyPagesAndNoMore(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.StreamsPerAccount = 2 })
	open := func() *openedStream {
		s := h.open("/live?page=/", h.tokenClient(), "Authorization", "Bearer trung-uong")
		s.next()
		return s
	}
	first := open()
	open()
	a := h.do(request{path: "/live?page=/", token: "trung-uong"})
	h.status(a, http.StatusTooManyRequests)
	other := h.open("/live?page=/", h.tokenClient(), "Authorization", "Bearer quan-tri")
	if _, ok := other.next(); !ok {
		t.Error("another account is held back as well")
	}
	first.stop()
	h.eventually("a place for another stream", func() bool {
		h.streams.mu.Lock()
		defer h.streams.mu.Unlock()
		return h.streams.of[accountOf(h, "trung-uong")] == 1
	})
	open()
}

func accountOf(h *house, token string) congress.AccountID {
	h.Helper()
	scope, err := h.db.TokenScope(h.Context(), token, h.Clock)
	h.must(err)
	return scope.Account
}
