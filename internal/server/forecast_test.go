package server

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
)

// reports enters counts of grassroots congresses, a day a line: "thai-nguyen 2020-06-05 254/616".
func (h *house) reports(lines ...string) {
	h.Helper()
	for _, line := range lines {
		var slug, day string
		var done, total int64
		if _, err := fmt.Sscanf(line, "%s %s %d/%d", &slug, &day, &done, &total); err != nil {
			h.Fatal(err)
		}
		h.status(h.post("demo-admin", fmt.Sprintf(
			`{"unit":%q,"measure":"congress.grassroots","asOf":%q,"value":{"kind":"count","done":%d,"total":%d}}`, slug, day, done, total,
		)), http.StatusCreated)
	}
}

func TestTheForecastSaysWhoWillMissTheDeadlineAndWhatItTakes(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reports("thai-nguyen 2020-06-05 100/616", "thai-nguyen 2020-06-19 128/616", "quang-ninh 2020-06-05 10/100", "quang-ninh 2020-06-19 90/100")
	page := h.do(request{path: "/forecast?lang=vi&measure=congress.grassroots&asOf=2020-06-19", client: h.signIn("trung-uong")})
	h.status(page, http.StatusOK)
	for _, want := range []string{
		"Sẽ trễ hoặc đã quá hạn: 1/4 đơn vị", "2,00/ngày", "14,00/tuần", "44,36/ngày", "310,55/tuần", "gấp 22", "18/2/2021",
		"Kịp hạn theo tốc độ hiện nay: 1", "Chưa thể dự báo: 2", "chưa đủ (0 lần)",
	} {
		if !strings.Contains(page.body, want) {
			t.Errorf("the forecast lacks %q", want)
		}
	}
}

func TestTheForecastOfOthersIsNotThere(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reports("thai-nguyen 2020-06-19 128/616", "quang-ninh 2020-06-19 90/100")
	client := h.signIn("thai-nguyen")
	h.status(h.do(request{path: "/forecast?unit=quang-ninh", client: client}), http.StatusNotFound)
	h.status(h.get("demo-thai-nguyen", "/forecast?unit=quang-ninh"), http.StatusNotFound)
	nation := h.do(request{path: "/forecast?lang=vi&measure=congress.grassroots&all=true", client: client})
	h.status(nation, http.StatusOK)
	if strings.Contains(nation.body, "Quảng Ninh") || !strings.Contains(nation.body, "Thái Nguyên") {
		t.Error("the nation's forecast speaks of another province, or not of the own one")
	}
	if body := h.get("demo-thai-nguyen", "/forecast?measure=congress.grassroots").body; strings.Contains(body, "quang-ninh") || !strings.Contains(body, `"children":[{"unit":{"id":`) {
		t.Errorf("a program is told %s", body)
	}
}

func TestABadQuestionForAForecastIsNamed(t *testing.T) {
	t.Parallel()
	h := setup(t)
	client := h.signIn("trung-uong")
	for _, query := range []string{"measure=nothing", "asOf=2099-01-01", "all=perhaps", "known=never"} {
		h.status(h.do(request{path: "/forecast?" + query, client: client}), http.StatusUnprocessableEntity)
	}
	h.status(h.get("demo-viewer", "/forecast?unit=thai-nguyen&measure=congress.province"), http.StatusOK)
	h.status(h.get("demo-viewer", "/forecast?unit="+h.units["Đại Từ"].String()+"&measure=congress.province"), http.StatusUnprocessableEntity)
}

func TestProgramsAreToldWhatTheForecastShows(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.reports(
		"thai-nguyen 2020-06-05 100/616", "thai-nguyen 2020-06-19 128/616", "quang-ninh 2020-06-05 10/100", "quang-ninh 2020-06-19 90/100",
		"soc-trang 2020-06-19 300/600", "bac-kan 2020-06-19 30/50",
	)
	got := decode[forecastBody](h, h.get("demo-viewer", "/forecast?measure=congress.grassroots&asOf=2020-06-19&unit=thai-nguyen"))
	if got.Worry.Kind == nil || *got.Worry.Kind != "late" || *got.Worry.Days != 233 || *got.Worry.Times != 22.18 {
		t.Errorf("worry = %s", jsonOf(&got.Worry))
	}
	if len(got.Deadlines) != 1 || got.Deadlines[0] != (deadlineBody{"2019-05-30", "2020-06-30", "35-CT/TW"}) {
		t.Errorf("deadlines = %+v", got.Deadlines)
	}
	c := got.Climb
	if c == nil || c.Nation.Place != 4 || c.Nation.Of != 4 || c.Nation.Way != "count" || *c.Nation.Needed != 180 || *c.Nation.Points != 29.22 || c.Region.Of != 2 || c.Subregion.Way != "count" {
		t.Errorf("climb = %s", jsonOf(c))
	}
	if got.Progress.ProjectedFinish == nil || *got.Progress.ProjectedFinish.Likely != "2021-02-18" || got.BackTest.MeanDays != nil {
		t.Errorf("progress %s, back-test %s", jsonOf(&got.Progress), jsonOf(&got.BackTest))
	}
	own := decode[forecastBody](h, h.get("demo-thai-nguyen", "/forecast?measure=congress.grassroots&asOf=2020-06-19&unit=thai-nguyen"))
	if own.Climb.Nation.Way != "count" || own.Climb.Region.Way != "hidden" || own.Climb.Region.Needed != nil || own.Climb.Subregion.Way != "hidden" {
		t.Errorf("the province itself is told %s: of a group of two or three the next above has no name to hide behind", jsonOf(own.Climb))
	}
	nation := decode[forecastBody](h, h.get("demo-viewer", "/forecast?measure=congress.grassroots&asOf=2020-06-19"))
	var order []string
	for _, child := range nation.Children {
		order = append(order, *child.Unit.Slug)
	}
	if got, want := strings.Join(order, " "), "thai-nguyen soc-trang bac-kan quang-ninh"; got != want {
		t.Errorf("order of worries: %s, want %s", got, want)
	}
	if nation.Climb != nil {
		t.Error("the nation has a place")
	}
}
