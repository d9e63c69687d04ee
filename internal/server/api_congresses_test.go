package server

import (
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
)

func TestProgramsStateAndListCongresses(t *testing.T) {
	t.Parallel()
	h := setup(t)
	post := func(body string, header map[string]string) answer {
		return h.do(request{method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen", body: body, header: header})
	}
	unit := h.units["Đại Từ"].String()
	key := map[string]string{"Idempotency-Key": "k1"}
	plan := `{"unit":"` + unit + `","state":"planned","planned":"2020-09-20","pilot":true}`
	first := post(plan, key)
	h.status(first, http.StatusCreated)
	stored := decode[setCongressBody](h, first)
	if stored.State != "planned" || !stored.Pilot || len(stored.Doubts) != 1 || stored.Doubts[0].Code != "after_deadline" {
		t.Errorf("stored = %+v", stored)
	}
	again := post(plan, key)
	h.status(again, http.StatusOK)
	if decode[setCongressBody](h, again).ID != stored.ID {
		t.Error("the same key and body are another record")
	}
	p := h.problem(post(`{"unit":"`+unit+`","state":"postponed","reason":"lũ"}`, nil), http.StatusConflict)
	if p.Congress == nil || p.Congress.Current == nil || p.Congress.Current.ID != stored.ID || p.Congress.Yours.State != "postponed" {
		t.Errorf("conflict = %+v", p.Congress)
	}
	for body, field := range map[string]string{
		`{"unit":"` + unit + `","state":"gone"}`:                                     "state",
		`{"unit":"` + unit + `","state":"held","replaces":"` + stored.ID + `"}`:      "from",
		`{"unit":"` + unit + `","state":"postponed","replaces":"` + stored.ID + `"}`: "reason",
		`{"unit":"` + unit + `","state":"planned","planed":"2020-09-20"}`:            "planed",
		`{"unit":"` + unit + `","state":"planned","planned":"20/9/2020"}`:            "planned",
		`{"unit":"` + unit + `","state":"planned","pilot":"yes"}`:                    "pilot",
		`{"state":"planned"}`:                 "unit",
		`{"unit":"nation","state":"planned"}`: "",
	} {
		a := post(body, nil)
		if field == "" {
			h.problem(a, http.StatusForbidden)
			continue
		}
		p := h.problem(a, http.StatusUnprocessableEntity)
		if len(p.Errors) == 0 || p.Errors[0].Field != field {
			t.Errorf("%s: %+v, want %s", body, p.Errors, field)
		}
	}
	h.planned("thai-nguyen", "thai-nguyen", "2020-10-11")
	for query, want := range map[string]int{
		"": 2, "?level=upper": 1, "?from=2020-10-01": 1, "?to=2020-09-30": 1, "?state=silent": 0, "?state=planned&limit=1": 1, "?known=2020-07-01": 0,
	} {
		out := decode[struct {
			Items []congressBody `json:"items"`
			Next  *string        `json:"next"`
		}](h, h.get("thai-nguyen", "/congresses"+query))
		if len(out.Items) != want || (out.Next != nil) != strings.Contains(query, "limit") {
			t.Errorf("%q: %d items, next %v, want %d", query, len(out.Items), out.Next, want)
		}
		if out.Next != nil {
			rest := decode[struct {
				Items []congressBody `json:"items"`
				Next  *string        `json:"next"`
			}](h, h.get("thai-nguyen", "/congresses"+query+"&cursor="+*out.Next))
			if len(rest.Items) != 1 || rest.Items[0].Level != congress.Province.String() || rest.Next != nil {
				t.Errorf("the second page = %+v", rest)
			}
		}
	}
	h.problem(h.get("thai-nguyen", "/congresses?cursor=999999"), http.StatusUnprocessableEntity)
}

func TestAReasonIsNotSavedByAProcessThatHasNotHeardOfWhatIsReplaced(t *testing.T) {
	t.Parallel()
	h := setup(t)
	unit := h.units["Đại Từ"]
	scope, err := h.db.TokenScope(t.Context(), "thai-nguyen", h.Clock)
	h.must(err)
	elsewhere := func(c congress.Congress, reason string) congress.EntryID {
		c.Unit, c.AsOf = unit, today
		done, err := h.db.SetCongress(t.Context(), scope, c, reason, today.Clock(8, 0)) // by another process: nothing is applied here
		h.must(err)
		return done.Line.ID
	}
	post := func(replaces congress.EntryID, said, key string) answer {
		return h.do(request{
			method: http.MethodPost, path: apiPath + "/congresses", token: "thai-nguyen", header: map[string]string{"Idempotency-Key": key},
			body: `{"unit":"` + unit.String() + `","replaces":"` + replaces.String() + `",` + said + `}`,
		})
	}
	plan := elsewhere(congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-07-10")}, "")
	p := h.problem(post(plan, `"state":"planned","planned":"2020-07-20"`, "moved"), http.StatusUnprocessableEntity)
	if len(p.Errors) != 1 || p.Errors[0].Field != "reason" {
		t.Errorf("a plan that was moved: %+v, want a reason asked for", p.Errors)
	}
	moved := elsewhere(congress.Congress{State: congress.Planned, Planned: congress.MustDate("2020-07-02"), Replaces: plan}, "mưa lũ")
	held := `"state":"held","planned":"2020-07-02","from":"2020-07-02","to":"2020-07-03"`
	first := post(moved, held, "held")
	h.status(first, http.StatusCreated)
	if got := decode[setCongressBody](h, first); got.Reason != congress.ReasonWentOn {
		t.Errorf("reason = %q of one that went on as planned", got.Reason)
	}
	h.status(post(moved, held, "held"), http.StatusOK)
	h.problem(post(moved, strings.Replace(held, "07-03", "07-02", 1), "held"), http.StatusUnprocessableEntity)
}

func TestAListReadPageByPageIsMadeOnce(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for unit, day := range map[string]string{"Đại Từ": "2020-07-20", "Phú Lương": "2020-07-10", "thai-nguyen": "2020-10-11"} {
		h.planned("thai-nguyen", unit, day)
	}
	type list struct {
		Items []congressBody `json:"items"`
		Next  *string        `json:"next"`
	}
	pages := func(token string) (read []string) {
		for cursor := ""; ; {
			out := decode[list](h, h.get(token, "/congresses?limit=1&known=2020-07-03"+cursor))
			for _, item := range out.Items {
				read = append(read, *item.Planned+" "+item.Level+" "+item.Standing)
			}
			if out.Next == nil {
				return read
			}
			cursor = "&cursor=" + *out.Next
		}
	}
	want := []string{"2020-07-10 upper planned", "2020-07-20 upper planned", "2020-10-11 province planned"}
	if diff := cmp.Diff(want, pages("thai-nguyen")); diff != "" || h.congressLists.Len() != 1 {
		t.Errorf("%d lists were made, want one (-want +got):\n%s", h.congressLists.Len(), diff)
	}
	for _, key := range h.congressLists.Keys() {
		kept, _ := h.congressLists.Get(key)
		h.congressLists.Add(key, kept[:1])
	}
	if got := pages("thai-nguyen"); len(got) != 1 {
		t.Errorf("%v is read, and not the list that was kept", got)
	}
	if got := pages("quang-ninh"); len(got) != 0 {
		t.Errorf("another province reads %v of a list that was kept", got)
	}
	h.planned("quan-tri", "bac-kan", "2020-09-01")
	if got := pages("trung-uong"); len(got) != 4 {
		t.Errorf("the centre reads %v once there is one more", got)
	}
}
