package page

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// pilot is what is known of the pilots, or of the trials of direct election, of one level.
type pilot struct {
	part.Figure
	Trial   bool
	Units   []rollup.Occasion
	More    int          // units that are not among those
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
		one := pilot{Figure: f, Trial: what == "trial_direct"}
		list := p.Agenda.Pilots
		if one.Trial {
			list = p.Agenda.Trials
		}
		for _, m := range list.First {
			if m.Unit.Level == level {
				one.Units = append(one.Units, m)
			}
		}
		if list.Count > len(list.First) {
			one.More = list.Count - len(list.First)
		}
		if what == "pilot" {
			one.Lessons, one.After = p.find(lessons, level), p.find("congress", level)
		}
		if f.IsReported() || len(one.Units) > 0 {
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

// agendaShown is how many congresses each list of a unit's page names.
const agendaShown = 12

// dates is one list of the calendar.
type dates struct {
	rollup.Occasions
	ID, Name string
	Warn     bool
}

// Calendar are the lists of congresses that are not empty, those first that somebody has to ask about.
func (p unitPage) Calendar() []dates {
	a := p.Agenda
	all := []dates{
		{a.Unsaid, "unsaid", p.Lang.T("agenda.unsaid", a.Unsaid.Count), true},
		{a.Coming, "coming", p.Lang.T("agenda.coming", a.Coming.Count), false},
		{a.Undated, "undated", p.Lang.T("agenda.undated", a.Undated.Count), true},
		{a.Held, "held", p.Lang.T("agenda.held", a.Held.Count), false},
	}
	return slices.DeleteFunc(all, func(d dates) bool { return d.Count == 0 })
}

// meetingDays are the days of a congress as far as they are known.
func meetingDays(lang text.Lang, c congress.Congress) string {
	switch {
	case !c.To.IsZero() && c.To != c.From && !c.From.IsZero():
		return days(c.From, c.To)
	case !c.From.IsZero():
		return text.Date(c.From)
	case !c.Planned.IsZero():
		return text.Date(c.Planned)
	}
	return lang.T("agenda.no_day")
}

// More is how many of a list are not shown.
func (d dates) More() int { return d.Count - len(d.First) }
