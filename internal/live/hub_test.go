package live

import (
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// board is something that is rendered: a number that moves.
type board struct {
	number, renders atomic.Int64
	fail            atomic.Bool
}

func (b *board) render() (string, []byte, error) {
	b.renders.Add(1)
	if b.fail.Load() {
		return "", nil, errors.New("cannot be rendered")
	}
	n := b.number.Load()
	return fmt.Sprint(n), fmt.Appendf(nil, "<p>%d</p>\n<p>x</p>", n), nil
}

func newHub(t *testing.T) *Hub {
	t.Helper()
	h := NewHub(0, slog.New(slog.DiscardHandler))
	t.Cleanup(h.Close)
	return h
}

func TestAViewerGetsTheStateAtOnceAndEachChange(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		v := h.Join("k", "", View{Render: b.render})
		if got, want := string((<-v.Frames()).Bytes), "event: state\nid: 0\ndata: <p>0</p>\ndata: <p>x</p>\n\n"; got != want {
			t.Errorf("first frame = %q, want %q", got, want)
		}
		time.Sleep(time.Second) // a quiet second, in the test's own time
		b.number.Store(1)
		changed := time.Now()
		h.Changed()
		if got := (<-v.Frames()).ID; got != "1" {
			t.Errorf("id = %q, want 1", got)
		}
		if took := time.Since(changed); took > 0 {
			t.Errorf("a single change was shown after %v, want at once", took)
		}
		v.Leave()
	})
}

func TestABurstIsShownTenTimesASecond(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		v := h.Join("k", "", View{Render: b.render})
		seen := make(chan string, 1000)
		go func() {
			for f := range v.Frames() {
				seen <- f.ID
			}
			close(seen)
		}()
		for range 1000 {
			b.number.Add(1)
			h.Changed()
			time.Sleep(time.Millisecond)
		}
		time.Sleep(time.Second)
		v.Leave()
		last := ""
		for id := range seen {
			last = id
		}
		if got := b.renders.Load(); got > 12 {
			t.Errorf("a second of changes was rendered %d times, want about 10", got)
		}
		if last != "1000" {
			t.Errorf("last state = %q, want 1000", last)
		}
	})
}

func TestAGroupIsRenderedOnceForAllItsViewers(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		var viewers []*Viewer
		for range 500 {
			viewers = append(viewers, h.Join("k", "", View{Render: b.render}))
			synctest.Wait()
		}
		if got, want := b.renders.Load(), int64(1); got != want {
			t.Errorf("renders = %d, want %d", got, want)
		}
		if got, want := h.Viewers(), 500; got != want {
			t.Errorf("Viewers() = %d, want %d", got, want)
		}
		for _, v := range viewers {
			v.Leave()
		}
		if got := h.Viewers(); got != 0 || len(h.groups) != 0 {
			t.Errorf("after all left: %d viewers, %d groups", got, len(h.groups))
		}
	})
}

func TestWhoResumesWithThePresentStateGetsNoneAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		b.number.Store(7)
		same, old := h.Join("k", "7", View{Render: b.render}), h.Join("k", "6", View{Render: b.render})
		if f := <-same.Frames(); f.Bytes != nil || f.ID != "7" {
			t.Errorf("frame = %+v, want the id alone", f)
		}
		if f := <-old.Frames(); f.Bytes == nil {
			t.Error("a viewer with an older state got nothing")
		}
		b.number.Store(8)
		h.Changed()
		if f := <-same.Frames(); f.ID != "8" || f.Bytes == nil {
			t.Errorf("next frame = %+v, want the state 8", f)
		}
		same.Leave()
		old.Leave()
	})
}

func TestWhatDidNotChangeIsNotRenderedAndWhatDidIsToldAlone(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		view := View{
			Render: b.render,
			State:  func() string { return fmt.Sprint(b.number.Load()) },
			News:   func(before, now []byte) []byte { return []byte(string(before[3]) + " is " + string(now[3])) },
		}
		v := h.Join("k", "", view)
		<-v.Frames()
		h.Changed() // elsewhere
		synctest.Wait()
		time.Sleep(time.Second) // in the test's own time
		if got := b.renders.Load(); got != 1 {
			t.Errorf("%d renders, want 1: nothing here has changed", got)
		}
		b.number.Store(1)
		h.Changed()
		if got, want := string((<-v.Frames()).Bytes), "event: state\nid: 1\ndata: 0 is 1\n\n"; got != want {
			t.Errorf("frame = %q, want %q", got, want)
		}
		late := h.Join("k", "0", view)
		if got := string((<-late.Frames()).Bytes); !strings.Contains(got, "<p>1</p>") {
			t.Errorf("who comes late gets %q, want the whole state", got)
		}
		v.Leave()
		late.Leave()
	})
}

func TestAnUnchangedPageIsNotSentAgain(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h := newHub(t)
		var id atomic.Int64
		v := h.Join("k", "", View{Render: func() (string, []byte, error) { return fmt.Sprint(id.Add(1)), []byte("same"), nil }})
		<-v.Frames()
		h.Changed()
		time.Sleep(time.Second)
		select {
		case f := <-v.Frames():
			t.Errorf("frame %+v, want none", f)
		default:
		}
		v.Leave()
	})
}

func TestASlowViewerIsDroppedAndHoldsUpNobody(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		slow, quick := h.Join("k", "", View{Render: b.render}), h.Join("k", "", View{Render: b.render})
		for i := range 2 * pending {
			b.number.Store(int64(i))
			h.Changed()
			<-quick.Frames()
			time.Sleep(time.Second)
		}
		got := 0
		for range slow.Frames() {
			got++
		}
		if got != pending {
			t.Errorf("the slow viewer had %d frames waiting when it was dropped, want %d", got, pending)
		}
		slow.Leave()
		quick.Leave()
	})
}

func TestAGroupThatCannotBeRenderedEndsAndTheNextViewerStartsAfresh(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		h, b := newHub(t), &board{}
		b.fail.Store(true)
		v := h.Join("k", "", View{Render: b.render})
		if _, ok := <-v.Frames(); ok {
			t.Error("a frame from a render that failed")
		}
		v.Leave()
		panics := h.Join("p", "", View{Render: func() (string, []byte, error) { panic("broken") }})
		if _, ok := <-panics.Frames(); ok {
			t.Error("a frame from a render that panicked")
		}
		panics.Leave()
		b.fail.Store(false)
		v = h.Join("k", "", View{Render: b.render})
		if f, ok := <-v.Frames(); !ok || f.Bytes == nil {
			t.Error("no frame after the failure is over")
		}
		v.Leave()
	})
}

func TestClosingEndsEveryViewerAndLetsNobodyIn(t *testing.T) {
	t.Parallel()
	h, b := newHub(t), &board{}
	v := h.Join("k", "", View{Render: b.render})
	h.Close()
	for range v.Frames() { // the first state may have come before
	}
	v.Leave()
	late := h.Join("k", "", View{Render: b.render})
	if _, ok := <-late.Frames(); ok {
		t.Error("a closed hub sends frames")
	}
	late.Leave()
	h.Close()
}

func TestManyComeAndGoWhileThingsChange(t *testing.T) {
	t.Parallel()
	h, b := NewHub(time.Millisecond, slog.New(slog.DiscardHandler)), &board{}
	var viewers, changes sync.WaitGroup
	stop := make(chan struct{})
	changes.Go(func() {
		for {
			select {
			case <-stop:
				return
			default:
				b.number.Add(1)
				h.Changed()
			}
		}
	})
	for i := range 64 {
		viewers.Go(func() {
			for range 50 {
				v := h.Join(fmt.Sprint(i%3), "", View{Render: b.render})
				<-v.Frames()
				v.Leave()
			}
		})
	}
	viewers.Wait()
	close(stop)
	changes.Wait()
	h.Close()
	if got := h.Viewers(); got != 0 {
		t.Errorf("Viewers() = %d, want 0", got)
	}
}

func TestAFrameCannotBeBrokenOutOf(t *testing.T) {
	t.Parallel()
	f := stateFrame("a\nevent: x", []byte("1\r\n\r2\n\nid: 9"))
	got := string(f.Bytes)
	want := "event: state\nid: aevent: x\ndata: 1\ndata: \ndata: 2\ndata: \ndata: id: 9\n\n"
	if got != want {
		t.Errorf("frame = %q, want %q", got, want)
	}
	if strings.Count(got, "\n\n") != 1 {
		t.Error("the frame is more than one event")
	}
}
