package rollup

import "tiendo/internal/congress"

// Change is what became of one unit and measure between two days.
type Change struct {
	Then, Now Progress
	From, To  congress.Date
}

// Course says in one word what happened between two days.
type Course string

// The courses, exactly one for each change.
const (
	CourseNever    Course = "never"    // not reported on either day
	CourseFirst    Course = "first"    // reported for the first time between them
	CourseGone     Course = "gone"     // reported then, and taken back since
	CourseSilent   Course = "silent"   // no newer figure than then, and not done
	CourseFinished Course = "finished" // done since
	CourseBack     Course = "back"     // less done than then
	CourseOther    Course = "other"    // the form of the figure changed, so there is nothing to compare
	CourseMoved    Course = "moved"    // more done than then
	CourseStill    Course = "still"    // a newer figure that says the same, or done before and still
)

// Gained is how many more are done; ok is false unless both days have a count. Not reported is no 0: a
// first figure gained nothing that could be told.
func (c Change) Gained() (n int64, ok bool) {
	then, known := c.Then.Fraction()
	now, counted := c.Now.Fraction()
	return now.Done - then.Done, known && counted
}

// TotalChanged is by how much the total is another; ok is false unless both are known.
func (c Change) TotalChanged() (n int64, ok bool) {
	return c.Now.Value.Total - c.Then.Value.Total, c.Now.Value.TotalKnown && c.Then.Value.TotalKnown
}

// PerDay is what was gained a day; ok is false where nothing can be told, and for one day held against itself.
func (c Change) PerDay() (rate float64, ok bool) {
	n, ok := c.Gained()
	days := c.To.DaysSince(c.From)
	if !ok || days == 0 {
		return 0, false
	}
	return float64(n) / float64(days), true
}

// Points is by how many hundredths of a percentage point the share changed; ok is false unless both days have one.
func (c Change) Points() (points congress.Percent, ok bool) {
	then, known := c.Then.Percent()
	now, shared := c.Now.Percent()
	return now - then, known && shared
}

// Course judges the change.
func (c Change) Course() Course {
	switch then, now := c.Then.IsReported(), c.Now.IsReported(); {
	case !then && !now:
		return CourseNever
	case !then:
		return CourseFirst
	case !now:
		return CourseGone
	}
	doneThen, doneNow := c.Then.Value.Complete(), c.Now.Value.Complete()
	gained, counted := c.Gained()
	points, shared := c.Points()
	switch {
	case doneNow && !doneThen:
		return CourseFinished
	case counted && gained < 0, !counted && shared && points < 0:
		return CourseBack
	case counted && gained > 0, !counted && shared && points > 0:
		return CourseMoved
	case c.Now.AsOf <= c.Then.AsOf && !doneNow:
		return CourseSilent
	case !counted && !shared:
		return CourseOther
	}
	return CourseStill
}

// Compare answers for one unit and measure on two days, each with its own knowledge. Errors as
// [TermView.Progress].
func (t *TermView) Compare(unit congress.UnitID, measure congress.MeasureCode, then, now Query) (Change, error) {
	before, err := t.Progress(unit, measure, then)
	if err != nil {
		return Change{}, err
	}
	after, err := t.Progress(unit, measure, now)
	return Change{Then: before, Now: after, From: then.AsOf, To: now.AsOf}, err
}
