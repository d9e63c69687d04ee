package congress

import (
	"slices"
	"time"
)

// Return is what a head of commission says of figures that go back to whoever entered them: why, and
// until when they are to be put right.
type Return struct {
	Reason string
	Due    Date
}

// Problems lists what is wrong with the return on the day today.
func (r Return) Problems(today Date) Problems {
	ps := ProblemsOfReason(r.Reason, ProblemMissing)
	switch {
	case r.Due.IsZero():
		ps.Add("due", ProblemMissing)
	case r.Due < today:
		ps.Add("due", ProblemDuePassed, r.Due, today)
	}
	return ps
}

// visitEnds is how long somebody judges nothing until the next verdict belongs to another visit.
const visitEnds = 30 * time.Minute

// LastVisit is the last moment of the visit before this one of somebody who confirms and returns figures,
// told by the moments of the own verdicts, in any order: what was entered after it is new to them. The
// verdicts of the visit that is under way do not count, or else the first of them would make everything
// else look as if it had been seen. Zero when there was no visit before.
func LastVisit(verdicts []time.Time, now time.Time) time.Time {
	sorted := slices.SortedFunc(slices.Values(verdicts), func(a, b time.Time) int { return b.Compare(a) })
	begun := now
	for _, at := range sorted {
		switch {
		case at.After(now): // a clock that was set back
		case begun.Sub(at) > visitEnds:
			return at
		default:
			begun = at
		}
	}
	return time.Time{}
}
