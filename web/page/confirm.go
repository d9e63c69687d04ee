package page

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// ToConfirm is what stands before somebody who confirms figures.
type ToConfirm struct {
	Unit     congress.Unit // the figures are those of its subtree; the nation: one line for each province
	Lines    []Line        // one page of the figures that wait, or are new where nothing has to wait
	Total    int           // of all of them
	From     int           // of the first of Lines, from 0
	Since    time.Time     // the end of the reader's visit before; zero: there was none
	Trusting bool          // the province needs no confirmation: nothing waits
	Returned []Returned    // sent back and not put right
	Recent   []Line        // what the reader confirmed and may still send back
	Done     []Line        // verdicts that were just recorded
	Changed  []Line        // figures of which nothing was recorded: somebody replaced them
	Problem  string        // the sentence about what went wrong, or ""
}

// confirmPage shows what waits for a verdict.
type confirmPage struct {
	Chrome
	ToConfirm
	Groups    []group
	Provinces []provinceLine
	Measures  map[congress.MeasureCode]congress.Measure
	Names     map[congress.UnitID]string // of provinces
	Tops      []congress.Unit            // where the reader confirms
}

// group is one unit's part of the figures.
type group struct {
	Unit    congress.Unit
	Figures []waiting
}

// waiting is one figure before its confirmer.
type waiting struct {
	Line
	Measure congress.Measure
	Before  *congress.Entry
	Doubts  []congress.Doubt
	New     bool // recorded since the visit before
	Own     bool // entered by the reader
}

// provinceLine is a province in the list of somebody who confirms in many.
type provinceLine struct {
	Unit congress.Unit
	rollup.Tally
	New    int
	Oldest time.Time // when the figure that waits longest was entered
}

// Confirm is the page of whoever confirms and returns figures.
func Confirm(c Chrome, tv *rollup.TermView, to ToConfirm) (templ.Component, error) {
	c.Desks = desks(c, tv)
	c.Styles, c.Scripts = append(c.Styles, "css/confirm.css"), append(c.Scripts, "js/confirm.js")
	p := confirmPage{
		Chrome: c, ToConfirm: to, Measures: measuresByCode(tv), Names: provinceNames(tv), Tops: tv.Tops(access.Confirm),
	}
	if to.Unit.Level == congress.Nation {
		p.Provinces = waitingProvinces(tv, to.Since)
		return confirmWhole(p), nil
	}
	for _, l := range to.Lines {
		w, err := p.waiting(tv, l)
		if err != nil {
			return nil, err
		}
		if last := len(p.Groups) - 1; last < 0 || p.Groups[last].Unit.ID != l.Unit {
			u, _ := tv.Unit(l.Unit)
			p.Groups = append(p.Groups, group{Unit: u})
		}
		g := &p.Groups[len(p.Groups)-1]
		g.Figures = append(g.Figures, w)
	}
	return confirmWhole(p), nil
}

// provinceNames names each readable province: units below one are not known by their name alone.
func provinceNames(tv *rollup.TermView) map[congress.UnitID]string {
	names := map[congress.UnitID]string{}
	for _, u := range tv.Children(tv.Nation().ID) {
		names[u.ID] = u.Name
	}
	return names
}

// waitingProvinces lists the provinces in which something is open, where most waits first.
func waitingProvinces(tv *rollup.TermView, since time.Time) []provinceLine {
	of := map[congress.UnitID]*provinceLine{}
	for _, o := range tv.Open(access.Confirm, tv.Nation().ID) {
		u, ok := tv.Unit(o.Unit)
		if !ok {
			continue
		}
		p := of[u.Province]
		if p == nil {
			p = &provinceLine{}
			p.Unit, _ = tv.Unit(u.Province)
			if p.Unit.ID == 0 { // of a grant below the province
				p.Unit = u
			}
			of[u.Province] = p
		}
		p.add(o, since)
	}
	var list []provinceLine
	for _, p := range of {
		list = append(list, *p)
	}
	slices.SortFunc(list, func(a, b provinceLine) int {
		if a.Waiting != b.Waiting {
			return b.Waiting - a.Waiting
		}
		return text.Compare(a.Unit.Name, b.Unit.Name)
	})
	return list
}

func (p *provinceLine) add(o rollup.Open, since time.Time) {
	if o.Returned {
		p.Returned++
		return
	}
	p.Waiting++
	if !since.IsZero() && o.Recorded.After(since) {
		p.New++
	}
	if p.Oldest.IsZero() || o.Recorded.Before(p.Oldest) {
		p.Oldest = o.Recorded
	}
}

// waiting holds a figure against what stands without it.
func (p confirmPage) waiting(tv *rollup.TermView, l Line) (w waiting, err error) {
	e := l.Entry
	e.ID = l.ID
	w = waiting{
		Line: l, Measure: p.Measures[e.Measure],
		New: !p.Since.IsZero() && l.Recorded.After(p.Since), Own: l.Account == p.Scope.Account,
	}
	if w.Before, err = tv.Before(e); err != nil {
		return w, err
	}
	if p.Trusting && l.Replaced != nil {
		w.Before = l.Replaced
	}
	if e.Value.Kind != congress.Withdrawn {
		w.Doubts, err = tv.Doubts(e)
	}
	return w, err
}

// Heading names the page and how much waits.
func (p confirmPage) Heading() string { return p.Lang.T("confirm.title") }

// Doubtful is how many figures on the page raise a question.
func (p confirmPage) Doubtful() (n int) {
	for _, g := range p.Groups {
		for _, w := range g.Figures {
			if len(w.Doubts) > 0 {
				n++
			}
		}
	}
	return n
}

// Several reports whether the reader confirms in more than one place, and so comes from a list of them.
func (p confirmPage) Several() bool {
	return len(p.Tops) != 1 || p.Tops[0].Level == congress.Nation
}

// Sum is how many figures wait in all provinces together.
func (p confirmPage) Sum() (sum rollup.Tally) {
	for _, l := range p.Provinces {
		sum.Waiting, sum.Returned = sum.Waiting+l.Waiting, sum.Returned+l.Returned
	}
	return sum
}

// Action is where the form is sent: back to the same part of the page.
func (p confirmPage) Action() templ.SafeURL { return p.Part("from", p.Chrome.Query.Get("from")) }

// Part is the address of the page for the same unit.
func (p confirmPage) Part(changes ...string) templ.SafeURL {
	unit := p.Chrome.Query.Get("unit")
	return p.Chrome.To("/confirm", append([]string{"unit", unit}, changes...)...)
}

// SendBack is the address of the form that sends figures back.
func (p confirmPage) SendBack(ids ...congress.EntryID) templ.SafeURL {
	return p.Chrome.To("/confirm/return", "unit", p.Chrome.Query.Get("unit"), "entries", joined(ids))
}

// Shown lists the ids of the figures on this page, as the button has them that confirms all of them.
func (p confirmPage) Shown() string {
	var ids []congress.EntryID
	for _, g := range p.Groups {
		ids = append(ids, g.ids()...)
	}
	return joined(ids)
}

func (g group) ids() []congress.EntryID {
	var ids []congress.EntryID
	for _, w := range g.Figures {
		ids = append(ids, w.ID)
	}
	return ids
}

// joined writes ids as they stand in forms and links.
func joined(ids []congress.EntryID) string {
	parts := make([]string, len(ids))
	for i, id := range ids {
		parts[i] = id.String()
	}
	return strings.Join(parts, ",")
}

// DoneText says what was just recorded, in as many words as there were verdicts.
func (p confirmPage) DoneText() string {
	n, key := 0, "confirm.done"
	for _, l := range p.ToConfirm.Done {
		n += len(l.Entries)
		if l.Kind == congress.LineReturn {
			key = "confirm.done_back"
		}
	}
	return p.Lang.T(key, n)
}

// Difference is what the new figure adds to the one before: "+4", "−2", "" where they cannot be compared.
func (w waiting) Difference(lang text.Lang) string {
	if w.Before == nil {
		return ""
	}
	return lang.Difference(w.Before.Value, w.Entry.Value)
}

// share is the percentage of a figure in its own column, "" where the figure is one itself or has none.
func share(lang text.Lang, v congress.Value) string {
	if f, ok := v.Fraction(); ok {
		return lang.Share(f)
	}
	return ""
}

// Life is the address of everything that was ever said about the figure.
func (w waiting) Life(c Chrome) templ.SafeURL {
	return c.To("/history", "unit", w.Unit.String(), "measure", string(w.Entry.Measure))
}

// Label names the figure for those who hear its checkbox and its buttons.
func (w waiting) Label(p confirmPage) string {
	return p.Lang.MeasureName(w.Measure) + ", " + w.UnitName + ": " + p.Lang.Value(w.Entry.Value)
}

// place is a unit with its province, where its name alone does not say which one it is.
func (p confirmPage) place(u congress.Unit) string {
	if name := p.Names[u.Province]; name != "" && u.Province != u.ID && p.Several() {
		return name
	}
	return ""
}

// Pages says which of the figures are on this page, "" when all are.
func (p confirmPage) Pages() string {
	if p.Total <= len(p.Lines) {
		return ""
	}
	return p.Lang.T("confirm.part", p.From+1, p.From+len(p.Lines), p.Total)
}

// Next is the address of the figures after those on this page, "" for none.
func (p confirmPage) Next() templ.SafeURL {
	next := p.From + len(p.Lines)
	if next >= p.Total {
		return ""
	}
	return p.Part("from", strconv.Itoa(next))
}

// waits reports whether some figure of the page can be confirmed.
func (p confirmPage) waits() bool { return len(p.Groups) > 0 && !p.Trusting }
