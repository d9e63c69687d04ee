package rollup

import (
	"context"

	"tiendo/internal/congress"
)

// Structure is everything of a term but its figures.
type Structure struct {
	Term      congress.Term
	Units     []congress.Unit // parents before children
	Measures  []congress.Measure
	Deadlines []congress.Deadline
	Targets   []congress.Target
	// Lineage says which units of another term the units of this one came from; see [TermView.TermBefore].
	Lineage []congress.Lineage
}

// Source is where the engine reads the truth. Its database role may read everything and write nothing.
type Source interface {
	// Structures returns every term.
	Structures(ctx context.Context) ([]Structure, error)
	// Lines calls yield with the lines of a province after a revision, in order of revision; with
	// province 0, those of all provinces, province by province. Stops at the first error of yield.
	Lines(ctx context.Context, province congress.UnitID, after int64, yield func(congress.Line) error) error
	// Revisions returns the newest revision of every province that has a line.
	Revisions(ctx context.Context) (map[congress.UnitID]int64, error)
}
