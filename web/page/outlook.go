package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

// Outlook is the forecast of the unit in one sentence: by the days that were set where all are, else by the pace.
func (f forecast) Outlook() string {
	if f.Planned() && !f.Head.Finished() {
		return f.Plan()
	}
	return f.Head.outlook()
}

// Planned reports whether every congress below was held or has a day in time.
func (f forecast) Planned() bool { return f.plan.events > 0 && f.plan.set == f.plan.events }

// Plan says how many of the congresses below were held or have a day in time, and the last of those days; "" where
// none are counted.
func (f forecast) Plan() string {
	switch {
	case f.plan.events == 0:
		return ""
	case f.plan.last.IsZero():
		return f.Lang.T("outlook.plan", f.plan.set, f.plan.events)
	}
	return f.Lang.T("outlook.plan_until", f.plan.set, f.plan.events, text.Date(f.plan.last))
}

// ByPace is what the pace says where the days that were set come first; "" where there is nothing more to say.
func (f forecast) ByPace() string {
	if !f.Planned() || f.Head.Projection == nil || f.Head.Finished() {
		return ""
	}
	return f.Lang.T("outlook.by_pace", part.LowerFirst(f.Head.outlook()))
}

// InTimeTitle is the heading of those in time: by their days where congresses are counted, else by their pace.
func (f forecast) InTimeTitle() string {
	if f.plan.events > 0 {
		return f.Lang.T("forecast.in_time_planned", len(f.InTime))
	}
	return f.Lang.T("forecast.in_time", len(f.InTime))
}

// outlook says when the unit will be done, or why that cannot be said.
func (r row) outlook() string {
	switch {
	case r.Finished() && !r.FinishedOn.IsZero():
		return r.Lang.T("outlook.finished", text.Date(r.FinishedOn))
	case r.Finished():
		return r.StatusWords()
	case !r.IsReported():
		return r.Lang.T("outlook.not_reported")
	case !r.Counted():
		return r.Lang.T("outlook.no_count")
	case r.Projection != nil:
		return r.expectedAgainst()
	case !r.Worry.Paced && r.Worry.SilentDays > 0:
		return r.Lang.T("outlook.silent", r.Worry.SilentDays)
	case !r.Worry.Paced:
		return r.Lang.T("outlook.paceless")
	case r.stands():
		return r.Lang.T("outlook.still")
	}
	return r.Lang.T("outlook.never")
}

// expectedAgainst is the likely day against the deadline.
func (r row) expectedAgainst() string {
	day := text.Date(r.Projection.Likely)
	late := r.Projection.DaysLate
	switch {
	case late == nil:
		return r.Lang.T("outlook.likely", day)
	case *late > 0:
		return r.Lang.T("outlook.late", day, *late)
	case *late < 0:
		return r.Lang.T("outlook.early", day, -*late)
	}
	return r.Lang.T("outlook.on_time", day)
}

// LatestMisses reports whether at the slowest of its recent paces the unit would miss a deadline that it is expected to
// keep.
func (r row) LatestMisses() bool {
	p := r.Projection
	return p != nil && !r.Deadline.IsZero() && p.Likely <= r.Deadline && (p.Latest.IsZero() || p.Latest > r.Deadline)
}

// pace is a rate a day and a week in words, as an estimate where it comes from bounds.
type pace struct{ Daily, Weekly string }

func (r row) rate(perDay float64) *pace {
	return &pace{Daily: r.estimate(perDay), Weekly: r.estimate(7 * perDay)}
}

// Needs is the pace that it takes from now on; nil where none is left to ask for. One event has none.
func (r row) Needs() *pace {
	if r.Required() == "" || r.Event != "" {
		return nil
	}
	return r.rate(*r.RequiredPerDay)
}

// Goes is the present pace; nil where nobody knows it.
func (r row) Goes() *pace {
	if !r.Worry.Paced || r.Event != "" || r.Finished() {
		return nil
	}
	return r.rate(*r.CurrentPerDay)
}

// ownEvent reports whether only the own congress of the unit is counted.
func (r row) ownEvent() bool { return r.Progress.IsEventOf(r.Unit) }

// noFinish, noPace and noNeed say why a cell has no day and no pace; "" of a congress, which has none to have.
func (r row) noFinish() string {
	switch {
	case r.ownEvent():
		return ""
	case r.Worry.Paced && r.stands():
		return r.Lang.T("worry.still")
	case r.Worry.Paced:
		return r.Lang.T("worry.never")
	}
	return r.Lang.T("forecast.not_known")
}

func (r row) noPace() string {
	if r.ownEvent() {
		return ""
	}
	return r.Lang.T("forecast.not_known")
}

func (r row) noNeed() string {
	switch {
	case r.ownEvent():
		return ""
	case r.Late():
		return r.Lang.T("forecast.too_late")
	case r.DaysLeft != nil && *r.DaysLeft == 0:
		return r.Lang.T("facts.last_day")
	}
	return r.Lang.T("forecast.not_known")
}

// plain is the figure without its paces and its forecast, for where these stand on their own.
func (r row) plain() part.Figure {
	f := r.Figure
	f.RequiredPerDay, f.CurrentPerDay, f.Projection = nil, nil, nil
	return f
}

// Pace is the present pace as a bar against the one that is needed, on a scale that ends where the needed one is
// reached; ok is false where there is nothing to compare.
func (r row) Pace() (b chart.Bar, ok bool) {
	if r.Required() == "" || *r.RequiredPerDay <= 0 || !r.Worry.Paced || r.Event != "" {
		return b, false
	}
	return chart.NewBars(chart.Bar{Value: max(0, *r.CurrentPerDay), Target: *r.RequiredPerDay})[0], true
}

// faster says how many times the present pace is needed; "" where that says nothing.
func (r row) faster() string {
	if r.Worry.Times <= 1 {
		return ""
	}
	if r.littleFaster() {
		return r.Lang.T("forecast.little")
	}
	return r.Lang.T("forecast.times", timesText(r.Worry.Times))
}

// Reason says why a unit cannot be judged.
func (r row) Reason() string {
	said := ""
	switch {
	case !r.IsReported():
		said = r.Lang.T("figure.not_reported")
	case r.Value.Kind == congress.Words:
		said = r.Lang.T("forecast.words", r.Value.Words)
	case r.Value.Kind == congress.PercentOf:
		said = r.Lang.T("forecast.percent_only", r.Share())
	default:
		said = r.Lang.T("forecast.bounded", r.OneLine())
	}
	if !r.AsOf.IsZero() {
		said += " · " + r.Lang.T("figure.as_of", text.Date(r.AsOf))
	}
	return said
}

// Error says how far off the projections were in days: at least so much where some that should be done are not.
func (t test) Error(days float64) string {
	s := t.Lang.T("test.days", text.Decimal(days))
	if t.Unfinished > 0 {
		return t.Lang.T("test.at_least", s)
	}
	return s
}

// Bias says on which side the projections erred, in days.
func (t test) Bias() string {
	switch {
	case t.BiasDays >= 0.05:
		return t.Lang.T("test.slower", text.Decimal(t.BiasDays))
	case t.BiasDays <= -0.05:
		return t.Lang.T("test.faster", text.Decimal(-t.BiasDays))
	}
	return t.Lang.T("test.even")
}

// PointsBias says on which side they erred in what was done by now, in percentage points.
func (t test) PointsBias() string {
	switch {
	case t.BiasPoints >= 0.05:
		return t.Lang.T("test.less", text.Decimal(t.BiasPoints))
	case t.BiasPoints <= -0.05:
		return t.Lang.T("test.more", text.Decimal(-t.BiasPoints))
	}
	return t.Lang.T("test.even")
}

// Hits is how many of those that are known finished within the band: "61/140 · 43,57%".
func (t test) Hits() string {
	if t.Banded == 0 {
		return ""
	}
	f := congress.Fraction{Done: int64(t.Within), Total: int64(t.Banded)}
	return t.Lang.Fraction(f) + " · " + t.Lang.Share(f)
}

// Verdict is what the back-test of the measure shown teaches, in one sentence.
func (f forecast) Verdict() string {
	for _, t := range f.Tests {
		if t.Measure.Code != f.Measure().Code {
			continue
		}
		switch {
		case t.Days():
			return f.Lang.T("test.verdict", t.Decided, t.Error(t.MeanDays), t.Bias())
		case t.Points():
			return f.Lang.T("test.verdict_points", t.Trials, text.Decimal(t.MeanPoints), t.PointsBias())
		}
	}
	return f.Lang.T("test.verdict_none")
}
