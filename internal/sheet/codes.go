package sheet

import (
	"strconv"
	"strings"

	"tiendo/internal/congress"
)

// codes is what a template remembers of itself in a sheet that nobody sees: whose it is, and every figure
// with which it was filled.
type codes struct {
	table string // the sheet that it belongs to; "" when the file is no template
	bases map[baseKey]base
}

type baseKey struct {
	unit    congress.UnitID
	measure congress.MeasureCode
}

// base is the entry that stood when a template was written.
type base struct {
	entry congress.EntryID
	asOf  congress.Date
	value congress.Value
}

const (
	codesTable   = "tiendo"
	codesVersion = "tiendo template 1"
)

// codesOf reads the codes of a template. A file without them is none.
func codesOf(f *File, frame Frame) (codes, error) {
	t, ok := f.Table(codesTable)
	if !ok {
		return codes{}, nil
	}
	c := codes{bases: map[baseKey]base{}}
	for row, err := range f.Rows(t) {
		if err != nil {
			return codes{}, err
		}
		fields := make([]string, baseFields)
		for _, cell := range row.Cells {
			if cell.Column <= len(fields) {
				fields[cell.Column-1] = cell.Text
			}
		}
		if row.Number == 1 {
			if fields[0] != codesVersion {
				return codes{}, nil
			}
			if fields[1] != string(frame.Term.ID) {
				return codes{}, refuse(RefusedOtherTerm, fields[1], string(frame.Term.ID))
			}
			c.table = fields[2]
			continue
		}
		c.addBase(fields)
	}
	return c, nil
}

// baseFields is how many cells a row of codes has: unit, measure, entry, day, form, done, bound, total,
// its bound, percent, words.
const baseFields = 11

// fields writes a base as a row of codes; addBase reads it back.
func (b base) fields(k baseKey) []any {
	total := ""
	if b.value.TotalKnown {
		total = strconv.FormatInt(b.value.Total, 10)
	}
	return []any{
		k.unit.String(), string(k.measure), b.entry.String(), b.asOf.String(), b.value.Kind.String(),
		strconv.FormatInt(b.value.Done, 10), b.value.Bound.String(), total, b.value.TotalBound.String(),
		strconv.Itoa(int(b.value.Percent)), b.value.Words,
	}
}

func (c *codes) addBase(f []string) {
	number := func(s string) int64 {
		n, _ := strconv.ParseInt(strings.TrimSpace(s), 10, 64) // what a person changed here no longer fits, and counts as new
		return n
	}
	day, err := congress.ParseDate(f[3])
	kind, kindErr := congress.ParseValueKind(f[4])
	bound, boundErr := congress.ParseBound(f[6])
	totalBound, totalErr := congress.ParseBound(f[8])
	if err != nil || kindErr != nil || boundErr != nil || totalErr != nil {
		return
	}
	c.bases[baseKey{congress.UnitID(number(f[0])), congress.MeasureCode(f[1])}] = base{
		entry: congress.EntryID(number(f[2])), asOf: day,
		value: congress.Value{
			Kind: kind, Done: number(f[5]), Bound: bound, Total: number(f[7]), TotalKnown: f[7] != "", TotalBound: totalBound,
			Percent: congress.Percent(number(f[9])), Words: f[10],
		},
	}
}

// base is the figure with which the template was filled at the builder's place; nil when there was none.
func (b *builder) base() *base {
	found, ok := b.codes.bases[baseKey{b.Unit, b.Measure}]
	if !ok {
		return nil
	}
	return &found
}

// beside compares the figure with the one that the template was filled with. Untouched it is the same
// figure of the same day; said to be unchanged it is true for the new day as well.
func (b *builder) beside() {
	was := b.base()
	unchanged := b.cell(RoleUnchanged).Kind != Empty
	if was != nil && unchanged && b.Value.Kind == 0 {
		b.Value = was.value
	}
	switch {
	case was == nil:
	case b.Value == was.value && !unchanged, b.Value == was.value && b.AsOf == was.asOf:
		b.Same, b.AsOf, b.Replaces = true, was.asOf, was.entry
	case unchanged && b.Value == was.value:
		b.Reason = congress.ReasonUnchanged
	case b.AsOf == was.asOf:
		b.Replaces = was.entry
	}
}
