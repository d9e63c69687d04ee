package picture

import (
	"image"
	"image/color"
	"math"
)

// hatched is a hatch as a source of pixels. Its tiles begin at the place of the shape, as those of a pattern
// of SVG do.
type hatched struct {
	Hatch
	ground, ink color.RGBA
	origin      point
	sin, cos    float64
}

func newHatched(h Hatch, ground color.RGBA, origin point) (*hatched, error) {
	ink, err := h.Ink.rgba()
	if err != nil {
		return nil, err
	}
	s := &hatched{Hatch: h, ground: ground, ink: ink, origin: origin}
	s.Gap, s.Width = h.Gap*Scale, h.Width*Scale
	s.sin, s.cos = math.Sincos(-h.Angle * math.Pi / 180)
	return s, nil
}

// ColorModel is that of the pixels.
func (h *hatched) ColorModel() color.Model { return color.RGBAModel }

// Bounds is everywhere.
func (h *hatched) Bounds() image.Rectangle { return image.Rect(-1e9, -1e9, 1e9, 1e9) }

// At mixes ink and ground by how much of the pixel the hatch covers.
func (h *hatched) At(x, y int) color.Color {
	dx, dy := float64(x)+0.5-h.origin.x, float64(y)+0.5-h.origin.y
	u, v := fromMiddle(dx*h.cos-dy*h.sin, h.Gap), fromMiddle(dx*h.sin+dy*h.cos, h.Gap)
	away := math.Abs(v)
	switch h.Kind {
	case Crossed:
		away = min(away, math.Abs(u))
	case Dots:
		away = math.Hypot(u, v)
	}
	share := min(max(h.Width/2-away+0.5, 0), 1)
	mix := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + (float64(b)-float64(a))*share)) }
	return color.RGBA{mix(h.ground.R, h.ink.R), mix(h.ground.G, h.ink.G), mix(h.ground.B, h.ink.B), 255}
}

// fromMiddle is how far a place is from the middle of its tile.
func fromMiddle(at, gap float64) float64 { return at - math.Floor(at/gap)*gap - gap/2 }
