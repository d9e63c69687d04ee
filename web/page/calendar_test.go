package page

import (
	"regexp"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// calendarPageOf is the calendar of a unit as a reader of the grants of slug sees it.
func calendarPageOf(t *testing.T, slug string, q CalendarQuery, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, slug)
	c.Lang, c.Path = lang, "/calendar"
	if q.Unit.ID == 0 {
		q.Unit, _ = tv.Lookup(slug)
	}
	if q.Query.AsOf.IsZero() {
		q.Query = rollupToday()
	}
	if q.View == "" {
		q.View = "month"
	}
	if q.View == "month" && q.Month.IsZero() {
		q.Month = monthOf(today)
	}
	q.Page = max(q.Page, 1)
	page, err := Calendar(c, tv, q)
	return html(t, "calendar-"+slug+"-"+q.View+monthCode(q.Month)+"-"+string(lang), page, err)
}

// congressPageOf is the page of one congress of Thái Nguyên for its specialist.
func congressPageOf(t *testing.T, name string, form CongressForm, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "thai-nguyen", access.Editor)
	u, _ := tv.Lookup("68")
	c.Lang, c.Path = lang, "/calendar/68"
	if form.Fields == nil {
		record, _ := tv.Congress(u.ID, rollup.Query{})
		form.Fields = CongressFields(record, "key")
	}
	page, err := Congress(c, tv, u, form)
	return html(t, "congress-"+name+"-"+string(lang), page, err)
}

func feedsPageOf(t *testing.T, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "thai-nguyen")
	_, engine := loaded()
	c.Lang, c.Path = lang, "/calendar/feeds"
	u, _ := tv.Lookup("thai-nguyen")
	form := FeedForm{Unit: u, Made: "https://tiendo.vn/calendar/feed/abc.ics", Feeds: []Feed{{ID: 1, Unit: u.ID, Level: congress.Upper}, {ID: 2, Unit: 999}}}
	return html(t, "feeds-"+string(lang), Feeds(c, tv, engine.View(c.Scope), form), nil)
}

// conflictingCongress is what comes back to whoever was second.
var conflictingCongress = CongressForm{
	Fields: map[string]string{"state": "planned", "planned": "12/8/2020", "reason": hostile, "note": hostile, "key": "k", "base": "1"},
	Conflict: &congress.CongressConflict{
		Current: congress.Congress{ID: 9, State: congress.Postponed}, Author: hostile, Recorded: today.Clock(9, 0),
		Yours: congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-08-12"), Pilot: true},
	},
}

var wrongCongress = CongressForm{
	Fields:   conflictingCongress.Fields,
	Problems: congress.Problems{{Field: "reason", Code: congress.ProblemReasonNeeded}, {Field: "state", Code: congress.ProblemUnknownState}},
}

var doubtfulCongress = CongressForm{
	Fields: conflictingCongress.Fields, Doubts: []congress.Doubt{{Code: congress.DoubtCongressLong, Args: []any{5, 3}}},
}

var cellTotal = regexp.MustCompile(`<b>([\d.]+)</b> <span class="word">`)

func TestADayWithManyCongressesIsANumberThatLeadsToThem(t *testing.T) {
	t.Parallel()
	august := congress.MustDate("2020-08-01")
	page := calendarPageOf(t, "thai-nguyen", CalendarQuery{Month: august}, text.VI)
	if found := cellTotal.FindAllStringSubmatch(page, -1); len(found) != 1 || found[0][1] != "21" {
		t.Errorf("totals of days = %v, want the one of 10/8 with 21", found)
	}
	if !strings.Contains(page, `href="/calendar?day=2020-08-10&amp;month=2020-08#chosen"`) {
		t.Error("the number does not lead to its day")
	}
	chosen := calendarPageOf(t, "thai-nguyen", CalendarQuery{Month: august, Day: congress.MustDate("2020-08-10")}, text.VI)
	if n := strings.Count(chosen[strings.Index(chosen, `id="chosen"`):], `<tr id="row-`); n != 21 {
		t.Errorf("%d congresses are listed on the day, want 21", n)
	}
}

func TestACrowdedDayIsSaidAndMarked(t *testing.T) {
	t.Parallel()
	page := calendarPageOf(t, "thai-nguyen", CalendarQuery{Month: congress.MustDate("2020-08-01")}, text.VI)
	for _, words := range []string{"21/40 đại hội (Cấp trên trực tiếp cơ sở) cùng họp ngày 10/8/2020", "Dồn lịch"} {
		if !strings.Contains(page, words) {
			t.Errorf("the page does not say %q", words)
		}
	}
	june := calendarPageOf(t, "thai-nguyen", CalendarQuery{Month: congress.MustDate("2020-06-01")}, text.VI)
	if strings.Contains(june, "cùng họp ngày 20/6/2020") {
		t.Error("a crowd that is over asks for something")
	}
}

func TestTheListShowsEveryCongressOnce(t *testing.T) {
	t.Parallel()
	seen := map[string]int{}
	for page := 1; page <= 2; page++ {
		shown := calendarPageOf(t, "nation", CalendarQuery{View: "list", Page: page}, text.VI)
		for _, row := range regexp.MustCompile(`<tr id="row-(\d+)"`).FindAllStringSubmatch(shown, -1) {
			seen[row[1]]++
		}
	}
	if len(seen) != 32 {
		t.Errorf("%d congresses are listed, want 32", len(seen))
	}
	for id, n := range seen {
		if n != 1 {
			t.Errorf("unit %s is listed %d times", id, n)
		}
	}
}

func TestAMonthHasEachOfItsDaysOnce(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "thai-nguyen")
	u, _ := tv.Lookup("thai-nguyen")
	for month := congress.MustDate("2019-01-01"); month < congress.MustDate("2021-12-31"); month = monthAfter(month) {
		p, err := newCalendar(c, tv, CalendarQuery{Unit: u, Query: rollupToday(), View: "month", Month: month, Page: 1})
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Cells)%7 != 0 {
			t.Fatalf("%s has %d cells", month, len(p.Cells))
		}
		next := month
		for i, cell := range p.Cells {
			if cell.Day.IsZero() {
				continue
			}
			if cell.Day != next || weekday(cell.Day) != i%7 {
				t.Fatalf("cell %d of %s is %s, want %s", i, month, cell.Day, next)
			}
			next = next.AddDays(1)
		}
		if next != monthAfter(month) || monthBefore(monthAfter(month)) != month {
			t.Fatalf("%s ends on %s", month, next)
		}
	}
}

func TestACalendarWithoutAnythingSaysWhatToDo(t *testing.T) {
	t.Parallel()
	for _, view := range []string{"month", "list"} {
		if page := calendarPageOf(t, "ca-mau", CalendarQuery{View: view}, text.VI); !strings.Contains(page, "Chưa ghi lịch đại hội nào") {
			t.Errorf("the empty %s does not say what to do", view)
		}
	}
	page := calendarPageOf(t, "thai-nguyen", CalendarQuery{Month: congress.MustDate("2021-01-01")}, text.VI)
	if !strings.Contains(page, `month=2020-08`) || !strings.Contains(page, "Gần nhất") {
		t.Error("an empty month does not lead to the nearest congress")
	}
}

func TestNumbersOfACalendarAddUp(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	for _, standing := range append([]congress.Standing{""}, congress.Standings...) {
		p, err := newCalendar(c, tv, CalendarQuery{Unit: tv.Nation(), Query: rollupToday(), Standing: standing, View: "list", Page: 1})
		if err != nil {
			t.Fatal(err)
		}
		want := 0
		for _, total := range p.Calendar.Totals {
			for s, n := range total.Standing {
				if standing == "" || s == standing {
					want += n
				}
			}
		}
		if p.Of != want {
			t.Errorf("%q: %d listed, want %d", standing, p.Of, want)
		}
	}
}

func TestEveryStandingAndMonthHasAName(t *testing.T) {
	t.Parallel()
	var keys []string
	for _, s := range congress.Standings {
		keys = append(keys, "standing."+string(s))
	}
	for i := 1; i <= 12; i++ {
		keys = append(keys, "month."+strconv.Itoa(i))
	}
	for i := 1; i <= 7; i++ {
		keys = append(keys, "weekday."+strconv.Itoa(i), "weekday.short_"+strconv.Itoa(i))
	}
	for _, key := range keys {
		if !text.Has(key) {
			t.Errorf("there is no text %s", key)
		}
	}
}
