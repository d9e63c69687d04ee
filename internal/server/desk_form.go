package server

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// fields are those of the form that enters a figure, under the names that programs use for them too.
var fields = []string{
	"measure", "kind", "done", "bound", "total", "totalBound", "percent", "words", "asOf",
	"note", "source.document", "source.link", "reason", "key", "base", "baseAsOf", "redate",
}

// enterForm takes the form. Saved, the browser is sent to a fresh one, so that reloading stores
// nothing twice. Refused, the same form comes back with everything that was typed.
func (s *Server) enterForm(w http.ResponseWriter, r *http.Request) error {
	v, dead, err := keptForm(r)
	if err != nil {
		return err
	}
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	d, err := s.desk(tv, chi.URLParam(r, "id"), r.PostForm.Get("measure"))
	if err != nil {
		return err
	}
	form := page.EntryForm{Measure: d.measure.Code, Query: s.today(tv), Key: r.PostForm.Get("key")}
	var twice congress.Problems
	form.Fields, twice = typed(r, fields)
	e, ps := readForm(form.Fields)
	ps = append(ps, twice...)
	err = congress.ErrUnavailable
	var saved postgres.Appended
	if !dead {
		if saved, err = s.enterFigure(r, d, e, ps); err == nil {
			http.Redirect(w, r, savedURL(r, d, saved.Line.ID), http.StatusSeeOther)
			return nil
		}
	}
	form.Unchecked = dead
	return s.refuseForm(w, r, v, d, form, e, err)
}

// enterFigure adds what the domain finds to what could not even be read, so that everything wrong is
// said at once.
func (s *Server) enterFigure(r *http.Request, d desk, e congress.Entry, ps congress.Problems) (postgres.Appended, error) {
	if len(ps) == 0 {
		return s.record(r.Context(), d.tv, d.unit, e)
	}
	e.Recorded = s.Clock.Now(d.tv.Term())
	for _, p := range s.problemsOfEntry(d.tv, d.unit, e) {
		if ps.At(p.Field) == nil && !(p.Code == congress.ProblemDoneAboveTotal && ps.At("total") != nil) {
			ps = append(ps, p)
		}
	}
	return postgres.Appended{}, ps
}

func (s *Server) refuseForm(w http.ResponseWriter, r *http.Request, v *visit, d desk, form page.EntryForm, e congress.Entry, err error) error {
	if errors.Is(err, congress.ErrKeyReused) {
		if err = s.sentBefore(r.Context(), d, e); statusOf(err) < http.StatusInternalServerError {
			form.Fields["key"] = rand.Text()
		}
	}
	status := statusOf(err)
	if conflict, ok := errors.AsType[*congress.Conflict](err); ok {
		form.Conflict = conflict
	}
	form.Problems = problemsOf(err)
	form.Unavailable = status == http.StatusServiceUnavailable
	if form.Conflict == nil && len(form.Problems) == 0 && !form.Unavailable {
		return err
	}
	s.logged(r.Context(), err)
	return s.writeForm(w, r, status, v, d, form)
}

// sentBefore answers a form that was sent before under the same key with another figure: the answer to
// that got lost, or the person went back in the browser. What was typed now is held against what stands:
// the figure of that day or, where the day was changed too, the one that was stored then.
func (s *Server) sentBefore(ctx context.Context, d desk, e congress.Entry) error {
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	ofDay := postgres.EntryFilter{
		Term: d.tv.Term().ID, Unit: d.unit.ID, Measure: d.measure.Code, AsOf: e.AsOf, Standing: true, Limit: 1,
	}
	sent := ofDay
	sent.AsOf, sent.Key = congress.NoDate, e.Key
	for _, f := range []postgres.EntryFilter{ofDay, sent} {
		lines, err := s.DB.Entries(ctx, d.tv.Scope(), f)
		if err != nil {
			return err
		}
		if len(lines) > 0 {
			return &congress.Conflict{Current: entryOf(lines[0]), Yours: e}
		}
	}
	return congress.Problems{{Field: "key", Code: problemSentBefore}}
}

func savedURL(r *http.Request, d desk, id congress.EntryID) string {
	q := onlyKnown(r.URL.Query(), page.FromDesk)
	q.Set("saved", id.String())
	return figureURL(d, q)
}

// figureURL is the form of the desk's figure.
func figureURL(d desk, q url.Values) string {
	q.Set("term", string(d.tv.Term().ID))
	q.Set("measure", string(d.measure.Code))
	return "/entry/" + d.unit.ID.String() + "/figure?" + q.Encode()
}

// typed is what a form holds of the fields named, exactly as it was typed, and which of them it holds twice.
func typed(r *http.Request, names []string) (fields map[string]string, twice congress.Problems) {
	fields = map[string]string{}
	for _, name := range names {
		if r.PostForm.Has(name) {
			fields[name] = r.PostForm.Get(name)
		}
		if len(r.PostForm[name]) > 1 {
			twice.Add(name, problemGivenTwice)
		}
	}
	return fields, twice
}

// readForm reads what a person typed. Numbers come as people write them: 4.687, 4 687 and 4687 are
// the same, 4,687 is refused with a question, 254/616 in the first field is both numbers. An entry for
// another day than the base's stands beside it, unless the person says that it is the day that was wrong.
func readForm(f map[string]string) (congress.Entry, congress.Problems) {
	var ps congress.Problems
	for _, name := range fields {
		if !storable(f[name]) {
			ps.Add(name, problemNotText)
		}
	}
	kind, err := congress.ParseValueKind(f["kind"])
	if err != nil {
		ps.Add("kind", congress.ProblemUnknownKind)
	}
	e := congress.Entry{
		Measure: congress.MeasureCode(f["measure"]), Note: strings.TrimSpace(f["note"]), Key: f["key"],
		Source: congress.Source{Document: strings.TrimSpace(f["source.document"]), Link: strings.TrimSpace(f["source.link"])},
		Value:  readValue(&ps, kind, f),
	}
	if day := strings.TrimSpace(f["asOf"]); day != "" {
		asOf, problem := text.ParseDay(day)
		addAt(&ps, "asOf", problem)
		e.AsOf = asOf
	}
	base, hasBase := parseEntryID(f["base"])
	baseAsOf, err := congress.ParseDate(f["baseAsOf"])
	e.Reason = strings.TrimSpace(f["reason"])
	if hasBase && kind == congress.Withdrawn && err == nil {
		e.AsOf = baseAsOf // it is that day's figure that goes, whatever day the form was left at
	}
	if hasBase && (err != nil || baseAsOf == e.AsOf || f["redate"] != "") {
		e.Replaces = base
	}
	return e, ps
}

func readValue(ps *congress.Problems, kind congress.ValueKind, f map[string]string) congress.Value {
	v := congress.Value{Kind: kind, Bound: readBound(ps, "bound", f["bound"]), TotalBound: readBound(ps, "totalBound", f["totalBound"])}
	done, total := strings.TrimSpace(f["done"]), strings.TrimSpace(f["total"])
	if kind == congress.Count && strings.Contains(done, "/") {
		// Typed or pasted whole: it counts before a total that the form had filled in.
		both, problem := text.ParseFraction(done)
		addAt(ps, "done", problem)
		v.Done, v.Total, v.TotalKnown = both.Done, both.Total, true
		return v
	}
	switch kind {
	case congress.Count:
		v.Done = readNumber(ps, "done", done)
	case congress.PercentOf:
		if percent := strings.TrimSpace(f["percent"]); percent == "" {
			ps.Add("percent", congress.ProblemMissing)
		} else {
			p, problem := text.ParsePercent(percent)
			addAt(ps, "percent", problem)
			v.Percent = p
		}
	case congress.Words:
		v.Words = strings.TrimSpace(f["words"])
	}
	if kind == congress.Withdrawn {
		return congress.Value{Kind: kind}
	}
	if kind == congress.Count || total != "" {
		v.Total, v.TotalKnown = readNumber(ps, "total", total), true
	}
	return v
}

func readNumber(ps *congress.Problems, field, s string) int64 {
	if s == "" {
		ps.Add(field, congress.ProblemMissing)
		return 0
	}
	n, problem := text.ParseCount(s)
	addAt(ps, field, problem)
	return n
}

func readBound(ps *congress.Problems, field, s string) congress.Bound {
	b, err := congress.ParseBound(s)
	if err != nil {
		ps.Add(field, congress.ProblemUnknownBound)
	}
	return b
}

// addAt puts a problem that package text found at the field that it was found in.
func addAt(ps *congress.Problems, field string, p *congress.Problem) {
	if p != nil {
		ps.Add(field, p.Code, p.Args...)
	}
}
