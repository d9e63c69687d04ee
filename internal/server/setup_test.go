package server

import (
	"bytes"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/pgtest"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// house is a whole program over HTTP, with a small term on a real Postgres.
type house struct {
	*testing.T
	*Server
	http  *httptest.Server
	owner *postgres.Owner
	db    *postgres.DB
	base  *pgtest.Database
	units map[string]congress.UnitID // by slug or short name
	log   *syncBuffer
}

// today is the day on which the term of the tests stands still.
var today = congress.MustDate("2020-07-03")

// password of every account of the tests that has one.
const password = "một mật khẩu đủ dài"

// Who can sign in with the password, as what, where.
var people = []struct {
	login, unit string
	role        access.Role
}{
	{"trung-uong", "nation", access.Viewer},
	{"thai-nguyen", "thai-nguyen", access.Editor},
	{"thai-nguyen-xem", "thai-nguyen", access.Viewer},
	{"dai-tu", "Đại Từ", access.Editor},
	{"quang-ninh", "quang-ninh", access.Editor},
	{"quan-tri", "nation", access.Admin},
}

var hashed = sync.OnceValues(func() (string, error) { return access.HashPassword(password) })

// setup starts the program on the small term. change may set its configuration first.
func setup(t *testing.T, change ...func(*Config)) *house {
	t.Helper()
	h := newHouse(t)
	h.fill()
	h.start(change...)
	return h
}

// newHouse is a program that has a database and is not started.
func newHouse(t *testing.T) *house {
	t.Helper()
	base := pgtest.New(t)
	return &house{T: t, base: base, owner: base.Owner, log: &syncBuffer{}}
}

// start loads what is in the database and answers.
func (h *house) start(change ...func(*Config)) {
	h.Helper()
	h.db = h.base.Open(h.T, postgres.Config{})
	engine := rollup.NewEngine(h.db)
	h.must(engine.Load(h.Context()))
	c := Config{DB: h.db, Engine: engine, Demo: true, Version: "test", Log: slog.New(slog.NewTextHandler(h.log, &slog.HandlerOptions{Level: slog.LevelWarn}))}
	for _, f := range change {
		f(&c)
	}
	var err error
	h.Server, err = New(c)
	h.must(err)
	h.http = httptest.NewServer(h.Handler())
	h.Cleanup(h.http.Close)
	h.Cleanup(h.Server.Close) // before the listener, which waits for its streams
	h.Cleanup(func() {
		if h.Failed() {
			h.Logf("log of the program:\n%s", h.log)
		}
	})
}

// syncBuffer is a log that may be read while it is written.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func (h *house) must(err error) {
	h.Helper()
	if err != nil {
		h.Fatal(err)
	}
}

func (h *house) fill() {
	h.Helper()
	ctx := h.Context()
	units := []congress.Unit{
		{ID: 1, Level: congress.Nation, Name: "Toàn quốc"},
		{ID: 2, Parent: 1, Level: congress.Province, Slug: "thai-nguyen", Code: "19", Name: "Thái Nguyên", Region: "Trung du và miền núi phía Bắc", Subregion: "Đông Bắc Bộ", OnMap: true, Aliases: []string{"Thai Nguyen"}},
		{ID: 3, Parent: 1, Level: congress.Province, Slug: "quang-ninh", Code: "22", Name: "Quảng Ninh", Region: "Đồng bằng sông Hồng", Subregion: "Đông Bắc Bộ", OnMap: true},
		{ID: 4, Parent: 1, Level: congress.Province, Slug: "soc-trang", Code: "94", Name: "Sóc Trăng", Region: "Đồng bằng sông Cửu Long", Subregion: "Tây Nam Bộ", OnMap: true, NeedsConfirmation: true},
		{ID: 5, Parent: 1, Level: congress.Province, Slug: "bac-kan", Code: "06", Name: "Bắc Kạn", Region: "Trung du và miền núi phía Bắc", Subregion: "Đông Bắc Bộ", OnMap: true},
		{ID: 6, Parent: 2, Level: congress.Upper, Name: "Đại Từ", FullName: "Đảng bộ huyện Đại Từ"},
		{ID: 7, Parent: 2, Level: congress.Upper, Name: "Phú Lương", FullName: "Đảng bộ huyện Phú Lương"},
	}
	ids, err := h.owner.ImportStructure(ctx, rollup.Structure{
		Term:      congress.Term{ID: "2020-2025", Directive: "35-CT/TW", DirectiveDate: congress.MustDate("2019-05-30"), RhythmDays: 7, Today: today},
		Units:     units,
		Measures:  measures,
		Deadlines: deadlines,
	})
	h.must(err)
	h.units = map[string]congress.UnitID{"nation": ids[1]}
	for _, u := range units[1:] {
		name := u.Slug
		if name == "" {
			name = u.Name
		}
		h.units[name] = ids[u.ID]
	}
	hash, err := hashed()
	h.must(err)
	for _, p := range people {
		h.addAccount(postgres.Account{Login: p.login, Name: "Người " + p.login, PasswordHash: hash}, p.role, p.unit)
	}
	h.addAccount(postgres.Account{Login: "demo-viewer", Name: "Đoàn công tác", Demo: true}, access.Viewer, "nation")
	h.addAccount(postgres.Account{Login: "demo-thai-nguyen", Name: "Chuyên viên", Demo: true}, access.Editor, "thai-nguyen")
	h.addAccount(postgres.Account{Login: "demo-admin", Name: "Quản trị", Demo: true}, access.Admin, "nation")
}

// addAccount adds an account with one grant and a token that is its login.
func (h *house) addAccount(a postgres.Account, role access.Role, unit string) {
	h.Helper()
	id, err := h.owner.AddAccount(h.Context(), a)
	h.must(err)
	h.must(h.owner.AddGrant(h.Context(), access.Grant{Account: id, Role: role, Unit: h.units[unit]}))
	_, err = h.owner.AddToken(h.Context(), a.Login, "test", a.Login)
	h.must(err)
}

var measures = []congress.Measure{
	{Code: "congress.cell", Kind: congress.KindProgress, Level: congress.Cell, NameVI: "Đại hội chi bộ trực thuộc", NameEN: "Cell congresses held", DoneVI: "chi bộ đã đại hội", TotalVI: "chi bộ trực thuộc", Order: 1},
	{Code: "congress.grassroots", Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Đại hội tổ chức cơ sở đảng", NameEN: "Grassroots congresses held", DoneVI: "tổ chức cơ sở đảng đã đại hội", TotalVI: "tổ chức cơ sở đảng", Order: 2},
	{Code: "congress.upper", Kind: congress.KindProgress, Level: congress.Upper, NameVI: "Đại hội cấp trên trực tiếp cơ sở", NameEN: "Upper-level congresses held", DoneVI: "đảng bộ đã đại hội", TotalVI: "đảng bộ", Order: 3},
	{Code: "congress.province", Kind: congress.KindProgress, Level: congress.Province, NameVI: "Đại hội trực thuộc Trung ương", NameEN: "Provincial congresses held", DoneVI: "đảng bộ đã đại hội", TotalVI: "đảng bộ", Order: 4},
	{Code: "pilot.upper", Kind: congress.KindProgress, Level: congress.Upper, NameVI: "Đại hội điểm cấp trên cơ sở", NameEN: "Upper-level pilot congresses held", DoneVI: "đại hội điểm đã tổ chức", TotalVI: "đơn vị được chọn làm điểm", Order: 5},
	{Code: "pilot.grassroots", Kind: congress.KindProgress, Level: congress.Grassroots, NameVI: "Đại hội điểm cấp cơ sở", NameEN: "Grassroots pilot congresses held", DoneVI: "đại hội điểm đã tổ chức", TotalVI: "đơn vị được chọn làm điểm", Order: 6},
	{Code: "secretary_direct.grassroots", Kind: congress.KindOutcome, Level: congress.Grassroots, NameVI: "Bí thư được bầu trực tiếp (cơ sở)", NameEN: "Secretary elected directly", DoneVI: "bầu trực tiếp", TotalVI: "bí thư được bầu", Order: 7},
	{Code: "first_time.grassroots", Kind: congress.KindOutcome, Level: congress.Grassroots, NameVI: "Tham gia cấp ủy lần đầu (cơ sở)", NameEN: "First-time members", DoneVI: "lần đầu", TotalVI: "cấp ủy viên", Order: 8},
	{Code: "women.grassroots", Kind: congress.KindOutcome, Level: congress.Grassroots, NameVI: "Cấp ủy viên là nữ (cơ sở)", NameEN: "Women among those elected", DoneVI: "nữ", TotalVI: "cấp ủy viên", Order: 9},
	{Code: "minority.grassroots", Kind: congress.KindOutcome, Level: congress.Grassroots, NameVI: "Dân tộc thiểu số (cơ sở)", NameEN: "Ethnic minorities", DoneVI: "dân tộc thiểu số", TotalVI: "cấp ủy viên", Order: 10},
}

var deadlines = []congress.Deadline{
	{Level: congress.Cell, FinishBy: congress.MustDate("2020-03-31"), KnownFrom: congress.MustDate("2019-05-30"), Document: "35-CT/TW"},
	{Level: congress.Grassroots, FinishBy: congress.MustDate("2020-06-30"), KnownFrom: congress.MustDate("2019-05-30"), Document: "35-CT/TW"},
	{Level: congress.Upper, FinishBy: congress.MustDate("2020-08-31"), KnownFrom: congress.MustDate("2019-05-30"), Document: "35-CT/TW"},
	{Level: congress.Province, FinishBy: congress.MustDate("2020-10-31"), KnownFrom: congress.MustDate("2019-05-30"), Document: "35-CT/TW"},
}

// answer is what came back.
type answer struct {
	*http.Response
	body string
}

// request is one question; the zero fields are left out.
type request struct {
	method, path, body, token string
	header                    map[string]string
	client                    *http.Client
}

// do asks, without following redirects.
func (h *house) do(q request) answer {
	h.Helper()
	if q.method == "" {
		q.method = http.MethodGet
	}
	r, err := http.NewRequestWithContext(h.Context(), q.method, h.http.URL+q.path, strings.NewReader(q.body))
	h.must(err)
	if q.token != "" {
		r.Header.Set("Authorization", "Bearer "+q.token)
	}
	if q.method == http.MethodPost {
		r.Header.Set("Content-Type", "application/json")
	}
	for name, value := range q.header {
		r.Header.Set(name, value)
		if name == "Host" {
			r.Host = value
		}
	}
	if q.client == nil {
		q.client = &http.Client{CheckRedirect: stay}
	}
	resp, err := q.client.Do(r)
	h.must(err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	h.must(err)
	return answer{resp, string(body)}
}

func stay(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// get asks for something of the API.
func (h *house) get(token, path string) answer {
	h.Helper()
	return h.do(request{path: apiPath + path, token: token})
}

// post sends an entry.
func (h *house) post(token, body string, header ...string) answer {
	h.Helper()
	q := request{method: http.MethodPost, path: apiPath + "/entries", token: token, body: body, header: map[string]string{}}
	for i := 0; i+1 < len(header); i += 2 {
		q.header[header[i]] = header[i+1]
	}
	return h.do(q)
}

// form sends a form as a browser does, from our own page.
func (h *house) form(client *http.Client, path string, values url.Values) answer {
	h.Helper()
	return h.do(request{
		method: http.MethodPost, path: path, body: values.Encode(), client: client,
		header: map[string]string{"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"},
	})
}

// browser is a client that keeps cookies and does not follow redirects.
func (h *house) browser() *http.Client {
	jar, err := cookiejar.New(nil)
	h.must(err)
	return &http.Client{Jar: jar, CheckRedirect: stay}
}

// signIn signs in with the password and returns the browser.
func (h *house) signIn(login string) *http.Client {
	h.Helper()
	b := h.browser()
	a := h.form(b, "/login", url.Values{"login": {login}, "password": {password}})
	h.status(a, http.StatusSeeOther)
	return b
}

func (h *house) status(a answer, want int) {
	h.Helper()
	if a.StatusCode != want {
		h.Fatalf("%s %s = %d, want %d: %.600s", a.Request.Method, a.Request.URL, a.StatusCode, want, a.body)
	}
}

// decode reads the JSON of an answer.
func decode[T any](h *house, a answer) T {
	h.Helper()
	var v T
	d := json.NewDecoder(strings.NewReader(a.body))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		h.Fatalf("%s: %v: %.600s", a.Request.URL, err, a.body)
	}
	return v
}

// problem reads the problem document of an answer and checks its form.
func (h *house) problem(a answer, status int) problem {
	h.Helper()
	h.status(a, status)
	if got, want := a.Header.Get("Content-Type"), "application/problem+json"; got != want {
		h.Errorf("Content-Type = %q, want %q", got, want)
	}
	p := decode[problem](h, a)
	if p.Status != status || p.Title == "" || p.Detail == "" {
		h.Errorf("problem = %+v, want status %d with title and detail", p, status)
	}
	return p
}

// eventually waits until the condition holds, which something under way must bring about.
func (h *house) eventually(what string, ok func() bool) {
	h.Helper()
	deadline := time.NewTimer(10 * time.Second)
	defer deadline.Stop()
	for tick := time.NewTicker(5 * time.Millisecond); ; {
		if ok() {
			tick.Stop()
			return
		}
		select {
		case <-tick.C:
		case <-deadline.C:
			tick.Stop()
			h.Fatalf("%s did not come about", what)
		}
	}
}

const grassroots254 = `{"term":"2020-2025","unit":"thai-nguyen","measure":"congress.grassroots","asOf":"2020-05-23","value":{"kind":"count","done":254,"total":616}}`

// ledgerLines counts what is stored.
func (h *house) ledgerLines() (n int) {
	h.Helper()
	conn, err := pgx.Connect(h.Context(), h.base.OwnerURL)
	h.must(err)
	defer conn.Close(h.Context())
	h.must(conn.QueryRow(h.Context(), `SELECT count(*) FROM ledger`).Scan(&n))
	return n
}
