package chart

import (
	"tiendo/web/picture"
)

// Look is the colours of a chart in a picture.
type Look struct {
	Ink, Soft, Grid, Axis, Done, Under, Band, Total, Need, Due picture.Colour
}

// likely is the line to the likely day, former that of a deadline of before.
func (l Look) likely() picture.Paint {
	return picture.Paint{Stroke: l.Done, Width: 2, Dash: []float64{1, 5}}
}

func (l Look) former() picture.Paint {
	return picture.Paint{Stroke: l.Due, Width: 1.2, Dash: []float64{3, 4}}
}

// Height is how high a chart is drawn in a picture of a width.
func Height(across float64) float64 { return across * wide.height / wide.width }

// Onto draws the chart into a picture as [Draw] shows it on a page, with its upper left corner at a place, as wide as
// wanted; letters is their size, in units of the picture.
func (b BurnUp) Onto(p *picture.Picture, x, y, across, letters float64, look Look) {
	at := picture.Place{X: x, Y: y, Scale: across / wide.width}
	lettered := wide
	lettered.letters = letters / at.Scale
	b = b.on(lettered)
	b.drawAxes(p, at, picture.Type{Size: letters, Ink: look.Soft}, look)
	p.Path(b.under(), at, picture.Paint{Fill: look.Under})
	p.Path(b.total(), at, picture.Paint{Stroke: look.Total, Width: 1.5, Dash: []float64{2, 3}})
	for _, f := range b.formers() {
		p.Path("M"+number(f.X)+" "+number(b.top)+"V"+number(b.foot()), at, look.former())
	}
	if b.foreseen() {
		p.Path(b.band(), at, picture.Paint{Fill: look.Band})
		p.Path(b.likely(), at, look.likely())
	}
	if b.due() {
		p.Path(b.required(), at, picture.Paint{Stroke: look.Need, Width: 2, Dash: []float64{6, 4}})
		p.Path("M"+number(b.x(b.Deadline))+" "+number(b.letters+7)+"V"+number(b.foot()), at, picture.Paint{Stroke: look.Due, Width: 2})
	}
	p.Path(b.done(), at, picture.Paint{Stroke: look.Done, Width: 3})
	nowX, nowY := at.At(b.x(b.AsOf), b.y(b.Last().Fraction.Done))
	p.Circle(nowX, nowY, 5, picture.Paint{Fill: look.Done, Stroke: "#ffffff", Width: 2})
	if b.foreseen() && b.ends() {
		x, y := at.At(b.x(b.projection.Likely), b.y(b.all()))
		p.Circle(x, y, 5, picture.Paint{Fill: "#ffffff", Stroke: look.Done, Width: 2})
	}
	for _, n := range b.notes() {
		ink := look.Ink
		switch n.Class {
		case "due-text":
			ink = look.Due
		case "due-before-text":
			ink = look.Soft
		}
		write(p, at, n.X, n.Y, n.Text, picture.Type{Size: letters, Ink: ink, Bold: true, Anchor: picture.Anchor(n.Side), Halo: "#ffffff"})
	}
}

func (b BurnUp) drawAxes(p *picture.Picture, at picture.Place, small picture.Type, look Look) {
	counts, days := small, small
	counts.Anchor, days.Anchor = picture.End, picture.Middle
	for _, t := range b.counts() {
		p.Path("M"+number(b.left)+" "+number(t.at)+"H"+number(b.end()), at, picture.Paint{Stroke: look.Grid, Width: 1})
		write(p, at, b.left-7, t.at+b.letters/3, t.text, counts)
	}
	for _, t := range b.days() {
		p.Path("M"+number(t.at)+" "+number(b.foot())+"V"+number(b.foot()+5), at, picture.Paint{Stroke: look.Axis, Width: 1})
		write(p, at, t.at, b.daysAt(), t.text, days)
	}
}

// write places a text by the chart's own coordinates.
func write(p *picture.Picture, at picture.Place, x, y float64, s string, t picture.Type) {
	x, y = at.At(x, y)
	p.Text(x, y, s, t)
}

// Key is one line of the chart with what it is.
type Key struct {
	Name  string
	Paint picture.Paint
}

// Keys are the lines of the chart, for its legend.
func (b BurnUp) Keys(look Look) []Key {
	done, total := b.Lang.MeasureParts(b.Measure)
	keys := []Key{
		{done, picture.Paint{Stroke: look.Done, Width: 3}},
		{total, picture.Paint{Stroke: look.Total, Width: 1.5, Dash: []float64{2, 3}}},
	}
	if b.due() {
		keys = append(keys, Key{b.Lang.T("chart.need"), picture.Paint{Stroke: look.Need, Width: 2, Dash: []float64{6, 4}}})
	}
	if b.foreseen() {
		keys = append(keys, Key{b.Lang.T("chart.key_likely"), look.likely()})
	}
	if len(b.formers()) > 0 {
		keys = append(keys, Key{b.Lang.T("chart.key_before"), look.former()})
	}
	return keys
}
