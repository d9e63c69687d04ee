package e2e

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// listed is an entry as far as these tests ask.
type listed struct {
	ID        string `json:"id"`
	Measure   string `json:"measure"`
	Confirmed bool   `json:"confirmed"`
	Value     struct {
		Done  int64 `json:"done"`
		Total int64 `json:"total"`
	} `json:"value"`
}

func (e listed) String() string { return fmt.Sprintf("%d/%d", e.Value.Done, e.Value.Total) }

// waiting lists what waits to be confirmed of a province's own figures.
func waiting(t *testing.T, unit string) []listed {
	t.Helper()
	var answer struct {
		Items []listed `json:"items"`
	}
	call(t, http.MethodGet, "/api/v1/entries?term=2020-2025&standing=true&confirmed=false&unit="+unit, "demo-admin", "", &answer)
	if len(answer.Items) == 0 {
		t.Fatalf("nothing waits in %s", unit)
	}
	return answer.Items
}

// press presses a key that stands for a letter.
func (b *tab) press(letter string) {
	b.t.Helper()
	b.run(chromedp.KeyEvent(letter))
}

// backTo presses Shift and the tabulator until the focus is on what the selector names.
func (b *tab) backTo(selector string) {
	b.t.Helper()
	for range 60 {
		b.run(chromedp.KeyEvent(kb.Tab, chromedp.KeyModifiers(input.ModifierShift)))
		if eval[bool](b, fmt.Sprintf(`document.activeElement.matches(%q)`, selector)) {
			b.wantVisibleFocus(selector)
			return
		}
	}
	b.fatal(fmt.Errorf("going back did not lead to %s", selector))
}

func (b *tab) wantText(selector, want string) {
	b.t.Helper()
	if got := b.text(selector); !strings.Contains(got, want) {
		b.fatal(fmt.Errorf("%s says %q, want %q in it", selector, got, want))
	}
}

// The way of a figure between two people: confirmed by keyboard alone, sent back from the list of what was just
// confirmed, seen first at the desk, put right from there.
func TestAFigureIsConfirmedSentBackAndPutRight(t *testing.T) {
	t.Parallel()
	head := newTab(t).signIn("demo-admin")
	before := len(waiting(t, "bac-kan"))
	head.open("/confirm?term=2020-2025&unit=bac-kan")
	head.press("j")
	head.press("x")
	head.press("j")
	head.press("x")
	head.wait(`document.querySelector('#chosen-count').textContent.startsWith('2 ')`)
	head.press("k")
	head.wantVisibleFocus("the figure chosen first")
	head.backTo(`button[name="confirm"][value="chosen"]`)
	if status := head.following(chromedp.KeyEvent(kb.Enter)); status != 200 {
		head.fatal(fmt.Errorf("confirm: status %d, want 200", status))
	}
	head.wantText("#done", "Đã xác nhận 2 số")
	if after := len(waiting(t, "bac-kan")); after != before-2 {
		t.Errorf("%d wait, want %d", after, before-2)
	}

	if status := head.click(`section[aria-labelledby="recent"] a.button`); status != 200 {
		head.fatal(fmt.Errorf("the form of a return: status %d, want 200", status))
	}
	head.fill("reason", "hai xã vừa báo lại")
	head.fill("due", "2/7/2020")
	if status := head.save(); status != 422 {
		head.fatal(fmt.Errorf("a day that has passed: status %d, want 422", status))
	}
	head.wantErrorAt("due", "2/7/2020")
	if got := eval[string](head, `document.querySelector('form [name="reason"]').value`); got != "hai xã vừa báo lại" {
		t.Errorf("the reason holds %q, want it as typed", got)
	}
	head.fill("due", "6/7/2020")
	if status := head.save(); status != 200 {
		head.fatal(fmt.Errorf("send back: status %d, want 200", status))
	}
	head.wantText("#done", "Đã trả lại 1 số")

	head.open("/entry/bac-kan?term=2020-2025")
	head.wantText(".returned", "hai xã vừa báo lại")
	head.wantText(".returned", "6/7/2020")
	for _, v := range head.violations() {
		t.Errorf("the desk with a return: %s (%s): %s", v.ID, v.Help, strings.Join(v.Nodes, "; "))
	}
	head.click(".returned a.button")
	if got := eval[string](head, `document.querySelector('form [name="base"]').value`); got == "" {
		t.Error("the form does not name the figure that is to be put right")
	}
	head.fill("reason", "đếm lại")
	if status := head.save(); status != 200 {
		head.fatal(fmt.Errorf("put right: status %d, want 200", status))
	}
	head.open("/entry/bac-kan?term=2020-2025")
	if got := head.text(".returned"); got != "" {
		t.Errorf("what was put right is still asked for: %s", got)
	}
}

func TestConfirmingMovesOpenPagesAndOnlyThem(t *testing.T) {
	t.Parallel()
	const unit = "cao-bang"
	var figure listed
	for _, e := range waiting(t, unit) {
		if strings.HasPrefix(e.Measure, "women.") {
			figure = e
		}
	}
	row := fmt.Sprintf(`document.getElementById('outcome-%s').innerText.replaceAll('.', '')`, figure.Measure) // 3.924 is 3924
	latest, confirmed := newTab(t).signIn("demo-viewer"), newTab(t).signIn("demo-viewer")
	latest.open("/provinces/" + unit + "?term=2020-2025")
	latest.wait(connected)
	latest.wait(row + `.includes('chưa xác nhận')`)
	latest.wait(row + `.includes('` + figure.String() + `')`)
	confirmed.open("/provinces/" + unit + "?term=2020-2025&confirmed=true")
	confirmed.wait(connected)
	if shown := eval[string](confirmed, row); strings.Contains(shown, figure.String()) {
		t.Fatalf("confirmed figures show %s, which nobody confirmed: %s", figure, shown)
	}
	var answer struct {
		Entries []string `json:"entries"`
	}
	call(t, http.MethodPost, "/api/v1/confirmations", "demo-admin", `{"term":"2020-2025","entries":["`+figure.ID+`"]}`, &answer)
	latest.wait(`!` + row + `.includes('chưa xác nhận') && ` + row + `.includes('` + figure.String() + `')`)
	confirmed.wait(row + `.includes('` + figure.String() + `')`)
}

func TestConfirmingWorksWithoutScripts(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-admin")
	b.open("/confirm?term=2020-2025&unit=quang-ninh")
	before := eval[int](b, `document.querySelectorAll('.figures > li').length`)
	if status := b.click(`.figures .do button`); status != 200 {
		b.fatal(fmt.Errorf("confirm: status %d, want 200", status))
	}
	b.wantText("#done", "Đã xác nhận 1 số")
	if after := eval[int](b, `document.querySelectorAll('.figures > li').length`); after != before-1 {
		t.Errorf("%d figures wait, want %d", after, before-1)
	}
	eval[bool](b, `(document.querySelector('.figures input[type="checkbox"]').checked = true)`)
	if status := b.click(`.confirm-bar button[name="return"]`); status != 200 {
		b.fatal(fmt.Errorf("send back: status %d, want 200", status))
	}
	b.wantText("h1", "Trả lại 1 số liệu")
}

func TestAThumbCanConfirm(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.width(390)
	b.signIn("demo-thai-nguyen")
	b.open("/confirm?term=2020-2025")
	if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > 390 {
		t.Errorf("the page is %d pixels wide, want at most 390", wide)
	}
	small := eval[[]string](b, `[...document.querySelectorAll('.figures .do > *, .figures .pick')]
		.filter(e => e.getBoundingClientRect().height < 44).slice(0, 3).map(e => e.outerHTML.slice(0, 120))`)
	if len(small) > 0 {
		t.Errorf("too small for a thumb: %s", strings.Join(small, "\n"))
	}
}
