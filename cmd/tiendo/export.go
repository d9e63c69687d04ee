package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
	"tiendo/internal/sheet"
	"tiendo/internal/text"
)

// exporting is one export: what was asked for, and where it is read.
type exporting struct {
	structure rollup.Structure
	source    *postgres.DB
	asOf      congress.Date
	lang      text.Lang
	format    sheet.Format
	rows      int
	failed    error // what ended the rows early
}

// export writes one table of a term to a file. What is there under that name is replaced only when the
// whole table has been written.
func (in invocation) export(ctx context.Context, name string, write func(context.Context, *exporting, io.Writer) error) error {
	x := &exporting{lang: text.VI}
	var term congress.TermID
	define := func(f *flags) {
		f.value("term", "`term` to export; without it the newest", func(s string) error {
			term = congress.TermID(s)
			return nil
		})
		f.value("as-of", "`day` of the progress, YYYY-MM-DD; without it today", dayInto(&x.asOf))
		f.value("lang", "language of the headings, vi or en", func(s string) error {
			lang, ok := text.ParseLang(s)
			if x.lang = lang; !ok {
				return errors.New("vi or en")
			}
			return nil
		})
	}
	return in.withOwner(ctx, name, []string{"FILE"}, define, func(ctx context.Context, o *postgres.Owner, args []string) error {
		var err error
		if x.format, err = formatOf(args[0]); err != nil {
			return err
		}
		if x.source, err = o.OpenProgram(ctx, congress.Clock{}); err != nil {
			return err
		}
		defer x.source.Close()
		if x.structure, err = structureOf(ctx, x.source, term); err != nil {
			return err
		}
		err = replaceFile(args[0], func(w io.Writer) error {
			err := write(ctx, x, w)
			return errors.Join(err, x.failed)
		})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(in.out, "%d rows of %s in %s\n", x.rows, x.structure.Term.ID, args[0])
		return err
	})
}

func exportUnits(ctx context.Context, in invocation) error {
	return in.export(ctx, "export units", func(_ context.Context, x *exporting, w io.Writer) error {
		return sheet.WriteUnits(w, x.format, x.lang, counted(x, sheet.RowsOfUnits(x.structure.Units)))
	})
}

func exportEntries(ctx context.Context, in invocation) error {
	return in.export(ctx, "export entries", func(ctx context.Context, x *exporting, w io.Writer) error {
		return sheet.WriteFigures(w, x.format, x.lang, counted(x, x.entries(ctx)))
	})
}

func exportProgress(ctx context.Context, in invocation) error {
	return in.export(ctx, "export progress", func(ctx context.Context, x *exporting, w io.Writer) error {
		engine := rollup.NewEngine(x.source)
		if err := engine.Load(ctx); err != nil {
			return err
		}
		nation := x.structure.Units[0] // parents come before children
		scope := access.Scope{Grants: []access.Grant{{Role: access.Viewer, Term: x.structure.Term.ID, Unit: nation.ID}}}
		tv, err := engine.View(scope).Term(x.structure.Term.ID)
		if err != nil {
			return err
		}
		return sheet.WriteProgress(w, x.format, x.lang, counted(x, x.progress(ctx, tv)))
	})
}

// formatOf chooses the format by the name of the file.
func formatOf(name string) (sheet.Format, error) {
	switch f := sheet.Format(strings.TrimPrefix(strings.ToLower(filepath.Ext(name)), ".")); f {
	case sheet.XLSX, sheet.CSV:
		return f, nil
	}
	return "", fmt.Errorf("FILE ends with .xlsx or .csv, not %q", filepath.Ext(name))
}

// structureOf reads a term's units and measures, the newest term's when none is named.
func structureOf(ctx context.Context, source *postgres.DB, term congress.TermID) (rollup.Structure, error) {
	structures, err := source.Structures(ctx)
	if err != nil {
		return rollup.Structure{}, err
	}
	var found rollup.Structure
	for _, s := range structures {
		if s.Term.ID == term || term == "" && s.Term.ID > found.Term.ID {
			found = s
		}
	}
	if found.Term.ID == "" {
		return found, fmt.Errorf("no term %q", term)
	}
	return found, nil
}

// replaceFile writes a file beside the one of that name and puts it in its place when it is whole.
func replaceFile(name string, write func(io.Writer) error) (err error) {
	f, err := os.CreateTemp(filepath.Dir(name), ".tiendo-export-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	if err := errors.Join(write(f), f.Close()); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}

// counted counts the rows that are written.
func counted[T any](x *exporting, rows iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		for row := range rows {
			x.rows++
			if !yield(row) {
				return
			}
		}
	}
}

// entries are those that stand, province by province: one province's ledger is held at a time.
func (x *exporting) entries(ctx context.Context) iter.Seq[sheet.FigureRow] {
	units := make(map[congress.UnitID]congress.Unit, len(x.structure.Units))
	measures := map[congress.MeasureCode]congress.Measure{}
	for _, u := range x.structure.Units {
		units[u.ID] = u
	}
	for _, m := range x.structure.Measures {
		measures[m.Code] = m
	}
	return func(yield func(sheet.FigureRow) bool) {
		for _, province := range x.structure.Units {
			if province.Level != congress.Province {
				continue
			}
			standing, err := x.standing(ctx, province.ID)
			if err != nil {
				x.failed = err
				return
			}
			for _, e := range standing {
				u := units[e.Unit]
				if !yield(sheet.FigureRow{Unit: u, Parent: units[u.Parent].Name, Measure: measures[e.Measure], Entry: e}) {
					return
				}
			}
		}
	}
}

// standing are a province's entries that were neither replaced nor withdrawn, in the order in which they
// were entered.
func (x *exporting) standing(ctx context.Context, province congress.UnitID) ([]congress.Entry, error) {
	var entries []congress.Entry
	gone, confirmed := map[congress.EntryID]bool{}, map[congress.EntryID]bool{}
	err := x.source.Lines(ctx, province, 0, func(l congress.Line) error {
		switch l.Kind {
		case congress.LineEntry:
			gone[l.Entry.Replaces] = true
			if l.Entry.Value.Kind != congress.Withdrawn {
				entries = append(entries, l.Entry)
			}
		case congress.LineConfirm, congress.LineReturn:
			for _, id := range l.Entries {
				confirmed[id] = l.Kind == congress.LineConfirm
			}
		}
		return nil
	})
	entries = slices.DeleteFunc(entries, func(e congress.Entry) bool { return gone[e.ID] })
	for i, e := range entries {
		if said, ok := confirmed[e.ID]; ok {
			entries[i].Confirmed = said
		}
	}
	return entries, err
}

// progress is what every unit stands at for every measure that it has.
func (x *exporting) progress(ctx context.Context, tv *rollup.TermView) iter.Seq[sheet.ProgressRow] {
	q := rollup.Query{AsOf: x.asOf}
	if q.AsOf.IsZero() {
		q.AsOf = congress.Clock{}.Today(x.structure.Term)
	}
	return func(yield func(sheet.ProgressRow) bool) {
		for _, u := range x.structure.Units {
			all, err := tv.AllProgress(u.ID, q)
			if err = errors.Join(err, ctx.Err()); err != nil {
				x.failed = err
				return
			}
			parent, _ := tv.Unit(u.Parent)
			for _, p := range all {
				if !yield(sheet.ProgressRow{Unit: u, Parent: parent.Name, Measure: p.Measure, Progress: p}) {
					return
				}
			}
		}
	}
}
