package server

import (
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"tiendo/internal/congress"
)

// clockwork is a clock that the test turns. The term's day stands still.
type clockwork struct{ at atomic.Pointer[time.Time] }

func (c *clockwork) set(hour, minute int) {
	at := today.Clock(hour, minute)
	c.at.Store(&at)
}

// withClock starts the program at eight in the morning.
func withClock(t *testing.T) (*house, *clockwork) {
	t.Helper()
	c := &clockwork{}
	c.set(8, 0)
	h := setup(t, func(config *Config) { config.Clock = congress.Clock{Moment: func() time.Time { return *c.at.Load() }} })
	return h, c
}

// brief is the line on an overview.
func (h *house) brief(who, unit string) briefBody {
	h.Helper()
	a := h.do(request{path: "/since/brief?term=2020-2025&unit=" + unit, token: who})
	h.status(a, http.StatusOK)
	return decode[briefBody](h, a)
}

// look notes that what the brief said was looked at, or, where it said something, its page.
func (h *house) look(who, unit string) {
	h.Helper()
	address := h.brief(who, unit).Looked
	if address == "" {
		_, after, _ := strings.Cut(h.since(who, unit), `data-looked="`)
		address, _, _ = strings.Cut(after, `"`)
		address = strings.ReplaceAll(address, "&amp;", "&")
	}
	h.status(h.do(request{method: http.MethodPost, path: address, token: who}), http.StatusNoContent)
}

// since is the page of what changed.
func (h *house) since(who, unit string) string {
	h.Helper()
	a := h.do(request{path: "/since?term=2020-2025&unit=" + unit, token: who})
	h.status(a, http.StatusOK)
	if got := a.Header.Get("Cache-Control"); got != "private, no-store" {
		h.Errorf("Cache-Control = %q, want nothing personal kept", got)
	}
	return a.body
}

func (h *house) contains(about, body string, want bool, texts ...string) {
	h.Helper()
	for _, text := range texts {
		if strings.Contains(body, text) != want {
			h.Errorf("%s: contains %q is %t, want %t", about, text, !want, want)
		}
	}
}

func TestTheFirstLookHasNoNewsAndTheNextTellsWhatChanged(t *testing.T) {
	t.Parallel()
	h, clock := withClock(t)
	h.contains("never looked", h.since("trung-uong", ""), true, "Đây là lần xem đầu tiên")
	if b := h.brief("trung-uong", ""); b.Text != "" || b.Looked == "" {
		t.Errorf("never looked: brief = %+v, want silence and where to note the look", b)
	}
	h.look("trung-uong", "")
	clock.set(10, 0)
	h.contains("nothing happened", h.since("trung-uong", ""), true, "Không có gì thay đổi từ lần xem trước, 3/7/2020 07:59")
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	clock.set(10, 5)
	if b := h.brief("trung-uong", ""); b.Text != "2 thay đổi từ lần xem trước, 3/7 07:59" || b.Short != "2 mới" || b.Looked != "" {
		t.Errorf("brief = %+v, want two changes, to be looked at on their own page", b)
	}
	page := h.since("trung-uong", "")
	h.contains("one entry later", page, true, "Từ 3/7/2020 07:59, 2 thay đổi", "chưa báo cáo</span>", "254/616 (41,23%)", "tính đến 23/5/2020")
	h.contains("one entry later", page, false, "Quảng Ninh")
}

func TestAListIsDismissedByLookingAndStaysForTheVisit(t *testing.T) {
	t.Parallel()
	h, clock := withClock(t)
	h.look("trung-uong", "")
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	clock.set(12, 0)
	for range 2 { // fetching moves nothing
		h.contains("fetched", h.since("trung-uong", ""), true, "254/616")
	}
	h.look("trung-uong", "")
	if b := h.brief("trung-uong", ""); b.Text != "" {
		t.Errorf("after looking: brief = %+v, want nothing new", b)
	}
	clock.set(12, 30)
	h.contains("the same visit", h.since("trung-uong", ""), true, "254/616 (41,23%)")
	h.status(h.post("quang-ninh", strings.Replace(grassroots254, "thai-nguyen", "quang-ninh", 1)), http.StatusCreated)
	clock.set(12, 35)
	if b := h.brief("trung-uong", ""); b.Text != "3 thay đổi từ lần xem trước, 3/7 07:59" {
		t.Errorf("something new during the visit: brief = %+v, want as much as the list has", b)
	}
	h.look("trung-uong", "")
	clock.set(15, 0)
	h.contains("the next visit", h.since("trung-uong", ""), true, "Không có gì thay đổi từ lần xem trước, 3/7/2020 12:34")
}

func TestTwoTabsLoseNoChange(t *testing.T) {
	t.Parallel()
	h, clock := withClock(t)
	h.look("trung-uong", "")
	clock.set(10, 0)
	early := h.brief("trung-uong", "").Looked // a tab that was opened before the entry
	clock.set(10, 1)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	clock.set(10, 2)
	h.status(h.do(request{method: http.MethodPost, path: early, token: "trung-uong"}), http.StatusNoContent)
	if b := h.brief("trung-uong", ""); !strings.HasPrefix(b.Text, "2 thay đổi") {
		t.Errorf("after a look at a page made before: brief = %+v, want the entry told", b)
	}
	h.look("trung-uong", "")
	h.status(h.do(request{method: http.MethodPost, path: early, token: "trung-uong"}), http.StatusNoContent)
	if b := h.brief("trung-uong", ""); b.Text != "" {
		t.Errorf("the earlier tab again: brief = %+v, want it still dismissed", b)
	}
	ahead := "/since?term=2020-2025&at=" + url.QueryEscape("2099-01-01")
	h.status(h.do(request{method: http.MethodPost, path: ahead, token: "trung-uong"}), http.StatusNoContent)
	clock.set(11, 0)
	h.status(h.post("quang-ninh", strings.Replace(grassroots254, "thai-nguyen", "quang-ninh", 1)), http.StatusCreated)
	clock.set(11, 1)
	if b := h.brief("trung-uong", ""); b.Text == "" {
		t.Error("a look at what is to come hides what came")
	}
}

func TestNewsIsOfOnesOwnLookAndOfWhatOneMaySee(t *testing.T) {
	t.Parallel()
	h, clock := withClock(t)
	for _, who := range []string{"trung-uong", "thai-nguyen", "thai-nguyen-xem", "quang-ninh"} {
		h.look(who, "")
	}
	h.look("thai-nguyen", "thai-nguyen")
	clock.set(10, 0)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	clock.set(10, 5)
	if b := h.brief("thai-nguyen", ""); b.Text != "" {
		t.Errorf("to the writer: %+v, want nothing", b)
	}
	if b := h.brief("thai-nguyen", "thai-nguyen"); b.Text != "" {
		t.Errorf("to the writer, of the province: %+v, want nothing", b)
	}
	h.contains("to a colleague", h.since("thai-nguyen-xem", ""), true, "Thái Nguyên", "254/616")
	neighbour := h.since("quang-ninh", "")
	h.contains("to a neighbour", neighbour, true, "254/616") // the nation's sum, of which it is all
	h.contains("to a neighbour", neighbour, false, "Thái Nguyên", "/provinces/thai-nguyen")
	for _, path := range []string{"/since?unit=thai-nguyen", "/since/brief?unit=thai-nguyen", "/since/looked.svg?unit=thai-nguyen&at=2020-07-03"} {
		h.status(h.do(request{path: path, token: "quang-ninh"}), http.StatusNotFound)
	}
	h.status(h.do(request{method: http.MethodPost, path: "/since?unit=thai-nguyen&at=2020-07-03", token: "quang-ninh"}), http.StatusNotFound)
	h.look("quang-ninh", "")
	if b := h.brief("trung-uong", ""); b.Text == "" {
		t.Error("another's look dismissed what is new for this one")
	}
	h.status(h.do(request{path: "/since/brief"}), http.StatusUnauthorized)
}

func TestALookIsNotedByOurOwnPagesOnly(t *testing.T) {
	t.Parallel()
	h, _ := withClock(t)
	picture := "/since/looked.svg?term=2020-2025&at=2020-07-01T08:00:00%2B07:00"
	for header, value := range map[string]string{"Sec-Fetch-Site": "cross-site", "Sec-Purpose": "prefetch"} {
		h.status(h.do(request{path: picture, token: "trung-uong", header: map[string]string{header: value}}), http.StatusForbidden)
	}
	h.status(h.do(request{method: http.MethodPost, path: "/since?at=2020-07-01", token: "trung-uong", header: map[string]string{"Sec-Fetch-Site": "cross-site"}}), http.StatusForbidden)
	h.contains("nothing was noted", h.since("trung-uong", ""), true, "Đây là lần xem đầu tiên")
	for _, at := range []string{"", "yesterday"} {
		h.status(h.do(request{method: http.MethodPost, path: "/since?at=" + at, token: "trung-uong"}), http.StatusUnprocessableEntity)
	}
	a := h.do(request{path: picture, token: "trung-uong", header: map[string]string{"Sec-Fetch-Site": "same-origin"}})
	if h.status(a, http.StatusOK); a.Header.Get("Content-Type") != "image/svg+xml" {
		t.Errorf("Content-Type = %q, want a picture", a.Header.Get("Content-Type"))
	}
	h.contains("without scripts", h.since("trung-uong", ""), true, "Không có gì thay đổi từ lần xem trước, 1/7/2020 08:00")
}

func TestFiguresOfTheNewsAreTheAPIsAtBothMoments(t *testing.T) {
	t.Parallel()
	h, clock := withClock(t)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	clock.set(9, 0)
	h.look("trung-uong", "thai-nguyen")
	clock.set(11, 0)
	second := strings.NewReplacer("254", "300", "2020-05-23", "2020-06-20").Replace(grassroots254)
	h.status(h.post("thai-nguyen", second), http.StatusCreated)
	clock.set(11, 5)
	body := h.since("trung-uong", "thai-nguyen")
	for known, where := range map[string]string{"&known=2020-07-03T09:00:00%2B07:00": `<span class="was">`, "": `<b>`} {
		api := h.get("trung-uong", "/progress?term=2020-2025&unit=thai-nguyen&measure=congress.grassroots&asOf=2020-07-03"+known)
		h.status(api, http.StatusOK)
		done := "254"
		if known == "" {
			done = "300"
		}
		h.contains("the API"+known, api.body, true, `"done":`+done)
		_, figure, _ := strings.Cut(body, where)
		h.contains("the page"+known, figure[:min(len(figure), 200)], true, done+"/616")
	}
	h.contains("the page", body, true, "+46")
}

func TestPagesForEverybodyHoldNothingOfOnesLooks(t *testing.T) {
	t.Parallel()
	h, clock := withClock(t)
	h.look("trung-uong", "")
	clock.set(10, 0)
	h.status(h.post("thai-nguyen", grassroots254), http.StatusCreated)
	clock.set(10, 5)
	for _, path := range []string{"/", "/provinces/thai-nguyen"} {
		a := h.do(request{path: path, token: "trung-uong"})
		h.status(a, http.StatusOK)
		h.contains(path, a.body, true, `data-since="/since/brief?`)
		h.contains(path, a.body, false, "lần xem trước", "data-looked")
	}
	for _, path := range []string{"/?asOf=2020-06-01", "/?known=2020-06-01"} {
		h.contains(path, h.do(request{path: path, token: "trung-uong"}).body, false, "data-since")
	}
}
