package picture

import (
	"fmt"
	"strconv"
)

// point is a place on the canvas, or in pixels.
type point struct{ x, y float64 }

// line is a flattened part of a path.
type line struct {
	points []point
	closed bool
}

// reader goes through path data.
type reader struct {
	data  string
	at    int
	pen   point
	begin point
	lines []line
}

// parse reads path data and flattens its curves. Data that does not read is a mistake in the program.
func parse(data string) ([]line, error) {
	r := reader{data: data}
	command := byte(0)
	for {
		r.skip()
		if r.at == len(data) {
			return r.lines, nil
		}
		if c := data[r.at]; c >= 'A' {
			command = c
			r.at++
		}
		if err := r.step(command); err != nil {
			return nil, fmt.Errorf("path data at %d of %.40q: %w", r.at, data, err)
		}
		switch command { // numbers that follow without a command are lines
		case 'M':
			command = 'L'
		case 'm':
			command = 'l'
		}
	}
}

// step carries out one command. A small letter counts from the pen.
func (r *reader) step(command byte) error {
	from := point{}
	relative := command >= 'a'
	if relative {
		from = r.pen
		command -= 'a' - 'A'
	}
	switch command {
	case 'M':
		r.pen = r.point(from)
		r.begin = r.pen
		r.lines = append(r.lines, line{points: []point{r.pen}})
	case 'L':
		r.draw(r.point(from))
	case 'H':
		r.draw(point{from.x + r.number(), r.pen.y})
	case 'V':
		r.draw(point{r.pen.x, from.y + r.number()})
	case 'C':
		r.curve(r.point(from), r.point(from), r.point(from))
	case 'Z':
		if len(r.lines) > 0 {
			r.lines[len(r.lines)-1].closed = true
		}
		r.pen = r.begin
	default:
		return fmt.Errorf("unknown command %q", command)
	}
	if r.at < 0 {
		return strconv.ErrSyntax
	}
	return nil
}

// draw goes on to a point; after a closed line, from where that began.
func (r *reader) draw(to point) {
	if n := len(r.lines); n == 0 || r.lines[n-1].closed {
		r.lines = append(r.lines, line{points: []point{r.pen}})
	}
	last := &r.lines[len(r.lines)-1]
	last.points = append(last.points, to)
	r.pen = to
}

// curve goes on along a cubic curve, as lines that cannot be told from it at the sizes drawn here.
func (r *reader) curve(a, b, to point) {
	from := r.pen
	for i := 1; i <= curveSteps; i++ {
		t := float64(i) / curveSteps
		s := 1 - t
		r.draw(point{
			s*s*s*from.x + 3*s*s*t*a.x + 3*s*t*t*b.x + t*t*t*to.x,
			s*s*s*from.y + 3*s*s*t*a.y + 3*s*t*t*b.y + t*t*t*to.y,
		})
	}
}

const curveSteps = 8

func (r *reader) point(from point) point {
	x := r.number()
	return point{from.x + x, from.y + r.number()}
}

func (r *reader) skip() {
	for r.at < len(r.data) && (r.data[r.at] == ' ' || r.data[r.at] == ',' || r.data[r.at] == '\n') {
		r.at++
	}
}

// number reads one number; it moves r.at below 0 where there is none.
func (r *reader) number() float64 {
	if r.at < 0 {
		return 0
	}
	r.skip()
	end := r.at
	for end < len(r.data) && (r.data[end] == '.' || r.data[end] >= '0' && r.data[end] <= '9' || r.data[end] == '-' && end == r.at) {
		end++
	}
	f, err := strconv.ParseFloat(r.data[r.at:end], 64)
	if r.at = end; err != nil {
		r.at = -1
	}
	return f
}
