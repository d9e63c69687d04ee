package congress_test

import (
	"strings"
	"testing"

	"tiendo/internal/congress"
)

func TestEveryReasonIsHeldToOneRule(t *testing.T) {
	t.Parallel()
	today := congress.MustDate("2020-07-03")
	correction := func(reason string) congress.Problems {
		e := congress.Entry{Unit: 1, Measure: "congress.grassroots", AsOf: today, Value: congress.CountOf(1, 2), Replaces: 7, Reason: reason}
		u, m := congress.Unit{Level: congress.Province}, congress.Measure{Code: "congress.grassroots", Level: congress.Grassroots}
		return e.Problems(congress.Term{}, u, m, today)
	}
	back := func(reason string) congress.Problems {
		return congress.Return{Reason: reason, Due: today}.Problems(today)
	}
	plain := func(reason string) congress.Problems { return congress.ProblemsOfReason(reason, "") }
	for reason, want := range map[string][3]congress.ProblemCode{
		"đếm lại":                                {},
		" \t":                                    {congress.ProblemReasonNeeded, congress.ProblemMissing, ""},
		"a\u202eb":                               {congress.ProblemHidden, congress.ProblemHidden, congress.ProblemHidden},
		strings.Repeat("x", congress.MaxWords+1): {congress.ProblemTooLong, congress.ProblemTooLong, congress.ProblemTooLong},
	} {
		for i, problems := range []func(string) congress.Problems{correction, back, plain} {
			var got congress.ProblemCode
			if p := problems(reason).At("reason"); p != nil {
				got = p.Code
			}
			if got != want[i] {
				t.Errorf("%.10q, %d: %q, want %q", reason, i, got, want[i])
			}
		}
	}
}
