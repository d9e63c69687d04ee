package page

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// CongressForm is the state of the page of one congress and of the form that changes it. Fields holds what was typed,
// exactly as it was typed, under the names that programs use for them too: state, planned, from, to, pilot,
// directElectionTrial, note, source.document, source.link, reason, key, base, sure.
//
// base is the line that stated the congress when the form was made. sure names the questions that were answered with
// a yes.
type CongressForm struct {
	Fields   map[string]string
	Problems congress.Problems
	// Conflict holds both records when somebody else was faster.
	Conflict *congress.CongressConflict
	// Doubts are the questions that are still open.
	Doubts []congress.Doubt
	// Saved says that the newest line was just stored.
	Saved bool
	// Unavailable and Unchecked are as in [EntryForm].
	Unavailable, Unchecked bool
	// Lines are the lines that stated the congress, newest first.
	Lines []Line
}

// congressPage is one unit's congress.
type congressPage struct {
	Chrome
	CongressForm
	Unit     congress.Unit
	Path     []congress.Unit
	Record   congress.Congress // as it stands; its ID is 0 when there is none
	Row      meetingRow        // how it stands today
	MayWrite bool
	Measures map[congress.MeasureCode]congress.Measure
}

// Congress is the page of one unit's congress.
func Congress(c Chrome, tv *rollup.TermView, u congress.Unit, form CongressForm) (templ.Component, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/calendar.css")
	p := congressPage{Chrome: c, CongressForm: form, Unit: u, MayWrite: true}
	if form.Unchecked {
		return congressWhole(p), nil
	}
	today := rollup.Query{AsOf: c.Today}
	cal, err := tv.Calendar(rollup.CalendarFilter{Unit: u.ID, Levels: []congress.Level{u.Level}}, today)
	if err != nil {
		return nil, err
	}
	for _, m := range slices.Concat(cal.Meetings, cal.Undated) {
		if m.Unit == u.ID {
			p.Record, p.Row = m.Congress, meetingRow{Meeting: m, Lang: c.Lang, Unit: u}
		}
	}
	p.Path, p.MayWrite = tv.Path(u.ID), tv.May(access.Write, u.ID)
	return congressWhole(p), nil
}

// Title is the title of the window; it begins with the fact that something is wrong, if it is.
func (p congressPage) Title() string {
	title := p.Heading()
	if len(p.Problems) > 0 || p.Conflict != nil || p.Unavailable || len(p.Doubts) > 0 {
		return p.Lang.T("entry.error_title", title)
	}
	return title
}

// Heading names whose congress it is, if that may be said.
func (p congressPage) Heading() string {
	if p.Unchecked {
		return p.Lang.T("congress.title_unchecked")
	}
	return p.Lang.T("congress.title", p.Unit.Name)
}

// Typed is what stands in a field: what the person typed, else what the record says.
func (p congressPage) Typed(field string) string { return p.Fields[field] }

// Wrong is the sentence about a field, or "".
func (p congressPage) Wrong(field string) string {
	if problem := p.Problems.At(field); problem != nil {
		return p.Lang.Problem(*problem)
	}
	return ""
}

// DescribedBy names what explains a field: its hint, and the sentence about what is wrong with it.
func (p congressPage) DescribedBy(field, hint string) string {
	if p.Wrong(field) == "" {
		return hint
	}
	return strings.TrimSpace("error-" + fieldID(field) + " " + hint)
}

// Action is where the form is sent.
func (p congressPage) Action() string { return string(congressLink(p.Chrome, p.Unit)) }

// Draft names what is being typed: by whom, of which unit.
func (p congressPage) Draft() string {
	return strconv.FormatInt(int64(p.Scope.Account), 10) + "/" + p.Unit.ID.String() + "/congress"
}

// Base is the line that this one would replace. After a conflict it is the one that was faster.
func (p congressPage) Base() string {
	if p.Conflict != nil {
		return p.Conflict.Current.ID.String()
	}
	return p.Fields["base"]
}

// Sure names the questions that are asked now, for the answer.
func (p congressPage) Sure() string {
	var codes []string
	for _, d := range p.Doubts {
		codes = append(codes, string(d.Code))
	}
	return strings.Join(codes, " ")
}

// More reports whether the fields that are seldom needed have something in them.
func (p congressPage) More() bool {
	for _, f := range []string{"note", "source.document", "source.link"} {
		if p.Fields[f] != "" || p.Problems.At(f) != nil {
			return true
		}
	}
	return false
}

// SubmitText names what the button does.
func (p congressPage) SubmitText() string {
	if p.Conflict != nil && p.Conflict.Current.ID != 0 {
		return p.Lang.T("entry.replace")
	}
	return p.Lang.T("congress.save")
}

// inSummary is what is wrong with a field, with the field's name: away from it nobody knows which is meant.
func (p congressPage) inSummary(problem congress.Problem) string {
	label, ok := congressLabels[problem.Field]
	if !ok {
		return p.Lang.Problem(problem)
	}
	return p.Lang.T(label) + ": " + p.Lang.Problem(problem)
}

// congressLabels are the names of the fields of the form.
var congressLabels = map[string]string{
	"state": "congress.state", "planned": "congress.planned_day", "from": "congress.from", "to": "congress.to",
	"reason": "entry.reason", "source.document": "entry.document", "source.link": "entry.link", "note": "entry.note",
}

// problemField is the element that the summary of errors leads to.
func (p congressPage) problemField(field string) templ.SafeURL {
	if field == "state" {
		return "#state-planned"
	}
	return templ.SafeURL("#" + fieldID(field))
}

// CongressFields is how a form begins: with what the record says.
func CongressFields(c congress.Congress, key string) map[string]string {
	f := map[string]string{
		"key": key, "base": c.ID.String(), "state": congress.Planned.String(),
		"planned": text.Date(c.Planned), "from": text.Date(c.From), "to": text.Date(c.To),
	}
	if c.State != 0 {
		f["state"] = c.State.String()
	}
	if c.Pilot {
		f["pilot"] = "true"
	}
	if c.DirectElectionTrial {
		f["directElectionTrial"] = "true"
	}
	return f
}

// congressStates are the states in the order in which a congress goes through them.
var congressStates = []congress.CongressState{congress.Planned, congress.Postponed, congress.InSession, congress.Held}

// withMarks is a record in words with the lists that it is on.
func withMarks(lang text.Lang, c congress.Congress) string {
	s := congressText(lang, c)
	if c.Pilot {
		s += " · " + lang.T("unit.pilot")
	}
	if c.DirectElectionTrial {
		s += " · " + lang.T("unit.trial")
	}
	return s
}

// hintID is the id of a field's hint, "" for a field without one.
func hintID(field, hint string) string {
	if hint == "" {
		return ""
	}
	return "hint-" + field
}

// congressAction names the link to a congress, by what the reader may do there.
func congressAction(mayWrite bool) string {
	if mayWrite {
		return "congress.change"
	}
	return "congress.see"
}
