package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// WorryKind is why a unit needs attention.
type WorryKind string

// The kinds of worry, the worst first (docs/rollup.md).
const (
	WorryOverdue  WorryKind = "overdue"  // the deadline has passed with something left
	WorrySilent   WorryKind = "silent"   // the deadline has passed and nothing that can be judged was reported
	WorryNever    WorryKind = "never"    // at the present pace not done within a year
	WorryLate     WorryKind = "late"     // at the present pace done after the deadline
	WorryPaceless WorryKind = "paceless" // behind, and nobody knows at what pace
	WorryUndated  WorryKind = "undated"  // the unit's own congress has no day within the deadline
	WorryMissed   WorryKind = "missed"   // an outcome that misses its target
	WorryNone     WorryKind = ""
)

// gravity is the place of each kind, 1 for the worst.
var gravity = map[WorryKind]int{
	WorryOverdue: 1, WorrySilent: 2, WorryNever: 3, WorryLate: 4, WorryPaceless: 5, WorryUndated: 6, WorryMissed: 7, WorryNone: 8,
}

// Worry says how much attention a unit needs and why.
type Worry struct {
	Kind WorryKind
	// Days is how long ago the deadline passed, or how late the rest will be done at the present pace.
	Days int
	// Paced says that the present pace was taken with a figure of the last fortnight. From none it is no pace: that
	// nothing was reported does not say that nothing was done.
	Paced bool
	// Times is the required pace over the present one; 0 where one of them is not known or nothing.
	Times float64
	// SilentDays is the age of a figure that is stale, else 0.
	SilentDays int

	left  int64 // what remains; -1 where nothing was counted
	share congress.Fraction
	away  congress.Percent // from the target
}

// Worry judges what a unit stands at, as answered by this view for the query.
func (t *TermView) Worry(p Progress, q Query) Worry {
	w := Worry{left: -1, share: p.share()}
	if f, ok := p.Fraction(); ok {
		w.left = f.Remaining()
	}
	if p.Stale {
		w.SilentDays = q.AsOf.DaysSince(p.AsOf)
	}
	if w.Paced = p.CurrentPerDay != nil && q.AsOf.DaysSince(p.AsOf) < paceDays; w.Paced {
		w.Times = times(p)
	}
	over := 0
	if p.DaysLeft != nil {
		over = max(0, -*p.DaysLeft)
	}
	switch p.Status {
	case StatusOverdue:
		w.Kind, w.Days = WorryOverdue, over
	case StatusNotReported, StatusUndetermined:
		if over > 0 && p.Expected > 0 {
			w.Kind, w.Days = WorrySilent, over
		}
	case StatusBehind:
		t.worryBehind(&w, p, q)
	case StatusTargetMissed:
		w.Kind, w.away = WorryMissed, awayFrom(p)
	}
	return w
}

// worryBehind tells apart how a unit is behind.
func (t *TermView) worryBehind(w *Worry, p Progress, q Query) {
	u, _ := t.Unit(p.Unit)
	if c, ok := t.CongressOn(p.Unit, q); ok && p.IsEventOf(u) {
		if c.First.IsZero() || c.Standing == congress.StandingSilent || c.Late(p.Deadline) {
			w.Kind = WorryUndated
		}
		return
	}
	switch {
	case !w.Paced:
		w.Kind = WorryPaceless
	case p.Projection == nil:
		w.Kind = WorryNever
	default:
		w.Kind, w.Days = WorryLate, *p.Projection.DaysLate
	}
}

func times(p Progress) float64 {
	if p.RequiredPerDay == nil || p.CurrentPerDay == nil || *p.RequiredPerDay <= 0 || *p.CurrentPerDay <= 0 {
		return 0
	}
	return *p.RequiredPerDay / *p.CurrentPerDay
}

func awayFrom(p Progress) congress.Percent {
	share, _ := p.Percent()
	if away := share - p.Target.Percent; away > 0 {
		return away
	}
	return p.Target.Percent - share
}

// Compare puts the graver worry first: by kind, then within a kind
//
//   - overdue: whoever has more left, then for longer; those without a count after the others
//   - late: the later one; silent: the longer past the deadline; missed: the farther from the target
//   - never and paceless: the smaller share
//
// and then who has been silent for longer, the smaller share, and who has more left. Equal worries are for the
// caller to order.
func (w Worry) Compare(v Worry) int {
	return cmp.Or(
		cmp.Compare(gravity[w.Kind], gravity[v.Kind]),
		w.compareWithin(v),
		cmp.Compare(v.SilentDays, w.SilentDays),
		w.share.CompareShare(v.share),
		cmp.Compare(v.left, w.left),
	)
}

func (w Worry) compareWithin(v Worry) int {
	switch w.Kind {
	case WorryOverdue:
		return cmp.Or(cmp.Compare(v.left, w.left), cmp.Compare(v.Days, w.Days))
	case WorryLate, WorrySilent:
		return cmp.Compare(v.Days, w.Days)
	case WorryMissed:
		return cmp.Compare(v.away, w.away)
	case WorryNever, WorryPaceless:
		return w.share.CompareShare(v.share)
	}
	return 0
}

// Worried is a unit with what it stands at and its worry.
type Worried struct {
	Unit     congress.Unit
	Progress Progress
	Worry    Worry
}

// Worried lists the readable units that stood directly below one on the day asked for and have the measure, the
// gravest worry first and in the order of the source between equals. congress.ErrNotFound as in [TermView.Progress].
func (t *TermView) Worried(unit congress.UnitID, measure congress.MeasureCode, q Query) ([]Worried, error) {
	_, m, err := t.asked(unit, measure)
	if err != nil {
		return nil, err
	}
	var all []Worried
	for _, u := range t.ChildrenOn(unit, q) {
		if u.Level < m.Level {
			continue
		}
		p, err := t.Progress(u.ID, measure, q)
		if err != nil {
			return nil, err
		}
		all = append(all, Worried{Unit: u, Progress: p, Worry: t.Worry(p, q)})
	}
	slices.SortStableFunc(all, func(a, b Worried) int { return a.Worry.Compare(b.Worry) })
	return all, nil
}
