// Package picture holds a drawing as a list of what is drawn, and writes it as SVG or as PNG: both are the
// same picture. Whoever composes one (package page) says what stands where; nothing here knows figures.
//
// A picture is always on white and says the same in the same bytes: no time of day, no random name.
package picture

import (
	"math"
	"strconv"
)

// Picture is a drawing. Lengths are units of its canvas; PNG has [Scale] pixels to each.
type Picture struct {
	Width, Height float64
	Title, About  string // read aloud in place of the picture: what it is, and what it shows
	items         []item
	clip          *Box
}

// Colour is "#rrggbb"; empty draws nothing.
type Colour string

// Hatch is a pattern over a filled shape: parallel lines, crossed lines or dots. The zero Hatch is none.
type Hatch struct {
	Ink   Colour
	Angle float64 // degrees, clockwise as the eye sees it
	Gap   float64 // between two lines or dots, in units of the canvas
	Width float64 // of a line; diameter of a dot
	Kind  HatchKind
}

// HatchKind is what a hatch is made of.
type HatchKind int

// Lines, lines both ways, dots.
const (
	Lines HatchKind = iota
	Crossed
	Dots
)

// Paint is how a shape looks.
type Paint struct {
	Fill   Colour
	Hatch  Hatch
	Stroke Colour
	Width  float64   // of the stroke, in units of the canvas wherever the shape was placed
	Dash   []float64 // lengths drawn and left out by turns; none: drawn through
}

// Place moves and scales the coordinates of a path to the canvas.
type Place struct{ X, Y, Scale float64 }

// Plain places a path where its coordinates say.
var Plain = Place{Scale: 1}

// At returns where a point of the path comes to lie.
func (p Place) At(x, y float64) (float64, float64) { return p.X + x*p.Scale, p.Y + y*p.Scale }

// Box is a rectangle of the canvas.
type Box struct{ X, Y, Width, Height float64 }

// Touches reports whether two boxes have a place in common.
func (b Box) Touches(c Box) bool {
	return b.X < c.X+c.Width && c.X < b.X+b.Width && b.Y < c.Y+c.Height && c.Y < b.Y+b.Height
}

// Anchor is where a text stands by its place: it begins there, has its middle there, or ends there.
type Anchor string

// The anchors, as SVG calls them.
const (
	Start  Anchor = "start"
	Middle Anchor = "middle"
	End    Anchor = "end"
)

// Type is how a text looks.
type Type struct {
	Size   float64
	Bold   bool
	Ink    Colour
	Anchor Anchor // empty: Start
	Halo   Colour // around the letters, so that they can be read on a pattern
}

// item is one thing drawn: a path, or a text where letters is not empty.
type item struct {
	clip    *Box
	path    string
	place   Place
	paint   Paint
	letters string
	x, y    float64
	face    Type
}

// Path draws SVG path data: the commands M, L, H, V, C and Z, absolute or relative.
func (p *Picture) Path(data string, at Place, paint Paint) {
	p.items = append(p.items, item{clip: p.clip, path: data, place: at, paint: paint})
}

// Line draws a straight line.
func (p *Picture) Line(x1, y1, x2, y2 float64, paint Paint) {
	p.Path("M"+pair(x1, y1)+"L"+pair(x2, y2), Plain, paint)
}

// Rect draws a rectangle whose corners are round with a radius.
func (p *Picture) Rect(b Box, radius float64, paint Paint) {
	r := min(radius, b.Width/2, b.Height/2)
	if r <= 0 {
		p.Path("M"+pair(b.X, b.Y)+"h"+number(b.Width)+"v"+number(b.Height)+"h"+number(-b.Width)+"z", Plain, paint)
		return
	}
	k := r * (1 - arc)
	right, low := b.X+b.Width, b.Y+b.Height
	p.Path("M"+pair(b.X+r, b.Y)+"H"+number(right-r)+
		"C"+pair(right-k, b.Y)+" "+pair(right, b.Y+k)+" "+pair(right, b.Y+r)+"V"+number(low-r)+
		"C"+pair(right, low-k)+" "+pair(right-k, low)+" "+pair(right-r, low)+"H"+number(b.X+r)+
		"C"+pair(b.X+k, low)+" "+pair(b.X, low-k)+" "+pair(b.X, low-r)+"V"+number(b.Y+r)+
		"C"+pair(b.X, b.Y+k)+" "+pair(b.X+k, b.Y)+" "+pair(b.X+r, b.Y)+"z", Plain, paint)
}

// arc is how far along the handles of a curve lie that looks like a quarter of a circle.
const arc = 0.5523

// Circle draws a circle.
func (p *Picture) Circle(x, y, radius float64, paint Paint) {
	p.Rect(Box{x - radius, y - radius, 2 * radius, 2 * radius}, radius, paint)
}

// Text writes a line with its baseline at y.
func (p *Picture) Text(x, y float64, s string, t Type) {
	if t.Anchor == "" {
		t.Anchor = Start
	}
	if s != "" {
		p.items = append(p.items, item{clip: p.clip, letters: s, x: x, y: y, face: t})
	}
}

// Within draws what draw draws, and nothing of it outside the box.
func (p *Picture) Within(b Box, draw func()) {
	outer := p.clip
	p.clip = &b
	draw()
	p.clip = outer
}

func pair(x, y float64) string { return number(x) + " " + number(y) }

// number writes a length as short as it can be read back to a hundredth.
func number(f float64) string {
	return strconv.FormatFloat(math.Round(f*100)/100, 'f', -1, 64)
}
