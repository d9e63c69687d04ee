package access

import "time"

// Look is when an account last looked at what is new of a unit, by the clock of the unit's term. The zero Look is that
// of somebody who never did.
type Look struct {
	// Previous is the last look of the visit before; during the first visit the first look of all.
	Previous time.Time
	// Seen is the moment up to which everything was shown.
	Seen time.Time
}

// SameVisit is within how long after a look another belongs to the same visit: the list stays what it was while
// somebody goes to and fro, on two devices too.
const SameVisit = time.Hour

// Since is the moment from which changes are told at the moment now: the last look of the visit before; zero for
// somebody who never looked.
func (l Look) Since(now time.Time) time.Time {
	if now.Sub(l.Seen) > SameVisit {
		return l.Seen
	}
	return l.Previous
}

// Moved is the look after everything up to the moment at was shown. A page that was made earlier than another that was
// seen already moves nothing. Where the clock was turned back, as a day that stands still is every midnight, what was
// seen cannot lie in the future.
func (l Look) Moved(at, now time.Time) Look {
	if at.After(now) {
		at = now
	}
	switch {
	case l.Seen.IsZero():
		l = Look{Previous: at, Seen: at}
	case l.Seen.After(now):
		l.Seen = at
		if l.Previous.After(at) {
			l.Previous = at
		}
	case at.Sub(l.Seen) > SameVisit:
		l = Look{Previous: l.Seen, Seen: at}
	case at.After(l.Seen):
		l.Seen = at
	}
	return l
}
