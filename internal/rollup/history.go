package rollup

import (
	"slices"

	"tiendo/internal/congress"
)

// figure is an entry as the engine keeps it. Two million of them have to fit in memory, so notes,
// sources and authors stay in the ledger, and numbers take no more room than [congress.MaxCount] needs.
type figure struct {
	id       congress.EntryID
	recorded int64  // microseconds since 1970
	revision uint32 // place in the province's chain
	chain    uint32 // position of the first line of its chain of replacements in the same history
	asOf     congress.Date
	// amount is what was done of a count, the percent of a percent, the place in the term's words of words.
	amount     uint32
	total      uint32
	kind       congress.ValueKind
	bound      congress.Bound
	totalBound congress.Bound
	flags      figureFlags
}

type figureFlags uint8

const (
	totalKnown figureFlags = 1 << iota
	generated
)

// newFigure packs an entry; words returns the place of the text of a value in words.
func newFigure(line congress.Line, words func(string) uint32) figure {
	e := line.Entry
	f := figure{
		id:         line.ID,
		recorded:   line.Recorded.UnixMicro(),
		revision:   uint32(line.Revision),
		asOf:       e.AsOf,
		total:      uint32(e.Value.Total),
		kind:       e.Value.Kind,
		bound:      e.Value.Bound,
		totalBound: e.Value.TotalBound,
	}
	switch e.Value.Kind {
	case congress.Count:
		f.amount = uint32(e.Value.Done)
	case congress.PercentOf:
		f.amount = uint32(e.Value.Percent)
	case congress.Words:
		f.amount = words(e.Value.Words)
	}
	if e.Value.TotalKnown {
		f.flags |= totalKnown
	}
	if e.Illustrative {
		f.flags |= generated
	}
	return f
}

// value unpacks what was reported.
func (f *figure) value(words []string) congress.Value {
	v := congress.Value{
		Kind:       f.kind,
		Bound:      f.bound,
		Total:      int64(f.total),
		TotalKnown: f.flags&totalKnown != 0,
		TotalBound: f.totalBound,
	}
	switch f.kind {
	case congress.Count:
		v.Done = int64(f.amount)
	case congress.PercentOf:
		v.Percent = congress.Percent(f.amount)
	case congress.Words:
		v.Words = words[f.amount]
	}
	return v
}

// verdict is a confirmation or a return of one figure.
type verdict struct {
	recorded  int64
	figure    uint32 // position in the history
	confirmed bool
}

// history is every figure of one unit and measure, and every verdict on them, in the order of the
// province's chain.
type history struct {
	measure  uint16
	figures  []figure
	verdicts []verdict
}

// position finds a figure by the id of its line, newest first; -1 when it is not here.
func (h *history) position(id congress.EntryID) int {
	for i := len(h.figures) - 1; i >= 0; i-- {
		if h.figures[i].id == id {
			return i
		}
	}
	return -1
}

// with returns the history with one more figure, which replaces the line of that id unless it is 0.
// The older history keeps its meaning: only the newest one may be continued.
func (h history) with(f figure, replaces congress.EntryID) history {
	f.chain = uint32(len(h.figures))
	if replaces != 0 {
		if i := h.position(replaces); i >= 0 {
			f.chain = h.figures[i].chain
		}
	}
	h.figures = append(h.figures, f)
	return h
}

// sight is what one reader's question lets through of the ledger.
type sight struct {
	known     int64 // microseconds; lines recorded later are not seen
	confirmed bool  // only confirmed figures are seen
	trusting  bool  // the province needs no confirmation: everything counts as confirmed
}

// confirmedAt reports whether the figure at position i is confirmed as far as the sight reaches: the
// last verdict seen says so. What came last is decided by the chain, not by the clocks of the writers.
func (h *history) confirmedAt(i int, s sight) bool {
	if s.trusting {
		return true
	}
	for j := len(h.verdicts) - 1; j >= 0; j-- {
		if v := &h.verdicts[j]; v.figure == uint32(i) && v.recorded <= s.known {
			return v.confirmed
		}
	}
	return false
}

// standing lists the positions of the figures that stand, by as-of date, one for a date. For each
// chain of replacements it is the last line that is seen, unless that one withdraws: so an
// unconfirmed correction leaves the confirmed figure before it standing. Where chains meet on one
// date the later line of the ledger counts.
func (h *history) standing(s sight) []int32 {
	if h == nil || len(h.figures) == 0 {
		return nil
	}
	last := make([]int32, len(h.figures))
	for i := range h.figures {
		f := &h.figures[i]
		if f.recorded > s.known || s.confirmed && !h.confirmedAt(i, s) {
			continue
		}
		last[f.chain] = int32(i) + 1
	}
	stands := last[:0]
	for _, place := range last {
		if place > 0 && h.figures[place-1].kind != congress.Withdrawn {
			stands = append(stands, place-1)
		}
	}
	slices.SortFunc(stands, func(a, b int32) int {
		if d := int(h.figures[a].asOf) - int(h.figures[b].asOf); d != 0 {
			return d
		}
		return int(b - a)
	})
	return slices.CompactFunc(stands, func(a, b int32) bool { return h.figures[a].asOf == h.figures[b].asOf })
}

// at returns the position of the last of the standing figures whose as-of date is not after t; -1 for none.
func (h *history) at(standing []int32, t congress.Date) int {
	for i := len(standing) - 1; i >= 0; i-- {
		if h.figures[standing[i]].asOf <= t {
			return i
		}
	}
	return -1
}

// event is the congress record of a unit as one line of the ledger stated it.
type event struct {
	line                    congress.EntryID
	recorded                int64
	planned, from, to, asOf congress.Date
	state                   congress.CongressState
	pilot, trial, generated bool
}

func newEvent(line congress.Line) event {
	c := line.Congress
	return event{
		line: line.ID, recorded: line.Recorded.UnixMicro(),
		planned: c.Planned, from: c.From, to: c.To, asOf: c.AsOf,
		state: c.State,
		pilot: c.Pilot, trial: c.DirectElectionTrial, generated: c.Illustrative,
	}
}

// congress unpacks the record; its note and source stay in the ledger.
func (e *event) congress(unit congress.UnitID) congress.Congress {
	return congress.Congress{
		ID: e.line, Unit: unit, State: e.state,
		Planned: e.planned, From: e.from, To: e.to, AsOf: e.asOf,
		Pilot: e.pilot, DirectElectionTrial: e.trial, Illustrative: e.generated,
	}
}

// basisSwitch is one line that set the basis of a measure.
type basisSwitch struct {
	recorded int64
	measure  uint16
	basis    congress.Basis
}
