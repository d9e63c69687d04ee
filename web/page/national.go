package page

import (
	"errors"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/chart"
	atlas "tiendo/web/map"
	"tiendo/web/part"
)

// national is what the national page shows: one measure on one day.
type national struct {
	Chrome
	NationalQuery
	Nation      congress.Unit
	Measure     congress.Measure
	Measures    []congress.Measure
	Head        part.Figure // of the nation, or of the region asked for
	Ought       string      // where the bar should stand on the day, "" when there is no telling
	Rows        []row       // in the table's order
	OffMap      []row
	Own         *row         // the reader's own province, when the reader may see no other
	Standing    standing     // of Own
	Watched     []row        // the units whose trouble is listed: the provinces, or the own one and its sub-units
	Regions     []string     // those that can be chosen: socio-economic ones, then the sub-regions that differ from them
	RegionKinds []regionKind // the same, told apart
	Map         *atlas.Map
	Time        part.Timeline
	Second      *congress.Measure // the one that a mark shows, nil for none
	Other       *national         // what stands beside it, nil for nothing
	Dated       bool              // the two are of two days, so that each says its own
	Side        string            // what the ids of its parts begin with: "" or, of what stands beside, "beside-"
	byCode      map[string]row
}

// National is the whole national page.
func National(c Chrome, tv *rollup.TermView, q NationalQuery) (templ.Component, error) {
	n, err := newNationalInTime(c, tv, q)
	if err != nil {
		return nil, err
	}
	return nationalPage(n), nil
}

// NationalLive is the national page's live region alone, which the live stream sends.
func NationalLive(c Chrome, tv *rollup.TermView, q NationalQuery) (templ.Component, error) {
	n, err := newNationalInTime(c, tv, q)
	if err != nil {
		return nil, err
	}
	return nationalLive(n), nil
}

// newNationalInTime adds the way through the days.
func newNationalInTime(c Chrome, tv *rollup.TermView, q NationalQuery) (national, error) {
	c.Styles, c.Scripts = append(c.Styles, part.TimeStyle), append(c.Scripts, part.TimeScript)
	n, err := newNational(c, tv, q)
	if err != nil {
		return national{}, err
	}
	n.Time, err = part.NewTimeline(n.Chrome, tv, n.Nation.ID, n.Measure, q.Query, func(q rollup.Query) (rollup.Progress, error) { return n.headBy(tv, q) })
	return n, err
}

func newNational(c Chrome, tv *rollup.TermView, q NationalQuery) (national, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/map.css", "css/national.css", "css/pace.css")
	c.Scripts = append(c.Scripts, "js/legend.js")
	n, err := newSide(c, tv, q)
	if err != nil {
		return national{}, err
	}
	if err := n.putBeside(tv); err != nil {
		return national{}, err
	}
	sortRows(n.Rows, q.Sort, q.Desc)
	n.Watched = n.Rows
	if n.Own = n.ownPlace(tv); n.Own != nil {
		if err := n.lookCloser(tv); err != nil {
			return national{}, err
		}
	}
	return n, nil
}

// newSide is one measure on one day, its rows in no order yet.
func newSide(c Chrome, tv *rollup.TermView, q NationalQuery) (national, error) {
	measure, ok := tv.Measure(q.Measure)
	if !ok {
		return national{}, congress.ErrNotFound
	}
	n := national{
		Chrome: c, NationalQuery: q, Nation: tv.Nation(), Measure: measure, Measures: tv.Measures(),
		Map: atlas.Of(tv.MapCodes()), byCode: map[string]row{},
	}
	provinces := tv.Children(tv.Nation().ID)
	n.Regions = n.regionsToChoose(tv, provinces)
	n.RegionKinds = n.regionKinds(provinces)
	if second, ok := tv.Measure(q.Second); ok {
		n.Second = &second
	}
	if err := n.readHead(tv); err != nil {
		return national{}, err
	}
	for _, u := range provinces {
		p, err := tv.Progress(u.ID, q.Measure, q.Query)
		if err != nil {
			return national{}, err
		}
		r := row{Unit: u, Figure: n.figure(p), Link: c.UnitLink(u), Worry: tv.Worry(p, n.Query())}
		r.Place = n.placeOf(r)
		if r.Second, err = n.secondOf(tv, u); err != nil {
			return national{}, err
		}
		n.add(r)
	}
	return n, nil
}

// placeOf is the rank in the group that is shown. A name of both kinds is a region's, as in [rollup.TermView.RegionProgress].
func (n national) placeOf(r row) int {
	switch {
	case r.Rank == nil:
		return 0
	case n.Region == "":
		return r.Rank.Nation
	case n.Region == r.Unit.Region:
		return r.Rank.Region
	}
	return r.Rank.Subregion
}

// regionsToChoose lists the regions whose sum the reader may see: all for whoever sees every province,
// else those of which no province is closed.
func (n *national) regionsToChoose(tv *rollup.TermView, provinces []congress.Unit) []string {
	regions := RegionsOf(provinces)
	if tv.SeesAll() {
		return regions
	}
	return slices.DeleteFunc(regions, func(name string) bool {
		_, err := tv.RegionProgress(name, n.NationalQuery.Measure, n.Query())
		return err != nil
	})
}

// event is the unit's own congress, where the measure counts just that.
func (n *national) event(tv *rollup.TermView, u congress.Unit, p rollup.Progress) (congress.Congress, bool) {
	if !p.IsEventOf(u) {
		return congress.Congress{}, false
	}
	own, ok := tv.CongressOn(u.ID, n.Query())
	return own.Congress, ok
}

// lookCloser adds the sub-units of the reader's own province to it, and says where that stands.
func (n *national) lookCloser(tv *rollup.TermView) error {
	if n.Closer() {
		for _, u := range tv.ChildrenOn(n.Own.Unit.ID, n.Query()) {
			p, err := tv.Progress(u.ID, n.NationalQuery.Measure, n.Query())
			if errors.Is(err, congress.ErrNotFound) {
				continue // the measure counts units above this one
			}
			if err != nil {
				return err
			}
			r := row{Unit: u, Figure: n.figure(p), Link: n.UnitLink(u), Worry: tv.Worry(p, n.Query())}
			if c, ok := n.event(tv, u, p); ok {
				r.Event = congressText(n.Lang, c)
			}
			n.Watched = append(n.Watched, r)
		}
	}
	n.Standing = newStanding(tv, n.Own.Unit, n.Own.Figure, n.Query())
	return nil
}

// headBy is what the nation, or the region asked for, stands at.
func (n *national) headBy(tv *rollup.TermView, q rollup.Query) (rollup.Progress, error) {
	if n.Region == "" {
		return tv.Progress(tv.Nation().ID, n.NationalQuery.Measure, q)
	}
	return tv.RegionProgress(n.Region, n.NationalQuery.Measure, q)
}

func (n *national) readHead(tv *rollup.TermView) error {
	p, err := n.headBy(tv, n.Query())
	if err != nil {
		return err
	}
	n.Head = n.figure(p)
	n.Head.Gaps = n.To("/silence", "region", n.Region, "measure", string(n.Measure.Code))
	if n.Region != "" || p.Deadline.IsZero() {
		return nil
	}
	points, err := tv.Series(tv.Nation().ID, n.NationalQuery.Measure, n.Query())
	if err != nil {
		return err
	}
	n.Ought = chart.Ought(points, p.Deadline, n.Query().AsOf)
	return nil
}

// Query is the day and the view of the ledger that was asked for.
func (n national) Query() rollup.Query { return n.NationalQuery.Query }

func (n national) figure(p rollup.Progress) part.Figure {
	return n.Chrome.Figure(p, n.Query().AsOf)
}

func (n *national) add(r row) {
	if n.Region != "" && r.Unit.Region != n.Region && r.Unit.Subregion != n.Region {
		return
	}
	n.Rows = append(n.Rows, r)
	if r.Unit.OnMap {
		n.byCode[r.Unit.Code] = r
		return
	}
	n.OffMap = append(n.OffMap, r)
}

// ownPlace is the province of a reader who has grants in one province only, nil for everybody else.
func (n national) ownPlace(tv *rollup.TermView) *row {
	var own *row
	for _, g := range n.Scope.Grants {
		if g.Term != n.Term.ID {
			continue
		}
		u, ok := tv.Unit(g.Unit)
		if !ok || u.Level == congress.Nation {
			return nil
		}
		for i := range n.Rows {
			if n.Rows[i].Unit.ID == u.Province {
				own = &n.Rows[i]
			}
		}
	}
	return own
}

// Generated is how many of the units shown have a generated figure.
func (n national) Generated() int {
	count := 0
	for _, r := range n.Rows {
		if r.Illustrative {
			count++
		}
	}
	return count
}

// Ranked are the first units by rank, for the short list beside the map.
func (n national) Ranked() []row {
	rows := make([]row, 0, len(n.Rows))
	for _, r := range n.Rows {
		if r.Rank != nil {
			rows = append(rows, r)
		}
	}
	sortRows(rows, "rank", false)
	return rows[:min(len(rows), 3*listed/2)]
}

// listed is how many units a short list shows; the table below has all of them.
const listed = 8

// Closer reports whether the troubles listed are those within the reader's own province.
func (n national) Closer() bool { return n.Own != nil && len(n.Rows) == 1 }

// NoTrouble is the key of the sentence for an empty list of trouble.
func (n national) NoTrouble() string { return noTrouble(n.Measure.Kind, n.Watched) }

// noTrouble is the key of the sentence about units none of which is in trouble. That nobody is late can only be said
// where some unit has both a figure and something to hold it against; and a congress that is still to come is behind by
// the rule of its status, with no need to worry where its day is set in time.
func noTrouble(kind congress.MeasureKind, rows []row) string {
	switch {
	case !slices.ContainsFunc(rows, row.judged):
		return "national.no_judgement"
	case kind == congress.KindOutcome:
		return "national.all_met"
	case noTroubleAtAll(rows):
		return "forecast.none_undated"
	case slices.ContainsFunc(rows, row.worries):
		return "forecast.none_late" // as far as anybody knows: the others have a list of their own
	case slices.ContainsFunc(rows, func(r row) bool { return r.Status == rollup.StatusBehind }):
		return "national.none_undated"
	}
	return "national.no_trouble"
}

// Rules explains the figures shown.
func (n national) Rules() ruleBook {
	figures := []part.Figure{n.Head}
	for _, r := range n.Rows {
		figures = append(figures, r.Figure)
	}
	return newRuleBook(n.Lang, figures)
}

// Overdue counts the units whose deadline has passed.
func (n national) Overdue() int {
	return len(selected(n.Watched, func(r row) bool { return r.Late() }, gravest))
}

// AllSilent is where all of them are listed: of what is shown, or of the own province.
func (n national) AllSilent() templ.SafeURL {
	if n.Closer() {
		return n.To("/silence", "unit", n.Own.Unit.ID.String(), "measure", string(n.Measure.Code))
	}
	return n.Head.Gaps
}

// Silent are the units whose figures are missing or too old, the most silent first.
func (n national) Silent() []row {
	return selected(n.Watched, func(r row) bool { return (r.Stale && r.Event == "") || !r.IsReported() }, longestSilent)
}

// Title names the page: measure and place.
func (n national) Title() string { return n.Lang.MeasureName(n.Measure) + " · " + n.Place() }

// Place is what the figures are about: the nation or a region.
func (n national) Place() string {
	if n.Region != "" {
		return n.Region
	}
	return n.Lang.UnitLevel(congress.Nation)
}
