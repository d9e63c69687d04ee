package server

import (
	"context"
	"errors"
	"sync"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/postgres"
)

// The bounds of work that nobody waits for. Each holds a connection to the database and makes the other writers
// of its province wait, so that few go on at once, and none for ever.
const (
	worksAtOnce = 3
	workTime    = 10 * time.Minute
)

// working is what goes on while nobody waits for it: imports and their undoing, which end with the program.
type working struct {
	ctx     context.Context
	end     context.CancelFunc
	running sync.WaitGroup
	patient time.Duration // of one work, from its turn on
	turns   chan struct{}

	mu      sync.Mutex
	waiting map[postgres.ImportID]bool // those whose turn has not come; with the program they are forgotten
	busy    map[postgres.ImportID]int  // works that this program has not ended with, so that its pages may not show them yet
}

func newWorking() *working {
	w := &working{patient: workTime, turns: make(chan struct{}, worksAtOnce), waiting: map[postgres.ImportID]bool{}, busy: map[postgres.ImportID]int{}}
	w.ctx, w.end = context.WithCancel(context.Background())
	return w
}

// stop breaks off what is going on and waits until it has ended.
func (w *working) stop() {
	w.end()
	w.running.Wait()
}

// waits reports whether an import waits for its turn.
func (w *working) waits(id postgres.ImportID) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.waiting[id]
}

// queue puts an import among those that wait. ok is false for one that does already.
func (w *working) queue(id postgres.ImportID) (ok bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.waiting[id] {
		return false
	}
	w.waiting[id] = true
	w.busy[id]++
	return true
}

// at reports whether this program is at an import, from its queueing until its figures are on the pages.
func (w *working) at(id postgres.ImportID) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.busy[id] > 0
}

func (w *working) leave(id postgres.ImportID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.busy[id]--; w.busy[id] == 0 {
		delete(w.busy, id)
	}
}

func (w *working) unqueue(id postgres.ImportID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	delete(w.waiting, id)
}

// turn waits until something more may be worked on, and returns the context of the work. late is told when
// that is not at once.
func (w *working) turn(late func()) (ctx context.Context, done func(), err error) {
	select {
	case w.turns <- struct{}{}:
	default:
		late()
		select {
		case w.turns <- struct{}{}:
		case <-w.ctx.Done():
			return nil, nil, w.ctx.Err()
		}
	}
	ctx, cancel := context.WithTimeout(w.ctx, w.patient)
	return ctx, func() { cancel(); <-w.turns }, nil
}

// workOf is how an import is worked on: its failure is kept in words.
func (s *Server) workOf(account congress.AccountID) postgres.ImportRun {
	return postgres.ImportRun{Explain: func(err error) string {
		s.Log.Warn("import failed", "account", account, "err", err)
		return imports.Failure(err)
	}}
}

// startWork starts work on an import and returns once it is seen to have begun, has ended, or waits for its turn.
func (s *Server) startWork(ctx context.Context, i postgres.Import, run postgres.ImportRun, work func(context.Context, postgres.ImportRun) ([]congress.UnitID, error)) {
	if !s.working.queue(i.ID) {
		return // pressed twice
	}
	begun := make(chan struct{})
	seen := sync.OnceFunc(func() { close(begun) })
	run.Begun = func() {
		s.working.unqueue(i.ID)
		seen()
	}
	s.working.running.Go(func() {
		defer s.working.leave(i.ID)
		defer run.Begun()
		ctx, done, err := s.working.turn(seen)
		if err != nil {
			return // the program ends, and nothing was begun
		}
		defer done()
		s.workOn(ctx, i.ID, run, work)
	})
	select {
	case <-begun:
	case <-ctx.Done():
	}
}

func (s *Server) workOn(ctx context.Context, id postgres.ImportID, run postgres.ImportRun, work func(context.Context, postgres.ImportRun) ([]congress.UnitID, error)) {
	provinces, err := work(ctx, run)
	if errors.Is(err, postgres.ErrBusy) {
		return // it goes on already: pressed twice, at two programs
	}
	if err != nil {
		s.Log.Warn("import ended", "import", id, "err", err)
		return
	}
	if err := s.Engine.CatchUp(s.working.ctx, provinces...); err != nil {
		s.Log.Warn("engine is behind", "import", id, "err", err)
	}
}
