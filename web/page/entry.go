package page

import (
	"errors"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// entryPage is the form that enters one figure of a unit.
type entryPage struct {
	Chrome
	EntryForm
	Unit    congress.Unit
	Path    []congress.Unit
	Choices []congress.Measure
	Current congress.Measure
	Stands  part.Figure // what stands now, for the unit and measure
}

// Entry is the form that enters one figure of a unit. congress.ErrNotFound when the unit cannot report
// the form's measure.
func Entry(c Chrome, tv *rollup.TermView, u congress.Unit, form EntryForm) (templ.Component, error) {
	c.Desks = desks(c, tv)
	path := tv.Path(u.ID)
	e := entryPage{
		Chrome: c, EntryForm: form, Unit: u, Path: path,
		Choices: measuresOf(tv.Measures(), u.Level),
	}
	var ok bool
	if e.Current, ok = tv.Measure(form.Measure); !ok {
		return nil, congress.ErrNotFound
	}
	p, err := tv.Progress(u.ID, form.Measure, form.Query)
	if err != nil && !errors.Is(err, congress.ErrNotFound) {
		return nil, err
	}
	e.Stands = part.Figure{Progress: p, Lang: c.Lang, Day: form.Query.AsOf}
	return entryWhole(e), nil
}

// Typed is what stands in a field: what the person typed, else the sensible beginning.
func (e entryPage) Typed(field string) string {
	if v, ok := e.Fields[field]; ok {
		return v
	}
	switch {
	case field == "kind":
		return congress.Count.String()
	case field == "asOf":
		return text.Date(e.Query().AsOf)
	case field == "total" && e.Stands.Value.TotalKnown:
		return text.Number(e.Stands.Value.Total)
	}
	return ""
}

// Query is of today: what stands now is shown beside the form.
func (e entryPage) Query() rollup.Query { return e.EntryForm.Query }

// IdempotencyKey is the one the attempt had before, so that sending it again stores it once.
func (e entryPage) IdempotencyKey() string {
	if k := e.Fields["key"]; k != "" {
		return k
	}
	return e.Key
}

// Base is the entry that this one would replace, and its day. After a conflict it is the one that was faster.
func (e entryPage) Base() (id, asOf string) {
	if e.Conflict != nil {
		return e.Conflict.Current.ID.String(), e.Conflict.Current.AsOf.String()
	}
	return e.Fields["base"], e.Fields["baseAsOf"]
}

// BaseDay is the day whose figure would be replaced, as people write it; "" when there is none.
func (e entryPage) BaseDay() string {
	_, asOf := e.Base()
	day, err := congress.ParseDate(asOf)
	if err != nil {
		return ""
	}
	return text.Date(day)
}

// Wrong is the sentence about a field, or "".
func (e entryPage) Wrong(field string) string {
	if p := e.Problems.At(field); p != nil {
		return e.Lang.Problem(*p)
	}
	return ""
}

// Title is the title of the window; it begins with the fact that something is wrong, if it is.
func (e entryPage) Title() string {
	title := e.Lang.T("entry.title", e.Unit.Name)
	if len(e.Problems) > 0 || e.Conflict != nil || e.Unavailable {
		return e.Lang.T("entry.error_title", title)
	}
	return title
}

// More reports whether the fields that are seldom needed have something in them.
func (e entryPage) More() bool {
	for _, f := range []string{"note", "source.document", "source.link"} {
		if e.Fields[f] != "" || e.Problems.At(f) != nil {
			return true
		}
	}
	return false
}

// fieldID is the id of the input of a field, to which the summary of errors leads.
func fieldID(field string) string {
	switch field {
	case "kind":
		return "kind-count"
	case "unit", "key", "base", "replaces":
		return "entry-form"
	}
	return "field-" + strings.ReplaceAll(field, ".", "-")
}

// boundChoices are the bounds in the order in which they are offered.
var boundChoices = []congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About}

// Inexact reports whether a bound was chosen, or refused.
func (e entryPage) Inexact() bool {
	for _, f := range []string{"bound", "totalBound"} {
		if e.Typed(f) != "" && e.Typed(f) != congress.Exact.String() {
			return true
		}
	}
	return false
}

// DescribedBy names what explains a field: its hint, and the sentence about what is wrong with it.
func (e entryPage) DescribedBy(field, hint string) string {
	if e.Wrong(field) == "" {
		return hint
	}
	return strings.TrimSpace("error-" + fieldID(field) + " " + hint)
}

// SubmitText names what the button does.
func (e entryPage) SubmitText() string {
	if e.Conflict != nil {
		return e.Lang.T("entry.replace")
	}
	return e.Lang.T("entry.save")
}
