package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// Error says what went wrong and what to do next. key is that of a sentence of package text, with its
// arguments; nothing internal is ever shown.
func Error(c Chrome, status int, key string, args ...any) templ.Component {
	title := "error." + strconv.Itoa(status) + ".title"
	if !text.Has(title) {
		title = "error.500.title"
	}
	return errorWhole(c, status, c.Lang.T(title), c.Lang.T(key, args...), nil)
}

// AskedDay is a day of a page's query as it was typed. Problem says what is wrong with it, in words; "" for
// one that may stay.
type AskedDay struct{ Name, Typed, Problem string }

// RefusedDays says which days of a page's query cannot be read, with the form to put them right: the rest of
// the query stays as it was.
func RefusedDays(c Chrome, status int, days []AskedDay) templ.Component {
	return errorWhole(c, status, c.Lang.T("error.days.title"), c.Lang.T("error.days.detail"), days)
}

// label is what the day is called where it is asked for.
func (d AskedDay) label(c Chrome) string { return c.Lang.T("error.day_" + d.Name) }

// written is the day as people write it, and what was typed where it is none.
func (d AskedDay) written() string {
	if day, err := congress.ParseDate(d.Typed); err == nil {
		return text.Date(day)
	}
	return d.Typed
}
