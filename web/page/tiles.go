package page

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/text"
	atlas "tiendo/web/map"
)

// Sizes of the tiles, in units of the grid: from tile to tile, of a tile, and its room for words.
const (
	tilePitch = 100
	tileSide  = 94
	tileChars = 8
	tileLines = 2
)

// tile is one square of the grid.
type tile struct {
	atlas.Tile
	Lines []string // its name
	Bound string   // the word of the share's bound, which has a line of its own; "" for an exact one
	Share string   // "–" for a unit that did not report, "…" where there is no share
}

// newTile is a unit's square at a place of the grid.
func newTile(at atlas.Tile, name string, r row) tile {
	t := tile{Tile: at, Share: r.Share()}
	if p, ok := r.Percent(); ok {
		t.Bound, t.Share = strings.TrimSuffix(t.Share, text.Percent(p)), text.Percent(p)
	}
	switch {
	case !r.IsReported():
		t.Share = "–"
	case t.Share == "":
		t.Share = "…"
	}
	t.Lines = text.Lines(name, tileChars, tileLines)
	return t
}

// X and Y are the tile's upper left corner.
func (t tile) X() int { return t.Col * tilePitch }

// Y is the height of the corner.
func (t tile) Y() int { return t.Row * tilePitch }

// Middle is where words stand.
func (t tile) Middle() int { return t.X() + tileSide/2 }

// Line is the height of a line of the name, and Foot that of the figure.
func (t tile) Line(i int) int { return t.Y() + 36 + 22*i }

// Foot is the height of the figure under the name.
func (t tile) Foot() int { return t.Y() + 87 }

// late is the mark of an overdue unit, in a corner of its tile.
func (t tile) late() string {
	return "M" + strconv.Itoa(t.X()+12) + " " + strconv.Itoa(t.Y()+4) + "l8 13h-16z"
}

// markX is where the ring of an unconfirmed figure stands: in the corner, or beside the mark that has it.
func (t tile) markX(r row) int {
	if r.Late() {
		return t.X() + 32
	}
	return t.X() + 12
}

// tiled is a unit with the tiles that stand for it: its own and those of its archipelagos.
type tiled struct {
	row
	Near  string
	Tiles []tile
}

// Tiles are the units that are shown, in the order in which they are read: the provinces row by row, then those
// that are on no map, below them.
func (n national) Tiles() []tiled {
	var units []tiled
	for _, p := range n.Map.Grid {
		r, ok := n.On(p.Code)
		if !ok {
			continue
		}
		u := tiled{row: r, Near: neighbours(p), Tiles: []tile{newTile(p.Tile, r.Unit.Name, r)}}
		for _, i := range p.Isles {
			u.Tiles = append(u.Tiles, newTile(i.Tile, n.Lang.T("map.short."+i.Archipelago), r))
		}
		units = append(units, u)
	}
	cols := n.Map.Cols
	for i, r := range n.OffMap {
		at := atlas.Tile{Row: n.Map.Rows + 1 + i/cols, Col: i % cols}
		units = append(units, tiled{row: r, Tiles: []tile{newTile(at, r.Unit.Name, r)}})
	}
	return units
}

// Blanks are the tiles of the provinces that are not shown.
func (n national) Blanks() []tile {
	var blanks []tile
	for _, p := range n.Map.Grid {
		if _, ok := n.On(p.Code); !ok && !n.Zoomed() {
			blanks = append(blanks, tile{Tile: p.Tile})
		}
	}
	return blanks
}

// frame is the part of the grid that is shown.
type frame struct{ Left, Top, Right, Bottom int }

// Grid is the part of the grid that is shown: a region's tiles are larger than the country's.
func (n national) Grid() frame {
	whole := frame{0, 0, n.Map.Cols, n.Map.Rows}
	if rows := (len(n.OffMap) + n.Map.Cols - 1) / n.Map.Cols; rows > 0 {
		whole.Bottom += rows + 1
	}
	if !n.Zoomed() {
		return whole
	}
	var rows, cols []int
	for _, u := range n.Tiles() {
		for _, t := range u.Tiles {
			rows, cols = append(rows, t.Row), append(cols, t.Col)
		}
	}
	return frame{slices.Min(cols), slices.Min(rows), slices.Max(cols) + 1, slices.Max(rows) + 1}
}

// ViewBox is the frame as SVG has it, with room for the line around a tile that is pointed at.
func (f frame) ViewBox() string {
	box := ""
	for _, side := range []int{f.Left*tilePitch - 6, f.Top*tilePitch - 6, (f.Right-f.Left)*tilePitch + 6, (f.Bottom-f.Top)*tilePitch + 6} {
		box += " " + strconv.Itoa(side)
	}
	return box[1:]
}

// Width is how wide the grid is drawn where there is room, in pixels.
func (f frame) Width() int {
	const wide, large = 496, 92
	return min(wide, (f.Right-f.Left)*large)
}

// OffMapHead is the height of the words over the units that are on no map.
func (n national) OffMapHead() int { return n.Map.Rows*tilePitch + 76 }
