package pgembed

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
)

// LockedError says that another program uses the data directory.
type LockedError struct {
	File string
	Pid  string // of the other program, as far as known
}

// Error implements error.
func (e *LockedError) Error() string {
	return fmt.Sprintf("another program (process %s) uses this data directory, %s is locked: stop it or choose another directory", e.Pid, e.File)
}

// lock is an advisory lock. The kernel drops it with the last of this process, however it ends, and
// children do not inherit it, so neither a crash nor an orphaned server keeps it.
type lock struct{ file *os.File }

func acquire(name string) (*lock, error) {
	f, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o644)
	if err != nil {
		return nil, err
	}
	if err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		defer f.Close()
		if !errors.Is(err, syscall.EWOULDBLOCK) {
			return nil, fmt.Errorf("lock %s: %w", name, err)
		}
		holder, err := io.ReadAll(io.LimitReader(f, 20))
		if err != nil {
			return nil, fmt.Errorf("lock %s: %w", name, err)
		}
		return nil, &LockedError{File: name, Pid: strings.TrimSpace(string(holder))}
	}
	if err := f.Truncate(0); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	if _, err := fmt.Fprintf(f, "%d\n", os.Getpid()); err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return &lock{file: f}, nil
}

// release may be called on a nil lock and twice.
func (l *lock) release() {
	if l == nil {
		return
	}
	// Closing alone would leave it to a child that is being started at this moment, which has the file
	// until it runs its own program. A second time both fail, and nothing is left to release.
	_ = syscall.Flock(int(l.file.Fd()), syscall.LOCK_UN)
	_ = l.file.Close()
}
