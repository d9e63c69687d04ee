package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// gap is a figure whose own count and sum of sub-units differ, and what makes up the difference.
type gap struct {
	part.Figure
	rollup.Difference
}

// gapUnits is how many sub-units a difference names.
const gapUnits = 5

// gaps are the figures whose own count and sum of sub-units are not the same.
func (p unitPage) gaps(tv *rollup.TermView) ([]gap, error) {
	var all []gap
	for _, f := range p.Figures {
		if f.Discrepancy == nil {
			continue
		}
		g, ok, err := tv.Difference(p.Unit.ID, f.Measure.Code, p.Query)
		if err != nil {
			return nil, err
		}
		if ok {
			all = append(all, gap{f, g})
		}
	}
	return all, nil
}

// AllReported reports whether the sum is of every sub-unit. If not, the difference says only that some have still
// to report.
func (g gap) AllReported() bool {
	return g.Figure.Discrepancy.SumReported == g.Figure.Discrepancy.SumExpect
}

// Differs says by how much the own figure is another than the sum: "−2, tổng số +3".
func (g gap) Differs() string {
	words := differenceOf(g.Lang, g.Difference.Done, g.Difference.Total)
	if d := g.Figure.Discrepancy; d.Own.ShareBound() != congress.Exact || d.Sum.ShareBound() != congress.Exact {
		return g.Lang.Bounded(congress.About, words)
	}
	return words
}

func differenceOf(lang text.Lang, done, total int64) string {
	return lang.Difference(congress.CountOf(0, 0), congress.CountOf(done, total))
}

// Standing says whether they differed on the own figure's day already.
func (g gap) Standing() string {
	d := g.Figure.Discrepancy
	switch then, own := g.Then, d.Own; {
	case g.ThenReported == 0:
		return g.Lang.T("gap.then_nothing", d.OwnAsOf)
	case then.Done == own.Done && then.Total == own.Total:
		return g.Lang.T("gap.then_equal", d.OwnAsOf)
	default:
		return g.Lang.T("gap.then", d.OwnAsOf, then)
	}
}

// movedRow is a sub-unit that reported after the own figure's day.
type movedRow struct {
	Name, Change string
	Link         templ.SafeURL
}

// after is what stands behind the name: by how much it changed, and what parts it from the next.
func (r movedRow) after(last bool) string {
	s := ""
	if r.Change != "" {
		s = " " + r.Change
	}
	if !last {
		s += ";"
	}
	return s
}

// MovedUnits are the sub-units whose reports since make up most of the difference.
func (p unitPage) MovedUnits(g gap) []movedRow {
	var rows []movedRow
	for _, m := range g.Moved[:min(gapUnits, len(g.Moved))] {
		rows = append(rows, movedRow{m.Unit.Name, differenceOf(p.Lang, m.Done, m.Total), p.lifeOf(m.Unit, g.Measure.Code)})
	}
	return rows
}

// MissingUnits are sub-units without a count.
func (p unitPage) MissingUnits(g gap) []movedRow {
	var rows []movedRow
	for _, u := range g.Missing[:min(gapUnits, len(g.Missing))] {
		rows = append(rows, movedRow{Name: u.Name, Link: p.lifeOf(u, g.Measure.Code)})
	}
	return rows
}

// more says how many of a list are not named; "" for none.
func (p unitPage) more(n int) string {
	if n <= 0 {
		return ""
	}
	return p.Lang.T("unit.more", n)
}

// lifeOf leads to the history of a sub-unit's figure.
func (p unitPage) lifeOf(u congress.Unit, m congress.MeasureCode) templ.SafeURL {
	return p.Life(part.Figure{Progress: rollup.Progress{Unit: u.ID, Measure: congress.Measure{Code: m}}, Day: p.Query.AsOf})
}
