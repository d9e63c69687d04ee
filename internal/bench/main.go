// Command bench measures jobs of the program beside their limits, in one run on one machine, and prints
// ratios: how much of what the machine can do is left (design.md §8). Absolute numbers say little, a ratio
// taken side by side says what our own work costs. It is never part of make test.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"text/tabwriter"

	"tiendo/internal/congress"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

// size is how much is measured. Rounds of the two sides alternate, so that a change in the machine's mood
// meets both; the middle round counts.
type size struct {
	rounds   int
	requests int // a round
	entries  int // a round
	units    int // of a generated term; 0: only the demonstration
	lines    int // of its ledger
}

// term is what the jobs are measured on.
func (s size) term() congress.TermID {
	if s.units > 0 {
		return designTerm
	}
	return demonstrationTerm
}

func run(ctx context.Context, args []string, out io.Writer) error {
	var s size
	f := flag.NewFlagSet("bench", flag.ContinueOnError)
	f.IntVar(&s.rounds, "rounds", 5, "rounds of each side")
	f.IntVar(&s.requests, "requests", 4000, "requests a round")
	f.IntVar(&s.entries, "writes", 3200, "entries written a round")
	f.IntVar(&s.units, "units", 0, "units to generate, 300000 in the design; 0: measure on the demonstration")
	f.IntVar(&s.lines, "entries", 0, "entries to generate for them, 2000000 in the design")
	if err := f.Parse(args); err != nil {
		return err
	}
	p, err := startProgram(ctx, s)
	if err != nil {
		return err
	}
	defer p.stop(ctx)
	pages, err := measurePages(ctx, p, s)
	if err != nil {
		return err
	}
	entry, err := measureEntry(ctx, p, s)
	if err != nil {
		return fmt.Errorf("audited entry: %w", err)
	}
	return report(out, slices.Concat(pages, entry, p.startUp))
}

// measurePages measures what many read: today's pages again and again, and days of the past.
func measurePages(ctx context.Context, p *program, s size) ([]finding, error) {
	cookie, err := p.signIn(ctx)
	if err != nil {
		return nil, err
	}
	var found []finding
	for _, job := range pageJobs(s.term()) {
		f, err := measurePage(ctx, p, s, cookie, job)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", job.name, err)
		}
		found = append(found, f...)
	}
	brief, err := measureBrief(ctx, p, s, cookie)
	if err != nil {
		return nil, fmt.Errorf("what is new: %w", err)
	}
	found = append(found, brief...)
	lines, err := measureLines(ctx, p, s.term(), cookie)
	if err != nil {
		return nil, fmt.Errorf("lines of the ledger: %w", err)
	}
	found = append(found, lines...)
	days, err := measureDays(ctx, p, s.term(), cookie)
	if err != nil {
		return nil, fmt.Errorf("days of the past: %w", err)
	}
	return append(found, days...), nil
}

// finding is one line of the answer.
type finding struct {
	job         string
	ours, limit string
	ratio       string
	aim         string
	reached     bool
}

func report(out io.Writer, findings []finding) error {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "job\tours\tlimit\tratio\taim\t")
	for _, f := range findings {
		mark := "missed"
		if f.reached {
			mark = "reached"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s\n", f.job, f.ours, f.limit, f.ratio, f.aim, mark)
	}
	return w.Flush()
}
