// Package atlas is the map of Viet Nam as SVG geometry: the outline of each province of a term, the two
// archipelagos in insets, and where a name has room. It knows no figures; pages colour it.
//
// Everything is computed once from the embedded boundaries (data/README.md has source and licence).
package atlas

import (
	"cmp"
	"fmt"
	"slices"
	"sync"
)

// Width and Height are the size of the canvas, the viewBox of the SVG. All geometry is in whole units of it.
const (
	Width  = 1240
	Height = 2000
)

// Map is one set of provinces, drawn.
type Map struct {
	Provinces []Province // from north to south, the order in which the map is read aloud
	Insets    []Inset
	Grid      []Province // the same provinces in the order in which their tiles are read: row by row
	Cols      int        // of the grid of tiles
	Rows      int
	byCode    map[string]int
}

// Province is the shape of a province-level unit.
type Province struct {
	Code    string // GSO code within the map's term
	Name    string
	Path    string  // data of an SVG path
	Islands []Point // its archipelago, in the inset
	Frame   Box     // what its outline fills
	Label   Point   // the middle of its largest part, where a mark or a name goes
	Named   bool    // its name fits there without touching another
	Large   bool    // its name fits even on a small screen
	Tile    Tile    // its place in the grid of tiles
	Isles   []IsleTile
	Near    []string // the codes of the provinces that it shares a border with
}

// Inset is a framed part of the sea that lies outside the canvas: Hoàng Sa or Trường Sa.
type Inset struct {
	Archipelago         string // "hoang-sa" or "truong-sa"
	Code                string // the province it belongs to
	X, Y, Width, Height int
}

// Box is a rectangle of the canvas.
type Box struct{ Left, Top, Right, Bottom int }

// Join returns the smallest box around both.
func (b Box) Join(c Box) Box {
	return Box{min(b.Left, c.Left), min(b.Top, c.Top), max(b.Right, c.Right), max(b.Bottom, c.Bottom)}
}

// Widened returns the box with some room around it.
func (b Box) Widened() Box {
	return Box{b.Left - zoomRoom, b.Top - zoomRoom, b.Right + zoomRoom, b.Bottom + zoomRoom}
}

// ViewBox returns the box with some room around it, as the viewBox of an SVG.
func (b Box) ViewBox() string {
	w := b.Widened()
	return fmt.Sprintf("%d %d %d %d", w.Left, w.Top, w.Right-w.Left, w.Bottom-w.Top)
}

// zoomRoom is the room around provinces that are shown alone, for names that reach out of them.
const zoomRoom = 40

// Around returns the box that holds the provinces with the codes and, where one has an archipelago, its
// inset; the whole canvas for none.
func (m *Map) Around(codes map[string]bool) Box {
	var around Box
	for _, p := range m.Provinces {
		if !codes[p.Code] {
			continue
		}
		if around == (Box{}) {
			around = p.Frame
		}
		around = around.Join(p.Frame)
	}
	if around == (Box{}) {
		return Box{0, 0, Width, Height}
	}
	for _, in := range m.Insets {
		if codes[in.Code] {
			around = around.Join(Box{in.X, in.Y, in.X + in.Width, in.Y + in.Height})
		}
	}
	return around
}

// Point is a place on the canvas.
type Point struct{ X, Y int }

// Find returns the province with a code.
func (m *Map) Find(code string) (Province, bool) {
	i, ok := m.byCode[code]
	if !ok {
		return Province{}, false
	}
	return m.Provinces[i], true
}

var (
	map63 = sync.OnceValue(func() *Map { return draw("63") })
	map34 = sync.OnceValue(func() *Map { return draw("34") })
)

// Of returns the map whose outlines are those of the provinces with the codes: 63 or, after the mergers
// of 2025, 34 of them. Some codes are in both with another meaning, so the number decides as well: the
// map with the fewest provinces that only it or only the term has.
func Of(codes []string) *Map {
	best := map63()
	if m := map34(); m.mismatch(codes) < best.mismatch(codes) {
		best = m
	}
	return best
}

// mismatch counts the codes without an outline and the outlines without a code.
func (m *Map) mismatch(codes []string) int {
	drawn := 0
	for _, code := range codes {
		if _, ok := m.byCode[code]; ok {
			drawn++
		}
	}
	return len(codes) - drawn + len(m.Provinces) - drawn
}

// draw draws the map of so many provinces. It panics on files that do not read: they are part of the program,
// and a test draws both.
func draw(provinces string) *Map {
	t, err := readTopology("data/vn-" + provinces + ".topojson")
	if err != nil {
		panic(err)
	}
	islands, err := readIslands()
	if err != nil {
		panic(err)
	}
	arcs := t.projected()
	shapes := make([]shape, 0, len(t.Objects.Provinces.Geometries))
	for _, g := range t.Objects.Provinces.Geometries {
		s, err := trace(g, arcs)
		if err != nil {
			panic(err)
		}
		shapes = append(shapes, s)
	}
	placeNames(shapes)
	if err := placeTiles(shapes, provinces); err != nil {
		panic(err)
	}
	slices.SortFunc(shapes, func(a, b shape) int {
		return cmp.Or(cmp.Compare(a.Label.Y, b.Label.Y), cmp.Compare(a.Label.X, b.Label.X))
	})
	m := &Map{Insets: insets, byCode: make(map[string]int, len(shapes))}
	for i, s := range shapes {
		s.Islands = islandsOf(s.Code, islands)
		m.Provinces = append(m.Provinces, s.Province)
		m.byCode[s.Code] = i
	}
	m.layGrid()
	return m
}
