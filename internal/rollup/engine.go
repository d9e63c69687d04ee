package rollup

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"sync/atomic"

	"tiendo/internal/access"
	"tiendo/internal/congress"
)

// Engine holds every term in memory as immutable snapshots. All methods are safe for concurrent use.
// Readers take no lock: they keep the snapshot that was current when they asked.
type Engine struct {
	source  Source
	current atomic.Pointer[snapshot] // nil before the first Load

	loading sync.Mutex // held for a whole Load

	mu        sync.Mutex // held while a snapshot is replaced, and for all below
	homes     map[congress.UnitID]*homes
	version   uint64
	listeners []func(province congress.UnitID, revision int64)
}

// snapshot is all terms at one moment.
type snapshot struct {
	terms      map[congress.TermID]*state
	ofProvince map[congress.UnitID]congress.TermID
}

// NewEngine returns an empty engine that reads from source; call Load before asking it.
func NewEngine(source Source) *Engine { return &Engine{source: source} }

// loadAttempts bounds how often a load begins again because units are being added meanwhile.
const loadAttempts = 3

// Load reads everything afresh and replaces what the engine holds in one step. What is applied while
// it reads is not lost.
func (e *Engine) Load(ctx context.Context) error {
	e.loading.Lock()
	defer e.loading.Unlock()
	var err error
	for range loadAttempts {
		if err = e.load(ctx); !errors.Is(err, errStructureBehind) {
			break
		}
	}
	if err != nil {
		return fmt.Errorf("loading: %w", err)
	}
	return nil
}

func (e *Engine) load(ctx context.Context) error {
	fresh, homes, err := load(ctx, e.source)
	if err != nil {
		return err
	}
	for {
		behind := e.replace(fresh, homes)
		if len(behind) == 0 {
			return nil
		}
		for _, province := range behind {
			if err := fresh.catchUp(ctx, e.source, province, homes[province]); err != nil {
				return err
			}
		}
	}
}

// replace publishes a fresh snapshot unless the current one is ahead of it: then it names the
// provinces where it is.
func (e *Engine) replace(fresh *snapshot, homes map[congress.UnitID]*homes) (behind []congress.UnitID) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if current := e.current.Load(); current != nil {
		for province := range fresh.ofProvince {
			if current.revision(province) > fresh.revision(province) {
				behind = append(behind, province)
			}
		}
	}
	if len(behind) > 0 {
		return behind
	}
	e.version++
	for _, s := range fresh.terms {
		s.version = e.version
	}
	e.homes = homes
	e.current.Store(fresh)
	e.tell(0, 0)
	return nil
}

// catchUp adds the lines of a province that a snapshot not yet published lacks.
func (s *snapshot) catchUp(ctx context.Context, source Source, province congress.UnitID, homes *homes) error {
	return source.Lines(ctx, province, s.revision(province), func(line congress.Line) error {
		term := s.ofProvince[province]
		next, ok := s.terms[term].with(line, homes)
		if !ok {
			return errStructureBehind
		}
		s.terms[term] = next
		return nil
	})
}

// revision returns the newest line of a province that the snapshot has.
func (s *snapshot) revision(province congress.UnitID) int64 {
	if t, ok := s.terms[s.ofProvince[province]]; ok {
		return t.revisions[province]
	}
	return 0
}

// Apply adds a line that its writer has just committed. A line already applied changes nothing; one
// that leaves a gap, or that needs the structure read again, is left to CatchUp (false is returned).
func (e *Engine) Apply(line congress.Line) bool {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.apply([]congress.Line{line})
}

// apply publishes a snapshot with the lines, all of one province, and tells of the last of them. It
// stops at the first that cannot be applied. The lock is held.
func (e *Engine) apply(lines []congress.Line) bool {
	current := e.current.Load()
	if current == nil {
		return false
	}
	province := lines[0].Province
	term, ok := current.terms[current.ofProvince[province]]
	if !ok {
		return false
	}
	next := term
	for _, line := range lines {
		revision := next.revisions[province]
		if line.Revision <= revision {
			continue
		}
		var after *state
		if ok = line.Revision == revision+1; ok {
			after, ok = next.with(line, e.homesOf(province))
		}
		if !ok {
			break
		}
		next = after
	}
	if next != term {
		e.publish(current, next, province)
	}
	return ok
}

func (e *Engine) homesOf(province congress.UnitID) *homes {
	hs := e.homes[province]
	if hs == nil {
		hs = &homes{}
		e.homes[province] = hs
	}
	return hs
}

func (e *Engine) publish(current *snapshot, next *state, province congress.UnitID) {
	e.version++
	next.version = e.version
	s := &snapshot{terms: maps.Clone(current.terms), ofProvince: current.ofProvince}
	s.terms[next.structure.term.ID] = next
	e.current.Store(s)
	e.tell(province, next.revisions[province])
}

// tell calls the listeners in the order of the changes. The lock is held.
func (e *Engine) tell(province congress.UnitID, revision int64) {
	for _, f := range e.listeners {
		f(province, revision)
	}
}

// CatchUp reads the missing lines of the provinces, or of all that are behind when none is named.
func (e *Engine) CatchUp(ctx context.Context, provinces ...congress.UnitID) error {
	current := e.current.Load()
	if current == nil {
		return e.Load(ctx)
	}
	if len(provinces) == 0 {
		newest, err := e.source.Revisions(ctx)
		if err != nil {
			return fmt.Errorf("catching up: %w", err)
		}
		for province, revision := range newest {
			if current.revision(province) < revision {
				provinces = append(provinces, province)
			}
		}
	}
	for _, province := range provinces {
		applied, err := e.catchUp(ctx, province)
		if err != nil {
			return fmt.Errorf("catching up with province %d: %w", province, err)
		}
		if !applied {
			return e.Load(ctx)
		}
	}
	return nil
}

// catchUp reads and applies what is missing of one province; false when that takes a Load.
func (e *Engine) catchUp(ctx context.Context, province congress.UnitID) (bool, error) {
	var lines []congress.Line
	err := e.source.Lines(ctx, province, e.current.Load().revision(province), func(line congress.Line) error {
		lines = append(lines, line)
		return nil
	})
	if err != nil || len(lines) == 0 {
		return true, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.apply(lines), nil
}

// Loaded reports whether Load has succeeded once.
func (e *Engine) Loaded() bool { return e.current.Load() != nil }

// OnChange registers f to be called after each applied change, from the goroutine that applied it,
// in the order of the changes; f must not block, nor call anything of the engine but View. province is
// 0 after a Load; after a CatchUp of several lines revision is that of the last.
func (e *Engine) OnChange(f func(province congress.UnitID, revision int64)) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.listeners = append(e.listeners, f)
}

// View returns what the scope may see, of all terms. There is no other way to ask.
func (e *Engine) View(scope access.Scope) View {
	current := e.current.Load()
	if current == nil {
		current = &snapshot{}
	}
	return View{current: current, scope: scope}
}
