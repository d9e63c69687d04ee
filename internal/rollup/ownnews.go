package rollup

import (
	"slices"

	"tiendo/internal/congress"
)

// OthersNews leaves out of a list of news what the reader did. own are the lines that the reader recorded since the
// earlier of the two moments. A sum is left out where the reader's own figures explain all of its change, and the places
// of others where no figure is left that could have moved them.
func (t *TermView) OthersNews(list []News, own []congress.Line, then, now Query) []News {
	mine := t.ownChanges(own, then, now)
	var left []News
	for _, n := range list {
		if mine.explains(t, n) {
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

// ownChange is what became of a figure that the reader entered last, or of a congress that the reader stated last.
type ownChange struct {
	unit    congress.UnitID
	measure congress.MeasureCode
	Change
	congress *congress.Congress
	switched bool // the reader chose which figure counts
}

type ownChanges []ownChange

// ownChanges finds those of the lines that still count: what another put in its place is news.
func (t *TermView) ownChanges(own []congress.Line, then, now Query) ownChanges {
	var mine ownChanges
	for _, line := range own {
		switch line.Kind {
		case congress.LineCongress:
			mine = append(mine, ownChange{unit: line.Unit, congress: &line.Congress})
		case congress.LineEntry:
			known := slices.ContainsFunc(mine, func(o ownChange) bool { return o.unit == line.Unit && o.measure == line.Entry.Measure })
			change, err := t.Compare(line.Unit, line.Entry.Measure, then, now)
			counts := change.Now.Entry == line.ID || line.Entry.Value.Kind == congress.Withdrawn && change.Now.Entry < line.ID
			if err == nil && !known && counts {
				mine = append(mine, ownChange{unit: line.Unit, measure: line.Entry.Measure, Change: change})
			}
		case congress.LineBasis:
			mine = append(mine, ownChange{unit: line.Unit, measure: line.Measure, switched: true})
		}
	}
	return mine
}

// explains reports whether the news is the reader's own doing.
func (o ownChanges) explains(t *TermView, n News) bool {
	switch {
	case n.CongressNow != nil:
		return slices.ContainsFunc(o, func(c ownChange) bool {
			return c.unit == n.Unit.ID && c.congress != nil && !otherCongress(c.congress, n.CongressNow)
		})
	case n.Now.Basis == congress.BasisSum && n.Then.Basis == congress.BasisSum:
		return o.addUpTo(t, n)
	}
	return slices.ContainsFunc(o, func(c ownChange) bool {
		return c.unit == n.Unit.ID && c.measure == n.Now.Measure.Code && (c.switched || n.Now.Entry == c.Now.Entry)
	})
}

// addUpTo reports whether the reader's own figures make up all that a sum changed by.
func (o ownChanges) addUpTo(t *TermView, n News) bool {
	var done, total int64
	var some bool
	for _, c := range o {
		within := slices.ContainsFunc(t.Path(c.unit), func(u congress.Unit) bool { return u.ID == n.Unit.ID })
		if within && c.measure == n.Now.Measure.Code {
			some = true
			done, total = done+c.gained(doneOf), total+c.gained(totalOf)
		}
	}
	return some && done == n.gained(doneOf) && total == n.gained(totalOf)
}

// gained is by how much a number of a count changed; without a count it was 0.
func (c Change) gained(number func(congress.Fraction) int64) int64 {
	then, _ := c.Then.Fraction()
	now, _ := c.Now.Fraction()
	return number(now) - number(then)
}

func doneOf(f congress.Fraction) int64  { return f.Done }
func totalOf(f congress.Fraction) int64 { return f.Total }
