package server

import (
	"context"
	"math"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// progressInput is what GET /progress can be asked. Everything is text here and read by query.go, so
// that what is wrong is said in the reader's language.
type progressInput struct {
	asked
	Term      string `query:"term" example:"2020-2025" doc:"Campaign; without it the one that the pages show."`
	Unit      string `query:"unit" example:"thai-nguyen" doc:"Slug or id; without it nation."`
	Measure   string `query:"measure" example:"congress.grassroots" doc:"Without it every measure of the unit's level and below."`
	AsOf      string `query:"asOf" example:"2020-05-23" doc:"Day for which the figures are wanted; without it today."`
	Known     string `query:"known" example:"2020-05-24T08:00:00+07:00" doc:"Moment, or day until its end: only what was entered by then counts."`
	Confirmed string `query:"confirmed" example:"true" doc:"true: only confirmed figures."`
	Children  string `query:"children" example:"true" doc:"true: the units directly below as well."`
}

type progressOutput struct {
	Body progressBody
}

// progressBody is the answer of design §5.
type progressBody struct {
	Term     string          `json:"term" example:"2020-2025"`
	AsOf     string          `json:"asOf" format:"date"`
	Unit     unitName        `json:"unit"`
	Measures []measureBody   `json:"measures"`
	Children []childProgress `json:"children,omitempty" doc:"With children=true: the readable units directly below."`
}

type childProgress struct {
	Unit     unitName      `json:"unit"`
	Measures []measureBody `json:"measures"`
}

type unitName struct {
	ID    string  `json:"id"`
	Slug  *string `json:"slug" doc:"null below the provinces."`
	Name  string  `json:"name"`
	Level string  `json:"level" enum:"nation,province,upper,grassroots,cell"`
}

// measureBody is what a unit stands at for one measure. What is not known is null, never 0.
type measureBody struct {
	Measure         string           `json:"measure"`
	Done            *int64           `json:"done" doc:"null for a percent, words, and what was never reported."`
	Total           *int64           `json:"total"`
	Percent         *float64         `json:"percent" doc:"Two decimals; of a count, or as it was reported."`
	Bound           *string          `json:"bound" enum:"exact,at_least,at_most,about" doc:"How exact done, or a reported percent, is."`
	TotalBound      *string          `json:"totalBound" enum:"exact,at_least,at_most,about"`
	PercentBound    *string          `json:"percentBound" enum:"exact,at_least,at_most,about" doc:"How exact percent is: a bound stays a bound when it is divided."`
	Remaining       *int64           `json:"remaining"`
	RemainingBound  *string          `json:"remainingBound" enum:"exact,at_least,at_most,about" doc:"How exact remaining is: of at least 254 of 616 at most 362 remain."`
	Words           *string          `json:"words"`
	AsOf            *string          `json:"asOf" format:"date" doc:"The newest day among the figures that went in."`
	OldestAsOf      *string          `json:"oldestAsOf" format:"date"`
	Confirmed       bool             `json:"confirmed"`
	Basis           string           `json:"basis" enum:"own,sum"`
	Discrepancy     *discrepancyBody `json:"discrepancy" doc:"The unit's own figure and the sum below it, where they differ."`
	Reported        int              `json:"reported" doc:"How many of expected gave a count."`
	Expected        int              `json:"expected"`
	Deadline        *string          `json:"deadline" format:"date" doc:"The strictest in force."`
	CentralDeadline *string          `json:"centralDeadline" format:"date"`
	DaysLeft        *int             `json:"daysLeft"`
	RequiredPerDay  *float64         `json:"requiredPerDay" doc:"null when no days are left, or when nothing remains without a proof that all is done."`
	CurrentPerDay   *float64         `json:"currentPerDay" doc:"Over the last 14 days."`
	ProjectedFinish *projectionBody  `json:"projectedFinish"`
	DaysLate        *int             `json:"daysLate" doc:"Likely finish against the deadline; negative is early."`
	FinishedOn      *string          `json:"finishedOn" format:"date"`
	Status          string           `json:"status" enum:"done,overdue,behind,on_track,no_deadline,undetermined,not_reported,target_met,target_missed,no_target" doc:"done, target_met and target_missed are proven: a bound that leaves it open is undetermined, or overdue after the deadline."`
	Stale           bool             `json:"stale"`
	Rank            *rankBody        `json:"rank"`
	Illustrative    bool             `json:"illustrative" doc:"Some figure that went in was generated for demonstration."`
	Entry           *string          `json:"entry" doc:"Id of the entry shown; null for a sum."`
}

type discrepancyBody struct {
	Own countBody `json:"own"`
	Sum sumBody   `json:"sum"`
}

type countBody struct {
	Done  int64   `json:"done"`
	Total int64   `json:"total"`
	AsOf  *string `json:"asOf" format:"date"`
}

type sumBody struct {
	countBody
	Reported int `json:"reported"`
	Expected int `json:"expected"`
}

type projectionBody struct {
	Earliest *string `json:"earliest" format:"date"`
	Likely   *string `json:"likely" format:"date"`
	Latest   *string `json:"latest" format:"date" doc:"null when the slowest recent pace never gets there."`
}

type rankBody struct {
	Nation       int  `json:"nation"`
	Of           int  `json:"of"`
	Region       *int `json:"region" doc:"null for a unit without a region."`
	OfRegion     *int `json:"ofRegion"`
	Subregion    *int `json:"subregion" doc:"null for a unit without a sub-region."`
	OfSubregion  *int `json:"ofSubregion"`
	Illustrative bool `json:"illustrative"`
}

func (s *Server) progress(ctx context.Context, in *progressInput) (*progressOutput, error) {
	var ps congress.Problems
	tv, err := s.term(visitOf(ctx).scope, in.Term)
	if err != nil {
		return nil, err
	}
	q := readQuery(&ps, tv, in.AsOf, in.Known, in.Confirmed, s.Clock.Today(tv.Term()))
	children := readFlag(&ps, "children", in.Children)
	measure := readMeasure(&ps, tv, in.Measure)
	if len(ps) > 0 {
		return nil, ps
	}
	unit, err := readUnit(tv, in.Unit)
	if err != nil {
		return nil, err
	}
	body := progressBody{Term: string(tv.Term().ID), AsOf: q.AsOf.String(), Unit: nameOf(unit)}
	if body.Measures, err = measuresOf(tv, unit, measure, q); err != nil {
		return nil, err
	}
	if children {
		body.Children = []childProgress{}
		for _, u := range tv.ChildrenOn(unit.ID, q) {
			if measure != "" && !hasMeasure(tv, u, measure) {
				continue
			}
			measures, err := measuresOf(tv, u, measure, q)
			if err != nil {
				return nil, err
			}
			body.Children = append(body.Children, childProgress{Unit: nameOf(u), Measures: measures})
		}
	}
	return &progressOutput{Body: body}, nil
}

// hasMeasure reports whether a unit of that level can have the measure at all.
func hasMeasure(tv *rollup.TermView, u congress.Unit, code congress.MeasureCode) bool {
	m, ok := tv.Measure(code)
	return ok && m.Level <= u.Level
}

func measuresOf(tv *rollup.TermView, u congress.Unit, code congress.MeasureCode, q rollup.Query) ([]measureBody, error) {
	if code != "" {
		if !hasMeasure(tv, u, code) {
			return nil, congress.Problems{{Field: "measure", Code: congress.ProblemWrongLevel}}
		}
		p, err := tv.Progress(u.ID, code, q)
		return []measureBody{bodyOfProgress(p)}, err
	}
	all, err := tv.AllProgress(u.ID, q)
	list := make([]measureBody, len(all))
	for i, p := range all {
		list[i] = bodyOfProgress(p)
	}
	return list, err
}

func nameOf(u congress.Unit) unitName {
	n := unitName{ID: u.ID.String(), Name: u.Name, Level: u.Level.String()}
	switch {
	case u.Slug != "":
		n.Slug = &u.Slug
	case u.Level == congress.Nation:
		nation := "nation"
		n.Slug = &nation
	}
	return n
}

func bodyOfProgress(p rollup.Progress) measureBody {
	b := measureBody{
		Measure: string(p.Measure.Code), Confirmed: p.Confirmed, Basis: p.Basis.String(),
		Reported: p.Reported, Expected: p.Expected, Status: string(p.Status), Stale: p.Stale, Illustrative: p.Illustrative,
		AsOf: isoDate(p.AsOf), OldestAsOf: isoDate(p.OldestAsOf), Deadline: isoDate(p.Deadline),
		CentralDeadline: isoDate(p.CentralDeadline), FinishedOn: isoDate(p.FinishedOn),
		DaysLeft: p.DaysLeft, RequiredPerDay: hundredths(p.RequiredPerDay), CurrentPerDay: hundredths(p.CurrentPerDay),
	}
	b.addValue(p)
	if p.Entry != 0 {
		id := p.Entry.String()
		b.Entry = &id
	}
	if d := p.Discrepancy; d != nil {
		b.Discrepancy = &discrepancyBody{
			Own: countBody{Done: d.Own.Done, Total: d.Own.Total, AsOf: isoDate(d.OwnAsOf)},
			Sum: sumBody{countBody{Done: d.Sum.Done, Total: d.Sum.Total, AsOf: isoDate(d.SumAsOf)}, d.SumReported, d.SumExpect},
		}
	}
	if j := p.Projection; j != nil {
		b.ProjectedFinish = &projectionBody{isoDate(j.Earliest), isoDate(j.Likely), isoDate(j.Latest)}
		b.DaysLate = j.DaysLate
	}
	if r := p.Rank; r != nil {
		b.Rank = bodyOfRank(*r)
	}
	return b
}

func bodyOfRank(r rollup.Rank) *rankBody {
	b := &rankBody{Nation: r.Nation, Of: r.Of, Illustrative: r.Illustrative}
	if r.OfRegion > 0 {
		b.Region, b.OfRegion = &r.Region, &r.OfRegion
	}
	if r.OfSubregion > 0 {
		b.Subregion, b.OfSubregion = &r.Subregion, &r.OfSubregion
	}
	return b
}

// addValue fills in the figure, in the form in which it was reported: no percent becomes a count.
func (b *measureBody) addValue(p rollup.Progress) {
	v := p.Value
	if v.TotalKnown {
		total, bound := v.Total, v.TotalBound.String()
		b.Total, b.TotalBound = &total, &bound
	}
	if percent, ok := p.Percent(); ok {
		f, bound := percent.Float(), p.ShareBound().String()
		b.Percent, b.PercentBound = &f, &bound
	}
	bound := v.Bound.String()
	switch v.Kind {
	case congress.Count:
		f, _ := v.Fraction()
		remaining, left := f.Remaining(), f.RemainingBound().String()
		b.Done, b.Bound, b.Remaining, b.RemainingBound = &f.Done, &bound, &remaining, &left
	case congress.PercentOf:
		b.Bound = &bound
	case congress.Words:
		words := v.Words
		b.Words = &words
	}
}

func isoDate(d congress.Date) *string {
	if d.IsZero() {
		return nil
	}
	s := d.String()
	return &s
}

func isoMoment(t time.Time) string { return t.In(congress.Location).Format(time.RFC3339Nano) }

// hundredths rounds a pace to the two decimals that are shown.
func hundredths(x *float64) *float64 {
	if x == nil {
		return nil
	}
	r := math.Round(*x*100) / 100
	return &r
}
