package rollup_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// everyRecord is more than a random tree has units.
const everyRecord = 1000

func agenda(t fataler, v *rollup.TermView, unit congress.UnitID, q rollup.Query) rollup.Agenda {
	t.Helper()
	a, err := v.Agenda(unit, q, everyRecord)
	if err != nil {
		t.Fatalf("Agenda(%d): %v", unit, err)
	}
	return a
}

func ids(list rollup.Occasions) []congress.UnitID {
	var units []congress.UnitID
	for _, m := range list.First {
		units = append(units, m.Unit.ID)
	}
	return units
}

// below lists what stood anywhere below a unit on the query's day.
func (o oracle) below(unit congress.UnitID) (all []congress.UnitID) {
	for _, c := range o.children(unit, o.q.AsOf) {
		all = append(append(all, c), o.below(c)...)
	}
	return all
}

func TestEveryCongressIsInOneListOfTheAgenda(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v, q := view(t, load(t, l), central), randomQuery(t)
		o := oracle{ledger: l.upTo(len(l.lines)), q: q}
		for _, u := range o.structure.Units {
			var known, held []congress.UnitID
			for _, id := range o.below(u.ID) {
				if c, ok := o.record(id); ok {
					known = append(known, id)
					if c.HeldBy(q.AsOf) {
						held = append(held, id)
					}
				}
			}
			a := agenda(t, v, u.ID, q)
			listed := slices.Concat(ids(a.Unsaid), ids(a.Coming), ids(a.Undated), ids(a.Held))
			slices.Sort(known)
			slices.Sort(held)
			slices.Sort(listed)
			if diff := cmp.Diff(known, listed); diff != "" {
				t.Fatalf("listed below %d (-recorded +listed):\n%s", u.ID, diff)
			}
			inHeld := ids(a.Held)
			slices.Sort(inHeld)
			if diff := cmp.Diff(held, inHeld); diff != "" {
				t.Fatalf("held below %d (-recorded +listed):\n%s", u.ID, diff)
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
				if o.byID(id).Level != congress.Grassroots {
					continue
				}
				units++
				if c, ok := o.record(id); ok {
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

func TestACongressIsListedByWhatIsKnownOfItOnTheDay(t *testing.T) {
	t.Parallel()
	day := congress.MustDate
	for name, test := range map[string]struct {
		records []congress.Congress
		on      string
		list    func(rollup.Agenda) rollup.Occasions
		want    congress.Congress
	}{
		"planned": {
			[]congress.Congress{{State: congress.Planned, Planned: day("2020-07-20"), AsOf: day("2020-06-01")}},
			"2020-07-20", func(a rollup.Agenda) rollup.Occasions { return a.Coming },
			congress.Congress{State: congress.Planned, Planned: day("2020-07-20"), AsOf: day("2020-06-01")},
		},
		"planned for a day that passed without a word": {
			[]congress.Congress{{State: congress.Planned, Planned: day("2020-07-20"), AsOf: day("2020-06-01")}},
			"2020-07-21", func(a rollup.Agenda) rollup.Occasions { return a.Unsaid },
			congress.Congress{State: congress.Planned, Planned: day("2020-07-20"), AsOf: day("2020-06-01")},
		},
		"postponed without a day": {
			[]congress.Congress{{State: congress.Postponed, AsOf: day("2020-06-01")}},
			"2020-07-21", func(a rollup.Agenda) rollup.Occasions { return a.Undated },
			congress.Congress{State: congress.Postponed, AsOf: day("2020-06-01")},
		},
		"in session": {
			[]congress.Congress{{State: congress.InSession, From: day("2020-07-20"), AsOf: day("2020-07-20")}},
			"2020-07-23", func(a rollup.Agenda) rollup.Occasions { return a.Coming },
			congress.Congress{State: congress.InSession, From: day("2020-07-20"), AsOf: day("2020-07-20")},
		},
		"in session for longer than a congress lasts": {
			[]congress.Congress{{State: congress.InSession, From: day("2020-07-20"), AsOf: day("2020-07-20")}},
			"2020-07-24", func(a rollup.Agenda) rollup.Occasions { return a.Unsaid },
			congress.Congress{State: congress.InSession, From: day("2020-07-20"), AsOf: day("2020-07-20")},
		},
		"held later, seen from a day on which another day was planned": {
			[]congress.Congress{
				{State: congress.Planned, Planned: day("2020-07-01"), AsOf: day("2020-05-01")},
				{State: congress.Held, From: day("2020-07-20"), To: day("2020-07-21"), Pilot: true, AsOf: day("2020-07-21")},
			},
			"2020-06-15", func(a rollup.Agenda) rollup.Occasions { return a.Coming },
			congress.Congress{State: congress.Planned, Planned: day("2020-07-01"), Pilot: true, AsOf: day("2020-05-01")},
		},
		"held later, seen from a day of which nobody said anything": {
			[]congress.Congress{{State: congress.Held, From: day("2020-07-20"), To: day("2020-07-21"), AsOf: day("2020-07-21")}},
			"2020-06-15", func(a rollup.Agenda) rollup.Occasions { return a.Undated },
			congress.Congress{State: congress.Planned, AsOf: day("2020-07-21")},
		},
		"held, seen from its first day": {
			[]congress.Congress{{State: congress.Held, From: day("2020-07-20"), To: day("2020-07-21"), AsOf: day("2020-07-21")}},
			"2020-07-20", func(a rollup.Agenda) rollup.Occasions { return a.Coming },
			congress.Congress{State: congress.InSession, From: day("2020-07-20"), AsOf: day("2020-07-21")},
		},
		"held": {
			[]congress.Congress{{State: congress.Held, From: day("2020-07-20"), To: day("2020-07-21"), AsOf: day("2020-07-21")}},
			"2020-07-21", func(a rollup.Agenda) rollup.Occasions { return a.Held },
			congress.Congress{State: congress.Held, From: day("2020-07-20"), To: day("2020-07-21"), AsOf: day("2020-07-21")},
		},
	} {
		l := newLedger()
		u := l.unit(l.unit(nation, "thai-nguyen", congress.Province), "", congress.Upper)
		for _, c := range test.records {
			l.congress(u, c)
		}
		test.want.Unit = u
		v := view(t, load(t, l), central)
		list := test.list(agenda(t, v, nation, rollup.Query{AsOf: day(test.on)})).First
		if len(list) != 1 {
			t.Errorf("%s: %d in the list, want 1", name, len(list))
			continue
		}
		stated := list[0].Congress
		stated.ID, stated.Replaces = 0, 0
		if diff := cmp.Diff(test.want, stated); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if got, _ := v.CongressOn(u, rollup.Query{AsOf: day(test.on)}); got != list[0].Congress {
			t.Errorf("%s: CongressOn = %+v, want %+v", name, got, list[0].Congress)
		}
		if got, want := list[0].Deadline, day("2020-08-31"); got != want {
			t.Errorf("%s: deadline %v, want %v", name, got, want)
		}
	}
}

func TestAnAgendaHoldsOnlyWhatTheScopeMayRead(t *testing.T) {
	t.Parallel()
	l := newLedger()
	l.structure.Term.ProvincesSeeOthers = true
	planned := congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-07-20"), AsOf: congress.MustDate("2020-06-01")}
	mine, other := l.unit(nation, "thai-nguyen", congress.Province), l.unit(nation, "bac-kan", congress.Province)
	own, foreign := l.unit(mine, "", congress.Upper), l.unit(other, "", congress.Upper)
	for _, u := range []congress.UnitID{own, foreign} {
		l.congress(u, planned)
	}
	scope := access.Scope{Account: 2, Grants: []access.Grant{{Account: 2, Role: access.Viewer, Term: term, Unit: mine}}}
	v, q := view(t, load(t, l), scope), rollup.Query{AsOf: congress.MustDate("2020-07-03")}
	for unit, want := range map[congress.UnitID][]congress.UnitID{mine: {own}, other: nil, nation: {own}} {
		if diff := cmp.Diff(want, ids(agenda(t, v, unit, q).Coming)); diff != "" {
			t.Errorf("agenda of %d (-want +got):\n%s", unit, diff)
		}
	}
	if _, err := v.Agenda(foreign, q, everyRecord); err == nil {
		t.Error("a district of another province has an agenda")
	}
	if _, ok := v.CongressOn(foreign, q); ok {
		t.Error("the congress of a district of another province is told")
	}
	if _, err := v.DatesSet(foreign, congress.Upper, q); err == nil {
		t.Error("the date of a district of another province is counted")
	}
}

func TestAListIsCutAndSaysHowLongItWas(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "thai-nguyen", congress.Province)
	var last congress.UnitID
	for _, day := range []string{"2020-08-03", "2020-08-02", "2020-08-01"} {
		last = l.unit(p, "", congress.Upper)
		l.congress(last, congress.Congress{State: congress.Planned, Planned: congress.MustDate(day), AsOf: congress.MustDate("2020-06-01")})
	}
	a, err := view(t, load(t, l), central).Agenda(p, rollup.Query{AsOf: congress.MustDate("2020-07-03")}, 1)
	if err != nil || a.Coming.Count != 3 || len(a.Coming.First) != 1 || a.Coming.First[0].Unit.ID != last {
		t.Errorf("coming = %+v, %v; want the first of three", a.Coming, err)
	}
}
