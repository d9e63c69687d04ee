package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"testing"
)

func TestADoubleClickIsOneEntry(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	form := url.Values{
		"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"300"}, "total": {"616"}, "asOf": {"26/5/2020"}, "key": {"mot-lan"},
	}
	statuses := make(chan int, 8)
	var clicks sync.WaitGroup
	for range cap(statuses) {
		clicks.Go(func() {
			statuses <- h.form(b, "/entry/"+h.units["thai-nguyen"].String()+"/figure", form).StatusCode
		})
	}
	clicks.Wait()
	close(statuses)
	for status := range statuses {
		if status != http.StatusSeeOther {
			t.Errorf("status = %d, want 303 for every click", status)
		}
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

// TestEveryWriterSeesItsOwnFigureOnItsNextPage lets four provinces write at once, while pages come
// from the cache as fast as they can.
func TestEveryWriterSeesItsOwnFigureOnItsNextPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	var writers sync.WaitGroup
	for i, slug := range []string{"thai-nguyen", "quang-ninh", "soc-trang", "bac-kan"} {
		b := h.signIn("quan-tri")
		writers.Go(func() {
			for n := range 15 {
				done := 1000*(i+1) + n
				body := fmt.Sprintf(`{"unit":%q,"measure":"congress.grassroots","asOf":"2020-06-%02d","value":{"kind":"count","done":%d,"total":9999}}`, slug, n+1, done)
				if a := h.post("demo-admin", body); a.StatusCode != http.StatusCreated {
					t.Errorf("%s = %d: %s", slug, a.StatusCode, a.body)
					return
				}
				want := fmt.Sprintf("%d.%03d/9.999", done/1000, done%1000)
				if a := h.do(request{path: "/provinces/" + slug + "?measure=congress.grassroots", client: b}); !strings.Contains(a.body, want) {
					t.Errorf("the page of %s does not show %s right after it was stored", slug, want)
				}
			}
		})
	}
	writers.Wait()
}
