package e2e

// place is a page of the program and whoever looks at it.
type place struct {
	name    string
	account string // "": nobody is signed in
	path    string
	status  int64
	// follow is a link on that page which leads to the one that is meant.
	follow string
	// typed is entered into the form and sent, to see the page that answers.
	typed map[string]string
}

// places are all pages, with the states that look different.
var places = []place{
	{name: "login", path: "/login", status: 200},
	{name: "login-failed", path: "/login", status: 401, typed: map[string]string{"login": "nobody", "password": "wrong"}},
	{name: "national", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.grassroots&asOf=2020-05-23", status: 200},
	{name: "national-today", account: "demo-viewer", path: "/", status: 200},
	{name: "national-then", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.grassroots&asOf=2020-05-23&known=2020-05-23", status: 200},
	{name: "national-before-the-first-figure", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.upper&asOf=2019-06-01", status: 200},
	{name: "national-table", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.upper&view=table", status: 200},
	{name: "national-tiles", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.grassroots&view=tiles&second=congress.upper", status: 200},
	{name: "national-region", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.grassroots&region=Tây+Nguyên&second=congress.upper&hide=c0", status: 200},
	{name: "national-beside", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.grassroots&besideDay=2020-05-23&second=congress.upper", status: 200},
	{name: "national-beside-table", account: "demo-viewer", path: "/?term=2020-2025&measure=congress.grassroots&beside=congress.upper&view=table", status: 200},
	{name: "national-tiles-of-a-province", account: "demo-thai-nguyen", path: "/?term=2020-2025&view=tiles", status: 200},
	{name: "national-2025", account: "demo-viewer", path: "/?term=2025-2030", status: 200},
	{name: "national-of-a-province", account: "demo-thai-nguyen", path: "/?term=2020-2025", status: 200},
	{name: "province", account: "demo-viewer", path: "/provinces/thai-nguyen?term=2020-2025", status: 200},
	{name: "province-in-words", account: "demo-viewer", path: "/provinces/soc-trang?term=2020-2025&asOf=2020-06-10", status: 200},
	{name: "province-with-targets", account: "demo-viewer", path: "/provinces/quang-ninh?term=2020-2025&measure=congress.cell&sort=name", status: 200},
	{name: "province-that-differs", account: "demo-viewer", path: "/provinces/cao-bang?term=2020-2025&measure=congress.grassroots", status: 200},
	{name: "province-before-the-term", account: "demo-viewer", path: "/provinces/ca-mau?term=2020-2025&asOf=2019-06-01", status: 200},
	{name: "grassroots", account: "demo-viewer", path: "/units/291?term=2020-2025", status: 200},
	{name: "unit", account: "demo-viewer", path: "/provinces/thai-nguyen?term=2020-2025", follow: `main a[href^="/units/"]`, status: 200},
	{name: "desk", account: "demo-thai-nguyen", path: "/entry/thai-nguyen?term=2020-2025&level=grassroots", status: 200},
	{name: "desk-outcomes", account: "demo-thai-nguyen", path: "/entry/thai-nguyen?term=2020-2025&kind=outcome", status: 200},
	{name: "entry", account: "demo-thai-nguyen", path: "/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots", status: 200},
	{
		name: "entry-refused", account: "demo-thai-nguyen", path: "/entry/thai-nguyen/figure?term=2020-2025&measure=congress.grassroots", status: 422,
		typed: map[string]string{"done": "4,687", "total": "abc", "asOf": "1/1/2099"},
	},
	{name: "confirm", account: "demo-thai-nguyen", path: "/confirm?term=2020-2025", status: 200},
	{name: "confirm-provinces", account: "demo-admin", path: "/confirm?term=2020-2025", status: 200},
	{name: "confirm-nothing-needed", account: "demo-admin", path: "/confirm?term=2020-2025&unit=ca-mau", status: 200},
	{name: "return", account: "demo-thai-nguyen", path: "/confirm?term=2020-2025", follow: `.figures a.back`, status: 200},
	{
		name: "return-refused", account: "demo-thai-nguyen", path: "/confirm?term=2020-2025", follow: `.figures a.back`, status: 422,
		typed: map[string]string{"due": "1/1/2020"},
	},
	{name: "read", account: "demo-thai-nguyen", path: "/entry/thai-nguyen/read?term=2020-2025", status: 200},
	{
		name: "read-found", account: "demo-thai-nguyen", path: "/entry/thai-nguyen/read?term=2020-2025", status: 200,
		typed: map[string]string{"text": textOfMay},
	},
	{
		name: "read-refused", account: "demo-thai-nguyen", path: "/entry/thai-nguyen/read?term=2020-2025", status: 422,
		typed: map[string]string{"date": "31/2/2020"},
	},
	{name: "import", account: "demo-thai-nguyen", path: "/import?term=2020-2025", status: 200},
	{name: "history", account: "demo-viewer", path: "/history?term=2020-2025", status: 200},
	{name: "units-import", account: "demo-admin", path: "/units/import?term=2020-2025&unit=thai-nguyen", status: 200},
	{name: "then", account: "demo-viewer", path: "/then?term=2025-2030&measure=congress.grassroots", status: 200},
	{name: "then-other-units", account: "demo-viewer", path: "/then?term=2025-2030&measure=congress.upper", status: 200},
	{name: "then-of-a-merged-province", account: "demo-viewer", path: "/then?term=2025-2030&unit=thai-nguyen&measure=congress.upper", status: 200},
	{name: "then-of-a-province", account: "demo-thai-nguyen", path: "/then?term=2025-2030&unit=thai-nguyen", status: 200},
	{name: "then-without", account: "demo-viewer", path: "/then?term=2020-2025", status: 200},
	{name: "life", account: "demo-viewer", path: "/history?term=2020-2025&unit=thai-nguyen&measure=congress.grassroots", status: 200},
	{name: "life-of-a-sum", account: "demo-thai-nguyen", path: "/history?term=2020-2025&unit=thai-nguyen&measure=congress.upper", status: 200},
	{name: "life-in-words", account: "demo-viewer", path: "/history?term=2020-2025&unit=soc-trang&measure=congress.grassroots", status: 200},
	{name: "forecast", account: "demo-viewer", path: "/forecast?term=2020-2025", status: 200},
	{name: "forecast-all", account: "demo-viewer", path: "/forecast?term=2020-2025&measure=congress.grassroots&all=true", status: 200},
	{name: "forecast-province", account: "demo-thai-nguyen", path: "/forecast?term=2020-2025&unit=thai-nguyen&measure=congress.grassroots", status: 200},
	{name: "compare", account: "demo-viewer", path: "/compare?term=2020-2025&unit=thai-nguyen&from=2020-05-23&to=2020-06-23&measure=congress.grassroots", status: 200},
	{name: "compare-nation", account: "demo-viewer", path: "/compare?term=2020-2025&from=2020-05-23&to=2020-06-23&asKnown=true", status: 200},
	{name: "silence", account: "demo-viewer", path: "/silence?term=2020-2025", status: 200},
	{name: "silence-all", account: "demo-viewer", path: "/silence?term=2020-2025&unit=thai-nguyen&of=all", status: 200},
	{name: "silence-of-a-province", account: "demo-thai-nguyen", path: "/silence?term=2020-2025", status: 200},
	{name: "since", account: "demo-viewer", path: "/since?term=2020-2025", status: 200},
	{name: "calendar", account: "demo-viewer", path: "/calendar?term=2020-2025&month=2020-07", status: 200},
	{name: "calendar-day", account: "demo-viewer", path: "/calendar?term=2020-2025&month=2020-10&day=2020-10-14", status: 200},
	{name: "calendar-list", account: "demo-viewer", path: "/calendar?term=2020-2025&view=list&level=upper", status: 200},
	{name: "calendar-of-a-province", account: "demo-thai-nguyen", path: "/calendar?term=2020-2025", status: 200},
	{name: "calendar-empty", account: "demo-viewer", path: "/calendar?term=2020-2025&unit=ca-mau&level=cell&month=2021-01", status: 200},
	{name: "congress", account: "demo-viewer", path: "/calendar/thai-nguyen?term=2020-2025", status: 200},
	{name: "congress-form", account: "demo-thai-nguyen", path: "/calendar/thai-nguyen?term=2020-2025", status: 200},
	{
		name: "congress-refused", account: "demo-thai-nguyen", path: "/calendar/thai-nguyen?term=2020-2025", status: 422,
		typed: map[string]string{"planned": "31/2/2020"},
	},
	{
		name: "congress-asked", account: "demo-thai-nguyen", path: "/calendar/thai-nguyen?term=2020-2025", status: 422,
		typed: map[string]string{"planned": "20/11/2020", "reason": "chờ ý kiến"},
	},
	{name: "calendar-feeds", account: "demo-thai-nguyen", path: "/calendar/feeds?term=2020-2025", status: 200},
	{name: "search", account: "demo-viewer", path: "/search?term=2020-2025&q=thai+nguyen", status: 200},
	{name: "search-nothing", account: "demo-thai-nguyen", path: "/search?term=2020-2025&q=quang+ninh", status: 200},
	{name: "wall", account: "demo-viewer", path: "/wall?term=2020-2025&rotate=0", status: 200},
	{name: "wall-past", account: "demo-viewer", path: "/wall?term=2020-2025&rotate=0&asOf=2020-05-23&measure=congress.grassroots", status: 200},
	{name: "wall-of-a-province", account: "demo-thai-nguyen", path: "/wall?term=2020-2025&rotate=0", status: 200},
	{name: "paper", account: "demo-viewer", path: "/print/national?term=2020-2025&measure=congress.grassroots", status: 200},
	{name: "paper-of-a-province", account: "demo-thai-nguyen", path: "/print/province/thai-nguyen?term=2020-2025&measure=congress.grassroots", status: 200},
	{name: "paper-of-congresses", account: "demo-viewer", path: "/print/province/ha-noi?term=2020-2025&measure=congress.upper", status: 200},
	{name: "not-found", account: "demo-viewer", path: "/provinces/atlantis", status: 404},
	{name: "bad-query", account: "demo-viewer", path: "/?measure=nothing", status: 422},
	{name: "forbidden", account: "demo-viewer", path: "/entry/thai-nguyen?term=2020-2025", status: 403},
}

// visit shows the place in a window whose account is signed in.
func (b *tab) visit(p place) {
	b.t.Helper()
	status := b.open(p.path)
	if p.follow != "" {
		status = b.click(p.follow)
	}
	if p.typed != nil {
		for name, typed := range p.typed {
			b.fill(name, typed)
		}
		status = b.save()
	}
	if status != p.status {
		b.t.Errorf("%s: status %d, want %d", p.name, status, p.status)
	}
}

// save sends the page's main form.
func (b *tab) save() int64 {
	b.t.Helper()
	return b.click(`main form[method="post"] button.main[type="submit"]`)
}

// windows opens one window for each account as it is first asked for.
type windows map[string]*tab

func (w windows) of(account string, open func() *tab) *tab {
	if w[account] == nil {
		w[account] = open()
		if account != "" {
			w[account].signIn(account)
		}
	}
	return w[account]
}
