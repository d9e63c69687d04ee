package rollup_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

var third = rollup.Query{AsOf: congress.MustDate("2020-07-03")}

// planned puts a congress on a day.
func planned(day string) congress.Congress {
	return congress.Congress{State: congress.Planned, Planned: congress.MustDate(day), AsOf: congress.MustDate("2020-06-01")}
}

func heldOn(from, to string) congress.Congress {
	return congress.Congress{
		State: congress.Held, From: congress.MustDate(from), To: congress.MustDate(to), AsOf: congress.MustDate(to),
	}
}

func mustCalendar(t testing.TB, tv *rollup.TermView, f rollup.CalendarFilter, q rollup.Query) *rollup.Calendar {
	t.Helper()
	c, err := tv.Calendar(f, q)
	if err != nil {
		t.Fatalf("Calendar(%+v): %v", f, err)
	}
	return c
}

// inShort writes meetings as day, unit and standing.
func inShort(meetings []rollup.Meeting) []string {
	list := []string{}
	for _, m := range meetings {
		list = append(list, fmt.Sprintf("%s %d %s", m.First, m.Unit, m.Standing))
	}
	return list
}

func TestACalendarHasEachCongressOnItsDay(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	var u []congress.UnitID
	for range 6 {
		u = append(u, l.unit(p, "", congress.Upper))
	}
	l.congress(u[0], planned("2020-07-10"))
	l.congress(u[1], heldOn("2020-06-20", "2020-06-22"))
	l.congress(u[2], planned("2020-06-30"))
	l.congress(u[3], congress.Congress{State: congress.Postponed, AsOf: congress.MustDate("2020-06-01")})
	l.congress(u[4], congress.Congress{State: congress.InSession, From: congress.MustDate("2020-07-02"), AsOf: congress.MustDate("2020-07-02")})
	v := view(t, load(t, l), central)
	c := mustCalendar(t, v, rollup.CalendarFilter{Unit: p}, third)
	if diff := cmp.Diff([]string{
		fmt.Sprintf("2020-06-20 %d held", u[1]), fmt.Sprintf("2020-06-30 %d silent", u[2]),
		fmt.Sprintf("2020-07-02 %d in_session", u[4]), fmt.Sprintf("2020-07-10 %d planned", u[0]),
	}, inShort(c.Meetings)); diff != "" {
		t.Errorf("Meetings (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{fmt.Sprintf(" %d postponed", u[3])}, inShort(c.Undated)); diff != "" {
		t.Errorf("Undated (-want +got):\n%s", diff)
	}
	if last := c.Meetings[2].Last; last != third.AsOf {
		t.Errorf("a congress in session lasts until %s, want the day asked for", last)
	}
	want := []rollup.LevelTotal{
		{Level: congress.Province, Expected: 1, Standing: map[congress.Standing]int{}},
		{Level: congress.Upper, Expected: 6, Standing: map[congress.Standing]int{"held": 1, "silent": 1, "in_session": 1, "planned": 1, "postponed": 1}},
	}
	if diff := cmp.Diff(want, c.Totals); diff != "" || c.Totals[1].Recorded() != 5 {
		t.Errorf("Totals (-want +got):\n%s", diff)
	}
	then := mustCalendar(t, v, rollup.CalendarFilter{Unit: p}, rollup.Query{AsOf: congress.MustDate("2020-06-21")})
	if got := inShort(then.Meetings)[0]; got != fmt.Sprintf("2020-06-20 %d in_session", u[1]) {
		t.Errorf("on its second day: %s, want in session", got)
	}
	before := mustCalendar(t, v, rollup.CalendarFilter{Unit: p}, rollup.Query{AsOf: third.AsOf, Known: congress.MustDate("2020-05-01").Clock(0, 0)})
	if len(before.Meetings)+len(before.Undated) != 0 || before.Totals[1].Expected != 6 {
		t.Errorf("before anything was known: %+v", before)
	}
}

func TestACalendarIsFilteredByLevelAndRegion(t *testing.T) {
	t.Parallel()
	l := newLedger()
	north, south := l.unit(nation, "north", congress.Province), l.unit(nation, "south", congress.Province)
	l.byID(north).Region, l.byID(south).Region, l.byID(south).Subregion = "North", "South", "Delta"
	upper := l.unit(north, "", congress.Upper)
	low := l.unit(upper, "", congress.Grassroots)
	for _, id := range []congress.UnitID{north, south, upper, low} {
		l.congress(id, planned("2020-07-10"))
	}
	v := view(t, load(t, l), central)
	for _, c := range []struct {
		filter rollup.CalendarFilter
		want   []congress.UnitID
	}{
		{rollup.CalendarFilter{Unit: nation}, []congress.UnitID{north, south, upper, low}},
		{rollup.CalendarFilter{Unit: nation, Levels: []congress.Level{congress.Upper, congress.Province}}, []congress.UnitID{north, south, upper}},
		{rollup.CalendarFilter{Unit: nation, Levels: []congress.Level{congress.Grassroots}}, []congress.UnitID{low}},
		{rollup.CalendarFilter{Unit: nation, Region: "Delta"}, []congress.UnitID{south}},
		{rollup.CalendarFilter{Unit: nation, Region: "North"}, []congress.UnitID{north, upper, low}},
		{rollup.CalendarFilter{Unit: upper}, []congress.UnitID{upper, low}},
	} {
		var got []congress.UnitID
		for _, m := range mustCalendar(t, v, c.filter, third).Meetings {
			got = append(got, m.Unit)
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%+v (-want +got):\n%s", c.filter, diff)
		}
	}
}

func TestACalendarHasOnlyWhatTheScopeMayRead(t *testing.T) {
	t.Parallel()
	l, mine, myUpper, other, otherUpper := twoProvinces()
	for _, id := range []congress.UnitID{mine, myUpper, other, otherUpper} {
		l.congress(id, planned("2020-07-10"))
	}
	for _, c := range []struct {
		about string
		scope access.Scope
		see   bool // whether provinces see one another
		want  []congress.UnitID
	}{
		{"the centre", central, false, []congress.UnitID{mine, myUpper, other, otherUpper}},
		{"a province", scopeOf(access.Editor, mine), false, []congress.UnitID{mine, myUpper}},
		{"a district", scopeOf(access.Viewer, otherUpper), false, []congress.UnitID{otherUpper}},
		{"a province that sees others", scopeOf(access.Editor, mine), true, []congress.UnitID{mine, myUpper, other}},
	} {
		l.structure.Term.ProvincesSeeOthers = c.see
		v := view(t, load(t, l), c.scope)
		cal := mustCalendar(t, v, rollup.CalendarFilter{Unit: nation}, third)
		var got []congress.UnitID
		total := 0
		for _, m := range cal.Meetings {
			got = append(got, m.Unit)
		}
		for _, of := range cal.Totals {
			total += of.Expected
		}
		slices.Sort(got)
		slices.Sort(c.want)
		if diff := cmp.Diff(c.want, got); diff != "" || total != len(c.want) {
			t.Errorf("%s: %d units (-want +got):\n%s", c.about, total, diff)
		}
		for _, hidden := range []congress.UnitID{other, otherUpper} {
			if _, err := v.Calendar(rollup.CalendarFilter{Unit: hidden}, third); slices.Contains(c.want, hidden) != (err == nil) || err != nil && !errors.Is(err, congress.ErrNotFound) {
				t.Errorf("%s asks for unit %d: %v", c.about, hidden, err)
			}
		}
	}
}

func TestACongressOfAUnitThatEndedBeforeItIsOnNoCalendar(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	early, late := l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	l.congress(early, heldOn("2020-06-01", "2020-06-02"))
	l.congress(late, planned("2020-07-20"))
	for _, id := range []congress.UnitID{early, late} {
		l.append(congress.Line{
			Kind: congress.LineUnit, Unit: id, NewParent: p, Recorded: congress.MustDate("2020-06-30").Clock(9, 0),
			Change: &congress.UnitChange{Action: congress.UnitClose, Day: congress.MustDate("2020-07-01")},
		})
	}
	c := mustCalendar(t, view(t, load(t, l), central), rollup.CalendarFilter{Unit: p}, third)
	if diff := cmp.Diff([]string{fmt.Sprintf("2020-06-01 %d held", early)}, inShort(c.Meetings)); diff != "" {
		t.Errorf("Meetings (-want +got):\n%s", diff)
	}
	if len(c.Totals) != 1 || c.Totals[0].Level != congress.Province {
		t.Errorf("Totals = %+v, want no unit that ended", c.Totals)
	}
}

func TestADayIsCrowdedFromAFifthOfAProvinceAndATwentiethOfTheNation(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   congress.Level
		of   int
		want int
	}{
		{congress.Province, 2, 3},
		{congress.Province, 15, 3},
		{congress.Province, 16, 4},
		{congress.Province, 616, 124},
		{congress.Upper, 20, 4},
		{congress.Nation, 60, 3},
		{congress.Nation, 61, 4},
		{congress.Nation, 1132, 57},
	} {
		if got := rollup.CrowdedFrom(c.in, c.of); got != c.want {
			t.Errorf("CrowdedFrom(%s, %d) = %d, want %d", c.in, c.of, got, c.want)
		}
	}
}

func TestCrowdedDaysThatFollowEachOtherAreOneRun(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	days := []string{"2020-07-06", "2020-07-06", "2020-07-06", "2020-07-07", "2020-07-07", "2020-07-07", "2020-07-07", "2020-07-09", "2020-07-09", "2020-07-09", "2020-07-11"}
	for _, day := range days {
		l.congress(l.unit(p, "", congress.Upper), planned(day))
	}
	v := view(t, load(t, l), central)
	want := []rollup.Crowd{
		{Unit: p, Level: congress.Upper, From: on("2020-07-06"), To: on("2020-07-07"), Fullest: on("2020-07-07"), Most: 4, Of: 11},
		{Unit: p, Level: congress.Upper, From: on("2020-07-09"), To: on("2020-07-09"), Fullest: on("2020-07-09"), Most: 3, Of: 11},
	}
	c := mustCalendar(t, v, rollup.CalendarFilter{Unit: p}, third)
	if diff := cmp.Diff(want, c.Crowds); diff != "" || c.Provinces != nil {
		t.Errorf("Crowds of the province (-want +got):\n%s", diff)
	}
	c = mustCalendar(t, v, rollup.CalendarFilter{Unit: nation}, third)
	if diff := cmp.Diff(want, c.Provinces); diff != "" {
		t.Errorf("Provinces of the nation (-want +got):\n%s", diff)
	}
}

func TestNobodyIsToldOfCrowdsInWhatMayNotBeSeenWhole(t *testing.T) {
	t.Parallel()
	scopeOf := func(units ...congress.UnitID) (s access.Scope) {
		for _, u := range units {
			s.Grants = append(s.Grants, access.Grant{Role: access.Viewer, Term: term, Unit: u})
		}
		return s
	}
	l := newLedger()
	mine, other := l.unit(nation, "mine", congress.Province), l.unit(nation, "other", congress.Province)
	l.byID(mine).Region, l.byID(other).Region = "Tây Nguyên", "Nam Bộ"
	var uppers []congress.UnitID
	for range 4 {
		uppers = append(uppers, l.unit(mine, "", congress.Upper))
		l.congress(uppers[len(uppers)-1], planned("2020-08-28"))
	}
	for range 80 {
		l.unit(other, "", congress.Upper)
	}
	for _, c := range []struct {
		about                             string
		scope                             access.Scope
		see                               bool
		unit                              congress.UnitID
		region                            string
		crowds, ofProvinces, squeezeLevel int
	}{
		{"the centre: four of 84 in the nation", central, false, nation, "", 0, 1, 2},
		{"both provinces by grants of their own", scopeOf(mine, other), false, nation, "", 0, 1, 2},
		{"a province, which knows four of the nation's units", scopeOf(mine), false, nation, "", 0, 1, 0},
		{"a province that sees the others' own", scopeOf(mine), true, nation, "", 0, 1, 0},
		{"a province, of its region, which is seen whole", scopeOf(mine), false, nation, "Tây Nguyên", 1, 1, 2},
		{"a province, of itself", scopeOf(mine), false, mine, "", 1, 0, 2},
		{"four districts, of their province", scopeOf(uppers...), true, mine, "", 0, 0, 0},
		{"four districts, of the nation", scopeOf(uppers...), false, nation, "", 0, 0, 0},
	} {
		l.structure.Term.ProvincesSeeOthers = c.see
		cal := mustCalendar(t, view(t, load(t, l), c.scope), rollup.CalendarFilter{Unit: c.unit, Region: c.region}, third)
		if len(cal.Crowds) != c.crowds || len(cal.Provinces) != c.ofProvinces || len(cal.Squeezes) != c.squeezeLevel {
			t.Errorf("%s: crowds %v, of provinces %v, squeezes %v", c.about, cal.Crowds, cal.Provinces, cal.Squeezes)
		}
		if partial := c.squeezeLevel == 0; cal.Partial != partial {
			t.Errorf("%s: in part is %t", c.about, cal.Partial)
		}
	}
}

func TestWhatLiesInTheLastWeekIsTight(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	for _, day := range []string{"2020-08-24", "2020-08-25", "2020-08-31", "2020-09-01", "2020-07-10"} {
		l.congress(l.unit(p, "", congress.Upper), planned(day))
	}
	l.congress(l.unit(p, "", congress.Upper), heldOn("2020-06-20", "2020-06-21"))
	v := view(t, load(t, l), central)
	squeeze := func() rollup.Squeeze {
		return mustCalendar(t, v, rollup.CalendarFilter{Unit: p, Levels: []congress.Level{congress.Upper}}, third).Squeezes[0]
	}
	want := rollup.Squeeze{Level: congress.Upper, Deadline: on("2020-08-31"), Open: 5, LastWeek: 2, After: 1}
	if diff := cmp.Diff(want, squeeze()); diff != "" || !want.Tight() {
		t.Errorf("squeeze (-want +got):\n%s", diff)
	}
	for _, s := range []rollup.Squeeze{{Open: 13, LastWeek: 3}, {Open: 2, LastWeek: 2}, {Open: 9}} {
		if s.Tight() {
			t.Errorf("%+v is tight", s)
		}
	}
	l.structure.Deadlines = append(l.structure.Deadlines, congress.Deadline{
		Term: term, Level: congress.Upper, Unit: p, FinishBy: on("2020-08-20"), KnownFrom: on("2020-01-01"),
	})
	v = view(t, load(t, l), central)
	if s := squeeze(); s.Deadline != on("2020-08-20") || s.After != 4 {
		t.Errorf("with a stricter deadline: %+v", s)
	}
}

// Whatever the records are, every unit stands in one place, each crowded day is one of the counted days, and no day
// that reaches the number is left out.
func TestACalendarAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		l := newLedger()
		p := l.unit(nation, "p", congress.Province)
		units := rapid.IntRange(1, 25).Draw(rt, "units")
		for range units {
			u := l.unit(p, "", congress.Upper)
			if rapid.IntRange(0, 5).Draw(rt, "silent") == 0 {
				continue
			}
			first := third.AsOf.AddDays(rapid.IntRange(-6, 6).Draw(rt, "first"))
			c := congress.Congress{State: congress.Planned, Planned: first, AsOf: on("2020-06-01")}
			switch rapid.IntRange(0, 3).Draw(rt, "state") {
			case 0:
				c = congress.Congress{State: congress.Held, From: first, To: first.AddDays(rapid.IntRange(0, 3).Draw(rt, "days")), AsOf: on("2020-06-01")}
			case 1:
				c.State = congress.Postponed
				if rapid.Bool().Draw(rt, "open") {
					c.Planned = congress.NoDate
				}
			}
			l.congress(u, c)
		}
		c := mustCalendar(t, view(t, load(t, l), central), rollup.CalendarFilter{Unit: p, Levels: []congress.Level{congress.Upper}}, third)
		total := c.Totals[0]
		if total.Expected != units || total.Recorded() != len(c.Meetings)+len(c.Undated) {
			rt.Fatalf("%+v with %d dated and %d undated of %d", total, len(c.Meetings), len(c.Undated), units)
		}
		crowded := map[congress.Date]bool{}
		for _, crowd := range c.Crowds {
			for d := crowd.From; d <= crowd.To; d++ {
				crowded[d] = true
			}
		}
		for d := third.AsOf.AddDays(-20); d < third.AsOf.AddDays(20); d++ {
			n := 0
			for _, m := range c.Meetings {
				if m.First <= d && d <= m.Last {
					n++
				}
			}
			if want := n >= rollup.CrowdedFrom(congress.Province, units); crowded[d] != want {
				rt.Fatalf("%s with %d of %d: crowded %t, want %t", d, n, units, crowded[d], want)
			}
		}
	})
}

func on(day string) congress.Date { return congress.MustDate(day) }
