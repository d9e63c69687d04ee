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
)

const (
	nextTerm   congress.TermID = "2025-2030"
	nextNation congress.UnitID = 1001
)

// next is a term that follows a ledger's: its provinces, and what they came from.
type next struct{ rollup.Structure }

func newNext(old *ledger) *next {
	s := rollup.Structure{
		Term:     congress.Term{ID: nextTerm, RhythmDays: 7},
		Units:    []congress.Unit{{ID: nextNation, Term: nextTerm, Level: congress.Nation, Slug: "nation"}},
		Measures: slices.Clone(old.structure.Measures),
	}
	for level, by := range map[congress.Level]string{congress.Grassroots: "2025-06-30", congress.Upper: "2025-08-31", congress.Province: "2025-10-31"} {
		s.Deadlines = append(s.Deadlines, congress.Deadline{Term: nextTerm, Level: level, FinishBy: congress.MustDate(by), KnownFrom: congress.MustDate("2025-04-14")})
	}
	return &next{s}
}

// province adds one that came from the units given.
func (n *next) province(from ...congress.UnitID) congress.UnitID {
	id := nextNation + congress.UnitID(len(n.Units))
	n.Units = append(n.Units, congress.Unit{
		ID: id, Term: nextTerm, Parent: nextNation, Province: id, Level: congress.Province, Slug: "next-" + strconv.Itoa(int(id)), OnMap: true, Region: "North",
	})
	kind := congress.LineageMerged
	if len(from) == 1 {
		kind = congress.LineageCopied
	}
	for _, was := range from {
		n.Lineage = append(n.Lineage, congress.Lineage{Unit: was, Successor: id, Kind: kind})
	}
	return id
}

// bothTerms reads the whole nation in both.
var bothTerms = access.Scope{Grants: append([]access.Grant{{Role: access.Viewer, Term: nextTerm, Unit: nextNation}}, central.Grants...)}

func (n *next) view(t fataler, old *ledger, scope access.Scope) *rollup.TermView {
	t.Helper()
	v, err := load(t, &several{ledger: old, others: []rollup.Structure{n.Structure}}).View(scope).Term(nextTerm)
	if err != nil {
		t.Fatalf("Term: %v", err)
	}
	return v
}

// past asks on a day of the next term; the term before has come to all of its days.
func past(t fataler, v *rollup.TermView, m congress.MeasureCode, asOf string, by rollup.Alignment) rollup.Past {
	t.Helper()
	x, err := v.Past(m, rollup.Query{AsOf: congress.MustDate(asOf)}, by, congress.MustDate("2025-04-01"))
	if err != nil {
		t.Fatalf("Past: %v", err)
	}
	return x
}

func pairOf(t fataler, x rollup.Past, id congress.UnitID) rollup.Pair {
	t.Helper()
	pair, err := x.Unit(id)
	if err != nil {
		t.Fatalf("Unit(%d): %v", id, err)
	}
	return pair
}

// TestWhatAUnitWasIsTheSumOfWhatItCameFrom holds merged units and the region of all of them to adding up by hand.
func TestWhatAUnitWasIsTheSumOfWhatItCameFrom(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		old := randomHistory(t)
		n := newNext(old)
		merged := map[congress.UnitID][]congress.UnitID{}
		var waiting []congress.UnitID
		for _, u := range old.structure.Units {
			if u.Level != congress.Province {
				continue
			}
			if waiting = append(waiting, u.ID); rapid.Bool().Draw(t, "goes on alone") {
				merged[n.province(waiting...)] = waiting
				waiting = nil
			}
		}
		merged[n.province(waiting...)] = waiting
		v := n.view(t, old, bothTerms)
		m := pick(t, "measure", cells, roots, women, provinces, pilots)
		q := rollup.Query{AsOf: draw(t, "day", day()) + 1826, Confirmed: rapid.Bool().Draw(t, "confirmed")}
		x, err := v.Past(m, q, rollup.ByCalendar, forever)
		if err != nil {
			t.Fatal(err)
		}
		asked := rollup.Query{AsOf: q.AsOf - 1826, Confirmed: q.Confirmed}
		var all []congress.UnitID
		for id, from := range merged {
			all = append(all, from...)
			if len(from) < 2 {
				continue // what one unit was is its own answer, in whatever form it was reported
			}
			compareSum(t, "unit", pairOf(t, x, id).Then, byHand(t, x.Before(), m, asked, from))
		}
		region, err := x.Region("North")
		if err != nil {
			t.Fatal(err)
		}
		switch want := byHand(t, x.Before(), m, asked, all); {
		case len(waiting) == 0:
			if region.Gap != rollup.GapOrigin {
				t.Errorf("a region with a province from nowhere has gap %q", region.Gap)
			}
		case len(all) > 1:
			compareSum(t, "region", region.Then, want)
		}
	})
}

const forever = congress.Date(40_000)

// tally is a sum with its coverage.
type tally struct {
	Fraction           congress.Fraction
	Reported, Expected int
	Illustrative       bool
}

// byHand adds up the last counts of units by a day.
func byHand(t *rapid.T, before *rollup.TermView, m congress.MeasureCode, q rollup.Query, units []congress.UnitID) (sum tally) {
	for _, id := range units {
		points, err := before.Series(id, m, q)
		if err != nil {
			t.Fatal(err)
		}
		sum.Expected++
		if len(points) == 0 || points[len(points)-1].Reported == 0 {
			continue
		}
		last := points[len(points)-1]
		if sum.Reported++; sum.Reported == 1 {
			sum.Fraction = last.Fraction
		} else {
			sum.Fraction = sum.Fraction.Add(last.Fraction)
		}
		sum.Illustrative = sum.Illustrative || last.Illustrative
	}
	return sum
}

func compareSum(t *rapid.T, what string, got rollup.Progress, want tally) {
	f, _ := got.Fraction()
	if diff := cmp.Diff(want, tally{f, got.Reported, got.Expected, got.Illustrative}); diff != "" {
		t.Errorf("%s (-by hand +got):\n%s", what, diff)
	}
}

// twoBecomeOne is a term in which two provinces reported, and the next in which they are one.
func twoBecomeOne() (old *ledger, n *next, a, b, both congress.UnitID) {
	old = newLedger()
	a, b = old.unit(nation, "a", congress.Province), old.unit(nation, "b", congress.Province)
	old.figure(a, roots, "2020-05-01", congress.CountOf(10, 100))
	old.figure(a, roots, "2020-06-10", congress.CountOf(60, 100))
	old.figure(b, roots, "2020-06-12", congress.CountOf(40, 100))
	old.figure(b, uppers, "2020-06-12", congress.CountOf(4, 10))
	old.figure(a, uppers, "2020-06-12", congress.CountOf(4, 10))
	n = newNext(old)
	return old, n, a, b, n.province(a, b)
}

func TestADayIsHeldAgainstTheOneAsFarFromTheDeadline(t *testing.T) {
	t.Parallel()
	old, n, _, _, both := twoBecomeOne()
	old.structure.Deadlines = append(old.structure.Deadlines, congress.Deadline{ // moved later, and known to be
		Term: term, Level: congress.Grassroots, FinishBy: congress.MustDate("2020-07-10"), KnownFrom: congress.MustDate("2020-06-01"),
	})
	v := n.view(t, old, bothTerms)
	x := past(t, v, roots, "2025-06-02", rollup.ByDeadline)
	if got, want := x.Day, congress.MustDate("2020-06-12"); got != want || x.Recast {
		t.Errorf("Day = %s, recast %t; want %s, false", got, x.Recast, want)
	}
	if got, _ := pairOf(t, x, both).Then.Fraction(); got != (congress.Fraction{Done: 100, Total: 200}) {
		t.Errorf("then = %v, want 100/200", got)
	}
	if got, want := past(t, v, roots, "2025-06-11", rollup.ByCalendar).Day, congress.MustDate("2020-06-11"); got != want {
		t.Errorf("by the calendar = %s, want %s", got, want)
	}
	if got := past(t, v, cells, "2025-06-11", rollup.ByDeadline).Gap; got != rollup.GapDeadline {
		t.Errorf("without a deadline: gap %q, want %q", got, rollup.GapDeadline)
	}
	if x := past(t, v, cells, "2025-06-11", rollup.ByCalendar); x.Gap != rollup.GapNone {
		t.Errorf("by the calendar no deadline is needed, but gap %q", x.Gap)
	}
}

func TestTheUpperLevelIsSaidToBeAnother(t *testing.T) {
	t.Parallel()
	old, n, _, _, _ := twoBecomeOne()
	v := n.view(t, old, bothTerms)
	for m, want := range map[congress.MeasureCode]bool{roots: false, uppers: true, provinces: false} {
		for _, by := range rollup.Alignments {
			if got := past(t, v, m, "2025-06-11", by).Recast; got != want {
				t.Errorf("%s by %s: recast %t, want %t", m, by, got, want)
			}
		}
	}
}

func TestNothingIsGuessedAcrossAGap(t *testing.T) {
	t.Parallel()
	old, n, a, b, both := twoBecomeOne()
	split := old.unit(nation, "split", congress.Province)
	upper := old.unit(a, "", congress.Upper)
	one, other := n.province(split), n.province(split)
	nowhere := n.province()
	odd := n.province(upper)
	n.Units = append(n.Units, congress.Unit{ID: 2000, Term: nextTerm, Parent: both, Province: both, Level: congress.Upper})
	n.Lineage = append(n.Lineage, congress.Lineage{Unit: upper, Successor: 2000, Kind: congress.LineageCopied})
	n.Measures = append(n.Measures, congress.Measure{Code: "women.province", Kind: congress.KindOutcome, Level: congress.Province, Order: 9})
	v := n.view(t, old, bothTerms)
	x := past(t, v, roots, "2025-06-11", rollup.ByDeadline)
	for id, want := range map[congress.UnitID]rollup.Gap{
		both: rollup.GapNone, nextNation: rollup.GapNone, one: rollup.GapDivided, other: rollup.GapDivided,
		nowhere: rollup.GapOrigin, odd: rollup.GapLevel, 2000: rollup.GapLevel,
	} {
		pair := pairOf(t, x, id)
		if _, ok := pair.Points(); pair.Gap != want || want != rollup.GapNone && (ok || pair.Then.IsReported()) {
			t.Errorf("unit %d: gap %q, then %v; want %q", id, pair.Gap, pair.Then.Value, want)
		}
	}
	if got := past(t, v, "women.province", "2025-06-11", rollup.ByDeadline).Gap; got != rollup.GapMeasure {
		t.Errorf("a measure that is new: gap %q, want %q", got, rollup.GapMeasure)
	}
	early, err := v.Past(roots, rollup.Query{AsOf: congress.MustDate("2025-06-11")}, rollup.ByDeadline, congress.MustDate("2020-06-10"))
	if err != nil || early.Gap != rollup.GapDay {
		t.Errorf("a day that the term before has not come to: gap %q, %v; want %q", early.Gap, err, rollup.GapDay)
	}
	mine := access.Scope{Grants: []access.Grant{
		{Role: access.Viewer, Term: nextTerm, Unit: both}, {Role: access.Viewer, Term: term, Unit: a},
	}}
	closed := pairOf(t, past(t, n.view(t, old, mine), roots, "2025-06-11", rollup.ByDeadline), both)
	if closed.Gap != rollup.GapClosed || closed.Then.IsReported() || len(closed.Origins) != 1 || closed.Origins[0].ID != a {
		t.Errorf("a sum with a part that is not the reader's: %+v", closed)
	}
	here := access.Scope{Grants: mine.Grants[:1]}
	if got := pairOf(t, past(t, n.view(t, old, here), roots, "2025-06-11", rollup.ByDeadline), both).Gap; got != rollup.GapTerm {
		t.Errorf("without a grant in the term before: gap %q, want %q", got, rollup.GapTerm)
	}
	if before, ok := view(t, load(t, old), central).TermBefore(); ok {
		t.Errorf("the first term comes after %s", before.Term().ID)
	}
	x = past(t, n.view(t, old, mine), roots, "2025-06-11", rollup.ByDeadline)
	if _, err := x.Origin(b); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Origin of a closed unit: %v, want ErrNotFound", err)
	}
	if _, then, err := x.Courses(both, ""); err != nil || then != nil {
		t.Errorf("Courses with a closed part: %v, %v; want none", then, err)
	}
	if _, err := x.Region("North"); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Region: %v, want ErrNotFound", err)
	}
}

func TestALeadIsTheDaysToTheSameShare(t *testing.T) {
	t.Parallel()
	old, n, _, _, both := twoBecomeOne()
	x := past(t, n.view(t, old, bothTerms), roots, "2025-06-20", rollup.ByDeadline)
	_, then, err := x.Courses(both, "")
	if err != nil || len(then) != 3 {
		t.Fatalf("Courses: %v, %v; want three days", then, err)
	}
	for done, want := range map[int64]int{30: -10, 61: -8, 101: 0, 4: 0, 0: 0} {
		now := rollup.Progress{Value: congress.CountOf(done, 200)}
		if got, ok := x.LeadDays(now, then); got != want || ok != (want != 0) {
			t.Errorf("LeadDays at %d/200 = %d, %t; want %d", done, got, ok, want)
		}
	}
}

func TestALineOfTheTermBeforeIsNewsToTheOneAfter(t *testing.T) {
	t.Parallel()
	old, n, a, _, _ := twoBecomeOne()
	e := load(t, &several{ledger: old, others: []rollup.Structure{n.Structure}})
	before, err := e.View(bothTerms).Term(nextTerm)
	if err != nil {
		t.Fatal(err)
	}
	old.figure(a, roots, "2020-06-15", congress.CountOf(61, 100))
	if !e.Apply(old.lines[len(old.lines)-1]) {
		t.Fatal("the line was not applied")
	}
	after, err := e.View(bothTerms).Term(nextTerm)
	if err != nil {
		t.Fatal(err)
	}
	if after.Version() == before.Version() || cmp.Equal(after.Revisions(), before.Revisions()) {
		t.Error("version or revisions did not move")
	}
}
