package congress

import "strings"

// MeasureCode names what is counted and at which level: "congress.grassroots".
type MeasureCode string

// What returns the part before the level: "congress" of "congress.grassroots".
func (c MeasureCode) What() string {
	what, _, _ := strings.Cut(string(c), ".")
	return what
}

// MeasureKind says how a measure is judged.
type MeasureKind string

// The three kinds of design §2.
const (
	KindProgress  MeasureKind = "progress"  // has deadlines
	KindReadiness MeasureKind = "readiness" // steps before the congress, no deadline of their own
	KindOutcome   MeasureKind = "outcome"   // may have a reference target, never a barrier
)

// Measure is one thing that is counted at one level.
type Measure struct {
	Code    MeasureCode
	Kind    MeasureKind
	Level   Level
	NameVI  string
	NameEN  string
	DoneVI  string // what the upper number counts
	TotalVI string // what the lower number counts
	// Reference is the target of an outcome; nil when there is none.
	Reference *Target
	// Order is the place in lists, from 1.
	Order int
}

// FromCongresses reports whether a registered unit at the measure's own level takes its value from
// its congress record instead of an entry (design §3.2).
func (m Measure) FromCongresses() bool {
	switch m.Code.What() {
	case "congress", "pilot", "trial_direct":
		return true
	}
	return false
}

// IsEventOf reports whether at a unit of level l the measure is only the unit's own congress, held or not.
func (m Measure) IsEventOf(l Level) bool { return m.Level == l && m.FromCongresses() }

// Counts reports whether a unit whose congress record is c belongs to the measure's total: every
// unit for congresses, only marked ones for pilots and direct-election trials.
func (m Measure) Counts(c Congress) bool {
	switch m.Code.What() {
	case "pilot":
		return c.Pilot
	case "trial_direct":
		return c.DirectElectionTrial
	}
	return true
}

// Target is a reference percentage, national or a unit's own.
type Target struct {
	Unit     UnitID // 0: for everybody
	Measure  MeasureCode
	Percent  Percent
	Bound    Bound
	Document string
}
