package page

import (
	"cmp"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

// Place is what the figures are about: the unit, or a region.
func (p thenPage) Place() string {
	if p.Region != "" {
		return p.Region
	}
	return placeName(p.Chrome, p.Unit)
}

// Years are the two terms as people write them, "2020–2025".
func (p thenPage) Years() (then, now string) {
	if before := p.Past.Before(); before != nil {
		then = part.Years(before.Term().ID)
	}
	return then, part.Years(p.Chrome.Term.ID)
}

// Heads are the two terms with their days, over columns and charts: "2020–2025 (3/7/2020)".
func (p thenPage) Heads() (then, now string) {
	then, now = p.Years()
	return then + " · " + text.Date(p.Past.Day), now + " · " + text.Date(p.ThenQuery.Query.AsOf)
}

// DayNow and DayThen say of which day a side is, and how far that was from its deadline.
func (p thenPage) DayNow() string { return p.dayOf(p.ThenQuery.Query.AsOf, p.Past.DeadlineNow) }

// DayThen is the same for the term before.
func (p thenPage) DayThen() string { return p.dayOf(p.Past.Day, p.Past.Deadline) }

func (p thenPage) dayOf(day, deadline congress.Date) string {
	left := deadline.DaysSince(day)
	switch {
	case deadline.IsZero():
		return text.Date(day)
	case left > 0:
		return p.Lang.T("then.day_left", text.Date(day), left, text.Date(deadline))
	case left < 0:
		return p.Lang.T("then.day_over", text.Date(day), -left, text.Date(deadline))
	}
	return p.Lang.T("then.day_due", text.Date(day))
}

// finishedText says when everything was done, and how that was to the deadline; "" while something is left.
func finishedText(s side) string {
	if s.FinishedOn.IsZero() {
		return ""
	}
	early := s.Deadline.DaysSince(s.FinishedOn)
	switch {
	case s.Deadline.IsZero() || early == 0:
		return s.Lang.T("then.finished", text.Date(s.FinishedOn))
	case early > 0:
		return s.Lang.T("then.finished_in", text.Date(s.FinishedOn), early)
	}
	return s.Lang.T("then.finished_late", text.Date(s.FinishedOn), -early)
}

// Verdict is the judgement of the whole in one phrase.
func (p thenPage) Verdict() string {
	switch course := p.Head.Course(); course {
	case "ahead", "behind", "same", "both_done":
		return p.Lang.T("then." + course)
	case "now_missing", "then_missing", "neither", "other":
		return p.Lang.T("then.no_pair") + ": " + p.Lang.T("then.row."+course)
	}
	return ""
}

// Lead says by how many days the term before came to the share of now earlier or later; "" where nobody can know.
func (p thenPage) Lead() string {
	days, ok := p.Past.LeadDays(p.Head.Pair.Now, p.then)
	if !ok || days == 0 || p.Head.Gap != rollup.GapNone || p.Head.Course() == "both_done" {
		return ""
	}
	day := text.Date(p.Past.Day.AddDays(days))
	if days > 0 {
		return p.Lang.T("then.lead_ahead", days, day)
	}
	return p.Lang.T("then.lead_behind", -days, day)
}

// Gap says why the whole cannot be compared; "" when it can.
func (p thenPage) Gap() string {
	switch gap := p.Head.Gap; gap {
	case rollup.GapNone:
		return ""
	case rollup.GapDay:
		return p.Lang.T("then.gap.day", text.Date(p.Until), text.Date(p.Past.Day))
	default:
		return p.Lang.T("then.gap." + string(gap))
	}
}

// Advice is what to do about the gap, with the place to do it; both "" when there is nothing.
func (p thenPage) Advice() (words string, link templ.SafeURL) {
	switch gap := p.Head.Gap; gap {
	case rollup.GapTerm, rollup.GapMeasure, rollup.GapDay:
		return p.Lang.T("then.do." + string(gap)), ""
	case rollup.GapDeadline:
		return p.Lang.T("then.do.deadline"), p.Here("by", string(rollup.ByCalendar))
	case rollup.GapLevel:
		for _, u := range p.Path {
			if u.Level == congress.Province {
				return p.Lang.T("then.do.level", u.Name), p.Here("unit", u.ID.String())
			}
		}
	}
	return "", ""
}

// Chart is the burn-up of both terms; ok is false when nothing was counted.
func (p thenPage) Chart() (chart.Courses, bool) {
	if p.Head.Gap != rollup.GapNone {
		return chart.Courses{}, false
	}
	then, now := p.Years()
	deadline := p.Past.DeadlineNow
	if p.By == rollup.ByCalendar {
		deadline = congress.NoDate
	}
	label := p.Lang.T("then.chart_label", p.Place(),
		p.Lang.T("then.side_label", now, text.Date(p.ThenQuery.Query.AsOf), p.Head.Now.Spoken()),
		p.Lang.T("then.side_label", then, text.Date(p.Past.Day), p.Head.Then.Spoken()))
	return chart.NewCourses(chart.Courses{
		Lang: p.Lang, Label: label, Now: p.now, Then: p.then,
		NowName: p.Lang.T("then.term", now), ThenName: p.Lang.T("then.term", then),
		AsOf: p.ThenQuery.Query.AsOf, Deadline: deadline,
		Until: p.Until.AddDays(p.Past.Shift()), Shift: p.Past.Shift(),
	})
}

// week is one row of the table behind the chart: both terms on days that belong together.
type week struct {
	ToGo          string // days to the deadline; "" without one
	NowDay        congress.Date
	ThenDay       congress.Date
	Now, Then     rollup.Stage
	HasNow, HasIt bool // whether anything was counted by then, now and in the term before
}

// Weeks are the days a week apart from the day asked for, back to the first figure of either term and on to the last.
func (p thenPage) Weeks() (weeks []week) {
	asOf, shift := p.ThenQuery.Query.AsOf, p.Past.Shift()
	first, last := asOf, asOf
	for _, s := range p.now {
		first = min(first, s.Day)
	}
	for _, s := range p.then {
		first = min(first, s.Day.AddDays(shift))
		last = max(last, s.Day.AddDays(shift))
	}
	const days = 7
	for day := asOf.AddDays(-(asOf.DaysSince(first) + days - 1) / days * days); day < last.AddDays(days); day += days {
		w := week{NowDay: day, ThenDay: day.AddDays(-shift)}
		if deadline := p.Past.DeadlineNow; !deadline.IsZero() && p.By == rollup.ByDeadline {
			w.ToGo = text.Number(deadline.DaysSince(day))
		}
		if day <= asOf {
			w.Now, w.HasNow = chart.At(p.now, day)
		}
		if w.ThenDay <= p.Until {
			w.Then, w.HasIt = chart.At(p.then, w.ThenDay)
		}
		if w.HasNow || w.HasIt {
			weeks = append(weeks, w)
		}
	}
	return weeks
}

// PointsHead stands over the differences, and says where other units are counted than then.
func (p thenPage) PointsHead() string {
	if p.Past.Recast {
		return p.Lang.T("then.column.points") + " · " + p.Lang.T("then.recast_short")
	}
	return p.Lang.T("then.column.points")
}

// Columns are the heads of the provinces' table.
func (p thenPage) Columns() []heading {
	then, now := p.Heads()
	names := map[string]string{"then": then, "now": now, "points": p.PointsHead()}
	sorted := sorting{cmp.Or(p.Sort, "points"), p.Desc, "#table"}
	var heads []heading
	for _, column := range ThenColumns {
		name := names[column]
		if name == "" {
			name = p.Lang.T("then.column." + column)
		}
		heads = append(heads, sorted.head(p.Chrome, column, name, column != "name" && column != "course"))
	}
	return heads
}
