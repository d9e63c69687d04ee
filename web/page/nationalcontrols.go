package page

import (
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// Pills are the measures that every term is about: the congresses of each level.
func (n national) Pills() []congress.Measure {
	var ms []congress.Measure
	for _, m := range n.Measures {
		if m.Code.What() == "congress" {
			ms = append(ms, m)
		}
	}
	return ms
}

// Others are the remaining measures of a kind.
func (n national) Others(kind congress.MeasureKind) []congress.Measure {
	var ms []congress.Measure
	for _, m := range n.Measures {
		if m.Kind == kind && m.Code.What() != "congress" {
			ms = append(ms, m)
		}
	}
	return ms
}

// regionKind are the regions, or the sub-regions, that can be chosen, by name. The two do not nest (domain.md §2).
type regionKind struct {
	Name    string
	Regions []string
}

// regionKinds tells the regions that can be chosen from the sub-regions.
func (n national) regionKinds(provinces []congress.Unit) []regionKind {
	var kinds [2][]string
	for _, name := range n.Regions {
		kind := 1
		if slices.ContainsFunc(provinces, func(u congress.Unit) bool { return u.Region == name }) {
			kind = 0
		}
		kinds[kind] = append(kinds[kind], name)
	}
	var shown []regionKind
	for i, key := range []string{"national.region", "national.subregion"} {
		if len(kinds[i]) > 0 {
			slices.SortFunc(kinds[i], text.Compare)
			shown = append(shown, regionKind{n.Lang.T(key), kinds[i]})
		}
	}
	return shown
}

// NationalViews are the ways in which the national page shows the same figures.
var NationalViews = []string{"map", "tiles", "table"}

// Layout is how the parts of the page stand: as the view needs, or as two beside each other do.
func (n national) Layout() string {
	if n.Other != nil {
		return "in-two"
	}
	return "as-" + n.View
}

// choice is something chosen beyond level and view, with the page that leaves it out.
type choice struct {
	Words   string
	Without templ.SafeURL
}

// Chosen are the choices that are in force, so that none is overlooked in a folded form. The day and what is
// left out of the ledger are said by the page's moment.
func (n national) Chosen() []choice {
	var chosen []choice
	if n.Region != "" {
		chosen = append(chosen, choice{n.Region, n.Here("region", "")})
	}
	if n.Second != nil {
		chosen = append(chosen, choice{n.Lang.T("chosen.second_is", n.Lang.MeasureName(*n.Second)), n.Here("second", "")})
	}
	if n.Other != nil {
		chosen = append(chosen, choice{n.Lang.T("chosen.beside_is", n.besideName()), n.Here("beside", "", "besideDay", "")})
	}
	return chosen
}

// ZoomTo is the page with one region only, or with the whole nation for "".
func (n national) ZoomTo(region string) templ.SafeURL { return n.Here("region", region) }

// Zooms reports whether the reader may see a region's sum and so the region alone.
func (n national) Zooms(region string) bool {
	return region != "" && region != n.Region && slices.Contains(n.Regions, region)
}

// Export is where the table of what is shown is kept as a file.
func (n national) Export(format string) templ.SafeURL { return n.Elsewhere("/export/shown." + format) }

// DayWords is the day asked for.
func (n national) DayWords() string { return text.Date(n.Query().AsOf) }
