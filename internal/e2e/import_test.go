package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// table writes a CSV file as a commission keeps it: 150 good rows of an early spring, three wrong ones, a total.
func table(t *testing.T) string {
	t.Helper()
	rows := []string{"STT;Đơn vị;Nội dung;Tính đến ngày;Đã tổ chức;Tổng số"}
	for n := range 150 {
		unit := []string{"Đại Từ", "Phú Lương", "Định Hóa", "Võ Nhai", "Phú Bình"}[n%5]
		rows = append(rows, fmt.Sprintf("%d;%s;Đại hội chi bộ trực thuộc;%d/%d/2019;%d;400", n+1, unit, 1+n/5%15, 11+n/75, 10+n/5))
	}
	rows = append(rows,
		"151;Đại Từ;Đại hội chi bộ trực thuộc;20/12/2019;500;400", "152;Xã Không Có;Đại hội chi bộ trực thuộc;20/12/2019;5;400",
		"153;Võ Nhai;Đại hội chi bộ trực thuộc;31/2/2020;5;400", ";TỔNG SỐ;;;1;2")
	file := filepath.Join(t.TempDir(), "bieu.csv")
	if err := os.WriteFile(file, []byte(strings.Join(rows, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func TestAFileGoesInAndOutInTheBrowser(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	clean := func(where string) {
		t.Helper()
		for _, v := range b.violations() {
			t.Errorf("%s: %s (%s)\n\t%s", where, v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
		}
		b.width(390)
		if wide := eval[int](b, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); wide > 0 {
			t.Errorf("%s: scrolls sideways by %d pixels on a phone", where, wide)
		}
		b.width(1280)
	}
	b.open("/import?term=2020-2025")
	clean("start")
	b.run(chromedp.SetUploadFiles(`#field-file`, []string{table(t)}))
	b.click(`#import-form button.main`)
	if got := b.text(`#import-run`); !strings.Contains(got, "150") {
		t.Errorf("the button says %q, want 150 figures", got)
	}
	clean("preview")
	eval[bool](b, `(document.querySelector('input[name=line]').click(), true)`)
	if got := b.text(`#import-run`); !strings.Contains(got, "149") {
		t.Errorf("after a box was cleared the button says %q, want 149 figures", got)
	}
	eval[bool](b, `(document.querySelector('input[name=line]').click(), true)`)
	b.click(`.import-tabs a[href*="class=refused"]`)
	refused := b.text(`.import-lines`)
	for _, want := range []string{"E152", "500/400", "B153", "Xã Không Có", "D154", "31/2/2020"} {
		if !strings.Contains(refused, want) {
			t.Errorf("the refused rows lack %q:\n%s", want, refused)
		}
	}
	clean("refused")
	b.click(`#import-run`)
	b.wait(`document.querySelector('#field-undo') !== null`)
	if got := b.text(`.message`); !strings.Contains(got, "150") {
		t.Errorf("the result says %q, want 150 figures", got)
	}
	clean("done")
	b.fill("reason", "thử trình duyệt")
	b.click(`form[action*="/undo"] button`)
	b.wait(`document.querySelector('.message.warn') !== null`)
	if got := b.text(`.message.warn`); !strings.Contains(got, "thử trình duyệt") {
		t.Errorf("after undoing the page says %q, want the reason", got)
	}
	clean("undone")
}
