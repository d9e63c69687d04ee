package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Occasion is the congress of one unit as it stood on the day asked for.
type Occasion struct {
	Unit     congress.Unit
	Congress congress.Congress // without its note and source; see [TermView.CongressOn]
	Deadline congress.Date     // of the unit for the congresses of its level; NoDate when there is none
}

// Late reports whether the congress is planned for a day after its deadline.
func (m Occasion) Late() bool {
	return !m.Deadline.IsZero() && m.Congress.State != congress.Held && m.Congress.Planned > m.Deadline
}

// Occasions are the first of a list, and how many the whole list has.
type Occasions struct {
	First []Occasion
	Count int
}

// Agenda is what is known of the congresses below a unit on a day. Every record is in exactly one of the first
// four lists; pilots and trials are in one of theirs besides.
type Agenda struct {
	Unsaid  Occasions // the day has passed and nobody said what came of it; the oldest day first
	Coming  Occasions // in session, or to begin on the day or later; the next first
	Undated Occasions // postponed or planned without a day
	Held    Occasions // the latest first
	Pilots  Occasions // marked as pilots, by day
	Trials  Occasions // marked as trials of direct election, by day
}

// CongressOn returns the unit's own congress as it stood on the day asked for: as it was stated for that day or
// before, unless the newest record known says otherwise of whether it had begun or was over by then. One that was
// first spoken of later is planned without a day. ok is false without a record.
func (t *TermView) CongressOn(id congress.UnitID, q Query) (c congress.Congress, ok bool) {
	ordinal, ok := t.readable(id)
	if !ok {
		return congress.Congress{}, false
	}
	c, ok = t.node(ordinal).congressOn(knownMicro(q.Known), q.AsOf)
	c.Unit = id
	return c, ok
}

// congressOn is the record of a day. Whether it is a pilot is not a matter of the day: the newest record says so.
func (n *node) congressOn(known int64, day congress.Date) (c congress.Congress, ok bool) {
	newest := n.event(known)
	if newest == nil {
		return c, false
	}
	c = newest.congress(0).On(day)
	if newest.asOf <= day || c.State == congress.InSession || c.State == congress.Held {
		return c, true
	}
	then := congress.Congress{State: congress.Planned, AsOf: c.AsOf}
	for _, e := range slices.Backward(n.events) {
		if stated := e.congress(0).On(day); e.recorded <= known && e.asOf <= day && stated.State < congress.InSession {
			then = stated
			break
		}
	}
	then.Pilot, then.DirectElectionTrial, then.Illustrative = c.Pilot, c.DirectElectionTrial, c.Illustrative
	return then, true
}

// meeting is a record before anything is looked up for it.
type meeting struct {
	ordinal  int32
	congress congress.Congress
}

// day orders a meeting: when it was over or began, else when it is to begin.
func (m meeting) day() congress.Date {
	return cmp.Or(m.congress.LastDay(), m.congress.From, m.congress.Planned)
}

// listed are the lists of an agenda while they are gathered.
type listed struct {
	day                                           congress.Date
	unsaid, coming, undated, held, pilots, trials []meeting
}

// take puts a record into the lists that it belongs to.
func (a *listed) take(m meeting) {
	switch c := m.congress; {
	case c.HeldBy(a.day):
		a.held = append(a.held, m)
	case m.day().IsZero() || c.State == congress.Held:
		a.undated = append(a.undated, m)
	case c.Unsaid(a.day):
		a.unsaid = append(a.unsaid, m)
	default:
		a.coming = append(a.coming, m)
	}
	if m.congress.Pilot {
		a.pilots = append(a.pilots, m)
	}
	if m.congress.DirectElectionTrial {
		a.trials = append(a.trials, m)
	}
}

// Agenda lists the congresses of the units that stood below one on the day asked for, as far as the scope may
// read them, at most limit of each list. congress.ErrNotFound for a unit that may not be read.
func (t *TermView) Agenda(unit congress.UnitID, q Query, limit int) (Agenda, error) {
	ordinal, ok := t.readable(unit)
	if !ok {
		return Agenda{}, congress.ErrNotFound
	}
	l := t.state.lens(congress.Measure{}, q)
	all := listed{day: q.AsOf}
	visit := func(n *node) {
		if c, ok := n.congressOn(l.known, q.AsOf); ok {
			all.take(meeting{n.ordinal, c})
		}
	}
	for _, top := range t.tops(access.Read, unit) {
		if top != ordinal {
			visit(t.node(top))
		}
		l.eachBelow(t.node(top), q.AsOf, visit)
	}
	latestFirst := func(a, b meeting) int { return cmp.Compare(b.day(), a.day()) }
	firstDay := func(a, b meeting) int { return cmp.Compare(a.day(), b.day()) }
	return Agenda{
		Unsaid: t.meetings(all.unsaid, firstDay, limit), Coming: t.meetings(all.coming, firstDay, limit),
		Undated: t.meetings(all.undated, firstDay, limit), Held: t.meetings(all.held, latestFirst, limit),
		Pilots: t.meetings(all.pilots, firstDay, limit), Trials: t.meetings(all.trials, firstDay, limit),
	}, nil
}

// meetings orders a list, units of one day as the source does, and looks up the first of it.
func (t *TermView) meetings(all []meeting, order func(a, b meeting) int, limit int) Occasions {
	slices.SortFunc(all, func(a, b meeting) int { return cmp.Or(order(a, b), cmp.Compare(a.ordinal, b.ordinal)) })
	list := Occasions{Count: len(all)}
	for _, m := range all[:min(limit, len(all))] {
		u := t.state.structure.unit(m.ordinal)
		t.node(m.ordinal).life.dates(&u)
		m.congress.Unit = u.ID
		list.First = append(list.First, Occasion{Unit: u, Congress: m.congress, Deadline: t.deadlineOfLevel(m.ordinal, u.Level)})
	}
	return list
}

// deadlineOfLevel is the deadline of a unit's own congress.
func (t *TermView) deadlineOfLevel(ordinal int32, level congress.Level) congress.Date {
	l := lens{structure: t.state.structure, measure: congress.Measure{Kind: congress.KindProgress, Level: level}}
	strictest, _ := l.deadline(ordinal)
	return strictest
}

// eachBelow visits every unit that stood somewhere below a node on a day, as it was known.
func (l lens) eachBelow(n *node, day congress.Date, visit func(*node)) {
	for _, c := range l.below(n) {
		if slices.ContainsFunc(l.stretches(c, n.ordinal), func(s stretch) bool { return s.includes(day) }) {
			visit(c)
			l.eachBelow(c, day, visit)
		}
	}
}

// DatesSet says of how many units of a level, at or below a unit, the congress has a day or is over: a step of
// their readiness that nobody has to report. As for congresses, a unit without a record is not counted, and the
// coverage says so. congress.ErrNotFound for a unit that may not be read or stands below the level.
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
	count := func(n *node) {
		if n.level != level {
			return
		}
		p.Expected++
		c, ok := n.congressOn(l.known, q.AsOf)
		if !ok {
			return
		}
		if !(meeting{congress: c}).day().IsZero() {
			dated++
		}
		day := c.TrueFor(q.AsOf)
		p.AsOf, p.OldestAsOf = max(p.AsOf, day), min(cmp.Or(p.OldestAsOf, day), day)
		p.Illustrative = p.Illustrative || c.Illustrative
		p.Reported++
	}
	count(t.node(ordinal))
	l.eachBelow(t.node(ordinal), q.AsOf, count)
	if p.Reported > 0 {
		p.Value = congress.CountOf(dated, int64(p.Reported))
	}
	p.Status = judge(&p, q.AsOf, 0)
	return p, nil
}
