package e2e

import (
	"context"
	"crypto/rand"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// inOneMoment does something in a cell without a pause in which anything else could happen in the page. In the script
// cell is the cell, and paste(text), key(name, more) and type(text) are what a person does to it.
func (b *tab) inOneMoment(cell, script string) {
	b.t.Helper()
	eval[bool](b, fmt.Sprintf(`(cell => {
		cell.focus();
		const paste = text => {
			const data = new DataTransfer();
			data.setData("text/plain", text);
			cell.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
		};
		const key = (name, more) => cell.dispatchEvent(new KeyboardEvent("keydown", {key: name, bubbles: true, cancelable: true, ...more}));
		const type = (input, text) => {
			input.focus();
			input.value = text;
			input.dispatchEvent(new InputEvent("input", {bubbles: true}));
		};
		%s
		return true;
	})(%s)`, script, cell))
}

// kept lists what waits in the browser, as value@day.
const kept = `document.querySelectorAll("#outbox-items tr").length + ": " + [...document.querySelectorAll("#outbox-items .typed")].map(part => part.textContent).join(", ")`

func TestWhatIsTypedTwiceInOneMomentIsShownAsItIsKept(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.offline(true)
	b.inOneMoment(at(1, 1), `paste("5/9"); paste("6/9"); document.getElementById("grid-asOf").focus()`)
	b.isIn(at(1, 1), "waiting")
	b.wait(kept + ` === "1: 6/9"`)
	b.wantValue(at(1, 1), "6/9")
}

func TestWhatIsUndoneBeforeItWasWrittenDownIsNotSent(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.inOneMoment(at(1, 1), `paste("5/9\r\n6/9"); key("z", {ctrlKey: true})`)
	b.focusCell(4, 1)
	b.keys("1/3", kb.Enter)
	b.isIn(at(4, 1), "saved")
	b.wantValue(at(1, 1), "")
	b.wantValue(at(2, 1), "")
	if stored := d.stored(t); len(stored) != 1 {
		t.Errorf("stored %v, want what was typed afterwards alone", stored)
	}
}

func TestTypingWhileAPasteIsUndoneLosesNothing(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.offline(true)
	b.focusCell(0, 1)
	b.paste("1/9\r\n2/9\r\n3/9\r\n4/9\r\n5/9")
	b.wait(`document.querySelectorAll('#grid td[data-state="waiting"]').length === 5`)
	b.inOneMoment(at(0, 1), `key("z", {ctrlKey: true}); type(`+at(6, 1)+`, "7/9")`)
	b.wait(`document.getElementById("grid-status").textContent.includes("Đã hoàn tác")`)
	b.keys(kb.Enter)
	b.isIn(at(6, 1), "waiting")
	b.wait(kept + ` === "1: 7/9"`)
}

func TestTwoTabsAtOneCellShowWhatIsStored(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	first := d.open(t)
	second := first.another()
	second.open(eval[string](first, `location.pathname + location.search`))
	second.wait(deskReady)
	first.offline(true)
	second.offline(true)
	first.focusCell(1, 1)
	first.keys("5/9", kb.Enter)
	first.isIn(at(1, 1), "waiting")
	second.focusCell(1, 1)
	second.keys("6/9", kb.Enter)
	second.isIn(at(1, 1), "waiting")
	first.wait(at(1, 1) + `.value === "6/9"`)
	first.offline(false)
	second.offline(false)
	for _, b := range []*tab{first, second} {
		b.isIn(at(1, 1), "saved")
		b.wantValue(at(1, 1), "6/9")
	}
	if stored := d.stored(t); len(stored) != 1 {
		t.Errorf("stored %v, want one figure", stored)
	}
}

func TestWhatIsGivenUpInTheListIsGoneFromItsCell(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.focusCell(1, 1)
	b.keys("9/5", kb.Enter)
	b.isIn(at(1, 1), "refused")
	b.offline(true)
	b.keys("4/9", kb.Enter)
	b.isIn(at(2, 1), "waiting")
	b.run(chromedp.Click(`#outbox > summary`, chromedp.ByQuery))
	b.answers(`#outbox-clear`, `#outbox-sure`, "yes")
	b.wait(at(1, 1) + `.value === "" && ` + at(2, 1) + `.value === "" && !document.querySelector(".ask")`)
	b.wait(`!document.querySelector('#grid td[data-state="refused"], #grid td[data-state="waiting"]')`)
}

func TestWhatIsGivenUpWhileTheServerIsLookedForIsNotSent(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.offline(true)
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter, "6/9", kb.Enter)
	b.wait(kept + ` === "2: 5/9, 6/9"`)
	// The server answers late that it is there.
	b.run(chromedp.Evaluate(`(ask => {
		window.fetch = (address, ...more) => address !== "/healthz" ? ask(address, ...more)
			: new Promise(done => { window.found = () => { window.fetch = ask; done(new Response()) } });
	})(window.fetch)`, nil))
	b.offline(false)
	b.wait(`window.found !== undefined`)
	b.run(chromedp.Click(`#outbox > summary`, chromedp.ByQuery))
	b.answers(`#outbox-items tr:first-child button`, `#outbox-sure`, "yes")
	b.wait(waitingCount + ` === 1`)
	b.run(chromedp.Evaluate(`found()`, nil))
	b.isIn(at(2, 1), "saved")
	if stored := d.stored(t); len(stored) != 1 {
		t.Errorf("stored %v, want 6/9 alone: the other was given up", stored)
	}
}

func TestANewValueClosesTheQuestionAboutTheOneBefore(t *testing.T) {
	t.Parallel()
	b := awkwardDesk(t).open(t)
	b.focusCell(1, 1)
	b.keys("đang rà soát", kb.Enter)
	b.isIn(at(1, 1), "doubt")
	b.offline(true)
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.isIn(at(1, 1), "waiting")
	b.wait(`!document.querySelector(".ask")`)
}

func TestAFigureThatSomebodyWithdrewIsGoneFromTheDeskThatEnteredIt(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.isIn(at(1, 1), "saved")
	b.wait(at(1, 1) + `.dataset.base !== ""`)
	d.withdraw(t, eval[string](b, at(1, 1)+`.dataset.unit`), eval[string](b, at(1, 1)+`.dataset.base`))
	b.wait(at(1, 1) + `.value === "" && ` + at(1, 1) + `.dataset.base === ""`)
}

// withdraw takes a figure of 3/7/2020 back, as another program would.
func (d largeDesk) withdraw(t *testing.T, unit, figure string) {
	t.Helper()
	d.tells(t, "demo-thai-nguyen", "/entries", fmt.Sprintf(`{"unit":%q,"measure":"target_b.grassroots","asOf":"2020-07-03","value":{"kind":"withdrawn"},"replaces":%q,"reason":"nhầm đơn vị"}`, unit, figure), http.StatusCreated)
}

// tells sends something that another program would.
func (d largeDesk) tells(t *testing.T, token, path, body string, want int) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, d.base+"/api/v1"+path, strings.NewReader(body))
	must(t, err)
	request.Header.Set("Authorization", "Bearer "+token)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", rand.Text())
	answer, err := http.DefaultClient.Do(request)
	must(t, err)
	_ = answer.Body.Close()
	if answer.StatusCode != want {
		t.Fatalf("%s: status %d, want %d", path, answer.StatusCode, want)
	}
}

func TestWhatTheHeadConfirmsIsConfirmedOnAnOpenDesk(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := d.open(t)
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.isIn(at(1, 1), "saved")
	mark := at(1, 1) + `.nextElementSibling.querySelector(".mark")`
	b.wait(mark + ` !== null`)
	d.tells(t, "demo-head", "/confirmations", fmt.Sprintf(`{"entries":[%q]}`, eval[string](b, at(1, 1)+`.dataset.base`)), http.StatusOK)
	b.wait(mark + ` === null`)
	b.wantValue(at(1, 1), "5/9")
}

func TestADatabaseOfTheBrowserThatNeverAnswersKeepsNothingFromBeingSent(t *testing.T) {
	t.Parallel()
	d := awkwardDesk(t)
	b := newTabAt(t, d.base).signIn("demo-thai-nguyen")
	b.run(chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument(`IDBFactory.prototype.open = () => new EventTarget()`).Do(ctx)
		return err
	}))
	b.open("/entry/thai-nguyen?level=grassroots")
	b.wait(deskReady)
	b.focusCell(1, 1)
	b.keys("5/9", kb.Enter)
	b.isIn(at(1, 1), "saved")
	if stored := d.stored(t); len(stored) != 1 {
		t.Errorf("stored %v, want one figure", stored)
	}
	b.focusCell(1, 1)
	b.chord("z", input.ModifierCtrl)
}
