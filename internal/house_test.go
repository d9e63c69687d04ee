// Package internal holds no code of its own: this test keeps the rooms of the house apart (docs/architecture.md).
package internal

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "tiendo/"

// field is what describes the domain without storing, sending or showing it.
var field = []string{"internal/congress", "internal/access", "internal/rollup"}

// arrows says which rooms of ours a room may import; a room's own sub-packages are always allowed.
// A new room states its arrows here.
var arrows = map[string][]string{
	"internal":          nil,
	"internal/congress": nil,
	"internal/access":   {"internal/congress"},
	"internal/rollup":   {"internal/congress", "internal/access", "internal/search"},
	"internal/search":   {"internal/text"},
	"internal/text":     {"internal/congress"},
	"internal/templ":    nil,
	"internal/paper":    nil,
	"migrations":        nil,
	"internal/pgembed":  nil,
	"internal/postgres": append(field, "migrations"),
	"internal/sheet":    {"internal/congress", "internal/rollup", "internal/text"},
	"internal/unitlist": {"internal/congress", "internal/rollup", "internal/sheet", "internal/text"},
	"internal/report":   {"internal/congress", "internal/text"},
	"internal/ical":     {"internal/congress"},
	"internal/imports":  append(field, "internal/postgres", "internal/sheet", "internal/text"),
	"internal/live":     append(field, "internal/text"),
	"internal/demo":     append(field, "internal/postgres"),
	"web":               append(field, "internal/paper", "internal/text", "internal/templ"),
	"internal/server": append(field, "internal/text", "internal/templ", "internal/postgres", "internal/live", "internal/sheet",
		"internal/imports", "internal/unitlist", "internal/report", "internal/ical", "internal/paper", "web"),
	"internal/pgtest": append(field, "internal/postgres", "internal/pgembed", "migrations"),
	"internal/bench":  append(field, "internal/postgres", "internal/pgembed", "internal/demo", "internal/server", "migrations"),
	"internal/e2e":    append(field, "internal/text"),
	"cmd": append(field, "internal/postgres", "internal/pgembed", "internal/demo", "internal/sheet", "internal/imports",
		"internal/unitlist", "internal/text", "internal/server"),
}

// strangers are packages of others that may not enter a room at all: the domain knows neither SQL nor HTTP.
var strangers = map[string][]string{
	"internal/access":   {"net/http", "database/sql", "github.com/jackc/"},
	"internal/rollup":   {"net/http", "database/sql", "github.com/jackc/"},
	"internal/search":   {"net/http", "database/sql", "github.com/jackc/"},
	"internal/text":     {"net/http", "database/sql", "github.com/jackc/"},
	"internal/sheet":    {"net/http", "database/sql", "github.com/jackc/"},
	"internal/unitlist": {"net/http", "database/sql", "github.com/jackc/"},
	"internal/ical":     {"net/http", "database/sql", "github.com/jackc/"},
	"internal/imports":  {"net/http", "database/sql", "github.com/jackc/"},
	"internal/report":   {"net/http", "database/sql", "github.com/jackc/"},
	"internal/paper":    {"net/http", "database/sql", "github.com/jackc/"},
	"internal/postgres": {"net/http"},
	"internal/demo":     {"net/http", "database/sql", "github.com/jackc/"},
	"web":               {"database/sql", "github.com/jackc/"},
}

func TestImportsPointOneWay(t *testing.T) {
	t.Parallel()
	seen := 0
	for file, imports := range sources(t) {
		seen++
		room := roomOf(path.Dir(file))
		allowed, known := arrows[room]
		if !known {
			t.Errorf("%s: the room %q has no arrows in this test", file, room)
		}
		for _, name := range imports {
			ours, isOurs := strings.CutPrefix(name, module)
			switch {
			case isOurs && roomOf(ours) != room && !slices.Contains(allowed, roomOf(ours)):
				t.Errorf("%s imports %s; %s may import %v", file, name, room, allowed)
			case !isOurs && slices.ContainsFunc(strangers[room], func(p string) bool { return strings.HasPrefix(name, p) }):
				t.Errorf("%s imports %s, which may not enter %s", file, name, room)
			case !isOurs && room == "internal/congress" && strings.Contains(name, "."):
				t.Errorf("%s imports %s; the domain uses the standard library only", file, name)
			}
		}
	}
	if seen < 20 {
		t.Errorf("only %d files were looked at", seen)
	}
}

// roomOf returns the room that a directory belongs to: itself or the nearest one above that has arrows.
func roomOf(dir string) string {
	for d := dir; d != "."; d = path.Dir(d) {
		if _, ok := arrows[d]; ok {
			return d
		}
	}
	return dir
}

// sources returns the imports of every file of the house but tests, by path from the top.
func sources(t *testing.T) map[string][]string {
	t.Helper()
	top, err := filepath.Abs("..")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	err = fs.WalkDir(os.DirFS(top), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == "testdata" || (name != "." && strings.HasPrefix(d.Name(), "."))):
			return fs.SkipDir
		case !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go"):
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(top, name), nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		found[name] = []string{}
		for _, spec := range f.Imports {
			imported, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			found[name] = append(found[name], imported)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
