package server

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
)

// element returns the first element with an id, nil for none.
func element(n *html.Node, id string) *html.Node {
	if attr(n, "id") == id {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if found := element(c, id); found != nil {
			return found
		}
	}
	return nil
}

func attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// timeline is what a page says of its way through the days.
func (h *house) timeline(client *http.Client, path string) *html.Node {
	h.Helper()
	a := h.do(request{path: path, client: client})
	h.status(a, http.StatusOK)
	page, err := html.Parse(strings.NewReader(a.body))
	h.must(err)
	section := element(page, "time")
	if section == nil {
		h.Fatalf("%s has no way through the days", path)
	}
	return section
}

func words(n *html.Node) string {
	if n == nil {
		return ""
	}
	if n.Type == html.TextNode {
		return n.Data
	}
	var all strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		all.WriteString(words(c))
	}
	return strings.Join(strings.Fields(all.String()), " ")
}

func TestTheWayThroughTheDaysGoesFromTheFirstFigureToToday(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("demo-thai-nguyen", grassroots254), http.StatusCreated)
	b := h.signIn("trung-uong")
	for path, want := range map[string][5]string{
		"/?measure=congress.grassroots":                                       {"2020-05-23", "2020-07-03", "2020-07-03", "now", "Hôm nay, 3/7/2020"},
		"/?measure=congress.grassroots&asOf=2020-05-23":                       {"2020-05-23", "2020-07-03", "2020-05-23", "now", "Thứ Bảy, 23/5/2020"},
		"/provinces/quang-ninh?asOf=2020-06-01&known=2020-06-01":              {"2020-05-23", "2020-07-03", "2020-06-01", "then", "Thứ Hai, 1/6/2020"},
		"/provinces/thai-nguyen?asOf=2020-06-01&known=2020-06-20":             {"2020-05-23", "2020-07-03", "2020-06-01", "", "Thứ Hai, 1/6/2020"},
		"/?measure=congress.grassroots&view=table&asOf=2019-01-01":            {"2019-01-01", "2020-07-03", "2019-01-01", "now", "Thứ Ba, 1/1/2019"},
		"/?measure=women.grassroots&region=" + url.QueryEscape("Đông Bắc Bộ"): {"2020-05-23", "2020-07-03", "2020-07-03", "now", "Hôm nay, 3/7/2020"},
	} {
		section := h.timeline(b, path+"&lang=vi")
		got := [5]string{
			attr(section, "data-first"), attr(section, "data-today"), attr(section, "data-shown"), attr(section, "data-clock"),
			attr(element(section, "time-range"), "aria-valuetext"),
		}
		if got != want {
			t.Errorf("%s: first, today, shown, clock and words are %q, want %q", path, got, want)
		}
	}
}

func TestADayBeforeTheFirstFigureSaysThatThereIsNone(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	if section := h.timeline(b, "/?measure=congress.grassroots&asOf=2019-05-29&lang=vi"); element(section, "time-nothing") != nil || attr(section, "data-first") != "2019-05-29" {
		t.Errorf("with nothing reported the way begins on %s and says %q", attr(section, "data-first"), words(element(section, "time-nothing")))
	}
	h.status(h.post("demo-thai-nguyen", grassroots254), http.StatusCreated)
	section := h.timeline(b, "/provinces/thai-nguyen?measure=congress.grassroots&asOf=2020-05-22&lang=vi")
	note := element(section, "time-nothing")
	if got, want := words(note), "Đến ngày này chưa có số liệu nào về nội dung này. Số liệu đầu tiên là của ngày 23/5/2020. Xem ngày đó"; got != want {
		t.Errorf("the page says %q, want %q", got, want)
	}
	section = h.timeline(b, "/provinces/quang-ninh?measure=congress.grassroots&asOf=2020-05-22&lang=vi")
	if note := element(section, "time-nothing"); note != nil {
		t.Errorf("a province that never reported says %q, want no first figure", words(note))
	}
}

func TestThenAndNowAreToldApartWithTheirDays(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("demo-thai-nguyen", grassroots254), http.StatusCreated) // recorded today, on 3/7
	b := h.signIn("trung-uong")
	const differs = "Khi đó biết chưa báo cáo; nay biết 254/616 (số liệu ngày 23/5/2020)."
	for path, want := range map[string]string{
		"/provinces/thai-nguyen?measure=congress.grassroots&asOf=2020-06-01":                  differs,
		"/provinces/thai-nguyen?measure=congress.grassroots&asOf=2020-06-01&known=2020-06-01": differs,
		"/provinces/thai-nguyen?measure=congress.grassroots&asOf=2020-06-01&known=2020-06-20": "",
		"/provinces/thai-nguyen?measure=congress.grassroots":                                  "",
		"/provinces/quang-ninh?measure=congress.grassroots&asOf=2020-06-01":                   "",
		"/?measure=congress.grassroots&asOf=2020-06-01":                                       "Khi đó biết chưa báo cáo; nay biết 254/616 (1/4 đơn vị, số liệu đến 23/5/2020).",
	} {
		if got := words(element(h.timeline(b, path+"&lang=vi"), "time-difference")); got != want {
			t.Errorf("%s says %q, want %q", path, got, want)
		}
	}
}

func TestTheTimeOfAProvinceTellsNothingOfAnother(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("demo-thai-nguyen", grassroots254), http.StatusCreated)
	b := h.signIn("quang-ninh")
	h.status(h.do(request{path: "/provinces/thai-nguyen?asOf=2020-06-01&known=2020-06-01", client: b}), http.StatusNotFound)
	section := h.timeline(b, "/provinces/quang-ninh?measure=congress.grassroots&asOf=2020-06-01&lang=vi")
	for _, secret := range []string{"254", "616", "Thái Nguyên"} {
		if strings.Contains(words(section), secret) || strings.Contains(attr(section, "data-said"), secret) {
			t.Errorf("the way through the days of Quảng Ninh names %s", secret)
		}
	}
}

// Wherever one stands and by whichever clock, the links lead to the day they name, keep the clock and what else was asked for,
// and never beyond the campaign.
func TestEveryLinkOfTheWayKeepsTheClockAndTheRest(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("demo-thai-nguyen", grassroots254), http.StatusCreated)
	b := h.signIn("trung-uong")
	first := congress.MustDate("2020-05-23")
	ways := map[string]int{"back_week": -7, "back_day": -1, "on_day": 1, "on_week": 7}
	rapid.Check(t, func(r *rapid.T) {
		day := first.AddDays(rapid.IntRange(0, today.DaysSince(first)).Draw(r, "day"))
		then, confirmed := rapid.Bool().Draw(r, "then"), rapid.Bool().Draw(r, "confirmed")
		query := url.Values{"asOf": {day.String()}, "measure": {"congress.grassroots"}, "view": {"table"}, "lang": {"vi"}}
		if then {
			query.Set("known", day.String())
		}
		if confirmed {
			query.Set("confirmed", "true")
		}
		section := h.timeline(b, "/?"+query.Encode())
		for name, days := range ways {
			link, err := url.Parse(attr(element(section, "time-"+name), "href"))
			h.must(err)
			want := url.Values{"measure": {"congress.grassroots"}, "view": {"table"}}
			to := min(max(day.AddDays(days), first), today)
			if then {
				want.Set("known", to.String())
			}
			if then || to != today {
				want.Set("asOf", to.String())
			}
			if confirmed {
				want.Set("confirmed", "true")
			}
			if got := link.Query().Encode(); got != want.Encode() || link.Path != "/" {
				r.Fatalf("from %s, %s leads to %s, want %s", day, name, link, want.Encode())
			}
		}
	})
}

func TestWhatWasKnownByADayGoneByNeedsNoStream(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	for query, want := range map[string]bool{
		"":                                  true,
		"?asOf=2020-06-01":                  true,
		"?asOf=2020-06-01&known=2020-06-01": false,
		"?asOf=2020-07-03&known=2020-07-03": true, // today more may come
		"?known=2020-06-01T08:00:00Z":       true,
	} {
		a := h.do(request{path: "/" + query, client: b})
		h.status(a, http.StatusOK)
		if got := strings.Contains(a.body, `data-live="/live?`); got != want {
			t.Errorf("%s: followed by a stream: %t, want %t", query, got, want)
		}
	}
}

// A slider that was sent without scripts leads to the page of its day.
func TestASliderWithoutScriptsLeadsToItsDay(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b := h.signIn("trung-uong")
	day := congress.MustDate("2020-06-01")
	a := h.do(request{path: fmt.Sprintf("/?asOf=2020-05-23&dayNumber=%d&known=2020-05-23", day), client: b})
	h.status(a, http.StatusSeeOther)
	if got, want := a.Header.Get("Location"), "/?asOf=2020-06-01&known=2020-06-01"; got != want {
		t.Errorf("leads to %q, want %q", got, want)
	}
	for _, bad := range []string{"x", "-1000000000", "99999999999"} {
		if a := h.do(request{path: "/?dayNumber=" + bad, client: b}); a.StatusCode != http.StatusOK {
			t.Errorf("dayNumber=%s: status %d, want the page as if it were not there", bad, a.StatusCode)
		}
	}
}
