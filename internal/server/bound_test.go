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
