package server

import (
	"context"
	"net/url"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// forecastParams is what the query of the forecast page may hold.
var forecastParams = append([]string{"unit", "all"}, unitParams...)

// showForecast is when a unit and those below it will be done.
func (s *Server) showForecast(tv *rollup.TermView, q url.Values) (shown, error) {
	u, err := readUnit(tv, q.Get("unit"))
	if err != nil {
		return shown{}, err
	}
	var ps congress.Problems
	fq := page.ForecastQuery{
		Unit:    u,
		Measure: readMeasure(&ps, tv, q.Get("measure")),
		Query:   readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term())),
		All:     readFlag(&ps, "all", q.Get("all")),
	}
	if len(ps) > 0 {
		return shown{}, ps
	}
	with := func(build func(page.Chrome, *rollup.TermView, page.ForecastQuery) (templ.Component, error)) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			return build(c, tv, fq)
		}
	}
	return shown{
		term: tv.Term().ID, impersonal: true, query: onlyKnown(q, forecastParams),
		full: with(page.Forecast), live: with(page.ForecastLive),
	}, nil
}
