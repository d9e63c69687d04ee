package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browser returns the context of the one running browser.
func browser(t *testing.T) context.Context {
	t.Helper()
	return theBrowser().get(t)
}

var theBrowser = sync.OnceValue(func() started[context.Context] {
	path, err := findChromium()
	if err != nil {
		return started[context.Context]{err: err}
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Env("LANG=C.UTF-8", "LC_ALL=C.UTF-8"), // where the machine names none, files with marks in their names have no name
		chromedp.Flag("accept-lang", "vi"),             // people's own language, whatever this machine's is
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		// Two on a slow machine: the default of 20 seconds has been seen to be too short.
		chromedp.WSURLReadTimeout(time.Minute))
	allocator, stopAll := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, stopFirst := chromedp.NewContext(allocator, chromedp.WithErrorf(func(format string, args ...any) {
		if !strings.HasPrefix(format, "unhandled node event") { // a newer Chromium tells more than the module knows
			fmt.Fprintf(os.Stderr, format+"\n", args...)
		}
	}))
	afterAll(func() {
		stopFirst()
		stopAll()
	})
	return started[context.Context]{ctx, chromedp.Run(ctx)}
})

// findChromium looks where `make browser` puts it and where people have it.
func findChromium() (string, error) {
	for _, name := range []string{
		"chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no Chromium found: run `make browser`, or install the package chromium")
}

// tab is one window of one person: its cookies are its own.
type tab struct {
	t    *testing.T
	ctx  context.Context
	base string
}

// newTab opens an empty window. What a page logs as an error, a blocked style or script above all,
// fails the test.
func newTab(t *testing.T) *tab {
	t.Helper()
	return newTabAt(t, program(t))
}

// patience is how long one step may take in a window: a page, a click, a condition. A test that goes over all pages
// takes as many.
const patience = 2 * time.Minute

func newTabAt(t *testing.T, base string) *tab {
	t.Helper()
	return newTabOn(t, base, newWindow(t))
}

func newTabOn(t *testing.T, base string, window target.ID) *tab {
	t.Helper()
	ctx, closeTab := chromedp.NewContext(browser(t), chromedp.WithTargetID(window))
	t.Cleanup(closeTab)
	b := &tab{t, ctx, base}
	var heard complaints
	chromedp.ListenTarget(ctx, heard.listen)
	t.Cleanup(func() {
		for _, complaint := range heard.all() {
			t.Errorf("a page complains: %s", complaint)
		}
	})
	// Many windows are open at once, and one that is behind others would lose what is typed into it.
	// The window belongs to the context of its first action, which so may not end before the test.
	if err := chromedp.Run(ctx, log.Enable(), chromedp.EmulateViewport(1280, 900), emulation.SetFocusEmulationEnabled(true)); err != nil {
		b.fatal(err)
	}
	return b
}

// newWindow opens a window in a browser context of its own. chromedp would open a tab, for which a new
// context of today's headless Chromium has no window.
func newWindow(t *testing.T) target.ID {
	t.Helper()
	ctx := cdp.WithExecutor(browser(t), chromedp.FromContext(browser(t)).Browser)
	own, err := target.CreateBrowserContext().Do(ctx)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := target.DisposeBrowserContext(own).Do(ctx); err != nil {
			t.Logf("dispose of the browser context: %v", err)
		}
	})
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(own).WithNewWindow(true).Do(ctx)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// another opens a second window of the same person: cookies and what pages keep are shared.
func (b *tab) another() *tab {
	b.t.Helper()
	ctx := cdp.WithExecutor(browser(b.t), chromedp.FromContext(browser(b.t)).Browser)
	info, err := target.GetTargetInfo().WithTargetID(chromedp.FromContext(b.ctx).Target.TargetID).Do(ctx)
	if err != nil {
		b.fatal(err)
	}
	id, err := target.CreateTarget("about:blank").WithBrowserContextID(info.BrowserContextID).WithNewWindow(true).Do(ctx)
	if err != nil {
		b.fatal(err)
	}
	return newTabOn(b.t, b.base, id)
}

// close closes the window as its person does.
func (b *tab) close() {
	b.t.Helper()
	ctx := cdp.WithExecutor(browser(b.t), chromedp.FromContext(browser(b.t)).Browser)
	if err := target.CloseTarget(chromedp.FromContext(b.ctx).Target.TargetID).Do(ctx); err != nil {
		b.fatal(err)
	}
}

// complaints are what pages logged as errors, each once.
type complaints struct {
	mu   sync.Mutex
	said []string
}

func (c *complaints) listen(event any) {
	complaint := complaintOf(event)
	c.mu.Lock()
	defer c.mu.Unlock()
	if complaint != "" && !slices.Contains(c.said, complaint) {
		c.said = append(c.said, complaint)
	}
}

func (c *complaints) all() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return slices.Clone(c.said)
}

// complaintOf returns what is wrong with the page itself. A refused request is part of some tests, so
// what the network says is left out.
func complaintOf(event any) string {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		return e.ExceptionDetails.Error()
	case *log.EventEntryAdded:
		if e.Entry.Level == log.LevelError && e.Entry.Source != log.SourceNetwork {
			return fmt.Sprintf("%s: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)
		}
	}
	return ""
}

func (b *tab) run(actions ...chromedp.Action) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := chromedp.Run(ctx, actions...); err != nil {
		b.fatal(err)
	}
}

// fatal ends the test with what the window shows, because the error alone rarely says why.
func (b *tab) fatal(err error) {
	b.t.Helper()
	var at, shown string
	ctx, cancel := context.WithTimeout(context.WithoutCancel(b.ctx), 5*time.Second)
	defer cancel()
	_ = chromedp.Run(ctx, chromedp.Location(&at), chromedp.Evaluate(`document.body.innerText.slice(0, 1500)`, &shown))
	b.t.Fatalf("%v\nat %s:\n%s", err, at, shown)
}

// open goes to an address of the program and returns the status of the answer.
func (b *tab) open(path string) int64 {
	b.t.Helper()
	return b.following(chromedp.Navigate(b.base + path))
}

// following does what leads to another page, waits until that is loaded, and returns its status.
func (b *tab) following(actions ...chromedp.Action) int64 {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	response, err := chromedp.RunResponse(ctx, actions...)
	if err != nil {
		b.fatal(err)
	}
	if response == nil {
		return 0
	}
	return response.Status
}

// click clicks with the mouse on what leads to another page.
func (b *tab) click(selector string) int64 {
	b.t.Helper()
	return b.following(chromedp.Click(selector, chromedp.ByQuery))
}

// fill replaces what stands in a field by typing.
func (b *tab) fill(name, typed string) {
	b.t.Helper()
	selector := fmt.Sprintf(`form [name="%s"]`, name)
	b.run(chromedp.Focus(selector, chromedp.ByQuery),
		chromedp.Evaluate(fmt.Sprintf(`document.querySelector('%s').select()`, selector), nil))
	b.typeText(typed)
}

// typeText types into what has the focus; typing nothing deletes what is selected.
func (b *tab) typeText(typed string) {
	b.t.Helper()
	if typed == "" {
		b.run(chromedp.KeyEvent(kb.Delete))
		return
	}
	b.run(input.InsertText(typed))
}

// eval returns the value of an expression in the page.
func eval[T any](b *tab, expression string) T {
	b.t.Helper()
	var value T
	b.run(chromedp.Evaluate(expression, &value, awaited))
	return value
}

func awaited(p *runtime.EvaluateParams) *runtime.EvaluateParams { return p.WithAwaitPromise(true) }

// wait returns once the condition holds in the page, even when another page comes in between.
func (b *tab) wait(condition string) {
	b.t.Helper()
	if err := b.watch(condition); err != nil {
		b.fatal(err)
	}
}

// watch is wait for use beside the test's own goroutine. The page itself looks every few milliseconds,
// so the moment is exact.
func (b *tab) watch(condition string) error {
	look := fmt.Sprintf(`new Promise(done => {
		const look = () => { try { if (%s) { clearInterval(timer); done(true) } } catch {} }
		const timer = setInterval(look, 5)
		look()
	})`, condition)
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	for {
		err := chromedp.Run(ctx, chromedp.Evaluate(look, nil, awaited))
		switch {
		case err == nil:
			return nil
		case ctx.Err() != nil:
			return fmt.Errorf("waited in vain for %s", condition)
		case !replaced(err):
			return fmt.Errorf("waiting for %s: %w", condition, err)
		}
	}
}

// replaced reports whether the page went away while it was looked at.
func replaced(err error) bool {
	message := err.Error()
	return strings.Contains(message, "context was destroyed") || strings.Contains(message, "Inspected target navigated") ||
		strings.Contains(message, "Cannot find context")
}

// text returns what a person reads in the first element of the selector, "" when there is none.
func (b *tab) text(selector string) string {
	b.t.Helper()
	return eval[string](b, fmt.Sprintf(`document.querySelector(%q)?.innerText ?? ""`, selector))
}

// theme makes the browser ask for light or dark.
func (b *tab) theme(scheme string) {
	b.t.Helper()
	b.run(emulation.SetEmulatedMedia().WithFeatures([]*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: scheme},
		{Name: "prefers-reduced-motion", Value: "reduce"}, // pictures and contrasts are taken at rest
	}))
}

func (b *tab) width(pixels int64) {
	b.t.Helper()
	b.run(chromedp.EmulateViewport(pixels, 900))
}

// signIn signs in to an account of the demonstration by its one click.
func (b *tab) signIn(account string) *tab {
	b.t.Helper()
	b.open("/login")
	if status := b.click(signInButton(account)); status != 200 {
		b.t.Fatalf("sign in as %s: status %d, want 200", account, status)
	}
	return b
}

func signInButton(account string) string {
	return fmt.Sprintf(`form[action="/login/demo"] button[value="%s"]`, account)
}

// keep writes a picture into a directory.
func keep(t *testing.T, path string, picture []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, picture, 0o644); err != nil {
		t.Fatal(err)
	}
}
