package rollup_test

import (
	"testing"

	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func TestTheWayUpIsToTheShareOfTheNextPlace(t *testing.T) {
	t.Parallel()
	l := newLedger()
	var ids []congress.UnitID
	for _, done := range []int64{9, 5, 5, 2} {
		id := l.unit(nation, "", congress.Province)
		l.figure(id, roots, "2020-06-01", congress.CountOf(done, 10))
		ids = append(ids, id)
	}
	silent := l.unit(nation, "", congress.Province)
	q := rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	for i, want := range []rollup.Step{
		{Place: 1, Of: 4, Way: rollup.WayFirst},
		{Place: 2, Of: 4, Way: rollup.WayCount, Share: congress.Fraction{Done: 9, Total: 10}, Needed: 4},
		{Place: 2, Of: 4, Way: rollup.WayCount, Share: congress.Fraction{Done: 9, Total: 10}, Needed: 4},
		{Place: 4, Of: 4, Way: rollup.WayCount, Share: congress.Fraction{Done: 5, Total: 10}, Needed: 3},
	} {
		v := view(t, load(t, l), scopeOf(access.Viewer, ids[i]))
		c, ok := v.Climb(ids[i], roots, q)
		if !ok || c.Nation != want || c.Region != (rollup.Step{}) {
			t.Errorf("the %d. climbs by %+v, %t; want %+v and no region", i+1, c, ok, want)
		}
		if _, ok := v.Climb(ids[(i+1)%4], roots, q); ok {
			t.Error("a province may ask for another")
		}
		if _, ok := v.Climb(silent, roots, q); ok {
			t.Error("a province without a rank climbs")
		}
	}
}

func TestOfFewInAGroupTheNextPlaceIsNotTold(t *testing.T) {
	t.Parallel()
	l := newLedger()
	var ids []congress.UnitID
	for i, done := range []int64{9, 5, 2, 1, 7} {
		id := l.unit(nation, "", congress.Province)
		l.byID(id).Region, l.byID(id).Subregion = "North", "East"
		if i < 2 {
			l.byID(id).Subregion = "West"
		}
		l.figure(id, roots, "2020-06-01", congress.CountOf(done, 10))
		ids = append(ids, id)
	}
	q := rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	e := load(t, l)
	for _, test := range []struct {
		who  string
		v    *rollup.TermView
		want rollup.Way
	}{
		{"the province", view(t, e, scopeOf(access.Viewer, ids[1])), rollup.WayHidden},
		{"who may read both", view(t, e, central), rollup.WayCount},
	} {
		c, _ := test.v.Climb(ids[1], roots, q)
		if c.Subregion.Way != test.want || c.Subregion.Place != 2 || c.Subregion.Of != 2 {
			t.Errorf("%s is told %+v of a group of two, want %q", test.who, c.Subregion, test.want)
		}
		if c.Region.Way != rollup.WayCount || c.Region.Needed != 2 {
			t.Errorf("%s is told %+v of the region, want 2 more", test.who, c.Region)
		}
	}
	l.structure.Term.ProvincesSeeOthers = true
	if c, _ := view(t, load(t, l), scopeOf(access.Viewer, ids[1])).Climb(ids[1], roots, q); c.Subregion.Way != rollup.WayCount {
		t.Errorf("where provinces see one another: %+v, want the count", c.Subregion)
	}
}

// TestWithWhatIsNeededAUnitGainsAPlaceAndWithOneLessItDoesNot enters what Climb asks for and looks at the rank.
func TestWithWhatIsNeededAUnitGainsAPlaceAndWithOneLessItDoesNot(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := newLedger()
		shares := make(map[congress.UnitID]congress.Value)
		for range draw(t, "provinces", rapid.IntRange(4, 7)) {
			id := l.unit(nation, "", congress.Province)
			l.byID(id).Region = pick(t, "region", "North", "South")
			total := draw(t, "total", rapid.Int64Range(1, 40))
			shares[id] = congress.CountOf(draw(t, "done", rapid.Int64Range(0, total)), total)
			l.figure(id, roots, "2020-06-01", shares[id])
		}
		q := rollup.Query{AsOf: congress.MustDate("2020-06-02")}
		of := congress.UnitID(draw(t, "unit", rapid.IntRange(2, len(l.structure.Units))))
		c, ok := view(t, load(t, l), central).Climb(of, roots, q)
		if !ok {
			t.Fatal("no rank")
		}
		for _, group := range []struct {
			step  rollup.Step
			place func(*rollup.Rank) int
		}{
			{c.Nation, func(r *rollup.Rank) int { return r.Nation }},
			{c.Region, func(r *rollup.Rank) int { return r.Region }},
		} {
			placeWith := func(more int64) int {
				entered := l.upTo(len(l.lines))
				v := shares[of]
				v.Done += more
				entered.figure(of, roots, "2020-06-02", v)
				return group.place(ask(t, entered, of, roots, "2020-06-02").Rank)
			}
			switch group.step.Way {
			case rollup.WayFirst:
				if group.step.Place != 1 {
					t.Fatalf("first at place %d", group.step.Place)
				}
			case rollup.WayCount:
				if before, after := placeWith(group.step.Needed-1), placeWith(group.step.Needed); before != group.step.Place || after >= before {
					t.Fatalf("%+v: with one less place %d, with all %d", group.step, before, after)
				}
			case rollup.WayDate:
				if all := placeWith(shares[of].Total - shares[of].Done); all != group.step.Place {
					t.Fatalf("%+v: place %d with everything done, though only the day decides", group.step, all)
				}
			default:
				t.Fatalf("way %q", group.step.Way)
			}
		}
	})
}
