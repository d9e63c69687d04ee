package congress

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// stated is a record with the day on which it was stated.
func stated(asOf string, c Congress) Congress {
	c.AsOf = MustDate(asOf)
	return c
}

// short writes how a congress of the upper level stood: standing, first and last day.
func short(s Stood) string { return fmt.Sprintf("%s %s %s", s.Standing, s.First, s.Last) }

// on is how a congress of the upper level stood on a day by its records, the oldest first.
func on(t string, records ...Congress) Stood {
	s, _ := StoodOn(records, Upper, MustDate(t))
	return s
}

func TestACongressStandsAsItWasSaidByThen(t *testing.T) {
	t.Parallel()
	plan := stated("2020-06-01", said(Planned, "2020-07-20", "", ""))
	moved := stated("2020-07-10", said(Planned, "2020-08-03", "", ""))
	begun := stated("2020-07-20", said(InSession, "2020-07-20", "2020-07-20", ""))
	over := stated("2020-07-22", said(Held, "2020-07-20", "2020-07-20", "2020-07-22"))
	long := stated("2020-07-30", said(Held, "", "2020-07-20", "2020-07-25"))
	for name, c := range map[string]struct {
		on      string
		records []Congress
		want    string
	}{
		"planned":                        {"2020-07-20", []Congress{plan}, "planned 2020-07-20 2020-07-20"}, // it may be on just now
		"its day passed without a word":  {"2020-07-21", []Congress{plan}, "silent 2020-07-20 2020-07-20"},
		"before it was moved":            {"2020-07-09", []Congress{plan, moved}, "planned 2020-07-20 2020-07-20"},
		"moved":                          {"2020-07-10", []Congress{plan, moved}, "planned 2020-08-03 2020-08-03"},
		"moved too late":                 {"2020-07-21", []Congress{plan, stated("2020-07-23", moved)}, "silent 2020-07-20 2020-07-20"},
		"postponed without a day":        {"2020-07-21", []Congress{plan, stated("2020-06-02", said(Postponed, "", "", ""))}, "postponed  "},
		"postponed to a day that passed": {"2020-07-04", []Congress{stated("2020-06-02", said(Postponed, "2020-07-03", "", ""))}, "silent 2020-07-03 2020-07-03"},
		"before anybody spoke of it":     {"2020-06-15", []Congress{over}, "planned  "},
		"on its second day":              {"2020-07-21", []Congress{plan, begun}, "in_session 2020-07-20 2020-07-21"},
		"on its third":                   {"2020-07-22", []Congress{plan, begun}, "in_session 2020-07-20 2020-07-22"},
		"for longer than three":          {"2020-07-23", []Congress{plan, begun}, "silent 2020-07-20 2020-07-22"},
		"its second day, said after":     {"2020-07-21", []Congress{plan, over}, "in_session 2020-07-20 2020-07-21"},
		"its last day, said after":       {"2020-07-22", []Congress{plan, stated("2020-08-22", over)}, "held 2020-07-20 2020-07-22"},
		"over":                           {"2020-07-23", []Congress{plan, begun, over}, "held 2020-07-20 2020-07-22"},
		"held for longer than three":     {"2020-07-24", []Congress{plan, begun, long}, "in_session 2020-07-20 2020-07-24"},
		"the day before it began":        {"2020-07-19", []Congress{begun, over}, "planned  "},
		"taken back: it had not begun":   {"2020-07-21", []Congress{plan, begun, stated("2020-07-25", said(Planned, "2020-08-03", "", ""))}, "silent 2020-07-20 2020-07-20"},
		"an older line without its end":  {"2020-07-21", []Congress{stated("2020-07-21", said(Held, "", "2020-07-20", ""))}, "held 2020-07-20 2020-07-20"},
		"an older line without its day":  {"2020-07-21", []Congress{stated("2020-07-21", said(Held, "", "", ""))}, "planned  "},
		"an older line of a session":     {"2020-07-21", []Congress{stated("2020-07-21", said(InSession, "", "", ""))}, "in_session 2020-07-21 2020-07-21"},
		"an older line with its end":     {"2020-07-24", []Congress{stated("2020-07-20", said(InSession, "", "2020-07-20", "2020-07-23"))}, "silent 2020-07-20 2020-07-23"},
		"an older line with the end only": {
			"2020-07-24",
			[]Congress{stated("2020-07-24", said(Held, "", "", "2020-07-23"))},
			"held 2020-07-23 2020-07-23",
		},
	} {
		if got := short(on(c.on, c.records...)); got != c.want {
			t.Errorf("%s: on %s it is %q, want %q", name, c.on, got, c.want)
		}
	}
	if _, ok := StoodOn(nil, Upper, july); ok {
		t.Error("a congress of which nobody ever spoke stands somehow")
	}
}

// Silence begins after the longest that a congress of its level lasts (domain.md §3).
func TestSilenceBeginsAfterTheLongestOfItsLevel(t *testing.T) {
	t.Parallel()
	begun := stated("2020-07-01", said(InSession, "", "2020-07-01", ""))
	for level, last := range map[Level]string{Cell: "2020-07-01", Grassroots: "2020-07-02", Upper: "2020-07-03", Province: "2020-07-04"} {
		for day, want := range map[Date]Standing{MustDate(last): StandingInSession, MustDate(last).AddDays(1): StandingSilent} {
			if s, _ := StoodOn([]Congress{begun}, level, day); s.Standing != want {
				t.Errorf("%s on %s: %s, want %s", level, day, s.Standing, want)
			}
		}
	}
}

func TestACongressIsLateWhileItsDayIsAfterTheDeadline(t *testing.T) {
	t.Parallel()
	plan := on("2020-07-10", stated("2020-06-01", said(Planned, "2020-07-20", "", "")))
	held := on("2020-07-21", stated("2020-07-20", said(Held, "", "2020-07-20", "2020-07-20")))
	for _, c := range []struct {
		stood    Stood
		deadline string
		want     bool
	}{{plan, "2020-07-19", true}, {plan, "2020-07-20", false}, {plan, "", false}, {held, "2020-07-19", false}} {
		if got := c.stood.Late(day(c.deadline)); got != c.want {
			t.Errorf("%s late by %q: %t, want %t", short(c.stood), c.deadline, got, c.want)
		}
	}
}

// Whatever was stated when, a day knows nothing of later ones but whether the congress had begun and was over by then,
// and that as the newest record has it, which is what the figures count.
func TestADayKnowsOfLaterOnesOnlyWhatFiguresDo(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		records := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Congress {
			c := anyCongress(t)
			c.AsOf = july.AddDays(-rapid.IntRange(0, 60).Draw(t, "stated"))
			return c
		}), 1, 4).Draw(t, "records")
		newest, on := records[len(records)-1], july.AddDays(-rapid.IntRange(0, 90).Draw(t, "on"))
		s, ok := StoodOn(records, Upper, on)
		if got, want := s.Standing == StandingHeld, newest.HeldBy(on); !ok || got != want {
			t.Fatalf("by %+v on %s held: %t, want %t", records, on, got, want)
		}
		begun := newest.State >= InSession && newest.From <= on
		if s.From > on || s.LastDay() > on || s.State >= InSession != begun {
			t.Fatalf("by %+v on %s begun: %t, and the record is %+v", records, on, begun, s)
		}
		if s.First > s.Last || s.State >= InSession && s.Last > on || s.First.IsZero() != s.Last.IsZero() {
			t.Fatalf("by %+v on %s it takes up %s to %s", records, on, s.First, s.Last)
		}
		passed := s.State < InSession && !s.Planned.IsZero() && s.Planned < on
		if passed && s.Standing != StandingSilent || s.Pilot != newest.Pilot || s.DirectElectionTrial != newest.DirectElectionTrial {
			t.Fatalf("by %+v on %s it is %+v", records, on, s)
		}
		if begun {
			return
		}
		kept := slices.DeleteFunc(slices.Clone(records), func(c Congress) bool { return c.AsOf > on || c.State >= InSession && c.From <= on })
		then, spoken := StoodOn(kept, Upper, on)
		if spoken && (then.Planned != s.Planned || then.Standing != s.Standing) || !spoken && !s.First.IsZero() {
			t.Fatalf("by %+v on %s: %+v, by what was said by then %+v", records, on, s, then)
		}
	})
}
