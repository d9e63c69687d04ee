package main

import (
	"context"
	"fmt"
	"net/url"

	"tiendo/internal/pgembed"
	"tiendo/internal/postgres"
)

// migrateUp brings the schema to the newest version, one step after another. Where DATABASE_URL is
// given too, the restricted login gets the password that stands in it.
func migrateUp(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "migrate up", nil, nil, func(ctx context.Context, o *postgres.Owner, _ []string) error {
		if err := o.Migrate(ctx); err != nil {
			return err
		}
		if password, ok := loginPassword(in.env(variable("database-url"))); ok {
			if err := o.EnsureLogin(ctx, password); err != nil {
				return err
			}
		}
		return printSchemaVersion(ctx, in, o)
	})
}

// loginPassword returns the password of an address of the restricted login.
func loginPassword(address string) (password string, ok bool) {
	u, err := url.Parse(address)
	if err != nil || u.User == nil || u.User.Username() != pgembed.AppLogin {
		return "", false
	}
	return u.User.Password()
}

// migrateVersion prints how far the schema is.
func migrateVersion(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "migrate version", nil, nil, func(ctx context.Context, o *postgres.Owner, _ []string) error {
		return printSchemaVersion(ctx, in, o)
	})
}

func printSchemaVersion(ctx context.Context, in invocation, o *postgres.Owner) error {
	current, newest, err := o.Version(ctx)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(in.out, "schema version %d, newest %d\n", current, newest)
	return err
}
