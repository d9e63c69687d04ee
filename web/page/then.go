package page

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

// ThenQuery is what the page of this term and the one before is asked to show.
type ThenQuery struct {
	Unit    congress.UnitID
	Measure congress.MeasureCode
	Query   rollup.Query
	By      rollup.Alignment
	Region  string        // of the nation's provinces; empty: all
	Until   congress.Date // the last day that the term before has come to
	Sort    string        // one of ThenColumns; empty: points
	Desc    bool
}

// ThenColumns are the columns that the provinces can be sorted by, as they stand in the links.
var ThenColumns = []string{"name", "then", "now", "points", "course"}

// thenPage is a unit in this term and in the one before.
type thenPage struct {
	Chrome
	ThenQuery
	Unit      congress.Unit
	Path      []congress.Unit
	Measure   congress.Measure
	Measures  []congress.Measure // those that the unit has
	Regions   []string           // those that can be chosen
	Past      rollup.Past
	Before    Chrome // for links into the term before
	Head      pairRow
	now, then []rollup.Stage
	Rows      []pairRow // the provinces, where the unit is the nation
	Origins   []row     // what the unit came from, as far as the reader may see it
}

// pairRow is a unit in both terms.
type pairRow struct {
	rollup.Pair
	Lang      text.Lang
	Unit      congress.Unit
	Then, Now side
}

// Then is the whole page of a unit in this term and in the one before.
func Then(c Chrome, tv *rollup.TermView, q ThenQuery) (templ.Component, error) {
	p, err := newThenPage(c, tv, q)
	if err != nil {
		return nil, err
	}
	return thenWhole(p), nil
}

// ThenLive is the live region of that page alone, which the live stream sends.
func ThenLive(c Chrome, tv *rollup.TermView, q ThenQuery) (templ.Component, error) {
	p, err := newThenPage(c, tv, q)
	if err != nil {
		return nil, err
	}
	return thenLive(p), nil
}

func newThenPage(c Chrome, tv *rollup.TermView, q ThenQuery) (thenPage, error) {
	c.Desks = desks(c, tv)
	c.Styles, c.Scripts = append(c.Styles, "css/history.css", "css/pace.css", "css/then.css"), append(c.Scripts, "js/chart.js")
	u, ok := tv.Unit(q.Unit)
	m, known := tv.Measure(q.Measure)
	if !ok || !known {
		return thenPage{}, congress.ErrNotFound
	}
	p := thenPage{Chrome: c, ThenQuery: q, Unit: u, Path: tv.Path(u.ID), Measure: m}
	p.Path = p.Path[:max(len(p.Path)-1, 0)]
	for _, m := range tv.Measures() {
		if m.Level <= u.Level {
			p.Measures = append(p.Measures, m)
		}
	}
	var err error
	if p.Past, err = tv.Past(q.Measure, q.Query, q.By, q.Until); err != nil {
		return thenPage{}, err
	}
	p.Before = p.beforeChrome()
	if err := p.readHead(tv); err != nil {
		return thenPage{}, err
	}
	if u.Level == congress.Nation {
		err = p.addProvinces(tv)
	} else {
		err = p.addOrigins()
	}
	return p, err
}

// beforeChrome leads into the term before: the same measure, seen from the same knowledge. A moment after that term's
// own clock is none there, and all is known by it.
func (p *thenPage) beforeChrome() Chrome {
	c := p.Chrome
	c.Query = url.Values{"measure": {string(p.Measure.Code)}}
	for _, name := range []string{"known", "confirmed"} {
		if v := p.Chrome.Query.Get(name); v != "" {
			c.Query.Set(name, v)
		}
	}
	if before := p.Past.Before(); before != nil {
		c.Term, c.Today = before.Term(), p.Until
		if end := c.Term.Today; !end.IsZero() && congress.DateOf(p.ThenQuery.Query.Known) > end {
			c.Query.Del("known")
		}
	}
	return c
}

// readHead reads the figure of the whole, and how it came about in both terms.
func (p *thenPage) readHead(tv *rollup.TermView) (err error) {
	var pair rollup.Pair
	if p.Region == "" {
		pair, err = p.Past.Unit(p.Unit.ID)
	} else {
		pair, err = p.Past.Region(p.Region)
	}
	if err != nil {
		return err
	}
	p.Head = p.pair(tv, p.Unit, pair)
	p.now, p.then, err = p.Past.Courses(p.Unit.ID, p.Region)
	return err
}

// pair is one unit's row. Of what it came from, the one that is called the same comes first.
func (p thenPage) pair(tv *rollup.TermView, u congress.Unit, pair rollup.Pair) pairRow {
	slices.SortStableFunc(pair.Origins, func(a, b congress.Unit) int { return compareBool(b.Name == u.Name, a.Name == u.Name) })
	r := pairRow{Pair: pair, Lang: p.Lang, Unit: u}
	r.Now = sideOf(p.Lang, tv, u, pair.Now, p.ThenQuery.Query)
	q := p.ThenQuery.Query
	q.AsOf = p.Past.Day
	was := u
	if len(pair.Origins) == 1 {
		was = pair.Origins[0]
	}
	if pair.Gap == rollup.GapNone {
		r.Then = sideOf(p.Lang, p.Past.Before(), was, pair.Then, q)
	}
	return r
}

// addProvinces compares every province that the reader may see, of the region if one is asked for.
func (p *thenPage) addProvinces(tv *rollup.TermView) error {
	units := tv.ChildrenOn(p.Unit.ID, p.ThenQuery.Query)
	for _, name := range RegionsOf(units) {
		if _, err := p.Past.Region(name); err == nil {
			p.Regions = append(p.Regions, name)
		}
	}
	for _, u := range units {
		if p.Region != "" && u.Region != p.Region && u.Subregion != p.Region {
			continue
		}
		pair, err := p.Past.Unit(u.ID)
		if err != nil {
			return err
		}
		p.Rows = append(p.Rows, p.pair(tv, u, pair))
	}
	c, ok := pairColumns[p.Sort]
	if !ok {
		c = pairColumns["points"]
	}
	c.sort(p.Rows, func(r pairRow) string { return r.Unit.Name }, p.Desc)
	return nil
}

// addOrigins lists what the unit came from, each as it stood then.
func (p *thenPage) addOrigins() error {
	if p.Past.Gap != rollup.GapNone {
		return nil
	}
	for _, u := range p.Head.Origins {
		progress, err := p.Past.Origin(u.ID)
		if err != nil {
			return err
		}
		f := part.Figure{Progress: progress, Lang: p.Lang, Day: p.Past.Day}
		p.Origins = append(p.Origins, row{Unit: u, Figure: f, Link: p.Before.UnitLink(u, "asOf", p.Past.Day.String())})
	}
	return nil
}

var pairColumns = map[string]column[pairRow]{
	"name": {always[pairRow], func(a, b pairRow) int { return text.Compare(a.Unit.Name, b.Unit.Name) }},
	"then": {func(r pairRow) bool { return r.Then.IsReported() }, func(a, b pairRow) int {
		return compareShare(row{Figure: a.Then.Figure}, row{Figure: b.Then.Figure})
	}},
	"now": {func(r pairRow) bool { return r.Now.IsReported() }, func(a, b pairRow) int {
		return compareShare(row{Figure: a.Now.Figure}, row{Figure: b.Now.Figure})
	}},
	"points": {func(r pairRow) bool { _, ok := r.Points(); return ok }, func(a, b pairRow) int {
		x, _ := a.Points()
		y, _ := b.Points()
		return cmp.Compare(x, y)
	}},
	"course": {always[pairRow], func(a, b pairRow) int {
		return cmp.Compare(slices.Index(pairCourses, a.Course()), slices.Index(pairCourses, b.Course()))
	}},
}

// pairCourses are what a unit can be against the term before, those first that need somebody to look.
var pairCourses = []string{
	"behind", "now_missing", "same", "ahead", "both_done", "then_missing", "neither", "other",
	string(rollup.GapOrigin), string(rollup.GapDivided), string(rollup.GapClosed), string(rollup.GapLevel),
}

// Course says in one word how the unit is against the term before, or why that cannot be said.
func (r pairRow) Course() string {
	points, ok := r.Points()
	switch then, now := r.Then.IsReported(), r.Now.IsReported(); {
	case r.Gap != rollup.GapNone:
		return string(r.Gap)
	case !then && !now:
		return "neither"
	case !now:
		return "now_missing"
	case !then:
		return "then_missing"
	case !ok:
		return "other"
	case r.Then.Value.Complete() && r.Now.Value.Complete():
		return "both_done"
	case points > 0:
		return "ahead"
	case points < 0:
		return "behind"
	}
	return "same"
}

// Difference is the difference in points with its sign, and its bound if it has one; "" where there is none.
func (r pairRow) Difference() string {
	points, ok := r.Points()
	if !ok {
		return ""
	}
	return r.Lang.Bounded(r.ShareBound(), text.SignedPoints(points))
}

// Lineage says what the unit came from, where that is not simply itself: "= Thái Nguyên + Bắc Kạn"; "" otherwise, and
// where the reader may not know all of it.
func (r pairRow) Lineage() string {
	if r.Gap == rollup.GapClosed || len(r.Origins) == 0 {
		return ""
	}
	if len(r.Origins) == 1 {
		if r.Origins[0].Name == r.Unit.Name {
			return ""
		}
		return r.Lang.T("then.origin_was", r.Origins[0].Name)
	}
	names := make([]string, len(r.Origins))
	for i, u := range r.Origins {
		names[i] = u.Name
	}
	return "= " + strings.Join(names, " + ")
}

// Tally says how many units took each course.
func (p thenPage) Tally() []string {
	counts := map[string]int{}
	for _, r := range p.Rows {
		counts[r.Course()]++
	}
	var said []string
	for _, course := range pairCourses {
		if n := counts[course]; n > 0 {
			said = append(said, p.Lang.T("then.tally", n, p.Lang.T("then.row."+course)))
		}
	}
	return said
}

// Slope is the chart of all provinces that have a share in both terms.
func (p thenPage) Slope() (chart.Slope, bool) {
	var lines []chart.SlopeLine
	ahead, behind := 0, 0
	for _, r := range p.Rows {
		points, ok := r.Points()
		if !ok {
			continue
		}
		if points > 0 {
			ahead++
		} else if points < 0 {
			behind++
		}
		then, _ := r.Then.Percent()
		now, _ := r.Now.Percent()
		lines = append(lines, chart.SlopeLine{
			Name: r.Unit.Name, Then: then, Now: now, ThenText: r.Then.Share(), NowText: r.Now.Share(), Points: r.Difference(),
			Illustrative: r.Then.Illustrative || r.Now.Illustrative,
		})
	}
	label := p.Lang.T("then.slope_label", len(lines), ahead, behind, p.most())
	then, now := p.Years()
	return chart.NewSlope(p.Lang, label, chart.SlopeHead{Term: then, Day: text.Date(p.Past.Day)},
		chart.SlopeHead{Term: now, Day: text.Date(p.ThenQuery.Query.AsOf)}, lines)
}

// most names the units that are furthest ahead and behind.
func (p thenPage) most() string {
	rows := slices.DeleteFunc(slices.Clone(p.Rows), func(r pairRow) bool { _, ok := r.Points(); return !ok })
	if len(rows) == 0 {
		return ""
	}
	pairColumns["points"].sort(rows, func(r pairRow) string { return r.Unit.Name }, false)
	said := ""
	if last := rows[len(rows)-1]; last.Course() == "ahead" {
		said += p.Lang.T("then.most_up", last.Unit.Name+" "+last.Difference())
	}
	if first := rows[0]; first.Course() == "behind" {
		said += p.Lang.T("then.most_down", first.Unit.Name+" "+first.Difference())
	}
	return said
}
