package page

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// pointed finds what can be pointed at in a picture: its class and its name for a screen reader.
var pointed = regexp.MustCompile(`<a href="[^"]*" id="on-map-(\d+)" class="(c.)[^"]*" aria-label="([^"]*)"`)

// spokenIn lists the names of a page's picture, by unit, with the class before each.
func spokenIn(page string) map[string]string {
	spoken := map[string]string{}
	for _, m := range pointed.FindAllStringSubmatch(page, -1) {
		spoken[m[1]] = m[2] + " " + m[3]
	}
	return spoken
}

// anyQuery draws what the national page may be asked for.
func anyQuery(t *rapid.T) NationalQuery {
	codes := []congress.MeasureCode{"congress.cell", "congress.grassroots", "congress.upper", "congress.province", "plan.upper", "women.upper"}
	q := NationalQuery{
		Measure: rapid.SampledFrom(codes).Draw(t, "measure"),
		Region:  rapid.SampledFrom([]string{"", "Tây Nguyên", "Đông Bắc Bộ", "Trung du và miền núi phía Bắc"}).Draw(t, "region"),
		Second:  rapid.SampledFrom(append(codes, "")).Draw(t, "second"),
		Beside:  rapid.SampledFrom(append(codes, "")).Draw(t, "beside"),
		Sort:    rapid.SampledFrom(SortColumns).Draw(t, "sort"),
		Desc:    rapid.Bool().Draw(t, "desc"),
		Query: rollup.Query{
			AsOf: today.AddDays(-rapid.IntRange(0, 120).Draw(t, "days ago")), Confirmed: rapid.Bool().Draw(t, "confirmed"),
		},
	}
	if rapid.Bool().Draw(t, "beside another day") {
		q.BesideDay = today.AddDays(-rapid.IntRange(0, 120).Draw(t, "beside"))
	}
	return q
}

func TestMapTilesTableAndFileShowTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		q := anyQuery(rt)
		page := func(view string) string {
			q.View = view
			return nationalPageOf(t, "nation", q, text.VI)
		}
		onMap, tiles, table := spokenIn(page("map")), page("tiles"), page("table")
		if onTiles := spokenIn(tiles); len(onMap) == 0 || !within(onMap, onTiles) {
			rt.Fatalf("map and tiles differ: %s", cmp.Diff(onMap, onTiles))
		}
		c, tv := visit(t, "nation")
		n, err := newNational(c, tv, q)
		if err != nil {
			rt.Fatal(err)
		}
		file, err := NationalTable(c, tv, q, time.Time{})
		if err != nil {
			rt.Fatal(err)
		}
		rows := strings.Split(table, `<tr id="row-`)[1:]
		if len(rows) != len(n.Rows) || len(file.Rows) != len(n.Rows) || len(spokenIn(tiles)) != len(n.Rows) {
			rt.Fatalf("%d rows, %d of the file and %d tiles, want %d", len(rows), len(file.Rows), len(spokenIn(tiles)), len(n.Rows))
		}
		for i, r := range n.Rows {
			if !strings.HasPrefix(rows[i], r.Unit.ID.String()+`" class="`+r.Class()) || file.Rows[i][1] != r.Unit.Name {
				rt.Fatalf("row %d is not that of %s", i, r.Unit.Name)
			}
			wantIn(rt, "row of the table", rows[i], shownOf(r)...)
			wantIn(rt, "tile", tiles, r.Share())
			wantIn(rt, "row of the file", fmt.Sprint(file.Rows[i]...), inFile(r)...)
		}
	})
}

// within reports whether all of the one stands in the other.
func within(some, all map[string]string) bool {
	for key, value := range some {
		if all[key] != value {
			return false
		}
	}
	return true
}

// shownOf are the figures of a row as the table has them.
func shownOf(r row) []string {
	shown := []string{r.Short(), r.Share(), r.Difference()}
	if r.Second != nil {
		shown = append(shown, r.Second.Short(), r.Second.Share())
	}
	if r.Beside != nil {
		shown = append(shown, r.Beside.Short(), r.Beside.Share())
	}
	return shown
}

// inFile are the figures of a row as a file has them.
func inFile(r row) []string {
	var figures []string
	for _, f := range []*part.Figure{&r.Figure, r.Second} {
		if f == nil {
			continue
		}
		if c, ok := f.Fraction(); ok {
			figures = append(figures, fmt.Sprint(c.Done, " ", c.Total))
		} else {
			figures = append(figures, f.Short())
		}
		if p, ok := f.Percent(); ok {
			figures = append(figures, fmt.Sprint(p))
		}
	}
	return append(figures, r.Difference())
}

func wantIn(t *rapid.T, what, where string, wanted ...string) {
	for _, want := range wanted {
		if !strings.Contains(where, text2html(want)) && !strings.Contains(where, want) {
			t.Fatalf("the %s lacks %q: %s", what, want, where[:min(len(where), 2000)])
		}
	}
}

// text2html is a text as a page has it.
func text2html(s string) string { return strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(s) }

func TestEveryProvinceHasATileThatIsReadRowByRow(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", View: "tiles"}, text.VI)
	spoken := pointed.FindAllStringSubmatch(page, -1)
	if len(spoken) != 65 {
		t.Fatalf("%d tiles to point at, want 63 provinces and 2 off the map", len(spoken))
	}
	for i, name := range []string{"Hà Giang", "Cao Bằng", "Lai Châu"} {
		if !strings.HasPrefix(spoken[i][3], name+": ") {
			t.Errorf("tile %d is read as %q, want %s", i+1, spoken[i][3], name)
		}
	}
	if last := spoken[63][3]; !strings.HasPrefix(last, "Quân đội: ") {
		t.Errorf("after the provinces comes %q, want those that are on no map", last)
	}
	for _, want := range []string{">Hoàng Sa<", ">Trường<", ">TT Huế<", ">Vũng Tàu<", ">41,23%<"} {
		if !strings.Contains(page, want) {
			t.Errorf("the tiles lack %s", want)
		}
	}
}

func TestATileKeepsTheBoundOfItsShare(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	n, err := newNational(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollupToday()})
	if err != nil {
		t.Fatal(err)
	}
	for _, u := range n.Tiles() {
		shown := strings.TrimSpace(u.Tiles[0].Bound + u.Tiles[0].Share)
		want := u.Share()
		switch {
		case !u.IsReported():
			want = "–"
		case want == "":
			want = "…"
		}
		if shown != want {
			t.Errorf("the tile of %s says %q, want %q", u.Unit.Name, shown, want)
		}
	}
}

func TestTheLegendLeavesOutWhatTheQuerySays(t *testing.T) {
	t.Parallel()
	for _, view := range NationalViews {
		page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", View: view, Hidden: []string{"c5"}}, text.VI)
		for _, class := range part.Classes {
			_, box, _ := strings.Cut(page, `id="show-`+class+`"`)
			box, _, _ = strings.Cut(box, ">")
			if got, want := strings.Contains(box, "checked"), class != "c5"; got != want {
				t.Errorf("%s: %s is shown: %v, want %v", view, class, got, want)
			}
		}
	}
	c, tv := visit(t, "nation")
	file, err := NationalTable(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollupToday(), Hidden: []string{"c5"}}, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	if slices.ContainsFunc(file.Rows, func(r []any) bool { return r[7] == congress.Hundred && r[6] == nil }) {
		t.Error("the file has units with 100 %, which the legend leaves out")
	}
	if !slices.ContainsFunc(file.About, func(line string) bool { return strings.HasSuffix(line, "nhóm: 100%") }) {
		t.Errorf("nothing says that the file leaves them out: %q", file.About)
	}
}

func TestAFileSaysWhatItIs(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	q := NationalQuery{
		Measure: "congress.grassroots", BesideDay: today - 30, Second: "congress.upper",
		Query: rollup.Query{AsOf: today, Known: today.Clock(8, 0), Confirmed: true},
	}
	file, err := NationalTable(c, tv, q, today.Clock(9, 30))
	if err != nil {
		t.Fatal(err)
	}
	about := strings.Join(file.About, "\n")
	for _, want := range []string{
		"Đại hội tổ chức cơ sở đảng · Toàn quốc", "tính đến ngày 3/7/2020", "đã biết lúc 3/7/2020 08:00", "Chỉ số liệu đã xác nhận", "Kèm: Đại hội cấp trên trực tiếp cơ sở",
		"Đặt cạnh: 3/6/2020", "số liệu minh họa", "Lập lúc 3/7/2020 09:30, người lập: Chuyên viên Ban Tổ chức", "Nguồn: ",
	} {
		if !strings.Contains(about, want) {
			t.Errorf("the file does not say %q:\n%s", want, about)
		}
	}
	for i, row := range file.Rows {
		if len(row) != len(file.Columns) {
			t.Errorf("row %d has %d cells under %d columns", i, len(row), len(file.Columns))
		}
	}
}

func TestAProvincialAccountSeesOnlyItselfInEveryView(t *testing.T) {
	t.Parallel()
	q := NationalQuery{Measure: "congress.grassroots", Second: "congress.upper", BesideDay: today - 20}
	for _, view := range NationalViews {
		q.View = view
		page := nationalPageOf(t, "thai-nguyen", q, text.VI)
		if got := len(spokenIn(page)); view != "table" && got != 1 {
			t.Errorf("%s: %d units to point at, want 1", view, got)
		}
		for _, other := range []string{"Cà Mau: ", `href="/provinces/ca-mau`} {
			if strings.Contains(page, other) {
				t.Errorf("%s: the page speaks of another province: %s", view, other)
			}
		}
	}
	c, tv := visit(t, "thai-nguyen")
	q.Query = rollupToday()
	file, err := NationalTable(c, tv, q, time.Time{})
	if err != nil || len(file.Rows) != 1 || file.Rows[0][1] != "Thái Nguyên" {
		t.Errorf("the file has the rows %v (%v), want Thái Nguyên's alone", file.Rows, err)
	}
	sparks, err := NationalSparks(c, tv, q)
	if err != nil || len(sparks) != 2 || len(sparks[0].Paths) != 1 {
		t.Errorf("the small series are %v (%v), want Thái Nguyên's alone on two days", sparks, err)
	}
}

func TestTwoDaysBesideEachOther(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", BesideDay: congress.MustDate("2020-05-23")}, text.VI)
	for _, want := range []string{`id="headline"`, `id="beside-headline"`, "· 3/7/2020", "· 23/5/2020", `id="beside-hatch"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if row := rowOf(t, page, "thai-nguyen"); !strings.Contains(row, "không có số mới") {
		t.Errorf("what nothing was reported of between the days has a difference: %s", row)
	}
	if row := rowOf(t, page, "nghe-an"); strings.Contains(row, "điểm") || !strings.Contains(row, "chưa báo cáo") {
		t.Errorf("a unit that had not reported then has a difference: %s", row)
	}
	c, tv := visit(t, "nation")
	n, err := newNational(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollupToday(), BesideDay: congress.MustDate("2020-05-23")})
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range n.Rows {
		if points, ok := r.Points(); ok {
			mine, _ := r.Percent()
			theirs, _ := r.Beside.Percent()
			if points != mine-theirs {
				t.Errorf("%s: difference %v, want %v − %v", r.Unit.Name, points, mine, theirs)
			}
		}
	}
}

func TestTheSameDayAndMeasureStandsBesideNothing(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", Beside: "congress.grassroots", BesideDay: today}, text.VI)
	if strings.Contains(page, "beside-") {
		t.Error("the page stands beside itself")
	}
}

func TestASecondMeasureIsSpokenWithTheFirst(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", Second: "congress.cell"}, text.VI)
	f, _ := loaded()
	want := "hạng 60/61, quá hạn, quá hạn báo cáo; Đại hội chi bộ trực thuộc: 4.687/4.687, 100,00%, tính đến 23/5/2020, hạng 1/1, hoàn thành"
	if got := spokenIn(page)[f.bySlug["thai-nguyen"].String()]; !strings.HasSuffix(got, want) {
		t.Errorf("spoken: %q, want at its end %q", got, want)
	}
}

var stepped = regexp.MustCompile(`^M\d+ \d+(H\d+V\d+)*H120$`)

func TestSmallSeriesStayWithinTheirFrame(t *testing.T) {
	t.Parallel()
	f, _ := loaded()
	c, tv := visit(t, "nation")
	sparks, err := NationalSparks(c, tv, NationalQuery{Measure: "congress.grassroots", Query: rollupToday()})
	if err != nil {
		t.Fatal(err)
	}
	if len(sparks) != 1 || sparks[0].From != "10/4/2020" || sparks[0].To != "3/7/2020" {
		t.Fatalf("%d series from %q to %q, want one from the first report to the day asked for", len(sparks), sparks[0].From, sparks[0].To)
	}
	for id, path := range sparks[0].Paths {
		if !stepped.MatchString(path) {
			t.Errorf("series of %v: %s", id, path)
		}
	}
	if got, want := sparks[0].Paths[f.bySlug["thai-nguyen"]], "M61 19H120"; got != want {
		t.Errorf("Thái Nguyên's series is %q, want %q: one report of 41,23 %% on day 43 of 84", got, want)
	}
	for _, slug := range []string{"quang-ninh", "soc-trang", "bac-kan"} { // a percentage, words, nothing
		if path := sparks[0].Paths[f.bySlug[slug]]; path != "" {
			t.Errorf("%s never gave a count, but has the series %q", slug, path)
		}
	}
}
