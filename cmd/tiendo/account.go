package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"text/tabwriter"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// accountAdd adds an account; until it is granted something it may do nothing.
func accountAdd(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "account add", []string{"LOGIN", "NAME"}, nil, func(ctx context.Context, o *postgres.Owner, args []string) error {
		login, name := strings.ToLower(strings.TrimSpace(args[0])), strings.TrimSpace(args[1])
		if login == "" || name == "" || strings.ContainsAny(login, " \t") {
			return errors.New("a login is one word, and a name is needed")
		}
		password, err := readPassword(in.streams)
		if err != nil {
			return err
		}
		hash, err := access.HashPassword(password)
		if err != nil {
			return err
		}
		if _, err := o.AddAccount(ctx, postgres.Account{Login: login, Name: name, PasswordHash: hash}); err != nil {
			return err
		}
		_, err = fmt.Fprintf(in.out, "account %s added; let it do something with: tiendo account grant %s ROLE UNIT --term TERM\n", login, login)
		return err
	})
}

// accountList prints every account, disabled ones too.
func accountList(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "account list", nil, nil, func(ctx context.Context, o *postgres.Owner, _ []string) error {
		accounts, err := o.ListAccounts(ctx)
		if err != nil {
			return err
		}
		w := tabwriter.NewWriter(in.out, 0, 4, 2, ' ', 0)
		fmt.Fprintln(w, "LOGIN\tNAME\tSIGN-IN")
		for _, a := range accounts {
			fmt.Fprintf(w, "%s\t%s\t%s\n", a.Login, a.Name, signIn(a))
		}
		return w.Flush()
	})
}

func signIn(a postgres.Account) string {
	switch {
	case a.Disabled:
		return "disabled"
	case a.Demo:
		return "demonstration"
	case a.PasswordHash == "":
		return "none"
	}
	return "password"
}

// accountDisable ends an account; what it entered stays.
func accountDisable(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "account disable", []string{"LOGIN"}, nil, func(ctx context.Context, o *postgres.Owner, args []string) error {
		if err := o.DisableAccount(ctx, strings.ToLower(args[0])); err != nil {
			return named(err, "account", args[0])
		}
		_, err := fmt.Fprintf(in.out, "account %s disabled\n", args[0])
		return err
	})
}

// accountGrant lets an account act within a unit's subtree.
func accountGrant(ctx context.Context, in invocation) error {
	var g access.Grant
	define := func(f *flags) {
		f.value("term", "`term` of the unit, for example 2020-2025", func(s string) error {
			g.Term = congress.TermID(s)
			return nil
		})
		f.value("from", "first `day` of the grant, YYYY-MM-DD", dayInto(&g.From))
		f.value("to", "last `day` of the grant, YYYY-MM-DD", dayInto(&g.To))
	}
	return in.withOwner(ctx, "account grant", []string{"LOGIN", "ROLE", "UNIT"}, define, func(ctx context.Context, o *postgres.Owner, args []string) (err error) {
		if g.Role, err = access.ParseRole(args[1]); err != nil {
			return err
		}
		if g.Term == "" {
			return errors.New("--term is needed: a unit belongs to one term")
		}
		if g.Unit, err = o.FindUnit(ctx, g.Term, args[2]); err != nil {
			return named(err, "unit of term "+string(g.Term), args[2])
		}
		if g.Account, err = accountID(ctx, o, args[0]); err != nil {
			return err
		}
		if err := o.AddGrant(ctx, g); err != nil {
			return err
		}
		_, err = fmt.Fprintf(in.out, "%s is now %s of %s in %s\n", args[0], g.Role, args[2], g.Term)
		return err
	})
}

func dayInto(d *congress.Date) func(string) error {
	return func(s string) (err error) {
		*d, err = congress.ParseDate(s)
		return err
	}
}

func accountID(ctx context.Context, o *postgres.Owner, login string) (congress.AccountID, error) {
	accounts, err := o.ListAccounts(ctx)
	if err != nil {
		return 0, err
	}
	for _, a := range accounts {
		if a.Login == strings.ToLower(login) {
			return a.ID, nil
		}
	}
	return 0, fmt.Errorf("no account %q", login)
}

// named says what was not found in the operator's words.
func named(err error, what, name string) error {
	if errors.Is(err, congress.ErrNotFound) {
		return fmt.Errorf("no %s %q", what, name)
	}
	return err
}
