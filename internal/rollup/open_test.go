package rollup_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

var confirmer = scopeOf(access.Confirmer, nation)

// openIDs lists what is open to a confirmer of the nation, told apart by whether it was sent back.
func openIDs(v *rollup.TermView) (waiting, returned []congress.EntryID) {
	for _, o := range v.Open(access.Confirm, nation) {
		if o.Returned {
			returned = append(returned, o.ID)
		} else {
			waiting = append(waiting, o.ID)
		}
	}
	return waiting, returned
}

// wantOpen checks the two lists, and that the counts say the same.
func wantOpen(t *testing.T, when string, l *ledger, waiting, returned []congress.EntryID) {
	t.Helper()
	v := view(t, load(t, l), confirmer)
	gotWaiting, gotReturned := openIDs(v)
	if diff := cmp.Diff([][]congress.EntryID{waiting, returned}, [][]congress.EntryID{gotWaiting, gotReturned}); diff != "" {
		t.Errorf("%s: waiting and sent back (-want +got):\n%s", when, diff)
	}
	if got, want := v.Tally(access.Confirm, nation), (rollup.Tally{Waiting: len(waiting), Returned: len(returned)}); got != want {
		t.Errorf("%s: Tally() = %+v, want %+v", when, got, want)
	}
}

func TestAFigureWaitsUntilSomebodyJudgesIt(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "bac-kan", congress.Province)
	l.byID(p).NeedsConfirmation = true
	u := l.unit(p, "u", congress.Upper)
	free := l.unit(nation, "ca-mau", congress.Province)
	l.figure(free, roots, "2020-06-01", congress.CountOf(1, 10))
	noon := congress.MustDate("2020-07-01").Clock(12, 0)

	first := l.figure(p, roots, "2020-06-01", congress.CountOf(1, 10))
	below := l.figure(u, roots, "2020-06-02", congress.CountOf(1, 3))
	second := l.figure(p, roots, "2020-06-08", congress.CountOf(2, 10))
	wantOpen(t, "entered", l, []congress.EntryID{second, first, below}, nil)

	l.verdict(congress.LineConfirm, p, noon, first)
	l.verdict(congress.LineReturn, p, noon, below)
	wantOpen(t, "one confirmed, one sent back", l, []congress.EntryID{second}, []congress.EntryID{below})

	corrected := l.figure(u, roots, "2020-06-02", congress.CountOf(2, 3), replacing(below))
	wantOpen(t, "put right", l, []congress.EntryID{corrected, second}, nil)

	gone := l.figure(p, roots, "2020-06-08", congress.Value{Kind: congress.Withdrawn}, replacing(second))
	wantOpen(t, "taken back before anybody confirmed it", l, []congress.EntryID{corrected}, nil)
	l.verdict(congress.LineReturn, p, noon, gone)
	wantOpen(t, "the withdrawal sent back", l, []congress.EntryID{corrected}, []congress.EntryID{gone})

	taken := l.figure(p, roots, "2020-06-01", congress.Value{Kind: congress.Withdrawn}, replacing(first))
	wantOpen(t, "a confirmed figure taken back", l, []congress.EntryID{taken, corrected}, []congress.EntryID{gone})
}

func TestWhatIsSentBackIsOpenWhereNothingNeedsConfirmation(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "ca-mau", congress.Province)
	id := l.figure(p, roots, "2020-06-01", congress.CountOf(1, 10))
	wantOpen(t, "entered", l, nil, nil)
	l.verdict(congress.LineReturn, p, congress.MustDate("2020-06-02").Clock(8, 0), id)
	wantOpen(t, "sent back", l, nil, []congress.EntryID{id})
}

func TestOpenFiguresAreThoseOfTheGrant(t *testing.T) {
	t.Parallel()
	l, mine, myUpper, other, otherUpper := twoProvinces()
	for _, p := range []congress.UnitID{mine, other} {
		l.byID(p).NeedsConfirmation = true
	}
	e := load(t, l)
	for name, c := range map[string]struct {
		scope  access.Scope
		action access.Action
		unit   congress.UnitID
		want   int
	}{
		"a confirmer of the nation":         {confirmer, access.Confirm, nation, 4},
		"of the nation, in one province":    {confirmer, access.Confirm, mine, 2},
		"of one province":                   {scopeOf(access.Confirmer, mine), access.Confirm, nation, 2},
		"of one district":                   {scopeOf(access.Confirmer, myUpper), access.Confirm, mine, 1},
		"of one province, in another":       {scopeOf(access.Confirmer, mine), access.Confirm, other, 0},
		"of one province, in one elsewhere": {scopeOf(access.Confirmer, mine), access.Confirm, otherUpper, 0},
		"an editor confirms nothing":        {scopeOf(access.Editor, mine), access.Confirm, nation, 0},
		"an editor sees its own":            {scopeOf(access.Editor, mine), access.Write, nation, 2},
		"a unit that does not exist":        {confirmer, access.Confirm, 999, 0},
		"a province and a district in it": {access.Scope{Grants: append(
			scopeOf(access.Confirmer, myUpper).Grants, scopeOf(access.Confirmer, mine).Grants...,
		)}, access.Confirm, nation, 2},
	} {
		v := view(t, e, c.scope)
		if got := len(v.Open(c.action, c.unit)); got != c.want || v.Tally(c.action, c.unit).Waiting != c.want {
			t.Errorf("%s: %d open, %+v; want %d", name, got, v.Tally(c.action, c.unit), c.want)
		}
	}
	tops := view(t, e, scopeOf(access.Confirmer, myUpper)).Tops(access.Confirm)
	if len(tops) != 1 || tops[0].ID != myUpper {
		t.Errorf("Tops() = %+v, want the district", tops)
	}
}

func TestANewFigureIsHeldAgainstTheConfirmedOne(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "bac-kan", congress.Province)
	l.byID(p).NeedsConfirmation = true
	free := l.unit(nation, "ca-mau", congress.Province)
	early := l.figure(p, roots, "2020-06-01", congress.CountOf(1, 10))
	l.figure(p, roots, "2020-06-08", congress.CountOf(2, 10)) // nobody confirmed it
	l.verdict(congress.LineConfirm, p, congress.MustDate("2020-06-09").Clock(8, 0), early)
	newest := l.figure(p, roots, "2020-06-15", congress.CountOf(3, 10))
	before := l.figure(free, roots, "2020-06-08", congress.CountOf(4, 10))
	after := l.figure(free, roots, "2020-06-15", congress.CountOf(5, 10))
	v := view(t, load(t, l), confirmer)
	for _, c := range []struct {
		name string
		of   congress.Entry
		want congress.EntryID
	}{
		{"the last confirmed one, not the last", congress.Entry{ID: newest, Unit: p, AsOf: congress.MustDate("2020-06-15")}, early},
		{"nothing confirmed by that day", congress.Entry{ID: 99, Unit: p, AsOf: congress.MustDate("2020-05-31")}, 0},
		{"where nothing needs confirmation, the one before", congress.Entry{ID: after, Unit: free, AsOf: congress.MustDate("2020-06-15")}, before},
	} {
		c.of.Measure = roots
		got, err := v.Before(c.of)
		if err != nil {
			t.Fatal(err)
		}
		if (got == nil) != (c.want == 0) || got != nil && got.ID != c.want {
			t.Errorf("%s: Before() = %+v, want line %d", c.name, got, c.want)
		}
	}
}

func TestAStoredFigureIsNotQuestionedBesideItself(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "bac-kan", congress.Province)
	l.figure(p, roots, "2020-06-01", congress.CountOf(5, 10))
	id := l.figure(p, roots, "2020-06-08", congress.CountOf(4, 10))
	stored := congress.Entry{ID: id, Unit: p, Measure: roots, AsOf: congress.MustDate("2020-06-08"), Value: congress.CountOf(4, 10)}
	if diff := cmp.Diff([]congress.DoubtCode{congress.DoubtDrop}, doubts(t, l, stored)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// judged adds a line about some of the open figures of every province.
func judged(t *rapid.T, l *ledger, kind congress.LineKind, open []congress.EntryID) []congress.Line {
	of := map[congress.UnitID][]congress.EntryID{}
	for _, id := range open {
		p := l.lines[id-1].Province
		of[p] = append(of[p], id)
	}
	before := len(l.lines)
	for p, entries := range of {
		l.verdict(kind, p, lastDay.AddDays(1).Clock(8, 0), entries...)
	}
	return l.lines[before:]
}

// TestVerdictsChangeNoValue: what pages show of the latest figures is the same after any verdict, but for the
// mark; and once everything open is confirmed, confirmed figures are the latest ones.
func TestVerdictsChangeNoValue(t *testing.T) {
	t.Parallel()
	mark := cmpopts.IgnoreFields(rollup.Progress{}, "Confirmed")
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		e := load(t, l)
		q := randomQuery(t)
		q.Confirmed = false
		v := view(t, e, confirmer)
		want := answers(t, v, l, q)
		waiting, returned := openIDs(v)
		for _, kind := range []congress.LineKind{congress.LineReturn, congress.LineConfirm} {
			for _, line := range judged(t, l, kind, append(waiting, returned...)) {
				if !e.Apply(line) {
					t.Fatalf("Apply(%+v) = false", line)
				}
			}
			v = view(t, e, confirmer)
			if diff := cmp.Diff(want, answers(t, v, l, q), nearly, mark); diff != "" {
				t.Fatalf("after %s (-before +after):\n%s", kind, diff)
			}
			if got := v.Tally(access.Confirm, nation); kind == congress.LineReturn && got.Waiting != 0 || kind == congress.LineConfirm && got != (rollup.Tally{}) {
				t.Fatalf("after %s of everything open %+v is left", kind, got)
			}
		}
		latest := rollup.Query{AsOf: lastDay.AddDays(2)}
		confirmed := latest
		confirmed.Confirmed = true
		if diff := cmp.Diff(answers(t, v, l, latest), answers(t, v, l, confirmed), nearly); diff != "" {
			t.Fatalf("everything open is confirmed, and yet (-latest +confirmed):\n%s", diff)
		}
	})
}
