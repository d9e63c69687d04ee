package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// Report is one figure that a unit reported of a measure, whether or not it still counts.
type Report struct {
	Entry        congress.EntryID
	AsOf         congress.Date
	Value        congress.Value
	Stands       bool // neither replaced nor withdrawn, and no other stands for its day
	Confirmed    bool
	Illustrative bool
}

// Reports lists every figure that the unit itself reported as known at q.Known, by as-of day and, on one day, in the order of
// the ledger. Withdrawals are not among them: they report nothing. Errors as [TermView.Progress].
func (t *TermView) Reports(unit congress.UnitID, measure congress.MeasureCode, q Query) ([]Report, error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return nil, err
	}
	l := t.state.lens(m, Query{Known: q.Known})
	h, sight := n.history(l.number), l.sight(n)
	standing := h.standing(sight)
	var reports []Report
	for i := range h.len() {
		f := &h.figures[i]
		if f.recorded > sight.known || f.kind == congress.Withdrawn {
			continue
		}
		reports = append(reports, Report{
			Entry: f.id, AsOf: f.asOf, Value: f.value(l.words), Stands: slices.Contains(standing, int32(i)),
			Confirmed: h.confirmedAt(i, sight), Illustrative: f.flags&generated != 0,
		})
	}
	slices.SortStableFunc(reports, func(a, b Report) int { return cmp.Compare(a.AsOf, b.AsOf) })
	return reports, nil
}

// len counts the figures; a history that is not there has none.
func (h *history) len() int {
	if h == nil {
		return 0
	}
	return len(h.figures)
}
