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
	"tiendo/internal/sheet"
	"tiendo/internal/text"
	"tiendo/internal/unitlist"
)

// unitsImport is one list of units from the command line.
type unitsImport struct {
	invocation
	term              congress.TermID
	account, province string
	list              unitlist.Defaults
	dryRun            bool
	clock             congress.Clock

	db *postgres.DB
	tv *rollup.TermView
}

func (u *unitsImport) define(f *flags) {
	f.value("term", "`term` of the units, for example 2020-2025", func(s string) error {
		u.term = congress.TermID(s)
		return nil
	})
	f.text(&u.account, "account", "", "login of the account that changes them; it administers the province")
	f.text(&u.province, "province", "", "slug or number of the province; without it the only one that the account administers")
	f.value("day", "`day` from which changes hold for which the list states none, YYYY-MM-DD", dayInto(&u.list.Day))
	f.text(&u.list.Reason, "reason", "", "reason of changes for which the list states none")
	f.text(&u.list.Table, "sheet", "", "sheet of a workbook; without it the first that lists units")
	f.toggle(&u.dryRun, "dry-run", "only say what would change")
}

// importUnits changes the tree of a province by a list, the way that the page does: planned, then all in one
// transaction. Rows that cannot be carried out are named and left out.
func importUnits(ctx context.Context, in invocation) error {
	u := &unitsImport{invocation: in}
	return in.withOwner(ctx, "import units", []string{"FILE"}, u.define, func(ctx context.Context, o *postgres.Owner, args []string) error {
		content, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		if u.db, err = o.OpenProgram(ctx, u.clock); err != nil {
			return err
		}
		defer u.db.Close()
		province, err := u.prepare(ctx)
		if err != nil {
			return err
		}
		f, err := sheet.Open(filepath.Base(args[0]), content, sheet.Options{})
		if err != nil {
			return inWords(err)
		}
		list, err := unitlist.Read(f, u.tv, province.ID, u.list)
		if err != nil {
			return inWords(err)
		}
		return u.carryOut(ctx, list)
	})
}

// inWords says why a file is refused in the words that its sender would read.
func inWords(err error) error {
	if refusal, ok := errors.AsType[*sheet.Refusal](err); ok {
		return errors.New(refusal.In(text.VI))
	}
	return err
}

// prepare finds the account, the term and the province.
func (u *unitsImport) prepare(ctx context.Context) (congress.Unit, error) {
	if u.term == "" || u.account == "" {
		return congress.Unit{}, errors.New("--term and --account are needed")
	}
	scope, err := u.db.AccountScope(ctx, u.account, u.clock)
	if err != nil {
		return congress.Unit{}, fmt.Errorf("account %q: %w", u.account, err)
	}
	engine := rollup.NewEngine(u.db)
	if err := engine.Load(ctx); err != nil {
		return congress.Unit{}, err
	}
	if u.tv, err = engine.View(scope).Term(u.term); err != nil {
		return congress.Unit{}, fmt.Errorf("term %q for %s: %w", u.term, u.account, err)
	}
	return u.chosen()
}

func (u *unitsImport) chosen() (only congress.Unit, err error) {
	found := 0
	for _, p := range u.tv.Children(u.tv.Nation().ID) {
		if !u.tv.May(access.Administer, p.ID) || u.province != "" && u.province != p.Slug && u.province != p.ID.String() {
			continue
		}
		only = p
		found++
	}
	switch {
	case found == 0:
		return only, fmt.Errorf("%s administers no province %q", u.account, u.province)
	case found > 1:
		return only, fmt.Errorf("%s administers several provinces: --province is needed", u.account)
	}
	return only, nil
}

// carryOut prints what the list changes and changes it.
func (u *unitsImport) carryOut(ctx context.Context, list unitlist.List) error {
	for _, r := range list.Rows {
		for _, p := range r.Wrong() {
			fmt.Fprintf(u.out, "row %d\t%s\t%s\n", r.At.Row, r.Name, text.VI.Problem(p))
		}
	}
	for _, level := range congress.Levels {
		if list.Before[level] != list.After[level] {
			fmt.Fprintf(u.out, "%s: %d -> %d\n", level, list.Before[level], list.After[level])
		}
	}
	switch {
	case u.dryRun || len(list.Orders) == 0:
		_, err := fmt.Fprintf(u.out, "%d changes would be made; none was\n", len(list.Orders))
		return err
	case list.Unreasoned():
		return errors.New("--reason is needed: some changes of the list state none")
	}
	done, err := u.db.ChangeUnits(ctx, u.tv.Scope(), list.UnitOrders, u.clock.Now(u.tv.Term()))
	if errors.Is(err, congress.ErrUnitsChanged) {
		return errors.New("nothing was changed: somebody else changed units of the province meanwhile; please look with --dry-run and start again")
	}
	if err != nil {
		return fmt.Errorf("nothing was changed: %w", err)
	}
	_, err = fmt.Fprintf(u.out, "%d changes made\n", len(done))
	return err
}
