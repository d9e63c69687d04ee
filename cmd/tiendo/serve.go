package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"tiendo/internal/congress"
	"tiendo/internal/demo"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/server"
)

// pollEvery is how soon a change of another process shows when its notification was missed.
const pollEvery = 3 * time.Second

// shutdownWithin is how long running requests may take once the program is told to end.
const shutdownWithin = 4 * time.Second

// serve runs the program until ctx ends. It takes the address first, so that a second start says so at
// once, and the database next.
func serve(ctx context.Context, in invocation) error {
	began := time.Now()
	c, err := parseConfig(in)
	if err != nil {
		return err
	}
	log := slog.New(slog.NewTextHandler(in.err, nil))
	log.Info("starting", "version", buildVersion(), "config", c)
	listener, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	if c.Demo && !isLoopback(listener.Addr()) {
		return fmt.Errorf("--demo lets anybody in, so it listens on this machine only: use --addr 127.0.0.1:8080 instead of %s", c.Addr)
	}
	if c.Demo {
		c.Database.fill = func(ctx context.Context, o *postgres.Owner) error { return c.fillDemo(ctx, o, log) }
	}
	ready := func(ctx context.Context) error { return c.answer(ctx, in, listener, log, began) }
	if c.Database.embedded() {
		return c.Database.withEmbedded(ctx, log, ready)
	}
	return ready(ctx)
}

// fillDemo puts the demonstration into a database that holds no term yet.
func (c *config) fillDemo(ctx context.Context, owner *postgres.Owner, log *slog.Logger) error {
	empty, err := owner.Empty(ctx)
	if err != nil || !empty {
		return err
	}
	log.Info("filling the empty database with the demonstration")
	if err := demo.Fill(ctx, owner, c.clock()); err != nil {
		return fmt.Errorf("fill the demonstration: %w", err)
	}
	return nil
}

// fillGiven fills a database that was there before and holds nothing yet.
func (c *config) fillGiven(ctx context.Context) error {
	if c.Database.fill == nil {
		return nil
	}
	if c.Database.OwnerURL == "" {
		return errors.New("--demo on a given database needs DATABASE_OWNER_URL to fill it")
	}
	return withOwnerAt(ctx, c.Database.OwnerURL, func(o *postgres.Owner) error { return c.Database.fill(ctx, o) })
}

func (c *config) clock() congress.Clock { return congress.Clock{Fixed: c.Today} }

// answer opens the database as the restricted login, loads the engine and serves.
func (c *config) answer(ctx context.Context, in invocation, listener net.Listener, log *slog.Logger, began time.Time) error {
	if err := c.fillGiven(ctx); err != nil {
		return err
	}
	db, err := c.openDatabase(ctx)
	if err != nil {
		return err
	}
	defer db.Close()
	if strong, err := db.LoginIsTooStrong(ctx); err != nil {
		return err
	} else if strong {
		log.Warn("DATABASE_URL names a superuser: the program lays its rights down, but could take them up again; use the login tiendo")
	}
	engine := rollup.NewEngine(db)
	if err := engine.Load(ctx); err != nil {
		return fmt.Errorf("load the figures: %w", err)
	}
	s, err := server.New(server.Config{
		DB: db, Engine: engine, Clock: c.clock(), Demo: c.Demo, Secure: c.TLSCert != "",
		Version: buildVersion(), Log: log,
	})
	if err != nil {
		return err
	}
	defer s.Close()
	following, unfollow := context.WithCancel(ctx)
	followers := follow(following, db, engine, s, log)
	defer followers.Wait()
	defer unfollow()
	log.Info("ready", "after", time.Since(began).Round(time.Millisecond))
	c.greet(in, listener.Addr())
	return c.listen(ctx, s.HTTPServer(c.Addr), listener, log)
}

// openDatabase opens the store and makes sure that its schema is the one that this program needs.
func (c *config) openDatabase(ctx context.Context) (*postgres.DB, error) {
	db, err := postgres.Open(ctx, postgres.Config{URL: c.Database.URL, ListenURL: c.Database.ListenURL, Clock: c.clock()})
	if err == nil {
		if err = db.Check(ctx); err != nil {
			db.Close()
		}
	}
	// An absent login or schema and a wrong password look alike from here, and have the same remedy.
	if _, misspelt := errors.AsType[*pgconn.ParseConfigError](err); err != nil && !misspelt && !errors.Is(err, congress.ErrUnavailable) {
		return nil, fmt.Errorf("%w (the schema and the login come from: tiendo migrate up, with DATABASE_OWNER_URL set)", err)
	}
	return db, err
}

// listen serves until ctx ends, then lets running requests finish; event streams are ended by the
// server's own Close.
func (c *config) listen(ctx context.Context, h *http.Server, listener net.Listener, log *slog.Logger) error {
	ended := make(chan error, 1)
	go func() {
		if c.TLSCert != "" {
			ended <- h.ServeTLS(listener, c.TLSCert, c.TLSKey)
			return
		}
		ended <- h.Serve(listener)
	}()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownWithin)
	defer cancel()
	if err := h.Shutdown(grace); err != nil {
		log.Warn("requests were cut off", "err", err)
		_ = h.Close() // what it could say has just been said
	}
	return nil
}

// isLoopback reports whether an address is reached from this machine only.
func isLoopback(a net.Addr) bool {
	tcp, ok := a.(*net.TCPAddr)
	return ok && tcp.IP.IsLoopback()
}

// greet prints where the program is and, in a demonstration, whom one can sign in as.
func (c *config) greet(in invocation, a net.Addr) {
	scheme := "http"
	if c.TLSCert != "" {
		scheme = "https"
	}
	fmt.Fprintf(in.out, "Tiến độ: %s://%s/\n", scheme, a)
	if !c.Demo {
		return
	}
	fmt.Fprintln(in.out, "Demonstration accounts, each one click at /login and, for programs, a bearer token of the same name:")
	for _, account := range demo.Accounts {
		fmt.Fprintf(in.out, "  %-18s %s\n", account.Login, account.Name)
	}
}
