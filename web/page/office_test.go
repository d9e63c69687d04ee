package page

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// Queries of national pages that look different.
var nationalQueries = map[string]NationalQuery{
	"level":   {Measure: "congress.grassroots"},
	"events":  {Measure: "congress.province"},
	"outcome": {Measure: "women.upper"},
	"empty":   {Measure: "seats_filled.upper"},
	"region":  {Measure: "congress.grassroots", Region: "Đông Bắc Bộ"},
	"tiles":   {Measure: "congress.grassroots", View: "tiles", Second: "congress.upper"},
	"beside":  {Measure: "congress.grassroots", BesideDay: today - 30, Second: "congress.upper"},
	"past":    {Measure: "congress.grassroots", Query: rollup.Query{AsOf: today - 30, Known: today.Clock(8, 0), Confirmed: true}},
	"before":  {Measure: "congress.grassroots", Query: rollup.Query{AsOf: congress.MustDate("2019-06-01")}},
}

func dated(q NationalQuery) NationalQuery {
	if q.Query.AsOf.IsZero() {
		q.Query.AsOf = today
	}
	return q
}

func nationalDrawing(t *testing.T, slug string, q NationalQuery) (svg string) {
	t.Helper()
	c, tv := visit(t, slug)
	p, err := NationalPicture(c, tv, dated(q))
	if err != nil {
		t.Fatal(err)
	}
	return writtenSVG(t, p)
}

func writtenSVG(t *testing.T, p *picture.Picture) string {
	t.Helper()
	var b bytes.Buffer
	if err := p.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAPictureSaysWhatOfWhereAndWhenAndWhereItComesFrom(t *testing.T) {
	t.Parallel()
	for name, q := range nationalQueries {
		svg := nationalDrawing(t, "nation", q)
		q = dated(q)
		c, tv := visit(t, "nation")
		n, err := newNational(c, tv, q)
		if err != nil {
			t.Fatal(err)
		}
		for _, want := range []string{
			text.VI.MeasureName(n.Measure), n.Place(), "tính đến " + text.Date(q.Query.AsOf), "Nguồn: Tiến độ Đại hội, nhiệm kỳ 2020–2025", "ODbL 1.0", text.VI.T("legend.c5"),
		} {
			if !strings.Contains(svg, want) {
				t.Errorf("%s: the picture does not say %q", name, want)
			}
		}
		for _, said := range []string{n.Head.Share(), text.VI.T("picture.reported", n.Head.Reported, n.Head.Expected)} {
			if n.Head.Counted() && !strings.Contains(svg, said) {
				t.Errorf("%s: the picture does not say %q", name, said)
			}
		}
		if got, want := strings.Contains(svg, text.VI.T("picture.illustrative")), n.Head.Illustrative || n.Generated() > 0; got != want {
			t.Errorf("%s: that figures are illustrative is said: %t, want %t", name, got, want)
		}
	}
}

func TestNotReportedIsNoZeroInAPictureOrOnPaper(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	q := dated(nationalQueries["empty"])
	s, err := NationalSheet(c, tv, q)
	if err != nil {
		t.Fatal(err)
	}
	said := strings.Join(slices.Concat(slices.Concat(s.Units.Rows...), []string{s.Figure.Count, s.Figure.Share}), "|") + nationalDrawing(t, "nation", q)
	if strings.Contains(said, "0,00%") || !strings.Contains(said, "chưa báo cáo") {
		t.Error("a measure that nobody reported has a percentage")
	}
}

// What the page shows to an account of one province is what leaves it: its own province, and of others neither name
// nor figure.
func TestNothingOfAnotherProvinceLeavesTheScreen(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "thai-nguyen")
	q := dated(nationalQueries["level"])
	s, err := NationalSheet(c, tv, q)
	if err != nil {
		t.Fatal(err)
	}
	var word bytes.Buffer
	if err := s.WriteWord(&word); err != nil {
		t.Fatal(err)
	}
	alone, err := NationalPrint(c, tv, q)
	var book []string
	for _, r := range s.Rows {
		book = append(book, r.Unit.Name, r.Need)
	}
	cells := func(list []string) string { return "|" + strings.Join(list, "|") + "|" }
	everything := map[string]string{
		"picture": nationalDrawing(t, "thai-nguyen", q), "rows": cells(slices.Concat(s.Units.Rows...)), "page": html(t, "print-thai-nguyen", alone, err),
		"map": s.Picture.SVG, "book": cells(book),
	}
	names := func(said, name string) bool {
		return strings.Contains(said, ">"+name+"<") || strings.Contains(said, "|"+name+"|")
	}
	_, all := visit(t, "nation")
	for _, u := range all.Children(all.Nation().ID) {
		if u.Slug == "thai-nguyen" || u.Name == hostile {
			continue
		}
		for form, said := range everything {
			if names(said, u.Name) {
				t.Errorf("%s names %s", form, u.Name)
			}
		}
	}
	for _, form := range []string{"rows", "page", "book"} {
		if !names(everything[form], "Thái Nguyên") {
			t.Errorf("%s does not name the own province", form)
		}
	}
	if !strings.Contains(everything["picture"], "không hiển thị") || !strings.Contains(everything["picture"], "254/616") {
		t.Error("the picture does not show the own province, or not that others are left out")
	}
}

// Every number on a sheet is the page's: the same words of the same figure.
func TestASheetSaysWhatThePageSays(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	for name, q := range nationalQueries {
		q = dated(q)
		n, err := newNational(c, tv, q)
		if err != nil {
			t.Fatal(err)
		}
		s, err := NationalSheet(c, tv, q)
		if err != nil {
			t.Fatal(err)
		}
		if s.Figure.Count != n.Head.Short() || len(s.Units.Rows) != len(n.Rows) || len(s.Rows) != len(n.Rows) {
			t.Errorf("%s: %q of %d units, want %q of %d", name, s.Figure.Count, len(s.Units.Rows), n.Head.Short(), len(n.Rows))
			continue
		}
		for i, r := range n.Rows {
			cells := s.Units.Rows[i]
			said := strings.Join(cells, "|")
			if !slices.Contains(cells, r.Unit.Name) || r.Counted() && !strings.Contains(said, r.Short()+"|"+r.Share()) || !r.IsReported() && !strings.Contains(said, "chưa báo cáo") {
				t.Errorf("%s: %s stands as %q, want %s", name, r.Unit.Name, said, r.OneLine())
			}
			if r.Illustrative && !strings.Contains(cells[len(cells)-1], " m") {
				t.Errorf("%s: %s is not marked as illustrative: %q", name, r.Unit.Name, said)
			}
		}
	}
}

func TestASheetOfAProvinceIsHeadedAsItsCommissionsFormsAre(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	for slug, want := range map[string][]string{
		"thai-nguyen": {"TỈNH ỦY THÁI NGUYÊN", "BAN TỔ CHỨC"},
		"ha-noi":      {"THÀNH ỦY HÀ NỘI", "BAN TỔ CHỨC"},
		"quan-doi":    {"ĐẢNG BỘ QUÂN ĐỘI"},
	} {
		u, _ := tv.Lookup(slug)
		s, err := UnitSheet(c, tv, u, rollup.Query{AsOf: today})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(s.Issuer, want) {
			t.Errorf("%s is headed %q, want %q", slug, s.Issuer, want)
		}
	}
}

func TestUnitsThatFindNoRoomAreTheMostAdvancedAndAreCounted(t *testing.T) {
	t.Parallel()
	_, tv := visit(t, "nation")
	rows := make([]row, 300)
	for i := range rows {
		rows[i] = rowWith(congress.CountOf(int64((i*37)%300), 300))
		rows[i].Unit.Name = strings.Repeat("Xã ", 1+i%12)
	}
	s := Sheet{Lang: text.VI}
	s.setUnits(tv, rows, 3)
	left := len(rows) - len(s.Rows)
	if left == 0 || s.Units.More != text.VI.T("paper.more", left) || len(s.Units.Rows) != len(s.Rows) {
		t.Fatalf("%d of %d rows, %q", len(s.Units.Rows), len(rows), s.Units.More)
	}
	last := rowWith(s.Rows[len(s.Rows)-1].Progress.Value)
	for _, r := range rows {
		stands := slices.ContainsFunc(s.Rows, func(held SheetRow) bool { return held.Progress.Value == r.Value })
		if !stands && compareShare(r, last) < 0 {
			t.Errorf("%s is left out, though %s stands there", r.Short(), last.Short())
		}
	}
}

func TestADayOfAnotherYearHasItsYearOnPaper(t *testing.T) {
	t.Parallel()
	r := rowWith(congress.CountOf(1, 2))
	r.Day, r.Illustrative = congress.MustDate("2020-07-03"), false
	for asOf, want := range map[string]string{"2019-12-31": "31/12/2019", "2020-06-27": "27/6"} {
		r.AsOf = congress.MustDate(asOf)
		if got := r.asOfOnPaper(); got != want {
			t.Errorf("a figure of %s is dated %q on paper, want %q", asOf, got, want)
		}
	}
}

func TestSilentUnitsThatFindNoRoomAreCounted(t *testing.T) {
	t.Parallel()
	rows := make([]row, 14)
	for i := range rows {
		rows[i] = rowWith(congress.Value{})
		rows[i].Unit.Name = "Đơn vị " + strconv.Itoa(i)
	}
	s := Sheet{Lang: text.VI}
	for n := range rows {
		s.setSilent(rows)
		s.nameSilent(min(n, len(s.Others.Items)))
		more := ""
		if left := len(rows) - len(s.Others.Items); left > 0 && len(s.Others.Items) > 0 {
			more = "và " + strconv.Itoa(left) + " đơn vị nữa"
		}
		if s.Others.More != more {
			t.Errorf("of %d units %d are named and %q is said, want %q", len(rows), len(s.Others.Items), s.Others.More, more)
		}
	}
}

func TestASheetHoldsNoMoreThanAPage(t *testing.T) {
	t.Parallel()
	for _, slug := range []string{"nation", "thai-nguyen"} {
		c, tv := visit(t, slug)
		for name, q := range nationalQueries {
			if slug != "nation" && q.Region != "" {
				continue
			}
			s, err := NationalSheet(c, tv, dated(q))
			if err != nil {
				t.Fatal(err)
			}
			high := s.above() + max(s.Picture.Height, s.beside(s.Picture.Width)) + unitsHeight(s.Units)
			if high > sheetHeight+unitLine {
				t.Errorf("%s of %s is %.0f mm high, the page %.0f", name, slug, high, sheetHeight)
			}
		}
	}
}

func TestLettersAfterADayAreExplained(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	s, err := NationalSheet(c, tv, dated(nationalQueries["level"]))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.Contains(s.Notes, text.VI.T("paper.stars")) || slices.Contains(s.Remarks(), text.VI.T("paper.stars")) {
		t.Errorf("notes %q, remarks of the workbook %q", s.Notes, s.Remarks())
	}
}

func TestAPictureOfAUnitDrawsItsFigures(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	for slug, want := range map[string]string{"thai-nguyen": "254", "quang-ninh": text.VI.T("picture.nothing"), "soc-trang": "cơ bản hoàn thành", "nation": "toàn quốc"} {
		u, _ := tv.Lookup(slug)
		c.Query.Set("measure", "congress.grassroots")
		p, err := UnitPicture(c, tv, u, rollup.Query{AsOf: today})
		if err != nil {
			t.Fatal(err)
		}
		if svg := writtenSVG(t, p); !strings.Contains(strings.ToLower(svg), strings.ToLower(want)) {
			t.Errorf("the picture of %s does not say %q", slug, want)
		}
	}
}

// Paper has a pattern of its own for each class, so that none depends on a grey that a copier swallows.
func TestNoTwoClassesLookAlikeOnPaper(t *testing.T) {
	t.Parallel()
	seen := map[picture.Hatch]string{}
	for _, class := range part.Classes {
		paint := onPaper.classes[class]
		look := paint.Hatch
		if look == (picture.Hatch{}) {
			look.Ink = paint.Fill // plain: white or black
			if paint.Fill != "#ffffff" && paint.Fill != "#000000" {
				t.Errorf("%s is a plain grey", class)
			}
		}
		if other, ok := seen[look]; ok {
			t.Errorf("%s looks like %s", class, other)
		}
		seen[look] = class
		if _, ok := onSlide.classes[class]; !ok {
			t.Errorf("%s has no colour", class)
		}
	}
}
