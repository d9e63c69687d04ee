package server

import (
	"context"
	"net/url"
	"strconv"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

const (
	// wallNews is how many of the newest figures a wall screen lists.
	wallNews = 4
	// wallRotate is how long a wall screen shows one place, in seconds, unless it is asked otherwise, and
	// wallLongest the longest that it can be asked for.
	wallRotate, wallLongest = 20, 3600
)

var wallParams = []string{"term", "measure", "asOf", "known", "confirmed", "rotate", "regions", "levels"}

// showWall fills a screen: GET /wall?rotate=20&regions=true&levels=true&<what the national page understands>.
func (s *Server) showWall(scope access.Scope, tv *rollup.TermView, q url.Values) (shown, error) {
	var ps congress.Problems
	wq := page.WallQuery{
		Query:   readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term())),
		Measure: readMeasure(&ps, tv, q.Get("measure")),
		Rotate:  readSeconds(&ps, "rotate", q.Get("rotate")),
		Regions: readFlag(&ps, "regions", q.Get("regions")),
		Levels:  readFlag(&ps, "levels", q.Get("levels")),
	}
	if len(ps) > 0 {
		return shown{}, ps
	}
	if q.Get("regions") == "" && !q.Has("rotate") { // the form leaves out what is not ticked, and has rotate always
		wq.Regions = true
	}
	if wq.Measure == "" {
		wq.Measure = tv.NextMeasure(wq.Query.AsOf)
	}
	term := tv.Term().ID
	type maker = func(page.Chrome, *rollup.TermView, page.WallQuery, []page.Line) (templ.Component, error)
	with := func(build maker) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(ctx context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			found, err := s.DB.Entries(ctx, scope, postgres.EntryFilter{
				Term: term, AsOfUntil: wq.Query.AsOf, KnownUntil: wq.Query.Known, Standing: true, Limit: wallNews,
			})
			if err != nil {
				return nil, err
			}
			return build(c, tv, wq, pageLines(found))
		}
	}
	// What an empty or missing field means is said, so that the links of the page and its stream mean the same.
	query := onlyKnown(q, wallParams)
	query.Set("rotate", strconv.Itoa(wq.Rotate))
	query.Set("regions", strconv.FormatBool(wq.Regions))
	return shown{term: term, full: with(page.Wall), live: with(page.WallLive), query: query}, nil
}

// readSeconds reads how long a place is shown.
func readSeconds(ps *congress.Problems, field, s string) int {
	if s == "" {
		return wallRotate
	}
	n, err := strconv.Atoi(s)
	switch {
	case err != nil || n < 0:
		ps.Add(field, congress.ProblemNotANumber, s)
	case n > wallLongest:
		ps.Add(field, congress.ProblemTooLarge, int64(wallLongest))
	}
	return n
}
