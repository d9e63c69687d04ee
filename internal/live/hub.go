// Package live fans the state of a page out to everybody who has it open. Viewers who would see the
// same thing form a group: a change is rendered once for the group and sent to each of them.
//
// It knows neither HTTP nor Postgres nor what a page is: package server gives it a function that
// renders, and writes the frames to the connections.
package live

import (
	"log/slog"
	"runtime"
	"sync"
	"time"
)

// Render returns the present state of what a group shows: an opaque id, equal when nothing has
// changed, and the HTML. An error ends the group: its viewers reconnect and are told why.
type Render func() (id string, html []byte, err error)

// View is what a group shows. Only Render is needed.
type View struct {
	Render Render
	// State returns the id that Render would return now, at little cost: while it is that of the last render, nothing
	// is rendered. "" when it cannot tell.
	State func() string
	// News returns what somebody who has one state needs in order to have the next; nil means the whole of it.
	News func(before, now []byte) []byte
}

// DefaultGap is the least time between two renders of a group: a burst of changes is shown ten times a second.
const DefaultGap = 100 * time.Millisecond

// Hub holds the groups. All methods are safe for concurrent use.
type Hub struct {
	gap   time.Duration
	log   *slog.Logger
	slots chan struct{} // as many renders at once as there are processors

	mu      sync.Mutex
	groups  map[string]*group
	closed  bool
	running sync.WaitGroup
}

// NewHub returns an empty hub; a gap of 0 means [DefaultGap].
func NewHub(gap time.Duration, log *slog.Logger) *Hub {
	if gap == 0 {
		gap = DefaultGap
	}
	return &Hub{gap: gap, log: log, groups: map[string]*group{}, slots: make(chan struct{}, runtime.GOMAXPROCS(0))}
}

// Join adds a viewer to the group of that key, which must name everything that the HTML depends on,
// the reader's grants included. lastID is the id of the state that the viewer has, "" for none. The
// viewer's first frame comes at once. After [Hub.Close] the viewer is closed from the start.
func (h *Hub) Join(key, lastID string, view View) *Viewer {
	h.mu.Lock()
	defer h.mu.Unlock()
	g := h.groups[key]
	if g == nil || h.closed {
		g = newGroup(h, key, view)
		if !h.closed {
			h.groups[key] = g
			h.running.Go(g.run)
		}
	}
	v := g.add(lastID)
	if h.closed {
		g.end()
	}
	return v
}

// Changed says that something that the groups show may have changed. It does not block.
func (h *Hub) Changed() {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, g := range h.groups {
		g.mark()
	}
}

// Viewers returns how many viewers are connected.
func (h *Hub) Viewers() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	n := 0
	for _, g := range h.groups {
		n += g.size()
	}
	return n
}

// Close ends every viewer and waits for the renders under way.
func (h *Hub) Close() {
	h.mu.Lock()
	h.closed = true
	for key, g := range h.groups {
		g.end()
		delete(h.groups, key)
	}
	h.mu.Unlock()
	h.running.Wait()
}

// forget removes a group that nobody watches any more, unless somebody joined meanwhile.
func (h *Hub) forget(g *group) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if g.size() == 0 && h.groups[g.key] == g {
		g.end()
		delete(h.groups, g.key)
	}
}

// remove takes a failed group out, so that whoever comes next starts a fresh one.
func (h *Hub) remove(g *group) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.groups[g.key] == g {
		delete(h.groups, g.key)
	}
	g.end()
}
