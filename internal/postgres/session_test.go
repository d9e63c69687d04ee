package postgres_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

func TestSessionCarriesTheGrantsInForce(t *testing.T) {
	t.Parallel()
	w := setup(t)
	today := structure().Term.Today
	scope := w.account(t, "nguyen", access.Grant{Role: access.Editor, Unit: thaiNguyen}, access.Grant{Role: access.Viewer, Unit: nation, To: today.AddDays(-1)})
	secret, err := w.db.CreateSession(t.Context(), scope.Account, time.Now().Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	want := scope
	want.Grants = scope.Grants[:1]
	got, err := w.db.SessionScope(t.Context(), secret, congress.Clock{})
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("SessionScope() %v (-want +got):\n%s", err, diff)
	}
	got, err = w.db.SessionScope(t.Context(), secret, congress.Clock{Fixed: today.AddDays(-1)})
	if len(got.Grants) != 2 || err != nil {
		t.Errorf("SessionScope() a day before has grants %v (%v), want both", got.Grants, err)
	}
}

func TestSessionEnds(t *testing.T) {
	t.Parallel()
	w := setup(t)
	start := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	clock := congress.Clock{Moment: func() time.Time { return start }}
	db := w.Open(t, postgres.Config{Clock: clock})
	create := func(expires time.Time) string {
		secret, err := db.CreateSession(t.Context(), w.editor.Account, expires)
		if err != nil {
			t.Fatal(err)
		}
		return secret
	}
	want := func(when, secret string, clock congress.Clock, want error) {
		t.Helper()
		if _, err := db.SessionScope(t.Context(), secret, clock); !errors.Is(err, want) {
			t.Errorf("SessionScope() %s: %v, want %v", when, err, want)
		}
	}
	secret := create(start.Add(time.Hour))
	want("before its end", secret, clock, nil)
	want("at its end", secret, congress.Clock{Moment: func() time.Time { return start.Add(time.Hour) }}, congress.ErrUnauthenticated)
	want("with a fixed day long after", secret, congress.Clock{Fixed: congress.MustDate("2030-01-01"), Moment: clock.Moment}, nil)
	want("with a wrong secret", secret+"x", clock, congress.ErrUnauthenticated)
	for _, standing := range []bool{true, false} {
		if ended, err := db.EndSession(t.Context(), secret); ended != standing || err != nil {
			t.Fatalf("EndSession() = %t, %v, want %t", ended, err, standing)
		}
	}
	want("after signing out", secret, clock, congress.ErrUnauthenticated)

	secret = create(start.Add(time.Hour))
	if err := w.Owner.SetPassword(t.Context(), "editor", "$argon2id$new"); err != nil {
		t.Fatal(err)
	}
	want("after a new password", secret, clock, congress.ErrUnauthenticated)

	secret = create(start.Add(time.Hour))
	if err := w.Owner.DisableAccount(t.Context(), "editor"); err != nil {
		t.Fatal(err)
	}
	want("after the account ended", secret, clock, congress.ErrUnauthenticated)
	if _, err := db.CreateSession(t.Context(), w.editor.Account, start.Add(time.Hour)); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("CreateSession() of a disabled account: %v, want ErrUnauthenticated", err)
	}
	if _, err := db.AppendEntry(t.Context(), w.editor, w.figure(thaiNguyen, "2020-05-23", 1, 2)); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("AppendEntry() with the scope of a disabled account: %v, want ErrNotFound", err)
	}
}

func TestTokenGivesItsAccountsScopeUntilRevoked(t *testing.T) {
	t.Parallel()
	w := setup(t)
	secret, err := w.Owner.AddToken(t.Context(), "viewer", "bảng điện tử", "")
	if err != nil || len(secret) < 40 {
		t.Fatalf("AddToken() = %q, %v, want a long secret", secret, err)
	}
	fixed, err := w.Owner.AddToken(t.Context(), "editor", "demo", "demo-editor")
	if err != nil || fixed != "demo-editor" {
		t.Fatalf("AddToken() = %q, %v, want the given secret", fixed, err)
	}
	want := w.viewer
	want.Token = true
	got, err := w.db.TokenScope(t.Context(), secret, congress.Clock{})
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("TokenScope() %v (-want +got):\n%s", err, diff)
	}
	tokens, err := w.Owner.ListTokens(t.Context())
	if err != nil || len(tokens) != 2 || tokens[1].Login != "viewer" || tokens[1].Name != "bảng điện tử" || tokens[1].Revoked {
		t.Fatalf("ListTokens() = %+v, %v, want the viewer's second", tokens, err)
	}
	if err := w.Owner.RevokeToken(t.Context(), tokens[1].ID); err != nil {
		t.Fatal(err)
	}
	if _, err := w.db.TokenScope(t.Context(), secret, congress.Clock{}); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("TokenScope() of a revoked token: %v, want ErrUnauthenticated", err)
	}
	if err := w.Owner.RevokeToken(t.Context(), tokens[1].ID); !errors.Is(err, congress.ErrNotFound) {
		t.Errorf("RevokeToken() again: %v, want ErrNotFound", err)
	}
}

func TestAccountByLogin(t *testing.T) {
	t.Parallel()
	w := setup(t)
	added := postgres.Account{Login: "demo-viewer", Name: "Người xem", PasswordHash: "$argon2id$…", Demo: true}
	var err error
	if added.ID, err = w.Owner.AddAccount(t.Context(), added); err != nil {
		t.Fatal(err)
	}
	got, err := w.db.AccountByLogin(t.Context(), "Demo-Viewer")
	if diff := cmp.Diff(added, got); diff != "" || err != nil {
		t.Errorf("AccountByLogin() %v (-want +got):\n%s", err, diff)
	}
	if _, err := w.db.AccountByLogin(t.Context(), "nobody"); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("AccountByLogin() of nobody: %v, want ErrUnauthenticated", err)
	}
	if err := w.Owner.DisableAccount(t.Context(), "demo-viewer"); err != nil {
		t.Fatal(err)
	}
	if _, err := w.db.AccountByLogin(t.Context(), "demo-viewer"); !errors.Is(err, congress.ErrUnauthenticated) {
		t.Errorf("AccountByLogin() of a disabled account: %v, want ErrUnauthenticated", err)
	}
	accounts, err := w.Owner.ListAccounts(t.Context())
	if err != nil || len(accounts) != 8 || !accounts[4-1].Disabled {
		t.Errorf("ListAccounts() = %+v, %v, want 8 with demo-viewer disabled", accounts, err)
	}
}
