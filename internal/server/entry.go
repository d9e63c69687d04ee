package server

import (
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// record is the one way in of a figure, from the form and from programs: may this account, is it
// valid, store it, roll it up. When it returns without an error the figure is in Postgres for good,
// and the writer's next read shows it.
//
// The unit must be one that tv has. Errors are those of [postgres.DB.AppendEntry].
func (s *Server) record(ctx context.Context, tv *rollup.TermView, u congress.Unit, e congress.Entry) (postgres.Appended, error) {
	done, err := s.append(ctx, tv, u, e)
	s.metrics.entries.WithLabelValues(resultOf(done, err)).Inc()
	return done, err
}

func (s *Server) append(ctx context.Context, tv *rollup.TermView, u congress.Unit, e congress.Entry) (postgres.Appended, error) {
	scope := tv.Scope()
	if !tv.May(access.Write, u.ID) {
		return postgres.Appended{}, congress.ErrForbidden
	}
	e.Unit, e.Account, e.Author = u.ID, scope.Account, scope.Name
	e.Recorded = s.Clock.Now(tv.Term())
	if ps := s.problemsOfEntry(tv, u, e); len(ps) > 0 {
		return postgres.Appended{}, ps
	}
	waiting, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	done, err := s.DB.AppendEntry(waiting, scope, e)
	if err != nil {
		return done, err
	}
	s.apply(ctx, done.Line)
	return done, nil
}

// problemsOfEntry applies the rules of the domain. A missing reason is left to the store: only it
// knows whether the entry named is the writer's own of today, which needs none (design §2).
func (s *Server) problemsOfEntry(tv *rollup.TermView, u congress.Unit, e congress.Entry) congress.Problems {
	m, ok := tv.Measure(e.Measure)
	if !ok {
		return congress.Problems{{Field: "measure", Code: congress.ProblemUnknownMeasure}}
	}
	ps := e.Problems(tv.Term(), u, m, congress.DateOf(e.Recorded))
	ps = slices.DeleteFunc(ps, func(p congress.Problem) bool { return p.Code == congress.ProblemReasonNeeded })
	if !plainKey(e.Key) {
		ps.Add("Idempotency-Key", problemKeyForm)
	}
	return ps
}

// apply shows the committed line in this process. It cannot fail the write, which is stored: what
// goes wrong here the listener or the slow poll makes good.
func (s *Server) apply(ctx context.Context, line congress.Line) {
	if s.Engine.Apply(line) {
		return
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.Patience)
	defer cancel()
	if err := s.Engine.CatchUp(ctx, line.Province); err != nil {
		s.Log.WarnContext(ctx, "engine is behind", "province", line.Province, "err", err)
	}
}

// figuresOf reads figures by their ids, in one look however many there are; those that may not be read are missing.
func (s *Server) figuresOf(ctx context.Context, scope access.Scope, term congress.TermID, ids []congress.EntryID) ([]postgres.HistoryLine, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	return s.DB.Entries(ctx, scope, postgres.EntryFilter{Term: term, IDs: ids, Limit: len(ids)})
}

// plainKey reports whether an idempotency key is printable ASCII of a length that one can store.
func plainKey(key string) bool {
	return len(key) <= 200 && strings.IndexFunc(key, func(r rune) bool { return r < ' ' || r > '~' }) < 0
}

func resultOf(done postgres.Appended, err error) string {
	switch conflict := err != nil && statusOf(err) == http.StatusConflict; {
	case err == nil && done.Repeat:
		return "repeated"
	case err == nil:
		return "stored"
	case conflict:
		return "conflict"
	case statusOf(err) >= http.StatusInternalServerError:
		return "failed"
	}
	return "refused"
}

func parseEntryID(s string) (congress.EntryID, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return congress.EntryID(n), err == nil && n > 0
}

// storable reports whether Postgres can hold s as text.
func storable(s string) bool { return utf8.ValidString(s) && !strings.ContainsRune(s, 0) }

// problemOfReason is what is wrong with a reason as a form has it, nil for nothing; none as in
// [congress.ProblemsOfReason].
func problemOfReason(reason string, none congress.ProblemCode) *congress.Problem {
	if !storable(reason) {
		return &congress.Problem{Field: "reason", Code: problemNotText}
	}
	return congress.ProblemsOfReason(reason, none).At("reason")
}
