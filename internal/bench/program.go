package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"runtime"
	"strings"
	"time"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/demo"
	"tiendo/internal/pgembed"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/server"
)

// program is the whole of tiendo in this process, on a durable throw-away Postgres with the demonstration in it.
type program struct {
	postgres *pgembed.Server
	db       *postgres.DB
	engine   *rollup.Engine
	server   *server.Server
	address  string
	http     *http.Server
	admin    access.Scope
	startUp  []finding
}

const database = "tiendo"

func startProgram(ctx context.Context, s size) (p *program, err error) {
	p = &program{}
	defer func() {
		if err != nil {
			p.stop(ctx)
		}
	}()
	if p.postgres, err = pgembed.Start(ctx, pgembed.Options{}); err != nil {
		return nil, err
	}
	if err = p.fill(ctx, s); err != nil {
		return nil, err
	}
	if err = p.open(ctx, s); err != nil {
		return nil, err
	}
	if p.admin, err = p.db.TokenScope(ctx, "demo-admin", congress.Clock{}); err != nil {
		return nil, err
	}
	return p, p.serve()
}

func (p *program) fill(ctx context.Context, s size) error {
	if err := p.postgres.CreateDatabase(ctx, database); err != nil {
		return err
	}
	owner, err := postgres.OpenOwner(ctx, p.postgres.OwnerURL(database))
	if err != nil {
		return err
	}
	defer owner.Close()
	if err := owner.Migrate(ctx); err != nil {
		return err
	}
	if err := demo.Fill(ctx, owner, congress.Clock{}); err != nil || s.units == 0 {
		return err
	}
	structure, err := demonstrated(ctx, p.postgres.AppURL(database))
	if err != nil {
		return err
	}
	return fillDesign(ctx, owner, structure, s)
}

// open does what serve does between a running database and ready, and takes the time and the memory.
func (p *program) open(ctx context.Context, s size) (err error) {
	const longest, most = 1500 * time.Millisecond, 350 << 20
	what := "demonstration"
	if s.units > 0 {
		what = fmt.Sprintf("%d units, %d entries", s.units, s.lines)
	}
	began := time.Now()
	if p.db, err = postgres.Open(ctx, postgres.Config{URL: p.postgres.AppURL(database)}); err != nil {
		return err
	}
	p.engine = rollup.NewEngine(p.db)
	if err := p.engine.Load(ctx); err != nil {
		return err
	}
	p.server, err = server.New(server.Config{DB: p.db, Engine: p.engine, Demo: true, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return err
	}
	took := time.Since(began)
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	p.startUp = []finding{
		{
			job: "start until ready, " + what, ours: took.Round(time.Millisecond).String(), limit: "", ratio: "",
			aim: "≤ " + longest.String(), reached: took <= longest,
		},
		{
			job: "memory then", ours: fmt.Sprintf("%d MB", m.HeapInuse>>20), limit: "", ratio: "",
			aim: fmt.Sprintf("≤ %d MB", most>>20), reached: m.HeapInuse <= most,
		},
	}
	return nil
}

func (p *program) serve() error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	p.address = l.Addr().String()
	p.http = p.server.HTTPServer(p.address)
	go func() { _ = p.http.Serve(l) }() // ends with Close
	return nil
}

// stop ends what has been started, last first.
func (p *program) stop(ctx context.Context) {
	if p.http != nil {
		_ = p.http.Close()
	}
	if p.server != nil {
		p.server.Close()
	}
	if p.db != nil {
		p.db.Close()
	}
	if p.postgres != nil {
		end, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		_ = p.postgres.Stop(end)
	}
}

// signIn returns the cookies of a viewer, as a header.
func (p *program) signIn(ctx context.Context) (string, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return "", err
	}
	client := &http.Client{Jar: jar, Timeout: 10 * time.Second}
	base := &url.URL{Scheme: "http", Host: p.address, Path: "/"}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, base.String()+"login/demo", strings.NewReader("account=demo-viewer"))
	if err != nil {
		return "", err
	}
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	request.Header.Set("Origin", "http://"+p.address)
	answer, err := client.Do(request)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	if _, err := io.Copy(io.Discard, answer.Body); err != nil {
		return "", err
	}
	header := ""
	for _, c := range jar.Cookies(base) {
		header += c.Name + "=" + c.Value + "; "
	}
	if header == "" {
		return "", fmt.Errorf("signing in gave no cookie: %s", answer.Status)
	}
	return header, nil
}
