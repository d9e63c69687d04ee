package page

import (
	"strings"
	"testing"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// confirmPageOf renders the page of whoever confirms in Thái Nguyên.
func confirmPageOf(t *testing.T, lang text.Lang, to ToConfirm) string {
	t.Helper()
	c, tv := visit(t, "thai-nguyen", access.Confirmer, access.Editor)
	c.Lang, c.Path = lang, "/confirm"
	if to.Unit.ID == 0 {
		to.Unit, _ = tv.Lookup("thai-nguyen")
	}
	page, err := Confirm(c, tv, to)
	return html(t, "confirm-"+to.Unit.Slug+"-"+string(lang), page, err)
}

// reported is a line of the ledger as the store gives it.
func reported(id congress.EntryID, unit congress.UnitID, value congress.Value, asOf string, by congress.AccountID) Line {
	day := congress.MustDate(asOf)
	return Line{
		Line: congress.Line{
			ID: id, Kind: congress.LineEntry, Unit: unit, Account: by, Recorded: day.Clock(16, 0),
			Entry: congress.Entry{ID: id, Unit: unit, Measure: "congress.grassroots", AsOf: day, Value: value},
		},
		UnitName: "Đơn vị " + unit.String(), Author: "Người nhập",
	}
}

// toConfirm is a page with everything that it can show.
func toConfirm(t *testing.T) ToConfirm {
	t.Helper()
	f, _ := loaded()
	tn := f.bySlug["thai-nguyen"]
	back := reported(9003, tn, congress.CountOf(3, 10), "2020-06-01", 5)
	return ToConfirm{
		Lines: []Line{
			reported(9001, tn, congress.CountOf(250, 620), "2020-07-01", 1),
			reported(9002, tn, congress.Value{Kind: congress.PercentOf, Percent: 99_80}, "2020-07-02", 5),
			reported(9004, 70, congress.Value{Kind: congress.Words, Words: hostile}, "2020-07-02", 5),
		},
		Total: 70, From: 60, Since: today.AddDays(-1).Clock(8, 0), Problem: "Chưa chọn số nào.",
		Returned: []Returned{
			{Line: back, Verdict: congress.Line{Kind: congress.LineReturn, Reason: hostile, Due: today.AddDays(-2), Recorded: today.Clock(8, 0)}, By: "Trưởng ban"},
		},
		Recent:  []Line{reported(9005, tn, congress.CountOf(4, 10), "2020-06-02", 5)},
		Done:    []Line{{Line: congress.Line{Kind: congress.LineConfirm, Entries: []congress.EntryID{1, 2}}}},
		Changed: []Line{reported(9006, tn, congress.CountOf(5, 10), "2020-06-03", 5)},
	}
}

func TestTheConfirmerSeesWhatDecides(t *testing.T) {
	t.Parallel()
	page := confirmPageOf(t, text.VI, toConfirm(t))
	for _, want := range []string{
		"254/616", "41,23% ·", "23/5/2020", // confirmed before
		"250/620", "−4, tổng số +4", "Vì sao giảm?", "tự nhập", `class="tag new"`, "99,80%",
		"Đã xác nhận 2 số.", "1 số đã được sửa trong lúc bạn xem", "hạn sửa 1/7/2020", "quá hạn 2 ngày", "Số 61 đến 63 trong 70",
		`value="9001,9002,9004"`, `value="9001"`, "entries=9001",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if strings.Count(page, "tự nhập") != 1 {
		t.Error("figures of others are marked as the reader's own")
	}
}

func TestEnterInABoxConfirmsNoMoreThanWhatIsChosen(t *testing.T) {
	t.Parallel()
	page := confirmPageOf(t, text.VI, toConfirm(t))
	_, form, _ := strings.Cut(page, `id="confirm-form"`)
	_, first, _ := strings.Cut(form, `<button`)
	first, _, _ = strings.Cut(first, ">")
	if !strings.Contains(first, `value="chosen"`) {
		t.Errorf("the first button, which Enter presses, is %s", first)
	}
}

func TestNothingIsNewAtTheFirstVisit(t *testing.T) {
	t.Parallel()
	to := toConfirm(t)
	to.Since = time.Time{}
	if page := confirmPageOf(t, text.VI, to); strings.Contains(page, `class="tag new"`) || strings.Contains(page, "lần xem trước") {
		t.Error("figures are marked as new to somebody who was never there")
	}
}

func TestAProvinceWithoutConfirmationSaysSo(t *testing.T) {
	t.Parallel()
	to := toConfirm(t)
	to.Trusting, to.Total, to.From = true, 3, 0
	page := confirmPageOf(t, text.VI, to)
	if !strings.Contains(page, "không cần xác nhận") || strings.Contains(page, `name="confirm"`) || !strings.Contains(page, `name="return"`) {
		t.Error("want the sentence, no button that confirms, and one that sends back")
	}
}

func TestTheFormOfAReturnKeepsWhatWasTyped(t *testing.T) {
	t.Parallel()
	page := sendBackPageOf(t, text.VI)
	for _, want := range []string{
		`value="drop" checked`, hostileText + "</textarea>", `value="2/7/2020"`, `aria-describedby="error-field-due hint-due"`,
		`href="#field-due"`, "Lỗi: Trả lại 1 số liệu",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %q", want)
		}
	}
}

// hostileText is the hostile name as it may stand in a page.
const hostileText = `&lt;script&gt;alert(&#34;1&#34;)&lt;/script&gt;&amp;&#39;`

func sendBackPageOf(t *testing.T, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "thai-nguyen", access.Confirmer)
	c.Lang, c.Path = lang, "/confirm/return"
	f, _ := loaded()
	return html(t, "return-"+string(lang), SendBack(c, tv, SendBackForm{
		Entries: []congress.EntryID{9001}, Lines: []Line{reported(9001, f.bySlug["thai-nguyen"], congress.CountOf(250, 620), "2020-07-01", 1)},
		Fields:   map[string]string{"why": "drop", "reason": hostile, "due": "2/7/2020"},
		Problems: congress.Problems{{Field: "due", Code: congress.ProblemDuePassed, Args: []any{today.AddDays(-1), today}}},
	}), nil)
}

func TestTheReasonOfAReturnReadsAsOneSentence(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ why, words, want string }{
		{"drop", "", "Thấp hơn lần báo cáo trước"},
		{"", " xem lại ", "xem lại"},
		{"drop", "xem lại", "Thấp hơn lần báo cáo trước: xem lại"},
		{"unheard of", "", ""},
	} {
		if got := ReturnReason(text.VI, c.why, c.words); got != c.want {
			t.Errorf("ReturnReason(%q, %q) = %q, want %q", c.why, c.words, got, c.want)
		}
	}
}

func TestTheNavigationCountsWhatWaits(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "thai-nguyen", access.Confirmer, access.Editor)
	f, _ := loaded()
	c.Confirms, c.Waiting, c.SentBack = true, 1234, map[congress.UnitID]int{f.bySlug["thai-nguyen"]: 2}
	page, err := National(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollupToday()})
	rendered := html(t, "navigation", page, err)
	for _, want := range []string{">1.234</span>", "(1.234 số chờ xác nhận)", "(2 số bị trả lại)"} {
		if !strings.Contains(rendered, want) {
			t.Errorf("the navigation does not say %q", want)
		}
	}
}

func TestUnconfirmedFiguresAreToldApartOnTheNationalPage(t *testing.T) {
	t.Parallel()
	f, _ := loaded()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	id := f.bySlug["ha-giang"].String()
	for place, want := range map[string]string{
		`<a href="/provinces/ha-giang`: "chưa xác nhận", // the map, spoken and in its tooltip
		`id="row-` + id + `"`:          "chưa xác nhận",
	} {
		_, from, found := strings.Cut(page, place)
		if !found || !strings.Contains(from[:min(len(from), 2500)], want) {
			t.Errorf("%s: nothing says %q", place, want)
		}
	}
	if got, want := strings.Count(page, `<circle class="unconfirmed c`), 1; got != want {
		t.Errorf("%d provinces are marked on the map, want %d", got, want)
	}
}
