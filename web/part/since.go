package part

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
)

// sincePath is the page of what changed since the reader's last look.
const sincePath = "/since"

// sinceLink leads to what changed of a unit since the reader's last look, below path. It is about now, whatever day is shown.
func (c Chrome) sinceLink(u congress.Unit, below string) templ.SafeURL {
	return c.To(sincePath+below, "unit", NameInLinks(u), "measure", "", "asOf", "", "known", "", "confirmed", "")
}

// tellsNews reports whether the page is the overview of the nation or of a province as it stands now: there a line says what
// is new.
func (c Chrome) tellsNews(u congress.Unit) bool {
	return u.Level >= congress.Province && c.Query.Get("asOf") == "" && c.Query.Get("known") == "" &&
		string(c.UnitLink(u)) == string(c.To(c.Path))
}
