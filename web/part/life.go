package part

import "tiendo/internal/templ"

// Life is the address of a figure's history: who entered it, when, from what, why; as of the figure's own
// day. "" for the sum of a region, which nobody enters.
func (c Chrome) Life(f Figure) templ.SafeURL {
	if f.Unit == 0 {
		return ""
	}
	day := ""
	if f.Day != c.Today {
		day = f.Day.String()
	}
	return c.To("/history", "unit", f.Unit.String(), "measure", string(f.Measure.Code), "asOf", day)
}
