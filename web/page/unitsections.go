package page

import "tiendo/internal/templ"

// section is a part of the page with a link of its own.
type section struct {
	ID, Name string
	Count    int  // 0: none is said
	Warn     bool // something in it needs somebody to act
}

// Sections are the parts that the page has, in order.
func (p unitPage) Sections() []section {
	all := []section{{ID: "levels", Name: p.Lang.T("section.levels")}}
	if len(p.Levels()) == 0 {
		all[0].Name = p.Lang.T("unit.own_congress")
	}
	add := func(id string, there bool, count int, warn bool) {
		if there {
			all = append(all, section{id, p.Lang.T("section." + id), count, warn})
		}
	}
	add("children", p.Children.All > 0, p.Children.All, false)
	add("readiness", len(p.Steps) > 0, 0, false)
	add("outcomes", p.MakeUp.Shown(), 0, false)
	add("pilots", len(p.Pilots()) > 0, 0, false)
	add("calendar", p.HasCalendar(), p.Meetings.Silent.Count, p.Meetings.Silent.Count > 0)
	add("differences", len(p.Gaps) > 0, len(p.Gaps), true)
	add("entries", true, 0, false)
	add("sources", p.HasSources(), 0, false)
	return all
}

// LevelsTitle is the heading of the first part, which is heard and not seen.
func (p unitPage) LevelsTitle() string {
	if len(p.Levels()) == 0 {
		return p.Lang.T("section.levels")
	}
	return p.Lang.T("unit.levels")
}

// HasCalendar reports whether some congress below the unit is known of.
func (p unitPage) HasCalendar() bool {
	m := p.Meetings
	return m.Silent.Count+m.Coming.Count+m.Undated.Count+m.Held.Count > 0
}

// export is the address of the unit's figures as a file, of every day and measure.
func (p unitPage) export(format string) templ.SafeURL {
	return p.To("/export/figures."+format, "unit", p.Unit.ID.String(), "measure", "", "asOf", "", "known", "", "confirmed", "")
}
