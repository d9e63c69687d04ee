package server

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// cellInput is one cell of the desk as a person left it. Base is the entry that the person saw in the
// cell, "" for none: of the same day it is replaced, and a figure that came since is never written over
// unseen. Accept names the doubts that were answered with yes; those that need a reason are answered by it.
type cellInput struct {
	Key       string   `json:"key"`
	Unit      string   `json:"unit"`
	Measure   string   `json:"measure"`
	AsOf      string   `json:"asOf"` // 2020-05-23, or as people write it
	Typed     string   `json:"typed"`
	Base      string   `json:"base"`
	Reason    string   `json:"reason"`
	Accept    []string `json:"accept"`
	Unchanged bool     `json:"unchanged"` // what Base says is still true on AsOf; Typed is not read
	// Again is the entry whose figure is put back by taking a later one back; "" for a figure of its own.
	Again string `json:"again"`
}

// The doubt that words without quotation marks raise: they may be a slip where a number was meant. A yes
// answers it.
const doubtWords congress.DoubtCode = "words"

// The rules that only a cell can break.
const (
	problemNothingBefore congress.ProblemCode = "nothing_before" // nothing there that could be unchanged
	problemNoKey         congress.ProblemCode = "no_key"         // no idempotency key
)

// cell is a cell that could be read.
type cell struct {
	tv     *rollup.TermView
	unit   congress.Unit
	entry  congress.Entry
	base   congress.Entry // what the person saw, also when it stands no more; zero for nothing
	seen   congress.EntryID
	accept []string
	// unchanged holds for a figure entered by saying that the one before is still true.
	unchanged bool
}

// recordCell enters one cell of the desk, from the script and from the plain form, or says why not.
// Whatever is asked of the person, nothing is stored before the answer.
func (s *Server) recordCell(ctx context.Context, tv *rollup.TermView, in cellInput) cellAnswer {
	answer := cellAnswerOf(ctx, in)
	c, err := s.readCell(tv, in)
	if err != nil {
		return answer.failed(err, c)
	}
	if day, ok := c.standsAlready(); ok {
		stands, err := s.standingAt(ctx, c, day)
		if err != nil {
			return answer.failed(err, c)
		}
		return answer.stored(stands, true)
	}
	done, open, err := s.enterCell(ctx, c)
	switch {
	case len(open) > 0:
		return answer.doubted(open)
	case err != nil:
		return s.refusedCell(ctx, c, answer, err)
	}
	return answer.stored(entryOf(postgres.HistoryLine{Line: done.Line, Author: done.Line.Entry.Author}), done.Repeat)
}

// readCell reads what was typed, against the figure that the person saw.
func (s *Server) readCell(tv *rollup.TermView, in cellInput) (cell, error) {
	c := cell{tv: tv, accept: in.Accept, unchanged: in.Unchanged}
	u, ok := tv.Lookup(in.Unit)
	if !ok {
		return c, faultAt(congress.ErrNotFound, "unit", congress.ProblemUnknownUnit)
	}
	c.unit = u
	if !tv.May(access.Write, u.ID) {
		return c, congress.ErrForbidden
	}
	var ps congress.Problems
	c.entry = congress.Entry{Unit: u.ID, Key: in.Key, Reason: strings.TrimSpace(in.Reason), Measure: readMeasure(&ps, tv, in.Measure)}
	if in.Key == "" {
		ps.Add("key", problemNoKey)
	}
	for field, sent := range map[string]string{"key": in.Key, "typed": in.Typed, "reason": in.Reason, "asOf": in.AsOf} {
		if !storable(sent) {
			ps.Add(field, problemNotText)
		}
	}
	c.entry.AsOf = readCellDay(&ps, in.AsOf)
	if len(ps) > 0 {
		return c, ps
	}
	c.readBase(in.Base)
	if c.readValue(&ps, in.Typed); len(ps) > 0 {
		return c, ps
	}
	c.readAgain(in.Again)
	c.entry.Recorded = s.Clock.Now(tv.Term())
	if ps = s.problemsOfEntry(tv, u, c.entry); len(ps) > 0 {
		return c, ps
	}
	return c, nil
}

// readCellDay reads a day as scripts write it, or as people do.
func readCellDay(ps *congress.Problems, sent string) congress.Date {
	sent = strings.TrimSpace(sent)
	if sent == "" {
		ps.Add("asOf", congress.ProblemMissing)
		return congress.NoDate
	}
	if d, err := congress.ParseDate(sent); err == nil && d >= firstDay && d <= lastDay {
		return d
	}
	d, problem := text.ParseDay(sent)
	addAt(ps, "asOf", problem)
	return d
}

// readBase finds what the person saw. Of the day that is entered it is what the entry replaces, whether or
// not it still stands: that it does not is then the conflict.
func (c *cell) readBase(sent string) {
	c.seen, _ = parseEntryID(sent)
	base, ok := c.tv.Figure(c.unit.ID, c.entry.Measure, c.seen)
	if !ok {
		return
	}
	c.base = base
	if base.AsOf == c.entry.AsOf && !c.unchanged {
		c.entry.Replaces = base.ID
	}
}

// readAgain finds what the cell says again. When that is another figure than the typed one, the cell's is its own.
func (c *cell) readAgain(sent string) {
	before := c.base
	if !c.unchanged {
		id, _ := parseEntryID(sent)
		before, _ = c.tv.Figure(c.unit.ID, c.entry.Measure, id)
	}
	if before.Value == c.entry.Value {
		c.entry.Again = before.ID
	}
}

func (c *cell) readValue(ps *congress.Problems, typed string) {
	if c.unchanged {
		c.entry.Value, c.entry.Reason = c.base.Value, congress.ReasonUnchanged
		if c.base.ID == 0 || c.base.Value.Kind == congress.Withdrawn {
			ps.Add("typed", problemNothingBefore)
		}
		return
	}
	v, problem := text.ParseCell(typed, c.base.Value)
	addAt(ps, "typed", problem)
	c.entry.Value = v
	if _, quoted := text.Quoted(typed); quoted {
		c.accept = append(slices.Clone(c.accept), string(doubtWords))
	}
}

// enterCell records the cell, unless it would pass over a figure that the person has not seen, or raises
// a doubt that the person has not answered: open. A cell that was stored before under its key gets the
// first answer once more, whatever has happened since.
func (s *Server) enterCell(ctx context.Context, c cell) (done postgres.Appended, open []congress.Doubt, err error) {
	stale := c.isStale()
	if !stale {
		if open, err = c.openDoubts(); err != nil {
			return done, nil, err
		}
	}
	if stale || len(open) > 0 {
		sent, err := s.wasSent(ctx, c)
		switch {
		case err != nil:
			return done, nil, err
		case !sent && stale:
			return done, nil, s.conflictOf(ctx, c)
		case !sent:
			return done, open, nil
		}
	}
	done, err = s.record(ctx, c.tv, c.unit, c.entry)
	return done, nil, err
}

// isStale reports whether another figure stands for the day of the cell, or for a later one, than the one
// that the person saw. A figure of an earlier day that came meanwhile is passed over by nothing: the cell
// is newer and stands beside it.
func (c *cell) isStale() bool {
	_, stale := c.unseen()
	return stale
}

// unseen is the figure that the person should see first; none when the one that was seen is gone and
// nothing took its place.
func (c *cell) unseen() (congress.Entry, bool) {
	own, err := c.tv.Own(c.unit.ID, c.entry.Measure)
	if err != nil {
		return congress.Entry{}, false // the store will say so
	}
	if c.seen != 0 && slices.ContainsFunc(own, func(e congress.Entry) bool { return e.ID == c.seen && e.AsOf == c.entry.AsOf }) {
		return congress.Entry{}, false
	}
	if i := slices.IndexFunc(own, func(e congress.Entry) bool { return e.AsOf == c.entry.AsOf }); i >= 0 && !c.unchanged {
		return own[i], true
	}
	var latest congress.Entry
	if len(own) > 0 {
		latest = own[len(own)-1]
	}
	switch {
	case latest.ID == c.seen:
		return latest, false
	case latest.ID != 0 && (latest.AsOf >= c.entry.AsOf || c.unchanged):
		return latest, true
	}
	return latest, c.seen != 0 && (c.base.ID == 0 || c.entry.Replaces != 0)
}

// standsAlready reports whether there is nothing to enter, and for which day the figure stands that says so: what is
// unchanged is that of the day or of a later one, or the same has been entered for the day, by somebody else or by the
// person in another tab. Two who say the same have nothing to choose between; a reason is worth a line.
func (c *cell) standsAlready() (congress.Date, bool) {
	unseen, stale := c.unseen()
	if c.unchanged {
		return c.base.AsOf, !stale && c.base.AsOf >= c.entry.AsOf
	}
	stands := c.base
	if stale {
		stands = unseen
	}
	same := stands.ID != 0 && stands.AsOf == c.entry.AsOf && stands.Value == c.entry.Value
	return c.entry.AsOf, same && (stale || c.entry.Reason == "")
}

func (s *Server) conflictOf(ctx context.Context, c cell) error {
	conflict := &congress.Conflict{Yours: c.entry}
	unseen, _ := c.unseen()
	if unseen.ID == 0 {
		return conflict
	}
	var err error
	conflict.Current, err = s.standingAt(ctx, c, unseen.AsOf)
	if err != nil {
		return err
	}
	return conflict
}

// openDoubts are the questions about the figure that nobody has answered yet.
func (c *cell) openDoubts() ([]congress.Doubt, error) {
	doubts, err := c.tv.Doubts(c.entry)
	if c.entry.Value.Kind == congress.Words && !c.unchanged {
		doubts = append(doubts, congress.Doubt{Code: doubtWords, Args: []any{c.entry.Value.Words}})
	}
	return congress.OpenDoubts(doubts, c.accept, c.entry.Reason), err
}

// wasSent reports whether the account entered something under the cell's key before.
func (s *Server) wasSent(ctx context.Context, c cell) (bool, error) {
	lines, err := s.entriesOf(ctx, c, postgres.EntryFilter{Key: c.entry.Key})
	return len(lines) > 0, err
}

// standingAt is the figure that stands for a day, with its author; the zero entry when none does.
func (s *Server) standingAt(ctx context.Context, c cell, day congress.Date) (congress.Entry, error) {
	lines, err := s.entriesOf(ctx, c, postgres.EntryFilter{AsOf: day, Standing: true})
	if err != nil || len(lines) == 0 {
		return congress.Entry{}, err
	}
	return entryOf(lines[0]), nil
}

func (s *Server) entriesOf(ctx context.Context, c cell, f postgres.EntryFilter) ([]postgres.HistoryLine, error) {
	ctx, cancel := context.WithTimeout(ctx, s.Patience)
	defer cancel()
	f.Term, f.Unit, f.Measure, f.Limit = c.tv.Term().ID, c.unit.ID, c.entry.Measure, 1
	return s.DB.Entries(ctx, c.tv.Scope(), f)
}

// refusedCell answers a cell that the store refused. A key that was used for something else belongs to an
// attempt whose answer got lost: what was stored then is shown as the figure that stands.
func (s *Server) refusedCell(ctx context.Context, c cell, answer cellAnswer, err error) cellAnswer {
	if errors.Is(err, congress.ErrKeyReused) {
		err = s.sentBefore(ctx, desk{tv: c.tv, unit: c.unit, measure: congress.Measure{Code: c.entry.Measure}}, c.entry)
	}
	s.logged(ctx, err)
	answer = answer.failed(err, c)
	if answer.State == cellReason {
		if stands, lookErr := s.standingAt(ctx, c, cmp.Or(c.base.AsOf, c.entry.AsOf)); lookErr == nil && stands.ID != 0 {
			answer.Current = answer.entry(stands)
		}
	}
	return answer
}
