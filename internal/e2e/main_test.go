package e2e

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"tiendo/internal/pgtest"
)

// running is what must be stopped after the last test, newest first.
var running struct {
	sync.Mutex
	stops []func()
}

func afterAll(stop func()) {
	running.Lock()
	defer running.Unlock()
	running.stops = append(running.stops, stop)
}

func TestMain(m *testing.M) { pgtest.Main(everything{m}) }

// everything runs the tests and stops what they started.
type everything struct{ *testing.M }

// Run does so.
func (e everything) Run() int {
	code := e.M.Run()
	for i := len(running.stops) - 1; i >= 0; i-- {
		running.stops[i]()
	}
	return code
}

// started is the outcome of starting something once for all tests.
type started[T any] struct {
	value T
	err   error
}

func (s started[T]) get(t *testing.T) T {
	t.Helper()
	if s.err != nil {
		t.Fatal(s.err)
	}
	return s.value
}

// program returns the address of the running program: http://127.0.0.1:port.
func program(t *testing.T) string {
	t.Helper()
	return theProgram().get(t)
}

var theProgram = sync.OnceValue(func() started[string] {
	address, err := startProgram()
	return started[string]{address, err}
})

// startsWithin allows for compiling the program and for filling a new database on a busy machine.
const startsWithin = 4 * time.Minute

func startProgram() (string, error) {
	dir, err := os.MkdirTemp("", "tiendo-e2e")
	if err != nil {
		return "", err
	}
	afterAll(func() { _ = os.RemoveAll(dir) })
	ctx, cancel := context.WithTimeout(context.Background(), startsWithin)
	defer cancel()
	binary := filepath.Join(dir, "tiendo")
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", binary, "tiendo/cmd/tiendo").CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the program: %w\n%s", err, out)
	}
	// A database user that is not root has to come through.
	if err := os.Chmod(dir, 0o755); err != nil {
		return "", err
	}
	command := exec.Command(binary, "serve", "--demo", "--addr", "127.0.0.1:0", "--data-dir", filepath.Join(dir, "data"))
	var logged tail
	command.Stderr = &logged
	command.Env = withoutOurs(os.Environ())
	out, err := command.StdoutPipe()
	if err != nil {
		return "", err
	}
	if err := command.Start(); err != nil {
		return "", err
	}
	afterAll(func() { stop(command) })
	return readAddress(ctx, out, &logged)
}

// withoutOurs keeps the settings of the person who runs the tests away from the program under test.
func withoutOurs(environment []string) []string {
	var kept []string
	for _, v := range environment {
		if !strings.HasPrefix(v, "TIENDO_") && !strings.HasPrefix(v, "DATABASE_") {
			kept = append(kept, v)
		}
	}
	return kept
}

var address = regexp.MustCompile(`https?://127\.0\.0\.1:\d+`)

// readAddress reads what the program prints until it names its address, and then lets it print on.
func readAddress(ctx context.Context, out io.Reader, logged *tail) (string, error) {
	found := make(chan string, 1)
	go func() {
		defer close(found)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if a := address.FindString(lines.Text()); a != "" {
				select {
				case found <- a:
				default: // it said so before
				}
			}
		}
	}()
	select {
	case a, ok := <-found:
		if !ok {
			return "", fmt.Errorf("the program ended without naming its address:\n%s", logged)
		}
		return a, nil
	case <-ctx.Done():
		return "", fmt.Errorf("the program did not name its address within %s:\n%s", startsWithin, logged)
	}
}

// stop ends the program as an operator would, and by force when it does not listen.
func stop(command *exec.Cmd) {
	ended := make(chan struct{})
	go func() {
		_ = command.Wait() // ended by our signal
		close(ended)
	}()
	_ = command.Process.Signal(syscall.SIGTERM)
	select {
	case <-ended:
	case <-time.After(20 * time.Second):
		_ = command.Process.Kill()
		<-ended
	}
}

// tail keeps the end of what the program logs.
type tail struct {
	sync.Mutex
	text []byte
}

const tailLength = 8 << 10

func (l *tail) Write(p []byte) (int, error) {
	l.Lock()
	defer l.Unlock()
	l.text = append(l.text, p...)
	if extra := len(l.text) - tailLength; extra > 0 {
		l.text = l.text[extra:]
	}
	return len(p), nil
}

func (l *tail) String() string {
	l.Lock()
	defer l.Unlock()
	return string(l.text)
}
