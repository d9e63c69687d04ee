package congress

import "time"

// Clock is the one source of "now" and "today". The zero Clock is the real one.
type Clock struct {
	// Fixed is the day set with --today, for training and demonstration; NoDate means the real day.
	Fixed Date
	// Moment returns the real moment; nil means time.Now. Tests set it.
	Moment func() time.Time
}

// Now returns the moment at which something is recorded in the term: the real time of day, on the
// fixed day when there is one (the clock's own before the term's).
func (c Clock) Now(t Term) time.Time {
	moment := time.Now
	if c.Moment != nil {
		moment = c.Moment
	}
	now := moment().In(Location).Truncate(time.Microsecond)
	day := c.Fixed
	if day.IsZero() {
		day = t.Today
	}
	if day.IsZero() {
		return now
	}
	midnight := DateOf(now).Clock(0, 0)
	return day.Clock(0, 0).Add(now.Sub(midnight))
}

// Today returns the day of [Clock.Now].
func (c Clock) Today(t Term) Date { return DateOf(c.Now(t)) }
