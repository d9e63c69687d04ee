package page

import "slices"

// gridWords are the texts that the desk's scripts show, by the last part of their keys.
var gridWords = []string{
	"saving", "saved", "waiting", "asks", "refused", "unchanged", "unchanged_none", "pasted", "pasted_cut", "pasted_names", "unmatched",
	"delete", "withdraw", "done_above_total", "not_a_number", "undone", "nothing_undo", "same", "below", "yes", "take", "other_day", "cell_day",
}

// gridStates are the states of a cell that scripts put into words.
var gridStates = []string{"saving", "saved", "repeated", "waiting", "refused", "conflict", "doubt", "reason", "typed"}

// gridKeys are the keys of the desk, as its help lists them.
var gridKeys = []struct{ keys, does string }{
	{"← ↑ → ↓", "arrows"},
	{"Tab · Shift+Tab", "tab"},
	{"Enter", "enter"},
	{"Home · End", "home"},
	{"Ctrl+Home · Ctrl+End", "corners"},
	{"F2", "edit"},
	{"Esc", "escape"},
	{"Ctrl+Z · Ctrl+Y", "undo"},
	{"Shift+← ↑ → ↓", "range"},
	{"Ctrl+C · Ctrl+V", "clipboard"},
	{"Alt+U", "unchanged"},
	{"Alt+Shift+U", "unchanged_page"},
	{"Alt+D", "day"},
	{"Alt+↓", "ask"},
	{"Alt+Enter", "details"},
	{"F6", "leave"},
	{"?", "help"},
}

// open reports whether something can be typed into the row.
func (g gridPage) open(r GridRow) bool {
	return slices.ContainsFunc(r.Cells, func(c GridCell) bool { return c.Closed == "" })
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
