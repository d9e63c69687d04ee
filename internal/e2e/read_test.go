package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// textOfMay states one figure that raises questions, one that stands already and one that is free of both.
const textOfMay = "Đến ngày 23/5/2020, tỉnh Thái Nguyên có 4.687/4.687 chi bộ trực thuộc đảng ủy cơ sở đã tổ chức đại hội; " +
	"254/616 tổ chức cơ sở đảng (đạt 45%) đã tổ chức đại hội, còn 360 đơn vị; 19/19 chỉ tiêu đều đạt. " +
	"Qua đại hội cấp cơ sở, cấp ủy viên là nữ đạt trên 22%."

func TestFiguresOfATextAreEnteredByKeyboardAloneAfterAYes(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open("/entry/thai-nguyen/read?term=2020-2025")
	b.tabTo(`textarea[name="text"]`)
	b.typeText(strings.ReplaceAll(textOfMay, "23/5/2020", "21/5/2020"))
	b.tabTo(`input[name="document"]`)
	b.typeText("Báo cáo 15-BC/TU ngày 23/5/2020")
	b.tabTo(`button[value="read"]`)
	if status := b.following(chromedp.KeyEvent(kb.Enter)); status != http.StatusOK {
		b.fatal(fmt.Errorf("read: status %d, want 200", status))
	}
	if got := eval[int](b, `document.querySelectorAll('mark').length`); got != 3 {
		b.fatal(fmt.Errorf("%d places are marked, want 3", got))
	}
	if source := b.text(".source"); !strings.Contains(source, "19/19 chỉ tiêu") {
		t.Errorf("the text is shown as %q", source)
	}
	if ticked := eval[string](b, `[...document.querySelectorAll('.take input:checked')].map(e => e.id).join(' ')`); strings.Contains(ticked, "row-2-") || !strings.Contains(ticked, "row-3-") {
		t.Errorf("ticked at first: %q, want the third without the doubtful second", ticked)
	}
	if said := b.text("#row-2"); !strings.Contains(said, "616 − 254 = 362") {
		t.Errorf("the second row says %q, want that it does not add up", said)
	}
	for _, v := range b.violations() {
		t.Errorf("%s (%s): %s", v.ID, v.Help, strings.Join(v.Nodes, "; "))
	}
	eval[bool](b, `(document.querySelectorAll('.take input:checked').forEach(e => { e.checked = false }), true)`)
	b.tabTo(`#row-3-take`)
	b.run(chromedp.KeyEvent(" "))
	b.tabTo(`button[value="enter"]`)
	if status := b.following(chromedp.KeyEvent(kb.Enter)); status != http.StatusOK {
		b.fatal(fmt.Errorf("enter: status %d, want 200", status))
	}
	if said := b.text("#saved"); !strings.Contains(said, "22,00%") || !strings.Contains(said, "21/5/2020") {
		b.fatal(fmt.Errorf("the page says %q, want that 22,00%% of 21/5/2020 is entered", said))
	}
	if got := entered(t, "women.grassroots", "2020-05-21"); len(got) != 1 || got[0].Source.Document != "Báo cáo 15-BC/TU ngày 23/5/2020" {
		t.Errorf("stored %+v, want one figure with its document", got)
	}
	if got := entered(t, "congress.grassroots", "2020-05-21"); len(got) != 0 {
		t.Errorf("stored %+v without a yes", got)
	}
}

// line is a figure of the ledger as the API lists it.
type line struct {
	AsOf   string `json:"asOf"`
	Source struct {
		Document string `json:"document"`
	} `json:"source"`
}

// entered lists the figures of Thái Nguyên for a measure and a day.
func entered(t *testing.T, measure, asOf string) []line {
	t.Helper()
	var answer struct {
		Items []line `json:"items"`
	}
	call(t, http.MethodGet, "/api/v1/entries?term=2020-2025&unit=thai-nguyen&standing=true&limit=1000&measure="+measure, "demo-viewer", "", &answer)
	var found []line
	for _, l := range answer.Items {
		if l.AsOf == asOf {
			found = append(found, l)
		}
	}
	return found
}

func TestATextIsReadWithoutScripts(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-thai-nguyen")
	b.open("/entry/thai-nguyen/read?term=2020-2025")
	b.fill("text", strings.ReplaceAll(textOfMay, "23/5/2020", "19/5/2020"))
	if status := b.save(); status != http.StatusOK {
		b.fatal(fmt.Errorf("read: status %d, want 200", status))
	}
	b.run(chromedp.Click("#row-1-take", chromedp.ByQuery)) // ticked at first
	if status := b.click(`button[value="enter"]`); status != http.StatusOK {
		b.fatal(fmt.Errorf("enter: status %d, want 200", status))
	}
	if got := entered(t, "women.grassroots", "2020-05-19"); len(got) != 1 {
		t.Errorf("stored %+v, want the one figure that was still ticked", got)
	}
}
