package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestADeskTellsWhoElseHasItOpen(t *testing.T) {
	t.Parallel()
	h := setup(t)
	path := "/entry/" + h.units["thai-nguyen"].String() + "/presence?term=2020-2025"
	here := func(client *http.Client, more string) answer {
		return h.do(request{method: http.MethodPost, path: path + more, client: client, header: map[string]string{"Sec-Fetch-Site": "same-origin"}})
	}
	first, second := h.signIn("thai-nguyen"), h.signIn("quan-tri")
	if a := here(first, ""); strings.Contains(a.body, "Người") {
		t.Errorf("the first sees %s, want nobody", a.body)
	}
	if a := here(second, ""); !strings.Contains(a.body, "Người thai-nguyen") {
		t.Errorf("the second sees %s, want the first", a.body)
	}
	h.status(here(first, "&gone=1"), http.StatusOK)
	if a := here(second, ""); strings.Contains(a.body, "Người") {
		t.Errorf("after the first left: %s, want nobody", a.body)
	}
	h.status(here(h.signIn("quang-ninh"), ""), http.StatusNotFound)
	h.status(here(h.browser(), ""), http.StatusUnauthorized)
}
