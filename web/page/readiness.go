package page

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/part"
)

// stepsBefore and stepsAfter are the steps of a campaign around the congress itself, in the order of the field
// (domain.md §3). A term has those of which it has a measure.
var (
	stepsBefore = []string{"plan", "subcommittees", "documents", "opinions", "personnel_plan"}
	stepsAfter  = []string{"ratified", "duties"}
)

// lessons is the step that follows the pilots and is told with them.
const lessons = "lessons"

// step is one step on the way of a level through its campaign.
type step struct {
	part.Figure
	Name  string
	Event string // the unit's own congress, where that is the step
	// Entered says that somebody reported the figure, so that it has a history of its own.
	Entered bool
}

// pipeline is the way of one level.
type pipeline struct {
	Level congress.Level
	Steps []step
}

// Reported reports whether anything is known of the way beyond the unit's own congress, which has its own place.
func (p pipeline) Reported() bool {
	return slices.ContainsFunc(p.Steps, func(s step) bool { return s.IsReported() && s.Event == "" })
}

// pipelines are the ways of the levels of whose readiness the term counts something.
func (p unitPage) pipelines(tv *rollup.TermView) ([]pipeline, error) {
	var all []pipeline
	for _, level := range congress.Levels {
		before, after := p.readiness(level)
		if level > p.Unit.Level || len(before)+len(after) == 0 {
			continue
		}
		event, err := p.eventSteps(tv, level)
		if err != nil {
			return nil, err
		}
		all = append(all, pipeline{level, slices.Concat(before, event, after)})
	}
	return all, nil
}

// readiness are the steps of a level that somebody reports, before and after its congress. One that the field does
// not name comes last before it.
func (p unitPage) readiness(level congress.Level) (before, after []step) {
	place := func(s step) int {
		what := s.Measure.Code.What()
		if i := slices.Index(stepsAfter, what); i >= 0 {
			return len(stepsBefore) + 1 + i
		}
		if i := slices.Index(stepsBefore, what); i >= 0 {
			return i
		}
		return len(stepsBefore)
	}
	var steps []step
	for _, f := range p.Figures {
		if f.Measure.Kind == congress.KindReadiness && f.Measure.Level == level && f.Measure.Code.What() != lessons {
			steps = append(steps, step{Figure: f, Name: p.Lang.MeasureName(f.Measure), Entered: true})
		}
	}
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(place(a), place(b)) })
	split, _ := slices.BinarySearchFunc(steps, len(stepsBefore)+1, func(s step, at int) int { return cmp.Compare(place(s), at) })
	return steps[:split], steps[split:]
}

// eventSteps are the congress itself: its date set and held, of a unit's own level in one step.
func (p unitPage) eventSteps(tv *rollup.TermView, level congress.Level) ([]step, error) {
	held := congress.MeasureCode("congress." + level.String())
	var steps []step
	if level < p.Unit.Level {
		dates, err := tv.DatesSet(p.Unit.ID, level, p.Query)
		if err != nil {
			return nil, err
		}
		if dates.Reported > 0 {
			steps = append(steps, step{Figure: p.figure(dates), Name: p.Lang.T("step.dates")})
		}
	}
	for _, f := range p.Figures {
		if f.Measure.Code != held {
			continue
		}
		s := step{Figure: f, Name: p.Lang.MeasureName(f.Measure), Entered: true}
		if p.ownEvent(f) && p.HasOwn {
			s.Event = congressText(p.Lang, p.Congress.Congress)
		}
		steps = append(steps, s)
	}
	return steps, nil
}

// ID names the step among the others of the page.
func (s step) ID() string {
	if s.Measure.Code == "" {
		return "dates." + s.Measure.Level.String()
	}
	return string(s.Measure.Code)
}

// Detail is what stands below the number of a step: how many of those that were asked are in it.
func (s step) Detail() string {
	if s.Expected > 1 && s.Reported < s.Expected {
		return s.Lang.T("unit.reported", s.Reported, s.Expected)
	}
	return ""
}
