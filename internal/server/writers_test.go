package server

import (
	"fmt"
	"sync"
	"testing"
)

// TestEightWritersAtThreeCellsLoseNothing lets each go on from what it last saw of a cell, which mostly is not what
// stands any more.
func TestEightWritersAtThreeCellsLoseNothing(t *testing.T) {
	t.Parallel()
	const rounds = 4
	h := setup(t)
	days := []string{"2020-06-01", "2020-06-02", "2020-06-03"}
	states := make(chan cellState, 8*rounds*len(days))
	var writers sync.WaitGroup
	for i := range 8 {
		d := h.deskOf([]string{"thai-nguyen", "quan-tri"}[i%2])
		writers.Go(func() {
			seen := map[string]string{}
			for round := range rounds {
				var cells []cellInput
				for n, day := range days {
					in := d.cell(fmt.Sprintf("%d.%d.%d", i, round, n), fmt.Sprintf("%d/616", 100+10*n+i))
					in.AsOf, in.Base, in.Reason, in.Accept = day, seen[day], "sửa", []string{"jump"}
					cells = append(cells, in)
				}
				for n, a := range d.enters(cells...) {
					states <- a.State
					switch {
					case a.Entry != nil:
						seen[days[n]] = a.Entry.ID
					case a.Current != nil && round%2 == 0: // looks before it tries again
						seen[days[n]] = a.Current.ID
					}
				}
			}
		})
	}
	writers.Wait()
	close(states)
	count := map[cellState]int{}
	for s := range states {
		count[s]++
	}
	if sent := 8 * rounds * len(days); count[cellSaved]+count[cellConflict] != sent || count[cellSaved] < len(days) || count[cellConflict] == 0 {
		t.Errorf("%v of %d sent, want each saved or in conflict, and some of both", count, sent)
	}
	if n := h.ledgerLines(); n != count[cellSaved] {
		t.Errorf("%d lines stored, want the %d that were saved", n, count[cellSaved])
	}
	h.verified()
}
