package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// fileImport is a file brought in from the command line for an account: what its commands have in common.
type fileImport struct {
	invocation
	term    congress.TermID
	account string
	dryRun  bool
	clock   congress.Clock

	db    *postgres.DB
	scope access.Scope
	tv    *rollup.TermView
}

func (i *fileImport) define(f *flags) {
	f.value("term", "`term` that the file is of, for example 2020-2025", func(s string) error {
		i.term = congress.TermID(s)
		return nil
	})
	f.text(&i.account, "account", "", "login of the account for which it is done")
	f.toggle(&i.dryRun, "dry-run", "only list what would change")
}

// bring opens the database, finds the account and the term, and calls do with the file. define adds the flags of
// the command.
func (i *fileImport) bring(ctx context.Context, command string, define func(*flags), do func(ctx context.Context, name string, content []byte) error) error {
	all := func(f *flags) {
		i.define(f)
		define(f)
	}
	return i.withOwner(ctx, command, []string{"FILE"}, all, func(ctx context.Context, o *postgres.Owner, args []string) error {
		content, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		if i.db, err = o.OpenProgram(ctx, i.clock); err != nil {
			return err
		}
		defer i.db.Close()
		if err := i.find(ctx); err != nil {
			return err
		}
		return do(ctx, filepath.Base(args[0]), content)
	})
}

// find finds the account and the term.
func (i *fileImport) find(ctx context.Context) (err error) {
	if i.term == "" || i.account == "" {
		return errors.New("--term and --account are needed")
	}
	if i.scope, err = i.db.AccountScope(ctx, i.account, i.clock); err != nil {
		return fmt.Errorf("account %q: %w", i.account, err)
	}
	engine := rollup.NewEngine(i.db)
	if err := engine.Load(ctx); err != nil {
		return err
	}
	if i.tv, err = engine.View(i.scope).Term(i.term); err != nil {
		return fmt.Errorf("term %q for %s: %w", i.term, i.account, err)
	}
	return nil
}
