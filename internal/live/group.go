package live

import (
	"bytes"
	"fmt"
	"runtime/debug"
	"sync"
	"time"
)

// group is the viewers who see the same thing.
type group struct {
	hub   *Hub
	key   string
	view  View
	dirty chan struct{} // holds one mark: something changed since the last render began
	done  chan struct{}

	mu       sync.Mutex
	viewers  map[*Viewer]struct{}
	last     Frame
	html     []byte
	rendered bool
	ended    bool
}

func newGroup(h *Hub, key string, view View) *group {
	g := &group{
		hub: h, key: key, view: view,
		dirty: make(chan struct{}, 1), done: make(chan struct{}), viewers: map[*Viewer]struct{}{},
	}
	g.mark()
	return g
}

func (g *group) mark() {
	select {
	case g.dirty <- struct{}{}:
	default:
	}
}

// run renders once for each mark, with the hub's gap between two renders. The first change after a
// quiet time is rendered at once; those that come while the gap lasts are shown together after it.
func (g *group) run() {
	for {
		select {
		case <-g.done:
			return
		case <-g.dirty:
		}
		if err := g.refresh(); err != nil {
			g.hub.log.Warn("live group ended", "err", err)
			g.hub.remove(g)
			return
		}
		select {
		case <-g.done:
			return
		case <-time.After(g.hub.gap):
		}
	}
}

func (g *group) refresh() error {
	g.hub.slots <- struct{}{}
	defer func() { <-g.hub.slots }()
	// Only this goroutine writes last, html and rendered.
	if g.rendered && g.view.State != nil && g.view.State() == g.last.ID {
		return nil
	}
	id, html, err := g.safely()
	if err != nil {
		return err
	}
	whole := stateFrame(id, html)
	news := whole
	same := g.rendered && bytes.Equal(html, g.html)
	// All who are here have the last state: those who joined since it was rendered got it as they came.
	if !same && g.rendered && g.view.News != nil {
		news = stateFrame(id, g.view.News(g.html, html))
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	g.last, g.html, g.rendered = whole, html, true
	if same {
		return nil // the viewers see no difference; whoever joins later gets the new id
	}
	for v := range g.viewers {
		g.deliver(v, news)
	}
	return nil
}

// safely turns a panic of one group's render into an error, so that it does not end the others.
func (g *group) safely() (id string, html []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("render: %v\n%s", p, debug.Stack())
		}
	}()
	return g.view.Render()
}

// deliver gives a viewer a frame, or drops the viewer when it has not taken the ones before: it reconnects and gets
// the state of that moment. g.mu is held.
func (g *group) deliver(v *Viewer, frame Frame) {
	if v.lastID == frame.ID {
		frame = Frame{ID: frame.ID}
	}
	v.lastID = frame.ID
	select {
	case v.frames <- frame:
	default:
		g.drop(v)
	}
}

func (g *group) drop(v *Viewer) {
	if _, ok := g.viewers[v]; ok {
		delete(g.viewers, v)
		close(v.frames)
	}
}

func (g *group) add(lastID string) *Viewer {
	g.mu.Lock()
	defer g.mu.Unlock()
	v := &Viewer{group: g, frames: make(chan Frame, pending), lastID: lastID}
	g.viewers[v] = struct{}{}
	if g.rendered {
		g.deliver(v, g.last)
	}
	return v
}

func (g *group) size() int {
	g.mu.Lock()
	defer g.mu.Unlock()
	return len(g.viewers)
}

func (g *group) end() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.ended {
		return
	}
	g.ended = true
	close(g.done)
	for v := range g.viewers {
		g.drop(v)
	}
}
