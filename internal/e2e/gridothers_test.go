package e2e

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

func TestWhatOthersEnterIsSeenAndWhatIsTypedIsNotTouched(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	mine, theirs := d.open(t), d.open(t)
	mine.focusCell(2, 1)
	mine.keys("3/9") // being typed
	theirs.focusCell(1, 1)
	theirs.keys("5/9", kb.Enter, "6/9", kb.Enter)
	theirs.isIn(at(2, 1), "saved")
	mine.wait(at(1, 1) + `.value === "5/9" && ` + at(2, 1) + `.nextElementSibling.innerText.includes("6/9")`)
	mine.wantValue(at(2, 1), "3/9")
	mine.wait(`document.getElementById("grid-status").textContent.includes("5/9")`)
	mine.keys(kb.Enter)
	mine.isIn(at(2, 1), "conflict")
	mine.focusCell(2, 1)
	mine.run(chromedp.Click(`.ask [data-do="theirs"]`, chromedp.ByQuery))
	mine.wait(at(2, 1) + `.value === "6/9"`)
	if below := mine.line(at(1, 1)); !strings.Contains(below, "3/7/2020") || !strings.Contains(below, "Chuyên viên") {
		t.Errorf("below the cell stands %q, want the day and who entered it", below)
	}
}

func TestTheFormLeadsBackToTheCellOfTheDeskThatItCameFrom(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.open("/entry/thai-nguyen?kind=outcome")
	b.wait(deskReady)
	b.focusCell(3, 1)
	cell := eval[string](b, `document.activeElement.id`)
	b.click(`#` + strings.ReplaceAll(cell, ".", `\.`) + ` + .sub a`)
	b.fill("done", "1")
	b.fill("total", "9")
	b.click(`#entry-form button[type="submit"]`)
	b.wait(`document.getElementById("saved") !== null`)
	b.click(`#entry-form .actions a`)
	b.wait(deskReady + ` && document.activeElement.id === "` + cell + `" && document.activeElement.value === "1/9"`)
	if got := eval[string](b, `location.pathname + location.search`); !strings.Contains(got, "kind=outcome") {
		t.Errorf("the way back leads to %s, want the columns that were shown", got)
	}
}

func TestTheKeysAreListedFromAnywhereOnThePage(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.run(chromedp.Evaluate(`document.activeElement.blur()`, nil))
	b.keys("?")
	b.wait(`document.getElementById("grid-help").open`)
}

func TestWithoutASessionCellsSayThatTheyWaitForIt(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.signOutInBackground()
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.wait(at(1, 1) + `.nextElementSibling.innerText.includes("chờ đăng nhập · 3/7/2020")`)
	b.wait(`document.getElementById("grid-status").textContent.includes("không mất gì")`)
}
