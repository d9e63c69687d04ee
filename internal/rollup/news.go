package rollup

import (
	"slices"

	"tiendo/internal/congress"
)

// NewsKind is one sort of thing that changed between two moments.
type NewsKind string

// The kinds. Several may be true of one unit and measure.
const (
	NewsFigure   NewsKind = "figure"   // it reads otherwise, or is the sum of more or of fewer units
	NewsRank     NewsKind = "rank"     // another place in the nation
	NewsCongress NewsKind = "congress" // the unit's own congress was planned, moved, begun, held
	NewsDeadline NewsKind = "deadline" // passed with something left to do
	NewsMoved    NewsKind = "moved"    // the deadline is another day
	NewsSilent   NewsKind = "silent"   // in date then, out of date since
	NewsBack     NewsKind = "back"     // out of date then, reported again since
	NewsDiffers  NewsKind = "differs"  // own figure and sum of sub-units differ, or differ otherwise than then
)

// News is what became of one unit and measure between two moments.
type News struct {
	Unit congress.Unit
	Change
	// CongressThen and CongressNow are the unit's own congress as it stood at each moment (see [TermView.CongressOn]) where
	// Kinds has [NewsCongress]; nil for no record.
	CongressThen, CongressNow *congress.Congress
	Kinds                     []NewsKind
}

// Has reports whether the news is of a kind.
func (n News) Has(kind NewsKind) bool { return slices.Contains(n.Kinds, kind) }

// OnlyRank reports whether nothing but the place changed: others moved.
func (n News) OnlyRank() bool { return len(n.Kinds) == 1 && n.Kinds[0] == NewsRank }

// News lists what changed between two moments, each with its day and its knowledge, for a unit and those directly below
// it that may be read, the unit first. Of a province or a unit below it all measures are held against each other, of the nation and of
// units below the one asked for those of progress. Nothing is read from a log: both moments are asked in the same way as a page does.
// congress.ErrNotFound for a unit that may not be read.
func (t *TermView) News(unit congress.UnitID, then, now Query) ([]News, error) {
	u, ok := t.Unit(unit)
	if !ok {
		return nil, congress.ErrNotFound
	}
	if t.quiet(then, now) {
		return nil, nil
	}
	var list []News
	for _, about := range append([]congress.Unit{u}, t.ChildrenOn(unit, now)...) {
		for _, m := range t.state.structure.measures {
			of := about.ID == unit && u.Level != congress.Nation || m.Kind == congress.KindProgress
			if !of || m.Level > about.Level {
				continue
			}
			n, err := t.news(about, m, then, now)
			if err != nil {
				return nil, err
			}
			if len(n.Kinds) > 0 {
				list = append(list, n)
			}
		}
	}
	return list, nil
}

// quiet reports whether nothing can be another at the later moment: the day is the same, and no line was recorded, and no
// deadline became known, after the moment of which less is known.
func (t *TermView) quiet(then, now Query) bool {
	known := then.Known
	if known.IsZero() || !now.Known.IsZero() && now.Known.Before(known) {
		known = now.Known
	}
	if then.AsOf != now.AsOf || then.Confirmed != now.Confirmed || t.state.newest > knownMicro(known) {
		return false
	}
	return known.IsZero() || !slices.ContainsFunc(t.state.structure.deadlines, func(d congress.Deadline) bool {
		return d.KnownFrom > congress.DateOf(known)
	})
}

// news holds one unit and measure of two moments against each other.
func (t *TermView) news(u congress.Unit, m congress.Measure, then, now Query) (News, error) {
	change, err := t.Compare(u.ID, m.Code, then, now)
	n := News{Unit: u, Change: change}
	if err != nil {
		return n, err
	}
	event := change.Now.IsEventOf(u)
	if event && m.Code.What() != "congress" {
		return n, nil // the same congress once more
	}
	if event {
		n.CongressThen, n.CongressNow = t.congressAt(u.ID, then), t.congressAt(u.ID, now)
	}
	for kind, is := range map[NewsKind]bool{
		NewsFigure:   !event && otherFigure(change),
		NewsRank:     !event && otherRank(change),
		NewsCongress: event && otherCongress(n.CongressThen, n.CongressNow),
		NewsDeadline: change.crossed(),
		NewsMoved:    change.Then.Deadline != change.Now.Deadline,
		NewsSilent:   change.Now.Stale && !change.Then.Stale && change.Then.IsReported(),
		NewsBack:     change.Then.Stale && !change.Now.Stale && change.Now.IsReported(),
		NewsDiffers:  otherDiscrepancy(change.Then.Discrepancy, change.Now.Discrepancy),
	} {
		if is {
			n.Kinds = append(n.Kinds, kind)
		}
	}
	slices.Sort(n.Kinds)
	return n, nil
}

func (t *TermView) congressAt(unit congress.UnitID, q Query) *congress.Congress {
	s, ok := t.CongressOn(unit, q)
	if !ok {
		return nil
	}
	return &s.Congress
}

// otherFigure reports whether the figure reads otherwise. A newer figure that says the same is no news of it.
func otherFigure(c Change) bool {
	return c.Then.Value != c.Now.Value || c.Then.Reported != c.Now.Reported || c.Then.Expected != c.Now.Expected
}

// otherRank reports whether a unit that has a place has another one. One that gained or lost it altogether has
// another figure, which says more.
func otherRank(c Change) bool {
	return c.Then.Rank != nil && c.Now.Rank != nil && c.Then.Rank.Nation != c.Now.Rank.Nation
}

// otherCongress compares what is stated of a congress; on which day it was stated is no news.
func otherCongress(then, now *congress.Congress) bool {
	if then == nil || now == nil {
		return then != now
	}
	return then.State != now.State || then.Planned != now.Planned || then.From != now.From || then.To != now.To ||
		then.Pilot != now.Pilot || then.DirectElectionTrial != now.DirectElectionTrial
}

// crossed reports whether the deadline passed between the two days with something left.
func (c Change) crossed() bool {
	by := c.Now.Deadline
	return c.Now.Status == StatusOverdue && by >= c.From && by < c.To
}

func otherDiscrepancy(then, now *Discrepancy) bool {
	return now != nil && (then == nil || then.Own != now.Own || then.Sum != now.Sum)
}
