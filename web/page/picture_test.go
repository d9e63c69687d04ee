package page

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// placed is a text of a picture: where it begins, its size, what it says.
var placed = regexp.MustCompile(`<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"[^>]*>([^<]+)<`)

func TestAPictureOfTheTilesHasTheShareOfEachUnit(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	q := dated(nationalQueries["tiles"])
	n, err := newNational(c, tv, q)
	if err != nil {
		t.Fatal(err)
	}
	svg := nationalDrawing(t, "nation", q)
	for _, u := range n.Tiles() {
		for _, said := range append(u.Tiles[0].Lines, u.Tiles[0].Share) {
			if strings.ContainsAny(said, "<&") {
				continue // the hostile name, written as text
			}
			if !strings.Contains(svg, ">"+said+"<") {
				t.Errorf("the tile of %s does not say %q", u.Unit.Name, said)
			}
		}
	}
}

func TestAPictureOfTwoDaysHasBothHeadlines(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	q := dated(nationalQueries["beside"])
	n, err := newNational(c, tv, q)
	if err != nil {
		t.Fatal(err)
	}
	svg := nationalDrawing(t, "nation", q)
	for _, side := range []national{n, *n.Other} {
		for _, said := range []string{text.Date(side.Query().AsOf), text.Number(side.Head.Value.Done), side.Head.Share()} {
			if !strings.Contains(svg, said) {
				t.Errorf("the picture does not say %q", said)
			}
		}
	}
}

func TestAPictureLeavesOutWhatTheLegendFilters(t *testing.T) {
	t.Parallel()
	q := dated(NationalQuery{Measure: "congress.grassroots", View: "tiles"})
	c, tv := visit(t, "nation")
	n, err := newNational(c, tv, q)
	if err != nil {
		t.Fatal(err)
	}
	for _, class := range part.Classes {
		q.Hidden = []string{class}
		svg := nationalDrawing(t, "nation", q)
		for _, u := range n.Tiles() {
			share := ">" + u.Tiles[0].Share + "<"
			alone := !hasLike(n.Tiles(), u)
			if shown := strings.Contains(svg, share); alone && shown == (u.Class() == class) {
				t.Errorf("without %s: the tile of %s is shown: %t", class, u.Unit.Name, shown)
			}
		}
		if n.count(class) > 0 && strings.Contains(svg, ">"+text.VI.T("legend."+class)+"<") {
			t.Errorf("the legend still has %s", class)
		}
	}
}

// hasLike reports whether another unit has the same share on its tile, or the headline has it.
func hasLike(units []tiled, u tiled) bool {
	for _, other := range units {
		if other.Unit.ID != u.Unit.ID && other.Tiles[0].Share == u.Tiles[0].Share {
			return true
		}
	}
	return false
}

func TestAPictureExplainsTheSecondMeasureWhereItShowsOne(t *testing.T) {
	t.Parallel()
	for _, view := range []string{"map", "tiles"} {
		q := dated(NationalQuery{Measure: "congress.grassroots", View: view})
		c, tv := visit(t, "nation")
		second, _ := tv.Measure("congress.upper")
		without := nationalDrawing(t, "nation", q)
		q.Second = congress.MeasureCode("congress.upper")
		with := nationalDrawing(t, "nation", q)
		if name := c.Lang.MeasureName(second); strings.Contains(without, name+":") || !strings.Contains(with, strings.Fields(name)[0]) || strings.Count(with, "<path") <= strings.Count(without, "<path") {
			t.Errorf("%s: the second measure is not marked, or marked unasked", view)
		}
	}
}

// Whatever is bounded takes more words: nothing on a picture may leave its canvas.
func TestTheHeadlineOfAPictureFitsItsRoom(t *testing.T) {
	t.Parallel()
	c, _ := visit(t, "nation")
	at := func(b congress.Bound, n int64) string { return c.Lang.Bounded(b, text.Number(n)) }
	for _, bound := range []congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About} {
		v := congress.CountOf(1_234_567, 2_345_678)
		v.Bound, v.TotalBound = bound, bound
		p := newPoster(c, "t", "a", slideHeight)
		const x, width = 660, posterWidth - 660 - posterMargin
		p.figure(part.Figure{Progress: rollup.Progress{Value: v, Reported: 1, Expected: 2}, Lang: c.Lang, Day: today}, x, 100, width)
		svg := writtenSVG(t, &p.Picture)
		texts := placed.FindAllStringSubmatch(svg, -1)
		if len(texts) < 4 {
			t.Fatalf("%d texts are found, want the headline", len(texts))
		}
		for _, place := range texts {
			left, _ := strconv.ParseFloat(place[1], 64)
			size, _ := strconv.ParseFloat(place[2], 64)
			if end := left + (picture.Type{Size: size, Bold: true}).Measure(place[3]); end > x+width+1 {
				t.Errorf("%s: %q ends at %.0f, want at most %d", at(bound, 1), place[3], end, x+width)
			}
		}
	}
}
