package server

import (
	"bytes"
	"errors"
	"net/http"
	"net/url"
	"path"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// handler answers a request, or says why it cannot. Before it returns an error it has written nothing.
type handler func(w http.ResponseWriter, r *http.Request) error

// page is the one adapter from our handlers to Go's: it chooses status, log level and the page that
// says what went wrong.
func (s *Server) page(h handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if link := linkOf(r); link != "" {
			http.Redirect(w, r, link, http.StatusSeeOther)
			return
		}
		if err := h(w, r); err != nil {
			s.fail(w, r, err)
		}
	}
}

// signedIn lets through only whom the session or token names.
func (s *Server) signedIn(h handler) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		if err := visitOf(r.Context()).err; err != nil {
			return err
		}
		return h(w, r)
	}
}

// fail answers with an error: a problem for programs, a page for people, the sign-in page for
// somebody who was not signed in and wanted to read something.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, err error) {
	if strings.HasPrefix(r.URL.Path, apiPath+"/") {
		s.writeProblem(w, r, err)
		return
	}
	if errors.Is(err, congress.ErrUnauthenticated) && wantsPage(r) {
		http.Redirect(w, r, loginURL(r), http.StatusSeeOther)
		return
	}
	status := s.logged(r.Context(), err)
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	v := visitOf(r.Context())
	c := s.chrome(r, v, nil)
	if days := refusedDays(v.lang, r, err); days != nil {
		s.writePage(w, r, status, page.RefusedDays(c, status, days))
		return
	}
	sentence, args := sentenceOf(v.lang, status, err)
	s.writePage(w, r, status, page.Error(c, status, sentence, args...))
}

// wantsPage reports whether a browser is going somewhere, and not a script asking for a stream.
func wantsPage(r *http.Request) bool {
	return r.URL.Path != "/live" && r.URL.Path != "/metrics"
}

// loginURL is the sign-in page, which leads back to what was asked for or to the page of the form that was sent.
func loginURL(r *http.Request) string {
	next := url.URL{Path: pageOf(r), RawQuery: r.URL.RawQuery}
	if next.Path == "/" && next.RawQuery == "" {
		return "/login"
	}
	return "/login?" + url.Values{"next": {next.RequestURI()}}.Encode()
}

// pageOf is the page that a request belongs to: a form is sent to its own page, or to an address below it.
func pageOf(r *http.Request) string {
	routes := chi.RouteContext(r.Context()).Routes
	for at := r.URL.Path; len(at) > 1; at = path.Dir(at) {
		if routes.Match(chi.NewRouteContext(), http.MethodGet, at) {
			return at
		}
	}
	return "/"
}

// sentenceOf names the text that tells a person what is wrong: the field at fault where there is one.
func sentenceOf(lang text.Lang, status int, err error) (key string, args []any) {
	if ps := problemsOf(err); len(ps) > 0 && status == http.StatusUnprocessableEntity {
		return "error.field", []any{ps[0].Field, lang.Problem(ps[0])}
	}
	return "error." + strconv.Itoa(status) + ".detail", nil
}

// writePage renders into a buffer first: a page that fails half-way is a 500, not half a page.
func (s *Server) writePage(w http.ResponseWriter, r *http.Request, status int, c templ.Component) {
	var html bytes.Buffer
	if err := c.Render(r.Context(), &html); err != nil {
		s.logged(r.Context(), err)
		status = http.StatusInternalServerError
		html.Reset()
		html.WriteString(lastResort)
	}
	body := html.Bytes()
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "private, no-store")
	h.Set("Vary", "Cookie, Accept-Encoding, Accept-Language")
	if len(body) > worthPacking && acceptsGzip(r.Header.Get("Accept-Encoding")) {
		body = pack(body)
		h.Set("Content-Encoding", "gzip")
	}
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = w.Write(body) // the reader left: nobody to tell
	}
}

// worthPacking is the size, in bytes, from which a page is packed: a smaller one fits a packet as it is.
const worthPacking = 1400

// lastResort is the page for when pages cannot be made. It needs nothing that can fail.
const lastResort = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tiến độ</title>
<h1>Có lỗi trong chương trình</h1><p>Xin thử lại sau ít phút. Nếu vừa gửi số liệu thì chưa rõ đã được lưu hay chưa: hãy xem lại trước khi gửi lại.</p>
<h2 lang="en">Something is wrong with the program</h2><p lang="en">Please try again in a few minutes. If a figure was just sent, it is not certain whether it was saved: please look before sending it again.</p></html>
`

// chrome is what the frame around a page shows. tv is nil where no term is shown.
func (s *Server) chrome(r *http.Request, v *visit, tv *rollup.TermView) page.Chrome {
	query := r.URL.Query()
	query.Del("lang")
	query.Del("theme")
	for _, said := range []string{"saved", "done", "changed"} {
		query.Del(said)
	}
	c := page.Chrome{
		Lang: v.lang, Theme: v.theme, Origin: v.origin, Path: r.URL.Path, Query: query,
		Demo: s.Demo, Version: s.Version, FixedToday: !s.Clock.Fixed.IsZero(),
	}
	if v.err == nil {
		c.Scope, c.SignedIn = v.scope, true
		c.Terms = s.Engine.View(v.scope).Terms()
	}
	if tv != nil {
		c.Term = tv.Term()
		c.Confirms, c.Waiting, c.SentBack = v.scope.AllowsAnywhere(access.Confirm, c.Term.ID), tv.Tally(access.Confirm, tv.Nation().ID).Waiting, sentBack(tv)
		c.FixedToday = c.FixedToday || !c.Term.Today.IsZero()
	}
	c.Today = s.Clock.Today(c.Term)
	return c
}

// readParams reads a page's query, in which no part may stand twice.
func readParams(r *http.Request, ps *congress.Problems) (url.Values, error) {
	q, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, statusError(http.StatusBadRequest)
	}
	for name, values := range q {
		if len(values) > 1 {
			ps.Add(name, problemGivenTwice)
		}
	}
	return q, nil
}
