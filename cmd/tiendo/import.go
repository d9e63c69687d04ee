package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// importing is one import of figures from the command line: whose it is, and how the file is to be read.
type importing struct {
	invocation
	term                            congress.TermID
	account, unit, reason, password string
	choices                         imports.Choices
	doubtful, dryRun                bool
	clock                           congress.Clock

	db    *postgres.DB
	scope access.Scope
	tv    *rollup.TermView
	root  congress.Unit
}

func (i *importing) define(f *flags) {
	f.value("term", "`term` of the figures, for example 2020-2025", func(s string) error {
		i.term = congress.TermID(s)
		return nil
	})
	f.text(&i.account, "account", "", "login of the account that enters them")
	f.text(&i.unit, "unit", "", "slug or number of the unit whose figures they are; without it the one that the account enters for")
	f.value("as-of", "`day` of figures for which the file states none, YYYY-MM-DD", dayInto(&i.choices.AsOf))
	f.value("measure", "`code` of what columns count that only say done and total", func(s string) error {
		i.choices.Measure = congress.MeasureCode(s)
		return nil
	})
	f.text(&i.choices.Table, "sheet", "", "sheet of a workbook; without it the first with a header")
	f.text(&i.choices.Encoding, "encoding", "", "how the letters of a CSV file are written, for example windows-1258")
	f.text(&i.password, "file-password", "", "password of an encrypted workbook")
	f.text(&i.reason, "reason", "", "why figures that stand are replaced")
	f.toggle(&i.doubtful, "doubtful", "enter doubtful figures too")
	f.toggle(&i.dryRun, "dry-run", "only say what would be entered")
}

// importEntries enters the figures of a file the way that the page does: read, held against what stands, then
// all in one transaction.
func importEntries(ctx context.Context, in invocation) error {
	i := &importing{invocation: in}
	return in.withOwner(ctx, "import entries", []string{"FILE"}, i.define, func(ctx context.Context, o *postgres.Owner, args []string) error {
		content, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		if i.db, err = o.OpenProgram(ctx, i.clock); err != nil {
			return err
		}
		defer i.db.Close()
		if err := i.prepare(ctx); err != nil {
			return err
		}
		return i.file(ctx, imports.Upload{Name: filepath.Base(args[0]), Content: content, Password: i.password})
	})
}

// prepare finds the account, the term and the unit.
func (i *importing) prepare(ctx context.Context) (err error) {
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
	for _, g := range i.scope.Grants {
		if u, ok := i.tv.Unit(g.Unit); ok && i.unit == "" && g.Term == i.term && g.Role.Allows(access.Write) {
			i.root = u
			return nil
		}
	}
	u, ok := i.tv.Lookup(i.unit)
	if !ok {
		return fmt.Errorf("no unit %q for %s", i.unit, i.account)
	}
	i.root = u
	return nil
}

// file reads and enters one file.
func (i *importing) file(ctx context.Context, f imports.Upload) error {
	recorded := i.clock.Now(i.tv.Term())
	summary, lines, err := imports.NewReader(i.db).Read(ctx, i.tv, i.root.ID, f, i.choices, recorded)
	if err != nil {
		return err
	}
	if r := summary.Refused; r != nil {
		return errors.New(r.Words[string(text.VI)])
	}
	chosen := i.choose(lines)
	i.print(lines)
	if i.dryRun || chosen == 0 {
		_, err := fmt.Fprintf(i.out, "%d of %d lines would be entered; nothing was\n", chosen, len(lines))
		return err
	}
	id, err := i.keep(ctx, f, summary, lines, postgres.Import{Term: i.term, Unit: i.root.ID, Name: f.Name, Created: recorded})
	if err != nil {
		return err
	}
	_, err = i.db.RunImport(ctx, i.scope, id, postgres.ImportRun{
		Recorded: recorded,
		Progress: func(done, planned int) { fmt.Fprintf(i.err, "\r%d of %d", done, planned) },
		Explain:  imports.Failure,
	})
	fmt.Fprintln(i.err)
	if err != nil {
		return fmt.Errorf("nothing was entered: %s (%w)", imports.Explain(err)[string(text.VI)], err)
	}
	_, err = fmt.Fprintf(i.out, "%d lines entered as import %d\n", chosen, id)
	return err
}

// choose takes the doubtful lines too where that was asked for, and counts what is to be entered.
func (i *importing) choose(lines []postgres.ImportLine) (chosen int) {
	for n := range lines {
		l := &lines[n]
		if l.Class == postgres.LineDoubtful {
			l.Chosen = i.doubtful
		}
		if l.Chosen {
			chosen++
		}
	}
	return chosen
}

// print lists what is not entered or needs a look, each with its cell and why, and counts the rest.
func (i *importing) print(lines []postgres.ImportLine) {
	counts := map[postgres.ImportClass]int{}
	for _, l := range lines {
		counts[l.Class]++
		if l.Class != postgres.LineRefused && l.Class != postgres.LineDoubtful {
			continue
		}
		for _, m := range l.Said {
			fmt.Fprintf(i.out, "%s\t%s\t%s\t%s\n", l.Class, m.Cell, l.UnitText, imports.Said(m, text.VI))
		}
	}
	for _, class := range postgres.ImportClasses {
		fmt.Fprintf(i.out, "%s: %d\n", class, counts[class])
	}
}

// keep stores the file and what was made of it, so that its import can be looked at and undone on its page.
func (i *importing) keep(ctx context.Context, f imports.Upload, s imports.Summary, lines []postgres.ImportLine, kept postgres.Import) (id postgres.ImportID, err error) {
	if kept.Choices, err = json.Marshal(i.choices); err != nil {
		return 0, err
	}
	if kept.Reading, err = json.Marshal(s); err != nil {
		return 0, err
	}
	if kept.ID, err = i.db.AddImport(ctx, i.scope, kept, f.Content); err != nil {
		return 0, err
	}
	kept.State = postgres.ImportPreviewed
	if err := i.db.SetReading(ctx, i.scope, kept, lines); err != nil {
		return 0, err
	}
	return kept.ID, i.db.Choose(ctx, i.scope, kept.ID, i.reason)
}
