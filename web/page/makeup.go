package page

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/part"
)

// makeUp is what the elected committees are made up of, by level.
type makeUp struct {
	Rows   []makeUpRow
	Silent []string // the names of outcomes that nobody reported or set a target for
}

// makeUpRow is one outcome at the levels that have it.
type makeUpRow struct {
	Name    string
	Results []result // the lowest level first
}

// result is an outcome of one level with what it is held against.
type result struct {
	part.Figure
	Name    string           // of the measure, in full
	Central *congress.Target // the national reference, nil for none
	Own     *congress.Target // the province's, nil for none
}

// Shown reports whether the make-up has anything to tell.
func (m makeUp) Shown() bool { return len(m.Rows) > 0 }

// makeUp gathers the outcomes. One that nobody reported at any level, and that has no target of the province's
// own, is only named.
func (p unitPage) makeUp(tv *rollup.TermView) makeUp {
	var m makeUp
	byWhat := map[string][]result{}
	var order []string
	for _, f := range p.Figures {
		if f.Measure.Kind != congress.KindOutcome {
			continue
		}
		what := f.Measure.Code.What()
		if byWhat[what] == nil {
			order = append(order, what)
		}
		r := result{Figure: f, Name: p.Lang.MeasureName(f.Measure), Central: tv.CentralTarget(f.Measure.Code)}
		if f.Target != nil && f.Target.Unit != 0 {
			r.Own = f.Target
		}
		byWhat[what] = append(byWhat[what], r)
	}
	for _, what := range order {
		results := byWhat[what]
		slices.SortStableFunc(results, func(a, b result) int { return cmp.Compare(a.Measure.Level, b.Measure.Level) })
		if !slices.ContainsFunc(results, func(r result) bool { return r.IsReported() || r.Own != nil }) {
			m.Silent = append(m.Silent, sharedName(results))
			continue
		}
		m.Rows = append(m.Rows, makeUpRow{Name: sharedName(results), Results: results})
	}
	return m
}

// sharedName is what the names of an outcome at several levels have in common: "Cấp ủy viên là nữ" of "Cấp ủy viên
// là nữ (cơ sở)" and "… (cấp trên cơ sở)". Names that do not differ in a bracket alone stand side by side.
func sharedName(results []result) string {
	shared, _, _ := strings.Cut(results[0].Name, " (")
	var names []string
	for _, r := range results {
		if before, _, bracketed := strings.Cut(r.Name, " ("); !bracketed || before != shared {
			shared = ""
		}
		names = append(names, r.Name)
	}
	if shared != "" && len(results) > 1 {
		return shared
	}
	return strings.Join(names, "; ")
}

// Targets says what the result is held against: "tham chiếu tối thiểu 15,00%", "chỉ tiêu riêng 100,00%".
func (r result) Targets() []string {
	var said []string
	if r.Central != nil {
		said = append(said, r.Lang.T("target.central", r.Lang.Target(*r.Central)))
	}
	if r.Own != nil {
		said = append(said, r.Lang.T("target.own", r.Lang.Target(*r.Own)))
	}
	return said
}

// Judged reports whether the result was held against a target.
func (r result) Judged() bool {
	return r.IsReported() && r.Status != rollup.StatusNoTarget
}

// Label is the bar as it is read aloud.
func (r result) Label() string {
	label := r.Parts() + ": " + r.Short()
	if s := r.Share(); s != "" && r.Counted() {
		label += ", " + s
	}
	for _, t := range r.Targets() {
		label += "; " + t
	}
	if r.Judged() {
		label += "; " + r.StatusWords()
	}
	return label
}

// targetAt is where a target stands on the bar, "15.00%" as SVG writes it.
func targetAt(t congress.Target) string {
	return part.Figure{Progress: rollup.Progress{Value: congress.Value{Kind: congress.PercentOf, Percent: t.Percent}}}.Width()
}
