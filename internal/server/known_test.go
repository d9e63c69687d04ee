package server

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestADayToComeIsNotKnownYet(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for known, want := range map[string]int{
		"2020-07-03": http.StatusOK, "2020-07-03T23:59:00+07:00": http.StatusOK,
		"2099-01-01": http.StatusUnprocessableEntity, "0001-01-01T00:00:00Z": http.StatusUnprocessableEntity,
	} {
		h.status(h.get("trung-uong", "/progress?known="+url.QueryEscape(known)), want)
	}
}

// Between two moments the sum of all may have changed by the figure of one province.
func TestWhoSeesSomeProvincesKnowsDaysAndNotMoments(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("quang-ninh", strings.Replace(grassroots254, "thai-nguyen", "quang-ninh", 1)), http.StatusCreated)
	const early = "/progress?measure=congress.grassroots&known=2020-07-03T00:00:00%2B07:00"
	for login, known := range map[string]bool{"trung-uong": false, "thai-nguyen": true} {
		p := decode[progressBody](h, h.get(login, early))
		if got := p.Measures[0].Done != nil; got != known {
			t.Errorf("%s: what was entered later that day is in the sum: %t, want %t", login, got, known)
		}
	}
}
