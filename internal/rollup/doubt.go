package rollup

import (
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Doubts lists the questions that a figure raises beside what the unit reported before, beside its own
// and its province's pace, and beside the sum of its sub-units. The entry that e replaces is left out of
// the comparison, since correcting a slip is no drop, and so is e itself if it is stored already. congress.ErrNotFound as in [TermView.Progress].
func (t *TermView) Doubts(e congress.Entry) ([]congress.Doubt, error) {
	n, m, err := t.asked(e.Unit, e.Measure)
	if err != nil {
		return nil, err
	}
	l := t.state.lens(m, Query{})
	before, after := l.neighbours(n, e)
	var doubts []congress.Doubt
	add := func(code congress.DoubtCode, args ...any) {
		doubts = append(doubts, congress.Doubt{Code: code, Args: args})
	}
	if before != nil && below(m, e.Value, before.Value) {
		add(congress.DoubtDrop, before.Value, before.AsOf, e.Value)
	}
	if after != nil && below(m, after.Value, e.Value) {
		add(congress.DoubtAboveLater, after.Value, after.AsOf, e.Value)
	}
	if before != nil && otherTotal(m, e.Value, before.Value) {
		add(congress.DoubtTotalChanged, before.Value.Total, before.AsOf, e.Value.Total)
	}
	if before != nil {
		if gained, days, usual, far := l.jump(e, *before, t.paceSetters(l, n)); far {
			add(congress.DoubtJump, gained, days, usual)
		}
	}
	if own, sum, ok := l.besideSum(n, e); ok {
		add(congress.DoubtDiffersSum, own, sum.fraction, int(sum.reported), int(sum.expected))
	}
	return doubts, nil
}

// neighbours finds what the unit itself reported last before the day of e, and first after it; nil where
// there is nothing. A figure of the same day counts as before: it is about to be replaced by somebody
// else's hand.
func (l lens) neighbours(n *node, e congress.Entry) (before, after *congress.Entry) {
	h := n.history(l.number)
	for _, i := range h.standing(l.sight(n)) {
		f := &h.figures[i]
		if f.id != 0 && (f.id == e.Replaces || f.id == e.ID) {
			continue
		}
		found := f.entry(l.words)
		if f.asOf > e.AsOf {
			return before, &found
		}
		before = &found
	}
	return before, nil
}

// below reports whether a says less than b. Outcomes are shares of those elected so far, which fall and
// rise; of them only the counts are compared.
func below(m congress.Measure, a, b congress.Value) bool {
	if a.Kind == congress.Count && b.Kind == congress.Count {
		return a.Done < b.Done
	}
	return m.Kind != congress.KindOutcome && a.Kind == congress.PercentOf && b.Kind == congress.PercentOf && a.Percent < b.Percent
}

// otherTotal reports whether a total changed that stands still unless the scope does. Of an outcome it
// grows with every congress, so that only a smaller one is odd.
func otherTotal(m congress.Measure, now, before congress.Value) bool {
	if !now.TotalKnown || !before.TotalKnown {
		return false
	}
	if m.Kind == congress.KindOutcome {
		return now.Total < before.Total
	}
	return now.Total != before.Total
}

// A gain is a jump when it is farFromPace times what the pace would have given, and more than slack:
// small units move by leaps.
const (
	farFromPace  = 3
	slackCount   = 5
	slackPercent = 10 // of the total
)

// paceSetters are the counts whose pace a jump is held against: the unit's own and, by share, its
// province's, if the scope may read that.
func (t *TermView) paceSetters(l lens, n *node) []series {
	setters := []series{l.ownCounts(n)}
	province := l.units[n.ordinal].province
	if province >= 0 && province != n.ordinal && t.allows(access.Read, province) {
		setters = append(setters, l.counts(t.node(province)))
	}
	return setters
}

// jump compares what was gained with the fastest of the last three fortnights. Where there was no pace
// there is nothing to compare with.
func (l lens) jump(e, before congress.Entry, setters []series) (gained int64, days int, usual float64, far bool) {
	if l.measure.Kind == congress.KindOutcome || e.Value.Kind != congress.Count || before.Value.Kind != congress.Count {
		return 0, 0, 0, false
	}
	gained, days = e.Value.Done-before.Value.Done, max(e.AsOf.DaysSince(before.AsOf), 1)
	for _, s := range setters {
		usual = max(usual, s.fastest(before.AsOf, e.Value.Total)*float64(days))
	}
	slack := max(slackCount, e.Value.Total*slackPercent/100)
	return gained, days, usual, usual > 0 && gained > slack && float64(gained) > farFromPace*usual
}

// fastest is the best of the last three fortnights before t, in units a day of a total.
func (s series) fastest(t congress.Date, total int64) float64 {
	gains := s.gains(t)
	st, ok := s.at(t)
	if len(gains) == 0 || !ok || st.fraction.Total == 0 {
		return 0
	}
	return float64(slices.Max(gains)) / paceDays * float64(total) / float64(st.fraction.Total)
}

// besideSum compares the figure with the sum of the sub-units on its day. While some of them have not
// reported, the own figure may well be larger; it is odd only when it is smaller.
func (l lens) besideSum(n *node, e congress.Entry) (own congress.Fraction, sum step, differs bool) {
	own, counted := e.Value.Fraction()
	if !counted || n.level == congress.Nation || n.level == l.measure.Level || !l.hasParts(n) {
		return own, sum, false
	}
	sum, ok := l.sum(n).at(e.AsOf)
	if !ok {
		return own, sum, false
	}
	if sum.reported < sum.expected {
		return own, sum, own.Done < sum.fraction.Done || own.Total < sum.fraction.Total
	}
	return own, sum, own.Done != sum.fraction.Done || own.Total != sum.fraction.Total
}
