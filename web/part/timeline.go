package part

import (
	"strings"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// TimeStyle and TimeScript are what a page with a [Timeline] needs, for [Chrome.Styles] and [Chrome.Scripts].
const (
	TimeStyle  = "css/time.css"
	TimeScript = "js/time.js"
)

// Timeline is the way through the days of a campaign, on a page that shows one unit and one measure of it.
type Timeline struct {
	Chrome
	Query   rollup.Query
	Span    rollup.Span
	Measure congress.Measure // zero where the page chose none
	// Then and Now are what the page is about, on the day, as known by the end of it and as known now.
	Then, Now Figure
	// Changed are the days on which the unit's count changed, as known now.
	Changed []congress.Date
}

// NewTimeline reads what the way through the days shows. ask answers for what the page is about: the unit itself, or a region.
func NewTimeline(c Chrome, tv *rollup.TermView, unit congress.UnitID, m congress.Measure, q rollup.Query,
	ask func(rollup.Query) (rollup.Progress, error),
) (Timeline, error) {
	t := Timeline{Chrome: c, Query: q, Measure: m}
	var err error
	if t.Span, err = tv.Span(unit, c.Today, q); err != nil {
		return t, err
	}
	t.Span.From = min(t.Span.From, q.AsOf) // who asks for a day before has it on the way too
	if m.Code == "" {
		return t, nil
	}
	points, err := tv.Series(unit, m.Code, rollup.Query{AsOf: t.Span.Today, Confirmed: q.Confirmed})
	if err != nil {
		return t, err
	}
	for _, p := range points {
		t.Changed = append(t.Changed, p.Day)
	}
	if t.Now, err = t.figure(ask, congress.NoDate); err != nil {
		return t, err
	}
	if t.Then = t.Now; t.past() {
		t.Then, err = t.figure(ask, q.AsOf)
	}
	return t, err
}

// past reports whether what was known on the day is told apart from what is known now.
func (t Timeline) past() bool { return t.Query.AsOf < t.Span.Today && t.clock() != "" }

// figure is what stood on the day, as known by the end of another one; NoDate: now.
func (t Timeline) figure(ask func(rollup.Query) (rollup.Progress, error), known congress.Date) (Figure, error) {
	q := rollup.Query{AsOf: t.Query.AsOf, Confirmed: t.Query.Confirmed}
	if !known.IsZero() {
		q.Known = known.End()
	}
	p, err := ask(q)
	return Figure{Progress: p, Lang: t.Lang, Day: q.AsOf}, err
}

// figureShown is what the page is about on the day shown; ok is false where it is about no measure, or where what was known is
// that of a moment of its own.
func (t Timeline) figureShown() (f Figure, ok bool) {
	if t.Measure.Code == "" {
		return f, false
	}
	switch t.clock() {
	case "now":
		return t.Now, true
	case "then":
		return t.Then, true
	}
	return f, false
}

// clock says how the two clocks stand: "now" when everything known now counts, "then" when the second goes with the first, "" when
// it stands on a moment of its own.
func (t Timeline) clock() string {
	switch {
	case t.Query.Known.IsZero():
		return "now"
	case t.Query.Known.Equal(t.Query.AsOf.End()):
		return "then"
	}
	return ""
}

// on is the address of the page on another day, with both clocks moved where they go together. Today as known now is the page
// without a day. The measure stays: without one a page shows the level that is next on its day.
func (t Timeline) on(day congress.Date) templ.SafeURL {
	day = min(max(day, t.Span.From), t.Span.Today)
	asOf, known := day.String(), t.Chrome.Query.Get("known")
	if t.clock() == "then" {
		known = asOf
	} else if day == t.Span.Today && known == "" {
		asOf = ""
	}
	return t.Here("asOf", asOf, "known", known, "measure", string(t.Measure.Code))
}

// as is the address of the same day by one of the clocks.
func (t Timeline) as(clock string) templ.SafeURL {
	day := t.Query.AsOf.String()
	if clock == "then" {
		return t.Here("asOf", day, "known", day, "measure", string(t.Measure.Code))
	}
	if t.Query.AsOf == t.Span.Today {
		day = ""
	}
	return t.Here("asOf", day, "known", "", "measure", string(t.Measure.Code))
}

// timeStep is a way from the day shown to one near it.
type timeStep struct {
	name string // of the word and of the picture
	link templ.SafeURL
	end  bool // there is no such day
}

func (t Timeline) steps(ways ...int) []timeStep {
	names := map[int]string{-7: "back_week", -1: "back_day", 1: "on_day", 7: "on_week"}
	steps := make([]timeStep, len(ways))
	for i, days := range ways {
		end := days < 0 && t.Query.AsOf <= t.Span.From || days > 0 && t.Query.AsOf >= t.Span.Today
		steps[i] = timeStep{names[days], t.on(t.Query.AsOf.AddDays(days)), end}
	}
	return steps
}

// shown is the day in words.
func (t Timeline) shown() string {
	if t.Query.AsOf == t.Span.Today {
		return t.Lang.T("time.today", text.Date(t.Query.AsOf))
	}
	return t.Lang.DayInWords(t.Query.AsOf)
}

// weekdays are the names of the days of the week from Sunday on, for the script.
func (t Timeline) weekdays() string {
	names := make([]string, 7)
	for i := range names {
		names[i] = t.Lang.Weekday(time.Weekday(i))
	}
	return strings.Join(names, "|")
}

// differs reports whether now more or something else is known about the day than then.
func (t Timeline) differs() bool {
	return t.Then.Value != t.Now.Value || t.Then.AsOf != t.Now.AsOf || t.Then.Reported != t.Now.Reported
}

// difference says what was known then and what is known now, also that it is the same to whoever asks for then; "" where nothing
// is to be told.
func (t Timeline) difference() string {
	switch {
	case !t.past() || t.Measure.Code == "":
		return ""
	case t.differs():
		return t.Lang.T("time.differs", t.Then.dated(), t.Now.dated())
	case t.clock() == "then" && t.Now.IsReported():
		return t.Lang.T("time.same", LowerFirst(t.Lang.MeasureName(t.Measure)))
	}
	return ""
}

// dated is a figure with its day and, of a sum, of how many units it is: "254/616 (số liệu ngày 23/5/2020)".
func (f Figure) dated() string {
	switch {
	case !f.IsReported():
		return f.Short()
	case f.Expected > 1:
		return f.Lang.T("time.of_some", f.Short(), f.Reported, f.Expected, text.Date(f.AsOf))
	}
	return f.Lang.T("time.of_day", f.Short(), text.Date(f.AsOf))
}

// first is the day of the first figure when the page shows a day before it, and NoDate otherwise.
func (t Timeline) first() congress.Date {
	if len(t.Changed) == 0 || t.Query.AsOf >= t.Changed[0] || t.Now.IsReported() {
		return congress.NoDate
	}
	return t.Changed[0]
}

// said is what is told of a day that one has come to: the day, and what the page is about.
func (t Timeline) said() string {
	f := t.Now
	switch {
	case t.Measure.Code == "" || t.clock() == "":
		return t.shown()
	case t.clock() == "then":
		f = t.Then
	}
	return t.shown() + ": " + f.Spoken()
}
