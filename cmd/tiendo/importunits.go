package main

import (
	"context"
	"errors"
	"fmt"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
	"tiendo/internal/unitlist"
)

// unitsImport is one list of units from the command line.
type unitsImport struct {
	fileImport
	province string
	list     unitlist.Defaults
}

func (u *unitsImport) define(f *flags) {
	f.text(&u.province, "province", "", "slug or number of the province; without it the only one that the account administers")
	f.value("day", "`day` from which changes hold for which the list states none, YYYY-MM-DD", dayInto(&u.list.Day))
	f.text(&u.list.Reason, "reason", "", "reason of changes for which the list states none")
	f.text(&u.list.Table, "sheet", "", "sheet of a workbook; without it the first that lists units")
}

// importUnits changes the tree of a province by a list, the way that the page does: planned, then all in one
// transaction. Rows that cannot be carried out are named and left out.
func importUnits(ctx context.Context, in invocation) error {
	u := &unitsImport{fileImport: fileImport{invocation: in}}
	return u.bring(ctx, "import units", u.define, func(ctx context.Context, name string, content []byte) error {
		province, err := u.chosen()
		if err != nil {
			return err
		}
		f, err := sheet.Open(name, content, sheet.Options{})
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

// chosen is the province asked for, else the only one that the account administers.
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
		for _, said := range r.Said(text.VI) {
			fmt.Fprintf(u.out, "row %d\t%s\t%s\n", r.At.Row, r.Name, said)
		}
	}
	if u.dryRun {
		u.print(list.Orders)
	}
	for _, level := range congress.Levels {
		if list.Before[level] != list.After[level] {
			fmt.Fprintf(u.out, "%s: %d -> %d\n", level, list.Before[level], list.After[level])
		}
	}
	if u.dryRun || len(list.Orders) == 0 {
		_, err := fmt.Fprintf(u.out, "%d changes would be made; none was\n", len(list.Orders))
		return err
	}
	if problem := list.ReasonProblem(); problem != nil {
		return fmt.Errorf("--reason is needed, of up to %d bytes, where the list states none (%s)", congress.MaxWords, problem.Code)
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

// print lists changes, one a line, each with its unit and its reason.
func (u *unitsImport) print(orders []congress.UnitOrder) {
	added := map[congress.UnitID]string{}
	named := func(id congress.UnitID) string {
		if unit, ok := u.tv.Unit(id); ok {
			return unit.Name
		}
		return added[id]
	}
	for _, o := range orders {
		if o.Unit < 0 && o.Change.Action == congress.UnitAdd {
			added[o.Unit] = o.Change.Name
		}
		fmt.Fprintf(u.out, "%s\t%s\t%s\n", named(o.Unit), text.VI.UnitChange(&o.Change, named(o.Parent), named(o.Change.Other)), o.Reason)
	}
}
