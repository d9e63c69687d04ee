package server

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
)

func TestACorrectionSaysFromWhatAndWhy(t *testing.T) {
	t.Parallel()
	h := setup(t)
	first := h.post("thai-nguyen", grassroots254)
	h.status(first, http.StatusCreated)
	id := regexp.MustCompile(`"id":"(\d+)"`).FindStringSubmatch(first.body)[1]
	body := strings.Replace(grassroots254, "254", "245", 1)
	body = body[:len(body)-1] + `,"replaces":"` + id + `","reason":"gõ nhầm hai chữ số"}`
	h.status(h.post("quan-tri", body), http.StatusCreated)
	for _, path := range []string{"/history?lang=vi", "/provinces/thai-nguyen?lang=vi"} {
		a := h.do(request{path: path, client: h.signIn("thai-nguyen")})
		h.status(a, http.StatusOK)
		for _, want := range []string{"245/616", "sửa từ 254/616, tính đến 23/5/2020", "#line-" + id, "gõ nhầm hai chữ số", "Người quan-tri"} {
			if !strings.Contains(a.body, want) {
				t.Errorf("%s does not say %q", path, want)
			}
		}
	}
}

func TestTheHistoryGoesOnWhereThePageEnds(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for i := range historyShown + 1 {
		day := today.AddDays(-i)
		h.status(h.post("thai-nguyen", strings.Replace(grassroots254, "2020-05-23", day.String(), 1)), http.StatusCreated)
	}
	client := h.signIn("thai-nguyen")
	newest := h.do(request{path: "/history?lang=vi", client: client})
	older := regexp.MustCompile(`before=(\d+)`).FindStringSubmatch(newest.body)
	if got := strings.Count(newest.body, `id="line-`); got != historyShown || older == nil {
		t.Fatalf("the first page has %d lines and leads to %v, want %d and the next", got, older, historyShown)
	}
	rest := h.do(request{path: "/history?lang=vi&before=" + older[1], client: client})
	if got := strings.Count(rest.body, `id="line-`); got != 1 {
		t.Errorf("the second page has %d lines, want 1", got)
	}
	h.status(h.do(request{path: "/history?before=" + fmt.Sprint(-1), client: client}), http.StatusUnprocessableEntity)
}
