package server

import (
	"context"
	"net/url"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// silencePath is the page of who has not reported.
const silencePath = "/silence"

// silenceParams is what its query may hold.
var silenceParams = append([]string{"unit", "of", "region"}, unitParams...)

// showSilence lists who has not reported for longer than the rhythm. A region is one of the nation.
func (s *Server) showSilence(scope access.Scope, tv *rollup.TermView, q url.Values) (shown, error) {
	var ps congress.Problems
	u, err := readUnit(tv, q.Get("unit"))
	if err != nil {
		return shown{}, err
	}
	sq := page.SilenceQuery{
		Unit:    u,
		Query:   readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term())),
		Measure: readMeasure(&ps, tv, q.Get("measure")),
		All:     readChoice(&ps, "of", q.Get("of"), "", "all") == "all",
	}
	regions := []string{""}
	if u.Level == congress.Nation {
		regions = regionsOf(tv)
	}
	sq.Region = readChoice(&ps, "region", q.Get("region"), regions...)
	if m, ok := tv.Measure(sq.Measure); ok && m.Level > u.Level {
		ps.Add("measure", congress.ProblemWrongLevel)
	}
	if len(ps) > 0 {
		return shown{}, ps
	}
	term := tv.Term().ID // of the view nothing but this may stay: a stream holds what is returned for hours
	type maker = func(page.Chrome, *rollup.TermView, page.SilenceQuery, page.AuthorsOf) (templ.Component, error)
	with := func(build maker) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(ctx context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			return build(c, tv, sq, func(entries []congress.EntryID) (map[congress.EntryID]string, error) {
				return s.authorsOf(ctx, scope, term, entries)
			})
		}
	}
	return shown{term: term, full: with(page.Silence), live: with(page.SilenceLive), query: onlyKnown(q, silenceParams)}, nil
}
