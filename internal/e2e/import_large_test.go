package e2e

import (
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/xuri/excelize/v2"

	"tiendo/internal/text"
)

// What the large workbook holds: every measure of every unit for a day, then for the next, in the summer before the
// figures of the demonstration begin.
const (
	workbookRows  = 20_000
	workbookWrong = 40
)

var (
	workbookUnits = []string{
		"Thành phố Thái Nguyên", "Thành phố Sông Công", "Thị xã Phổ Yên", "Đại Từ", "Định Hóa", "Đồng Hỷ", "Phú Bình", "Phú Lương", "Võ Nhai",
		"Quân sự tỉnh", "Công an tỉnh", "Khối các cơ quan tỉnh", "Khối doanh nghiệp tỉnh",
	}
	workbookMeasures = []string{
		"Đại hội chi bộ trực thuộc", "Đại hội tổ chức cơ sở đảng", "Đại hội điểm cấp cơ sở", "Đại hội thí điểm bầu trực tiếp bí thư",
		"Cấp ủy viên là nữ (cơ sở)", "Cấp ủy viên dưới 40 tuổi (cơ sở)", "Cấp ủy viên dân tộc thiểu số (cơ sở)",
		"Tham gia cấp ủy lần đầu (cơ sở)", "Bí thư được bầu trực tiếp tại đại hội (cơ sở)", "Bí thư đồng thời là chủ tịch UBND (xã)",
		"Bí thư không là người địa phương (xã)", "Bí thư chi bộ đồng thời là trưởng thôn", "Kết quả bầu đúng phương án",
	}
)

// twice stands for a row about what the row before is about.
var twice = struct{}{}

// mistakes are the ways in which a row of the workbook is wrong: what stands in a column of it instead.
var mistakes = []struct {
	column int // from 0
	value  any
}{
	{1, "Xã Không Có"},
	{1, "Đảng bộ tỉnh Quảng Ninh"}, // there is one, elsewhere
	{1, "=cmd|'/C calc'!A0"},
	{1, nil},
	{2, "Đại hội hội cựu chiến binh"},
	{3, "31/2/2019"},
	{3, "4/7/2020"}, // tomorrow
	{3, "1/5/2009"}, // before the term
	{4, 500},
	{4, -1},
	{4, "mười"},
	{4, "@SUM(A1:A9)"},
	{4, "+84 912"},
	{4, "1,234"},
	{4, 0.5},
	{4, excelize.Cell{Formula: "1/0"}},
	{5, "4oo"},
	{4, twice},
}

// largeBook writes the workbook, and says which cells are wrong. One row is hidden, which is no mistake but a question.
func largeBook(t *testing.T) (path string, wrong []string) {
	t.Helper()
	f := excelize.NewFile()
	defer f.Close()
	w, err := f.NewStreamWriter("Sheet1")
	must(t, err)
	must(t, w.SetRow("A1", []any{"STT", "Đơn vị", "Nội dung", "Tính đến ngày", "Đã tổ chức", "Tổng số"}))
	first := time.Date(2019, 6, 1, 0, 0, 0, 0, time.UTC)
	var before []any
	mistaken := 0
	for n := range workbookRows {
		unit, measure := n%len(workbookUnits), n/len(workbookUnits)%len(workbookMeasures)
		day := first.AddDate(0, 0, n/len(workbookUnits)/len(workbookMeasures))
		row := []any{n + 1, workbookUnits[unit], workbookMeasures[measure], day.Format("2/1/2006"), 0, 400}
		if n%(workbookRows/workbookWrong) == 0 {
			m := mistakes[mistaken%len(mistakes)]
			mistaken++
			if m.value == twice {
				copy(row[1:4], before[1:4])
				wrong = append(wrong, fmt.Sprintf("E%d", n+1)) // nobody knows which of the two is right
			} else {
				row[m.column] = m.value
			}
			wrong = append(wrong, fmt.Sprintf("%c%d", 'A'+m.column, n+2))
		}
		must(t, w.SetRow(fmt.Sprintf("A%d", n+2), row, excelize.RowOpts{Hidden: n == 1}))
		before = row
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
	figures := text.Number(int64(workbookRows - len(wrong) - 1))
	p := newKillable(t)
	p.start()
	before := p.summer()
	b := newTabAt(t, "http://"+p.address).signIn("demo-thai-nguyen")
	b.open("/import?term=2020-2025")
	b.run(chromedp.SetUploadFiles(`#field-file`, []string{file}))
	b.click(`#import-form button.main`)
	if got := b.text(`#import-run`); !strings.Contains(got, figures) {
		t.Fatalf("the button says %q, want %s figures", got, figures)
	}
	b.click(`.import-tabs a[href*="class=refused"]`)
	refused := b.text(`.import-lines`)
	for _, cell := range wrong {
		if !strings.Contains(refused, cell) {
			t.Errorf("the refused rows do not name %s", cell)
		}
	}
	b.click(`.import-tabs a[href*="class=doubtful"]`)
	if doubtful := b.text(`.import-lines`); !strings.Contains(doubtful, "bị ẩn") {
		t.Errorf("the doubtful rows do not name the hidden one:\n%s", doubtful)
	}
	b.click(`#import-run`)
	if got := b.text(`#import-progress`); !strings.Contains(got, figures) {
		t.Errorf("while it is entered the page says %q, want how far of %s it is", got, figures)
	}
	b.wait(`document.querySelector('#field-undo') !== null`)
	if got := b.text(`.message`); !strings.Contains(got, figures) {
		t.Errorf("the result says %q, want %s figures", got, figures)
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
