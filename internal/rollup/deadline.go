package rollup

import (
	"tiendo/internal/congress"
)

// deadline returns the strictest deadline in force for a unit, and the central one. Only progress
// has deadlines: readiness is judged by the congress that it leads to, outcomes by their targets.
func (l lens) deadline(ordinal int32) (strictest, central congress.Date) {
	if l.measure.Kind != congress.KindProgress {
		return congress.NoDate, congress.NoDate
	}
	central = l.deadlineOf(0)
	strictest = central
	for o := ordinal; o >= 0; o = l.parents[o] {
		if own := l.deadlineOf(l.units[o].id); !own.IsZero() && (strictest.IsZero() || own < strictest) {
			strictest = own
		}
	}
	return strictest, central
}

// deadlineOf returns what one unit, or the centre, had last set for the measure's level.
func (l lens) deadlineOf(unit congress.UnitID) congress.Date {
	var latest congress.Deadline
	for _, d := range l.deadlines {
		if d.Level != l.measure.Level || d.Unit != unit || !l.knownDay.IsZero() && d.KnownFrom > l.knownDay {
			continue
		}
		if latest.FinishBy.IsZero() || d.KnownFrom >= latest.KnownFrom {
			latest = d
		}
	}
	return latest.FinishBy
}

// target returns the unit's own target, the nearest one above it, or the national reference.
func (l lens) target(ordinal int32) *congress.Target {
	for o := ordinal; o >= 0; o = l.parents[o] {
		if t, ok := l.targets[targetKey{l.units[o].id, l.measure.Code}]; ok {
			return &t
		}
	}
	return l.centralTarget(l.measure)
}

// centralTarget is the term's target for everybody, or the measure's reference; nil when there is neither.
func (st *structure) centralTarget(m congress.Measure) *congress.Target {
	if t, ok := st.targets[targetKey{0, m.Code}]; ok {
		return &t
	}
	return m.Reference
}

// CentralTarget is what everybody is held against who has no target of its own; nil when there is none, and for a
// measure that the term does not have.
func (t *TermView) CentralTarget(measure congress.MeasureCode) *congress.Target {
	m, ok := t.Measure(measure)
	if !ok {
		return nil
	}
	return t.state.structure.centralTarget(m)
}
