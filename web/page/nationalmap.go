package page

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	atlas "tiendo/web/map"
)

// On returns the row of the province drawn with a code; ok is false for one that is not shown.
func (n national) On(code string) (r row, ok bool) {
	r, ok = n.byCode[code]
	return r, ok
}

// ViewBox is the part of the map that is shown: a region is drawn larger than the country.
func (n national) ViewBox() string {
	if !n.Zoomed() {
		return "0 0 " + strconv.Itoa(atlas.Width) + " " + strconv.Itoa(atlas.Height)
	}
	codes := map[string]bool{}
	for code := range n.byCode {
		codes[code] = true
	}
	return n.Map.Around(codes).ViewBox()
}

// insetName is an archipelago's name and the province it belongs to, on a line each: both fit into the frame on a phone.
func (n national) insetName(in atlas.Inset) []string {
	name, of, _ := strings.Cut(n.Lang.T("map."+in.Archipelago), " (")
	return []string{name, "(" + of}
}

// Insets are the archipelagos that are shown: both, or in a region those of its provinces.
func (n national) Insets() []atlas.Inset {
	if !n.Zoomed() {
		return n.Map.Insets
	}
	var shown []atlas.Inset
	for _, in := range n.Map.Insets {
		if _, ok := n.On(in.Code); ok {
			shown = append(shown, in)
		}
	}
	return shown
}

// Zoomed reports whether only a region is shown.
func (n national) Zoomed() bool { return n.Region != "" && len(n.byCode) > 0 }

// ID is the id of a unit's part on the page; what stands beside has ids of its own.
func (n national) ID(part string, r row) string { return n.Side + part + r.Unit.ID.String() }

// ShowsOwn reports whether the row is the reader's own province, which is marked.
func (n national) ShowsOwn(r row) bool { return n.Own != nil && n.Own.Unit.ID == r.Unit.ID }

// neighbours are the codes of the provinces that an arrow key may lead to.
func neighbours(p atlas.Province) string { return strings.Join(p.Near, " ") }

// Counts are how many units stand in a colour class, for the legend: "6", or "6 · 9" with what stands beside.
func (n national) Counts(class string) string {
	counts := strconv.Itoa(n.count(class))
	if n.Other != nil {
		counts += " · " + strconv.Itoa(n.Other.count(class))
	}
	return counts
}

func (n national) count(class string) int {
	count := 0
	for _, r := range n.Rows {
		if r.Class() == class {
			count++
		}
	}
	return count
}

// Hides reports whether the legend leaves a colour class out.
func (n national) Hides(class string) bool { return slices.Contains(n.Hidden, class) }

// pattern is the fill of the classes that are not a plain colour; an attribute, since a style sheet
// elsewhere cannot name a pattern of this document in every browser.
func (n national) pattern(class string) string {
	switch class {
	case "cn":
		return "url(#" + n.Side + "hatch)"
	case "cw":
		return "url(#" + n.Side + "dots)"
	}
	return "none"
}

// triangle is the mark of an overdue province, under its name where it shows one.
func triangle(p atlas.Province) string {
	return "M" + strconv.Itoa(p.Label.X) + " " + strconv.Itoa(beside(p)-10) + "l11 19h-22z"
}

// beside is the height at which the marks of a province stand side by side.
func beside(p atlas.Province) int {
	if p.Named {
		return p.Label.Y + 26
	}
	return p.Label.Y + 1
}

// discRadius is that of the ring that the second measure fills, in units of the map.
const discRadius = 17

// discShift moves the disc aside where another mark stands.
func discShift(r row) int {
	if r.Late() || r.Value.Kind == congress.PercentOf {
		return 34
	}
	return 0
}

// discOf is the sector of the second measure's share at a place; "" where there is no share, or nothing of it.
func (r row) discOf(x, y, radius int) string {
	share, _ := r.Second.Percent()
	return sector(float64(x), float64(y), float64(radius), share)
}

// sector is the part of a disc that a share fills, clockwise from the top, as the data of a path; "" for nothing. It is
// made of curves, which pictures have as well as pages.
func sector(x, y, radius float64, share congress.Percent) string {
	if share <= 0 {
		return ""
	}
	const quarter = math.Pi / 2
	whole := 2 * math.Pi * min(share.Float(), 100) / 100
	path := "M" + place(x, y) + "L" + place(x, y-radius)
	for from := 0.0; from < whole; from += quarter {
		to := min(from+quarter, whole)
		reach := radius * 4 / 3 * math.Tan((to-from)/4)
		at := func(angle, along float64) string { // on the circle, and so far along its tangent
			sine, cosine := math.Sincos(angle)
			return place(x+radius*sine+along*cosine, y-radius*cosine+along*sine)
		}
		path += "C" + at(from, reach) + " " + at(to, -reach) + " " + at(to, 0)
	}
	return path + "z"
}

// place is a point of a path.
func place(x, y float64) string { return number(x) + " " + number(y) }

func number(f float64) string { return strconv.FormatFloat(math.Round(f*100)/100, 'f', -1, 64) }
