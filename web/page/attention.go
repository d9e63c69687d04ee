package page

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// foremost is how many of the units in trouble stand out: whoever opens the page takes in three.
const foremost = 3

// gravest puts the graver worry first, by the rule of [rollup.Worry.Compare]; names decide between equals.
func gravest(a, b row) int {
	return cmp.Or(a.Worry.Compare(b.Worry), text.Compare(a.Unit.Name, b.Unit.Name))
}

// worries reports whether the unit needs attention.
func (r row) worries() bool { return r.Worry.Kind != rollup.WorryNone }

// outlookList is the one list of a forecast that a unit belongs to.
type outlookList int

// The lists, in the order of the page.
const (
	listLate    outlookList = iota // will or did miss the deadline, or its target
	listUnpaced                    // behind, and nobody knows at what pace
	listInTime                     // in time at the present pace, or with a day in time
	listFree                       // without a deadline
	listDone
	listUnjudged // no forecast is possible
)

// outlookLists is how many there are.
const outlookLists = int(listUnjudged) + 1

// list is the rule by which units in trouble are counted, on every page.
func (r row) list() outlookList {
	switch {
	case r.Worry.Kind == rollup.WorrySilent, !r.IsReported(), r.Status == rollup.StatusUndetermined:
		return listUnjudged
	case r.Worry.Kind == rollup.WorryPaceless:
		return listUnpaced
	case r.worries():
		return listLate
	case r.Finished():
		return listDone
	case r.Status == rollup.StatusNoDeadline:
		return listFree
	}
	return listInTime
}

// in selects the rows of one list.
func in(list outlookList) func(row) bool { return func(r row) bool { return r.list() == list } }

// Trouble are the units that will or did miss the deadline or their target, the gravest worry first.
func (n national) Trouble() []row { return selected(n.Watched, in(listLate), gravest) }

// TroubleCount is how many the list behind the link has: that of the sub-units, where the own province stands here too.
func (n national) TroubleCount() int { return len(n.below(n.Trouble())) }

// Unpaced are those behind at a pace that nobody knows, and Unjudged those of whom no forecast can be made: neither is
// known to miss the deadline, nor to keep it. Of a target there is no forecast.
func (n national) Unpaced() []row { return n.below(selected(n.Watched, in(listUnpaced), gravest)) }

func (n national) Unjudged() []row { return n.below(selected(n.Watched, in(listUnjudged), gravest)) }

// below leaves out the own province where its sub-units are watched.
func (n national) below(rows []row) []row {
	if !n.Closer() {
		return rows
	}
	return slices.DeleteFunc(rows, func(r row) bool { return r.Unit.ID == n.Own.Unit.ID })
}

// Unclear leads to those of whom nobody knows whether they will be in time, each list by its name and length.
func (n national) Unclear() []link {
	if n.Measure.Kind == congress.KindOutcome || !slices.ContainsFunc(n.Watched, row.judged) {
		return nil
	}
	var links []link
	add := func(key, at string, count int) {
		if count == 0 {
			return
		}
		l := link{Words: n.Lang.T(key, count)}
		if n.forecastOfShown() {
			l.To = n.AllTrouble() + templ.SafeURL("#"+at)
		}
		links = append(links, l)
	}
	add("forecast.unpaced", "unpaced", len(n.Unpaced()))
	add("forecast.unjudged", "unjudged", len(n.Unjudged()))
	return links
}

// link is a phrase that may lead somewhere.
type link struct {
	Words string
	To    templ.SafeURL // "": nowhere
}

// forecastOfShown reports whether a forecast page speaks of just the units shown: there is none of a region.
func (n national) forecastOfShown() bool {
	return n.Measure.Kind != congress.KindOutcome && (n.Closer() || n.Region == "")
}

// AllTrouble is where all of the trouble is listed: the forecast, or for a target the table below.
func (n national) AllTrouble() templ.SafeURL {
	switch {
	case n.forecastOfShown() && n.Closer():
		return n.To("/forecast", "unit", n.Own.Unit.Slug, "measure", string(n.Measure.Code))
	case n.forecastOfShown():
		return n.To("/forecast", "measure", string(n.Measure.Code))
	case n.Closer():
		return n.UnitLink(n.Own.Unit, "measure", string(n.Measure.Code)) + "#children"
	}
	return n.Here("sort", "status", "desc", "") + "#table"
}

// need is the worry in a word or two.
func (r row) need() string {
	switch r.Worry.Kind {
	case rollup.WorryOverdue, rollup.WorrySilent:
		if r.Event == "" && r.Counted() {
			return r.Lang.T("figure.remaining", r.Remaining())
		}
		return r.Lang.T("worry.overdue", r.Worry.Days)
	case rollup.WorryNever:
		if r.stands() {
			return r.Lang.T("worry.still")
		}
		return r.Lang.T("worry.never")
	case rollup.WorryLate:
		return r.Lang.T("worry.late", r.Worry.Days)
	case rollup.WorryPaceless:
		return r.Lang.T("worry.paceless")
	case rollup.WorryUndated:
		return r.Lang.T("worry.undated")
	case rollup.WorryMissed:
		return r.missedBy()
	}
	return r.StatusWords()
}

// stands reports whether nothing was gained in the last fortnight.
func (r row) stands() bool { return r.CurrentPerDay == nil || *r.CurrentPerDay <= 0 }

// why says in numbers what is worrying: what is left, the pace that there is and the one that it takes, and when at
// that pace the rest will be done. Numbers that are bounds make it "about".
func (r row) why() string {
	var said []string
	add := func(s string) {
		if s != "" {
			said = append(said, s)
		}
	}
	switch r.Worry.Kind {
	case rollup.WorryOverdue:
		add(r.Lang.T("worry.overdue", r.Worry.Days))
		add(r.expected())
	case rollup.WorryNever, rollup.WorryLate:
		add(r.paces())
		add(r.expected())
	case rollup.WorryPaceless:
		if r.Required() != "" {
			add(r.Lang.T("need.per_day", r.estimate(*r.RequiredPerDay)))
		} else {
			add(r.Lang.T("worry.last_day", r.Remaining()))
		}
		if r.Worry.SilentDays > 0 {
			add(r.Lang.T("worry.silent", r.Worry.SilentDays))
		}
	}
	if len(said) == 0 {
		return ""
	}
	return upperFirst(strings.Join(said, " · "))
}

// paces holds the pace that there is against the one that it takes.
func (r row) paces() string {
	switch {
	case r.RequiredPerDay == nil:
		return r.Lang.T("worry.last_day", r.Remaining())
	case r.stands():
		return r.Lang.T("worry.stands", r.estimate(*r.RequiredPerDay))
	}
	if r.littleFaster() {
		return r.Lang.T("worry.little", r.estimate(*r.CurrentPerDay), r.estimate(*r.RequiredPerDay))
	}
	return r.Lang.T("worry.paces", r.estimate(*r.CurrentPerDay), r.estimate(*r.RequiredPerDay), timesText(r.Worry.Times))
}

// expected says when the rest will be done at the present pace, "" when there is no telling.
func (r row) expected() string {
	if r.Projection == nil {
		return ""
	}
	return r.Lang.T("worry.expected", text.Date(r.Projection.Likely))
}

// estimate writes a pace, as an estimate where the numbers that it comes from are bounds.
func (r row) estimate(rate float64) string {
	f, _ := r.Fraction()
	if f.RemainingBound() == congress.Exact {
		return text.Rate(rate)
	}
	return r.Lang.Bounded(congress.About, text.Rate(rate))
}

// littleFaster reports whether more is needed than there is, by less than a factor with one decimal can say.
func (r row) littleFaster() bool { return r.Worry.Times > 1 && r.Worry.Times < 1.05 }

// timesText writes how many times faster it has to go: "1,2", "5", "12".
func timesText(times float64) string {
	if times >= 10 {
		return text.Number(int64(math.Round(times)))
	}
	return strings.TrimSuffix(text.Decimal(times), ",0")
}

// missedBy says how many percentage points the figure is away from its target.
func (r row) missedBy() string {
	share, _ := r.Percent()
	switch away := share - r.Target.Percent; {
	case away < 0:
		return r.Lang.T("need.below", (-away).Float())
	case away > 0:
		return r.Lang.T("need.above", away.Float())
	}
	return r.StatusWords() // less than two decimals can show
}
