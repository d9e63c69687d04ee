package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/demo"
	"tiendo/internal/postgres"
)

func TestFiguresAreImportedForAnAccountAllOrNone(t *testing.T) {
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
	file := filepath.Join(t.TempDir(), "bieu.csv")
	const table = "Đơn vị;Nội dung;Tính đến ngày;Đã tổ chức;Tổng số\n" +
		"Đại Từ;Đại hội chi bộ trực thuộc;1/12/2019;30;310\n" +
		"Phú Lương;Đại hội chi bộ trực thuộc;1/12/2019;400;310\n" +
		"Hạ Long;Đại hội chi bộ trực thuộc;1/12/2019;4;31\n"
	if err := os.WriteFile(file, []byte(table), 0o600); err != nil {
		t.Fatal(err)
	}
	as := func(account string, more ...string) (string, error) {
		return runWith(t, env, "", append([]string{"import", "entries", file, "--term", "2020-2025", "--account", account}, more...)...)
	}
	dry, err := as("demo-thai-nguyen", "--dry-run")
	for _, want := range []string{"new: 1", "refused: 2", "D3", "A4", "nothing was"} {
		if !strings.Contains(dry, want) {
			t.Errorf("--dry-run printed %q, %v; want %q in it", dry, err, want)
		}
	}
	for range 2 { // the second time it is the same
		if out, err := as("demo-thai-nguyen"); err != nil || !strings.Contains(out, "refused: 2") {
			t.Errorf("import entries = %q, %v", out, err)
		}
	}
	if out, err := as("demo-thai-nguyen", "--dry-run"); err != nil || !strings.Contains(out, "same: 1") {
		t.Errorf("once more: %q, %v; want the figure to be the same", out, err)
	}
	for account, want := range map[string]string{"demo-viewer": "demo-viewer", "nobody": "nobody"} {
		if out, err := as(account); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("as %s: %q, %v; want it refused", account, out, err)
		}
	}
}
