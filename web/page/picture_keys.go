package page

import (
	"maps"
	"slices"
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/web/part"
	"tiendo/web/picture"
)

// mapKey is one entry of a map's legend: what is drawn into its box, what it means, and how many units have it.
type mapKey struct {
	draw         func(picture.Box)
	words, count string
	wide         int // how many boxes long the drawing is
}

// lettered are how the words of a legend look in a size, and how the number of units beside them.
func (p palette) lettered(size float64) (words, tally picture.Type) {
	return picture.Type{Size: size, Ink: p.ink}, picture.Type{Size: size, Ink: p.soft}
}

// keys are what the classes and marks of the map or the tiles mean, of those that are there.
func (n national) keys(p *picture.Picture, look palette) []mapKey {
	var keys []mapKey
	patch := func(paint picture.Paint, words, count string) {
		paint.Stroke, paint.Width = look.edge, 0.7
		keys = append(keys, mapKey{func(b picture.Box) { p.Rect(b, 1.5, paint) }, words, count, 1})
	}
	left := 0
	for _, class := range part.Classes {
		count := n.count(class)
		if n.Hides(class) {
			left += count
			continue
		}
		if n.Other != nil {
			count += n.Other.count(class)
		}
		if count > 0 || class != "cw" && class != "cn" {
			patch(look.classes[class], n.Lang.T("legend."+class), n.Counts(class))
		}
	}
	if n.Region == "" {
		left += len(n.Map.Provinces) - len(n.byCode)
	}
	if left > 0 {
		patch(look.left(), n.Lang.T("picture.hidden"), strconv.Itoa(left))
	}
	return append(keys, n.markKeys(p, look)...)
}

// markKeys are the marks that stand on some unit that is drawn.
func (n national) markKeys(p *picture.Picture, look palette) []mapKey {
	var keys []mapKey
	mark := func(words string, draw func(cx, cy, unit float64)) {
		keys = append(keys, mapKey{func(b picture.Box) { draw(b.X+b.Width/2, b.Y+b.Height/2, b.Height) }, words, "", 1})
	}
	drawn := slices.Collect(maps.Values(n.byCode))
	if n.View == "tiles" {
		drawn = append(drawn, n.OffMap...)
	}
	has := func(pass func(row) bool) bool {
		return slices.ContainsFunc(drawn, func(r row) bool { return !n.Hides(r.Class()) && pass(r) })
	}
	if has(func(r row) bool { return r.Late() }) {
		mark(n.Lang.Status(string(rollup.StatusOverdue)), func(cx, cy, unit float64) {
			p.Path(triangleShape, picture.Place{X: cx, Y: cy - unit*0.45, Scale: unit * 0.05}, picture.Paint{Fill: look.warn})
		})
	}
	if n.View != "tiles" && has(func(r row) bool { return r.Value.Kind == congress.PercentOf }) {
		mark(n.Lang.T("legend.percent_only"), func(cx, cy, unit float64) {
			p.Text(cx, cy+unit*0.36, "%", picture.Type{Size: unit, Bold: true, Ink: look.ink, Anchor: picture.Middle})
		})
	}
	if has(func(r row) bool { return r.Unconfirmed() != "" }) {
		mark(n.Lang.T("figure.unconfirmed"), func(cx, cy, unit float64) {
			p.Circle(cx, cy, unit*0.39, picture.Paint{Fill: "#ffffff", Stroke: look.ink, Width: 1.4})
		})
	}
	if n.Second != nil {
		keys = append(keys, mapKey{func(b picture.Box) { n.discKey(p, look, b) }, n.Lang.T("legend.second", n.Lang.MeasureName(*n.Second)), "", 2})
	}
	return keys
}

// discKey shows the disc of the second measure a quarter full, full and unknown.
func (n national) discKey(p *picture.Picture, look palette, b picture.Box) {
	unit := b.Height / 2
	for i, share := range []congress.Value{congress.CountOf(1, 4), congress.CountOf(1, 1), {}} {
		f := n.figure(rollup.Progress{Measure: *n.Second, Value: share})
		drawDisc(p, look, f, b.X+unit+float64(i)*(b.Width-2*unit)/2, b.Y+unit, unit*0.9)
	}
}

// drawDisc draws how much of a ring the disc of a figure fills; a ring that is hatched has no share to show.
func drawDisc(p *picture.Picture, look palette, f part.Figure, x, y, radius float64) {
	ring := picture.Paint{Fill: "#ffffff", Stroke: look.ink, Width: max(radius*0.17, 0.8)}
	if !hasShare(f) {
		ring.Hatch = look.classes["cn"].Hatch
	}
	p.Circle(x, y, radius, ring)
	share, _ := f.Percent()
	if full := sector(x, y, radius, share); full != "" {
		p.Path(full, picture.Plain, picture.Paint{Fill: look.ink})
	}
}

// stack writes a legend's entries below one another, step apart; it returns where the next line would stand.
func stack(p *picture.Picture, keys []mapKey, b picture.Box, step, letters float64, look palette) float64 {
	t, tally := look.lettered(letters)
	x, y := b.X, b.Y
	chip := picture.Box{Width: step * 0.95, Height: step * 0.62}
	for _, k := range keys {
		box := picture.Box{X: x, Y: y - chip.Height*0.85, Width: chip.Width * float64(k.wide), Height: chip.Height}
		k.draw(box)
		words := x + box.Width + step*0.4
		for i, line := range t.Wrap(k.words, b.X+b.Width-words) {
			if i > 0 {
				y += t.Size * 1.25
			}
			p.Text(words, y, line, t)
		}
		p.Text(words+t.Measure(k.words)+step*0.35, y, k.count, tally)
		y += step
	}
	return y
}

// strip writes a legend's entries one after another, in as many lines as it takes.
func strip(p *picture.Picture, keys []mapKey, b picture.Box, step, letters float64, look palette) {
	t, tally := look.lettered(letters)
	x, y := b.X, b.Y
	chip := picture.Box{Width: step * 0.95, Height: step * 0.62}
	for _, k := range keys {
		box := picture.Box{Width: chip.Width * float64(k.wide), Height: chip.Height}
		wide := box.Width + step*0.3 + t.Measure(k.words)
		if k.count != "" {
			wide += step*0.3 + t.Measure(k.count)
		}
		if x > b.X && x+wide > b.X+b.Width {
			x, y = b.X, y+step
		}
		box.X, box.Y = x, y-chip.Height*0.85
		k.draw(box)
		p.Text(x+box.Width+step*0.3, y, k.words, t)
		p.Text(x+wide-t.Measure(k.count), y, k.count, tally)
		x += wide + step*0.9
	}
}
