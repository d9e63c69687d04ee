package page

import (
	"slices"

	"tiendo/internal/congress"
	atlas "tiendo/web/map"
	"tiendo/web/picture"
)

// mapDrawing draws the national page's map into a picture: the same provinces in the same classes, with the
// same marks.
type mapDrawing struct {
	n     national
	p     *picture.Picture
	look  palette
	at    picture.Place
	names float64 // size of names, in units of the picture
	small bool    // only names with much room fit, and no two that touch
	taken []picture.Box
}

// frame is the part of the canvas of the map that is shown.
func (n national) frame() atlas.Box {
	if !n.Zoomed() {
		return atlas.Box{Right: atlas.Width, Bottom: atlas.Height}
	}
	codes := map[string]bool{}
	for code := range n.byCode {
		codes[code] = true
	}
	return n.Map.Around(codes).Widened()
}

// fill is how the unit of a row is filled: one that the legend filters away as those that are not shown.
func (n national) fill(look palette, r row) picture.Paint {
	if n.Hides(r.Class()) {
		return look.left()
	}
	return look.land(r.Class())
}

// drawMap draws the map as large as it fits into the box.
func (n national) drawMap(p *picture.Picture, into picture.Box, look palette, names float64, small bool) {
	f := n.frame()
	wide, high := float64(f.Right-f.Left), float64(f.Bottom-f.Top)
	scale := min(into.Width/wide, into.Height/high)
	at := picture.Place{
		X: into.X + (into.Width-wide*scale)/2 - float64(f.Left)*scale, Y: into.Y + (into.Height-high*scale)/2 - float64(f.Top)*scale, Scale: scale,
	}
	d := mapDrawing{n: n, p: p, look: look, at: at, names: names, small: small}
	x, y := at.At(float64(f.Left), float64(f.Top))
	p.Within(picture.Box{X: x, Y: y, Width: wide * scale, Height: high * scale}, d.draw)
}

func (d *mapDrawing) draw() {
	d.insets()
	for _, p := range d.n.Map.Provinces {
		if _, ok := d.n.On(p.Code); !ok {
			d.shape(p, d.look.left(), !d.n.Zoomed())
		}
	}
	for _, p := range d.n.Map.Provinces {
		if _, ok := d.n.On(p.Code); ok {
			d.p.Path(p.Path, d.at, picture.Paint{Stroke: d.look.coast, Width: 1.8}) // what is pale is seen on white by its coast
		}
	}
	for _, p := range d.n.Map.Provinces {
		if r, ok := d.n.On(p.Code); ok {
			d.shape(p, d.n.fill(d.look, r), true)
		}
	}
	if own, ok := d.own(); ok {
		d.p.Path(own.Path, d.at, picture.Paint{Stroke: d.look.ink, Width: 2})
	}
	for _, p := range d.n.Map.Provinces {
		if r, ok := d.n.On(p.Code); ok && !d.n.Hides(r.Class()) {
			d.name(p, r)
		}
	}
	for _, p := range d.n.Map.Provinces {
		if r, ok := d.n.On(p.Code); ok && !d.n.Hides(r.Class()) {
			d.mark(p, r)
		}
	}
}

// own is the outline of the reader's own province, where that is marked.
func (d *mapDrawing) own() (atlas.Province, bool) {
	if d.n.Own == nil {
		return atlas.Province{}, false
	}
	return d.n.Map.Find(d.n.Own.Unit.Code)
}

func (d *mapDrawing) insets() {
	for _, in := range d.n.Insets() {
		x, y := d.at.At(float64(in.X), float64(in.Y))
		d.p.Rect(picture.Box{X: x, Y: y, Width: float64(in.Width) * d.at.Scale, Height: float64(in.Height) * d.at.Scale}, 2,
			picture.Paint{Stroke: d.look.edge, Width: 0.7})
		name, t := d.n.Lang.T("map."+in.Archipelago), picture.Type{Size: d.names, Ink: d.look.soft, Anchor: picture.Middle}
		d.text(float64(in.X+in.Width/2), float64(in.Y)+34, name, t.Fit(name, 0.94*float64(in.Width)*d.at.Scale))
	}
}

func (d *mapDrawing) shape(p atlas.Province, paint picture.Paint, islands bool) {
	d.p.Path(p.Path, d.at, paint)
	if !islands {
		return
	}
	paint.Width /= 2
	for _, i := range p.Islands {
		x, y := d.at.At(float64(i.X), float64(i.Y))
		d.p.Circle(x, y, max(5*d.at.Scale, 1.8), paint)
	}
}

// hasRoom reports whether a name touches none written before, and takes its room.
func (d *mapDrawing) hasRoom(p atlas.Province, t picture.Type) bool {
	x, y := d.at.At(float64(p.Label.X), float64(p.Label.Y))
	width := t.Measure(p.Name)
	room := picture.Box{X: x - width/2, Y: y - t.Size/2, Width: width, Height: t.Size}
	if slices.ContainsFunc(d.taken, room.Touches) {
		return false
	}
	d.taken = append(d.taken, room)
	return true
}

func (d *mapDrawing) name(p atlas.Province, r row) {
	if d.small && !p.Large || !p.Named && !d.n.Zoomed() {
		return
	}
	t := d.look.names[r.Class()]
	t.Size, t.Bold, t.Anchor = d.names, d.small, picture.Middle
	if d.small && !d.hasRoom(p, t) {
		return
	}
	d.text(float64(p.Label.X), float64(p.Label.Y)+9, p.Name, t)
}

// mark draws what stands around a name, as the template of the same name does.
func (d *mapDrawing) mark(p atlas.Province, r row) {
	beside := beside(p)
	if r.Late() {
		at := d.at
		at.X, at.Y = d.at.At(float64(p.Label.X), float64(beside-10))
		d.p.Path(triangleShape, at, picture.Paint{Fill: d.look.warn, Stroke: "#ffffff", Width: 1.2})
	}
	if r.Value.Kind == congress.PercentOf {
		d.text(float64(p.Label.X), float64(p.Label.Y)+36, "%", picture.Type{Size: d.names, Bold: true, Ink: d.look.ink, Halo: "#ffffff", Anchor: picture.Middle})
	}
	if r.Unconfirmed() != "" {
		x, y := d.at.At(float64(p.Label.X+24), float64(beside))
		d.p.Circle(x, y, 8*d.at.Scale, picture.Paint{Fill: "#ffffff", Stroke: d.look.ink, Width: 1.4})
	}
	if r.Second != nil {
		radius := float64(discRadius)
		if d.n.Zoomed() {
			radius *= 0.6 // of a region everything is drawn larger
		}
		x, y := d.at.At(float64(p.Label.X-discShift(r)), float64(beside+4))
		drawDisc(d.p, d.look, *r.Second, x, y, radius*d.at.Scale)
	}
}

// triangleShape is the mark of what is overdue, from its tip.
const triangleShape = "M0 0l11 19h-22z"

func (d *mapDrawing) text(x, y float64, s string, t picture.Type) {
	x, y = d.at.At(x, y)
	d.p.Text(x, y, s, t)
}
