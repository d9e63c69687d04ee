package page

import (
	"math"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
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
		if !n.Has(c) {
			continue
		}
		h := heading{Name: n.head(c), Numeric: c != "name" && c != "status"}
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
	case "second":
		return n.Lang.MeasureName(*n.Second)
	case "beside":
		return n.besideName()
	}
	return n.Lang.T("column." + column)
}

// need says what a unit in trouble has to do: how much a day, or how much is left when the day is past.
func (r row) need() string {
	if r.Event != "" {
		return r.Lang.T("need.hold")
	}
	if r.Late() && r.Counted() {
		return r.Lang.T("figure.remaining", r.Remaining())
	}
	if r.Status == rollup.StatusTargetMissed {
		return r.missedBy()
	}
	if r.RequiredPerDay != nil {
		return r.Lang.T("need.per_day", r.Required())
	}
	return r.StatusWords()
}

// missedBy says how many percentage points the figure is away from its target.
func (r row) missedBy() string {
	share, _ := r.Percent()
	switch away := share - r.Target.Percent; {
	case away < 0:
		return r.Lang.T("need.below", (-away).Float())
	case away > 0:
		return r.Lang.T("need.above", away.Float())
	}
	return r.StatusWords() // less than two decimals can show
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

// gapText says how far the next place is: in points, and for a count how many more would reach it.
// "" when the shares are equal and only the date decides.
func gapText(lang text.Lang, own part.Figure, ahead congress.Fraction) string {
	mine, ok := own.Percent()
	theirs, known := ahead.Percent()
	if !ok || !known || theirs <= mine {
		return ""
	}
	bound := congress.Exact
	if own.ShareBound() != congress.Exact || ahead.ShareBound() != congress.Exact {
		bound = congress.About
	}
	points := lang.Bounded(bound, text.Rate((theirs - mine).Float()))
	f, counted := own.Fraction()
	if !counted || ahead.Total == 0 {
		return lang.T("rank.gap", points)
	}
	// The least n with (done+n)/total ≥ ahead, in floating point: counts here are far below 2^53.
	need := math.Ceil(float64(ahead.Done)/float64(ahead.Total)*float64(f.Total) - float64(f.Done) - 1e-9)
	return lang.T("rank.gap_count", points, lang.Bounded(bound, text.Number(int64(need))))
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
