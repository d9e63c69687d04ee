package main

import (
	"context"
	"fmt"

	"tiendo/internal/postgres"
)

// verify proves that no line of the ledger was altered and that what is kept beside it follows from it.
// It fails when anything differs.
func verify(ctx context.Context, in invocation) error {
	return in.withOwner(ctx, "verify", nil, nil, func(ctx context.Context, o *postgres.Owner, _ []string) error {
		report, err := o.Verify(ctx)
		if err != nil {
			return err
		}
		for _, d := range report.Differences {
			fmt.Fprintf(in.out, "%s (%d), revision %d: %s\n", d.Name, d.Province, d.Revision, d.What)
		}
		if n := len(report.Differences); n > 0 {
			return fmt.Errorf("%d differences in %d lines of %d provinces", n, report.Lines, report.Provinces)
		}
		_, err = fmt.Fprintf(in.out, "%d lines of %d provinces: every chain is whole\n", report.Lines, report.Provinces)
		return err
	})
}
