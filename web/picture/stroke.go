package picture

import "math"

// outline returns the shape of a stroked line as pieces that all turn the same way, so that filling them
// together covers what any of them covers: a rectangle for each stretch, a disc at each bend.
func outline(l line, width float64, dash []float64) [][]point {
	var pieces [][]point
	if l.closed {
		l.points = append(l.points[:len(l.points):len(l.points)], l.points[0])
	}
	for _, stretch := range dashed(l.points, dash) {
		for i := 1; i < len(stretch); i++ {
			pieces = append(pieces, beam(stretch[i-1], stretch[i], width))
			if i > 1 || l.closed && len(dash) == 0 {
				pieces = append(pieces, disc(stretch[i-1], width/2))
			}
		}
	}
	return pieces
}

// beam is the rectangle along a stretch.
func beam(a, b point, width float64) []point {
	dx, dy := b.x-a.x, b.y-a.y
	length := math.Hypot(dx, dy)
	if length == 0 {
		return nil
	}
	nx, ny := -dy/length*width/2, dx/length*width/2
	return []point{{a.x - nx, a.y - ny}, {b.x - nx, b.y - ny}, {b.x + nx, b.y + ny}, {a.x + nx, a.y + ny}}
}

// disc is a round bend, turning as beams do.
func disc(c point, radius float64) []point {
	sides := max(6, int(radius*3))
	points := make([]point, sides)
	for i := range points {
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / float64(sides))
		points[i] = point{c.x + radius*cos, c.y + radius*sin}
	}
	return points
}

// dashed cuts a line into the stretches that are drawn.
func dashed(points []point, dash []float64) [][]point {
	if len(dash) == 0 {
		return [][]point{points}
	}
	var stretches [][]point
	turn, left := 0, dash[0]
	current := points[:1:1]
	for i := 1; i < len(points); i++ {
		a, b := points[i-1], points[i]
		for {
			length := math.Hypot(b.x-a.x, b.y-a.y)
			if length <= left {
				left -= length
				current = append(current, b)
				break
			}
			a = point{a.x + (b.x-a.x)*left/length, a.y + (b.y-a.y)*left/length}
			if turn%2 == 0 {
				stretches = append(stretches, append(current, a))
			}
			turn++
			left = dash[turn%len(dash)]
			current = []point{a}
		}
	}
	if turn%2 == 0 && len(current) > 1 {
		stretches = append(stretches, current)
	}
	return stretches
}
