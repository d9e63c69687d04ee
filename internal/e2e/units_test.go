package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// oddUnits is a list with everything that a preview has to show, long and short.
const oddUnits = `Mã;Đơn vị;Cấp;Mã đơn vị cấp trên;Thao tác;Mã đơn vị nguồn;Từ ngày
MOI-1;Đảng bộ khối các cơ quan, doanh nghiệp và đơn vị sự nghiệp công lập sau sắp xếp;Cấp trên trực tiếp cơ sở;96;Thêm;;1/6/2020
MOI-2;<b>Xã</b> “An & Bình”;Cơ sở;MOI-1;Thêm;;1/6/2020
MOI-3;Xã không rõ cấp trên;Cơ sở;KHONG-CO;Thêm;;1/6/2020
96;Mũi Cà Mau;;;Đổi tên;;
`

func TestAListOfUnitsIsPreviewedAndCarriedOut(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-admin")
	b.open("/units/import?term=2020-2025&unit=ca-mau")
	file := filepath.Join(t.TempDir(), "sắp xếp.csv")
	if err := os.WriteFile(file, []byte(oddUnits), 0o644); err != nil {
		t.Fatal(err)
	}
	b.run(chromedp.SetUploadFiles(`#field-file`, []string{file}))
	b.fill("reason", "Nghị quyết về việc sắp xếp các đơn vị hành chính")
	if status := b.click(`.units-form button[type="submit"]`); status != 200 {
		t.Fatalf("the preview: status %d, want 200:\n%s", status, b.text("main"))
	}
	for _, want := range []string{"<b>Xã</b> “An & Bình”", "Ghi 2 thay đổi", "0 → 1 đơn vị", "2 hàng chưa ghi được"} {
		if said := b.text("main"); !strings.Contains(said, want) {
			t.Errorf("the preview does not say %q:\n%s", want, said)
		}
	}
	for _, v := range b.violations() {
		t.Errorf("%s (%s): %s", v.ID, v.Help, strings.Join(v.Nodes, "; "))
	}
	dir := os.Getenv("TIENDO_SCREENSHOTS")
	if dir == "" {
		dir = t.TempDir()
	}
	for _, s := range screens {
		b.screen(s.width, s.theme, s.print)
		if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > s.width {
			t.Errorf("%s: %d pixels wide, want at most %d", s.name, wide, s.width)
		}
		keep(t, filepath.Join(dir, "units-preview-"+s.name+".png"), b.picture())
	}
	b.screen(1440, "light", false)
	if status := b.click(`button[value="apply"]`); status != 200 {
		t.Fatalf("carried out: status %d, want 200", status)
	}
	if said := b.text(`main [role="status"]`); !strings.Contains(said, "Đã ghi 2 thay đổi") {
		t.Errorf("the page says %q, want that 2 changes were carried out", said)
	}
}
