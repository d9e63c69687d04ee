package e2e

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
)

func TestAStreamThatWasRefusedIsTriedAgain(t *testing.T) {
	t.Parallel()
	front := newFront(t)
	viewer := newTabAt(t, front.address).signIn("demo-viewer")
	front.refuses.Store(true)
	viewer.open("/?term=2020-2025")
	viewer.wait(disconnected)
	front.refuses.Store(false)
	viewer.wait(connected)
}

func TestAnEndedSessionIsToldWithTheWayBack(t *testing.T) {
	t.Parallel()
	viewer := newTab(t).signIn("demo-viewer")
	const path = "/provinces/thai-nguyen?measure=congress.upper&term=2020-2025"
	viewer.open(path)
	viewer.wait(connected)
	eval[bool](viewer, `fetch('/logout', {method: 'POST'}).then(() => true)`)
	viewer.wait(`document.querySelector('#live-state').dataset.state === 'ended' && document.querySelector('#live-state a').offsetParent !== null`)
	if status := viewer.click("#live-state a"); status != http.StatusOK {
		t.Fatalf("the sign-in page: status %d, want 200", status)
	}
	viewer.click(signInButton("demo-viewer"))
	if at := eval[string](viewer, `location.pathname + location.search`); at != path {
		t.Errorf("signed in again, the reader is at %s, want %s", at, path)
	}
}

func TestSigningOutForgetsWhatWasTyped(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open("/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots")
	b.fill("done", "301")
	const kept = `Object.keys(sessionStorage).filter(key => key.startsWith('draft:')).length`
	if got := eval[int](b, kept); got != 1 {
		t.Errorf("%d drafts while typing, want 1", got)
	}
	b.fromAccount(`form[action="/logout"] button`)
	if got := eval[int](b, kept); got != 0 {
		t.Errorf("%d drafts after signing out, want none", got)
	}
}

// front is a proxy before the program that can refuse the event stream, as one does while what is behind it restarts,
// or the pages of wall screens, and hand those out as an older program made them.
type front struct {
	address    string
	refuses    atomic.Bool
	noWalls    atomic.Bool
	olderPages atomic.Bool
	walls      atomic.Int64 // how often a wall screen was asked for
}

func newFront(t *testing.T) *front {
	t.Helper()
	behind, err := url.Parse(program(t))
	if err != nil {
		t.Fatal(err)
	}
	f := &front{}
	// No header tells the program of the proxy: one that came that way could not sign in with one click.
	proxy := &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(behind)
		r.Out.Host = r.In.Host
		if r.In.URL.Path == "/wall" {
			r.Out.Header.Del("Accept-Encoding") // what is packed cannot be changed
		}
	}, ModifyResponse: f.change}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f.refuses.Load() && strings.HasPrefix(r.URL.Path, "/live") || f.noWalls.Load() && r.URL.Path == "/wall" {
			http.Error(w, "restarting", http.StatusServiceUnavailable)
			return
		}
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
	})
	f.address = server.URL
	return f
}

var madeBy = regexp.MustCompile(`data-program="[^"]*"`)

// change makes the page of a wall screen one of an older program, where that is wanted.
func (f *front) change(a *http.Response) error {
	if a.Request.URL.Path != "/wall" {
		return nil
	}
	f.walls.Add(1)
	if !f.olderPages.Load() {
		return nil
	}
	page, err := io.ReadAll(a.Body)
	if err != nil {
		return err
	}
	page = madeBy.ReplaceAll(page, []byte(`data-program="older"`))
	a.Body = io.NopCloser(bytes.NewReader(page))
	a.ContentLength = int64(len(page))
	a.Header.Set("Content-Length", strconv.Itoa(len(page)))
	return nil
}
