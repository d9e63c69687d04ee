package main

import (
	"context"
	"errors"
	"flag"
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
	for _, want := range []string{"new: 1", "refused: 2", "D3", "A4", "nothing was", "new\tD2\tĐại Từ\tcongress.cell\t1/12/2019\t", "\t30/310\n"} {
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
	units := filepath.Join(t.TempDir(), "don-vi.csv")
	if err := os.WriteFile(units, []byte("Mã;Đơn vị;Cấp;Mã đơn vị cấp trên;Thao tác;Từ ngày\nX1;Đảng bộ Khu Mới;Cấp trên trực tiếp cơ sở;19;Thêm;1/6/2020\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := runWith(t, env, "", "import", "units", units, "--term", "2020-2025", "--account", "demo-admin", "--province", "thai-nguyen", "--reason", "sắp xếp", "--dry-run")
	for _, want := range []string{"Đảng bộ Khu Mới\t", "\tsắp xếp\n", "1 changes would be made"} {
		if !strings.Contains(out, want) {
			t.Errorf("import units --dry-run = %q, %v, want %q in it", out, err, want)
		}
	}
	for account, want := range map[string]string{"demo-viewer": "demo-viewer", "nobody": "nobody"} {
		if out, err := as(account); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("as %s: %q, %v; want it refused", account, out, err)
		}
	}
}

func TestHelpOfAGroupAndOfItsCommands(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"import", "-h"}, "import units FILE"},
		{[]string{"import", "--help"}, "import entries FILE"},
		{[]string{"import", "entries", "-h"}, "-dry-run"},
		{[]string{"import", "units", "-h"}, "-province"},
	} {
		out, err := runWith(t, nil, "", c.args...)
		if err != nil && !errors.Is(err, flag.ErrHelp) || !strings.Contains(out, c.want) {
			t.Errorf("tiendo %v = %q, %v, want %q in it", c.args, out, err, c.want)
		}
	}
}
