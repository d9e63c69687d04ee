package atlas

import (
	"cmp"
	"slices"
	"strconv"
	"unicode/utf8"
)

// shape is a province while it is being drawn.
type shape struct {
	Province
	outline []Point // outer ring of its largest polygon
	area    float64 // of that polygon, in square units
}

func trace(g geometry, arcs [][]Point) (shape, error) {
	polygons, err := g.polygons()
	if err != nil {
		return shape{}, err
	}
	s := shape{Province: Province{Code: g.Properties.Code, Name: g.Properties.Name}}
	var path []byte
	for _, polygon := range polygons {
		for i, indices := range polygon {
			line := ring(arcs, indices)
			path = appendPath(path, line)
			if i == 0 {
				s.grow(line)
			}
			if a := area(line); i == 0 && a > s.area {
				s.area, s.outline = a, line
			}
		}
	}
	s.Path = string(path)
	s.Label = inside(s.outline)
	return s, nil
}

// grow widens the province's frame around one of its outlines.
func (s *shape) grow(line []Point) {
	lo, hi := bounds(line)
	frame := Box{lo.X, lo.Y, hi.X, hi.Y}
	if s.Frame != (Box{}) {
		frame = frame.Join(s.Frame)
	}
	s.Frame = frame
}

// appendPath writes a closed line in relative whole units, the shortest form of SVG path data.
func appendPath(path []byte, line []Point) []byte {
	if len(line) < 4 {
		return path // an islet thinned to nothing
	}
	path = append(path, 'M')
	path = strconv.AppendInt(path, int64(line[0].X), 10)
	path = appendSigned(path, line[0].Y)
	path = append(path, 'l')
	start := true
	for i := 1; i < len(line)-1; i++ { // the last point is the first: z closes
		dx, dy := line[i].X-line[i-1].X, line[i].Y-line[i-1].Y
		if dx == 0 && dy == 0 {
			continue
		}
		if start {
			path = strconv.AppendInt(path, int64(dx), 10)
		} else {
			path = appendSigned(path, dx)
		}
		path = appendSigned(path, dy)
		start = false
	}
	return append(path, 'z')
}

// appendSigned lets a minus sign serve as the separator.
func appendSigned(path []byte, n int) []byte {
	if n >= 0 {
		path = append(path, ' ')
	}
	return strconv.AppendInt(path, int64(n), 10)
}

func area(line []Point) float64 {
	sum := 0
	for i := range line {
		j := (i + 1) % len(line)
		sum += line[i].X*line[j].Y - line[j].X*line[i].Y
	}
	if sum < 0 {
		sum = -sum
	}
	return float64(sum) / 2
}

// inside returns the point of a grid over the outline that is farthest from its edge: a name there is
// surely on its own province, which the centre of a crescent would not be.
func inside(line []Point) Point {
	lo, hi := bounds(line)
	const steps = 28
	best, far := Point{X: (lo.X + hi.X) / 2, Y: (lo.Y + hi.Y) / 2}, -1.0
	for i := 1; i < steps; i++ {
		for j := 1; j < steps; j++ {
			p := Point{X: lo.X + (hi.X-lo.X)*i/steps, Y: lo.Y + (hi.Y-lo.Y)*j/steps}
			if !contains(line, p) {
				continue
			}
			// Names are wide: room to the left and right counts more than above and below.
			if d := clearance(line, p); d > far {
				best, far = p, d
			}
		}
	}
	return best
}

func bounds(line []Point) (lo, hi Point) {
	lo, hi = line[0], line[0]
	for _, p := range line {
		lo = Point{X: min(lo.X, p.X), Y: min(lo.Y, p.Y)}
		hi = Point{X: max(hi.X, p.X), Y: max(hi.Y, p.Y)}
	}
	return lo, hi
}

func contains(line []Point, p Point) bool {
	in := false
	for i := range line {
		a, b := line[i], line[(i+1)%len(line)]
		if (a.Y > p.Y) != (b.Y > p.Y) && p.X < (b.X-a.X)*(p.Y-a.Y)/(b.Y-a.Y)+a.X {
			in = !in
		}
	}
	return in
}

func clearance(line []Point, p Point) float64 {
	near := float64(Height)
	for _, q := range line {
		dx, dy := float64(q.X-p.X)/2, float64(q.Y-p.Y)
		near = min(near, dx*dx+dy*dy)
	}
	return near
}

// Sizes of a name on the map, in units: the height of a line and the mean width of a letter.
const (
	lineHeight  = 30
	letterWidth = 15
	largeRoom   = 14000 // square units from which a province's name may show on a small screen
)

func (b Box) touches(c Box) bool {
	return b.Left < c.Right && c.Left < b.Right && b.Top < c.Bottom && c.Top < b.Bottom
}

// placeNames decides which provinces show their name: the large ones first, each only if its name
// touches none placed before and does not reach far beyond its own borders.
func placeNames(shapes []shape) {
	order := make([]int, len(shapes))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Compare(shapes[b].area, shapes[a].area) })
	var placed []Box
	for _, i := range order {
		s := &shapes[i]
		half := utf8.RuneCountInString(s.Name) * letterWidth / 2
		name := Box{s.Label.X - half, s.Label.Y - lineHeight/2, s.Label.X + half, s.Label.Y + lineHeight/2}
		lo, hi := bounds(s.outline)
		room := (hi.X - lo.X) * 11 / 10
		if 2*half > room || slices.ContainsFunc(placed, name.touches) {
			continue
		}
		s.Named = true
		s.Large = s.area > largeRoom
		placed = append(placed, name)
	}
}
