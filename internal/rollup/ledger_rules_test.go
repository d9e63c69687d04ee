package rollup_test

import (
	"context"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func TestCorrectionNotYetConfirmedLeavesTheConfirmedFigureStanding(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.byID(p).NeedsConfirmation = true
	noon := congress.MustDate("2020-06-02").Clock(12, 0)
	first := l.figure(p, roots, "2020-06-01", congress.CountOf(1, 9))
	l.verdict(congress.LineConfirm, p, noon, first)
	second := l.figure(p, roots, "2020-06-01", congress.CountOf(2, 9), replacing(first))
	third := l.figure(p, roots, "2020-06-01", congress.CountOf(3, 9), replacing(second))
	q := rollup.Query{AsOf: congress.MustDate("2020-06-03")}
	if got := askAs(t, l, p, roots, q); got.Entry != third || got.Confirmed {
		t.Errorf("latest = entry %d, confirmed %t; want %d, false", got.Entry, got.Confirmed, third)
	}
	q.Confirmed = true
	if got := askAs(t, l, p, roots, q); got.Entry != first || !got.Confirmed {
		t.Errorf("confirmed = entry %d, confirmed %t; want %d, true", got.Entry, got.Confirmed, first)
	}
	l.verdict(congress.LineConfirm, p, noon.Add(time.Hour), third)
	l.verdict(congress.LineReturn, p, noon.Add(2*time.Hour), third)
	if got := askAs(t, l, p, roots, q); got.Entry != first {
		t.Errorf("confirmed, then returned = entry %d, want %d", got.Entry, first)
	}
	q.Known = noon.Add(90 * time.Minute)
	if got := askAs(t, l, p, roots, q); got.Entry != third {
		t.Errorf("as known between the two = entry %d, want %d", got.Entry, third)
	}
}

func TestLaterLineWinsWhereTwoChainsMeetOnOneDate(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.byID(p).NeedsConfirmation = true
	noon := congress.MustDate("2020-06-09").Clock(12, 0)
	first := l.figure(p, roots, "2020-06-01", congress.CountOf(1, 9))
	l.figure(p, roots, "2020-06-02", congress.CountOf(1, 9), replacing(first)) // typed for the wrong day; never confirmed
	second := l.figure(p, roots, "2020-06-01", congress.CountOf(2, 9))
	l.verdict(congress.LineConfirm, p, noon, second, first)
	got := askAs(t, l, p, roots, rollup.Query{AsOf: congress.MustDate("2020-06-03"), Confirmed: true})
	if got.Entry != second {
		t.Errorf("confirmed figure of 1/6 = entry %d, want %d", got.Entry, second)
	}
}

func TestWithdrawnFigureUncoversTheOneOfTheDayBefore(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	first := l.figure(p, roots, "2020-06-01", congress.CountOf(1, 9))
	second := l.figure(p, roots, "2020-06-02", congress.CountOf(2, 9))
	withdrawal := l.figure(p, roots, "2020-06-02", congress.Value{Kind: congress.Withdrawn}, replacing(second), recorded(congress.MustDate("2020-06-05").Clock(8, 0)))
	q := rollup.Query{AsOf: congress.MustDate("2020-06-10")}
	if got := askAs(t, l, p, roots, q).Entry; got != first {
		t.Errorf("after the withdrawal = entry %d, want %d", got, first)
	}
	if got := view(t, load(t, l), central).LastLine(p, roots); got != withdrawal {
		t.Errorf("the last line about it = %d, want the withdrawal %d", got, withdrawal)
	}
	q.Known = congress.MustDate("2020-06-04").Clock(8, 0)
	if got := askAs(t, l, p, roots, q).Entry; got != second {
		t.Errorf("as known before it = entry %d, want %d", got, second)
	}
}

func TestDiscrepancyIsShownWhateverTheBasis(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	a, b := l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	l.figure(p, roots, "2020-06-01", congress.CountOf(10, 30))
	l.figure(a, roots, "2020-06-02", congress.CountOf(5, 20))
	want := &rollup.Discrepancy{
		Own: congress.Fraction{Done: 10, Total: 30}, Sum: congress.Fraction{Done: 5, Total: 20},
		OwnAsOf: congress.MustDate("2020-06-01"), SumAsOf: congress.MustDate("2020-06-02"), SumReported: 1, SumExpect: 2,
	}
	own := ask(t, l, p, roots, "2020-06-03")
	l.sums(p, roots)
	sum := ask(t, l, p, roots, "2020-06-03")
	for _, got := range []rollup.Progress{own, sum} {
		if diff := cmp.Diff(want, got.Discrepancy); diff != "" {
			t.Errorf("basis %s (-want +got):\n%s", got.Basis, diff)
		}
	}
	if own.Value.Done != 10 || sum.Value.Done != 5 || sum.Reported != 1 || sum.Expected != 2 {
		t.Errorf("own %d, sum %d of %d/%d; want 10, 5 of 1/2", own.Value.Done, sum.Value.Done, sum.Reported, sum.Expected)
	}
	l.figure(b, roots, "2020-06-02", congress.CountOf(5, 9))
	if got := ask(t, l, p, roots, "2020-06-03").Discrepancy; got == nil || got.Sum.Total != 29 {
		t.Errorf("the same done of another total = %+v, want a discrepancy of 29", got)
	}
	l.figure(b, roots, "2020-06-03", congress.CountOf(5, 10))
	if got := ask(t, l, p, roots, "2020-06-03").Discrepancy; got != nil {
		t.Errorf("equal figures = %+v, want none", got)
	}
}

func TestCongressesCountAtTheirOwnLevel(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.sums(p, uppers)
	held, planned := l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	silent := l.unit(p, "", congress.Upper)
	l.congress(held, congress.Congress{
		State: congress.Held, From: congress.MustDate("2020-07-20"), To: congress.MustDate("2020-07-22"), AsOf: congress.MustDate("2020-07-25"),
	})
	l.congress(planned, congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-08-01"), AsOf: congress.MustDate("2020-07-01")})
	before, after := ask(t, l, p, uppers, "2020-07-21"), ask(t, l, p, uppers, "2020-07-22")
	if before.Value != congress.CountOf(0, 2) || after.Value != congress.CountOf(1, 2) || after.Reported != 2 || after.Expected != 3 {
		t.Errorf("before %+v, after %+v with %d of %d; want 0/2, 1/2 with 2 of 3", before.Value, after.Value, after.Reported, after.Expected)
	}
	if before.AsOf.String() != "2020-07-21" || before.OldestAsOf != before.AsOf || after.AsOf.String() != "2020-07-22" {
		t.Errorf("as of %s, oldest %s, then %s; want 2020-07-21 twice, 2020-07-22", before.AsOf, before.OldestAsOf, after.AsOf)
	}
	if got := ask(t, l, silent, uppers, "2020-07-22"); got.Status != rollup.StatusNotReported || got.Expected != 1 {
		t.Errorf("without a record: %s, expected %d; want not_reported, 1", got.Status, got.Expected)
	}
}

func TestPilotsAreExpectedOnlyWhereMarked(t *testing.T) {
	t.Parallel()
	l := newLedger()
	u := l.unit(l.unit(nation, "p", congress.Province), "", congress.Upper)
	l.sums(u, pilots)
	marked, other := l.unit(u, "", congress.Grassroots), l.unit(u, "", congress.Grassroots)
	l.unit(u, "", congress.Grassroots)
	l.congress(marked, congress.Congress{State: congress.Held, Pilot: true, From: congress.MustDate("2020-03-01"), AsOf: congress.MustDate("2020-03-02")})
	l.congress(other, congress.Congress{State: congress.Planned, AsOf: congress.MustDate("2020-03-02")})
	got := ask(t, l, u, pilots, "2020-04-01")
	if got.Value != congress.CountOf(1, 1) || got.Reported != 1 || got.Expected != 1 || got.Status != rollup.StatusDone {
		t.Errorf("pilots = %+v, %d of %d, %s; want 1/1, 1 of 1, done", got.Value, got.Reported, got.Expected, got.Status)
	}
}

func TestMovedUnitTakesItsHistoryAlong(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	a, b := l.unit(p, "", congress.Upper), l.unit(p, "", congress.Upper)
	g := l.unit(a, "", congress.Grassroots)
	l.sums(a, roots)
	l.sums(b, roots)
	l.congress(g, congress.Congress{State: congress.Held, From: congress.MustDate("2020-05-01"), AsOf: congress.MustDate("2020-05-02")})
	before := l.upTo(len(l.lines))
	move := l.append(congress.Line{Kind: congress.LineUnit, Unit: g, NewParent: b, Recorded: congress.MustDate("2020-06-01").Clock(9, 0)})
	applied := load(t, before)
	if !applied.Apply(move) {
		t.Fatal("Apply(move) = false")
	}
	// A structure read before the move, lines after it, as when both are read while it happens.
	torn := load(t, &oldStructure{ledger: l, structure: before})
	for name, e := range map[string]*rollup.Engine{"applied": applied, "loaded": load(t, l), "torn": torn} {
		v := view(t, e, central)
		q := rollup.Query{AsOf: congress.MustDate("2020-05-10")}
		from, _ := v.Progress(a, roots, q)
		to, _ := v.Progress(b, roots, q)
		if from.Expected != 0 || to.Value != congress.CountOf(1, 1) {
			t.Errorf("%s: %d expected below the old parent, %+v below the new; want 0, 1/1", name, from.Expected, to.Value)
		}
		if u, _ := v.Unit(g); u.Parent != b {
			t.Errorf("%s: parent = %d, want %d", name, u.Parent, b)
		}
	}
}

type oldStructure struct {
	*ledger
	structure *ledger
}

func (o *oldStructure) Structures(ctx context.Context) ([]rollup.Structure, error) {
	return o.structure.Structures(ctx)
}
