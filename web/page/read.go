package page

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// ReadForm is the state of the page that reads figures out of a report's text.
type ReadForm struct {
	// Text, Date and Document are as the person typed them.
	Text, Date, Document string
	// Problems are of these three.
	Problems congress.Problems
	// Read says that the text was read; Rows is what was found in it, in the order of the text.
	Read bool
	Rows []ReadRow
	// NothingChosen says that the figures were sent with none ticked.
	NothingChosen bool
	// Stored are the figures that were entered just now or before, on this page.
	Stored []congress.Entry
	// Unavailable and Unchecked are as in [EntryForm].
	Unavailable, Unchecked bool
}

// ReadRow is one figure found in the text. Fields holds what stands in its fields, under the names of
// [EntryForm]: unit, measure, kind, done, bound, total, totalBound, percent, words, asOf, reason, key, base,
// baseAsOf, and take, from, to, asked, which only this page has.
type ReadRow struct {
	Number int // from 1
	Fields map[string]string
	Unit   congress.Unit
	// From and To are the place of the words, in code points of the text.
	From, To int
	Words    string
	// Pressing are sentences about what to look at before the figure is taken, Filled those about how gaps
	// of the text were filled in.
	Pressing, Filled []string
	Doubts           []congress.Doubt
	// Stands is the figure of that very day, nil when there is none; Same says that it is this one.
	Stands *congress.Entry
	Same   bool
	// ReadOnly says that the account may not enter figures of the unit.
	ReadOnly bool
	Problems congress.Problems
	Conflict *congress.Conflict
	// Unavailable says that it is not known whether the figure was stored.
	Unavailable bool
	// Stored says that the figure was stored on this page.
	Stored bool
}

// Refused reports whether the row was sent and not stored.
func (r ReadRow) Refused() bool {
	return len(r.Problems) > 0 || r.Conflict != nil || r.Unavailable
}

// readPage is the page of one unit.
type readPage struct {
	Chrome
	ReadForm
	Unit     congress.Unit
	Path     []congress.Unit
	Measures []congress.Measure
	names    map[congress.MeasureCode]congress.Measure
}

// Read is the page that reads figures out of a report's text, for the desk of a unit.
func Read(c Chrome, tv *rollup.TermView, u congress.Unit, form ReadForm) templ.Component {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/read.css")
	p := readPage{Chrome: c, ReadForm: form, Unit: u, Measures: tv.Measures(), names: map[congress.MeasureCode]congress.Measure{}}
	for _, m := range p.Measures {
		p.names[m.Code] = m
	}
	if !form.Unchecked {
		p.Path = tv.Path(u.ID)
	}
	return readWhole(p)
}

// Title is the title of the window; it begins with the fact that something is wrong, if it is.
func (p readPage) Title() string {
	title := p.Heading()
	if len(p.Problems) > 0 || p.Unavailable || p.NothingChosen || len(p.refused()) > 0 {
		return p.Lang.T("entry.error_title", title)
	}
	return title
}

// Heading names whose figures are entered, if that may be said.
func (p readPage) Heading() string {
	if p.Unchecked {
		return p.Lang.T("read.title_unchecked")
	}
	return p.Lang.T("read.title", p.Unit.Name)
}

// refused are the rows that were sent and not stored.
func (p readPage) refused() []ReadRow {
	return slices.DeleteFunc(slices.Clone(p.Rows), func(r ReadRow) bool { return !r.Refused() })
}

// open are the rows that can still be entered.
func (p readPage) open() int {
	n := 0
	for _, r := range p.Rows {
		if !r.Stored && !r.ReadOnly && !r.Same {
			n++
		}
	}
	return n
}

// stretch is a piece of the text; Row is the number of the figure that it states, 0 for none.
type stretch struct {
	Words string
	Row   int
}

// Stretches cuts the text where the words of a figure begin and end. Words that two figures share are
// marked for the first.
func (p readPage) Stretches() []stretch {
	runes := []rune(p.Text)
	rows := slices.Clone(p.Rows)
	slices.SortStableFunc(rows, func(a, b ReadRow) int { return cmp.Compare(a.From, b.From) })
	var list []stretch
	at := 0
	for _, r := range rows {
		from, to := max(r.From, at), min(r.To, len(runes))
		if from >= to {
			continue
		}
		if from > at {
			list = append(list, stretch{Words: string(runes[at:from])})
		}
		list = append(list, stretch{Words: string(runes[from:to]), Row: r.Number})
		at = to
	}
	if at < len(runes) {
		list = append(list, stretch{Words: string(runes[at:])})
	}
	return list
}

// source is the text with its marks.
func (p readPage) source() []templ.Component {
	stretches := p.Stretches()
	list := make([]templ.Component, len(stretches))
	for i, s := range stretches {
		list[i] = readStretch(s)
	}
	return list
}

// marked reports whether the row has a mark of its own in the text.
func (p readPage) marked(r ReadRow) bool {
	return slices.ContainsFunc(p.Stretches(), func(s stretch) bool { return s.Row == r.Number })
}

// name is that of a field of a row.
func (r ReadRow) name(field string) string { return strconv.Itoa(r.Number) + "." + field }

// id is that of the input of a field of a row.
func (r ReadRow) id(field string) string {
	switch field {
	case "take", "done", "total", "percent", "words", "measure", "asOf", "reason", "bound":
		return "row-" + strconv.Itoa(r.Number) + "-" + field
	}
	return "row-" + strconv.Itoa(r.Number)
}

// wrong is the sentence about a field, or "".
func (r ReadRow) wrong(lang text.Lang, field string) string {
	if p := r.Problems.At(field); p != nil {
		return lang.Problem(*p)
	}
	return ""
}

// Kind is the form of the figure.
func (r ReadRow) Kind() string { return r.Fields["kind"] }

// NeedsReason reports whether the reason is asked for.
func (r ReadRow) NeedsReason() bool {
	return r.Stands != nil && !r.Same || r.Conflict != nil || r.Fields["reason"] != "" || r.Problems.At("reason") != nil ||
		slices.ContainsFunc(r.Doubts, congress.Doubt.NeedsReason)
}

// Asked lists the questions that the person has been shown.
func (r ReadRow) Asked() string {
	codes := make([]string, len(r.Doubts))
	for i, d := range r.Doubts {
		codes[i] = string(d.Code)
	}
	return strings.Join(codes, " ")
}

// choices are the measures that the unit of a row can report.
func (p readPage) choices(r ReadRow) []congress.Measure {
	if p.Unchecked {
		return p.Measures
	}
	return measuresOf(p.Measures, r.Unit.Level)
}

// Measure is the measure of a row.
func (p readPage) Measure(r ReadRow) congress.Measure {
	return p.names[congress.MeasureCode(r.Fields["measure"])]
}

// legend names a row: its measure, and its unit where that may be said.
func (p readPage) legend(r ReadRow) string {
	name := p.Lang.MeasureName(p.Measure(r))
	if p.Unchecked {
		return name
	}
	return name + " · " + r.Unit.Name
}

// readDescribed names what explains a field: its hint, and the sentence about what is wrong with it.
func readDescribed(p readPage, field string) string {
	if p.Problems.At(field) == nil {
		return "hint-" + field
	}
	return "error-" + field + " hint-" + field
}
