package server

import (
	"net/http"
	"net/url"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// nationalPrint shows the national page on one page A4.
func (s *Server) nationalPrint(w http.ResponseWriter, r *http.Request) error {
	return s.printed(w, r, func(c page.Chrome, tv *rollup.TermView, q url.Values) (templ.Component, error) {
		nq, err := s.readNational(tv, q)
		if err != nil {
			return nil, err
		}
		return page.NationalPrint(c, tv, nq)
	})
}

// provincePrint shows the page of a province, or of a unit below one, on one page A4.
func (s *Server) provincePrint(w http.ResponseWriter, r *http.Request) error {
	return s.printed(w, r, func(c page.Chrome, tv *rollup.TermView, q url.Values) (templ.Component, error) {
		u, rq, err := s.printedUnit(r, tv, q)
		if err != nil {
			return nil, err
		}
		return page.UnitPrint(c, tv, u, rq)
	})
}

// printedUnit is the unit that the path names; the nation has a sheet of its own kind.
func (s *Server) printedUnit(r *http.Request, tv *rollup.TermView, q url.Values) (congress.Unit, rollup.Query, error) {
	u, ok := tv.Lookup(chi.URLParam(r, "slug"))
	if !ok || u.Level == congress.Nation {
		return u, rollup.Query{}, faultAt(congress.ErrNotFound, "unit", congress.ProblemUnknownUnit)
	}
	rq, err := s.readUnitQuery(tv, q)
	return u, rq, err
}

func (s *Server) printed(w http.ResponseWriter, r *http.Request, build func(page.Chrome, *rollup.TermView, url.Values) (templ.Component, error)) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	return s.serve(w, r, v, tv, func() (templ.Component, error) { return build(s.chrome(r, v, tv), tv, q) })
}
