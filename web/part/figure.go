package part

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// Figure is a unit's progress in the words and numbers that a page shows. No number stands without its
// day, and what was reported as a percent or in words stays one: no count is made up from it.
type Figure struct {
	rollup.Progress
	Lang text.Lang
	// Day is the day asked for; ages are counted from it.
	Day congress.Date
	// Past says that this is another day than today.
	Past bool
	// Gaps is where the units are listed that a sum lacks; "" for nowhere.
	Gaps templ.SafeURL
}

// Figure is what a unit stood at on a day, for the reader of the page.
func (c Chrome) Figure(p rollup.Progress, day congress.Date) Figure {
	return Figure{Progress: p, Lang: c.Lang, Day: day, Past: day != c.Today}
}

// Counted reports whether the figure has a count, done of total.
func (f Figure) Counted() bool { return f.Value.Kind == congress.Count }

// BoundWord is the word for the upper number's bound, "trên", or "" when it is exact, or there is none.
func (f Figure) BoundWord() string {
	c, _ := f.Fraction()
	return f.Lang.DoneBound(c)
}

// Total is the lower number with its bound, or "" when it is not known.
func (f Figure) Total() string {
	if !f.Value.TotalKnown {
		return ""
	}
	return f.Lang.Bounded(f.Value.TotalBound, text.Number(f.Value.Total))
}

// Share is the percentage, "41,23%", with its bound; "" for none.
func (f Figure) Share() string {
	p, ok := f.Percent()
	if !ok {
		return ""
	}
	return f.Lang.BoundedPercent(f.ShareBound(), p)
}

// Short is the figure in one phrase: "254/616", "100%", "“cơ bản hoàn thành”" or "chưa báo cáo".
func (f Figure) Short() string {
	switch f.Value.Kind {
	case congress.Count:
		return f.Lang.Value(f.Value)
	case congress.PercentOf:
		return f.Share()
	case congress.Words:
		return "“" + f.Value.Words + "”"
	}
	return f.Lang.T("figure.not_reported")
}

// NoCount says in what form a figure without a count was reported; "" for a count, and for nothing.
func (f Figure) NoCount() string {
	switch f.Value.Kind {
	case congress.PercentOf:
		return f.Lang.T("figure.no_count")
	case congress.Words:
		return f.Lang.T("figure.words_only")
	}
	return ""
}

// Parts says what the two numbers of a count are: "nữ / cấp ủy viên được bầu".
func (f Figure) Parts() string {
	done, total := f.Lang.MeasureParts(f.Measure)
	return done + " / " + total
}

// Unconfirmed says that nobody has confirmed the figure yet or, of a sum, some figure in it; "" when there is
// nothing to say.
func (f Figure) Unconfirmed() string {
	switch {
	case !f.IsReported() || f.Confirmed:
		return ""
	case f.Basis == congress.BasisSum:
		return f.Lang.T("figure.some_unconfirmed")
	}
	return f.Lang.T("figure.unconfirmed")
}

// Remaining is what is still to do, or "" when nothing was counted. An outcome leaves nothing to do: those
// elected who are not women are not women still to come.
func (f Figure) Remaining() string {
	c, ok := f.Fraction()
	if !ok || f.Measure.Kind == congress.KindOutcome {
		return ""
	}
	return f.Lang.Bounded(c.RemainingBound(), text.Number(c.Remaining()))
}

// Required is the pace needed from now on, a day, or "", also when nothing is left to do.
func (f Figure) Required() string {
	if f.Finished() {
		return ""
	}
	return rate(f.RequiredPerDay)
}

// Current is the pace of the last fortnight, a day, or "".
func (f Figure) Current() string { return rate(f.CurrentPerDay) }

func rate(r *float64) string {
	if r == nil {
		return ""
	}
	return text.Rate(*r)
}

// Age says how old the newest figure is on the day asked for: "4 ngày trước"; "" when there is none. Of the day itself
// it is "hôm nay" only where that is today.
func (f Figure) Age() string {
	switch {
	case f.AsOf.IsZero():
		return ""
	case f.AsOf == f.Day && f.Past:
		return f.Lang.T("age.same_day")
	}
	return f.Lang.Age(f.Day.DaysSince(f.AsOf))
}

// Class is the figure's colour on the map: c0 to c5 by its percentage, cn for not reported, cw for a
// figure that has no percentage. The boundaries are fixed, so that two days can be compared.
func (f Figure) Class() string {
	if !f.IsReported() {
		return "cn"
	}
	p, ok := f.Percent()
	if !ok {
		return "cw"
	}
	if p == congress.Hundred && f.ShareBound() != congress.Exact {
		return "c4" // about all is not all
	}
	return ShareClass(p)
}

// Classes lists the colour classes as the legend shows them, the fullest first.
var Classes = []string{"c5", "c4", "c3", "c2", "c1", "c0", "cw", "cn"}

// ShareClass is the colour of a percentage: 0; above 0 to under 25; under 50; under 75; under 100; 100.
func ShareClass(p congress.Percent) string {
	switch {
	case p <= 0:
		return "c0"
	case p < 25_00:
		return "c1"
	case p < 50_00:
		return "c2"
	case p < 75_00:
		return "c3"
	case p < congress.Hundred:
		return "c4"
	}
	return "c5"
}

// Late reports whether the deadline has passed with something left to do.
func (f Figure) Late() bool { return f.Status == rollup.StatusOverdue }

// StatusWords is the status as a phrase.
func (f Figure) StatusWords() string { return f.Lang.Status(string(f.Status)) }

// RankOf is the place in the nation, "40/60", or "" without one.
func (f Figure) RankOf() string {
	if f.Rank == nil {
		return ""
	}
	return strconv.Itoa(f.Rank.Nation) + "/" + strconv.Itoa(f.Rank.Of)
}

// Spoken is the whole figure as one sentence, for a screen reader and the map's tooltip:
// "254/616, 41,23%, tính đến 23/5/2020, hạng 40/60, quá hạn".
func (f Figure) Spoken() string {
	s := f.Short()
	if f.Counted() && f.Share() != "" {
		s += ", " + f.Share()
	}
	if !f.IsReported() {
		return s
	}
	s += ", " + f.Lang.T("figure.as_of", text.Date(f.AsOf))
	if r := f.RankOf(); r != "" {
		s += ", " + f.Lang.T("figure.rank", r)
	}
	s += ", " + LowerFirst(f.StatusWords())
	if f.Stale {
		s += ", " + f.Lang.T("figure.stale")
	}
	if f.Unconfirmed() != "" {
		s += ", " + f.Unconfirmed()
	}
	if f.Illustrative {
		s += ", " + f.Lang.T("figure.illustrative")
	}
	return s
}

// Width is the filled part of a bar, "41.23%" as SVG writes it; "0" when there is no percentage.
func (f Figure) Width() string {
	p, ok := f.Percent()
	if !ok {
		return "0"
	}
	return strconv.FormatFloat(p.Float(), 'f', 2, 64) + "%"
}
