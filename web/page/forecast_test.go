package page

import (
	"slices"
	"strings"
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// forecastPageOf is the forecast of a unit for an account of it, of everything for the nation.
func forecastPageOf(t *testing.T, slug string, q ForecastQuery, lang text.Lang) string {
	t.Helper()
	c, tv := visit(t, slug)
	q.Unit, _ = tv.Lookup(slug)
	if q.Query.AsOf.IsZero() {
		q.Query.AsOf = today
	}
	c.Lang, c.Path = lang, "/forecast"
	c.Query.Set("unit", slug)
	component, err := Forecast(c, tv, q)
	return html(t, "forecast-"+slug+"-"+string(q.Measure)+"-"+string(lang), component, err)
}

func forecastOf(t *testing.T, reader, slug string, measure congress.MeasureCode, asOf congress.Date) forecast {
	t.Helper()
	c, tv := visit(t, reader)
	u, ok := tv.Lookup(slug)
	if !ok {
		t.Fatalf("%s sees no %s", reader, slug)
	}
	f, err := newForecast(c, tv, ForecastQuery{Unit: u, Measure: measure, Query: rollup.Query{AsOf: asOf}})
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestEveryUnitBelowStandsInOneListOfTheForecast asks on any day: none is dropped, none is spoken of twice.
func TestEveryUnitBelowStandsInOneListOfTheForecast(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		slug    string
		measure congress.MeasureCode
	}{{"nation", "congress.grassroots"}, {"nation", "congress.upper"}, {"nation", "congress.cell"}, {"nation", "congress.province"}, {"nation", "plan.upper"}, {"thai-nguyen", "congress.grassroots"}, {"thai-nguyen", "congress.upper"}} {
		for _, asOf := range []congress.Date{congress.MustDate("2019-01-01"), congress.MustDate("2020-06-10"), today} {
			f := forecastOf(t, "nation", test.slug, test.measure, asOf)
			_, tv := visit(t, "nation")
			seen := map[congress.UnitID]int{}
			for _, list := range [][]row{f.Late, f.Unpaced, f.InTime, f.Done, f.Free, f.Unjudged} {
				for _, r := range list {
					seen[r.Unit.ID]++
				}
			}
			for _, u := range tv.ChildrenOn(f.Unit.ID, f.Query()) {
				if seen[u.ID] != 1 {
					t.Errorf("%s, %s, %s: %s stands in %d lists", test.slug, test.measure, asOf, u.Name, seen[u.ID])
				}
			}
		}
	}
}

// What the national page counts is what the list behind the link is headed with.
func TestTheNationalPageCountsTroubleAsTheForecastDoes(t *testing.T) {
	t.Parallel()
	unpaced := 0
	for _, measure := range []congress.MeasureCode{"congress.grassroots", "congress.upper", "congress.cell", "congress.province", "plan.upper"} {
		for _, asOf := range []congress.Date{congress.MustDate("2019-01-01"), congress.MustDate("2020-05-12"), congress.MustDate("2020-06-10"), today} {
			f := forecastOf(t, "nation", "nation", measure, asOf)
			c, tv := visit(t, "nation")
			n, err := newNational(c, tv, NationalQuery{Measure: measure, Query: rollup.Query{AsOf: asOf}})
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range f.Late {
				if r.Worry.Kind == rollup.WorryPaceless {
					t.Errorf("%s, %s: %s will miss the deadline at a pace that nobody knows", measure, asOf, r.Unit.Name)
				}
			}
			unpaced += len(f.Unpaced)
			got, want := []int{n.TroubleCount(), len(n.Unpaced()), len(n.Unjudged())}, []int{len(f.Late), len(f.Unpaced), len(f.Unjudged)}
			if !slices.Equal(got, want) {
				t.Errorf("%s, %s: in trouble, at an unknown pace, not judged: %v, the forecast has %v", measure, asOf, got, want)
			}
		}
	}
	if unpaced == 0 {
		t.Error("nobody was at an unknown pace: nothing was tried")
	}
}

// A sum on track never hides the units that are not, nor that it lags behind an even pace.
func TestASumOnTrackSaysWhoIsNot(t *testing.T) {
	t.Parallel()
	onTrack := row{Figure: part.Figure{Lang: text.VI, Day: today, Progress: rollup.Progress{
		Value: congress.CountOf(32, 100), AsOf: today, Status: rollup.StatusOnTrack, Basis: congress.BasisSum,
	}}}
	late, fine, unpaced := judgedRow(rollup.StatusBehind), judgedRow(rollup.StatusOnTrack), judgedRow(rollup.StatusBehind)
	late.Worry.Kind, unpaced.Worry.Kind = rollup.WorryLate, rollup.WorryPaceless
	for _, test := range []struct {
		name       string
		ought      string
		units      []row
		pace, late string
	}{
		{"below an even pace, one late", "46.00%", []row{late, fine, unpaced}, "Dưới mức đều, nhưng 14 ngày qua nhanh hơn mức cần", "1/3 đơn vị sẽ trễ"},
		{"above it, none late", "31.00%", []row{fine, unpaced}, "", ""},
		{"no telling, one late", "", []row{late}, "", "1/1 đơn vị sẽ trễ"},
	} {
		if got := newCaution(onTrack.Figure, test.ought, test.units); got.Pace != test.pace || got.Late != test.late {
			t.Errorf("%s: %+v, want %q and %q", test.name, got, test.pace, test.late)
		}
	}
	behind := onTrack
	behind.Status = rollup.StatusBehind
	if got := newCaution(behind.Figure, "46.00%", []row{late}); got != (caution{}) {
		t.Errorf("a sum that is behind: %+v, want nothing: it hides nobody", got)
	}
	if got := newCaution(behind.Figure, "46.00%", []row{plannedRow(), plannedRow()}); got.Pace != "Đại hội nào cũng đã xong hoặc có ngày trong hạn" {
		t.Errorf("all congresses have a day in time: %+v", got)
	}
}

func TestTheForecastNamesWhoCannotBeJudged(t *testing.T) {
	t.Parallel()
	f := forecastOf(t, "nation", "nation", "congress.grassroots", congress.MustDate("2020-06-10"))
	reasons := map[string]string{}
	for _, r := range f.Unjudged {
		reasons[r.Unit.Name] = r.Reason()
	}
	if got := reasons["Sóc Trăng"]; got != "báo cáo bằng lời: “cơ bản hoàn thành” · tính đến 3/6/2020" {
		t.Errorf("Sóc Trăng: %q, want its words and their day", got)
	}
	if got := reasons["Bắc Kạn"]; got != "chưa báo cáo" {
		t.Errorf("Bắc Kạn: %q, want that it has not reported", got)
	}
	if _, ok := reasons["Quảng Ninh"]; ok {
		t.Error("100 % without a count is done, and not left open")
	}
}

func TestAProvincialAccountIsForecastNothingOfOthers(t *testing.T) {
	t.Parallel()
	page := forecastPageOf(t, "thai-nguyen", ForecastQuery{Measure: "congress.grassroots", All: true}, text.VI)
	c, tv := visit(t, "thai-nguyen")
	c.Path = "/forecast"
	component, err := Forecast(c, tv, ForecastQuery{Unit: tv.Nation(), Measure: "congress.grassroots", Query: rollupToday(), All: true})
	nation := html(t, "forecast-nation-of-a-province", component, err)
	for _, other := range []string{"Cà Mau", "Quảng Ninh", "Lai Châu"} {
		if strings.Contains(page, other) || strings.Contains(nation, other) {
			t.Errorf("the forecast speaks of %s", other)
		}
	}
	for _, want := range []string{"Thái Nguyên", "Chỉ gồm đơn vị mà tài khoản này được xem.", "Sẽ trễ hoặc đã quá hạn: 1/1 đơn vị"} {
		if !strings.Contains(nation, want) {
			t.Errorf("the nation's forecast lacks %q", want)
		}
	}
}

func TestWithoutADeadlineNobodyIsLate(t *testing.T) {
	t.Parallel()
	f := forecastOf(t, "nation", "nation", "plan.upper", today)
	if f.Measure().Code != "plan.upper" || len(f.Late) != 0 || len(f.Unjudged) == 0 {
		t.Errorf("%s: %d late, %d unjudged", f.Measure().Code, len(f.Late), len(f.Unjudged))
	}
}

func TestAnOutcomeHasNoForecastSoTheNextLevelIsShown(t *testing.T) {
	t.Parallel()
	if f := forecastOf(t, "nation", "nation", "women.upper", today); f.Measure().Code != "congress.upper" {
		t.Errorf("shown: %s, want the level whose deadline comes next", f.Measure().Code)
	}
}

func TestAFigureOfLongAgoHasNoPace(t *testing.T) {
	t.Parallel()
	f := forecastOf(t, "nation", "thai-nguyen", "congress.grassroots", today)
	if f.Head.Goes() != nil || f.Outlook() != "Chưa rõ tốc độ: số liệu đã cũ 41 ngày" {
		t.Errorf("41 days after its figure: pace %v, %q", f.Head.Goes(), f.Outlook())
	}
}

func TestTheOutlookSaysWhatIsKnown(t *testing.T) {
	t.Parallel()
	late, early := 42, -3
	projected := func(days *int) *rollup.Projection {
		return &rollup.Projection{Earliest: today + 10, Likely: congress.MustDate("2020-10-12"), Latest: today + 200, DaysLate: days}
	}
	for want, change := range map[string]func(*row){
		"Dự kiến xong 12/10/2020, trễ 42 ngày":              func(r *row) { r.Projection = projected(&late) },
		"Dự kiến xong 12/10/2020, sớm 3 ngày":               func(r *row) { r.Projection = projected(&early) },
		"Dự kiến xong 12/10/2020, đúng ngày cuối":           func(r *row) { r.Projection = projected(new(int)) },
		"Dự kiến xong 12/10/2020":                           func(r *row) { r.Projection = projected(nil) },
		"Đã xong ngày 3/7/2020":                             func(r *row) { r.Status, r.FinishedOn = rollup.StatusDone, today },
		"Chưa báo cáo nên chưa dự báo được":                 func(r *row) { r.Value = congress.Value{} },
		"Không có số đếm nên không dự báo được":             func(r *row) { r.Value = congress.Value{Kind: congress.Words, Words: "x"} },
		"Chưa rõ tốc độ nên chưa dự báo được":               func(*row) {},
		"14 ngày qua không tăng: cứ thế này thì không xong": func(r *row) { r.CurrentPerDay, r.Worry.Paced = new(float64), true },
	} {
		r := rowWith(congress.CountOf(254, 616))
		change(&r)
		if got := r.outlook(); got != want {
			t.Errorf("outlook = %q, want %q", got, want)
		}
	}
}

func TestTheReasonOfAWorryIsInNumbers(t *testing.T) {
	t.Parallel()
	current, required := 1.0/14, 21.0/59
	for _, test := range []struct {
		worry     rollup.Worry
		value     congress.Value
		need, why string
	}{
		{rollup.Worry{Kind: rollup.WorryOverdue, Days: 3}, congress.CountOf(254, 616), "còn 362", "Quá hạn 3 ngày · dự kiến xong 23/4/2021"},
		{rollup.Worry{Kind: rollup.WorryLate, Days: 235, Times: required / current, Paced: true}, congress.CountOf(1, 22), "trễ 235 ngày", "Đang 0,07/ngày, cần 0,36: cần nhanh gấp 5 · dự kiến xong 23/4/2021"},
		{
			rollup.Worry{Kind: rollup.WorryLate, Days: 235, Times: required / current, Paced: true},
			congress.Value{Kind: congress.Count, Done: 1, Bound: congress.AtLeast, Total: 22, TotalKnown: true},
			"trễ 235 ngày", "Đang khoảng 0,07/ngày, cần khoảng 0,36: cần nhanh gấp 5 · dự kiến xong 23/4/2021",
		},
	} {
		r := rowWith(test.value)
		r.Worry, r.CurrentPerDay, r.RequiredPerDay = test.worry, &current, &required
		r.Projection = &rollup.Projection{Likely: congress.MustDate("2021-04-23")}
		if r.need() != test.need || r.why() != test.why {
			t.Errorf("%+v: %q, %q; want %q, %q", test.worry, r.need(), r.why(), test.need, test.why)
		}
	}
}

func TestHowManyTimesFasterIsNeverOnce(t *testing.T) {
	t.Parallel()
	for times, want := range map[float64]string{1.06: "1,1", 1.24: "1,2", 2: "2", 5.04: "5", 9.96: "10", 11.7: "12"} {
		if got := timesText(times); got != want {
			t.Errorf("%v times = %q, want %q", times, got, want)
		}
	}
}

func TestLessThanATenthFasterIsALittle(t *testing.T) {
	t.Parallel()
	current := 0.2857
	required := current * 1.008
	r := rowWith(congress.CountOf(9, 26))
	r.CurrentPerDay, r.RequiredPerDay = &current, &required
	r.Worry = rollup.Worry{Kind: rollup.WorryLate, Days: 1, Times: 1.008, Paced: true}
	if got, want := r.why()+"; "+r.faster(), "Đang 0,29/ngày, cần 0,29: cần nhanh hơn một chút; nhanh hơn một chút"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestTodayIsSaidOfTodayAlone(t *testing.T) {
	t.Parallel()
	c := Chrome{Lang: text.VI, Today: today}
	for day, want := range map[congress.Date]string{today: "hôm nay", today - 3: "cùng ngày"} {
		if got := c.Figure(rollup.Progress{Value: congress.CountOf(1, 2), AsOf: day}, day).Age(); got != want {
			t.Errorf("a figure of %s on that day: %q, want %q", day, got, want)
		}
	}
	asOf := today - 20
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots", Query: rollup.Query{AsOf: asOf}}, text.VI)
	if _, table, found := strings.Cut(page, `<h2 id="table">`); !found || strings.Contains(table, "hôm nay") {
		t.Error("a past day is called today")
	}
}

// A blank cell would leave open whether nothing is known or nothing is the matter.
func TestNoCellOfTheForecastIsBlank(t *testing.T) {
	t.Parallel()
	for _, measure := range []congress.MeasureCode{"congress.grassroots", "congress.upper"} {
		page := forecastPageOf(t, "nation", ForecastQuery{Measure: measure}, text.VI)
		for _, label := range []string{"Dự kiến xong", "Đang", "Cần"} {
			if strings.Contains(page, `data-label="`+label+`"></td>`) {
				t.Errorf("%s: a cell of %q is blank", measure, label)
			}
		}
	}
	f := forecastOf(t, "nation", "nation", "congress.grassroots", today)
	for _, r := range f.Late {
		if r.Unit.Slug == "thai-nguyen" && (r.noPace() != "chưa rõ" || r.noFinish() != "chưa rõ" || r.noNeed() != "đã quá hạn") {
			t.Errorf("Thái Nguyên: %q, %q, %q", r.noFinish(), r.noPace(), r.noNeed())
		}
	}
}

func TestARegionShowsItsOwnRanksFirst(t *testing.T) {
	t.Parallel()
	q := NationalQuery{Measure: "congress.grassroots", Region: "Tây Nguyên", Query: rollupToday()}
	c, tv := visit(t, "nation")
	n, err := newNational(c, tv, q)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range n.Rows {
		if r.Rank != nil && (r.Place != r.Rank.Region || r.Place > len(n.Rows)) {
			t.Errorf("%s: place %d, want %d of the region", r.Unit.Name, r.Place, r.Rank.Region)
		}
	}
	page := nationalPageOf(t, "nation", q, text.VI)
	for _, want := range []string{"Hạng trong vùng", "cả nước ", `<optgroup label="Vùng">`, `<optgroup label="Tiểu vùng">`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page of a region lacks %q", want)
		}
	}
	nation := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	if strings.Contains(nation, "Hạng trong vùng") {
		t.Error("the nation ranks in a region")
	}
}

func TestTheThreeGravestWorriesStandOut(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	if got := strings.Count(page, `class="foremost"`); got != 3 {
		t.Errorf("%d units stand out, want 3", got)
	}
	_, list, _ := strings.Cut(page, `<ol class="attention">`)
	first, _, _ := strings.Cut(list, "</li>")
	if !strings.Contains(first, "Nghệ An") || !strings.Contains(first, "còn 1.462") || !strings.Contains(first, "Quá hạn 3 ngày") {
		t.Errorf("the first is %s, want Nghệ An with all of its 1.462 left", first)
	}
}

func TestThePlaceOfAProvinceComesWithTheWayUp(t *testing.T) {
	t.Parallel()
	own := rowWith(congress.CountOf(254, 616)).Figure
	half := congress.Fraction{Done: 1, Total: 2}
	for want, step := range map[string]rollup.Step{
		"thêm 54 nữa thì lên một hạng (kém 8,77 điểm phần trăm)":               {Way: rollup.WayCount, Share: half, Needed: 54},
		"thêm khoảng 54 nữa thì lên một hạng (kém khoảng 8,77 điểm phần trăm)": {Way: rollup.WayCount, Share: half, Needed: 54, Bound: congress.About},
		"kém hạng liền trên 8,77 điểm phần trăm":                               {Way: rollup.WayShare, Share: half},
		"hạng liền trên đã xong 100%: chỉ còn ngày hoàn thành phân hạng":       {Way: rollup.WayDate},
		"đứng đầu, không còn ai phía trên":                                     {Way: rollup.WayFirst},
		"": {},
	} {
		if got := wayText(own, step); got != want {
			t.Errorf("way %+v = %q, want %q", step, got, want)
		}
	}
}

func TestWhyAProvinceHasNoRankIsSaid(t *testing.T) {
	t.Parallel()
	c, tv := visit(t, "nation")
	for slug, want := range map[string]string{
		"soc-trang": "báo cáo bằng lời", "bac-kan": "chưa báo cáo", "quan-doi": "không có trên bản đồ",
	} {
		u, _ := tv.Lookup(slug)
		p, err := newUnitPage(c, tv, UnitQuery{Unit: u, Query: rollupToday()}, UnitLedger{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range p.Figures {
			if f.Measure.Code == "congress.grassroots" {
				if s := newStanding(tv, u, f, rollupToday()); !strings.Contains(s.Unranked, want) || len(s.Places) > 0 {
					t.Errorf("%s: %q, want %q", slug, s.Unranked, want)
				}
			}
		}
	}
}

func TestAnErrorIsStatedOnlyOfAHandful(t *testing.T) {
	t.Parallel()
	few := test{Lang: text.VI, BackTest: rollup.BackTest{Trials: 4, Decided: 4, Banded: 4, Within: 4}}
	many := test{Lang: text.VI, Illustrative: true, BackTest: rollup.BackTest{
		Units: 9, Trials: 30, Decided: 12, Unfinished: 2, MeanDays: 9.26, MedianDays: 7, BiasDays: -4.12, Banded: 12, Within: 5, MeanPoints: 3.3, BiasPoints: 1,
	}}
	for want, in := range map[string]test{
		"chưa đủ (4 lần)": few, "ít nhất 9,3 ngày": many, "trung vị ít nhất 7,0 ngày": many, "5/12 · 41,67%": many,
		"thực tế nhanh hơn dự báo trung bình 4,1 ngày": many, "thực tế thấp hơn dự báo 1,0 điểm": many, "trên 12 lần đã rõ kết quả": many,
	} {
		page := html(t, "test", testRow(forecast{Chrome: Chrome{Lang: text.VI}}, in), nil)
		if !strings.Contains(page, want) {
			t.Errorf("%d trials: %s lacks %q", in.Trials, page, want)
		}
		if in.Decided < 5 && strings.Contains(page, "ngày<") {
			t.Errorf("of %d trials an error is stated: %s", in.Decided, page)
		}
	}
}

func BenchmarkForecastPage(b *testing.B) {
	c, tv := visit(b, "nation")
	for b.Loop() {
		if _, err := Forecast(c, tv, ForecastQuery{Unit: tv.Nation(), Measure: "congress.grassroots", Query: rollupToday()}); err != nil {
			b.Fatal(err)
		}
	}
}

func TestDaysThatWereSetSayMoreThanThePace(t *testing.T) {
	t.Parallel()
	f := forecast{Chrome: Chrome{Lang: text.VI}}
	f.Head = rowWith(congress.CountOf(3, 13))
	late := 11
	f.Head.Projection = &rollup.Projection{Likely: congress.MustDate("2020-09-11"), DaysLate: &late}
	for _, test := range []struct {
		plan                   plan
		outlook, byPace, plan2 string
	}{
		{plan{}, "Dự kiến xong 11/9/2020, trễ 11 ngày", "", ""},
		{plan{13, 12, congress.MustDate("2020-08-26")}, "Dự kiến xong 11/9/2020, trễ 11 ngày", "", "12/13 đại hội đã xong hoặc có ngày trong hạn, muộn nhất 26/8/2020"},
		{plan{13, 13, congress.MustDate("2020-08-26")}, "13/13 đại hội đã xong hoặc có ngày trong hạn, muộn nhất 26/8/2020", "Chỉ tính theo tốc độ: dự kiến xong 11/9/2020, trễ 11 ngày", "13/13 đại hội đã xong hoặc có ngày trong hạn, muộn nhất 26/8/2020"},
	} {
		f.plan = test.plan
		if f.Outlook() != test.outlook || f.ByPace() != test.byPace || f.Plan() != test.plan2 {
			t.Errorf("%+v: %q, %q, %q", test.plan, f.Outlook(), f.ByPace(), f.Plan())
		}
	}
}

func TestAMeasureWithoutAPaceIsNotSilentlyAnother(t *testing.T) {
	t.Parallel()
	for measure, instead := range map[congress.MeasureCode]bool{"": false, "congress.grassroots": false, "women.grassroots": true} {
		page := forecastPageOf(t, "nation", ForecastQuery{Measure: measure, Query: rollup.Query{AsOf: today}}, text.VI)
		if said := strings.Contains(page, "không có tốc độ để dự báo ở đây"); said != instead {
			t.Errorf("%q: that it is another measure is said: %t, want %t", measure, said, instead)
		}
	}
}
