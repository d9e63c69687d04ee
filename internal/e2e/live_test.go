package e2e

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// spoken is the condition that Thái Nguyên's link on the map says a text.
func spoken(text string) string {
	return fmt.Sprintf(`document.querySelector('svg.map a[href*="/provinces/thai-nguyen"]').getAttribute('aria-label').includes(%q)`, text)
}

const openMap = "/?term=2020-2025&measure=congress.grassroots&asOf=2020-05-26"

// The main job of the program. How long it takes is written down, not judged; it runs alone, so that
// parallel tests do not disturb the measure.
func TestAFigureEnteredInOneWindowShowsOnTheOpenMapInAnother(t *testing.T) {
	viewer := newTab(t).signIn("demo-viewer")
	viewer.open(openMap)
	viewer.wait(spoken("41,23%"))
	viewer.wait(connected)
	eval[bool](viewer, `window.sameDocument = true`)
	eval[bool](viewer, `(document.querySelector('svg.map a[href*="/provinces/thai-nguyen"]').focus(), true)`)
	eval[bool](viewer, `(window.scrollTo(0, 400), true)`)
	scrolled := eval[float64](viewer, `window.scrollY`)

	specialist := newTab(t).signIn("demo-thai-nguyen")
	specialist.open("/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots")
	specialist.fill("done", "300")
	specialist.fill("total", "616")
	specialist.fill("asOf", "26/5/2020")

	var at time.Time
	seen := make(chan error, 1)
	go func() {
		err := viewer.watch(spoken("48,70%"))
		at = time.Now()
		seen <- err
	}()
	began := time.Now()
	if status := specialist.save(); status != http.StatusOK {
		t.Fatalf("save: status %d, want 200", status)
	}
	if err := <-seen; err != nil {
		viewer.fatal(err)
	}
	took := at.Sub(began)
	t.Logf("from the click that saves to the new figure on the other screen: %s", took.Round(time.Millisecond))

	viewer.wait(spoken("300/616"))
	if !eval[bool](viewer, `window.sameDocument === true`) {
		t.Error("the viewer's page was loaded anew, want it changed in place")
	}
	if focus := eval[string](viewer, `document.activeElement.getAttribute('href') ?? ''`); !strings.Contains(focus, "/provinces/thai-nguyen") {
		t.Errorf("the focus is on %q, want it kept on the province", focus)
	}
	if got := eval[float64](viewer, `window.scrollY`); got != scrolled {
		t.Errorf("scrolled to %v, want it kept at %v", got, scrolled)
	}
	want := measured{ptr(int64(300)), ptr(int64(616)), ptr(48.7), "2020-05-26"}
	if diff := cmp.Diff(want, progress(t, "thai-nguyen", "congress.grassroots", "2020-05-26")); diff != "" {
		t.Errorf("the API: %s", diff)
	}
	if before := progress(t, "thai-nguyen", "congress.grassroots", "2020-05-25"); *before.Done != 254 {
		t.Errorf("the day before: %d done, want 254 as it was", *before.Done)
	}
}

func ptr[T any](v T) *T { return &v }

// The two things that the page says about its connection.
const (
	connected    = `document.querySelector('#live-state').dataset.state === 'connected'`
	disconnected = `document.querySelector('#live-state').dataset.state === 'lost' && document.querySelector('#live-state').innerText.trim() !== ''`
)

func TestALostConnectionIsToldAndMadeGoodOnReturn(t *testing.T) {
	t.Parallel()
	line := newWire(t, strings.TrimPrefix(program(t), "http://"))
	viewer := newTabAt(t, "http://"+line.address()).signIn("demo-viewer")
	const asOf = "2020-05-30"
	viewer.open("/provinces/thai-nguyen?term=2020-2025&measure=congress.grassroots&asOf=" + asOf)
	viewer.wait(connected)
	line.cut()
	viewer.wait(disconnected)

	var entry struct {
		ID string `json:"id"`
	}
	call(t, http.MethodPost, "/api/v1/entries", "demo-thai-nguyen", `{"term":"2020-2025","unit":"thai-nguyen",
		"measure":"congress.grassroots","asOf":"`+asOf+`","value":{"kind":"count","done":345,"total":616}}`, &entry)
	if shown := viewer.text("#live-region"); strings.Contains(shown, "345/616") {
		t.Fatal("the page shows the new figure although it is cut off")
	}
	line.mend()
	viewer.wait(`document.querySelector('#live-region').innerText.includes('345/616')`)
	viewer.wait(connected)
}

// wire is a connection to the program that can be cut and mended.
type wire struct {
	listener net.Listener
	target   string

	mu    sync.Mutex
	whole bool
	open  map[net.Conn]bool
}

func newWire(t *testing.T, target string) *wire {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	w := &wire{listener: listener, target: target, whole: true, open: map[net.Conn]bool{}}
	t.Cleanup(func() {
		_ = listener.Close()
		w.cut()
	})
	go w.accept()
	return w
}

func (w *wire) address() string { return w.listener.Addr().String() }

func (w *wire) accept() {
	for {
		browser, err := w.listener.Accept()
		if err != nil {
			return
		}
		program, err := net.Dial("tcp", w.target)
		if err != nil || !w.hold(browser, program) {
			_ = browser.Close()
			continue
		}
		go w.copy(program, browser)
		go w.copy(browser, program)
	}
}

// hold remembers both ends, unless the wire is cut: then it closes them.
func (w *wire) hold(ends ...net.Conn) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, end := range ends {
		if !w.whole {
			_ = end.Close()
			continue
		}
		w.open[end] = true
	}
	return w.whole
}

func (w *wire) copy(to, from net.Conn) {
	_, _ = io.Copy(to, from) // ends when either side does
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, end := range []net.Conn{to, from} {
		_ = end.Close()
		delete(w.open, end)
	}
}

func (w *wire) cut() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.whole = false
	for end := range w.open {
		_ = end.Close()
	}
}

func (w *wire) mend() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.whole = true
}
