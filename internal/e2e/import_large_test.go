package e2e

import (
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/xuri/excelize/v2"
)

// What a large workbook of the tests holds: figures of the summer before those of the demonstration begin. With
// 20.000 rows it goes through HTTP in the tests of package server; in a browser it would take minutes.
const (
	workbookRows  = 2800
	workbookWrong = 40
)

var (
	workbookUnits    = []string{"Đại Từ", "Phú Lương", "Định Hóa", "Võ Nhai", "Phú Bình"}
	workbookMeasures = []string{
		"Đại hội chi bộ trực thuộc", "Đại hội tổ chức cơ sở đảng", "Cấp ủy viên là nữ (cơ sở)", "Cấp ủy viên dưới 40 tuổi (cơ sở)",
		"Cấp ủy viên dân tộc thiểu số (cơ sở)", "Tham gia cấp ủy lần đầu (cơ sở)", "Bí thư được bầu trực tiếp tại đại hội (cơ sở)",
	}
)

// largeBook writes the workbook, and says which cells are wrong.
func largeBook(t *testing.T) (path string, wrong []string) {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	must(t, err)
	must(t, w.SetRow("A1", []any{"STT", "Đơn vị", "Nội dung", "Tính đến ngày", "Đã tổ chức", "Tổng số"}))
	kinds := len(workbookUnits) * len(workbookMeasures)
	for n := range workbookRows {
		day := n / kinds
		row := []any{n + 1, workbookUnits[n%5], workbookMeasures[n/5%7], fmt.Sprintf("%d/%d/2019", 1+day%30, 6+day/30), 0, 400}
		if n%(workbookRows/workbookWrong) == 0 {
			column := []int{1, 3, 4, 4}[len(wrong)%4]
			row[column] = []any{"Xã Không Có", "31/2/2020", 500, "mười"}[len(wrong)%4]
			wrong = append(wrong, fmt.Sprintf("%c%d", 'A'+column, n+2))
		}
		must(t, w.SetRow(fmt.Sprintf("A%d", n+2), row))
	}
	must(t, w.Flush())
	path = filepath.Join(t.TempDir(), "bieu-lon.xlsx")
	must(t, f.SaveAs(path))
	return path, wrong
}

// summer is what Thái Nguyên and its units stand at in that summer.
func (p *killable) summer() string {
	p.t.Helper()
	r, err := http.NewRequestWithContext(p.t.Context(), http.MethodGet,
		"http://"+p.address+"/api/v1/progress?term=2020-2025&unit=thai-nguyen&children=true&asOf=2019-08-01", nil)
	must(p.t, err)
	r.Header.Set("Authorization", "Bearer demo-thai-nguyen")
	a, err := http.DefaultClient.Do(r)
	must(p.t, err)
	defer a.Body.Close()
	body, err := io.ReadAll(a.Body)
	must(p.t, err)
	return string(body)
}

func TestALargeWorkbookGoesInAndOutInTheBrowser(t *testing.T) {
	t.Parallel()
	file, wrong := largeBook(t)
	p := newKillable(t)
	p.start()
	before := p.summer()
	b := newTabAt(t, "http://"+p.address).signIn("demo-thai-nguyen")
	b.open("/import?term=2020-2025")
	b.run(chromedp.SetUploadFiles(`#field-file`, []string{file}))
	b.click(`#import-form button.main`)
	if got := b.text(`#import-run`); !strings.Contains(got, "2.760") {
		t.Fatalf("the button says %q, want 2.760 figures", got)
	}
	b.click(`.import-tabs a[href*="class=refused"]`)
	refused := b.text(`.import-lines`)
	for _, cell := range wrong {
		if !strings.Contains(refused, cell) {
			t.Errorf("the refused rows do not name %s", cell)
		}
	}
	b.click(`#import-run`)
	if got := b.text(`#import-progress`); !strings.Contains(got, "2.760") {
		t.Errorf("while it is entered the page says %q, want how far of 2.760 it is", got)
	}
	b.wait(`document.querySelector('#field-undo') !== null`)
	if got := b.text(`.message`); !strings.Contains(got, "2.760") {
		t.Errorf("the result says %q, want 2.760 figures", got)
	}
	if p.summer() == before {
		t.Error("the figures that were entered do not count")
	}
	b.fill("reason", "thử tệp lớn")
	b.click(`form[action*="/undo"] button`)
	b.wait(`document.querySelector('.message.warn') !== null && document.querySelector('#import-progress') === null`)
	if got := p.summer(); got != before {
		t.Errorf("after the undo\n%.3000s\nwant what it was before\n%.3000s", got, before)
	}
	verify := exec.CommandContext(t.Context(), p.binary, "verify", "--data-dir", p.data)
	verify.Env = withoutOurs(verify.Environ())
	if out, err := verify.CombinedOutput(); err != nil || !strings.Contains(string(out), "every chain is whole, every sum follows") {
		t.Errorf("tiendo verify = %s, %v", out, err)
	}
}
