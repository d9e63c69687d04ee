package server

import (
	"context"
	"net/url"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// linesShown is how many lines of a unit's ledger its page lists; /history has the rest.
const linesShown = 12

// showUnit reads what the page of a unit is asked for.
func (s *Server) showUnit(scope access.Scope, tv *rollup.TermView, u congress.Unit, q url.Values) (shown, error) {
	var ps congress.Problems
	asked := page.UnitQuery{
		Unit:  u,
		Query: readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), s.Clock.Today(tv.Term())),
		Sort:  readChoice(&ps, "sort", q.Get("sort"), append([]string{""}, page.ChildColumns...)...),
		Desc:  readFlag(&ps, "desc", q.Get("desc")),
		Only:  readChoice(&ps, "only", q.Get("only"), append([]string{""}, page.ChildGroups...)...),
	}
	readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return shown{}, ps
	}
	type maker = func(page.Chrome, *rollup.TermView, page.UnitQuery, page.UnitLedger) (templ.Component, error)
	with := func(build maker) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(ctx context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			asked, ok := asked, false
			if asked.Unit, ok = tv.Unit(u.ID); !ok {
				return nil, congress.ErrNotFound
			}
			ledger, err := s.unitLedger(ctx, scope, tv, asked)
			if err != nil {
				return nil, err
			}
			return build(c, tv, asked, ledger)
		}
	}
	return shown{term: tv.Term().ID, full: with(page.Unit), live: with(page.UnitLive), query: onlyKnown(q, unitParams)}, nil
}

// unitLedger reads the unit's newest lines, and those behind the figures and the congress of its page.
func (s *Server) unitLedger(ctx context.Context, scope access.Scope, tv *rollup.TermView, q page.UnitQuery) (page.UnitLedger, error) {
	newest, err := s.DB.History(ctx, scope, postgres.EntryFilter{
		Term: tv.Term().ID, Unit: q.Unit.ID, Subtree: true, AsOfUntil: q.Query.AsOf, KnownUntil: q.Query.Known, Limit: linesShown,
	})
	if err != nil {
		return page.UnitLedger{}, err
	}
	sources, err := s.unitSources(ctx, scope, tv, q)
	return page.UnitLedger{Lines: pageLines(newest), Sources: pageLines(sources)}, err
}

func (s *Server) unitSources(ctx context.Context, scope access.Scope, tv *rollup.TermView, q page.UnitQuery) ([]postgres.HistoryLine, error) {
	behind, err := page.UnitLines(tv, q.Unit.ID, q.Query)
	if err != nil || len(behind) == 0 {
		return nil, err
	}
	return s.DB.History(ctx, scope, postgres.EntryFilter{Term: tv.Term().ID, IDs: behind, Limit: len(behind)})
}

// pageLines turns the store's lines into the page's.
func pageLines(found []postgres.HistoryLine) []page.Line {
	lines := make([]page.Line, len(found))
	for i, l := range found {
		lines[i] = page.Line(l)
	}
	return lines
}
