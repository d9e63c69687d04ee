package picture

import (
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io"
	"math"
	"strconv"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/image/vector"
)

// Scale is how many pixels of a PNG stand for a unit of the canvas.
const Scale = 2

// maxSide is the longest side of a PNG, in pixels: no picture asked for fills the memory.
const maxSide = 4096

// WritePNG draws the picture in pixels.
func (p *Picture) WritePNG(w io.Writer) error {
	size := image.Pt(int(math.Ceil(p.Width*Scale)), int(math.Ceil(p.Height*Scale)))
	if size.X > maxSide || size.Y > maxSide || size.X < 1 || size.Y < 1 {
		return fmt.Errorf("a picture of %d by %d pixels", size.X, size.Y)
	}
	c := canvas{image: image.NewRGBA(image.Rectangle{Max: size})}
	draw.Draw(c.image, c.image.Bounds(), image.White, image.Point{}, draw.Src)
	for _, it := range p.items {
		if err := c.draw(it); err != nil {
			return err
		}
	}
	return png.Encode(w, c.image)
}

// canvas is what is drawn on.
type canvas struct {
	image *image.RGBA
	fill  vector.Rasterizer
}

func (c *canvas) draw(it item) error {
	frame := c.image.Bounds()
	if it.clip != nil {
		frame = frame.Intersect(image.Rect(
			int(it.clip.X*Scale), int(it.clip.Y*Scale), int((it.clip.X+it.clip.Width)*Scale), int((it.clip.Y+it.clip.Height)*Scale)))
	}
	if it.letters != "" {
		return c.text(it, frame)
	}
	lines, err := parse(it.path)
	if err != nil {
		return err
	}
	for i := range lines {
		for j, q := range lines[i].points {
			x, y := it.place.At(q.x, q.y)
			lines[i].points[j] = point{x * Scale, y * Scale}
		}
	}
	return c.paint(lines, it.paint, point{it.place.X * Scale, it.place.Y * Scale}, frame)
}

// paint fills a shape and draws its outline.
func (c *canvas) paint(lines []line, p Paint, origin point, frame image.Rectangle) error {
	if p.Fill != "" {
		ink, err := p.Fill.rgba()
		if err != nil {
			return err
		}
		rings := make([][]point, len(lines))
		for i, l := range lines {
			rings[i] = l.points
		}
		var source image.Image = image.NewUniform(ink)
		if p.Hatch.Ink != "" {
			if source, err = newHatched(p.Hatch, ink, origin); err != nil {
				return err
			}
		}
		c.cover(rings, source, frame)
	}
	if p.Stroke == "" || p.Width <= 0 {
		return nil
	}
	ink, err := p.Stroke.rgba()
	if err != nil {
		return err
	}
	dash := make([]float64, len(p.Dash))
	for i, d := range p.Dash {
		dash[i] = d * Scale
	}
	var pieces [][]point
	for _, l := range lines {
		pieces = append(pieces, outline(l, p.Width*Scale, dash)...)
	}
	c.cover(pieces, image.NewUniform(ink), frame)
	return nil
}

// cover fills closed rings within the frame.
func (c *canvas) cover(rings [][]point, source image.Image, frame image.Rectangle) {
	frame = frame.Intersect(around(rings))
	if frame.Empty() {
		return
	}
	c.fill.Reset(frame.Dx(), frame.Dy())
	for _, ring := range rings {
		for i, q := range ring {
			c.edge(ring[(i+len(ring)-1)%len(ring)], q, frame)
		}
	}
	c.fill.Draw(c.image, frame, source, frame.Min)
}

// edge adds the part of an edge that lies between the upper and the lower side of the frame. What lies to
// its left or right counts for the rows that it passes.
func (c *canvas) edge(a, b point, frame image.Rectangle) {
	top, bottom := float64(frame.Min.Y), float64(frame.Max.Y)
	if a.y == b.y || max(a.y, b.y) <= top || min(a.y, b.y) >= bottom {
		return
	}
	at := func(y float64) point { return point{a.x + (b.x-a.x)*(y-a.y)/(b.y-a.y), y} }
	from, to := a, b
	for _, q := range []*point{&from, &to} {
		if q.y < top {
			*q = at(top)
		} else if q.y > bottom {
			*q = at(bottom)
		}
	}
	left := float64(frame.Min.X)
	c.fill.MoveTo(float32(from.x-left), float32(from.y-top))
	c.fill.LineTo(float32(to.x-left), float32(to.y-top))
}

// around is the smallest rectangle of whole pixels that holds the rings.
func around(rings [][]point) image.Rectangle {
	lo, hi := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, ring := range rings {
		for _, q := range ring {
			lo, hi = point{min(lo.x, q.x), min(lo.y, q.y)}, point{max(hi.x, q.x), max(hi.y, q.y)}
		}
	}
	if lo.x > hi.x {
		return image.Rectangle{}
	}
	return image.Rect(int(math.Floor(lo.x)), int(math.Floor(lo.y)), int(math.Ceil(hi.x))+1, int(math.Ceil(hi.y))+1)
}

// text draws a line of letters as shapes, first what stands around them.
func (c *canvas) text(it item, frame image.Rectangle) error {
	x := it.x
	switch width := it.face.Measure(it.letters); it.face.Anchor {
	case Middle:
		x -= width / 2
	case End:
		x -= width
	}
	var b sfnt.Buffer
	var lines []line
	var failed error
	it.face.advances(it.letters, func(g glyph, at float64) {
		size := it.face.Size * Scale
		segments, err := g.face.LoadGlyph(&b, g.index, fixed.Int26_6(size*64+0.5), nil)
		if err != nil {
			failed = err
			return
		}
		lines = append(lines, contours(segments, point{(x + at*it.face.Size) * Scale, it.y * Scale})...)
	})
	if failed != nil {
		return failed
	}
	if it.face.Halo != "" {
		if err := c.paint(lines, Paint{Stroke: it.face.Halo, Width: haloWidth(it.face.Size)}, point{}, frame); err != nil {
			return err
		}
	}
	return c.paint(lines, Paint{Fill: it.face.Ink}, point{}, frame)
}

// haloWidth is the width of the stroke under letters of a size; half of it is seen.
func haloWidth(size float64) float64 { return size / 4 }

// contours are the outlines of a glyph at a place, in pixels.
func contours(segments sfnt.Segments, at point) []line {
	r := reader{}
	to := func(q fixed.Point26_6) point { return point{at.x + float64(q.X)/64, at.y + float64(q.Y)/64} }
	for _, s := range segments {
		switch s.Op {
		case sfnt.SegmentOpMoveTo:
			r.pen = to(s.Args[0])
			r.lines = append(r.lines, line{points: []point{r.pen}, closed: false})
		case sfnt.SegmentOpLineTo:
			r.draw(to(s.Args[0]))
		case sfnt.SegmentOpQuadTo: // the same curve as a cubic one
			q, end := to(s.Args[0]), to(s.Args[1])
			r.curve(point{r.pen.x + 2*(q.x-r.pen.x)/3, r.pen.y + 2*(q.y-r.pen.y)/3}, point{end.x + 2*(q.x-end.x)/3, end.y + 2*(q.y-end.y)/3}, end)
		case sfnt.SegmentOpCubeTo:
			r.curve(to(s.Args[0]), to(s.Args[1]), to(s.Args[2]))
		}
	}
	for i := range r.lines {
		r.lines[i].closed = true
	}
	return r.lines
}

func (c Colour) rgba() (color.RGBA, error) {
	n, err := strconv.ParseUint(string(c[1:]), 16, 32)
	if err != nil || len(c) != 7 || c[0] != '#' {
		return color.RGBA{}, fmt.Errorf("colour %q", string(c))
	}
	return color.RGBA{uint8(n >> 16), uint8(n >> 8), uint8(n), 255}, nil
}
