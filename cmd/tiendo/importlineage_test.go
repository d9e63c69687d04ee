package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/demo"
	"tiendo/internal/postgres"
)

func TestWhatBecameOfWhichIsReadFromTheWholeList(t *testing.T) {
	t.Parallel()
	rows := []congress.Lineage{
		{Unit: 1, Successor: 11},
		{Unit: 2, Successor: 12},
		{Unit: 3, Successor: 12},
		{Unit: 4, Successor: 13},
		{Unit: 4, Successor: 14},
		{Unit: 5, Successor: 15},
		{Unit: 5, Successor: 15}, // said twice
	}
	setKinds(rows)
	var got []congress.LineageKind
	for _, row := range rows {
		got = append(got, row.Kind)
	}
	const copied, merged, split = congress.LineageCopied, congress.LineageMerged, congress.LineageSplit
	if diff := cmp.Diff([]congress.LineageKind{copied, merged, merged, split, split, copied, copied}, got); diff != "" {
		t.Errorf("kinds (-want +got):\n%s", diff)
	}
}

func TestLineageIsImportedAllOrNone(t *testing.T) {
	t.Parallel()
	env := givenDatabase(t)
	if _, err := runWith(t, env, "", "migrate", "up"); err != nil {
		t.Fatal(err)
	}
	if err := withOwnerAt(t.Context(), env["DATABASE_OWNER_URL"], func(o *postgres.Owner) error {
		return demo.Fill(context.Background(), o, congress.Clock{})
	}); err != nil {
		t.Fatal(err)
	}
	bring := func(content string, more ...string) (string, error) {
		file := filepath.Join(t.TempDir(), "thanh-gi.csv")
		if err := os.WriteFile(file, []byte("\ufeffunit,successor\r\n"+content), 0o600); err != nil {
			t.Fatal(err)
		}
		return runWith(t, env, "", append([]string{"import", "lineage", file, "--from", "2020-2025", "--term", "2025-2030"}, more...)...)
	}
	const good = "khoi-cac-co-quan,co-quan-dang\r\n"
	for _, c := range []struct {
		content, want string
		more          []string
	}{
		{content: good, more: []string{"--dry-run"}, want: "1 rows would be imported"},
		{content: good, want: "1 rows imported"},
		{content: good, want: "1 rows imported"}, // says the same again
	} {
		if out, err := bring(c.content, c.more...); err != nil || !strings.Contains(out, c.want) {
			t.Errorf("import lineage %v = %q, %v, want %q", c.more, out, err, c.want)
		}
	}
	if _, err := bring(good + "ha-noi,khong-co\r\nnowhere,ha-noi\r\n"); err == nil || !strings.Contains(err.Error(), "line 3") || !strings.Contains(err.Error(), "line 4") {
		t.Errorf("wrong rows: %v, want both named", err)
	}
	if _, err := bring(good, "--from", "2025-2030"); err == nil {
		t.Error("a term came from itself")
	}
}
