package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// buildDir is where build puts the program; TestMain makes and removes it.
var buildDir string

// build makes the program once for all tests that start it as people do.
var build = sync.OnceValues(func() (string, error) {
	binary := filepath.Join(buildDir, "tiendo")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return binary, nil
})

func TestMain(m *testing.M) {
	var err error
	if buildDir, err = os.MkdirTemp("", "tiendo-build-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	code := m.Run()
	_ = os.RemoveAll(buildDir) // a temporary directory of ours
	os.Exit(code)
}

// openDir is a temporary directory that the database's user can enter, unlike t.TempDir.
func openDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "tiendo-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(dir); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// program is a running tiendo.
type program struct {
	cmd     *exec.Cmd
	address string // "http://127.0.0.1:40123/"
	log     *lockedBuffer
	ended   chan error
}

// lockedBuffer collects what a process prints while a test reads it.
type lockedBuffer struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// startDemo starts the demonstration on a data directory and returns when it says where it is.
func startDemo(t *testing.T, dataDir string, more ...string) *program {
	t.Helper()
	binary, err := build()
	if err != nil {
		t.Fatal(err)
	}
	p := &program{
		cmd:   exec.Command(binary, append([]string{"serve", "--demo", "--addr", "127.0.0.1:0", "--data-dir", dataDir}, more...)...),
		log:   &lockedBuffer{},
		ended: make(chan error, 1),
	}
	p.cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "HOME=" + dataDir, "TMPDIR=" + os.TempDir()}
	p.cmd.Stderr = p.log
	out, err := p.cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { p.kill(t) })
	said := make(chan string, 1)
	go p.read(out, said)
	select {
	case p.address = <-said:
	case err := <-p.ended:
		p.ended <- err
		t.Fatalf("the program ended: %v\n%s", err, p.log)
	case <-time.After(2 * time.Minute):
		t.Fatalf("the program does not say where it is\n%s", p.log)
	}
	return p
}

// read takes the address from the program's output and waits for its end.
func (p *program) read(out io.Reader, said chan<- string) {
	for lines := bufio.NewScanner(out); lines.Scan(); {
		if address, ok := strings.CutPrefix(lines.Text(), "Tiến độ: "); ok {
			said <- address
		}
	}
	p.ended <- p.cmd.Wait()
}

// kill ends the program as a power cut would, and is nothing to one that has ended.
func (p *program) kill(t *testing.T) {
	t.Helper()
	_ = p.cmd.Process.Kill()
	p.await(t, 30*time.Second)
}

// terminate asks the program to end and returns how it did.
func (p *program) terminate(t *testing.T, within time.Duration) error {
	t.Helper()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	return p.await(t, within)
}

func (p *program) await(t *testing.T, within time.Duration) error {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), within)
	defer cancel()
	select {
	case err := <-p.ended:
		p.ended <- err
		return err
	case <-ctx.Done():
		t.Errorf("the program has not ended after %v\n%s", within, p.log)
		return ctx.Err()
	}
}
