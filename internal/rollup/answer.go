package rollup

import "tiendo/internal/congress"

// answer is what a unit stands at on day t, without its rank. Provinces and the nation remember it.
func (l lens) answer(n *node, t congress.Date) Progress {
	key := progressKey{l.key(), int32(t)}
	if n.level >= congress.Province {
		if p, ok := n.progress.get(key); ok {
			return *p
		}
	}
	p, counts := l.figure(n, t)
	p.Discrepancy = l.discrepancy(n, t)
	l.complete(&p, n.ordinal, t, counts)
	if n.level >= congress.Province {
		n.progress.put(key, &p, progressAnswers)
	}
	return p
}

// figure is the unit's figure on day t, before anything is concluded from it, with its counts on every day.
func (l lens) figure(n *node, t congress.Date) (p Progress, counts series) {
	p = Progress{Unit: l.units[n.ordinal].id, Measure: l.measure}
	switch {
	case l.sums(n):
		p.Basis, counts = congress.BasisSum, l.sum(n)
		p.setCounts(counts, t)
	case l.byCongress(n):
		counts = l.congressCounts(n)
		p.setCounts(counts, t)
	default:
		counts = l.ownCounts(n)
		l.setOwn(&p, n, t)
	}
	return p, counts
}

// setCounts takes the state of a sum, or of a congress, on day t.
func (p *Progress) setCounts(counts series, t congress.Date) {
	p.Expected = counts.expectedAt(t)
	i := counts.index(t)
	st, ok := counts.at(t)
	if !ok {
		return
	}
	p.Value = congress.Value{
		Kind: congress.Count,
		Done: st.fraction.Done, Bound: st.fraction.DoneBound,
		Total: st.fraction.Total, TotalBound: st.fraction.TotalBound, TotalKnown: true,
	}
	p.AsOf, p.OldestAsOf = st.newest, st.oldest
	p.Reported, p.Partial = int(st.reported), int(st.partial)
	p.Confirmed, p.Illustrative = !st.unconfirmed, st.generated
	p.FinishedOn = finishedOn(i, func(i int) (congress.Date, bool) {
		return counts.steps[i].from, counts.steps[i].fraction.Complete()
	})
}

// setOwn takes the unit's own latest figure by day t, in the form in which it was reported.
func (l lens) setOwn(p *Progress, n *node, t congress.Date) {
	p.Expected = 1
	h, sight := n.history(l.number), l.sight(n)
	standing := h.standing(sight)
	i := h.at(standing, t)
	if i < 0 {
		return
	}
	f := &h.figures[standing[i]]
	p.Value, p.Entry, p.Reported = f.value(l.words), f.id, 1
	p.AsOf, p.OldestAsOf = f.asOf, f.asOf
	p.Confirmed = h.confirmedAt(int(standing[i]), sight)
	p.Illustrative = f.flags&generated != 0
	p.FinishedOn = finishedOn(i, func(i int) (congress.Date, bool) {
		f := &h.figures[standing[i]]
		return f.asOf, f.value(l.words).Complete()
	})
}

// discrepancy compares a unit's own count with the sum of its sub-units, whichever of them counts.
// The nation has no figures of its own, and at the measure's own level there is nothing to add.
func (l lens) discrepancy(n *node, t congress.Date) *Discrepancy {
	if n.level == congress.Nation || n.level == l.measure.Level || !l.hasParts(n) {
		return nil
	}
	own, ok := l.ownCounts(n).at(t)
	if !ok {
		return nil
	}
	sum, ok := l.sum(n).at(t)
	if !ok || own.fraction.Done == sum.fraction.Done && own.fraction.Total == sum.fraction.Total {
		return nil
	}
	return &Discrepancy{
		Own: own.fraction, Sum: sum.fraction,
		OwnAsOf: own.newest, SumAsOf: sum.newest,
		SumReported: int(sum.reported), SumExpect: int(sum.expected),
	}
}

// complete adds what follows from a value: deadlines, pace, projection, target and judgement. Outcomes
// are no progress: they have a target and no pace.
func (l lens) complete(p *Progress, ordinal int32, t congress.Date, counts series) {
	p.Deadline, p.CentralDeadline = l.deadline(ordinal)
	p.Target = l.target(ordinal)
	if !p.Deadline.IsZero() {
		left := p.Deadline.DaysSince(t)
		p.DaysLeft = &left
	}
	var gained int64
	f, counted := p.Fraction()
	if counted && l.measure.Kind != congress.KindOutcome {
		// Where the numbers leave nothing but do not prove it, nobody knows what is required.
		if p.DaysLeft != nil && *p.DaysLeft > 0 && (f.Remaining() > 0 || f.Complete()) {
			required := float64(f.Remaining()) / float64(*p.DaysLeft)
			p.RequiredPerDay = &required
		}
		gains := counts.gains(t)
		if len(gains) > 0 {
			gained = gains[0]
			current := float64(gained) / paceDays
			p.CurrentPerDay = &current
		}
		p.Projection = project(t, f.Remaining(), gains, p.Deadline)
	}
	p.Status = judge(p, t, gained)
	p.Stale = stale(p, t, l.term)
}
