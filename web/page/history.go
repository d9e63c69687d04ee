package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
)

// historyPage is the ledger as people read it.
type historyPage struct {
	Chrome
	Lines    []Line
	Next     congress.EntryID
	Unit     congress.Unit // the one asked for; the zero Unit means all
	Measures map[congress.MeasureCode]congress.Measure
	Choices  []congress.Measure
	Measure  congress.MeasureCode
	// Provinces names each readable province: units below one are not known by their name alone.
	Provinces map[congress.UnitID]string
}

// History lists lines of the ledger, newest first. next is the cursor of the page after this one, 0 for
// none; it goes into the query as "before". The query's unit and measure are shown as chosen.
func History(c Chrome, tv *rollup.TermView, lines []Line, next congress.EntryID) (templ.Component, error) {
	c.Desks = desks(c, tv)
	provinces := map[congress.UnitID]string{}
	for _, u := range tv.Children(tv.Nation().ID) {
		provinces[u.ID] = u.Name
	}
	h := historyPage{
		Chrome: c, Lines: lines, Next: next, Measures: measuresByCode(tv), Choices: tv.Measures(),
		Measure: congress.MeasureCode(c.Query.Get("measure")), Provinces: provinces,
	}
	if asked := c.Query.Get("unit"); asked != "" {
		u, ok := tv.Lookup(asked)
		if !ok {
			return nil, congress.ErrNotFound
		}
		h.Unit = u
	}
	return historyWhole(h), nil
}
