package report

import (
	"os"
	"strings"
	"testing"
)

// example is a text with the figures that it states; none means that it states none.
type example struct {
	text string
	want []string
}

// examples reads a table of the form of testdata/sentences.txt.
func examples(t testing.TB, name string) []example {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var list []example
	for _, block := range strings.Split(string(raw), "\n\n") {
		var e example
		var lines []string
		for _, line := range strings.Split(strings.TrimSpace(block), "\n") {
			switch want, ok := strings.CutPrefix(line, "= "); {
			case strings.HasPrefix(line, "# "):
			case ok && want != "nothing":
				e.want = append(e.want, want)
			case !ok:
				lines = append(lines, line)
			}
		}
		if e.text = strings.Join(lines, "\n"); e.text != "" {
			list = append(list, e)
		}
	}
	return list
}

func TestSentencesOfManyFormsAreRead(t *testing.T) {
	t.Parallel()
	for name, least := range map[string]struct{ all, nothing int }{"sentences.txt": {60, 20}, "unseen.txt": {50, 25}, "fresh.txt": {80, 45}} {
		list := examples(t, name)
		nothing := 0
		for _, e := range list {
			want := strings.Join(e.want, "\n")
			if got := allSaid(Read(e.text, frame(thaiNguyen))); got != want {
				t.Errorf("%s\ngot:\n%s\nwant:\n%s", e.text, got, want)
			}
			if want == "" {
				nothing++
			}
		}
		if len(list) < least.all || nothing < least.nothing {
			t.Errorf("%s: %d sentences, %d of them without a figure; want at least %d and %d", name, len(list), nothing, least.all, least.nothing)
		}
	}
}
