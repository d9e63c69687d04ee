package page

import (
	"cmp"
	"errors"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// ChildColumns are the columns that the table of sub-units can be sorted by, as they stand in its links.
var ChildColumns = []string{"name", "done", "percent", "status", "asOf", "remaining", "required", "congress"}

// ChildGroups are what the sub-units can be narrowed to: their statuses and, where their own congresses are what
// is counted, how far these have come. Those that need somebody to act come first.
var ChildGroups = []string{
	string(rollup.StatusOverdue), groupSilent, groupTooLate, string(rollup.StatusBehind), groupUndated,
	string(rollup.StatusUndetermined), string(rollup.StatusTargetMissed), groupSession, groupPostponed, groupDated,
	string(rollup.StatusOnTrack), string(rollup.StatusNoDeadline), string(rollup.StatusNoTarget),
	string(rollup.StatusTargetMet), string(rollup.StatusDone), string(rollup.StatusNotReported),
}

// How far a congress that is neither over nor overdue has come.
const (
	groupSilent    = string(congress.StandingSilent)
	groupTooLate   = "too_late" // its day lies after the deadline
	groupUndated   = "undated"
	groupSession   = string(congress.StandingInSession)
	groupPostponed = "postponed" // to a day within the deadline
	groupDated     = "dated"
)

// childRow is a sub-unit with its figure, and with its own congress where that is what is counted.
type childRow struct {
	row
	Congress congress.Stood
	HasOwn   bool
}

// childTable is the sub-units of a page, by one measure.
type childTable struct {
	UnitQuery
	Rows   []childRow // those shown, in order
	All    int
	Counts map[string]int // of all sub-units, by group
	Events bool           // the sub-units are counted by their own congresses
}

// childTable reads the sub-units. One below the level of the measure has nothing to say about it.
func (p unitPage) childTable(tv *rollup.TermView, q UnitQuery) (childTable, error) {
	t := childTable{UnitQuery: q, Counts: map[string]int{}}
	for _, u := range tv.ChildrenOn(p.Unit.ID, p.Query) {
		progress, err := tv.Progress(u.ID, p.Chosen.Measure.Code, p.Query)
		if errors.Is(err, congress.ErrNotFound) {
			continue
		}
		if err != nil {
			return t, err
		}
		r := childRow{row: row{Unit: u, Figure: p.figure(progress), Link: p.UnitLink(u)}}
		if r.Congress, r.HasOwn = tv.CongressOn(u.ID, p.Query); r.HasOwn && progress.IsEventOf(u) {
			r.Event = congressText(p.Lang, r.Congress.Congress)
		}
		if progress.IsEventOf(u) && !progress.Measure.Counts(r.Congress.Congress) {
			continue // no pilot, no trial
		}
		t.Events = t.Events || progress.IsEventOf(u)
		t.All++
		t.Counts[r.group()]++
		if q.Only == "" || q.Only == r.group() {
			t.Rows = append(t.Rows, r)
		}
	}
	t.sort()
	return t, nil
}

// sort orders the rows; without a narrowing those come first that need somebody to act.
func (t *childTable) sort() {
	c, ok := childColumns[t.Sort]
	if !ok {
		c = childColumns["status"]
	}
	c.sort(t.Rows, func(r childRow) string { return r.Unit.Name }, t.Desc)
}

// group is the one of ChildGroups that the row belongs to.
func (r childRow) group() string {
	if !r.Progress.IsEventOf(r.Unit) || r.Finished() || r.Late() || !r.IsReported() {
		return string(r.Status)
	}
	switch c := r.Congress; {
	case c.Standing == congress.StandingSilent:
		return groupSilent
	case c.Standing == congress.StandingInSession:
		return groupSession
	case c.First.IsZero():
		return groupUndated
	case c.Late(r.Deadline):
		return groupTooLate
	case c.Standing == congress.StandingPostponed:
		return groupPostponed
	}
	return groupDated
}

// GroupWords names what the row belongs to.
func (r childRow) GroupWords() string { return groupWords(r.Lang, r.group()) }

// Acts reports whether the group of the row needs somebody to act and is not one that a status says.
func (r childRow) Acts() bool {
	g := r.group()
	return g == groupSilent || g == groupTooLate || g == groupUndated
}

func groupWords(lang text.Lang, group string) string {
	switch group {
	case groupSilent, groupSession:
		return upperFirst(standingWords(lang, congress.Standing(group)))
	case groupTooLate, groupUndated, groupPostponed, groupDated:
		return lang.T("subunit." + group)
	}
	return lang.Status(group)
}

var childColumns = func() map[string]column[childRow] {
	all := map[string]column[childRow]{
		"congress": {
			func(r childRow) bool { return r.HasOwn && !r.Congress.First.IsZero() },
			func(a, b childRow) int { return cmp.Compare(a.Congress.First, b.Congress.First) },
		},
		"status": {always[childRow], func(a, b childRow) int {
			return cmp.Or(
				cmp.Compare(slices.Index(ChildGroups, a.group()), slices.Index(ChildGroups, b.group())),
				compareShare(a.row, b.row), cmp.Compare(a.Congress.First, b.Congress.First),
			)
		}},
	}
	for _, name := range ChildColumns {
		if c, ok := columns[name]; ok && name != "status" {
			all[name] = column[childRow]{
				func(r childRow) bool { return c.has(r.row) },
				func(a, b childRow) int { return c.compare(a.row, b.row) },
			}
		}
	}
	return all
}()

// Heads are those of the sub-units' table; with numbers only where figures are counted.
func (p unitPage) Heads() []heading {
	sorted := sorting{cmp.Or(p.Children.Sort, "status"), p.Children.Desc, "#children"}
	var heads []heading
	for _, column := range ChildColumns {
		numeric, name := column != "name" && column != "status" && column != "congress", p.Lang.T("column."+column)
		switch {
		case p.Children.Events && numeric, column == "congress" && !p.Children.Events && !p.Children.Congresses():
			continue
		case column == "congress" && p.Children.Events:
			name = p.Lang.T("subunit.day")
		}
		heads = append(heads, sorted.head(p.Chrome, column, name, numeric))
	}
	return heads
}

// Congresses reports whether the table has a column for the sub-units' own congresses.
func (t childTable) Congresses() bool {
	return slices.ContainsFunc(t.Rows, func(r childRow) bool { return r.HasOwn })
}

// narrowing is a link that narrows, or widens, what is listed.
type narrowing struct {
	Name    string
	Link    templ.SafeURL
	Current bool
}

// Groups are the groups that some sub-unit belongs to, with how many do: "Tất cả 13", "Chậm 3".
func (p unitPage) Groups() []narrowing {
	groups := []narrowing{{p.Lang.T("subunit.all", p.Children.All), p.Here("only", "") + "#children", p.Children.Only == ""}}
	for _, g := range ChildGroups {
		if n := p.Children.Counts[g]; n > 0 || g == p.Children.Only {
			groups = append(groups, narrowing{
				p.Lang.T("subunit.count", groupWords(p.Lang, g), n), p.Here("only", g) + "#children", g == p.Children.Only,
			})
		}
	}
	return groups
}

// ChildLevels are the levels by which the sub-units can be shown.
func (p unitPage) ChildLevels() []narrowing {
	var levels []narrowing
	for _, f := range p.Levels() {
		levels = append(levels, narrowing{
			p.Lang.T("verdict." + f.Measure.Level.String()),
			p.Here("measure", string(f.Measure.Code), "only", "") + "#children", f.Measure.Code == p.Chosen.Measure.Code,
		})
	}
	return levels
}
