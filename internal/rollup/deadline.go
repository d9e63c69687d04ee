package rollup

import (
	"slices"

	"tiendo/internal/congress"
)

// deadline returns the strictest deadline in force for a unit, and the central one. Only progress
// has deadlines: readiness is judged by the congress that it leads to, outcomes by their targets.
func (l lens) deadline(ordinal int32) (strictest, central congress.Date) {
	if l.measure.Kind == congress.KindProgress {
		central = l.deadlineOf(0)
	}
	return l.strictest(ordinal).FinishBy, central
}

// strictest is the deadline in force for a unit: of what the centre and each unit on its path had last set, the earliest
// day. The zero Deadline when there is none.
func (l lens) strictest(ordinal int32) congress.Deadline {
	if l.measure.Kind != congress.KindProgress {
		return congress.Deadline{}
	}
	strictest := l.lastSet(0)
	for o := ordinal; o >= 0; o = l.parents[o] {
		if own := l.lastSet(l.units[o].id); !own.FinishBy.IsZero() && (strictest.FinishBy.IsZero() || own.FinishBy < strictest.FinishBy) {
			strictest = own
		}
	}
	return strictest
}

// deadlineOfLevel is the strictest deadline of a unit for the congresses of a level; NoDate when there is none.
func (l lens) deadlineOfLevel(ordinal int32, level congress.Level) congress.Date {
	l.measure = congress.Measure{Kind: congress.KindProgress, Level: level}
	return l.strictest(ordinal).FinishBy
}

// OwnDeadline is the deadline of a unit's own congress, as it was known; NoDate when there is none, and for a unit that
// may not be read.
func (t *TermView) OwnDeadline(unit congress.UnitID, q Query) congress.Date {
	ordinal, ok := t.readable(unit)
	if !ok {
		return congress.NoDate
	}
	return t.state.lens(congress.Measure{}, q).deadlineOfLevel(ordinal, t.state.structure.units[ordinal].level)
}

// DeadlineStep is the strictest deadline in force for a unit from the day on which it was set.
type DeadlineStep struct {
	From     congress.Date // the day from which it was known
	FinishBy congress.Date
	Document string // that set it, for this unit or for those that it stands below
}

// Deadlines lists the deadlines of a unit and measure as they moved, the first one first; the last of them is the
// one in force. Nothing for a measure without deadlines. congress.ErrNotFound as in [TermView.Progress].
func (t *TermView) Deadlines(unit congress.UnitID, measure congress.MeasureCode, q Query) ([]DeadlineStep, error) {
	n, m, err := t.asked(unit, measure)
	if err != nil {
		return nil, err
	}
	l := t.state.lens(m, q)
	var days []congress.Date
	for _, d := range l.deadlines {
		if d.Level == m.Level && (l.knownDay.IsZero() || d.KnownFrom <= l.knownDay) {
			days = append(days, d.KnownFrom)
		}
	}
	slices.Sort(days)
	var moved []DeadlineStep
	for _, day := range slices.Compact(days) {
		l.knownDay = day
		set := l.strictest(n.ordinal)
		if last := len(moved) - 1; set.FinishBy.IsZero() || last >= 0 && moved[last].FinishBy == set.FinishBy {
			continue
		}
		moved = append(moved, DeadlineStep{From: day, FinishBy: set.FinishBy, Document: set.Document})
	}
	return moved, nil
}

// deadlineOf returns what one unit, or the centre, had last set for the measure's level.
func (l lens) deadlineOf(unit congress.UnitID) congress.Date { return l.lastSet(unit).FinishBy }

func (l lens) lastSet(unit congress.UnitID) congress.Deadline {
	var latest congress.Deadline
	for _, d := range l.deadlines {
		if d.Level != l.measure.Level || d.Unit != unit || !l.knownDay.IsZero() && d.KnownFrom > l.knownDay {
			continue
		}
		if latest.FinishBy.IsZero() || d.KnownFrom >= latest.KnownFrom {
			latest = d
		}
	}
	return latest
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
