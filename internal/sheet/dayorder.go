package sheet

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// dayOrder finds out from all days of a table whether a program with American settings had a hand in them.
// Such a program writes 5/23/2020; and of days that were written here it turns 3/5/2020 into 5 March and leaves
// 23/5/2020 a text, for there is no 23rd month.
type dayOrder struct {
	monthFirst, leftText, realDays bool
	texts, days                    []int // the figures whose day, a text or a date, may be turned
}

// add notes the day of a figure.
func (o *dayOrder) add(c Cell, day congress.Date, figure int) {
	late := !day.IsZero() && day.UTC().Day() > 12
	turnable := turned(day) != day
	switch c.Kind {
	case Text:
		o.monthFirst = o.monthFirst || day.IsZero() && monthFirst(c.Text)
		o.leftText = o.leftText || late
		if turnable {
			o.texts = append(o.texts, figure)
		}
	case Day:
		o.realDays = o.realDays || late
		if turnable {
			o.days = append(o.days, figure)
		}
	}
}

// doubtful lists the figures whose day may have been turned.
func (o *dayOrder) doubtful() (figures []int) {
	if o.monthFirst {
		figures = append(figures, o.texts...)
	}
	if o.leftText && !o.realDays {
		figures = append(figures, o.days...)
	}
	return figures
}

// monthFirst reports whether a text is a day once its first two numbers change places: 5/23/2020.
func monthFirst(s string) bool {
	parts := strings.SplitN(strings.TrimSpace(s), "/", 3)
	if len(parts) != 3 {
		return false
	}
	_, problem := text.ParseDay(parts[1] + "/" + parts[0] + "/" + parts[2])
	return problem == nil
}

// turned is the day whose month is the day of another and the other way round, the same day where there is none.
func turned(d congress.Date) congress.Date {
	if d.IsZero() {
		return d
	}
	if other, problem := text.ParseDay(d.UTC().Format("1/2/2006")); problem == nil {
		return other
	}
	return d
}
