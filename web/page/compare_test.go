package page

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

func comparePageOf(t *testing.T, slug string, q CompareQuery, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, "nation", access.Viewer)
	u, ok := tv.Lookup(slug)
	if !ok {
		t.Fatalf("no unit %s", slug)
	}
	q.Unit, c.Lang, c.Path = u, lang, "/compare"
	component, err := Compare(c, tv, q)
	return html(t, "compare-"+slug+"-"+string(q.Measure)+q.Sort+"-"+string(lang), component, err)
}

// month is from the middle of May to the end of June.
func month(measure congress.MeasureCode, sort string, desc bool) CompareQuery {
	return CompareQuery{
		Measure: measure, Sort: sort, Desc: desc,
		Then: rollup.Query{AsOf: congress.MustDate("2020-05-25")}, Now: rollup.Query{AsOf: congress.MustDate("2020-06-30")},
	}
}

func TestTwoDaysSayWhoFinishedWhoIsSilentAndWhoNeverReported(t *testing.T) {
	t.Parallel()
	page := comparePageOf(t, "nation", month("congress.grassroots", "", false), text.VI)
	for slug, want := range map[string][]string{
		"thai-nguyen": {"254/616", "41,23%", "23/5/2020", "không có số mới"},
		"quang-ninh":  {"chưa báo cáo", "100,00%", "báo cáo lần đầu"},
		"bac-kan":     {"chưa báo cáo</span>"},
		"ha-noi":      {"mới hoàn thành", "minh họa", "+215"},
	} {
		row := rowOf(t, page, slug)
		for _, words := range want {
			if !strings.Contains(row, words) {
				t.Errorf("%s: %q is not in %s", slug, words, row)
			}
		}
	}
	// Neither silence nor nothing reported is a difference of 0.
	for _, slug := range []string{"thai-nguyen", "quang-ninh", "bac-kan"} {
		if row := rowOf(t, page, slug); strings.Contains(row, ">0<") || strings.Contains(row, "0,00") && !strings.Contains(row, "100,00") {
			t.Errorf("%s: a difference of nothing: %s", slug, row)
		}
	}
}

func TestUnitsWithoutADifferenceComeLastEitherWay(t *testing.T) {
	t.Parallel()
	for _, desc := range []bool{false, true} {
		rows := []changeRow{
			changed("An", congress.CountOf(1, 9), congress.CountOf(3, 9)),
			changed("Ba", congress.Value{}, congress.CountOf(9, 9)),
			changed("Cao", congress.CountOf(1, 9), congress.CountOf(2, 9)),
			changed("Đại", congress.CountOf(1, 9), congress.CountOf(1, 9)), // silent
		}
		sortChanges(rows, "gained", desc)
		var got []string
		for _, r := range rows {
			got = append(got, r.Unit.Name)
		}
		want := []string{"Cao", "An", "Ba", "Đại"}
		if desc {
			want = []string{"An", "Cao", "Ba", "Đại"}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("by difference, desc %v (-want +got):\n%s", desc, diff)
		}
	}
}

// changed is a unit that reported on two days; the same value twice is of the same day.
func changed(name string, then, now congress.Value) changeRow {
	r := changeRow{Unit: congress.Unit{Name: name}, Lang: text.VI}
	r.Change.Then, r.Change.Now = rollup.Progress{Value: then}, rollup.Progress{Value: now}
	if then != now {
		r.Change.Now.AsOf = 1
	}
	return r
}

func TestMoreDoneOfEvenMoreIsASmallerShare(t *testing.T) {
	t.Parallel()
	at := func(done, total int64, day congress.Date) rollup.Progress {
		return rollup.Progress{Value: congress.CountOf(done, total), AsOf: day}
	}
	for want, now := range map[string]rollup.Progress{"tỷ lệ giảm": at(12, 40, today), "tăng": at(12, 20, today)} {
		r := changeRow{Change: rollup.Change{Then: at(10, 20, today-7), Now: now}}
		r.Lang = text.VI
		if got := r.CourseWords(); got != want {
			t.Errorf("10/20, then %v: %q, want %q", now.Value, got, want)
		}
	}
}
