package rollup_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func spanOf(t fataler, v *rollup.TermView, unit congress.UnitID, today congress.Date, q rollup.Query) rollup.Span {
	t.Helper()
	s, err := v.Span(unit, today, q)
	if err != nil {
		t.Fatalf("Span(%d): %v", unit, err)
	}
	return s
}

func TestTheSpanBeginsWithTheFirstCountOfTheNation(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		today := firstDay.AddDays(rapid.IntRange(0, lastDay.DaysSince(firstDay)).Draw(t, "today"))
		got := spanOf(t, view(t, load(t, l), central), nation, today, rollup.Query{AsOf: today})
		if want := firstChange(l, today); got.First != want {
			t.Fatalf("First = %s, want %s", got.First, want)
		}
		if got.From > got.Today || got.Today > got.Until || got.Today != today || !got.First.IsZero() && got.From != got.First {
			t.Fatalf("span %+v", got)
		}
	})
}

// firstChange walks through the days and asks the oracle on which one the nation first had another count than the day before:
// that congresses are still to come is none.
func firstChange(l *ledger, today congress.Date) congress.Date {
	o := oracle{ledger: l.upTo(len(l.lines))}
	for day := firstDay.AddDays(-1); day <= today; day++ {
		for _, m := range l.structure.Measures {
			if m.Kind != congress.KindProgress {
				continue
			}
			o.q.AsOf = day - 1
			before, had := o.count(nation, m, day-1)
			o.q.AsOf = day
			now, has := o.count(nation, m, day)
			if has && !now.ahead && (!had || now.value != before.value || now.reported != before.reported) {
				return day
			}
		}
	}
	return congress.NoDate
}

func TestTheSpanNamesTheDeadlinesOfTheUnitAsKnown(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l, q := randomHistory(t), randomQuery(t)
		v := view(t, load(t, l), central)
		u := rapid.SampledFrom(l.structure.Units).Draw(t, "unit")
		s := spanOf(t, v, u.ID, lastDay, q)
		for _, m := range l.structure.Measures {
			if m.Kind != congress.KindProgress || m.Code.What() != "congress" || m.Level > u.Level {
				continue
			}
			p, err := v.Progress(u.ID, m.Code, q)
			if err != nil {
				t.Fatal(err)
			}
			i := slices.IndexFunc(s.Due, func(d rollup.Due) bool { return d.Measure.Code == m.Code })
			if p.Deadline.IsZero() != (i < 0) || i >= 0 && s.Due[i].By != p.Deadline {
				t.Fatalf("%s of unit %d: due %+v, want %s", m.Code, u.ID, s.Due, p.Deadline)
			}
		}
		for i, d := range s.Due {
			if d.By > s.Until || i > 0 && s.Due[i-1].By > d.By {
				t.Fatalf("until %s, due out of order or beyond: %+v", s.Until, s.Due)
			}
		}
	})
}

func TestTheSpanOfATermThatHasNothing(t *testing.T) {
	t.Parallel()
	directive, today := congress.MustDate("2019-05-30"), congress.MustDate("2020-07-03")
	for name, test := range map[string]struct {
		today congress.Date
		bare  bool // no directive, no deadlines
		want  rollup.Span
	}{
		"nothing reported":            {today, false, rollup.Span{From: directive, Today: today, Until: congress.MustDate("2020-10-31")}},
		"not begun by the directive":  {directive - 1, false, rollup.Span{From: directive - 1, Today: directive - 1, Until: congress.MustDate("2020-10-31")}},
		"neither directive, deadline": {today, true, rollup.Span{From: today, Today: today, Until: today}},
	} {
		l := newLedger()
		if test.bare {
			l.structure.Term.DirectiveDate, l.structure.Deadlines = congress.NoDate, nil
		}
		p := l.unit(nation, "p", congress.Province)
		l.congress(p, congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-09-25"), AsOf: congress.MustDate("2020-06-01")})
		got := spanOf(t, view(t, load(t, l), central), nation, test.today, rollup.Query{AsOf: test.today})
		got.Due = nil
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestTheSpanBeginsOnTheSameDayForEveryReader(t *testing.T) {
	t.Parallel()
	l, mine, _, other, _ := twoProvinces()
	l.figure(other, roots, "2020-02-01", congress.CountOf(1, 10))
	today := congress.MustDate("2020-07-03")
	e := load(t, l)
	v := view(t, e, scopeOf(access.Editor, mine))
	q := rollup.Query{AsOf: today}
	all, own := spanOf(t, view(t, e, central), nation, today, q), spanOf(t, v, mine, today, q)
	if all.First != congress.MustDate("2020-02-01") || own.First != all.First || own.From != all.From {
		t.Errorf("own %+v, all %+v: want both to begin on 2020-02-01", own, all)
	}
	if _, err := v.Span(other, today, q); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Span of another province: %v, want ErrNotFound", err)
	}
}
