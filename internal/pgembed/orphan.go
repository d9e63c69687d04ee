package pgembed

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// endOrphan ends the server that a killed program left running on the directory, in good order, and
// removes a stale postmaster.pid whose number meanwhile belongs to some other process: Postgres itself
// would take that one for a server. The caller holds the lock, so no living program is meant.
func endOrphan(ctx context.Context, d directory, log *slog.Logger) error {
	file := filepath.Join(d.cluster(), "postmaster.pid")
	pid, ok := readPid(file)
	if !ok || !alive(pid) {
		return nil // none, or one that Postgres recognises as stale by itself
	}
	if !serves(pid, d.cluster()) {
		log.Info("removing a stale postmaster.pid", "pid", pid)
		return os.Remove(file)
	}
	log.Info("stopping the database that an earlier run left behind", "pid", pid)
	for _, step := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGINT, 20 * time.Second}, {syscall.SIGQUIT, 10 * time.Second}, {syscall.SIGKILL, 5 * time.Second}} {
		if err := syscall.Kill(pid, step.signal); err == syscall.ESRCH {
			return nil
		} else if err != nil {
			return fmt.Errorf("stop the server left behind (process %d): %w", pid, err)
		}
		if until(ctx, step.wait, func() bool { return !alive(pid) }) {
			return nil
		}
	}
	return fmt.Errorf("the server left behind (process %d) does not end", pid)
}

// readPid reads the first line of a postmaster.pid.
func readPid(file string) (int, bool) {
	text, err := os.ReadFile(file)
	if err != nil {
		return 0, false
	}
	first, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(strings.TrimSpace(first))
	return pid, err == nil && pid > 1
}

// alive reports whether the process exists and is more than an entry that nobody has waited for.
func alive(pid int) bool {
	if err := syscall.Kill(pid, 0); err == syscall.ESRCH {
		return false
	}
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return !hasProc()
	}
	_, state, _ := bytes.Cut(stat, []byte(") "))
	return !bytes.HasPrefix(state, []byte("Z"))
}

// serves reports whether the process is a Postgres server on the cluster.
func serves(pid int, cluster string) bool {
	command, err := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
	if err != nil {
		if hasProc() {
			return false
		}
		if command, err = exec.Command("ps", "-o", "args=", "-p", strconv.Itoa(pid)).Output(); err != nil {
			return false
		}
	}
	return bytes.Contains(command, []byte("postgres")) && bytes.Contains(command, []byte(cluster))
}

// hasProc reports whether the system shows its processes as files, as Linux does.
func hasProc() bool {
	_, err := os.Stat("/proc/self/stat")
	return err == nil
}

// until asks condition again and again until it holds (true), or the time or ctx has ended (false).
func until(ctx context.Context, d time.Duration, condition func() bool) bool {
	ctx, cancel := context.WithTimeout(ctx, d)
	defer cancel()
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for !condition() {
		select {
		case <-ctx.Done():
			return false
		case <-tick.C:
		}
	}
	return true
}
