package part

import "tiendo/internal/templ"

// Life is the address of a figure's history: who entered it, when, from what, why. "" for the sum of a
// region, which nobody enters.
func (c Chrome) Life(f Figure) templ.SafeURL {
	if f.Unit == 0 {
		return ""
	}
	return c.To("/history", "unit", f.Unit.String(), "measure", string(f.Measure.Code))
}
