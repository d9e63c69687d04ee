package page

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func TestTheRankingTellsGeneratedFiguresFromFacts(t *testing.T) {
	t.Parallel()
	f, _ := loaded()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "congress.grassroots"}, text.VI)
	_, ranking, _ := strings.Cut(page, `<h2 id="ranking">`)
	for _, l := range strings.Split(ranking, "<tr id=\"rank-")[1:] {
		id, row, _ := strings.Cut(l, `"`)
		row, _, _ = strings.Cut(row, "</tr>")
		fact := id == f.bySlug["ca-mau"].String() || id == f.bySlug["quang-ninh"].String() || id == f.bySlug["da-nang"].String()
		if marked := strings.Contains(row, "minh họa"); marked == fact {
			t.Errorf("marked as generated: %v, want %v, in %s", marked, !fact, row)
		}
	}
}

func TestARegionIsOfferedOnlyToThoseWhoSeeAllOfIt(t *testing.T) {
	t.Parallel()
	region := NationalQuery{Measure: "congress.grassroots"}
	if page := nationalPageOf(t, "nation", region, text.VI); !strings.Contains(page, `<select name="region">`) {
		t.Error("whoever sees the nation is offered no region")
	}
	if page := nationalPageOf(t, "thai-nguyen", region, text.VI); strings.Contains(page, `<select name="region">`) {
		t.Error("a provincial account is offered regions")
	}
	region.Region, region.Query = "Trung du và miền núi phía Bắc", rollupToday()
	c, tv := visit(t, "thai-nguyen")
	if _, err := National(c, tv, region); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("a region of which one province may be read: %v, want ErrNotFound", err)
	}
}

func TestNobodyIsSaidToBeInTimeWhereNothingWasReported(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name string
		rows []row
		kind congress.MeasureKind
		want string
	}{
		{"no unit at all", nil, congress.KindProgress, "national.no_judgement"},
		{"nothing reported", []row{judgedRow(rollup.StatusNotReported)}, congress.KindProgress, "national.no_judgement"},
		{"no deadline", []row{judgedRow(rollup.StatusNoDeadline)}, congress.KindReadiness, "national.no_judgement"},
		{"in time", []row{judgedRow(rollup.StatusNotReported), judgedRow(rollup.StatusOnTrack)}, congress.KindProgress, "national.no_trouble"},
		{"their own congresses, with days in time", []row{plannedRow()}, congress.KindProgress, "forecast.none_undated"},
		{"target met", []row{judgedRow(rollup.StatusTargetMet)}, congress.KindOutcome, "national.all_met"},
	} {
		n := national{Watched: test.rows, Measure: congress.Measure{Kind: test.kind}}
		if got := n.NoTrouble(); got != test.want || len(n.Trouble()) > 0 {
			t.Errorf("%s: %s and %d troubles, want %s and none", test.name, got, len(n.Trouble()), test.want)
		}
	}
}

func judgedRow(s rollup.Status) row {
	r := rowWith(congress.CountOf(1, 2))
	r.Status, r.Deadline = s, today
	return r
}

// plannedRow is a unit whose congress is still to come on a day in time: behind, and no worry.
func plannedRow() row {
	r := judgedRow(rollup.StatusBehind)
	r.Unit.Level, r.Figure.Measure = congress.Province, congress.Measure{Code: "congress.province", Kind: congress.KindProgress, Level: congress.Province}
	return r
}

func TestAMissedTargetIsTroubleByItsPoints(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		done  int64
		bound congress.Bound
		want  string
	}{
		{12, congress.AtLeast, "kém 3,00 điểm"}, {18, congress.AtMost, "vượt 3,00 điểm"}, {15, congress.Exact, "Chưa đạt chỉ tiêu"},
	} {
		r := rowWith(congress.CountOf(test.done, 100))
		r.Status = rollup.StatusTargetMissed
		r.Worry, r.Target = rollup.Worry{Kind: rollup.WorryMissed}, &congress.Target{Percent: 15_00, Bound: test.bound}
		if n := (national{Watched: []row{r}}); len(n.Trouble()) != 1 {
			t.Error("a missed target is no trouble")
		}
		if got := r.need(); got != test.want {
			t.Errorf("need of %d%% = %q, want %q", test.done, got, test.want)
		}
	}
}

func TestADifferenceIsWordedByWhatTheSumCovers(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		reported int
		want     string
	}{{9, "Số liệu không khớp, cần làm rõ."}, {4, "Mới có 4/9 đơn vị có số đếm, nên tổng còn thiếu."}} {
		f := rowWith(congress.CountOf(254, 616)).Figure
		f.Discrepancy = &rollup.Discrepancy{
			Own: congress.Fraction{Done: 254, Total: 616}, Sum: congress.Fraction{Done: 250, Total: 616},
			OwnAsOf: today, SumAsOf: today, SumReported: test.reported, SumExpect: 9,
		}
		var b bytes.Buffer
		p := unitPage{Chrome: Chrome{Lang: text.VI}, Gaps: []gap{{Figure: f, Difference: rollup.Difference{Done: 4, Since: today}}}}
		if err := differences(p).Render(context.Background(), &b); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(b.String(), test.want) {
			t.Errorf("%d of 9 reported: the page lacks %q in %s", test.reported, test.want, b.String())
		}
	}
}

func TestFiguresSayWhatWasCounted(t *testing.T) {
	t.Parallel()
	page := nationalPageOf(t, "nation", NationalQuery{Measure: "women.upper"}, text.VI)
	if want := "nữ / cấp ủy viên được bầu"; !strings.Contains(page, want) {
		t.Errorf("the national page lacks %q", want)
	}
	if strings.Contains(page, "Còn lại <b>") {
		t.Error("those elected who are not women are called remaining")
	}
	form := entryPageOf(t, "women", EntryForm{Measure: "women.upper"}, text.VI)
	if !strings.Contains(form, `<label for="field-done">Nữ</label>`) || !strings.Contains(form, `<label for="field-total">Cấp ủy viên được bầu</label>`) {
		t.Error("the form does not say what its two numbers count")
	}
	chart := unitPageOf(t, "thai-nguyen", "women.upper", text.VI)
	if !strings.Contains(chart, "</svg>nữ</li>") || !strings.Contains(chart, "</svg>cấp ủy viên được bầu</li>") {
		t.Error("the chart's legend does not say what was counted")
	}
}

func TestTheRulesAreThoseOfTheFiguresShown(t *testing.T) {
	t.Parallel()
	progress := rowWith(congress.CountOf(1, 2)).Figure
	progress.Measure.Kind = congress.KindProgress
	outcome := rowWith(congress.CountOf(1, 2)).Figure
	outcome.Measure.Kind, outcome.Target = congress.KindOutcome, &congress.Target{Bound: congress.AtMost}
	got := newRuleBook(text.VI, []part.Figure{progress, outcome, outcome})
	want := ruleBook{Lang: text.VI, Paced: true, Judged: true, Targets: []congress.Bound{congress.AtMost}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rules (-want +got):\n%s", diff)
	}
	if page := unitPageOf(t, "thai-nguyen", "", text.EN); !strings.Contains(page, text.EN.TargetRule(true, congress.AtLeast)) {
		t.Error("a unit's page does not explain its targets")
	}
}
