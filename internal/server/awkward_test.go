package server

import (
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// awkward are terms in which a page has little to say, or nothing but one thing.
var awkward = []struct {
	name      string
	term      congress.TermID
	provinces int
	deadlines []congress.Deadline
	report    func(measure congress.Measure) (v congress.Value, ok bool)
	asOf      string
	// never are words that would be wrong on any page of the term, always some that each page about figures has.
	never, always []string
}{
	{
		name: "all done", term: "1985-1990", provinces: 3, deadlines: deadlines,
		report: func(congress.Measure) (congress.Value, bool) { return congress.CountOf(616, 616), true },
		never:  []string{"status overdue", "status behind", "Chưa báo cáo</h", "cần 0"}, always: []string{"100,00%"},
	},
	{
		name: "nobody reported", term: "1986-1991", provinces: 3, deadlines: deadlines,
		report: func(congress.Measure) (congress.Value, bool) { return congress.Value{}, false },
		never:  []string{"0,00%", "status overdue", "status done", "class=\"lived\" href=\"\""}, always: []string{"hưa báo cáo"},
	},
	{
		name: "one province", term: "1987-1992", provinces: 1, deadlines: deadlines,
		report: func(congress.Measure) (congress.Value, bool) { return congress.CountOf(254, 616), true },
		always: []string{"41,23%"},
	},
	{
		name: "no deadlines", term: "1988-1993", provinces: 3,
		report: func(congress.Measure) (congress.Value, bool) { return congress.CountOf(254, 616), true },
		never:  []string{"status overdue", "status behind", "uá hạn 0", "Hạn <b>"}, always: []string{"41,23%"},
	},
	{
		name: "the day before the term", term: "1989-1994", provinces: 3, deadlines: deadlines, asOf: "2019-05-29",
		report: func(congress.Measure) (congress.Value, bool) { return congress.CountOf(254, 616), true },
		never:  []string{"254", "0,00%", "status overdue"}, always: []string{"hưa báo cáo"},
	},
}

// pagesAboutFigures are the pages that show how a term stands, pagesBesides those that are about something else
// and yet must not go wrong over it.
var (
	pagesAboutFigures = []string{
		"/", "/?view=table", "/?view=tiles", "/provinces/thai-nguyen", "/provinces/thai-nguyen?measure=congress.cell", "/wall", "/forecast", "/then", "/then?unit=thai-nguyen",
		"/print/national", "/print/province/thai-nguyen",
	}
	pagesBesides = []string{
		"/?measure=congress.province", "/silence", "/silence?unit=thai-nguyen", "/since", "/calendar", "/compare", "/forecast?unit=thai-nguyen",
		"/?second=congress.upper", "/?beside=congress.cell",
	}
)

// mistakes are what a page writes that was made without thinking of the case.
var mistakes = []string{"NaN", "Inf", "%!", "%s", "<nil>", "null", "1/1/1970", "31/12/1969", "−0,00", "-0,00", "(0 ngày)"}

func TestEveryPageSaysSomethingSensibleOfAnAwkwardTerm(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	h.fill()
	for _, a := range awkward {
		h.addAwkward(a.term, a.provinces, a.deadlines, a.report)
	}
	h.start()
	for _, a := range awkward {
		t.Run(a.name, func(t *testing.T) {
			t.Parallel()
			for _, address := range slices.Concat(pagesAboutFigures, pagesBesides) {
				path, query := addressIn(t, address, a.term, a.asOf)
				answer := h.do(request{path: path + "?" + query.Encode(), token: string(a.term)})
				if answer.StatusCode != http.StatusOK {
					t.Errorf("%s = %d", address, answer.StatusCode)
					continue
				}
				main := mainOf(t, answer.body)
				for _, wrong := range slices.Concat(mistakes, a.never) {
					if i := strings.Index(main, wrong); i >= 0 {
						t.Errorf("%s says %q: …%s…", address, wrong, main[max(0, i-200):min(len(main), i+100)])
					}
				}
				for _, right := range a.always {
					if !strings.Contains(main, right) && slices.Contains(pagesAboutFigures, address) {
						t.Errorf("%s does not say %q", address, right)
					}
				}
			}
		})
	}
}

// addressIn is the address of a page in a term, on a day.
func addressIn(t *testing.T, address string, term congress.TermID, asOf string) (string, url.Values) {
	t.Helper()
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("term", string(term))
	q.Set("lang", "vi")
	if asOf != "" {
		q.Set("asOf", asOf)
	}
	return u.Path, q
}

// mainOf is what a page says, without its head, choices and navigation.
func mainOf(t *testing.T, page string) string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Data != "main" {
			continue
		}
		var b strings.Builder
		if err := html.Render(&b, n); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	t.Fatal("the page has no main part")
	return ""
}

// addAwkward adds a term that ends on the day of the other one, with a figure of each congress measure in each
// province, entered two days before.
func (h *house) addAwkward(term congress.TermID, provinces int, due []congress.Deadline, report func(congress.Measure) (congress.Value, bool)) {
	h.Helper()
	units := []congress.Unit{
		{ID: 1, Level: congress.Nation, Name: "Toàn quốc"},
		{ID: 2, Parent: 1, Level: congress.Province, Slug: "thai-nguyen", Code: "19", Name: "Thái Nguyên", Region: "Trung du và miền núi phía Bắc", Subregion: "Đông Bắc Bộ", OnMap: true},
		{ID: 3, Parent: 1, Level: congress.Province, Slug: "quang-ninh", Code: "22", Name: "Quảng Ninh", Region: "Đồng bằng sông Hồng", Subregion: "Đông Bắc Bộ", OnMap: true},
		{ID: 4, Parent: 1, Level: congress.Province, Slug: "quan-doi", Name: "Quân đội"},
	}[:1+provinces]
	ids, err := h.owner.ImportStructure(h.Context(), rollup.Structure{
		Term:  congress.Term{ID: term, Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7, Today: today},
		Units: units, Measures: measures, Deadlines: due,
	})
	h.must(err)
	h.units[string(term)] = ids[1]
	h.addAccount(postgres.Account{Login: string(term), Name: "Người xem"}, access.Viewer, string(term))
	account, err := h.owner.AddAccount(h.Context(), postgres.Account{Login: "nhap-" + string(term), Name: "Người nhập"})
	h.must(err)
	h.must(h.owner.ImportLines(h.Context(), func(yield func(congress.Line) bool) {
		recorded := today.AddDays(-2).Clock(9, 0)
		for _, u := range units[1:] {
			for _, m := range measures {
				v, ok := report(m)
				if !ok || m.Code.What() != "congress" || m.Level == congress.Province {
					continue
				}
				e := congress.Entry{Unit: ids[u.ID], Measure: m.Code, AsOf: today.AddDays(-2), Value: v, Account: account, Recorded: recorded}
				if !yield(congress.Line{Kind: congress.LineEntry, Unit: e.Unit, Account: account, Recorded: recorded, Entry: e}) {
					return
				}
			}
		}
	}))
}

// Congress records are known with hindsight: of a day before the directive, on which there was no campaign, they say nothing.
func TestBeforeTheDirectiveNothingWasReportedAndEveryPageSaysWhy(t *testing.T) {
	t.Parallel()
	h := newHouse(t)
	h.fill()
	account, err := h.owner.AddAccount(h.Context(), postgres.Account{Login: "nhap", Name: "Người nhập"})
	h.must(err)
	h.must(h.owner.ImportLines(h.Context(), func(yield func(congress.Line) bool) {
		for _, unit := range []string{"Đại Từ", "thai-nguyen"} {
			asOf := congress.MustDate("2019-06-20")
			c := congress.Congress{Unit: h.units[unit], State: congress.Planned, Planned: congress.MustDate("2020-07-20"), AsOf: asOf}
			if !yield(congress.Line{Kind: congress.LineCongress, Unit: c.Unit, Account: account, Recorded: asOf.Clock(9, 0), Congress: c}) {
				return
			}
		}
	}))
	h.start()
	for _, path := range []string{"/", "/provinces/thai-nguyen", "/forecast", "/wall", "/print/national", "/print/province/thai-nguyen"} {
		for day, want := range map[string]bool{"2019-05-29": true, "2019-05-30": false} {
			address, query := addressIn(t, path, "2020-2025", day)
			query.Set("measure", "congress.province")
			main := mainOf(t, h.do(request{path: address + "?" + query.Encode(), token: "demo-viewer"}).body)
			if said := strings.Contains(main, "Trước Chỉ thị 35-CT/TW ngày 30/5/2019: đợt đại hội chưa bắt đầu"); said != want {
				t.Errorf("%s on %s says that the campaign had not begun: %t", path, day, said)
			}
			if want && strings.Contains(main, "status behind") {
				t.Errorf("%s on %s judges somebody", path, day)
			}
		}
	}
	for day, want := range map[string]string{"2019-05-29": "not_reported", "2019-05-30": "behind"} {
		body := h.do(request{path: "/api/v1/progress?term=2020-2025&unit=thai-nguyen&measure=congress.province&asOf=" + day, token: "demo-viewer"}).body
		if !strings.Contains(body, `"status":"`+want+`"`) {
			t.Errorf("the API on %s: %s, want %s", day, body, want)
		}
	}
}
