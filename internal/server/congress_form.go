package server

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// congressFields are those of the form that changes a congress, under the names that programs use for them too.
var congressFields = []string{
	"state", "planned", "from", "to", "pilot", "directElectionTrial", "note", "source.document", "source.link", "reason",
	"key", "base", "sure",
}

// congressPage is one unit's congress: how it stands, what was recorded and, for whoever may write, the form.
func (s *Server) congressPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := readUnit(tv, chi.URLParam(r, "unit"))
	if err != nil {
		return err
	}
	if u.Level == congress.Nation { // its congress is not recorded here
		http.Redirect(w, r, calendarPath+"?"+url.Values{"term": {string(tv.Term().ID)}, "unit": {"nation"}}.Encode(), http.StatusSeeOther)
		return nil
	}
	if u.Slug != "" && u.Slug != chi.URLParam(r, "unit") { // a province's page has one address
		http.Redirect(w, r, (&url.URL{Path: calendarPath + "/" + u.Slug, RawQuery: r.URL.RawQuery}).RequestURI(), http.StatusFound)
		return nil
	}
	record, _ := tv.Congress(u.ID, rollup.Query{})
	form := page.CongressForm{Fields: page.CongressFields(record, rand.Text())}
	saved, ok := parseEntryID(q.Get("saved"))
	form.Saved = ok && saved == record.ID
	return s.writeCongress(w, r, http.StatusOK, tv, u, form)
}

func (s *Server) writeCongress(w http.ResponseWriter, r *http.Request, status int, tv *rollup.TermView, u congress.Unit, form page.CongressForm) error {
	if !form.Unchecked && !form.Unavailable {
		lines, err := s.linesOfCongress(r.Context(), tv, u)
		if err != nil {
			return err
		}
		form.Lines = pageLines(lines)
	}
	c, err := page.Congress(s.chrome(r, visitOf(r.Context()), tv), tv, u, form)
	if err != nil {
		return err
	}
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	s.writePage(w, r, status, c)
	return nil
}

// congressForm takes the form. Saved, the browser is sent to a fresh one, so that reloading stores nothing twice.
// Refused, the same form comes back with everything that was typed.
func (s *Server) congressForm(w http.ResponseWriter, r *http.Request) error {
	v, dead, err := keptForm(r)
	if err != nil {
		return err
	}
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	u, err := readUnit(tv, chi.URLParam(r, "unit"))
	if err != nil {
		return err
	}
	if !tv.May(access.Write, u.ID) {
		return congress.ErrForbidden
	}
	form := page.CongressForm{Unchecked: dead}
	var twice congress.Problems
	form.Fields, twice = typed(r, congressFields)
	c, reason, ps := readCongress(form.Fields, tv.Term(), s.Clock.Today(tv.Term()))
	c.Unit, ps = u.ID, append(ps, twice...)
	sayYears(form.Fields, c)
	var saved postgres.Appended
	if err = congress.ErrUnavailable; !dead {
		saved, err = s.enterCongress(r, tv, u, c, reason, ps, &form)
	}
	if err == nil && len(form.Doubts) == 0 {
		q := url.Values{"term": {string(tv.Term().ID)}, "saved": {saved.Line.ID.String()}}
		http.Redirect(w, r, calendarPath+"/"+chi.URLParam(r, "unit")+"?"+q.Encode(), http.StatusSeeOther)
		return nil
	}
	return s.refuseCongress(w, r, tv, u, c, form, err)
}

// enterCongress says everything that is wrong at once, then asks what may be a slip, and only then stores.
func (s *Server) enterCongress(r *http.Request, tv *rollup.TermView, u congress.Unit, c congress.Congress, reason string, ps congress.Problems, form *page.CongressForm) (postgres.Appended, error) {
	if len(ps) > 0 {
		for _, p := range s.problemsOfCongress(tv, u, c, recordSeen(tv, c), reason) {
			if ps.At(p.Field) == nil {
				ps = append(ps, p)
			}
		}
		return postgres.Appended{}, ps
	}
	if len(s.problemsOfCongress(tv, u, c, recordSeen(tv, c), reason)) == 0 {
		sure := strings.Fields(r.PostForm.Get("sure"))
		form.Doubts = congress.OpenDoubts(s.doubtsOfCongress(tv, u, c), sure, "")
	}
	if len(form.Doubts) > 0 {
		return postgres.Appended{}, nil
	}
	return s.stateCongress(r.Context(), tv, u, c, reason)
}

// refuseCongress gives the form back: with questions, with what is wrong, with both records, or to be sent again.
func (s *Server) refuseCongress(w http.ResponseWriter, r *http.Request, tv *rollup.TermView, u congress.Unit, c congress.Congress, form page.CongressForm, err error) error {
	if err == nil {
		return s.writeCongress(w, r, http.StatusUnprocessableEntity, tv, u, form)
	}
	if errors.Is(err, congress.ErrKeyReused) {
		if err = s.congressSentBefore(r.Context(), tv, u, c); statusOf(err) < http.StatusInternalServerError {
			form.Fields["key"] = rand.Text()
		}
	}
	status := statusOf(err)
	if conflict, ok := errors.AsType[*congress.CongressConflict](err); ok {
		form.Conflict = conflict
	}
	form.Problems = problemsOf(err)
	form.Unavailable = status == http.StatusServiceUnavailable
	if form.Conflict == nil && len(form.Problems) == 0 && !form.Unavailable {
		return err
	}
	s.logged(r.Context(), err)
	return s.writeCongress(w, r, status, tv, u, form)
}

// congressSentBefore answers a form that was sent before under the same key with another record: the answer to that
// got lost, or the person went back in the browser. What was sent now is held against what stands.
func (s *Server) congressSentBefore(ctx context.Context, tv *rollup.TermView, u congress.Unit, c congress.Congress) error {
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	lines, err := s.linesOfCongress(ctx, tv, u)
	if err != nil {
		return err
	}
	conflict := &congress.CongressConflict{Yours: c}
	if len(lines) > 0 {
		conflict.Current, conflict.Author, conflict.Recorded = lines[0].Congress, lines[0].Author, lines[0].Recorded
	}
	return conflict
}

// readCongress reads what a person typed. Days held belong to a congress that has begun, a last day to one that is
// over: of others the form does not show these fields, and what was left in them does not count. A day without its year is
// the nearest to today that the term accepts.
func readCongress(f map[string]string, t congress.Term, today congress.Date) (c congress.Congress, reason string, ps congress.Problems) {
	for _, name := range congressFields {
		if !storable(f[name]) {
			ps.Add(name, problemNotText)
		}
	}
	state, err := congress.ParseCongressState(f["state"])
	if err != nil {
		ps.Add("state", congress.ProblemUnknownState)
	}
	first, last := t.Accepts(today)
	day := func(name string) congress.Date {
		typed := strings.TrimSpace(f[name])
		if typed == "" {
			return congress.NoDate
		}
		d, problem := text.ParseDayNear(typed, today, first, last)
		addAt(&ps, name, problem)
		return d
	}
	c = congress.Congress{
		State: state, Planned: day("planned"), Key: f["key"],
		Pilot: f["pilot"] != "", DirectElectionTrial: f["directElectionTrial"] != "",
		Note:   strings.TrimSpace(f["note"]),
		Source: congress.Source{Document: strings.TrimSpace(f["source.document"]), Link: strings.TrimSpace(f["source.link"])},
	}
	if slices.Contains([]congress.CongressState{congress.InSession, congress.Held}, state) {
		c.From = day("from")
	}
	if state == congress.Held {
		c.To = day("to")
	}
	c.Replaces, _ = parseEntryID(f["base"])
	return c, strings.TrimSpace(f["reason"]), ps
}

// sayYears gives days that were typed without a year back with the one that they were read with.
func sayYears(fields map[string]string, c congress.Congress) {
	for name, day := range map[string]congress.Date{"planned": c.Planned, "from": c.From, "to": c.To} {
		if _, problem := text.ParseDay(fields[name]); problem != nil && !day.IsZero() {
			fields[name] = text.Date(day)
		}
	}
}
