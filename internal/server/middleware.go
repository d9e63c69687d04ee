package server

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"net/http"
	"runtime/debug"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"tiendo/internal/congress"
)

// maxBody is the most that a form or a program may send, in bytes.
const maxBody = 1 << 20

// layers are what every request goes through, outermost first.
func (s *Server) layers() []func(http.Handler) http.Handler {
	return []func(http.Handler) http.Handler{
		s.identify,         // first: everything after it logs under the request's id and answers in the reader's language
		s.observe,          // outside rescue, so that the log and the metrics see the 500 of a panic
		s.secure,           // before anything that can answer, so that every answer carries the headers
		s.rescue,           //
		limitBody,          // before anything reads a body
		s.sameOrigin,       // before the session: another site's form costs no question to the database
		s.recognise,        // the session or token becomes a scope
		middleware.GetHead, // nearest to the routes: HEAD is GET without the body
	}
}

// identify gives the request its id, language and theme.
func (s *Server) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v := &visit{id: rand.Text()[:16], origin: s.origin(r)}
		s.choose(v, w, r)
		w.Header().Set("X-Request-Id", v.id)
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), visitKey{}, v)))
	})
}

// recorder notes what was answered.
type recorder struct {
	http.ResponseWriter
	status int
	bytes  int64
}

func (w *recorder) WriteHeader(status int) {
	if w.status == 0 {
		w.status = status
	}
	w.ResponseWriter.WriteHeader(status)
}

func (w *recorder) Write(b []byte) (int, error) {
	if w.status == 0 {
		w.status = http.StatusOK
	}
	n, err := w.ResponseWriter.Write(b)
	w.bytes += int64(n)
	return n, err
}

// Unwrap lets http.ResponseController reach the connection.
func (w *recorder) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// observe writes the access log and counts. The query stays out of the log: it is long, and says
// what somebody looked at.
func (s *Server) observe(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		rec := &recorder{ResponseWriter: w}
		next.ServeHTTP(rec, r)
		if rec.status == 0 {
			rec.status = http.StatusOK
		}
		took := time.Since(start)
		s.metrics.answered(r.Method, routeOf(r), rec.status, took)
		v := visitOf(r.Context())
		s.Log.LogAttrs(r.Context(), slog.LevelInfo, "request",
			slog.String("request", v.id), slog.String("method", r.Method), slog.String("path", withoutSecret(r.URL.Path)),
			slog.Int("status", rec.status), slog.Int64("bytes", rec.bytes), slog.Duration("took", took),
			slog.Int64("account", int64(v.scope.Account)), slog.String("peer", r.RemoteAddr))
	})
}

// routeOf returns the pattern that matched, so that metrics do not grow with the addresses asked for.
func routeOf(r *http.Request) string {
	if c := chi.RouteContext(r.Context()); c != nil {
		if pattern := c.RoutePattern(); pattern != "" && pattern != "/*" {
			return pattern
		}
	}
	return "none"
}

// policy is the content security policy: everything is served by us, nothing stands inline.
var policy = strings.Join([]string{
	"default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'",
	"connect-src 'self'", "worker-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
}, "; ")

// headers stand on every answer. The slices are shared by all answers and never changed.
var headers = map[string][]string{
	"Content-Security-Policy":      {policy},
	"X-Content-Type-Options":       {"nosniff"},
	"Referrer-Policy":              {"same-origin"},
	"Permissions-Policy":           {"camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
	"Cross-Origin-Opener-Policy":   {"same-origin"},
	"Cross-Origin-Resource-Policy": {"same-origin"},
}

var hsts = []string{"max-age=31536000"}

func (s *Server) secure(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		maps.Copy(h, headers)
		if s.Secure {
			h["Strict-Transport-Security"] = hsts
		}
		next.ServeHTTP(w, r)
	})
}

// rescue turns a panic into a 500. An answer that was already begun is cut off, so that nobody takes
// half a page for a whole one.
func (s *Server) rescue(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			if p == nil {
				return
			}
			if p == http.ErrAbortHandler {
				panic(p)
			}
			s.Log.ErrorContext(r.Context(), "panic", "request", visitOf(r.Context()).id, "panic", p, "stack", string(debug.Stack()))
			if rec, ok := w.(*recorder); ok && rec.status != 0 {
				panic(http.ErrAbortHandler)
			}
			s.fail(w, r, fmt.Errorf("panic: %v", p))
		}()
		next.ServeHTTP(w, r)
	})
}

func limitBody(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Body != nil && r.Body != http.NoBody {
			most := int64(maxBody)
			if r.Method == http.MethodPost && (r.URL.Path == importPath || r.URL.Path == unitsPath) {
				most = maxUploadBody
			}
			r.Body = http.MaxBytesReader(w, r.Body, most)
		}
		next.ServeHTTP(w, r)
	})
}

// sameOrigin refuses what another site makes a reader's browser send.
func (s *Server) sameOrigin(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.SetDenyHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.fail(w, r, errCrossOrigin)
	}))
	return protection.Handler(next)
}

var errCrossOrigin = fmt.Errorf("cross-origin request: %w", statusError(http.StatusForbidden))

// limitWait ends what a request asks of the database after the server's patience. It is not for event
// streams, which last, nor for what may be slow to
// arrive: the form, for which [Server.record] has its own limit, and uploads, see [receive].
func (s *Server) limitWait(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r, cancel := s.waiting(r)
		defer cancel()
		next.ServeHTTP(w, r)
	})
}

func (s *Server) recognise(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch v := visitOf(r.Context()); {
		case strings.HasPrefix(r.URL.Path, feedPath):
			v.err = congress.ErrUnauthenticated // the address alone says who asks
		case !forAnybody(r.URL.Path):
			s.identifyVisitor(v, r)
			nameAccount(w, v)
		}
		next.ServeHTTP(w, r)
	})
}

// forAnybody reports whether an address answers everybody alike, so that nobody has to be looked up: whoever asks
// whether the program lives must not wait for its database.
func forAnybody(path string) bool {
	return strings.HasPrefix(path, "/static/") || path == "/sw.js" || path == "/healthz"
}

// nameAccount tells the service worker whose page an answer is, so that it keeps it for nobody else. Where the
// database could not say, nothing is told, and nothing is thrown away.
func nameAccount(w http.ResponseWriter, v *visit) {
	switch {
	case v.session != "" && v.err == nil:
		w.Header().Set("X-Tiendo-Account", accountID(v.scope.Account))
	case errors.Is(v.err, congress.ErrUnauthenticated):
		w.Header().Set("X-Tiendo-Account", "none")
	}
}
