package rollup_test

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// oracle answers from the raw lines, one question at a time, by walking the tree from the unit down
// for every single day. It is written from design.md §3 and shares no rule with the engine.
type oracle struct {
	*ledger
	q rollup.Query
}

// input is a figure on its way into an answer.
type input struct {
	value          congress.Value
	newest, oldest congress.Date
	confirmed      bool
	illustrative   bool
	entry          congress.EntryID
	reported       int
	expected       int
	partial        int
	ahead          bool // of congresses still to come and nothing else
}

func (o oracle) visible(line congress.Line) bool {
	return o.q.Known.IsZero() || !line.Recorded.After(o.q.Known)
}

func (o oracle) confirmed(id congress.EntryID, unit congress.UnitID) bool {
	if !o.byID(o.byID(unit).Province).NeedsConfirmation {
		return true
	}
	is := false
	for _, line := range o.lines {
		if o.visible(line) && slices.Contains(line.Entries, id) {
			is = line.Kind == congress.LineConfirm
		}
	}
	return is
}

func (o oracle) seen(line congress.Line) bool {
	return o.visible(line) && (!o.q.Confirmed || o.confirmed(line.ID, line.Unit))
}

// stands lists the entries of a unit and measure that count, one for a date: nothing seen replaces
// them, directly or over lines not seen, and they withdraw nothing.
func (o oracle) stands(unit congress.UnitID, measure congress.MeasureCode) []congress.Line {
	after := make(map[congress.EntryID]congress.Line)
	for _, line := range o.lines {
		if line.Kind == congress.LineEntry && line.Entry.Replaces != 0 {
			after[line.Entry.Replaces] = line
		}
	}
	var standing []congress.Line
	for _, line := range o.lines {
		if line.Kind != congress.LineEntry || line.Unit != unit || line.Entry.Measure != measure || !o.seen(line) {
			continue
		}
		replaced := false
		for next, ok := after[line.ID]; ok; next, ok = after[next.ID] {
			replaced = replaced || o.seen(next)
		}
		if !replaced && line.Entry.Value.Kind != congress.Withdrawn {
			standing = append(standing, line)
		}
	}
	// Where two stand for one date, because a correction that moved one of them away is not seen, only
	// the later line of the ledger does, whatever its form.
	all := slices.Clone(standing)
	return slices.DeleteFunc(standing, func(line congress.Line) bool {
		return slices.ContainsFunc(all, func(other congress.Line) bool {
			return other.Entry.AsOf == line.Entry.AsOf && other.Revision > line.Revision
		})
	})
}

// own is the latest entry by day t, or the latest count.
func (o oracle) own(unit congress.UnitID, measure congress.MeasureCode, t congress.Date, countsOnly bool) (input, bool) {
	var best *congress.Line
	for _, line := range o.stands(unit, measure) {
		if line.Entry.AsOf > t || countsOnly && line.Entry.Value.Kind != congress.Count {
			continue
		}
		if best == nil || line.Entry.AsOf > best.Entry.AsOf || line.Entry.AsOf == best.Entry.AsOf && line.Revision > best.Revision {
			best = &line
		}
	}
	if best == nil {
		return input{expected: 1}, false
	}
	return input{
		value: best.Entry.Value, newest: best.Entry.AsOf, oldest: best.Entry.AsOf,
		confirmed: o.confirmed(best.ID, unit), illustrative: best.Entry.Illustrative, entry: best.ID, reported: 1, expected: 1,
	}, true
}

func (o oracle) record(unit congress.UnitID) (c congress.Congress, ok bool) {
	for _, line := range o.lines {
		if line.Kind == congress.LineCongress && line.Unit == unit && o.visible(line) {
			c, ok = line.Congress, true
		}
	}
	return c, ok
}

func (o oracle) held(unit congress.UnitID, m congress.Measure, t congress.Date) (input, bool) {
	c, ok := o.record(unit)
	if !o.expected(unit, m) {
		return input{}, false
	}
	if !ok || t < o.structure.Term.DirectiveDate && !c.HeldBy(t) {
		return input{expected: 1}, false
	}
	in := input{
		value: congress.CountOf(0, 1), confirmed: true, illustrative: c.Illustrative, reported: 1, expected: 1,
		newest: min(max(c.AsOf, c.Planned-1), t),
	}
	if c.State == congress.Held {
		in.newest = t
	}
	in.oldest = in.newest
	if in.ahead = !c.HeldBy(t); !in.ahead {
		in.value = congress.CountOf(1, 1)
	}
	return in, true
}

func (o oracle) expected(unit congress.UnitID, m congress.Measure) bool {
	if o.byID(unit).Level != m.Level {
		return o.byID(unit).Level > m.Level
	}
	c, ok := o.record(unit)
	switch {
	case strings.HasPrefix(string(m.Code), "pilot."):
		return ok && c.Pilot
	case strings.HasPrefix(string(m.Code), "trial_direct."):
		return ok && c.DirectElectionTrial
	}
	return true
}

func (o oracle) basis(unit congress.UnitID, m congress.Measure) congress.Basis {
	u := o.byID(unit)
	if u.Level == congress.Nation {
		return congress.BasisSum
	}
	basis := congress.BasisOwn
	for _, line := range o.lines {
		if line.Kind == congress.LineBasis && line.Unit == unit && line.Measure == m.Code && o.visible(line) {
			basis = line.Basis
		}
	}
	if u.Level == m.Level {
		return congress.BasisOwn
	}
	return basis
}

func (o oracle) sum(units []congress.UnitID, m congress.Measure, t congress.Date) (input, bool) {
	var all input
	for _, id := range units {
		if !o.expected(id, m) {
			continue
		}
		all.expected++
		in, ok := o.count(id, m, t)
		if !ok {
			continue
		}
		partial := all.partial
		if in.partial > 0 || in.reported < in.expected {
			partial++
		}
		if all.reported == 0 {
			in.expected, in.entry = all.expected, 0
			in.reported, in.partial = 1, partial
			all = in
			continue
		}
		all.reported++
		all.partial = partial
		all.value.Done += in.value.Done
		all.value.Total += in.value.Total
		all.value.Bound = addBounds(all.value.Bound, in.value.Bound)
		all.value.TotalBound = addBounds(all.value.TotalBound, in.value.TotalBound)
		all.newest, all.oldest = max(all.newest, in.newest), min(all.oldest, in.oldest)
		all.confirmed = all.confirmed && in.confirmed
		all.illustrative = all.illustrative || in.illustrative
		all.ahead = all.ahead && in.ahead
	}
	return all, all.reported > 0
}

func addBounds(a, b congress.Bound) congress.Bound {
	for _, pair := range [][3]congress.Bound{
		{congress.Exact, congress.Exact, congress.Exact},
		{congress.AtLeast, congress.Exact, congress.AtLeast},
		{congress.Exact, congress.AtLeast, congress.AtLeast},
		{congress.AtLeast, congress.AtLeast, congress.AtLeast},
		{congress.AtMost, congress.Exact, congress.AtMost},
		{congress.Exact, congress.AtMost, congress.AtMost},
		{congress.AtMost, congress.AtMost, congress.AtMost},
	} {
		if pair[0] == a && pair[1] == b {
			return pair[2]
		}
	}
	return congress.About
}

// children lists what stood below a unit on day t.
func (o oracle) children(unit congress.UnitID, t congress.Date) (ids []congress.UnitID) {
	for _, u := range o.structure.Units {
		if o.there(u.ID, t) && o.parent(u.ID, t) == unit {
			ids = append(ids, u.ID)
		}
	}
	return ids
}

// there reports whether a unit had begun by day t and not ended, as far as was known.
func (o oracle) there(unit congress.UnitID, t congress.Date) bool {
	there := true
	for _, line := range o.lines {
		if line.Unit != unit || line.Change == nil {
			continue
		}
		switch c := line.Change; {
		case c.Action == congress.UnitAdd:
			if !o.visible(line) || t < c.Day {
				return false
			}
		case c.Action.Ends() && o.visible(line):
			there = t < c.Day
		case c.Action == congress.UnitReopen && o.visible(line):
			there = true
		}
	}
	return there
}

// parent is what a unit stood below on day t. A move without a day holds for all days, whatever was known.
func (o oracle) parent(unit congress.UnitID, t congress.Date) congress.UnitID {
	parent, always := o.byID(unit).Parent, true
	for _, line := range o.lines {
		if line.Kind != congress.LineUnit || line.Unit != unit || line.Change != nil && line.Change.Action != congress.UnitMove {
			continue
		}
		if line.Change == nil {
			parent, always = line.NewParent, true
			continue
		}
		if always {
			parent, always = line.Change.WasParent, false
		}
		if o.visible(line) && line.Change.Day <= t {
			parent = line.NewParent
		}
	}
	return parent
}

// count is what a unit gives to a sum on day t.
func (o oracle) count(unit congress.UnitID, m congress.Measure, t congress.Date) (input, bool) {
	switch {
	case o.basis(unit, m) == congress.BasisSum:
		return o.sum(o.children(unit, t), m, t)
	case o.byID(unit).Level == m.Level && m.FromCongresses():
		return o.held(unit, m, t)
	}
	return o.own(unit, m.Code, t, true)
}

// shown is what a unit stands at on day t, in the form reported.
func (o oracle) shown(unit congress.UnitID, m congress.Measure, t congress.Date) (input, bool) {
	if o.basis(unit, m) == congress.BasisSum || o.byID(unit).Level == m.Level && m.FromCongresses() {
		return o.count(unit, m, t)
	}
	return o.own(unit, m.Code, t, false)
}

func complete(v congress.Value) bool {
	least, _ := proven(v)
	return v.Kind == congress.Count && v.Done == v.Total && v.Total > 0 && least ||
		v.Kind == congress.PercentOf && v.Percent == 10000 && v.Bound == congress.Exact
}

// proven reports whether the share of a value is certain to be no lower, and no higher, than its numbers say.
func proven(v congress.Value) (least, most bool) {
	least, most = v.Bound == congress.Exact || v.Bound == congress.AtLeast, v.Bound == congress.Exact || v.Bound == congress.AtMost
	if v.Kind != congress.Count {
		return least, most
	}
	none := v.Done == 0 && most
	least = least && (v.TotalBound == congress.Exact || v.TotalBound == congress.AtMost)
	most = most && (v.TotalBound == congress.Exact || v.TotalBound == congress.AtLeast)
	return least || none, most || none || least && v.Done == v.Total
}

// finished walks back day by day while everything is done.
func (o oracle) finished(unit congress.UnitID, m congress.Measure, t congress.Date) congress.Date {
	day := congress.NoDate
	for in, ok := o.shown(unit, m, t); ok && complete(in.value); in, ok = o.shown(unit, m, t) {
		day = t
		t--
	}
	return day
}

func (o oracle) deadline(unit congress.UnitID, m congress.Measure) (strictest, central congress.Date) {
	if m.Kind != congress.KindProgress {
		return 0, 0
	}
	setters := []congress.UnitID{0}
	for id := unit; id != 0; id = o.byID(id).Parent {
		setters = append(setters, id)
	}
	for _, setter := range setters {
		var by, known congress.Date
		for _, d := range o.structure.Deadlines {
			if d.Level == m.Level && d.Unit == setter && d.KnownFrom >= known &&
				(o.q.Known.IsZero() || d.KnownFrom <= congress.DateOf(o.q.Known)) {
				by, known = d.FinishBy, d.KnownFrom
			}
		}
		if setter == 0 {
			central = by
		}
		if by != 0 && (strictest == 0 || by < strictest) {
			strictest = by
		}
	}
	return strictest, central
}

func (o oracle) target(unit congress.UnitID, m congress.Measure) *congress.Target {
	for id := unit; id != 0; id = o.byID(id).Parent {
		for _, t := range o.structure.Targets {
			if t.Unit == id && t.Measure == m.Code {
				return &t
			}
		}
	}
	return m.Reference
}
