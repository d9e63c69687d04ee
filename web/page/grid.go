package page

import (
	"bytes"
	"net/url"
	"slices"
	"strconv"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// GridForm is the state of a desk's form: what was typed, and what came of it.
type GridForm struct {
	Table GridTable
	Level congress.Level       // the columns' level; 0: of any
	Kind  congress.MeasureKind // the columns' kind; "": of any
	Query rollup.Query         // of today
	AsOf  string               // the day of all cells, as it was typed
	Key   string               // fresh: from it each cell gets its own idempotency key
	Focus CellName             // where the cursor begins
	// Returned is what was sent back to the unit and those below it.
	Returned []Returned
	// Authors knows who entered what is shown.
	Authors map[congress.EntryID]string
	// Answers says what came of the cells that were not simply saved.
	Answers map[CellName]CellAnswer
	// Strays are texts typed into cells that the desk does not have any more, by the name of the field.
	Strays map[string]string
	// Wrong is the sentence about the day of all cells, "" when nothing is wrong with it.
	Wrong string
	// Saved and Unchanged count what has just been stored: typed anew, and confirmed as still true.
	Saved, Unchanged int
	// Asked says that saving was tried, so that also "nothing to save" is said.
	Asked bool
	// Unavailable says that the database did not answer: nothing typed is lost.
	Unavailable bool
	// Unchecked says that it could not be asked either what the reader may see now: the form shows what
	// was typed and nothing else.
	Unchecked bool
	// SeenBefore is what the form said that its cells showed, given back to somebody who may not be told anew.
	SeenBefore string
}

// CellAnswer is what came of one cell, in the reader's words.
type CellAnswer struct {
	Typed, Reason string
	State         string   // refused, conflict, doubt or reason
	Problems      []string // what is wrong with it
	Doubts        []CellDoubt
	Accepted      []string // codes of the doubts that a yes was given to
	// Current is the figure that stands in the way, CurrentID its entry, Difference how far it is from the one typed.
	Current, CurrentID, Difference string
}

// CellDoubt is a question about a figure; Offer is what could be typed instead.
type CellDoubt struct {
	Code, Message, Offer string
	NeedsReason          bool
}

// gridPage is the desk of one unit.
type gridPage struct {
	Chrome
	GridForm
	Unit   congress.Unit
	Writes bool // the reader may enter figures of the unit itself
	Path   []congress.Unit
	All    []congress.Measure // measures that some row of the desk may show
}

// Grid is the desk of a unit: its figures and those of its sub-units, to be typed in place.
func Grid(c Chrome, tv *rollup.TermView, u congress.Unit, form GridForm) templ.Component {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/grid.css")
	c.Scripts = append(c.Scripts, "js/grid.js")
	g := gridPage{Chrome: c, GridForm: form, Unit: u, Writes: tv.May(access.Write, u.ID), All: GridMeasures(tv, u, 0, "")}
	if !form.Unchecked {
		g.Path = tv.Path(u.ID)
	}
	return gridWhole(g)
}

// GridStands is what stands in the cells of a desk, for the script that keeps an open one fresh.
func GridStands(c Chrome, form GridForm) templ.Component {
	return gridStands(gridPage{Chrome: c, GridForm: form})
}

// GridNews is the part of what [GridStands] made now that it did not make before: the cells that changed.
func GridNews(before, now []byte) []byte {
	const end = "</li>"
	had := map[string]bool{}
	for cell := range bytes.SplitAfterSeq(before, []byte(end)) {
		had[string(cell)] = true
	}
	var news []byte
	for cell := range bytes.SplitAfterSeq(now, []byte(end)) {
		if bytes.HasSuffix(cell, []byte(end)) && !had[string(cell)] {
			news = append(news, cell...)
		}
	}
	return news
}

// LiveURL is the stream of what stands in the cells.
func (g gridPage) LiveURL() string {
	q := url.Values{"page": {"/entry/" + g.Unit.ID.String()}, "lang": {string(g.Lang)}, "term": {string(g.Term.ID)}}
	for _, name := range []string{"measure", "level", "kind"} {
		if v := g.Query1(name); v != "" {
			q.Set(name, v)
		}
	}
	return "/live?" + q.Encode()
}

// GridMeasures lists the measures of a level and of a kind that a unit or its sub-units can report; 0 and
// "" leave the level and the kind open.
func GridMeasures(tv *rollup.TermView, u congress.Unit, level congress.Level, kind congress.MeasureKind) []congress.Measure {
	return slices.DeleteFunc(tv.Measures(), func(m congress.Measure) bool {
		return m.Level > u.Level || level != 0 && m.Level != level || kind != "" && m.Kind != kind
	})
}

// gridChoice is one way of choosing the columns.
type gridChoice struct {
	Label string
	Link  templ.SafeURL
	Here  bool
}

// Levels are the levels whose measures can be shown.
func (g gridPage) Levels() []gridChoice {
	var list []gridChoice
	for _, l := range congress.Levels {
		if slices.ContainsFunc(g.All, func(m congress.Measure) bool { return m.Level == l }) {
			list = append(list, gridChoice{
				g.Lang.UnitLevel(l), g.Here("level", l.String(), "kind", "", "measure", ""), g.Level == l && g.Kind == "",
			})
		}
	}
	return list
}

// Kinds are the kinds of measure that can be shown for all levels together.
func (g gridPage) Kinds() []gridChoice {
	var list []gridChoice
	for _, k := range []congress.MeasureKind{congress.KindProgress, congress.KindReadiness, congress.KindOutcome} {
		if slices.ContainsFunc(g.All, func(m congress.Measure) bool { return m.Kind == k }) {
			list = append(list, gridChoice{
				g.Lang.MeasureKind(k), g.Here("kind", string(k), "level", "", "measure", ""), g.Kind == k,
			})
		}
	}
	return list
}

// Heading names whose figures are entered, if that may be said.
func (g gridPage) Heading() string {
	if g.Unchecked {
		return g.Lang.T("entry.title_unchecked")
	}
	return g.Lang.T("entry.title", g.Unit.Name)
}

// Title is the title of the window; it begins with the fact that something waits, if it does.
func (g gridPage) Title() string {
	if len(g.Answers) > 0 || g.Wrong != "" || g.Unavailable {
		return g.Lang.T("entry.error_title", g.Heading())
	}
	return g.Heading()
}

// Answered lists the cells that were not simply saved, in the order of the table.
func (g gridPage) Answered() []CellName {
	var names []CellName
	for _, r := range g.Table.Rows {
		names = append(names, g.asks(r)...)
	}
	return names
}

// asks lists the cells of a row that something has to be done about.
func (g gridPage) asks(r GridRow) []CellName {
	var names []CellName
	for _, c := range r.Cells {
		if _, ok := g.Answers[c.Name]; ok {
			names = append(names, c.Name)
		}
	}
	return names
}

// label names a cell in words: "Đại Từ, Đại hội tổ chức cơ sở đảng".
func (g gridPage) label(n CellName) string {
	var label string
	for _, r := range g.Table.Rows {
		if r.Unit.ID == n.Unit && !g.Unchecked {
			label = r.Unit.Name + ", "
		}
	}
	for _, m := range g.Table.Measures {
		if m.Code == n.Measure {
			label += g.Lang.MeasureName(m)
		}
	}
	return label
}

// Typed is what stands in a cell: what was typed, else the figure as it can be typed.
func (g gridPage) Typed(c GridCell) string {
	if a, ok := g.Answers[c.Name]; ok {
		return a.Typed
	}
	return g.Lang.Cell(c.Value)
}

// Seen lists the entries that the cells showed, so that the answer can tell what was typed from what was
// only there, and that nobody else's figure is overwritten unseen.
func (g gridPage) Seen() string {
	if g.Unchecked {
		return g.SeenBefore
	}
	var seen []byte
	for _, r := range g.Table.Rows {
		for _, c := range r.Cells {
			if c.Closed == "" && c.Entry != 0 {
				seen = append(seen, c.Name.String()+"="+c.Entry.String()+" "...)
			}
		}
	}
	return string(seen)
}

// Figure is the cell's figure in the words of all pages.
func (g gridPage) Figure(c GridCell) part.Figure {
	return g.Chrome.Figure(c.Progress, g.GridForm.Query.AsOf)
}

// Details is the form of the single figure.
func (g gridPage) Details(n CellName) templ.SafeURL {
	return g.To("/entry/"+n.Unit.String()+"/figure", "measure", string(n.Measure),
		"from", g.Unit.ID.String(), "level", g.Query1("level"), "kind", g.Query1("kind"))
}

// Differs says how the unit's own figure and the sum of its sub-units stand to each other, "" when they agree.
func (g gridPage) Differs(c GridCell) string {
	d := c.Discrepancy
	if d == nil {
		return ""
	}
	return g.Lang.T("grid.differs", d.Own, d.Sum, d.SumReported, d.SumExpect)
}

// Account is whose work this is, for what the browser keeps.
func (g gridPage) Account() string { return strconv.FormatInt(int64(g.Scope.Account), 10) }

// Endpoint is where scripts send cells.
func (g gridPage) Endpoint() string { return "/entry/" + g.Unit.ID.String() + "/cells" }

// DescribedBy names what explains a cell: the line below it, and what has to be done about it.
func (g gridPage) DescribedBy(n CellName) string {
	if _, ok := g.Answers[n]; ok {
		return "s-" + n.String() + " ask-" + n.String()
	}
	return "s-" + n.String()
}

// State is what became of a cell, "" for one that nothing was typed into.
func (g gridPage) State(n CellName) string { return g.Answers[n].State }

// NeedsReason reports whether the answer has to say why.
func (a CellAnswer) NeedsReason() bool {
	return a.State == "reason" || a.State == "conflict" || slices.ContainsFunc(a.Doubts, func(d CellDoubt) bool { return d.NeedsReason })
}

// day is the day of a cell's figure as people write it.
func day(c GridCell) string { return text.Date(c.AsOf) }
