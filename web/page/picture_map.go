package page

import (
	"slices"
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	atlas "tiendo/web/map"
	"tiendo/web/part"
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
			d.shape(p, picture.Paint{Fill: d.look.ground, Stroke: d.look.edge, Width: 0.5}, !d.n.Zoomed())
		}
	}
	for _, p := range d.n.Map.Provinces {
		if _, ok := d.n.On(p.Code); ok {
			d.p.Path(p.Path, d.at, picture.Paint{Stroke: d.look.coast, Width: 1.8}) // what is pale is seen on white by its coast
		}
	}
	for _, p := range d.n.Map.Provinces {
		if r, ok := d.n.On(p.Code); ok {
			d.shape(p, d.look.land(r.Class()), true)
		}
	}
	if own, ok := d.own(); ok {
		d.p.Path(own.Path, d.at, picture.Paint{Stroke: d.look.ink, Width: 2})
	}
	for _, p := range d.n.Map.Provinces {
		if r, ok := d.n.On(p.Code); ok {
			d.name(p, r)
		}
	}
	for _, p := range d.n.Map.Provinces {
		if r, ok := d.n.On(p.Code); ok {
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
		t.Size = min(t.Size, t.Size*0.94*float64(in.Width)*d.at.Scale/t.Measure(name))
		d.text(float64(in.X+in.Width/2), float64(in.Y)+34, name, t)
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
}

// triangleShape is the mark of what is overdue, from its tip.
const triangleShape = "M0 0l11 19h-22z"

func (d *mapDrawing) text(x, y float64, s string, t picture.Type) {
	x, y = d.at.At(x, y)
	d.p.Text(x, y, s, t)
}

// legend draws what the classes and marks are, each with how many units it has; lines of it stand step apart.
// It returns where the next line would stand.
func (n national) legend(p *picture.Picture, x, y, step, letters float64, look palette) float64 {
	chip, t := picture.Box{Width: step * 0.95, Height: step * 0.62}, picture.Type{Size: letters, Ink: look.ink}
	line := func(words, count string) {
		p.Text(x+chip.Width+step*0.4, y, words, t)
		if count != "" {
			counted := t
			counted.Ink = look.soft
			p.Text(x+chip.Width+step*0.4+t.Measure(words)+step*0.35, y, count, counted)
		}
		y += step
	}
	at := func() picture.Box {
		return picture.Box{X: x, Y: y - chip.Height*0.85, Width: chip.Width, Height: chip.Height}
	}
	for _, class := range part.Classes {
		if n.count(class) == 0 && (class == "cw" || class == "cn") {
			continue
		}
		paint := look.classes[class]
		paint.Stroke, paint.Width = look.edge, 0.7
		p.Rect(at(), 1.5, paint)
		line(n.Lang.T("legend."+class), strconv.Itoa(n.count(class)))
	}
	if hidden := len(n.Map.Provinces) - len(n.byCode); hidden > 0 && n.Region == "" {
		p.Rect(at(), 1.5, picture.Paint{Fill: look.ground, Stroke: look.edge, Width: 0.7})
		line(n.Lang.T("picture.hidden"), strconv.Itoa(hidden))
	}
	n.marks(p, look, func(draw func(cx, cy float64), words string) {
		box := at()
		draw(box.X+box.Width/2, box.Y+box.Height/2)
		line(words, "")
	}, step)
	return y
}

// marks calls line for each mark that stands on the map shown.
func (n national) marks(p *picture.Picture, look palette, line func(draw func(cx, cy float64), words string), step float64) {
	has := func(pass func(row) bool) bool {
		for _, r := range n.byCode {
			if pass(r) {
				return true
			}
		}
		return false
	}
	if has(func(r row) bool { return r.Late() }) {
		line(func(cx, cy float64) {
			p.Path(triangleShape, picture.Place{X: cx, Y: cy - step*0.28, Scale: step * 0.03}, picture.Paint{Fill: look.warn})
		}, n.Lang.Status(string(rollup.StatusOverdue)))
	}
	if has(func(r row) bool { return r.Value.Kind == congress.PercentOf }) {
		line(func(cx, cy float64) {
			p.Text(cx, cy+step*0.22, "%", picture.Type{Size: step * 0.62, Bold: true, Ink: look.ink, Anchor: picture.Middle})
		}, n.Lang.T("legend.percent_only"))
	}
	if has(func(r row) bool { return r.Unconfirmed() != "" }) {
		line(func(cx, cy float64) {
			p.Circle(cx, cy, step*0.24, picture.Paint{Fill: "#ffffff", Stroke: look.ink, Width: 1.4})
		}, n.Lang.T("figure.unconfirmed"))
	}
}
