package templ_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"tiendo/internal/templ"
	"tiendo/internal/templ/testdata/sample"
)

func render(t *testing.T, c templ.Component) string {
	t.Helper()
	var b strings.Builder
	if err := c.Render(t.Context(), &b); err != nil {
		t.Fatalf("Render: %v", err)
	}
	return b.String()
}

func TestTemplatesRender(t *testing.T) {
	t.Parallel()
	an := sample.Person{Name: "An", Age: 31, Links: []string{"/a", "/b"}}
	for name, c := range map[string]struct {
		component templ.Component
		want      string
	}{
		"a page around children": {
			templ.ComponentFunc(func(ctx context.Context, w io.Writer) error {
				return sample.Page("<T>", true).Render(templ.WithChildren(ctx, templ.Raw("<p>in</p>")), w)
			}),
			`<!DOCTYPE html><html lang="vi" data-theme><head><meta charset="utf-8"><title>&lt;T&gt;</title>` +
				`<script type="module" src="/js/live.js"></script></head><body><!-- written --><main><p>in</p></main></body></html>`,
		},
		"blanks stay between inline things only": {
			sample.Text(an), `<p>Hello, An! You are <b>31</b> <i>years</i> old. {</p>`,
		},
		"a value that comes with an error": {sample.Upper(an), `<b>before</b> AN`},
		"attributes, on": {
			sample.Attributes(an, true, templ.Attributes{"id": "i", "checked": true, "off": false, "n": 3, "gone": nil}),
			`<a class="a b on c" href="An" title="say &#34;hi&#34;" data-age="31" aria-label="say An" aria-current="page" ` +
				`checked id="i" n="3">x</a> <input disabled value="An"> <a href="An">y</a>`,
		},
		"attributes, off": {
			sample.Attributes(an, false, nil),
			`<a class="a b c" href="An" title="say &#34;hi&#34;" data-age="31" aria-label="say An" hidden data-young>x</a>` +
				` <input disabled value="An"> <a href="An">y</a>`,
		},
		"statements": {
			sample.Control(an),
			`many<ul><li>0: first</li><li>1: /a</li><li>2: /b</li></ul>` +
				`<a href="/a">/a</a> <a href="/b">/b</a> <hr>few int 31`,
		},
		"methods, and children of their own": {
			an.Row(),
			`<section aria-label="row"><i>An</i> <td>inner An</td></section> <section aria-label="empty"></section>`,
		},
		"svg": {
			sample.Drawing(2),
			`<svg viewBox="0 0 10 10" xmlns:xlink="http://www.w3.org/1999/xlink"><linearGradient id="g"></linearGradient>` +
				`<path d="M0 0" stroke-width="2"></path><use xlink:href="#g"></use></svg>`,
		},
		"verbatim": {sample.Verbatim("x"), "<textarea>\n  two  x\n end</textarea><pre>a  b</pre>"},
		"generic":  {sample.List([]int{1, 2}, func(n int) string { return strings.Repeat("*", n) }), `<li>*</li><li>**</li>`},
		"joined":   {templ.Join(templ.Raw("<b>"), sample.Text(sample.Person{}), templ.NopComponent), `<b><p>Hello, ! You are <b>0</b> <i>years</i> old. {</p>`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := render(t, c.component); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestHostileTextStaysText(t *testing.T) {
	t.Parallel()
	hostile := `"><script>alert('1')</script>&amp;` + "\x00"
	for _, c := range []templ.Component{
		sample.Text(sample.Person{Name: hostile}),
		sample.Verbatim(hostile),
		sample.Attributes(sample.Person{Name: hostile}, true, templ.Attributes{"title2": hostile}),
		sample.Page(hostile, false),
	} {
		got := strings.ReplaceAll(render(t, c), `<script type="module"`, "")
		if strings.Contains(got, "<script") || strings.Contains(got, "'") || strings.Contains(got, "\x00") {
			t.Errorf("unescaped: %s", got)
		}
		if want := "&#34;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;\uFFFD"; !strings.Contains(got, want) {
			t.Errorf("got %s, want it to contain %s", got, want)
		}
	}
}

func TestAddressesThatRunCodeAreRefused(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"/entry/3?a=1#b":             "/entry/3?a=1#b",
		"?term=2020:2025":            "?term=2020:2025",
		"https://example.org/":       "https://example.org/",
		"MAILTO:a@example.org":       "MAILTO:a@example.org",
		"":                           "",
		"javascript:alert(1)":        string(templ.FailedSanitizationURL),
		" JavaScript:alert(1)":       string(templ.FailedSanitizationURL),
		"java\nscript:alert(1)":      string(templ.FailedSanitizationURL),
		"data:text/html;base64,AAAA": string(templ.FailedSanitizationURL),
		"vbscript:x":                 string(templ.FailedSanitizationURL),
	} {
		if got := string(templ.URL(address)); got != want {
			t.Errorf("URL(%q) = %q, want %q", address, got, want)
		}
	}
	got := render(t, sample.Attributes(sample.Person{Name: "javascript:1"}, true, templ.Attributes{"action": "javascript:2", "formaction": templ.SafeURL("x:y")}))
	for _, want := range []string{`href="about:invalid#`, `action="about:invalid#`, `formaction="x:y"`, `<a href="javascript:1">y`} {
		if !strings.Contains(got, want) {
			t.Errorf("got %s, want it to contain %s", got, want)
		}
	}
}

func TestAFailureWritesNothingAndNamesItsPlace(t *testing.T) {
	t.Parallel()
	for want, c := range map[string]templ.Component{
		"sample.templ:54:4: no name": sample.Upper(sample.Person{}),
		"component is nil":           templ.Join(templ.Raw("x"), nil),
		"attribute onclick":          sample.Attributes(sample.Person{}, true, templ.Attributes{"onclick": "x"}),
		"not the name":               sample.Attributes(sample.Person{}, true, templ.Attributes{"a b": "x"}),
		"cannot write a []int":       sample.Attributes(sample.Person{}, true, templ.Attributes{"a": []int{}}),
	} {
		var b bytes.Buffer
		err := c.Render(t.Context(), &b)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want %q", err, want)
		}
		if b.Len() > 0 {
			t.Errorf("%q was written before the failure", b.String())
		}
	}
	if _, err := templ.ClassString(3); err == nil {
		t.Error("ClassString(3) is accepted, want an error")
	}
}

// countingWriter counts how often it is written to.
type countingWriter struct{ writes int }

func (w *countingWriter) Write(p []byte) (int, error) { w.writes++; return len(p), nil }

func TestAPageIsWrittenInOnePiece(t *testing.T) {
	t.Parallel()
	var w countingWriter
	if err := (sample.Person{Name: "An"}).Row().Render(t.Context(), &w); err != nil || w.writes != 1 {
		t.Errorf("%d writes, %v, want 1", w.writes, err)
	}
}

func TestErrorsKeepWhatCausedThem(t *testing.T) {
	t.Parallel()
	cause := errors.New("cause")
	err := templ.At(templ.At(cause, "inner.templ", 1, 2), "outer.templ", 3, 4)
	if got, want := err.Error(), "inner.templ:1:2: cause"; got != want || !errors.Is(err, cause) {
		t.Errorf("got %q, want %q around its cause", got, want)
	}
}

// level is a string of the program's own, with a String method that templates do not use.
type level string

func (level) String() string { return "not this" }

func TestExpressionsPrintAsTheyAre(t *testing.T) {
	t.Parallel()
	check := func(want string) func(string, error) {
		return func(got string, err error) {
			t.Helper()
			if got != want || err != nil {
				t.Errorf("got %q, %v, want %q", got, err, want)
			}
		}
	}
	check("-3")(templ.String(-3))
	check("64")(templ.String(int64(64)))
	check("7")(templ.String(uint8(7)))
	check("0.5")(templ.String(0.5))
	check("0.1")(templ.String(float32(0.1)))
	check("upper")(templ.String(level("upper")))
	check("a b")(templ.String(templ.Classes("a", "b", templ.KV("c", false)).String()))
	check("a b")(templ.ClassString(templ.Classes("a"), "b"))
}

func BenchmarkRender(b *testing.B) {
	p := sample.Person{Name: "Nguyễn Thị An", Links: []string{"/a", "/b", "/c"}}
	for b.Loop() {
		_ = sample.Control(p).Render(context.Background(), io.Discard)
	}
}
