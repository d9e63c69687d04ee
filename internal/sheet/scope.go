package sheet

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// Scope is the units that exist for an import, found by number, by code and by name.
type Scope struct {
	units  map[congress.UnitID]congress.Unit
	codes  map[string]congress.UnitID   // as they are written
	byCode map[string][]congress.UnitID // as people write them
	byName map[string][]congress.UnitID
	byCore map[string][]congress.UnitID // by name without the words for the kind of organisation
	cores  []string                     // of byCore, sorted, so that suggestions do not depend on chance
}

// NewScope indexes the units that an import may write to. Names are found in any spelling that package
// text folds together, with or without the words for what kind of organisation a unit is.
func NewScope(units []congress.Unit) *Scope {
	s := &Scope{
		units:  make(map[congress.UnitID]congress.Unit, len(units)),
		codes:  map[string]congress.UnitID{},
		byCode: map[string][]congress.UnitID{},
		byName: map[string][]congress.UnitID{},
		byCore: map[string][]congress.UnitID{},
	}
	for _, u := range units {
		s.units[u.ID] = u
		if u.Code != "" {
			s.codes[u.Code] = u.ID
			add(s.byCode, codeKey(u.Code), u.ID)
		}
		for _, name := range append([]string{u.Name, u.FullName, u.Slug}, u.Aliases...) {
			name = writtenOut(folded(name))
			add(s.byName, name, u.ID)
			add(s.byCore, coreOf(name), u.ID)
		}
	}
	s.cores = slices.Sorted(maps.Keys(s.byCore))
	return s
}

// codeKey is a code as it is compared. Excel takes the zero from the beginning of 01.
func codeKey(code string) string {
	key := folded(code)
	if bare := strings.TrimLeft(key, "0"); bare != "" {
		return bare
	}
	return key
}

func add(index map[string][]congress.UnitID, key string, id congress.UnitID) {
	if key != "" && !slices.Contains(index[key], id) {
		index[key] = append(index[key], id)
	}
}

// Unit finds a unit of the scope by its number.
func (s *Scope) Unit(id congress.UnitID) (congress.Unit, bool) {
	u, ok := s.units[id]
	return u, ok
}

// nameOf is the short name of a unit of the scope, "" of any other.
func (s *Scope) nameOf(id congress.UnitID) string { return s.units[id].Name }

// sorted orders units by name as people expect it, then by number.
func (s *Scope) sorted(ids []congress.UnitID) []congress.UnitID {
	return slices.SortedFunc(slices.Values(ids), func(a, b congress.UnitID) int {
		return cmp.Or(text.Compare(s.nameOf(a), s.nameOf(b)), cmp.Compare(a, b))
	})
}

// list names units for a sentence.
func (s *Scope) list(ids []congress.UnitID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = s.nameOf(id)
	}
	return strings.Join(names, ", ")
}
