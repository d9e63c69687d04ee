package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"tiendo/internal/congress"
)

// awkwardDesk has units whose names are easily taken for one another.
func awkwardDesk(t *testing.T) largeDesk {
	t.Helper()
	return newDeskOf(t, []congress.Unit{
		{Name: "Thành phố Thái Nguyên", FullName: "Đảng bộ thành phố Thái Nguyên"},
		{Name: "Đại Từ", FullName: "Đảng bộ huyện Đại Từ"},
		{Name: "Phường 1"},
		{Name: "Phường 2"},
		{Name: "Thị xã Phổ Yên"},
		{Name: "Xã Tân Lập"},
		{Name: "Phường Tân Lập"},
	})
}

// filled lists the cells of the first column that hold something, as name=value.
const filled = `[...document.querySelectorAll("#grid tbody tr[data-unit]")].map(row => [row.querySelector(".name").textContent, row.querySelector("input").value]).filter(([, value]) => value).map(pair => pair.join("=")).join("; ")`

func TestAPasteByNameFindsTheUnitMeantOrSaysWhyNot(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	for name, c := range map[string]struct {
		table, want string
		says        []string
	}{
		"abbreviations": {
			"1\tTP Thái Nguyên\t1/10\n2\tH. Đại Từ\t2/10\n3\tT.X. Phổ Yên\t3/10\n4\tP.2\t4/10\n5\tĐB Xã Tân Lập\t5/10",
			"Đại Từ=2/10; Phường 2=4/10; Thành phố Thái Nguyên=1/10; Thị xã Phổ Yên=3/10; Xã Tân Lập=5/10", nil,
		},
		"one's own kind": {"Tỉnh Thái Nguyên\t1/10\nThành ủy Thái Nguyên\t2/10", "Thái Nguyên=1/10; Thành phố Thái Nguyên=2/10", nil},
		"several of one name": {
			"Tân Lập\t1/10\nĐảng bộ Thái Nguyên\t2/10\nĐại Từ\t3/10", "Đại Từ=3/10",
			[]string{"Tân Lập (Phường Tân Lập / Xã Tân Lập)", "Đảng bộ Thái Nguyên (Thái Nguyên / Thành phố Thái Nguyên)"},
		},
		"numbers are no names":  {"1\t9\n2\t9", "Thái Nguyên=1; Đại Từ=2", nil},
		"what nobody is":        {"Huyện Phổ Yên\t1/10\nĐại Từ\t2/10\nTổng số\t3/10", "Đại Từ=2/10", []string{"Không tìm thấy: Huyện Phổ Yên, Tổng số"}},
		"rows without a name":   {"Đại Từ\t2/10\n\t3/10\nPhường 1\t4/10", "Đại Từ=2/10; Phường 1=4/10", []string{"1 dòng có số mà không có tên"}},
		"twice":                 {"Đại Từ\t2/10\nHuyện Đại Từ\t3/10", "Đại Từ=2/10", []string{"hai lần", "Huyện Đại Từ"}},
		"what says nothing":     {"Đơn vị\tĐại hội tổ chức cơ sở đảng\nĐại Từ\t-\nPhường 1\tchưa báo cáo\nPhường 2\t41,23%", "Phường 2=41,23%", nil},
		"a name as its own row": {"Phường 1\t1/10", "Phường 1=1/10", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := d.open(t)
			b.offline(true) // each case looks at what it typed only
			b.run(chromedp.Focus("#grid input", chromedp.ByQuery))
			b.paste(c.table)
			b.wait(`document.getElementById("grid-status").textContent.includes("Đã dán")`)
			if got := eval[string](b, filled); got != c.want {
				t.Errorf("pasted %q, want %q", got, c.want)
			}
			for _, says := range c.says {
				if said := b.text("#grid-status"); !strings.Contains(said, says) {
					t.Errorf("the page says %q, which lacks %q", said, says)
				}
			}
		})
	}
}
