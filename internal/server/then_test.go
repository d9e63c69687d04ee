package server

import (
	"html"
	"net/http"
	"strings"
	"testing"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// nextDay is the day on which the term after the small one stands: three days after its grassroots deadline too.
var nextDay = congress.MustDate("2025-07-03")

// twoTerms is the small term and one after it, in which Thái Nguyên and Bắc Kạn are one province. In both terms
// somebody reads the nation, and somebody Thái Nguyên only; a third has a grant in the later one alone.
func twoTerms(t *testing.T) *house {
	t.Helper()
	h := newHouse(t)
	h.fill()
	later := h.addLater()
	h.must(h.owner.ImportLineage(t.Context(), []congress.Lineage{
		{Unit: h.units["thai-nguyen"], Successor: later["thai-nguyen"], Kind: congress.LineageMerged},
		{Unit: h.units["bac-kan"], Successor: later["thai-nguyen"], Kind: congress.LineageMerged},
		{Unit: h.units["quang-ninh"], Successor: later["quang-ninh"], Kind: congress.LineageCopied},
	}))
	h.importFigures(map[congress.UnitID]congress.Value{
		h.units["thai-nguyen"]: congress.CountOf(254, 616), h.units["bac-kan"]: congress.CountOf(111, 400), h.units["soc-trang"]: congress.CountOf(10, 20),
		h.units["quang-ninh"]: {Kind: congress.PercentOf, Percent: congress.Hundred},
	}, today.AddDays(-20))
	h.importFigures(map[congress.UnitID]congress.Value{
		later["thai-nguyen"]: congress.CountOf(333, 471), later["quang-ninh"]: {Kind: congress.Count, Done: 200, Bound: congress.AtLeast, Total: 250, TotalKnown: true},
		later["moi"]: congress.CountOf(1, 7),
	}, nextDay.AddDays(-1))
	for login, units := range map[string][]congress.UnitID{
		"ca-hai": {h.units["nation"], later["nation"]}, "mot-tinh": {h.units["thai-nguyen"], later["thai-nguyen"]},
		"chi-nay": {later["nation"]},
	} {
		id, err := h.owner.AddAccount(t.Context(), postgres.Account{Login: login, Name: login})
		h.must(err)
		for _, unit := range units {
			h.must(h.owner.AddGrant(t.Context(), access.Grant{Account: id, Role: access.Viewer, Unit: unit}))
		}
		_, err = h.owner.AddToken(t.Context(), login, "test", login)
		h.must(err)
	}
	h.start()
	return h
}

// addLater adds the later term and returns its units by slug.
func (h *house) addLater() map[string]congress.UnitID {
	h.Helper()
	units := []congress.Unit{
		{ID: 1, Level: congress.Nation, Slug: "nation", Name: "Toàn quốc"},
		{ID: 2, Parent: 1, Level: congress.Province, Slug: "thai-nguyen", Code: "19", Name: "Thái Nguyên", Region: "Trung du và miền núi phía Bắc", OnMap: true},
		{ID: 3, Parent: 1, Level: congress.Province, Slug: "quang-ninh", Code: "22", Name: "Quảng Ninh", Region: "Đồng bằng sông Hồng", OnMap: true},
		{ID: 4, Parent: 1, Level: congress.Province, Slug: "moi", Name: "Quốc hội"},
		{ID: 5, Parent: 2, Level: congress.Upper, Name: "Phường Phan Đình Phùng"},
	}
	ids, err := h.owner.ImportStructure(h.Context(), rollup.Structure{
		Term:  congress.Term{ID: "2025-2030", DirectiveDate: congress.MustDate("2025-04-14"), RhythmDays: 7, Today: nextDay},
		Units: units, Measures: measures,
		Deadlines: []congress.Deadline{
			{Level: congress.Grassroots, FinishBy: congress.MustDate("2025-06-30"), KnownFrom: congress.MustDate("2025-04-14")},
			{Level: congress.Upper, FinishBy: congress.MustDate("2025-08-31"), KnownFrom: congress.MustDate("2025-04-14")},
		},
	})
	h.must(err)
	later := map[string]congress.UnitID{"phuong": ids[5]}
	for _, u := range units[:4] {
		later[u.Slug] = ids[u.ID]
	}
	h.units["phuong"] = ids[5]
	return later
}

// importFigures enters grassroots figures of a day.
func (h *house) importFigures(figures map[congress.UnitID]congress.Value, day congress.Date) {
	h.Helper()
	account, err := h.owner.AddAccount(h.Context(), postgres.Account{Login: "nhap-" + day.String(), Name: "Người nhập"})
	h.must(err)
	h.must(h.owner.ImportLines(h.Context(), func(yield func(congress.Line) bool) {
		for unit, v := range figures {
			e := congress.Entry{Unit: unit, Measure: "congress.grassroots", AsOf: day, Value: v, Account: account, Recorded: day.Clock(9, 0)}
			if !yield(congress.Line{Kind: congress.LineEntry, Unit: unit, Account: account, Recorded: e.Recorded, Entry: e}) {
				return
			}
		}
	}))
}

// thenMain is what the page says to somebody.
func (h *house) thenMain(login, query string) string {
	h.Helper()
	a := h.do(request{path: "/then?term=2025-2030&lang=vi&" + query, token: login})
	h.status(a, http.StatusOK)
	main := mainOf(h.T, a.body)
	for _, wrong := range mistakes {
		if strings.Contains(main, wrong) {
			h.Errorf("%s for %s says %q", query, login, wrong)
		}
	}
	return main
}

func (h *house) says(main string, wants ...string) {
	h.Helper()
	for _, want := range wants {
		if !strings.Contains(main, want) {
			h.Errorf("the page does not say %q", want)
		}
	}
}

func TestTheTermBeforeIsAddedUpAndNamed(t *testing.T) {
	t.Parallel()
	h := twoTerms(t)
	main := h.thenMain("ca-hai", "measure=congress.grassroots")
	h.says(main, ">534<", "375/1.036", "khoảng +37,15", "= Thái Nguyên + Bắc Kạn", "365/1.016", "2/2",
		"3/7/2020", "quá 3 ngày so với hạn 30/6/2020", "không rõ đơn vị trước", "khoảng −20,00")
	if strings.Contains(main, "khác đơn vị đếm") {
		t.Error("the grassroots level is said to be another")
	}
	unit := h.thenMain("ca-hai", "unit=thai-nguyen&measure=congress.grassroots")
	h.says(unit, "Thái Nguyên = Thái Nguyên + Bắc Kạn", "254/616", "111/400", "+34,77", "term=2020-2025")
	h.says(h.thenMain("ca-hai", "measure=congress.upper"), "khác đơn vị đếm", "1/7/2025")
	h.says(h.thenMain("ca-hai", "measure=congress.cell"), "không có hạn cho cấp này", "by=calendar")
	h.says(h.thenMain("ca-hai", "measure=congress.cell&by=calendar"), "chưa báo cáo")
	h.says(h.thenMain("ca-hai", "region=Trung+du+và+miền+núi+phía+Bắc&measure=congress.grassroots"), "333/471", "365/1.016")
	h.says(h.thenMain("ca-hai", "unit="+h.units["phuong"].String()+"&measure=congress.grassroots"), "dưới cấp tỉnh", "Xem cả tỉnh Thái Nguyên")
	early := h.thenMain("ca-hai", "measure=congress.grassroots&asOf=2025-04-01")
	h.says(early, "cả hai chưa báo cáo")
	if strings.Contains(early, "0,00") {
		t.Error("before the term somebody stands at nothing")
	}
}

func TestAProvincesAccountLearnsNothingOfTheProvinceItWasMergedWith(t *testing.T) {
	t.Parallel()
	h := twoTerms(t)
	for _, query := range []string{
		"measure=congress.grassroots", "unit=thai-nguyen&measure=congress.grassroots", "measure=congress.grassroots&by=calendar",
		"measure=congress.grassroots&sort=then&desc=true", "unit=thai-nguyen&measure=congress.grassroots&confirmed=true", "unit=thai-nguyen&measure=congress.grassroots&known=2021-01-01",
	} {
		main := h.thenMain("mot-tinh", query)
		for _, secret := range []string{"Bắc Kạn", "111", "365/1.016", "Quảng Ninh", "200/250", "Quốc hội", "bac-kan"} {
			if strings.Contains(main, secret) {
				t.Errorf("%s tells %q", query, secret)
			}
		}
	}
	nation := h.thenMain("mot-tinh", "measure=congress.grassroots")
	h.says(nation, ">534<", "375/1.036", "333/471", "ngoài phạm vi xem")
	h.says(h.thenMain("mot-tinh", "unit=thai-nguyen&measure=congress.grassroots"), "không nằm trong phạm vi bạn được xem", "254/616", ">333<")
	for _, address := range []string{"/then?term=2025-2030&unit=quang-ninh", "/then?term=2025-2030&unit=bac-kan", "/then?term=2020-2025&unit=bac-kan"} {
		h.status(h.do(request{path: address, token: "mot-tinh"}), http.StatusNotFound)
	}
	h.status(h.do(request{path: "/then?term=2025-2030&region=Đồng+bằng+sông+Hồng", token: "mot-tinh"}), http.StatusUnprocessableEntity)
}

func TestWithoutAGrantInTheTermBeforeThereIsNone(t *testing.T) {
	t.Parallel()
	h := twoTerms(t)
	main := h.thenMain("chi-nay", "measure=congress.grassroots")
	h.says(main, ">534<", "Không có nhiệm kỳ trước để so")
	for _, secret := range []string{"1.036", "254", "2020"} {
		if strings.Contains(main, secret) {
			t.Errorf("the page tells %q", secret)
		}
	}
}

func TestAnOpenPageFollowsBothTerms(t *testing.T) {
	t.Parallel()
	h := twoTerms(t)
	address := "/live?page=/then&term=2025-2030&measure=congress.grassroots&lang=vi"
	r := h.open(address, http.DefaultClient, "Authorization", "Bearer ca-hai")
	first, ok := r.next()
	if !ok || !strings.Contains(first.data, "375/1.036") {
		t.Fatalf("first event = %.300v, want the state", first)
	}
	h.status(h.post("thai-nguyen", `{"term":"2020-2025","unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-07-01","value":{"kind":"count","done":300,"total":616}}`), http.StatusCreated)
	for {
		e, ok := r.next()
		if !ok {
			t.Fatal("the stream ended without news of the term before")
		}
		if strings.Contains(e.data, "421/1.036") && e.id != first.id {
			return
		}
	}
}

// The clock of the term before stands at its own last day: what is known after it is all that is known there.
func TestThePageOfAKnownMomentLeadsIntoTheTermBefore(t *testing.T) {
	t.Parallel()
	h := twoTerms(t)
	main := h.thenMain("ca-hai", "measure=congress.grassroots&known="+nextDay.String())
	links := 0
	for _, part := range strings.Split(main, `href="`)[1:] {
		address := html.UnescapeString(part[:strings.Index(part, `"`)])
		if strings.Contains(address, "term=2020-2025") {
			links++
			h.status(h.do(request{path: address, token: "ca-hai"}), http.StatusOK)
		}
	}
	if links == 0 {
		t.Error("no link leads into the term before")
	}
}
