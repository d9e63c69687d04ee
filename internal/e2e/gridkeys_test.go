package e2e

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// column opens the desk of Thái Nguyên with the cursor in the first cell of a measure, and returns an
// expression for the cell of the n-th row. The tests of one run each have a measure of their own.
func (b *tab) column(measure string) func(row int) string {
	b.t.Helper()
	b.open("/entry/thai-nguyen?term=2020-2025&kind=outcome")
	b.wait(deskReady)
	b.run(chromedp.Focus(fmt.Sprintf(`#grid input[data-measure=%q]`, measure), chromedp.ByQuery))
	return func(row int) string {
		return fmt.Sprintf(`document.querySelectorAll('#grid input[data-measure="%s"]')[%d]`, measure, row)
	}
}

func (b *tab) isIn(cell, state string) {
	b.t.Helper()
	b.wait(fmt.Sprintf(`%s.parentElement.dataset.state === %q`, cell, state))
}

func (b *tab) wantValue(cell, want string) {
	b.t.Helper()
	if got := eval[string](b, cell+".value"); got != want {
		b.t.Errorf("%s holds %q, want %q", cell, got, want)
	}
}

func TestACellIsUndoneAsItWas(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	cell := b.column("as_planned.grassroots")
	b.keys("5/9", kb.Escape)
	b.wantValue(cell(0), "")
	b.keys("5/9", kb.Enter, kb.ArrowUp)
	b.isIn(cell(0), "saved")
	b.keys("6", kb.Enter) // the total as before; one's own figure of today is retyped without a question
	b.wait(cell(0) + `.value === "6/9"`)
	b.isIn(cell(0), "saved")
	b.chord("z", input.ModifierCtrl)
	b.wait(cell(0) + `.dataset.value === "5/9"`)
	b.chord("y", input.ModifierCtrl)
	b.wait(cell(0) + `.dataset.value === "6/9"`)
	b.chord("z", input.ModifierCtrl)
	b.wait(cell(0) + `.dataset.value === "5/9"`)
	b.chord("z", input.ModifierCtrl) // there was nothing before: what is stored is not taken out
	b.wait(`document.getElementById("grid-status").textContent.includes("Alt+Enter")`)
	b.wantValue(cell(0), "5/9")
	b.keys(kb.Delete)
	b.wantValue(cell(0), "5/9")
}

func TestARangeIsSelectedCopiedAndPastedElsewhere(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	cell := b.column("secretary_chair.grassroots")
	b.keys("1/9", kb.Enter, "2/9", kb.Enter, "3/9", kb.Enter)
	b.isIn(cell(2), "saved")
	b.keys(kb.ArrowUp, kb.ArrowUp, kb.ArrowUp)
	b.chord(kb.ArrowDown, input.ModifierShift)
	b.chord(kb.ArrowDown, input.ModifierShift)
	if got := eval[int](b, `document.querySelectorAll("#grid .picked").length`); got != 3 {
		t.Errorf("%d cells are selected, want 3", got)
	}
	copied := eval[string](b, `(data => {
		document.activeElement.dispatchEvent(new ClipboardEvent("copy", {clipboardData: data, bubbles: true, cancelable: true}));
		return data.getData("text/plain");
	})(new DataTransfer())`)
	if want := "1/9\r\n2/9\r\n3/9"; copied != want {
		t.Errorf("copied %q, want %q", copied, want)
	}
	b.chord(kb.End, input.ModifierCtrl)
	b.chord(kb.Home, input.ModifierCtrl)
	b.run(chromedp.Evaluate(cell(4)+".focus()", nil))
	b.paste(copied + "\r\n\r\n")
	b.isIn(cell(6), "saved")
	b.wantValue(cell(4), "1/9")
	b.wantValue(cell(6), "3/9")
}

func TestARowThatHasNotChangedIsEnteredForTheDay(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	cell := b.column("secretary_village_head.cell")
	b.fill("asOf", "1/7/2020")
	b.run(chromedp.Evaluate(cell(1)+".focus()", nil))
	b.keys("7/8", kb.Enter)
	b.isIn(cell(1), "saved")
	b.fill("asOf", "2/7/2020")
	b.run(chromedp.Evaluate(cell(1)+".focus()", nil))
	b.alt("u")
	b.wait(cell(1) + `.dataset.baseAsOf === "2020-07-02"`)
	b.wantValue(cell(1), "7/8")
	b.alt("u")
	b.wait(`document.getElementById("grid-status").textContent.includes("Không có ô nào")`)
}

// alt presses a letter with Alt, which types nothing.
func (b *tab) alt(letter string) {
	b.t.Helper()
	b.run(input.DispatchKeyEvent(input.KeyRawDown).WithKey(letter).WithModifiers(input.ModifierAlt))
}

func TestADeskThatAsksKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	for i, c := range []struct{ theme, lang string }{{"light", "vi"}, {"dark", "vi"}, {"light", "en"}, {"dark", "en"}} {
		t.Run(c.theme+"/"+c.lang, func(t *testing.T) {
			t.Parallel()
			b := newTab(t)
			b.theme(c.theme)
			b.open("/login?lang=" + c.lang)
			b.signIn("demo-thai-nguyen")
			cell := b.column("secretary_nonlocal.grassroots")
			row := 2 * i
			b.run(chromedp.Evaluate(cell(row)+".focus()", nil))
			b.keys("đang rà soát", kb.Enter, "9/8", kb.Enter)
			b.isIn(cell(row), "doubt")
			b.isIn(cell(row+1), "refused")
			b.wantNoViolations("questions")
			b.run(chromedp.Evaluate(cell(row)+".focus()", nil))
			b.chord(kb.ArrowDown, input.ModifierAlt)
			b.keys(kb.Enter) // the first control answers yes
			b.isIn(cell(row), "saved")
			b.run(chromedp.Evaluate(cell(row+1)+".focus()", nil))
			b.keys("?")
			b.wantNoViolations("help")
			b.keys(kb.Escape, "8/9", kb.Enter)
			b.isIn(cell(row+1), "saved")
		})
	}
}

func (b *tab) wantNoViolations(of string) {
	b.t.Helper()
	for _, v := range b.violations() {
		b.t.Errorf("%s: %s (%s)\n\t%s", of, v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
}

func TestTheKeysOfASpreadsheetFillDownAndJump(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.chord("d", input.ModifierCtrl) // from the cell above
	b.isIn(at(2, 1), "saved")
	b.wantValue(at(2, 1), "5/9")
	b.focusCell(2, 1)
	b.chord(kb.ArrowDown, input.ModifierShift)
	b.chord(kb.ArrowDown, input.ModifierShift)
	b.chord("d", input.ModifierCtrl)
	b.isIn(at(4, 1), "saved")
	b.wantValue(at(3, 1), "5/9")
	b.focusCell(1, 1)
	b.chord(kb.ArrowDown, input.ModifierCtrl)
	b.wait(`document.activeElement === ` + at(4, 1))
	b.chord(kb.ArrowUp, input.ModifierCtrl)
	b.wait(`document.activeElement === ` + at(1, 1))
	if html := eval[string](b, `(data => {
		document.activeElement.dispatchEvent(new ClipboardEvent("copy", {clipboardData: data, bubbles: true, cancelable: true}));
		return data.getData("text/html");
	})(new DataTransfer())`); !strings.Contains(html, `mso-number-format:"\@"'>5/9<`) {
		t.Errorf("copied for a spreadsheet %q, want 5/9 as text", html)
	}
	b.chord("z", input.ModifierCtrl) // the two filled last, as one step: they were empty before
	b.wait(`document.getElementById("grid-status").textContent.includes("Alt+Enter")`)
}
