package pgembed

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// holdEnv makes the test binary a program that holds a server on the directory named, until it is killed.
const holdEnv = "TIENDO_PGEMBED_HOLD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(holdEnv); dir != "" {
		hold(dir)
	}
	os.Exit(m.Run())
}

func hold(dir string) {
	s, err := Start(context.Background(), Options{DataDir: dir})
	if err != nil {
		fmt.Println("failed:", err)
		os.Exit(1)
	}
	fmt.Println("pid", s.Pid())
	select {}
}

// openDir is a temporary directory that other users can enter, unlike t.TempDir.
func openDir(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "pgembed-test-")
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

func start(t *testing.T, o Options) *Server {
	t.Helper()
	s, err := Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { stop(t, s) })
	return s
}

func stop(t *testing.T, s *Server) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	if err := s.Stop(ctx); err != nil {
		t.Error(err)
	}
}

// value runs statements and returns the single value of the last.
func value(t *testing.T, url string, statements ...string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	var v string
	for i, sql := range statements {
		if i < len(statements)-1 {
			_, err = conn.Exec(t.Context(), sql)
		} else {
			err = conn.QueryRow(t.Context(), sql).Scan(&v)
		}
		if err != nil {
			t.Fatalf("%s: %v", sql, err)
		}
	}
	return v
}

const (
	makeFigure = `CREATE TABLE IF NOT EXISTS figure AS SELECT '254/616' AS value`
	readFigure = `SELECT value FROM figure`
)

func TestRestartKeepsData(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	s := start(t, Options{DataDir: dir})
	for range 2 {
		if err := s.CreateDatabase(t.Context(), "tiendo"); err != nil {
			t.Fatal(err)
		}
	}
	value(t, s.OwnerURL("tiendo"), makeFigure, readFigure)
	stop(t, s)
	s = start(t, Options{DataDir: dir})
	if got, want := value(t, s.OwnerURL("tiendo"), readFigure), "254/616"; got != want {
		t.Errorf("after a restart the figure is %s, want %s", got, want)
	}
}

func TestServerIsDurableUTF8AndOffTheNetwork(t *testing.T) {
	t.Parallel()
	s := start(t, Options{})
	for setting, want := range map[string]string{
		"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on", "data_checksums": "on",
		"listen_addresses": "", "server_encoding": "UTF8",
	} {
		if got := value(t, s.OwnerURL("postgres"), "SHOW "+setting); got != want {
			t.Errorf("%s = %q, want %q", setting, got, want)
		}
	}
	if got, want := value(t, s.OwnerURL("postgres"), `SELECT ('Đà Nẵng' COLLATE "vi-x-icu" < 'Hà Nội')::text`), "true"; got != want {
		t.Errorf("Đà Nẵng before Hà Nội = %s, want %s", got, want)
	}
	value(t, s.OwnerURL("postgres"), `CREATE ROLE tiendo LOGIN`, `SELECT 1::text`)
	if got, want := value(t, s.AppURL("postgres"), `SELECT current_user::text`), AppLogin; got != want {
		t.Errorf("AppURL signs in as %s, want %s", got, want)
	}
}

func TestTemporaryServerLeavesNothing(t *testing.T) {
	t.Parallel()
	s := start(t, Options{Volatile: true})
	if got, want := value(t, s.OwnerURL("postgres"), "SHOW fsync"), "off"; got != want {
		t.Errorf("fsync of a volatile server = %s, want %s", got, want)
	}
	stop(t, s)
	if _, err := os.Stat(s.Dir()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there after Stop: %v", s.Dir(), err)
	}
}

func TestKilledPostgresStartsAgainWithItsData(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	s := start(t, Options{DataDir: dir})
	value(t, s.OwnerURL("postgres"), makeFigure, readFigure)
	if err := syscall.Kill(s.Pid(), syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	select {
	case <-s.Done():
	case <-time.After(10 * time.Second):
		t.Fatal("Done is not closed after the server was killed")
	}
	stop(t, s)
	s = start(t, Options{DataDir: dir})
	if got, want := value(t, s.OwnerURL("postgres"), readFigure), "254/616"; got != want {
		t.Errorf("after kill -9 the figure is %s, want %s", got, want)
	}
}

func TestKilledProgramDoesNotStandInTheWay(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	program := exec.Command(os.Args[0])
	program.Env = append(os.Environ(), holdEnv+"="+dir)
	out, err := program.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := program.Start(); err != nil {
		t.Fatal(err)
	}
	var pid int
	if _, err := fmt.Fscanf(out, "pid %d\n", &pid); err != nil {
		t.Fatal(err)
	}
	if err := program.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	if err := program.Wait(); err == nil {
		t.Error("the program ended by itself")
	}
	s := start(t, Options{DataDir: dir})
	if s.Pid() == pid || alive(pid) {
		t.Errorf("the killed program's server %d still runs beside %d", pid, s.Pid())
	}
}

func TestOrphanIsStoppedInOrder(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	orphan := start(t, Options{DataDir: dir})
	value(t, orphan.OwnerURL("postgres"), makeFigure, readFigure)
	orphan.lock.release() // what the kernel does when a program dies
	s := start(t, Options{DataDir: dir})
	if got, want := value(t, s.OwnerURL("postgres"), readFigure), "254/616"; got != want {
		t.Errorf("after an orphan the figure is %s, want %s", got, want)
	}
	log, err := os.ReadFile(filepath.Join(dir, "postgres.log"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(log), "received fast shutdown request") {
		t.Error("the orphan was not shut down in order")
	}
	orphan.lock = nil
}

func TestStalePidFileOfAnotherProcess(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	s := start(t, Options{DataDir: dir})
	stop(t, s)
	other := exec.Command("sleep", "60")
	other.SysProcAttr = s.dir.account.attributes() // the same user: Postgres would believe it to be a server
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := other.Process.Kill(); err != nil {
			t.Error(err)
		}
		_ = other.Wait() // says that it was killed
	})
	text := fmt.Sprintf("%d\n%s/data\n1590000000\n5432\n%s\n\n  5432001    131072\nready   \n", other.Process.Pid, dir, dir)
	if err := os.WriteFile(filepath.Join(dir, "data", "postmaster.pid"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	start(t, Options{DataDir: dir})
	if !alive(other.Process.Pid) {
		t.Error("an innocent process was stopped")
	}
}

func TestSecondProgramIsTold(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	s := start(t, Options{DataDir: dir, Volatile: true})
	_, err := Start(t.Context(), Options{DataDir: dir, Volatile: true})
	var locked *LockedError
	if !errors.As(err, &locked) || locked.Pid != fmt.Sprint(os.Getpid()) {
		t.Errorf("second Start = %v, want a *LockedError naming process %d", err, os.Getpid())
	}
	beside, err := Attach(t.Context(), dir)
	if err != nil {
		t.Fatal(err)
	}
	stop(t, beside)
	if got, want := value(t, s.OwnerURL("postgres"), "SELECT 1::text"), "1"; got != want {
		t.Errorf("the first server answers %s, want %s", got, want)
	}
}

func TestClusterOfAnotherReleaseIsNamed(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	if err := os.Mkdir(filepath.Join(dir, "data"), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "data", "PG_VERSION"), []byte("9\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Start(t.Context(), Options{DataDir: dir}); err == nil || !strings.Contains(err.Error(), "made by Postgres 9") {
		t.Errorf("Start on a cluster of release 9 = %v", err)
	}
}

func TestLongPathHasAShortSocket(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(openDir(t), strings.Repeat("đại-hội-", 15))
	s := start(t, Options{DataDir: dir, Volatile: true})
	if s.Dir() != dir || len(s.dir.socket) > 90 {
		t.Errorf("directory %s, socket in %s", s.Dir(), s.dir.socket)
	}
	stop(t, s)
	if _, err := os.Stat(s.dir.socket); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the socket's directory is still there: %v", err)
	}
}
