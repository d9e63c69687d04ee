package server

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// working is what goes on while nobody waits for it: imports, which end with the program.
type working struct {
	ctx     context.Context
	end     context.CancelFunc
	running sync.WaitGroup
}

func newWorking() *working {
	w := &working{}
	w.ctx, w.end = context.WithCancel(context.Background())
	return w
}

// stop breaks off what is going on and waits until it has ended.
func (w *working) stop() {
	w.end()
	w.running.Wait()
}

// chooseLines keeps what a person chose of the lines shown.
func (s *Server) chooseLines(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, _, err := s.importAsked(r, v)
	if err != nil {
		return err
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
			if p := problemOfReason(value); value != "" && p != nil {
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

// runImport enters the chosen lines. It answers as soon as the work has begun.
func (s *Server) runImport(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
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

// workOf is how an import is worked on: its failure is kept in words.
func (s *Server) workOf(account congress.AccountID) postgres.ImportRun {
	return postgres.ImportRun{Explain: func(err error) string {
		s.Log.Warn("import failed", "account", account, "err", err)
		return imports.Failure(err)
	}}
}

// startWork starts work on an import and returns once it is seen to have begun, or has ended.
func (s *Server) startWork(ctx context.Context, i postgres.Import, run postgres.ImportRun, work func(context.Context, postgres.ImportRun) ([]congress.UnitID, error)) {
	begun := make(chan struct{})
	run.Begun = sync.OnceFunc(func() { close(begun) })
	s.working.running.Go(func() {
		defer run.Begun()
		provinces, err := work(s.working.ctx, run)
		if errors.Is(err, postgres.ErrBusy) {
			return // it goes on already: pressed twice
		}
		if err != nil {
			s.Log.Warn("import ended", "import", i.ID, "err", err)
			return
		}
		if err := s.Engine.CatchUp(s.working.ctx, provinces...); err != nil {
			s.Log.Warn("engine is behind", "import", i.ID, "err", err)
		}
	})
	select {
	case <-begun:
	case <-ctx.Done():
	}
}

// undoImport takes an import back, with a reason.
func (s *Server) undoImport(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	i, tv, err := s.importAsked(r, v)
	if err != nil {
		return err
	}
	if err := parseForm(r); err != nil {
		return err
	}
	reason := strings.TrimSpace(r.PostForm.Get("reason"))
	if problem := problemOfReason(reason); problem != nil {
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

// problemOfReason says what is wrong with a reason: the rules are those of a figure's.
func problemOfReason(reason string) *congress.Problem {
	if reason == "" {
		return &congress.Problem{Field: "reason", Code: congress.ProblemReasonNeeded}
	}
	if !storable(reason) {
		return &congress.Problem{Field: "reason", Code: problemNotText}
	}
	return congress.Entry{Reason: reason}.Problems(congress.Term{}, congress.Unit{}, congress.Measure{}, congress.NoDate).At("reason")
}

// importProgress says how far an import is, for the script of its page.
func (s *Server) importProgress(w http.ResponseWriter, r *http.Request) error {
	i, _, err := s.importAsked(r, visitOf(r.Context()))
	if err != nil {
		return err
	}
	body, err := json.Marshal(struct {
		Working bool `json:"working"`
		Done    int  `json:"done"`
		Planned int  `json:"planned"`
	}{i.State == postgres.ImportRunning || i.State == postgres.ImportUndoing, i.Done, i.Planned})
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "private, no-store")
	_, _ = w.Write(body)
	return nil
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
