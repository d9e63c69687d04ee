package chart

import (
	"bytes"
	"context"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

func drawn(t interface{ Fatal(...any) }, c templ.Component) string {
	var svg bytes.Buffer
	if err := c.Render(context.Background(), &svg); err != nil {
		t.Fatal(err)
	}
	return svg.String()
}

// coordinate finds every number that places something across the canvas or down it.
var coordinate = regexp.MustCompile(` (?:x|y|x1|x2|y1|y2|cx|cy)="(-?[0-9.]+)"`)

// wantWithin holds every coordinate and every number of a path to a canvas.
func wantWithin(t interface {
	Fatalf(string, ...any)
}, svg string, most float64,
) {
	numbers := func(s string) []string {
		return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("MLHVz ", r) })
	}
	var all []string
	for _, m := range coordinate.FindAllStringSubmatch(svg, -1) {
		all = append(all, m[1])
	}
	for _, m := range regexp.MustCompile(` d="([^"]*)"`).FindAllStringSubmatch(svg, -1) {
		if !strings.Contains(m[1], "h") && !strings.Contains(m[1], "v") { // those of the key
			all = append(all, numbers(m[1])...)
		}
	}
	for _, number := range all {
		if n, err := strconv.ParseFloat(number, 64); err != nil || n < 0 || n > most {
			t.Fatalf("%q leaves the canvas of %v: %s", number, most, svg)
		}
	}
}

func history(t *rapid.T) (points []rollup.Point, asOf congress.Date) {
	day := congress.MustDate("2020-01-01")
	for range rapid.IntRange(1, 12).Draw(t, "points") {
		total := rapid.Int64Range(1, 60_000).Draw(t, "total")
		points = append(points, rollup.Point{Day: day, Reported: 1, Fraction: congress.Fraction{Done: rapid.Int64Range(0, total).Draw(t, "done"), Total: total}})
		day = day.AddDays(rapid.IntRange(1, 60).Draw(t, "gap"))
	}
	return points, day.AddDays(rapid.IntRange(0, 30).Draw(t, "after"))
}

func expectation(t *rapid.T, asOf congress.Date) *rollup.Projection {
	p := &rollup.Projection{Earliest: asOf.AddDays(rapid.IntRange(1, 200).Draw(t, "earliest"))}
	p.Likely = p.Earliest.AddDays(rapid.IntRange(0, 160).Draw(t, "likely"))
	if rapid.Bool().Draw(t, "ends") {
		p.Latest = p.Likely.AddDays(rapid.IntRange(0, 100).Draw(t, "latest"))
	}
	return p
}

func TestWhatIsExpectedStaysOnTheCanvas(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		points, asOf := history(t)
		deadline := asOf.AddDays(rapid.IntRange(-100, 300).Draw(t, "deadline"))
		b, ok := NewBurnUp(text.VI, "nhãn", congress.Measure{}, points, asOf, deadline)
		if !ok {
			t.Fatal("no chart")
		}
		before := b.to
		moved := []rollup.DeadlineStep{
			{From: points[0].Day - 9, FinishBy: asOf.AddDays(rapid.IntRange(-200, 400).Draw(t, "was due"))},
			{From: points[0].Day, FinishBy: deadline},
		}
		b = b.Foreseen(expectation(t, asOf), moved)
		if b.to < before || b.to.DaysSince(b.from) > 2*max(before, moved[0].FinishBy).DaysSince(b.from) {
			t.Fatalf("the axis ends on %s, without what is expected on %s", b.to, before)
		}
		wantWithin(t, drawn(t, Draw(b)), wide.width)
	})
}

func TestDeadlinesOfBeforeAreDrawnWithTheDayOfTheirChange(t *testing.T) {
	t.Parallel()
	points := []rollup.Point{point("2020-03-01", 0, 100), point("2020-05-10", 80, 100)}
	b, _ := NewBurnUp(text.VI, "", congress.Measure{}, points, congress.MustDate("2020-05-20"), congress.MustDate("2020-07-31"))
	day := congress.MustDate
	one := drawn(t, Draw(b.Foreseen(nil, []rollup.DeadlineStep{{From: day("2019-05-30"), FinishBy: day("2020-07-31")}})))
	if strings.Contains(one, "hạn cũ") || strings.Contains(one, "due-before") {
		t.Errorf("a deadline that never moved is drawn as moved: %s", one)
	}
	two := drawn(t, Draw(b.Foreseen(nil, []rollup.DeadlineStep{
		{From: day("2019-05-30"), FinishBy: day("2020-06-30")}, {From: day("2020-04-15"), FinishBy: day("2020-07-31")},
	})))
	if !strings.Contains(two, "hạn cũ 30/6, đổi ngày 15/4") || !strings.Contains(two, "hạn 31/7") {
		t.Errorf("the chart lacks the deadline of before: %s", two)
	}
}

func TestAChartIsReadFromItsFirstFigureToWhatIsExpected(t *testing.T) {
	t.Parallel()
	points := []rollup.Point{point("2020-06-01", 20, 100), point("2020-06-10", 80, 100)}
	points[1].Illustrative = true
	b, _ := NewBurnUp(text.VI, "", congress.Measure{}, points, congress.MustDate("2020-06-12"), congress.MustDate("2020-06-30"))
	p := rollup.Projection{Earliest: congress.MustDate("2020-06-14"), Likely: congress.MustDate("2020-06-20"), Latest: congress.NoDate}
	var said []string
	for _, r := range b.Foreseen(&p, nil).readings() {
		said = append(said, r.Says)
	}
	want := []string{
		"1/6/2020: 20/100 · 20,00%", "10/6/2020: 80/100 · 80,00% · minh họa", "14/6/2020: dự kiến xong sớm nhất",
		"20/6/2020: dự kiến xong theo tốc độ hiện nay", "30/6/2020: thời hạn",
	}
	if got := strings.Join(said, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("read:\n%s\nwant:\n%s", got, strings.Join(want, "\n"))
	}
}

func TestSmallChartsShareOneScale(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		asOf := congress.MustDate("2020-07-03")
		items := []Multiple{{Name: "không có số"}}
		for range rapid.IntRange(1, 5).Draw(t, "units") {
			points, end := history(t)
			shift := asOf.DaysSince(end)
			for i := range points {
				points[i].Day = points[i].Day.AddDays(shift)
			}
			item := Multiple{Name: "đơn vị", Points: points, Projection: expectation(t, asOf)}
			if rapid.Bool().Draw(t, "due") {
				item.Deadline = asOf.AddDays(rapid.IntRange(-60, 200).Draw(t, "deadline"))
			}
			items = append(items, item)
		}
		m, ok := NewMultiples(text.VI, items, asOf)
		if !ok {
			t.Fatal("no charts")
		}
		for _, item := range items {
			if len(item.Points) > 0 && m.x(item.Points[0].Day) < m.x(m.from) {
				t.Fatal("a unit begins before the scale")
			}
			if !item.Deadline.IsZero() && item.Deadline >= m.from && m.x(item.Deadline) > smallWidth-smallEdge {
				t.Fatal("a deadline lies beyond the scale")
			}
			if len(item.Points) > 0 {
				for _, path := range []string{m.done(item), m.under(item), m.likely(item)} {
					wantWithin(t, ` d="`+path+`"`, smallWidth)
				}
			}
		}
		svg := drawn(t, DrawMultiples(m, "tiêu đề"))
		wantWithin(t, svg, smallWidth)
		if strings.Count(svg, "<svg class=\"chart small\"") != len(items)-1 {
			t.Fatal("a unit without a figure is drawn, or one with figures is not")
		}
	})
}

func TestNothingReportedGivesNoSmallCharts(t *testing.T) {
	t.Parallel()
	if _, ok := NewMultiples(text.VI, []Multiple{{Name: "x"}}, congress.MustDate("2020-07-03")); ok {
		t.Error("small charts of nothing")
	}
}

func TestBarsShareOneScaleAndMarkTheirTarget(t *testing.T) {
	t.Parallel()
	bars := NewBars(Bar{Value: 1, Target: 4}, Bar{Value: 5, Target: 2}, Bar{})
	for i, want := range []struct{ value, target string }{{"20.00%", "80.00%"}, {"100.00%", "40.00%"}, {"0%", "0%"}} {
		if got := bars[i].at(bars[i].Value); got != want.value {
			t.Errorf("the %d. bar ends at %s, want %s", i+1, got, want.value)
		}
		if got := bars[i].at(bars[i].Target); got != want.target {
			t.Errorf("the %d. target stands at %s, want %s", i+1, got, want.target)
		}
	}
	if svg := drawn(t, DrawBar(bars[0])); !strings.Contains(svg, "short") || !strings.Contains(svg, `aria-hidden="true"`) {
		t.Errorf("a bar below its target, with its numbers beside it: %s", svg)
	}
}
