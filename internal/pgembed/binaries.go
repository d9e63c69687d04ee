package pgembed

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
)

// The releases that the schema is written for (design §7).
const (
	oldest = 15
	newest = 18
)

// binaries is one installed Postgres.
type binaries struct {
	dir     string
	major   int
	version string // as the server prints it
}

func (b binaries) command(name string) string { return filepath.Join(b.dir, name) }

// places are the directories where systems put Postgres; PATH is looked at as well.
var places = []string{
	"/usr/lib/postgresql/*/bin",            // Debian, Ubuntu
	"/usr/pgsql-*/bin",                     // Fedora, RHEL with the packages of postgresql.org
	"/usr/bin",                             // Fedora
	"/opt/homebrew/opt/postgresql@*/bin",   // Homebrew on Apple silicon
	"/usr/local/opt/postgresql@*/bin",      // Homebrew on Intel
	"/home/linuxbrew/.linuxbrew/opt/*/bin", // Homebrew on Linux
	"/usr/local/bin",                       // from source, the official container image
	"/usr/local/pgsql/bin",                 // from source
}

// errNone says that no usable Postgres is installed.
var errNone = errors.New("no Postgres 15 to 18 found")

// find returns the newest usable Postgres, or with major given one of just that release: the files of a
// cluster belong to one major release.
func find(major int) (binaries, error) {
	found := usable(append(filepath.SplitList(os.Getenv("PATH")), expand(places)...))
	for _, b := range found {
		if major == 0 || b.major == major {
			return b, nil
		}
	}
	if major == 0 || len(found) == 0 {
		return binaries{}, fmt.Errorf("%w; %s", errNone, advice())
	}
	return binaries{}, fmt.Errorf("the data directory was made by Postgres %d, only Postgres %d is installed: install release %d or choose another data directory",
		major, found[0].major, major)
}

// usable lists the installations among the directories, newest first.
func usable(dirs []string) []binaries {
	var found []binaries
	seen := map[string]bool{}
	for _, dir := range dirs {
		dir = home(dir)
		if dir == "" || seen[dir] {
			continue
		}
		seen[dir] = true
		if b, ok := inspect(dir); ok {
			found = append(found, b)
		}
	}
	slices.SortStableFunc(found, func(a, b binaries) int { return cmp.Compare(b.major, a.major) })
	return found
}

// home returns the directory where a server on PATH really lies, with its other programs beside it, and
// "" where there is none.
func home(dir string) string {
	if dir == "" {
		return ""
	}
	server, err := filepath.EvalSymlinks(filepath.Join(dir, "postgres"))
	if err != nil {
		return ""
	}
	return filepath.Dir(server)
}

var versionLine = regexp.MustCompile(`^postgres \(PostgreSQL\) ((\d+)\S*)`)

// inspect asks the server in a directory for its version.
func inspect(dir string) (binaries, bool) {
	for _, name := range []string{"postgres", "initdb"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.IsDir() {
			return binaries{}, false
		}
	}
	out, err := exec.Command(filepath.Join(dir, "postgres"), "--version").Output()
	m := versionLine.FindSubmatch(out)
	if err != nil || m == nil {
		return binaries{}, false
	}
	major, err := strconv.Atoi(string(m[2]))
	if err != nil || major < oldest || major > newest {
		return binaries{}, false
	}
	return binaries{dir: dir, major: major, version: string(m[1])}, true
}

func expand(patterns []string) []string {
	var dirs []string
	for _, p := range patterns {
		matches, err := filepath.Glob(p)
		if err == nil {
			dirs = append(dirs, matches...)
		}
	}
	return dirs
}
