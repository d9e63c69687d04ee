package atlas

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Tile is a place in the grid in which every province has the same area, from 0, north-west first.
type Tile struct{ Row, Col int }

// IsleTile is the tile of an archipelago, which has the figure of its province.
type IsleTile struct {
	Tile
	Archipelago string // "hoang-sa" or "truong-sa"
}

// placeTiles gives every province its tile, the tiles of its archipelagos and its neighbours.
func placeTiles(shapes []shape, provinces string) error {
	byCode := make(map[string]*shape, len(shapes))
	for i := range shapes {
		byCode[shapes[i].Code] = &shapes[i]
	}
	for _, part := range []struct {
		file string
		code int // the column that names the province
		take func(s *shape, row []string) error
	}{
		{"tiles-" + provinces, 1, func(s *shape, row []string) (err error) {
			s.Tile, err = tileOf(row[2], row[3])
			return err
		}},
		{"tiles-" + provinces + "-archipelagos", 2, func(s *shape, row []string) error {
			t, err := tileOf(row[3], row[4])
			s.Isles = append(s.Isles, IsleTile{Tile: t, Archipelago: row[0]})
			return err
		}},
		{"adjacency-" + provinces, 0, func(s *shape, row []string) error {
			s.Near = strings.Fields(row[2])
			return nil
		}},
	} {
		rows, err := readRows("data/" + part.file + ".csv")
		if err != nil {
			return err
		}
		for _, row := range rows {
			s, ok := byCode[row[part.code]]
			if !ok {
				return fmt.Errorf("%s: no province has the code %s", part.file, row[part.code])
			}
			if err := part.take(s, row); err != nil {
				return fmt.Errorf("%s: %w", part.file, err)
			}
		}
	}
	return nil
}

func tileOf(row, col string) (t Tile, err error) {
	if t.Row, err = strconv.Atoi(row); err != nil {
		return t, err
	}
	t.Col, err = strconv.Atoi(col)
	return t, err
}

// layGrid orders the provinces by their tiles and measures the grid.
func (m *Map) layGrid() {
	m.Grid = slices.Clone(m.Provinces)
	slices.SortFunc(m.Grid, func(a, b Province) int {
		return cmp.Or(cmp.Compare(a.Tile.Row, b.Tile.Row), cmp.Compare(a.Tile.Col, b.Tile.Col))
	})
	for _, p := range m.Grid {
		m.Rows, m.Cols = max(m.Rows, p.Tile.Row+1), max(m.Cols, p.Tile.Col+1)
		for _, t := range p.Isles {
			m.Rows, m.Cols = max(m.Rows, t.Row+1), max(m.Cols, t.Col+1)
		}
	}
}
