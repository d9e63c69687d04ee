package chart

import (
	"bytes"
	"context"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func TestWordsMakeRoomForOneAnotherAndMoveNoFurtherThanTheyMust(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		at := rapid.SliceOfN(rapid.Float64Range(0, 300), 1, 30).Draw(t, "at")
		slices.Sort(at)
		const gap, lo, hi = 10.0, 0.0, 300.0
		places := spread(at, gap, lo, hi)
		for i, y := range places {
			if y < lo-1e-6 || y > hi+1e-6 || i > 0 && y-places[i-1] < gap-1e-6 {
				t.Fatalf("spread(%v) = %v", at, places)
			}
			alone := (i == 0 || at[i]-at[i-1] >= gap*float64(len(at))) && (i == len(at)-1 || at[i+1]-at[i] >= gap*float64(len(at)))
			if alone && math.Abs(y-at[i]) > 1e-6 && at[i] >= lo+gap*float64(i) && at[i] <= hi-gap*float64(len(at)-1-i) {
				t.Errorf("%v had room at %v and stands at %v", i, at[i], y)
			}
		}
	})
	if got := spread([]float64{50, 50, 50}, 10, 0, 100); !slices.Equal(got, []float64{40, 50, 60}) {
		t.Errorf("three at 50 stand at %v, want 40, 50, 60", got)
	}
	if got := spread([]float64{5, 5, 5}, 60, 0, 100); !slices.Equal(got, []float64{0, 50, 100}) {
		t.Errorf("too many for the room stand at %v, want 0, 50, 100", got)
	}
}

func line(name string, then, now congress.Percent) SlopeLine {
	return SlopeLine{Name: name, Then: then, Now: now, ThenText: text.Percent(then), NowText: text.Percent(now), Points: text.SignedPoints(now - then)}
}

func TestOnlyThoseThatMovedMostStandOut(t *testing.T) {
	t.Parallel()
	s, ok := NewSlope(text.VI, "", SlopeHead{}, SlopeHead{}, []SlopeLine{
		line("a", 10_00, 90_00), line("b", 50_00, 50_00), line("c", 50_00, 51_00), line("d", 20_00, 60_00), line("e", 90_00, 10_00), line("f", 10_00, 40_00),
	})
	if !ok {
		t.Fatal("no chart")
	}
	got := map[string]string{}
	for _, l := range s.Lines {
		got[l.Name] = l.move
	}
	for name, want := range map[string]string{"a": "up", "b": "", "c": "", "d": "up", "e": "down", "f": "up"} {
		if got[name] != want {
			t.Errorf("%s is drawn %q, want %q", name, got[name], want)
		}
	}
	if few := s.narrow(); len(few.labels[0]) != 4 || len(s.labels[1]) != 6 {
		t.Errorf("%d and %d words, want 4 and 6", len(few.labels[0]), len(s.labels[1]))
	}
	if _, ok := NewSlope(text.VI, "", SlopeHead{}, SlopeHead{}, []SlopeLine{line("a", 0, 0)}); ok {
		t.Error("a chart of one line")
	}
	if flat, _ := NewSlope(text.VI, "", SlopeHead{}, SlopeHead{}, []SlopeLine{line("a", 100_00, 100_00), line("b", 100_00, 100_00)}); flat.ups+flat.downs != 0 || math.IsNaN(flat.y(100_00)) {
		t.Error("all done in both terms: somebody stands out, or nobody has a place")
	}
}

func stage(day string, done, total, known int64) rollup.Stage {
	return rollup.Stage{Point: point(day, done, total), Whole: congress.Fraction{Done: done, Total: known}}
}

func TestBothTermsAreDrawnOnTheDaysOfThisOne(t *testing.T) {
	t.Parallel()
	c, ok := NewCourses(Courses{
		Lang: text.VI, AsOf: congress.MustDate("2025-07-03"), Deadline: congress.MustDate("2025-08-31"), Shift: 1826, Until: congress.MustDate("2025-07-03"),
		Now: []rollup.Stage{stage("2025-06-10", 10, 50, 100)}, Then: []rollup.Stage{stage("2020-06-01", 20, 20, 80), stage("2020-07-01", 40, 80, 80)},
	})
	if !ok {
		t.Fatal("no chart")
	}
	want := "M" + number(c.x(congress.MustDate("2025-06-01"))) + " " + number(c.y(25_00)) +
		"H" + number(c.x(congress.MustDate("2025-07-01"))) + "V" + number(c.y(50_00)) + "H" + number(c.x(c.AsOf))
	if got := c.then(); got != want {
		t.Errorf("then = %q, want %q", got, want)
	}
	if got := c.ends(); len(got) != 2 || got[0].share != "10,00%" || got[1].share != "50,00%" {
		t.Errorf("ends = %+v, want the lower share first", got)
	}
	for _, n := range c.notes() {
		switch end := c.ends(); {
		case n.Class == "value now" && n.Y <= end[0].y, n.Class == "value then" && n.Y >= end[1].y:
			t.Errorf("%+v, want the lower share below its point and the higher one above", n)
		}
	}
	if got := c.daysToGo(); got[len(got)-1].text != "0" || got[0].text != "90" {
		t.Errorf("marks = %+v, want 90 to 0", got)
	}
	if _, ok := NewCourses(Courses{Lang: text.VI, AsOf: c.AsOf}); ok {
		t.Error("a chart of nothing")
	}
}

func TestCoursesStayOnTheCanvas(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		course := func(label, start string) (stages []rollup.Stage) {
			day := congress.MustDate(start)
			for range rapid.IntRange(0, 8).Draw(t, label) {
				day = day.AddDays(rapid.IntRange(1, 60).Draw(t, "gap"))
				total := rapid.Int64Range(0, 60_000).Draw(t, "total")
				done := rapid.Int64Range(0, total).Draw(t, "done")
				stages = append(stages, stage(day.String(), done, total, total))
			}
			return stages
		}
		asOf := congress.MustDate("2025-01-01").AddDays(rapid.IntRange(0, 600).Draw(t, "asOf"))
		now := slices.DeleteFunc(course("now", "2025-01-01"), func(s rollup.Stage) bool { return s.Day > asOf })
		c, ok := NewCourses(Courses{
			Lang: text.VI, AsOf: asOf, Deadline: congress.MustDate("2025-08-31"), Shift: rapid.IntRange(1700, 1900).Draw(t, "shift"),
			Until: asOf.AddDays(rapid.IntRange(-100, 400).Draw(t, "until")), Now: now, Then: course("then", "2020-01-01"),
		})
		if !ok {
			return
		}
		var svg bytes.Buffer
		if err := DrawCourses(c).Render(context.Background(), &svg); err != nil {
			t.Fatal(err)
		}
		for _, path := range []string{c.now(), c.then()} {
			for _, number := range strings.FieldsFunc(path, func(r rune) bool { return strings.ContainsRune("MHV ", r) }) {
				if n, err := strconv.ParseFloat(number, 64); err != nil || n < 0 || n > wide.width {
					t.Errorf("%q leaves the canvas in %s", number, path)
				}
			}
		}
	})
}
