package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// runWith runs the program in this process with an environment of its own.
func runWith(t *testing.T, env map[string]string, input string, args ...string) (output string, err error) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	var out bytes.Buffer
	err = run(ctx, args, func(name string) string { return env[name] },
		streams{in: strings.NewReader(input), out: &out, err: io.Discard})
	return out.String(), err
}

func TestServeStopsInOrderWithAnOpenStream(t *testing.T) {
	t.Parallel()
	dir := openDir(t)
	p := startDemo(t, dir)
	out, err := runWith(t, map[string]string{"TIENDO_DATA_DIR": dir}, "", "account", "list")
	if err != nil || !strings.Contains(out, "demo-thai-nguyen") {
		t.Errorf("account list beside the running program = %q, %v", out, err)
	}
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.address+"live?page=/", nil)
	if err != nil {
		t.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer demo-viewer")
	stream, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer stream.Body.Close()
	if stream.StatusCode != http.StatusOK {
		t.Fatalf("GET /live: %s", stream.Status)
	}
	if err := p.terminate(t, 10*time.Second); err != nil {
		t.Errorf("the program ended with %v\n%s", err, p.log)
	}
	if _, err := io.Copy(io.Discard, stream.Body); err != nil {
		t.Errorf("the event stream was cut off: %v", err)
	}
	if log := p.log.String(); !strings.Contains(log, "embedded database stopped") {
		t.Errorf("the database was not stopped:\n%s", log)
	}
}

func TestDemoIsForThisMachineOnly(t *testing.T) {
	t.Parallel()
	for _, addr := range []string{"0.0.0.0:0", ":0", "[::]:0"} {
		_, err := runWith(t, nil, "", "serve", "--demo", "--addr", addr)
		if err == nil || !strings.Contains(err.Error(), "127.0.0.1") {
			t.Errorf("serve --demo --addr %s = %v, want a refusal that names a loopback address", addr, err)
		}
	}
}

func TestConfigIsRefusedWithAReason(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		env  map[string]string
		args []string
		want string
	}{
		{nil, []string{"serve", "--tls-cert", "a.pem"}, "belong together"},
		{nil, []string{"serve", "--addr", "nowhere"}, "--addr"},
		{nil, []string{"serve", "--today", "23/5/2020"}, "YYYY-MM-DD"},
		{nil, []string{"serve", "surplus"}, "usage: tiendo serve"},
		{map[string]string{"TIENDO_TODAY": "soon"}, []string{"serve"}, "TIENDO_TODAY"},
		{map[string]string{"DATABASE_OWNER_URL": "postgres://x/y"}, []string{"serve"}, "DATABASE_URL"},
		{map[string]string{"DATABASE_URL": "postgres://x/y"}, []string{"verify"}, "DATABASE_OWNER_URL"},
		{nil, []string{"account", "grant", "a"}, "usage: tiendo account grant [flags] LOGIN ROLE UNIT"},
		{nil, []string{"fly"}, `no command "fly"`},
		{nil, []string{"serve", "--today", "1970-01-01"}, "no day at all"},
		{nil, []string{"serve", "--tls-cert", "absent.pem", "--tls-key", "absent.pem"}, "absent.pem"},
		{map[string]string{"TIENDO_DEMO": "maybe"}, []string{"serve"}, `TIENDO_DEMO="maybe" is neither true nor false`},
	} {
		_, err := runWith(t, test.env, "", test.args...)
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("tiendo %v with %v = %v, want an error with %q", test.args, test.env, err, test.want)
		}
	}
}

func TestAnAbsentDatabaseIsNotFoundToBeWell(t *testing.T) {
	t.Parallel()
	env := map[string]string{"TIENDO_DATA_DIR": openDir(t)}
	for _, args := range [][]string{{"verify"}, {"account", "list"}, {"token", "revoke", "1"}, {"migrate", "version"}} {
		out, err := runWith(t, env, "", args...)
		if err == nil || out != "" || !strings.Contains(err.Error(), "no database") {
			t.Errorf("tiendo %v on an empty directory = %q, %v, want no answer and a reason", args, out, err)
		}
	}
}

func TestAnErrorIsOneLine(t *testing.T) {
	t.Parallel()
	err := errors.Join(errors.New("cannot connect:\n\tto one\n\tto one\n"), errors.New("gave up"))
	if got, want := oneLine(err), "cannot connect: to one; gave up"; got != want {
		t.Errorf("oneLine = %q, want %q", got, want)
	}
}

func TestEnvironmentSetsFlagsAndTheCommandLineWins(t *testing.T) {
	t.Parallel()
	env := map[string]string{
		"TIENDO_ADDR": "127.0.0.1:1", "TIENDO_DEMO": "true", "TIENDO_TODAY": "2020-05-23",
		"DATABASE_URL": "postgres://tiendo:secret@db/tiendo?password=secret", "DATABASE_OWNER_URL": "host=db password=secret",
	}
	in := invocation{args: []string{"--addr", "127.0.0.1:2"}, env: func(name string) string { return env[name] }}
	c, err := parseConfig(in)
	if err != nil {
		t.Fatal(err)
	}
	if c.Addr != "127.0.0.1:2" || !c.Demo || c.Today.String() != "2020-05-23" {
		t.Errorf("config = %+v", c)
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("starting", "config", c)
	if strings.Contains(log.String(), "secret") || !strings.Contains(log.String(), "postgres://db/tiendo") {
		t.Errorf("the log of the start: %s", log.String())
	}
}

func TestHelpNamesEveryCommandAndVariable(t *testing.T) {
	t.Parallel()
	out, err := runWith(t, nil, "", "help")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range commands() {
		if !strings.Contains(out, c.name) {
			t.Errorf("help does not name %s", c.name)
		}
	}
	out, _ = runWith(t, nil, "", "serve", "-h")
	for _, name := range []string{"TIENDO_ADDR", "DATABASE_URL", "DATABASE_LISTEN_URL", "TIENDO_DATA_DIR", "TIENDO_TLS_CERT", "TIENDO_TODAY"} {
		if !strings.Contains(out, "["+name+"]") {
			t.Errorf("serve -h does not name %s", name)
		}
	}
}

func TestProgramEndsWithItsEmbeddedDatabase(t *testing.T) {
	t.Parallel()
	p := startDemo(t, openDir(t))
	_, after, _ := strings.Cut(p.log.String(), "embedded database is ready")
	_, after, _ = strings.Cut(after, "pid=")
	pid, err := strconv.Atoi(strings.Fields(after)[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	if err := p.await(t, 30*time.Second); err == nil {
		t.Error("the program ended as if nothing had happened")
	}
	if log := p.log.String(); !strings.Contains(log, "the embedded database has ended") {
		t.Errorf("the program does not say why it ended:\n%s", log)
	}
}
