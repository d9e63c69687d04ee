package server

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/congress"
)

// switchBasis decides which of two figures counts for a unit: its own, or the sum of its sub-units. Both stay
// as they are. What is so already is not recorded once more.
func (s *Server) switchBasis(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(r); err != nil {
		return err
	}
	_, tv, err := s.asked(r, visitOf(r.Context()))
	if err != nil {
		return err
	}
	d, err := s.desk(tv, chi.URLParam(r, "id"), r.PostForm.Get("measure"))
	if err != nil {
		return err
	}
	basis, reason, err := readBasis(r.PostForm, d)
	if err != nil {
		return err
	}
	if basis != d.now.Basis {
		ctx, cancel := context.WithTimeout(r.Context(), s.Patience)
		defer cancel()
		done, err := s.DB.SetBasis(ctx, tv.Scope(), d.unit.ID, d.measure.Code, basis, reason, s.Clock.Now(tv.Term()))
		if err != nil {
			return err
		}
		s.apply(ctx, done.Line)
	}
	http.Redirect(w, r, figureURL(d, url.Values{}), http.StatusSeeOther)
	return nil
}

// readBasis reads the choice. Where there is nothing to add up there is none.
func readBasis(form url.Values, d desk) (congress.Basis, string, error) {
	var ps congress.Problems
	basis, err := congress.ParseBasis(form.Get("basis"))
	if err != nil || form.Get("basis") == "" {
		ps.Add("basis", problemUnknownChoice, form.Get("basis"), "own, sum")
	}
	if d.measure.Level >= d.unit.Level || len(d.tv.Children(d.unit.ID)) == 0 {
		ps.Add("measure", congress.ProblemWrongLevel)
	}
	reason := strings.TrimSpace(form.Get("reason"))
	if problem := problemOfReason(reason, ""); problem != nil {
		ps = append(ps, *problem)
	}
	if len(ps) > 0 {
		return basis, reason, ps
	}
	return basis, reason, nil
}
