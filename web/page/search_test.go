package page

import (
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// searchPageOf is the page after typing, as somebody sees it whose grant begins at the unit of the slug.
func searchPageOf(t *testing.T, slug, typed string, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, slug)
	c.Lang, c.Path = lang, "/search"
	c.Query.Set("q", typed)
	var found Found
	var err error
	if found.Units, found.More, err = tv.Search(rollup.Search{Text: typed, Limit: 5}); err != nil {
		t.Fatal(err)
	}
	found.Measures = tv.SearchMeasures(typed)
	component, err := Search(c, tv, SearchQuery{Text: typed, Query: rollupToday()}, found)
	return html(t, "search-"+slug+"-"+string(lang), component, err)
}

func TestFoundUnitsSayWhereTheyStandAndHowFarTheyAre(t *testing.T) {
	t.Parallel()
	page := searchPageOf(t, "nation", "thai nguyen", text.VI)
	for _, want := range []string{`href="/provinces/thai-nguyen?`, "Đảng bộ ", "Trực thuộc Trung ương", `value="thai nguyen"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	district := searchPageOf(t, "nation", "bien phong", text.VI)
	if !strings.Contains(district, `· <a href="/provinces/thai-nguyen?`) || !strings.Contains(district, "Đã tổ chức 20–21/6/2020") {
		t.Errorf("a district does not say where it stands and that its congress was held")
	}
	if page := searchPageOf(t, "nation", "cap uy vien nu", text.VI); !strings.Contains(page, "measure=women.upper") {
		t.Error("a measure is not found by its name")
	}
	if page := searchPageOf(t, "nation", hostile, text.EN); strings.Contains(page, hostile) {
		t.Error("what was typed reaches the page as markup")
	}
	if page := searchPageOf(t, "nation", "huyen", text.VI); !strings.Contains(page, "after=") {
		t.Error("more than fit on a page lead nowhere")
	}
}

func TestSuggestionsAreShortAndHonest(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	c.Query.Set("measure", "congress.grassroots")
	units, _, err := tv.Search(rollup.Search{Text: "lai chau", Limit: 1})
	if err != nil || len(units) != 1 {
		t.Fatalf("found %v, %v", units, err)
	}
	s, err := Suggest(c, tv, SearchQuery{Query: rollupToday()}, Found{Units: units, Measures: []congress.Measure{{Code: "women.upper", NameVI: "Nữ"}}})
	if err != nil || len(s.Items) != 2 || s.Said != "2 gợi ý" {
		t.Fatalf("Suggest = %+v, %v", s, err)
	}
	if got := s.Items[0]; got.Name != "Lai Châu" || !strings.HasSuffix(got.Figure, "minh họa") || !strings.HasPrefix(got.Link, "/provinces/lai-chau?") {
		t.Errorf("suggested %+v, want Lai Châu with a figure that says it was generated", got)
	}
	if none, err := Suggest(c, tv, SearchQuery{}, Found{}); err != nil || none.Items == nil || none.Said == "" {
		t.Errorf("nothing found = %+v, %v, want an empty list and a sentence", none, err)
	}
}
