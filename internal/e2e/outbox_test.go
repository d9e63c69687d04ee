package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"
)

// desk is the page on which the tests of the outbox type, and the province whose figures they are.
const desk = "/entry/thai-nguyen?term=2020-2025&measure=congress.grassroots"

// withOutbox opens the outbox in the page as the desk does.
func (b *tab) withOutbox() *tab {
	b.t.Helper()
	eval[bool](b, `(async () => {
		const address = performance.getEntriesByType("resource").map(e => e.name).find(n => /\/js\/outbox\.[0-9a-f]+\.js$/.test(n));
		const account = document.getElementById("outbox").dataset.account;
		window.states = {};
		document.addEventListener("tiendo:cell", ({ detail }) => { window.states[detail.measure + "@" + detail.asOf] = detail });
		window.box = (await import(address)).openOutbox({ account, term: "2020-2025", unit: "thai-nguyen" });
		return true;
	})()`)
	return b
}

// type puts a figure of Thái Nguyên into the outbox and returns its key. It resolves when it is kept.
func (b *tab) puts(measure, asOf, typed, more string) string {
	b.t.Helper()
	return eval[string](b, fmt.Sprintf(`box.send({unit: "thai-nguyen", measure: %q, asOf: %q, typed: %q%s})`, measure, asOf, typed, more))
}

// offline throws the browser's own switch for this window.
func (b *tab) offline(off bool) {
	b.t.Helper()
	b.run(network.Enable(), network.OverrideNetworkState(off, 0, -1, -1), chromedp.ActionFunc(func(ctx context.Context) error {
		all := []*network.Conditions{{Offline: off, DownloadThroughput: -1, UploadThroughput: -1}}
		_, err := network.EmulateNetworkConditionsByRule(all).WithEmulateOfflineServiceWorker(off).Do(ctx)
		return err
	}))
}

// waiting is the number in the head of the page, 0 when there is none.
const waitingCount = `(document.getElementById("outbox").hidden ? 0 : Number(document.getElementById("outbox").dataset.count))`

// stored reads through the API what stands in the ledger for a measure of Thái Nguyên, newest first, as value@day.
func (b *tab) stored(measure string) []string {
	b.t.Helper()
	request, err := http.NewRequest(http.MethodGet, b.base+"/api/v1/entries?term=2020-2025&unit=thai-nguyen&limit=1000&measure="+measure, nil)
	if err != nil {
		b.t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer demo-thai-nguyen")
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		b.t.Fatal(err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	var list struct {
		Items []struct {
			AsOf   string
			Reason string
			Value  struct{ Done, Total int64 }
		}
	}
	if err != nil || json.Unmarshal(text, &list) != nil {
		b.t.Fatalf("entries: %s", text)
	}
	var stored []string
	for _, item := range list.Items {
		stored = append(stored, strings.TrimSpace(fmt.Sprintf("%d/%d@%s %s", item.Value.Done, item.Value.Total, item.AsOf, item.Reason)))
	}
	return stored
}

func TestWhatIsTypedWithoutANetworkIsSentOnceItIsBack(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-thai-nguyen")
	b.open(desk)
	b.withOutbox()
	b.offline(true)
	for day := range 5 {
		b.puts("secretary_direct.grassroots", fmt.Sprintf("2020-06-%02d", day+1), fmt.Sprintf("%d/100", day+1), "")
	}
	b.wait(waitingCount + ` === 5`)
	b.offline(false)
	b.wait(waitingCount + ` === 0`)
	want := []string{"5/100@2020-06-05", "4/100@2020-06-04", "3/100@2020-06-03", "2/100@2020-06-02", "1/100@2020-06-01"}
	if diff := cmp.Diff(want, b.stored("secretary_direct.grassroots")); diff != "" {
		t.Errorf("the ledger, newest first (-want +got):\n%s", diff)
	}
}
