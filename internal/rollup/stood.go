package rollup

import (
	"cmp"

	"tiendo/internal/congress"
)

// CongressOn returns the unit's own congress as it stood on the day asked for, without its note and source; ok is
// false without a record and, before the campaign, for a congress still to come, as it is for the figures. See
// [congress.StoodOn], and [TermView.Congress] for the newest record.
func (t *TermView) CongressOn(id congress.UnitID, q Query) (s congress.Stood, ok bool) {
	ordinal, ok := t.readable(id)
	if !ok {
		return s, false
	}
	s, ok = t.node(ordinal).stoodOn(knownMicro(q.Known), q.AsOf)
	s.Unit = id
	return s, ok && t.state.lens(congress.Measure{}, q).counted(s, q.AsOf)
}

// counted reports whether a congress as it stood on a day says something of that day.
func (l lens) counted(s congress.Stood, day congress.Date) bool {
	return day >= l.begins() || s.Standing == congress.StandingHeld
}

// stoodOn says how the unit's own congress stood on a day, as it was known.
func (n *node) stoodOn(known int64, day congress.Date) (congress.Stood, bool) {
	var room [4]congress.Congress // a calendar asks for every unit of a term, and few change more often
	records := room[:0]
	for i := range n.events {
		if e := &n.events[i]; e.recorded <= known {
			records = append(records, e.congress(0))
		}
	}
	return congress.StoodOn(records, n.level, day)
}

// DatesSet says of how many units of a level, at or below a unit, the congress has a day or is over: a step of
// their readiness that nobody has to report. As for congresses, a unit without a record is not counted, nor, before the
// campaign, one whose congress is still to come, and the coverage says so. congress.ErrNotFound for a unit that may not be read or stands below the level.
func (t *TermView) DatesSet(unit congress.UnitID, level congress.Level, q Query) (Progress, error) {
	ordinal, ok := t.readable(unit)
	if !ok || t.node(ordinal).level < level {
		return Progress{}, congress.ErrNotFound
	}
	l := t.state.lens(congress.Measure{}, q)
	p := Progress{
		Unit: unit, Measure: congress.Measure{Kind: congress.KindReadiness, Level: level},
		Basis: congress.BasisSum, Confirmed: true,
	}
	var dated int64
	count := func(n *node, days stretch) (deeper bool) {
		if n.level != level || !days.includes(q.AsOf) {
			return n.level > level
		}
		p.Expected++
		c, ok := n.stoodOn(l.known, q.AsOf)
		if !ok || !l.counted(c, q.AsOf) {
			return false
		}
		if !c.First.IsZero() {
			dated++
		}
		day := c.TrueFor(q.AsOf)
		p.AsOf, p.OldestAsOf = max(p.AsOf, day), min(cmp.Or(p.OldestAsOf, day), day)
		p.Illustrative = p.Illustrative || c.Illustrative
		p.Reported++
		return false
	}
	n := t.node(ordinal)
	if days, there := n.life.days(l.known); there && count(n, days) {
		l.eachBelow(n, q.AsOf, count)
	}
	if p.Reported > 0 {
		p.Value = congress.CountOf(dated, int64(p.Reported))
	}
	p.Status = judge(&p, q.AsOf, 0)
	return p, nil
}
