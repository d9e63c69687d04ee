package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// meetingRow is a congress with the names that it is shown under.
type meetingRow struct {
	rollup.Meeting
	Lang   text.Lang
	Unit   congress.Unit
	Within string // the province of a unit below one, where several are shown
	// Deadline is the unit's for its own congress, where that is shown; else NoDate.
	Deadline congress.Date
}

// crowdRow is a run of crowded days with the name of where they are.
type crowdRow struct {
	rollup.Crowd
	Place congress.Unit
}

// Days says when the congress is, was or will be.
func (r meetingRow) Days() string { return stoodDays(r.Lang, r.Stood) }

// stoodDays are the days of a congress as far as they are known: of one in session nobody knows the last.
func stoodDays(lang text.Lang, s congress.Stood) string {
	switch {
	case s.First.IsZero():
		return lang.T("calendar.no_day")
	case s.Standing != congress.StandingHeld || s.First == s.Last:
		return text.Date(s.First)
	}
	return days(s.First, s.Last)
}

// Stands is how the congress stands, in words.
func (r meetingRow) Stands() string { return standingWords(r.Lang, r.Standing) }

func standingWords(lang text.Lang, s congress.Standing) string {
	return lang.T("standing." + string(s))
}

// Spoken is the row as one phrase.
func (r meetingRow) Spoken() string {
	if r.Within != "" {
		return r.Unit.Name + " (" + r.Within + ")" + r.Details()
	}
	return r.Unit.Name + r.Details()
}

// Details is what the row says beside its names, to go on after them.
func (r meetingRow) Details() string {
	s := ", " + r.Lang.UnitLevel(r.Level) + ", " + r.Stands() + ", " + r.Days()
	for _, mark := range r.Marks() {
		s += ", " + mark
	}
	if r.Illustrative {
		s += ", " + r.Lang.T("figure.illustrative")
	}
	return s
}

// Marks are the lists that the congress is on: of pilots, of trials of direct election.
func (r meetingRow) Marks() (marks []string) {
	if r.Pilot {
		marks = append(marks, r.Lang.T("unit.pilot"))
	}
	if r.DirectElectionTrial {
		marks = append(marks, r.Lang.T("unit.trial"))
	}
	return marks
}

// Short are the marks as a day of the month has room for them.
func (r meetingRow) Short() (marks []string) {
	if r.Pilot {
		marks = append(marks, r.Lang.T("calendar.pilot_short"))
	}
	if r.DirectElectionTrial {
		marks = append(marks, r.Lang.T("calendar.trial_short"))
	}
	return marks
}

// congressLink is the page of one congress.
func congressLink(c Chrome, u congress.Unit, changes ...string) templ.SafeURL {
	name := u.Slug
	if name == "" {
		name = u.ID.String()
	}
	return c.To("/calendar/"+name, changes...)
}

// runText says on which days a crowd is.
func (r crowdRow) runText() string {
	if r.From == r.To {
		return text.Date(r.From)
	}
	return days(r.From, r.To)
}
