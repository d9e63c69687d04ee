package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/imports"
	"tiendo/internal/postgres"
	"tiendo/internal/text"
)

// importing is one import of figures from the command line, and how its file is to be read.
type importing struct {
	fileImport
	unit, reason, password string
	choices                imports.Choices
	doubtful               bool

	root congress.Unit
}

func (i *importing) define(f *flags) {
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
}

// importEntries enters the figures of a file the way that the page does: read, held against what stands, then
// all in one transaction.
func importEntries(ctx context.Context, in invocation) error {
	i := &importing{fileImport: fileImport{invocation: in}}
	return i.bring(ctx, "import entries", i.define, func(ctx context.Context, name string, content []byte) error {
		if err := i.findUnit(); err != nil {
			return err
		}
		return i.file(ctx, imports.Upload{Name: name, Content: content, Password: i.password})
	})
}

// findUnit finds the unit asked for, else the first that the account enters for.
func (i *importing) findUnit() error {
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

// print lists what is not entered or needs a look, each with its cell and why, in a dry run also what would be
// entered, and counts all.
func (i *importing) print(lines []postgres.ImportLine) {
	counts := map[postgres.ImportClass]int{}
	for _, l := range lines {
		counts[l.Class]++
		if i.dryRun && l.Class.Choosable() {
			fmt.Fprintln(i.out, i.line(l))
		}
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

// line is a figure that can be entered as a row of the page's preview: what it is of, what stands, what the file has.
func (i *importing) line(l postgres.ImportLine) string {
	stands := "-"
	switch {
	case l.BaseValue.Kind != 0:
		stands = text.VI.Value(l.BaseValue)
	case l.Latest.Kind != 0:
		stands = text.VI.Value(l.Latest) + " (" + text.Date(l.LatestAsOf) + ")"
	}
	return strings.Join([]string{
		string(l.Class), l.Cell, l.UnitName, string(l.Measure), text.Date(l.AsOf), stands, text.VI.Value(l.Value),
	}, "\t")
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
