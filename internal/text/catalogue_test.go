package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var (
	keyForm = regexp.MustCompile(`^[a-z][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)+$`)
	mark    = regexp.MustCompile(`%(%|s|\[[1-9]\]s|\([^|)]+\|[^|)]+\))?`)
)

func TestEveryTextIsCompleteInBothLanguages(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, part := range catalogues {
		for key, w := range part {
			if seen[key] {
				t.Errorf("%s stands in two catalogues", key)
			}
			seen[key] = true
			if !keyForm.MatchString(key) {
				t.Errorf("%q: a key is subject.what", key)
			}
			if strings.TrimSpace(w.vi) == "" || strings.TrimSpace(w.en) == "" {
				t.Errorf("%s is missing in one language: %q, %q", key, w.vi, w.en)
			}
			vi, en := places(t, key, w.vi), places(t, key, w.en)
			if vi != en {
				t.Errorf("%s takes %d arguments in Vietnamese and %d in English", key, vi, en)
			}
		}
	}
}

// places counts the arguments that a text has places for.
func places(t *testing.T, key, pattern string) int {
	t.Helper()
	most, next := 0, 0
	for _, m := range mark.FindAllString(pattern, -1) {
		switch {
		case m == "%":
			t.Errorf("%s: a lone %% in %q: write %%%% for the character", key, pattern)
			continue
		case m == "%%":
			continue
		case strings.HasPrefix(m, "%("):
			if next == 0 {
				t.Errorf("%s: %q in %q chooses by a number that does not stand before it", key, m, pattern)
			}
			continue
		case m != "%s":
			next = int(m[2] - '1')
		}
		next++
		most = max(most, next)
	}
	return most
}

func TestTextsAskedForExistAndAllAreAskedFor(t *testing.T) {
	t.Parallel()
	used := map[string]bool{}
	var prefixes []string
	for path, file := range program(t) {
		if strings.HasPrefix(filepath.Base(path), "catalogue_") {
			continue
		}
		ast.Inspect(file.syntax, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				checkCall(t, file, n)
			case *ast.BinaryExpr:
				if prefix := literal(n.X); n.Op == token.ADD && strings.Contains(prefix, ".") {
					prefixes = append(prefixes, prefix)
				}
			case *ast.BasicLit:
				used[literal(n)] = true
			}
			return true
		})
	}
	for key := range allWords {
		byPrefix := slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(key, p) })
		if !used[key] && !byPrefix {
			t.Errorf("%s is never shown: remove it", key)
		}
	}
}

// checkCall looks at calls of the form x.T("key", …).
func checkCall(t *testing.T, file source, call *ast.CallExpr) {
	t.Helper()
	selector, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || selector.Sel.Name != "T" || len(call.Args) == 0 {
		return
	}
	key := literal(call.Args[0])
	if key == "" {
		return
	}
	at := file.set.Position(call.Pos())
	w, ok := allWords[key]
	if !ok {
		t.Errorf("%s: there is no text %q", at, key)
		return
	}
	if want, got := places(t, key, w.vi), len(call.Args)-1; got != want && !call.Ellipsis.IsValid() {
		t.Errorf("%s: %s takes %d arguments, %d are given", at, key, want, got)
	}
}

// literal returns the value of a string literal, "" for anything else.
func literal(e ast.Expr) string {
	basic, ok := e.(*ast.BasicLit)
	if !ok || basic.Kind != token.STRING {
		return ""
	}
	s, _ := strconv.Unquote(basic.Value)
	return s
}

type source struct {
	set    *token.FileSet
	syntax *ast.File
}

// program parses the Go code of the repository without its tests. Templates are in it as the code that
// was generated from them.
func program(t *testing.T) map[string]source {
	t.Helper()
	files := map[string]source{}
	err := filepath.WalkDir("../..", func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && slices.Contains([]string{"testdata", "node_modules", ".git"}, entry.Name()):
			return filepath.SkipDir
		case entry.IsDir(), filepath.Ext(path) != ".go", strings.HasSuffix(path, "_test.go"):
			return nil
		}
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, path, nil, parser.ParseComments|parser.SkipObjectResolution)
		files[path] = source{set, file}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestEveryCodeOfTheDomainHasWords(t *testing.T) {
	t.Parallel()
	prefixes := map[string]string{
		"ProblemCode": "problem.", "MeasureKind": "kind.", "LineKind": "line.", "Status": "status.", "Role": "role.",
	}
	found := 0
	files := program(t)
	for _, path := range []string{
		"../../internal/congress/problem.go", "../../internal/congress/measure.go", "../../internal/congress/line.go", "../../internal/rollup/progress.go", "../../internal/access/access.go",
	} {
		for _, spec := range constants(files[path].syntax) {
			prefix := prefixes[identifier(spec.Type)]
			if prefix == "" || len(spec.Values) != 1 {
				continue
			}
			found++
			key := prefix + literal(spec.Values[0])
			w, ok := allWords[key]
			if !ok {
				t.Errorf("there is no text %s", key)
				continue
			}
			if most := arguments(spec.Comment.Text()); prefix == "problem." && places(t, key, w.vi) != most {
				t.Errorf("%s has places for %d arguments, the domain gives %d", key, places(t, key, w.vi), most)
			}
		}
	}
	if found < 40 {
		t.Errorf("found %d codes, want all of them", found)
	}
}

func constants(file *ast.File) []*ast.ValueSpec {
	var specs []*ast.ValueSpec
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.GenDecl); ok && d.Tok == token.CONST {
			for _, spec := range d.Specs {
				specs = append(specs, spec.(*ast.ValueSpec))
			}
		}
	}
	return specs
}

func identifier(e ast.Expr) string {
	if name, ok := e.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// arguments counts those that the comment beside a problem's code lists.
func arguments(comment string) int {
	list, ok := strings.CutPrefix(comment, "args: ")
	if !ok {
		return 0
	}
	return 1 + strings.Count(list, ",")
}

func TestArgumentsGoToTheirPlaces(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		pattern string
		args    []any
		want    string
	}{
		{"plain", nil, "plain"},
		{"%s of %s", []any{1, 2}, "1 of 2"},
		{"%[2]s, %[1]s", []any{"a", "b"}, "b, a"},
		{"%[2]s %s", []any{"a", "b", "c"}, "b c"},
		{"100%%", nil, "100%"},
		{"%s|", nil, "|"},
		{"50% off", nil, "50% off"},
		{"%s %(day|days) left", []any{1}, "1 day left"},
		{"%s %(day|days) left", []any{int64(1)}, "1 day left"},
		{"%s %(day|days) left", []any{21}, "21 days left"},
		{"%(day|days)", nil, "days"},
		{"%(no choice", nil, "%(no choice"},
	} {
		if got := VI.fill(c.pattern, c.args); got != c.want {
			t.Errorf("fill(%q, %v) = %q, want %q", c.pattern, c.args, got, c.want)
		}
	}
}
