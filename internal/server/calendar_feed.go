package server

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// feedPath is where calendars are fetched; behind it stands the secret of one, which no log may have.
const feedPath = calendarPath + "/feed/"

// withoutSecret is a path as a log may have it.
func withoutSecret(path string) string {
	if strings.HasPrefix(path, feedPath) {
		return feedPath + "…"
	}
	return path
}

// calendarFeed answers whoever knows a private address with what its account may read at this moment. Nothing but the
// address counts: no session, no token.
func (s *Server) calendarFeed(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("X-Robots-Tag", "noindex")
	body, err := s.feedOf(r, chi.URLParam(r, "secret"))
	if err != nil {
		s.refuseFeed(w, r, err)
		return
	}
	sum := sha256.Sum256(body)
	h.Set("Content-Type", icsType)
	h.Set("Cache-Control", "private, no-cache")
	h.Set("ETag", `"`+hex.EncodeToString(sum[:12])+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body)) // no moment says when something went from it
}

// refuseFeed says no more than a status: the page that people see has links to where they are.
func (s *Server) refuseFeed(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, congress.ErrUnauthenticated) {
		err = statusError(http.StatusNotFound)
	}
	status := s.logged(r.Context(), err)
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	w.Header().Set("Cache-Control", "no-store")
	http.Error(w, http.StatusText(status), status)
}

// feedOf is the file behind a secret.
func (s *Server) feedOf(r *http.Request, secret string) ([]byte, error) {
	f, term, scope, err := s.DB.FeedScope(r.Context(), secret, s.Clock)
	if err != nil {
		return nil, err
	}
	if isDemo(scope.Login) && !s.demoAllowed(r) {
		return nil, congress.ErrUnauthenticated
	}
	tv, err := s.Engine.View(scope).Term(term)
	if err != nil {
		return nil, err
	}
	u, ok := tv.Unit(f.Unit)
	if !ok {
		return nil, congress.ErrNotFound
	}
	lang, _ := text.ParseLang(f.Lang)
	cq := page.CalendarQuery{Unit: u, Level: f.Level, Query: rollup.Query{AsOf: s.Clock.Today(tv.Term())}}
	cal, err := tv.Calendar(cq.Filter(), cq.Query)
	if err != nil {
		return nil, err
	}
	return s.icsOf(r, lang, tv, cq, cal.Meetings).Bytes(), nil
}

// feedsPage lists the private addresses of whoever asks, and offers to make one more.
func (s *Server) feedsPage(w http.ResponseWriter, r *http.Request) error {
	return s.writeFeeds(w, r, http.StatusOK, "", nil)
}

// makeFeed makes an address and shows it, this once. A program with a token makes none: it would outlive the token.
func (s *Server) makeFeed(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	if v.scope.Token {
		return congress.ErrForbidden
	}
	if err := parseForm(r); err != nil {
		return err
	}
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := calendarUnit(tv, r.PostForm.Get("unit"))
	if err != nil {
		return err
	}
	var ps congress.Problems
	f := postgres.CalendarFeed{Unit: u.ID, Level: readLevel(&ps, r.PostForm.Get("level")), Lang: string(v.lang)}
	if len(ps) > 0 {
		return ps
	}
	key := r.PostForm.Get("key")
	if len(key) < len(rand.Text()) { // not one of ours: the address would be no secret
		key = rand.Text()
	}
	secret, err := s.DB.AddCalendarFeed(r.Context(), v.scope, f, key)
	if ps := problemsOf(err); len(ps) > 0 {
		return s.writeFeeds(w, r, http.StatusUnprocessableEntity, "", ps)
	}
	if err != nil {
		return err
	}
	return s.writeFeeds(w, r, http.StatusCreated, s.whole(r, feedPath+secret+".ics", nil), nil)
}

// endFeed makes an address answer no more.
func (s *Server) endFeed(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(r); err != nil {
		return err
	}
	v := visitOf(r.Context())
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	id, err := strconv.ParseInt(r.PostForm.Get("id"), 10, 64)
	if err != nil {
		return congress.ErrNotFound
	}
	// One that was ended by a first click, or in another tab, has ended.
	if err := s.DB.RevokeCalendarFeed(r.Context(), v.scope, id); err != nil && !errors.Is(err, congress.ErrNotFound) {
		return err
	}
	q := url.Values{"term": {string(tv.Term().ID)}, "done": {"ended"}}
	if unit := r.PostForm.Get("unit"); unit != "" {
		q.Set("unit", unit)
	}
	http.Redirect(w, r, calendarPath+"/feeds?"+q.Encode(), http.StatusSeeOther)
	return nil
}

func (s *Server) writeFeeds(w http.ResponseWriter, r *http.Request, status int, made string, ps congress.Problems) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	asked := q
	if r.Method == http.MethodPost {
		asked = r.PostForm
	}
	u, err := calendarUnit(tv, asked.Get("unit"))
	if err != nil {
		return err
	}
	form := page.FeedForm{Unit: u, Key: rand.Text(), Made: made, Problems: ps, Ended: q.Get("done") == "ended"}
	form.Level = readLevel(&form.Problems, asked.Get("level"))
	feeds, err := s.DB.CalendarFeeds(r.Context(), v.scope)
	if err != nil {
		return err
	}
	for _, f := range feeds {
		form.Feeds = append(form.Feeds, page.Feed(f))
	}
	s.writePage(w, r, status, page.Feeds(s.chrome(r, v, tv), tv, s.Engine.View(v.scope), form))
	return nil
}
