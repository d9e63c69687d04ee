package rollup_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

func TestTermViewStaysAsItWas(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	e := load(t, l.upTo(0))
	before := view(t, e, central)
	l.figure(p, roots, "2020-06-01", congress.CountOf(1, 2))
	if !e.Apply(l.lines[0]) {
		t.Fatal("Apply = false")
	}
	after, q := view(t, e, central), rollup.Query{AsOf: congress.MustDate("2020-06-01")}
	old, _ := before.Progress(p, roots, q)
	now, _ := after.Progress(p, roots, q)
	if old.IsReported() || !now.IsReported() || after.Version() <= before.Version() {
		t.Errorf("before %+v, after %+v; versions %d, %d", old.Value, now.Value, before.Version(), after.Version())
	}
}

// TestWalkingThroughThePastForgetsNothing asks for more days than a unit remembers answers for.
func TestWalkingThroughThePastForgetsNothing(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, roots, "2020-05-01", congress.CountOf(1, 9))
	l.figure(p, roots, "2020-06-01", congress.CountOf(5, 9))
	v := view(t, load(t, l), central)
	walk := func() (all []rollup.Progress) {
		for day := range 400 {
			q := rollup.Query{AsOf: firstDay.AddDays(day)}
			q.Known = q.AsOf.AddDays(200).Clock(0, 0)
			for _, u := range []congress.UnitID{nation, p} {
				answer, err := v.Progress(u, roots, q)
				if err != nil {
					t.Fatal(err)
				}
				all = append(all, answer)
			}
		}
		return all
	}
	if diff := cmp.Diff(walk(), walk()); diff != "" {
		t.Errorf("(-first +second walk):\n%s", diff)
	}
}

func TestTermsComeNewestFirst(t *testing.T) {
	t.Parallel()
	old, newer := newLedger(), newLedger()
	newer.structure.Term.ID = "2025-2030"
	for i := range newer.structure.Units {
		newer.structure.Units[i].ID += 100
	}
	e := load(t, &several{ledger: old, others: []rollup.Structure{newer.structure}})
	scope := access.Scope{Grants: append([]access.Grant{{Role: access.Viewer, Term: "2025-2030", Unit: 101}, {Role: access.Viewer, Term: "1990-1995", Unit: 1}}, central.Grants...)}
	var got []congress.TermID
	for _, x := range e.View(scope).Terms() {
		got = append(got, x.ID)
	}
	if diff := cmp.Diff([]congress.TermID{"2025-2030", term}, got); diff != "" {
		t.Errorf("Terms (-want +got):\n%s", diff)
	}
}

// several is a source of more than one term.
type several struct {
	*ledger
	others []rollup.Structure
}

func (s *several) Structures(ctx context.Context) ([]rollup.Structure, error) {
	structures, err := s.ledger.Structures(ctx)
	return append(structures, s.others...), err
}

func TestLookupFindsBySlugAndId(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "thai-nguyen", congress.Province)
	v := view(t, load(t, l), central)
	for text, want := range map[string]congress.UnitID{"nation": nation, "thai-nguyen": p, p.String(): p, "1": nation} {
		if got, ok := v.Lookup(text); !ok || got.ID != want {
			t.Errorf("Lookup(%q) = %d, %t; want %d", text, got.ID, ok, want)
		}
	}
	for _, text := range []string{"", "bac-kan", "-1", "0", "600", "99999999999999999999"} {
		if got, ok := v.Lookup(text); ok {
			t.Errorf("Lookup(%q) = %d, want nothing", text, got.ID)
		}
	}
}

func TestUnitIsReadBackAsTheSourceGaveIt(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "bac-kan", congress.Province)
	u := l.byID(p)
	u.Code, u.Name, u.FullName, u.Kind = "06", "Bắc Kạn", "Đảng bộ tỉnh Bắc Kạn", "province"
	u.Region, u.Subregion = "Trung du và miền núi phía Bắc", "Đông Bắc Bộ"
	u.Aliases = []string{"Bắc Cạn", "Bac Kan"}
	u.NeedsConfirmation, u.Illustrative = true, true
	got, _ := view(t, load(t, l), central).Unit(p)
	if diff := cmp.Diff(*u, got); diff != "" {
		t.Errorf("Unit (-want +got):\n%s", diff)
	}
}

var errBroken = errors.New("the database is gone")

// broken is a source that fails from some moment on.
type broken struct {
	*ledger
	fails bool
}

func (b *broken) Lines(ctx context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) error {
	if b.fails {
		return errBroken
	}
	return b.ledger.Lines(ctx, province, after, yield)
}

func TestFailedReadLeavesTheEngineAsItWas(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	source := &broken{ledger: l, fails: true}
	e := rollup.NewEngine(source)
	ctx := context.Background()
	if err := e.CatchUp(ctx); !errors.Is(err, errBroken) || e.Loaded() {
		t.Errorf("CatchUp before Load = %v, loaded %t; want %v, false", err, e.Loaded(), errBroken)
	}
	source.fails = false
	if err := e.Load(ctx); err != nil {
		t.Fatal(err)
	}
	version := view(t, e, central).Version()
	source.fails = true
	l.figure(p, roots, "2020-06-01", congress.CountOf(1, 2))
	for name, err := range map[string]error{"Load": e.Load(ctx), "CatchUp": e.CatchUp(ctx), "CatchUp(p)": e.CatchUp(ctx, p)} {
		if !errors.Is(err, errBroken) {
			t.Errorf("%s = %v, want %v", name, err, errBroken)
		}
	}
	if got := view(t, e, central).Version(); got != version {
		t.Errorf("version = %d, want %d", got, version)
	}
}

func TestLoadRefusesWhatHangsTogetherBadly(t *testing.T) {
	t.Parallel()
	stranger := newLedger()
	p := stranger.unit(nation, "p", congress.Province)
	stranger.figure(p, roots, "2020-06-01", congress.CountOf(1, 2))
	stranger.lines[0].Unit = 77
	orphan := newLedger()
	orphan.unit(nation, "p", congress.Province)
	orphan.structure.Units[1].Parent = 99
	rootless := newLedger()
	rootless.structure.Units = nil
	for name, l := range map[string]*ledger{"a line of no unit": stranger, "a unit of no parent": orphan, "a term of no nation": rootless} {
		e := rollup.NewEngine(l)
		if err := e.Load(context.Background()); err == nil || e.Loaded() {
			t.Errorf("%s: Load = %v, loaded %t; want an error", name, err, e.Loaded())
		}
	}
}

func TestLinesOfAMeasureNotListedYetWaitForIt(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, "late.upper", "2020-06-01", congress.CountOf(1, 2))
	source := &growing{ledger: l.upTo(1)}
	e := load(t, source)
	l.figure(p, "late.upper", "2020-06-02", congress.CountOf(2, 2))
	l.figure(p, "later.upper", "2020-06-02", congress.CountOf(2, 2))
	for _, line := range l.lines[1:] {
		if !e.Apply(line) {
			t.Errorf("Apply(line %d) = false", line.ID)
		}
	}
	q := rollup.Query{AsOf: congress.MustDate("2020-06-02")}
	if _, err := view(t, e, central).Progress(p, "late.upper", q); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("before it is listed: %v, want ErrNotFound", err)
	}
	l.structure.Measures = append(l.structure.Measures, congress.Measure{Code: "late.upper", Kind: congress.KindReadiness, Level: congress.Upper, Order: 8})
	got := ask(t, l, p, "late.upper", "2020-06-02")
	if got.Value != congress.CountOf(2, 2) {
		t.Errorf("once listed: %+v, want 2/2", got.Value)
	}
}

func TestMeasuresAreListedInTheirOrder(t *testing.T) {
	t.Parallel()
	l := newLedger()
	l.structure.Measures[0].Order = 9
	measures := view(t, load(t, l), central).Measures()
	if len(measures) != 7 || measures[0].Code != roots || measures[6].Code != cells {
		t.Errorf("Measures = %v, want the cells last of 7", measures)
	}
}

func TestCongressRecordIsTheOneKnownThen(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	silent := l.unit(nation, "silent", congress.Province)
	first := congress.Congress{Unit: p, State: congress.Planned, Planned: congress.MustDate("2020-10-01"), AsOf: congress.MustDate("2020-05-01"), Pilot: true}
	second := first
	second.State, second.AsOf, second.DirectElectionTrial = congress.Postponed, congress.MustDate("2020-06-01"), true
	l.congress(p, first)
	l.congress(p, second)
	first.ID, second.ID = 1, 2
	v := view(t, load(t, l), central)
	for _, test := range []struct {
		known string
		want  congress.Congress
	}{{"2020-05-20", first}, {"2020-06-20", second}} {
		got, ok := v.Congress(p, rollup.Query{Known: congress.MustDate(test.known).Clock(0, 0)})
		if diff := cmp.Diff(test.want, got); !ok || diff != "" {
			t.Errorf("known %s: %t (-want +got):\n%s", test.known, ok, diff)
		}
	}
	if _, ok := v.Congress(p, rollup.Query{Known: congress.MustDate("2020-04-01").Clock(0, 0)}); ok {
		t.Error("a record before anything was known")
	}
	if _, ok := v.Congress(silent, rollup.Query{}); ok {
		t.Error("a record of a unit that has none")
	}
}

func TestUnloadedEngineKnowsNothing(t *testing.T) {
	t.Parallel()
	e := rollup.NewEngine(newLedger())
	if _, err := e.View(central).Term(term); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("Term = %v, want ErrNotFound", err)
	}
}

func TestLinesOfAnUnknownProvinceAreLeftToCatchUp(t *testing.T) {
	t.Parallel()
	l := newLedger()
	source := &growing{ledger: l.upTo(0)}
	source.structure.Units = source.structure.Units[:1]
	e := load(t, source)
	p := l.unit(nation, "new", congress.Province)
	l.figure(p, roots, "2020-06-01", congress.CountOf(1, 2))
	if e.Apply(l.lines[0]) {
		t.Error("Apply = true, want false")
	}
	source.ledger = l
	if err := e.CatchUp(context.Background()); err != nil {
		t.Fatal(err)
	}
	if _, ok := view(t, e, central).Lookup("new"); !ok {
		t.Error("the new province was not found by catching up")
	}
}

func TestConfirmingFindsLinesWhoseIdsDoNotGrow(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.byID(p).NeedsConfirmation = true
	l.figure(p, roots, "2020-06-01", congress.CountOf(1, 9))
	l.figure(p, roots, "2020-06-02", congress.CountOf(2, 9))
	l.lines[0].ID, l.lines[1].ID = 50, 40
	l.verdict(congress.LineConfirm, p, congress.MustDate("2020-06-03").Clock(0, 0), 40, 50, 45)
	applied := load(t, l.upTo(0))
	for _, line := range l.lines {
		if !applied.Apply(line) {
			t.Errorf("Apply(line %d) = false", line.ID)
		}
	}
	for name, e := range map[string]*rollup.Engine{"applied": applied, "loaded": load(t, l)} {
		for day, entry := range map[string]congress.EntryID{"2020-06-01": 50, "2020-06-02": 40} {
			got, err := view(t, e, central).Progress(p, roots, rollup.Query{AsOf: congress.MustDate(day), Confirmed: true})
			if err != nil || got.Entry != entry {
				t.Errorf("%s, %s: entry %d, %v; want %d", name, day, got.Entry, err, entry)
			}
		}
	}
}
