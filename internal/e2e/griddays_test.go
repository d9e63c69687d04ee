package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// at is an expression for the cell of a row and a column of a desk.
func at(row, column int) string {
	return fmt.Sprintf(`document.querySelectorAll("#grid tbody tr[data-unit]")[%d].querySelectorAll("td > input")[%d]`, row, column)
}

func (b *tab) focusCell(row, column int) {
	b.t.Helper()
	b.run(chromedp.Evaluate(at(row, column)+".focus()", nil))
}

// line is the text below a cell.
func (b *tab) line(cell string) string {
	b.t.Helper()
	return eval[string](b, cell+`.nextElementSibling.innerText`)
}

func TestADayOfItsOwnIsForOneFigureAndIsSeen(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.focusCell(1, 1)
	b.alt("n")
	b.wait(`document.getElementById("grid-day").open`)
	b.keys("31/2/2020", kb.Enter)
	b.wait(`!document.getElementById("grid-day-error").hidden`)
	if said := b.text("#grid-day-error"); !strings.Contains(said, "“31/2/2020”") {
		t.Errorf("the dialog says %q, want what was typed", said)
	}
	b.run(chromedp.Evaluate(`document.getElementById("grid-day-field").select()`, nil))
	b.keys("1/6/2020", kb.Enter)
	b.wait(`!document.getElementById("grid-day").open && ` + at(1, 1) + `.nextElementSibling.innerText.includes("1/6/2020")`)
	b.keys("5/9", kb.Enter, kb.ArrowUp)
	b.isIn(at(1, 1), "saved")
	b.keys("6/9", kb.Enter)
	b.wait(at(1, 1) + `.dataset.value === "6/9" && ` + at(1, 1) + `.dataset.baseAsOf === "2020-07-03"`)
	b.fill("asOf", "1/7/2020")
	b.focusCell(1, 1)
	b.chord("z", input.ModifierCtrl) // for the day that it was typed for, whatever stands above the table now
	b.wait(at(1, 1) + `.dataset.value === "5/9"`)
	stored := d.stored(t)
	for _, want := range []string{"5/9@2020-06-01", "6/9@2020-07-03", "5/9@2020-07-03"} {
		if n := stored[eval[string](b, at(1, 1)+".dataset.unit")+" target_b.grassroots "+want]; n != 1 {
			t.Errorf("%s is stored %d times, want once", want, n)
		}
	}
	if len(stored) != 3 {
		t.Errorf("%d figures stored, want 3: %v", len(stored), stored)
	}
}

func TestUndoingDoesNotPassOverWhatCannotBeUndone(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.fill("asOf", "1/7/2020")
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.isIn(at(1, 1), "saved")
	b.fill("asOf", "2/7/2020")
	b.focusCell(1, 1)
	b.run(input.DispatchKeyEvent(input.KeyRawDown).WithKey("U").WithModifiers(input.ModifierAlt | input.ModifierShift))
	b.wait(`document.getElementById("grid-sure").open`)
	if asked := b.text("#grid-sure p"); !strings.Contains(asked, "1 số") || !strings.Contains(asked, "2/7/2020") {
		t.Errorf("the dialog asks %q, want the day and how many figures", asked)
	}
	b.keys(kb.Enter)
	b.wait(at(1, 1) + `.dataset.baseAsOf === "2020-07-02"`)
	b.chord("z", input.ModifierCtrl)
	b.wait(`document.getElementById("grid-status").textContent.includes("Không hoàn tác được")`)
	b.wantValue(at(1, 1), "5/9")
}

func TestAWrongDayIsNoDeadEnd(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.fill("asOf", "35/7/2020")
	b.focusCell(1, 1)
	b.wait(`document.getElementById("error-grid-asOf").innerText.includes("35/7/2020")`)
	b.keys("5/9", kb.Enter)
	b.isIn(at(1, 1), "refused")
	b.fill("asOf", "2/7/2020")
	b.focusCell(2, 1)
	b.isIn(at(1, 1), "saved")
	b.wait(`document.getElementById("outbox").hidden`)
	if n := d.stored(t)[eval[string](b, at(1, 1)+".dataset.unit")+" target_b.grassroots 5/9@2020-07-02"]; n != 1 {
		t.Errorf("the figure is stored %d times for the day put right, want once", n)
	}
}

func TestADeskLeftOpenOverNightTakesTheNewDay(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := newTabAt(t, d.base).signIn("demo-thai-nguyen")
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`document.addEventListener("readystatechange", () => { document.getElementById("grid").dataset.today = "2020-07-02" }, {once: true})`).Do(ctx)
		return err
	}))
	b.open("/entry/thai-nguyen?level=grassroots")
	b.wait(deskReady + ` && document.getElementById("grid").dataset.today === "2020-07-02"`)
	b.fill("asOf", "3/7/2020")
	b.focusCell(1, 1)
	b.wait(`document.getElementById("error-grid-asOf").hidden`)
	b.fill("asOf", "4/7/2020")
	b.focusCell(1, 1)
	b.wait(`document.getElementById("error-grid-asOf").textContent.includes("3/7/2020")`)
}

func TestWhatIsBeingTypedSurvivesAReload(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.fill("asOf", "1/7/2020")
	b.focusCell(1, 0)
	b.keys("5/9")
	b.following(chromedp.Reload())
	b.wait(deskReady + ` && ` + at(1, 0) + `.value === "5/9"`)
	b.isIn(at(1, 0), "saved")
	b.focusCell(2, 1)
	b.keys("đang rà soát", kb.Enter)
	b.isIn(at(2, 1), "doubt")
	b.focusCell(1, 0)
	b.keys("4/9", kb.Enter) // it fell: why?
	b.isIn(at(1, 0), "doubt")
	b.focusCell(1, 0)
	b.chord(kb.ArrowDown, input.ModifierAlt)
	b.run(chromedp.Click(`.ask-reasons button`, chromedp.ByQuery))
	b.wait(`document.activeElement.closest(".ask-reason") !== null && document.activeElement.value === "phạm vi thay đổi"`)
	b.focusCell(3, 1)
	b.keys("7/9")
	b.following(chromedp.Reload())
	b.wait(deskReady)
	b.wait(at(3, 1) + `.value === "7/9" && ` + at(3, 1) + `.dataset.base !== ""`) // said by the outbox or by the stream
	b.isIn(at(2, 1), "doubt")
	b.isIn(at(1, 0), "doubt")
	b.focusCell(1, 0)
	b.chord(kb.ArrowDown, input.ModifierAlt)
	b.wait(`document.activeElement.value === "phạm vi thay đổi"`)
	b.keys(kb.Enter)
	b.isIn(at(1, 0), "saved")
	if n := d.stored(t)[eval[string](b, at(3, 1)+".dataset.unit")+" target_b.grassroots 7/9@2020-07-03"]; n != 1 {
		t.Errorf("what was being typed is stored %d times, want once", n)
	}
}

func TestWhatIsSaidStaysInSightWhileTyping(t *testing.T) {
	t.Parallel()
	b := newLargeDesk(t).open(t)
	b.run(chromedp.EmulateViewport(1440, 900))
	for _, row := range []int{3, largeRows - 1} {
		b.focusCell(row, 4)
		b.run(chromedp.Evaluate(`document.getElementById("grid-frame").scrollIntoView({block: "end"}); document.activeElement.scrollIntoView({block: "nearest"})`, nil))
		b.keys(fmt.Sprintf("%d/900", row))
		b.wait(`document.getElementById("grid-cell").innerText.includes("%")`)
		if !eval[bool](b, `["grid-cell", "grid-frame"].every(id => { const box = document.getElementById(id).getBoundingClientRect(); return box.top >= -1 && box.bottom <= innerHeight + 1 })`) {
			t.Errorf("row %d: what is said, or the frame, is out of sight: %s", row, eval[string](b, `JSON.stringify([innerHeight, scrollY, ...["grid-cell", "grid-frame"].map(id => document.getElementById(id).getBoundingClientRect())])`))
		}
		b.keys(kb.Enter)
		b.isIn(at(row, 4), "saved")
		if !eval[bool](b, `[...document.querySelectorAll("#grid td[data-state=saved] .sub > *")].every(part => part.classList.contains("by") || part.scrollWidth <= part.clientWidth || part.offsetWidth === 0 || getComputedStyle(part).display === "inline")`) {
			t.Errorf("row %d: a part of the line below the cell is cut", row)
		}
	}
}
