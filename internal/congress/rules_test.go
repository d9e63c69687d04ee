package congress_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
)

var (
	term       = congress.Term{ID: "2020-2025", DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7}
	province   = congress.Unit{ID: 2, Level: congress.Province}
	grassroots = congress.Measure{Code: "congress.grassroots", Kind: congress.KindProgress, Level: congress.Grassroots}
	today      = congress.MustDate("2020-07-03")
)

func TestEntryRules(t *testing.T) {
	t.Parallel()
	good := congress.Entry{AsOf: congress.MustDate("2020-05-26"), Value: congress.CountOf(300, 616)}
	for _, c := range []struct {
		name   string
		change func(*congress.Entry, *congress.Unit, *congress.Measure)
		want   string
	}{
		{"a plain count is right", nil, ""},
		{"done above total", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Value = congress.CountOf(617, 616) }, "done: done_above_total"},
		{"negative", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Value = congress.CountOf(-1, 616) }, "done: negative"},
		{"too large", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Value = congress.CountOf(0, 1e9) }, "total: too_large"},
		{"count without total", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Value = congress.Value{Kind: congress.Count, Done: 3}
		}, "total: missing"},
		{"percent above 100", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Value = congress.Value{Kind: congress.PercentOf, Percent: 10001}
		}, "percent: percent_range"},
		{"words without words", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Value = congress.Value{Kind: congress.Words}
		}, "words: missing"},
		{"no value at all", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Value = congress.Value{} }, "kind: unknown_kind"},
		{"no day", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.AsOf = congress.NoDate }, "asOf: missing"},
		{"tomorrow", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.AsOf = today.AddDays(1) }, "asOf: after_today"},
		{"years before the term", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.AsOf = congress.MustDate("2015-05-26")
		}, "asOf: before_term"},
		{"the nation is a sum", func(_ *congress.Entry, u *congress.Unit, _ *congress.Measure) { u.Level = congress.Nation }, "unit: always_sum"},
		{"a measure of a higher level", func(_ *congress.Entry, u *congress.Unit, _ *congress.Measure) { u.Level = congress.Cell }, "measure: wrong_level"},
		{"a congress is no figure", func(_ *congress.Entry, u *congress.Unit, _ *congress.Measure) { u.Level = congress.Grassroots }, "measure: from_congress"},
		{"withdrawing nothing", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Value = congress.Value{Kind: congress.Withdrawn}
		}, "replaces: nothing_replace"},
		{"a correction without reason", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Replaces, e.Reason = 7, "  " }, "reason: reason_needed"},
		{"a link that could run", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Source.Link = "javascript:alert(1)" }, "source.link: link_form"},
		{"a link to no place", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Source.Link = "http://" }, "source.link: link_form"},
		{"a link that says who it is", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Source.Link = "https://dangcongsan.vn@example.org"
		}, "source.link: link_form"},
		{"a link with a space", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Source.Link = "https://a.vn/b c" }, "source.link: link_form"},
		{"a link in Vietnamese letters", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Source.Link = "https://a.vn/tin?số=1#đầu"
		}, ""},
		{"several lines of a note", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Note = "một\n\thai\r\nba" }, ""},
		{"a note turned around", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Note = "a\u202eb" }, "note: hidden_characters"},
		{"a terminal's orders as a source", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) { e.Source.Document = "\x1b[31m" }, "source.document: hidden_characters"},
		{"words that cannot be seen", func(e *congress.Entry, _ *congress.Unit, _ *congress.Measure) {
			e.Value = congress.Value{Kind: congress.Words, Words: "\u200b"}
		}, "words: missing"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			e, u, m := good, province, grassroots
			if c.change != nil {
				c.change(&e, &u, &m)
			}
			if got := e.Problems(term, u, m, today).Error(); got != c.want {
				t.Errorf("Problems() = %q, want %q", got, c.want)
			}
		})
	}
}

func TestCongressCountsFromTheEndOfItsLastDay(t *testing.T) {
	t.Parallel()
	from, to := congress.MustDate("2020-06-24"), congress.MustDate("2020-06-25")
	held := congress.Congress{State: congress.Held, From: from, To: to}
	got := []bool{
		held.HeldBy(from),
		held.HeldBy(to),
		congress.Congress{State: congress.Held, From: from}.HeldBy(from),
		congress.Congress{State: congress.InSession, From: from}.HeldBy(to),
		congress.Congress{State: congress.Planned, Planned: from}.HeldBy(to),
		congress.Congress{State: congress.Held}.HeldBy(to),
	}
	if diff := cmp.Diff([]bool{false, true, true, false, false, false}, got); diff != "" {
		t.Errorf("HeldBy (-want +got):\n%s", diff)
	}
}

func TestPilotsAndTrialsAreTwoLists(t *testing.T) {
	t.Parallel()
	pilot := congress.Measure{Code: "pilot.upper"}
	trial := congress.Measure{Code: "trial_direct.grassroots"}
	marked := congress.Congress{Pilot: true}
	if !pilot.Counts(marked) || trial.Counts(marked) || !grassroots.Counts(congress.Congress{}) {
		t.Error("a pilot counts for pilots and congresses only")
	}
}

func TestADayIsTakenInHaNoi(t *testing.T) {
	t.Parallel()
	moment := time.Date(2020, 5, 23, 18, 30, 0, 0, time.UTC) // already 1:30 of the next day there
	if got, want := congress.DateOf(moment), congress.MustDate("2020-05-24"); got != want {
		t.Errorf("DateOf = %v, want %v", got, want)
	}
}

func TestClockKeepsTheTimeOfDayOnAFixedDay(t *testing.T) {
	t.Parallel()
	real := time.Date(2026, 11, 21, 16, 45, 0, 0, time.UTC) // 23:45 in Hà Nội
	c := congress.Clock{Moment: func() time.Time { return real }}
	for _, step := range []struct {
		clock congress.Clock
		term  congress.Term
		want  string
	}{
		{c, congress.Term{}, "2026-11-21T23:45:00+07:00"},
		{c, congress.Term{Today: today}, "2020-07-03T23:45:00+07:00"},
		{congress.Clock{Moment: c.Moment, Fixed: congress.MustDate("2020-05-26")}, congress.Term{Today: today}, "2020-05-26T23:45:00+07:00"},
	} {
		if got := step.clock.Now(step.term).Format(time.RFC3339); got != step.want {
			t.Errorf("Now = %s, want %s", got, step.want)
		}
	}
}

func TestCodesReadBack(t *testing.T) {
	t.Parallel()
	for _, l := range congress.Levels {
		if got, err := congress.ParseLevel(l.String()); err != nil || got != l {
			t.Errorf("ParseLevel(%q) = %v, %v", l, got, err)
		}
	}
	for _, b := range []congress.Bound{congress.Exact, congress.AtLeast, congress.AtMost, congress.About} {
		if got, err := congress.ParseBound(b.String()); err != nil || got != b {
			t.Errorf("ParseBound(%q) = %v, %v", b, got, err)
		}
	}
	for _, k := range []congress.ValueKind{congress.Count, congress.PercentOf, congress.Words, congress.Withdrawn} {
		if got, err := congress.ParseValueKind(k.String()); err != nil || got != k {
			t.Errorf("ParseValueKind(%q) = %v, %v", k, got, err)
		}
	}
	for _, s := range []congress.CongressState{congress.Planned, congress.Postponed, congress.InSession, congress.Held} {
		if got, err := congress.ParseCongressState(s.String()); err != nil || got != s {
			t.Errorf("ParseCongressState(%q) = %v, %v", s, got, err)
		}
	}
	for _, bad := range []string{"", "Exact", "nation "} {
		if _, err := congress.ParseLevel(bad); err == nil {
			t.Errorf("ParseLevel(%q) accepted", bad)
		}
	}
}

func TestAPlanIsTrueUntilItsDayIsPassed(t *testing.T) {
	t.Parallel()
	written, day := congress.MustDate("2020-03-16"), congress.MustDate("2020-08-20")
	for _, c := range []struct {
		name   string
		record congress.Congress
		want   string
	}{
		{"planned for later", congress.Congress{State: congress.Planned, Planned: day.AddDays(1), AsOf: written}, "2020-08-20"},
		{"planned for an earlier day", congress.Congress{State: congress.Planned, Planned: day.AddDays(-9), AsOf: written}, "2020-08-10"},
		{"looked at after the planned day", congress.Congress{State: congress.Postponed, Planned: day.AddDays(-9), AsOf: day.AddDays(-2)}, "2020-08-18"},
		{"without a day", congress.Congress{State: congress.Planned, AsOf: written}, "2020-03-16"},
		{"held", congress.Congress{State: congress.Held, From: written, AsOf: written}, "2020-08-20"},
	} {
		if got := c.record.TrueFor(day).String(); got != c.want {
			t.Errorf("%s: TrueFor = %s, want %s", c.name, got, c.want)
		}
	}
}

func TestADoubtIsAnsweredByAReasonOrByAYes(t *testing.T) {
	t.Parallel()
	drop, jump := congress.Doubt{Code: congress.DoubtDrop}, congress.Doubt{Code: congress.DoubtJump}
	for _, c := range []struct {
		accepted []string
		reason   string
		open     []congress.Doubt
	}{
		{nil, " ", []congress.Doubt{drop, jump}},
		{[]string{"drop", "jump"}, "", []congress.Doubt{drop}},
		{nil, "đếm lại", []congress.Doubt{jump}},
		{[]string{"jump"}, "đếm lại", nil},
	} {
		if diff := cmp.Diff(c.open, congress.OpenDoubts([]congress.Doubt{drop, jump}, c.accepted, c.reason)); diff != "" {
			t.Errorf("accepted %v, reason %q (-want +open):\n%s", c.accepted, c.reason, diff)
		}
	}
}
