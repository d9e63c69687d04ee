package page

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/chart"
	"tiendo/web/part"
)

// caution is what has to stand beside the judgement of a sum, so that the rule of its status hides nothing. The zero
// caution says nothing.
type caution struct {
	Pace string        // that it lags, or that it does not
	Late string        // how many of the units in it will miss or missed the deadline
	All  templ.SafeURL // where those are listed, "" for nowhere
}

// newCaution compares a figure with the even pace, a position like "46.00%" or "", and with the units in it.
func newCaution(f part.Figure, ought string, units []row) (c caution) {
	late, key := selected(units, in(listLate), gravest), "caution.late"
	switch {
	case f.Status == rollup.StatusBehind && noTroubleAtAll(units):
		c.Pace = strings.TrimSuffix(f.Lang.T("forecast.none_undated"), ".")
	case f.Status != rollup.StatusOnTrack:
		return c
	case belowEven(f, ought):
		c.Pace = f.Lang.T("caution.below_even")
	}
	if slices.ContainsFunc(late, func(r row) bool { return r.Late() }) {
		key = "caution.overdue"
	}
	if len(late) > 0 {
		c.Late = f.Lang.T(key, len(late), len(units))
	}
	return c
}

// noTroubleAtAll reports whether the units are counted by their own congresses, and each was held or has a day in time.
func noTroubleAtAll(units []row) bool {
	return len(units) > 0 && !slices.ContainsFunc(units, func(r row) bool {
		return !r.Progress.IsEventOf(r.Unit) || r.list() != listInTime && r.list() != listDone
	})
}

func belowEven(f part.Figure, ought string) bool {
	share, ok := f.Percent()
	even, err := strconv.ParseFloat(strings.TrimSuffix(ought, "%"), 64)
	return ok && err == nil && share.Float() < even
}

// Caution is that of the headline. Who does not see all units is told of none.
func (n national) Caution() caution {
	units := n.Rows
	if n.Own != nil {
		units = nil
	}
	c := newCaution(n.Head, n.Ought, units)
	if n.Side == "" {
		c.All = n.AllTrouble()
	}
	return c
}

// readCaution compares the chosen figure with all sub-units, also those that the table leaves out.
func (p *unitPage) readCaution(tv *rollup.TermView) error {
	if p.Chosen.Status != rollup.StatusOnTrack && p.Chosen.Status != rollup.StatusBehind {
		return nil
	}
	worried, err := tv.Worried(p.Unit.ID, p.Chosen.Measure.Code, p.Query)
	if err != nil {
		return err
	}
	units := make([]row, len(worried))
	for i, w := range worried {
		units[i] = row{Unit: w.Unit, Figure: p.figure(w.Progress), Worry: w.Worry}
	}
	p.Caution = newCaution(p.Chosen, chart.Ought(p.Points, p.Chosen.Deadline, p.Query.AsOf), units)
	p.Caution.All = p.To("/forecast", "unit", p.Unit.ID.String(), "measure", string(p.Chosen.Measure.Code))
	return nil
}
