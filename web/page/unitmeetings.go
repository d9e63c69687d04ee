package page

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// meetingsShown is how many congresses each list of a unit's page names.
const meetingsShown = 12

// meetingList is the first of a list, and how many the whole list has.
type meetingList struct {
	First []meetingRow
	Count int
}

// More is how many of a list are not shown.
func (l meetingList) More() int { return l.Count - len(l.First) }

// unitMeetings are the congresses of what stood below a unit on the day asked for. Each is in exactly one of the first
// four lists; pilots and trials of direct election are in one of theirs besides.
type unitMeetings struct {
	Silent  meetingList // the oldest first
	Coming  meetingList // in session or dated, the next first
	Undated meetingList
	Held    meetingList // the latest first
	// Pilots and Trials are those of each level by day, those without one last.
	Pilots, Trials map[congress.Level]meetingList
}

// readMeetings takes the lists from the unit's calendar.
func (p *unitPage) readMeetings(tv *rollup.TermView) error {
	cal, err := tv.Calendar(rollup.CalendarFilter{Unit: p.Unit.ID}, p.Query)
	if err != nil {
		return err
	}
	var silent, coming, undated, held []rollup.Meeting
	pilots, trials := map[congress.Level][]rollup.Meeting{}, map[congress.Level][]rollup.Meeting{}
	for _, m := range slices.Concat(cal.Meetings, cal.Undated) {
		if m.Unit == p.Unit.ID || !m.There {
			continue
		}
		switch {
		case m.Standing == congress.StandingHeld:
			held = append(held, m)
		case m.Standing == congress.StandingSilent:
			silent = append(silent, m)
		case m.First.IsZero():
			undated = append(undated, m)
		default:
			coming = append(coming, m)
		}
		if m.Pilot {
			pilots[m.Level] = append(pilots[m.Level], m)
		}
		if m.DirectElectionTrial {
			trials[m.Level] = append(trials[m.Level], m)
		}
	}
	slices.SortStableFunc(held, func(a, b rollup.Meeting) int { return cmp.Compare(b.Last, a.Last) })
	p.Meetings = unitMeetings{
		Silent: p.meetings(tv, silent), Coming: p.meetings(tv, coming), Undated: p.meetings(tv, undated), Held: p.meetings(tv, held),
		Pilots: p.byLevel(tv, pilots), Trials: p.byLevel(tv, trials),
	}
	return nil
}

func (p *unitPage) byLevel(tv *rollup.TermView, all map[congress.Level][]rollup.Meeting) map[congress.Level]meetingList {
	lists := map[congress.Level]meetingList{}
	for level, list := range all {
		lists[level] = p.meetings(tv, list)
	}
	return lists
}

// meetings looks up what is shown of the first of a list.
func (p *unitPage) meetings(tv *rollup.TermView, all []rollup.Meeting) meetingList {
	list := meetingList{Count: len(all)}
	for _, m := range all[:min(meetingsShown, len(all))] {
		r := meetingRow{Meeting: m, Lang: p.Lang, Deadline: tv.OwnDeadline(m.Unit, p.Query)}
		r.Unit, _ = tv.Unit(m.Unit)
		list.First = append(list.First, r)
	}
	return list
}

// titledMeetings is one list under its heading.
type titledMeetings struct {
	meetingList
	ID, Name string
	Warn     bool
}

// Calendar are the lists of congresses that are not empty, those first that somebody has to ask about.
func (p unitPage) Calendar() []titledMeetings {
	m := p.Meetings
	all := []titledMeetings{
		{m.Silent, "silent", upperFirst(p.Lang.T("calendar.silent", m.Silent.Count)), true},
		{m.Coming, "coming", p.Lang.T("calendar.coming", m.Coming.Count), false},
		{m.Undated, "undated", p.Lang.T("calendar.undated", m.Undated.Count), true},
		{m.Held, "held", p.Lang.T("calendar.held", m.Held.Count), false},
	}
	return slices.DeleteFunc(all, func(l titledMeetings) bool { return l.Count == 0 })
}
