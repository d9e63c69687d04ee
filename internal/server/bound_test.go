package server

import (
	"net/http"
	"strings"
	"testing"
)

func TestABoundStaysABoundOnEveryPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.posted("thai-nguyen", `{"term":"2020-2025","unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-07-01",
		"value":{"kind":"count","done":333,"total":616,"bound":"at_least"}}`)
	reader := h.signIn("quan-tri")
	unit := h.units["thai-nguyen"].String()
	for path, shown := range map[string]bool{
		"/?measure=congress.grassroots":                                 true, // the national sum has one bounded part
		"/?measure=congress.grassroots&view=table":                      true,
		"/provinces/thai-nguyen?measure=congress.grassroots":            true,
		"/history?unit=" + unit:                                         true,
		"/history?measure=congress.grassroots&unit=" + unit:             true,
		"/compare?measure=congress.grassroots&unit=" + unit:             true,
		"/confirm?unit=" + unit:                                         true,
		"/entry/" + unit + "?level=grassroots&term=2020-2025":           false,
		"/entry/" + unit + "/figure?measure=congress.grassroots":        true,
		"/api/v1/progress?unit=nation&measure=congress.grassroots":      false,
		"/api/v1/progress?unit=thai-nguyen&measure=congress.grassroots": false,
	} {
		q := request{path: path, client: reader}
		if strings.HasPrefix(path, apiPath) {
			q.client, q.token = nil, "quan-tri"
		}
		a := h.do(q)
		h.status(a, http.StatusOK)
		exact := strings.Count(a.body, "54,06%") - strings.Count(a.body, "trên 54,06%")
		if exact > 0 || shown && !strings.Contains(a.body, "trên 54,06%") {
			t.Errorf("%s: %d times 54,06%% without its bound; %d with it", path, exact, strings.Count(a.body, "trên 54,06%"))
		}
		if strings.Contains(a.body, "còn 283") || strings.Contains(a.body, ">283<") {
			t.Errorf("%s: says that 283 remain, want at most so many", path)
		}
		if strings.HasPrefix(path, apiPath) && !strings.Contains(a.body, `"percent":54.06,"bound":"at_least","totalBound":"exact","percentBound":"at_least","remaining":283,"remainingBound":"at_most"`) {
			t.Errorf("%s: %s, want bounds of percent and rest", path, a.body)
		}
	}
}

func TestAboutAllIsDoneOnNoPage(t *testing.T) {
	t.Parallel()
	for bound, want := range map[string]struct{ status, remaining, percent, short string }{
		"about":    {"overdue", "about", "about", "khoảng 616/616"},
		"at_most":  {"overdue", "at_least", "at_most", "không quá 616/616"},
		"at_least": {"done", "exact", "exact", "ít nhất 616/616"},
	} {
		h := setup(t)
		h.posted("thai-nguyen", `{"term":"2020-2025","unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-07-01",
			"value":{"kind":"count","done":616,"total":616,"bound":"`+bound+`"}}`)
		for _, child := range []string{"", "&children=true"} {
			unit := map[bool]string{true: "thai-nguyen", false: "nation"}[child == ""]
			a := h.do(request{path: apiPath + "/progress?measure=congress.grassroots&unit=" + unit + child, token: "quan-tri"})
			h.status(a, http.StatusOK)
			for _, part := range []string{`"status":"` + want.status + `"`, `"percentBound":"` + want.percent + `"`, `"remaining":0,"remainingBound":"` + want.remaining + `"`} {
				if !strings.Contains(a.body, part) {
					t.Errorf("%s, %s: %s, want %s", bound, unit, a.body, part)
				}
			}
		}
		reader := h.signIn("quan-tri")
		for _, path := range []string{"/?measure=congress.grassroots&view=table", "/provinces/thai-nguyen?measure=congress.grassroots"} {
			a := h.do(request{path: path, client: reader})
			h.status(a, http.StatusOK)
			finished := strings.Contains(a.body, `class="status done"`)
			if finished != (want.status == "done") || strings.Contains(a.body, "trên 616") {
				t.Errorf("%s on %s: shown as done is %t, want %t; %q", bound, path, finished, want.status == "done", want.short)
			}
		}
		if a := h.do(request{path: "/provinces/thai-nguyen?measure=congress.grassroots", client: reader}); !strings.Contains(a.body, want.short) {
			t.Errorf("%s: no %q on the page of the province", bound, want.short)
		}
	}
}
