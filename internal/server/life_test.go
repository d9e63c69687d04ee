package server

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"

	"tiendo/internal/congress"
)

// lifeOf is the address of the life of Thái Nguyên's grassroots congresses.
const lifeOf = "/history?lang=vi&unit=thai-nguyen&measure=congress.grassroots"

func TestAFiguresLifeAnswersTheAuditorInOneClick(t *testing.T) {
	t.Parallel()
	h := setup(t)
	id := h.posted("thai-nguyen", grassroots254).String()
	body := strings.Replace(grassroots254, "254", "245", 1)
	body = body[:len(body)-1] + `,"replaces":"` + id + `","reason":"gõ nhầm hai chữ số"}`
	corrected := h.posted("quan-tri", body)
	scope, err := h.db.TokenScope(t.Context(), "quan-tri", h.Clock)
	h.must(err)
	province := h.units["thai-nguyen"]
	moment := today.Clock(16, 30)
	basis, err := h.db.SetBasis(t.Context(), scope, province, "congress.grassroots", congress.BasisSum, "các huyện đã báo cáo đủ", moment)
	h.must(err)
	_, err = h.db.Return(t.Context(), scope, province, []congress.EntryID{corrected}, "xem lại với văn phòng", congress.NoDate, moment)
	h.must(err)
	h.must(h.Engine.Load(t.Context()))
	client := h.signIn("thai-nguyen")
	page := h.do(request{path: "/provinces/thai-nguyen?lang=vi", client: client})
	h.status(page, http.StatusOK)
	link := regexp.MustCompile(`href="(/history\?measure=congress\.grassroots&amp;term=2020-2025&amp;unit=` + province.String() + `)"`).FindStringSubmatch(page.body)
	if link == nil {
		t.Fatal("the province's page does not lead to the life of its figure")
	}
	a := h.do(request{path: strings.ReplaceAll(link[1], "&amp;", "&"), client: client})
	h.status(a, http.StatusOK)
	for _, want := range []string{
		"245/616", "254/616", "sửa từ 254/616, tính đến 23/5/2020", "(−9)", "gõ nhầm hai chữ số", "Người quan-tri", "Người thai-nguyen",
		"Trả lại", "xem lại với văn phòng", "3/7/2020 16:30",
		"Cộng từ đơn vị trực thuộc", "Trước đó: Số liệu tự nhập", "các huyện đã báo cáo đủ", `id="line-` + basis.Line.ID.String(),
		"Đại Từ", "Sửa số này",
	} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the life does not say %q", want)
		}
	}
}

// posted enters a figure and returns its line.
func (h *house) posted(token, body string) congress.EntryID {
	h.Helper()
	a := h.post(token, body)
	h.status(a, http.StatusCreated)
	id, ok := parseEntryID(decode[enteredBody](h, a).ID)
	if !ok {
		h.Fatalf("no id in %s", a.body)
	}
	return id
}

func TestALifeIsShownAsItWasKnownThen(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	client := h.signIn("thai-nguyen")
	for known, want := range map[string]int{"": 1, "2020-07-03": 1, "2020-07-02": 0} {
		a := h.do(request{path: lifeOf + "&known=" + known, client: client})
		h.status(a, http.StatusOK)
		if got := strings.Count(a.body, `<li id="line-`); got != want {
			t.Errorf("as known on %q it has %d lines, want %d", known, got, want)
		}
	}
}

func TestALongLifeGoesOnWhereThePageEnds(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for i := range lifeShown + 1 {
		h.status(h.post("thai-nguyen", strings.Replace(grassroots254, "2020-05-23", today.AddDays(-i).String(), 1)), http.StatusCreated)
	}
	client := h.signIn("thai-nguyen")
	newest := h.do(request{path: lifeOf, client: client})
	older := regexp.MustCompile(`before=(\d+)`).FindStringSubmatch(newest.body)
	if got := strings.Count(newest.body, `<li id="line-`); got != lifeShown || older == nil {
		t.Fatalf("the first page has %d lines and leads to %v, want %d and the next", got, older, lifeShown)
	}
	rest := h.do(request{path: lifeOf + "&before=" + older[1], client: client})
	if got := strings.Count(rest.body, `<li id="line-`); got != 1 {
		t.Errorf("the second page has %d lines, want 1", got)
	}
	below := h.do(request{path: lifeOf + "&below=true", client: client})
	if got := strings.Count(below.body, `id="line-`); got != lifeShown+1 {
		t.Errorf("with what is below it has %d lines, want %d", got, lifeShown+1)
	}
}

func TestALifeOutsideTheGrantDoesNotExist(t *testing.T) {
	t.Parallel()
	h := setup(t)
	client := h.signIn("thai-nguyen")
	other := h.units["quang-ninh"].String()
	for path, want := range map[string]int{
		"/history?unit=quang-ninh&measure=congress.grassroots":                       http.StatusNotFound,
		"/history?unit=" + other + "&measure=congress.grassroots":                    http.StatusNotFound,
		"/history?unit=999999&measure=congress.grassroots":                           http.StatusNotFound,
		"/history?unit=thai-nguyen&measure=none":                                     http.StatusUnprocessableEntity,
		"/history?unit=thai-nguyen&measure=congress.grassroots&known=x":              http.StatusUnprocessableEntity,
		"/history?unit=thai-nguyen&measure=congress.grassroots&before=-1":            http.StatusUnprocessableEntity,
		"/history?unit=thai-nguyen&below=x":                                          http.StatusUnprocessableEntity,
		fmt.Sprintf("/history?unit=%d&measure=congress.province", h.units["Đại Từ"]): http.StatusUnprocessableEntity,
		"/compare?unit=quang-ninh":                                                   http.StatusNotFound,
		"/compare?unit=" + other:                                                     http.StatusNotFound,
		"/compare?unit=thai-nguyen&from=x":                                           http.StatusUnprocessableEntity,
		"/compare?unit=thai-nguyen&to=2099-01-01":                                    http.StatusUnprocessableEntity,
		"/compare?unit=thai-nguyen&sort=secret":                                      http.StatusUnprocessableEntity,
		"/compare?unit=thai-nguyen&measure=none":                                     http.StatusUnprocessableEntity,
		"/compare?unit=thai-nguyen&unit=quang-ninh":                                  http.StatusUnprocessableEntity,
		"/history?unit=nation&measure=congress.upper":                                http.StatusOK,
		"/compare": http.StatusOK,
		"/compare?unit=thai-nguyen&from=&to=&asKnown=1": http.StatusOK,
	} {
		a := h.do(request{path: path, client: client})
		h.status(a, want)
		if want == http.StatusOK && strings.Contains(a.body, "Quảng Ninh") {
			t.Errorf("%s tells of Quảng Ninh", path)
		}
	}
}

func TestTwoDaysAreComparedInWhicheverOrderTheyCome(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	later := strings.NewReplacer("254", "390", "2020-05-23", "2020-06-20").Replace(grassroots254)
	h.status(h.post("thai-nguyen", later), http.StatusCreated)
	client := h.signIn("thai-nguyen")
	for _, days := range []string{"from=2020-05-23&to=2020-06-23", "from=2020-06-23&to=2020-05-23"} {
		a := h.do(request{path: "/compare?lang=vi&unit=thai-nguyen&" + days, client: client})
		h.status(a, http.StatusOK)
		for _, want := range []string{"Từ 23/5/2020 đến 23/6/2020, 31 ngày", "+136", "+4,39", "+22,08", "tăng", "Đại Từ", "chưa báo cáo"} {
			if !strings.Contains(a.body, want) {
				t.Errorf("%s does not say %q", days, want)
			}
		}
	}
	then := h.do(request{path: "/compare?lang=vi&unit=thai-nguyen&from=2020-05-23&to=2020-07-03&asKnown=true", client: client})
	if !strings.Contains(then.body, "báo cáo lần đầu") {
		t.Error("as known then, what was recorded on 3/7 is known on 23/5")
	}
}
