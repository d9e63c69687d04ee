package server

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
	"time"
)

const upper13 = `{"term":"2020-2025","unit":"thai-nguyen","measure":"congress.upper","asOf":"2020-07-01","value":{"kind":"count","done":3,"total":13}}`

func TestAWallShowsNationRegionsAndWhatWasReportedLast(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("demo-admin", upper13), http.StatusCreated)
	a := h.do(request{path: "/wall?measure=congress.upper&lang=vi", token: "demo-viewer"})
	h.status(a, http.StatusOK)
	for _, want := range []string{`aria-label="Toàn quốc"`, `aria-label="Đồng bằng sông Hồng"`, `<b>3/13</b>`, `data-rotate="20"`, "31/8/2020"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the wall has no %s", want)
		}
	}
	for _, overlap := range []string{`aria-label="Đông Bắc Bộ"`} {
		if strings.Contains(a.body, overlap) {
			t.Errorf("the wall has %s, a sub-region that cuts across regions", overlap)
		}
	}
}

// The places of a wall are the same once its stream answers, whatever the form of its settings sent.
func TestTheStreamOfAWallHasThePlacesOfItsPage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	places := func(page string) int { return strings.Count(page, `class="stop"`) }
	followed := regexp.MustCompile(`data-live="([^"]+)"`)
	for query, want := range map[string]int{
		"": 4, "rotate=": 1, "rotate=&regions=": 1, "rotate=30": 1, "rotate=0&regions=true": 4, "regions=true": 4, "regions=false": 1, "regions=": 4,
	} {
		page := h.do(request{path: "/wall?" + query, client: b}).body
		live := followed.FindStringSubmatch(page)
		if live == nil {
			t.Fatalf("%q: the wall has no stream", query)
		}
		e, ok := h.open(html.UnescapeString(live[1]), b).next()
		if got := places(page); got != want || !ok || places(e.data) != want {
			t.Errorf("%q: %d places, in its stream %d, want %d", query, got, places(e.data), want)
		}
	}
}

func TestTheWallOfAProvinceShowsNoOther(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("demo-admin", upper13), http.StatusCreated)
	h.status(h.post("demo-admin", strings.ReplaceAll(upper13, "thai-nguyen", "quang-ninh")), http.StatusCreated)
	a := h.do(request{path: "/wall?measure=congress.upper&lang=vi", token: "demo-thai-nguyen"})
	h.status(a, http.StatusOK)
	if !strings.Contains(a.body, `aria-label="Toàn quốc"`) || !strings.Contains(a.body, `aria-label="Thái Nguyên"`) {
		t.Error("the wall of a province does not show the nation and the province")
	}
	if strings.Contains(a.body, "Quảng Ninh") {
		t.Error("the wall of a province names another one")
	}
}

func TestAWallRefusesWhatItCannotDo(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, query := range []string{"rotate=-1", "rotate=abc", "rotate=100000", "regions=maybe&rotate=5", "measure=nothing", "asOf=2099-01-01"} {
		if a := h.do(request{path: "/wall?" + query, token: "demo-viewer"}); a.StatusCode != http.StatusUnprocessableEntity {
			t.Errorf("/wall?%s = %d, want 422", query, a.StatusCode)
		}
	}
	if a := h.do(request{path: "/wall", client: h.browser()}); a.StatusCode != http.StatusSeeOther {
		t.Errorf("/wall without signing in = %d, want the way to the sign-in page", a.StatusCode)
	}
}

// TestAWallStaysSignedInIfItsAccountOnlyReads holds the length of sessions to decision 0023.
func TestAWallStaysSignedInIfItsAccountOnlyReads(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, test := range []struct {
		login, next string
		long        bool
	}{
		{"trung-uong", "/wall?rotate=30", true},
		{"trung-uong", "/", false},
		{"trung-uong", "/wallpaper", false},
		{"thai-nguyen", "/wall", false},
		{"quan-tri", "/wall", false},
	} {
		a := h.form(h.browser(), "/login", url.Values{"login": {test.login}, "password": {password}, "next": {test.next}})
		h.status(a, http.StatusSeeOther)
		var longest time.Duration
		for _, c := range a.Cookies() {
			longest = max(longest, time.Duration(c.MaxAge)*time.Second)
		}
		if got := longest > 24*time.Hour; got != test.long || longest == 0 {
			t.Errorf("%s on the way to %s stays signed in for %s, want long: %v", test.login, test.next, longest, test.long)
		}
	}
}
