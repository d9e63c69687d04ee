package rollup

import "tiendo/internal/congress"

// reportingRhythm is how often a unit reports when its term does not say (design §3).
const reportingRhythm = 7

// judge gives the one status of a measure on day t. gained is what was done in the last fortnight,
// 0 where nobody knows.
func judge(p *Progress, t congress.Date, gained int64) Status {
	if !p.IsReported() {
		return StatusNotReported
	}
	if _, ok := p.Percent(); !ok {
		return StatusUndetermined
	}
	if p.Measure.Kind == congress.KindOutcome {
		return judgeOutcome(p)
	}
	if p.done() {
		return StatusDone
	}
	late := !p.Deadline.IsZero() && t > p.Deadline
	f, counted := p.Fraction()
	switch {
	case late:
		return StatusOverdue
	case !counted:
		return StatusUndetermined
	case p.Deadline.IsZero():
		return StatusNoDeadline
	}
	// required > current, as remaining / daysLeft > gained / 14 without division: on the last day,
	// with anything remaining, it always is.
	if f.Remaining()*paceDays > gained*int64(p.Deadline.DaysSince(t)) {
		return StatusBehind
	}
	return StatusOnTrack
}

// judgeOutcome compares a percentage with its target. A bounded figure is taken as the number stated.
func judgeOutcome(p *Progress) Status {
	if p.Target == nil {
		return StatusNoTarget
	}
	compared := p.share().CompareShare(shareOf(p.Target.Percent))
	met := compared >= 0
	switch p.Target.Bound {
	case congress.AtMost:
		met = compared <= 0
	case congress.Exact:
		met = compared == 0
	}
	if met {
		return StatusTargetMet
	}
	return StatusTargetMissed
}

// shareOf is a percentage as a fraction for comparing, never for counting.
func shareOf(p congress.Percent) congress.Fraction {
	return congress.Fraction{Done: int64(p), Total: int64(congress.Hundred)}
}

// share is the value as a fraction for comparing; without a share for words and 0/0.
func (p Progress) share() congress.Fraction {
	if p.Value.Kind == congress.PercentOf {
		return shareOf(p.Value.Percent)
	}
	f, _ := p.Fraction()
	return f
}

// done reports whether everything is done: all counted, or exactly 100 % stated.
func (p Progress) done() bool {
	if f, counted := p.Fraction(); counted {
		return f.Complete()
	}
	return p.Value.Kind == congress.PercentOf && p.Value.Percent == congress.Hundred && p.Value.Bound == congress.Exact
}

// stale reports whether the newest figure is older than the term's rhythm, which is no matter once
// everything is done.
func stale(p *Progress, t congress.Date, term congress.Term) bool {
	rhythm := term.RhythmDays
	if rhythm == 0 {
		rhythm = reportingRhythm
	}
	return p.IsReported() && !p.done() && t.DaysSince(p.AsOf) > rhythm
}
