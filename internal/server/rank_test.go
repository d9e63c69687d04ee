package server

import (
	"encoding/json"
	"testing"

	"tiendo/internal/rollup"
)

func TestAUnitWithoutARegionHasNoPlaceInOne(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		rank rollup.Rank
		want string
	}{
		"in both": {
			rollup.Rank{Nation: 40, Of: 60, Region: 9, OfRegion: 14, Subregion: 6, OfSubregion: 9},
			`{"nation":40,"of":60,"region":9,"ofRegion":14,"subregion":6,"ofSubregion":9,"illustrative":false}`,
		},
		"in none": {
			rollup.Rank{Nation: 40, Of: 60, Illustrative: true},
			`{"nation":40,"of":60,"region":null,"ofRegion":null,"subregion":null,"ofSubregion":null,"illustrative":true}`,
		},
	} {
		got, err := json.Marshal(bodyOfRank(c.rank))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %s, %v, want %s", name, got, err, c.want)
		}
	}
}
