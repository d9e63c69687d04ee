package server

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// deskStream is the address of the stream of Thái Nguyên's desk.
func (h *house) deskStream() string {
	return "/live?page=/entry/" + h.units["thai-nguyen"].String() + "&term=2020-2025&level=grassroots&lang=vi"
}

func TestTheStreamOfADeskIsForThoseWhoMayWriteThere(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	for login, want := range map[string]int{
		"thai-nguyen-xem": http.StatusForbidden,
		"trung-uong":      http.StatusForbidden,
		"dai-tu":          http.StatusNotFound,
		"quang-ninh":      http.StatusNotFound,
	} {
		a := h.do(request{path: h.deskStream(), client: h.signIn(login)})
		if h.status(a, want); strings.Contains(a.body, "254") || strings.Contains(a.body, "Thái Nguyên") {
			t.Errorf("%s is told %.300s", login, a.body)
		}
	}
	a := h.do(request{path: h.deskStream(), client: h.browser()})
	if h.status(a, http.StatusUnauthorized); strings.Contains(a.body, "254") {
		t.Errorf("nobody in particular is told %.300s", a.body)
	}
	e, ok := h.open(h.deskStream(), h.signIn("thai-nguyen")).next()
	if !ok || !strings.Contains(e.data, `data-typed="254/616"`) || strings.Contains(e.data, "Quảng Ninh") {
		t.Errorf("the one who may write gets %.300v", e)
	}
}

func TestADeskIsFollowedOnByTheOthersWhenTheFirstMayNoLonger(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.listen()
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	gone := h.open(h.deskStream(), h.signIn("thai-nguyen"))
	gone.next()
	again := func() *openedStream {
		return h.open(h.deskStream(), h.tokenClient(), "Authorization", "Bearer demo-thai-nguyen")
	}
	stays := again()
	stays.next()
	h.must(h.owner.DisableAccount(t.Context(), "thai-nguyen"))
	if e, ok := gone.next(); ok {
		t.Fatalf("after the account was disabled: %.300v, want the end of the stream", e)
	}
	h.status(h.post("quan-tri", strings.NewReplacer("254", "300", "05-23", "05-26").Replace(grassroots254)), http.StatusCreated)
	for {
		e, ok := stays.next()
		if ok && strings.Contains(e.data, `data-typed="300/616"`) {
			if !strings.Contains(e.data, "Người quan-tri") {
				t.Errorf("the figure comes without who entered it: %.300v", e)
			}
			return
		}
		if !ok {
			stays = again() // as a browser does
		}
	}
}

func TestTheStreamOfADeskTellsWhatChangedAndNoMore(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	district := fmt.Sprintf(`{"unit":%q,"measure":"women.grassroots","asOf":"2020-05-23","value":{"kind":"count","done":4,"total":41}}`, h.units["Đại Từ"])
	s := h.open(h.deskStream(), h.signIn("thai-nguyen"))
	all, _ := s.next()
	if n := strings.Count(all.data, "<li "); n < 10 {
		t.Errorf("%d cells at first, want every one that can be typed into", n)
	}
	h.status(h.post("quang-ninh", strings.ReplaceAll(grassroots254, "thai-nguyen", "quang-ninh")), http.StatusCreated)
	h.status(h.post("thai-nguyen", district), http.StatusCreated)
	news, ok := s.next()
	if !ok || strings.Count(news.data, "<li ") != 1 || !strings.Contains(news.data, `data-typed="4/41"`) {
		t.Errorf("the news are %.300v, want the one figure", news)
	}
	late, _ := h.open(h.deskStream(), h.signIn("thai-nguyen"), "Last-Event-ID", all.id).next()
	if strings.Count(late.data, "<li ") != strings.Count(all.data, "<li ") {
		t.Errorf("whoever comes late gets %.300v, want all", late)
	}
}

func TestWhatWasEnteredAndWithdrawnInOneMomentIsToldAsWithdrawn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	s := h.open(h.deskStream(), h.signIn("thai-nguyen"))
	s.next()
	d := h.deskOf("thai-nguyen")
	entered := d.entered(d.cell("1", "254/616")).ID
	h.status(h.post("thai-nguyen", fmt.Sprintf(`{"unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-05-23","value":{"kind":"withdrawn"},"replaces":%q,"reason":"nhầm đơn vị"}`, entered)), http.StatusCreated)
	empty := regexp.MustCompile(`data-measure="congress.grassroots" data-line="([0-9]+)" data-id=""`)
	for {
		e, ok := s.next()
		if !ok {
			t.Fatal("the stream ended before it told of the withdrawal")
		}
		if told := empty.FindStringSubmatch(e.data); told != nil && idOf(t, told[1]) > idOf(t, entered) {
			return
		}
	}
}

func idOf(t *testing.T, s string) int64 {
	t.Helper()
	id, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func TestWhoMayDoTheSameAtADeskSharesItsStream(t *testing.T) {
	t.Parallel()
	h := setup(t)
	keys := map[string]bool{}
	for _, login := range []string{"thai-nguyen", "demo-thai-nguyen", "quan-tri"} {
		q := url.Values{"level": {"grassroots"}}
		v := &visit{scope: h.scopeOf(login)}
		sh, _, err := h.shownAt(v, "/entry/"+h.units["thai-nguyen"].String(), q)
		h.must(err)
		keys[h.groupKey(v, sh, "/entry", today)] = true
	}
	if len(keys) != 2 {
		t.Errorf("%d groups, want two: the two editors of the province share one", len(keys))
	}
}
