package server

import (
	"net/http"
	"net/url"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/web/page"
)

// lifeShown is how many lines of one figure's life a page lists.
const lifeShown = 50

// lifePage is everything that happened to one figure: who entered, corrected, confirmed or returned it,
// when, from what and why.
func (s *Server) lifePage(w http.ResponseWriter, r *http.Request, tv *rollup.TermView, u congress.Unit, q url.Values) error {
	v := visitOf(r.Context())
	var ps congress.Problems
	lq := page.LifeQuery{Unit: u, Query: readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term()))}
	before := congress.EntryID(readCursor(&ps, "before", q.Get("before")))
	lq.Measure, _ = tv.Measure(congress.MeasureCode(q.Get("measure")))
	if lq.Measure.Level > u.Level {
		ps.Add("measure", congress.ProblemWrongLevel)
	}
	if len(ps) > 0 {
		return ps
	}
	lines, err := s.DB.History(r.Context(), v.scope, postgres.EntryFilter{
		Term: tv.Term().ID, Unit: u.ID, Measure: lq.Measure.Code, Life: true,
		KnownUntil: lq.Query.Known, Before: before, Limit: lifeShown + 1,
	})
	if err != nil {
		return err
	}
	var next congress.EntryID
	if len(lines) > lifeShown {
		lines = lines[:lifeShown]
		next = lines[lifeShown-1].ID
	}
	var entries []congress.EntryID
	for _, l := range lines {
		if l.Kind == congress.LineEntry {
			entries = append(entries, l.ID)
		}
	}
	verdicts, err := s.DB.Verdicts(r.Context(), v.scope, u.Province, entries, lq.Query.Known)
	if err != nil {
		return err
	}
	c, err := page.Life(s.chrome(r, v, tv), tv, lq, pageLines(lines), pageLines(verdicts), next)
	if err != nil {
		return err
	}
	s.writePage(w, r, http.StatusOK, c)
	return nil
}
