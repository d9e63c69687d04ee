package server

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/postgres"
)

// askers are those for whom every address is asked, in the order of the columns of [answersTo].
var askers = []string{"", "trung-uong", "thai-nguyen-xem", "thai-nguyen", "truong-ban", "dai-tu", "quang-ninh", "quan-tri"}

// answersTo is what each of the askers gets of an address about Thái Nguyên or an import of its specialist's. Forms are
// sent empty: 400, 415 and 422 are what becomes of an empty one. nil is an address with tests of its own.
var answersTo = map[string][]int{
	"GET /live":                            nil,
	"POST /login":                          nil,
	"POST /login/demo":                     nil,
	"POST /logout":                         nil,
	"GET /":                                {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /?view=table":                     {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/entries":                  {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/entries?unit=thai-nguyen": {401, 200, 200, 200, 200, 404, 404, 200},
	"GET /api/v1/openapi-3.0.json":         {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/openapi-3.0.yaml":         {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/openapi.json":             {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/openapi.yaml":             {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/progress?unit=thai-nguyen&children=true": {401, 200, 200, 200, 200, 404, 404, 200},
	"GET /api/v1/units":                             {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/units?parent=thai-nguyen":          {401, 200, 200, 200, 200, 404, 404, 200},
	"GET /api/v1/congresses":                        {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/congresses?unit=thai-nguyen":       {401, 200, 200, 200, 200, 404, 404, 200},
	"POST /api/v1/congresses":                       {401, 422, 422, 422, 422, 422, 422, 422},
	"GET /calendar":                                 {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /calendar?unit=nation":                     {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /calendar?unit=thai-nguyen":                {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /calendar.ics":                             {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /calendar.ics?unit=thai-nguyen":            {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /calendar/feed/{secret}.ics":               {404, 404, 404, 404, 404, 404, 404, 404},
	"GET /calendar/feeds":                           {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /calendar/feeds?unit=thai-nguyen":          {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /calendar/{unit}":                          {303, 302, 302, 302, 302, 404, 404, 302},
	"POST /calendar/feeds":                          {303, 201, 201, 201, 201, 201, 201, 201},
	"POST /calendar/feeds/end":                      {303, 404, 404, 404, 404, 404, 404, 404},
	"POST /calendar/{unit}":                         {303, 403, 403, 422, 403, 404, 404, 422},
	"GET /compare?unit=thai-nguyen":                 {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /confirm":                                  {303, 403, 403, 403, 200, 403, 403, 200},
	"GET /confirm?unit=thai-nguyen":                 {303, 403, 403, 403, 200, 403, 403, 200},
	"GET /confirm/return":                           {303, 422, 422, 422, 422, 422, 422, 422},
	"GET /entry/{id}":                               {303, 403, 403, 200, 403, 404, 404, 200},
	"GET /entry/{id}/figure":                        {303, 403, 403, 200, 403, 404, 404, 200},
	"GET /entry/{id}/read":                          {303, 403, 403, 200, 403, 404, 404, 200},
	"GET /export/figures.{format}":                  {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /export/figures.{format}?unit=thai-nguyen": {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /export/shown.{format}":                    {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /export/units.{format}":                    {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /export/units.{format}?unit=thai-nguyen":   {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /forecast":                                 {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /forecast?unit=thai-nguyen":                {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /silence":                                  {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /silence?unit=thai-nguyen":                 {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /since":                                    {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /since?unit=thai-nguyen":                   {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /then":                                     {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /then?unit=thai-nguyen":                    {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /since/brief":                              {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /since/brief?unit=thai-nguyen":             {401, 200, 200, 200, 200, 404, 404, 200},
	"GET /since/looked.svg":                         {303, 422, 422, 422, 422, 422, 422, 422},
	"POST /since":                                   {401, 422, 422, 422, 422, 422, 422, 422},
	"GET /wall":                                     {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/forecast":                          {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /api/v1/forecast?unit=thai-nguyen":         {401, 200, 200, 200, 200, 404, 404, 200},
	"GET /healthz":                                  {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /history":                                  {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /history?unit=thai-nguyen":                 {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /import":                                   {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /import?unit=thai-nguyen":                  {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /import/template.xlsx?unit=thai-nguyen":    {303, 403, 403, 200, 403, 404, 404, 200},
	"GET /import/{id}":                              {303, 404, 404, 200, 404, 404, 404, 200},
	"GET /import/{id}/errors.{format}":              {303, 404, 404, 200, 404, 404, 404, 200},
	"GET /import/{id}/file":                         {303, 404, 404, 200, 404, 404, 404, 200},
	"GET /import/{id}/progress":                     {401, 404, 404, 200, 404, 404, 404, 200},
	"GET /login":                                    {200, 303, 303, 303, 303, 303, 303, 303},
	"GET /metrics":                                  {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /offline":                                  {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /picture/national.{format}":                nil,
	"GET /picture/unit.{format}":                    nil,
	"GET /print/national":                           {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /print/national.{format}":                  nil,
	"GET /print/province/{slug}":                    {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /print/province/{slug}.{format}":           nil,
	"GET /provinces/{slug}":                         {303, 200, 200, 200, 200, 404, 404, 200},
	"GET /readyz":                                   {503, 503, 503, 503, 503, 503, 503, 503},
	"GET /search?q=phu+luong":                       {303, 200, 200, 200, 200, 200, 200, 200},
	"GET /search.json?q=phu+luong":                  {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /sparks.json":                              {401, 200, 200, 200, 200, 200, 200, 200},
	"GET /static/*":                                 {404, 404, 404, 404, 404, 404, 404, 404},
	"GET /sw.js":                                    {200, 200, 200, 200, 200, 200, 200, 200},
	"GET /units/import?unit=thai-nguyen":            {303, 403, 403, 403, 403, 403, 403, 200},
	"GET /units/{id}":                               {303, 302, 302, 302, 302, 404, 404, 302},
	"POST /api/v1/confirmations":                    {401, 422, 422, 422, 422, 422, 422, 422},
	"POST /api/v1/entries":                          {401, 422, 422, 422, 422, 422, 422, 422},
	"POST /api/v1/read":                             {401, 422, 422, 422, 422, 422, 422, 422},
	"POST /api/v1/returns":                          {401, 422, 422, 422, 422, 422, 422, 422},
	"POST /confirm":                                 {303, 403, 403, 403, 422, 403, 403, 422},
	"POST /confirm/return":                          {303, 422, 422, 422, 422, 422, 422, 422},
	"POST /entry/{id}":                              {303, 403, 403, 422, 403, 404, 404, 422},
	"POST /entry/{id}/basis":                        {303, 403, 403, 422, 403, 404, 404, 422},
	"POST /entry/{id}/cells":                        {401, 415, 415, 415, 415, 415, 415, 415},
	"POST /entry/{id}/figure":                       {303, 403, 403, 422, 403, 404, 404, 422},
	"POST /entry/{id}/presence":                     {401, 403, 403, 200, 403, 404, 404, 200},
	"POST /entry/{id}/read":                         {303, 403, 403, 422, 403, 404, 404, 422},
	"POST /import":                                  {303, 400, 400, 400, 400, 400, 400, 400},
	"POST /import/{id}/choose":                      {303, 404, 404, 303, 404, 404, 404, 303},
	"POST /import/{id}/read":                        {303, 404, 404, 303, 404, 404, 404, 303},
	"POST /import/{id}/run":                         {303, 404, 404, 422, 404, 404, 404, 422},
	"POST /import/{id}/undo":                        {303, 404, 404, 409, 404, 404, 404, 409},
	"POST /static/*":                                {404, 404, 404, 404, 404, 404, 404, 404},
	"POST /sw.js":                                   {405, 405, 405, 405, 405, 405, 405, 405},
	"POST /units/import":                            {303, 400, 400, 400, 400, 400, 400, 400},
}

// asksFor is an address as a request has it.
func (h *house) asksFor(route, imported string) (method, path string) {
	method, path, _ = strings.Cut(route, " ")
	if strings.HasPrefix(path, importPath+"/{id}") {
		path = strings.Replace(path, importPath+"/{id}", imported, 1)
	}
	return method, strings.NewReplacer(
		"{id}", h.units["thai-nguyen"].String(), "{unit}", h.units["thai-nguyen"].String(), "{slug}", "thai-nguyen", "{format}", "csv", "/static/*", "/static/nothing",
	).Replace(path)
}

// asked is a request of somebody's: of a program's where programs ask, else of a page's own form.
func (h *house) asked(route, imported, login string, browser *http.Client) request {
	method, path := h.asksFor(route, imported)
	q := request{method: method, path: path, client: browser}
	switch {
	case strings.HasPrefix(path, apiPath):
		q.client, q.token, q.body = nil, login, "{}"
	case method == http.MethodPost:
		q.header = map[string]string{"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
	}
	return q
}

// addresses lists what the router has, as "GET /path".
func (h *house) addresses() []string {
	h.Helper()
	found := map[string]bool{}
	h.must(chi.Walk(h.Server.handler.(chi.Routes), func(method, route string, _ http.Handler, _ ...func(http.Handler) http.Handler) error {
		if method == http.MethodGet || method == http.MethodPost {
			found[method+" "+route] = true
		}
		return nil
	}))
	return slices.Sorted(maps.Keys(found))
}

// TestEveryAddressAnswersEveryRoleAsItShould asks every address of the program as everybody. Whoever adds an
// address says here who gets what of it.
func TestEveryAddressAnswersEveryRoleAsItShould(t *testing.T) {
	t.Parallel()
	h := setup(t)
	hash, err := hashed()
	h.must(err)
	h.addAccount(postgres.Account{Login: "truong-ban", Name: "Trưởng ban", PasswordHash: hash}, access.Confirmer, "thai-nguyen")
	browsers := map[string]*http.Client{"": h.browser()}
	for _, login := range askers[1:] {
		browsers[login] = h.signIn(login)
	}
	imported := h.sent(browsers["thai-nguyen"], "Đơn vị;Đã tổ chức;Tổng số\nAtlantis;1;2\n")
	for _, route := range slices.Sorted(maps.Keys(answersTo)) {
		want := answersTo[route]
		if want == nil {
			continue
		}
		var got []int
		for _, login := range askers {
			a := h.do(h.asked(route, imported, login, browsers[login]))
			got = append(got, a.StatusCode)
			if slices.Contains([]string{"", "dai-tu", "quang-ninh"}, login) && strings.Contains(a.body, "Phú Lương") {
				t.Errorf("%s tells %q of Phú Lương", route, login)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s = %v, want %v of %q", route, got, want, askers)
		}
	}
	h.coversEveryAddress()
}

// Whoever was signed out before sending a form comes back to the page that has it, wherever the form is sent to.
func TestSigningInLeadsBackToThePageOfAForm(t *testing.T) {
	t.Parallel()
	h := setup(t)
	b, nobody := h.signIn("quan-tri"), h.browser()
	imported := h.sent(b, "Đơn vị;Đã tổ chức;Tổng số\nAtlantis;1;2\n")
	for _, route := range h.addresses() {
		if want := answersTo[route]; !strings.HasPrefix(route, http.MethodPost) || want == nil || want[0] != http.StatusSeeOther {
			continue
		}
		q := h.asked(route, imported, "", nobody)
		q.path += "?term=2020-2025"
		to, err := url.Parse(h.do(q).Header.Get("Location"))
		h.must(err)
		back := to.Query().Get("next")
		page, query, _ := strings.Cut(back, "?")
		if to.Path != "/login" || query != "term=2020-2025" || !strings.HasPrefix(q.path, page) {
			t.Errorf("%s leads to %s", route, to)
		}
		if a := h.do(request{path: back, client: b}); a.StatusCode == http.StatusMethodNotAllowed || a.StatusCode == http.StatusNotFound {
			t.Errorf("%s leads back to %s: %d", route, back, a.StatusCode)
		}
	}
}

// coversEveryAddress holds the table to the router.
func (h *house) coversEveryAddress() {
	h.Helper()
	addresses := h.addresses()
	said := map[string]bool{}
	for route := range answersTo {
		address, _, _ := strings.Cut(route, "?")
		if said[address] = true; !slices.Contains(addresses, address) {
			h.Errorf("there is no %s", address)
		}
	}
	for _, address := range addresses {
		if !said[address] {
			h.Errorf("nothing is said of %s", address)
		}
	}
}
