package page

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// unitOf is what the page of a unit of the fixture shows.
func unitOf(t *testing.T, slug string, change func(*Chrome, *UnitQuery)) unitPage {
	t.Helper()
	c, tv := visit(t, "nation", access.Admin)
	u, ok := tv.Lookup(slug)
	if !ok {
		t.Fatalf("no unit %s", slug)
	}
	q := UnitQuery{Unit: u, Query: rollupToday()}
	if change != nil {
		change(&c, &q)
	}
	p, err := newUnitPage(c, tv, q, UnitLedger{Lines: ledger(u), Sources: sourcesOf(t, tv, q)})
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// sourcesOf are lines behind the figures of a page, none with a source.
func sourcesOf(t *testing.T, tv *rollup.TermView, q UnitQuery) []Line {
	t.Helper()
	entries, err := UnitLines(tv, q.Unit.ID, q.Query)
	if err != nil {
		t.Fatal(err)
	}
	lines := make([]Line, len(entries))
	for i, id := range entries {
		lines[i] = Line{Line: congress.Line{ID: id, Kind: congress.LineEntry, Unit: q.Unit.ID, Entry: congress.Entry{ID: id}}}
	}
	return lines
}

// byMeasure chooses the measure of a page.
func byMeasure(measure congress.MeasureCode) func(*Chrome, *UnitQuery) {
	return func(c *Chrome, _ *UnitQuery) { c.Query.Set("measure", string(measure)) }
}

// sentence is a verdict as it is read.
func sentence(p unitPage) string {
	var s strings.Builder
	for i, v := range p.Verdict() {
		s.WriteString(v.Head + v.More + p.stop(i) + " ")
	}
	return strings.TrimSpace(s.String())
}

func TestAVerdictSaysWhatIsWorstFirstAndDatesItsNumbers(t *testing.T) {
	t.Parallel()
	for slug, want := range map[string]string{
		"thai-nguyen": "Cấp cơ sở quá hạn 3 ngày, còn 362 (tính đến 23/5/2020); chi bộ đã hoàn thành; cấp trên cơ sở chưa báo cáo.",
		"quang-ninh":  "Cấp cơ sở đã hoàn thành; chi bộ chưa báo cáo; cấp trên cơ sở chưa báo cáo.",
		"soc-trang":   "Cấp cơ sở chưa xác định được: “cơ bản hoàn thành” (tính đến 3/6/2020); chi bộ chưa báo cáo; cấp trên cơ sở chưa báo cáo.",
		"ca-mau":      "Cấp trên cơ sở chậm: cần 0,10/ngày, chưa rõ nhịp hiện nay (tính đến 1/7/2020); cấp cơ sở đã hoàn thành; chi bộ chưa báo cáo.",
		"quan-doi":    "Đến ngày 3/7/2020 chưa có số liệu nào về đại hội các cấp của đơn vị này.",
	} {
		if got := sentence(unitOf(t, slug, nil)); got != want {
			t.Errorf("%s:\n got %s\nwant %s", slug, got, want)
		}
	}
}

func TestTheVerdictOfADistrictBeginsWithItsOwnCongress(t *testing.T) {
	t.Parallel()
	f, _ := loaded()
	district := f.structure.Units[len(f.structure.Units)-39] // the second, planned for 10 August
	p := unitOf(t, district.ID.String(), nil)
	if got := sentence(p); !strings.HasPrefix(got, "Đại hội của đơn vị: dự kiến 10/8/2020; ") {
		t.Errorf("verdict of a district: %s", got)
	}
	late := unitOf(t, district.ID.String(), func(_ *Chrome, q *UnitQuery) { q.Query.AsOf = congress.MustDate("2020-08-11") })
	if v := late.Verdict()[0]; !v.Warn || !strings.HasSuffix(v.More, "đã qua mà chưa báo") {
		t.Errorf("verdict after the planned day: %+v", v)
	}
	late.Unit.Ended = congress.MustDate("2020-08-01")
	if v := late.Verdict(); v != nil {
		t.Errorf("a unit that ended is judged: %+v", v)
	}
}

func TestEveryStatusHasItsPhrase(t *testing.T) {
	t.Parallel()
	left, current := -3, 0.5
	for _, status := range []rollup.Status{
		rollup.StatusDone, rollup.StatusOverdue, rollup.StatusBehind, rollup.StatusOnTrack,
		rollup.StatusNoDeadline, rollup.StatusUndetermined, rollup.StatusNotReported,
	} {
		f := part.Figure{Lang: text.VI, Day: today, Progress: rollup.Progress{
			Measure: congress.Measure{Level: congress.Grassroots}, Value: congress.CountOf(1, 4), AsOf: today,
			Status: status, DaysLeft: &left, RequiredPerDay: &current, CurrentPerDay: &current,
		}}
		head, more := verdictHead(f), verdictMore(f)
		if strings.Contains(head, "verdict.") || strings.Contains(more, "verdict.") {
			t.Errorf("%s: no words: %s%s", status, head, more)
		}
		if numbers := regexp.MustCompile(`\d`).MatchString(more); numbers && !strings.Contains(more, "tính đến 3/7/2020") {
			t.Errorf("%s: a number without its day: %s", status, more)
		}
	}
	last := part.Figure{Lang: text.VI, Day: today, Progress: rollup.Progress{Value: congress.CountOf(1, 4), AsOf: today, Status: rollup.StatusBehind}}
	if got, want := verdictMore(last), ": đã là ngày cuối, còn 3 (tính đến 3/7/2020)"; got != want {
		t.Errorf("on the last day: %q, want %q", got, want)
	}
}

func TestThePartsOfAPageAreListedInOrderOfUse(t *testing.T) {
	t.Parallel()
	for slug, want := range map[string][]string{
		"thai-nguyen": {"levels", "children", "readiness", "outcomes", "pilots", "calendar", "differences", "entries", "sources"},
		"ca-mau":      {"levels", "readiness", "pilots", "entries", "sources"},
		"quan-doi":    {"levels", "readiness", "entries"},
	} {
		var got []string
		for _, s := range unitOf(t, slug, nil).Sections() {
			got = append(got, s.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", slug, diff)
		}
	}
}

func TestSubUnitsAreCountedOnceAndNarrowedToWhatWasAsked(t *testing.T) {
	t.Parallel()
	for _, measure := range []congress.MeasureCode{"congress.grassroots", "congress.upper"} {
		all := unitOf(t, "thai-nguyen", byMeasure(measure))
		sum := 0
		for group, n := range all.Children.Counts {
			sum += n
			only := unitOf(t, "thai-nguyen", func(c *Chrome, q *UnitQuery) {
				byMeasure(measure)(c, q)
				q.Only = group
			})
			if len(only.Children.Rows) != n || slices.ContainsFunc(only.Children.Rows, func(r childRow) bool { return r.group() != group }) {
				t.Errorf("%s, %s: %d rows, want the %d of that group", measure, group, len(only.Children.Rows), n)
			}
			if !slices.Contains(ChildGroups, group) {
				t.Errorf("%s: no link can ask for %s", measure, group)
			}
		}
		if sum != all.Children.All || all.Children.All != 40 {
			t.Errorf("%s: the groups have %d of %d sub-units", measure, sum, all.Children.All)
		}
	}
}

func TestSubUnitsThatNeedSomebodyToActComeFirst(t *testing.T) {
	t.Parallel()
	rows := unitOf(t, "thai-nguyen", byMeasure("congress.grassroots")).Children.Rows
	if !slices.IsSortedFunc(rows, func(a, b childRow) int {
		return slices.Index(ChildGroups, a.group()) - slices.Index(ChildGroups, b.group())
	}) {
		t.Error("the table does not begin with what needs somebody to act")
	}
	for _, column := range ChildColumns {
		for _, desc := range []bool{false, true} {
			p := unitOf(t, "thai-nguyen", func(c *Chrome, q *UnitQuery) {
				byMeasure("congress.grassroots")(c, q)
				q.Sort, q.Desc = column, desc
			})
			seenEmpty := false
			for _, r := range p.Children.Rows {
				has := childColumns[column].has(r)
				if has && seenEmpty {
					t.Errorf("sorted by %s (%v): %s comes after one without", column, desc, r.Unit.Name)
				}
				seenEmpty = seenEmpty || !has
			}
		}
	}
}

func TestACongressIsGroupedByWhatSomebodyHasToDo(t *testing.T) {
	t.Parallel()
	day := congress.MustDate
	for want, c := range map[string]congress.Congress{
		groupDated:     {State: congress.Planned, Planned: day("2020-08-31")},
		groupTooLate:   {State: congress.Planned, Planned: day("2020-09-01")},
		groupSilent:    {State: congress.Planned, Planned: day("2020-07-02")},
		groupUndated:   {State: congress.Postponed},
		groupPostponed: {State: congress.Postponed, Planned: day("2020-08-01")},
		groupSession:   {State: congress.InSession, From: day("2020-07-03")},
	} {
		r := childRow{HasOwn: true, row: rowWith(congress.CountOf(0, 1))}
		r.Congress, _ = congress.StoodOn([]congress.Congress{c}, congress.Upper, r.Day)
		r.Unit.Level, r.Status, r.Deadline = congress.Upper, rollup.StatusBehind, day("2020-08-31")
		r.Measure = congress.Measure{Code: "congress.upper", Level: congress.Upper}
		if got := r.group(); got != want {
			t.Errorf("%+v is %s, want %s", c, got, want)
		}
		if words := r.GroupWords(); strings.Contains(words, ".") {
			t.Errorf("%s has no words: %s", want, words)
		}
	}
}

func TestTheStepsAreThoseOfTheTermInTheOrderOfTheField(t *testing.T) {
	t.Parallel()
	var got []string
	for _, way := range unitOf(t, "ca-mau", nil).Steps {
		for _, s := range way.Steps {
			got = append(got, s.ID()+" "+s.Short())
		}
	}
	want := []string{"plan.upper 9/9", "personnel_plan.upper 9/9", "congress.upper 3/9", "ratified.upper 2/9"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("steps (-want +got):\n%s", diff)
	}
	var dates step
	for _, s := range unitOf(t, "thai-nguyen", nil).Steps[0].Steps {
		if s.ID() == "dates.upper" {
			dates = s
		}
	}
	if got, want := dates.Short()+", "+dates.Detail(), "32/32, 32/40 đơn vị có số đếm"; got != want {
		t.Errorf("dates set of 40 districts of which 8 have no record: %s, want %s", got, want)
	}
}

func TestResultsAreHeldAgainstTheReferenceAndTheProvincesOwnTarget(t *testing.T) {
	t.Parallel()
	page := unitPageOf(t, "quang-ninh", "", text.VI)
	_, outcome, _ := strings.Cut(page, `id="outcome-women.upper"`)
	outcome, _, _ = strings.Cut(outcome, "</div>")
	for _, want := range []string{
		`class="central" x="15.00%"`, `class="own" x="30.00%"`, "tham chiếu tối thiểu 15,00%", "chỉ tiêu riêng tối thiểu 30,00%", "Chưa đạt chỉ tiêu",
		`aria-label="nữ / cấp ủy viên được bầu: 20/100, 20,00%; tham chiếu tối thiểu 15,00%; chỉ tiêu riêng tối thiểu 30,00%; Chưa đạt chỉ tiêu"`,
	} {
		if !strings.Contains(outcome, want) {
			t.Errorf("the outcome lacks %s in %s", want, outcome)
		}
	}
	if !strings.Contains(page, "1 nội dung khác chưa báo cáo") || !strings.Contains(page, "<li>Bầu đủ số lượng cấp ủy viên</li>") {
		t.Error("what was not reported is not said")
	}
	bounded := unitPageOf(t, "da-nang", "", text.VI)
	if !strings.Contains(bounded, "trên 22,00%") {
		t.Error("a bound is lost")
	}
}

func TestLevelsOfOneOutcomeStandBesideOneAnother(t *testing.T) {
	t.Parallel()
	rows := unitOf(t, "quang-ninh", nil).MakeUp.Rows
	if len(rows) != 1 || rows[0].Name != "Cấp ủy viên là nữ" || len(rows[0].Results) != 2 || rows[0].Results[0].Measure.Level != congress.Grassroots {
		t.Errorf("rows = %+v", rows)
	}
	for _, test := range []struct {
		names []string
		want  string
	}{
		{[]string{"Nữ (cơ sở)", "Nữ (cấp trên)"}, "Nữ"},
		{[]string{"Nữ (cơ sở)"}, "Nữ (cơ sở)"},
		{[]string{"Nữ (cơ sở)", "Phụ nữ (cấp trên)"}, "Nữ (cơ sở); Phụ nữ (cấp trên)"},
		{[]string{"Nữ", "Nữ (cấp trên)"}, "Nữ; Nữ (cấp trên)"},
	} {
		var results []result
		for _, name := range test.names {
			results = append(results, result{Name: name})
		}
		if got := sharedName(results); got != test.want {
			t.Errorf("shared name of %q = %q, want %q", test.names, got, test.want)
		}
	}
}

func TestAPilotThatWasHeldAsksForItsLessons(t *testing.T) {
	t.Parallel()
	todo := func(slug string) (words []string) {
		for _, one := range unitOf(t, slug, nil).Pilots() {
			for _, s := range one.Ahead() {
				words = append(words, s.Words)
			}
		}
		return words
	}
	want := []string{"Còn 1 cuộc họp rút kinh nghiệm (1/7/2020).", "Còn 6 đại hội của cấp này (1/7/2020)."}
	if diff := cmp.Diff(want, todo("ca-mau")); diff != "" {
		t.Errorf("after two pilots and one session (-want +got):\n%s", diff)
	}
	p := pilot{Figure: rowWith(congress.CountOf(1, 2)).Figure, Lessons: &part.Figure{Lang: text.VI}}
	if got := p.Ahead(); len(got) != 1 || !got[0].Warn || got[0].Words != "Họp rút kinh nghiệm: chưa có báo cáo." {
		t.Errorf("after a pilot without lessons: %+v", got)
	}
	p.Value = congress.CountOf(0, 2)
	if got := p.Ahead(); got != nil {
		t.Errorf("before the first pilot: %+v", got)
	}
}

func TestADifferenceIsTakenApart(t *testing.T) {
	t.Parallel()
	page := unitPageOf(t, "thai-nguyen", "", text.VI)
	_, part, _ := strings.Cut(page, `id="differs-congress.grassroots"`)
	part, _, _ = strings.Cut(part, "</div>")
	for _, want := range []string{"254/616", "chênh −354, tổng số −152", "32/40 đơn vị có số đếm", "23/5/2020", "Chưa có số đếm", "và 3 đơn vị nữa", "#basis", "#children"} {
		if !strings.Contains(part, want) {
			t.Errorf("the difference lacks %q in %s", want, part)
		}
	}
}

func TestADocumentIsNamedOnceWithTheFiguresItStandsBehind(t *testing.T) {
	t.Parallel()
	p := unitOf(t, "ca-mau", nil)
	source := congress.Source{Document: "Báo cáo 15-BC/TU ngày 1/7/2020"}
	p.UnitLedger.Sources = nil
	for i, f := range slices.DeleteFunc(slices.Clone(p.Figures), func(f part.Figure) bool { return f.Entry == 0 }) {
		l := Line{Line: congress.Line{ID: f.Entry, Kind: congress.LineEntry, Unit: p.Unit.ID, Entry: congress.Entry{ID: f.Entry, Measure: f.Measure.Code, AsOf: f.AsOf}}}
		switch i {
		case 0, 1:
			l.Entry.Source = source
		case 2:
			l.Entry.Illustrative = true
		case 3:
			l.Import = 7
		}
		p.UnitLedger.Sources = append(p.UnitLedger.Sources, l)
	}
	docs := p.Documents()
	if len(docs) != 1 || docs[0].Source != source || len(docs[0].Figures) != 2 || len(p.Files()) != 1 {
		t.Errorf("documents = %+v, files = %+v", docs, p.Files())
	}
	want := []string{"3 số liệu không ghi nguồn.", "1 số liệu minh họa, không có nguồn thật."}
	if diff := cmp.Diff(want, p.Unsourced()); diff != "" {
		t.Errorf("unsourced (-want +got):\n%s", diff)
	}
}

func TestAPartOfAnotherReadersProvinceIsNotShown(t *testing.T) {
	t.Parallel()
	_, tv := visit(t, "thai-nguyen")
	f, _ := loaded()
	if _, ok := tv.Unit(f.bySlug["ca-mau"]); ok {
		t.Error("another province can be looked up")
	}
	if _, err := UnitLines(tv, f.bySlug["ca-mau"], rollupToday()); err == nil {
		t.Error("the entries of another province are told")
	}
}
