package page

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/web/part"
)

// pilot is what is known of the pilots, or of the trials of direct election, of one level.
type pilot struct {
	part.Figure
	Units   meetingList
	Lessons *part.Figure // of the pilots; nil where the term does not ask for them
	After   *part.Figure // the congresses of the level, for which the pilots are tried out
}

// Pilots are the pilots and the trials of each level of which something was reported or marked.
func (p unitPage) Pilots() []pilot {
	var all []pilot
	for _, f := range p.Figures {
		what, level := f.Measure.Code.What(), f.Measure.Level
		if f.Measure.Kind != congress.KindProgress || what == "congress" || p.ownEvent(f) {
			continue
		}
		one := pilot{Figure: f, Units: p.Meetings.Pilots[level]}
		if what == "trial_direct" {
			one.Units = p.Meetings.Trials[level]
		}
		if what == "pilot" {
			one.Lessons, one.After = p.find(lessons, level), p.find("congress", level)
		}
		if f.IsReported() || one.Units.Count > 0 {
			all = append(all, one)
		}
	}
	return all
}

// find is the unit's figure of something at a level; nil when the term does not have it.
func (p unitPage) find(what string, level congress.Level) *part.Figure {
	code := congress.MeasureCode(what + "." + level.String())
	i := slices.IndexFunc(p.Figures, func(f part.Figure) bool { return f.Measure.Code == code })
	if i < 0 {
		return nil
	}
	return &p.Figures[i]
}

// said is a sentence about what is still to do.
type said struct {
	Words string
	Warn  bool // nobody has told of it
}

// Ahead says what is still to do once a pilot was held: to draw its lessons, then to hold the other congresses.
// Nothing before the first, and nothing where all is done.
func (p pilot) Ahead() []said {
	var todo []said
	if c, ok := p.Fraction(); !ok && !p.Finished() || ok && c.Done == 0 {
		return nil
	}
	if l := p.Lessons; l != nil && !l.Finished() {
		words := p.Lang.T("pilot.lessons_unsaid")
		if l.Remaining() != "" {
			words = p.Lang.T("pilot.lessons_left", l.Remaining(), l.AsOf)
		}
		todo = append(todo, said{words, true})
	}
	if a := p.After; a != nil && !a.Finished() && a.Remaining() != "" {
		todo = append(todo, said{p.Lang.T("pilot.after", a.Remaining(), a.AsOf), false})
	}
	return todo
}
