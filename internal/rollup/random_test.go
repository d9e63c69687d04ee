package rollup_test

import (
	"slices"
	"time"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// firstDay to lastDay is the campaign in which random histories happen: around the deadline of the
// grassroots level.
var (
	firstDay = congress.MustDate("2020-05-01")
	lastDay  = congress.MustDate("2020-07-15")
)

// writer makes up a history that the store would accept.
type writer struct {
	*ledger
	t *rapid.T
	// stands holds the entry that nothing replaces, for each unit, measure and as-of date.
	stands map[figureKey]congress.Line
	// monotonic keeps the clocks of the writers in step, so that recorded times never go back.
	monotonic bool
	noMoves   bool // without a day
	clock     time.Time
}

type figureKey struct {
	unit    congress.UnitID
	measure congress.MeasureCode
	asOf    congress.Date
}

func draw[V any](t *rapid.T, label string, g *rapid.Generator[V]) V { return g.Draw(t, label) }

func pick[V any](t *rapid.T, label string, from ...V) V {
	return rapid.SampledFrom(from).Draw(t, label)
}

// randomTree makes a term of a few provinces, some of them off the map or needing confirmation, with
// units missing at any level.
func randomTree(t *rapid.T) *ledger {
	l := newLedger()
	for range draw(t, "provinces", rapid.IntRange(1, 4)) {
		p := l.unit(nation, "", congress.Province)
		u := l.byID(p)
		u.Slug, u.Name = "province-"+p.String(), "Province "+p.String()
		u.OnMap = draw(t, "on map", rapid.IntRange(0, 3)) > 0
		u.NeedsConfirmation = rapid.Bool().Draw(t, "needs confirmation")
		u.Region, u.Subregion = pick(t, "region", "North", "South", ""), pick(t, "subregion", "East", "West", "North")
		for range draw(t, "uppers", rapid.IntRange(0, 3)) {
			growBelow(t, l, l.unit(p, "", congress.Upper))
		}
		if draw(t, "grassroots below the province", rapid.IntRange(0, 3)) == 0 {
			l.unit(p, "", congress.Grassroots)
		}
	}
	l.structure.Deadlines = append(l.structure.Deadlines, randomDeadlines(t, l)...)
	if rapid.Bool().Draw(t, "directive within the days asked for") {
		l.structure.Term.DirectiveDate = draw(t, "directive", day())
	}
	for range draw(t, "targets", rapid.IntRange(0, 2)) {
		target := congress.Target{
			Unit: draw(t, "target unit", rapid.SampledFrom(l.structure.Units)).ID, Measure: women,
			Percent: congress.Percent(draw(t, "target", rapid.IntRange(0, 10000))),
			Bound:   pick(t, "target bound", congress.Exact, congress.AtLeast, congress.AtMost, congress.About),
		}
		if target.Unit != nation && !slices.ContainsFunc(l.structure.Targets, func(o congress.Target) bool { return o.Unit == target.Unit }) {
			l.structure.Targets = append(l.structure.Targets, target)
		}
	}
	return l
}

func growBelow(t *rapid.T, l *ledger, upper congress.UnitID) {
	for range draw(t, "grassroots", rapid.IntRange(0, 3)) {
		g := l.unit(upper, "", congress.Grassroots)
		for range draw(t, "cells", rapid.IntRange(0, 2)) {
			l.unit(g, "", congress.Cell)
		}
	}
}

func randomDeadlines(t *rapid.T, l *ledger) (deadlines []congress.Deadline) {
	for range draw(t, "local deadlines", rapid.IntRange(0, 3)) {
		d := congress.Deadline{
			Term: term, Level: pick(t, "level", congress.Cell, congress.Grassroots, congress.Upper),
			Unit:      draw(t, "deadline unit", rapid.SampledFrom(l.structure.Units)).ID,
			FinishBy:  draw(t, "finish by", day()),
			KnownFrom: draw(t, "known from", day()),
		}
		if d.Unit == nation {
			d.Unit = 0
		}
		same := func(o congress.Deadline) bool {
			return o.Level == d.Level && o.Unit == d.Unit && o.KnownFrom == d.KnownFrom
		}
		if !slices.ContainsFunc(deadlines, same) {
			deadlines = append(deadlines, d)
		}
	}
	return deadlines
}

// day draws a day of the campaign, mostly one of a few, so that figures meet on a date and fortnights
// have figures at both ends.
func day() *rapid.Generator[congress.Date] {
	return rapid.Custom(func(t *rapid.T) congress.Date {
		if rapid.IntRange(0, 3).Draw(t, "any day") > 0 {
			return firstDay.AddDays(14 * rapid.IntRange(0, 5).Draw(t, "fortnight"))
		}
		return firstDay.AddDays(rapid.IntRange(0, lastDay.DaysSince(firstDay)).Draw(t, "day"))
	})
}

// randomHistory writes lines of every kind into a random tree.
func randomHistory(t *rapid.T, options ...func(*writer)) *ledger {
	w := &writer{ledger: randomTree(t), t: t, stands: make(map[figureKey]congress.Line), clock: firstDay.Clock(7, 0)}
	for _, o := range options {
		o(w)
	}
	for range rapid.IntRange(0, 60).Draw(t, "lines") {
		w.write()
	}
	return w.ledger
}

func monotonic(w *writer) { w.monotonic = true }

func noMoves(w *writer) { w.noMoves = true }

func (w *writer) write() {
	switch draw(w.t, "kind", rapid.IntRange(0, 22)) {
	case 0, 1:
		w.writeCongress()
	case 2, 3, 4:
		w.writeBasis()
	case 5, 6, 7:
		w.writeVerdict()
	case 8, 9, 10:
		w.writeStructure()
	case 11, 12, 13:
		w.writeCorrection()
	default:
		w.writeFigure()
	}
}

// recorded draws a moment not before the day that a line is true for, before or after the others.
func (w *writer) recorded(asOf congress.Date) time.Time {
	if !w.monotonic {
		late := rapid.IntRange(0, lastDay.AddDays(5).DaysSince(asOf)).Draw(w.t, "days late")
		return asOf.AddDays(late).Clock(draw(w.t, "hour", rapid.IntRange(0, 23)), 0)
	}
	w.clock = w.clock.Add(time.Duration(rapid.IntRange(0, 40).Draw(w.t, "hours later")) * time.Hour)
	if congress.DateOf(w.clock) < asOf {
		w.clock = asOf.Clock(0, 0)
	}
	return w.clock
}

// anyUnit draws a unit below the nation.
func (w *writer) anyUnit(from congress.Level) congress.Unit {
	var units []congress.Unit
	for _, u := range w.structure.Units {
		if u.Level >= from && u.Level < congress.Nation {
			units = append(units, u)
		}
	}
	return draw(w.t, "unit", rapid.SampledFrom(units))
}

func (w *writer) writeFigure() {
	u := w.anyUnit(congress.Cell)
	var fit []congress.MeasureCode
	for _, m := range w.structure.Measures {
		if m.Level < u.Level || m.Level == u.Level && !m.FromCongresses() {
			fit = append(fit, m.Code)
		}
		if m.Code == roots && m.Level < u.Level {
			fit = append(fit, roots, roots, roots, roots)
		}
	}
	if len(fit) == 0 {
		return
	}
	key := figureKey{u.ID, draw(w.t, "measure", rapid.SampledFrom(fit)), draw(w.t, "as of", day())}
	line := w.entry(key, draw(w.t, "value", value()))
	if standing, ok := w.stands[key]; ok {
		line.Entry.Replaces, line.Entry.Reason = standing.ID, "typed wrong"
	}
	w.stands[key] = w.append(line)
}

func (w *writer) entry(key figureKey, v congress.Value) congress.Line {
	return congress.Line{
		Kind: congress.LineEntry, Unit: key.unit, Recorded: w.recorded(key.asOf),
		Entry: congress.Entry{
			Measure: key.measure, AsOf: key.asOf, Value: v,
			Illustrative: draw(w.t, "illustrative", rapid.IntRange(0, 4)) == 0,
		},
	}
}

// writeCorrection replaces something that stands: on its date, on another where nothing stands, or by
// taking it back.
func (w *writer) writeCorrection() {
	keys := make([]figureKey, 0, len(w.stands))
	for _, line := range w.lines {
		key := figureKey{line.Unit, line.Entry.Measure, line.Entry.AsOf}
		if w.stands[key].ID == line.ID && line.Kind == congress.LineEntry {
			keys = append(keys, key)
		}
	}
	if len(keys) == 0 {
		return
	}
	old := draw(w.t, "corrected", rapid.SampledFrom(keys))
	key, v := old, draw(w.t, "corrected value", value())
	switch draw(w.t, "correction", rapid.IntRange(0, 2)) {
	case 0:
		v = congress.Value{Kind: congress.Withdrawn}
	case 1:
		moved := key
		moved.asOf = draw(w.t, "corrected date", day())
		if _, taken := w.stands[moved]; !taken {
			key = moved
		}
	}
	line := w.entry(key, v)
	line.Entry.Replaces, line.Entry.Reason = w.stands[old].ID, "typed wrong"
	line = w.append(line)
	delete(w.stands, old)
	if v.Kind != congress.Withdrawn {
		w.stands[key] = line
	}
}

// value draws a figure in any of its forms, small enough that ties and 100 % happen.
func value() *rapid.Generator[congress.Value] {
	return rapid.Custom(func(t *rapid.T) congress.Value {
		bound := rapid.SampledFrom([]congress.Bound{congress.Exact, congress.Exact, congress.Exact, congress.AtLeast, congress.AtMost, congress.About})
		switch rapid.IntRange(0, 9).Draw(t, "form") {
		case 0:
			return congress.Value{Kind: congress.Words, Words: pick(t, "words", "cơ bản hoàn thành", "đang triển khai")}
		case 1, 2:
			return congress.Value{
				Kind: congress.PercentOf, Percent: congress.Percent(pick(t, "percent", 0, 3333, 5000, 9980, 10000)),
				Bound: bound.Draw(t, "percent bound"),
			}
		}
		total := rapid.Int64Range(0, 12).Draw(t, "total")
		v := congress.CountOf(rapid.Int64Range(0, total).Draw(t, "done"), total)
		v.Bound, v.TotalBound = bound.Draw(t, "bound"), bound.Draw(t, "total bound")
		return v
	})
}

func (w *writer) writeCongress() {
	u, asOf := w.anyUnit(congress.Cell), draw(w.t, "as of", day())
	c := congress.Congress{
		Unit: u.ID, AsOf: asOf, State: pick(w.t, "state", congress.Planned, congress.Postponed, congress.InSession, congress.Held, congress.Held),
		Pilot: rapid.Bool().Draw(w.t, "pilot"), Illustrative: rapid.Bool().Draw(w.t, "illustrative"),
	}
	if c.State == congress.Held {
		c.From = firstDay.AddDays(rapid.IntRange(0, asOf.DaysSince(firstDay)).Draw(w.t, "from"))
		if rapid.Bool().Draw(w.t, "last day known") {
			c.To = c.From.AddDays(rapid.IntRange(0, asOf.DaysSince(c.From)).Draw(w.t, "lasted"))
		}
	}
	w.append(congress.Line{Kind: congress.LineCongress, Unit: u.ID, Recorded: w.recorded(asOf), Congress: c})
}

func (w *writer) writeBasis() {
	u := w.anyUnit(congress.Grassroots)
	w.append(congress.Line{
		Kind: congress.LineBasis, Unit: u.ID, Recorded: w.recorded(firstDay),
		Measure: pick(w.t, "measure", roots, roots, roots, cells, pilots, plans, women),
		Basis:   pick(w.t, "basis", congress.BasisSum, congress.BasisSum, congress.BasisOwn),
	})
}

func (w *writer) writeVerdict() {
	province := w.anyUnit(congress.Province).ID
	var ids []congress.EntryID
	var newest congress.Date
	for _, line := range w.lines {
		if line.Kind == congress.LineEntry && line.Province == province && draw(w.t, "named", rapid.IntRange(0, 2)) > 0 {
			ids = append(ids, line.ID)
			newest = max(newest, line.Entry.AsOf)
		}
	}
	if len(ids) > 0 {
		kind := pick(w.t, "verdict", congress.LineConfirm, congress.LineConfirm, congress.LineReturn)
		w.verdict(kind, province, w.recorded(newest), ids...)
	}
}

// randomQuery asks of a day in or around the campaign, as known then or now, latest or confirmed.
func randomQuery(t *rapid.T) rollup.Query {
	q := rollup.Query{AsOf: draw(t, "asked", day()).AddDays(draw(t, "around", rapid.IntRange(-3, 20)))}
	if rapid.Bool().Draw(t, "known then") {
		q.Known = draw(t, "known", day()).AddDays(2).Clock(draw(t, "hour", rapid.IntRange(0, 23)), 0)
	}
	q.Confirmed = rapid.Bool().Draw(t, "confirmed")
	return q
}
