package atlas

import (
	"slices"
	"testing"
)

func TestEveryProvinceHasATileOfItsOwn(t *testing.T) {
	t.Parallel()
	for name, of := range maps {
		m := of()
		taken := map[Tile]string{}
		take := func(tile Tile, who string) {
			if other := taken[tile]; other != "" {
				t.Errorf("%s: %s and %s share the tile %v", name, who, other, tile)
			}
			taken[tile] = who
			if tile.Row < 0 || tile.Col < 0 || tile.Row >= m.Rows || tile.Col >= m.Cols {
				t.Errorf("%s: the tile of %s lies outside the grid: %v", name, who, tile)
			}
		}
		archipelagos := 0
		for _, p := range m.Provinces {
			take(p.Tile, p.Name)
			for _, i := range p.Isles {
				archipelagos++
				take(i.Tile, i.Archipelago)
			}
		}
		if archipelagos != len(m.Insets) {
			t.Errorf("%s: %d archipelagos have a tile, want %d", name, archipelagos, len(m.Insets))
		}
	}
}

func TestTilesAreReadRowByRow(t *testing.T) {
	t.Parallel()
	for name, of := range maps {
		m := of()
		if len(m.Grid) != len(m.Provinces) {
			t.Errorf("%s: %d tiles, want %d", name, len(m.Grid), len(m.Provinces))
		}
		for i := 1; i < len(m.Grid); i++ {
			a, b := m.Grid[i-1], m.Grid[i]
			if b.Tile.Row < a.Tile.Row || b.Tile.Row == a.Tile.Row && b.Tile.Col <= a.Tile.Col {
				t.Errorf("%s: %s is read after %s", name, b.Name, a.Name)
			}
		}
	}
}

func TestNeighboursKnowEachOtherAndLeadToEveryProvince(t *testing.T) {
	t.Parallel()
	for name, of := range maps {
		m := of()
		reached := map[string]bool{}
		next := []string{m.Provinces[0].Code}
		for len(next) > 0 {
			code := next[0]
			next = next[1:]
			if reached[code] {
				continue
			}
			reached[code] = true
			p, _ := m.Find(code)
			for _, near := range p.Near {
				other, ok := m.Find(near)
				if !ok || near == code || !slices.Contains(other.Near, code) {
					t.Errorf("%s: %s has the neighbour %s, which does not have it", name, p.Name, near)
				}
				next = append(next, near)
			}
		}
		if len(reached) != len(m.Provinces) {
			t.Errorf("%s: from neighbour to neighbour one comes to %d provinces, want %d", name, len(reached), len(m.Provinces))
		}
	}
}
