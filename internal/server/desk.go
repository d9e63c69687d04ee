package server

import (
	"cmp"
	"context"
	"crypto/rand"
	"net/http"
	"net/url"
	"slices"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// desk is one unit's form: whose it is, and for which measure.
type desk struct {
	tv      *rollup.TermView
	unit    congress.Unit
	measure congress.Measure
	now     rollup.Progress // what stands now
}

// entryPage is the empty form, or the form after a figure was saved.
func (s *Server) entryPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	d, err := s.desk(tv, chi.URLParam(r, "id"), q.Get("measure"))
	if err != nil {
		return err
	}
	form, err := s.freshForm(r.Context(), d, q)
	if err != nil {
		return err
	}
	if err := s.takeReturned(r.Context(), d, q, &form); err != nil {
		return err
	}
	if id, ok := parseEntryID(q.Get("saved")); ok {
		if form.Saved, err = s.savedEntry(r, v.scope, d, id); err != nil {
			return err
		}
	}
	return s.writeForm(w, r, http.StatusOK, v, d, form)
}

// desk finds the unit and the measure of a form, and whether this reader may write there.
func (s *Server) desk(tv *rollup.TermView, name, measure string) (desk, error) {
	d := desk{tv: tv}
	u, err := readUnit(tv, name)
	if err != nil {
		return d, err
	}
	d.unit = u
	if !tv.May(access.Write, u.ID) {
		return d, congress.ErrForbidden
	}
	var ps congress.Problems
	code := readMeasure(&ps, tv, measure)
	if len(ps) > 0 {
		return d, ps
	}
	if u.Level == congress.Nation {
		return d, congress.Problems{{Field: "unit", Code: congress.ProblemAlwaysSum}}
	}
	var ok bool
	if d.measure, ok = s.deskMeasure(tv, u, code); !ok {
		return d, congress.Problems{{Field: "measure", Code: congress.ProblemWrongLevel}}
	}
	now, err := tv.Progress(u.ID, d.measure.Code, s.today(tv))
	d.now = now
	return d, err
}

func (s *Server) today(tv *rollup.TermView) rollup.Query {
	return rollup.Query{AsOf: s.Clock.Today(tv.Term())}
}

// deskMeasure returns the measure asked for. Without one it is where work waits: the congresses of the
// level with the earliest deadline that are not all held and whose figure is the unit's own, or else the
// first measure that can be entered at this unit.
func (s *Server) deskMeasure(tv *rollup.TermView, u congress.Unit, code congress.MeasureCode) (congress.Measure, bool) {
	if code != "" {
		m, _ := tv.Measure(code)
		return m, m.Level <= u.Level
	}
	all, err := tv.AllProgress(u.ID, s.today(tv))
	if err != nil {
		return congress.Measure{}, false
	}
	var first, waits congress.Measure
	var deadline congress.Date
	for _, p := range all {
		m := p.Measure
		if m.IsEventOf(u.Level) {
			continue
		}
		if first.Code == "" {
			first = m
		}
		open := m.Code.What() == "congress" && p.Basis == congress.BasisOwn && p.Status != rollup.StatusDone && !p.Deadline.IsZero()
		if open && (waits.Code == "" || p.Deadline < deadline) {
			waits, deadline = m, p.Deadline
		}
	}
	if waits.Code != "" {
		return waits, true
	}
	return first, first.Code != ""
}

// freshForm names what stands now as the base, so that a figure entered meanwhile by somebody else is
// not overwritten unseen. Where sub-units are summed the unit's own figure is kept all the same, and is
// the base.
func (s *Server) freshForm(ctx context.Context, d desk, q url.Values) (page.EntryForm, error) {
	today := s.Clock.Today(d.tv.Term())
	var ps congress.Problems
	asOf := readQuery(&ps, d.tv, q.Get("asOf"), "", "", today).AsOf
	if len(ps) > 0 {
		return page.EntryForm{}, ps
	}
	form := page.EntryForm{
		Measure: d.measure.Code, Query: s.today(d.tv), Key: rand.Text(),
		Fields: map[string]string{"measure": string(d.measure.Code), "kind": congress.Count.String(), "asOf": text.Date(asOf)},
	}
	form.Fields["key"] = form.Key
	if d.now.Entry != 0 {
		form.Fields["base"], form.Fields["baseAsOf"] = d.now.Entry.String(), d.now.AsOf.String()
	}
	if d.now.Basis != congress.BasisSum {
		return form, nil
	}
	var err error
	if form.Own, err = s.ownEntry(ctx, d, today); form.Own != nil {
		form.Fields["base"], form.Fields["baseAsOf"] = form.Own.ID.String(), form.Own.AsOf.String()
	}
	return form, err
}

// ownEntry finds the unit's own figure that would be shown if the sub-units were not summed; nil when
// there is none.
func (s *Server) ownEntry(ctx context.Context, d desk, today congress.Date) (*congress.Entry, error) {
	lines, err := s.DB.Entries(ctx, d.tv.Scope(), postgres.EntryFilter{
		Term: d.tv.Term().ID, Unit: d.unit.ID, Measure: d.measure.Code, AsOfUntil: today, Standing: true, Limit: maxItems,
	})
	if err != nil || len(lines) == 0 {
		return nil, err
	}
	own := entryOf(slices.MaxFunc(lines, func(a, b postgres.HistoryLine) int { return cmp.Compare(a.Entry.AsOf, b.Entry.AsOf) }))
	return &own, nil
}

// entryOf is the figure of a line with what only the line knows.
func entryOf(l postgres.HistoryLine) congress.Entry {
	e := l.Entry
	e.ID, e.Recorded, e.Author = l.ID, l.Recorded, l.Author
	return e
}

// savedEntry finds the entry that the form has just stored, for the sentence that says so.
func (s *Server) savedEntry(r *http.Request, scope access.Scope, d desk, id congress.EntryID) (*congress.Entry, error) {
	lines, err := s.DB.Entries(r.Context(), scope, postgres.EntryFilter{
		Term: d.tv.Term().ID, Unit: d.unit.ID, Measure: d.measure.Code, Before: id + 1, Limit: 1,
	})
	if err != nil || len(lines) == 0 || lines[0].ID != id {
		return nil, err
	}
	e := entryOf(lines[0])
	return &e, nil
}

func (s *Server) writeForm(w http.ResponseWriter, r *http.Request, status int, v *visit, d desk, form page.EntryForm) error {
	c, err := page.Entry(s.chrome(r, v, d.tv), d.tv, d.unit, form)
	if err != nil {
		return err
	}
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	s.writePage(w, r, status, c)
	return nil
}
