package page

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// SendBackForm is the state of the form that sends figures back. Fields holds what was typed: why (one of
// the ready reasons), reason (in the reader's own words), due.
type SendBackForm struct {
	Entries  []congress.EntryID
	Lines    []Line // the figures; empty while the database does not answer
	Fields   map[string]string
	Problems congress.Problems
	// Unavailable says that the database did not answer: what was typed is still there.
	Unavailable bool
}

// returnReasons are the ready reasons, in the order in which they are offered.
var returnReasons = []string{"sum", "total", "drop", "source", "place", "mistake"}

// usualDays is how many days a unit has to put something right unless the head says otherwise.
const usualDays = 3

// FreshSendBack is the form as it is first shown.
func FreshSendBack(entries []congress.EntryID, lines []Line, today congress.Date) SendBackForm {
	return SendBackForm{Entries: entries, Lines: lines, Fields: map[string]string{"due": text.Date(today.AddDays(usualDays))}}
}

// ReturnReason puts the ready reason and the person's own words together, as the unit will read them.
func ReturnReason(lang text.Lang, why, words string) string {
	var parts []string
	for _, key := range returnReasons {
		if key == why {
			parts = append(parts, lang.T("return.why_"+key))
		}
	}
	if words = strings.TrimSpace(words); words != "" {
		parts = append(parts, words)
	}
	return strings.Join(parts, ": ")
}

// sendBackPage is the form that sends figures back.
type sendBackPage struct {
	Chrome
	SendBackForm
	Measures map[congress.MeasureCode]congress.Measure
}

// SendBack is the form that sends figures back with a reason and a day.
func SendBack(c Chrome, tv *rollup.TermView, form SendBackForm) templ.Component {
	c.Desks = desks(c, tv)
	c.Styles, c.Scripts = append(c.Styles, "css/confirm.css"), append(c.Scripts, "js/confirm.js")
	return sendBackWhole(sendBackPage{Chrome: c, SendBackForm: form, Measures: measuresByCode(tv)})
}

// Title is the title of the window; it begins with the fact that something is wrong, if it is.
func (p sendBackPage) Title() string {
	title := p.Lang.T("return.title", len(p.Entries))
	if len(p.Problems) > 0 || p.Unavailable {
		return p.Lang.T("entry.error_title", title)
	}
	return title
}

// Wrong is the sentence about a field, or "".
func (p sendBackPage) Wrong(field string) string {
	if problem := p.Problems.At(field); problem != nil {
		return p.Lang.Problem(*problem)
	}
	return ""
}

// DescribedBy names what explains a field: its hint, and the sentence about what is wrong with it.
func (p sendBackPage) DescribedBy(field string) string {
	hint := "hint-" + field
	if p.Wrong(field) == "" {
		return hint
	}
	return "error-" + fieldID(field) + " " + hint
}
