package page

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// row is one unit with its figure, in a table, in a list or on the map.
type row struct {
	part.Figure
	Unit congress.Unit
	Link templ.SafeURL
	// Place is the rank in the group that is shown, the nation or a region; 0 for none.
	Place int
	// Event says how far the unit's own congress has come, where that alone is what is counted: "0/1"
	// and a share would say less. Empty otherwise.
	Event string
	// Worry says how much attention the unit needs; the zero one on pages that do not ask.
	Worry  rollup.Worry
	Second *part.Figure // of the measure that a mark shows, nil when none is asked for
	Beside *counterpart // what stands beside the figure, nil when nothing does
}

// Label is the unit with its whole figure, as the map speaks it: "Thái Nguyên: 254/616, 41,23%, …".
func (r row) Label() string {
	label := r.Unit.Name + ": " + r.Spoken()
	if r.Second != nil {
		label += "; " + r.Lang.MeasureName(r.Second.Measure) + ": " + r.Second.Spoken()
	}
	return label
}

// judged reports whether the unit has a figure that was held against a deadline or a target.
func (r row) judged() bool {
	switch r.Status {
	case rollup.StatusDone, rollup.StatusOnTrack, rollup.StatusBehind, rollup.StatusOverdue:
		return !r.Deadline.IsZero()
	case rollup.StatusTargetMet, rollup.StatusTargetMissed:
		return true
	}
	return false
}

// OneLine is a figure with its share: "254/616 · 41,23%".
func (r row) OneLine() string {
	if r.Counted() && r.Share() != "" {
		return r.Short() + " · " + r.Share()
	}
	return r.Short()
}

// selected returns the rows that pass, in the order given.
func selected(rows []row, pass func(row) bool, order func(a, b row) int) []row {
	var kept []row
	for _, r := range rows {
		if pass(r) {
			kept = append(kept, r)
		}
	}
	slices.SortStableFunc(kept, order)
	return kept
}

// longestSilent puts units that never reported first, then the oldest figures.
func longestSilent(a, b row) int {
	return cmp.Or(
		compareBool(a.IsReported(), b.IsReported()),
		cmp.Compare(a.AsOf, b.AsOf),
		text.Compare(a.Unit.Name, b.Unit.Name),
	)
}

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// compareShare orders by what is done, exactly where both are counts.
func compareShare(a, b row) int {
	fa, oka := a.Fraction()
	fb, okb := b.Fraction()
	if oka && okb {
		return fa.CompareShare(fb)
	}
	pa, _ := a.Percent()
	pb, _ := b.Percent()
	return cmp.Compare(pa, pb)
}

// column is how one column of a table compares two rows that both have something in it.
type column[R any] struct {
	has     func(R) bool
	compare func(a, b R) int
}

func always[R any](R) bool { return true }

func hasShare(f part.Figure) bool {
	_, ok := f.Percent()
	return ok
}

var columns = map[string]column[row]{
	"rank": {func(r row) bool { return r.Rank != nil }, func(a, b row) int { return cmp.Compare(a.Rank.Nation, b.Rank.Nation) }},
	"name": {always[row], func(a, b row) int { return text.Compare(a.Unit.Name, b.Unit.Name) }},
	"done": {row.Counted, func(a, b row) int { return cmp.Compare(a.Value.Done, b.Value.Done) }},
	"percent": {
		func(r row) bool { return hasShare(r.Figure) },
		compareShare,
	},
	"status":    {always[row], func(a, b row) int { return cmp.Compare(urgency(a.Status), urgency(b.Status)) }},
	"asOf":      {row.IsReported, func(a, b row) int { return cmp.Compare(a.AsOf, b.AsOf) }},
	"remaining": {func(r row) bool { return r.Remaining() != "" }, func(a, b row) int { return cmp.Compare(a.Value.Total-a.Value.Done, b.Value.Total-b.Value.Done) }},
	"second": {
		func(r row) bool { return r.Second != nil && hasShare(*r.Second) },
		func(a, b row) int { return compareShare(row{Figure: *a.Second}, row{Figure: *b.Second}) },
	},
	"beside": {
		func(r row) bool { return r.Beside != nil && hasShare(r.Beside.Figure) },
		func(a, b row) int { return compareShare(row{Figure: a.Beside.Figure}, row{Figure: b.Beside.Figure}) },
	},
	"difference": {told(row.Points), by(row.Points)},
	"required":   {func(r row) bool { return r.RequiredPerDay != nil }, func(a, b row) int { return cmp.Compare(*a.RequiredPerDay, *b.RequiredPerDay) }},
	"current":    {func(r row) bool { return r.CurrentPerDay != nil }, func(a, b row) int { return cmp.Compare(*a.CurrentPerDay, *b.CurrentPerDay) }},
}

// urgency orders statuses from those that need somebody to act to those that do not.
func urgency(s rollup.Status) int {
	return slices.Index([]rollup.Status{
		rollup.StatusOverdue, rollup.StatusBehind, rollup.StatusTargetMissed, rollup.StatusUndetermined,
		rollup.StatusOnTrack, rollup.StatusNoDeadline, rollup.StatusNoTarget, rollup.StatusTargetMet,
		rollup.StatusDone, rollup.StatusNotReported,
	}, s)
}

// sortRows orders rows by a column; unknown columns sort by rank.
func sortRows(rows []row, by string, desc bool) {
	c, ok := columns[by]
	if !ok {
		c = columns["rank"]
	}
	c.sort(rows, func(r row) string { return r.Unit.Name }, desc)
}

// sort orders rows by the column. Those with nothing in it come last whichever way it is sorted, and names decide
// between equals.
func (c column[R]) sort(rows []R, name func(R) string, desc bool) {
	slices.SortStableFunc(rows, func(a, b R) int {
		hasA, hasB := c.has(a), c.has(b)
		if hasA != hasB {
			return compareBool(hasB, hasA)
		}
		order := 0
		if hasA {
			order = c.compare(a, b)
		}
		if desc {
			order = -order
		}
		return cmp.Or(order, text.Compare(name(a), name(b)))
	})
}

// RegionsOf lists the regions of the provinces, then the sub-regions that are not also regions.
func RegionsOf(provinces []congress.Unit) []string {
	var regions, subregions []string
	for _, u := range provinces {
		if u.Region != "" && !slices.Contains(regions, u.Region) {
			regions = append(regions, u.Region)
		}
	}
	for _, u := range provinces {
		if u.Subregion != "" && !slices.Contains(regions, u.Subregion) && !slices.Contains(subregions, u.Subregion) {
			subregions = append(subregions, u.Subregion)
		}
	}
	return append(regions, subregions...)
}
