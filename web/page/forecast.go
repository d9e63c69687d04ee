package page

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
)

// ForecastQuery is what the forecast page is asked to show.
type ForecastQuery struct {
	Unit    congress.Unit
	Measure congress.MeasureCode // empty: the level whose deadline comes next
	Query   rollup.Query
	All     bool // small charts of all units, not only of those that worry most
}

// forecast is what the page shows: when a unit and those directly below it will be done.
type forecast struct {
	Chrome
	ForecastQuery
	Path     []congress.Unit // from the nation down to the unit's parent
	Measures []congress.Measure
	Head     row // the unit itself
	HasHead  bool
	Instead  string // says that the measure asked for has no forecast here; "" where it has
	Points   []rollup.Point
	Moved    []rollup.DeadlineStep // the unit's deadlines
	// The units below, each in one of the lists; the gravest worry, the latest or the least known first.
	Late, Unpaced, InTime, Free, Done, Unjudged []row
	Partly                                      bool // the reader may read only some of the units below
	Small                                       chart.Multiples
	HasSmall                                    bool
	Tests                                       []test
	plan                                        plan
}

// plan is what the days of the congresses below come to, where these alone are counted: days that were set say more
// than a pace.
type plan struct {
	events int           // congresses below
	set    int           // that were held, or have a day in time
	last   congress.Date // the last day set in time
}

// test is the back-test of one level.
type test struct {
	rollup.BackTest
	Lang         text.Lang
	Illustrative bool
}

// small is how many small charts are drawn unless all are asked for.
const small = 12

// Forecast is the whole forecast page.
func Forecast(c Chrome, tv *rollup.TermView, q ForecastQuery) (templ.Component, error) {
	f, err := newForecast(c, tv, q)
	if err != nil {
		return nil, err
	}
	return forecastWhole(f), nil
}

// ForecastLive is the forecast page's live region alone, which the live stream sends.
func ForecastLive(c Chrome, tv *rollup.TermView, q ForecastQuery) (templ.Component, error) {
	f, err := newForecast(c, tv, q)
	if err != nil {
		return nil, err
	}
	return forecastLive(f), nil
}

func newForecast(c Chrome, tv *rollup.TermView, q ForecastQuery) (forecast, error) {
	c.Desks = desks(c, tv)
	c.Styles, c.Scripts = append(c.Styles, "css/pace.css", "css/forecast.css"), append(c.Scripts, "js/chart.js")
	path := tv.Path(q.Unit.ID)
	f := forecast{Chrome: c, ForecastQuery: q, Path: path[:max(len(path)-1, 0)]}
	for _, m := range tv.Measures() {
		if m.Code.What() == "congress" && m.Level <= q.Unit.Level && !m.IsEventOf(q.Unit.Level) {
			f.Measures = append(f.Measures, m)
		}
	}
	m, ok := f.choose(tv)
	if !ok {
		return f, nil
	}
	if asked, ok := tv.Measure(q.Measure); ok && asked.Code != m.Code {
		f.Instead = c.Lang.T("forecast.instead", c.Lang.MeasureName(asked), c.Lang.MeasureName(m))
	}
	if err := f.readHead(tv, m); err != nil {
		return f, err
	}
	if err := f.readUnits(tv); err != nil {
		return f, err
	}
	if err := f.readSmall(tv); err != nil {
		return f, err
	}
	err := f.readTests(tv)
	return f, err
}

// choose finds the measure asked for when it is one that has a pace, else the level whose deadline comes next, else the
// highest level.
func (f forecast) choose(tv *rollup.TermView) (m congress.Measure, ok bool) {
	asked, ok := tv.Measure(f.ForecastQuery.Measure)
	if ok && asked.Kind != congress.KindOutcome && asked.Level <= f.Unit.Level && !asked.IsEventOf(f.Unit.Level) {
		return asked, true
	}
	next := tv.NextMeasure(f.Query().AsOf)
	for _, m := range f.Measures {
		if m.Code == next {
			return m, true
		}
	}
	if len(f.Measures) == 0 {
		return m, false
	}
	return f.Measures[len(f.Measures)-1], true
}

// Query is the day and the view of the ledger that was asked for.
func (f forecast) Query() rollup.Query { return f.ForecastQuery.Query }

// Measure is the one that the page is about.
func (f forecast) Measure() congress.Measure { return f.Head.Figure.Measure }

func (f *forecast) readHead(tv *rollup.TermView, m congress.Measure) (err error) {
	p, err := tv.Progress(f.Unit.ID, m.Code, f.Query())
	if err != nil {
		return err
	}
	f.Head = f.row(tv, rollup.Worried{Unit: f.Unit, Progress: p, Worry: tv.Worry(p, f.Query())})
	f.HasHead = true
	if f.Points, err = tv.Series(f.Unit.ID, m.Code, f.Query()); err != nil {
		return err
	}
	f.Moved, err = tv.Deadlines(f.Unit.ID, m.Code, f.Query())
	return err
}

func (f *forecast) row(tv *rollup.TermView, w rollup.Worried) row {
	r := row{
		Unit: w.Unit, Figure: f.Figure(w.Progress, f.Query().AsOf), Worry: w.Worry,
		Link: f.UnitLink(w.Unit, "measure", string(w.Progress.Measure.Code)),
	}
	if own, ok := tv.CongressOn(w.Unit.ID, f.Query()); ok && w.Progress.IsEventOf(w.Unit) {
		r.Event = congressText(f.Lang, own.Congress)
	}
	return r
}

// readUnits puts every unit below into the one list where it belongs: none is dropped.
func (f *forecast) readUnits(tv *rollup.TermView) error {
	units, err := tv.Worried(f.Unit.ID, f.Measure().Code, f.Query())
	if err != nil {
		return err
	}
	var lists [outlookLists][]row
	for _, w := range units {
		r := f.row(tv, w)
		f.readPlan(tv, r)
		list := r.list()
		lists[list] = append(lists[list], r)
	}
	f.Late, f.Unpaced, f.InTime, f.Free, f.Done, f.Unjudged = lists[listLate], lists[listUnpaced], lists[listInTime], lists[listFree], lists[listDone], lists[listUnjudged]
	f.Partly = f.Unit.Level == congress.Nation && !tv.SeesAll()
	slices.SortStableFunc(f.Late, gravest)
	slices.SortStableFunc(f.Unpaced, gravest)
	slices.SortStableFunc(f.InTime, latestFirst)
	slices.SortStableFunc(f.Free, latestFirst)
	slices.SortStableFunc(f.Done, byName)
	slices.SortStableFunc(f.Unjudged, longestSilent)
	return nil
}

// readPlan counts a congress below with the others.
func (f *forecast) readPlan(tv *rollup.TermView, r row) {
	if !r.Progress.IsEventOf(r.Unit) || f.Measure().Code.What() != "congress" {
		return
	}
	f.plan.events++
	switch {
	case r.Finished():
		f.plan.set++
	case r.Status == rollup.StatusBehind && !r.worries():
		f.plan.set++
		own, _ := tv.CongressOn(r.Unit.ID, f.Query())
		f.plan.last = max(f.plan.last, own.First)
	}
}

func byName(a, b row) int { return text.Compare(a.Unit.Name, b.Unit.Name) }

// latestFirst puts whoever is expected to finish last first, and those of whom nothing is expected before them.
func latestFirst(a, b row) int {
	return cmp.Or(cmp.Compare(b.finish(), a.finish()), byName(a, b))
}

// finish is the day on which the rest is expected to be done, far away when none is.
func (r row) finish() congress.Date {
	if r.Projection == nil {
		return congress.MustDate("9999-12-31")
	}
	return r.Projection.Likely
}

// Units is how many units below are spoken of.
func (f forecast) Units() int {
	return len(f.Late) + len(f.Unpaced) + len(f.InTime) + len(f.Done) + len(f.Free) + len(f.Unjudged)
}

// readSmall makes the small charts: of those that worry most or, when all are asked for, of every unit with a count.
func (f *forecast) readSmall(tv *rollup.TermView) error {
	shown := f.Late[:min(len(f.Late), small)]
	if f.All {
		shown = slices.Concat(f.Late, f.Unpaced, f.InTime, f.Free, f.Done, f.Unjudged)
	}
	var items []chart.Multiple
	for _, r := range shown {
		if r.Event != "" || r.Progress.IsEventOf(r.Unit) {
			continue // held or not: nothing to draw
		}
		points, err := tv.Series(r.Unit.ID, f.Measure().Code, f.Query())
		if err != nil {
			return err
		}
		items = append(items, chart.Multiple{
			Name: r.Unit.Name, Link: r.Link, Shown: r.Short(), Note: r.note(), Said: r.Label(),
			Points: points, Deadline: r.Deadline, Projection: r.Projection,
		})
	}
	f.Small, f.HasSmall = chart.NewMultiples(f.Lang, items, f.Query().AsOf)
	return nil
}

// note is what stands below a small chart: the worry, and whether the figures are illustrative.
func (r row) note() string {
	said := r.need()
	if r.Illustrative {
		said += " · " + r.Lang.T("figure.illustrative_short")
	}
	return said
}

func (f *forecast) readTests(tv *rollup.TermView) error {
	levels := f.Measures
	if !slices.ContainsFunc(levels, func(m congress.Measure) bool { return m.Code == f.Measure().Code }) {
		levels = []congress.Measure{f.Measure()}
	}
	for _, m := range levels {
		b, err := tv.BackTest(f.Unit.ID, m.Code, f.Query())
		if err != nil {
			return err
		}
		p, err := tv.Progress(f.Unit.ID, m.Code, f.Query())
		if err != nil {
			return err
		}
		f.Tests = append(f.Tests, test{BackTest: b, Lang: f.Lang, Illustrative: p.Illustrative})
	}
	return nil
}

// Chart is the burn-up of the unit with what is expected; ok is false when nothing was counted yet.
func (f forecast) Chart() (b chart.BurnUp, ok bool) {
	label := f.Lang.T("unit.chart_label", f.Lang.MeasureName(f.Measure()), placeName(f.Chrome, f.Unit), f.Head.Spoken())
	b, ok = chart.NewBurnUp(f.Lang, label+" "+f.Outlook()+".", f.Measure(), f.Points, f.Query().AsOf, f.Head.Deadline)
	if !ok {
		return b, false
	}
	return b.Foreseen(f.Head.Projection, f.Moved), true
}
