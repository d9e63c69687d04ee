package rollup_test

import (
	"context"
	"sync"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// TestReadersSeeOneStateWhileWritersApply has a sum whose parts always add up: a reader who saw half
// of a change would see them disagree.
func TestReadersSeeOneStateWhileWritersApply(t *testing.T) {
	t.Parallel()
	const rounds = 200
	l := newLedger()
	var units []congress.UnitID
	for range 4 {
		p := l.unit(nation, "", congress.Province)
		units = append(units, p)
		l.figure(p, roots, "2020-05-01", congress.CountOf(0, rounds))
	}
	source := l.upTo(len(l.lines))
	e := load(t, source)
	chains := make([][]congress.Line, len(units))
	for i, u := range units {
		for done := range int64(rounds) {
			id := l.figure(u, roots, "2020-05-01", congress.CountOf(done+1, rounds), replacing(l.newestOf(u)))
			chains[i] = append(chains[i], l.lines[id-1])
		}
	}
	var writers, readers sync.WaitGroup
	finished := make(chan struct{})
	for _, chain := range chains {
		writers.Go(func() {
			for _, line := range chain {
				if !e.Apply(line) {
					t.Errorf("Apply(line %d) = false", line.ID)
				}
			}
		})
	}
	for range 4 {
		readers.Go(func() { readUntil(t, e, units, finished) })
	}
	writers.Wait()
	close(finished)
	readers.Wait()
	if err := e.CatchUp(context.Background()); err != nil {
		t.Errorf("CatchUp: %v", err)
	}
	if p, _ := view(t, e, central).Progress(nation, roots, rollup.Query{AsOf: firstDay}); p.Status != rollup.StatusDone {
		t.Errorf("in the end %+v, want all done", p.Value)
	}
}

// newestOf returns the unit's last line.
func (l *ledger) newestOf(unit congress.UnitID) (id congress.EntryID) {
	for _, line := range l.lines {
		if line.Unit == unit {
			id = line.ID
		}
	}
	return id
}

func readUntil(t *testing.T, e *rollup.Engine, units []congress.UnitID, finished <-chan struct{}) {
	q := rollup.Query{AsOf: firstDay}
	var version uint64
	for {
		v, err := e.View(central).Term(term)
		if err != nil {
			t.Errorf("Term: %v", err)
			return
		}
		sum, _ := v.Progress(nation, roots, q)
		var parts int64
		for _, u := range units {
			p, _ := v.Progress(u, roots, q)
			parts += p.Value.Done
		}
		if sum.Value.Done != parts || v.Version() < version {
			t.Errorf("sum %d, parts %d, version %d after %d", sum.Value.Done, parts, v.Version(), version)
			return
		}
		version = v.Version()
		select {
		case <-finished:
			return
		default:
		}
	}
}

// TestLoadLosesNothingThatIsAppliedMeanwhile applies a line while the ledger is being read.
func TestLoadLosesNothingThatIsAppliedMeanwhile(t *testing.T) {
	t.Parallel()
	l := newLedger()
	p := l.unit(nation, "p", congress.Province)
	l.figure(p, roots, "2020-06-01", congress.CountOf(1, 9))
	old := l.upTo(1)
	l.figure(p, roots, "2020-06-02", congress.CountOf(2, 9))
	source := &interrupted{ledger: l, old: old}
	e := load(t, source)
	source.meanwhile = func() {
		if !e.Apply(l.lines[1]) {
			t.Error("Apply during Load = false")
		}
	}
	if err := e.Load(context.Background()); err != nil {
		t.Fatalf("Load: %v", err)
	}
	if got := view(t, e, central).Revisions()[p]; got != 2 {
		t.Errorf("revision after Load = %d, want 2", got)
	}
}

// interrupted reads an old state of the ledger whole, calls meanwhile, and knows the new lines only
// when asked for them.
type interrupted struct {
	*ledger
	old       *ledger
	meanwhile func()
}

func (s *interrupted) Lines(ctx context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) error {
	if province != 0 {
		return s.ledger.Lines(ctx, province, after, yield)
	}
	err := s.old.Lines(ctx, 0, after, yield)
	if s.meanwhile != nil {
		s.meanwhile()
	}
	return err
}
