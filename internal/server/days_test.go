package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestADayIsAskedForAsPeopleWriteItAndLinkedInOneForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	for typed, want := range map[string]string{
		"/?asOf=1%2F6%2F2020":                                                      "/?asOf=2020-06-01",
		"/provinces/thai-nguyen?asOf=01.06.2020":                                   "/provinces/thai-nguyen?asOf=2020-06-01",
		"/compare?unit=thai-nguyen&from=1-5-2020&to=1-6-2020":                      "/compare?from=2020-05-01&to=2020-06-01&unit=thai-nguyen",
		"/history?unit=thai-nguyen&measure=congress.grassroots&known=1%2F6%2F2020": "/history?known=2020-06-01&measure=congress.grassroots&unit=thai-nguyen",
		"/?dayNumber=18405":                                                        "/?asOf=2020-05-23",
		"/?dayNumber=18405&asOf=2020-06-01&measure=congress.cell":                  "/?asOf=2020-05-23&measure=congress.cell",
		"/?dayNumber=18405&asOf=2020-06-01&known=2020-06-01":                       "/?asOf=2020-05-23&known=2020-05-23",
		"/provinces/thai-nguyen?dayNumber=18405&asOf=2020-06-01&known=2020-06-20":  "/provinces/thai-nguyen?asOf=2020-05-23&known=2020-06-20",
	} {
		a := h.do(request{path: typed, client: b})
		h.status(a, http.StatusSeeOther)
		if got := a.Header.Get("Location"); got != want {
			t.Errorf("%s leads to %q, want %q", typed, got, want)
			continue
		}
		h.status(h.do(request{path: want, client: b}), http.StatusOK)
	}
}

func TestARefusedDayIsNamedInWordsAndStaysTyped(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("thai-nguyen")
	for path, wants := range map[string][]string{
		"/?asOf=31%2F2%2F2020&view=table&lang=vi":                                          {"“31/2/2020” không phải là ngày", `name="asOf" value="31/2/2020"`, `name="view" value="table"`},
		"/history?unit=thai-nguyen&measure=congress.grassroots&known=h%C3%B4m+qua&lang=vi": {"“hôm qua” không phải là ngày", `name="known" value="hôm qua"`},
		"/compare?from=1%2F1%2F2099&to=2020-06-01&lang=en": {
			"has not come yet", `name="from" value="1/1/2099"`, `name="to" value="1/6/2020"`,
		},
	} {
		a := h.do(request{path: path, client: b})
		if location := a.Header.Get("Location"); location != "" {
			a = h.do(request{path: location, client: b})
		}
		h.status(a, http.StatusUnprocessableEntity)
		for _, want := range wants {
			if !strings.Contains(a.body, want) {
				t.Errorf("%s: no %q in the answer", path, want)
			}
		}
	}
}
