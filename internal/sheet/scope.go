package sheet

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// Scope is the units that exist for an import, found by number, by code and by name.
type Scope struct {
	units  map[congress.UnitID]congress.Unit
	byCode map[string][]congress.UnitID
	byName map[string][]congress.UnitID
	names  []string // keys of byName, sorted, so that suggestions do not depend on chance
}

// NewScope indexes the units that an import may write to. Names are found in any spelling that package
// text folds together, with or without the words for what kind of organisation a unit is.
func NewScope(units []congress.Unit) *Scope {
	s := &Scope{
		units:  make(map[congress.UnitID]congress.Unit, len(units)),
		byCode: map[string][]congress.UnitID{},
		byName: map[string][]congress.UnitID{},
	}
	for _, u := range units {
		s.units[u.ID] = u
		if u.Code != "" {
			code := text.Fold(u.Code)
			s.byCode[code] = append(s.byCode[code], u.ID)
		}
		for _, name := range append([]string{u.Name, u.FullName, u.Slug}, u.Aliases...) {
			s.addName(text.Fold(name), u.ID)
		}
	}
	for name := range s.byName {
		s.names = append(s.names, name)
	}
	slices.Sort(s.names)
	return s
}

func (s *Scope) addName(name string, id congress.UnitID) {
	if name != "" && !slices.Contains(s.byName[name], id) {
		s.byName[name] = append(s.byName[name], id)
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

// names lists units for a sentence.
func (s *Scope) list(ids []congress.UnitID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = s.nameOf(id)
	}
	return strings.Join(names, ", ")
}
