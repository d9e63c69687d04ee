package rollup

import (
	"slices"

	"tiendo/internal/congress"
)

// OthersNews leaves out of a list of news what the reader did. own are the lines that the reader recorded since the
// earlier of the two moments. A sum is left out where the reader's own figures explain all of its change, and the places
// of others where no figure is left that could have moved them.
func (t *TermView) OthersNews(list []News, own []congress.Line, then, now Query) []News {
	mine := t.ownNews(own, then, now)
	var left []News
	for _, n := range list {
		if mine.explains(n) {
			n.Kinds = slices.DeleteFunc(slices.Clone(n.Kinds), func(kind NewsKind) bool {
				return kind != NewsDeadline && kind != NewsMoved && kind != NewsSilent
			})
		}
		if len(n.Kinds) > 0 {
			left = append(left, n)
		}
	}
	if len(own) == 0 || !t.seesAll() {
		return left
	}
	return slices.DeleteFunc(slices.Clone(left), func(n News) bool {
		return n.OnlyRank() && !slices.ContainsFunc(left, func(other News) bool {
			return other.Has(NewsFigure) && other.Now.Measure.Code == n.Now.Measure.Code && other.Unit.Level == congress.Province
		})
	})
}

// seesAll reports whether every province may be read.
func (t *TermView) seesAll() bool {
	return !slices.ContainsFunc(t.state.structure.provinces, func(p int32) bool {
		_, ok := t.readable(t.state.structure.units[p].id)
		return !ok
	})
}

// ownNews is what became of what one reader recorded between two moments, as far as it still stands: what another put in
// its place is news.
type ownNews struct {
	view      *TermView
	then, now Query
	figures   map[ownKey]bool // the figure that the unit shows is the reader's, or is shown because the reader withdrew another
	// congresses are the newest the reader stated, as they stand on the later day.
	congresses map[congress.UnitID]congress.Congress
	gains      map[ownKey]gain // what all of it gave to each figure, sums above included
	switched   map[ownKey]bool
}

type ownKey struct {
	unit    int32
	measure congress.MeasureCode
}

// gain is by how much the numbers of a count changed; nothing counted is 0.
type gain struct{ done, total int64 }

func (g gain) plus(other gain) gain  { return gain{g.done + other.done, g.total + other.total} }
func (g gain) minus(other gain) gain { return gain{g.done - other.done, g.total - other.total} }

func gainOf(counts series, day congress.Date) gain {
	st, _ := counts.at(day)
	return gain{st.fraction.Done, st.fraction.Total}
}

// ownNews goes through the reader's lines, the newest first.
func (t *TermView) ownNews(own []congress.Line, then, now Query) *ownNews {
	o := &ownNews{
		view: t, then: then, now: now,
		figures: map[ownKey]bool{}, congresses: map[congress.UnitID]congress.Congress{}, gains: map[ownKey]gain{}, switched: map[ownKey]bool{},
	}
	for _, line := range own {
		ordinal, ok := t.readable(line.Unit)
		if !ok {
			continue
		}
		switch n := t.node(ordinal); line.Kind {
		case congress.LineCongress:
			o.addCongress(n, line.Congress)
		case congress.LineEntry:
			o.addFigure(n, line)
		case congress.LineBasis:
			o.addSwitch(n, line)
		}
	}
	return o
}

// lenses are the two questions about a measure; ok is false for one that the term does not have.
func (o *ownNews) lenses(code congress.MeasureCode) (then, now lens, ok bool) {
	m, ok := o.view.state.structure.measure(code)
	return o.view.state.lens(m, o.then), o.view.state.lens(m, o.now), ok
}

// addCongress adds the congress that the reader stated last, and what it gave to all that is counted from congresses.
func (o *ownNews) addCongress(n *node, c congress.Congress) {
	unit := o.view.state.structure.units[n.ordinal].id
	if _, later := o.congresses[unit]; later {
		return
	}
	stood, _ := congress.StoodOn([]congress.Congress{c}, n.level, o.now.AsOf)
	o.congresses[unit] = stood.Congress
	if otherCongress(&stood.Congress, o.view.congressAt(unit, o.now)) {
		return
	}
	for _, m := range o.view.state.structure.measures {
		if then, now, _ := o.lenses(m.Code); now.byCongress(n) {
			o.gained(n, now, gainOf(now.counts(n), o.now.AsOf).minus(gainOf(then.counts(n), o.then.AsOf)))
		}
	}
}

// addFigure adds a figure that still counts for its unit.
func (o *ownNews) addFigure(n *node, line congress.Line) {
	key := ownKey{n.ordinal, line.Entry.Measure}
	then, now, ok := o.lenses(line.Entry.Measure)
	if !ok || o.figures[key] || then.sums(n) || now.sums(n) {
		return
	}
	var shown Progress
	now.setOwn(&shown, n, o.now.AsOf)
	if shown.Entry == line.ID || line.Entry.Value.Kind == congress.Withdrawn && shown.Entry < line.ID {
		o.figures[key] = true
		o.gained(n, now, gainOf(now.counts(n), o.now.AsOf).minus(gainOf(then.counts(n), o.then.AsOf)))
	}
}

// addSwitch adds that the reader chose which figures of a unit count. A sum is taken as it was at the earlier moment: who
// changed it since is another matter.
func (o *ownNews) addSwitch(n *node, line congress.Line) {
	key := ownKey{n.ordinal, line.Measure}
	then, now, ok := o.lenses(line.Measure)
	if !ok || o.switched[key] || then.sums(n) == now.sums(n) || now.sums(n) != (line.Basis == congress.BasisSum) {
		return
	}
	o.switched[key] = true
	chosen := gainOf(now.ownCounts(n), o.now.AsOf)
	if now.sums(n) {
		chosen = gainOf(then.sum(n), o.then.AsOf)
	}
	o.gained(n, now, chosen.minus(gainOf(then.counts(n), o.then.AsOf)))
}

// gained adds what a unit's figure gained to it, and to the sums into which it goes.
func (o *ownNews) gained(n *node, now lens, g gain) {
	key := ownKey{n.ordinal, now.measure.Code}
	for {
		o.gains[key] = o.gains[key].plus(g)
		if key.unit = now.parents[key.unit]; key.unit < 0 || !now.sums(o.view.node(key.unit)) {
			return
		}
	}
}

// explains reports whether the news is the reader's own doing.
func (o *ownNews) explains(news News) bool {
	if news.CongressNow != nil {
		c, ok := o.congresses[news.Unit.ID]
		return ok && !otherCongress(&c, news.CongressNow)
	}
	ordinal, _ := o.view.readable(news.Unit.ID)
	key := ownKey{ordinal, news.Now.Measure.Code}
	if o.figures[key] {
		return true
	}
	then, now, ok := o.lenses(key.measure)
	mine, some := o.gains[key]
	n := o.view.node(ordinal)
	return ok && some && mine == gainOf(now.counts(n), o.now.AsOf).minus(gainOf(then.counts(n), o.then.AsOf))
}
