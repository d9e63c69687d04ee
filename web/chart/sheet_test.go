package chart

import (
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// wantApart holds words to their sheet and to room of their own.
func wantApart(t interface {
	Fatalf(string, ...any)
}, s sheet, words []note,
) {
	for i, n := range words {
		if own := s.box(n); own.x0 < 0 || own.x1 > s.width || own.y0 < 0 || own.y1 > s.height {
			t.Fatalf("%q at %v leaves the %s sheet", n.Text, own, s.name)
		}
		for _, other := range words[:i] {
			if s.box(n).meets(s.box(other)) {
				t.Fatalf("%q at %v and %q at %v cover one another on the %s sheet", n.Text, s.box(n), other.Text, s.box(other), s.name)
			}
		}
	}
}

// sideNotes and belowNotes are the words of the axes as they are drawn.
func sideNotes(a axes, ticks []tick) (words []note) {
	for _, t := range ticks {
		words = append(words, note{Text: t.text, spot: spot{a.left - 7, t.at + a.letters/3, "end"}})
	}
	return words
}

func belowNotes(a axes, ticks []tick) (words []note) {
	for _, t := range ticks {
		words = append(words, note{Text: t.text, spot: spot{t.at, a.daysAt(), "middle"}})
	}
	return words
}

func TestWordsOfAChartNeverCoverOneAnotherNorLeaveIt(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		points, asOf := history(t)
		deadline := asOf.AddDays(rapid.IntRange(-100, 300).Draw(t, "deadline"))
		b, ok := NewBurnUp(rapid.SampledFrom([]text.Lang{text.VI, text.EN}).Draw(t, "lang"), "", congress.Measure{}, points, asOf, deadline)
		if !ok {
			t.Fatal("no chart")
		}
		moved := []rollup.DeadlineStep{
			{From: points[0].Day - 9, FinishBy: asOf.AddDays(rapid.IntRange(-200, 400).Draw(t, "was due"))},
			{From: points[0].Day, FinishBy: deadline},
		}
		for _, b := range b.Foreseen(expectation(t, asOf), moved).sheets() {
			words := append(b.notes(), sideNotes(b.axes, b.counts())...)
			wantApart(t, b.sheet, append(words, belowNotes(b.axes, b.days())...))
		}
	})
}

func TestLargeNumbersBesideAChartAreWhole(t *testing.T) {
	t.Parallel()
	points := []rollup.Point{point("2020-03-01", 0, 400_000), point("2020-05-10", 400_000, 400_000)}
	b, _ := NewBurnUp(text.VI, "", congress.Measure{}, points, congress.MustDate("2020-05-20"), congress.MustDate("2020-05-21"))
	for _, b := range b.sheets() {
		wantApart(t, b.sheet, append(b.notes(), sideNotes(b.axes, b.counts())...))
	}
}

func TestBothTermsSharesStandApart(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		asOf := congress.MustDate("2025-06-20")
		reported := func(term string, day congress.Date) []rollup.Stage {
			return []rollup.Stage{stage(day.String(), rapid.Int64Range(0, 1000).Draw(t, term), 1000, 1000)}
		}
		c, ok := NewCourses(Courses{
			Lang: text.VI, AsOf: asOf, Deadline: asOf.AddDays(rapid.IntRange(-40, 40).Draw(t, "deadline")), Until: asOf + 30, Shift: 1826,
			Now: reported("now", asOf-20), Then: reported("then", asOf-1826-10),
		})
		if !ok {
			t.Fatal("no chart")
		}
		for _, c := range c.sheets() {
			words := append(c.notes(), sideNotes(c.axes, c.shares())...)
			wantApart(t, c.sheet, append(words, belowNotes(c.axes, c.daysToGo())...))
		}
	})
}
