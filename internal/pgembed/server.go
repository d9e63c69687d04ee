package pgembed

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Owner is the superuser of the embedded server, AppLogin the restricted login that migrations create.
const (
	Owner    = "postgres"
	AppLogin = "tiendo"
)

// Options says where and how the server runs. The zero value is a throw-away server that keeps its promises.
type Options struct {
	// DataDir holds the cluster, its log and its socket, and survives restarts. Empty: a temporary
	// directory that Stop removes. As root a directory that the server's user cannot enter is replaced
	// by one under /var/lib/tiendo (see [Server.Dir]).
	DataDir string
	// Existing refuses to make a new cluster where there is none, with [ErrNoCluster].
	Existing bool
	// Volatile gives up durability for speed: a crash of the machine may lose everything. For tests.
	Volatile bool
	// Log tells what happens; nil: nobody.
	Log *slog.Logger
}

// Server is a running Postgres that belongs to this process.
type Server struct {
	dir     directory
	lock    *lock
	process *process
	log     *slog.Logger
	discard bool // remove the directory when stopped
}

// ErrNoCluster: no server has ever run on the data directory.
var ErrNoCluster = errors.New("there is no database")

// Start runs Postgres on the data directory and returns when it accepts connections. It installs Postgres
// where that is possible without asking (see [Install]), creates the cluster when there is none, and
// first ends a server that an earlier, killed program left running there. A second program on the same
// directory gets a [*LockedError].
func Start(ctx context.Context, o Options) (*Server, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	s := &Server{log: o.Log, discard: o.DataDir == ""}
	if err := s.start(ctx, o); err != nil {
		s.release()
		return nil, fmt.Errorf("embedded postgres: %w", err)
	}
	return s, nil
}

func (s *Server) start(ctx context.Context, o Options) (err error) {
	if _, err = find(0); err != nil {
		if err = Install(ctx, o.Log); err != nil {
			return err
		}
	}
	if s.dir, err = openDirectory(o.DataDir, o.Log); err != nil {
		return err
	}
	if s.lock, err = acquire(s.dir.path("lock")); err != nil {
		return err
	}
	bin, err := find(s.dir.major())
	if err != nil {
		return err
	}
	if err := endOrphan(ctx, s.dir, o.Log); err != nil {
		return err
	}
	if s.dir.major() == 0 && o.Existing {
		return fmt.Errorf("%w in %s", ErrNoCluster, s.dir.root)
	}
	if s.dir.major() == 0 {
		o.Log.Info("creating the embedded database", "dir", s.dir.root, "postgres", bin.version)
		if err := initCluster(ctx, bin, s.dir, o.Volatile); err != nil {
			return err
		}
	}
	if err := s.dir.prepareSocket(); err != nil {
		return err
	}
	s.process, err = launch(ctx, bin, s.dir, o.Volatile)
	if err != nil {
		return err
	}
	o.Log.Info("embedded database is ready", "dir", s.dir.root, "postgres", bin.version, "pid", s.process.pid())
	return nil
}

// Attach reaches the server that another program runs on the data directory, so that a second command
// can work beside it. The server is the other program's: the result has only addresses, and its Stop
// does nothing.
func Attach(ctx context.Context, dataDir string) (*Server, error) {
	log := slog.New(slog.DiscardHandler)
	dir, err := openDirectory(dataDir, log)
	if err != nil {
		return nil, fmt.Errorf("embedded postgres: %w", err)
	}
	if err := ping(ctx, dir.url(Owner, "postgres")); err != nil {
		return nil, fmt.Errorf("embedded postgres: the running server does not answer: %w", err)
	}
	return &Server{dir: dir, log: log}, nil
}

// OwnerURL is how the superuser reaches a database of the server, for migrations and tests.
func (s *Server) OwnerURL(database string) string { return s.dir.url(Owner, database) }

// AppURL is how the program's restricted login reaches a database. The login exists once migrations made it.
func (s *Server) AppURL(database string) string { return s.dir.url(AppLogin, database) }

// Dir is the directory in use: Options.DataDir made absolute, or what replaced it.
func (s *Server) Dir() string { return s.dir.root }

// Pid is the process id of the server.
func (s *Server) Pid() int { return s.process.pid() }

// BinDir is the directory of the server's programs, pg_dump and pgbench among them where packaged so.
func (s *Server) BinDir() string { return s.process.bin.dir }

// Done is closed when the server has ended, by Stop or on its own.
func (s *Server) Done() <-chan struct{} { return s.process.done }

// Stop shuts the server down: running statements are rolled back, everything committed is on disk. When
// ctx ends before that, the server is stopped at once and recovers at its next start. Stop may be
// called twice.
func (s *Server) Stop(ctx context.Context) error {
	if s.process == nil {
		return nil
	}
	defer s.release()
	if err := s.process.stop(ctx); err != nil {
		return fmt.Errorf("embedded postgres: %w", err)
	}
	s.log.Info("embedded database stopped", "dir", s.dir.root)
	return nil
}

// release gives back what a server holds besides its process.
func (s *Server) release() {
	if s.lock != nil {
		s.dir.removeSocket()
	}
	if s.discard && s.dir.root != "" {
		if err := os.RemoveAll(s.dir.root); err != nil {
			s.log.Warn("temporary database not removed", "dir", s.dir.root, "err", err)
		}
	}
	s.lock.release()
}

// url is the address of a database over the server's socket.
func (d directory) url(user, database string) string {
	q := url.Values{"host": {d.socket}, "port": {port}, "sslmode": {"disable"}}
	return (&url.URL{Scheme: "postgres", User: url.User(user), Host: "", Path: "/" + database, RawQuery: q.Encode()}).String()
}

// lastLines returns the end of the server's log, for an error that says why it did not start.
func (d directory) lastLines() string {
	text, err := os.ReadFile(d.path("postgres.log"))
	if err != nil {
		return ""
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return strings.Join(lines[max(0, len(lines)-6):], "\n")
}

// rotateLog keeps one older log once the present one has grown past a few megabytes.
func (d directory) rotateLog() error {
	const large = 8 << 20
	name := d.path("postgres.log")
	if info, err := os.Stat(name); err != nil || info.Size() < large {
		return nil
	}
	return os.Rename(name, filepath.Clean(name+".1"))
}

// port is the number in the socket's name; nothing listens on TCP.
const port = "5432"

// patience is how long a server may take to start, which includes recovery after a crash.
const patience = 2 * time.Minute
