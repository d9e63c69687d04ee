package congress

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var (
	july      = MustDate("2020-07-03")
	campaign  = Term{ID: "2020-2025", DirectiveDate: MustDate("2019-05-30")}
	someUpper = Unit{ID: 6, Level: Upper}
)

func day(s string) Date {
	if s == "" {
		return NoDate
	}
	return MustDate(s)
}

// said is a record in short: state, planned, from, to.
func said(state CongressState, planned, from, to string) Congress {
	return Congress{State: state, Planned: day(planned), From: day(from), To: day(to)}
}

func TestWhatIsWrongWithACongressIsSaidAtItsField(t *testing.T) {
	t.Parallel()
	stood := said(Planned, "2020-07-20", "", "")
	due, open := said(Planned, "2020-07-02", "", ""), said(Planned, "", "", "")
	stood.ID, due.ID, open.ID = 1, 1, 1
	for name, c := range map[string]struct {
		congress Congress
		before   Congress
		reason   string
		want     []string
	}{
		"a plan":                         {said(Planned, "2020-07-20", "", ""), Congress{}, "", nil},
		"a plan without a day":           {said(Planned, "", "", ""), Congress{}, "", nil},
		"postponed to nobody knows when": {said(Postponed, "", "", ""), stood, "lũ", nil},
		"in session":                     {said(InSession, "2020-07-02", "2020-07-02", ""), Congress{}, "", nil},
		"held":                           {said(Held, "", "2020-06-20", "2020-06-21"), Congress{}, "", nil},
		"held, the end unknown":          {said(Held, "", "2020-06-20", ""), Congress{}, "", nil},
		"held today":                     {said(Held, "", "2020-07-02", "2020-07-03"), Congress{}, "", nil},
		"no state":                       {said(0, "", "", ""), Congress{}, "", []string{"state: unknown_state"}},
		"held without a day":             {said(Held, "2020-06-20", "", ""), Congress{}, "", []string{"from: missing"}},
		"in session without a day":       {said(InSession, "", "", ""), Congress{}, "", []string{"from: missing"}},
		"held tomorrow":                  {said(Held, "", "2020-07-04", ""), Congress{}, "", []string{"from: after_today"}},
		"over tomorrow":                  {said(Held, "", "2020-07-03", "2020-07-04"), Congress{}, "", []string{"to: after_today"}},
		"over before it begins":          {said(Held, "", "2020-06-21", "2020-06-20"), Congress{}, "", []string{"to: ends_first"}},
		"in session and over":            {said(InSession, "", "2020-07-02", "2020-07-03"), Congress{}, "", []string{"to: not_over"}},
		"planned and begun":              {said(Planned, "", "2020-07-02", "2020-07-03"), Congress{}, "", []string{"from: not_begun", "to: not_begun"}},
		"a year typed wrong":             {said(Planned, "2202-07-20", "", ""), Congress{}, "", []string{"planned: after_term"}},
		"before the directive":           {said(Held, "", "2010-07-20", ""), Congress{}, "", []string{"from: before_term"}},
		"moved without a reason":         {said(Planned, "2020-07-21", "", ""), stood, " ", []string{"reason: reason_needed"}},
		"postponed without a reason":     {said(Postponed, "2020-07-20", "", ""), stood, "", []string{"reason: reason_needed"}},
		"the same once more":             {said(Planned, "2020-07-20", "", ""), stood, "", []string{"state: nothing_new"}},
		"it begins on the day planned":   {said(InSession, "2020-07-02", "2020-07-02", ""), due, "", nil},
		"it was held as it was planned":  {said(Held, "2020-07-02", "2020-07-02", "2020-07-03"), due, "", nil},
		"it begins on another day":       {said(InSession, "2020-07-20", "2020-07-03", ""), stood, "", []string{"reason: reason_needed"}},
		"it was held on other days":      {said(Held, "2020-07-20", "2020-07-01", "2020-07-02"), stood, "", []string{"reason: reason_needed"}},
		"it was held where no day stood": {said(Held, "", "2020-07-01", "2020-07-02"), open, "", nil},
	} {
		got := []string(nil)
		for _, p := range c.congress.Problems(campaign, someUpper, c.before, c.reason, july) {
			got = append(got, p.Field+": "+string(p.Code))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	ended := Unit{Level: Upper, Ended: MustDate("2020-07-01")}
	if ps := said(Planned, "2020-07-20", "", "").Problems(campaign, ended, Congress{}, "", july); ps.At("planned") == nil {
		t.Error("a congress planned after its unit ended is not refused")
	}
	if ps := said(Planned, "", "", "").Problems(campaign, Unit{Level: Nation}, Congress{}, "", july); ps.At("unit") == nil {
		t.Error("a congress of the nation is not refused")
	}
}

func TestDoubtsAskAndNeverRefuse(t *testing.T) {
	t.Parallel()
	deadline, plan := MustDate("2020-08-31"), said(Planned, "2020-07-20", "", "")
	for name, c := range map[string]struct {
		congress Congress
		want     []DoubtCode
	}{
		"three days":              {said(Held, "", "2020-06-20", "2020-06-22"), nil},
		"four days":               {said(Held, "", "2020-06-20", "2020-06-23"), []DoubtCode{DoubtCongressLong}},
		"planned for yesterday":   {said(Planned, "2020-07-02", "", ""), []DoubtCode{DoubtPlanPassed}},
		"on the deadline":         {said(Planned, "2020-08-31", "", ""), nil},
		"a day after it":          {said(Planned, "2020-09-01", "", ""), []DoubtCode{DoubtAfterDeadline}},
		"postponed to its day":    {said(Postponed, "2020-07-20", "", ""), []DoubtCode{DoubtSameDay}},
		"without a day":           {said(Postponed, "", "", ""), nil},
		"in session for too long": {said(InSession, "", "2020-06-01", ""), nil}, // silence asks for that
	} {
		var got []DoubtCode
		for _, d := range c.congress.Doubts(Upper, plan, deadline, july) {
			got = append(got, d.Code)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: Doubts() = %v, want %v", name, got, c.want)
		}
		if ps := c.congress.Problems(campaign, someUpper, Congress{}, "", july); len(ps) > 0 {
			t.Errorf("%s: Problems() = %v, want none", name, ps)
		}
	}
}

// anyCongress draws a record that breaks no rule on the third of July.
func anyCongress(t *rapid.T) Congress {
	past := rapid.Custom(func(t *rapid.T) Date { return july.AddDays(-rapid.IntRange(0, 60).Draw(t, "ago")) })
	c := Congress{
		State: CongressState(rapid.IntRange(int(Planned), int(Held)).Draw(t, "state")),
		Pilot: rapid.Bool().Draw(t, "pilot"), DirectElectionTrial: rapid.Bool().Draw(t, "trial"),
	}
	if rapid.Bool().Draw(t, "dated") {
		c.Planned = july.AddDays(rapid.IntRange(-60, 60).Draw(t, "planned"))
	}
	if c.State == InSession || c.State == Held {
		c.From = past.Draw(t, "from")
	}
	if c.State == Held && rapid.Bool().Draw(t, "ended") {
		c.To = c.From.AddDays(rapid.IntRange(0, july.DaysSince(c.From)).Draw(t, "days"))
	}
	return c
}

// What was said before and is another now has a reason; what only was not known has none.
func TestWhateverChangesHasAReason(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		before, now := anyCongress(t), anyCongress(t)
		before.ID = EntryID(rapid.IntRange(0, 1).Draw(t, "recorded"))
		ps := now.Problems(campaign, someUpper, before, "", july)
		changed := before.ID != 0 && (!before.Planned.IsZero() && now.Planned != before.Planned ||
			!before.From.IsZero() && now.From != before.From || !before.To.IsZero() && now.To != before.To ||
			now.Pilot != before.Pilot || now.DirectElectionTrial != before.DirectElectionTrial ||
			now.State < before.State || now.State == Postponed && before.State != Postponed)
		if needed := ps.At("reason") != nil; needed != changed {
			t.Fatalf("after %+v, %+v needs a reason: %t, want %t", before, now, needed, changed)
		}
		if ps := now.Problems(campaign, someUpper, before, "vì lũ", july); ps.At("reason") != nil {
			t.Fatalf("with a reason %+v is refused all the same: %v", now, ps)
		}
	})
}
