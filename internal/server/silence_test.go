package server

import (
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

// messageOf is the message that a page of silence offers.
func messageOf(body string) string {
	found := regexp.MustCompile(`(?s)<textarea id="message-text"[^>]*>(.*?)</textarea>`).FindStringSubmatch(body)
	if found == nil {
		return ""
	}
	return html.UnescapeString(found[1])
}

func TestSilenceSaysWhoLacksWhatAndOffersItAsAMessage(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	a := h.do(request{path: "/silence?measure=congress.grassroots", client: h.signIn("trung-uong")})
	h.status(a, http.StatusOK)
	for _, want := range []string{"Chưa báo cáo: Toàn quốc", "4 đơn vị im lặng", "người nhập: Người thai-nguyen", "41 ngày", "<td class=\"num\" data-watch>1/4</td>"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	want := `Kính gửi các đơn vị có tên dưới đây,
Nhiệm kỳ 2020–2025. Đến ngày 3/7/2020, 4 đơn vị sau chưa có báo cáo mới về đại hội đảng (chưa báo cáo lần nào, hoặc số cuối đã quá 7 ngày):

1. Bắc Kạn
– Đại hội tổ chức cơ sở đảng: chưa báo cáo lần nào
  ` + h.http.URL + `/provinces/bac-kan?term=2020-2025

2. Quảng Ninh
– Đại hội tổ chức cơ sở đảng: chưa báo cáo lần nào
  ` + h.http.URL + `/provinces/quang-ninh?term=2020-2025

3. Sóc Trăng
– Đại hội tổ chức cơ sở đảng: chưa báo cáo lần nào
  ` + h.http.URL + `/provinces/soc-trang?term=2020-2025

4. Thái Nguyên
– Đại hội tổ chức cơ sở đảng: số cuối 254/616 (41,23%), tính đến 23/5/2020
  ` + h.http.URL + `/provinces/thai-nguyen?term=2020-2025

Xin cập nhật số liệu, hoặc báo lại nếu số cuối vẫn đúng.`
	if got := messageOf(a.body); got != want {
		t.Errorf("message:\n%s\nwant:\n%s", got, want)
	}
	if strings.Contains(a.body, "mailto:") {
		t.Error("a mail is offered that some programs would cut off")
	}
	a = h.do(request{path: "/silence?measure=congress.grassroots", client: h.signIn("thai-nguyen")})
	mail := regexp.MustCompile(`href="(mailto:[^"]*)"`).FindStringSubmatch(a.body)
	if mail == nil {
		t.Fatal("no link opens a mail")
	}
	link, err := url.Parse(html.UnescapeString(mail[1]))
	h.must(err)
	query, err := url.ParseQuery(link.RawQuery)
	h.must(err)
	if got := strings.ReplaceAll(query.Get("body"), "\r\n", "\n"); got != messageOf(a.body) || !strings.Contains(got, "1. Thái Nguyên\n") {
		t.Errorf("the mail says:\n%s", got)
	}
}

func TestSilenceNamesNobodyWhomTheReaderMayNotSee(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("quang-ninh", strings.Replace(grassroots254, "thai-nguyen", "quang-ninh", 1)), http.StatusCreated)
	own := h.signIn("thai-nguyen")
	a := h.do(request{path: "/silence?of=all", client: own})
	h.status(a, http.StatusOK)
	for _, other := range []string{"Quảng Ninh", "Sóc Trăng", "Bắc Kạn", "Người quang-ninh"} {
		if strings.Contains(a.body, other) {
			t.Errorf("the page of Thái Nguyên names %s", other)
		}
	}
	for _, want := range []string{"Thái Nguyên", "Chỉ liệt kê đơn vị trong phạm vi được xem", "<td class=\"num\" data-watch>1/4</td>"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	h.status(h.do(request{path: "/silence?unit=quang-ninh", client: own}), http.StatusNotFound)
	h.status(h.do(request{path: "/silence?region=" + url.QueryEscape("Đồng bằng sông Hồng"), client: own}), http.StatusUnprocessableEntity)
}

func TestAHeadlineThatLacksUnitsSaysSoAndLeadsToThem(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	viewer := h.signIn("trung-uong")
	for path, want := range map[string]string{
		"/?measure=congress.grassroots": `href="/silence?measure=congress.grassroots&amp;term=2020-2025">chưa gồm 3 đơn vị chưa có số đếm</a>`,
		"/?measure=congress.grassroots&region=" + url.QueryEscape("Đông Bắc Bộ"): `chưa gồm 2 đơn vị chưa có số đếm</a>`,
	} {
		a := h.do(request{path: path, client: viewer})
		if h.status(a, http.StatusOK); !strings.Contains(a.body, want) {
			t.Errorf("%s does not say %s", path, want)
		}
	}
	district := strings.NewReplacer("thai-nguyen", h.units["Đại Từ"].String(), "616", "300").Replace(grassroots254)
	h.status(h.post("thai-nguyen", district), http.StatusCreated)
	sum := h.form(h.signIn("thai-nguyen"), "/entry/thai-nguyen/basis", url.Values{
		"measure": {"congress.grassroots"}, "basis": {"sum"}, "reason": {"cộng từ huyện"}, "term": {"2020-2025"},
	})
	h.status(sum, http.StatusSeeOther)
	for path, want := range map[string]string{
		"/provinces/thai-nguyen":        "chưa gồm 1 đơn vị chưa có số đếm</a>",
		"/?measure=congress.grassroots": "chưa gồm 3 đơn vị chưa có số đếm; 1 đơn vị mới có một phần</a>",
	} {
		a := h.do(request{path: path, client: viewer})
		if h.status(a, http.StatusOK); !strings.Contains(a.body, want) {
			t.Errorf("%s does not say %s", path, want)
		}
	}
	live := h.do(request{path: "/silence?unit=thai-nguyen", client: viewer}).body
	if !strings.Contains(live, `data-live="/live?lang=vi&amp;page=%2Fsilence&amp;unit=thai-nguyen"`) {
		t.Error("the page of the silent is not followed live")
	}
	below := h.do(request{path: "/silence?unit=thai-nguyen&measure=congress.grassroots", client: viewer})
	if h.status(below, http.StatusOK); !strings.Contains(messageOf(below.body), "Phú Lương") || !strings.Contains(messageOf(below.body), "Đại Từ") {
		t.Errorf("below Thái Nguyên: %s, want both districts, one never heard of, one late", messageOf(below.body))
	}
}

func TestSilenceSaysWhatIsWrongWithItsQuery(t *testing.T) {
	t.Parallel()
	h := setup(t)
	viewer := h.signIn("trung-uong")
	for query, status := range map[string]int{
		"measure=nothing": http.StatusUnprocessableEntity, "of=half": http.StatusUnprocessableEntity, "asOf=2099-01-01": http.StatusUnprocessableEntity,
		"unit=thai-nguyen&region=x": http.StatusUnprocessableEntity, "unit=atlantis": http.StatusNotFound,
		"unit=" + h.units["Đại Từ"].String() + "&measure=congress.province": http.StatusUnprocessableEntity,
		"unit=" + h.units["Đại Từ"].String():                                http.StatusOK,
		"asOf=2019-06-01&of=all":                                            http.StatusOK, // before anything was reported
	} {
		if a := h.do(request{path: "/silence?" + query, client: viewer}); a.StatusCode != status {
			t.Errorf("%s: status %d, want %d", query, a.StatusCode, status)
		}
	}
}

func TestTheLinksOfAMessageAreThoseOfTheReadersOwnAddress(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, host := range []string{"tiendo.example", "10.0.0.7:8080"} {
		a := h.do(request{path: "/silence", token: "trung-uong", header: map[string]string{"Host": host}})
		if h.status(a, http.StatusOK); !strings.Contains(messageOf(a.body), "http://"+host+"/provinces/thai-nguyen") {
			t.Errorf("asked at %s: %s", host, messageOf(a.body))
		}
	}
}
