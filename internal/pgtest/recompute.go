package pgtest

import (
	"testing"

	"tiendo/internal/congress"
	"tiendo/internal/postgres"
	"tiendo/internal/rollup"
)

// Recompute is Owner.Recompute for tests.
func (d *Database) Recompute(t testing.TB, unit congress.UnitID, measure congress.MeasureCode, q rollup.Query) postgres.Recomputed {
	t.Helper()
	r, err := d.Owner.Recompute(t.Context(), unit, measure, q)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
