package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
)

// returnedInSight is how many figures that were sent back stand open above a desk; more are folded, so that the
// desk itself stays in reach.
const returnedInSight = 3

// Returned is a figure that was sent back, with its return.
type Returned struct {
	Line
	Measure congress.Measure
	Verdict congress.Line // the return: why, until when
	By      string        // who sent it back
}

// Late reports whether the day has passed until which the figure was to be put right.
func (r Returned) Late(today congress.Date) bool {
	return !r.Verdict.Due.IsZero() && r.Verdict.Due < today
}

// Desk is the address of the form that puts the figure right.
func (r Returned) Desk(c Chrome) templ.SafeURL {
	return c.To("/entry/"+r.Unit.String()+"/figure", "measure", string(r.Entry.Measure), "asOf", r.Entry.AsOf.String(), "correct", r.ID.String(),
		"known", "", "confirmed", "")
}

// name is the figure in one phrase, with its unit.
func (r Returned) name(c Chrome) string {
	return r.UnitName + ", " + c.Lang.MeasureName(r.Measure) + ": " + c.Lang.Value(r.Entry.Value)
}
