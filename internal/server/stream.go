package server

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"sync"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/live"
	"tiendo/internal/rollup"
)

const (
	// streamRetry is how long a browser waits before it comes back, in milliseconds.
	streamRetry = 2000
	// streamPatience is how long one event may take to be written before the viewer counts as gone.
	streamPatience = 10 * time.Second
)

// livePage keeps a page's live region fresh: GET /live?page=/provinces/…&<the page's query>. Whoever
// resumes gets the present state, or nothing but a comment when it is the one the browser has.
func (s *Server) livePage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	var ps congress.Problems
	q, err := readParams(r, &ps)
	if err != nil {
		return err
	}
	if len(ps) > 0 {
		return ps
	}
	path := q.Get("page")
	for _, own := range []string{"page", "lang", "theme"} {
		q.Del(own)
	}
	sh, term, err := s.shownAt(v, path, q)
	if err != nil {
		return err
	}
	if !s.streams.begin(v.scope.Account) {
		return statusError(http.StatusTooManyRequests)
	}
	defer s.streams.end(v.scope.Account)
	changed := s.untilAccessChanges() // before the scope is trusted for the length of the stream
	day := s.Clock.Today(term)
	viewer := s.hub.Join(s.groupKey(v, sh, path, day), r.Header.Get("Last-Event-ID"), s.liveView(v, sh, path))
	defer viewer.Leave()
	out, err := openStream(w)
	if err != nil {
		return nil // the connection is gone already
	}
	beat := time.NewTicker(s.Heartbeat)
	defer beat.Stop()
	for {
		select {
		case <-r.Context().Done():
			return nil
		case frame, ok := <-viewer.Frames():
			if !ok || out.send(frame) != nil {
				return nil
			}
		case <-changed:
			changed = s.untilAccessChanges()
			if !s.mayGoOn(r, v) {
				return nil
			}
		case <-beat.C:
			if !s.mayGoOn(r, v) || s.Clock.Today(term) != day || out.comment("beat") != nil {
				return nil
			}
		}
	}
}

// mayGoOn reports whether session and grants are still what they were when the stream began. While the
// database cannot be asked they are taken to be.
func (s *Server) mayGoOn(r *http.Request, v *visit) bool {
	now := &visit{}
	s.identifyVisitor(now, r)
	if errors.Is(now.err, congress.ErrUnavailable) {
		return true
	}
	return now.err == nil && now.reader == v.reader && grantsInForce(v.scope, s.Clock, s.Engine.View(now.scope))
}

// grantsInForce reports whether every grant holds on its own term's day.
func grantsInForce(scope access.Scope, clock congress.Clock, view rollup.View) bool {
	return !slices.ContainsFunc(scope.Grants, func(g access.Grant) bool {
		tv, err := view.Term(g.Term)
		return err != nil || !g.InForce(clock.Today(tv.Term()))
	})
}

// groupKey names everything that the live region depends on, and nothing else: each group costs a
// rendering with every change.
func (s *Server) groupKey(v *visit, sh shown, path string, day congress.Date) string {
	reader := v.reader
	if sh.impersonal {
		reader = grantsOf(v.scope)
	}
	return fmt.Sprintf("%s\n%s\n%s?%s\n%s\n%s\n%s", reader, sh.term, path, sh.query.Encode(), v.lang, v.origin, day)
}

// liveView is what a group shows. An impersonal page is made without the name of the viewer who happened to come
// first. A page that only the lines of one province change is not made again for those of another.
func (s *Server) liveView(v *visit, sh shown, path string) live.View {
	scope := sh.scopeOf(v)
	view := live.View{Render: s.liveRender(v, sh, path), News: sh.news}
	if sh.province != 0 {
		view.State = func() string {
			tv, err := s.Engine.View(scope).Term(sh.term)
			if err != nil {
				return "" // rendering will say why
			}
			return s.stateID(tv, sh.province)
		}
	}
	return view
}

// liveRender renders the live region for a group.
func (s *Server) liveRender(v *visit, sh shown, path string) live.Render {
	scope := sh.scopeOf(v)
	anybody := &visit{lang: v.lang, theme: v.theme, origin: v.origin, scope: scope}
	request := &http.Request{URL: &url.URL{Path: path, RawQuery: sh.query.Encode()}}
	return func() (string, []byte, error) {
		ctx, cancel := context.WithTimeout(context.Background(), streamPatience)
		defer cancel()
		tv, err := s.Engine.View(scope).Term(sh.term)
		if err != nil {
			return "", nil, err
		}
		component, err := sh.live(ctx, s.chrome(request, anybody, tv), tv)
		if err != nil {
			return "", nil, err
		}
		var html bytes.Buffer
		if err := component.Render(ctx, &html); err != nil {
			return "", nil, err
		}
		return s.stateID(tv, sh.province), html.Bytes(), nil
	}
}

// stateID is the opaque vector of revisions, of one province only unless that is 0: equal on every process that has
// seen the same lines. The day belongs to it, since what is due depends on the day.
func (s *Server) stateID(tv *rollup.TermView, only congress.UnitID) string {
	h := sha256.New()
	revisions := tv.Revisions()
	for _, province := range slices.Sorted(maps.Keys(revisions)) {
		if only != 0 && province != only {
			continue
		}
		var b [16]byte
		binary.BigEndian.PutUint64(b[:8], uint64(province))
		binary.BigEndian.PutUint64(b[8:], uint64(revisions[province]))
		h.Write(b[:])
	}
	fmt.Fprint(h, tv.Term().ID, s.Clock.Today(tv.Term()))
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:18])
}

// openStreams counts the event streams of each account, so that one that opens them without end does
// not take the connections of all.
type openStreams struct {
	most int

	mu sync.Mutex
	of map[congress.AccountID]int
}

func newOpenStreams(most int) *openStreams {
	return &openStreams{most: most, of: map[congress.AccountID]int{}}
}

// begin counts one more, unless the account has as many as it may.
func (o *openStreams) begin(account congress.AccountID) bool {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.of[account] >= o.most {
		return false
	}
	o.of[account]++
	return true
}

func (o *openStreams) end(account congress.AccountID) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if o.of[account]--; o.of[account] == 0 {
		delete(o.of, account)
	}
}

// stream is an open event stream.
type stream struct {
	w       http.ResponseWriter
	control *http.ResponseController
}

// openStream sends the header at once, so that the browser knows that it is connected.
func openStream(w http.ResponseWriter) (*stream, error) {
	h := w.Header()
	h.Set("Content-Type", "text/event-stream; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // a proxy in front must not collect events
	w.WriteHeader(http.StatusOK)
	out := &stream{w: w, control: http.NewResponseController(w)}
	// The request has no body left to wait for; the server's limit on reading must not end the stream.
	if err := out.control.SetReadDeadline(time.Time{}); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return nil, err
	}
	return out, out.write(fmt.Appendf(nil, "retry: %d\n\n", streamRetry))
}

func (o *stream) send(f live.Frame) error {
	if f.Bytes == nil {
		return o.comment("current")
	}
	return o.write(f.Bytes)
}

func (o *stream) comment(text string) error { return o.write([]byte(": " + text + "\n\n")) }

func (o *stream) write(b []byte) error {
	if err := o.control.SetWriteDeadline(time.Now().Add(streamPatience)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return err
	}
	if _, err := o.w.Write(b); err != nil {
		return err
	}
	return o.control.Flush()
}
