package sheet

import (
	"cmp"
	"slices"
	"strings"

	"tiendo/internal/congress"
)

// guesser finds the measure that the words of a header mean.
type guesser struct {
	measures []congress.Measure
	names    map[congress.MeasureCode][]string // folded
	// title is the words above the table, which hold for columns that say less; about has those of the
	// header as well.
	title, about string
	// fallback is the measure that a person named for the whole table; "" for none.
	fallback congress.MeasureCode
}

func newGuesser(f Frame, title, header string) *guesser {
	g := &guesser{
		measures: f.Measures, names: map[congress.MeasureCode][]string{}, title: folded(title), about: folded(title + " " + header), fallback: f.Measure,
	}
	for _, m := range f.Measures {
		for _, name := range []string{m.NameVI, m.NameEN} {
			if name != "" {
				g.names[m.Code] = append(g.names[m.Code], folded(name))
			}
		}
	}
	return g
}

// measure finds what a column counts by the words over it, the lowest first, folded. It is "" where they
// leave that open; sure is false when another measure could be meant as well.
func (g *guesser) measure(parts []string) (code congress.MeasureCode, sure bool) {
	if code := g.named(strings.Join(parts, " ")); code != "" {
		return code, true
	}
	what, level := g.told(parts)
	if what == "" && level == 0 {
		return "", false
	}
	found := g.fitting(what, level)
	sure = true
	if slices.Contains(found, g.fallback) {
		return g.fallback, true
	}
	if what == "" {
		what = cmp.Or(whatIn(g.title), whatCongress)
		found = g.fitting(what, level)
		sure = what != whatCongress || strings.Contains(g.about, "dai hoi")
	}
	if len(found) != 1 {
		return "", false
	}
	return found[0], sure
}

// agrees reports whether the words over a column leave room for a measure.
func (g *guesser) agrees(parts []string, code congress.MeasureCode) bool {
	what, level := g.told(parts)
	return slices.Contains(g.fitting(what, level), code)
}

// whole is the measure of the whole table: the one that a person named, else the one of the title.
func (g *guesser) whole(parts []string) (code congress.MeasureCode, sure bool) {
	if g.fallback != "" && g.agrees(parts, g.fallback) {
		return g.fallback, true
	}
	if code := g.named(g.title); code != "" && g.agrees(parts, code) {
		return code, true
	}
	what, level := g.told(parts)
	titleWhat := whatIn(g.title)
	found := g.fitting(cmp.Or(what, titleWhat, whatCongress), cmp.Or(level, levelIn(g.title)))
	if len(found) != 1 || level == 0 && levelIn(g.title) == 0 && what == "" && titleWhat == "" {
		return "", false
	}
	return found[0], what != "" || titleWhat != ""
}

// named finds a measure by its own code or name, the longest name that stands in the words.
func (g *guesser) named(s string) congress.MeasureCode {
	var best congress.MeasureCode
	longest := 0
	for _, m := range g.measures {
		if strings.TrimSpace(s) == folded(string(m.Code)) {
			return m.Code
		}
		for _, name := range g.names[m.Code] {
			if len(name) > longest && strings.Contains(s, name) {
				best, longest = m.Code, len(name)
			}
		}
	}
	return best
}

// told is what the words say of what is counted and at which level, the lowest words first.
func (g *guesser) told(parts []string) (what string, level congress.Level) {
	for _, p := range parts {
		if w := whatIn(p); what == "" || what == whatCongress && w != "" {
			what = w
		}
		if level == 0 {
			level = levelIn(p)
		}
	}
	return what, level
}

// fitting lists the measures of a thing and a level; "" and 0 leave it open.
func (g *guesser) fitting(what string, level congress.Level) []congress.MeasureCode {
	var found []congress.MeasureCode
	for _, m := range g.measures {
		if (what == "" || m.Code.What() == what) && (level == 0 || m.Level == level) {
			found = append(found, m.Code)
		}
	}
	return found
}

// speaks reports whether the words name a thing that is counted or a level.
func (g *guesser) speaks(parts []string) bool {
	what, level := g.told(parts)
	return what != "" || level != 0 || g.named(strings.Join(parts, " ")) != ""
}
