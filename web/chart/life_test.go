package chart

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func report(day string, v congress.Value, stands, confirmed bool) rollup.Report {
	return rollup.Report{AsOf: congress.MustDate(day), Value: v, Stands: stands, Confirmed: confirmed}
}

func TestMarksTellConfirmedEnteredAndCorrectedApart(t *testing.T) {
	t.Parallel()
	reports := []rollup.Report{
		report("2020-05-01", congress.CountOf(1, 10), true, true),
		report("2020-05-08", congress.CountOf(9, 10), false, true),
		report("2020-05-08", congress.CountOf(2, 10), true, false),
		report("2020-05-15", congress.Value{Kind: congress.Words, Words: "cơ bản xong"}, true, true),
	}
	l, ok := NewLife(text.VI, "nhãn", congress.Measure{}, reports, congress.MustDate("2020-06-01"))
	if !ok {
		t.Fatal("no chart")
	}
	var classes []string
	for _, m := range l.marks() {
		classes = append(classes, m.Class)
	}
	if got, want := strings.Join(classes, " "), "confirmed corrected entered"; got != want {
		t.Errorf("marks = %s, want %s", got, want)
	}
	if got := strings.Count(l.line(), "V"); got != 1 {
		t.Errorf("the line %s goes through %d figures after the first, want 1: what was corrected is not on it", l.line(), got)
	}
}

func TestOneSharePutsAllOnTheScaleOfShares(t *testing.T) {
	t.Parallel()
	reports := []rollup.Report{
		report("2020-05-01", congress.CountOf(1, 2), true, true),
		report("2020-05-08", congress.Value{Kind: congress.PercentOf, Percent: 75_00}, true, true),
		report("2020-05-09", congress.CountOf(0, 0), true, true),
	}
	l, ok := NewLife(text.VI, "", congress.Measure{}, reports, congress.MustDate("2020-05-10"))
	if !ok || len(l.marks()) != 2 || l.total() != "" {
		t.Fatalf("%d marks, total %q, want the two that have a share and no total", len(l.marks()), l.total())
	}
	if half := l.marks()[0].Y; half != l.y(50_00) {
		t.Errorf("1/2 is drawn at %v, want the height of 50%%, %v", half, l.y(50_00))
	}
	if ticks := l.sideTicks(); len(ticks) != 5 || ticks[4].text != "100%" {
		t.Errorf("ticks = %v, want quarters up to 100%%", ticks)
	}
}

func TestWordsAloneGiveNoChart(t *testing.T) {
	t.Parallel()
	for _, reports := range [][]rollup.Report{
		nil,
		{report("2020-05-01", congress.Value{Kind: congress.Words, Words: "xong"}, true, true)},
		{report("2020-05-01", congress.CountOf(0, 0), true, true)},
	} {
		if _, ok := NewLife(text.VI, "", congress.Measure{}, reports, congress.MustDate("2020-05-10")); ok {
			t.Errorf("a chart of %v", reports)
		}
	}
}

func TestEveryMarkStaysOnTheCanvas(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		start := congress.MustDate("2020-01-01")
		var reports []rollup.Report
		for range rapid.IntRange(1, 100).Draw(t, "reports") {
			start = start.AddDays(rapid.IntRange(0, 20).Draw(t, "gap"))
			total := rapid.Int64Range(0, 60_000).Draw(t, "total")
			v := congress.CountOf(rapid.Int64Range(0, total).Draw(t, "done"), total)
			if rapid.IntRange(0, 9).Draw(t, "kind") == 0 {
				v = congress.Value{Kind: congress.PercentOf, Percent: congress.Percent(rapid.IntRange(0, 10_000).Draw(t, "share"))}
			}
			reports = append(reports, rollup.Report{AsOf: start, Value: v, Stands: rapid.Bool().Draw(t, "stands")})
		}
		l, ok := NewLife(text.EN, "label", congress.Measure{}, reports, start.AddDays(rapid.IntRange(-30, 30).Draw(t, "until")))
		if !ok {
			return
		}
		for _, m := range l.marks() {
			if m.X < l.left-1 || m.X > l.width || m.Y < l.top-1 || m.Y > l.foot()+1 {
				t.Fatalf("a mark at %v, %v", m.X, m.Y)
			}
		}
		var svg bytes.Buffer
		if err := DrawLife(l).Render(context.Background(), &svg); err != nil || strings.Contains(svg.String(), "NaN") {
			t.Fatalf("drawn: %v, %s", err, svg.String())
		}
	})
}
