package rollup

import (
	"cmp"
	"slices"

	"tiendo/internal/congress"
)

// home says in whose history a line of the ledger is.
type home struct {
	id      congress.EntryID
	ordinal int32
	measure uint16
}

// homes finds the figures that a confirmation names. Only the one writer uses it; readers do not.
type homes struct {
	byID []home // by id, which is nearly the order in which lines come
}

func (h home) compare(other home) int { return cmp.Compare(h.id, other.id) }

func (hs *homes) add(h home) {
	if n := len(hs.byID); n == 0 || hs.byID[n-1].id < h.id {
		hs.byID = append(hs.byID, h)
		return
	}
	i, found := slices.BinarySearchFunc(hs.byID, h, home.compare)
	if !found {
		hs.byID = slices.Insert(hs.byID, i, h)
	}
}

func (hs *homes) find(id congress.EntryID) (home, bool) {
	i, found := slices.BinarySearchFunc(hs.byID, home{id: id}, home.compare)
	if !found {
		return home{}, false
	}
	return hs.byID[i], true
}
