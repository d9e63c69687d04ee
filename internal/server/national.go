package server

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/templ"
	"tiendo/web/page"
	"tiendo/web/part"
)

// readNational reads what the national page is asked for. A bad value is named, never passed over.
func (s *Server) readNational(tv *rollup.TermView, q url.Values) (page.NationalQuery, error) {
	var ps congress.Problems
	today := s.Clock.Today(tv.Term())
	nq := page.NationalQuery{
		Query:     readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), today),
		Measure:   readMeasure(&ps, tv, q.Get("measure")),
		View:      readChoice(&ps, "view", q.Get("view"), page.NationalViews...),
		Second:    readMeasureAt(&ps, tv, "second", q.Get("second")),
		Beside:    readMeasureAt(&ps, tv, "beside", q.Get("beside")),
		BesideDay: readPastDay(&ps, "besideDay", q.Get("besideDay"), congress.NoDate, today),
		Hidden:    readClasses(&ps, "hide", q.Get("hide")),
		Region:    readChoice(&ps, "region", q.Get("region"), regionsOf(tv)...),
		Sort:      readChoice(&ps, "sort", q.Get("sort"), append([]string{""}, page.SortColumns...)...),
		Desc:      readFlag(&ps, "desc", q.Get("desc")),
	}
	if len(ps) > 0 {
		return nq, ps
	}
	if nq.Measure == "" {
		nq.Measure = tv.NextMeasure(nq.Query.AsOf)
	}
	return nq, nil
}

// readClasses reads which colour classes the legend leaves out: "c0,cn".
func readClasses(ps *congress.Problems, field, s string) []string {
	if s == "" {
		return nil
	}
	classes := strings.Split(s, ",")
	for _, class := range classes {
		readChoice(ps, field, class, part.Classes...)
	}
	return classes
}

// showNational is the national page and its live region.
func (s *Server) showNational(tv *rollup.TermView, q url.Values) (shown, error) {
	nq, err := s.readNational(tv, q)
	if err != nil {
		return shown{}, err
	}
	return shown{
		term: tv.Term().ID, impersonal: true, query: onlyKnown(q, nationalParams),
		full: func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			return page.National(c, tv, nq)
		},
		live: func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			return page.NationalLive(c, tv, nq)
		},
	}, nil
}

// nationalShown reads an address that is about the very query of the national page.
func (s *Server) nationalShown(r *http.Request) (page.Chrome, *rollup.TermView, page.NationalQuery, error) {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return page.Chrome{}, nil, page.NationalQuery{}, err
	}
	nq, err := s.readNational(tv, q)
	return s.chrome(r, v, tv), tv, nq, err
}

// sparks are the small series of the units that the national page shows.
func (s *Server) sparks(w http.ResponseWriter, r *http.Request) error {
	c, tv, nq, err := s.nationalShown(r)
	if err != nil {
		return err
	}
	sparks, err := page.NationalSparks(c, tv, nq)
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "private, no-store") // the page asks once a state
	return writeJSON(w, http.StatusOK, sparks)
}

// exportShown is the table of the national page as it is shown, with what it is, of when and by whom.
func (s *Server) exportShown(w http.ResponseWriter, r *http.Request) error {
	c, tv, nq, err := s.nationalShown(r)
	if err != nil {
		return err
	}
	t, err := page.NationalTable(c, tv, nq, s.Clock.Now(tv.Term()))
	if err != nil {
		return err
	}
	name := "tien-do-" + strings.ReplaceAll(string(nq.Measure), ".", "-") + "-" + nq.Query.AsOf.String()
	return downloadTable(w, r, name, func(out io.Writer, format sheet.Format) error {
		return sheet.WriteShown(out, format, sheet.Shown(t))
	})
}
