package text

import (
	"strings"

	"tiendo/internal/congress"
)

// MeasureName is the name of a measure.
func (lang Lang) MeasureName(m congress.Measure) string {
	if lang == EN && m.NameEN != "" {
		return m.NameEN
	}
	return m.NameVI
}

// Committee is the committee in whose name a province's table is made, in capitals: "TỈNH ỦY THÁI NGUYÊN". One that is
// no province's is called by its own name.
func (lang Lang) Committee(u congress.Unit) string {
	switch u.Kind {
	case "province", "municipality":
		return lang.T("template.committee."+u.Kind, strings.ToUpper(u.Name))
	}
	if u.FullName != "" {
		return strings.ToUpper(u.FullName)
	}
	return strings.ToUpper(u.Name)
}

// MeasureParts says what the upper and the lower number of a measure count. Measures have these words in
// Vietnamese only; English, and a measure without them, has words that fit every measure.
func (lang Lang) MeasureParts(m congress.Measure) (done, total string) {
	if lang == VI && m.DoneVI != "" && m.TotalVI != "" {
		return m.DoneVI, m.TotalVI
	}
	return lang.T("chart.done"), lang.T("chart.total")
}

// UnitLevel is the name of a level, as a heading has it.
func (lang Lang) UnitLevel(l congress.Level) string { return lang.T("level." + l.String()) }

// MeasureKind is the name of a kind of measure.
func (lang Lang) MeasureKind(k congress.MeasureKind) string { return lang.T("kind." + string(k)) }

// Status is the name of a status of package rollup, or "stale".
func (lang Lang) Status(code string) string { return lang.T("status." + code) }

// StatusRule says in a sentence when a unit has the status. Those that a target decides are in TargetRule.
func (lang Lang) StatusRule(code string) string { return lang.T("rule." + code) }

// TargetRule says in a sentence when a share meets a target with the bound, or misses it.
func (lang Lang) TargetRule(met bool, b congress.Bound) string {
	if met {
		return lang.T("rule.target_met." + b.String())
	}
	return lang.T("rule.target_missed." + b.String())
}

// Target writes what a target asks for: "tối thiểu 15,00%".
func (lang Lang) Target(t congress.Target) string {
	return lang.T("target."+t.Bound.String(), t.Percent)
}

// Bound is the name of a bound, for choosing one.
func (lang Lang) Bound(b congress.Bound) string { return lang.T("bound." + b.String()) }

// Basis is the name of a basis.
func (lang Lang) Basis(b congress.Basis) string { return lang.T("basis." + b.String()) }

// CongressState is the name of a congress' state.
func (lang Lang) CongressState(s congress.CongressState) string {
	return lang.T("congress." + s.String())
}

// ValueKind is the name of a form of figure.
func (lang Lang) ValueKind(k congress.ValueKind) string { return lang.T("value." + k.String()) }

// LineKind is the name of a kind of ledger line.
func (lang Lang) LineKind(k congress.LineKind) string { return lang.T("line." + string(k)) }

// Role is the name of a role of package access.
func (lang Lang) Role(role string) string { return lang.T("role." + role) }

// Reason is the reason of a correction: the writer's own words, or those for one that the program gave.
func (lang Lang) Reason(reason string) string {
	switch reason {
	case congress.ReasonRetyped:
		return lang.T("reason.retyped")
	case congress.ReasonUnchanged:
		return lang.T("reason.unchanged")
	case congress.ReasonWentOn:
		return lang.T("reason.went_on")
	}
	return reason
}

// Course says what became of a figure between two days; code is one of package rollup's.
func (lang Lang) Course(code string) string { return lang.T("course." + code) }

// Doubt asks in a sentence whether a figure that breaks no rule is meant.
func (lang Lang) Doubt(d congress.Doubt) string { return lang.T("doubt."+string(d.Code), d.Args...) }

// Problem says in a sentence what is wrong at a field and what to do.
func (lang Lang) Problem(p congress.Problem) string {
	args := p.Args
	if bytes, ok := limit(p); ok {
		args = []any{bytes * 5 / 8}
	}
	return lang.T("problem."+string(p.Code), args...)
}

// limit is the most bytes that a text may have which is too long. People are told characters, of which
// Vietnamese has five in at most eight bytes, as a rule.
func limit(p congress.Problem) (bytes int, ok bool) {
	if p.Code != congress.ProblemTooLong || len(p.Args) != 1 {
		return 0, false
	}
	bytes, ok = p.Args[0].(int)
	return bytes, ok
}
