package text

import "tiendo/internal/congress"

// UnitChange says what a line of the ledger changed about a unit; parent and other are the names of the units
// that it speaks of. nil is a move for all days.
func (lang Lang) UnitChange(c *congress.UnitChange, parent, other string) string {
	if c == nil || c.Action == congress.UnitMove && c.Day.IsZero() {
		return lang.T("change.move_always", parent)
	}
	switch c.Action {
	case congress.UnitAdd:
		if c.Other != 0 {
			return lang.T("change.split", c.Name, other, parent, Date(c.Day))
		}
		return lang.T("change.add", c.Name, lang.UnitLevel(c.Level), parent, Date(c.Day))
	case congress.UnitRename:
		if c.Name == c.WasName {
			return lang.T("change.details", c.Name)
		}
		return lang.T("change.rename", c.WasName, c.Name)
	case congress.UnitMove:
		return lang.T("change.move", parent, Date(c.Day))
	case congress.UnitMerge:
		return lang.T("change.merge", other, Date(c.Day))
	case congress.UnitClose:
		return lang.T("change.close", Date(c.Day))
	}
	return lang.T("change.reopen")
}
