package text

import (
	"strings"

	"tiendo/internal/congress"
)

// Conflict says in a sentence how what a person typed differs from the figure that stands, and of which
// day that one is when it is another day's. The zero entry is a figure that is gone.
func (lang Lang) Conflict(yours, current congress.Entry) string {
	if current.ID == 0 {
		return lang.T("difference.gone")
	}
	said := []string{lang.between(yours.Value, current.Value)}
	if yours.AsOf != current.AsOf {
		said = append(said, lang.T("difference.day", current.AsOf))
	}
	return strings.Join(said, " ")
}

func (lang Lang) between(yours, current congress.Value) string {
	switch by := lang.Difference(current, yours); {
	case yours == current:
		return lang.T("difference.same")
	case by != "":
		return lang.T("difference.yours", by)
	case yours.Kind == current.Kind && yours.Kind != congress.Words && yours.Total == current.Total:
		return lang.T("difference.bounds")
	}
	return lang.T("difference.form")
}
