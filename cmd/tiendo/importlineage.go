package main

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"os"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// lineageImport is one list of which unit became which, from the command line.
type lineageImport struct {
	invocation
	from, term congress.TermID
	dryRun     bool
}

func (l *lineageImport) define(f *flags) {
	into := func(id *congress.TermID) func(string) error {
		return func(s string) error {
			*id = congress.TermID(s)
			return nil
		}
	}
	f.value("from", "`term` before, of the units in the first column", into(&l.from))
	f.value("term", "`term` of the units in the second column", into(&l.term))
	f.toggle(&l.dryRun, "dry-run", "only read the list")
}

// importLineage says which units of the term before became which, all rows or none. A row has two columns, the slug or
// number of the unit and of what it became; a unit that stands in several rows was divided.
func importLineage(ctx context.Context, in invocation) error {
	l := &lineageImport{invocation: in}
	return l.withOwner(ctx, "import lineage", []string{"FILE"}, l.define, func(ctx context.Context, o *postgres.Owner, args []string) error {
		if l.from == "" || l.term == "" || l.from == l.term {
			return errors.New("--from and --term are needed, two terms")
		}
		content, err := os.ReadFile(args[0])
		if err != nil {
			return err
		}
		rows, err := l.read(ctx, o, content)
		if err != nil {
			return err
		}
		if l.dryRun {
			_, err := fmt.Fprintf(l.out, "%d rows would be imported; nothing was\n", len(rows))
			return err
		}
		if err := o.ImportLineage(ctx, rows); err != nil {
			return err
		}
		_, err = fmt.Fprintf(l.out, "%d rows imported\n", len(rows))
		return err
	})
}

// read finds the units of every row. All rows that are wrong are named at once.
func (l *lineageImport) read(ctx context.Context, o *postgres.Owner, content []byte) (rows []congress.Lineage, err error) {
	const mark = "\ufeff" // that Excel writes in front
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(content, []byte(mark))))
	r.FieldsPerRecord = 2
	records, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	var wrong []error
	find := func(line int, term congress.TermID, name string) congress.UnitID {
		id, err := o.FindUnit(ctx, term, strings.TrimSpace(name))
		if err != nil {
			wrong = append(wrong, fmt.Errorf("line %d: %w", line, named(err, "unit of term "+string(term), name)))
		}
		return id
	}
	for i, record := range records {
		if i == 0 && record[0] == "unit" && record[1] == "successor" {
			continue
		}
		rows = append(rows, congress.Lineage{Unit: find(i+1, l.from, record[0]), Successor: find(i+1, l.term, record[1])})
	}
	setKinds(rows)
	return rows, errors.Join(wrong...)
}

// setKinds says of each row what it is, from what else the list says of both units.
func setKinds(rows []congress.Lineage) {
	for i, row := range rows {
		rows[i].Kind = congress.LineageCopied
		for _, o := range rows {
			switch {
			case o.Unit == row.Unit && o.Successor != row.Successor:
				rows[i].Kind = congress.LineageSplit
			case o.Unit != row.Unit && o.Successor == row.Successor && rows[i].Kind == congress.LineageCopied:
				rows[i].Kind = congress.LineageMerged
			}
		}
	}
}
