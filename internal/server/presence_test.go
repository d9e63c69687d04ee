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
	for _, login := range []string{"trung-uong", "thai-nguyen-xem"} {
		a := here(h.signIn(login), "")
		if h.status(a, http.StatusForbidden); strings.Contains(a.body, "Người") {
			t.Errorf("%s, who may only read, is told %s", login, a.body)
		}
	}
	if a := here(first, ""); !strings.Contains(a.body, "Người quan-tri") || strings.Contains(a.body, "trung-uong") || strings.Contains(a.body, "xem") {
		t.Errorf("the first sees %s, want whoever may write and nobody else", a.body)
	}
	district := h.signIn("dai-tu")
	h.status(here(district, ""), http.StatusNotFound) // the desk above its own
	path = "/entry/" + h.units["Đại Từ"].String() + "/presence?term=2020-2025"
	if a := here(district, ""); strings.Contains(a.body, "Người") {
		t.Errorf("the district sees %s, want nobody of the desk above", a.body)
	}
	h.status(here(h.browser(), ""), http.StatusUnauthorized)
}
