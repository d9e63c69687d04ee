package rollup_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// below lists what stood anywhere below a unit on the query's day.
func (o oracle) below(unit congress.UnitID) (all []congress.UnitID) {
	for _, c := range o.children(unit, o.q.AsOf) {
		all = append(append(all, c), o.below(c)...)
	}
	return all
}

// What was held and what is recorded below a unit is the same on the calendar as in the figures, on every day, as known
// at every moment.
func TestEveryCongressBelowAUnitIsOnItsCalendarOnceAndHeldWhereFiguresCountIt(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		o := oracle{ledger: l.upTo(len(l.lines)), q: q}
		for _, u := range o.structure.Units {
			type stands struct{ known, held []congress.UnitID }
			var want, got stands
			for _, id := range append(o.below(u.ID), u.ID) {
				if c, ok := o.record(id); ok && o.there(id, q.AsOf) {
					want.known = append(want.known, id)
					if c.HeldBy(q.AsOf) {
						want.held = append(want.held, id)
					}
				}
			}
			cal, err := v.Calendar(rollup.CalendarFilter{Unit: u.ID}, q)
			if err != nil {
				t.Fatalf("Calendar(%d): %v", u.ID, err)
			}
			totals := 0
			for _, total := range cal.Totals {
				totals += total.Recorded()
			}
			for _, m := range slices.Concat(cal.Meetings, cal.Undated) {
				if !m.There {
					continue
				}
				got.known = append(got.known, m.Unit)
				if m.Standing == congress.StandingHeld {
					got.held = append(got.held, m.Unit)
				}
			}
			for _, list := range [][]congress.UnitID{want.known, want.held, got.known, got.held} {
				slices.Sort(list)
			}
			if !slices.Equal(want.known, got.known) || !slices.Equal(want.held, got.held) || totals != len(want.known) {
				t.Fatalf("below %d: recorded and held %v, on the calendar %v and counted %d", u.ID, want, got, totals)
			}
		}
	})
}

func TestDatesAreCountedWhereThereIsARecordAndNoFewerThanWereHeld(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		o := oracle{ledger: l.upTo(len(l.lines)), q: q}
		for _, u := range o.structure.Units {
			var units, known, held int
			for _, id := range append(o.below(u.ID), u.ID) {
				if o.byID(id).Level != congress.Grassroots || !o.there(id, q.AsOf) {
					continue
				}
				units++
				if c, ok := o.record(id); ok && (q.AsOf >= o.structure.Term.DirectiveDate || c.HeldBy(q.AsOf)) {
					known++
					if c.HeldBy(q.AsOf) {
						held++
					}
				}
			}
			got, err := v.DatesSet(u.ID, congress.Grassroots, q)
			if u.Level < congress.Grassroots {
				if err == nil {
					t.Fatalf("a cell has dates of grassroots congresses")
				}
				continue
			}
			if err != nil || got.Expected != units || got.Reported != known || int(got.Value.Done) < held || int(got.Value.Total) != known {
				t.Fatalf("dates below %d = %+v, %v; want %d of %d units known, at least %d of them dated", u.ID, got, err, known, units, held)
			}
		}
	})
}

// The page of a unit and the calendar say the same of a congress on every day.
func TestACongressStandsAloneAsItDoesOnTheCalendar(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		cal, err := v.Calendar(rollup.CalendarFilter{Unit: nation}, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range slices.Concat(cal.Meetings, cal.Undated) {
			if q.AsOf < l.structure.Term.DirectiveDate && m.Standing != congress.StandingHeld {
				continue // there was no campaign yet
			}
			if alone, ok := v.CongressOn(m.Unit, q); !ok || alone != m.Stood {
				t.Fatalf("alone %+v, %t; on the calendar %+v", alone, ok, m.Stood)
			}
		}
	})
}

// A calendar of a past day has the plan of then.
func TestAPastDayHasTheDayThatWasPlannedThen(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	moved, silent := l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	l.congress(moved, planned("2020-06-20"))
	later := planned("2020-07-20")
	later.AsOf, later.Pilot = congress.MustDate("2020-06-15"), true
	l.congress(moved, later)
	l.congress(silent, heldOn("2020-06-25", "2020-06-26"))
	v := view(t, load(t, l), central)
	for day, want := range map[string][]string{
		"2020-06-14": {fmt.Sprintf("2020-06-20 %d planned", moved), fmt.Sprintf(" %d planned", silent)},
		"2020-06-15": {fmt.Sprintf("2020-07-20 %d planned", moved), fmt.Sprintf(" %d planned", silent)},
		"2020-06-25": {fmt.Sprintf("2020-06-25 %d in_session", silent), fmt.Sprintf("2020-07-20 %d planned", moved)},
		"2020-06-26": {fmt.Sprintf("2020-06-25 %d held", silent), fmt.Sprintf("2020-07-20 %d planned", moved)},
	} {
		c := mustCalendar(t, v, rollup.CalendarFilter{Unit: p}, rollup.Query{AsOf: on(day)})
		if diff := cmp.Diff(want, inShort(slices.Concat(c.Meetings, c.Undated))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", day, diff)
		}
		if m := slices.Concat(c.Meetings, c.Undated); !slices.ContainsFunc(m, func(m rollup.Meeting) bool { return m.Pilot }) {
			t.Errorf("%s: whether it is a pilot is not of the day", day)
		}
	}
}

// A unit that moved stands on the calendar of whatever it stood below, for those who may read the unit itself.
func TestACalendarHasTheTreeOfItsDay(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	from, to := l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	u := l.unit(from, "", congress.Grassroots)
	l.congress(u, planned("2020-07-20"))
	l.changes(u, to, congress.UnitChange{Action: congress.UnitMove, Day: on("2020-07-01"), WasParent: from})
	for _, c := range []struct {
		about string
		scope access.Scope
		unit  congress.UnitID
		day   string
		want  int
	}{
		{"before it moved", central, from, "2020-06-30", 1},
		{"after it moved", central, from, "2020-07-01", 0},
		{"where it is to be", central, to, "2020-06-30", 0},
		{"where it is", central, to, "2020-07-01", 1},
		{"the province", central, p, "2020-06-30", 1},
		{"who lost it", scopeOf(access.Viewer, from), from, "2020-06-30", 0},
		{"who has it now", scopeOf(access.Viewer, to), nation, "2020-06-30", 1},
	} {
		cal := mustCalendar(t, view(t, load(t, l), c.scope), rollup.CalendarFilter{Unit: c.unit}, rollup.Query{AsOf: on(c.day)})
		if len(cal.Meetings) != c.want {
			t.Errorf("%s: %v, want %d", c.about, inShort(cal.Meetings), c.want)
		}
	}
}

func TestACongressIsToldOnlyToWhomMayReadItsUnit(t *testing.T) {
	t.Parallel()
	l, mine, myUpper, _, otherUpper := twoProvinces()
	l.structure.Term.ProvincesSeeOthers = true
	for _, u := range []congress.UnitID{myUpper, otherUpper} {
		l.congress(u, planned("2020-07-20"))
	}
	v := view(t, load(t, l), scopeOf(access.Viewer, mine))
	if _, ok := v.CongressOn(myUpper, third); !ok {
		t.Error("the congress of one's own district is not told")
	}
	if _, ok := v.CongressOn(otherUpper, third); ok {
		t.Error("the congress of a district of another province is told")
	}
	if _, err := v.DatesSet(otherUpper, congress.Upper, third); err == nil {
		t.Error("the date of a district of another province is counted")
	}
	if got, want := v.OwnDeadline(myUpper, third), on("2020-08-31"); got != want || v.OwnDeadline(otherUpper, third) != congress.NoDate {
		t.Errorf("deadline %v, want %v, and none of the other district", got, want)
	}
}
