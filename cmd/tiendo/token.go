package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// tokenAdd gives a program a way in as an account, and prints the secret, which is stored nowhere.
func tokenAdd(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "token add", []string{"LOGIN", "NAME"}, nil, func(ctx context.Context, o *postgres.Owner, args []string) error {
		secret, err := o.AddToken(ctx, strings.ToLower(args[0]), args[1], "")
		if err != nil {
			return named(err, "account", args[0])
		}
		_, err = fmt.Fprintln(in.out, secret)
		return err
	})
}

// tokenList prints every token without its secret.
func tokenList(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "token list", nil, nil, func(ctx context.Context, o *postgres.Owner, _ []string) error {
		tokens, err := o.ListTokens(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(in.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(w, "ID\tLOGIN\tNAME\tCREATED\tSTATE")
		for _, t := range tokens {
			state := "in use"
			if t.Revoked {
				state = "revoked"
			}
			fmt.Fprintf(w, "%d\t%s\t%s\t%s\t%s\n", t.ID, t.Login, t.Name, t.Created.In(congress.Location).Format(time.DateOnly), state)
		}
		return w.Flush()
	})
}

// tokenRevoke ends a token at once.
func tokenRevoke(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "token revoke", []string{"ID"}, nil, func(ctx context.Context, o *postgres.Owner, args []string) error {
		id, err := strconv.ParseInt(args[0], 10, 64)
		if err != nil {
			return fmt.Errorf("ID is a number of tiendo token list, not %q", args[0])
		}
		if err := o.RevokeToken(ctx, id); err != nil {
			return named(err, "token in use", args[0])
		}
		_, err = fmt.Fprintf(in.out, "token %d revoked\n", id)
		return err
	})
}
