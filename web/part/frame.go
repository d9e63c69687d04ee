package part

import (
	"net/url"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// theme is the value that the style sheet looks at; "system" matches neither of its themes.
func (c Chrome) theme() string {
	if c.Theme == "light" || c.Theme == "dark" {
		return c.Theme
	}
	return "system"
}

// signIn is the address of the sign-in page that leads back to where the reader is.
func (c Chrome) signIn() templ.SafeURL {
	return link("/login", url.Values{}, []string{"next", string(c.Here())})
}

// NotBegun says of a day before the term's directive that there was no campaign yet; "" of any other day.
func (c Chrome) NotBegun(day congress.Date) string {
	if day >= c.Term.DirectiveDate {
		return ""
	}
	return c.Lang.T("moment.not_begun", c.Term.Directive, text.Date(c.Term.DirectiveDate))
}

// Years writes the name of a term as people do, with a dash between the years.
func Years(id congress.TermID) string { return strings.ReplaceAll(string(id), "-", "–") }

// typedDay is what stands in a field for a day: nothing where none is chosen.
func typedDay(d congress.Date) string {
	if d.IsZero() {
		return ""
	}
	return text.Date(d)
}

// labelAnchor keeps the words at a mark within the bar: near an end they lean inwards.
func labelAnchor(at string) string {
	percent, err := strconv.ParseFloat(strings.TrimSuffix(at, "%"), 64)
	switch {
	case err != nil || percent < 30:
		return "start"
	case percent > 70:
		return "end"
	}
	return "middle"
}

// barLabel is what a bar says when it is read aloud: what was counted, and how it stands.
func (f Figure) barLabel(ought string) string {
	label := f.Short()
	if f.Counted() {
		label = f.Parts() + ": " + label
	}
	if s := f.Share(); s != "" && f.Counted() {
		label += ", " + s
	}
	if ought != "" {
		label += "; " + f.Lang.T("bar.ought_at", strings.ReplaceAll(strings.TrimSuffix(ought, "%"), ".", ",")+"%")
	}
	return label
}
