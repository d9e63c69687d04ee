package server

import (
	"net/http"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/web/page"
)

// historyShown is how many lines of the ledger one page lists.
const historyShown = 100

// historyPage lists lines of every kind, newest first: of everything that may be read, or of a unit
// and everything below it. Of a unit and a measure it is the life of that one figure, unless the figures
// below it are asked for too.
func (s *Server) historyPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	var ps congress.Problems
	f := postgres.EntryFilter{
		Term: tv.Term().ID, Subtree: true, Measure: readMeasure(&ps, tv, q.Get("measure")),
		Before: congress.EntryID(readCursor(&ps, "before", q.Get("before"))), Limit: historyShown + 1,
	}
	below := readFlag(&ps, "below", q.Get("below"))
	if len(ps) > 0 {
		return ps
	}
	if name := q.Get("unit"); name != "" {
		u, err := readUnit(tv, name)
		if err != nil {
			return err
		}
		if f.Measure != "" && !below {
			return s.lifePage(w, r, tv, u, q)
		}
		f.Unit = u.ID
	}
	lines, err := s.DB.History(r.Context(), v.scope, f)
	if err != nil {
		return err
	}
	var next congress.EntryID
	if len(lines) > historyShown {
		lines = lines[:historyShown]
		next = lines[historyShown-1].ID
	}
	c, err := page.History(s.chrome(r, v, tv), tv, pageLines(lines), next)
	if err != nil {
		return err
	}
	s.writePage(w, r, http.StatusOK, c)
	return nil
}

// administers reports whether the scope is an administrator's in some term.
func administers(scope access.Scope) bool {
	for _, term := range scope.Terms() {
		if scope.AllowsAnywhere(access.Administer, term) {
			return true
		}
	}
	return false
}
