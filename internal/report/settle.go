package report

import (
	"slices"

	"tiendo/internal/congress"
)

// joinParts adds up the two parts of the grassroots level where a text gives both and not the whole:
// đảng bộ cơ sở and chi bộ cơ sở are the tổ chức cơ sở đảng (domain.md §4). A part alone is no figure of
// the level, unless its total is the one that is known of the whole.
func (r *reader) joinParts() {
	for i := range r.claims {
		c := &r.claims[i]
		if c.part == "" || c.part == "xã" || c.value.Kind != congress.Count {
			continue
		}
		stands, ok := r.known(c.unit, congress.MeasureCode(c.what+"."+c.at.String()))
		if ok && stands.TotalKnown && stands.Total == c.value.Total && stands.TotalBound == congress.Exact {
			c.part = ""
			continue
		}
		j := slices.IndexFunc(r.claims[i+1:], func(d claim) bool {
			return d.what == c.what && d.at == c.at && d.unit == c.unit && d.day == c.day && d.value.Kind == congress.Count && d.part != "" && d.part != "xã" && d.part != c.part
		})
		if j < 0 {
			continue
		}
		d := &r.claims[i+1+j]
		a, _ := c.value.Fraction()
		b, _ := d.value.Fraction()
		sum := a.Add(b)
		c.value = congress.CountOf(sum.Done, sum.Total)
		c.value.Bound, c.value.TotalBound = sum.DoneBound, sum.TotalBound
		c.part, c.from, c.to = "", min(c.from, d.from), max(c.to, d.to)
		c.warnings = append(c.warnings, Warning{WarnParts, []any{a, b}})
	}
}

// dropRepeated keeps one claim of each figure. A number says more than words; two numbers that differ stay
// both, and each says so.
func (r *reader) dropRepeated() {
	var kept []claim
	for _, c := range r.claims {
		if c.part != "" {
			continue
		}
		same := slices.IndexFunc(kept, func(k claim) bool {
			return k.what == c.what && k.at == c.at && k.unit == c.unit && k.day == c.day
		})
		switch {
		case same < 0:
			kept = append(kept, c)
		case kept[same].value == c.value, c.value.Kind == congress.Words:
		case kept[same].value.Kind == congress.Words:
			kept[same] = c
		default:
			for _, k := range []*claim{&kept[same], &c} {
				if !slices.ContainsFunc(k.warnings, func(w Warning) bool { return w.Code == WarnTwoValues }) {
					k.warnings = append(k.warnings, Warning{WarnTwoValues, nil})
				}
			}
			kept = append(kept, c)
		}
	}
	r.claims = kept
}
