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
func examples(t *testing.T, name string) []example {
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
	list := examples(t, "sentences.txt")
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
	if len(list) < 60 || nothing < 20 {
		t.Errorf("%d sentences, %d of them without a figure; want at least 60 and 20", len(list), nothing)
	}
}
