package server

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/report"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// maxReadRows is the most figures that one text can propose on the page.
const maxReadRows = 300

// reading is one report at one unit's desk.
type reading struct {
	tv   *rollup.TermView
	unit congress.Unit
	form page.ReadForm
	day  congress.Date
	dead bool // the database does not answer: nothing but what was typed may be shown
}

// readTextPage is the empty page, or the page after figures were entered.
func (s *Server) readTextPage(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	rd := reading{tv: tv}
	if rd.unit, err = writableDesk(tv, chi.URLParam(r, "id")); err != nil {
		return err
	}
	rd.form.Document = q.Get("document")
	if rd.form.Stored, err = s.storedEntries(r.Context(), tv, q.Get("saved")); err != nil {
		return err
	}
	return s.writeReading(w, r, v, rd, http.StatusOK)
}

// writableDesk finds the unit at whose desk a text is read. Whoever may not enter figures there has no desk.
func writableDesk(tv *rollup.TermView, name string) (congress.Unit, error) {
	u, err := readUnit(tv, name)
	switch {
	case err != nil:
		return u, err
	case !tv.May(access.Write, u.ID):
		return u, congress.ErrForbidden
	case u.Level == congress.Nation:
		return u, congress.Problems{{Field: "unit", Code: congress.ProblemAlwaysSum}}
	}
	return u, nil
}

// storedEntries finds the entries that the page has just stored, for the sentence that says so.
func (s *Server) storedEntries(ctx context.Context, tv *rollup.TermView, named string) ([]congress.Entry, error) {
	var ids []congress.EntryID
	for name := range strings.SplitSeq(named, ",") {
		if id, ok := parseEntryID(name); ok && len(ids) < maxReadRows {
			ids = append(ids, id)
		}
	}
	lines, err := s.figuresOf(ctx, tv.Scope(), tv.Term().ID, ids)
	var stored []congress.Entry
	for _, l := range inOrder(lines, ids) {
		stored = append(stored, entryOf(l))
	}
	return stored, err
}

// readTextForm takes the page's two forms: a text to be read, and the figures that the person chose of it.
// Nothing enters without that choice.
func (s *Server) readTextForm(w http.ResponseWriter, r *http.Request) error {
	v, dead, err := keptForm(r)
	if err != nil {
		return err
	}
	_, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	rd := reading{tv: tv, dead: dead}
	if rd.unit, err = writableDesk(tv, chi.URLParam(r, "id")); err != nil {
		return err
	}
	rd.readHead(r)
	if len(rd.form.Problems) > 0 {
		return s.writeReading(w, r, v, rd, http.StatusUnprocessableEntity)
	}
	if r.PostForm.Get("step") == "enter" {
		return s.enterRows(w, r, v, rd)
	}
	if dead {
		return s.writeReading(w, r, v, rd, http.StatusServiceUnavailable)
	}
	if err := s.propose(r.Context(), &rd, v.lang); err != nil {
		return err
	}
	return s.writeReading(w, r, v, rd, http.StatusOK)
}

// readHead reads the text, its day and its document. Browsers send line ends in the two characters of old
// terminals; the places of words are counted in the text without.
func (rd *reading) readHead(r *http.Request) {
	f := &rd.form
	f.Text = strings.ReplaceAll(r.PostForm.Get("text"), "\r\n", "\n")
	f.Date, f.Document = strings.TrimSpace(r.PostForm.Get("date")), strings.TrimSpace(r.PostForm.Get("document"))
	for _, field := range []string{"text", "date", "document"} {
		if !storable(r.PostForm.Get(field)) {
			f.Problems.Add(field, problemNotText)
		}
	}
	switch {
	case strings.TrimSpace(f.Text) == "":
		f.Problems.Add("text", congress.ProblemMissing)
	case len(f.Text) > maxReadText:
		f.Problems.Add("text", congress.ProblemTooLong, maxReadText)
	}
	if f.Date != "" {
		day, problem := text.ParseDay(f.Date)
		addAt(&f.Problems, "date", problem)
		rd.day = day
	}
}

// writeReading shows the page. Who could not be checked sees only what was just typed.
func (s *Server) writeReading(w http.ResponseWriter, r *http.Request, v *visit, rd reading, status int) error {
	if rd.dead {
		rd.form.Unchecked, rd.form.Unavailable = true, true
		for i := range rd.form.Rows {
			row := &rd.form.Rows[i]
			row.Unit, row.Stands, row.Doubts, row.Conflict = congress.Unit{}, nil, nil, nil
		}
	}
	if len(rd.form.Problems) > 0 {
		s.logged(r.Context(), rd.form.Problems)
	}
	for name, values := range headersOf(status) {
		w.Header()[name] = values
	}
	s.writePage(w, r, status, page.Read(s.chrome(r, v, rd.tv), rd.tv, rd.unit, rd.form))
	return nil
}

// proposals reads the text of the form.
func (s *Server) proposals(rd *reading) []report.Proposal {
	list := report.Read(rd.form.Text, s.frame(rd.tv, rd.unit, rd.day))
	return list[:min(len(list), maxReadRows)]
}

// savedReading leads to the page that says what was stored.
func savedReading(rd reading, ids []string) string {
	q := url.Values{"term": {string(rd.tv.Term().ID)}, "saved": {strings.Join(ids, ",")}}
	if rd.form.Document != "" && utf8.RuneCountInString(rd.form.Document) < 200 {
		q.Set("document", rd.form.Document)
	}
	return "/entry/" + rd.unit.ID.String() + "/read?" + q.Encode()
}
