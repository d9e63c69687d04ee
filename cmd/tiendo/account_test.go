package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"tiendo/internal/pgembed"
)

// givenDatabase is the environment of an operator who has an empty database.
func givenDatabase(t *testing.T) map[string]string {
	t.Helper()
	server, err := pgembed.Start(t.Context(), pgembed.Options{Volatile: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
		defer cancel()
		if err := server.Stop(ctx); err != nil {
			t.Error(err)
		}
	})
	if err := server.CreateDatabase(t.Context(), "tiendo"); err != nil {
		t.Fatal(err)
	}
	return map[string]string{"DATABASE_OWNER_URL": server.OwnerURL("tiendo"), "DATABASE_URL": server.AppURL("tiendo")}
}

func TestServeOnAGivenDatabaseSaysHowToMigrateIt(t *testing.T) {
	t.Parallel()
	env := givenDatabase(t)
	_, err := runWith(t, env, "", "serve", "--addr", "127.0.0.1:0")
	if err == nil || !strings.Contains(err.Error(), "tiendo migrate up") {
		t.Errorf("serve without a schema = %v, want the command that makes it", err)
	}
	delete(env, "DATABASE_OWNER_URL")
	_, err = runWith(t, env, "", "serve", "--addr", "127.0.0.1:0", "--demo")
	if err == nil || !strings.Contains(err.Error(), "DATABASE_OWNER_URL") {
		t.Errorf("serve --demo without the owner's address = %v", err)
	}
}

func TestAccountsAndTokensOverTheirWholeLife(t *testing.T) {
	t.Parallel()
	env := givenDatabase(t)
	const password = "một mật khẩu dài"
	for _, step := range []struct {
		input string
		args  []string
		want  string // in what is printed, or in the error
	}{
		{"", []string{"migrate", "up"}, "newest"},
		{"short\n", []string{"account", "add", "thu", "Nguyễn Thu"}, "a password has"},
		{"", []string{"account", "add", "thu", "Nguyễn Thu"}, "read the password"},
		{password + "\n", []string{"account", "add", "Thu", "Nguyễn Thu"}, "account thu added"},
		{"", []string{"account", "list"}, "Nguyễn Thu"},
		{"", []string{"account", "grant", "thu", "viewer", "nation"}, "--term is needed"},
		{"", []string{"account", "grant", "thu", "king", "nation", "--term", "2020-2025"}, "unknown role"},
		{"", []string{"account", "grant", "thu", "viewer", "nation", "--term", "2020-2025"}, `no unit of term 2020-2025 "nation"`},
		{"", []string{"token", "add", "nobody", "reports"}, `no account "nobody"`},
		{"", []string{"token", "add", "thu", "reports"}, "\n"},
		{"", []string{"token", "list"}, "in use"},
		{"", []string{"token", "revoke", "1"}, "token 1 revoked"},
		{"", []string{"token", "revoke", "1"}, `no token in use "1"`},
		{"", []string{"account", "disable", "thu"}, "disabled"},
		{"", []string{"account", "list"}, "disabled"},
		{"", []string{"verify"}, "0"},
	} {
		out, err := runWith(t, env, step.input, step.args...)
		if err != nil {
			out += err.Error()
		}
		if !strings.Contains(out, step.want) || strings.Contains(out, password) {
			t.Errorf("tiendo %v printed %q, want %q in it", step.args, out, step.want)
		}
	}
}
