package e2e

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const openProvince = "/provinces/thai-nguyen?term=2020-2025"

// reading is the condition that the list of parts marks one as the one being read.
func reading(part string) string {
	return `document.querySelector('.contents a[aria-current]')?.hash === '#` + part + `'`
}

func TestAPartIsReachedByKeyboardAndStaysThroughLiveChanges(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(openProvince)
	b.wait(connected)
	b.wait(reading("levels"))
	b.tabTo(`.contents a[href="#outcomes"]`)
	b.wantVisibleFocus(`.contents a[href="#outcomes"]`)
	b.run(chromedp.KeyEvent(kb.Enter))
	b.wait(`location.hash === '#outcomes'`)
	b.wait(reading("outcomes"))
	const top = `Math.round(document.getElementById('outcomes').getBoundingClientRect().top)`
	before := eval[int](b, top)
	if before < 0 || before > 200 {
		t.Errorf("the part begins %d from the top of the window, want it in sight", before)
	}
	eval[bool](b, `window.sameDocument = true`)
	call(t, http.MethodPost, "/api/v1/entries", "demo-thai-nguyen", `{"term":"2020-2025","unit":"thai-nguyen",
		"measure":"secretary_direct.upper","asOf":"2020-06-01","value":{"kind":"count","done":7,"total":39}}`, &struct{}{})
	b.wait(`document.getElementById('outcome-secretary_direct.upper').innerText.includes('7/39')`)
	b.wait(reading("outcomes"))
	if !eval[bool](b, `window.sameDocument && location.hash === '#outcomes' && document.querySelector('.part:target').id === 'outcomes'`) {
		t.Error("a live change lost the part that was chosen")
	}
	if got := eval[int](b, top); got != before {
		t.Errorf("the part moved from %d to %d", before, got)
	}
}

func TestALinkToAPartOpensItThere(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, part := range []string{"children", "readiness", "pilots", "calendar", "entries", "sources"} {
		b.open("/login") // another page, so that the address is opened and not only its part
		b.open(openProvince + "#" + part)
		b.wait(`document.getElementById('` + part + `').getBoundingClientRect().top < innerHeight`)
		b.wait(reading(part))
	}
}

func TestOnAPhoneTheListOfPartsIsFoldedUntilItIsAskedFor(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	for _, width := range []int64{390, 320} {
		b.width(width)
		b.open(openProvince + "&measure=congress.grassroots")
		const seen = `document.querySelector('.contents a[href="#calendar"]').checkVisibility()`
		if eval[bool](b, seen) {
			t.Errorf("%d wide: the list of parts is open at first", width)
		}
		b.run(chromedp.Click("#contents > summary", chromedp.ByQuery))
		b.wait(seen)
		b.run(chromedp.Click(`.contents a[href="#calendar"]`, chromedp.ByQuery))
		b.wait(`location.hash === '#calendar' && !document.getElementById('contents').open`)
		if over := eval[int](b, `document.documentElement.scrollWidth - innerWidth`); over > 0 {
			t.Errorf("%d wide: the page is %d wider", width, over)
		}
	}
}

func TestSubUnitsAreNarrowedAndSortedByLinks(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(openProvince + "&measure=congress.upper")
	all := eval[int](b, `document.querySelectorAll('#children tbody tr').length`)
	if status := b.click(`.groups a[href*="only=done"]`); status != http.StatusOK {
		t.Fatalf("narrowed: status %d", status)
	}
	rows := eval[[]string](b, `[...document.querySelectorAll('#children tbody tr')].map(row => row.innerText)`)
	if len(rows) == 0 || len(rows) >= all {
		t.Errorf("%d of %d sub-units are done", len(rows), all)
	}
	for _, row := range rows {
		if !strings.Contains(row, "Hoàn thành") {
			t.Errorf("listed as done: %s", row)
		}
	}
	b.click(`#children thead a[href*="sort=name"]`)
	if got := eval[string](b, `document.querySelector('#children th[aria-sort]').innerText`); !strings.HasPrefix(got, "Đơn vị") {
		t.Errorf("sorted by %q, want the names", got)
	}
	if got := eval[int](b, `document.querySelectorAll('#children tbody tr').length`); got != len(rows) {
		t.Errorf("sorting shows %d rows, want the same %d", got, len(rows))
	}
}
