package e2e

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestTheNetworkIsCutInTheMiddleAndEverythingIsThereOnce types cells; after a third of them the network is gone, the
// tab is closed, a new one opened without a network, and then the network comes back.
func TestTheNetworkIsCutInTheMiddleAndEverythingIsThereOnce(t *testing.T) {
	t.Parallel()
	const cells, cutAfter = 24, 8
	d := newLargeDesk(t)
	first := d.open(t)
	path := eval[string](first, `location.pathname + location.search`)
	first.waitAsync(keptCopy)
	first.tabTo("#grid input")
	for i := range cells {
		if i == cutAfter {
			first.offline(true)
		}
		first.keys(fmt.Sprintf("%d/90", i), kb.Enter)
	}
	// Each cell says so once it is kept.
	const inState = `document.querySelectorAll('#grid td[data-state="%s"]').length`
	first.wait(fmt.Sprintf(inState+` >= %d && `+inState+` + `+inState+` === %d`, "waiting", cells-cutAfter, "waiting", "saved", cells))
	second := first.another()
	first.close()
	second.offline(true)
	second.open(path)
	second.wait(`!document.getElementById("saved-copy").hidden && ` + fmt.Sprintf(`%s >= %d`, waitingCount, cells-cutAfter))
	second.wait(fmt.Sprintf(`document.querySelectorAll("#grid input")[%d].value === "%d/90"`, (cells-1)*largeColumns, cells-1))
	second.offline(false)
	second.wait(waitingCount + ` === 0`)
	stored := d.stored(t)
	if len(stored) != cells {
		t.Errorf("%d figures stored, want %d", len(stored), cells)
	}
	for i := range cells {
		want := fmt.Sprintf("%d congress.grassroots %d/90@2020-07-03", int64(d.unit)+int64(i), i)
		if stored[want] != 1 {
			t.Errorf("%s is stored %d times, want once", want, stored[want])
		}
	}
}

// killable is a program on a data directory and an address of its own, which can be killed and started again.
type killable struct {
	t            *testing.T
	binary, data string
	address      string
	command      *exec.Cmd
}

func newKillable(t *testing.T) *killable {
	t.Helper()
	dir, err := os.MkdirTemp("", "tiendo-e2e-kill")
	must(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	must(t, os.Chmod(dir, 0o755)) // a database user that is not root has to come through
	free, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	p := &killable{t: t, binary: filepath.Join(dir, "tiendo"), data: filepath.Join(dir, "data"), address: free.Addr().String()}
	must(t, free.Close())
	if out, err := exec.CommandContext(t.Context(), "go", "build", "-o", p.binary, "tiendo/cmd/tiendo").CombinedOutput(); err != nil {
		t.Fatalf("build the program: %v\n%s", err, out)
	}
	t.Cleanup(func() { stop(p.command) })
	return p
}

func (p *killable) start() {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), startsWithin)
	defer cancel()
	p.command = exec.Command(p.binary, "serve", "--demo", "--addr", p.address, "--data-dir", p.data)
	var logged tail
	p.command.Stderr = &logged
	p.command.Env = withoutOurs(os.Environ())
	out, err := p.command.StdoutPipe()
	must(p.t, err)
	must(p.t, p.command.Start())
	_, err = readAddress(ctx, out, &logged)
	must(p.t, err)
}

// kill ends the program as a power cut does.
func (p *killable) kill() {
	p.t.Helper()
	must(p.t, p.command.Process.Kill())
	_ = p.command.Wait() // killed, as it was told
}

func TestAServerKilledWhileItIsSentToLosesAndDoublesNothing(t *testing.T) {
	t.Parallel()
	p := newKillable(t)
	p.start()
	measures := []string{"secretary_direct.grassroots", "first_time.grassroots", "minority.grassroots", "under_40.grassroots"}
	const days = 60
	b := newTabAt(t, "http://"+p.address).signIn("demo-thai-nguyen")
	b.open(desk)
	b.withOutbox()
	var cells bytes.Buffer
	for day := range days {
		for _, measure := range measures {
			fmt.Fprintf(&cells, `box.send({unit: "thai-nguyen", measure: %q, asOf: %q, typed: "%d/100"}),`, measure, dayAfter(day), day)
		}
	}
	b.run(chromedp.Evaluate(`Promise.all([`+cells.String()+`]).then(() => true)`, nil, awaited))
	all := days * len(measures)
	b.wait(waitingCount + fmt.Sprintf(` < %d && `, all-20) + waitingCount + ` > 0`)
	p.kill()
	b.wait(`document.getElementById("outbox").dataset.state === "waiting"`)
	if left := eval[int](b, waitingCount); left == 0 || left == all {
		t.Fatalf("%d of %d wait after the kill, which is not in the middle", left, all)
	}
	p.start()
	b.wait(waitingCount + ` === 0`)
	for _, measure := range measures {
		stored := b.stored(measure)
		if len(stored) != days {
			t.Errorf("%s: %d figures stored, want %d", measure, len(stored), days)
		}
		for i, line := range stored {
			day := len(stored) - 1 - i
			if want := fmt.Sprintf("%d/100@%s", day, dayAfter(day)); line != want {
				t.Errorf("%s: %s stored, want %s", measure, line, want)
			}
		}
	}
}

// dayAfter is a day of the summer before the figures of the demonstration begin.
func dayAfter(n int) string { return fmt.Sprintf("2019-%02d-%02d", 7+n/30, 1+n%30) }
