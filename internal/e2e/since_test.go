package e2e

import (
	"net/http"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
)

// The reader of these tests looks where no other test does.
const (
	newsOfCaMau = "/since?term=2025-2030&unit=ca-mau&lang=vi"
	caMau       = "/provinces/ca-mau?term=2025-2030&lang=vi"

	noted = `document.querySelector('#news, #since-line').dataset.state === 'noted'`
	told  = `document.querySelector('#since-line').dataset.state === 'told'`
)

func TestNewsIsToldInEveryTabAndDismissedByLookingAtTheList(t *testing.T) {
	t.Parallel()
	early := newTab(t).signIn("demo-viewer")
	early.open(newsOfCaMau)
	if said := early.text("#news"); !strings.Contains(said, "lần xem đầu tiên") {
		t.Errorf("on the first visit: %q, want it said", said)
	}
	var entry struct {
		ID string `json:"id"`
	}
	call(t, http.MethodPost, "/api/v1/entries", "demo-admin", `{"term":"2025-2030","unit":"ca-mau",
		"measure":"pilot.grassroots","asOf":"2025-07-02","value":{"kind":"count","done":5,"total":7}}`, &entry)
	early.wait(noted) // a page made before the entry is looked at after it

	later := early.another()
	later.open(caMau)
	later.wait(told)
	if said := later.text("#since-line"); !strings.HasPrefix(said, "1 thay đổi từ lần xem trước, ") {
		t.Errorf("the line says %q, want one change", said)
	}
	if jumped := eval[float64](later, `document.querySelector('#since-line').getBoundingClientRect().height - document.querySelector('.views ul').getBoundingClientRect().height`); jumped > 0 {
		t.Errorf("the line makes its row %v pixels higher, want nothing to jump", jumped)
	}
	if status := later.click("#since-line"); status != http.StatusOK {
		t.Fatalf("status %d, want 200", status)
	}
	if said := later.text("#news"); !strings.Contains(said, "5/7 (71,43%)") {
		t.Errorf("the list says %q, want the figure", said)
	}
	later.wait(noted)
	for _, b := range []*tab{later, early} {
		b.open(caMau)
		b.wait(noted) // looking where there is nothing new
		if said := b.text("#since-line"); said != "" {
			t.Errorf("after looking: %q, want no line", said)
		}
	}
	early.open(newsOfCaMau)
	if said := early.text("#news"); !strings.Contains(said, "5/7 (71,43%)") {
		t.Errorf("later in the same visit the list says %q, want it as it was", said)
	}
}

func TestALongListOfNewsKeepsNobodyOut(t *testing.T) {
	t.Parallel()
	b := newTab(t).signIn("demo-admin")
	if status := eval[int](b, `fetch('/since?term=2025-2030&at=2025-06-20', { method: 'POST' }).then(answer => answer.status)`); status != http.StatusNoContent {
		t.Fatalf("noting a look of long ago: status %d, want 204", status)
	}
	for _, scheme := range []string{"light", "dark"} {
		b.theme(scheme)
		b.open("/since?term=2025-2030&lang=vi")
		if said := b.text("#news .tally"); !strings.Contains(said, "số liệu") {
			t.Fatalf("the list begins with %q, want how much there is of each kind", said)
		}
		b.wantNoViolations("a long list in " + scheme)
	}
	b.width(320)
	if wide := eval[float64](b, `document.documentElement.scrollWidth`); wide > 320 {
		t.Errorf("at 320 pixels the page is %v wide", wide)
	}
}

func TestWithoutScriptsShowingTheListIsLookingAtIt(t *testing.T) {
	t.Parallel()
	b := newTab(t)
	b.run(emulation.SetScriptExecutionDisabled(true))
	b.signIn("demo-viewer")
	for _, want := range []string{"lần xem đầu tiên", "Không có gì thay đổi từ lần xem trước, 3/7/2025"} {
		b.open("/since?term=2025-2030&unit=lai-chau&lang=vi") // loaded with its pictures
		if said := b.text("#news"); !strings.Contains(said, want) {
			t.Errorf("the list says %q, want %q", said, want)
		}
	}
}
