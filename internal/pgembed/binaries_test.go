package pgembed

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// installed makes a directory that looks like an installation of the version.
func installed(t *testing.T, version string) string {
	t.Helper()
	dir := t.TempDir()
	script := "#!/bin/sh\necho 'postgres (PostgreSQL) " + version + "'\n"
	for _, name := range []string{"postgres", "initdb"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(script), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestNewestUsableReleaseComesFirst(t *testing.T) {
	t.Parallel()
	fifteen, seventeen := installed(t, "15.14 (Debian 15.14-0+deb12u1)"), installed(t, "17.6 (Homebrew)")
	tooOld, tooNew := installed(t, "14.19"), installed(t, "19beta1")
	incomplete, linked := t.TempDir(), t.TempDir()
	if err := os.Symlink(filepath.Join(seventeen, "postgres"), filepath.Join(linked, "postgres")); err != nil {
		t.Fatal(err)
	}
	dirs := []string{"", incomplete, tooOld, fifteen, tooNew, linked, seventeen, fifteen, filepath.Join(incomplete, "absent")}
	got := usable(dirs)
	want := []binaries{{dir: seventeen, major: 17, version: "17.6"}, {dir: fifteen, major: 15, version: "15.14"}}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(binaries{})); d != "" {
		t.Errorf("usable (-want +got):\n%s", d)
	}
}

func TestAdviceIsOneLine(t *testing.T) {
	t.Parallel()
	if got := advice(); got == "" || filepath.Base(got) == "" || len(got) > 200 {
		t.Errorf("advice() = %q", got)
	}
}
