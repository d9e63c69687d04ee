package congress

import "slices"

// Standing is how a congress stands at the end of a day: its state then, or that nobody has said.
type Standing string

// The standings, exactly one for each congress. Silent is one that ought to have been heard of and was not: its
// planned day has passed without a word, or it has been in session for longer than those of its level may. The four
// others are the states of a congress.
const (
	StandingHeld      Standing = "held"
	StandingInSession Standing = "in_session"
	StandingPlanned   Standing = "planned"
	StandingPostponed Standing = "postponed"
	StandingSilent    Standing = "silent"
)

// Standings lists them in the order in which a congress goes through them, the one that asks for something last.
var Standings = []Standing{StandingPlanned, StandingPostponed, StandingInSession, StandingHeld, StandingSilent}

// Stood is a congress as it stood at the end of a day.
type Stood struct {
	// Congress is the record of then: nothing in it came later. Its ID is 0 on a day on which nobody had spoken of
	// the congress yet.
	Congress
	Standing Standing
	// First and Last are the days that it takes up, NoDate while it has none. Of a plan only the first is known; in
	// session it lasts until the day asked for or, once it is silent, as long as those of its level may.
	First, Last Date
}

// Late reports whether it begins after its deadline, NoDate for none, or did and is not over.
func (s Stood) Late(deadline Date) bool {
	return !deadline.IsZero() && s.Standing != StandingHeld && s.First > deadline
}

// StoodOn says how the congress of a unit of level l stood at the end of day t, by all records of it in the
// order of the ledger; ok is false without any.
//
// What was stated for that day or before counts, the last of it. Only that it had begun or was over by then counts
// whenever it was stated, as it does for the figures, and so does what the newest record takes back of that. What
// was first spoken of later is planned without a day. Pilot and trial are of the unit and not of the day: the newest
// record says so.
func StoodOn(records []Congress, l Level, t Date) (s Stood, ok bool) {
	if len(records) == 0 {
		return s, false
	}
	newest := &records[len(records)-1]
	if newest.AsOf <= t || newest.on(t).State >= InSession {
		return newest.stood(l, t), true
	}
	then := Congress{Unit: newest.Unit, State: Planned, AsOf: newest.AsOf}
	for _, c := range slices.Backward(records) {
		if c.AsOf <= t && c.on(t).State < InSession {
			then = c
			break
		}
	}
	then.Pilot, then.DirectElectionTrial, then.Illustrative = newest.Pilot, newest.DirectElectionTrial, newest.Illustrative
	return then.stood(l, t), true
}

// stood is how the congress stood on day t by this record alone.
func (c Congress) stood(l Level, t Date) Stood {
	then := c.on(t)
	s := Stood{Congress: then, Standing: Standing(then.State.String())}
	s.First, s.Last = then.days(l, t)
	switch {
	case c.silentOn(l, t):
		s.Standing = StandingSilent
	case then.State == InSession:
		s.Last = t // held for longer than it may, as was said afterwards
	}
	return s
}

// on is the record as it stood at the end of day t, as far as the record itself tells: what began later was planned
// for its first day then, and what ended later was in session.
func (c Congress) on(t Date) Congress {
	c = c.dated()
	switch {
	case c.State < InSession || c.HeldBy(t):
	case c.From > t:
		c.State, c.Planned, c.From, c.To = Planned, c.From, NoDate, NoDate
	case c.State == Held:
		c.State, c.To = InSession, NoDate
	}
	return c
}

// dated closes what the rules for records leave open no more (see [Congress.Problems]) and older lines may: in session
// since nobody knows when is so from the day on which it was said, and held nobody knows when counts for no figure and
// so is still to be dated.
func (c Congress) dated() Congress {
	switch {
	case c.State < InSession || !c.From.IsZero():
	case c.State == InSession:
		c.From = c.AsOf
	case c.To.IsZero():
		c.State = Planned
	default:
		c.From = c.To
	}
	return c
}

// days are the first and the last day that the congress takes up on a calendar of day t, NoDate while it has none.
func (c Congress) days(l Level, t Date) (first, last Date) {
	switch {
	case c.State == Held:
		return c.From, c.LastDay()
	case c.State == InSession:
		return c.From, max(c.From, min(t, c.heardBy(l)))
	}
	return c.Planned, c.Planned
}

// heardBy is the last day on which nobody needs to have heard of a congress in session.
func (c Congress) heardBy(l Level) Date {
	if !c.To.IsZero() {
		return c.To
	}
	return c.From.AddDays(max(1, longestDays[l]) - 1)
}

// silentOn reports whether on day t the congress ought to have been heard of and was not.
func (c Congress) silentOn(l Level, t Date) bool {
	switch c = c.dated(); c.State {
	case Planned, Postponed:
		return !c.Planned.IsZero() && c.Planned < t
	case InSession:
		return c.heardBy(l) < t
	}
	return false
}
