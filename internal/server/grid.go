package server

import (
	"context"
	"crypto/rand"
	"maps"
	"net/http"
	"net/url"
	"strconv"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// gridPage is the desk of a unit: its figures and those of its sub-units, to be typed in place.
func (s *Server) gridPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
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
	form.Saved, form.Unchanged, form.Asked = countOf(q, "saved"), countOf(q, "unchanged"), q.Has("saved")
	return s.writeGrid(w, r, http.StatusOK, tv, u, form)
}

// deskParams are what the query of a desk may hold that can be followed live.
var deskParams = []string{"term", "measure", "level", "kind"}

// showDesk reads what a desk's live stream is asked for: the figures that stand in its cells. They are the same for
// all who may do the same. Who entered them is asked under the account of whoever came first; once that account may
// not read them any more, the others come again and one of them is the first.
func (s *Server) showDesk(scope access.Scope, tv *rollup.TermView, name string, q url.Values) (shown, error) {
	u, err := readUnit(tv, name)
	if err == nil {
		_, err = s.grid(tv, u, q)
	}
	if err != nil {
		return shown{}, err
	}
	authors := map[congress.EntryID]string{}
	stands := func(ctx context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
		u, err := readUnit(tv, u.ID.String())
		if err != nil {
			return nil, err
		}
		form, err := s.grid(tv, u, q)
		if err != nil {
			return nil, err
		}
		form.Authors = authors
		err = s.addAuthors(ctx, scope, tv.Term().ID, form.Table.Entries(), authors)
		return page.GridStands(c, form), err
	}
	return shown{
		term: tv.Term().ID, live: stands, query: onlyKnown(q, deskParams),
		impersonal: true, province: provinceOf(tv, u), news: page.GridNews,
	}, nil
}

// provinceOf is the province that a unit is or belongs to; 0 for the nation, and where the reader may not know.
func provinceOf(tv *rollup.TermView, u congress.Unit) congress.UnitID {
	for _, above := range tv.Path(u.ID) {
		if above.Level == congress.Province {
			return above.ID
		}
	}
	return 0
}

// countOf reads a number that the program itself put into the address, for the sentence about it.
func countOf(q url.Values, name string) int {
	n, err := strconv.Atoi(q.Get(name))
	if err != nil || n < 0 {
		return 0
	}
	return n
}

// grid is the form as it begins: the columns asked for, or those where work waits, with what stands now.
func (s *Server) grid(tv *rollup.TermView, u congress.Unit, q url.Values) (page.GridForm, error) {
	form := page.GridForm{Query: s.today(tv), Key: rand.Text()}
	var ps congress.Problems
	form.AsOf = text.Date(readQuery(&ps, tv, q.Get("asOf"), "", "", form.Query.AsOf).AsOf)
	form.Level, form.Kind = readColumns(&ps, q)
	measure := readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return form, ps
	}
	if form.Level == 0 && form.Kind == "" {
		m, ok := s.deskMeasure(tv, u, measure)
		if !ok {
			return form, congress.Problems{{Field: "measure", Code: congress.ProblemWrongLevel}}
		}
		form.Level = m.Level
	}
	if measure != "" {
		form.Focus = page.CellName{Unit: u.ID, Measure: measure}
		if row, ok := tv.Lookup(q.Get("row")); ok {
			form.Focus.Unit = row.ID
		}
	}
	var err error
	form.Table, err = page.NewGridTable(tv, u, page.GridMeasures(tv, u, form.Level, form.Kind), form.Query)
	return form, err
}

func readColumns(ps *congress.Problems, q url.Values) (level congress.Level, kind congress.MeasureKind) {
	if code := q.Get("level"); code != "" {
		var err error
		if level, err = congress.ParseLevel(code); err != nil {
			ps.Add("level", problemUnknownChoice, code, "cell, grassroots, upper, province")
		}
	}
	kinds := []string{"", string(congress.KindProgress), string(congress.KindReadiness), string(congress.KindOutcome)}
	return level, congress.MeasureKind(readChoice(ps, "kind", q.Get("kind"), kinds...))
}

// writeGrid shows the desk with the names of those who entered what is in it.
func (s *Server) writeGrid(w http.ResponseWriter, r *http.Request, status int, tv *rollup.TermView, u congress.Unit, form page.GridForm) error {
	if !form.Unchecked {
		var err error
		if form.Authors, err = s.authorsOf(r.Context(), tv.Scope(), tv.Term().ID, form.Table.Entries()); err != nil {
			return err
		}
		if form.Returned, err = s.returnedAt(r.Context(), tv, u.ID); err != nil {
			return err
		}
	}
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	c := s.chrome(r, visitOf(r.Context()), tv)
	c.Query.Del("unchanged")
	s.writePage(w, r, status, page.Grid(c, tv, u, form))
	return nil
}

// authorsOf asks the store who entered the figures: the engine keeps no names.
func (s *Server) authorsOf(ctx context.Context, scope access.Scope, term congress.TermID, ids []congress.EntryID) (map[congress.EntryID]string, error) {
	authors := map[congress.EntryID]string{}
	lines, err := s.figuresOf(ctx, scope, term, ids)
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		authors[l.ID] = l.Author
	}
	return authors, nil
}

// addAuthors asks for those that are not known yet, and forgets those of figures that are gone. Where none of them can
// be read, the account may not any more: congress.ErrNotFound.
func (s *Server) addAuthors(ctx context.Context, scope access.Scope, term congress.TermID, ids []congress.EntryID, known map[congress.EntryID]string) error {
	here := map[congress.EntryID]bool{}
	var unknown []congress.EntryID
	for _, id := range ids {
		here[id] = true
		if _, ok := known[id]; !ok {
			unknown = append(unknown, id)
		}
	}
	found, err := s.authorsOf(ctx, scope, term, unknown)
	if err != nil {
		return err
	}
	if len(found) == 0 && len(unknown) > 0 {
		return congress.ErrNotFound
	}
	maps.DeleteFunc(known, func(id congress.EntryID, _ string) bool { return !here[id] })
	maps.Copy(known, found)
	return nil
}
