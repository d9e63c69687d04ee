package server

import (
	"context"
	"errors"
	"net/http"

	"tiendo/internal/congress"
)

// The rules that only a request can break; the words stand beside those of package congress.
const (
	problemUnknownField  congress.ProblemCode = "unknown_field"  // args: its name
	problemNotText       congress.ProblemCode = "not_text"       // something else where text belongs
	problemNotAnObject   congress.ProblemCode = "not_an_object"  // something else where {…} belongs
	problemUnknownChoice congress.ProblemCode = "unknown_choice" // args: what was asked for, what there is
	problemGivenTwice    congress.ProblemCode = "given_twice"    // a parameter that stands in the query more than once
	problemNotAMoment    congress.ProblemCode = "not_a_moment"   // args: what was typed
	problemNotYet        congress.ProblemCode = "not_yet"        // args: a day to come, today
	problemNotAMonth     congress.ProblemCode = "not_a_month"    // args: what was asked for
	problemBadCursor     congress.ProblemCode = "bad_cursor"
	problemKeyForm       congress.ProblemCode = "key_form" // an idempotency key that is too long or not plain text
	problemKeyReused     congress.ProblemCode = "key_reused"
	problemSentBefore    congress.ProblemCode = "sent_before"    // a form that was sent before with another figure
	problemNotAList      congress.ProblemCode = "not_a_list"     // something else where a list of ids belongs
	problemUnknownEntry  congress.ProblemCode = "unknown_entry"  // an id of no entry that may be read
	problemNothingChosen congress.ProblemCode = "nothing_chosen" // no entry to confirm or send back
	problemNotAPage      congress.ProblemCode = "not_a_page"     // a path that has no live stream
)

// statuses is the one table from a kind of error to the answer's status. The first that fits counts.
var statuses = []struct {
	kind   error
	status int
}{
	{congress.ErrUnauthenticated, http.StatusUnauthorized},
	{congress.ErrForbidden, http.StatusForbidden},
	{congress.ErrNotFound, http.StatusNotFound},
	{congress.ErrKeyReused, http.StatusUnprocessableEntity},
	{congress.ErrUnitsChanged, http.StatusConflict},
	{congress.ErrUnavailable, http.StatusServiceUnavailable},
	{context.DeadlineExceeded, http.StatusServiceUnavailable},
	{context.Canceled, statusClientGone},
}

// statusClientGone is logged when the reader left before the answer; nobody receives it.
const statusClientGone = 499

// statusOf returns the status with which an error is answered, 500 for one that nobody foresaw.
func statusOf(err error) int {
	if s, ok := errors.AsType[statusError](err); ok {
		return int(s)
	}
	if _, ok := errors.AsType[*congress.Conflict](err); ok {
		return http.StatusConflict
	}
	if _, ok := errors.AsType[*congress.CongressConflict](err); ok {
		return http.StatusConflict
	}
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return http.StatusRequestEntityTooLarge
	}
	for _, s := range statuses {
		if errors.Is(err, s.kind) {
			return s.status
		}
	}
	if _, ok := errors.AsType[congress.Problems](err); ok {
		return http.StatusUnprocessableEntity
	}
	return http.StatusInternalServerError
}

// statusError is an error of HTTP itself: a method, a media type, a body that is not JSON.
type statusError int

// Error implements error.
func (s statusError) Error() string { return http.StatusText(int(s)) }

// fault is a kind of error with the fields that it is about.
type fault struct {
	kind     error
	problems congress.Problems
}

// Error implements error.
func (f *fault) Error() string { return f.kind.Error() + ": " + f.problems.Error() }

// Unwrap makes the fault count as its kind, and its fields findable.
func (f *fault) Unwrap() []error { return []error{f.kind, f.problems} }

func faultAt(kind error, field string, code congress.ProblemCode, args ...any) error {
	return &fault{kind: kind, problems: congress.Problems{{Field: field, Code: code, Args: args}}}
}

// problemsOf lists the fields at fault, nil when the error is not about fields.
func problemsOf(err error) congress.Problems {
	if ps, ok := errors.AsType[congress.Problems](err); ok {
		return ps
	}
	if errors.Is(err, congress.ErrKeyReused) {
		return congress.Problems{{Field: "Idempotency-Key", Code: problemKeyReused}}
	}
	return nil
}
