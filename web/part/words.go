package part

import (
	"unicode"
	"unicode/utf8"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
)

// LowerFirst lets a phrase that begins a sentence elsewhere stand inside one.
func LowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToLower(r)) + s[size:]
}

// UnitLink is the address of a unit's page: the nation's, a province's by its name, or by its number.
func (c Chrome) UnitLink(u congress.Unit, changes ...string) templ.SafeURL {
	switch {
	case u.Level == congress.Nation:
		return c.To("/", changes...)
	case u.Level == congress.Province && u.Slug != "":
		return c.To("/provinces/"+u.Slug, changes...)
	}
	return c.To("/units/"+u.ID.String(), changes...)
}
