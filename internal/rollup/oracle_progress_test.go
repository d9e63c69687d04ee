package rollup_test

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// progress is the whole answer but for the rank.
func (o oracle) progress(unit congress.UnitID, m congress.Measure) rollup.Progress {
	t := o.q.AsOf
	in, ok := o.shown(unit, m, t)
	p := rollup.Progress{
		Unit: unit, Measure: m, Value: in.value, AsOf: in.newest, OldestAsOf: in.oldest,
		Reported: in.reported, Expected: in.expected, Partial: in.partial, Basis: o.basis(unit, m),
		Confirmed: in.confirmed, Illustrative: in.illustrative, Entry: in.entry,
		FinishedOn: o.finished(unit, m, t), Target: o.target(unit, m), Discrepancy: o.discrepancy(unit, m),
	}
	p.Deadline, p.CentralDeadline = o.deadline(unit, m)
	if p.Deadline != 0 {
		left := int(p.Deadline - t)
		p.DaysLeft = &left
	}
	if ok && in.value.Kind == congress.Count && m.Kind != congress.KindOutcome {
		o.pace(&p, unit, m)
	}
	p.Status = o.status(p)
	p.Stale = ok && !complete(p.Value) && int(t-p.AsOf) > 7
	return p
}

func (o oracle) discrepancy(unit congress.UnitID, m congress.Measure) *rollup.Discrepancy {
	if level := o.byID(unit).Level; level == congress.Nation || level == m.Level {
		return nil
	}
	own, reported := o.own(unit, m.Code, o.q.AsOf, true)
	sum, summed := o.sum(o.children(unit, o.q.AsOf), m, o.q.AsOf)
	if !reported || !summed || own.value.Done == sum.value.Done && own.value.Total == sum.value.Total {
		return nil
	}
	a, _ := own.value.Fraction()
	b, _ := sum.value.Fraction()
	return &rollup.Discrepancy{
		Own: a, Sum: b, OwnAsOf: own.newest, SumAsOf: sum.newest, SumReported: sum.reported, SumExpect: sum.expected,
	}
}

func (o oracle) pace(p *rollup.Progress, unit congress.UnitID, m congress.Measure) {
	t, remaining := o.q.AsOf, p.Value.Total-p.Value.Done
	if p.DaysLeft != nil && *p.DaysLeft > 0 && (remaining > 0 || complete(p.Value)) {
		required := float64(remaining) / float64(*p.DaysLeft)
		p.RequiredPerDay = &required
	}
	var done []int64
	for _, back := range []congress.Date{0, 14, 28, 42} {
		in, ok := o.count(unit, m, t-back)
		if !ok {
			break
		}
		done = append(done, in.value.Done)
	}
	if len(done) < 2 {
		return
	}
	current := float64(done[0]-done[1]) / 14
	p.CurrentPerDay = &current
	if remaining <= 0 || current <= 0 {
		return
	}
	paces := []float64{current * 1.25, current * 0.75}
	if len(done) > 2 {
		paces = nil
		for i := range done[1:] {
			paces = append(paces, float64(done[i]-done[i+1])/14)
		}
	}
	finish := func(pace float64) congress.Date {
		if pace <= 0 {
			return congress.NoDate
		}
		days := congress.Date(0)
		for float64(days)*pace < float64(remaining)-1e-6 {
			days++
		}
		if days > 366 { // nothing is stated beyond a year
			return congress.NoDate
		}
		return t + days
	}
	if finish(current) == congress.NoDate {
		return
	}
	p.Projection = &rollup.Projection{
		Earliest: finish(slices.Max(paces)), Likely: finish(current), Latest: finish(slices.Min(paces)),
	}
	if p.Deadline != 0 {
		late := int(p.Projection.Likely - p.Deadline)
		p.Projection.DaysLate = &late
	}
}

func (o oracle) status(p rollup.Progress) rollup.Status {
	v := p.Value
	switch {
	case v.Kind == 0:
		return rollup.StatusNotReported
	case v.Kind == congress.Words, v.Kind == congress.Count && v.Total == 0:
		return rollup.StatusUndetermined
	case p.Measure.Kind == congress.KindOutcome:
		return outcomeStatus(p)
	case complete(v):
		return rollup.StatusDone
	case p.Deadline != 0 && o.q.AsOf > p.Deadline:
		return rollup.StatusOverdue
	case v.Kind == congress.PercentOf, v.Done == v.Total:
		return rollup.StatusUndetermined
	case p.Deadline == 0:
		return rollup.StatusNoDeadline
	case p.RequiredPerDay == nil, p.CurrentPerDay == nil, *p.RequiredPerDay > *p.CurrentPerDay+1e-9:
		return rollup.StatusBehind
	}
	return rollup.StatusOnTrack
}

func outcomeStatus(p rollup.Progress) rollup.Status {
	if p.Target == nil {
		return rollup.StatusNoTarget
	}
	// Both sides times 10.000 times the total.
	is, wanted := int64(p.Value.Percent), int64(p.Target.Percent)
	if p.Value.Kind == congress.Count {
		is, wanted = p.Value.Done*10000, wanted*p.Value.Total
	}
	least, most := proven(p.Value)
	type rule struct{ met, missed bool }
	r := map[congress.Bound]rule{
		congress.AtLeast: {least && is >= wanted, most && is < wanted},
		congress.About:   {least && is >= wanted, most && is < wanted},
		congress.AtMost:  {most && is <= wanted, least && is > wanted},
		congress.Exact:   {least && most && is == wanted, least && is > wanted || most && is < wanted},
	}[p.Target.Bound]
	switch {
	case r.met:
		return rollup.StatusTargetMet
	case r.missed:
		return rollup.StatusTargetMissed
	}
	return rollup.StatusUndetermined
}

// rank compares every province with every other.
func (o oracle) rank(unit congress.UnitID, m congress.Measure) *rollup.Rank {
	if u := o.byID(unit); u.Level != congress.Province || !u.OnMap {
		return nil
	}
	share := func(id congress.UnitID) (num, den int64, ok, generated bool) {
		in, _ := o.shown(id, m, o.q.AsOf)
		switch in.value.Kind {
		case congress.Count:
			return in.value.Done, in.value.Total, in.value.Total > 0, in.illustrative
		case congress.PercentOf:
			return int64(in.value.Percent), 10000, true, in.illustrative
		}
		return 0, 0, false, false
	}
	num, den, ok, _ := share(unit)
	if !ok {
		return nil
	}
	r := rollup.Rank{}
	mine := o.finished(unit, m, o.q.AsOf)
	for _, other := range o.structure.Units {
		n, d, ok, generated := share(other.ID)
		if other.Level != congress.Province || !other.OnMap || !ok {
			continue
		}
		r.Illustrative = r.Illustrative || generated
		theirs := o.finished(other.ID, m, o.q.AsOf)
		ahead := n*den > num*d || n == d && num == den && theirs != 0 && (mine == 0 || theirs < mine)
		place := 0
		if ahead {
			place = 1
		}
		r.Of++
		r.Nation += place
		if other.Region == o.byID(unit).Region && other.Region != "" {
			r.OfRegion++
			r.Region += place
		}
		if other.Subregion == o.byID(unit).Subregion && other.Subregion != "" {
			r.OfSubregion++
			r.Subregion += place
		}
	}
	r.Nation++
	if r.OfRegion > 0 {
		r.Region++
	}
	if r.OfSubregion > 0 {
		r.Subregion++
	}
	return &r
}
