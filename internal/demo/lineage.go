package demo

import (
	"slices"

	"tiendo/internal/congress"
)

// stored is a campaign with the ids that the database gave its units.
type stored struct {
	*campaign
	ids map[congress.UnitID]congress.UnitID
}

// lineage says what became of the units of one term in the next: provinces by the codes of the data file, several with
// the same one merged; units off the map where they are called the same. What the other blocs of 2020 became cannot be
// said unit by unit, so nothing is.
func lineage(was, is stored) ([]congress.Lineage, error) {
	provinces, err := table("provinces-" + string(was.Term.ID[:4]) + ".csv")
	if err != nil {
		return nil, err
	}
	became := map[congress.UnitID][]congress.UnitID{}
	for _, r := range provinces {
		successor := is.byName[r["code_2025"]]
		became[successor] = append(became[successor], was.byName[r["code"]])
	}
	for _, u := range was.Units {
		i := slices.IndexFunc(is.Units, func(o congress.Unit) bool { return o.Slug == u.Slug })
		if u.Level == congress.Province && !u.OnMap && i >= 0 {
			became[is.Units[i].ID] = []congress.UnitID{u.ID}
		}
	}
	var rows []congress.Lineage
	for _, u := range is.Units {
		kind := congress.LineageMerged
		if len(became[u.ID]) == 1 {
			kind = congress.LineageCopied
		}
		for _, from := range became[u.ID] {
			rows = append(rows, congress.Lineage{Unit: was.ids[from], Successor: is.ids[u.ID], Kind: kind})
		}
	}
	return rows, nil
}
