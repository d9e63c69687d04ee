package page

import (
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

// LifeQuery is the figure whose life is shown. The query's day is the one on which it is looked at; lines
// of all days are listed, as known at the query's moment.
type LifeQuery struct {
	Unit    congress.Unit
	Measure congress.Measure
	Query   rollup.Query
}

// lifePage is everything that happened to one figure.
type lifePage struct {
	Chrome
	LifeQuery
	Path     []congress.Unit
	Lines    []lifeLine
	Next     congress.EntryID
	Stands   part.Figure // on the day asked for
	Event    string      // the unit's own congress, where that alone is what is counted
	Reports  []rollup.Report
	Points   []rollup.Point // of a sum, on each day on which it changed
	Parts    []row          // the sub-units whose figures are added up; none where the unit's own figure counts
	Choices  []congress.Measure
	MayWrite bool
}

// Life is the page of one figure's life. lines are the newest of it, verdicts the lines that confirm or
// return one of those; next is the cursor of the page after this one, 0 for none.
func Life(c Chrome, tv *rollup.TermView, q LifeQuery, lines, verdicts []Line, next congress.EntryID) (templ.Component, error) {
	c.Desks = desks(c, tv)
	c.Styles, c.Scripts = append(c.Styles, "css/history.css", "css/pace.css"), append(c.Scripts, "js/chart.js")
	p, err := tv.Progress(q.Unit.ID, q.Measure.Code, q.Query)
	if err != nil {
		return nil, err
	}
	l := lifePage{
		Chrome: c, LifeQuery: q, Path: tv.Path(q.Unit.ID), Next: next, Stands: c.Figure(p, q.Query.AsOf),
		MayWrite: tv.May(access.Write, q.Unit.ID) && q.Unit.Level != congress.Nation && !p.IsEventOf(q.Unit),
	}
	for _, m := range tv.Measures() {
		if m.Level <= q.Unit.Level {
			l.Choices = append(l.Choices, m)
		}
	}
	if own, ok := tv.CongressOn(q.Unit.ID, q.Query); ok && p.IsEventOf(q.Unit) {
		l.Event = congressText(c.Lang, own.Congress)
	}
	if l.Reports, err = tv.Reports(q.Unit.ID, q.Measure.Code, q.Query); err != nil {
		return nil, err
	}
	l.Lines = l.tell(tv, lines, verdicts)
	if p.Basis == congress.BasisSum {
		if l.Points, err = tv.Series(q.Unit.ID, q.Measure.Code, q.Query); err != nil {
			return nil, err
		}
		l.Parts, err = partsOf(c, tv, q)
	}
	return lifeWhole(l), err
}

// partsOf lists the sub-units that belong to a sum, as far as the reader may see them. One of which nothing
// is expected (no pilot, for the pilots) is none of its parts.
func partsOf(c Chrome, tv *rollup.TermView, q LifeQuery) ([]row, error) {
	var parts []row
	for _, u := range tv.ChildrenOn(q.Unit.ID, q.Query) {
		if u.Level < q.Measure.Level {
			continue
		}
		p, err := tv.Progress(u.ID, q.Measure.Code, q.Query)
		if err != nil {
			return nil, err
		}
		if p.Expected == 0 {
			continue
		}
		r := row{Unit: u, Figure: c.Figure(p, q.Query.AsOf)}
		r.Link = c.Life(r.Figure)
		if own, ok := tv.CongressOn(u.ID, q.Query); ok && p.IsEventOf(u) {
			r.Event = congressText(c.Lang, own.Congress)
		}
		parts = append(parts, r)
	}
	return parts, nil
}

// Query is the day and the knowledge with which the figure is looked at.
func (l lifePage) Query() rollup.Query { return l.LifeQuery.Query }

// Chart draws what was reported; ok is false when there is nothing to draw.
func (l lifePage) Chart() (chart.Life, bool) {
	return chart.NewLife(l.Lang, l.chartLabel(), l.Measure, l.Reports, l.Query().AsOf)
}

// SumChart draws how a sum grew, which nobody reported; ok is false where the unit's own figures count.
func (l lifePage) SumChart() (chart.BurnUp, bool) {
	return chart.NewBurnUp(l.Lang, l.chartLabel(), l.Measure, l.Points, l.Query().AsOf, l.Stands.Deadline)
}

func (l lifePage) chartLabel() string {
	return l.Lang.T("unit.chart_label", l.Lang.MeasureName(l.Measure), placeName(l.Chrome, l.Unit), l.Stands.Spoken())
}

// KnownDay is the day of the moment whose knowledge is shown; congress.NoDate for now.
func (l lifePage) KnownDay() congress.Date {
	if l.Query().Known.IsZero() {
		return congress.NoDate
	}
	return congress.DateOf(l.Query().Known)
}

// Whole is the stream of the unit and everything below it, of this measure.
func (l lifePage) Whole() templ.SafeURL { return l.Here("below", "true", "before", "") }

// lifeLine is one line with what the lines around it say about it.
type lifeLine struct {
	Line
	InUse     bool // it is what pages show on the day asked for
	Unwanted  bool // the line that replaced it took it back
	Verdicts  []Line
	Before    string // what held before it; "" when that is not known or was nothing
	Change    string // by how much it differs from what it corrects
	Since     string // by how much it differs from the figure of the day before it, and since when
	NewParent congress.Unit
}

// tell puts together what belongs to each line. What a line was before it and whether it is confirmed is
// said as of the moment asked for.
func (l lifePage) tell(tv *rollup.TermView, lines, verdicts []Line) []lifeLine {
	told := make([]lifeLine, 0, len(lines))
	for i, line := range lines {
		t := lifeLine{Line: line, InUse: line.Kind == congress.LineEntry && line.ID == l.Stands.Entry}
		switch line.Kind {
		case congress.LineEntry:
			l.tellEntry(&t, lines, verdicts)
		case congress.LineBasis, congress.LineCongress:
			t.Before = l.before(line, lines[i+1:])
		case congress.LineUnit:
			t.NewParent, _ = tv.Unit(line.NewParent)
		}
		told = append(told, t)
	}
	return told
}

func (l lifePage) tellEntry(t *lifeLine, lines, verdicts []Line) {
	by := slices.IndexFunc(lines, func(other Line) bool { return other.ID == t.ReplacedBy })
	t.Unwanted = t.ReplacedBy != 0 && by >= 0 && lines[by].Entry.Value.Kind == congress.Withdrawn
	for _, v := range verdicts {
		if slices.Contains(v.Entries, t.ID) {
			t.Verdicts = append(t.Verdicts, v)
		}
	}
	if t.Replaced != nil {
		t.Change = l.Lang.Difference(t.Replaced.Value, t.Entry.Value)
	}
	at := slices.IndexFunc(l.Reports, func(r rollup.Report) bool { return r.Entry == t.ID })
	if at < 0 {
		return
	}
	t.Entry.Confirmed = l.Reports[at].Confirmed
	for before := at - 1; before >= 0 && l.Reports[at].Stands; before-- {
		if r := l.Reports[before]; r.Stands {
			if by := l.Lang.Difference(r.Value, t.Entry.Value); by != "" {
				t.Since = l.Lang.T("life.since", by, text.Date(r.AsOf))
			}
			return
		}
	}
}

// before says what the line changed: an older one of its kind, or what holds where nobody said otherwise.
func (l lifePage) before(line Line, older []Line) string {
	for _, o := range older {
		if o.Kind != line.Kind {
			continue
		}
		if o.Kind == congress.LineBasis {
			return l.Lang.Basis(o.Basis)
		}
		return congressText(l.Lang, o.Congress)
	}
	if line.Kind == congress.LineBasis && l.Next == 0 {
		return l.Lang.Basis(congress.BasisOwn)
	}
	return ""
}

// lineLink leads to a line of this figure, on the page of the list on which it stands.
func (l lifePage) lineLink(id congress.EntryID) templ.SafeURL {
	if slices.ContainsFunc(l.Lines, func(t lifeLine) bool { return t.ID == id }) {
		return templ.SafeURL("#line-" + id.String())
	}
	return l.Here("before", (id+1).String()) + templ.SafeURL("#line-"+id.String())
}

// shows says in one phrase what the line states.
func (t lifeLine) shows(lang text.Lang) string {
	switch t.Kind {
	case congress.LineEntry:
		if t.Entry.Value.Kind == congress.Withdrawn && t.Replaced != nil {
			return lang.T("life.withdrawn", lang.Value(t.Replaced.Value))
		}
		return lang.Value(t.Entry.Value)
	case congress.LineBasis:
		return lang.LineKind(t.Kind) + ": " + lang.Basis(t.Basis)
	case congress.LineUnit:
		if t.NewParent.ID != 0 {
			return lang.T("life.moved", t.NewParent.Name)
		}
	}
	return t.what(lang, nil)
}

// share is the percentage of a count, "" for everything else.
func (t lifeLine) share(lang text.Lang) string {
	if f, ok := t.Entry.Value.Fraction(); ok && t.Kind == congress.LineEntry {
		return lang.Share(f)
	}
	return ""
}
