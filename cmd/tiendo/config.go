package main

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/url"

	"tiendo/internal/congress"
)

// config is everything that can be set of serve.
type config struct {
	Addr            string
	Database        databaseConfig
	TLSCert, TLSKey string
	Demo            bool
	Today           congress.Date // fixed day of the clock; NoDate: the real one
}

func parseConfig(in invocation) (*config, error) {
	c := &config{}
	f := newFlags(in, "serve")
	f.text(&c.Addr, "addr", "127.0.0.1:8080", "address to listen on; port 0 takes a free one")
	c.Database.define(f)
	f.text(&c.TLSCert, "tls-cert", "", "certificate file; with --tls-key pages are served over TLS")
	f.text(&c.TLSKey, "tls-key", "", "key file of the certificate")
	f.toggle(&c.Demo, "demo", "fill an empty database with a demonstration and let anybody at this machine sign in to it")
	f.value("today", "fix the clock on a day, `YYYY-MM-DD`, for training", func(s string) (err error) {
		if c.Today, err = congress.ParseDate(s); err == nil && c.Today.IsZero() {
			err = fmt.Errorf("%s stands for no day at all: use another", s)
		}
		return err
	})
	if _, err := f.parse(); err != nil {
		return c, err
	}
	return c, c.check()
}

func (c *config) check() error {
	if (c.TLSCert == "") != (c.TLSKey == "") {
		return errors.New("--tls-cert and --tls-key belong together")
	}
	if c.TLSCert != "" { // now, and not when the database has been started
		if _, err := tls.LoadX509KeyPair(c.TLSCert, c.TLSKey); err != nil {
			return fmt.Errorf("--tls-cert and --tls-key: %w", err)
		}
	}
	if _, _, err := net.SplitHostPort(c.Addr); err != nil {
		return fmt.Errorf("--addr: %w", err)
	}
	if c.Database.URL == "" && c.Database.OwnerURL != "" {
		return errors.New("DATABASE_OWNER_URL is set but DATABASE_URL, the restricted login to serve with, is not")
	}
	return nil
}

// LogValue implements slog.LogValuer: everything but the secrets within the addresses.
func (c *config) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("addr", c.Addr),
		slog.String("database", redacted(c.Database.URL)),
		slog.String("databaseOwner", redacted(c.Database.OwnerURL)),
		slog.String("databaseListen", redacted(c.Database.ListenURL)),
		slog.String("dataDir", c.Database.DataDir),
		slog.Bool("tls", c.TLSCert != ""),
		slog.Bool("demo", c.Demo),
		slog.String("today", c.Today.String()),
	)
}

// redacted shows where a database is: host, port and name. User, password and parameters may be secret.
func redacted(address string) string {
	if address == "" {
		return ""
	}
	u, err := url.Parse(address)
	if err != nil || u.Scheme == "" {
		return "(set)"
	}
	return u.Scheme + "://" + u.Host + u.Path
}
