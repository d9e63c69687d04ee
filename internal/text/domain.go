package text

import "tiendo/internal/congress"

// MeasureName is the name of a measure.
func (lang Lang) MeasureName(m congress.Measure) string {
	if lang == EN && m.NameEN != "" {
		return m.NameEN
	}
	return m.NameVI
}

// UnitLevel is the name of a level, as a heading has it.
func (lang Lang) UnitLevel(l congress.Level) string { return lang.T("level." + l.String()) }

// MeasureKind is the name of a kind of measure.
func (lang Lang) MeasureKind(k congress.MeasureKind) string { return lang.T("kind." + string(k)) }

// Status is the name of a status of package rollup, or "stale".
func (lang Lang) Status(code string) string { return lang.T("status." + code) }

// StatusRule says in a sentence when a unit has the status.
func (lang Lang) StatusRule(code string) string { return lang.T("rule." + code) }

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
	if reason == congress.ReasonRetyped {
		return lang.T("reason.retyped")
	}
	return reason
}

// Problem says in a sentence what is wrong at a field and what to do.
func (lang Lang) Problem(p congress.Problem) string {
	return lang.T("problem."+string(p.Code), p.Args...)
}
