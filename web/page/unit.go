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

// UnitQuery is what the page of a unit is asked to show.
type UnitQuery struct {
	Unit  congress.Unit
	Query rollup.Query
	Sort  string // a column of the sub-units' table: one of ChildColumns; empty: what needs somebody to act comes first
	Desc  bool
	Only  string // one of ChildGroups; empty: all sub-units
}

// UnitLedger is what the ledger tells of a unit for its page.
type UnitLedger struct {
	Lines   []Line // the newest of the unit and what is below it
	Sources []Line // those of the figures shown, and of the unit's own congress, see [UnitLines]
}

// unitPage is what the page of a province, or of any unit below it, shows.
type unitPage struct {
	Chrome
	UnitLedger
	Unit      congress.Unit
	Path      []congress.Unit // from the nation down to the unit's parent
	Query     rollup.Query
	Figures   []part.Figure // every measure of the unit, in the measures' order
	Chosen    part.Figure   // the one that the chart and the table of sub-units are about
	HasChosen bool
	Points    []rollup.Point
	Deadlines []rollup.DeadlineStep // of the chosen figure, as they moved
	Standing  standing              // by the chosen figure
	Caution   caution               // beside the chosen figure
	Children  childTable
	Congress  congress.Stood // the unit's own
	HasOwn    bool
	MayWrite  bool
	Time      part.Timeline
	Measures  map[congress.MeasureCode]congress.Measure
	Steps     []pipeline
	MakeUp    makeUp
	Meetings  unitMeetings
	Gaps      []gap
}

// Unit is the page of a unit: a province or anything below it. The measure of its chart comes from
// the page's query, else it is the level whose deadline comes next.
func Unit(c Chrome, tv *rollup.TermView, q UnitQuery, l UnitLedger) (templ.Component, error) {
	p, err := newUnitPage(c, tv, q, l)
	if err != nil {
		return nil, err
	}
	return unitWhole(p), nil
}

// UnitLive is the live region of that page alone, which the live stream sends.
func UnitLive(c Chrome, tv *rollup.TermView, q UnitQuery, l UnitLedger) (templ.Component, error) {
	p, err := newUnitPage(c, tv, q, l)
	if err != nil {
		return nil, err
	}
	return unitLive(p), nil
}

func newUnitPage(c Chrome, tv *rollup.TermView, q UnitQuery, l UnitLedger) (unitPage, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/province.css", "css/pace.css", part.TimeStyle)
	c.Scripts = append(c.Scripts, "js/sections.js", "js/chart.js", part.TimeScript)
	all, err := tv.AllProgress(q.Unit.ID, q.Query)
	if err != nil {
		return unitPage{}, err
	}
	path := tv.Path(q.Unit.ID)
	p := unitPage{
		Chrome: c, UnitLedger: l, Unit: q.Unit, Path: path[:max(len(path)-1, 0)], Query: q.Query,
		MayWrite: tv.May(access.Write, q.Unit.ID) && q.Unit.Level != congress.Nation,
		Measures: measuresByCode(tv),
	}
	for _, progress := range all {
		p.Figures = append(p.Figures, p.figure(progress))
	}
	p.Congress, p.HasOwn = tv.CongressOn(q.Unit.ID, q.Query)
	err = errors.Join(p.readChosen(tv, q), p.readSections(tv))
	return p, err
}

// readChosen reads what is shown of the chosen measure alone.
func (p *unitPage) readChosen(tv *rollup.TermView, q UnitQuery) (err error) {
	p.Chosen, p.HasChosen = p.choose(tv.NextMeasure(p.Query.AsOf))
	if err := p.readTime(tv); err != nil {
		return err
	}
	if !p.HasChosen {
		return nil
	}
	if p.Points, err = tv.Series(p.Unit.ID, p.Chosen.Measure.Code, p.Query); err != nil {
		return err
	}
	if p.Deadlines, err = tv.Deadlines(p.Unit.ID, p.Chosen.Measure.Code, p.Query); err != nil {
		return err
	}
	p.Standing = newStanding(tv, p.Unit, p.Chosen, p.Query)
	if p.Children, err = p.childTable(tv, q); err != nil {
		return err
	}
	return p.readCaution(tv)
}

// readTime reads the days that the slider goes through.
func (p *unitPage) readTime(tv *rollup.TermView) (err error) {
	p.Time, err = part.NewTimeline(p.Chrome, tv, p.Unit.ID, p.Chosen.Measure, p.Query, func(q rollup.Query) (rollup.Progress, error) {
		return tv.Progress(p.Unit.ID, p.Chosen.Measure.Code, q)
	})
	return err
}

// readSections reads what the sections below need beyond the figures.
func (p *unitPage) readSections(tv *rollup.TermView) (err error) {
	if p.Steps, err = p.pipelines(tv); err != nil {
		return err
	}
	if p.Gaps, err = p.gaps(tv); err != nil {
		return err
	}
	p.MakeUp = p.makeUp(tv)
	return p.readMeetings(tv)
}

// UnitLines lists the lines of the ledger behind what the page of a unit shows, its figures and its own congress, so that
// their sources can be named.
func UnitLines(tv *rollup.TermView, unit congress.UnitID, q rollup.Query) ([]congress.EntryID, error) {
	all, err := tv.AllProgress(unit, q)
	var lines []congress.EntryID
	for _, p := range all {
		if p.Entry != 0 {
			lines = append(lines, p.Entry)
		}
	}
	if own, ok := tv.CongressOn(unit, q); ok && own.ID != 0 {
		lines = append(lines, own.ID)
	}
	return lines, err
}

func (p unitPage) figure(progress rollup.Progress) part.Figure {
	f := p.Chrome.Figure(progress, p.Query.AsOf)
	f.Gaps = p.To("/silence", "unit", p.Unit.ID.String(), "measure", string(progress.Measure.Code))
	return f
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
	return f.Progress.IsEventOf(p.Unit)
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

// Levels are the congresses of each level below the unit, the lowest first.
func (p unitPage) Levels() []part.Figure {
	return p.pick(func(f part.Figure) bool { return f.Measure.Code.What() == "congress" && !p.ownEvent(f) })
}

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

// congressText says how far a congress has come: "Đã tổ chức 25/9/2020 – 27/9/2020", "Dự kiến 10/2020".
func congressText(lang text.Lang, c congress.Congress) string {
	s := lang.CongressState(c.State)
	switch {
	case c.From.IsZero() && c.Planned.IsZero() && c.State == congress.Planned:
		return upperFirst(lang.T("calendar.no_day"))
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
