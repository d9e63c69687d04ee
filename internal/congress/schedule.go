package congress

// LatestAfterDirective is how many days after its directive a term accepts planned days: a campaign lasts
// two years, and a year typed wrong is further away.
const LatestAfterDirective = 3 * 366

// longestDays is what the directive names for a congress of each level (domain.md §3); none for cells.
var longestDays = map[Level]int{Grassroots: 2, Upper: 3, Province: 4}

// LongestDays is the most days that the directive names for a congress of the level; ok is false where it
// names none. A congress may all the same have lasted longer: it is a question, never a wall.
func LongestDays(l Level) (days int, ok bool) {
	days, ok = longestDays[l]
	return days, ok
}

// Follows reports whether c only says how the congress recorded before went on, so that nobody has to say why: a
// first record, a day or an end that was not known, a congress that begins on the day planned or is over. Whatever was
// said before and is another now has a reason; so has a congress that began on another day than planned.
func (c Congress) Follows(before Congress) bool {
	if before.ID == 0 {
		return true
	}
	forward := c.State == before.State || c.State > before.State && c.State != Postponed
	punctual := before.From == c.From || before.Planned.IsZero() || before.Planned == c.From
	return forward && punctual && added(before.Planned, c.Planned) && added(before.From, c.From) && added(before.To, c.To) &&
		c.Pilot == before.Pilot && c.DirectElectionTrial == before.DirectElectionTrial
}

// added reports whether a day is what it was or was not known before.
func added(before, now Date) bool { return before.IsZero() || before == now }

// same reports whether two records say the same of the congress itself.
func (c Congress) same(other Congress) bool {
	return c.State == other.State && c.Planned == other.Planned && c.From == other.From && c.To == other.To &&
		c.Pilot == other.Pilot && c.DirectElectionTrial == other.DirectElectionTrial
}

// Problems lists what is wrong with saying c of the unit's congress on the day today, where before is what was said
// last, the zero Congress when nothing was. Whether the author may say it is for package access to decide.
func (c Congress) Problems(t Term, u Unit, before Congress, reason string, today Date) (ps Problems) {
	if u.Level == Nation {
		ps.Add("unit", ProblemAlwaysSum)
	}
	c.problemsOfState(&ps, today)
	for _, day := range []struct {
		field string
		day   Date
	}{{"planned", c.Planned}, {"from", c.From}, {"to", c.To}} {
		if ps.At(day.field) == nil {
			problemsOfDay(&ps, t, u, day.field, day.day)
		}
	}
	if before.ID != 0 && c.same(before) && c.Note == "" && c.Source == (Source{}) {
		ps.Add("state", ProblemNothingNew)
	}
	needed := ProblemReasonNeeded
	if c.Follows(before) {
		needed = ""
	}
	ps = append(ps, ProblemsOfReason(reason, needed)...)
	ps.addText("note", c.Note)
	ps.addText("source.document", c.Source.Document)
	ps.addText("source.link", c.Source.Link)
	if c.Source.Link != "" && !isLink(c.Source.Link) {
		ps.Add("source.link", ProblemLinkForm)
	}
	return ps
}

// problemsOfState holds the days held to the state: nothing was held of what has not begun.
func (c Congress) problemsOfState(ps *Problems, today Date) {
	begun := c.State == InSession || c.State == Held
	switch {
	case c.State < Planned || c.State > Held:
		ps.Add("state", ProblemUnknownState)
		return
	case begun && c.From.IsZero():
		ps.Add("from", ProblemMissing)
	case !begun && !c.From.IsZero():
		ps.Add("from", ProblemNotBegun)
	case c.From > today:
		ps.Add("from", ProblemAfterToday, c.From, today)
	}
	switch {
	case c.To.IsZero():
	case c.State == InSession:
		ps.Add("to", ProblemNotOver)
	case c.State != Held:
		ps.Add("to", ProblemNotBegun)
	case c.To > today:
		ps.Add("to", ProblemAfterToday, c.To, today)
	case c.To < c.From:
		ps.Add("to", ProblemEndsFirst)
	}
}

// Accepts are the first and the last day that the term accepts for a congress; of a term without the day of a
// directive a year around today.
func (t Term) Accepts(today Date) (first, last Date) {
	if t.DirectiveDate.IsZero() {
		return today.AddDays(-EarliestBeforeDirective), today.AddDays(EarliestBeforeDirective)
	}
	return t.DirectiveDate.AddDays(-EarliestBeforeDirective), t.DirectiveDate.AddDays(LatestAfterDirective)
}

// problemsOfDay holds one day to the term's campaign and to the unit's life.
func problemsOfDay(ps *Problems, t Term, u Unit, field string, day Date) {
	earliest, latest := t.Accepts(day)
	switch {
	case day.IsZero():
	case !t.DirectiveDate.IsZero() && day < earliest:
		ps.Add(field, ProblemBeforeTerm, day, earliest)
	case !t.DirectiveDate.IsZero() && day > latest:
		ps.Add(field, ProblemAfterTerm, day, latest)
	case !u.On(day):
		ps.Add(field, ProblemNotThere)
	}
}

// Doubts lists the questions that the record of a congress of the level raises, though no rule is broken: longer
// than the directive has it, planned for a day that has passed, postponed and yet planned for the same day as in the
// record before, or past the deadline (NoDate: there is none).
func (c Congress) Doubts(l Level, before Congress, deadline, today Date) (doubts []Doubt) {
	first, last := c.days(l, today)
	dated := !first.IsZero()
	longest, limited := LongestDays(l)
	if days := last.DaysSince(first) + 1; dated && limited && days > longest {
		doubts = append(doubts, Doubt{DoubtCongressLong, []any{days, longest}})
	}
	ahead := c.State == Planned || c.State == Postponed
	if ahead && dated && first < today {
		doubts = append(doubts, Doubt{DoubtPlanPassed, []any{first, today}})
	}
	if c.State == Postponed && before.State == Planned && dated && c.Planned == before.Planned {
		doubts = append(doubts, Doubt{DoubtSameDay, []any{c.Planned}})
	}
	if dated && !deadline.IsZero() && last > deadline {
		doubts = append(doubts, Doubt{DoubtAfterDeadline, []any{last, deadline}})
	}
	return doubts
}
