package e2e

import (
	"net/http"
	"strings"
	"testing"
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
