package server

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// shown is a page that can be looked at and followed live: what its path and query ask for, read and
// found to be there. The page itself and the live stream are made from the same shown.
type shown struct {
	term congress.TermID
	// full is the whole page, live its live region, of the state in tv.
	full, live func(ctx context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error)
	// impersonal pages depend on the grants alone, not on whose they are.
	impersonal bool
	// province is the only one whose lines change the live region, 0 when others may.
	province congress.UnitID
	// news is what a reader of the live region as it was needs to have it as it is; nil: all of it.
	news func(before, now []byte) []byte
	// query is what was asked for without what the page does not know, such as what a messenger hangs
	// on to a link that somebody passes on.
	query url.Values
}

// scopeOf is what the page is made under.
func (sh shown) scopeOf(v *visit) access.Scope {
	if sh.impersonal {
		return access.Scope{Grants: v.scope.Grants}
	}
	return v.scope
}

// What the queries of the two sorts of pages may hold.
var (
	shownParams    = []string{"term", "measure", "asOf", "known", "confirmed"}
	unitParams     = append([]string{"sort", "desc", "only"}, shownParams...)
	nationalParams = append([]string{"view", "region", "second", "beside", "besideDay", "hide", "sort", "desc"}, shownParams...)
)

// onlyKnown returns the parts of a query that are known and not empty.
func onlyKnown(q url.Values, names []string) url.Values {
	known := url.Values{}
	for _, name := range names {
		if v := q.Get(name); v != "" {
			known.Set(name, v)
		}
	}
	return known
}

// shownPage answers with the page at an address.
func (s *Server) shownPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	return s.show(w, r, v, tv, func() (shown, error) { return s.shownIn(v, tv, r.URL.Path, q) })
}

func (s *Server) provincePage(w http.ResponseWriter, r *http.Request) error {
	return s.showUnitAt(w, r, chi.URLParam(r, "slug"), func(u congress.Unit) string { return "/provinces/" + u.Slug })
}

func (s *Server) unitPage(w http.ResponseWriter, r *http.Request) error {
	return s.showUnitAt(w, r, chi.URLParam(r, "id"), func(u congress.Unit) string { return "/units/" + u.ID.String() })
}

// showUnitAt answers for a unit. Each has one address: a province's has its slug, the nation's is the
// first page; whoever asks under another name is sent there.
func (s *Server) showUnitAt(w http.ResponseWriter, r *http.Request, name string, address func(congress.Unit) string) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, ok := tv.Lookup(name)
	if !ok {
		return faultAt(congress.ErrNotFound, "unit", congress.ProblemUnknownUnit)
	}
	if home := homeOf(u); home != address(u) || home != r.URL.Path {
		http.Redirect(w, r, (&url.URL{Path: home, RawQuery: r.URL.RawQuery}).RequestURI(), http.StatusFound)
		return nil
	}
	return s.show(w, r, v, tv, func() (shown, error) { return s.showUnit(v.scope, tv, u, q) })
}

func homeOf(u congress.Unit) string {
	switch {
	case u.Level == congress.Nation:
		return "/"
	case u.Slug != "":
		return "/provinces/" + u.Slug
	}
	return "/units/" + u.ID.String()
}

// show answers with a page. Its query is only read when the page has to be made: a kept page was made
// for the same query, which was found in order then.
func (s *Server) show(w http.ResponseWriter, r *http.Request, v *visit, tv *rollup.TermView, read func() (shown, error)) error {
	return s.serve(w, r, v, tv, func() (templ.Component, error) {
		sh, err := read()
		if err != nil {
			return nil, err
		}
		// Others may be waiting for the same page, so it does not end with this reader, but it does end.
		ctx, cancel := context.WithTimeout(context.WithoutCancel(r.Context()), s.Patience)
		defer cancel()
		c := s.chrome(r, v, tv)
		c.Query = sh.query
		return sh.full(ctx, c, tv)
	})
}

// asked reads the part of a query that every page has: the term.
func (s *Server) asked(r *http.Request, v *visit) (url.Values, *rollup.TermView, error) {
	var ps congress.Problems
	q, err := readParams(r, &ps)
	if err != nil {
		return nil, nil, err
	}
	if len(ps) > 0 {
		return nil, nil, ps
	}
	tv, err := s.term(v.scope, q.Get("term"))
	return q, tv, err
}

// regionsOf lists the regions and sub-regions of the readable provinces, after "" for all of them.
func regionsOf(tv *rollup.TermView) []string {
	return append([]string{""}, page.RegionsOf(tv.Children(tv.Nation().ID))...)
}

// shownAt reads path and query of a page that has a live stream. The term is returned without its view,
// which would keep a whole state of the engine in memory for as long as the stream lasts.
func (s *Server) shownAt(v *visit, path string, q url.Values) (shown, congress.Term, error) {
	tv, err := s.term(v.scope, q.Get("term"))
	if err != nil {
		return shown{}, congress.Term{}, err
	}
	sh, err := s.shownIn(v, tv, path, q)
	for name := range q {
		if err == nil && q.Get(name) != sh.query.Get(name) {
			err = congress.Problems{{Field: name, Code: problemUnknownField, Args: []any{name}}}
		}
	}
	return sh, tv.Term(), err
}

// shownIn is what path and query ask for.
func (s *Server) shownIn(v *visit, tv *rollup.TermView, path string, q url.Values) (shown, error) {
	switch path {
	case "/":
		return s.showNational(tv, q)
	case "/then":
		return s.showThen(tv, q)
	case "/wall":
		return s.showWall(v.scope, tv, q)
	case silencePath:
		return s.showSilence(v.scope, tv, q)
	case "/forecast":
		return s.showForecast(tv, q)
	case calendarPath:
		return s.showCalendar(tv, q)
	}
	if name, isDesk := strings.CutPrefix(path, "/entry/"); isDesk {
		return s.showDesk(v.scope, tv, name, q)
	}
	name, isProvince := strings.CutPrefix(path, "/provinces/")
	name, isUnit := strings.CutPrefix(name, "/units/")
	if !isProvince && !isUnit {
		return shown{}, congress.Problems{{Field: "page", Code: problemNotAPage}}
	}
	u, ok := tv.Lookup(name)
	if !ok {
		return shown{}, faultAt(congress.ErrNotFound, "unit", congress.ProblemUnknownUnit)
	}
	return s.showUnit(v.scope, tv, u, q)
}
