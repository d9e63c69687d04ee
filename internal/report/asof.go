package report

import (
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// readDay finds the day for which the sentence is true and keeps it for the paragraph.
func (r *reader) readDay(s sentence) {
	for i, it := range s.items {
		switch {
		case it.kind == now:
			r.told.day, r.told.hasDay = item{kind: now}, true
			return
		case it.kind != date:
		case i > 0 && (s.items[i-1].kind == due || begins(s.items[i-1])), ofDocument(s, i):
		case i > 0 && s.items[i-1].kind == until || it.month && i > 0 && s.items[i-1].is(until, loose):
			if r.reportable(s, i) {
				r.told.day, r.told.hasDay = it, true
				return
			}
		}
	}
}

// apart reports whether a semicolon stands between two items.
func apart(s sentence, i, j int) bool {
	return slices.ContainsFunc(s.items[min(i, j):max(i, j)], func(it item) bool { return it.kind == mark && it.word == ";" })
}

// parted reports whether a mark stands between two items.
func parted(s sentence, i, j int) bool {
	return slices.ContainsFunc(s.items[i:j], func(it item) bool { return it.kind == mark })
}

// begins reports whether the word before a date says that something began then: "từ ngày 1/4 đến ngày 15/6".
func begins(it item) bool { return it.kind == until && strings.HasPrefix(it.word, "từ") }

// ofDocument reports whether the date at i is that of a document named before it: "Kế hoạch số 93-KH/TU
// ngày 19/8/2019".
func ofDocument(s sentence, i int) bool {
	return i > 0 && s.items[i-1].kind == noise || i > 1 && s.items[i-1].kind == until && s.items[i-2].kind == noise
}

// complete reports whether the claim is of all there are: what was so from a day on is so still.
func (c claim) complete() bool {
	return c.value.Kind == congress.Count && c.value.Done == c.value.Total && c.value.Bound == congress.Exact
}

// datedElsewise reports whether the sentence has a day of which it is not certain what it is the day of, as far as it
// is about the figure.
func (r *reader) datedElsewise(s sentence, figure int, complete bool) bool {
	for i, it := range s.items {
		if i > figure && strings.HasPrefix(it.word, "trong đó") {
			return false // of some of them
		}
		if it.kind == now || i > figure && it.kind == date && r.notYet(it) && parted(s, figure, i) {
			return false // what is still to come is said of the others: "…, còn 3 TCCSĐ đại hội ngày 15/6"
		}
		if it.kind == date && i > 0 && begins(s.items[i-1]) && !complete && !r.told.hasDay && !apart(s, i, figure) {
			return true
		}
		if it.kind == date && it.day != r.document && !(i > 0 && begins(s.items[i-1])) && !ofDocument(s, i) && !(i > 0 && s.items[i-1].is(until, due, loose, filler)) && it.day <= r.frame.Today {
			return true
		}
	}
	return false
}

// reportable reports whether a date can be the day of a figure: one that is past, of a sentence that does
// not plan.
func (r *reader) reportable(s sentence, i int) bool {
	return !r.notYet(s.items[i]) && !r.modeAt(s, i).ahead
}

// notYet reports whether a day is later than the report, or a month begins later.
func (r *reader) notYet(it item) bool {
	last, day := r.frame.Today, it.day
	if !r.document.IsZero() && !r.documentUpTo {
		last = min(last, r.document)
	}
	if it.month {
		day = congress.NewDate(day.UTC().Year(), day.UTC().Month(), 1)
	}
	return day > last
}

// toCome reports whether the day up to which the figure at i counts, the nearest before it or else one in its own
// clause, is later than the report: then it is a plan, however it is worded.
func (r *reader) toCome(s sentence, i int) bool {
	upTo := func(j int) bool {
		return s.items[j].kind == date && j > 0 && s.items[j-1].kind == until && !begins(s.items[j-1])
	}
	for j := i - 1; j >= 0 && s.items[j].kind != now; j-- {
		if upTo(j) {
			return r.notYet(s.items[j])
		}
	}
	for j := i + 1; j < len(s.items) && s.items[j].kind != mark; j++ {
		if upTo(j) {
			return r.notYet(s.items[j])
		}
	}
	return false
}

// dated gives the claim its day: that of the sentence or of the paragraph, or else of the document.
func (r *reader) dated(c *claim) bool {
	day := r.told.day
	switch {
	case r.told.hasDay && day.kind == date && day.month:
		c.day = min(day.day, r.frame.Today)
		if !r.document.IsZero() {
			c.day = min(c.day, r.document)
		}
		c.warnings = append(c.warnings, Warning{WarnMonth, []any{c.day}})
	case r.told.hasDay && day.kind == date:
		c.day = day.day
		if day.noYear {
			c.warnings = append(c.warnings, Warning{WarnNoYear, []any{c.day}})
		}
	case !r.document.IsZero():
		c.day = r.document
		if !r.documentGiven {
			c.warnings = append(c.warnings, Warning{WarnDocumentDay, []any{c.day}})
		}
		if r.documentNoYear {
			c.warnings = append(c.warnings, Warning{WarnNoYear, []any{c.day}})
		}
	default:
		c.day = r.frame.Today
		c.warnings = append(c.warnings, Warning{WarnToday, []any{c.day}})
	}
	return c.day <= r.frame.Today
}
