package congress

import "fmt"

// CongressState is how far one unit's own congress has come.
type CongressState int8

// The states of design §2; a flood or an epidemic really does postpone congresses (domain.md §3).
const (
	Planned CongressState = iota + 1
	Postponed
	InSession
	Held
)

var stateCodes = [...]string{Planned: "planned", Postponed: "postponed", InSession: "in_session", Held: "held"}

// ParseCongressState reads a state's code.
func ParseCongressState(code string) (CongressState, error) {
	for s, c := range stateCodes {
		if c == code && c != "" {
			return CongressState(s), nil
		}
	}
	return 0, fmt.Errorf("unknown state of a congress %q", code)
}

// String returns the state's code.
func (s CongressState) String() string { return stateCodes[s] }

// Congress is the one event of a unit at its own level, as a line of the ledger last stated it.
type Congress struct {
	// ID is the line that states it; 0 for one that was not stored.
	ID EntryID
	// Replaces is the line that stated it before; 0 for the first record of a unit, and for lines of before
	// congresses were changed by people.
	Replaces EntryID
	// Key is the sender's idempotency key: the same key is one line.
	Key     string
	Unit    UnitID
	State   CongressState
	Planned Date // first day planned; NoDate when not fixed
	From    Date // first day held
	To      Date // last day held; NoDate until it is over, or when it was never published
	// Pilot marks a đại hội điểm, DirectElectionTrial a thí điểm bầu trực tiếp: two different lists.
	Pilot, DirectElectionTrial bool
	Note                       string
	Source                     Source
	Illustrative               bool
	AsOf                       Date // the day this record was true for
}

// HeldBy reports whether the congress was over by the end of day t. A congress whose last day was
// never published counts from its first.
func (c Congress) HeldBy(t Date) bool {
	if c.State != Held {
		return false
	}
	last := c.LastDay()
	return !last.IsZero() && last <= t
}

// LastDay returns the day on which the congress ended as far as known, NoDate if it was not held.
func (c Congress) LastDay() Date {
	if c.State != Held {
		return NoDate
	}
	if !c.To.IsZero() {
		return c.To
	}
	return c.From
}

// TrueFor returns the last day up to t for which the record says how things stood. One that was held
// says it for every day; a plan says it until the day before its congress was to begin, and after that
// only for the day on which somebody last looked.
func (c Congress) TrueFor(t Date) Date {
	switch {
	case c.State == Held:
		return t
	case c.Planned.IsZero():
		return min(c.AsOf, t)
	}
	return min(max(c.AsOf, c.Planned.AddDays(-1)), t)
}

// Basis says which of two figures counts for a unit and measure: what it reported itself, or what
// its sub-units add up to. It is set by somebody, never guessed (design §2).
type Basis int8

// The two bases. A unit's own figures count unless somebody switched.
const (
	BasisOwn Basis = iota
	BasisSum
)

// ParseBasis reads a basis' code.
func ParseBasis(code string) (Basis, error) {
	switch code {
	case "own":
		return BasisOwn, nil
	case "sum":
		return BasisSum, nil
	}
	return BasisOwn, fmt.Errorf("unknown basis %q", code)
}

// String returns the basis' code.
func (b Basis) String() string {
	if b == BasisSum {
		return "sum"
	}
	return "own"
}
