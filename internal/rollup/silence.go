package rollup

import (
	"cmp"
	"errors"
	"slices"

	"tiendo/internal/congress"
)

// Silence is a unit from which something is missing.
type Silence struct {
	Unit congress.Unit
	// Missing is what was never reported, or for longer than the term's rhythm: never first, then the oldest.
	Missing []Progress
	// Partial is what the unit's own sub-units have reported in part only: sums that lack some of them.
	Partial []Progress
}

// Since is the day of the oldest of the last figures; NoDate where something was never reported, or where only
// sums lack a part.
func (s Silence) Since() congress.Date {
	if len(s.Missing) == 0 {
		return congress.NoDate
	}
	return s.Missing[0].AsOf
}

// Silences lists the units below one, as far as they may be read, from which something of the measures is missing:
// below the nation its provinces, below any other unit all that stood there on the day. First come those that never
// reported something, then those whose last figure is the oldest, at the end those that only lack a part.
//
// A unit is asked where its figure goes into the sum above it, or where another beside it reported the measure: where a
// province enters its totals itself and none of its districts ever reported, the districts are not silent.
// congress.ErrNotFound for a unit that may not be read.
func (t *TermView) Silences(unit congress.UnitID, measures []congress.MeasureCode, q Query) ([]Silence, error) {
	u, ok := t.Unit(unit)
	if !ok {
		return nil, congress.ErrNotFound
	}
	var list []Silence
	if err := t.addSilences(&list, u, measures, q); err != nil {
		return nil, err
	}
	slices.SortStableFunc(list, func(a, b Silence) int {
		return cmp.Or(
			cmp.Compare(min(len(b.Missing), 1), min(len(a.Missing), 1)),
			cmp.Compare(a.Since(), b.Since()),
		)
	})
	return list, nil
}

// addSilences adds those directly below a unit and, but for the nation, those below them.
func (t *TermView) addSilences(list *[]Silence, above congress.Unit, measures []congress.MeasureCode, q Query) error {
	units := t.ChildrenOn(above.ID, q)
	found := make([]Silence, len(units))
	for _, code := range measures {
		answers, err := t.reporting(above, units, code, q)
		if err != nil {
			return err
		}
		for i, p := range answers {
			found[i].add(p, above.Level == congress.Nation)
		}
	}
	for i, u := range units {
		if found[i].Unit = u; len(found[i].Missing)+len(found[i].Partial) > 0 {
			slices.SortStableFunc(found[i].Missing, func(a, b Progress) int { return cmp.Compare(a.AsOf, b.AsOf) })
			*list = append(*list, found[i])
		}
		if above.Level == congress.Nation {
			continue
		}
		if err := t.addSilences(list, u, measures, q); err != nil {
			return err
		}
	}
	return nil
}

// reporting is what units stand at by their place in the list, nil for those that are not asked for the measure.
func (t *TermView) reporting(above congress.Unit, units []congress.Unit, code congress.MeasureCode, q Query) ([]*Progress, error) {
	sum, err := t.Progress(above.ID, code, q)
	if errors.Is(err, congress.ErrNotFound) {
		return nil, nil // a measure of a level that is not below this unit
	}
	if err != nil {
		return nil, err
	}
	answers, asked := make([]*Progress, len(units)), sum.Basis == congress.BasisSum
	for i, u := range units {
		p, err := t.Progress(u.ID, code, q)
		switch {
		case errors.Is(err, congress.ErrNotFound), err == nil && p.IsEventOf(u) && p.Expected == 0:
			continue // of another level, or no pilot
		case err != nil:
			return nil, err
		}
		answers[i], asked = &p, asked || p.IsReported()
	}
	if !asked {
		return nil, nil
	}
	return answers, nil
}

// add judges one answer. A sum reports nothing itself: what is missing in it is told of its sub-units, unless nobody
// looks further down.
func (s *Silence) add(p *Progress, topmost bool) {
	switch {
	case p == nil:
	case p.Basis == congress.BasisSum && !topmost && p.Expected > 0:
	case !p.IsReported() || p.Stale:
		s.Missing = append(s.Missing, *p)
	case p.Basis == congress.BasisSum && (p.Reported < p.Expected || p.Partial > 0):
		s.Partial = append(s.Partial, *p)
	}
}

// UnderWay lists the congress measures of the unit's levels at which something is left to do, from the lowest level to
// the one whose deadline comes next: what there has to be news of.
func (t *TermView) UnderWay(unit congress.UnitID, q Query) ([]congress.MeasureCode, error) {
	st := t.state.structure
	next, _ := st.measure(t.NextMeasure(q.AsOf))
	until := lens{structure: st, measure: next}.deadlineOf(0)
	all, err := t.AllProgress(unit, q)
	if err != nil {
		return nil, err
	}
	var codes []congress.MeasureCode
	for _, p := range all {
		by := lens{structure: st, measure: p.Measure}.deadlineOf(0)
		if p.Measure.Code.What() == "congress" && by <= until && !p.Value.Complete() {
			codes = append(codes, p.Measure.Code)
		}
	}
	return codes, nil
}
