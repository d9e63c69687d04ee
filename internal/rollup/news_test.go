package rollup_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// between asks what is new of a unit from the evening of one day to another day as known now.
func between(t fataler, l *ledger, scope access.Scope, unit congress.UnitID, from, to string) []rollup.News {
	t.Helper()
	list, err := view(t, load(t, l), scope).News(unit, evening(from), rollup.Query{AsOf: congress.MustDate(to)})
	if err != nil {
		t.Fatalf("News: %v", err)
	}
	return list
}

// evening is a day as known at its end.
func evening(day string) rollup.Query {
	d := congress.MustDate(day)
	return rollup.Query{AsOf: d, Known: d.Clock(20, 0)}
}

// newsInShort is the unit, what is counted and the kinds of each piece of news, but for places: whoever moves moves others.
func newsInShort(l *ledger, list []rollup.News) (said []string) {
	for _, n := range list {
		kinds := slices.DeleteFunc(slices.Clone(n.Kinds), func(k rollup.NewsKind) bool { return k == rollup.NewsRank })
		if len(kinds) > 0 {
			said = append(said, fmt.Sprintf("%s %s %v", l.byID(n.Unit.ID).Slug, n.Now.Measure.Code, kinds))
		}
	}
	return said
}

func morning(day string) func(*congress.Line) { return recorded(congress.MustDate(day).Clock(8, 0)) }

// by says whose line it is.
func by(account congress.AccountID) func(*congress.Line) {
	return func(l *congress.Line) { l.Account, l.Entry.Account = account, account }
}

func TestNewsTellsWhatBecameOfEachFigure(t *testing.T) {
	t.Parallel()
	l := newLedger()
	moved, same := l.unit(nation, "moved", congress.Province), l.unit(nation, "same", congress.Province)
	silent, back, done := l.unit(nation, "silent", congress.Province), l.unit(nation, "back", congress.Province), l.unit(nation, "done", congress.Province)
	l.figure(moved, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	l.figure(same, roots, "2020-06-20", congress.CountOf(3, 9), morning("2020-06-20"))
	l.figure(silent, roots, "2020-06-18", congress.CountOf(4, 9), morning("2020-06-18"))
	l.figure(back, roots, "2020-06-01", congress.CountOf(5, 9), morning("2020-06-01"))
	l.figure(done, roots, "2020-06-01", congress.CountOf(9, 9), morning("2020-06-01"))
	if got := between(t, l, central, nation, "2020-06-20", "2020-06-20"); len(got) > 0 {
		t.Errorf("nothing happened: %v", newsInShort(l, got))
	}
	l.figure(moved, roots, "2020-06-24", congress.CountOf(6, 9), morning("2020-06-25"))
	l.figure(same, roots, "2020-06-24", congress.CountOf(3, 9), morning("2020-06-25"))
	l.figure(back, roots, "2020-06-24", congress.CountOf(5, 9), morning("2020-06-25"))
	got := between(t, l, central, nation, "2020-06-20", "2020-06-26")
	want := []string{"nation congress.grassroots [figure]", "moved congress.grassroots [figure]", "silent congress.grassroots [silent]", "back congress.grassroots [back]"}
	if diff := cmp.Diff(want, newsInShort(l, got)); diff != "" {
		t.Errorf("news (-want +got):\n%s", diff)
	}
	if n := got[1]; n.Then.Value.Done != 2 || n.Now.Value.Done != 6 || !n.Has(rollup.NewsRank) || n.Then.Rank.Nation != 5 || n.Now.Rank.Nation != 2 {
		t.Errorf("of the one that moved: %+v", n)
	}
	if n := between(t, l, central, same, "2020-06-20", "2020-06-26"); len(n) != 1 || !n[0].OnlyRank() {
		t.Errorf("of the one that was passed: %+v, want its place alone", n)
	}
	want = []string{"moved congress.grassroots [deadline silent]"}
	if diff := cmp.Diff(want, newsInShort(l, between(t, l, central, moved, "2020-06-26", "2020-07-03"))); diff != "" {
		t.Errorf("over the deadline (-want +got):\n%s", diff)
	}
	if got := newsInShort(l, between(t, l, central, done, "2020-06-26", "2020-07-03")); len(got) > 0 {
		t.Errorf("of what is done: %v, want nothing", got)
	}
}

func TestNewsTellsOfCongressesAndDifferencesOnce(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	a := l.unit(p, "a", congress.Upper)
	planned := congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-07-10"), AsOf: congress.MustDate("2020-06-01")}
	l.congress(a, planned)
	l.figure(p, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	moved := planned
	moved.Planned = congress.MustDate("2020-07-20")
	l.congress(a, moved)
	l.figure(a, roots, "2020-06-20", congress.CountOf(3, 9), morning("2020-06-21"))
	for i := range l.lines { // the helper's own clock stands elsewhere
		if l.lines[i].Kind == congress.LineCongress {
			l.lines[i].Recorded = congress.MustDate("2020-06-19").AddDays(i).Clock(8, 0)
		}
	}
	got := between(t, l, central, p, "2020-06-20", "2020-06-22")
	want := []string{"p congress.grassroots [differs]", "a congress.grassroots [figure]", "a congress.upper [congress]"}
	if diff := cmp.Diff(want, newsInShort(l, got)); diff != "" {
		t.Errorf("news (-want +got):\n%s", diff)
	}
	if n := got[len(got)-1]; n.CongressThen.Planned != planned.Planned || n.CongressNow.Planned != moved.Planned {
		t.Errorf("congress: %+v → %+v", n.CongressThen, n.CongressNow)
	}
}

// othersNews is what is new of a unit to one who wrote some of it.
func othersNews(t *testing.T, l *ledger, reader congress.AccountID, unit congress.UnitID, then, now rollup.Query) []string {
	t.Helper()
	v := view(t, load(t, l), central)
	list, err := v.News(unit, then, now)
	if err != nil {
		t.Fatal(err)
	}
	var own []congress.Line
	for _, line := range slices.Backward(l.lines) {
		if line.Account == reader {
			own = append(own, line)
		}
	}
	all := v.OthersNews(list, own, then, now)
	if len(newsInShort(l, all)) == 0 && len(all) > 0 {
		t.Errorf("only places are left: %+v", all)
	}
	return newsInShort(l, all)
}

func TestNewsOfACongressIsHowItStoodOnBothDays(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.congress(p, planned("2020-06-24"))
	l.congress(p, heldOn("2020-06-22", "2020-06-23")) // earlier than planned, and said on the last day
	held, later := l.lines[len(l.lines)-1].Congress, congress.MustDate("2020-06-25")
	held.AsOf = later
	l.lines[len(l.lines)-1].Congress, l.lines[len(l.lines)-1].Recorded = held, later.Clock(9, 0)
	list, err := view(t, load(t, l), central).News(p, rollup.Query{AsOf: on("2020-06-20")}, rollup.Query{AsOf: on("2020-06-22")})
	if err != nil || len(list) != 1 || !list[0].Has(rollup.NewsCongress) {
		t.Fatalf("News = %+v, %v, want that it began", list, err)
	}
	if n := list[0]; n.CongressThen.State != congress.Planned || n.CongressThen.Planned != on("2020-06-24") || n.CongressNow.State != congress.InSession {
		t.Errorf("%+v → %+v, want it planned for the 24th then, and in session on the 22nd", n.CongressThen, n.CongressNow)
	}
}

func TestOwnEntriesAreNoNewsButWhatOthersDoToThemIs(t *testing.T) {
	t.Parallel()
	const me, other = congress.AccountID(7), congress.AccountID(8)
	l := newLedger()
	p, q := l.unit(nation, "p", congress.Province), l.unit(nation, "q", congress.Province)
	l.figure(p, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	l.figure(q, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	then, now := evening("2020-06-20"), rollup.Query{AsOf: congress.MustDate("2020-06-22")}
	news := func() []string { return othersNews(t, l, me, nation, then, now) }
	mine := l.figure(p, roots, "2020-06-21", congress.CountOf(4, 9), morning("2020-06-21"), by(me))
	if got := news(); len(got) > 0 {
		t.Errorf("after an own entry: %v, want nothing", got)
	}
	l.figure(q, roots, "2020-06-21", congress.CountOf(3, 9), morning("2020-06-21"), by(other))
	if diff := cmp.Diff([]string{"nation congress.grassroots [figure]", "q congress.grassroots [figure]"}, news()); diff != "" {
		t.Errorf("after another's entry elsewhere (-want +got):\n%s", diff)
	}
	l.figure(p, roots, "2020-06-21", congress.CountOf(5, 9), morning("2020-06-22"), by(other), replacing(mine))
	want := []string{"nation congress.grassroots [figure]", "p congress.grassroots [figure]", "q congress.grassroots [figure]"}
	if diff := cmp.Diff(want, news()); diff != "" {
		t.Errorf("after another corrected the own entry (-want +got):\n%s", diff)
	}
}

func TestOnesOwnCongressesAndSwitchesAreNoNewsOfTheSumsAbove(t *testing.T) {
	t.Parallel()
	const me, other = congress.AccountID(7), congress.AccountID(8)
	then, now := evening("2020-06-20"), rollup.Query{AsOf: congress.MustDate("2020-06-22")}
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	a, b := l.unit(p, "a", congress.Upper), l.unit(p, "b", congress.Upper)
	l.sums(p, uppers)
	said := func(unit congress.UnitID, day string, state congress.CongressState, who congress.AccountID) {
		on := congress.MustDate(day)
		l.congress(unit, congress.Congress{State: state, Planned: congress.MustDate("2020-06-18"), From: on, To: on, Pilot: true, AsOf: on})
		by(who)(&l.lines[len(l.lines)-1])
	}
	l.congress(a, congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-06-25"), AsOf: congress.MustDate("2020-06-19")})
	said(a, "2020-06-21", congress.Held, me)
	for _, unit := range []congress.UnitID{nation, p} {
		if got := othersNews(t, l, me, unit, then, now); len(got) > 0 {
			t.Errorf("of %d after one's own record of a congress: %v, want nothing", unit, got)
		}
	}
	said(b, "2020-06-21", congress.Held, other)
	want := []string{"nation congress.upper [figure]", "p congress.upper [figure]"}
	if diff := cmp.Diff(want, othersNews(t, l, me, nation, then, now)); diff != "" {
		t.Errorf("after another's record (-want +got):\n%s", diff)
	}

	l = newLedger()
	p = l.unit(nation, "p", congress.Province)
	a = l.unit(p, "a", congress.Upper)
	l.figure(p, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	l.figure(a, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	l.figure(a, roots, "2020-06-21", congress.CountOf(5, 9), morning("2020-06-21"), by(me))
	l.figure(p, roots, "2020-06-21", congress.CountOf(3, 9), morning("2020-06-21"), by(me))
	if got := othersNews(t, l, me, nation, then, now); len(got) > 0 {
		t.Errorf("after own figures of which one goes into no sum: %v, want nothing", got)
	}
	l.sums(p, roots)
	l.lines[len(l.lines)-1].Recorded = congress.MustDate("2020-06-21").Clock(9, 0)
	by(me)(&l.lines[len(l.lines)-1])
	if got := othersNews(t, l, me, nation, then, now); len(got) > 0 {
		t.Errorf("after one's own switch to the sum: %v, want nothing", got)
	}
	l.figure(a, roots, "2020-06-21", congress.CountOf(6, 9), morning("2020-06-22"), by(other), replacing(3))
	want = []string{"nation congress.grassroots [figure]", "p congress.grassroots [differs figure]"}
	if diff := cmp.Diff(want, othersNews(t, l, me, nation, then, now)); diff != "" {
		t.Errorf("after another corrected below what was switched (-want +got):\n%s", diff)
	}
}

func TestNewsOfAnotherProvinceIsForNobodyElse(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p, q := l.unit(nation, "p", congress.Province), l.unit(nation, "q", congress.Province)
	l.figure(q, roots, "2020-06-21", congress.CountOf(3, 9), morning("2020-06-21"))
	own := access.Scope{Grants: []access.Grant{{Role: access.Editor, Term: term, Unit: p}}}
	if diff := cmp.Diff([]string{"nation congress.grassroots [figure]"}, newsInShort(l, between(t, l, own, nation, "2020-06-20", "2020-06-22"))); diff != "" {
		t.Errorf("what p learns of the nation (-want +got):\n%s", diff)
	}
	if _, err := view(t, load(t, l), own).News(q, evening("2020-06-20"), evening("2020-06-22")); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("News(another province) = %v, want ErrNotFound", err)
	}
}

func TestThereIsNewsIfAndOnlyIfBothMomentsAnswerDifferently(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		l := randomHistory(t)
		v := view(t, load(t, l), central)
		then, now := randomQuery(t), randomQuery(t)
		if then.AsOf > now.AsOf {
			then, now = now, then
		}
		if rapid.Bool().Draw(t, "the same day") {
			now = rollup.Query{AsOf: then.AsOf, Confirmed: then.Confirmed}
		}
		list, err := v.News(nation, then, now)
		if err != nil {
			t.Fatal(err)
		}
		found := map[figureKey]rollup.News{}
		for _, n := range list {
			found[figureKey{unit: n.Unit.ID, measure: n.Now.Measure.Code}] = n
		}
		for _, u := range append([]congress.Unit{v.Nation()}, v.ChildrenOn(nation, now)...) {
			for _, m := range l.structure.Measures {
				if m.Level > u.Level || m.Kind != congress.KindProgress {
					continue
				}
				before, _ := v.Progress(u.ID, m.Code, then)
				after, _ := v.Progress(u.ID, m.Code, now)
				n, told := found[figureKey{unit: u.ID, measure: m.Code}]
				if told && (!cmp.Equal(n.Then, before, nearly) || !cmp.Equal(n.Now, after, nearly)) {
					t.Fatalf("%s of %d: the news does not say what both moments do: %+v", m.Code, u.ID, n)
				}
				if m.FromCongresses() && m.Level == u.Level {
					was, had := v.CongressOn(u.ID, then)
					is, has := v.CongressOn(u.ID, now)
					was.AsOf, is.AsOf, was.Illustrative, is.Illustrative = 0, 0, false, false
					was.ID, is.ID = 0, 0 // a line that says the same once more is no news
					want := m.Code.What() == "congress" && (had != has || has && was.Congress != is.Congress)
					if n.Has(rollup.NewsCongress) != want {
						t.Fatalf("congress of %d: told %t, want %t: %+v, %+v", u.ID, !want, want, was, is)
					}
					continue
				}
				place := before.Rank != nil && after.Rank != nil && before.Rank.Nation != after.Rank.Nation
				missed := after.Status == rollup.StatusOverdue && after.Deadline >= then.AsOf && after.Deadline < now.AsOf
				differs := after.Discrepancy != nil && (before.Discrepancy == nil || before.Discrepancy.Own != after.Discrepancy.Own || before.Discrepancy.Sum != after.Discrepancy.Sum)
				want := before.Value != after.Value || before.Reported != after.Reported || before.Expected != after.Expected || place || missed || differs ||
					before.Deadline != after.Deadline || after.Stale && !before.Stale && before.IsReported() || before.Stale && !after.Stale && after.IsReported()
				if told != want {
					t.Fatalf("%s of %d: told %t, want %t:\n%+v\n%+v", m.Code, u.ID, told, want, before, after)
				}
			}
		}
	})
}

func TestNewsOfAMomentSinceWhichNothingWasRecordedCostsNothing(t *testing.T) { // alone: it counts allocations
	l := newLedger()
	for i := range 60 {
		p := l.unit(nation, fmt.Sprintf("p%d", i), congress.Province)
		l.figure(p, roots, "2020-06-20", congress.CountOf(2, 9), morning("2020-06-20"))
	}
	engine := load(t, l)
	cost := func() float64 {
		v := view(t, engine, central)
		return testing.AllocsPerRun(10, func() {
			if list, err := v.News(nation, evening("2020-06-20"), rollup.Query{AsOf: congress.MustDate("2020-06-20")}); err != nil || len(list) > 0 {
				t.Errorf("News = %v, %v, want nothing", list, err)
			}
		})
	}
	if n := cost(); n > 5 {
		t.Errorf("%g allocations to say that nothing is new", n)
	}
	line := congress.Line{
		Kind: congress.LineEntry, Unit: 2, Recorded: congress.MustDate("2020-06-20").Clock(21, 0),
		Entry: congress.Entry{Measure: roots, AsOf: congress.MustDate("2020-06-20"), Value: congress.CountOf(4, 9)},
	}
	if !engine.Apply(l.append(line)) {
		t.Fatal("the line was not applied")
	}
	list, err := view(t, engine, central).News(nation, evening("2020-06-20"), rollup.Query{AsOf: congress.MustDate("2020-06-20")})
	if err != nil || len(newsInShort(l, list)) != 2 {
		t.Errorf("News = %v, %v after a line, want that of its unit and of the nation", newsInShort(l, list), err)
	}
}
