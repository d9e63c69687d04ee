package server

import (
	"net/http"
	"net/url"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/page"
)

// compareBack is how many days before the later day the earlier one lies when none is named: as far back as
// the pace looks.
const compareBack = 14

// comparePage shows a unit on two days.
func (s *Server) comparePage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := readUnit(tv, q.Get("unit"))
	if err != nil {
		return err
	}
	cq, err := s.readCompare(tv, u, q)
	if err != nil {
		return err
	}
	c, err := page.Compare(s.chrome(r, v, tv), tv, cq)
	if err != nil {
		return err
	}
	s.writePage(w, r, http.StatusOK, c)
	return nil
}

// readCompare reads the two days, in whichever order they come: the earlier is held against the later.
func (s *Server) readCompare(tv *rollup.TermView, u congress.Unit, q url.Values) (page.CompareQuery, error) {
	var ps congress.Problems
	today := s.Clock.Today(tv.Term())
	now := readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), today)
	now.AsOf = readPastDay(&ps, "to", q.Get("to"), now.AsOf, today)
	then := now
	then.AsOf = readPastDay(&ps, "from", q.Get("from"), now.AsOf.AddDays(-compareBack), today)
	cq := page.CompareQuery{
		Unit: u, Measure: readMeasure(&ps, tv, q.Get("measure")), AsKnown: readFlag(&ps, "asKnown", q.Get("asKnown")),
		Sort: readChoice(&ps, "sort", q.Get("sort"), append([]string{""}, page.ChangeColumns...)...),
		Desc: readFlag(&ps, "desc", q.Get("desc")),
	}
	if len(ps) > 0 {
		return cq, ps
	}
	if then.AsOf > now.AsOf {
		then.AsOf, now.AsOf = now.AsOf, then.AsOf
	}
	if cq.AsKnown {
		then.Known, now.Known = then.AsOf.End(), now.AsOf.End()
	}
	cq.Then, cq.Now = then, now
	return cq, nil
}

// readPastDay reads a day that is not to come; without one it is the day given.
func readPastDay(ps *congress.Problems, field, s string, otherwise, today congress.Date) congress.Date {
	if s == "" {
		return otherwise
	}
	d := readDay(ps, field, s)
	if d > today {
		ps.Add(field, problemNotYet, d, today)
	}
	return d
}
