package rollup

import "tiendo/internal/congress"

// Own lists the unit's own figures of a measure that stand, by as-of date, whether or not they are what
// counts for the unit. Of each it knows id, day and value. congress.ErrNotFound as in [TermView.Progress].
func (t *TermView) Own(unit congress.UnitID, measure congress.MeasureCode) ([]congress.Entry, error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return nil, err
	}
	l := t.state.lens(m, Query{})
	h := n.history(l.number)
	var own []congress.Entry
	for _, i := range h.standing(l.sight(n)) {
		own = append(own, h.figures[i].entry(l.words))
	}
	return own, nil
}

// Figure finds one of the unit's own figures of a measure by its id, also one that was replaced or
// withdrawn since. ok is false when the engine knows of none.
func (t *TermView) Figure(unit congress.UnitID, measure congress.MeasureCode, id congress.EntryID) (e congress.Entry, ok bool) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return congress.Entry{}, false
	}
	l := t.state.lens(m, Query{})
	h := n.history(l.number)
	if h == nil {
		return congress.Entry{}, false
	}
	i := h.position(id)
	if i < 0 {
		return congress.Entry{}, false
	}
	return h.figures[i].entry(l.words), true
}

// LastLine is the newest line of the ledger about the unit's own figures of a measure, also one that withdrew a
// figure: 0 while there is none. It grows with every change of them, so whoever holds two answers knows the later one.
func (t *TermView) LastLine(unit congress.UnitID, measure congress.MeasureCode) congress.EntryID {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return 0
	}
	h := n.history(t.state.lens(m, Query{}).number)
	if h == nil || len(h.figures) == 0 {
		return 0
	}
	return h.figures[len(h.figures)-1].id
}

// entry is what the engine knows of a figure's line.
func (f *figure) entry(words []string) congress.Entry {
	return congress.Entry{ID: f.id, AsOf: f.asOf, Value: f.value(words)}
}
