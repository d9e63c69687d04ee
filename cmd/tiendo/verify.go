package main

import (
	"context"
	"fmt"
	"io"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
)

// verify proves that no line of the ledger was altered and that what is kept beside it follows from it.
// It fails when anything differs.
func verify(ctx context.Context, in invocation) error {
	heads := false
	define := func(f *flags) { f.toggle(&heads, "heads", "print the end of every chain, to be kept in another place") }
	return in.withOwner(ctx, "verify", nil, define, func(ctx context.Context, o *postgres.Owner, _ []string) error {
		report, err := o.Verify(ctx)
		if err != nil {
			return err
		}
		sums, err := o.VerifyRollups(ctx, congress.Clock{})
		if err != nil {
			return err
		}
		report.Differences = append(report.Differences, sums...)
		if heads {
			for _, h := range report.Heads {
				fmt.Fprintf(in.out, "%d\t%d\t%x\t%s\n", h.Province, h.Revision, h.Hash, h.Name)
			}
		}
		printDifferences(in.out, report.Differences)
		if n := len(report.Differences); n > 0 {
			return fmt.Errorf("%d differences in %d lines of %d provinces", n, report.Lines, len(report.Heads))
		}
		_, err = fmt.Fprintf(in.out, "%d lines of %d provinces: every chain is whole, every sum follows\n", report.Lines, len(report.Heads))
		return err
	})
}

// shownOfProvince is how many differences are printed of each province: a broken chain differs from
// the break to its end, and only the break says something.
const shownOfProvince = 5

func printDifferences(w io.Writer, differences []postgres.Difference) {
	for i, n := 0, 0; i < len(differences); i, n = i+1, n+1 {
		d := differences[i]
		if i > 0 && differences[i-1].Province != d.Province {
			n = 0
		}
		switch {
		case n < shownOfProvince:
			fmt.Fprintf(w, "%s (%d), revision %d: %s\n", d.Name, d.Province, d.Revision, d.What)
		case n == shownOfProvince:
			fmt.Fprintf(w, "%s (%d): and more\n", d.Name, d.Province)
		}
	}
}
