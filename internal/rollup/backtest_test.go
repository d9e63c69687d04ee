package rollup_test

import (
	"math"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// backTest is the naive computation: each past day asked anew of the ledger as it was then.
func (o oracle) backTest(unit congress.UnitID, m congress.Measure) rollup.BackTest {
	b := rollup.BackTest{Measure: m}
	var late, short []float64
	for _, child := range o.children(unit, o.q.AsOf) {
		level := o.byID(child).Level
		if m.Kind == congress.KindOutcome || level < m.Level || level == m.Level && m.FromCongresses() {
			continue
		}
		before := b.Trials
		for back := 1; back <= 26; back++ {
			day := o.q.AsOf - congress.Date(7*back)
			then := o
			then.q.AsOf, then.q.Known = day, (day+1).Clock(0, 0).Add(-time.Microsecond)
			if !o.q.Known.IsZero() && o.q.Known.Before(then.q.Known) {
				then.q.Known = o.q.Known
			}
			p := then.progress(child, m)
			is, ok := o.count(child, m, o.q.AsOf)
			if p.Projection == nil || !ok || is.value.Total == 0 {
				continue
			}
			b.Trials++
			done := float64(p.Value.Done) + *p.CurrentPerDay*float64(o.q.AsOf-day)
			due := math.Min(1, done/float64(p.Value.Total))
			short = append(short, 100*(due-float64(is.value.Done)/float64(is.value.Total)))
			finished := o.finished(child, m, o.q.AsOf)
			switch {
			case finished != 0:
				late = append(late, float64(finished-p.Projection.Likely))
				b.Banded++
				if finished >= p.Projection.Earliest && (p.Projection.Latest == 0 || finished <= p.Projection.Latest) {
					b.Within++
				}
			case p.Projection.Likely < o.q.AsOf:
				late = append(late, float64(o.q.AsOf-p.Projection.Likely))
				b.Unfinished++
				if p.Projection.Latest != 0 && p.Projection.Latest < o.q.AsOf {
					b.Banded++
				}
			}
		}
		if b.Trials > before {
			b.Units++
		}
	}
	b.Decided = len(late)
	if len(short) >= 5 {
		b.MeanPoints, b.BiasPoints = mean(sizes(short)), mean(short)
	}
	if len(late) >= 5 {
		b.MeanDays, b.BiasDays = mean(sizes(late)), mean(late)
		sorted := sizes(late)
		slices.Sort(sorted)
		b.MedianDays = mean([]float64{sorted[(len(sorted)-1)/2], sorted[len(sorted)/2]})
	}
	return b
}

func sizes(of []float64) []float64 {
	all := make([]float64, len(of))
	for i, x := range of {
		all[i] = math.Abs(x)
	}
	return all
}

func mean(of []float64) float64 {
	sum := 0.0
	for _, x := range of {
		sum += x
	}
	return sum / float64(len(of))
}

// growingFigures adds to a random history what projections are made from: counts that mostly grow.
func growingFigures(w *writer) {
	for _, u := range w.structure.Units {
		if u.Level < congress.Upper || u.Level == congress.Nation {
			continue
		}
		done, total := int64(0), draw(w.t, "total", rapid.Int64Range(5, 60))
		for d := firstDay; d <= lastDay; d = d.AddDays(draw(w.t, "pause", rapid.IntRange(3, 16))) {
			done = max(0, min(total, done+draw(w.t, "gained", rapid.Int64Range(-1, 20))))
			key := figureKey{u.ID, roots, d}
			w.stands[key] = w.append(w.entry(key, congress.CountOf(done, total)))
		}
	}
}

func TestABackTestEqualsProjectingEachPastDayAnew(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t, growingFigures)
		v := view(t, load(t, l), central)
		q := randomQuery(t)
		q.AsOf = lastDay.AddDays(draw(t, "around the end", rapid.IntRange(-20, 20)))
		o := oracle{ledger: l.upTo(len(l.lines)), q: q}
		for _, u := range l.structure.Units {
			if u.Level < congress.Province {
				continue
			}
			m, _ := v.Measure(roots)
			got, err := v.BackTest(u.ID, roots, q)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(o.backTest(u.ID, m), got, nearly); diff != "" {
				t.Fatalf("unit %d, %+v (-want +got):\n%s", u.ID, q, diff)
			}
		}
	})
}

func TestABackTestKnowsNothingOfWhatCameLater(t *testing.T) {
	t.Parallel()
	l := newLedger()
	var p congress.UnitID
	for range 3 {
		p = l.unit(nation, "", congress.Province)
		l.figure(p, roots, "2020-05-01", congress.CountOf(0, 100))
		l.figure(p, roots, "2020-05-15", congress.CountOf(20, 100))
		l.figure(p, roots, "2020-05-29", congress.CountOf(40, 100))
		l.figure(p, roots, "2020-06-12", congress.CountOf(100, 100))
	}
	q := rollup.Query{AsOf: congress.MustDate("2020-06-12")}
	before, err := view(t, load(t, l), central).BackTest(nation, roots, q)
	if err != nil || !before.Days() || before.Decided != before.Trials || before.BiasDays >= 0 {
		t.Fatalf("back-test = %+v, %v; want a handful of finished trials, faster than projected", before, err)
	}
	// What should have been entered in May, entered in June, changes no projection of May.
	l.figure(p, roots, "2020-05-22", congress.CountOf(90, 100), recorded(congress.MustDate("2020-06-12").Clock(9, 0)))
	after, err := view(t, load(t, l), central).BackTest(nation, roots, q)
	if err != nil || after != before {
		t.Errorf("after a late entry %+v, %v; want as before, %+v", after, err, before)
	}
}

func TestOfLessThanAHandfulNoErrorIsStated(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "", congress.Province)
	l.figure(p, roots, "2020-05-01", congress.CountOf(0, 100))
	l.figure(p, roots, "2020-05-15", congress.CountOf(80, 100))
	l.figure(p, roots, "2020-05-29", congress.CountOf(100, 100))
	b, err := view(t, load(t, l), central).BackTest(nation, roots, rollup.Query{AsOf: congress.MustDate("2020-06-05")})
	if err != nil || b.Trials == 0 || b.Days() || b.MeanDays != 0 || b.BiasDays != 0 || b.MeanPoints != 0 {
		t.Errorf("back-test = %+v, %v; want trials and no error of them", b, err)
	}
}

func TestABackTestIsAskedWithinTheGrants(t *testing.T) {
	t.Parallel()
	l := newLedger()
	own, other := l.unit(nation, "", congress.Province), l.unit(nation, "", congress.Province)
	v := view(t, load(t, l), scopeOf(access.Viewer, own))
	if _, err := v.BackTest(other, roots, rollup.Query{AsOf: lastDay}); err == nil {
		t.Error("a province is told of another one's projections")
	}
	if _, err := v.Deadlines(other, roots, rollup.Query{AsOf: lastDay}); err == nil {
		t.Error("a province is told of another one's deadlines")
	}
	for _, unit := range []congress.UnitID{own, nation} {
		if _, err := v.BackTest(unit, roots, rollup.Query{AsOf: lastDay}); err != nil {
			t.Errorf("unit %d: %v", unit, err)
		}
	}
}

func TestOfTooFewOthersTheBackTestTellsNothing(t *testing.T) {
	t.Parallel()
	l := newLedger()
	var ids []congress.UnitID
	for range 4 {
		p := l.unit(nation, "", congress.Province)
		l.figure(p, roots, "2020-05-01", congress.CountOf(0, 100))
		l.figure(p, roots, "2020-05-15", congress.CountOf(20, 100))
		ids = append(ids, p)
		v := view(t, load(t, l), scopeOf(access.Viewer, ids[0]))
		b, err := v.BackTest(nation, roots, rollup.Query{AsOf: congress.MustDate("2020-06-05")})
		want := 1 // its own
		if len(ids) == 4 {
			want = 4
		}
		if err != nil || b.Units != want {
			t.Errorf("of %d provinces one is told of %d, %v; want %d", len(ids), b.Units, err, want)
		}
	}
}

func TestADeadlineIsNamedByTheDocumentThatSetItForTheUnit(t *testing.T) {
	t.Parallel()
	l := newLedger()
	other, p := l.unit(nation, "other", congress.Province), l.unit(nation, "p", congress.Province)
	set := func(unit congress.UnitID, from, by, document string) {
		l.structure.Deadlines = append(l.structure.Deadlines, congress.Deadline{
			Term: term, Unit: unit, Level: congress.Grassroots, KnownFrom: congress.MustDate(from), FinishBy: congress.MustDate(by), Document: document,
		})
	}
	set(other, "2020-01-10", "2020-06-10", "of the other")
	set(p, "2020-01-10", "2020-06-10", "of p")
	set(p, "2020-03-01", "2020-07-20", "of p, looser than the centre's")
	got, err := view(t, load(t, l), central).Deadlines(p, roots, rollup.Query{AsOf: congress.MustDate("2020-07-03")})
	want := []rollup.DeadlineStep{
		{From: congress.MustDate("2019-05-30"), FinishBy: congress.MustDate("2020-06-30"), Document: "Chỉ thị 35-CT/TW ngày 30/5/2019"},
		{From: congress.MustDate("2020-01-10"), FinishBy: congress.MustDate("2020-06-10"), Document: "of p"},
		{From: congress.MustDate("2020-03-01"), FinishBy: congress.MustDate("2020-06-30"), Document: "Chỉ thị 35-CT/TW ngày 30/5/2019"},
	}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("Deadlines: %v (-want +got):\n%s", err, diff)
	}
}
