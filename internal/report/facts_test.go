package report

import (
	"encoding/csv"
	"os"
	"strings"
	"testing"
)

// facts are sentences of four public reports with the figures that they state, and their source.
func facts(t *testing.T) [][]string {
	t.Helper()
	file, err := os.Open("testdata/facts.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func TestTheFactsOfFourReportsAreRead(t *testing.T) {
	t.Parallel()
	for _, row := range facts(t) {
		text, want := row[1], strings.ReplaceAll(row[2], " | ", "\n")
		if got := allSaid(Read(text, frame(0))); got != want {
			t.Errorf("%s\n%s\ngot:\n%s\nwant:\n%s", row[0], text, got, want)
		}
	}
}
