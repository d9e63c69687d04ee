package congress_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

func TestAReturnSaysWhyAndUntilWhen(t *testing.T) {
	t.Parallel()
	today := congress.MustDate("2020-07-03")
	for _, c := range []struct {
		name string
		back congress.Return
		want congress.Problems
	}{
		{"complete", congress.Return{Reason: "Xem lại tổng số", Due: today}, nil},
		{"nothing said", congress.Return{}, congress.Problems{{Field: "reason", Code: congress.ProblemMissing}, {Field: "due", Code: congress.ProblemMissing}}},
		{"blanks", congress.Return{Reason: " \t", Due: today}, congress.Problems{{Field: "reason", Code: congress.ProblemMissing}}},
		{
			"yesterday",
			congress.Return{Reason: "x", Due: today.AddDays(-1)},
			congress.Problems{{Field: "due", Code: congress.ProblemDuePassed, Args: []any{today.AddDays(-1), today}}},
		},
		{"hidden characters", congress.Return{Reason: "a\u202eb", Due: today}, congress.Problems{{Field: "reason", Code: congress.ProblemHidden}}},
	} {
		if diff := cmp.Diff(c.want, c.back.Problems(today)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestTheVisitUnderWayDoesNotMakeThingsSeen(t *testing.T) {
	t.Parallel()
	now := congress.MustDate("2020-07-03").Clock(9, 0)
	ago := func(minutes ...int) (moments []time.Time) {
		for _, m := range minutes {
			moments = append(moments, now.Add(-time.Duration(m)*time.Minute))
		}
		return moments
	}
	for _, c := range []struct {
		name     string
		verdicts []time.Time
		want     time.Time
	}{
		{"nobody judged yet", nil, time.Time{}},
		{"only this visit", ago(5, 20, 45), time.Time{}},
		{"this visit and yesterday's", ago(5, 20, 1500, 1510), ago(1500)[0]},
		{"nothing judged today yet", ago(1500, 1510, 4000), ago(1500)[0]},
		{"in any order", ago(4000, 5, 1500), ago(1500)[0]},
		{"a clock that was set back", ago(-60, 5, 1500), ago(1500)[0]},
	} {
		if got := congress.LastVisit(c.verdicts, now); !got.Equal(c.want) {
			t.Errorf("%s: LastVisit() = %v, want %v", c.name, got, c.want)
		}
	}
}

func TestTheLastVisitLiesMoreThanHalfAnHourBeforeThisOne(t *testing.T) {
	t.Parallel()
	now := congress.MustDate("2020-07-03").Clock(9, 0)
	rapid.Check(t, func(t *rapid.T) {
		var verdicts []time.Time
		for _, minutes := range rapid.SliceOf(rapid.IntRange(-100, 400)).Draw(t, "minutes ago") {
			verdicts = append(verdicts, now.Add(-time.Duration(minutes)*time.Minute))
		}
		last := congress.LastVisit(verdicts, now)
		begun := now // where this visit begins, if last ended the one before
		for _, v := range verdicts {
			if v.After(last) && v.Before(begun) {
				begun = v
			}
		}
		if !last.IsZero() && begun.Sub(last) <= 30*time.Minute {
			t.Fatalf("LastVisit() = %v, only %s before this visit", last, begun.Sub(last))
		}
	})
}
