package rollup_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// twoProvinces is a term in which two provinces, each with a unit below, have reported.
func twoProvinces() (l *ledger, mine, myUpper, other, otherUpper congress.UnitID) {
	l = newLedger()
	mine, other = l.unit(nation, "mine", congress.Province), l.unit(nation, "other", congress.Province)
	myUpper, otherUpper = l.unit(mine, "", congress.Upper), l.unit(other, "", congress.Upper)
	for _, id := range []congress.UnitID{mine, other} {
		l.byID(id).Region = "North"
		l.structure.Deadlines = append(l.structure.Deadlines, congress.Deadline{
			Term: term, Level: congress.Cell, Unit: id, FinishBy: congress.MustDate("2020-03-01"), KnownFrom: congress.MustDate("2020-01-01"),
		})
	}
	for _, id := range []congress.UnitID{mine, other, myUpper, otherUpper} {
		l.figure(id, roots, "2020-06-01", congress.CountOf(int64(id), 10))
		l.congress(id, congress.Congress{State: congress.Planned, AsOf: congress.MustDate("2020-06-01")})
	}
	return l, mine, myUpper, other, otherUpper
}

func scopeOf(role access.Role, unit congress.UnitID) access.Scope {
	return access.Scope{Account: 7, Grants: []access.Grant{{Account: 7, Role: role, Term: term, Unit: unit}}}
}

func TestScopeWithoutGrantsGetsNothing(t *testing.T) {
	t.Parallel()
	l, _, _, _, _ := twoProvinces()
	e := load(t, l)
	for _, scope := range []access.Scope{{}, {Account: 7, Login: "x"}} {
		v := e.View(scope)
		if got := v.Terms(); len(got) != 0 {
			t.Errorf("Terms = %v, want none", got)
		}
		if tv, err := v.Term(term); tv != nil || !errors.Is(err, congress.ErrNotFound) {
			t.Errorf("Term = %v, %v; want ErrNotFound", tv, err)
		}
	}
	if _, err := (rollup.View{}).Term(term); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("zero View: %v, want ErrNotFound", err)
	}
}

func TestScopeOfOneProvinceGetsNoOtherFromAnyMethod(t *testing.T) {
	t.Parallel()
	l, mine, myUpper, other, otherUpper := twoProvinces()
	v := view(t, load(t, l), scopeOf(access.Editor, mine))
	q := rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	for _, id := range []congress.UnitID{other, otherUpper, 999} {
		_, unit := v.Unit(id)
		_, looked := v.Lookup(id.String())
		_, record := v.Congress(id, q)
		_, progress := v.Progress(id, roots, q)
		_, all := v.AllProgress(id, q)
		_, series := v.Series(id, roots, q)
		_, reports := v.Reports(id, roots, q)
		_, change := v.Compare(id, roots, q, q)
		if unit || looked || record || v.May(access.Read, id) || v.May(access.Write, id) || v.Children(id) != nil || v.Path(id) != nil {
			t.Errorf("unit %d exists for a stranger", id)
		}
		for _, err := range []error{progress, all, series, reports, change} {
			if !errors.Is(err, congress.ErrNotFound) {
				t.Errorf("unit %d: %v, want ErrNotFound", id, err)
			}
		}
	}
	if _, ok := v.Lookup("other"); ok {
		t.Error("Lookup finds the other province by slug")
	}
	if got := v.Children(nation); len(got) != 1 || got[0].ID != mine {
		t.Errorf("Children(nation) = %v, want my own province", got)
	}
	if _, err := v.RegionProgress("North", roots, q); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("RegionProgress = %v, want ErrNotFound: part of a region is no region", err)
	}
	if diff := cmp.Diff(map[congress.UnitID]int64{mine: 4, 0: 8}, v.Revisions()); diff != "" {
		t.Errorf("Revisions (-want +got):\n%s", diff)
	}
	if got := v.Path(myUpper); len(got) != 3 || got[0].ID != nation || got[2].ID != myUpper {
		t.Errorf("Path = %v, want nation, province, upper", got)
	}
}

func TestGrantOfAnotherTermOpensNothingHere(t *testing.T) {
	t.Parallel()
	l, mine, _, other, _ := twoProvinces()
	scope := scopeOf(access.Viewer, mine)
	scope.Grants = append(scope.Grants, access.Grant{Account: 7, Role: access.Admin, Term: "2025-2030", Unit: nation})
	v := view(t, load(t, l), scope)
	if _, ok := v.Unit(other); ok || v.May(access.Write, mine) || len(v.Revisions()) != 2 {
		t.Error("an administrator of another term got in")
	}
}

func TestProvinceSeesTheNationsSumAndItsRankAmongAll(t *testing.T) {
	t.Parallel()
	l, mine, _, _, _ := twoProvinces()
	v := view(t, load(t, l), scopeOf(access.Viewer, mine))
	q := rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	sum, err := v.Progress(v.Nation().ID, roots, q)
	if err != nil || sum.Expected != 2 || sum.Reported != 2 || sum.Value.Total != 20 {
		t.Errorf("nation = %+v of %d/%d, %v; want a total of 20 of 2/2", sum.Value, sum.Reported, sum.Expected, err)
	}
	own, err := v.Progress(mine, roots, q)
	if err != nil || own.Rank == nil || own.Rank.Of != 2 || own.Rank.Nation != 2 {
		t.Errorf("rank = %+v, %v; want 2 of 2", own.Rank, err)
	}
	if v.May(access.Write, nation) || v.May(access.Write, mine) {
		t.Error("a viewer may write")
	}
}

func TestDistrictGetsOnlyItsOwnRow(t *testing.T) {
	t.Parallel()
	l, mine, myUpper, _, _ := twoProvinces()
	v := view(t, load(t, l), scopeOf(access.Editor, myUpper))
	if _, ok := v.Unit(mine); ok || len(v.Children(nation)) != 0 {
		t.Error("a district reads its province")
	}
	if got := v.Path(myUpper); len(got) != 2 || got[1].ID != myUpper {
		t.Errorf("Path = %v, want nation and the district", got)
	}
	if !v.May(access.Write, myUpper) || v.May(access.Confirm, myUpper) || v.May(access.Write, mine) {
		t.Error("an editor of a district may not just write there")
	}
	if diff := cmp.Diff(map[congress.UnitID]int64{mine: 4, 0: 8}, v.Revisions()); diff != "" {
		t.Errorf("Revisions (-want +got):\n%s", diff)
	}
}

func TestProvincesSeeOneAnotherWhereTheTermLetsThem(t *testing.T) {
	t.Parallel()
	l, mine, _, other, otherUpper := twoProvinces()
	l.structure.Term.ProvincesSeeOthers = true
	v := view(t, load(t, l), scopeOf(access.Editor, mine))
	if !v.May(access.Read, other) || v.May(access.Read, otherUpper) || v.May(access.Write, other) {
		t.Error("of the other province more or less than its own figures may be read")
	}
	q := rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	if got, err := v.RegionProgress("North", roots, q); err != nil || got.Expected != 2 {
		t.Errorf("RegionProgress = %+v, %v; want both provinces", got, err)
	}
	if got := v.Revisions(); len(got) != 2 || got[0] != 0 {
		t.Errorf("Revisions = %v, want both provinces", got)
	}
}

func TestScopeIsAskedBackAsGiven(t *testing.T) {
	t.Parallel()
	l, mine, _, _, _ := twoProvinces()
	want := scopeOf(access.Confirmer, mine)
	v := view(t, load(t, l), want)
	if diff := cmp.Diff(want, v.Scope()); diff != "" {
		t.Errorf("Scope (-want +got):\n%s", diff)
	}
	if v.Term().ID != term || !v.May(access.Confirm, mine) || v.May(access.Write, mine) {
		t.Errorf("term %s; a confirmer may confirm and not write", v.Term().ID)
	}
}

func TestWhoSeesEveryProvinceIsOnlyWhoMayReadEachOfThem(t *testing.T) {
	t.Parallel()
	l := newLedger()
	a, b := l.unit(nation, "a", congress.Province), l.unit(nation, "b", congress.Province)
	l.byID(b).OnMap = false // the army is one too
	for about, c := range map[string]struct {
		scope    access.Scope
		see, all bool
	}{
		"the centre":                  {central, false, true},
		"a province":                  {scopeOf(access.Viewer, a), false, false},
		"a province that sees others": {scopeOf(access.Viewer, a), true, true},
		"the army":                    {scopeOf(access.Viewer, b), false, false},
	} {
		l.structure.Term.ProvincesSeeOthers = c.see
		if got := view(t, load(t, l), c.scope).SeesAll(); got != c.all {
			t.Errorf("%s: SeesAll() = %t", about, got)
		}
	}
}
