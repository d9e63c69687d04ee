package rollup

import (
	"time"

	"tiendo/internal/congress"
)

// Query says of which day and as known when.
type Query struct {
	AsOf      congress.Date // the day the figures are wanted for
	Known     time.Time     // only lines recorded until then; zero: everything known now
	Confirmed bool          // only confirmed figures instead of the latest
}

// Status is the one judgement of a unit's measure (design §3).
type Status string

// Progress and readiness measures have the first seven, outcomes the last three in place of the first five.
// Done, met and missed are proven: a bound that leaves it open is no such thing.
const (
	StatusDone         Status = "done"
	StatusOverdue      Status = "overdue"
	StatusBehind       Status = "behind" // requires more a day than it does
	StatusOnTrack      Status = "on_track"
	StatusNoDeadline   Status = "no_deadline"
	StatusUndetermined Status = "undetermined" // words, no total, or a bound that leaves it open
	StatusNotReported  Status = "not_reported"
	StatusTargetMet    Status = "target_met"
	StatusTargetMissed Status = "target_missed"
	StatusNoTarget     Status = "no_target"
)

// Progress is what a unit stands at for one measure.
type Progress struct {
	Unit    congress.UnitID
	Measure congress.Measure

	// Value is the latest figure in the form it was reported, or the sum; Kind 0 means not reported.
	Value congress.Value
	// AsOf and OldestAsOf are the newest and the oldest day among the figures that went in.
	AsOf, OldestAsOf congress.Date
	// Reported of Expected children gave a count. For an own figure 1 of 1 when anything was reported, in
	// whatever form, else 0 of 1.
	Reported, Expected int
	// Partial counts those of the reported that are sums themselves and lack some of their own sub-units.
	Partial      int
	Basis        congress.Basis
	Discrepancy  *Discrepancy
	Confirmed    bool             // every figure that went in is confirmed
	Illustrative bool             // some figure that went in was generated
	Entry        congress.EntryID // the own entry shown, 0 for a sum

	Deadline        congress.Date // the strictest in force, NoDate when there is none
	CentralDeadline congress.Date
	DaysLeft        *int     // deadline − the day asked for; negative when past
	RequiredPerDay  *float64 // nil when no days are left or nothing is known
	CurrentPerDay   *float64 // over the last 14 days; nil without an earlier value
	Projection      *Projection
	FinishedOn      congress.Date // first day of the last unbroken run of 100 %
	Target          *congress.Target

	Status Status
	Stale  bool // older than the term's rhythm, and not done
	Rank   *Rank
}

// Discrepancy is an own figure and a sum of sub-units that differ. Both are shown, neither is changed.
type Discrepancy struct {
	Own, Sum               congress.Fraction
	OwnAsOf, SumAsOf       congress.Date
	SumReported, SumExpect int
}

// Projection is when the rest will be done. Likely goes on at the pace of the last fortnight; Earliest and
// Latest at the fastest and the slowest of the last three fortnights, or a quarter faster and slower
// where there was only one. Latest is NoDate when at the slowest pace it would never be done.
type Projection struct {
	Earliest, Likely, Latest congress.Date
	DaysLate                 *int // likely finish against the deadline, negative = early; nil without a deadline
}

// Rank is a unit's place among on-map units with a percent, 1 first, ties 1-1-3; Of counts those ranked.
type Rank struct {
	Nation, Of             int
	Region, OfRegion       int
	Subregion, OfSubregion int
	Illustrative           bool // some ranked unit's figure was generated
}

// Fraction returns the value as a fraction; ok is false when nothing was counted.
func (p Progress) Fraction() (congress.Fraction, bool) { return p.Value.Fraction() }

// Percent returns the percentage to show: of the fraction, or as reported. ok is false when there is none.
func (p Progress) Percent() (congress.Percent, bool) {
	switch p.Value.Kind {
	case congress.Count:
		f, _ := p.Value.Fraction()
		return f.Percent()
	case congress.PercentOf:
		return p.Value.Percent, true
	}
	return 0, false
}

// ShareBound is the bound of Percent.
func (p Progress) ShareBound() congress.Bound {
	if f, ok := p.Value.Fraction(); ok {
		return f.ShareBound()
	}
	return p.Value.Bound
}

// IsEventOf reports whether the figure is only the own congress of its unit, which is u, held or not: one event has no pace.
func (p Progress) IsEventOf(u congress.Unit) bool { return p.Measure.IsEventOf(u.Level) }

// IsReported reports whether anything was reported at all, in whatever form.
func (p Progress) IsReported() bool { return p.Value.Kind != 0 }
