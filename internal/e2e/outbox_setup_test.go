package e2e

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
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

// puts enters a figure of Thái Nguyên into the outbox and returns its key. It resolves when it is kept.
func (b *tab) puts(measure, asOf, typed, more string) string {
	b.t.Helper()
	return eval[string](b, fmt.Sprintf(`box.send({unit: "thai-nguyen", measure: %q, asOf: %q, typed: %q%s})`, measure, asOf, typed, more))
}

// offline throws the browser's own switch for this window, and for the service worker of its person.
func (b *tab) offline(off bool) {
	b.t.Helper()
	b.run(network.OverrideNetworkState(off, 0, -1, -1), cut(off))
	for _, worker := range b.workers() {
		if err := chromedp.Run(worker, cut(off)); err != nil {
			b.fatal(err)
		}
	}
}

func cut(off bool) chromedp.Action {
	return chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := network.EmulateNetworkConditionsByRule([]*network.Conditions{{Offline: off, DownloadThroughput: -1, UploadThroughput: -1}}).Do(ctx)
		return err
	})
}

// workers attaches to the running service workers of the window's person.
func (b *tab) workers() []context.Context {
	b.t.Helper()
	ctx := cdp.WithExecutor(browser(b.t), chromedp.FromContext(browser(b.t)).Browser)
	mine, err := target.GetTargetInfo().WithTargetID(chromedp.FromContext(b.ctx).Target.TargetID).Do(ctx)
	if err != nil {
		b.fatal(err)
	}
	all, err := target.GetTargets().Do(ctx)
	if err != nil {
		b.fatal(err)
	}
	var list []context.Context
	for _, info := range all {
		if info.Type != "service_worker" || info.BrowserContextID != mine.BrowserContextID {
			continue
		}
		list = append(list, b.attach(info.TargetID))
	}
	return list
}

// attached are the service workers that tests hold on to, by target: what a second session says of the network
// does not undo the first one's word.
var attached sync.Map

func (b *tab) attach(worker target.ID) context.Context {
	if held, ok := attached.Load(worker); ok {
		return held.(context.Context)
	}
	ctx, detach := chromedp.NewContext(browser(b.t), chromedp.WithTargetID(worker))
	b.t.Cleanup(func() {
		attached.Delete(worker)
		detach()
	})
	attached.Store(worker, ctx)
	return ctx
}

// waitingCount is the number in the head of the page, NaN until the outbox has been looked at.
const waitingCount = `Number(document.getElementById("outbox").dataset.count)`

// waitAsync waits for a condition that has to ask the browser.
func (b *tab) waitAsync(condition string) {
	b.t.Helper()
	eval[bool](b, `(async () => { while (!(`+condition+`)) await new Promise(done => setTimeout(done, 20)); return true })()`)
}

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

// keptCopy holds once the service worker has kept the page and its files.
const keptCopy = `(await caches.keys()).some(name => name.startsWith("tiendo-pages-")) && (await (await caches.open("tiendo-files")).keys()).length > 5`
