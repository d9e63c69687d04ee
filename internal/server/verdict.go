package server

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// judged is what became of figures that somebody confirmed or sent back.
type judged struct {
	lines   []congress.Line        // of the ledger: one a province, the first answer where the same was said before
	entries []congress.EntryID     // of which it was said
	changed []postgres.HistoryLine // replaced since they were read: nothing was said of them
}

// judge is the one way of a verdict, from the page and from programs: the entries are confirmed or, with
// back, sent back. A figure that was replaced meanwhile is left out and named, the others go through:
// what counts is what was read. Each province is a line of its own; a request that broke off between
// two of them can be sent again.
//
// Errors: congress.Problems for what was typed, congress.ErrNotFound when an entry may not be read or is
// none, congress.ErrForbidden when one may only be read, congress.ErrUnavailable.
func (s *Server) judge(ctx context.Context, tv *rollup.TermView, ids []congress.EntryID, back *congress.Return) (judged, error) {
	ps := problemsOfVerdict(ids, back, s.Clock.Today(tv.Term()))
	if len(ps) > 0 {
		return judged{}, ps
	}
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	found, err := s.linesToJudge(ctx, tv, ids)
	if err != nil {
		return judged{}, err
	}
	var done judged
	for len(found) > 0 {
		province := found[0].Province
		of := func(l postgres.HistoryLine) bool { return l.Province == province }
		if err := s.judgeProvince(ctx, tv, slices.DeleteFunc(slices.Clone(found), func(l postgres.HistoryLine) bool { return !of(l) }), back, &done); err != nil {
			return done, err
		}
		found = slices.DeleteFunc(found, of)
	}
	return done, nil
}

func problemsOfVerdict(ids []congress.EntryID, back *congress.Return, today congress.Date) congress.Problems {
	var ps congress.Problems
	switch {
	case len(ids) == 0:
		ps.Add("entries", problemNothingChosen)
	case len(ids) > maxItems:
		ps.Add("entries", congress.ProblemTooLarge, int64(maxItems))
	}
	if back != nil {
		ps = append(ps, back.Problems(today)...)
	}
	return ps
}

// linesToJudge reads the entries and makes sure that the scope may judge every one of them.
func (s *Server) linesToJudge(ctx context.Context, tv *rollup.TermView, ids []congress.EntryID) ([]postgres.HistoryLine, error) {
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	found, err := s.figuresOf(ctx, tv.Scope(), tv.Term().ID, ids)
	if err != nil {
		return nil, err
	}
	if len(found) < len(ids) {
		return nil, faultAt(congress.ErrNotFound, "entries", problemUnknownEntry)
	}
	for _, l := range found {
		if !tv.May(access.Confirm, l.Unit) {
			return nil, fmt.Errorf("entry %d: %w", l.ID, congress.ErrForbidden)
		}
	}
	return found, nil
}

// judgeProvince judges what still stands of one province's entries, and looks again when somebody was faster.
func (s *Server) judgeProvince(ctx context.Context, tv *rollup.TermView, found []postgres.HistoryLine, back *congress.Return, done *judged) error {
	for {
		var ids []congress.EntryID
		for _, l := range found {
			if l.ReplacedBy != 0 {
				done.changed = append(done.changed, l)
			} else {
				ids = append(ids, l.ID)
			}
		}
		if len(ids) == 0 {
			return nil
		}
		answer, err := s.storeVerdict(ctx, tv, found[0].Province, ids, back)
		if _, faster := errors.AsType[*congress.Conflict](err); faster {
			// Every round finds at least one more that was replaced, so this ends.
			if found, err = s.linesToJudge(ctx, tv, ids); err != nil {
				return err
			}
			continue
		}
		if err != nil {
			return err
		}
		s.apply(ctx, answer.Line)
		done.lines, done.entries = append(done.lines, answer.Line), append(done.entries, ids...)
		return nil
	}
}

func (s *Server) storeVerdict(ctx context.Context, tv *rollup.TermView, province congress.UnitID, ids []congress.EntryID, back *congress.Return) (postgres.Appended, error) {
	now := s.Clock.Now(tv.Term())
	if back == nil {
		return s.DB.Confirm(ctx, tv.Scope(), province, ids, now)
	}
	return s.DB.Return(ctx, tv.Scope(), province, ids, back.Reason, back.Due, now)
}
