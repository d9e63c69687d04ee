package page

import (
	"cmp"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
)

// heading is the head of a column that can be sorted by.
type heading struct {
	Name    string
	Link    templ.SafeURL
	Numeric bool
	Sorted  string // value of aria-sort, "" when the table is not sorted by it
}

// sorting says by which column a table is sorted, and where on its page it stands.
type sorting struct {
	Column string
	Desc   bool
	Anchor string // "#table"
}

// head is the head of a column. Its link sorts by the column or, where that is done already, the other way round.
func (s sorting) head(c Chrome, column, name string, numeric bool) heading {
	h := heading{Name: name, Numeric: numeric}
	desc := ""
	if column == s.Column {
		h.Sorted, desc = "ascending", "true"
		if s.Desc {
			h.Sorted, desc = "descending", ""
		}
	}
	h.Link = c.Here("sort", column, "desc", desc) + templ.SafeURL(s.Anchor)
	return h
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
	sorted := sorting{cmp.Or(n.Sort, "rank"), n.Desc, "#table"}
	heads := make([]heading, 0, len(SortColumns))
	for _, c := range SortColumns {
		if n.Has(c) {
			heads = append(heads, sorted.head(n.Chrome, c, n.head(c), c != "name" && c != "status"))
		}
	}
	return heads
}

// Has reports whether the national table has a column. What stands beside takes the room of the pace.
func (n national) Has(column string) bool {
	switch column {
	case "second":
		return n.Second != nil
	case "beside", "difference":
		return n.Other != nil
	case "remaining", "required", "current":
		return n.Other == nil
	}
	return true
}

// head is what stands over a column: its name or, of another measure or day, the name of that.
func (n national) head(column string) string {
	switch column {
	case "rank":
		if n.Region != "" {
			return n.Lang.T("column.rank_region")
		}
	case "second":
		return n.Lang.MeasureName(*n.Second)
	case "beside":
		return n.besideName()
	}
	return n.Lang.T("column." + column)
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

// measuresOf returns the measures of a term that a unit of a level can report.
func measuresOf(measures []congress.Measure, level congress.Level) []congress.Measure {
	var ms []congress.Measure
	for _, m := range measures {
		if m.Level <= level && !m.IsEventOf(level) {
			ms = append(ms, m)
		}
	}
	return ms
}
