package server

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
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
}

func (s *Server) nationalPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	return s.show(w, r, v, tv, func() (shown, error) { return s.showNational(tv, q) })
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
		return sh.full(context.WithoutCancel(r.Context()), s.chrome(r, v, tv), tv)
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

// showNational reads what the national page is asked for. A bad value is named, never passed over.
func (s *Server) showNational(tv *rollup.TermView, q url.Values) (shown, error) {
	var ps congress.Problems
	today := s.Clock.Today(tv.Term())
	nq := page.NationalQuery{
		Query:   readQuery(&ps, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), today),
		Measure: readMeasure(&ps, tv, q.Get("measure")),
		View:    readChoice(&ps, "view", q.Get("view"), "map", "table"),
		Region:  readChoice(&ps, "region", q.Get("region"), regionsOf(tv)...),
		Sort:    readChoice(&ps, "sort", q.Get("sort"), append([]string{""}, page.SortColumns...)...),
		Desc:    readFlag(&ps, "desc", q.Get("desc")),
	}
	if len(ps) > 0 {
		return shown{}, ps
	}
	if nq.Measure == "" {
		nq.Measure = tv.NextMeasure(nq.Query.AsOf)
	}
	return shown{
		term: tv.Term().ID, impersonal: true,
		full: func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			return page.National(c, tv, nq)
		},
		live: func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			return page.NationalLive(c, tv, nq)
		},
	}, nil
}

// regionsOf lists the regions and sub-regions of the readable provinces, after "" for all of them.
func regionsOf(tv *rollup.TermView) []string {
	names := []string{""}
	for _, u := range tv.Children(tv.Nation().ID) {
		for _, name := range []string{u.Region, u.Subregion} {
			if name != "" && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// linesShown is how many of a unit's entries its page lists; /history has the rest.
const linesShown = 12

func (s *Server) showUnit(scope access.Scope, tv *rollup.TermView, u congress.Unit, q url.Values) (shown, error) {
	var ps congress.Problems
	rq := readQuery(&ps, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term()))
	readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return shown{}, ps
	}
	lines := func(ctx context.Context) ([]page.Line, error) {
		found, err := s.DB.Entries(ctx, scope, postgres.EntryFilter{Term: tv.Term().ID, Unit: u.ID, Subtree: true, Limit: linesShown})
		return pageLines(found, rq), err
	}
	type maker = func(page.Chrome, *rollup.TermView, congress.Unit, rollup.Query, []page.Line) (templ.Component, error)
	with := func(build maker) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(ctx context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			u, ok := tv.Unit(u.ID)
			if !ok {
				return nil, congress.ErrNotFound
			}
			found, err := lines(ctx)
			if err != nil {
				return nil, err
			}
			return build(c, tv, u, rq, found)
		}
	}
	return shown{term: tv.Term().ID, full: with(page.Unit), live: with(page.UnitLive)}, nil
}

// pageLines turns the store's lines into the page's. Lines that were not yet recorded at the moment
// asked for do not show.
func pageLines(found []postgres.HistoryLine, q rollup.Query) []page.Line {
	lines := make([]page.Line, 0, len(found))
	for _, l := range found {
		if q.Known.IsZero() || !l.Recorded.After(q.Known) {
			lines = append(lines, page.Line(l))
		}
	}
	return lines
}

// shownAt reads path and query of a page that has a live stream.
func (s *Server) shownAt(v *visit, path string, q url.Values) (shown, *rollup.TermView, error) {
	tv, err := s.term(v.scope, q.Get("term"))
	if err != nil {
		return shown{}, nil, err
	}
	if path == "/" {
		sh, err := s.showNational(tv, q)
		return sh, tv, err
	}
	name, isProvince := strings.CutPrefix(path, "/provinces/")
	name, isUnit := strings.CutPrefix(name, "/units/")
	if !isProvince && !isUnit {
		return shown{}, nil, congress.Problems{{Field: "page", Code: problemNotAPage}}
	}
	u, ok := tv.Lookup(name)
	if !ok {
		return shown{}, nil, faultAt(congress.ErrNotFound, "unit", congress.ProblemUnknownUnit)
	}
	sh, err := s.showUnit(v.scope, tv, u, q)
	return sh, tv, err
}
