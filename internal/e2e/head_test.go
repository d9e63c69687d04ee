package e2e

import (
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// fromAccount opens the menu of the account and clicks what is in it.
func (b *tab) fromAccount(selector string) int64 {
	b.t.Helper()
	b.run(chromedp.Click("#account > summary", chromedp.ByQuery))
	return b.click("#account " + selector)
}

func TestTheHeadOfEveryPageLeavesTheScreenToTheFigures(t *testing.T) {
	t.Parallel()
	const height = `Math.round(document.querySelector('.top > .wrap').getBoundingClientRect().height)`
	for _, account := range []string{"demo-viewer", "demo-thai-nguyen", "demo-head", "demo-admin"} {
		b := newTab(t).signIn(account)
		for _, lang := range []string{"vi", "en"} {
			for width, most := range map[int64]int{1440: 60, 390: 100, 320: 100} {
				b.width(width)
				b.open("/?term=2020-2025&lang=" + lang)
				b.wait(`!document.getElementById('live-state').hidden`)
				if got := eval[int](b, height); got > most {
					t.Errorf("%s, %s, %d wide: the head is %d high, want %d at most", account, lang, width, got, most)
				}
			}
		}
	}
}

func TestTheAccountsMenuOpensByKeyboardAndWithoutScripts(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.width(390)
	b.signIn("demo-viewer")
	b.open("/history")
	b.run(chromedp.Focus("#account > summary", chromedp.ByQuery), chromedp.KeyEvent(kb.Enter))
	b.run(chromedp.WaitVisible(`#account a[hreflang="en"]`, chromedp.ByQuery), chromedp.WaitVisible(`#account form button`, chromedp.ByQuery))
}

func TestTwoDaysAreComparedOnAPhoneWithoutScrollingSideways(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, width := range []int64{390, 320} {
		b.width(width)
		b.open("/compare?term=2020-2025&unit=thai-nguyen&from=2020-05-23&to=2020-06-23&measure=congress.grassroots")
		const outside = `[...document.querySelectorAll('.changes td')].filter(cell => cell.getBoundingClientRect().right > innerWidth).length`
		if got := eval[int](b, outside); got != 0 {
			t.Errorf("%d wide: %d cells reach beyond the screen", width, got)
		}
		if over := eval[int](b, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
			t.Errorf("%d wide: the page is %d wider", width, over)
		}
	}
}
