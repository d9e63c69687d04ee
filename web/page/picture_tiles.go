package page

import (
	"tiendo/web/picture"
)

// drawTiles draws the national page's grid of tiles as large as it fits into the box: the same tiles, words and marks.
func (n national) drawTiles(p *picture.Picture, into picture.Box, look palette) {
	f := n.Grid()
	wide, high := float64((f.Right-f.Left)*tilePitch), float64((f.Bottom-f.Top)*tilePitch)
	scale := min(into.Width/wide, into.Height/high, largestTile/tilePitch)
	d := tileDrawing{n: n, p: p, look: look, at: picture.Place{
		X: into.X + (into.Width-wide*scale)/2 - float64(f.Left*tilePitch)*scale,
		Y: into.Y + (into.Height-high*scale)/2 - float64(f.Top*tilePitch)*scale, Scale: scale,
	}}
	for _, t := range n.Blanks() {
		d.tile(t, look.left())
	}
	if len(n.OffMap) > 0 && !n.Zoomed() {
		d.text(0, n.OffMapHead(), n.Lang.T("national.off_map"), picture.Type{Size: 22, Bold: true, Ink: look.ink})
	}
	for _, u := range n.Tiles() {
		for _, t := range u.Tiles {
			d.square(u.row, t)
		}
	}
}

// largestTile is how far a tile of a small region is enlarged, in units of the picture.
const largestTile = 130.0

// tileDrawing draws into a picture at a place, in units of the grid.
type tileDrawing struct {
	n    national
	p    *picture.Picture
	look palette
	at   picture.Place
}

func (d tileDrawing) tile(t tile, paint picture.Paint) {
	x, y := d.at.At(float64(t.X()), float64(t.Y()))
	side := tileSide * d.at.Scale
	d.p.Rect(picture.Box{X: x, Y: y, Width: side, Height: side}, 6*d.at.Scale, paint)
}

// square is a tile with what stands on it, as the template of the same name has it.
func (d tileDrawing) square(r row, t tile) {
	d.tile(t, d.n.fill(d.look, r))
	if d.n.Hides(r.Class()) {
		return
	}
	if d.n.ShowsOwn(r) {
		d.tile(t, picture.Paint{Stroke: d.look.ink, Width: 2})
	}
	name := d.look.names[r.Class()]
	name.Size, name.Anchor = 19, picture.Middle
	if d.look.classes[r.Class()].Hatch == (picture.Hatch{}) {
		name.Halo = "" // plain ground needs none
	}
	for i, line := range t.Lines {
		d.text(t.Middle(), t.Line(i), line, name)
	}
	bound, share := name, name
	bound.Size, share.Size, share.Bold = 15, 20.5, true
	d.text(t.Middle(), t.Foot()-18, t.Bound, bound)
	d.text(t.Middle(), t.Foot(), t.Share, share)
	d.marks(r, t)
}

func (d tileDrawing) marks(r row, t tile) {
	if r.Late() {
		d.p.Path(t.late(), d.at, picture.Paint{Fill: d.look.warn, Stroke: "#ffffff", Width: 1})
	}
	if r.Unconfirmed() != "" {
		x, y := d.at.At(float64(t.markX(r)), float64(t.Y()+11))
		d.p.Circle(x, y, 6*d.at.Scale, picture.Paint{Fill: "#ffffff", Stroke: d.look.ink, Width: 1.2})
	}
	if r.Second != nil {
		x, y := d.at.At(float64(t.X()+tileSide-12), float64(t.Y()+11))
		drawDisc(d.p, d.look, *r.Second, x, y, 8*d.at.Scale)
	}
}

// text writes at a place and in a size of the grid.
func (d tileDrawing) text(x, y int, s string, t picture.Type) {
	px, py := d.at.At(float64(x), float64(y))
	t.Size *= d.at.Scale
	d.p.Text(px, py, s, t)
}
