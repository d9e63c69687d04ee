package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	atlas "tiendo/web/map"
)

// heading is the head of a column that can be sorted by.
type heading struct {
	Name    string
	Link    templ.SafeURL
	Numeric bool
	Sorted  string // value of aria-sort, "" when the table is not sorted by it
}

// Arrow shows the direction to the eye.
func (h heading) Arrow() string {
	switch h.Sorted {
	case "ascending":
		return "↑"
	case "descending":
		return "↓"
	}
	return ""
}

// Columns are the heads of the national table.
func (n national) Columns() []heading {
	sorted := n.Sort
	if sorted == "" {
		sorted = "rank"
	}
	heads := make([]heading, 0, len(SortColumns))
	for _, c := range SortColumns {
		h := heading{Name: n.Lang.T("column." + c), Numeric: c != "name" && c != "status"}
		desc := ""
		if c == sorted {
			h.Sorted = "ascending"
			if n.Desc {
				h.Sorted = "descending"
			} else {
				desc = "true"
			}
		}
		h.Link = n.Here("sort", c, "desc", desc) + "#table"
		heads = append(heads, h)
	}
	return heads
}

// inBrief is a unit's figure and share in one line.
func (r row) inBrief() string {
	s := r.OneLine()
	if r.Event != "" {
		s = r.Event
	}
	if r.Illustrative {
		s += " · " + r.Lang.T("figure.illustrative_short")
	}
	return s
}

// pattern is the fill of the classes that are not a plain colour; an attribute, since a style sheet
// elsewhere cannot name a pattern of this document in every browser.
func pattern(class string) string {
	switch class {
	case "cn":
		return "url(#hatch)"
	case "cw":
		return "url(#dots)"
	}
	return "none"
}

// triangle is the mark of an overdue province, under its name where it shows one.
func triangle(p atlas.Province) string {
	return "M" + strconv.Itoa(p.Label.X) + " " + strconv.Itoa(beside(p)-10) + "l11 19h-22z"
}

// beside is the height at which the marks of a province stand side by side.
func beside(p atlas.Province) int {
	if p.Named {
		return p.Label.Y + 26
	}
	return p.Label.Y + 1
}

// measuresOf returns the measures of a term that a unit of a level can report.
func measuresOf(measures []congress.Measure, level congress.Level) []congress.Measure {
	var ms []congress.Measure
	for _, m := range measures {
		if m.Level < level || (m.Level == level && !m.FromCongresses()) {
			ms = append(ms, m)
		}
	}
	return ms
}
