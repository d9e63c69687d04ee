package chart

import (
	"math"

	"tiendo/internal/text"
	"tiendo/web/picture"
)

// Look is the colours of a chart in a picture.
type Look struct {
	Ink, Soft, Grid, Axis, Done, Under, Total, Need, Due picture.Colour
}

// Height is how high a chart of a width is drawn.
func Height(wide float64) float64 { return wide * height / width }

// Onto draws the chart into a picture as [Draw] shows it on a page, with its upper left corner at a place, as
// wide as wanted; letters is their size, in units of the picture.
func (b BurnUp) Onto(p *picture.Picture, x, y, wide, letters float64, look Look) {
	at := picture.Place{X: x, Y: y, Scale: wide / width}
	small := picture.Type{Size: letters, Ink: look.Soft}
	b.drawAxes(p, at, small, look)
	p.Path(b.under(), at, picture.Paint{Fill: look.Under})
	p.Path(b.total(), at, picture.Paint{Stroke: look.Total, Width: 1.5, Dash: []float64{2, 3}})
	if b.due() {
		p.Path(b.required(), at, picture.Paint{Stroke: look.Need, Width: 2, Dash: []float64{6, 4}})
		day := number(b.x(b.Deadline))
		p.Path("M"+day+" 22V286", at, picture.Paint{Stroke: look.Due, Width: 2})
		named := picture.Type{Size: letters, Ink: look.Due, Bold: true, Anchor: picture.Anchor(b.side(b.Deadline))}
		write(p, at, b.x(b.Deadline)+4, 16, b.Lang.T("chart.deadline", text.DayMonth(b.Deadline)), named)
	}
	p.Path(b.done(), at, picture.Paint{Stroke: look.Done, Width: 3})
	last := b.Last().Fraction.Done
	nowX, nowY := at.At(b.x(b.AsOf), b.y(last))
	p.Circle(nowX, nowY, 5, picture.Paint{Fill: look.Done, Stroke: "#ffffff", Width: 2})
	value := picture.Type{Size: letters * 1.1, Ink: look.Ink, Bold: true, Anchor: picture.Anchor(b.side(b.AsOf)), Halo: "#ffffff"}
	if up := nowY - y; b.due() && up < 3*letters && math.Abs(b.x(b.AsOf)-b.x(b.Deadline)) < 60 {
		value.Anchor = picture.End // under the line, for above it the deadline has its words
		p.Text(nowX-8, nowY+letters*1.6, text.Number(last), value)
		return
	}
	p.Text(nowX, nowY-10, text.Number(last), value)
}

func (b BurnUp) drawAxes(p *picture.Picture, at picture.Place, small picture.Type, look Look) {
	counts, days := small, small
	counts.Anchor, days.Anchor = picture.End, picture.Middle
	for _, t := range b.counts() {
		p.Path("M56 "+number(t.at)+"H698", at, picture.Paint{Stroke: look.Grid, Width: 1})
		write(p, at, 48, t.at+4, t.text, counts)
	}
	for _, t := range b.days() {
		p.Path("M"+number(t.at)+" 286V291", at, picture.Paint{Stroke: look.Axis, Width: 1})
		write(p, at, t.at, 306, t.text, days)
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
	return keys
}
