package page

import (
	"slices"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
)

// Import is one file with figures, as far as it has come.
type Import struct {
	ID            string
	Name          string
	Unit          congress.UnitID
	UnitName      string
	Author        string
	Created       time.Time
	State         string
	Queued        bool // for its turn, before it is entered or undone
	Done, Planned int
	Failure       string // in the reader's words
	Reason        string
	UndoReason    string
	UndoneBy      string
	Finished      time.Time
	Undone        time.Time

	// How the file was read.
	Tables     []string
	Table      string
	HeaderRow  int
	Columns    []ImportColumn
	Unsure     bool
	StatedAsOf congress.Date
	Template   bool
	AsOf       string // the day for figures without one, as typed
	Measure    congress.MeasureCode

	Refused *ImportRefused // why nothing of it could be read

	Counts  []ImportCount
	Entered int // figures in the ledger
	// Confirmed counts figures that had been confirmed, were replaced, and would come back unconfirmed.
	Confirmed int
	Lines     []ImportLine
	Kept      []ImportLine // those that an undo left as they are
	Class     string       // of the lines shown
	Kind      string       // the doubt of the lines shown; "" for all
	After     int          // cursor of the lines shown
	Problems  []ImportProblem
}

// ImportRefused is why nothing of a file could be read, and what can be answered.
type ImportRefused struct {
	Words     string
	Password  bool
	Tables    bool // another sheet may be chosen
	Again     bool // it may go better another time
	Encodings []ImportEncoding
	Sample    []ImportSampleRow
}

// ImportEncoding is one way to read the letters of a file.
type ImportEncoding struct{ Code, Name, Line string }

// ImportSampleRow is a row of the beginning of a table; cells by column, "" for an empty one.
type ImportSampleRow struct {
	Number int
	Cells  []string
}

// ImportColumn is what a column of a table was taken for.
type ImportColumn struct {
	Column  int    // from 1
	Letters string // "C"
	Text    string
	Role    string
	Measure congress.MeasureCode
	Sure    bool
}

// ImportCount is how many lines there are of a class, or of one kind of doubt.
type ImportCount struct {
	Class, Kind                        string
	Lines, Chosen, Unreasoned, Entered int
}

// ImportLine is a figure of a file, or a row left out.
type ImportLine struct {
	N           int
	Class       string
	Chosen      bool
	Reason      string // the person's or the file's own
	NeedsReason bool
	Cell        string
	UnitText    string
	Unit        congress.UnitID
	UnitName    string
	Measure     congress.MeasureCode
	AsOf        congress.Date
	Value       congress.Value
	OldValue    congress.Value // Kind 0: nothing stands
	OldAuthor   string
	Latest      congress.Value // where nothing stands for the day: the unit's latest figure, of LatestAsOf; Kind 0: none
	LatestAsOf  congress.Date
	Said        []ImportSaid
	Entered     bool
}

// ImportSaid is a remark about a cell, in the reader's words.
type ImportSaid struct{ Cell, Words string }

// importPage is the page of one import.
type importPage struct {
	Chrome
	Import
	Measures []congress.Measure
	ByCode   map[congress.MeasureCode]congress.Measure
}

// ImportPage shows one import: what has to be answered, the preview, the progress, or the result.
func ImportPage(c Chrome, tv *rollup.TermView, i Import) templ.Component {
	c = importChrome(c, tv)
	p := importPage{Chrome: c, Import: i, Measures: tv.Measures(), ByCode: measuresByCode(tv)}
	if p.Working() {
		p.Chrome.Refresh = 2
	}
	return importWhole(p)
}

// Working reports whether the import is being entered or undone now, or waits for its turn.
func (p importPage) Working() bool { return p.Queued || p.State == "running" || p.State == "undoing" }

// Open reports whether lines can still be chosen and entered.
func (p importPage) Open() bool { return !p.Queued && (p.State == "previewed" || p.State == "failed") }

// Undoable reports whether all that was entered can be taken back.
func (p importPage) Undoable() bool { return p.State == "done" && !p.Working() }

// importTabs are the classes of lines in the order in which they are shown.
var importTabs = []string{"new", "changed", "doubtful", "refused", "same", "left"}

// Tabs counts the lines of each class.
func (p importPage) Tabs() []ImportCount {
	tabs := make([]ImportCount, len(importTabs))
	for i, class := range importTabs {
		tabs[i] = ImportCount{Class: class}
		if n := p.count(class, ""); n.Lines > 0 {
			tabs[i] = n
		}
	}
	return tabs
}

func (p importPage) count(class, kind string) ImportCount {
	i := slices.IndexFunc(p.Counts, func(c ImportCount) bool { return c.Class == class && c.Kind == kind })
	if i < 0 {
		return ImportCount{Class: class, Kind: kind}
	}
	return p.Counts[i]
}

// Kinds are the kinds of doubt that there are, with their numbers.
func (p importPage) Kinds() []ImportCount {
	return slices.DeleteFunc(slices.Clone(p.Counts), func(c ImportCount) bool { return c.Kind == "" })
}

// Chosen counts the lines to be entered, Choosable those that can be, Unreasoned those of the chosen that lack
// a reason.
func (p importPage) Chosen() (chosen, choosable, unreasoned int) {
	for _, class := range []string{"new", "changed", "doubtful"} {
		c := p.count(class, "")
		chosen, choosable, unreasoned = chosen+c.Chosen, choosable+c.Lines, unreasoned+c.Unreasoned
	}
	return chosen, choosable, unreasoned
}

// Shown counts the lines of the class and kind that are looked at.
func (p importPage) Shown() ImportCount { return p.count(p.Class, p.Kind) }

// Choosable reports whether lines of the class shown can be entered.
func (p importPage) Choosable() bool {
	return p.Open() && slices.Contains([]string{"new", "changed", "doubtful"}, p.Class)
}

// Next is the cursor of the lines after those shown, 0 for none. full is how many one page shows.
func (p importPage) Next() int {
	if len(p.Lines) < ImportLinesShown {
		return 0
	}
	return p.Lines[len(p.Lines)-1].N
}

// ImportLinesShown is how many lines of a file one page shows.
const ImportLinesShown = 200

// Action is the address of something done with this import, which comes back to the lines that are shown.
func (p importPage) Action(rest string) templ.SafeURL { return importLink(p.Chrome, p.ID, rest) }

// Tab is the address of the lines of a class and a kind.
func (p importPage) Tab(class, kind string) templ.SafeURL {
	return p.Here("class", class, "kind", kind, "after", "")
}

// MeasureName is the name of a line's measure.
func (p importPage) MeasureName(code congress.MeasureCode) string {
	m, ok := p.ByCode[code]
	if !ok {
		return string(code)
	}
	return p.Lang.MeasureName(m)
}

// importRoles are what a column of figures may be said to hold.
var importRoles = []string{
	"ignored", "order", "unit", "code", "parent", "unitID", "measure", "asOf", "done", "total", "fraction", "percent", "remaining",
	"words", "note", "document", "reason",
}

// Roles are the choices for a column, its present role among them.
func (p importPage) Roles(c ImportColumn) []string {
	if c.Role == "" || slices.Contains(importRoles, c.Role) {
		return importRoles
	}
	return append([]string{c.Role}, importRoles...)
}

// Wrong is what is wrong at a field, "" when nothing is.
func (p importPage) Wrong(field string) string { return wrongAt(p.Problems, field) }

// Rest counts lines that could have been entered or mended and were not.
func (p importPage) Rest() int {
	rest := 0
	for _, class := range []string{"new", "changed", "doubtful", "refused"} {
		c := p.count(class, "")
		rest += c.Lines - c.Entered
	}
	return rest
}

// Answerable reports whether something can be answered so that the file can be read after all.
func (p importPage) Answerable() bool {
	r := p.Refused
	return r.Password || r.Tables || r.Again || len(r.Encodings) > 0 || len(r.Sample) > 0
}
