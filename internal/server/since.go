package server

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/web/page"
)

// sincePath is the page of what changed since the reader's last look, and where looks are noted.
const sincePath = "/since"

// settling is how long a line may take from its recorded moment until this process has applied it: what is younger is not
// taken as shown, so that it is told again rather than never.
const settling = time.Second

// ownLines is how many of the reader's own lines are looked through for what is no news.
const ownLines = 10_000

// sight is what one reader sees of what is new of a unit.
type sight struct {
	tv   *rollup.TermView
	unit congress.Unit
	look access.Look
	now  time.Time
}

// sightOf reads of which unit a request is, and when its reader last looked at it.
func (s *Server) sightOf(ctx context.Context, v *visit, tv *rollup.TermView, q url.Values) (sight, error) {
	u, err := readUnit(tv, q.Get("unit"))
	if err != nil {
		return sight{}, err
	}
	look, err := s.DB.Look(ctx, v.scope, u.ID)
	return sight{tv: tv, unit: u, look: look, now: s.Clock.Now(tv.Term())}, err
}

// shown is the moment up to which a page that is made now shows everything.
func (g sight) shown() time.Time { return g.now.Add(-settling) }

// news lists what others changed since a moment; nothing since no moment.
func (s *Server) news(ctx context.Context, v *visit, g sight, since time.Time) ([]rollup.News, error) {
	if since.IsZero() {
		return nil, nil
	}
	then := rollup.Query{AsOf: congress.DateOf(since), Known: since}
	now := rollup.Query{AsOf: congress.DateOf(g.now)}
	list, err := g.tv.News(g.unit.ID, then, now)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	found, err := s.DB.History(ctx, v.scope, postgres.EntryFilter{Term: g.tv.Term().ID, Own: true, RecordedAfter: since, Limit: ownLines})
	if err != nil {
		return nil, err
	}
	own := make([]congress.Line, len(found))
	for i, l := range found {
		own[i] = l.Line
	}
	return g.tv.OthersNews(list, own, then, now), nil
}

// newsKey names everything on which it depends how much is new: the reader's own lines move the version too.
type newsKey struct {
	reader  string
	unit    congress.UnitID
	since   int64
	version uint64
	day     congress.Date
}

// newsCounts is of how many questions how much is new is kept: an overview asks anew each time that it is opened.
const newsCounts = 4096

// newsCount is how much others changed since a moment, as people count it.
func (s *Server) newsCount(ctx context.Context, v *visit, g sight, since time.Time) (int, error) {
	key := newsKey{v.reader, g.unit.ID, since.UnixMicro(), g.tv.Version(), congress.DateOf(g.now)}
	if n, ok := s.newsKept.Get(key); ok {
		return n, nil
	}
	news, err := s.news(ctx, v, g, since)
	if err != nil {
		return 0, err
	}
	n := page.NewsCount(news)
	s.newsKept.Add(key, n)
	return n, nil
}

// sincePage lists what changed. It moves nothing by itself: a browser may fetch pages that nobody looks at.
func (s *Server) sincePage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	g, err := s.sightOf(r.Context(), v, tv, q)
	if err != nil {
		return err
	}
	since := g.look.Since(g.now)
	news, err := s.news(r.Context(), v, g, since)
	if err != nil {
		return err
	}
	s.writePage(w, r, http.StatusOK, page.Since(s.chrome(r, v, tv), tv, page.SinceQuery{
		Unit: g.unit, Since: since, At: g.shown(), Day: congress.DateOf(g.now), News: news,
	}))
	return nil
}

// briefBody is the line on the overview of a unit.
type briefBody struct {
	Text  string `json:"text"`  // "" where nothing is new
	Short string `json:"short"` // the same where there is little room
	// Looked is where to note that the overview was looked at; "" while there is something new, which is seen on its own
	// page only.
	Looked string `json:"looked"`
}

// sinceBrief says in one line what is new of a unit. The pages themselves are the same for everybody with the same grants,
// so that a script asks for it.
func (s *Server) sinceBrief(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	g, err := s.sightOf(r.Context(), v, tv, q)
	if err != nil {
		return err
	}
	count, err := s.newsCount(r.Context(), v, g, g.look.Seen)
	if err != nil {
		return err
	}
	body := briefBody{Looked: sincePath + "?" + url.Values{
		"term": {string(tv.Term().ID)}, "unit": {g.unit.ID.String()}, "at": {g.shown().Format(time.RFC3339Nano)},
	}.Encode()}
	if count > 0 {
		since := g.look.Seen
		if earlier := g.look.Since(g.now); !earlier.IsZero() && earlier.Before(since) {
			if all, err := s.newsCount(r.Context(), v, g, earlier); err != nil {
				return err
			} else if all > 0 {
				count, since = all, earlier
			}
		}
		body = briefBody{Text: page.SinceLine(v.lang, count, since), Short: v.lang.T("since.short", count)}
	}
	w.Header().Set("Cache-Control", "private, no-store")
	return writeJSON(w, http.StatusOK, body)
}

// noteLook notes that what was shown up to a moment was looked at.
func (s *Server) noteLook(w http.ResponseWriter, r *http.Request) error {
	if err := s.moveLook(r); err != nil {
		return err
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

// lookedPicture notes the same for a browser without scripts, which asks for the picture when it shows the page and not
// when it fetches it ahead. Another site's page cannot make it do so.
func (s *Server) lookedPicture(w http.ResponseWriter, r *http.Request) error {
	site := r.Header.Get("Sec-Fetch-Site")
	if site != "" && site != "same-origin" || strings.Contains(r.Header.Get("Sec-Purpose"), "prefetch") {
		return errCrossOrigin
	}
	if err := s.moveLook(r); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "image/svg+xml")
	h.Set("Cache-Control", "no-store")
	_, err := w.Write([]byte(`<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`))
	return err
}

func (s *Server) moveLook(r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := readUnit(tv, q.Get("unit"))
	if err != nil {
		return err
	}
	var ps congress.Problems
	at := readMoment(&ps, "at", q.Get("at"))
	if len(ps) > 0 {
		return ps
	}
	return s.DB.NoteLook(r.Context(), v.scope, u.ID, at, s.Clock.Now(tv.Term()))
}
