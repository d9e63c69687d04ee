package access_test

import (
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

func TestARoleMayDoWhatItIsFor(t *testing.T) {
	t.Parallel()
	may := map[access.Role][4]bool{ // read, write, confirm, administer
		access.Viewer:    {true, false, false, false},
		access.Editor:    {true, true, false, false},
		access.Confirmer: {true, false, true, false},
		access.Admin:     {true, true, true, true},
		"":               {},
	}
	for role, want := range may {
		for action, allowed := range want {
			if got := role.Allows(access.Action(action)); got != allowed {
				t.Errorf("%q.Allows(%d) = %v, want %v", role, action, got, allowed)
			}
		}
	}
}

func TestAGrantHoldsForItsSubtreeOnly(t *testing.T) {
	t.Parallel()
	const nation, thaiNguyen, district, other congress.UnitID = 1, 2, 3, 4
	s := access.Scope{Grants: []access.Grant{{Role: access.Editor, Term: "2020-2025", Unit: thaiNguyen}}}
	for _, c := range []struct {
		path []congress.UnitID
		want bool
	}{
		{[]congress.UnitID{nation}, false},
		{[]congress.UnitID{nation, thaiNguyen}, true},
		{[]congress.UnitID{nation, thaiNguyen, district}, true},
		{[]congress.UnitID{nation, other}, false},
		{nil, false},
	} {
		if got := s.Allows(access.Write, c.path); got != c.want {
			t.Errorf("Allows(Write, %v) = %v, want %v", c.path, got, c.want)
		}
	}
	if (access.Scope{}).Allows(access.Read, []congress.UnitID{nation}) {
		t.Error("the empty scope may read")
	}
}

func TestAGrantHoldsFromItsFirstToItsLastDay(t *testing.T) {
	t.Parallel()
	day := congress.MustDate("2020-07-03")
	for _, c := range []struct {
		from, to congress.Date
		want     bool
	}{
		{congress.NoDate, congress.NoDate, true},
		{day, day, true},
		{day.AddDays(1), congress.NoDate, false},
		{congress.NoDate, day.AddDays(-1), false},
	} {
		if got := (access.Grant{From: c.from, To: c.to}).InForce(day); got != c.want {
			t.Errorf("%v to %v: InForce = %v, want %v", c.from, c.to, got, c.want)
		}
	}
}
