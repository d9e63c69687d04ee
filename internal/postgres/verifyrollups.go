package postgres

import (
	"context"
	"fmt"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
)

// VerifyRollups loads the engine as the program does and holds its sums of the nation, for every measure of
// every term on the term's present day, to a recomputation from the ledger in plain SQL. Every figure of
// the ledger goes into one of them or is passed over by both.
func (o *Owner) VerifyRollups(ctx context.Context, clock congress.Clock) (differences []Difference, err error) {
	defer wrap(&err, "VerifyRollups")
	source, err := o.OpenProgram(ctx, clock)
	if err != nil {
		return nil, err
	}
	defer source.Close()
	engine := rollup.NewEngine(source)
	if err := engine.Load(ctx); err != nil {
		return nil, err
	}
	structures, err := source.Structures(ctx)
	if err != nil {
		return nil, err
	}
	for _, s := range structures {
		nation := s.Units[0] // parents come before children
		scope := access.Scope{Grants: []access.Grant{{Role: access.Viewer, Term: s.Term.ID, Unit: nation.ID}}}
		tv, err := engine.View(scope).Term(s.Term.ID)
		if err != nil {
			return nil, err
		}
		q := rollup.Query{AsOf: clock.Today(s.Term)}
		for _, m := range s.Measures {
			got, err := tv.Progress(nation.ID, m.Code, q)
			if err != nil {
				return nil, err
			}
			want, err := o.Recompute(ctx, nation.ID, m.Code, q)
			if err != nil {
				return nil, err
			}
			if sum, ok := got.Fraction(); ok != (want.Kind == congress.Count) || sum != want.Fraction || got.Reported != want.Reported || got.Expected != want.Expected {
				differences = append(differences, Difference{
					Province: nation.ID, Name: nation.Name,
					What: fmt.Sprintf("%s, %s on %s: the engine has %+v of %d/%d, the ledger %+v of %d/%d",
						s.Term.ID, m.Code, q.AsOf, sum, got.Reported, got.Expected, want.Fraction, want.Reported, want.Expected),
				})
			}
		}
	}
	return differences, nil
}
