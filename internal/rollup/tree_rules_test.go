package rollup_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// restructured is a province that sums three districts; the second and third are about to become one.
func restructured() (l *ledger, p, a, b, c congress.UnitID) {
	l = newLedger()
	p = l.unit(nation, "p", congress.Province)
	a, b, c = l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	l.sums(p, roots)
	for i, u := range []congress.UnitID{a, b, c} {
		l.figure(u, roots, "2020-05-04", congress.CountOf(int64(i+1), 10))
	}
	return l, p, a, b, c
}

func (l *ledger) changes(unit, parent congress.UnitID, c congress.UnitChange) congress.Line {
	return l.append(congress.Line{
		Kind: congress.LineUnit, Unit: unit, NewParent: parent, Change: &c,
		Recorded: congress.MustDate("2020-06-05").Clock(9, 0),
	})
}

var juneFirst = congress.MustDate("2020-06-01")

func TestMergedUnitsCountUntilTheirDayAndTheNewOneFromIt(t *testing.T) {
	t.Parallel()
	l, p, _, b, c := restructured()
	d := l.unit(p, "", congress.Upper)
	l.changes(d, p, congress.UnitChange{Action: congress.UnitAdd, Day: juneFirst, Level: congress.Upper, Name: "New"})
	l.changes(b, p, congress.UnitChange{Action: congress.UnitMerge, Day: juneFirst, Other: d})
	l.changes(c, p, congress.UnitChange{Action: congress.UnitMerge, Day: juneFirst, Other: d})
	l.figure(d, roots, "2020-06-10", congress.CountOf(9, 17))
	v := view(t, load(t, l), central)
	known := congress.MustDate("2020-06-04").Clock(0, 0) // the day before anybody heard of the merger
	for name, test := range map[string]struct {
		q                  rollup.Query
		done, total        int64
		reported, expected int
	}{
		"before":              {rollup.Query{AsOf: juneFirst - 1}, 6, 30, 3, 3},
		"not reported yet":    {rollup.Query{AsOf: juneFirst}, 1, 10, 1, 2},
		"reported":            {rollup.Query{AsOf: juneFirst.AddDays(9)}, 10, 27, 2, 2},
		"as it was known":     {rollup.Query{AsOf: juneFirst, Known: known}, 6, 30, 3, 3},
		"nothing was, by far": {rollup.Query{AsOf: juneFirst.AddDays(-60)}, 0, 0, 0, 3},
	} {
		got, err := v.Progress(p, roots, test.q)
		f, _ := got.Fraction()
		if err != nil || f.Done != test.done || f.Total != test.total || got.Reported != test.reported || got.Expected != test.expected {
			t.Errorf("%s: %d/%d, %d of %d, %v; want %+v", name, f.Done, f.Total, got.Reported, got.Expected, err, test)
		}
	}
	for id, want := range map[congress.UnitID][2]congress.Date{b: {0, juneFirst}, d: {juneFirst, 0}} {
		if u, _ := v.Unit(id); u.Begun != want[0] || u.Ended != want[1] {
			t.Errorf("unit %d: from %s to %s, want %v", id, u.Begun, u.Ended, want)
		}
	}
}

func TestAUnitMovedOnADayLeavesItsFiguresOfBeforeWhereTheyWere(t *testing.T) {
	t.Parallel()
	l, p, a, b, _ := restructured()
	g := l.unit(a, "", congress.Grassroots)
	l.sums(a, women)
	l.sums(b, women)
	first := l.figure(g, women, "2020-05-04", congress.CountOf(1, 4))
	move := l.changes(g, b, congress.UnitChange{Action: congress.UnitMove, Day: juneFirst, WasParent: a})
	begin := len(l.lines)
	l.figure(g, women, "2020-05-04", congress.CountOf(3, 4), replacing(first))
	l.figure(g, women, "2020-06-04", congress.CountOf(4, 4))
	applied := load(t, l.upTo(begin-1))
	sums := func(e *rollup.Engine) (all []congress.Value) {
		for _, u := range []congress.UnitID{a, b, p} {
			for _, day := range []congress.Date{juneFirst - 1, juneFirst, juneFirst.AddDays(5)} {
				got, err := view(t, e, central).Progress(u, women, rollup.Query{AsOf: day})
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, got.Value)
			}
		}
		return all
	}
	for _, line := range append([]congress.Line{move}, l.lines[begin:]...) {
		sums(applied) // what is remembered must not outlive a change
		if !applied.Apply(line) {
			t.Fatalf("Apply(line %d) = false", line.ID)
		}
	}
	none, before, after := congress.Value{}, congress.CountOf(3, 4), congress.CountOf(4, 4)
	want := []congress.Value{before, none, none, none, before, after, none, none, none}
	for name, e := range map[string]*rollup.Engine{"applied": applied, "loaded": load(t, l)} {
		if diff := cmp.Diff(want, sums(e)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestChildrenAreThoseOfTheDay(t *testing.T) {
	t.Parallel()
	l, p, a, b, c := restructured()
	g := l.unit(a, "", congress.Grassroots)
	l.changes(g, b, congress.UnitChange{Action: congress.UnitMove, Day: juneFirst, WasParent: a})
	l.changes(c, p, congress.UnitChange{Action: congress.UnitClose, Day: juneFirst})
	v := view(t, load(t, l), central)
	for name, test := range map[string]struct {
		of   congress.UnitID
		q    rollup.Query
		want []congress.UnitID
	}{
		"before the closing":   {p, rollup.Query{AsOf: juneFirst - 1}, []congress.UnitID{a, b, c}},
		"after it":             {p, rollup.Query{AsOf: juneFirst}, []congress.UnitID{a, b}},
		"before it was known":  {p, rollup.Query{AsOf: juneFirst, Known: juneFirst.Clock(0, 0)}, []congress.UnitID{a, b, c}},
		"before the move":      {a, rollup.Query{AsOf: juneFirst - 1}, []congress.UnitID{g}},
		"left by the move":     {a, rollup.Query{AsOf: juneFirst}, nil},
		"reached by the move":  {b, rollup.Query{AsOf: juneFirst}, []congress.UnitID{g}},
		"not yet there before": {b, rollup.Query{AsOf: juneFirst - 1}, nil},
	} {
		var got []congress.UnitID
		for _, u := range v.ChildrenOn(test.of, test.q) {
			got = append(got, u.ID)
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestAUnitClosedAsItBeganWasNeverThere(t *testing.T) {
	t.Parallel()
	l, p, _, _, _ := restructured()
	d := l.unit(p, "", congress.Upper)
	l.changes(d, p, congress.UnitChange{Action: congress.UnitAdd, Day: juneFirst, Level: congress.Upper, Name: "New"})
	l.changes(d, p, congress.UnitChange{Action: congress.UnitClose, Day: juneFirst})
	if got := ask(t, l, p, roots, "2020-06-10"); got.Expected != 3 {
		t.Errorf("%d expected, want 3", got.Expected)
	}
	l.changes(d, p, congress.UnitChange{Action: congress.UnitReopen})
	if got := ask(t, l, p, roots, "2020-06-10"); got.Expected != 4 {
		t.Errorf("%d expected after it was brought back, want 4", got.Expected)
	}
}

func TestARunningEngineLearnsOfNewNamesAndUnitsFromTheSource(t *testing.T) {
	t.Parallel()
	l, p, a, _, _ := restructured()
	source := &growing{ledger: l.upTo(len(l.lines))}
	e := load(t, source)
	l.changes(a, p, congress.UnitChange{Action: congress.UnitRename, Name: "Phú Bình Tân", WasName: "Phú Bình", Code: "173"})
	d := l.unit(p, "", congress.Upper)
	l.changes(d, p, congress.UnitChange{Action: congress.UnitAdd, Day: juneFirst, Level: congress.Upper, Name: "New"})
	source.ledger = l
	if e.Apply(l.lines[len(l.lines)-2]) {
		t.Error("Apply(rename) = true, want false: the alphabet decides its place")
	}
	if err := e.CatchUp(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	// A structure read before the renaming, lines after it, as when both are read while it happens.
	for name, e := range map[string]*rollup.Engine{"caught up": e, "torn": load(t, &tornNames{ledger: l})} {
		v := view(t, e, central)
		if u, _ := v.Unit(a); u.Name != "Phú Bình Tân" || u.Code != "173" || cmp.Diff([]string{"Phú Bình"}, u.Aliases) != "" {
			t.Errorf("%s: renamed unit = %+v", name, u)
		}
		if u, ok := v.Unit(d); !ok || u.Begun != juneFirst {
			t.Errorf("%s: new unit = %+v, %t", name, u, ok)
		}
	}
}

// tornNames tells the units as they were named at first.
type tornNames struct{ *ledger }

func (s *tornNames) Structures(ctx context.Context) ([]rollup.Structure, error) {
	structures, err := s.ledger.Structures(ctx)
	for i, u := range structures[0].Units {
		structures[0].Units[i].Name, structures[0].Units[i].Code, structures[0].Units[i].Aliases = s.byID(u.ID).Name, "", nil
	}
	return structures, err
}
