package page

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// forbidden is what the content security policy would drop, or what would load from elsewhere.
var forbidden = regexp.MustCompile(`(?i)\sstyle=|\son[a-z]+=|<style|<script>|javascript:|src="https?:|href="https?://[^"]*\.(css|js|woff)`)

func TestNoPageHasInlineStylesOrScripts(t *testing.T) {
	t.Parallel()
	for name, page := range pages(t, text.VI) {
		if found := forbidden.FindString(page); found != "" {
			t.Errorf("%s contains %q", name, found)
		}
	}
}

func TestHostileTextsNeverBecomeMarkup(t *testing.T) {
	t.Parallel()
	for name, page := range pages(t, text.VI) {
		if strings.Contains(page, "<script>alert") || strings.Contains(page, `alert("1")`) {
			t.Errorf("%s lets a hostile name through", name)
		}
	}
}

var (
	idAttribute = regexp.MustCompile(` id="([^"]*)"`)
	heading1    = regexp.MustCompile(`<h1[ >]`)
	anchorHref  = regexp.MustCompile(` href="#([^"]*)"`)
	labelFor    = regexp.MustCompile(` for="([^"]*)"`)
	missingText = regexp.MustCompile(`>(?:[a-z]+\.)+[a-z_]+<`)
)

func TestEveryPageIsSound(t *testing.T) {
	t.Parallel()
	for _, lang := range text.Langs {
		for name, page := range pages(t, lang) {
			if !strings.HasPrefix(page, "<!DOCTYPE html>") && !strings.HasPrefix(page, "<!doctype html>") {
				t.Errorf("%s has no doctype: %.40s", name, page)
			}
			if !strings.Contains(page, `<html lang="`+string(lang)+`"`) {
				t.Errorf("%s does not say that it is in %s", name, lang)
			}
			if got := len(heading1.FindAllString(page, -1)); got != 1 {
				t.Errorf("%s has %d main headings, want 1", name, got)
			}
			if got := missingText.FindString(page); got != "" {
				t.Errorf("%s in %s shows the key of a text: %s", name, lang, got)
			}
			ids := map[string]bool{}
			for _, m := range idAttribute.FindAllStringSubmatch(page, -1) {
				if ids[m[1]] {
					t.Errorf("%s has the id %q twice", name, m[1])
				}
				ids[m[1]] = true
			}
			for _, m := range slices.Concat(anchorHref.FindAllStringSubmatch(page, -1), labelFor.FindAllStringSubmatch(page, -1)) {
				if !ids[m[1]] {
					t.Errorf("%s leads to %q, which is not there", name, m[1])
				}
			}
		}
	}
}

var onMap = regexp.MustCompile(`<a href="/provinces/([a-z-]+)\?[^"]*" id="on-map-\d+" class="(c.)[^"]*" aria-label="([^"]*)"`)

func TestEveryProvinceIsOnTheMapOnceWithItsFigureSpoken(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	labels, classes := map[string]string{}, map[string]string{}
	for _, m := range onMap.FindAllStringSubmatch(page, -1) {
		if labels[m[1]] != "" {
			t.Errorf("%s is linked twice", m[1])
		}
		classes[m[1]], labels[m[1]] = m[2], m[3]
	}
	if got, want := len(labels), 63; got != want {
		t.Fatalf("%d provinces on the map, want %d", got, want)
	}
	for _, test := range []struct{ slug, class, label string }{
		{"thai-nguyen", "c2", "Thái Nguyên: 254/616, 41,23%, tính đến 23/5/2020, hạng 60/61, quá hạn, quá hạn báo cáo"},
		{"nghe-an", "c0", "Nghệ An: 0/1.462, 0,00%, tính đến 1/7/2020, hạng 61/61, quá hạn"},
		{"quang-ninh", "c5", "Quảng Ninh: 100,00%, tính đến 31/5/2020, hạng 1/61, hoàn thành"},
		{"soc-trang", "cw", "Sóc Trăng: “cơ bản hoàn thành”, tính đến 3/6/2020, chưa xác định được, quá hạn báo cáo"},
		{"bac-kan", "cn", "Bắc Kạn: chưa báo cáo"},
	} {
		if got := labels[test.slug]; got != test.label {
			t.Errorf("spoken: got %q, want %q", got, test.label)
		}
		if got := classes[test.slug]; got != test.class {
			t.Errorf("class of %s = %s, want %s", test.slug, got, test.class)
		}
	}
	if got := labels["ha-noi"]; !strings.HasSuffix(got, "số liệu minh họa") {
		t.Errorf("a generated figure does not say so: %q", got)
	}
}

// rowOf cuts one unit's row out of the national table.
func rowOf(t *testing.T, page, slug string) string {
	t.Helper()
	f, _ := loaded()
	_, row, ok := strings.Cut(page, `<tr id="row-`+f.bySlug[slug].String()+`"`)
	if !ok {
		t.Fatalf("no row of %s", slug)
	}
	row, _, _ = strings.Cut(row, "</tr>")
	return row
}

func TestNotReportedIsNeverZeroPercent(t *testing.T) {
	t.Parallel()
	row := rowOf(t, nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI), "bac-kan")
	if !strings.Contains(row, "chưa báo cáo") || strings.Contains(row, "0,00%") || strings.Contains(row, ">0<") {
		t.Errorf("row of a province that did not report: %s", row)
	}
}

func TestAPercentageGivesNoCounts(t *testing.T) {
	t.Parallel()
	row := rowOf(t, nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI), "quang-ninh")
	if !strings.Contains(row, "100,00%") || regexp.MustCompile(`\d+/\d+<`).MatchString(row) {
		t.Errorf("row of a province that gave only a percentage: %s", row)
	}
}

func TestTheTableHoldsEveryUnitOfTheMap(t *testing.T) {
	t.Parallel()
	for _, view := range []string{"map", "table"} {
		page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", View: view}, text.EN)
		if got, want := strings.Count(page, `<tr id="row-`), 65; got != want {
			t.Errorf("%s: %d rows, want %d", view, got, want)
		}
	}
}

func TestAProvincialAccountSeesOnlyItself(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "thai-nguyen", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	if got, want := len(onMap.FindAllString(page, -1)), 1; got != want {
		t.Errorf("%d provinces linked on the map, want %d", got, want)
	}
	for _, want := range []string{"Hạng 60/61 cả nước", "thì lên một hạng", "Cần chú ý trong Thái Nguyên"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(page, "Cà Mau:") {
		t.Error("the page speaks of another province")
	}
}

func TestUnitsWithoutAFigureComeLastWhicheverWayItIsSorted(t *testing.T) {
	t.Parallel()
	for _, column := range SortColumns {
		for _, desc := range []bool{false, true} {
			c, tv := visit(t, "nation")
			n, err := newNational(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollupToday(), Sort: column, Desc: desc})
			if err != nil {
				t.Fatal(err)
			}
			seenEmpty := false
			for _, r := range n.Rows {
				has := columns[column].has(r)
				if has && seenEmpty {
					t.Errorf("sorted by %s (%v): %s comes after a unit without", column, desc, r.Unit.Name)
				}
				seenEmpty = seenEmpty || !has
			}
		}
	}
}

func TestWhatWasTypedStaysAndEachErrorLeadsToItsField(t *testing.T) {
	t.Parallel()
	page := entryPageOf(t, "wrong", typed, text.VI)
	for _, want := range []string{
		`value="4,687"`, `value="5/7/2020"`, `name="key" value="old-key"`, `href="#field-done"`, `href="#field-asOf"`,
		`id="error-field-done"`, `aria-invalid="true"`, `<title>Lỗi: `,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}

func TestAConflictShowsBothFiguresAndOffersTheNewBase(t *testing.T) {
	t.Parallel()
	page := entryPageOf(t, "conflict", conflicting, text.VI)
	for _, want := range []string{"290/616", "300/616", `name="base" value="9"`, `name="baseAsOf" value="2020-05-26"`, `value="300"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}

func TestAReplacedLineSaysSo(t *testing.T) {
	t.Parallel()
	page := historyPageOf(t, text.VI)
	if !strings.Contains(page, `<li id="line-2" class="gone">`) || !strings.Contains(page, "đã được thay") {
		t.Error("a replaced line looks like one that stands")
	}
	if !strings.Contains(page, `before=2`) {
		t.Error("no link to older lines")
	}
}

func TestAnUnsafeLinkOfASourceIsNotFollowed(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	line := Line{Line: congress.Line{ID: 1, Kind: congress.LineEntry, Entry: congress.Entry{
		Measure: "congress.upper", Value: congress.CountOf(1, 2), Source: congress.Source{Link: "javascript:alert(1)"},
	}}}
	component, err := History(c, tv, []Line{line}, 0)
	if page := html(t, "history-unsafe", component, err); strings.Contains(page, `href="javascript:`) {
		t.Error("a script may be started from a source's link")
	}
}

func TestDaysWritesRangesAsPeopleDo(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ from, to, want string }{
		{"2020-06-20", "2020-06-21", "20–21/6/2020"},
		{"2020-06-30", "2020-07-02", "30/6/2020–2/7/2020"},
	} {
		if got := days(congress.MustDate(test.from), congress.MustDate(test.to)); got != test.want {
			t.Errorf("days(%s, %s) = %q, want %q", test.from, test.to, got, test.want)
		}
	}
}

var dayOnNumberPad = regexp.MustCompile(`<input [^>]*class="day"[^>]*inputmode="numeric"|<input [^>]*inputmode="numeric"[^>]*class="day"`)

func TestAFieldOfADayAsksForNoNumberPad(t *testing.T) {
	t.Parallel()
	for name, page := range pages(t, text.VI) {
		if found := dayOnNumberPad.FindString(page); found != "" {
			t.Errorf("%s: a phone's number pad may have no slash: %s", name, found)
		}
	}
}
