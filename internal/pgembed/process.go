package pgembed

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// process is the running postmaster.
type process struct {
	cmd  *exec.Cmd
	bin  binaries
	done chan struct{} // closed when it has ended
	err  error         // how it ended; read after done
}

// launch starts the server and waits until it answers. When children of a killed server still hold its
// memory, Postgres refuses to start; they end by themselves within moments, so that is tried again.
func launch(ctx context.Context, bin binaries, d directory, volatile bool) (*process, error) {
	if err := d.rotateLog(); err != nil {
		return nil, err
	}
	deadline := time.Now().Add(15 * time.Second)
	for {
		p, err := spawn(bin, d, volatile)
		if err != nil {
			return nil, err
		}
		if err = p.awaitReady(ctx, d); err == nil {
			return p, nil
		}
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		err = errors.Join(err, p.stop(end))
		cancel()
		held := strings.Contains(d.lastLines(), "still in use")
		if !held || time.Now().After(deadline) || until(ctx, 200*time.Millisecond, func() bool { return ctx.Err() != nil }) {
			return nil, err
		}
	}
}

// spawn starts the server in a goroutine bound to its thread: on Linux the server is told when that
// thread dies, which must mean that the program has died (see withParentDeath).
func spawn(bin binaries, d directory, volatile bool) (*process, error) {
	log, err := os.OpenFile(d.path("postgres.log"), os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(bin.command("postgres"), serverArgs(d, volatile)...)
	cmd.Dir = "/"
	cmd.Env = serverEnv()
	cmd.Stdout, cmd.Stderr = log, log
	cmd.SysProcAttr = withParentDeath(d.account.attributes())
	p := &process{cmd: cmd, bin: bin, done: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread() // never unlocked: the thread lives as long as the server, and ends with it
		err := cmd.Start()
		started <- err
		if err == nil {
			p.err = cmd.Wait()
			close(p.done)
		}
	}()
	err = errors.Join(<-started, log.Close())
	return p, err
}

func serverArgs(d directory, volatile bool) []string {
	settings := []string{
		"listen_addresses=", "unix_socket_directories=" + d.socket, "unix_socket_permissions=0700", "port=" + port,
		"max_connections=200", "log_timezone=UTC",
	}
	if volatile {
		settings = append(settings, "fsync=off", "synchronous_commit=off", "full_page_writes=off")
	} else {
		settings = append(settings, "fsync=on", "synchronous_commit=on", "full_page_writes=on")
	}
	args := []string{"-D", d.cluster()}
	for _, s := range settings {
		args = append(args, "-c", s)
	}
	return args
}

// awaitReady returns when the server answers a query, or says why it never will.
func (p *process) awaitReady(ctx context.Context, d directory) error {
	var last error
	ended := false
	ready := until(ctx, patience, func() bool {
		select {
		case <-p.done:
			ended = true
			return true
		default:
		}
		last = ping(ctx, d.url(Owner, "postgres"))
		return last == nil
	})
	switch {
	case ended:
		return fmt.Errorf("the server did not start; its log ends:\n%s", d.lastLines())
	case !ready:
		return fmt.Errorf("the server does not answer: %w", errors.Join(ctx.Err(), last))
	}
	return nil
}

func ping(ctx context.Context, url string) error {
	ctx, cancel := context.WithTimeout(ctx, 2*time.Second)
	defer cancel()
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	return errors.Join(conn.Ping(ctx), conn.Close(ctx))
}

func (p *process) pid() int { return p.cmd.Process.Pid }

// stop ends the server in order; when ctx ends first, at once, which Postgres survives by recovery.
func (p *process) stop(ctx context.Context) error {
	if p.signal(syscall.SIGINT) {
		return nil
	}
	select {
	case <-p.done:
		return nil
	case <-ctx.Done():
	}
	p.signal(syscall.SIGQUIT)
	select {
	case <-p.done:
		return nil
	case <-time.After(5 * time.Second):
	}
	p.signal(syscall.SIGKILL)
	<-p.done
	return errors.New("the server did not shut down and was killed; it recovers at its next start")
}

// signal reports whether the server had ended already.
func (p *process) signal(s syscall.Signal) (ended bool) {
	return errors.Is(p.cmd.Process.Signal(s), os.ErrProcessDone)
}
