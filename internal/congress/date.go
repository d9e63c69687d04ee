package congress

import (
	"fmt"
	"time"
)

// Date is a civil day, counted in days since 1970-01-01. It has no time zone: the day a figure is
// true for is the same day for everybody who reads it.
type Date int32

// NoDate marks a date that is not known or not set.
const NoDate Date = 0

// Location is the zone in which a moment becomes a day. Every "today" of the program is taken here.
var Location = time.FixedZone("Asia/Ho_Chi_Minh", 7*60*60)

// NewDate returns the civil day year-month-day.
func NewDate(year int, month time.Month, day int) Date {
	return Date(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

// DateOf returns the day on which moment t falls in [Location].
func DateOf(t time.Time) Date {
	if t.IsZero() {
		return NoDate
	}
	y, m, d := t.In(Location).Date()
	return NewDate(y, m, d)
}

// ParseDate reads the ISO form 2020-05-23, the only one that machines exchange.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return NoDate, fmt.Errorf("not a day of the form YYYY-MM-DD: %q", s)
	}
	return Date(t.Unix() / 86400), nil
}

// MustDate is [ParseDate] for constants of the program; it panics on a bad literal.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsZero reports whether the date is not set.
func (d Date) IsZero() bool { return d == NoDate }

// UTC returns midnight UTC of the day, the form in which drivers take a date.
func (d Date) UTC() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

// Clock returns the moment hour:minute of the day in [Location].
func (d Date) Clock(hour, minute int) time.Time {
	y, m, day := d.UTC().Date()
	return time.Date(y, m, day, hour, minute, 0, 0, Location)
}

// End returns the last moment of the day in [Location], to the microsecond that the ledger keeps.
func (d Date) End() time.Time { return d.AddDays(1).Clock(0, 0).Add(-time.Microsecond) }

// AddDays returns the day n days later; n may be negative.
func (d Date) AddDays(n int) Date { return d + Date(n) }

// DaysSince returns the number of days from earlier to d, negative when d comes first.
func (d Date) DaysSince(earlier Date) int { return int(d - earlier) }

// String returns the ISO form, or "" for [NoDate].
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.UTC().Format(time.DateOnly)
}
