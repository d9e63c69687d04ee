package page

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// SilenceQuery is of which units what is asked for.
type SilenceQuery struct {
	Unit    congress.Unit
	Query   rollup.Query
	Measure congress.MeasureCode // the only one asked for; empty: those of the levels that are due, or all
	All     bool                 // every measure with a rhythm
	Region  string               // a region's or sub-region's name; empty: the whole nation
}

// AuthorsOf looks up who entered figures, as far as the reader may know.
type AuthorsOf func([]congress.EntryID) (map[congress.EntryID]string, error)

// silence is what the page of who has not reported shows.
type silence struct {
	Chrome
	SilenceQuery
	Path     []congress.Unit
	Choices  []congress.Measure // measures that can be asked for
	Asked    []congress.Measure // those that are
	Coverage []part.Figure      // of the unit's sums, by level, then of the measure asked for
	Rows     []silentRow
	Partial  []silentRow // those that only lack a part
	Left     int         // how many more rows there are than are listed
	Closed   bool        // the reader may not see all of the units below
}

// silentRow is one unit from which something is missing.
type silentRow struct {
	Unit    congress.Unit
	Above   string // the unit above it, where that is not the page's own
	Link    templ.SafeURL
	Missing []missingFigure
}

// missingFigure is one measure that is missing, with the last figure of it.
type missingFigure struct {
	part.Figure
	Author string // who entered it; "" where nobody did, or the reader may not know
}

// silentListed is how many units the list and the message have: more are read by nobody, and a unit has a page of its own.
const silentListed = 300

// Silence is the page of who has not reported. authors looks up who entered figures.
func Silence(c Chrome, tv *rollup.TermView, q SilenceQuery, authors AuthorsOf) (templ.Component, error) {
	s, err := newSilence(c, tv, q, authors)
	if err != nil {
		return nil, err
	}
	return silenceWhole(s), nil
}

// SilenceLive is the live region of that page alone, which the live stream sends.
func SilenceLive(c Chrome, tv *rollup.TermView, q SilenceQuery, authors AuthorsOf) (templ.Component, error) {
	s, err := newSilence(c, tv, q, authors)
	if err != nil {
		return nil, err
	}
	return silenceLive(s), nil
}

func newSilence(c Chrome, tv *rollup.TermView, q SilenceQuery, authors AuthorsOf) (silence, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/silence.css")
	c.Scripts = append(c.Scripts, "js/silence.js")
	path := tv.Path(q.Unit.ID)
	s := silence{Chrome: c, SilenceQuery: q, Path: path[:max(len(path)-1, 0)]}
	for _, m := range tv.Measures() {
		if m.Level <= q.Unit.Level && m.Kind != congress.KindOutcome {
			s.Choices = append(s.Choices, m)
		}
	}
	codes, err := s.choose(tv)
	if err != nil {
		return silence{}, err
	}
	if err := s.cover(tv); err != nil {
		return silence{}, err
	}
	found, err := tv.Silences(q.Unit.ID, codes, q.Query)
	if err != nil {
		return silence{}, err
	}
	s.Closed = q.Unit.Level == congress.Nation && !tv.SeesAll()
	err = s.list(tv, found, authors)
	return s, err
}

// choose says what is asked for: the one measure, every one, or those of the levels that are due.
func (s *silence) choose(tv *rollup.TermView) ([]congress.MeasureCode, error) {
	var codes []congress.MeasureCode
	switch {
	case s.Measure != "":
		codes = []congress.MeasureCode{s.Measure}
	case s.All:
		for _, m := range s.Choices {
			codes = append(codes, m.Code)
		}
	default:
		var err error
		if codes, err = tv.UnderWay(s.Unit.ID, s.Query()); err != nil {
			return nil, err
		}
	}
	for _, code := range codes {
		m, _ := tv.Measure(code)
		s.Asked = append(s.Asked, m)
	}
	return codes, nil
}

// Query is the day and the view of the ledger that was asked for.
func (s silence) Query() rollup.Query { return s.SilenceQuery.Query }

// cover adds what each of the unit's sums is made of.
func (s *silence) cover(tv *rollup.TermView) error {
	for _, m := range tv.Measures() {
		level := m.Code.What() == "congress" && m.Level < s.Unit.Level
		if m.Level > s.Unit.Level || !level && m.Code != s.Measure {
			continue
		}
		p, err := tv.Progress(s.Unit.ID, m.Code, s.Query())
		if s.Region != "" {
			p, err = tv.RegionProgress(s.Region, m.Code, s.Query())
		}
		if err != nil {
			return err
		}
		s.Coverage = append(s.Coverage, s.figure(p))
	}
	return nil
}

func (s silence) figure(p rollup.Progress) part.Figure {
	return s.Figure(p, s.Query().AsOf)
}

// list makes the rows: the silent ones, and those that only lack a part.
func (s *silence) list(tv *rollup.TermView, found []rollup.Silence, authors AuthorsOf) error {
	found = slices.DeleteFunc(found, func(f rollup.Silence) bool {
		return s.Region != "" && f.Unit.Region != s.Region && f.Unit.Subregion != s.Region
	})
	slices.SortStableFunc(found, func(a, b rollup.Silence) int {
		return cmp.Or(cmp.Compare(min(len(b.Missing), 1), min(len(a.Missing), 1)), cmp.Compare(a.Since(), b.Since()), text.Compare(a.Unit.Name, b.Unit.Name))
	})
	var entries []congress.EntryID
	for _, f := range found {
		row := silentRow{Unit: f.Unit, Link: s.UnitLink(f.Unit)}
		if above, ok := tv.Unit(f.Unit.Parent); ok && f.Unit.Parent != s.Unit.ID {
			row.Above = above.Name
		}
		for _, p := range f.Missing {
			row.Missing = append(row.Missing, missingFigure{Figure: s.figure(p)})
			if p.Entry != 0 && len(s.Rows) < silentListed {
				entries = append(entries, p.Entry)
			}
		}
		if len(f.Partial) > 0 {
			lacking := row
			lacking.Missing = nil
			for _, p := range f.Partial {
				lacking.Missing = append(lacking.Missing, missingFigure{Figure: s.figure(p)})
			}
			s.Partial = append(s.Partial, lacking)
		}
		if len(f.Missing) > 0 {
			s.Rows = append(s.Rows, row)
		}
	}
	s.Left = max(len(s.Rows)-silentListed, 0)
	return s.name(entries, authors)
}

// name adds to the rows that are listed who entered their last figures.
func (s *silence) name(entries []congress.EntryID, authors AuthorsOf) error {
	if len(entries) == 0 {
		return nil
	}
	names, err := authors(entries)
	if err != nil {
		return err
	}
	for _, r := range s.Listed() {
		for i := range r.Missing {
			r.Missing[i].Author = names[r.Missing[i].Entry]
		}
	}
	return nil
}

// Listed are the rows that the page and the message have.
func (s silence) Listed() []silentRow { return s.Rows[:len(s.Rows)-s.Left] }

// Never counts the units that never reported something.
func (s silence) Never() int {
	n := 0
	for _, r := range s.Rows {
		if !r.Missing[0].IsReported() {
			n++
		}
	}
	return n
}

// Rhythm is the number of days within which a unit reports again.
func (s silence) Rhythm() int { return rollup.Rhythm(s.Term) }

// Place is what the page is about: a region, or the unit.
func (s silence) Place() string { return cmp.Or(s.Region, placeName(s.Chrome, s.Unit)) }

// Pills are the congresses of the levels below the unit.
func (s silence) Pills() []congress.Measure {
	var ms []congress.Measure
	for _, m := range s.Choices {
		if m.Code.What() == "congress" && (m.Level < s.Unit.Level || s.Unit.Level == congress.Province) {
			ms = append(ms, m)
		}
	}
	return slices.DeleteFunc(ms, func(m congress.Measure) bool { return m.Level == s.Unit.Level })
}

// LinkTo is the page with another choice of measures.
func (s silence) LinkTo(measure congress.MeasureCode, of string) templ.SafeURL {
	return s.Here("measure", string(measure), "of", of)
}

// DeeperLink leads to the same question about a unit further down.
func (s silence) DeeperLink(u congress.Unit) templ.SafeURL {
	return s.Here("unit", u.ID.String(), "region", "")
}

// Last says what the last figure was: "số cuối 254/616 (41,23%), tính đến 14/6/2020", or that there is none.
func (m missingFigure) Last() string {
	if !m.IsReported() {
		return m.Lang.T("silence.never")
	}
	shown := m.Short()
	if m.Counted() && m.Share() != "" {
		shown += " (" + m.Share() + ")"
	}
	return m.Lang.T("silence.last", shown, m.AsOf)
}

// Marks are what the last figure is not: real, or confirmed.
func (m missingFigure) Marks() []string {
	var marks []string
	if m.Illustrative {
		marks = append(marks, m.Lang.T("figure.illustrative_short"))
	}
	if m.Unconfirmed() != "" {
		marks = append(marks, m.Unconfirmed())
	}
	return marks
}

// Lack says what a sum that lacks a part has: "mới có số của 7/9 đơn vị trực thuộc".
func (m missingFigure) Lack() string {
	if m.Reported < m.Expected {
		return m.Lang.T("silence.partial_of", m.Reported, m.Expected)
	}
	return m.Lang.T("silence.deeper")
}

// Days is how long the unit has been silent about the measure; "" where it never spoke.
func (m missingFigure) Days() string {
	if !m.IsReported() {
		return ""
	}
	return m.Lang.T("silence.days", m.Day.DaysSince(m.AsOf))
}

// By says who entered the last figure; "" where that is not known.
func (m missingFigure) By() string {
	switch {
	case m.Author != "":
		return m.Lang.T("silence.by", m.Author)
	case m.IsReported() && m.Basis == congress.BasisSum:
		return m.Lang.T("silence.from_below")
	}
	return ""
}
