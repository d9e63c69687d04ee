package page

import (
	"encoding/json"
	"slices"
	"strings"
)

// gridWords are the texts that the desk's scripts show, by the last part of their keys.
var gridWords = []string{
	"saving", "saved", "waiting", "asks", "refused", "unchanged", "unchanged_none", "pasted", "pasted_cut", "by_name", "unmatched", "unclear", "twice", "nameless",
	"delete", "withdraw", "done_above_total", "not_a_number", "undone", "nothing_undo", "yes", "take", "theirs", "drop", "other_day",
	"unconfirmed", "reason_needed",
	"signed_out", "no_undo", "others", "beside", "not_reported", "sure_unchanged", "not_a_date", "after_today",
}

// gridStates are the states of a cell that scripts put into words.
var gridStates = []string{"saving", "saved", "repeated", "waiting", "refused", "conflict", "doubt", "reason", "typed", "signed_out"}

// gridReasons are the ready answers to why a figure is corrected.
var gridReasons = []string{"scope", "slip", "again", "merged"}

// Words are the texts of the desk's scripts, in which {0} and {1} stand where they fill something in.
func (g gridPage) Words() string {
	words := map[string]string{}
	for _, key := range gridWords {
		words[key] = g.Lang.T("grid.js."+key, "{0}", "{1}")
	}
	for _, state := range gridStates {
		words["state."+state] = g.Lang.T("grid.state." + state)
	}
	body, err := json.Marshal(words)
	if err != nil {
		panic(err) // a map of strings
	}
	return string(body)
}

// gridKeys are the keys of the desk, as its help lists them.
var gridKeys = []struct{ keys, does string }{
	{"← ↑ → ↓", "arrows"},
	{"Tab · Shift+Tab", "tab"},
	{"Enter", "enter"},
	{"Home · End", "home"},
	{"Ctrl+Home · Ctrl+End", "corners"},
	{"Ctrl+← ↑ → ↓", "edges"},
	{"PageUp · PageDown", "page"},
	{"F2", "edit"},
	{"Esc", "escape"},
	{"Ctrl+Z · Ctrl+Y", "undo"},
	{"Shift+← ↑ → ↓", "range"},
	{"Ctrl+C · Ctrl+V", "clipboard"},
	{"Ctrl+D", "down"},
	{"Alt+U", "unchanged"},
	{"Alt+Shift+U", "unchanged_page"},
	{"Alt+N", "day"},
	{"Alt+↓", "ask"},
	{"Alt+Enter", "details"},
	{"F6", "leave"},
	{"?", "help"},
}

// open reports whether something can be typed into the row.
func (g gridPage) open(r GridRow) bool {
	return slices.ContainsFunc(r.Cells, func(c GridCell) bool { return c.Closed == "" })
}

// names are the other names of the row's unit, apart by bars, by which a pasted table may call it.
func (r GridRow) names() string {
	return strings.Join(append([]string{r.Unit.FullName}, r.Unit.Aliases...), "|")
}

// Query1 is a part of the page's query.
func (g gridPage) Query1(name string) string { return g.Chrome.Query.Get(name) }

// baseDay is the day of the figure that stands, as scripts read it; "" without one.
func (c GridCell) baseDay() string {
	if c.AsOf.IsZero() {
		return ""
	}
	return c.AsOf.String()
}
