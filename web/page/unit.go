package page

import (
	"errors"
	"strconv"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

// unitPage is what the page of a province, or of any unit below it, shows.
type unitPage struct {
	Chrome
	Unit      congress.Unit
	Path      []congress.Unit // from the nation down to the unit's parent
	Query     rollup.Query
	Figures   []part.Figure // every measure of the unit, in the measures' order
	Chosen    part.Figure   // the one that the chart and the table of sub-units are about
	HasChosen bool
	Points    []rollup.Point
	Deadlines []rollup.DeadlineStep // of the chosen figure, as they moved
	Standing  standing              // by the chosen figure
	Children  []childRow
	Congress  congress.Congress // the unit's own
	HasOwn    bool
	Lines     []Line
	MayWrite  bool
	Time      part.Timeline
	Measures  map[congress.MeasureCode]congress.Measure
}

// childRow is a sub-unit with its figure, and with its own congress where that is what is counted.
type childRow struct {
	row
	Congress congress.Congress
	HasOwn   bool
}

// isEvent reports whether the figure is only the unit's own congress, held or not.
func isEvent(p rollup.Progress, u congress.Unit) bool {
	return p.Measure.FromCongresses() && p.Measure.Level == u.Level
}

// Unit is the page of a unit: a province or anything below it. The measure of its chart comes from
// the query, else it is the level whose deadline comes next. lines are the newest of its ledger.
func Unit(c Chrome, tv *rollup.TermView, u congress.Unit, q rollup.Query, lines []Line) (templ.Component, error) {
	p, err := newUnitPage(c, tv, u, q, lines)
	if err != nil {
		return nil, err
	}
	return unitWhole(p), nil
}

// UnitLive is the live region of that page alone, which the live stream sends.
func UnitLive(c Chrome, tv *rollup.TermView, u congress.Unit, q rollup.Query, lines []Line) (templ.Component, error) {
	p, err := newUnitPage(c, tv, u, q, lines)
	if err != nil {
		return nil, err
	}
	return unitLive(p), nil
}

func newUnitPage(c Chrome, tv *rollup.TermView, u congress.Unit, q rollup.Query, lines []Line) (unitPage, error) {
	c.Desks = desks(c, tv)
	c.Styles, c.Scripts = append(c.Styles, "css/pace.css", part.TimeStyle), append(c.Scripts, "js/chart.js", part.TimeScript)
	all, err := tv.AllProgress(u.ID, q)
	if err != nil {
		return unitPage{}, err
	}
	path := tv.Path(u.ID)
	p := unitPage{
		Chrome: c, Unit: u, Path: path[:max(len(path)-1, 0)], Query: q, Lines: lines,
		MayWrite: tv.May(access.Write, u.ID) && u.Level != congress.Nation,
		Measures: measuresByCode(tv),
	}
	for _, progress := range all {
		p.Figures = append(p.Figures, part.Figure{
			Progress: progress, Lang: c.Lang, Day: q.AsOf,
			Gaps: c.To("/silence", "unit", u.ID.String(), "measure", string(progress.Measure.Code)),
		})
	}
	p.Congress, p.HasOwn = tv.Congress(u.ID, q)
	p.Chosen, p.HasChosen = p.choose(tv.NextMeasure(q.AsOf))
	if p.Time, err = part.NewTimeline(c, tv, u.ID, p.Chosen.Measure, q, func(q rollup.Query) (rollup.Progress, error) {
		return tv.Progress(u.ID, p.Chosen.Measure.Code, q)
	}); err != nil {
		return unitPage{}, err
	}
	if !p.HasChosen {
		return p, nil
	}
	if p.Points, err = tv.Series(u.ID, p.Chosen.Measure.Code, q); err != nil {
		return unitPage{}, err
	}
	if p.Deadlines, err = tv.Deadlines(u.ID, p.Chosen.Measure.Code, q); err != nil {
		return unitPage{}, err
	}
	p.Standing = newStanding(tv, u, p.Chosen, q)
	return p, p.addChildren(tv)
}

func measuresByCode(tv *rollup.TermView) map[congress.MeasureCode]congress.Measure {
	byCode := map[congress.MeasureCode]congress.Measure{}
	for _, m := range tv.Measures() {
		byCode[m.Code] = m
	}
	return byCode
}

// choose finds the figure that was asked for, else the level whose deadline comes next, else the
// highest level below the unit.
func (p unitPage) choose(next congress.MeasureCode) (chosen part.Figure, ok bool) {
	for _, f := range p.Figures {
		if string(f.Measure.Code) == p.Chrome.Query.Get("measure") && !p.ownEvent(f) {
			return f, true
		}
	}
	for _, f := range p.Levels() {
		if f.Measure.Code == next {
			return f, true
		}
		chosen, ok = f, true
	}
	return chosen, ok
}

// ownEvent reports whether the figure is only the unit's own congress, shown as such and not as 0/1.
func (p unitPage) ownEvent(f part.Figure) bool {
	return isEvent(f.Progress, p.Unit)
}

// OwnEvent is the unit's own congress as a figure; the zero Figure where no measure counts it.
func (p unitPage) OwnEvent() part.Figure {
	for _, f := range p.pick(p.ownEvent) {
		if f.Measure.Code.What() == "congress" {
			return f
		}
	}
	return part.Figure{}
}

func (p *unitPage) addChildren(tv *rollup.TermView) error {
	for _, u := range tv.ChildrenOn(p.Unit.ID, p.Query) {
		progress, err := tv.Progress(u.ID, p.Chosen.Measure.Code, p.Query)
		if errors.Is(err, congress.ErrNotFound) {
			continue // a measure of a level that this sub-unit stands below
		}
		if err != nil {
			return err
		}
		c := childRow{row: row{Unit: u, Figure: part.Figure{Progress: progress, Lang: p.Lang, Day: p.Query.AsOf}, Link: p.UnitLink(u)}}
		if c.Congress, c.HasOwn = tv.Congress(u.ID, p.Query); c.HasOwn && isEvent(progress, u) {
			c.Event = congressText(p.Lang, c.Congress)
		}
		p.Children = append(p.Children, c)
	}
	return nil
}

// Events reports whether the sub-units are counted by their own congresses.
func (p unitPage) Events() bool {
	return len(p.Children) > 0 && isEvent(p.Children[0].Progress, p.Children[0].Unit)
}

// Levels are the congresses of each level below the unit, the lowest first.
func (p unitPage) Levels() []part.Figure {
	return p.pick(func(f part.Figure) bool { return f.Measure.Code.What() == "congress" && !p.ownEvent(f) })
}

// Pilots are the other measures with a deadline that somebody reported.
func (p unitPage) Pilots() []part.Figure {
	return p.pick(func(f part.Figure) bool {
		return f.Measure.Kind == congress.KindProgress && f.Measure.Code.What() != "congress" && !p.ownEvent(f) && f.IsReported()
	})
}

// Readiness are the steps before the congress that somebody reported.
func (p unitPage) Readiness() []part.Figure {
	return p.pick(func(f part.Figure) bool { return f.Measure.Kind == congress.KindReadiness && f.IsReported() })
}

// Outcomes are the results that somebody reported or that the unit has a target of its own for.
func (p unitPage) Outcomes() []part.Figure {
	return p.pick(func(f part.Figure) bool {
		return f.Measure.Kind == congress.KindOutcome && (f.IsReported() || (f.Target != nil && f.Target.Unit != 0))
	})
}

// Differing are the figures whose own count and sum of sub-units are not the same.
func (p unitPage) Differing() []part.Figure {
	return p.pick(func(f part.Figure) bool { return f.Discrepancy != nil })
}

// allReported reports whether the sum of a figure that differs from it is of every sub-unit. If not, the
// difference says only that some have still to report.
func allReported(f part.Figure) bool { return f.Discrepancy.SumReported == f.Discrepancy.SumExpect }

func (p unitPage) pick(pass func(part.Figure) bool) []part.Figure {
	var figures []part.Figure
	for _, f := range p.Figures {
		if pass(f) {
			figures = append(figures, f)
		}
	}
	return figures
}

// Chart is the burn-up of the chosen measure; ok is false when nothing was counted yet.
func (p unitPage) Chart() (b chart.BurnUp, ok bool) {
	if !p.HasChosen {
		return b, false
	}
	label := p.Lang.T("unit.chart_label", p.Lang.MeasureName(p.Chosen.Measure), p.Unit.Name, p.Chosen.Spoken())
	if forecast := p.Chosen.Forecast(); forecast != "" {
		label += " " + forecast + "."
	}
	b, ok = chart.NewBurnUp(p.Lang, label, p.Chosen.Measure, p.Points, p.Query.AsOf, p.Chosen.Deadline)
	if !ok {
		return b, false
	}
	return b.Foreseen(p.Chosen.Projection, p.Deadlines), true
}

// Title is the unit's full name where it has one.
func (p unitPage) Title() string {
	if p.Unit.FullName != "" {
		return p.Unit.FullName
	}
	return p.Unit.Name
}

// congressText says how far a congress has come: "Đã tổ chức 25/9/2020 – 27/9/2020", "Đã có kế hoạch 10/2020".
func congressText(lang text.Lang, c congress.Congress) string {
	s := lang.CongressState(c.State)
	switch {
	case c.From.IsZero() && c.Planned.IsZero():
		return s
	case c.From.IsZero():
		return s + " " + text.Date(c.Planned)
	case c.To.IsZero() || c.To == c.From:
		return s + " " + text.Date(c.From)
	}
	return s + " " + days(c.From, c.To)
}

// days writes from and to as people do: "20–21/6/2020", or both in full across months.
func days(from, to congress.Date) string {
	if from.UTC().Month() == to.UTC().Month() && from.UTC().Year() == to.UTC().Year() {
		return strconv.Itoa(from.UTC().Day()) + "–" + text.Date(to)
	}
	return text.Date(from) + "–" + text.Date(to)
}
