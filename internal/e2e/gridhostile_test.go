package e2e

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/chromedp/chromedp"
)

// awkwardTable is a sheet as people keep it: a running number, names in another order and half of them decomposed,
// blanks of merged cells, dashes, words for nothing, a total, and emptiness below and to the right. ahead is added to
// the first count. It returns what the ledger should hold of it.
func awkwardTable(unit int64, ahead int) (table string, want []string) {
	var b strings.Builder
	b.WriteString("STT\tĐơn vị\tĐại hội tổ chức cơ sở đảng\tChỉ tiêu B\tChỉ tiêu C\tChỉ tiêu D\tChỉ tiêu E\tChỉ tiêu F\t\t\r\n")
	for i := largeRows - 1; i >= 1; i-- {
		name := fmt.Sprintf("xã thứ %03d", i)
		if i%2 == 0 {
			name = norm.NFD.String("Đảng bộ " + name)
		}
		nothing := []string{"-", "chưa báo cáo", "", "…"}[i%4]
		fmt.Fprintf(&b, "%d\t%s\t%d/%d\t41,23%%\t4.687/4.687\t%s\t\t254/616\t\t\r\n", i, name, i+ahead, i+7, nothing)
		for _, figure := range []string{fmt.Sprintf("congress.grassroots %d/%d", i+ahead, i+7), "target_b.grassroots 0/0", "target_c.grassroots 4687/4687", "target_f.grassroots 254/616"} {
			want = append(want, fmt.Sprintf("%d %s@2020-07-03", unit+int64(i), figure))
		}
	}
	b.WriteString("\tTổng số\t1/2\t3%\t4/5\t\t\t6/7\t\t\r\n\t\t\t\t\t\t\t\t\t\r\n\t\t\t\t\t\t\t\t\t\r\n")
	return b.String(), want
}

func TestAnAwkwardSheetIsStoredOnceWhateverHappensOnTheWay(t *testing.T) {
	t.Parallel()
	d := newLargeDesk(t)
	first := d.open(t)
	path := eval[string](first, `location.pathname + location.search`)
	first.waitAsync(keptCopy)
	table, want := awkwardTable(int64(d.unit), 0)
	later, more := awkwardTable(int64(d.unit), 1)
	first.focusCell(0, 0)
	first.paste(table)
	first.wait(saved + ` > 50`)
	second := first.another()
	first.close() // in the middle
	second.open(path)
	second.wait(deskReady)
	second.focusCell(0, 0)
	second.paste(table) // once more, to be sure
	second.following(chromedp.Reload())
	second.wait(deskReady)
	second.wait(waitingCount + ` === 0`)
	second.offline(true)
	second.focusCell(0, 0)
	second.paste(later)
	second.wait(waitingCount + fmt.Sprintf(` === %d`, largeRows-1))
	third := second.another()
	third.offline(true)
	third.open(path)
	third.wait(deskReady + ` && ` + waitingCount + fmt.Sprintf(` === %d`, largeRows-1))
	third.focusCell(0, 0)
	third.paste(later)
	third.wait(`document.getElementById("grid-status").textContent.includes("Đã dán")`)
	second.offline(false)
	second.signOutInBackground()
	third.offline(false)
	second.wait(`document.getElementById("outbox").dataset.state === "signed_out" || ` + waitingCount + ` === 0`)
	third.signIn("demo-thai-nguyen")
	third.open(path)
	third.wait(deskReady + ` && ` + waitingCount + ` === 0`)
	stored := d.stored(t)
	for _, figure := range want {
		if stored[figure] != 1 {
			t.Errorf("%s is stored %d times, want once", figure, stored[figure])
		}
	}
	corrected := 0
	for _, figure := range more {
		if strings.Contains(figure, "congress") {
			if corrected++; stored[figure] != 1 {
				t.Errorf("%s, of the second sheet, is stored %d times, want once", figure, stored[figure])
			}
		}
	}
	if len(stored) != len(want)+corrected {
		t.Errorf("%d figures stored, want %d and nothing else", len(stored), len(want)+corrected)
	}
	for _, b := range []*tab{second, third} {
		b.wait(`[...document.querySelectorAll("#grid tbody tr[data-unit]")].slice(1).every((row, i) => row.querySelector("input").value === (i + 2) + "/" + (i + 8) && row.querySelectorAll("input")[5].value === "254/616")`)
	}
}
