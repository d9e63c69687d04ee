package page

import (
	"errors"
	"slices"
	"strconv"

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
	Nation   congress.Unit
	Measure  congress.Measure
	Measures []congress.Measure
	Head     part.Figure // of the nation, or of the region asked for
	Ought    string      // where the bar should stand on the day, "" when there is no telling
	Rows     []row       // in the table's order
	OffMap   []row
	Own      *row     // the reader's own province, when the reader may see no other
	Standing standing // of Own
	Watched  []row    // the units whose trouble is listed: the provinces, or the own one and its sub-units
	Regions  []string // those that can be chosen: socio-economic ones, then the sub-regions that differ from them
	Map      *atlas.Map
	Time     part.Timeline
	byCode   map[string]row
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
	n.Time, err = part.NewTimeline(n.Chrome, tv, n.Nation.ID, n.Measure, q.Query, func(q rollup.Query) (rollup.Progress, error) { return n.head(tv, q) })
	return n, err
}

func newNational(c Chrome, tv *rollup.TermView, q NationalQuery) (national, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/map.css", "css/national.css", "css/pace.css")
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
	if err := n.readHead(tv); err != nil {
		return national{}, err
	}
	for _, u := range provinces {
		p, err := tv.Progress(u.ID, q.Measure, q.Query)
		if err != nil {
			return national{}, err
		}
		n.add(row{Unit: u, Figure: n.figure(p), Link: c.UnitLink(u), Worry: tv.Worry(p, n.Query())})
	}
	sortRows(n.Rows, q.Sort, q.Desc)
	n.Watched = n.Rows
	if n.Own = n.ownPlace(tv); n.Own != nil {
		return n, n.lookCloser(tv)
	}
	return n, nil
}

// regionsToChoose lists the regions whose sum the reader may see: all for whoever sees every province,
// else those of which no province is closed.
func (n *national) regionsToChoose(tv *rollup.TermView, provinces []congress.Unit) []string {
	regions, onMap := regionsOf(provinces), 0
	for _, u := range provinces {
		if u.OnMap {
			onMap++
		}
	}
	if onMap == len(tv.MapCodes()) {
		return regions
	}
	return slices.DeleteFunc(regions, func(name string) bool {
		_, err := tv.RegionProgress(name, n.NationalQuery.Measure, n.Query())
		return err != nil
	})
}

// event is the unit's own congress, where the measure counts just that.
func (n *national) event(tv *rollup.TermView, u congress.Unit, p rollup.Progress) (congress.Congress, bool) {
	if !isEvent(p, u) {
		return congress.Congress{}, false
	}
	return tv.Congress(u.ID, n.Query())
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

// head is what the nation, or the region asked for, stands at.
func (n *national) head(tv *rollup.TermView, q rollup.Query) (rollup.Progress, error) {
	if n.Region == "" {
		return tv.Progress(tv.Nation().ID, n.NationalQuery.Measure, q)
	}
	return tv.RegionProgress(n.Region, n.NationalQuery.Measure, q)
}

func (n *national) readHead(tv *rollup.TermView) error {
	p, err := n.head(tv, n.Query())
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
	return part.Figure{Progress: p, Lang: n.Lang, Day: n.Query().AsOf}
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

// On returns the row of the province drawn with a code; ok is false for one that is not shown.
func (n national) On(code string) (r row, ok bool) {
	r, ok = n.byCode[code]
	return r, ok
}

// ViewBox is the part of the map that is shown: a region is drawn larger than the country.
func (n national) ViewBox() string {
	if !n.Zoomed() {
		return "0 0 " + strconv.Itoa(atlas.Width) + " " + strconv.Itoa(atlas.Height)
	}
	codes := map[string]bool{}
	for code := range n.byCode {
		codes[code] = true
	}
	return n.Map.Around(codes).ViewBox()
}

// Insets are the archipelagos that are shown: both, or in a region those of its provinces.
func (n national) Insets() []atlas.Inset {
	if !n.Zoomed() {
		return n.Map.Insets
	}
	var shown []atlas.Inset
	for _, in := range n.Map.Insets {
		if _, ok := n.On(in.Code); ok {
			shown = append(shown, in)
		}
	}
	return shown
}

// Zoomed reports whether only a region is shown.
func (n national) Zoomed() bool { return n.Region != "" && len(n.byCode) > 0 }

// Count is how many units stand in a colour class, for the legend.
func (n national) Count(class string) string {
	count := 0
	for _, r := range n.Rows {
		if r.Class() == class {
			count++
		}
	}
	return strconv.Itoa(count)
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

// NoTrouble is the key of the sentence for an empty list of trouble. That nobody is late can only be said
// where some unit has both a figure and something to hold it against.
func (n national) NoTrouble() string {
	if !slices.ContainsFunc(n.Watched, row.judged) {
		return "national.no_judgement"
	}
	if n.Measure.Kind == congress.KindOutcome {
		return "national.all_met"
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

// Silent are the units whose figures are missing or too old, the most silent first.
func (n national) Silent() []row {
	return selected(n.Watched, func(r row) bool { return (r.Stale && r.Event == "") || !r.IsReported() }, longestSilent)
}

// Pills are the measures that every term is about: the congresses of each level.
func (n national) Pills() []congress.Measure {
	var ms []congress.Measure
	for _, m := range n.Measures {
		if m.Code.What() == "congress" {
			ms = append(ms, m)
		}
	}
	return ms
}

// Others are the remaining measures of a kind.
func (n national) Others(kind congress.MeasureKind) []congress.Measure {
	var ms []congress.Measure
	for _, m := range n.Measures {
		if m.Kind == kind && m.Code.What() != "congress" {
			ms = append(ms, m)
		}
	}
	return ms
}

// Place is what the figures are about: the nation or a region.
func (n national) Place() string {
	if n.Region != "" {
		return n.Region
	}
	return n.Lang.UnitLevel(congress.Nation)
}
