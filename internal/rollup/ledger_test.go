package rollup_test

import (
	"context"
	"slices"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

const (
	term      = congress.TermID("2020-2025")
	nation    = congress.UnitID(1)
	cells     = congress.MeasureCode("congress.cell")
	roots     = congress.MeasureCode("congress.grassroots")
	uppers    = congress.MeasureCode("congress.upper")
	provinces = congress.MeasureCode("congress.province")
	pilots    = congress.MeasureCode("pilot.grassroots")
	plans     = congress.MeasureCode("plan.upper")
	women     = congress.MeasureCode("women.grassroots")
)

// ledger is a term in memory: what the store would hold, as a rollup.Source.
type ledger struct {
	structure rollup.Structure
	lines     []congress.Line
	revisions map[congress.UnitID]int64
}

func newLedger() *ledger {
	measure := func(code congress.MeasureCode, kind congress.MeasureKind, level congress.Level, order int) congress.Measure {
		return congress.Measure{Code: code, Kind: kind, Level: level, Order: order}
	}
	outcome := measure(women, congress.KindOutcome, congress.Grassroots, 7)
	outcome.Reference = &congress.Target{Measure: women, Percent: 1500, Bound: congress.AtLeast}
	deadline := func(level congress.Level, by string) congress.Deadline {
		return congress.Deadline{
			Term: term, Level: level, FinishBy: congress.MustDate(by), KnownFrom: congress.MustDate("2019-05-30"),
			Document: "Chỉ thị 35-CT/TW ngày 30/5/2019",
		}
	}
	return &ledger{
		structure: rollup.Structure{
			Term:  congress.Term{ID: term, DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7},
			Units: []congress.Unit{{ID: nation, Term: term, Level: congress.Nation, Name: "Toàn quốc", Slug: "nation"}},
			Measures: []congress.Measure{
				measure(cells, congress.KindProgress, congress.Cell, 1),
				measure(roots, congress.KindProgress, congress.Grassroots, 2),
				measure(uppers, congress.KindProgress, congress.Upper, 3),
				measure(provinces, congress.KindProgress, congress.Province, 4),
				measure(pilots, congress.KindProgress, congress.Grassroots, 5),
				measure(plans, congress.KindReadiness, congress.Upper, 6),
				outcome,
			},
			Deadlines: []congress.Deadline{
				deadline(congress.Cell, "2020-03-31"), deadline(congress.Grassroots, "2020-06-30"),
				deadline(congress.Upper, "2020-08-31"), deadline(congress.Province, "2020-10-31"),
			},
		},
		revisions: make(map[congress.UnitID]int64),
	}
}

// unit adds a unit one level below its parent, or at the level given.
func (l *ledger) unit(parent congress.UnitID, slug string, level congress.Level) congress.UnitID {
	u := congress.Unit{
		ID: congress.UnitID(len(l.structure.Units) + 1), Term: term, Parent: parent, Level: level, Slug: slug, Name: slug,
	}
	u.Province = u.ID
	if level != congress.Province {
		u.Province = l.byID(parent).Province
	}
	u.OnMap = level == congress.Province
	l.structure.Units = append(l.structure.Units, u)
	return u.ID
}

func (l *ledger) byID(id congress.UnitID) *congress.Unit { return &l.structure.Units[id-1] }

// append adds a line to the chain of its unit's province.
func (l *ledger) append(line congress.Line) congress.Line {
	if line.Province == 0 {
		line.Province = l.byID(line.Unit).Province
	}
	l.revisions[line.Province]++
	line.ID, line.Revision = congress.EntryID(len(l.lines)+1), l.revisions[line.Province]
	if line.Kind == congress.LineEntry {
		line.Entry.ID, line.Entry.Unit = line.ID, line.Unit
		line.Entry.Recorded, line.Entry.Revision = line.Recorded, line.Revision
	}
	l.lines = append(l.lines, line)
	return line
}

// figure adds an entry recorded at noon of its as-of date.
func (l *ledger) figure(unit congress.UnitID, measure congress.MeasureCode, asOf string, v congress.Value, more ...func(*congress.Line)) congress.EntryID {
	day := congress.MustDate(asOf)
	line := congress.Line{
		Kind: congress.LineEntry, Unit: unit, Recorded: day.Clock(12, 0),
		Entry: congress.Entry{Measure: measure, AsOf: day, Value: v},
	}
	for _, f := range more {
		f(&line)
	}
	return l.append(line).ID
}

func replacing(id congress.EntryID) func(*congress.Line) {
	return func(l *congress.Line) { l.Entry.Replaces, l.Entry.Reason = id, "typed wrong" }
}

func recorded(at time.Time) func(*congress.Line) {
	return func(l *congress.Line) { l.Recorded = at }
}

func illustrative(l *congress.Line) { l.Entry.Illustrative = true }

func (l *ledger) sums(unit congress.UnitID, measure congress.MeasureCode) {
	l.append(congress.Line{
		Kind: congress.LineBasis, Unit: unit, Measure: measure, Basis: congress.BasisSum,
		Recorded: congress.MustDate("2020-01-01").Clock(8, 0),
	})
}

func (l *ledger) congress(unit congress.UnitID, c congress.Congress) {
	c.Unit = unit
	l.append(congress.Line{Kind: congress.LineCongress, Unit: unit, Recorded: c.AsOf.Clock(12, 0), Congress: c})
}

func (l *ledger) verdict(kind congress.LineKind, province congress.UnitID, at time.Time, entries ...congress.EntryID) {
	l.append(congress.Line{Kind: kind, Province: province, Recorded: at, Entries: entries})
}

// upTo is the ledger as it was after its first n lines, its units as lines had changed them by then.
func (l *ledger) upTo(n int) *ledger {
	c := &ledger{structure: l.structure, lines: l.lines[:n], revisions: make(map[congress.UnitID]int64)}
	units := len(l.structure.Units)
	for _, line := range l.lines[n:] {
		if adds(line) {
			units--
		}
	}
	c.structure.Units = slices.Clone(l.structure.Units[:units])
	for _, line := range c.lines {
		c.revisions[line.Province] = line.Revision
		if line.Kind == congress.LineUnit {
			c.changeUnit(line)
		}
	}
	return c
}

func adds(line congress.Line) bool {
	return line.Change != nil && line.Change.Action == congress.UnitAdd
}

// changeUnit is what the store's table of units says after a line.
func (l *ledger) changeUnit(line congress.Line) {
	u := l.byID(line.Unit)
	u.Parent = line.NewParent
	if line.Change == nil {
		return
	}
	switch c := line.Change; c.Action {
	case congress.UnitAdd:
		u.Begun = c.Day
	case congress.UnitRename:
		u.Name, u.FullName, u.Code = c.Name, c.FullName, c.Code
		if !slices.Contains(u.Aliases, c.WasName) {
			u.Aliases = append(slices.Clone(u.Aliases), c.WasName)
		}
	case congress.UnitMerge, congress.UnitClose:
		u.Ended = c.Day
	case congress.UnitReopen:
		u.Ended = congress.NoDate
	}
}

// Structures implements rollup.Source.
func (l *ledger) Structures(context.Context) ([]rollup.Structure, error) {
	s := l.upTo(len(l.lines)).structure
	slices.SortStableFunc(s.Units, func(a, b congress.Unit) int { return int(b.Level) - int(a.Level) })
	return []rollup.Structure{s}, nil
}

// Lines implements rollup.Source.
func (l *ledger) Lines(_ context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) error {
	lines := slices.Clone(l.lines)
	slices.SortStableFunc(lines, func(a, b congress.Line) int { return int(a.Province - b.Province) })
	for _, line := range lines {
		if province != 0 && line.Province != province || line.Revision <= after {
			continue
		}
		if err := yield(line); err != nil {
			return err
		}
	}
	return nil
}

// Revisions implements rollup.Source.
func (l *ledger) Revisions(context.Context) (map[congress.UnitID]int64, error) {
	return l.upTo(len(l.lines)).revisions, nil
}

// central is an account that may read everything.
var central = access.Scope{Account: 1, Grants: []access.Grant{{Account: 1, Role: access.Viewer, Term: term, Unit: nation}}}

// fataler is what tests, benchmarks and rapid properties have in common.
type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

func load(t fataler, source rollup.Source) *rollup.Engine {
	t.Helper()
	e := rollup.NewEngine(source)
	if err := e.Load(context.Background()); err != nil {
		t.Fatalf("Load: %v", err)
	}
	return e
}

func view(t fataler, e *rollup.Engine, scope access.Scope) *rollup.TermView {
	t.Helper()
	v, err := e.View(scope).Term(term)
	if err != nil {
		t.Fatalf("Term(%s): %v", term, err)
	}
	return v
}

// ask loads the ledger and asks one thing of it.
func ask(t fataler, l *ledger, unit congress.UnitID, measure congress.MeasureCode, asOf string) rollup.Progress {
	t.Helper()
	return askAs(t, l, unit, measure, rollup.Query{AsOf: congress.MustDate(asOf)})
}

func askAs(t fataler, l *ledger, unit congress.UnitID, measure congress.MeasureCode, q rollup.Query) rollup.Progress {
	t.Helper()
	p, err := view(t, load(t, l), central).Progress(unit, measure, q)
	if err != nil {
		t.Fatalf("Progress(%d, %s): %v", unit, measure, err)
	}
	return p
}
