package page

import (
	"slices"
	"strconv"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
)

// Feed is a private address of a calendar, without its secret. Its fields are those of the store's own type, so that
// one converts to the other.
type Feed struct {
	ID      int64
	Unit    congress.UnitID
	Level   congress.Level // 0: all that the calendar of the unit shows
	Lang    string
	Created time.Time
}

// FeedForm is the state of the page of private addresses.
type FeedForm struct {
	Unit     congress.Unit // whose calendar a new one would be of
	Level    congress.Level
	Key      string // of the next one: sent twice it makes one address
	Feeds    []Feed
	Made     string // the address just made, shown this once
	Ended    bool   // one was just ended
	Problems congress.Problems
}

// feedsPage is the private addresses of one account.
type feedsPage struct {
	Chrome
	FeedForm
	Path   []congress.Unit
	Levels []congress.Level
	Rows   []feedRow
}

// feedRow is an address with what it is of.
type feedRow struct {
	Feed
	Unit congress.Unit // its ID is 0 when the account may not read it any more
	Term congress.TermID
}

// Feeds is the page of an account's private addresses. An address can be of another term than the one shown, so the
// units are found in all that the account may see.
func Feeds(c Chrome, tv *rollup.TermView, all rollup.View, form FeedForm) templ.Component {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/calendar.css")
	c.Scripts = append(c.Scripts, "js/address.js")
	p := feedsPage{Chrome: c, FeedForm: form, Path: tv.Path(form.Unit.ID)}
	for _, level := range slices.Backward(congress.Levels) {
		if level < congress.Nation && level <= form.Unit.Level {
			p.Levels = append(p.Levels, level)
		}
	}
	for _, f := range form.Feeds {
		row := feedRow{Feed: f}
		for _, term := range all.Terms() {
			if of, err := all.Term(term.ID); err == nil {
				if u, ok := of.Unit(f.Unit); ok {
					row.Unit, row.Term = u, term.ID
				}
			}
		}
		p.Rows = append(p.Rows, row)
	}
	return feedsWhole(p)
}

// Of says whose calendar an address is of.
func (p feedsPage) Of(r feedRow) string {
	if r.Unit.ID == 0 {
		return p.Lang.T("feed.gone")
	}
	s := placeName(p.Chrome, r.Unit)
	if r.Level != 0 {
		s += " · " + p.Lang.UnitLevel(r.Level)
	}
	return s + " · " + p.Lang.T("chrome.term_of", string(r.Term))
}

func (r feedRow) id() string { return strconv.FormatInt(r.ID, 10) }
