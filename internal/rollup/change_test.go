package rollup_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// stood is what a unit stood at: a value of a day, or nothing for no kind.
func stood(v congress.Value, asOf string) rollup.Progress {
	p := rollup.Progress{Value: v}
	if asOf != "" {
		p.AsOf = congress.MustDate(asOf)
	}
	return p
}

func TestTheCourseBetweenTwoDays(t *testing.T) {
	t.Parallel()
	share := func(p congress.Percent) congress.Value {
		return congress.Value{Kind: congress.PercentOf, Percent: p}
	}
	words := congress.Value{Kind: congress.Words, Words: "cơ bản hoàn thành"}
	const early, late = "2020-05-20", "2020-06-20"
	for _, c := range []struct {
		name      string
		then, now rollup.Progress
		want      rollup.Course
	}{
		{"nothing on either day", stood(congress.Value{}, ""), stood(congress.Value{}, ""), rollup.CourseNever},
		{"a first figure, even of nothing done", stood(congress.Value{}, ""), stood(congress.CountOf(0, 10), late), rollup.CourseFirst},
		{"a first figure that says all", stood(congress.Value{}, ""), stood(congress.CountOf(10, 10), late), rollup.CourseFirst},
		{"taken back", stood(congress.CountOf(1, 10), early), stood(congress.Value{}, ""), rollup.CourseGone},
		{"the same figure still", stood(congress.CountOf(1, 10), early), stood(congress.CountOf(1, 10), early), rollup.CourseSilent},
		{"the same words still", stood(words, early), stood(words, early), rollup.CourseSilent},
		{"done before, and nobody asks any more", stood(congress.CountOf(10, 10), early), stood(congress.CountOf(10, 10), early), rollup.CourseStill},
		{"a newer figure that says the same", stood(congress.CountOf(1, 10), early), stood(congress.CountOf(1, 10), late), rollup.CourseStill},
		{"more", stood(congress.CountOf(1, 10), early), stood(congress.CountOf(2, 10), late), rollup.CourseMoved},
		{"more of a larger total", stood(congress.CountOf(5, 10), early), stood(congress.CountOf(6, 100), late), rollup.CourseMoved},
		{"all", stood(congress.CountOf(1, 10), early), stood(congress.CountOf(10, 10), late), rollup.CourseFinished},
		{"all of a smaller total", stood(congress.CountOf(9, 10), early), stood(congress.CountOf(8, 8), late), rollup.CourseFinished},
		{"fewer", stood(congress.CountOf(5, 10), early), stood(congress.CountOf(4, 10), late), rollup.CourseBack},
		{"fewer, by a correction of the same day", stood(congress.CountOf(5, 10), early), stood(congress.CountOf(4, 10), early), rollup.CourseBack},
		{"a smaller share", stood(share(50_00), early), stood(share(49_99), late), rollup.CourseBack},
		{"the whole share", stood(share(50_00), early), stood(share(100_00), late), rollup.CourseFinished},
		{"a count where a share was", stood(share(50_00), early), stood(congress.CountOf(6, 10), late), rollup.CourseMoved},
		{"words where a count was", stood(congress.CountOf(6, 10), early), stood(words, late), rollup.CourseOther},
	} {
		change := rollup.Change{Then: c.then, Now: c.now, From: congress.MustDate("2020-05-23"), To: congress.MustDate("2020-06-22")}
		if got := change.Course(); got != c.want {
			t.Errorf("%s: Course = %s, want %s", c.name, got, c.want)
		}
	}
}

func TestWhatChangedIsToldOnlyWhereBothDaysHaveIt(t *testing.T) {
	t.Parallel()
	change := rollup.Change{
		Then: stood(congress.CountOf(254, 616), "2020-05-23"), Now: stood(congress.CountOf(390, 614), "2020-06-10"),
		From: congress.MustDate("2020-05-23"), To: congress.MustDate("2020-06-23"),
	}
	gained, counted := change.Gained()
	total, known := change.TotalChanged()
	points, shared := change.Points()
	rate, paced := change.PerDay()
	if gained != 136 || total != -2 || points != 22_29 || rate != 136.0/31 || !counted || !known || !shared || !paced {
		t.Errorf("254/616 to 390/614 in 31 days = %d, %d, %d, %v", gained, total, points, rate)
	}
	change.To = change.From
	if _, ok := change.PerDay(); ok {
		t.Error("a day held against itself has a pace")
	}
	for _, then := range []rollup.Progress{stood(congress.Value{}, ""), stood(congress.Value{Kind: congress.Words, Words: "x"}, "2020-05-01")} {
		change.Then = then
		_, counted := change.Gained()
		_, known := change.TotalChanged()
		_, shared := change.Points()
		if counted || known || shared {
			t.Errorf("from %+v something was gained", then.Value)
		}
	}
}

func TestTwoDaysAreComparedEachWithItsKnowledge(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	first := l.figure(p, roots, "2020-06-01", congress.CountOf(5, 10))
	l.figure(p, roots, "2020-06-01", congress.CountOf(3, 10), replacing(first), recorded(congress.MustDate("2020-06-20").Clock(9, 0)))
	v := view(t, load(t, l), central)
	at := func(day, known string) rollup.Query {
		q := rollup.Query{AsOf: congress.MustDate(day)}
		if known != "" {
			q.Known = congress.MustDate(known).Clock(23, 59)
		}
		return q
	}
	for _, c := range []struct {
		then, now rollup.Query
		want      rollup.Course
	}{
		{at("2020-06-10", ""), at("2020-06-25", ""), rollup.CourseSilent},
		{at("2020-06-10", "2020-06-10"), at("2020-06-25", "2020-06-25"), rollup.CourseBack},
	} {
		got, err := v.Compare(p, roots, c.then, c.now)
		if err != nil || got.Course() != c.want {
			t.Errorf("Compare = %s, %v, want %s", got.Course(), err, c.want)
		}
	}
}

func TestEveryReportOfAFigureIsListedWithWhatBecameOfIt(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.byID(p).NeedsConfirmation = true
	late := l.figure(p, roots, "2020-06-10", congress.CountOf(7, 10))
	first := l.figure(p, roots, "2020-06-01", congress.CountOf(5, 10), illustrative)
	second := l.figure(p, roots, "2020-06-01", congress.CountOf(4, 10), replacing(first))
	gone := l.figure(p, roots, "2020-06-05", congress.CountOf(6, 10))
	l.figure(p, roots, "2020-06-05", congress.Value{Kind: congress.Withdrawn}, replacing(gone))
	l.verdict(congress.LineConfirm, p, congress.MustDate("2020-06-12").Clock(8, 0), late)
	v := view(t, load(t, l), central)
	got, err := v.Reports(p, roots, rollup.Query{})
	if err != nil {
		t.Fatal(err)
	}
	on := congress.MustDate
	want := []rollup.Report{
		{Entry: first, AsOf: on("2020-06-01"), Value: congress.CountOf(5, 10), Illustrative: true},
		{Entry: second, AsOf: on("2020-06-01"), Value: congress.CountOf(4, 10), Stands: true},
		{Entry: gone, AsOf: on("2020-06-05"), Value: congress.CountOf(6, 10)},
		{Entry: late, AsOf: on("2020-06-10"), Value: congress.CountOf(7, 10), Stands: true, Confirmed: true},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Reports (-want +got):\n%s", diff)
	}
	if none, err := v.Reports(p, uppers, rollup.Query{}); len(none) != 0 || err != nil {
		t.Errorf("Reports of what nobody reported = %v, %v", none, err)
	}
	before, err := v.Reports(p, roots, rollup.Query{Known: congress.MustDate("2020-06-11").Clock(8, 0)})
	if err != nil || len(before) != 4 || before[3].Confirmed {
		t.Errorf("Reports as known before the confirmation = %+v, %v", before, err)
	}
}
