package page

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/part"
)

// phrase is what a verdict says of one level.
type phrase struct {
	Head string // how it stands: "cấp cơ sở quá hạn 3 ngày"
	More string // the numbers with their day: ", còn 362 (tính đến 23/5/2020)"
	Warn bool   // somebody has to act
}

// Verdict says how the unit stands: its own congress, where it is no province, and a phrase for each level, those
// first that need somebody to act. Nothing for a unit that ended by the day.
func (p unitPage) Verdict() []phrase {
	levels := p.Levels()
	if !p.Unit.Ended.IsZero() && p.Unit.Ended <= p.Query.AsOf {
		return nil
	}
	phrases := p.ownVerdict()
	if len(phrases) == 0 && !slices.ContainsFunc(levels, part.Figure.IsReported) {
		return []phrase{{Head: p.Lang.T("verdict.nothing", p.Query.AsOf)}}
	}
	slices.SortStableFunc(levels, func(a, b part.Figure) int {
		return cmp.Compare(urgency(a.Status), urgency(b.Status))
	})
	for _, f := range levels {
		phrases = append(phrases, phrase{
			Head: verdictHead(f), More: verdictMore(f), Warn: f.Status == rollup.StatusOverdue || f.Status == rollup.StatusBehind,
		})
	}
	phrases[0].Head = upperFirst(phrases[0].Head)
	return phrases
}

// ownVerdict is the phrase about the congress of a unit below the province, for which nothing is more important.
func (p unitPage) ownVerdict() []phrase {
	if !p.HasOwn || p.Unit.Level >= congress.Province {
		return nil
	}
	more := p.Lang.T("verdict.own", part.LowerFirst(congressText(p.Lang, p.Congress.Congress)))
	silent := p.Congress.Standing == congress.StandingSilent
	if silent {
		more += p.Lang.T("verdict.silent")
	}
	return []phrase{{Head: p.Lang.T("unit.own_congress"), More: more, Warn: p.OwnEvent().Late() || silent}}
}

// verdictHead says how a level stands.
func verdictHead(f part.Figure) string {
	level := f.Lang.T("verdict." + f.Measure.Level.String())
	if f.Status == rollup.StatusOverdue {
		return f.Lang.T("verdict.overdue", level, -*f.DaysLeft)
	}
	return f.Lang.T("verdict.is_"+string(f.Status), level)
}

// verdictMore are the numbers behind it, with their day; "" where all is said.
func verdictMore(f part.Figure) string {
	words := ""
	_, counted := f.Fraction()
	switch {
	case f.Status == rollup.StatusBehind && f.RequiredPerDay == nil:
		words = f.Lang.T("verdict.last_day", f.Remaining())
	case f.Status == rollup.StatusBehind && f.CurrentPerDay == nil:
		words = f.Lang.T("verdict.unpaced", f.Required())
	case f.Status == rollup.StatusBehind:
		words = f.Lang.T("verdict.paced", f.Required(), f.Current())
	case f.Status == rollup.StatusUndetermined || f.Status == rollup.StatusNoDeadline || f.Status == rollup.StatusOverdue && !counted:
		words = f.Lang.T("verdict.stands", f.Short())
	case f.Status == rollup.StatusOverdue || f.Status == rollup.StatusOnTrack:
		words = f.Lang.T("verdict.left", f.Remaining())
	default:
		return ""
	}
	return f.Lang.T("verdict.dated", words, f.AsOf)
}

// stop is what stands behind the i-th phrase.
func (p unitPage) stop(i int) string {
	if i < len(p.Verdict())-1 {
		return ";"
	}
	return "."
}

// VerdictMarks says what is to be known of the figures in the verdict besides.
func (p unitPage) VerdictMarks() (illustrative, unconfirmed bool) {
	illustrative = len(p.ownVerdict()) > 0 && p.Congress.Illustrative
	for _, f := range p.Levels() {
		illustrative = illustrative || f.Illustrative
		unconfirmed = unconfirmed || f.Unconfirmed() != ""
	}
	return illustrative, unconfirmed
}
