package rollup

import (
	"cmp"
	"math"
	"slices"
	"time"

	"tiendo/internal/congress"
)

// lens is one question without its day: a measure, as known at a moment, latest or confirmed.
type lens struct {
	*structure
	nation        *node
	words         []string
	measure       congress.Measure
	number        uint16
	fromCongress  bool
	known         int64
	knownDay      congress.Date // NoDate: now
	onlyConfirmed bool
	passing       bool // asked once and never again: its sums are not worth remembering
}

// everything is the moment at which every line is known.
const everything int64 = math.MaxInt64

func knownMicro(known time.Time) int64 {
	if known.IsZero() {
		return everything
	}
	return known.UnixMicro()
}

func (s *state) lens(m congress.Measure, q Query) lens {
	return lens{
		structure: s.structure, nation: s.nation, words: s.words,
		measure: m, number: s.structure.codes[m.Code], fromCongress: m.FromCongresses(),
		known: knownMicro(q.Known), knownDay: congress.DateOf(q.Known), onlyConfirmed: q.Confirmed,
	}
}

func (l lens) key() seriesKey {
	return seriesKey{known: l.known, measure: l.number, confirmed: l.onlyConfirmed}
}

// sight is what the lens lets through of a unit's own lines.
func (l lens) sight(n *node) sight {
	return sight{known: l.known, confirmed: l.onlyConfirmed, trusting: l.trusting(n.ordinal)}
}

// byCongress reports whether the unit's value is its own congress record (design §3.2).
func (l lens) byCongress(n *node) bool { return n.level == l.measure.Level && l.fromCongress }

// sums reports whether the unit's sub-units count and not its own figures. At the measure's own level
// there is nothing below to add.
func (l lens) sums(n *node) bool {
	return n.level > l.measure.Level && n.basis(l.number, l.known) == congress.BasisSum
}

// expects reports whether the unit belongs to the total of the unit above: those of the measure's own
// level or higher do; of pilots and direct-election trials, at the own level, only units marked so.
func (l lens) expects(n *node) bool {
	if n.level < l.measure.Level {
		return false
	}
	if !l.byCongress(n) || l.measure.Code.What() == "congress" {
		return true
	}
	e := n.event(l.known)
	return e != nil && l.measure.Counts(e.congress(0))
}

// counts is what the unit gives to the sum above it, on every day: a percent or words are passed over
// for the latest count before them (design §3.4).
func (l lens) counts(n *node) series {
	switch {
	case l.sums(n):
		return l.sum(n)
	case l.byCongress(n):
		return l.congressCounts(n)
	}
	return l.ownCounts(n)
}

// sum adds up the unit's children, whether or not that is what counts for the unit.
func (l lens) sum(n *node) series {
	limit := 0
	switch {
	case n.level >= congress.Province:
		limit = seriesOfProvince
	case n.level == congress.Upper:
		limit = seriesOfUpper
	}
	if limit == 0 || l.passing {
		return l.addUp(n)
	}
	s, ok := n.series.get(l.key())
	if !ok {
		s = l.addUp(n)
		n.series.put(l.key(), s, limit)
	}
	return s
}

// addUp adds what stands below a unit, each for as long as it does.
func (l lens) addUp(n *node) series {
	parts := make([]part, 0, len(n.children))
	for _, c := range l.below(n) {
		parts = l.appendParts(parts, c, n.ordinal)
	}
	return sumOf(parts)
}

// below lists whatever stands below a unit on some day, in the order of the source.
func (l lens) below(n *node) []*node {
	guests := l.guests[n.ordinal]
	if len(guests) == 0 {
		return n.children
	}
	all := slices.Clone(n.children)
	for _, guest := range guests {
		all = append(all, l.nation.descend(l.path(guest)))
	}
	slices.SortFunc(all, func(a, b *node) int { return cmp.Compare(a.ordinal, b.ordinal) })
	return all
}

// appendParts adds what a unit gives to the sum of one that it stands below.
func (l lens) appendParts(parts []part, c *node, parent int32) []part {
	if !l.expects(c) {
		return parts
	}
	stretches := l.stretches(c, parent)
	if len(stretches) == 0 {
		return parts
	}
	counts := l.counts(c)
	for _, s := range stretches {
		parts = append(parts, part{counts, s})
	}
	return parts
}

// hasParts reports whether anything stands, or stood, below a unit.
func (l lens) hasParts(n *node) bool { return len(n.children) > 0 || len(l.guests[n.ordinal]) > 0 }

// ownCounts is the unit's own standing counts.
func (l lens) ownCounts(n *node) series {
	h, sight := n.history(l.number), l.sight(n)
	own := series{expected: 1}
	for _, i := range h.standing(sight) {
		f := &h.figures[i]
		if f.kind != congress.Count {
			continue
		}
		own.steps = append(own.steps, step{
			from: f.asOf, newest: f.asOf, oldest: f.asOf, reported: 1, expected: 1,
			fraction: congress.Fraction{
				Done: int64(f.amount), Total: int64(f.total), DoneBound: f.bound, TotalBound: f.totalBound,
			},
			unconfirmed: !h.confirmedAt(int(i), sight),
			generated:   f.flags&generated != 0,
		})
	}
	return own
}

// congressCounts is 1/1 from the day the unit's congress was held, 0/1 before since the campaign began, nothing
// without a record.
func (l lens) congressCounts(n *node) series {
	e := n.event(l.known)
	if !l.expects(n) {
		return series{}
	}
	if e == nil {
		return series{expected: 1}
	}
	c := e.congress(0)
	// A day is put in when one is asked for: the figure is true for it as far as the record reaches.
	reach := c.TrueFor(forever)
	open := step{
		from: l.begins(), newest: reach, oldest: reach, reported: 1, expected: 1,
		fraction: congress.Fraction{Total: 1}, generated: e.generated, ahead: true,
	}
	s := series{steps: []step{open}, expected: 1}
	if last := c.LastDay(); !last.IsZero() {
		held := open
		held.from, held.fraction.Done, held.ahead = last, 1, false
		s.steps = append(s.steps[:0], open, held)
		if last <= open.from {
			s.steps = s.steps[1:]
		}
	}
	return s
}

// begins is the day of the term's directive. Before it there was no campaign: that a congress is still to come says
// nothing of those days (decision 0025). A term without one has no such day.
func (l lens) begins() congress.Date { return cmp.Or(l.term.DirectiveDate, dawn) }
