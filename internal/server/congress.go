package server

import (
	"context"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// stateCongress is the one way in of a record of a congress, from the form and from programs. The unit must be one
// that tv has. Errors are those of [postgres.DB.SetCongress].
func (s *Server) stateCongress(ctx context.Context, tv *rollup.TermView, u congress.Unit, c congress.Congress, reason string) (postgres.Appended, error) {
	done, err := s.storeCongress(ctx, tv, u, c, reason)
	s.metrics.entries.WithLabelValues(resultOf(done, err)).Inc()
	return done, err
}

func (s *Server) storeCongress(ctx context.Context, tv *rollup.TermView, u congress.Unit, c congress.Congress, reason string) (postgres.Appended, error) {
	if !tv.May(access.Write, u.ID) {
		return postgres.Appended{}, congress.ErrForbidden
	}
	now := s.Clock.Now(tv.Term())
	c.Unit, c.AsOf = u.ID, congress.DateOf(now)
	tv, err := s.asFarAs(ctx, tv, u, c.Replaces)
	if err != nil {
		return postgres.Appended{}, err
	}
	before := recordSeen(tv, c)
	if ps := s.problemsOfCongress(tv, u, c, before, reason); len(ps) > 0 {
		return postgres.Appended{}, ps
	}
	if reason == "" && before.ID != 0 && c.Follows(before) { // of a record not seen here nobody can tell
		reason = congress.ReasonWentOn
	}
	waiting, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	done, err := s.DB.SetCongress(waiting, tv.Scope(), c, reason, now)
	if err != nil {
		return done, err
	}
	s.apply(ctx, done.Line)
	return done, nil
}

// asFarAs is the term with a line about a unit's congress that the writer read from another process, if this one has not
// heard of it yet.
func (s *Server) asFarAs(ctx context.Context, tv *rollup.TermView, u congress.Unit, line congress.EntryID) (*rollup.TermView, error) {
	if newest, _ := tv.Congress(u.ID, rollup.Query{}); line <= newest.ID || u.Level == congress.Nation {
		return tv, nil
	}
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	if err := s.Engine.CatchUp(ctx, u.Province); err != nil {
		return nil, err
	}
	return s.Engine.View(tv.Scope()).Term(tv.Term().ID)
}

// recordSeen is the record that the writer saw, as far as it still stands; otherwise the zero Congress. Then it is for
// the store to say whether the writer is late or sends something a second time.
func recordSeen(tv *rollup.TermView, c congress.Congress) congress.Congress {
	before, _ := tv.Congress(c.Unit, rollup.Query{})
	if before.ID != c.Replaces {
		return congress.Congress{}
	}
	return before
}

func (s *Server) problemsOfCongress(tv *rollup.TermView, u congress.Unit, c, before congress.Congress, reason string) congress.Problems {
	ps := c.Problems(tv.Term(), u, before, reason, s.Clock.Today(tv.Term()))
	if !plainKey(c.Key) {
		ps.Add("Idempotency-Key", problemKeyForm)
	}
	return ps
}

// doubtsOfCongress are the questions that a record raises; tv is from before it was stored.
func (s *Server) doubtsOfCongress(tv *rollup.TermView, u congress.Unit, c congress.Congress) []congress.Doubt {
	today := s.Clock.Today(tv.Term())
	return c.Doubts(u.Level, recordSeen(tv, c), tv.OwnDeadline(u.ID, rollup.Query{AsOf: today}), today)
}

// congressMeasure is the measure that counts the congresses of a level.
func congressMeasure(l congress.Level) congress.MeasureCode {
	return congress.MeasureCode("congress." + l.String())
}

// linesOfCongress lists the lines that stated a unit's congress, newest first.
func (s *Server) linesOfCongress(ctx context.Context, tv *rollup.TermView, u congress.Unit) ([]postgres.HistoryLine, error) {
	lines, err := s.DB.History(ctx, tv.Scope(), postgres.EntryFilter{
		Term: tv.Term().ID, Unit: u.ID, Measure: congressMeasure(u.Level), Life: true, Limit: maxItems,
	})
	return slices.DeleteFunc(lines, func(l postgres.HistoryLine) bool { return l.Kind != congress.LineCongress }), err
}
