package page

import (
	"strconv"

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
	return errorWhole(c, status, c.Lang.T(title), c.Lang.T(key, args...))
}
