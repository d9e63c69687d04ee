package page

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// ruleBook is what the figures of a page need explained.
type ruleBook struct {
	Lang    text.Lang
	Paced   bool             // some measure has a pace
	Judged  bool             // some measure is an outcome
	Targets []congress.Bound // those that the targets shown have, each once
}

func newRuleBook(lang text.Lang, figures []part.Figure) ruleBook {
	r := ruleBook{Lang: lang}
	for _, f := range figures {
		if f.Measure.Kind != congress.KindOutcome {
			r.Paced = true
			continue
		}
		r.Judged = true
		if f.Target != nil && !slices.Contains(r.Targets, f.Target.Bound) {
			r.Targets = append(r.Targets, f.Target.Bound)
		}
	}
	return r
}

// statuses are those that the figures can have, but for those that a target decides.
func (r ruleBook) statuses() []rollup.Status {
	var statuses []rollup.Status
	if r.Paced {
		statuses = append(statuses, rollup.StatusDone, rollup.StatusOverdue, rollup.StatusBehind, rollup.StatusOnTrack, rollup.StatusNoDeadline)
	}
	if r.Judged {
		statuses = append(statuses, rollup.StatusNoTarget)
	}
	return append(statuses, rollup.StatusUndetermined, rollup.StatusNotReported)
}
