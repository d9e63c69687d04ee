package chart

import (
	"bytes"
	"context"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func point(day string, done, total int64) rollup.Point {
	return rollup.Point{Day: congress.MustDate(day), Fraction: congress.Fraction{Done: done, Total: total}}
}

func TestOughtIsAnEvenPaceFromTheFirstFigureToTheDeadline(t *testing.T) {
	t.Parallel()
	points := []rollup.Point{point("2020-06-01", 0, 100), point("2020-06-10", 80, 100)}
	deadline := congress.MustDate("2020-06-21")
	for _, test := range []struct{ day, want string }{
		{"2020-06-01", "0.00%"}, {"2020-06-11", "50.00%"}, {"2020-06-21", "100.00%"}, {"2020-07-01", "100.00%"}, {"2020-05-01", ""},
	} {
		if got := Ought(points, deadline, congress.MustDate(test.day)); got != test.want {
			t.Errorf("Ought on %s = %q, want %q", test.day, got, test.want)
		}
	}
	if got := Ought(nil, deadline, deadline); got != "" {
		t.Errorf("Ought without figures = %q, want none", got)
	}
}

func TestNothingCountedGivesNoChart(t *testing.T) {
	t.Parallel()
	if _, ok := NewBurnUp(text.VI, "", congress.Measure{}, nil, congress.MustDate("2020-07-03"), congress.NoDate); ok {
		t.Error("a chart of nothing")
	}
	if _, ok := NewBurnUp(text.VI, "", congress.Measure{}, []rollup.Point{point("2020-06-01", 0, 0)}, congress.MustDate("2020-07-03"), congress.NoDate); ok {
		t.Error("a chart of 0/0")
	}
}

func TestEverythingStaysOnTheCanvas(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		start := congress.MustDate("2020-01-01")
		var points []rollup.Point
		day := start
		for range rapid.IntRange(1, 12).Draw(t, "points") {
			total := rapid.Int64Range(1, 60_000).Draw(t, "total")
			points = append(points, rollup.Point{Day: day, Fraction: congress.Fraction{Done: rapid.Int64Range(0, total).Draw(t, "done"), Total: total}})
			day = day.AddDays(rapid.IntRange(1, 60).Draw(t, "gap"))
		}
		asOf := day.AddDays(rapid.IntRange(0, 30).Draw(t, "after"))
		b, ok := NewBurnUp(text.VI, "nhãn", congress.Measure{}, points, asOf, start.AddDays(rapid.IntRange(-10, 400).Draw(t, "deadline")))
		if !ok {
			t.Fatal("no chart")
		}
		var svg bytes.Buffer
		if err := Draw(b).Render(context.Background(), &svg); err != nil {
			t.Fatal(err)
		}
		if got := len(b.counts()); got > 6 {
			t.Errorf("%d marks up the side, want at most 6", got)
		}
		paths := []string{b.done(), b.under(), b.total()}
		if b.due() {
			paths = append(paths, b.required())
		}
		for _, path := range paths {
			for _, number := range strings.FieldsFunc(path, func(r rune) bool { return strings.ContainsRune("MLHVz ", r) }) {
				if n, err := strconv.ParseFloat(number, 64); err != nil || n < 0 || n > wide.width {
					t.Errorf("%q leaves the canvas in %s", number, path)
				}
			}
		}
	})
}
