package rollup

import (
	"cmp"

	"tiendo/internal/congress"
)

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
	if p.Value.Complete() {
		return StatusDone
	}
	late := !p.Deadline.IsZero() && t > p.Deadline
	f, counted := p.Fraction()
	switch {
	case late:
		return StatusOverdue
	case !counted, f.Remaining() == 0: // about all: whether anything is left is not known
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

// judgeOutcome compares a percentage with its target. A bounded one meets or misses it only where any number that
// it may stand for does.
func judgeOutcome(p *Progress) Status {
	if p.Target == nil {
		return StatusNoTarget
	}
	compared, bound := p.share().CompareShare(shareOf(p.Target.Percent)), p.ShareBound()
	least := bound == congress.Exact || bound == congress.AtLeast // the share is no lower than stated
	most := bound == congress.Exact || bound == congress.AtMost   // and no higher
	reached, below := least && compared >= 0, most && compared < 0
	kept, above := most && compared <= 0, least && compared > 0
	met, missed := reached, below
	switch p.Target.Bound {
	case congress.AtMost:
		met, missed = kept, above
	case congress.Exact:
		met, missed = reached && kept, below || above
	}
	switch {
	case met:
		return StatusTargetMet
	case missed:
		return StatusTargetMissed
	}
	return StatusUndetermined
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

// stale reports whether the newest figure is older than the term's rhythm, which is no matter once
// everything is done.
func stale(p *Progress, t congress.Date, term congress.Term) bool {
	return p.IsReported() && !p.Value.Complete() && t.DaysSince(p.AsOf) > Rhythm(term)
}

// Rhythm is within how many days a unit of the term reports again.
func Rhythm(term congress.Term) int { return cmp.Or(term.RhythmDays, reportingRhythm) }
