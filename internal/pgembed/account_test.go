package pgembed

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestAsOrdinaryUser runs the tests of the server once more as another user where this run is root's;
// in an ordinary user's run they are that already.
func TestAsOrdinaryUser(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		return
	}
	a, err := lookup("nobody")
	if err != nil {
		t.Fatal(err)
	}
	program, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	dir := openDir(t)
	binary := filepath.Join(dir, "pgembed.test")
	if err := os.WriteFile(binary, program, 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), binary, "-test.v", "-test.timeout=3m",
		"-test.run=^Test(Restart|Killed|Orphan|Stale|Second|Temporary)")
	cmd.Dir = dir
	cmd.SysProcAttr = a.attributes()
	out, err := cmd.CombinedOutput()
	if err != nil || strings.Count(string(out), "--- PASS") != 7 {
		t.Errorf("as nobody: %v\n%s", err, out)
	}
}

func TestRootsClosedDirectoryIsReplaced(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "closed")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	s := start(t, Options{DataDir: filepath.Join(dir, "database"), Volatile: true})
	if replaced := !strings.HasPrefix(s.Dir(), dir); replaced != (os.Geteuid() == 0) {
		t.Errorf("as user %d the directory in use is %s", os.Geteuid(), s.Dir())
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(s.Dir()); err != nil {
			t.Error(err)
		}
	})
	stop(t, s)
	if got := replacement(dir); got != replacement(dir) || got == replacement(dir+"2") {
		t.Errorf("replacement(%s) = %s is not its own stable place", dir, got)
	}
}

func TestExistingClusterKeepsItsUser(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		return // an ordinary user's clusters are all his own
	}
	nobody, err := lookup("nobody")
	if err != nil {
		t.Fatal(err)
	}
	dir := openDir(t)
	if err := nobody.own(filepath.Join(dir, "data")); err != nil {
		t.Fatal(err)
	}
	got, err := accountFor(filepath.Join(dir, "data"))
	if err != nil || got.uid != nobody.uid {
		t.Errorf("accountFor = %+v, %v; want the user of the cluster, %d", got, err, nobody.uid)
	}
}

func TestLinkInPlaceOfADirectoryIsRefused(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	link := filepath.Join(dir, "run")
	if err := os.Symlink("/tmp", link); err != nil {
		t.Fatal(err)
	}
	a := account{uid: uint32(os.Geteuid()), gid: uint32(os.Getegid())}
	if err := a.own(link); err == nil {
		t.Error("own followed a link")
	}
}
