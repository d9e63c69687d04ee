package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// back goes back as the browser's button does and returns when the page there has been asked for anew.
// The page left is frozen, not destroyed: nothing that still runs in it would ever answer.
func (b *tab) back() {
	b.t.Helper()
	b.following(chromedp.Evaluate(`setTimeout(() => history.back(), 50)`, nil))
}

func TestBackAfterSigningOutLeadsToTheSignInPage(t *testing.T) {
	t.Parallel()
	for _, path := range []string{openMap, "/history", "/entry/thai-nguyen"} {
		b := newTab(t).signIn("demo-admin")
		b.open(path)
		b.fromAccount(`form[action="/logout"] button`)
		b.wait(`location.pathname === '/login'`)
		b.back()
		b.wait(`location.pathname === '/login' && location.search.startsWith('?next=')`)
	}
}

func TestAMapThatComesBackFromTheHistoryIsLive(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-viewer")
	b.open(openMap)
	b.wait(connected)
	b.open("/history")
	b.back()
	b.wait(`location.pathname === '/' && ` + connected)
}
