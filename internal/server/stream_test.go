package server

import (
	"bufio"
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"tiendo/internal/access"
)

// stream is one open event stream.
type openedStream struct {
	*http.Response
	lines *bufio.Scanner
	stop  context.CancelFunc
}

// event is one event, or a comment alone.
type event struct{ name, id, data, comment string }

func (h *house) open(path string, client *http.Client, header ...string) *openedStream {
	h.Helper()
	ctx, stop := context.WithTimeout(h.Context(), 30*time.Second)
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, h.http.URL+path, nil)
	h.must(err)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	resp, err := client.Do(r)
	h.must(err)
	h.Cleanup(func() { stop(); resp.Body.Close() })
	if resp.StatusCode != http.StatusOK {
		h.Fatalf("%s = %d, want 200", path, resp.StatusCode)
	}
	s := &openedStream{Response: resp, lines: bufio.NewScanner(resp.Body), stop: stop}
	s.lines.Buffer(nil, 4<<20)
	return s
}

// next returns the next event or comment; ok is false at the end of the stream.
func (s *openedStream) next() (e event, ok bool) {
	for s.lines.Scan() {
		line := s.lines.Text()
		name, value, _ := strings.Cut(line, ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case line == "" && e != event{}:
			return e, true
		case line == "" || name == "retry":
		case name == "":
			e.comment = value
		case name == "event":
			e.name = value
		case name == "id":
			e.id = value
		case name == "data":
			e.data += value + "\n"
		}
	}
	return event{}, false
}

const openMap = "/live?page=/&term=2020-2025&measure=congress.grassroots&asOf=2020-05-26&lang=vi"

func TestAnOpenMapShowsTheFigureWithinASecond(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	s := h.open(openMap, h.signIn("trung-uong"))
	if got := s.Header.Get("Content-Type"); !strings.HasPrefix(got, "text/event-stream") || s.Header.Get("Content-Encoding") != "" {
		t.Errorf("Content-Type = %q, Content-Encoding = %q", got, s.Header.Get("Content-Encoding"))
	}
	first, ok := s.next()
	if !ok || first.name != "state" || first.id == "" || !strings.Contains(first.data, "41,23%") {
		t.Fatalf("first event = %.300v, want the state with 41,23%%", first)
	}
	start := time.Now()
	h.status(h.post("thai-nguyen", strings.NewReplacer("254", "300", "05-23", "05-26").Replace(grassroots254)), http.StatusCreated)
	second, ok := s.next()
	if !ok || second.id == first.id || !strings.Contains(second.data, "48,70%") {
		t.Fatalf("second event = %.300v, want the state with 48,70%%", second)
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("the figure was shown after %v, want within a second", took)
	}
	if strings.Contains(second.data, "<html") || strings.Contains(second.data, "Người trung-uong") {
		t.Error("the event is more than the live region")
	}
}

func TestResumingSendsThePresentStateAndNotTheSameAgain(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	b := h.signIn("trung-uong")
	s := h.open(openMap, b)
	first, _ := s.next()
	s.stop()
	same := h.open(openMap, b, "Last-Event-ID", first.id)
	if e, ok := same.next(); !ok || e.name != "" || e.comment == "" {
		t.Errorf("resumed with the present state = %.200v, want a comment", e)
	}
	same.stop()
	h.status(h.post("thai-nguyen", strings.NewReplacer("254", "300", "05-23", "05-26").Replace(grassroots254)), http.StatusCreated)
	h.status(h.post("thai-nguyen", strings.NewReplacer("254", "310", "05-23", "05-25").Replace(grassroots254)), http.StatusCreated)
	late := h.open(openMap, b, "Last-Event-ID", first.id)
	e, ok := late.next()
	if ok && e.comment != "" { // whoever looked before has not quite left, and what they saw is being made anew
		e, ok = late.next()
	}
	if !ok || e.name != "state" || !strings.Contains(e.data, "48,70%") {
		t.Errorf("resumed with an old state = %.200v, want the present one", e)
	}
}

func TestAProvincesPageAndItsUnitsHaveStreams(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	for _, page := range []string{"/provinces/thai-nguyen", "/units/" + h.units["Đại Từ"].String(), "/"} {
		if e, ok := h.open("/live?page="+page, b).next(); !ok || e.name != "state" || e.data == "" {
			t.Errorf("%s: %.200v, want a state", page, e)
		}
	}
	h.status(h.do(request{path: "/live?page=/history", client: b}), http.StatusUnprocessableEntity)
	h.status(h.do(request{path: "/live?page=/&asOf=x", client: b}), http.StatusUnprocessableEntity)
}

func TestAStreamEndsWithItsSession(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.listen()
	b := h.signIn("thai-nguyen")
	other := h.signIn("trung-uong")
	s, stays := h.open(openMap, b), h.open(openMap, other)
	s.next()
	stays.next()
	h.status(h.form(b, "/logout", nil), http.StatusSeeOther)
	if e, ok := s.next(); ok {
		t.Errorf("after signing out: %.200v, want the end of the stream", e)
	}
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	if e, ok := stays.next(); !ok || e.name != "state" {
		t.Errorf("the other viewer got %.200v, want the change", e)
	}
}

func TestAStreamEndsWithItsGrant(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.listen()
	s := h.open("/live?page=/", h.signIn("thai-nguyen"))
	s.next()
	h.must(h.owner.DisableAccount(t.Context(), "thai-nguyen"))
	if e, ok := s.next(); ok {
		t.Errorf("after the account was disabled: %.200v, want the end of the stream", e)
	}
}

func TestAStreamWhoseSessionExpiredEndsAtTheNextBeat(t *testing.T) {
	t.Parallel()
	h := setup(t, func(c *Config) { c.Heartbeat = 20 * time.Millisecond })
	s := h.open("/live?page=/", h.signIn("thai-nguyen"))
	// The first beat may be before the first state, which takes its time on a busy machine.
	for e, ok := s.next(); e.comment != "beat"; e, ok = s.next() {
		if !ok {
			t.Fatal("the stream ended before a beat")
		}
	}
	h.expireSessions()
	h.sessions.invalidate()
	for {
		if _, ok := s.next(); !ok {
			return
		}
	}
}

func TestClosingTheServerEndsItsStreams(t *testing.T) {
	t.Parallel()
	h := setup(t)
	s := h.open("/live?page=/", h.signIn("thai-nguyen"))
	s.next()
	if got := h.hub.Viewers(); got != 1 {
		t.Errorf("viewers = %d, want 1", got)
	}
	h.Server.Close()
	if e, ok := s.next(); ok {
		t.Errorf("after closing: %.200v, want the end of the stream", e)
	}
}

func TestThoseWhoMayDoTheSameShareAGroupAndNobodyElse(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, login := range []string{"trung-uong", "demo-viewer", "quan-tri", "thai-nguyen", "quang-ninh"} {
		s := h.open("/live?page=/", h.tokenClient(), "Authorization", "Bearer "+login)
		e, ok := s.next()
		if !ok {
			t.Fatalf("%s: no state", login)
		}
		if sees := strings.Contains(e.data, "quang-ninh"); sees != (login != "thai-nguyen") {
			t.Errorf("%s sees Quảng Ninh: %v", login, sees)
		}
	}
	keys := map[string]bool{}
	for _, login := range []string{"trung-uong", "demo-viewer", "quan-tri", "thai-nguyen", "quang-ninh"} {
		scope, err := h.db.TokenScope(t.Context(), login, h.Clock)
		h.must(err)
		keys[grantsOf(scope)] = true
	}
	if got, want := len(keys), 4; got != want {
		t.Errorf("%d groups, want %d: the two viewers share one", got, want)
	}
}

func (h *house) tokenClient() *http.Client { return &http.Client{CheckRedirect: stay} }

func TestTheNationalPageComesFromTheCacheUntilSomethingChanges(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	path := "/?measure=congress.grassroots&asOf=2020-05-26"
	first := h.do(request{path: path, client: b})
	h.status(first, http.StatusOK)
	tag := first.Header.Get("ETag")
	if tag == "" {
		t.Fatal("no ETag")
	}
	same := h.do(request{path: path, client: b, header: map[string]string{"If-None-Match": tag}})
	h.status(same, http.StatusNotModified)
	if same.body != "" {
		t.Error("a 304 with a body")
	}
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	changed := h.do(request{path: path, client: b, header: map[string]string{"If-None-Match": tag}})
	h.status(changed, http.StatusOK)
	if !strings.Contains(changed.body, "41,23%") {
		t.Error("the page does not show the new figure")
	}
}

func TestTheCacheNeverServesOneAccountAnothersPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("quang-ninh", strings.Replace(grassroots254, "thai-nguyen", "quang-ninh", 1)), http.StatusCreated)
	people := map[string]*http.Client{}
	for _, login := range []string{"trung-uong", "quan-tri", "thai-nguyen", "thai-nguyen-xem", "quang-ninh"} {
		people[login] = h.signIn(login)
	}
	for round := range 3 {
		for login, b := range people {
			a := h.do(request{path: "/", client: b})
			h.status(a, http.StatusOK)
			if !strings.Contains(a.body, "Người "+login) {
				t.Errorf("round %d: %s does not get a page with its own name", round, login)
			}
			for other := range people {
				if other != login && strings.Contains(a.body, "Người "+other+"<") {
					t.Errorf("round %d: %s gets a page of %s", round, login, other)
				}
			}
			if strings.Contains(a.body, "provinces/quang-ninh") != !strings.HasPrefix(login, "thai-nguyen") {
				t.Errorf("round %d: what %s sees of Quảng Ninh is wrong", round, login)
			}
		}
	}
}

func TestAChangedGrantChangesThePageAtOnce(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.listen()
	b := h.signIn("thai-nguyen")
	if a := h.do(request{path: "/", client: b}); strings.Contains(a.body, "provinces/quang-ninh") {
		t.Fatal("Quảng Ninh shows before the grant")
	}
	scope, err := h.db.TokenScope(t.Context(), "thai-nguyen", h.Clock)
	h.must(err)
	h.must(h.owner.AddGrant(t.Context(), access.Grant{Account: scope.Account, Role: access.Viewer, Unit: h.units["quang-ninh"]}))
	h.eventually("Quảng Ninh on the page", func() bool {
		return strings.Contains(h.do(request{path: "/", client: b}).body, "provinces/quang-ninh")
	})
}

func TestTheCacheStaysWithinItsBounds(t *testing.T) {
	t.Parallel()
	c := newPageCache(100_000)
	for i := range 1000 {
		page, _, err := c.get(pageKey{path: fmt.Sprint(i)}, func() (*rendered, error) {
			return &rendered{html: make([]byte, 1000)}, nil
		})
		if err != nil || page == nil {
			t.Fatal(err)
		}
	}
	if c.size > c.limit || len(c.byKey) != c.order.Len() || len(c.byKey) == 0 {
		t.Errorf("size %d of %d, %d keys, %d in order", c.size, c.limit, len(c.byKey), c.order.Len())
	}
	if _, hit, _ := c.get(pageKey{path: "999"}, nil); !hit {
		t.Error("the latest page is gone")
	}
	_, _, err := c.get(pageKey{path: "broken"}, func() (*rendered, error) { return nil, http.ErrAbortHandler })
	if _, hit, _ := c.get(pageKey{path: "broken"}, func() (*rendered, error) { return &rendered{}, nil }); hit || err == nil {
		t.Error("a page that failed is kept")
	}
}

func TestAPageWhoseMakingPanickedIsMadeAnew(t *testing.T) {
	t.Parallel()
	c := newPageCache(100_000)
	func() {
		defer func() { _ = recover() }()
		_, _, _ = c.get(pageKey{}, func() (*rendered, error) { panic("half-way") })
	}()
	page, hit, err := c.get(pageKey{}, func() (*rendered, error) { return &rendered{}, nil })
	if page == nil || hit || err != nil {
		t.Errorf("page %v, hit %v, error %v; want it made", page, hit, err)
	}
}

func TestAcceptEncodingIsRead(t *testing.T) {
	t.Parallel()
	for header, want := range map[string]bool{
		"": false, "gzip": true, "br, gzip;q=0.5": true, "gzip;q=0": false, "gzip; q=0.0": false, "identity": false, "*": true, "x-gzip": false,
	} {
		if got := acceptsGzip(header); got != want {
			t.Errorf("acceptsGzip(%q) = %v, want %v", header, got, want)
		}
	}
}
