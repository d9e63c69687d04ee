package server

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"tiendo/internal/access"
	"tiendo/internal/postgres"
)

func TestNobodyGetsAnythingWithoutSigningIn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, path := range []string{"/progress", "/entries", "/units"} {
		for _, token := range []string{"", "made-up"} {
			a := h.get(token, path)
			h.problem(a, http.StatusUnauthorized)
			if got := a.Header.Get("WWW-Authenticate"); !strings.HasPrefix(got, "Bearer") {
				t.Errorf("%s: WWW-Authenticate = %q, want Bearer", path, got)
			}
		}
	}
	h.problem(h.post("", grassroots254), http.StatusUnauthorized)
	id := h.units["thai-nguyen"].String()
	for _, path := range []string{"/?asOf=2020-05-23", "/provinces/thai-nguyen", "/units/" + id, "/entry/" + id, "/history", "/compare", "/search?q=a"} {
		a := h.do(request{path: path})
		h.status(a, http.StatusSeeOther)
		if got, want := a.Header.Get("Location"), "/login?next="+url.QueryEscape(path); got != want {
			t.Errorf("%s leads to %q, want %q", path, got, want)
		}
	}
	for _, path := range []string{"/live?page=/", "/search.json?q=a"} { // asked for by a script, which shows no page
		h.status(h.do(request{path: path}), http.StatusUnauthorized)
	}
}

// TestAProvincesAccountSeesNothingOfAnotherOnAnyWayIn asks for Quảng Ninh as Thái Nguyên everywhere.
func TestAProvincesAccountSeesNothingOfAnotherOnAnyWayIn(t *testing.T) {
	t.Parallel()
	h := setup(t)
	secret := strings.NewReplacer("thai-nguyen", "quang-ninh", "254", "77", "616", "98765").Replace(grassroots254)
	h.status(h.post("quang-ninh", secret), http.StatusCreated)
	id := h.units["quang-ninh"].String()
	for _, unit := range []string{"quang-ninh", id} {
		h.problem(h.get("thai-nguyen", "/progress?unit="+unit), http.StatusNotFound)
		h.problem(h.get("thai-nguyen", "/entries?unit="+unit), http.StatusNotFound)
		h.problem(h.get("thai-nguyen", "/units?parent="+unit), http.StatusNotFound)
	}
	p := h.problem(h.post("thai-nguyen", strings.Replace(secret, "77", "78", 1)), http.StatusNotFound)
	if len(p.Errors) != 1 || p.Errors[0].Field != "unit" {
		t.Errorf("errors = %+v, want one at unit", p.Errors)
	}
	for _, path := range []string{"/entries", "/units", "/progress?children=true"} {
		if a := h.get("thai-nguyen", path); strings.Contains(a.body, "Quảng Ninh") {
			t.Errorf("%s tells of Quảng Ninh: %.300s", path, a.body)
		}
	}
	b := h.signIn("thai-nguyen")
	for _, path := range []string{"/provinces/quang-ninh", "/units/" + id, "/entry/" + id, "/history?unit=quang-ninh", "/forecast?unit=quang-ninh", "/live?page=/provinces/quang-ninh"} {
		h.status(h.do(request{path: path, client: b}), http.StatusNotFound)
	}
	a := h.form(b, "/entry/"+id+"/figure", url.Values{"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"1"}, "total": {"2"}, "asOf": {"1/6/2020"}})
	h.status(a, http.StatusNotFound)
	for _, path := range []string{"/", "/?view=table", "/history", "/provinces/thai-nguyen"} {
		a := h.do(request{path: path, client: b})
		h.status(a, http.StatusOK)
		if strings.Contains(a.body, "provinces/quang-ninh") {
			t.Errorf("%s tells of Quảng Ninh", path)
		}
	}
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want the one of Quảng Ninh", n)
	}
}

func TestWhoMayOnlyReadIsToldSo(t *testing.T) {
	t.Parallel()
	h := setup(t)
	for _, token := range []string{"thai-nguyen-xem", "trung-uong", "demo-viewer"} {
		h.problem(h.post(token, grassroots254), http.StatusForbidden)
	}
	b := h.signIn("thai-nguyen-xem")
	path := "/entry/" + h.units["thai-nguyen"].String() + "/figure"
	h.status(h.do(request{path: path, client: b}), http.StatusForbidden)
	h.status(h.form(b, path, url.Values{"measure": {"congress.grassroots"}, "kind": {"count"}, "done": {"1"}, "total": {"2"}, "asOf": {"1/6/2020"}}), http.StatusForbidden)
	h.problem(h.post("dai-tu", grassroots254), http.StatusNotFound) // a district's account does not see its province
	own := strings.NewReplacer(`"thai-nguyen"`, `"`+h.units["Đại Từ"].String()+`"`).Replace(grassroots254)
	h.status(h.post("dai-tu", own), http.StatusCreated)
	if n := h.ledgerLines(); n != 1 {
		t.Errorf("%d lines stored, want 1", n)
	}
}

func TestAHandlerThatForgotItsCheckGetsNothingFromTheStore(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.status(h.post("quang-ninh", strings.Replace(grassroots254, "thai-nguyen", "quang-ninh", 1)), http.StatusCreated)
	scope, err := h.db.TokenScope(t.Context(), "thai-nguyen", h.Clock)
	h.must(err)
	scope.Grants = append(scope.Grants, access.Grant{Account: scope.Account, Role: access.Admin, Term: "2020-2025", Unit: h.units["nation"]})
	lines, err := h.db.Entries(t.Context(), scope, postgres.EntryFilter{Term: "2020-2025"})
	h.must(err)
	if len(lines) != 0 {
		t.Errorf("a scope with an invented grant reads %d lines from Postgres, want none", len(lines))
	}
	tv, err := h.Engine.View(scope).Term("2020-2025")
	h.must(err)
	u, ok := tv.Unit(h.units["quang-ninh"])
	if !ok {
		t.Fatal("the engine trusts the scope it is given")
	}
	if _, err := h.record(t.Context(), tv, u, lineOf254(t)); statusOf(err) != http.StatusNotFound {
		t.Errorf("record with an invented grant = %v, want not found", err)
	}
}

func TestARevokedSessionGetsNothingMore(t *testing.T) {
	t.Parallel()
	h := setup(t)
	h.listen()
	b := h.signIn("thai-nguyen")
	h.status(h.do(request{path: "/", client: b}), http.StatusOK)
	h.must(h.owner.DisableAccount(t.Context(), "thai-nguyen"))
	h.eventually("the end of the session", func() bool {
		return h.do(request{path: "/", client: b}).StatusCode == http.StatusSeeOther
	})
	h.problem(h.get("thai-nguyen", "/progress"), http.StatusUnauthorized)
}

func TestAnEndedGrantEndsWhatItGave(t *testing.T) {
	t.Parallel()
	h := setup(t)
	ended := postgres.Account{Login: "het-han", Name: "Hết hạn"}
	id, err := h.owner.AddAccount(t.Context(), ended)
	h.must(err)
	h.must(h.owner.AddGrant(t.Context(), access.Grant{Account: id, Role: access.Admin, Unit: h.units["nation"], To: today.AddDays(-1)}))
	_, err = h.owner.AddToken(t.Context(), "het-han", "test", "het-han")
	h.must(err)
	h.problem(h.get("het-han", "/progress"), http.StatusForbidden)
	h.problem(h.get("het-han", "/progress?term=2020-2025"), http.StatusNotFound)
	h.problem(h.post("het-han", grassroots254), http.StatusNotFound)
}

// listen hears the notices of the store, as the program does.
func (h *house) listen() {
	ctx, stop := context.WithCancel(h.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		h.db.Listen(ctx, func(n postgres.Notice) {
			if n.Access || len(n.Provinces) == 0 {
				h.Server.AccessChanged()
			}
			_ = h.Engine.CatchUp(ctx, n.Provinces...)
		})
	}()
	h.Cleanup(func() { stop(); <-done })
	h.eventually("the listener", h.db.Listening)
}

// expireSessions makes every session end now.
func (h *house) expireSessions() {
	h.Helper()
	conn, err := pgx.Connect(h.Context(), h.base.OwnerURL)
	h.must(err)
	defer conn.Close(h.Context())
	_, err = conn.Exec(h.Context(), `UPDATE session SET expires = now() - interval '1 second'`)
	h.must(err)
}
