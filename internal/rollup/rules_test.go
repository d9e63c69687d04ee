package rollup_test

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func percentOf(p congress.Percent) congress.Value {
	return congress.Value{Kind: congress.PercentOf, Percent: p}
}

func inWords(s string) congress.Value { return congress.Value{Kind: congress.Words, Words: s} }

func rounded(f *float64) float64 {
	if f == nil {
		return math.NaN()
	}
	return math.Round(*f*100) / 100
}

// TestThaiNguyenOnTheDayOfItsReport holds the engine to the figures of document 001.
func TestThaiNguyenOnTheDayOfItsReport(t *testing.T) {
	t.Parallel()
	l := newLedger()
	tn := l.unit(nation, "thai-nguyen", congress.Province)
	id := l.figure(tn, roots, "2020-05-23", congress.CountOf(254, 616))
	p := ask(t, l, tn, roots, "2020-05-23")
	percent, _ := p.Percent()
	f, _ := p.Fraction()
	if percent != 4123 || f.Remaining() != 362 || *p.DaysLeft != 38 || rounded(p.RequiredPerDay) != 9.53 {
		t.Errorf("percent %d, remaining %d, days left %d, required %.2f; want 4123, 362, 38, 9.53",
			percent, f.Remaining(), *p.DaysLeft, rounded(p.RequiredPerDay))
	}
	if p.Status != rollup.StatusBehind || p.CurrentPerDay != nil || p.Projection != nil || p.Stale || p.Entry != id {
		t.Errorf("status %s, current %v, projection %v, stale %t, entry %d; want behind, none, none, false, %d",
			p.Status, p.CurrentPerDay, p.Projection, p.Stale, p.Entry, id)
	}
	if p.Deadline.String() != "2020-06-30" || p.CentralDeadline != p.Deadline || p.Reported != 1 || p.Expected != 1 {
		t.Errorf("deadline %s, central %s, %d of %d; want 2020-06-30 twice, 1 of 1", p.Deadline, p.CentralDeadline, p.Reported, p.Expected)
	}
	l.figure(tn, roots, "2020-05-26", congress.CountOf(300, 616))
	if percent, _ := ask(t, l, tn, roots, "2020-05-26").Percent(); percent != 4870 {
		t.Errorf("300/616 = %d, want 4870", percent)
	}
	late := ask(t, l, tn, roots, "2020-07-03")
	if late.Status != rollup.StatusOverdue || !late.Stale || *late.DaysLeft != -3 || late.RequiredPerDay != nil {
		t.Errorf("on 3/7: %s, stale %t, %d days left, required %v; want overdue, true, -3, none",
			late.Status, late.Stale, *late.DaysLeft, late.RequiredPerDay)
	}
}

func TestPercentsAndWordsDoNotMoveTheSum(t *testing.T) {
	t.Parallel()
	l := newLedger()
	tn, qn := l.unit(nation, "thai-nguyen", congress.Province), l.unit(nation, "quang-ninh", congress.Province)
	bk := l.unit(nation, "bac-kan", congress.Province)
	l.figure(tn, roots, "2020-05-23", congress.CountOf(254, 616))
	l.figure(qn, roots, "2020-05-31", percentOf(congress.Hundred))
	l.figure(bk, roots, "2020-05-20", congress.CountOf(10, 20))
	l.figure(bk, roots, "2020-06-03", inWords("cơ bản hoàn thành"))
	p := ask(t, l, nation, roots, "2020-06-05")
	want := congress.CountOf(264, 636)
	if p.Value != want || p.Reported != 2 || p.Expected != 3 {
		t.Errorf("sum = %+v, %d of %d; want 264/636 of 2 of 3: a count before the words still counts", p.Value, p.Reported, p.Expected)
	}
	if p.AsOf.String() != "2020-05-23" || p.OldestAsOf.String() != "2020-05-20" || p.Basis != congress.BasisSum {
		t.Errorf("as of %s, oldest %s, basis %s; want 2020-05-23, 2020-05-20, sum", p.AsOf, p.OldestAsOf, p.Basis)
	}
}

func TestStatusIsExactlyOneByItsRule(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name    string
		measure congress.MeasureCode
		figures map[string]congress.Value
		asOf    string
		want    rollup.Status
	}{
		{"nothing reported", roots, nil, "2020-06-01", rollup.StatusNotReported},
		{"words", roots, map[string]congress.Value{"2020-06-01": inWords("cơ bản hoàn thành")}, "2020-06-01", rollup.StatusUndetermined},
		{"words stay undetermined after the deadline", roots, map[string]congress.Value{"2020-06-01": inWords("x")}, "2020-07-01", rollup.StatusUndetermined},
		{"nothing to do is no total", roots, map[string]congress.Value{"2020-06-01": congress.CountOf(0, 0)}, "2020-06-01", rollup.StatusUndetermined},
		{"a percent cannot be paced", roots, map[string]congress.Value{"2020-06-01": percentOf(9980)}, "2020-06-30", rollup.StatusUndetermined},
		{"a percent is overdue the day after", roots, map[string]congress.Value{"2020-06-01": percentOf(9980)}, "2020-07-01", rollup.StatusOverdue},
		{"exactly 100 %", roots, map[string]congress.Value{"2020-05-31": percentOf(congress.Hundred)}, "2020-06-01", rollup.StatusDone},
		{"all counted", roots, map[string]congress.Value{"2020-05-31": congress.CountOf(7, 7)}, "2020-07-31", rollup.StatusDone},
		{"no earlier value is no pace", roots, map[string]congress.Value{"2020-06-01": congress.CountOf(1, 7)}, "2020-06-01", rollup.StatusBehind},
		{"as fast as needed", roots, map[string]congress.Value{"2020-06-02": congress.CountOf(0, 28), "2020-06-16": congress.CountOf(14, 28)}, "2020-06-16", rollup.StatusOnTrack},
		{"a little too slow", roots, map[string]congress.Value{"2020-06-02": congress.CountOf(0, 29), "2020-06-16": congress.CountOf(14, 29)}, "2020-06-16", rollup.StatusBehind},
		{"something left on the last day", roots, map[string]congress.Value{"2020-06-16": congress.CountOf(0, 1000), "2020-06-30": congress.CountOf(999, 1000)}, "2020-06-30", rollup.StatusBehind},
		{"something left the day after", roots, map[string]congress.Value{"2020-06-30": congress.CountOf(999, 1000)}, "2020-07-01", rollup.StatusOverdue},
		{"readiness has no deadline", plans, map[string]congress.Value{"2020-06-01": congress.CountOf(1, 7)}, "2020-12-01", rollup.StatusNoDeadline},
		{"an outcome at its target", women, map[string]congress.Value{"2020-06-01": congress.CountOf(15, 100)}, "2020-06-01", rollup.StatusTargetMet},
		{"an outcome just below", women, map[string]congress.Value{"2020-06-01": congress.CountOf(14999, 100000)}, "2020-06-01", rollup.StatusTargetMissed},
		{"an outcome as a percent", women, map[string]congress.Value{"2020-06-01": percentOf(1499)}, "2020-06-01", rollup.StatusTargetMissed},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			l := newLedger()
			p := l.unit(nation, "p", congress.Province)
			for day, v := range test.figures {
				l.figure(p, test.measure, day, v)
			}
			if got := ask(t, l, p, test.measure, test.asOf).Status; got != test.want {
				t.Errorf("status = %s, want %s", got, test.want)
			}
		})
	}
}

func TestOutcomeIsJudgedByTheNearestTarget(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		bound congress.Bound
		done  int64
		want  rollup.Status
	}{
		{congress.AtLeast, 75, rollup.StatusTargetMet},
		{congress.AtLeast, 74, rollup.StatusTargetMissed},
		{congress.AtMost, 75, rollup.StatusTargetMet},
		{congress.AtMost, 76, rollup.StatusTargetMissed},
		{congress.Exact, 75, rollup.StatusTargetMet},
		{congress.Exact, 76, rollup.StatusTargetMissed},
		{congress.About, 76, rollup.StatusTargetMet},
		{congress.About, 74, rollup.StatusTargetMissed},
	} {
		l := newLedger()
		p := l.unit(nation, "quang-ninh", congress.Province)
		u := l.unit(p, "", congress.Upper)
		l.structure.Targets = []congress.Target{{Unit: p, Measure: women, Percent: 7500, Bound: test.bound}}
		l.figure(u, women, "2020-06-01", congress.CountOf(test.done, 100))
		if got := ask(t, l, u, women, "2020-06-01"); got.Status != test.want || got.Target.Unit != p {
			t.Errorf("%d %% against %s 75 %% = %s by the target of %d, want %s of %d", test.done, test.bound, got.Status, got.Target.Unit, test.want, p)
		}
	}
}

func TestOutcomeWithoutATargetIsNotJudged(t *testing.T) {
	t.Parallel()
	l := newLedger()
	l.structure.Measures[6].Reference = nil
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, women, "2020-06-01", congress.CountOf(1, 2))
	if got := ask(t, l, p, women, "2020-06-02").Status; got != rollup.StatusNoTarget {
		t.Errorf("status = %s, want no_target", got)
	}
}

func TestProjectionGoesOnAtThePaceOfTheLastFortnight(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, roots, "2020-05-18", congress.CountOf(0, 200))
	l.figure(p, roots, "2020-06-01", congress.CountOf(28, 200))
	got := ask(t, l, p, roots, "2020-06-01").Projection
	// 172 remain at 2 a day; a quarter faster or slower, for want of an earlier fortnight.
	late := 57
	want := &rollup.Projection{
		Earliest: congress.MustDate("2020-08-09"), Likely: congress.MustDate("2020-08-26"), Latest: congress.MustDate("2020-09-24"),
		DaysLate: &late,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("one fortnight (-want +got):\n%s", diff)
	}
	l.figure(p, roots, "2020-06-15", congress.CountOf(60, 200))
	l.figure(p, roots, "2020-06-29", congress.CountOf(90, 200))
	// 110 remain; 30, 32 and 28 were done in the last three fortnights.
	got = ask(t, l, p, roots, "2020-06-29").Projection
	late = 51
	want = &rollup.Projection{
		Earliest: congress.MustDate("2020-08-17"), Likely: congress.MustDate("2020-08-20"), Latest: congress.MustDate("2020-08-23"),
		DaysLate: &late,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("three fortnights (-want +got):\n%s", diff)
	}
}

func TestNothingIsProjectedAtAStandstill(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, roots, "2020-05-01", congress.CountOf(5, 10))
	if got := ask(t, l, p, roots, "2020-05-15"); got.Projection != nil || got.CurrentPerDay == nil || *got.CurrentPerDay != 0 {
		t.Errorf("projection %v at %v a day, want none at 0", got.Projection, got.CurrentPerDay)
	}
}

func TestStrictestDeadlineInForceCountsBesideTheCentralOne(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	u := l.unit(p, "", congress.Upper)
	local := func(by, known string) congress.Deadline {
		return congress.Deadline{Term: term, Level: congress.Grassroots, Unit: p, FinishBy: congress.MustDate(by), KnownFrom: congress.MustDate(known)}
	}
	l.structure.Deadlines = append(l.structure.Deadlines, local("2020-06-10", "2020-03-01"), local("2020-06-20", "2020-05-01"), local("2020-07-20", "2020-06-01"))
	for _, test := range []struct{ known, want string }{
		{"2020-02-01", "2020-06-30"}, // only the central one was known
		{"2020-03-01", "2020-06-10"},
		{"2020-05-31", "2020-06-20"}, // the province had put it off
		{"2020-06-01", "2020-06-30"}, // later than the centre's, so the centre's counts
	} {
		q := rollup.Query{AsOf: congress.MustDate("2020-06-15"), Known: congress.MustDate(test.known).Clock(9, 0)}
		got := askAs(t, l, u, roots, q)
		if got.Deadline.String() != test.want || got.CentralDeadline.String() != "2020-06-30" {
			t.Errorf("known %s: %s, central %s; want %s, 2020-06-30", test.known, got.Deadline, got.CentralDeadline, test.want)
		}
	}
}

func TestRankIsByExactShareThenByFinishWithTies(t *testing.T) {
	t.Parallel()
	l := newLedger()
	var ids []congress.UnitID
	for _, slug := range []string{"a", "b", "c", "d", "e", "f", "army", "words", "percent"} {
		id := l.unit(nation, slug, congress.Province)
		l.byID(id).Region = map[bool]string{true: "North", false: "South"}[len(ids)%2 == 0]
		ids = append(ids, id)
	}
	l.byID(ids[6]).OnMap = false
	l.figure(ids[0], roots, "2020-06-10", congress.CountOf(7, 7))
	l.figure(ids[1], roots, "2020-06-01", congress.CountOf(9, 9))
	l.figure(ids[2], roots, "2020-06-10", congress.CountOf(1, 1))
	l.figure(ids[3], roots, "2020-06-01", congress.CountOf(33334, 100000))
	l.figure(ids[4], roots, "2020-06-01", congress.CountOf(1, 3), illustrative) // shown as 33,33 % like the one before
	l.figure(ids[5], roots, "2020-06-01", congress.CountOf(2, 6))
	l.figure(ids[6], roots, "2020-06-01", congress.CountOf(2, 2))
	l.figure(ids[7], roots, "2020-06-01", inWords("cơ bản hoàn thành"))
	l.figure(ids[8], roots, "2020-06-01", percentOf(2500))
	for i, want := range []*rollup.Rank{
		{Nation: 2, Of: 7, Region: 1, OfRegion: 4, Illustrative: true},
		{Nation: 1, Of: 7, Region: 1, OfRegion: 3, Illustrative: true},
		{Nation: 2, Of: 7, Region: 1, OfRegion: 4, Illustrative: true},
		{Nation: 4, Of: 7, Region: 2, OfRegion: 3, Illustrative: true},
		{Nation: 5, Of: 7, Region: 3, OfRegion: 4, Illustrative: true},
		{Nation: 5, Of: 7, Region: 3, OfRegion: 3, Illustrative: true},
		nil,
		nil,
		{Nation: 7, Of: 7, Region: 4, OfRegion: 4, Illustrative: true},
	} {
		if diff := cmp.Diff(want, ask(t, l, ids[i], roots, "2020-06-15").Rank); diff != "" {
			t.Errorf("rank of the %d. (-want +got):\n%s", i+1, diff)
		}
	}
}

func TestFinishIsTheFirstDayOfTheLastUnbrokenRun(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, roots, "2020-05-01", congress.CountOf(5, 5))
	l.figure(p, roots, "2020-05-10", congress.CountOf(5, 6)) // the scope was widened
	l.figure(p, roots, "2020-05-20", congress.CountOf(6, 6))
	l.figure(p, roots, "2020-05-30", percentOf(congress.Hundred))
	for _, test := range []struct{ asOf, want string }{
		{"2020-05-05", "2020-05-01"}, {"2020-05-15", ""}, {"2020-06-05", "2020-05-20"},
	} {
		if got := ask(t, l, p, roots, test.asOf).FinishedOn.String(); got != test.want {
			t.Errorf("finished as of %s = %q, want %q", test.asOf, got, test.want)
		}
	}
}

func TestMeasureAboveTheLevelOfAUnitDoesNotExistThere(t *testing.T) {
	t.Parallel()
	l := newLedger()
	u := l.unit(l.unit(nation, "p", congress.Province), "", congress.Upper)
	v := view(t, load(t, l), central)
	for _, code := range []congress.MeasureCode{provinces, "nothing.cell"} {
		if _, err := v.Progress(u, code, rollup.Query{}); !errors.Is(err, congress.ErrNotFound) {
			t.Errorf("Progress(upper, %s) = %v, want ErrNotFound", code, err)
		}
	}
	all, err := v.AllProgress(u, rollup.Query{})
	if err != nil || len(all) != 6 {
		t.Errorf("AllProgress(upper) = %d measures, %v; want 6 of 7", len(all), err)
	}
}

func TestPageShowsTheLevelWhoseDeadlineComesNext(t *testing.T) {
	t.Parallel()
	v := view(t, load(t, newLedger()), central)
	for _, test := range []struct {
		day  string
		want congress.MeasureCode
	}{
		{"2020-01-01", cells}, {"2020-06-30", roots}, {"2020-07-03", uppers}, {"2021-01-01", provinces},
	} {
		if got := v.NextMeasure(congress.MustDate(test.day)); got != test.want {
			t.Errorf("NextMeasure(%s) = %s, want %s", test.day, got, test.want)
		}
	}
}

func TestRegionSumsItsOnMapProvinces(t *testing.T) {
	t.Parallel()
	l := newLedger()
	const delta = "Đồng bằng sông Hồng"
	hn, qn, army := l.unit(nation, "ha-noi", congress.Province), l.unit(nation, "quang-ninh", congress.Province), l.unit(nation, "army", congress.Province)
	l.byID(hn).Region, l.byID(hn).Subregion = delta, delta
	l.byID(qn).Region, l.byID(qn).Subregion = delta, "Đông Bắc Bộ"
	l.byID(army).Region, l.byID(army).OnMap = delta, false
	for _, p := range []congress.UnitID{hn, qn, army} {
		l.figure(p, roots, "2020-06-01", congress.CountOf(1, 10))
	}
	v, q := view(t, load(t, l), central), rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	for name, want := range map[string]int64{delta: 20, "Đông Bắc Bộ": 10} {
		got, err := v.RegionProgress(name, roots, q)
		if err != nil || got.Value.Total != want || got.DaysLeft == nil {
			t.Errorf("RegionProgress(%s) = %+v, %v; want a total of %d and a deadline", name, got.Value, err, want)
		}
	}
	if _, err := v.RegionProgress("", roots, q); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("RegionProgress(\"\") = %v, want ErrNotFound", err)
	}
}

func TestApplyLeavesGapsAndTheUnknownToCatchUp(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	source := &growing{ledger: l.upTo(0)}
	empty := rollup.NewEngine(source)
	l.figure(p, roots, "2020-06-01", congress.CountOf(1, 9))
	l.figure(p, roots, "2020-06-02", congress.CountOf(2, 9))
	if empty.Loaded() || empty.Apply(l.lines[0]) {
		t.Error("an engine that never loaded applied a line")
	}
	e := load(t, source)
	var told []int64
	e.OnChange(func(_ congress.UnitID, revision int64) { told = append(told, revision) })
	if e.Apply(l.lines[1]) {
		t.Error("Apply over a gap = true, want false")
	}
	g := l.unit(p, "", congress.Upper) // registered while the engine runs
	added := l.append(congress.Line{Kind: congress.LineUnit, Unit: g, NewParent: p, Recorded: congress.MustDate("2020-06-03").Clock(9, 0)})
	source.ledger = l
	if err := e.CatchUp(context.Background(), p); err != nil {
		t.Fatalf("CatchUp: %v", err)
	}
	v := view(t, e, central)
	if _, ok := v.Unit(g); !ok || v.Revisions()[p] != added.Revision {
		t.Errorf("unit added: %t, revision %d; want true, %d", ok, v.Revisions()[p], added.Revision)
	}
	if diff := cmp.Diff([]int64{2, 0}, told); diff != "" {
		t.Errorf("told of (-want +got):\n%s", diff)
	}
}

func TestGrantInAnotherTermOpensNothing(t *testing.T) {
	t.Parallel()
	e := load(t, newLedger())
	scope := access.Scope{Grants: []access.Grant{{Role: access.Admin, Term: "2025-2030", Unit: nation}}}
	if _, err := e.View(scope).Term(term); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Term = %v, want ErrNotFound", err)
	}
	if got := e.View(scope).Terms(); len(got) != 0 {
		t.Errorf("Terms = %v, want none", got)
	}
}

func TestFarFinishIsNotProjected(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, roots, "2020-05-01", congress.CountOf(0, 30))
	l.figure(p, roots, "2020-05-15", congress.CountOf(1, 30)) // 29 left, one a fortnight: 406 days
	if got := ask(t, l, p, roots, "2020-05-15"); got.Projection != nil || got.Status != rollup.StatusBehind {
		t.Errorf("projection %+v, %s; want none within a year, behind", got.Projection, got.Status)
	}
}

func TestStaleIsOlderThanTheRhythmAndNeverOnceDone(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		rhythm int
		value  congress.Value
		asOf   string
		want   bool
	}{
		{7, congress.CountOf(1, 2), "2020-06-08", false},
		{7, congress.CountOf(1, 2), "2020-06-09", true},
		{0, congress.CountOf(1, 2), "2020-06-09", true}, // seven days unless set
		{30, inWords("cơ bản hoàn thành"), "2020-06-09", false},
		{7, inWords("cơ bản hoàn thành"), "2020-06-09", true},
		{7, congress.CountOf(2, 2), "2020-12-09", false},
		{7, percentOf(congress.Hundred), "2020-12-09", false},
	} {
		l := newLedger()
		l.structure.Term.RhythmDays = test.rhythm
		p := l.unit(nation, "p", congress.Province)
		l.figure(p, roots, "2020-06-01", test.value)
		if got := ask(t, l, p, roots, test.asOf).Stale; got != test.want {
			t.Errorf("%s of 1/6, rhythm %d, on %s: stale %t, want %t", test.value.Kind, test.rhythm, test.asOf, got, test.want)
		}
	}
}

func TestNationalTargetOfTheTermComesBeforeTheReference(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.structure.Targets = []congress.Target{{Measure: women, Percent: 3000, Bound: congress.AtLeast}}
	l.figure(p, women, "2020-06-01", congress.CountOf(20, 100))
	if got := ask(t, l, p, women, "2020-06-01"); got.Status != rollup.StatusTargetMissed || got.Target.Percent != 3000 {
		t.Errorf("%s by %+v, want target_missed by 30 %%", got.Status, got.Target)
	}
}

func TestHundredPercentWithoutAFinishRanksBehindThoseThatFinished(t *testing.T) {
	t.Parallel()
	l := newLedger()
	var ids []congress.UnitID
	for range 4 {
		ids = append(ids, l.unit(nation, "", congress.Province))
	}
	atLeast := percentOf(congress.Hundred)
	atLeast.Bound = congress.AtLeast
	l.figure(ids[0], roots, "2020-06-01", atLeast)
	l.figure(ids[1], roots, "2020-06-05", congress.CountOf(3, 3))
	l.figure(ids[2], roots, "2020-06-01", atLeast)
	l.figure(ids[3], roots, "2020-06-01", congress.CountOf(1, 3))
	for i, want := range []int{2, 1, 2, 4} {
		if got := ask(t, l, ids[i], roots, "2020-06-10").Rank; got.Nation != want {
			t.Errorf("rank of the %d. = %d, want %d", i+1, got.Nation, want)
		}
	}
}

func TestTheCentralTargetStandsBesideAUnitsOwn(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "quang-ninh", congress.Province)
	l.structure.Targets = []congress.Target{{Unit: p, Measure: women, Percent: 3000, Bound: congress.AtLeast}}
	v := view(t, load(t, l), central)
	if got := v.CentralTarget(women); got == nil || got.Percent != 1500 || got.Unit != 0 {
		t.Errorf("central target = %+v, want the reference of 15 %%", got)
	}
	if got := v.CentralTarget("nothing.upper"); got != nil {
		t.Errorf("an unknown measure has the target %+v", got)
	}
}
