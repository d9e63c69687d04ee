package page

import (
	"errors"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

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

// typedForm is a form as it comes back: what was typed into a field, what is wrong with it, and what explains it.
type typedForm interface {
	Typed(field string) string
	Wrong(field string) string
	DescribedBy(field, hint string) string
}

// Entry is the form that enters one figure of a unit. congress.ErrNotFound when the unit cannot report
// the form's measure.
func Entry(c Chrome, tv *rollup.TermView, u congress.Unit, form EntryForm) (templ.Component, error) {
	c.Desks = desks(c, tv)
	e := entryPage{Chrome: c, EntryForm: form, Unit: u}
	var ok bool
	if e.Current, ok = tv.Measure(form.Measure); !ok {
		return nil, congress.ErrNotFound
	}
	if form.Unchecked {
		return entryWhole(e), nil
	}
	e.Path, e.Choices = tv.Path(u.ID), measuresOf(tv.Measures(), u.Level)
	p, err := tv.Progress(u.ID, form.Measure, form.Query)
	if err != nil && !errors.Is(err, congress.ErrNotFound) {
		return nil, err
	}
	e.Stands = c.Figure(p, form.Query.AsOf)
	return entryWhole(e), nil
}

// FromDesk are the parts of a form's query that tell from which desk it was opened: the desk's unit, and the columns
// that it showed.
var FromDesk = []string{"from", "level", "kind"}

// Back is the desk that the form was opened from, or the unit's own, with the cursor in the form's cell.
func (e entryPage) Back() templ.SafeURL {
	q := e.Chrome.Query
	from := e.Unit.ID
	if id, err := strconv.ParseInt(q.Get("from"), 10, 64); err == nil {
		from = congress.UnitID(id)
	}
	return e.To("/entry/"+from.String(), "measure", string(e.Measure), "row", e.Unit.ID.String(), "level", q.Get("level"), "kind", q.Get("kind"))
}

// Action is where the form is sent, with what it needs to find the way back.
func (e entryPage) Action() string {
	q := url.Values{}
	for _, name := range FromDesk {
		if v := e.Chrome.Query.Get(name); v != "" {
			q.Set(name, v)
		}
	}
	return (&url.URL{Path: e.Chrome.Path, RawQuery: q.Encode()}).String()
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

// Withdraws says which figure would go; "" when none stands.
func (e entryPage) Withdraws() string {
	day := e.BaseDay()
	if day == "" {
		return ""
	}
	stands := e.Stands.Value
	if e.Own != nil {
		stands = e.Own.Value
	}
	if e.Conflict != nil {
		stands = e.Conflict.Current.Value
	}
	return e.Lang.T("entry.withdraws", e.Lang.Value(stands), day)
}

// Parts are the labels of the two numbers of a count: "Nữ" and "Cấp ủy viên được bầu".
func (e entryPage) Parts() (done, total string) {
	done, total = e.Lang.MeasureParts(e.Current)
	return upperFirst(done), upperFirst(total)
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// Draft names what is being typed: by whom, of which unit, of which measure. Nobody is offered the draft
// of another account.
func (e entryPage) Draft() string {
	return strconv.FormatInt(int64(e.Scope.Account), 10) + "/" + e.Unit.ID.String() + "/" + string(e.Measure)
}

// Wrong is the sentence about a field, or "".
func (e entryPage) Wrong(field string) string {
	if p := e.Problems.At(field); p != nil {
		return e.Lang.Problem(*p)
	}
	return ""
}

// Heading names whose figures are entered, if that may be said.
func (e entryPage) Heading() string {
	if e.Unchecked {
		return e.Lang.T("entry.title_unchecked")
	}
	return e.Lang.T("entry.title", e.Unit.Name)
}

// sentBack are the returns of the very figure that the form is about; the desk lists them all.
func (e entryPage) sentBack() []Returned {
	return slices.DeleteFunc(slices.Clone(e.Returned), func(r Returned) bool {
		return r.Unit != e.Unit.ID || r.Measure.Code != e.Measure
	})
}

// OtherDay reports whether the figure that stands in the way is of another day than the one typed.
func (e entryPage) OtherDay() bool {
	return e.Conflict != nil && !e.Gone() && e.Conflict.Current.AsOf != e.Conflict.Yours.AsOf
}

// Gone reports whether the figure that was to be corrected stands no more, and no other in its place.
func (e entryPage) Gone() bool { return e.Conflict != nil && e.Conflict.Current.ID == 0 }

// conflictWords are the keys of what is said about a conflict, and of what to do about it.
func (e entryPage) conflictWords() (what, more string) {
	switch {
	case e.Gone():
		return "entry.conflict_gone", "entry.conflict_gone_more"
	case e.OtherDay():
		return "entry.conflict_other_day", "entry.conflict_other_day_more"
	}
	return "entry.conflict", "entry.conflict_more"
}

// Title is the title of the window; it begins with the fact that something is wrong, if it is.
func (e entryPage) Title() string {
	title := e.Heading()
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
	case "unit", "key", "base", "replaces", "Idempotency-Key":
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
	if e.Conflict != nil && !e.OtherDay() && !e.Gone() {
		return e.Lang.T("entry.replace")
	}
	return e.Lang.T("entry.save")
}
