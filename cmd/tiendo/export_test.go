package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/sheet"
)

// opened runs an export and opens what it wrote.
func opened(t *testing.T, dir, what, file string) *sheet.File {
	t.Helper()
	name := filepath.Join(dir, file)
	out, err := runWith(t, map[string]string{"TIENDO_DATA_DIR": dir}, "", "export", what, name, "--term", "2020-2025")
	if err != nil || !strings.Contains(out, "rows of 2020-2025") {
		t.Fatalf("export %s = %q, %v", what, out, err)
	}
	content, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	f, err := sheet.Open(file, content, sheet.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestWhatIsExportedBesideTheRunningProgramIsReadBack(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	startDemo(t, dir)
	listed, err := sheet.ReadUnits(opened(t, dir, "units", "đơn vị.xlsx"), sheet.Frame{Units: sheet.NewScope(nil)})
	if err != nil || len(listed.Rows) < 100 {
		t.Fatalf("%d units, %v", len(listed.Rows), err)
	}
	// The unit of the documents, Thái Nguyên, by the number that the list of units gives it.
	frame := sheet.Frame{
		Term: congress.Term{ID: "2020-2025"}, Today: congress.MustDate("2020-07-03"),
		Measures: []congress.Measure{{Code: "congress.grassroots", Level: congress.Grassroots}},
		Units:    sheet.NewScope([]congress.Unit{{ID: numberOf(t, dir), Level: congress.Province, Name: "Thái Nguyên"}}),
	}
	reading, err := sheet.ReadFigures(opened(t, dir, "entries", "số liệu.csv"), frame)
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for _, f := range reading.Figures {
		if f.Unit != 0 && f.Measure == "congress.grassroots" && f.Value == congress.CountOf(254, 616) && len(f.Problems) == 0 {
			found++
		}
	}
	if found != 1 {
		t.Errorf("254/616 of Thái Nguyên stands in %d rows, want 1", found)
	}
	if progress := opened(t, dir, "progress", "tiến độ.xlsx"); len(progress.Tables) != 1 {
		t.Errorf("progress has %d tables", len(progress.Tables))
	}
}

// numberOf is the number of Thái Nguyên in the first column of the exported entries.
func numberOf(t *testing.T, dir string) congress.UnitID {
	t.Helper()
	f := opened(t, dir, "entries", "entries.xlsx")
	for row, err := range f.Rows(f.Tables[0]) {
		if err != nil {
			t.Fatal(err)
		}
		if row.Cells[1].Text == "Thái Nguyên" {
			id := congress.UnitID(0)
			for _, digit := range row.Cells[0].Text {
				id = id*10 + congress.UnitID(digit-'0')
			}
			return id
		}
	}
	t.Fatal("Thái Nguyên is not among the entries")
	return 0
}

func TestAnExportThatFailsLeavesTheFileAsItWas(t *testing.T) {
	t.Parallel()
	env := givenDatabase(t)
	if _, err := runWith(t, env, "", "migrate", "up"); err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "units.csv")
	if err := os.WriteFile(name, []byte("before"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{name}, {name, "--term", "1930-1935"}, {name + ".doc"}, {name, "--lang", "fr"}} {
		if out, err := runWith(t, env, "", append([]string{"export", "units"}, args...)...); err == nil {
			t.Errorf("export units %v = %q, want an error", args, out)
		}
	}
	if got, err := os.ReadFile(name); err != nil || string(got) != "before" {
		t.Errorf("the file is now %q, %v", got, err)
	}
}
