package e2e

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

func TestTheDeskOpensWithoutANetworkAndSendsOnceItIsBack(t *testing.T) {
	t.Parallel()
	const measure = "secretary_direct.grassroots"
	first := newTab(t).signIn("demo-thai-nguyen")
	first.open(desk)
	first.withOutbox()
	first.waitAsync(keptCopy)
	first.puts(measure, "2020-06-01", "1/100", "")
	first.wait(`states["` + measure + `@2020-06-01"]?.state === "saved"`)
	first.offline(true)
	for day := 2; day <= 4; day++ {
		first.puts(measure, fmt.Sprintf("2020-06-%02d", day), fmt.Sprintf("%d/100", day), "")
	}
	first.puts(measure, "2020-06-04", "5/100", "") // typed over before it was sent
	first.wait(waitingCount + ` === 3`)
	second := first.another()
	first.close()
	second.offline(true)
	second.open(desk)
	second.wait(`!document.getElementById("saved-copy").hidden`)
	second.wait(waitingCount + ` === 3`)
	second.open("/?term=2020-2025")
	if got := second.text("h1"); got != "Chưa có mạng" {
		t.Errorf("another page without a network says %q", got)
	}
	second.wait(waitingCount + ` === 3 && document.querySelectorAll("#saved-desks a").length === 1`)
	if listed, want := second.text("#saved-desks a"), "Nhập số liệu: Thái Nguyên · Tổ chức cơ sở đảng · 2020-2025"; listed != want {
		t.Errorf("the desk is listed as %q, want %q", listed, want)
	}
	second.offline(false)
	second.wait(waitingCount + ` === 0`)
	want := []string{"5/100@2020-06-04", "3/100@2020-06-03", "2/100@2020-06-02", "1/100@2020-06-01"}
	if diff := cmp.Diff(want, second.stored(measure)); diff != "" {
		t.Errorf("the ledger, newest first (-want +got):\n%s", diff)
	}
}

func TestAnotherAccountNeitherSeesNorSendsWhatWaits(t *testing.T) {
	t.Parallel()
	const measure = "trial_direct.grassroots"
	mine := newTab(t).signIn("demo-thai-nguyen")
	mine.open(desk)
	mine.withOutbox()
	mine.offline(true)
	mine.puts(measure, "2019-12-01", "1/8", "")
	mine.puts(measure, "2019-12-02", "2/8", "")
	mine.wait(waitingCount + ` === 2`)
	mine.offline(false)
	mine.signOutInBackground() // before the next attempt, or after it: then nothing waits and the test says so below
	mine.puts(measure, "2019-12-03", "3/8", "")
	mine.wait(`document.getElementById("outbox").dataset.state === "signed_out" && !document.getElementById("outbox-notice").hidden`)
	if said := mine.text("#outbox-notice"); !strings.Contains(said, "Chuyên viên") {
		t.Errorf("the page says %q, want who has to sign in again", said)
	}
	theirs := mine.another().signIn("demo-admin")
	theirs.open(desk)
	theirs.wait(`document.getElementById("outbox").hidden`)
	if waiting := eval[int](theirs.withOutbox(), `box.pending().then(items => items.length)`); waiting != 0 {
		t.Errorf("another account sees %d figures, want none", waiting)
	}
	mine.run(chromedp.Evaluate(`document.getElementById("outbox-send").click()`, nil))
	mine.wait(`document.getElementById("outbox").dataset.state === "other_account" && document.getElementById("outbox-items").children.length === 0`)
	if got := mine.storedOn(measure, "2019-12-03"); got != "" {
		t.Errorf("stored %q in another account's session, want nothing", got)
	}
	theirs.signOutInBackground()
	theirs.signIn("demo-thai-nguyen")
	theirs.wait(waitingCount + ` === 0`)
	for day, want := range map[string]string{"2019-12-01": "1/8@2019-12-01", "2019-12-02": "2/8@2019-12-02", "2019-12-03": "3/8@2019-12-03"} {
		if got := theirs.storedOn(measure, day); got != want {
			t.Errorf("stored %q, want %q once, by the account that typed it", got, want)
		}
	}
}

// signOutInBackground ends the session as another window of the same person would.
func (b *tab) signOutInBackground() {
	b.t.Helper()
	eval[bool](b, `fetch("/logout", {method: "POST"}).then(() => true)`)
}

// storedOn is what the ledger has of a measure for a day, newest first.
func (b *tab) storedOn(measure, day string) string {
	b.t.Helper()
	var found []string
	for _, line := range b.stored(measure) {
		if strings.Contains(line, "@"+day) {
			found = append(found, line)
		}
	}
	return strings.Join(found, ", ")
}

func TestTwoTabsOfOnePersonShareOneOutbox(t *testing.T) {
	t.Parallel()
	const measure = "under_40.grassroots"
	first := newTab(t).signIn("demo-thai-nguyen")
	first.open(desk)
	second := first.another()
	second.open(desk)
	first.withOutbox()
	second.withOutbox()
	first.offline(true)
	second.offline(true)
	first.puts(measure, "2019-11-01", "1/5", "")
	second.puts(measure, "2019-11-01", "2/5", "") // typed over it, in the other tab
	second.puts(measure, "2019-11-02", "3/5", "")
	for _, b := range []*tab{first, second} {
		b.wait(waitingCount + ` === 2 && states["` + measure + `@2019-11-01"].typed === "2/5" && states["` + measure + `@2019-11-02"].state === "waiting"`)
	}
	first.offline(false)
	second.offline(false)
	for _, b := range []*tab{first, second} {
		b.wait(waitingCount + ` === 0 && states["` + measure + `@2019-11-01"].state === "saved" && states["` + measure + `@2019-11-02"].state === "saved"`)
	}
	if got, want := first.storedOn(measure, "2019-11-01"), "2/5@2019-11-01"; got != want {
		t.Errorf("stored %q, want %q once: the other was never sent", got, want)
	}
	if got, want := first.storedOn(measure, "2019-11-02"), "3/5@2019-11-02"; got != want {
		t.Errorf("stored %q, want %q once", got, want)
	}
}

func TestWhatIsRefusedStaysUntilItIsGivenUpAndBlocksNothing(t *testing.T) {
	t.Parallel()
	const measure = "first_time.grassroots"
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open(desk)
	b.withOutbox()
	b.puts(measure, "2019-10-01", "9/8", "")
	eval[string](b, `box.send({unit: "thai-nguyen", measure: "women.grassroots", asOf: "2019-10-01", typed: "9".repeat(2_000_000)})`)
	eval[string](b, `box.send({unit: "no-such-unit", measure: "women.grassroots", asOf: "2019-10-01", typed: "1/2", unitName: "Không có", measureName: "Nữ"})`)
	b.puts("minority.grassroots", "2019-10-01", "nhiều", "")
	b.puts("minority.grassroots", "2019-10-02", "3/9", "")
	b.wait(`states["minority.grassroots@2019-10-02"]?.state === "saved"`)
	b.wait(waitingCount + ` === 4 && document.getElementById("outbox").dataset.state === "idle"`)
	b.open("/?term=2020-2025") // another page, after a fresh start
	b.wait(waitingCount + ` === 4`)
	b.run(chromedp.Click(`#outbox > summary`, chromedp.ByQuery))
	b.wait(`document.querySelectorAll('#outbox-items tr').length === 4 && document.getElementById("outbox").open`)
	for _, says := range []string{"9/8", "1 MB", "2.000.000 ký tự", "Không có", "nhiều", "Cần trả lời", "1/10/2019"} {
		if list := b.text("#outbox-items"); !strings.Contains(list, says) {
			t.Errorf("the list lacks %q:\n%.400s", says, list)
		}
	}
	for _, v := range b.violations() {
		t.Errorf("the open list: %s (%s)\n\t%s", v.ID, v.Help, strings.Join(v.Nodes, "\n\t"))
	}
	const give, sure = `#outbox-items tr:first-child button`, `#outbox-sure`
	b.answers(give, sure, "no")
	b.wait(waitingCount + ` === 4`)
	b.answers(give, sure, "yes")
	b.wait(waitingCount + ` === 3`)
	b.answers(`#outbox-clear`, sure, "yes")
	b.wait(`document.getElementById("outbox").hidden`)
}

// answers clicks on what opens a dialog and, once it is open, on the answer, until it is closed.
func (b *tab) answers(opener, dialog, value string) {
	b.t.Helper()
	b.run(chromedp.Click(opener, chromedp.ByQuery))
	b.wait(fmt.Sprintf(`document.querySelector(%q).open`, dialog))
	b.run(chromedp.Click(fmt.Sprintf(`%s [value=%q]`, dialog, value), chromedp.ByQuery))
	b.wait(fmt.Sprintf(`!document.querySelector(%q).open`, dialog))
}

func TestAWordGivenFastAndAListDrawnAnewUnderTheHandLoseNothing(t *testing.T) {
	t.Parallel()
	const measure = "women.upper"
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open(desk)
	b.withOutbox()
	b.offline(true)
	b.puts(measure, "2019-10-01", "1/8", "")
	b.puts(measure, "2019-10-02", "2/8", "")
	b.wait(`document.querySelectorAll("#outbox-items tr").length === 2`)
	b.run(chromedp.Evaluate(`window.first = document.querySelector("#outbox-items button"); document.getElementById("outbox").open = true; first.focus()`, nil))
	b.puts(measure, "2019-10-03", "3/8", "")
	b.wait(`document.querySelectorAll("#outbox-items tr").length === 3`)
	if !eval[bool](b, `document.activeElement === first && document.querySelector("#outbox-items button") === first`) {
		t.Error("a row that is as it was became another element under the hand")
	}
	// No, and the same question again, in one moment: the browser tells of the first answer when the second waits.
	b.run(chromedp.Evaluate(`(async () => {
		const sure = document.getElementById("outbox-sure");
		first.click();
		sure.querySelector("[value=no]").click();
		first.click();
		await new Promise(done => setTimeout(done)); // all that was pending has been told
		await new Promise(requestAnimationFrame);
		sure.querySelector("[value=yes]").click();
	})()`, nil, awaited))
	b.wait(`document.querySelectorAll("#outbox-items tr").length === 2`)
	b.run(chromedp.Evaluate(`box.pending().then(items => box.forget(items.map(item => item.key)))`, nil))
	b.wait(`document.getElementById("outbox").hidden`)
}

func TestTwoPeopleAtOneCellSeeBothFiguresAndTheLedgerTellsTheStory(t *testing.T) {
	t.Parallel()
	const measure, day = "seats_filled.upper", "2019-09-15"
	first, second := newTab(t).signIn("demo-thai-nguyen"), newTab(t).signIn("demo-admin")
	for _, b := range []*tab{first, second} {
		b.open(desk)
		b.withOutbox()
	}
	at := `states["` + measure + "@" + day + `"]`
	first.puts(measure, day, "30/90", "")
	first.wait(at + `?.state === "saved"`)
	second.puts(measure, day, "33/90", "")
	second.wait(at + `?.state === "conflict"`)
	for _, says := range []string{"30/90", "Chuyên viên", "so với số đang có: +3."} {
		if got := eval[string](second, `JSON.stringify(`+at+`.answer)`); !strings.Contains(got, says) {
			t.Errorf("the answer %s lacks %q", got, says)
		}
	}
	second.wait(waitingCount + ` === 1`)
	base := eval[string](second, at+`.answer.current.id`)
	second.puts(measure, day, "33/90", fmt.Sprintf(`, base: %q, reason: "đếm lại"`, base))
	second.wait(at + `?.state === "saved" && ` + waitingCount + ` === 0`)
	if got, want := first.storedOn(measure, day), "33/90@2019-09-15 đếm lại, 30/90@2019-09-15"; got != want {
		t.Errorf("the ledger has %q, want %q", got, want)
	}
}

func TestRetypingWhatWasNotSentYetAndWhatWasStandsOnOneAnother(t *testing.T) {
	t.Parallel()
	const measure, day = "secretary_nonlocal.upper", "2019-08-01"
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open(desk)
	b.withOutbox()
	// The second is typed while the first is under way: it has to correct what the first becomes.
	eval[bool](b, fmt.Sprintf(`(async () => {
		const cell = typed => ({unit: "thai-nguyen", measure: %q, asOf: %q, typed});
		await box.send(cell("10/50"));
		await new Promise(done => document.addEventListener("tiendo:cell", ({detail}) => detail.state === "saving" && done()));
		await box.send(cell("11/50"));
		return true;
	})()`, measure, day))
	b.wait(`states["` + measure + "@" + day + `"]?.typed === "11/50" && states["` + measure + "@" + day + `"].state === "saved"`)
	if got, want := b.storedOn(measure, day), "11/50@2019-08-01 retyped, 10/50@2019-08-01"; got != want {
		t.Errorf("the ledger has %q, want %q", got, want)
	}
}

func TestWithoutADatabaseInTheBrowserThePageSaysSoAndStillSends(t *testing.T) {
	t.Parallel()
	const day = "2019-07-01"
	for name, c := range map[string]struct{ measure, script string }{
		"no database": {"first_time.upper", `Object.defineProperty(window, "indexedDB", { value: undefined })`},
		"no room":     {"minority.upper", `IDBObjectStore.prototype.add = function () { throw new DOMException("full", "QuotaExceededError") }`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := newTab(t).signIn("demo-thai-nguyen")
			b.run(chromedp.ActionFunc(func(ctx context.Context) error {
				_, err := page.AddScriptToEvaluateOnNewDocument(c.script).Do(ctx)
				return err
			}))
			b.open(desk)
			b.withOutbox()
			b.offline(true)
			b.puts(c.measure, day, "7/9", "")
			b.wait(waitingCount + ` === 1 && !document.getElementById("outbox-notice").hidden`)
			if said := b.text("#outbox-notice"); !strings.Contains(said, "không giữ được") {
				t.Errorf("the page says %q, want that nothing is kept", said)
			}
			b.offline(false)
			b.wait(`document.getElementById("outbox").hidden`)
			if got, want := b.storedOn(c.measure, day), "7/9@"+day; got != want {
				t.Errorf("stored %q, want %q", got, want)
			}
		})
	}
}
