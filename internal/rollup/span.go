package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// Span is the stretch of days that a campaign can be gone through on.
type Span struct {
	// First is the first day on which the nation had a count, as known now; NoDate before there is one.
	First congress.Date
	// From is the first day to go to: First, else the day of the directive, else today.
	From  congress.Date
	Today congress.Date
	// Until is the last deadline where that is still to come, else today.
	Until congress.Date
	// Due are the deadlines of the levels, the earliest first.
	Due []Due
}

// Due is by when the units of a level are to have held their congresses.
type Due struct {
	Measure congress.Measure
	By      congress.Date // the strictest in force for the unit asked about
}

// Span is the campaign up to today, with the deadlines in force for a unit as they were known. Where it begins is the same
// for every unit, day and reader of the term, so that a day has one place on every page: it follows from the nation's sums,
// which are nobody's secret. congress.ErrNotFound for a unit that may not be read.
func (t *TermView) Span(unit congress.UnitID, today congress.Date, q Query) (Span, error) {
	ordinal, ok := t.readable(unit)
	if !ok {
		return Span{}, congress.ErrNotFound
	}
	s := Span{First: t.firstCount(today), Today: today, Until: today}
	s.From = min(cmp.Or(s.First, t.Term().DirectiveDate, today), today)
	for _, m := range t.state.structure.measures {
		if m.Kind != congress.KindProgress || m.Code.What() != "congress" {
			continue
		}
		s.Until = max(s.Until, t.state.lens(m, Query{}).deadlineOf(0))
		if m.Level > t.state.structure.units[ordinal].level {
			continue
		}
		if by, _ := t.state.lens(m, q).deadline(ordinal); !by.IsZero() {
			s.Due = append(s.Due, Due{Measure: m, By: by})
			s.Until = max(s.Until, by)
		}
	}
	slices.SortStableFunc(s.Due, func(a, b Due) int { return cmp.Compare(a.By, b.By) })
	return s, nil
}

// firstCount is the first day by today on which a congress was counted, or any other progress, in the nation.
func (t *TermView) firstCount(today congress.Date) (first congress.Date) {
	for _, m := range t.state.structure.measures {
		if m.Kind != congress.KindProgress {
			continue
		}
		day, ok := t.state.lens(m, Query{}).counts(t.state.nation).first()
		if ok && day <= today && (first.IsZero() || day < first) {
			first = day
		}
	}
	return first
}

// first is the first day on which something was counted: that congresses are still to come is no count.
func (s series) first() (day congress.Date, ok bool) {
	for i := range s.steps {
		st := &s.steps[i]
		if st.reported == 0 || st.ahead {
			continue
		}
		if i > 0 && s.steps[i-1].reported == st.reported && s.steps[i-1].fraction == st.fraction {
			continue
		}
		return st.from, true
	}
	return congress.NoDate, false
}
