package page

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// Whatever day is asked for, the lists of a unit's page are those of its calendar, cut, with their whole length said.
func TestTheListsOfAUnitAreItsCalendar(t *testing.T) {
	t.Parallel()
	_, tv := visit(t, "thai-nguyen")
	for _, asOf := range []congress.Date{today - 90, today - 20, today, today + 60} {
		p := unitOf(t, "thai-nguyen", func(_ *Chrome, q *UnitQuery) { q.Query.AsOf = asOf })
		cal, err := tv.Calendar(rollup.CalendarFilter{Unit: p.Unit.ID}, p.Query)
		if err != nil {
			t.Fatal(err)
		}
		want := -1 // its own
		for _, total := range cal.Totals {
			want += total.Recorded()
		}
		if _, recorded := tv.Congress(p.Unit.ID, p.Query); !recorded {
			want++
		}
		got, lists := 0, []meetingList{p.Meetings.Silent, p.Meetings.Coming, p.Meetings.Undated, p.Meetings.Held}
		for i, list := range lists {
			got += list.Count
			if len(list.First) != min(list.Count, meetingsShown) || list.More() != list.Count-len(list.First) {
				t.Errorf("%s, list %d: %d of %d are shown", asOf, i, len(list.First), list.Count)
			}
			for _, r := range list.First {
				if r.Unit.ID == p.Unit.ID || r.Unit.Name == "" || r.Deadline != congress.MustDate("2020-08-31") {
					t.Errorf("%s: a row is %+v", asOf, r)
				}
			}
		}
		if got != want || want < 30 {
			t.Errorf("%s: %d are listed, want %d", asOf, got, want)
		}
		if !slices.IsSortedFunc(p.Meetings.Held.First, func(a, b meetingRow) int { return int(b.Last - a.Last) }) {
			t.Errorf("%s: the held are not listed with the latest first", asOf)
		}
	}
	if p := unitOf(t, "thai-nguyen", nil); p.Meetings.Coming.Count == 0 || p.Meetings.Held.Count == 0 {
		t.Errorf("nothing is listed: %+v", p.Meetings)
	}
}

// What was held later is on no page of a past day as held, wherever a congress is put in words.
func TestAPastDayPutsNoLaterCongressInWords(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "thai-nguyen")
	c.Query.Set("measure", "congress.upper")
	q := rollup.Query{AsOf: today - 60}
	u, _ := tv.Lookup("thai-nguyen")
	rows, err := foundRows(c, tv, q, tv.Children(u.ID))
	if err != nil {
		t.Fatal(err)
	}
	later := 0
	for _, r := range rows {
		newest, _ := tv.Congress(r.Unit.ID, q)
		if newest.State != congress.Held || newest.From <= q.AsOf {
			continue
		}
		later++
		side := sideOf(c.Lang, tv, r.Unit, r.Figure.Progress, q)
		for _, words := range []string{r.Event, side.Event} {
			if words == "" || strings.Contains(words, c.Lang.CongressState(congress.Held)) {
				t.Errorf("%s, held on %s, is %q on %s", r.Unit.Name, newest.From, words, q.AsOf)
			}
		}
	}
	if later == 0 {
		t.Error("no congress of the fixture was held later")
	}
}

// Each level has its own pilots, however many another has: the first of them by day, those without a day last, and
// how many more there are of that level.
func TestPilotsOfOneLevelHideNoneOfAnother(t *testing.T) {
	t.Parallel()
	f := newFixture()
	f.structure.Measures = append(f.structure.Measures, congress.Measure{
		Code: "pilot.grassroots", Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Điểm cơ sở", NameEN: "Grassroots pilots",
	})
	ca := f.bySlug["ca-mau"]
	district := f.unit(congress.Unit{Level: congress.Upper, Name: "Huyện điểm", Province: ca, Parent: ca})
	pilot := func(unit congress.UnitID, planned string) {
		plan := congress.Congress{Unit: unit, State: congress.Planned, Pilot: true, AsOf: today}
		if planned != "" {
			plan.Planned = congress.MustDate(planned)
		}
		f.line(ca, congress.Line{Kind: congress.LineCongress, Unit: unit, Congress: plan}, today)
	}
	for range meetingsShown + 3 {
		pilot(f.unit(congress.Unit{Level: congress.Grassroots, Name: "Đảng ủy xã", Province: ca, Parent: district}), "2020-07-10")
	}
	pilot(district, "")
	pilot(f.unit(congress.Unit{Level: congress.Upper, Name: "Huyện khác", Province: ca, Parent: ca}), "2020-08-20")

	c, tv := f.visit(t, f.load(), "nation", access.Admin)
	p, err := newUnitPage(c, tv, UnitQuery{Unit: f.structure.Units[ca-1], Query: rollupToday()}, UnitLedger{})
	if err != nil {
		t.Fatal(err)
	}
	got := map[congress.Level]string{}
	for _, one := range p.Pilots() {
		got[one.Measure.Level] = fmt.Sprintf("%d, %d more, the last %s", len(one.Units.First), one.Units.More(), one.Units.First[len(one.Units.First)-1].Days())
	}
	want := map[congress.Level]string{
		congress.Upper:      "2, 0 more, the last chưa có ngày",
		congress.Grassroots: "12, 3 more, the last 10/7/2020",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("pilots by level (-want +got):\n%s", diff)
	}
}
