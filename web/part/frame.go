package part

import (
	"strconv"
	"strings"

	"tiendo/internal/congress"
)

// theme is the value that the style sheet looks at; "system" matches neither of its themes.
func (c Chrome) theme() string {
	if c.Theme == "light" || c.Theme == "dark" {
		return c.Theme
	}
	return "system"
}

// years writes the name of a term as people do, with a dash between the years.
func years(id congress.TermID) string { return strings.ReplaceAll(string(id), "-", "–") }

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

func (f Figure) barLabel(ought string) string {
	label := f.Short()
	if s := f.Share(); s != "" && f.Counted() {
		label += ", " + s
	}
	if ought != "" {
		label += "; " + f.Lang.T("bar.ought_at", strings.ReplaceAll(strings.TrimSuffix(ought, "%"), ".", ",")+"%")
	}
	return label
}
