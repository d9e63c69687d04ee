package atlas

import "math"

// The projection is equirectangular, true to scale at the middle latitude of the country: at this size
// no other can be told from it, and it needs no library.
const (
	west        = 102.10 // left edge, degrees east
	north       = 23.45  // upper edge, degrees north
	south       = 8.50
	unitsDegree = Height / (north - south)
	middle      = 16.0
)

var shrink = math.Cos(middle * math.Pi / 180)

func project(lon, lat float64) Point {
	return Point{
		X: int(math.Round((lon - west) * shrink * unitsDegree)),
		Y: int(math.Round((north - lat) * unitsDegree)),
	}
}

// insets are placed off the coast at about the height at which the archipelagos lie, further west than
// they are. Their scales differ: islands are drawn as symbols.
var insets = []Inset{
	{Archipelago: "hoang-sa", Code: "48", X: 948, Y: 690, Width: 284, Height: 230},
	{Archipelago: "truong-sa", Code: "56", X: 902, Y: 1560, Width: 330, Height: 400},
}

// extents are the degrees that each inset covers: west, east, south, north.
var extents = map[string][4]float64{
	"hoang-sa":  {111.0, 112.95, 15.6, 17.25},
	"truong-sa": {111.3, 116.2, 6.6, 11.8},
}

// heading is the space that an inset's name takes at its top.
const heading = 84

func islandsOf(code string, islands []island) []Point {
	var points []Point
	for _, in := range insets {
		if in.Code != code {
			continue
		}
		e := extents[in.Archipelago]
		for _, i := range islands {
			if i.archipelago != in.Archipelago {
				continue
			}
			points = append(points, Point{
				X: in.X + int((i.lon-e[0])/(e[1]-e[0])*float64(in.Width)),
				Y: in.Y + heading + int((e[3]-i.lat)/(e[3]-e[2])*float64(in.Height-heading)),
			})
		}
	}
	return points
}

// tolerance is how far, in units of the canvas, a thinned line may leave the true one: under half a
// pixel on the largest screen.
const tolerance = 0.9

// thin drops points that nobody can see (Douglas and Peucker), keeping both ends.
func thin(line []Point) []Point {
	if len(line) < 3 {
		return line
	}
	first, last := line[0], line[len(line)-1]
	far, at := 0.0, 0
	for i := 1; i < len(line)-1; i++ {
		if d := distance(line[i], first, last); d > far {
			far, at = d, i
		}
	}
	if far <= tolerance {
		return []Point{first, last}
	}
	return append(thin(line[:at+1]), thin(line[at:])[1:]...)
}

// distance is that of p from the line through a and b, or from a when they are the same place.
func distance(p, a, b Point) float64 {
	dx, dy := float64(b.X-a.X), float64(b.Y-a.Y)
	px, py := float64(p.X-a.X), float64(p.Y-a.Y)
	if dx == 0 && dy == 0 {
		return math.Hypot(px, py)
	}
	return math.Abs(px*dy-py*dx) / math.Hypot(dx, dy)
}
