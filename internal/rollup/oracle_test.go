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
	if !ok {
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
	if c.HeldBy(t) {
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
		if all.reported == 0 {
			in.expected, in.entry = all.expected, 0
			in.reported = 1
			all = in
			continue
		}
		all.reported++
		all.value.Done += in.value.Done
		all.value.Total += in.value.Total
		all.value.Bound = addBounds(all.value.Bound, in.value.Bound)
		all.value.TotalBound = addBounds(all.value.TotalBound, in.value.TotalBound)
		all.newest, all.oldest = max(all.newest, in.newest), min(all.oldest, in.oldest)
		all.confirmed = all.confirmed && in.confirmed
		all.illustrative = all.illustrative || in.illustrative
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

// progress is the whole answer but for the rank.
func (o oracle) progress(unit congress.UnitID, m congress.Measure) rollup.Progress {
	t := o.q.AsOf
	in, ok := o.shown(unit, m, t)
	p := rollup.Progress{
		Unit: unit, Measure: m, Value: in.value, AsOf: in.newest, OldestAsOf: in.oldest,
		Reported: in.reported, Expected: in.expected, Basis: o.basis(unit, m),
		Confirmed: in.confirmed, Illustrative: in.illustrative, Entry: in.entry,
		FinishedOn: o.finished(unit, m, t), Target: o.target(unit, m), Discrepancy: o.discrepancy(unit, m),
	}
	p.Deadline, p.CentralDeadline = o.deadline(unit, m)
	if p.Deadline != 0 {
		left := int(p.Deadline - t)
		p.DaysLeft = &left
	}
	if ok && in.value.Kind == congress.Count && m.Kind != congress.KindOutcome {
		o.pace(&p, unit, m)
	}
	p.Status = o.status(p)
	p.Stale = ok && !complete(p.Value) && int(t-p.AsOf) > 7
	return p
}

func (o oracle) discrepancy(unit congress.UnitID, m congress.Measure) *rollup.Discrepancy {
	if level := o.byID(unit).Level; level == congress.Nation || level == m.Level {
		return nil
	}
	own, reported := o.own(unit, m.Code, o.q.AsOf, true)
	sum, summed := o.sum(o.children(unit, o.q.AsOf), m, o.q.AsOf)
	if !reported || !summed || own.value.Done == sum.value.Done && own.value.Total == sum.value.Total {
		return nil
	}
	a, _ := own.value.Fraction()
	b, _ := sum.value.Fraction()
	return &rollup.Discrepancy{
		Own: a, Sum: b, OwnAsOf: own.newest, SumAsOf: sum.newest, SumReported: sum.reported, SumExpect: sum.expected,
	}
}

func (o oracle) pace(p *rollup.Progress, unit congress.UnitID, m congress.Measure) {
	t, remaining := o.q.AsOf, p.Value.Total-p.Value.Done
	if p.DaysLeft != nil && *p.DaysLeft > 0 && (remaining > 0 || complete(p.Value)) {
		required := float64(remaining) / float64(*p.DaysLeft)
		p.RequiredPerDay = &required
	}
	var done []int64
	for _, back := range []congress.Date{0, 14, 28, 42} {
		in, ok := o.count(unit, m, t-back)
		if !ok {
			break
		}
		done = append(done, in.value.Done)
	}
	if len(done) < 2 {
		return
	}
	current := float64(done[0]-done[1]) / 14
	p.CurrentPerDay = &current
	if remaining <= 0 || current <= 0 {
		return
	}
	paces := []float64{current * 1.25, current * 0.75}
	if len(done) > 2 {
		paces = nil
		for i := range done[1:] {
			paces = append(paces, float64(done[i]-done[i+1])/14)
		}
	}
	finish := func(pace float64) congress.Date {
		if pace <= 0 {
			return congress.NoDate
		}
		days := congress.Date(0)
		for float64(days)*pace < float64(remaining)-1e-6 {
			days++
		}
		if days > 366 { // nothing is stated beyond a year
			return congress.NoDate
		}
		return t + days
	}
	if finish(current) == congress.NoDate {
		return
	}
	p.Projection = &rollup.Projection{
		Earliest: finish(slices.Max(paces)), Likely: finish(current), Latest: finish(slices.Min(paces)),
	}
	if p.Deadline != 0 {
		late := int(p.Projection.Likely - p.Deadline)
		p.Projection.DaysLate = &late
	}
}

func (o oracle) status(p rollup.Progress) rollup.Status {
	v := p.Value
	switch {
	case v.Kind == 0:
		return rollup.StatusNotReported
	case v.Kind == congress.Words, v.Kind == congress.Count && v.Total == 0:
		return rollup.StatusUndetermined
	case p.Measure.Kind == congress.KindOutcome:
		return outcomeStatus(p)
	case complete(v):
		return rollup.StatusDone
	case p.Deadline != 0 && o.q.AsOf > p.Deadline:
		return rollup.StatusOverdue
	case v.Kind == congress.PercentOf, v.Done == v.Total:
		return rollup.StatusUndetermined
	case p.Deadline == 0:
		return rollup.StatusNoDeadline
	case p.RequiredPerDay == nil, p.CurrentPerDay == nil, *p.RequiredPerDay > *p.CurrentPerDay+1e-9:
		return rollup.StatusBehind
	}
	return rollup.StatusOnTrack
}

func outcomeStatus(p rollup.Progress) rollup.Status {
	if p.Target == nil {
		return rollup.StatusNoTarget
	}
	// Both sides times 10.000 times the total.
	is, wanted := int64(p.Value.Percent), int64(p.Target.Percent)
	if p.Value.Kind == congress.Count {
		is, wanted = p.Value.Done*10000, wanted*p.Value.Total
	}
	least, most := proven(p.Value)
	type rule struct{ met, missed bool }
	r := map[congress.Bound]rule{
		congress.AtLeast: {least && is >= wanted, most && is < wanted},
		congress.About:   {least && is >= wanted, most && is < wanted},
		congress.AtMost:  {most && is <= wanted, least && is > wanted},
		congress.Exact:   {least && most && is == wanted, least && is > wanted || most && is < wanted},
	}[p.Target.Bound]
	switch {
	case r.met:
		return rollup.StatusTargetMet
	case r.missed:
		return rollup.StatusTargetMissed
	}
	return rollup.StatusUndetermined
}

// rank compares every province with every other.
func (o oracle) rank(unit congress.UnitID, m congress.Measure) *rollup.Rank {
	if u := o.byID(unit); u.Level != congress.Province || !u.OnMap {
		return nil
	}
	share := func(id congress.UnitID) (num, den int64, ok, generated bool) {
		in, _ := o.shown(id, m, o.q.AsOf)
		switch in.value.Kind {
		case congress.Count:
			return in.value.Done, in.value.Total, in.value.Total > 0, in.illustrative
		case congress.PercentOf:
			return int64(in.value.Percent), 10000, true, in.illustrative
		}
		return 0, 0, false, false
	}
	num, den, ok, _ := share(unit)
	if !ok {
		return nil
	}
	r := rollup.Rank{}
	mine := o.finished(unit, m, o.q.AsOf)
	for _, other := range o.structure.Units {
		n, d, ok, generated := share(other.ID)
		if other.Level != congress.Province || !other.OnMap || !ok {
			continue
		}
		r.Illustrative = r.Illustrative || generated
		theirs := o.finished(other.ID, m, o.q.AsOf)
		ahead := n*den > num*d || n == d && num == den && theirs != 0 && (mine == 0 || theirs < mine)
		place := 0
		if ahead {
			place = 1
		}
		r.Of++
		r.Nation += place
		if other.Region == o.byID(unit).Region && other.Region != "" {
			r.OfRegion++
			r.Region += place
		}
		if other.Subregion == o.byID(unit).Subregion && other.Subregion != "" {
			r.OfSubregion++
			r.Subregion += place
		}
	}
	r.Nation++
	if r.OfRegion > 0 {
		r.Region++
	}
	if r.OfSubregion > 0 {
		r.Subregion++
	}
	return &r
}
