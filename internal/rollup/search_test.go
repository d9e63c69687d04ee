package rollup_test

import (
	"errors"
	"slices"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// find lists the names of the units found.
func find(t fataler, v *rollup.TermView, s rollup.Search) (names []string) {
	found, _, err := v.Search(s)
	if err != nil {
		t.Fatalf("%+v: %v", s, err)
	}
	for _, u := range found {
		names = append(names, u.Name)
	}
	return names
}

// namedProvinces is a term whose units have names of the field.
func namedProvinces() (l *ledger, mine, other congress.UnitID) {
	l = newLedger()
	mine, other = l.unit(nation, "thai-nguyen", congress.Province), l.unit(nation, "thai-binh", congress.Province)
	name := func(id congress.UnitID, name, full, code string, aliases ...string) {
		u := l.byID(id)
		u.Name, u.FullName, u.Code, u.Aliases = name, full, code, aliases
	}
	name(mine, "Thái Nguyên", "Tỉnh Thái Nguyên", "19")
	name(other, "Thái Bình", "Tỉnh Thái Bình", "34", "Quê lúa")
	name(l.unit(mine, "", congress.Upper), "Phú Lương", "Huyện ủy Phú Lương", "")
	name(l.unit(mine, "", congress.Upper), "Thái Sơn", "Đảng ủy khối Thái Sơn", "")
	name(l.unit(other, "", congress.Upper), "Thái Thụy", "Huyện ủy Thái Thụy", "")
	return l, mine, other
}

func TestHigherLevelsAreFoundFirstAndOnlyWithinTheGrant(t *testing.T) {
	t.Parallel()
	l, mine, other := namedProvinces()
	e := load(t, l)
	for name, c := range map[string]struct {
		scope access.Scope
		s     rollup.Search
		want  []string
	}{
		"the whole nation":         {central, rollup.Search{Text: "thai"}, []string{"Thái Nguyên", "Thái Bình", "Thái Sơn", "Thái Thụy"}},
		"one province":             {scopeOf(access.Editor, mine), rollup.Search{Text: "thai"}, []string{"Thái Nguyên", "Thái Sơn"}},
		"the other":                {scopeOf(access.Editor, other), rollup.Search{Text: "thái"}, []string{"Thái Bình", "Thái Thụy"}},
		"another's code":           {scopeOf(access.Editor, mine), rollup.Search{Text: "34"}, nil},
		"another's id":             {scopeOf(access.Editor, mine), rollup.Search{Text: other.String()}, nil},
		"another's alias, slipped": {scopeOf(access.Editor, mine), rollup.Search{Text: "que luas"}, nil},
		"an alias, slipped":        {central, rollup.Search{Text: "que luas"}, []string{"Thái Bình"}},
		"a code":                   {central, rollup.Search{Text: "19"}, []string{"Thái Nguyên"}},
		"a slug":                   {central, rollup.Search{Text: "thai-binh"}, []string{"Thái Bình"}},
		"a slug in one word":       {central, rollup.Search{Text: "thainguyen"}, []string{"Thái Nguyên"}},
		"an id":                    {central, rollup.Search{Text: mine.String()}, []string{"Thái Nguyên"}},
		"of a level":               {central, rollup.Search{Text: "thai", Level: congress.Upper}, []string{"Thái Sơn", "Thái Thụy"}},
		"below a unit":             {central, rollup.Search{Text: "thai", Parent: other}, []string{"Thái Thụy"}},
		"no grant at all below":    {scopeOf(access.Viewer, 999), rollup.Search{Text: "thai"}, nil},
		"blanks":                   {central, rollup.Search{Text: " \t–"}, nil},
	} {
		c.s.Limit = 10
		if diff := cmp.Diff(c.want, find(t, view(t, e, c.scope), c.s)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestWhatIsFoundGoesOnAfterTheCursor(t *testing.T) {
	t.Parallel()
	l, mine, other := namedProvinces()
	v := view(t, load(t, l), central)
	var pages []string
	s := rollup.Search{Text: "thai", Limit: 1}
	for more := true; more; {
		var found []congress.Unit
		var err error
		if found, more, err = v.Search(s); err != nil || len(found) != 1 {
			t.Fatalf("after %d: %v, %v", s.After, found, err)
		}
		pages = append(pages, found[0].Name)
		s.After = found[0].ID
	}
	if diff := cmp.Diff([]string{"Thái Nguyên", "Thái Bình", "Thái Sơn", "Thái Thụy"}, pages); diff != "" {
		t.Errorf("one by one (-want +got):\n%s", diff)
	}
	own := view(t, load(t, l), scopeOf(access.Viewer, mine))
	for _, after := range []congress.UnitID{other, 999, nation} {
		if _, _, err := own.Search(rollup.Search{Text: "thai", After: after, Limit: 1}); !errors.Is(err, congress.ErrNotFound) {
			t.Errorf("after %d: %v, want ErrNotFound", after, err)
		}
	}
}

func TestMeasuresAreFoundInBothLanguages(t *testing.T) {
	t.Parallel()
	l := newLedger()
	l.structure.Measures[6].NameVI, l.structure.Measures[6].NameEN = "Cấp ủy viên là nữ", "Women among those elected"
	v := view(t, load(t, l), central)
	for _, typed := range []string{"nữ", "nu", "women", "cap uy vien"} {
		if found := v.SearchMeasures(typed); len(found) != 1 || found[0].Code != women {
			t.Errorf("%q finds %v, want the women", typed, found)
		}
	}
	if found := v.SearchMeasures(" "); found != nil {
		t.Errorf("nothing typed finds %v", found)
	}
}

// nameUnits gives every unit a name drawn from few syllables, so that names meet.
func nameUnits(t *rapid.T, l *ledger) {
	syllable := rapid.SampledFrom([]string{"Đắk", "Đắc", "Hòa", "Hoà", "Kạn", "Thái", "Nguyên", "Mỹ", "số", "12", "123", "Bình", "an", "Ẩn"})
	for i := range l.structure.Units {
		u := &l.structure.Units[i]
		for range draw(t, "syllables", rapid.IntRange(1, 4)) {
			u.Name += " " + syllable.Draw(t, "syllable")
		}
		if u.Level == congress.Province {
			u.Code = strconv.Itoa(int(u.ID % 3))
		}
	}
}

func TestEveryReadableUnitIsFoundByItsNameAndNoOther(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomTree(t)
		nameUnits(t, l)
		l.structure.Term.ProvincesSeeOthers = rapid.Bool().Draw(t, "provinces see others")
		e := load(t, l)
		granted := draw(t, "granted", rapid.SampledFrom(l.structure.Units))
		second := draw(t, "granted too", rapid.SampledFrom(l.structure.Units))
		scope := scopeOf(access.Viewer, granted.ID)
		scope.Grants = append(scope.Grants, scopeOf(access.Editor, second.ID).Grants...)
		v := view(t, e, scope)
		asked := draw(t, "asked", rapid.SampledFrom(l.structure.Units))
		typed := text.Fold(asked.Name)
		found, more, err := v.Search(rollup.Search{Text: typed, Limit: len(l.structure.Units)})
		if err != nil || more {
			t.Fatalf("Search(%q) = more %v, %v", typed, more, err)
		}
		seen := map[congress.UnitID]bool{}
		for _, u := range found {
			if seen[u.ID] {
				t.Errorf("%q finds %d twice", typed, u.ID)
			}
			seen[u.ID] = true
			if _, readable := v.Unit(u.ID); !readable {
				t.Errorf("%q finds %q outside the grant", typed, u.Name)
			}
		}
		if _, readable := v.Unit(asked.ID); readable != seen[asked.ID] && (readable || seen[asked.ID]) {
			t.Errorf("%q: readable %v, found %v", typed, readable, seen[asked.ID])
		}
	})
}

// TestTheRestOfTheTermChangesNothingOfWhatIsFound takes away what a scope may not read and asks again.
func TestTheRestOfTheTermChangesNothingOfWhatIsFound(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomTree(t)
		nameUnits(t, l)
		mine := draw(t, "mine", rapid.SampledFrom(l.structure.Units[1:])).Province
		typed := draw(t, "typed", rapid.SampledFrom([]string{"dak", "dac", "hoa", "1", "12", "thia", "nguyen 123", "so", "binh an", "a"}))
		s := rollup.Search{Text: typed, Limit: draw(t, "limit", rapid.IntRange(1, 5))}
		whole := find(t, view(t, load(t, l), scopeOf(access.Viewer, mine)), s)
		l.structure.Units = slices.DeleteFunc(l.structure.Units, func(u congress.Unit) bool { return u.Level != congress.Nation && u.Province != mine })
		alone := find(t, view(t, load(t, l), scopeOf(access.Viewer, mine)), s)
		if diff := cmp.Diff(alone, whole); diff != "" {
			t.Errorf("%q beside other provinces (-alone +beside):\n%s", typed, diff)
		}
	})
}

// BenchmarkSearch is one letter more in the field of somebody who sees 300.000 units, and of somebody who
// sees one province of them.
func BenchmarkSearch(b *testing.B) {
	e := load(b, newCampaign(300_000, 300_000))
	for name, scope := range map[string]access.Scope{"nation": central, "province": scopeOf(access.Editor, 2)} {
		v := view(b, e, scope)
		for _, typed := range []string{"chi bo so 12345", "chi bộ", "12345"} {
			if _, _, err := v.Search(rollup.Search{Text: typed, Limit: 1}); err != nil { // makes the index
				b.Fatal(err)
			}
			b.Run(name+"/"+typed, func(b *testing.B) {
				for b.Loop() {
					_, _, _ = v.Search(rollup.Search{Text: typed, Limit: 20})
				}
			})
		}
	}
}
