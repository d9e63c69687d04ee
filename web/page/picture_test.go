package page

import (
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/part"
)

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
