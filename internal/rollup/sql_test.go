package rollup_test

import (
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// stored writes random histories into a real database, each as a term of its own.
type stored struct {
	*pgtest.Database
	db      *postgres.DB
	account congress.AccountID
	terms   atomic.Int64
}

func newStored(t *testing.T) *stored {
	t.Helper()
	s := &stored{Database: pgtest.New(t)}
	s.db = s.Open(t, postgres.Config{})
	var err error
	if s.account, err = s.Owner.AddAccount(t.Context(), postgres.Account{Login: "admin", Name: "Admin"}); err != nil {
		t.Fatal(err)
	}
	return s
}

// storedTerm is one history on its way into the store: real ids by those of the ledger.
type storedTerm struct {
	*stored
	t     *rapid.T
	ctx   context.Context
	scope access.Scope
	units map[congress.UnitID]congress.UnitID
	lines map[congress.EntryID]congress.EntryID
	held  map[congress.UnitID]congress.EntryID // the line that states a unit's congress
}

func (s *stored) begin(ctx context.Context, t *rapid.T, l *ledger) *storedTerm {
	structure := l.upTo(0).structure
	year := 1000 + 5*s.terms.Add(1)
	structure.Term.ID = congress.TermID(fmt.Sprintf("%d-%d", year, year+5))
	st := &storedTerm{stored: s, t: t, ctx: ctx, lines: make(map[congress.EntryID]congress.EntryID), held: make(map[congress.UnitID]congress.EntryID)}
	structure.Deadlines = slices.Clone(structure.Deadlines)
	for i := range structure.Deadlines {
		structure.Deadlines[i].Term = structure.Term.ID
	}
	structure.Units = slices.Clone(structure.Units)
	for i := range structure.Units {
		structure.Units[i].Term = structure.Term.ID
		structure.Units[i].Name = "Unit " + structure.Units[i].ID.String()
	}
	slices.SortStableFunc(structure.Units, func(a, b congress.Unit) int { return int(b.Level) - int(a.Level) })
	var err error
	st.units, err = s.Owner.ImportStructure(ctx, structure)
	st.must(err)
	grant := access.Grant{Account: s.account, Role: access.Admin, Term: structure.Term.ID, Unit: st.units[nation]}
	st.must(s.Owner.AddGrant(ctx, grant))
	st.scope = access.Scope{Account: s.account, Login: "admin", Name: "Admin", Grants: []access.Grant{grant}}
	return st
}

func (st *storedTerm) must(err error) {
	st.t.Helper()
	if err != nil {
		st.t.Fatalf("the store: %v", err)
	}
}

// bulk stores the first lines at once, as an import does.
func (st *storedTerm) bulk(lines []congress.Line) {
	imported, stated := make([]congress.Line, len(lines)), map[congress.UnitID]congress.EntryID{}
	for i, line := range lines {
		if line.Kind == congress.LineCongress {
			if line.Congress.Replaces = stated[line.Unit]; line.Congress.Replaces != 0 {
				line.Reason = "again"
			}
			stated[line.Unit] = line.ID
		}
		line.Account = st.account
		line.Entry.ID, line.Entry.Unit, line.Entry.Account = 0, 0, 0
		line.Congress.Unit = 0
		if line.Change != nil {
			change := st.order(line).Change
			line.Change = &change
		}
		line.Unit, line.NewParent = st.units[line.Unit], st.units[line.NewParent]
		if line.Kind == congress.LineConfirm || line.Kind == congress.LineReturn {
			line.Unit = st.units[line.Province]
		}
		imported[i] = line
	}
	st.must(st.Owner.ImportLines(st.ctx, slices.Values(imported)))
	for _, line := range lines {
		province := st.units[line.Province]
		st.must(st.db.Lines(st.ctx, province, line.Revision-1, func(real congress.Line) error {
			if real.Revision == line.Revision {
				st.lines[line.ID] = real.ID
				if real.Kind == congress.LineCongress {
					st.held[real.Unit] = real.ID
				}
			}
			return nil
		}))
	}
}

// write stores one line through the way of a person; ok is false where the store rightly refuses to
// judge a figure that was replaced meanwhile, and where the same was said of it before.
func (st *storedTerm) write(line congress.Line) (written congress.Line, ok bool) {
	unit := st.units[line.Unit]
	var a postgres.Appended
	var err error
	switch line.Kind {
	case congress.LineEntry:
		e := line.Entry
		e.Unit, e.Replaces, e.Recorded = unit, st.lines[e.Replaces], line.Recorded
		a, err = st.db.AppendEntry(st.ctx, st.scope, e)
	case congress.LineConfirm:
		a, err = st.db.Confirm(st.ctx, st.scope, st.units[line.Province], st.real(line.Entries), line.Recorded)
	case congress.LineReturn:
		a, err = st.db.Return(st.ctx, st.scope, st.units[line.Province], st.real(line.Entries), "look again", congress.NoDate, line.Recorded)
	case congress.LineBasis:
		a, err = st.db.SetBasis(st.ctx, st.scope, unit, line.Measure, line.Basis, "", line.Recorded)
	case congress.LineCongress:
		c := line.Congress
		c.Unit, c.Replaces = unit, st.held[unit]
		a, err = st.db.SetCongress(st.ctx, st.scope, c, "again", line.Recorded)
		st.held[unit] = a.Line.ID
	case congress.LineUnit:
		a, err = st.changeUnit(line)
	}
	var conflict *congress.Conflict
	if errors.As(err, &conflict) && (line.Kind == congress.LineConfirm || line.Kind == congress.LineReturn) {
		return congress.Line{}, false
	}
	st.must(err)
	st.lines[line.ID] = a.Line.ID
	return a.Line, !a.Repeat
}

// changeUnit stores a change of the tree, and remembers the id of a unit that it adds.
func (st *storedTerm) changeUnit(line congress.Line) (postgres.Appended, error) {
	order := st.order(line)
	orders := congress.UnitOrders{Province: st.units[line.Province], Seen: math.MaxInt64, Orders: []congress.UnitOrder{order}}
	done, err := st.db.ChangeUnits(st.ctx, st.scope, orders, line.Recorded)
	if err != nil {
		return postgres.Appended{}, err
	}
	st.units[line.Unit] = done[0].Line.Unit
	return done[0], nil
}

func (st *storedTerm) order(line congress.Line) congress.UnitOrder {
	o := congress.UnitOrder{Unit: st.units[line.Unit], Parent: st.units[line.NewParent], Reason: "restructured"}
	o.Change.Action = congress.UnitMove
	if line.Change != nil {
		o.Change = *line.Change
		o.Change.Other, o.Change.WasParent = st.units[o.Change.Other], st.units[o.Change.WasParent]
	}
	if o.Change.Action == congress.UnitRename && !strings.HasPrefix(o.Change.WasName, "Renamed") {
		o.Change.WasName = "Unit " + line.Unit.String() // as begin names the units of the structure
	}
	return o
}

func (st *storedTerm) real(entries []congress.EntryID) []congress.EntryID {
	ids := make([]congress.EntryID, len(entries))
	for i, id := range entries {
		ids[i] = st.lines[id]
	}
	return ids
}

// TestEngineEqualsARecomputationInSQL holds design §3 to its word: histories written through the real
// store, part of them imported, part of them line by line and applied as the writer does, give what
// plain SQL over the ledger gives.
func TestEngineEqualsARecomputationInSQL(t *testing.T) {
	t.Parallel()
	s := newStored(t)
	rapid.Check(t, func(rt *rapid.T) {
		l := randomHistory(rt)
		st := s.begin(t.Context(), rt, l)
		first := slices.IndexFunc(l.lines, adds) // units are not added by the bulk
		if first < 0 {
			first = len(l.lines)
		}
		imported := rapid.IntRange(0, first).Draw(rt, "imported")
		st.bulk(l.lines[:imported])
		e := load(rt, s.db)
		for _, line := range l.lines[imported:] {
			written, ok := st.write(line)
			if !ok || e.Apply(written) {
				continue
			}
			if !structural(line) {
				rt.Fatalf("Apply(line %d) = false", written.ID)
			}
			st.must(e.CatchUp(st.ctx, written.Province))
		}
		st.compare(t, e, l)
		st.compare(t, load(rt, s.db), l)
	})
	report, err := s.Owner.Verify(t.Context())
	if err != nil || len(report.Differences) > 0 {
		t.Errorf("Verify() = %+v, %v; want no difference", report.Differences, err)
	}
}

// compare asks the engine and SQL the same few random questions.
func (st *storedTerm) compare(t *testing.T, e *rollup.Engine, l *ledger) {
	t.Helper()
	v, err := e.View(st.scope).Term(st.scope.Grants[0].Term)
	st.must(err)
	st.compareReturned(v)
	for range 6 {
		q := randomQuery(st.t)
		unit := st.units[draw(st.t, "asked of", rapid.SampledFrom(l.structure.Units)).ID]
		all, err := v.AllProgress(unit, q)
		st.must(err)
		if len(all) == 0 {
			continue
		}
		p := draw(st.t, "asked for", rapid.SampledFrom(all))
		f, _ := p.Fraction()
		got := postgres.Recomputed{
			Kind: p.Value.Kind, Fraction: f, Reported: p.Reported, Expected: p.Expected,
			AsOf: p.AsOf, OldestAsOf: p.OldestAsOf, Confirmed: p.Confirmed, Illustrative: p.Illustrative,
			Basis: p.Basis, Entry: p.Entry,
		}
		if diff := cmp.Diff(st.Recompute(t, unit, p.Measure.Code, q), got); diff != "" {
			st.t.Fatalf("unit %d, %s, %+v (-SQL +engine):\n%s", unit, p.Measure.Code, q, diff)
		}
	}
}

// compareReturned holds what the engine counts as sent back to what the store lists.
func (st *storedTerm) compareReturned(v *rollup.TermView) {
	stored, err := st.db.Returned(st.ctx, st.scope, postgres.EntryFilter{Term: v.Term().ID, Limit: 1000})
	st.must(err)
	var want, got []congress.EntryID
	for _, r := range stored {
		want = append(want, r.ID)
	}
	for _, o := range v.Open(access.Confirm, v.Nation().ID) {
		if o.Returned {
			got = append(got, o.ID)
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		st.t.Fatalf("sent back (-SQL +engine):\n%s", diff)
	}
}
