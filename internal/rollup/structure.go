package rollup

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/search"
)

// structure is everything of a term but its figures, made for looking things up. Units are known by
// their ordinal, their place in the source's order.
type structure struct {
	term      congress.Term
	units     []packedUnit
	parents   []int32 // ordinal of the unit above; -1 for the nation
	byID      ordinals
	bySlug    map[string]int32
	labels    []string // kinds, regions and sub-regions, each once
	root      int32
	provinces []int32
	measures  []congress.Measure // in their order
	// codes gives every measure its number. Numbers beyond measures are of measures that lines
	// mention and the structure does not list (yet).
	codes     map[congress.MeasureCode]uint16
	deadlines []congress.Deadline
	targets   map[targetKey]congress.Target
	names     func() *search.Index // of the units, by ordinal; see [TermView.Search]
	// stays says where a unit stood before, for units that moved on a day; guests names the units that
	// stood below another one for a time, by that one.
	stays   map[int32][]stay
	guests  map[int32][]int32
	origins origins
}

type targetKey struct {
	unit    congress.UnitID
	measure congress.MeasureCode
}

// packedUnit is a unit in a form of which 300.000 fit in memory.
type packedUnit struct {
	id                      congress.UnitID
	text                    string // slug, code, name, full name, aliases
	province                int32  // ordinal; -1 for the nation
	kind, region, subregion uint16 // places in labels
	level                   congress.Level
	flags                   unitFlags
}

type unitFlags uint8

const (
	onMap unitFlags = 1 << iota
	needsConfirmation
	illustrativeUnit
)

// textSeparator cannot be in a Postgres text.
const textSeparator = "\x00"

// newStructure indexes what the source told of a term.
func newStructure(s Structure) (*structure, error) {
	st := &structure{
		term:      s.Term,
		units:     make([]packedUnit, 0, len(s.Units)),
		parents:   make([]int32, 0, len(s.Units)),
		byID:      make(ordinals),
		bySlug:    make(map[string]int32),
		root:      -1,
		measures:  slices.Clone(s.Measures),
		codes:     make(map[congress.MeasureCode]uint16, len(s.Measures)),
		deadlines: slices.Clone(s.Deadlines),
		targets:   make(map[targetKey]congress.Target, len(s.Targets)),
		stays:     make(map[int32][]stay),
	}
	slices.SortStableFunc(st.measures, func(a, b congress.Measure) int { return cmp.Compare(a.Order, b.Order) })
	for i, m := range st.measures {
		st.codes[m.Code] = uint16(i)
	}
	for _, t := range s.Targets {
		st.targets[targetKey{t.Unit, t.Measure}] = t
	}
	labels := make(map[string]uint16)
	for _, u := range s.Units {
		if err := st.addUnit(u, labels); err != nil {
			return nil, err
		}
	}
	if st.root < 0 {
		return nil, fmt.Errorf("term %s has no nation", s.Term.ID)
	}
	st.names = st.named()
	st.origins = st.originsFrom(s.Lineage)
	return st, nil
}

func (st *structure) addUnit(u congress.Unit, labels map[string]uint16) error {
	ordinal, parent, province := int32(len(st.units)), int32(-1), int32(-1)
	if u.Level == congress.Nation {
		st.root = ordinal
	} else {
		var ok bool
		if parent, ok = st.byID.get(u.Parent); !ok {
			return fmt.Errorf("unit %d of term %s comes before its parent %d", u.ID, st.term.ID, u.Parent)
		}
		province = st.units[parent].province
	}
	if u.Level == congress.Province {
		province = ordinal
		st.provinces = append(st.provinces, ordinal)
	}
	st.units = append(st.units, packedUnit{
		id:       u.ID,
		text:     strings.Join(append([]string{u.Slug, u.Code, u.Name, u.FullName}, u.Aliases...), textSeparator),
		province: province,
		kind:     st.label(u.Kind, labels), region: st.label(u.Region, labels), subregion: st.label(u.Subregion, labels),
		level: u.Level,
		flags: flagsOf(u),
	})
	st.parents = append(st.parents, parent)
	st.byID.set(u.ID, ordinal)
	if u.Slug != "" {
		st.bySlug[u.Slug] = ordinal
	}
	return nil
}

func flagsOf(u congress.Unit) (flags unitFlags) {
	if u.OnMap {
		flags |= onMap
	}
	if u.NeedsConfirmation {
		flags |= needsConfirmation
	}
	if u.Illustrative {
		flags |= illustrativeUnit
	}
	return flags
}

func (st *structure) label(s string, labels map[string]uint16) uint16 {
	place, ok := labels[s]
	if !ok {
		place = uint16(len(st.labels))
		labels[s] = place
		st.labels = append(st.labels, s)
	}
	return place
}

// unit unpacks a unit.
func (st *structure) unit(ordinal int32) congress.Unit {
	p := &st.units[ordinal]
	texts := strings.Split(p.text, textSeparator)
	u := congress.Unit{
		ID: p.id, Term: st.term.ID, Level: p.level,
		Slug: texts[0], Code: texts[1], Name: texts[2], FullName: texts[3],
		Kind: st.labels[p.kind], Region: st.labels[p.region], Subregion: st.labels[p.subregion],
		OnMap: p.flags&onMap != 0, NeedsConfirmation: p.flags&needsConfirmation != 0,
		Illustrative: p.flags&illustrativeUnit != 0,
	}
	if len(texts) > 4 {
		u.Aliases = texts[4:]
	}
	if above := st.parents[ordinal]; above >= 0 {
		u.Parent = st.units[above].id
	}
	if p.province >= 0 {
		u.Province = st.units[p.province].id
	}
	return u
}

// path lists the ordinals from the unit just below the nation down to the unit itself: what
// [node.descend] takes. It is empty for the nation.
func (st *structure) path(ordinal int32) []int32 {
	var path []int32
	for o := ordinal; st.parents[o] >= 0; o = st.parents[o] {
		path = append(path, o)
	}
	slices.Reverse(path)
	return path
}

// within reports whether a unit is in the subtree of another.
func (st *structure) within(ordinal, top int32) bool {
	for o := ordinal; o >= 0; o = st.parents[o] {
		if o == top {
			return true
		}
	}
	return false
}

// trusting reports whether figures of the unit count as confirmed without a word, as its province has it
// set. The nation has no figures.
func (st *structure) trusting(ordinal int32) bool {
	province := st.units[ordinal].province
	return province >= 0 && st.units[province].flags&needsConfirmation == 0
}

// measure finds a measure by its code.
func (st *structure) measure(code congress.MeasureCode) (congress.Measure, bool) {
	i, ok := st.codes[code]
	if !ok || int(i) >= len(st.measures) {
		return congress.Measure{}, false
	}
	return st.measures[i], true
}

// numbered returns the number of a measure that a line mentions, and the structure that knows it:
// the same one unless the code is new.
func (st *structure) numbered(code congress.MeasureCode) (uint16, *structure) {
	if i, ok := st.codes[code]; ok {
		return i, st
	}
	c := *st
	c.codes = maps.Clone(st.codes)
	i := uint16(len(c.codes))
	c.codes[code] = i
	return i, &c
}

// moved returns the structure with a unit under another parent, by a line.
func (st *structure) moved(unit, parent int32, line congress.Line) *structure {
	c := *st
	c.parents = slices.Clone(st.parents)
	c.parents[unit] = parent
	c.stays = maps.Clone(st.stays)
	c.setStays(unit, stayed(st.stays[unit], line, st.parents[unit], parent))
	c.invite()
	return &c
}

// renamed gives a unit its new names, before the structure is published. The name before becomes an alias.
func (st *structure) renamed(unit int32, change congress.UnitChange) {
	texts := strings.Split(st.units[unit].text, textSeparator)
	texts[1], texts[2], texts[3] = change.Code, change.Name, change.FullName
	if change.WasName != "" && !slices.Contains(texts[4:], change.WasName) {
		texts = append(texts, change.WasName)
	}
	st.units[unit].text = strings.Join(texts, textSeparator)
}
