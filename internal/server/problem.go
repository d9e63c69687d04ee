package server

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strconv"
	"sync"

	"github.com/danielgtaylor/huma/v2"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// problem is the answer to a program whose request failed: RFC 9457 with the fields at fault, in the
// reader's language.
type problem struct {
	Type    string       `json:"type" doc:"Always about:blank: the status says what kind of problem it is." example:"about:blank"`
	Title   string       `json:"title" doc:"What the status means, in the reader's language."`
	Status  int          `json:"status" example:"422"`
	Detail  string       `json:"detail" doc:"What happened and what to do, in the reader's language."`
	Request string       `json:"request,omitempty" doc:"Id of the request in the server's log."`
	Errors  []fieldError `json:"errors,omitempty" doc:"The fields at fault."`
	Current *entryBody   `json:"current,omitempty" doc:"409: the entry that stands now."`
	Yours   *entryBody   `json:"yours,omitempty" doc:"409: the entry that was sent, and not stored."`
	// Congress is of a 409 about the record of a congress.
	Congress *congressConflictBody `json:"congress,omitempty" doc:"409: the record of the congress that stands now, and the one that was sent."`
}

// congressConflictBody is both records of a congress, of which only the first is stored.
type congressConflictBody struct {
	Current *congressBody `json:"current" doc:"null when there is none."`
	Yours   *congressBody `json:"yours"`
}

// fieldError is one broken rule at one field.
type fieldError struct {
	Field   string `json:"field" example:"done"`
	Code    string `json:"code" example:"done_above_total" doc:"Stable name of the rule."`
	Message string `json:"message" doc:"The rule in words, in the reader's language."`
}

// Error implements error for huma.
func (p *problem) Error() string { return p.Detail }

// GetStatus implements huma.StatusError.
func (p *problem) GetStatus() int { return p.Status }

// ContentType implements huma.ContentTypeFilter.
func (p *problem) ContentType(string) string { return "application/problem+json" }

// newProblem puts a status into words.
func newProblem(v *visit, status int) *problem {
	key := strconv.Itoa(status)
	return &problem{
		Type: "about:blank", Status: status, Request: v.id,
		Title: v.lang.T("error." + key + ".title"), Detail: v.lang.T("error." + key + ".detail"),
	}
}

// problemOf puts an error into words for a program. Nothing internal gets out: what the reader cannot
// mend is in the log, under the request's id.
func (s *Server) problemOf(ctx context.Context, err error) *problem {
	if p, ok := errors.AsType[*problem](err); ok {
		return p
	}
	v := visitOf(ctx)
	p := newProblem(v, s.logged(ctx, err))
	p.Errors = fieldErrors(v.lang, problemsOf(err))
	if c, ok := errors.AsType[*congress.Conflict](err); ok {
		p.Yours = bodyOfEntry(c.Yours)
		if c.Current.ID != 0 { // the entry named stands no more, and no other took its place
			p.Current = bodyOfEntry(c.Current)
		}
	}
	if c, ok := errors.AsType[*congress.CongressConflict](err); ok {
		p.Congress = &congressConflictBody{Yours: bodyOfCongress(c.Yours)}
		if c.Current.ID != 0 {
			p.Congress.Current = bodyOfCongress(c.Current)
		}
	}
	return p
}

// logged returns the status of an error, and writes down those that the operator has to know of.
func (s *Server) logged(ctx context.Context, err error) int {
	status := statusOf(err)
	level := slog.LevelDebug
	switch {
	case status == http.StatusInternalServerError:
		level = slog.LevelError
	case status == http.StatusServiceUnavailable:
		level = slog.LevelWarn
	}
	s.Log.LogAttrs(ctx, level, "request failed", slog.String("request", visitOf(ctx).id),
		slog.Int("status", status), slog.Any("err", err))
	return status
}

func fieldErrors(lang text.Lang, ps congress.Problems) []fieldError {
	var list []fieldError
	for _, p := range ps {
		list = append(list, fieldError{Field: p.Field, Code: string(p.Code), Message: lang.Problem(asSent(p))})
	}
	return list
}

// asSent words a problem for programs, which write days and numbers otherwise than people do.
func asSent(p congress.Problem) congress.Problem {
	switch p.Code {
	case congress.ProblemNotADate:
		p.Code = "not_an_iso_date"
	case congress.ProblemNotANumber:
		p.Code = "not_a_json_number"
	}
	return p
}

// headersOf are what a status needs beside its body.
func headersOf(status int) http.Header {
	h := http.Header{}
	switch status {
	case http.StatusUnauthorized:
		h.Set("WWW-Authenticate", `Bearer realm="tiendo", charset="UTF-8"`)
	case http.StatusServiceUnavailable:
		h.Set("Retry-After", "5")
	}
	return h
}

// writeProblem answers outside huma: wrong methods and addresses, limits, panics.
func (s *Server) writeProblem(w http.ResponseWriter, r *http.Request, err error) {
	p := s.problemOf(r.Context(), err)
	for name, values := range headersOf(p.Status) {
		w.Header()[name] = values
	}
	body, encodeErr := json.Marshal(p)
	if encodeErr != nil {
		panic(fmt.Sprintf("problem: %v", encodeErr))
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(p.Status)
	_, _ = w.Write(append(body, '\n'))
}

// ourProblems makes huma answer in the same form wherever it answers by itself. huma keeps these
// functions in globals, so they are set once for the process.
var ourProblems = sync.OnceFunc(func() {
	huma.NewErrorWithContext = func(ctx huma.Context, status int, _ string, errs ...error) huma.StatusError {
		p := newProblem(visitOf(ctx.Context()), status)
		for _, err := range errs {
			var detail *huma.ErrorDetail
			if errors.As(err, &detail) {
				p.Errors = append(p.Errors, fieldError{Field: detail.Location, Code: "invalid", Message: detail.Message})
			}
		}
		return p
	}
	huma.NewError = func(status int, detail string, _ ...error) huma.StatusError {
		return &problem{Type: "about:blank", Status: status, Title: http.StatusText(status), Detail: detail}
	}
})
