package server

import (
	"cmp"
	"context"
	"net/url"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// thenParams are what the query of the page of this term and the one before may hold.
var thenParams = append([]string{"unit", "region", "by", "sort", "desc"}, unitParams...)

// showThen is a unit beside what it was in the term before. A region is one of the nation's; a unit has none.
func (s *Server) showThen(tv *rollup.TermView, q url.Values) (shown, error) {
	u, err := readUnit(tv, q.Get("unit"))
	if err != nil {
		return shown{}, err
	}
	var ps congress.Problems
	regions := []string{""}
	if u.Level == congress.Nation {
		regions = regionsOf(tv)
	}
	tq := page.ThenQuery{
		Unit:    u.ID,
		Measure: readMeasure(&ps, tv, q.Get("measure")),
		Query:   readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term())),
		By:      rollup.Alignment(readChoice(&ps, "by", q.Get("by"), string(rollup.ByDeadline), string(rollup.ByCalendar))),
		Region:  readChoice(&ps, "region", q.Get("region"), regions...),
		Sort:    readChoice(&ps, "sort", q.Get("sort"), append([]string{""}, page.ThenColumns...)...),
		Desc:    readFlag(&ps, "desc", q.Get("desc")),
	}
	if len(ps) > 0 {
		return shown{}, ps
	}
	tq.Measure = measureAt(tv, u.Level, cmp.Or(tq.Measure, tv.NextMeasure(tq.Query.AsOf)))
	with := func(build func(page.Chrome, *rollup.TermView, page.ThenQuery) (templ.Component, error)) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			tq := tq
			if before, ok := tv.TermBefore(); ok {
				tq.Until = s.Clock.Today(before.Term())
			}
			return build(c, tv, tq)
		}
	}
	return shown{
		term: tv.Term().ID, impersonal: true, query: onlyKnown(q, thenParams), full: with(page.Then), live: with(page.ThenLive),
	}, nil
}

// measureAt is the measure asked for if a unit of the level has it, else that of the unit's own congress: whoever comes
// from a view of a higher unit brings its measure along.
func measureAt(tv *rollup.TermView, level congress.Level, asked congress.MeasureCode) congress.MeasureCode {
	own := asked
	for _, m := range tv.Measures() {
		if m.Code == asked && m.Level <= level {
			return asked
		}
		if m.Code.What() == "congress" && m.Level == level {
			own = m.Code
		}
	}
	return own
}
