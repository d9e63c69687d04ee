package server

import (
	"context"
	"io"
	"net/http"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// chooseLines keeps what a person chose of the lines shown.
func (s *Server) chooseLines(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	if !s.choosable(i) {
		return s.wrongState(w, r, v, tv, i, "import.not_open")
	}
	shown, err := s.keepChoices(r, v, i)
	if err != nil {
		return err
	}
	http.Redirect(w, r, importURL(i, "?"+shown.query()), http.StatusSeeOther)
	return nil
}

// keepChoices stores the choices of a form, and says which lines it was about.
func (s *Server) keepChoices(r *http.Request, v *visit, i postgres.Import) (shownLines, error) {
	if err := parseForm(r); err != nil {
		return shownLines{}, err
	}
	f := r.PostForm
	after, _ := strconv.Atoi(f.Get("after"))
	shown := shownLines{class: postgres.ImportClass(f.Get("class")), kind: f.Get("kind"), after: after}
	for name, values := range f {
		for _, value := range values {
			if p := problemOfReason(value, ""); p != nil {
				return shown, congress.Problems{{Field: name, Code: p.Code, Args: p.Args}}
			}
		}
	}
	choices := choicesOf(f)
	if all := f.Get("all"); all != "" {
		choices = append(choices, postgres.Choice{
			Class: shown.class, Kind: shown.kind, Chosen: all == "yes", Reason: strings.TrimSpace(f.Get("kindReason")),
		})
	}
	return shown, s.DB.Choose(r.Context(), v.scope, i.ID, strings.TrimSpace(f.Get("whole")), choices...)
}

// choicesOf reads the boxes and reasons of the lines that a form showed.
func choicesOf(f map[string][]string) []postgres.Choice {
	ticked := map[string]bool{}
	for _, n := range f["line"] {
		ticked[n] = true
	}
	var yes, no []int
	var choices []postgres.Choice
	for _, n := range f["shown"] {
		line, err := strconv.Atoi(n)
		if err != nil {
			continue
		}
		if ticked[n] {
			yes = append(yes, line)
		} else {
			no = append(no, line)
		}
		if reason := f["reason-"+n]; len(reason) == 1 && strings.TrimSpace(reason[0]) != "" {
			choices = append(choices, postgres.Choice{Lines: []int{line}, Chosen: ticked[n], Reason: strings.TrimSpace(reason[0])})
		}
	}
	if len(yes) > 0 {
		choices = append(choices, postgres.Choice{Lines: yes, Chosen: true})
	}
	if len(no) > 0 {
		choices = append(choices, postgres.Choice{Lines: no, Chosen: false})
	}
	return choices
}

func (l shownLines) query() string {
	q := "class=" + string(l.class)
	if l.kind != "" {
		q += "&kind=" + l.kind
	}
	if l.after > 0 {
		q += "&after=" + strconv.Itoa(l.after)
	}
	return q
}

// choosable reports whether an import can still be read, chosen from and entered.
func (s *Server) choosable(i postgres.Import) bool {
	return (i.State == postgres.ImportPreviewed || i.State == postgres.ImportFailed) && !s.working.waits(i.ID)
}

// underWay reports whether somebody is at an import now: whoever presses twice is shown how far it is.
func (s *Server) underWay(i postgres.Import) bool {
	return i.State == postgres.ImportRunning || i.State == postgres.ImportUndoing || s.working.waits(i.ID)
}

// wrongState shows an import as it is now, and that what was asked for cannot be done with it.
func (s *Server) wrongState(w http.ResponseWriter, r *http.Request, v *visit, tv *rollup.TermView, i postgres.Import, words string) error {
	problems := []page.ImportProblem{{Words: v.lang.T(words)}}
	return s.writeImport(w, r, http.StatusConflict, v, tv, i, shownLines{}, problems)
}

// runImport enters the chosen lines. It answers as soon as the work has begun, or waits for its turn.
func (s *Server) runImport(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	switch {
	case s.underWay(i):
		http.Redirect(w, r, importURL(i, ""), http.StatusSeeOther)
		return nil
	case !s.choosable(i):
		return s.wrongState(w, r, v, tv, i, "import.not_open")
	}
	shown, err := s.keepChoices(r, v, i)
	if err != nil {
		return err
	}
	problems, err := s.unready(r, v, i)
	if err != nil {
		return err
	}
	if len(problems) > 0 {
		i.Reason = strings.TrimSpace(r.PostForm.Get("whole"))
		return s.writeImport(w, r, http.StatusUnprocessableEntity, v, tv, i, shown, problems)
	}
	run := s.workOf(v.scope.Account)
	run.Recorded = s.Clock.Now(tv.Term())
	s.startWork(r.Context(), i, run, func(ctx context.Context, run postgres.ImportRun) ([]congress.UnitID, error) {
		return s.DB.RunImport(ctx, v.scope, i.ID, run)
	})
	http.Redirect(w, r, importURL(i, ""), http.StatusSeeOther)
	return nil
}

// unready says what is missing before the chosen lines can be entered.
func (s *Server) unready(r *http.Request, v *visit, i postgres.Import) ([]page.ImportProblem, error) {
	counts, err := s.DB.CountsOfImport(r.Context(), v.scope, i.ID)
	if err != nil {
		return nil, err
	}
	chosen, unreasoned := 0, 0
	for _, c := range counts {
		if c.Kind == "" {
			chosen, unreasoned = chosen+c.Chosen, unreasoned+c.Unreasoned
		}
	}
	switch {
	case chosen == 0:
		return []page.ImportProblem{{Field: "whole", Words: v.lang.T("import.nothing_chosen")}}, nil
	case unreasoned > 0 && strings.TrimSpace(r.PostForm.Get("whole")) == "":
		return []page.ImportProblem{{Field: "whole", Words: v.lang.T("import.reason_needed", unreasoned)}}, nil
	}
	return nil, nil
}

// undoImport takes an import back, with a reason.
func (s *Server) undoImport(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	switch {
	case s.underWay(i):
		http.Redirect(w, r, importURL(i, ""), http.StatusSeeOther)
		return nil
	case i.State != postgres.ImportDone:
		return s.wrongState(w, r, v, tv, i, "import.not_done")
	}
	if err := parseForm(r); err != nil {
		return err
	}
	reason := strings.TrimSpace(r.PostForm.Get("reason"))
	if problem := problemOfReason(reason, congress.ProblemReasonNeeded); problem != nil {
		problems := []page.ImportProblem{{Field: "undo", Words: v.lang.Problem(*problem)}}
		return s.writeImport(w, r, http.StatusUnprocessableEntity, v, tv, i, shownLines{}, problems)
	}
	run := s.workOf(v.scope.Account)
	run.Recorded, run.Reason = s.Clock.Now(tv.Term()), reason
	entryReason := text.VI.T("import.undo_entry", i.ID.String(), reason)
	s.startWork(r.Context(), i, run, func(ctx context.Context, run postgres.ImportRun) ([]congress.UnitID, error) {
		return s.DB.UndoImport(ctx, v.scope, i.ID, entryReason, run)
	})
	http.Redirect(w, r, importURL(i, ""), http.StatusSeeOther)
	return nil
}

// importProgress says how far an import is, for the script of its page.
func (s *Server) importProgress(w http.ResponseWriter, r *http.Request) error {
	i, _, err := s.importAsked(r, visitOf(r.Context()))
	if err != nil {
		return err
	}
	return writeJSON(w, http.StatusOK, struct {
		Working bool `json:"working"` // until its figures are on the pages as well
		Waiting bool `json:"waiting"` // for its turn
		Done    int  `json:"done"`
		Planned int  `json:"planned"`
	}{s.underWay(i), s.working.waits(i.ID), i.Done, i.Planned})
}

// importFile gives a file back as it was sent.
func (s *Server) importFile(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, _, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	content, err := s.DB.ImportContent(r.Context(), v.scope, i.ID)
	if err != nil {
		return err
	}
	return download(w, i.Name, "application/octet-stream", func(out io.Writer) error {
		_, err := out.Write(content)
		return err
	})
}
