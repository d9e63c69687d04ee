package server

import (
	"context"
	"math"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// forecastInput is what GET /forecast can be asked; everything is text here, as in [progressInput].
type forecastInput struct {
	asked
	Term      string `query:"term" example:"2020-2025" doc:"Campaign; without it the one that the pages show."`
	Unit      string `query:"unit" example:"thai-nguyen" doc:"Slug or id; without it nation."`
	Measure   string `query:"measure" example:"congress.grassroots" doc:"Without it the level whose deadline comes next."`
	AsOf      string `query:"asOf" example:"2020-05-23" doc:"Day from which to look ahead; without it today."`
	Known     string `query:"known" example:"2020-05-24T08:00:00+07:00" doc:"Moment, or day until its end: only what was entered by then counts."`
	Confirmed string `query:"confirmed" example:"true" doc:"true: only confirmed figures."`
}

type forecastOutput struct {
	Body forecastBody
}

type forecastBody struct {
	Term      string         `json:"term" example:"2020-2025"`
	AsOf      string         `json:"asOf" format:"date"`
	Unit      unitName       `json:"unit"`
	Progress  measureBody    `json:"progress"`
	Worry     worryBody      `json:"worry"`
	Deadlines []deadlineBody `json:"deadlines" doc:"As they moved; the last one is in force."`
	Climb     *climbBody     `json:"climb" doc:"What would move the unit up one place; null for a unit without a rank."`
	BackTest  backTestBody   `json:"backTest"`
	Children  []worriedBody  `json:"children" doc:"The readable units directly below, the gravest worry first."`
}

// worriedBody is one of the units below.
type worriedBody struct {
	Unit     unitName    `json:"unit"`
	Progress measureBody `json:"progress"`
	Worry    worryBody   `json:"worry"`
}

type worryBody struct {
	Kind       *string  `json:"kind" enum:"overdue,silent,never,late,paceless,undated,missed" doc:"null: nothing to worry about."`
	Days       *int     `json:"days" doc:"Days since the deadline, or days late at the present pace."`
	Times      *float64 `json:"times" doc:"The required pace over the present one."`
	SilentDays *int     `json:"silentDays" doc:"Age of a stale figure."`
}

type deadlineBody struct {
	From     string `json:"from" format:"date" doc:"The day from which it was known."`
	FinishBy string `json:"finishBy" format:"date"`
	Document string `json:"document"`
}

type climbBody struct {
	Nation    *stepBody `json:"nation"`
	Region    *stepBody `json:"region"`
	Subregion *stepBody `json:"subregion"`
}

type stepBody struct {
	Place  int      `json:"place"`
	Of     int      `json:"of"`
	Way    string   `json:"way" enum:"first,count,share,date,hidden" doc:"hidden: too few are ranked for the next above to stay unnamed."`
	Points *float64 `json:"points" doc:"Percentage points to the next place."`
	Needed *int64   `json:"needed" doc:"How many more reach it, where way is count."`
	Bound  *string  `json:"bound" enum:"exact,about" doc:"How exact points and needed are."`
}

// backTestBody is how far off past projections were; errors of fewer than five are null.
type backTestBody struct {
	Units      int      `json:"units"`
	Trials     int      `json:"trials"`
	Decided    int      `json:"decided"`
	Unfinished int      `json:"unfinished" doc:"Decided ones that are past their likely day and not done: the error in days is at least what is stated."`
	MeanDays   *float64 `json:"meanDays"`
	MedianDays *float64 `json:"medianDays"`
	BiasDays   *float64 `json:"biasDays" doc:"Positive: things went slower than projected."`
	Within     int      `json:"within"`
	Banded     int      `json:"banded"`
	MeanPoints *float64 `json:"meanPoints"`
	BiasPoints *float64 `json:"biasPoints" doc:"Positive: less was done than projected."`
}

func (s *Server) forecast(ctx context.Context, in *forecastInput) (*forecastOutput, error) {
	var ps congress.Problems
	tv, err := s.term(visitOf(ctx).scope, in.Term)
	if err != nil {
		return nil, err
	}
	q := readQuery(&ps, tv, in.AsOf, in.Known, in.Confirmed, s.Clock.Today(tv.Term()))
	measure := readMeasure(&ps, tv, in.Measure)
	if len(ps) > 0 {
		return nil, ps
	}
	unit, err := readUnit(tv, in.Unit)
	if err != nil {
		return nil, err
	}
	if measure == "" {
		measure = tv.NextMeasure(q.AsOf)
	}
	if !hasMeasure(tv, unit, measure) {
		return nil, congress.Problems{{Field: "measure", Code: congress.ProblemWrongLevel}}
	}
	body := forecastBody{Term: string(tv.Term().ID), AsOf: q.AsOf.String(), Unit: nameOf(unit)}
	if err := body.addOwn(tv, unit, measure, q); err != nil {
		return nil, err
	}
	return &forecastOutput{Body: body}, body.addChildren(tv, unit, measure, q)
}

// addOwn fills in what is said of the unit itself.
func (b *forecastBody) addOwn(tv *rollup.TermView, u congress.Unit, measure congress.MeasureCode, q rollup.Query) error {
	p, err := tv.Progress(u.ID, measure, q)
	if err != nil {
		return err
	}
	b.Progress, b.Worry = bodyOfProgress(p), bodyOfWorry(tv.Worry(p, q))
	moved, err := tv.Deadlines(u.ID, measure, q)
	if err != nil {
		return err
	}
	b.Deadlines = make([]deadlineBody, len(moved))
	for i, d := range moved {
		b.Deadlines[i] = deadlineBody{d.From.String(), d.FinishBy.String(), d.Document}
	}
	if c, ok := tv.Climb(u.ID, measure, q); ok {
		b.Climb = &climbBody{bodyOfStep(p, c.Nation), bodyOfStep(p, c.Region), bodyOfStep(p, c.Subregion)}
	}
	test, err := tv.BackTest(u.ID, measure, q)
	b.BackTest = bodyOfBackTest(test)
	return err
}

func (b *forecastBody) addChildren(tv *rollup.TermView, u congress.Unit, measure congress.MeasureCode, q rollup.Query) error {
	worried, err := tv.Worried(u.ID, measure, q)
	if err != nil {
		return err
	}
	b.Children = make([]worriedBody, len(worried))
	for i, w := range worried {
		b.Children[i] = worriedBody{nameOf(w.Unit), bodyOfProgress(w.Progress), bodyOfWorry(w.Worry)}
	}
	return nil
}

func bodyOfWorry(w rollup.Worry) worryBody {
	var b worryBody
	if w.Kind != rollup.WorryNone {
		kind := string(w.Kind)
		b.Kind = &kind
	}
	if w.Days != 0 {
		b.Days = &w.Days
	}
	if w.Times != 0 {
		b.Times = hundredths(&w.Times)
	}
	if w.SilentDays != 0 {
		b.SilentDays = &w.SilentDays
	}
	return b
}

// bodyOfStep is one group's place; null where the unit has none.
func bodyOfStep(p rollup.Progress, s rollup.Step) *stepBody {
	if s.Way == rollup.WayNone {
		return nil
	}
	b := &stepBody{Place: s.Place, Of: s.Of, Way: string(s.Way)}
	if s.Way != rollup.WayCount && s.Way != rollup.WayShare {
		return b
	}
	mine, _ := p.Percent()
	theirs, _ := s.Share.Percent()
	points, bound := (theirs - mine).Float(), s.Bound.String()
	b.Points, b.Bound = &points, &bound
	if s.Way == rollup.WayCount {
		b.Needed = &s.Needed
	}
	return b
}

func bodyOfBackTest(t rollup.BackTest) backTestBody {
	b := backTestBody{Units: t.Units, Trials: t.Trials, Decided: t.Decided, Unfinished: t.Unfinished, Within: t.Within, Banded: t.Banded}
	if t.Days() {
		b.MeanDays, b.MedianDays, b.BiasDays = tenths(t.MeanDays), tenths(t.MedianDays), tenths(t.BiasDays)
	}
	if t.Points() {
		b.MeanPoints, b.BiasPoints = tenths(t.MeanPoints), tenths(t.BiasPoints)
	}
	return b
}

// tenths rounds an error to the one decimal that is shown.
func tenths(x float64) *float64 {
	r := math.Round(x*10) / 10
	return &r
}
