package server

import (
	"cmp"
	"context"
	"crypto/rand"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// batch is a desk's form as it was sent, for browsers without scripts: all cells at once.
type batch struct {
	fields url.Values
	key    string                               // each cell's own key is made from it
	seen   map[page.CellName]congress.EntryID   // what the cells showed when the form was made
	typed  []page.CellName                      // the cells that somebody typed into, in the table's order
	still  []page.CellName                      // the cells whose figure is confirmed as still true
	table  page.GridTable                       // what stands now
	tv     *rollup.TermView                     // in which the form was read
	asked  map[page.CellName]bool               // the cells that were asked about, and answered
	answer map[page.CellName]page.CellAnswer    // what came of those that were not simply saved
	counts struct{ saved, unchanged, drop int } // what was stored, and what was left as it stands
}

// enterGrid takes the whole desk. Cells that nobody typed into are left alone; the others go in one after
// the other, each by itself. With nothing left to answer the browser is sent to a fresh desk, so that
// reloading stores nothing twice; otherwise the same desk comes back with everything that was typed.
func (s *Server) enterGrid(w http.ResponseWriter, r *http.Request) error {
	v, dead, err := keptForm(r)
	if err != nil {
		return err
	}
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := readUnit(tv, chi.URLParam(r, "id"))
	if err != nil {
		return err
	}
	form, err := s.grid(tv, u, q)
	if err != nil {
		return err
	}
	b := readBatch(r.PostForm, tv, form.Table)
	var ps congress.Problems
	day := readCellDay(&ps, r.PostForm.Get("asOf"))
	if len(ps) == 0 && day > form.Query.AsOf {
		ps.Add("asOf", congress.ProblemAfterToday, day, form.Query.AsOf)
	}
	switch {
	case len(ps) > 0:
		form.Wrong = v.lang.Problem(ps[0])
		b.keep("typed")
	case dead:
		b.keep("waiting")
	default:
		b.stillTrue(r.PostForm.Get("unchanged"), day)
		s.enterBatch(r.Context(), b, day)
	}
	return s.answerGrid(w, r, u, q, b, form, dead)
}

// answerGrid sends the browser to a fresh desk, or shows what waits for the person.
func (s *Server) answerGrid(w http.ResponseWriter, r *http.Request, u congress.Unit, q url.Values, b *batch, form page.GridForm, dead bool) error {
	strays := b.strays()
	if len(b.answer) == 0 && form.Wrong == "" && len(strays) == 0 {
		q.Set("saved", strconv.Itoa(b.counts.saved))
		q.Set("unchanged", strconv.Itoa(b.counts.unchanged))
		q.Set("asOf", q.Get("asOf"))
		http.Redirect(w, r, "/entry/"+u.ID.String()+"?"+tidyQuery(q).Encode(), http.StatusSeeOther)
		return nil
	}
	tv, wrong := b.tv, form.Wrong
	if !dead {
		var err error
		if tv, err = s.term(tv.Scope(), string(tv.Term().ID)); err != nil { // with what was stored
			return err
		}
		if form, err = s.grid(tv, u, q); err != nil {
			return err
		}
	}
	form.Wrong, form.Answers, form.Strays = wrong, b.answer, strays
	form.AsOf = b.fields.Get("asOf")
	form.Saved, form.Unchanged, form.Asked = b.counts.saved, b.counts.unchanged, true
	form.Unchecked = dead
	form.SeenBefore = b.fields.Get("seen")
	status := b.status()
	form.Unavailable = status == http.StatusServiceUnavailable
	return s.writeGrid(w, r, status, tv, u, form)
}

// tidyQuery takes out what is empty.
func tidyQuery(q url.Values) url.Values {
	for name := range q {
		if q.Get(name) == "" {
			q.Del(name)
		}
	}
	return q
}

// status is that of the whole answer: the worst of its cells.
func (b *batch) status() int {
	status := http.StatusUnprocessableEntity
	for _, a := range b.answer {
		switch a.State {
		case string(cellWaiting):
			return http.StatusServiceUnavailable
		case string(cellConflict):
			status = http.StatusConflict
		}
	}
	return status
}

// readBatch finds out what was typed. A cell that holds the text of the figure that it showed was not
// typed into, whatever stands there now.
func readBatch(fields url.Values, tv *rollup.TermView, table page.GridTable) *batch {
	b := &batch{
		fields: fields, key: cmp.Or(fields.Get("key"), rand.Text()), tv: tv, table: table,
		seen: readSeen(fields.Get("seen")), asked: map[page.CellName]bool{}, answer: map[page.CellName]page.CellAnswer{},
	}
	for _, row := range table.Rows {
		for _, c := range row.Cells {
			typed := fields["v."+c.Name.String()]
			b.asked[c.Name] = fields.Has("n."+c.Name.String()) || fields.Has("b."+c.Name.String())
			if len(typed) > 0 && (b.asked[c.Name] || b.isTyped(c.Name, typed[0])) {
				b.typed = append(b.typed, c.Name)
			}
		}
	}
	return b
}

// readSeen reads which entry each cell showed: "34.congress.grassroots=1234 …".
func readSeen(s string) map[page.CellName]congress.EntryID {
	seen := map[page.CellName]congress.EntryID{}
	for pair := range strings.FieldsSeq(s) {
		name, id, _ := strings.Cut(pair, "=")
		cell, ok := parseCellName(name)
		if entry, known := parseEntryID(id); ok && known {
			seen[cell] = entry
		}
	}
	return seen
}

func parseCellName(s string) (page.CellName, bool) {
	unit, measure, ok := strings.Cut(s, ".")
	id, err := strconv.ParseInt(unit, 10, 64)
	return page.CellName{Unit: congress.UnitID(id), Measure: congress.MeasureCode(measure)}, ok && err == nil && measure != ""
}

// isTyped compares with what the cell showed, in either language: the reader may have changed it meanwhile.
func (b *batch) isTyped(n page.CellName, typed string) bool {
	before, _ := b.tv.Figure(n.Unit, n.Measure, b.seen[n])
	for _, lang := range text.Langs {
		if strings.TrimSpace(typed) == lang.Cell(before.Value) {
			return false
		}
	}
	return true
}

// stillTrue lists the cells of a row, or of the whole desk, whose last figure holds for the day as well:
// those that have one, of an earlier day, and that nobody typed another into.
func (b *batch) stillTrue(which string, day congress.Date) {
	if which == "" {
		return
	}
	for _, row := range b.table.Rows {
		if which != "page" && which != row.Unit.ID.String() {
			continue
		}
		for _, c := range row.Cells {
			if c.Closed == "" && b.seen[c.Name] != 0 && c.AsOf < day && !slices.Contains(b.typed, c.Name) {
				b.still = append(b.still, c.Name)
			}
		}
	}
}

// keep gives everything typed back as it is.
func (b *batch) keep(state string) {
	for _, n := range b.typed {
		b.answer[n] = b.back(n, state)
	}
}

// back is the cell as the person left it.
func (b *batch) back(n page.CellName, state string) page.CellAnswer {
	name := n.String()
	return page.CellAnswer{
		Typed: b.fields.Get("v." + name), Reason: b.fields.Get("r." + name), Accepted: b.fields["a."+name], State: state,
	}
}

// enterBatch records the cells one after the other. When the database stops answering, the rest is given
// back: nobody knows of the cell whether it was stored, and sent again under its key it is not stored twice.
func (s *Server) enterBatch(ctx context.Context, b *batch, day congress.Date) {
	lang := visitOf(ctx).lang
	for i, n := range slices.Concat(b.typed, b.still) {
		in, drop := b.input(n, day, i >= len(b.typed))
		if drop {
			b.counts.drop++
			continue
		}
		if len(b.answer) > 0 && b.status() == http.StatusServiceUnavailable {
			b.answer[n] = b.back(n, string(cellWaiting))
			continue
		}
		tv, err := s.term(b.tv.Scope(), string(b.tv.Term().ID)) // with what the cell before it changed
		if err != nil {
			b.answer[n] = b.back(n, string(cellWaiting))
			continue
		}
		a := s.recordCell(ctx, tv, in)
		switch {
		case a.State != cellSaved && a.State != cellRepeated:
			b.answer[n] = b.given(n, in, a, lang)
		case in.Unchanged:
			b.counts.unchanged++
		default:
			b.counts.saved++
		}
	}
}

// input is one cell as [Server.recordCell] takes it. drop holds when the person decided to keep the figure
// that stands.
func (b *batch) input(n page.CellName, day congress.Date, unchanged bool) (in cellInput, drop bool) {
	name := n.String()
	in = cellInput{
		Key: b.key + "." + name, Unit: n.Unit.String(), Measure: string(n.Measure), AsOf: day.String(),
		Typed: b.fields.Get("v." + name), Base: b.seen[n].String(), Unchanged: unchanged,
		Reason: b.fields.Get("r." + name), Accept: b.fields["a."+name],
	}
	choice := b.fields.Get("n." + name)
	if b.fields.Has("b." + name) { // of a conflict, only the person's word makes the other figure the base
		in.Base = ""
		if choice == "mine" {
			in.Base = b.fields.Get("b." + name)
		}
	}
	if offer, taken := strings.CutPrefix(choice, "take "); taken {
		in.Typed = offer
	}
	return in, choice == "theirs"
}

// given puts an answer into the form that the page shows.
func (b *batch) given(n page.CellName, in cellInput, a cellAnswer, lang text.Lang) page.CellAnswer {
	c := b.back(n, string(a.State))
	c.Difference = a.Difference
	if in.Unchanged {
		before, _ := b.tv.Figure(n.Unit, n.Measure, b.seen[n])
		c.Typed = lang.Cell(before.Value)
	}
	for _, p := range a.Problems {
		if a.State == cellRefused {
			c.Problems = append(c.Problems, p.Message)
		}
	}
	if strings.TrimSpace(in.Typed) == "" && !in.Unchanged && a.State == cellRefused {
		c.Problems = []string{lang.T("grid.js.delete")}
	}
	for _, d := range a.Doubts {
		c.Doubts = append(c.Doubts, page.CellDoubt{Code: d.Code, Message: d.Message, NeedsReason: d.NeedsReason, Offer: d.Offer})
	}
	if e := a.Current; e != nil {
		c.CurrentID = e.ID
		c.Current = lang.T("grid.stands", e.Value, e.AsOfText, e.Author, e.RecordedText)
	}
	return c
}

// strays are texts typed into cells that the desk does not have any more.
func (b *batch) strays() map[string]string {
	strays := map[string]string{}
	for field, typed := range b.fields {
		name, ok := strings.CutPrefix(field, "v.")
		cell, named := parseCellName(name)
		if c, there := b.table.Cell(cell); !ok || there && c.Closed == "" {
			continue
		}
		if !named || b.isTyped(cell, typed[0]) {
			strays[field] = typed[0]
		}
	}
	return strays
}
