package page

import (
	"net/url"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web"
	"tiendo/web/part"
)

// WallQuery is what a wall screen is asked to show.
type WallQuery struct {
	Measure congress.MeasureCode
	Query   rollup.Query
	Rotate  int  // seconds until the next place is shown; 0: stay
	Regions bool // region by region after the nation
	Levels  bool // the next level after the last place
}

// wall is a full screen of the nation and its regions, one after the other.
type wall struct {
	national  // the nation, of which the map is drawn
	WallQuery WallQuery
	Stops     []stop
	News      []newsLine
	Named     map[congress.MeasureCode]congress.Measure
	NextLevel congress.MeasureCode // "" when there is no other
}

// stop is one place that the wall shows for a while.
type stop struct {
	national
	Name       string
	View       string // the part of the map, as the viewBox of an SVG
	Number, Of int
}

// newsLine is a figure that was reported lately, and what it was before.
type newsLine struct {
	Line
	Unit   congress.Unit
	Figure string
	Was    string // "" for the first, and for one that did not change
}

// Wall is the whole wall screen. lines are the newest figures of the ledger.
func Wall(c Chrome, tv *rollup.TermView, q WallQuery, lines []Line) (templ.Component, error) {
	c.Styles, c.Scripts = append(c.Styles, "css/map.css", "css/wall.css"), append(c.Scripts, "js/wall.js")
	c.Refresh = 60
	w, err := newWall(c, tv, q, lines)
	if err != nil {
		return nil, err
	}
	return wallWhole(w), nil
}

// WallLive is the live region of that page alone, which the live stream sends.
func WallLive(c Chrome, tv *rollup.TermView, q WallQuery, lines []Line) (templ.Component, error) {
	w, err := newWall(c, tv, q, lines)
	if err != nil {
		return nil, err
	}
	return wallLive(w), nil
}

func newWall(c Chrome, tv *rollup.TermView, q WallQuery, lines []Line) (wall, error) {
	nation, err := newNational(c, tv, NationalQuery{Measure: q.Measure, Query: q.Query, View: "map"})
	if err != nil {
		return wall{}, err
	}
	w := wall{national: nation, WallQuery: q, Named: measuresByCode(tv), NextLevel: nation.levelAfter()}
	w.Stops = []stop{{national: nation, Name: nation.Place(), View: nation.ViewBox()}}
	for _, region := range regionsShown(nation, q) {
		n, err := newNational(c, tv, NationalQuery{Measure: q.Measure, Query: q.Query, View: "map", Region: region})
		if err != nil {
			return wall{}, err
		}
		w.Stops = append(w.Stops, stop{national: n, Name: region, View: n.ViewBox()})
	}
	if nation.Own != nil {
		w.Stops = append(w.Stops, ownStop(nation))
	}
	for i := range w.Stops {
		w.Stops[i].Number, w.Stops[i].Of = i+1, len(w.Stops)
	}
	for _, l := range lines {
		if line, ok := newsOf(c, tv, l); ok {
			w.News = append(w.News, line)
		}
	}
	return w, nil
}

// ownStop is the reader's own province, where the reader may see no other.
func ownStop(n national) stop {
	own := n
	own.Head, own.Ought = n.Own.Figure, ""
	code := n.Own.Unit.Code
	return stop{national: own, Name: n.Own.Unit.Name, View: n.Map.Around(map[string]bool{code: true}).ViewBox()}
}

// regionsShown are the socio-economic regions; the sub-regions, which cut across them, would show every province twice.
func regionsShown(n national, q WallQuery) []string {
	if !q.Regions {
		return nil
	}
	var regions []string
	for _, name := range n.Regions {
		for _, r := range n.Rows {
			if r.Unit.Region == name {
				regions = append(regions, name)
				break
			}
		}
	}
	return regions
}

// levelAfter is the congress measure of the next level, and after the last that of the first.
func (n national) levelAfter() congress.MeasureCode {
	pills := n.Pills()
	for i, m := range pills {
		if m.Code == n.Measure.Code && len(pills) > 1 {
			return pills[(i+1)%len(pills)].Code
		}
	}
	return ""
}

// newsOf says what a line changed; ok is false for a unit that the reader may not see.
func newsOf(c Chrome, tv *rollup.TermView, l Line) (newsLine, bool) {
	u, ok := tv.Unit(l.Unit)
	if !ok || l.gone() {
		return newsLine{}, false
	}
	n := newsLine{Line: l, Unit: u, Figure: c.Lang.Value(l.Entry.Value)}
	if l.Replaced != nil {
		n.Was = c.Lang.Value(l.Replaced.Value)
		return n, true
	}
	before, err := tv.Progress(u.ID, l.Entry.Measure, rollup.Query{AsOf: l.Entry.AsOf - 1})
	if err == nil && before.IsReported() {
		n.Was = part.Figure{Progress: before, Lang: c.Lang, Day: l.Entry.AsOf}.Short()
	}
	if n.Was == n.Figure {
		n.Was = "" // reported again, unchanged
	}
	return n, true
}

// IsPast reports whether the screen shows another day than today.
func (w wall) IsPast() bool { return w.Query().AsOf != w.Today || !w.Query().Known.IsZero() }

// Seconds is how long a place is shown.
func (w wall) Seconds() string { return strconv.Itoa(w.WallQuery.Rotate) }

// Program names what the page was made by: another one has another script, and the screen starts anew.
func (w wall) Program() string { return web.Asset("js/wall.js") }

// signInAgain is the sign-in page that leads back to this screen.
func (w wall) signInAgain() templ.SafeURL {
	return templ.SafeURL("/login?" + url.Values{"next": {string(w.Here())}}.Encode())
}

// Next is the address of the same screen for the next level, "" when it is not wanted.
func (w wall) Next() templ.SafeURL {
	if !w.WallQuery.Levels || w.NextLevel == "" {
		return ""
	}
	return w.Here("measure", string(w.NextLevel))
}

// Shapes are the ids of the provinces on the map that belong to the place.
func (s stop) Shapes() string {
	var ids []string
	for _, r := range s.byCode {
		ids = append(ids, "on-map-"+r.Unit.ID.String())
	}
	return strings.Join(ids, " ")
}

// Worst are the first of those in trouble.
func (s stop) Worst() []row {
	rows := s.Trouble()
	return rows[:min(len(rows), worstShown)]
}

// worstShown is how many units in trouble can be read from afar.
const worstShown = 3

// Coverage says of how many units the figure is made, and how old the oldest is: "62/67 đơn vị có số đếm, số cũ nhất 14/6/2020".
func (s stop) Coverage() string {
	if s.Head.Expected < 2 {
		return ""
	}
	words := s.Lang.T("wall.reported", s.Head.Reported, s.Head.Expected)
	if !s.Head.OldestAsOf.IsZero() {
		words += ", " + s.Lang.T("wall.oldest", text.Date(s.Head.OldestAsOf))
	}
	return words
}
