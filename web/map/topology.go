package atlas

import (
	"embed"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
)

//go:embed data/*.topojson data/*.csv
var data embed.FS

// topology is as much of the TopoJSON format as the two files use: one object "provinces" whose
// geometries share arcs, so that a border between two provinces is one line.
type topology struct {
	Arcs      [][][2]int `json:"arcs"`
	Transform struct {
		Scale     [2]float64 `json:"scale"`
		Translate [2]float64 `json:"translate"`
	} `json:"transform"`
	Objects struct {
		Provinces struct {
			Geometries []geometry `json:"geometries"`
		} `json:"provinces"`
	} `json:"objects"`
}

type geometry struct {
	Type       string          `json:"type"`
	Arcs       json.RawMessage `json:"arcs"`
	Properties struct {
		Code string `json:"code"`
		Name string `json:"name"`
	} `json:"properties"`
}

// polygons returns the rings of each polygon as lists of arc indices; ^i means arc i backwards.
func (g geometry) polygons() ([][][]int, error) {
	switch g.Type {
	case "Polygon":
		var p [][]int
		err := json.Unmarshal(g.Arcs, &p)
		return [][][]int{p}, err
	case "MultiPolygon":
		var ps [][][]int
		err := json.Unmarshal(g.Arcs, &ps)
		return ps, err
	}
	return nil, fmt.Errorf("province %s: geometry %q", g.Properties.Code, g.Type)
}

func readTopology(file string) (topology, error) {
	var t topology
	raw, err := data.ReadFile(file)
	if err != nil {
		return t, err
	}
	err = json.Unmarshal(raw, &t)
	return t, err
}

// projected undoes the delta coding, projects every arc to the canvas, and thins it. Arcs are thinned
// before they are joined, so that neighbours keep the very same border.
func (t topology) projected() [][]Point {
	arcs := make([][]Point, len(t.Arcs))
	for i, arc := range t.Arcs {
		var x, y int
		line := make([]Point, 0, len(arc))
		for _, d := range arc {
			x, y = x+d[0], y+d[1]
			line = append(line, project(
				float64(x)*t.Transform.Scale[0]+t.Transform.Translate[0],
				float64(y)*t.Transform.Scale[1]+t.Transform.Translate[1]))
		}
		arcs[i] = thin(line)
	}
	return arcs
}

// ring joins arcs into one closed line, without repeating the points at which they meet.
func ring(arcs [][]Point, indices []int) []Point {
	var line []Point
	for _, i := range indices {
		arc := arcs[max(i, ^i)]
		if i < 0 {
			arc = slices.Clone(arc)
			slices.Reverse(arc)
		}
		if len(line) > 0 {
			arc = arc[1:]
		}
		line = append(line, arc...)
	}
	return line
}

// island is a named place of an archipelago that the boundary files do not hold.
type island struct {
	archipelago, code string
	lon, lat          float64
}

// readRows reads a file of comma-separated values without its header.
func readRows(file string) ([][]string, error) {
	f, err := data.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return rows[1:], nil
}

func readIslands() ([]island, error) {
	rows, err := readRows("data/islands.csv")
	if err != nil {
		return nil, err
	}
	islands := make([]island, 0, len(rows))
	for _, row := range rows {
		lon, err := strconv.ParseFloat(row[3], 64)
		if err != nil {
			return nil, err
		}
		lat, err := strconv.ParseFloat(row[4], 64)
		if err != nil {
			return nil, err
		}
		islands = append(islands, island{archipelago: row[0], code: row[1], lon: lon, lat: lat})
	}
	return islands, nil
}
