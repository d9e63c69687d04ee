package server

import (
	"net/http"
	"net/url"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"weak"

	"tiendo/internal/congress"
)

func TestAPastViewListsTheNewestLinesOfItsOwnTime(t *testing.T) {
	t.Parallel()
	h := setup(t)
	scope, err := h.db.TokenScope(t.Context(), "thai-nguyen", h.Clock)
	h.must(err)
	var first congress.EntryID
	for i := range linesShown + 3 { // the oldest three would drop out of the newest twelve
		day := congress.MustDate("2020-06-01").AddDays(i)
		done, err := h.db.AppendEntry(t.Context(), scope, congress.Entry{
			Unit: h.units["thai-nguyen"], Measure: "congress.grassroots", AsOf: day, Recorded: day.Clock(9, 0),
			Value: congress.CountOf(int64(101+i), 616),
		})
		h.must(err)
		if i == 0 {
			first = done.Line.ID
		}
	}
	_, err = h.db.AppendEntry(t.Context(), scope, congress.Entry{
		Unit: h.units["thai-nguyen"], Measure: "congress.grassroots", AsOf: congress.MustDate("2020-06-01"), Replaces: first, Reason: "đếm lại",
		Value: congress.CountOf(99, 616), Recorded: congress.MustDate("2020-06-20").Clock(9, 0),
	})
	h.must(err)
	b := h.signIn("trung-uong")
	for query, shown := range map[string]func(done int) bool{
		"known=2020-06-03": func(done int) bool { return done >= 101 && done <= 103 },
		"asOf=2020-06-03":  func(done int) bool { return done <= 103 },
		"asOf=2020-07-03":  func(done int) bool { return done >= 105 || done == 99 || done == 101 }, // 99 says from what it was corrected
	} {
		a := h.do(request{path: "/provinces/thai-nguyen?measure=congress.grassroots&" + query, client: b})
		h.status(a, http.StatusOK)
		_, lines, _ := strings.Cut(a.body, `id="entries"`)
		for done := 99; done <= 101+linesShown+2; done++ {
			if done == 100 {
				continue
			}
			if got, want := strings.Contains(lines, strconv.Itoa(done)+"/616"), shown(done); got != want {
				t.Errorf("%s: %d/616 in the list is %t, want %t", query, done, got, want)
			}
		}
	}
}

// TestWhatAStreamHoldsKeepsNoStateOfTheEngine asks the garbage collector: a stream lasts for hours, and a
// view is a whole state of the engine.
func TestWhatAStreamHoldsKeepsNoStateOfTheEngine(t *testing.T) {
	t.Parallel()
	h := setup(t)
	scope, err := h.db.TokenScope(t.Context(), "trung-uong", h.Clock)
	h.must(err)
	v := &visit{scope: scope}
	for _, path := range []string{"/", "/forecast", "/provinces/thai-nguyen", "/units/" + h.units["Đại Từ"].String()} {
		tv, err := h.term(scope, "")
		h.must(err)
		sh, err := h.shownIn(v, tv, path, url.Values{})
		h.must(err)
		render := h.liveRender(v, sh, path)
		view := weak.Make(tv)
		tv = nil
		for range 3 {
			runtime.GC()
		}
		if view.Value() != nil {
			t.Errorf("%s: the stream keeps the view with which it began", path)
		}
		if _, html, err := render(); err != nil || len(html) == 0 {
			t.Errorf("%s: cannot be rendered: %v", path, err)
		}
	}
}
