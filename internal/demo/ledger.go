package demo

import (
	"cmp"
	"slices"
	"time"

	"tiendo/internal/congress"
)

// Who recorded the lines of the demonstration; real account ids take their place when it is filled.
const (
	byDocuments congress.AccountID = iota + 1 // facts, as read from the documents
	byGenerator                               // everything illustrative
)

// add appends a line and returns its id.
func (c *campaign) add(l congress.Line) congress.EntryID {
	l.ID = congress.EntryID(len(c.lines) + 1)
	l.Province = c.unit(l.Unit).Province
	l.Recorded = c.reached(l.Recorded)
	if l.Kind == congress.LineEntry {
		l.Entry.Recorded = l.Recorded
	}
	c.lines = append(c.lines, l)
	return l.ID
}

// reached moves what is recorded on the demonstration's own day into its first half minute, in the same order: the clock
// stands on that day and goes through its hours, and whoever looks in the morning must not find lines of the afternoon.
func (c *campaign) reached(at time.Time) time.Time {
	midnight := c.today.Clock(0, 0)
	if congress.DateOf(at) != c.today {
		return at
	}
	return midnight.Add(at.Sub(midnight) / 3600)
}

// report adds an entry, recorded on the day that it is true for: the ledger of a demonstration must
// not hold a figure that its clock has not reached.
func (c *campaign) report(account congress.AccountID, at time.Time, e congress.Entry) congress.EntryID {
	e.Recorded, e.Account, e.Illustrative = at, account, account == byGenerator
	return c.add(congress.Line{Kind: congress.LineEntry, Unit: e.Unit, Recorded: at, Account: account, Reason: e.Reason, Entry: e})
}

func (c *campaign) confirm(account congress.AccountID, at time.Time, unit congress.UnitID, entries ...congress.EntryID) {
	if congress.DateOf(at) <= c.today {
		c.add(congress.Line{Kind: congress.LineConfirm, Unit: c.unit(unit).Province, Recorded: at, Account: account, Entries: entries})
	}
}

// sumUp switches a unit's measure to the sum of its sub-units, from the term's start.
func (c *campaign) sumUp(unit congress.UnitID, measure congress.MeasureCode) {
	if c.Term.DirectiveDate > c.today {
		return
	}
	c.add(congress.Line{
		Kind: congress.LineBasis, Unit: unit, Measure: measure, Basis: congress.BasisSum, Account: byGenerator,
		Recorded: c.Term.DirectiveDate.Clock(9, 0), Reason: "Cộng từ các đơn vị trực thuộc đã đăng ký",
	})
}

// state adds a line about a unit's own congress, unless its day is still to come.
func (c *campaign) state(day congress.Date, r congress.Congress, reason string) {
	if day > c.today {
		return
	}
	r.AsOf = day
	account := byGenerator
	if !r.Illustrative {
		account = byDocuments
	}
	c.add(congress.Line{Kind: congress.LineCongress, Unit: r.Unit, Recorded: day.Clock(17, 30), Account: account, Reason: reason, Congress: r})
}

// chronological returns the lines in the order in which they were recorded, the order of the chains. Each about a congress
// names the one before.
func (c *campaign) chronological() []congress.Line {
	lines := slices.Clone(c.lines)
	slices.SortStableFunc(lines, func(a, b congress.Line) int {
		return cmp.Or(a.Recorded.Compare(b.Recorded), cmp.Compare(a.ID, b.ID))
	})
	stated := map[congress.UnitID]congress.Congress{}
	for i := range lines {
		l := &lines[i]
		if l.Kind != congress.LineCongress {
			continue
		}
		before := stated[l.Unit]
		if l.Congress.ID, l.Congress.Replaces = l.ID, before.ID; before.ID != 0 && l.Congress.Follows(before) {
			l.Reason = congress.ReasonWentOn
		}
		stated[l.Unit] = l.Congress
	}
	return lines
}
