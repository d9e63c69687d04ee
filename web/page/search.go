package page

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
)

// SearchQuery is what somebody looks for, and as of when the figures beside it are shown.
type SearchQuery struct {
	Text  string
	After congress.UnitID // cursor: only units after this one; 0: from the best
	Query rollup.Query
}

// Found are the units and measures that fit what was typed, the best first.
type Found struct {
	Units    []congress.Unit
	More     bool // there are more units than those
	Measures []congress.Measure
}

// searchPage is what was found.
type searchPage struct {
	Chrome
	SearchQuery
	Found
	Rows []foundRow
}

// foundRow is a unit that was found, where it stands, and how far it is.
type foundRow struct {
	row
	Above []congress.Unit // the units above it, without the nation
	// HasFigure is false for a unit that no measure of the term counts anything in.
	HasFigure bool
}

// Where is the way down to the unit: "Thái Nguyên › Đại Từ"; "" for what stands directly below the nation.
func (r foundRow) Where() string {
	names := make([]string, len(r.Above))
	for i, u := range r.Above {
		names[i] = u.Name
	}
	return strings.Join(names, " › ")
}

// Query is when the figures are shown of.
func (s searchPage) Query() rollup.Query { return s.SearchQuery.Query }

// Search is the page of what was found.
func Search(c Chrome, tv *rollup.TermView, q SearchQuery, found Found) (templ.Component, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/history.css")
	rows, err := foundRows(c, tv, q.Query, found.Units)
	if err != nil {
		return nil, err
	}
	return searchWhole(searchPage{Chrome: c, SearchQuery: q, Found: found, Rows: rows}), nil
}

func foundRows(c Chrome, tv *rollup.TermView, q rollup.Query, units []congress.Unit) ([]foundRow, error) {
	rows := make([]foundRow, 0, len(units))
	for _, u := range units {
		r := foundRow{row: row{Unit: u, Link: c.UnitLink(u)}}
		for _, above := range tv.Path(u.ID) {
			if above.Level != congress.Nation && above.ID != u.ID {
				r.Above = append(r.Above, above)
			}
		}
		code, ok := headline(c, tv, u, q.AsOf)
		if ok {
			p, err := tv.Progress(u.ID, code, q)
			if err != nil {
				return nil, err
			}
			r.Figure, r.HasFigure = c.Figure(p, q.AsOf), true
			if own, known := tv.CongressOn(u.ID, q); known && p.IsEventOf(u) {
				r.Event = congressText(c.Lang, own.Congress)
			}
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// headline is the measure by which a unit is shown where there is room for one: the one that the reader
// looks at, else the level whose deadline comes next, else the unit's own congress; of those the first
// that its level has.
func headline(c Chrome, tv *rollup.TermView, u congress.Unit, day congress.Date) (congress.MeasureCode, bool) {
	own := congress.MeasureCode("congress." + u.Level.String())
	for _, code := range []congress.MeasureCode{congress.MeasureCode(c.Query.Get("measure")), tv.NextMeasure(day), own} {
		if m, ok := tv.Measure(code); ok && m.Level <= u.Level {
			return code, true
		}
	}
	return "", false
}

// Suggestion is one line under the field while somebody types.
type Suggestion struct {
	Name   string `json:"name"`
	Where  string `json:"where"`
	Figure string `json:"figure"`
	Link   string `json:"link"`
}

// Suggestions are what is offered while somebody types, and the sentence that says how many there are.
type Suggestions struct {
	Items []Suggestion `json:"items"`
	Said  string       `json:"said"`
}

// Suggest writes what was found as suggestions.
func Suggest(c Chrome, tv *rollup.TermView, q SearchQuery, found Found) (Suggestions, error) {
	rows, err := foundRows(c, tv, q.Query, found.Units)
	s := Suggestions{Items: []Suggestion{}}
	for _, r := range rows {
		where := r.Where()
		if where == "" {
			where = c.Lang.UnitLevel(r.Unit.Level)
		}
		s.Items = append(s.Items, Suggestion{Name: placeName(c, r.Unit), Where: where, Figure: r.shortly(), Link: string(r.Link)})
	}
	for _, m := range found.Measures {
		s.Items = append(s.Items, Suggestion{
			Name: c.Lang.MeasureName(m), Where: c.Lang.T("search.measure"), Link: string(c.To("/", "measure", string(m.Code))),
		})
	}
	s.Said = c.Lang.T("search.said", len(s.Items))
	if len(s.Items) == 0 {
		s.Said = c.Lang.T("search.nothing_short")
	}
	return s, err
}

// shortly is the figure in the little room of a list: a figure that was generated says so there too.
func (r foundRow) shortly() string {
	if !r.HasFigure {
		return ""
	}
	return r.inBrief()
}
