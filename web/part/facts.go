package part

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// Finished reports whether nothing is left to do.
func (f Figure) Finished() bool { return f.Status == rollup.StatusDone }

// TimeLeft says how long it is to the deadline: "còn 38 ngày", "hôm nay", "đã quá 3 ngày".
func (f Figure) TimeLeft() string {
	switch {
	case f.DaysLeft == nil:
		return ""
	case *f.DaysLeft > 0:
		return f.Lang.T("facts.days_left", *f.DaysLeft)
	case *f.DaysLeft == 0:
		return f.Lang.T("facts.last_day")
	}
	return f.Lang.T("facts.days_over", -*f.DaysLeft)
}

// Forecast says when the rest will be done at the present pace, and how that stands to the deadline.
func (f Figure) Forecast() string {
	p := f.Projection
	if p == nil || p.Likely.IsZero() {
		return ""
	}
	switch {
	case p.DaysLate == nil || *p.DaysLate == 0:
		return f.Lang.T("facts.forecast", text.Date(p.Likely))
	case *p.DaysLate > 0:
		return f.Lang.T("facts.forecast_late", text.Date(p.Likely), *p.DaysLate)
	}
	return f.Lang.T("facts.forecast_early", text.Date(p.Likely), -*p.DaysLate)
}

// Band says between which days the finish is expected; "" without an expectation.
func (f Figure) Band() string {
	p := f.Projection
	switch {
	case p == nil:
		return ""
	case p.Latest.IsZero() && p.Earliest == p.Likely:
		return f.Lang.T("outlook.band_slow")
	case p.Latest.IsZero():
		return f.Lang.T("outlook.band_open", text.Date(p.Earliest))
	case p.Earliest == p.Latest:
		return f.Lang.T("outlook.band_one")
	}
	return f.Lang.T("outlook.band", text.Date(p.Earliest), text.Date(p.Latest))
}

// Goal is the target of an outcome with its bound, "tối thiểu 15,00%"; "" without one.
func (f Figure) Goal() string {
	if f.Target == nil {
		return ""
	}
	return f.Lang.Target(*f.Target)
}

// Lacks says what a sum leaves out: "chưa gồm 5 đơn vị chưa có số đếm; 3 đơn vị mới có một phần". It is "" where
// nothing is left out, and for what is no sum.
func (f Figure) Lacks() string {
	if f.Basis != congress.BasisSum || !f.IsReported() {
		return ""
	}
	var said []string
	if missing := f.Expected - f.Reported; missing > 0 {
		said = append(said, f.Lang.T("facts.lacks", missing))
	}
	if f.Partial > 0 {
		said = append(said, f.Lang.T("facts.partial", f.Partial))
	}
	return strings.Join(said, "; ")
}

type hiddenField struct{ name, value string }

func (c Chrome) hidden(except []string) []hiddenField {
	var fields []hiddenField
	for name, values := range c.Query {
		if slices.Contains(except, name) || name == "lang" || name == "theme" {
			continue
		}
		for _, v := range values {
			fields = append(fields, hiddenField{name, v})
		}
	}
	slices.SortFunc(fields, func(a, b hiddenField) int {
		if a.name < b.name {
			return -1
		}
		return 1
	})
	return fields
}
