package main

import (
	"errors"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// in puts a body into a file around it; the body begins at line 3, column 1.
func in(body string) string { return "package p\ntempl A(x string, n int) {\n" + body + "\n}\n" }

func TestMistakesAreToldWithTheirPlace(t *testing.T) {
	t.Parallel()
	for content, want := range map[string]string{
		in("<p>"):                              "a.templ:3:1: <p> is never closed",
		in("<p>\n<b></p>"):                     "a.templ:4:4: </p> closes <b> of line 4",
		in("</p>"):                             "a.templ:3:1: closing tag without an element",
		"package p\ntempl A() {\n<p":           "a.templ:3:1: the tag <p is never closed",
		in("a < b"):                            "a.templ:3:3: unexpected <: write &lt;",
		in("<br></br>"):                        "a.templ:3:1: <br> has no content",
		in("<p>{ x + }</p>"):                   "a.templ:3:9: expected operand",
		in("<p>đ { x y }</p>"):                 "a.templ:3:10: missing ',' in argument list",
		in("{ }"):                              "a.templ:3:2: empty expression",
		in("{ x // }\n}"):                      "a.templ:4:1: missing",
		in("{ x, n }"):                         "a.templ:3:3: one Go expression expected",
		in("{ \"x }"):                          "a.templ:3:3: string literal not terminated",
		in("{ ) }"):                            "a.templ:3:3: unexpected )",
		"package p\ntempl A(n bool) {\nif n {": "a.templ:3:6: this brace is never closed",
		in("if n > { }"):                       "a.templ:3:8: expected operand",
		in("if you like"):                      "a.templ:3:3: Go code up to a { expected",
		in("if n == 0 { } else x"):             "a.templ:3:20: { or if expected",
		in("for i := { }"):                     "a.templ:3:10: expected operand",
		in("switch n { x }"):                   "a.templ:3:12: case or default expected",
		"package p\ntempl A(n int) {\nswitch n { case 1: a": "a.templ:3:",
		in("@"):                                         "a.templ:3:2: the name of a component",
		in("@b("):                                       "a.templ:4:1: unexpected }",
		"package p\ntempl A() {\n@b() {":                "a.templ:3:6: this brace is never closed",
		in("{{ n := }}"):                                "a.templ:3:",
		in("{{ n := 1 }"):                               "a.templ:3:",
		in("<!-- x"):                                    "a.templ:3:1: no --> ends this",
		in("/* x"):                                      "a.templ:3:1: comment without its end",
		in(`<a onclick="x"></a>`):                       "a.templ:3:4: attribute onclick: inline handlers",
		in(`<a style={ x }></a>`):                       "a.templ:3:4: attribute style: inline handlers",
		in(`<a id="1" ID="2"></a>`):                     "a.templ:3:11: attribute id stands twice",
		in(`<a id=1></a>`):                              "a.templ:3:7: a quoted value",
		in(`<a id="></a>`):                              "a.templ:3:7: the value of id has no closing quote",
		in(`<a id?="x"></a>`):                           "a.templ:3:8: { expression } expected",
		in(`<a { x }></a>`):                             "a.templ:3:6: { attributes... } expected",
		in(`<a if n > 0 { id="x" ></a>`):                "a.templ:3:",
		in(`<a "x"></a>`):                               "a.templ:3:4: attribute expected",
		in(`<a class={ }></a>`):                         "a.templ:3:11: empty expression",
		in("<script>{{ x }}</script>"):                  "a.templ:3:9: no expressions in <script>",
		in("<style>a{}"):                                "a.templ:3:1: <style> is never closed",
		"package p\ntempl A() int {}\n":                 "a.templ:2:1: a templ has no result",
		"package p\ntempl A( {}\n":                      "a.templ:2:",
		"package p\ncss a() {}\n":                       "a.templ:2:1: css blocks are not supported",
		"package p\nfunc f() {\n":                       "a.templ:3:1: expected '}'",
		"package p\nvar s = \"\n":                       "a.templ:2:9: string literal not terminated",
		"templ A() {}\n":                                "a.templ:2:1: expected 'package'",
		in(strings.Repeat("<b>", deepest+1)):            "nested too deeply",
		in(strings.Repeat("if n {", deepest)):           "nested too deeply",
		in("<a " + strings.Repeat("if n {", deepest+1)): "nested too deeply",
	} {
		_, err := generate("a.templ", content)
		var located *syntaxError
		if !errors.As(err, &located) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80q:\n got %v\nwant %s", content, err, want)
		}
	}
}

func TestConstantHTMLIsOneWrite(t *testing.T) {
	t.Parallel()
	code, err := generate("dir/a.templ", in("<p>one</p>\n<!-- two -->\n<ul>\n<li>three</li>\n</ul>"))
	if err != nil {
		t.Fatal(err)
	}
	want := `// Code generated from a.templ by internal/templ/generate. DO NOT EDIT.

package p

import "tiendo/internal/templ"

func A(x string, n int) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p>one</p><!-- two --><ul><li>three</li></ul>")
		return nil
	})
}
`
	if diff := cmp.Diff(want, string(code)); diff != "" {
		t.Error(diff)
	}
}

func TestGoCodePassesThrough(t *testing.T) {
	t.Parallel()
	const code = "package p\n\nimport \"strings\"\n\n// templ is a word in a comment\nvar s = `\ntempl X() {\n`\n\nvar _ = strings.ToUpper(s)\n"
	got, err := generate("a.templ", code)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(header("a.templ")+code, string(got)); diff != "" {
		t.Error(diff)
	}
}

func TestTheRuntimeIsImportedOnce(t *testing.T) {
	t.Parallel()
	got, err := generate("a.templ", "package p\n\nimport \"tiendo/internal/templ\"\n\ntempl A(c templ.Component) {\n\t@c\n}\n")
	if err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(string(got), `"tiendo/internal/templ"`); n != 1 {
		t.Errorf("%d imports, want 1:\n%s", n, got)
	}
}

func TestExpressionsEndWhereGoEndsThem(t *testing.T) {
	t.Parallel()
	for body, want := range map[string]string{
		`{ map[string]string{"}": "a"}["}"] }`:                 `templ.String(map[string]string{"}": "a"}["}"])`,
		"{ string(rune('}')) }":                                `templ.String(string(rune('}')))`,
		"{ func() string { return `}` }() }":                   "templ.String(func() string { return `}` }())",
		`if func() bool { return true }() { yes }`:             `if func() bool { return true }() {`,
		`for _, s := range []string{"a", "{"} { x }`:           `for _, s := range []string{"a", "{"} {`,
		`switch y := any(n).(type) { case map[string]int: x }`: `case map[string]int:`,
		`@C{A: "}"}.Row(func() {}) { <b></b> }`:                `C{A: "}"}.Row(func() {})`,
		`@list[int](x)[0].Y`:                                   `list[int](x)[0].Y`,
		"{ x /* } */ }":                                        `templ.String(x /* } */)`,
	} {
		code, err := generate("a.templ", in(body))
		if err != nil {
			t.Errorf("%s: %v", body, err)
			continue
		}
		if !strings.Contains(string(code), want) {
			t.Errorf("%s: want %s in\n%s", body, want, code)
		}
	}
}

func TestGeneratedCodeIsKeptUpToDate(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	template, code := filepath.Join(dir, "a.templ"), filepath.Join(dir, "a_templ.go")
	write(t, template, in("one"))
	expectError(t, run([]string{dir}, true), "a_templ.go is not up to date with a.templ")
	expectError(t, run([]string{dir}, false), "")
	expectError(t, run([]string{dir}, true), "")
	write(t, template, in("two"))
	expectError(t, run([]string{dir}, true), "a_templ.go is not up to date")
	write(t, template, in("<p>"))
	expectError(t, run([]string{dir}, false), "a.templ:3:1: <p> is never closed")
	if err := os.Remove(template); err != nil {
		t.Fatal(err)
	}
	expectError(t, run([]string{dir}, true), "a_templ.go has no template any more")
	expectError(t, run([]string{dir}, false), "")
	if _, err := os.Stat(code); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there, want it removed", code)
	}
	expectError(t, run([]string{filepath.Join(dir, "none")}, false), "no such file")
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

func expectError(t *testing.T, err error, want string) {
	t.Helper()
	switch {
	case want == "" && err != nil:
		t.Errorf("got error %v, want none", err)
	case want != "" && (err == nil || !strings.Contains(err.Error(), want)):
		t.Errorf("got error %v, want %q", err, want)
	}
}

func TestTheSampleIsUpToDate(t *testing.T) {
	t.Parallel()
	expectError(t, run([]string{"../testdata/sample"}, true), "")
}

func FuzzGenerate(f *testing.F) {
	sample, err := os.ReadFile("../testdata/sample/sample.templ")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(sample))
	for _, body := range []string{"", "{", "<", "@a{", "{{}}", "if{", "switch n {case", "<a {", "<a b={", "\xff", "'", "<p>{ `", "</", "@a[", "for", "/*"} {
		f.Add(in(body))
	}
	f.Fuzz(func(t *testing.T, content string) {
		code, err := generate("a.templ", content)
		if err != nil {
			var located *syntaxError
			if !errors.As(err, &located) {
				t.Errorf("%q: error without a place: %v", content, err)
			}
			return
		}
		if _, err := parser.ParseFile(token.NewFileSet(), "", code, 0); err != nil {
			t.Errorf("%q: %v", content, err)
		}
	})
}
