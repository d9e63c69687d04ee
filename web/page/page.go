// Package page holds the pages of the program, one file of Go (what a page shows) and one of templ (how)
// each. A page is made from one [rollup.TermView], so everything on it belongs together.
package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/part"
)

// Chrome is what the frame around every page needs; see [part.Chrome].
type Chrome = part.Chrome

// NationalQuery is what the national page is asked to show.
type NationalQuery struct {
	Measure congress.MeasureCode
	Query   rollup.Query
	View    string // "map", "tiles" or "table"
	Region  string // a region's or sub-region's name; empty: the whole nation
	// Second is the measure that a mark on each unit shows; empty: none.
	Second congress.MeasureCode
	// Beside and BesideDay are the measure and the day that stand beside those asked for; one that is
	// empty is the same, both: nothing stands beside.
	Beside    congress.MeasureCode
	BesideDay congress.Date
	Hidden    []string // the colour classes that the legend leaves out
	Sort      string   // a column of the table: one of SortColumns; empty: rank
	Desc      bool
}

// SortColumns are the columns that the national table can be sorted by, as they stand in its links. The table
// has those about a second measure and about what stands beside only where there is one.
var SortColumns = []string{"rank", "name", "done", "percent", "second", "beside", "difference", "status", "asOf", "remaining", "required", "current"}

// Line is one line of the ledger as people read it. Its fields are those of the store's own type, so
// that one converts to the other.
type Line struct {
	congress.Line
	UnitName   string
	UnitSlug   string
	Author     string
	ReplacedBy congress.EntryID // the line that replaced or withdrew this one; 0: it stands
	Replaced   *congress.Entry  // the figure that this one corrects or takes back
	// ParentName and OtherName are the units that a change of a unit speaks of.
	ParentName, OtherName string
	Import                int64  // the import that the line came with, if the reader may see it; 0: none
	ImportCell            string // of its file
}

// EntryForm is the state of the form that enters a figure. Fields holds what was typed, exactly as it
// was typed, under the names that programs use for them too: measure, kind, done, bound, total,
// totalBound, percent, words, asOf, note, source.document, source.link, reason, key, base, baseAsOf, redate.
//
// base is the entry that the person saw when the form was made and baseAsOf its day; an entry for that
// very day replaces it, one for another day stands beside it, unless redate says that the day was wrong.
type EntryForm struct {
	Measure congress.MeasureCode
	Query   rollup.Query // of today: what stands now is shown beside the form
	Fields  map[string]string
	// Problems are shown in a summary and at their fields.
	Problems congress.Problems
	// Conflict holds both figures when somebody else was faster.
	Conflict *congress.Conflict
	// Saved is the entry just stored.
	Saved *congress.Entry
	// Returned is what was sent back to the unit and those below it.
	Returned []Returned
	// Own is the unit's own figure where pages show the sum of its sub-units.
	Own *congress.Entry
	// Unavailable says that the database did not answer: whether the figure was stored is not known,
	// nothing typed is lost.
	Unavailable bool
	// Unchecked says that it could not be asked either what the reader may see now: the form shows what was
	// just typed and nothing else.
	Unchecked bool
	// Key is a fresh idempotency key for a new form; after a failed attempt the old one stays in Fields.
	Key string
}

// LoginForm is the state of the sign-in page.
type LoginForm struct {
	Login   string // as typed
	Next    string // local path to go to afterwards
	Problem string // key of the sentence about a failed attempt; empty: none
	// DemoAccounts are the logins that one click signs in to; empty outside a demonstration.
	DemoAccounts []string
}

// placeName is what a unit is called, wherever it is named. The nation has no name of its own: it is called as its
// level is, in the reader's language.
func placeName(c Chrome, u congress.Unit) string {
	if u.Level == congress.Nation {
		return c.Lang.UnitLevel(congress.Nation)
	}
	return u.Name
}
