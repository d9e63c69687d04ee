package atlas

import (
	"regexp"
	"strings"
	"testing"
)

// maps are the two that there are, by the number of their provinces.
var maps = map[string]func() *Map{"63": map63, "34": map34}

func TestTheMapIsThatOfTheTermsOwnProvinces(t *testing.T) {
	t.Parallel()
	for name, want := range maps {
		codes := []string{}
		for _, p := range want().Provinces {
			codes = append(codes, p.Code)
		}
		for what, given := range map[string][]string{"all": codes, "one missing": codes[1:], "one unknown": append(codes, "00")} {
			if got := Of(given); got != want() {
				t.Errorf("%s of %s provinces gives the map of %d", what, name, len(got.Provinces))
			}
		}
	}
}

func TestEveryProvinceIsDrawnOnce(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]int{"63": 63, "34": 34} {
		m := maps[name]()
		if got := len(m.Provinces); got != want {
			t.Errorf("provinces of %s = %d, want %d", name, got, want)
		}
		seen := map[string]bool{}
		for _, p := range m.Provinces {
			if seen[p.Code] {
				t.Errorf("%s: %s is drawn twice", name, p.Code)
			}
			seen[p.Code] = true
			if found, ok := m.Find(p.Code); !ok || found.Name != p.Name {
				t.Errorf("Find(%q) = %q, %v; want %q", p.Code, found.Name, ok, p.Name)
			}
		}
	}
}

var pathData = regexp.MustCompile(`^(M\d+ ?-?\d+l(-?\d+[ -]\d+[ -]?)+z)+$`)

func TestPathsAreClosedAndSmall(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"63", "34"} {
		size := 0
		for _, p := range maps[name]().Provinces {
			size += len(p.Path)
			if !pathData.MatchString(p.Path) {
				t.Errorf("%s: path of %s is not closed relative path data: %.80s", name, p.Name, p.Path)
			}
		}
		if limit := 60_000; size > limit {
			t.Errorf("%s: outlines take %d bytes, want at most %d", name, size, limit)
		}
		t.Logf("%s: %d bytes of outlines", name, size)
	}
}

func TestMarksLieOnTheirProvince(t *testing.T) {
	t.Parallel()
	topo, err := readTopology("data/vn-63.topojson")
	if err != nil {
		t.Fatal(err)
	}
	arcs := topo.projected()
	for _, g := range topo.Objects.Provinces.Geometries {
		s, err := trace(g, arcs)
		if err != nil {
			t.Fatal(err)
		}
		if !contains(s.outline, s.Label) {
			t.Errorf("mark of %s lies outside it: %v", s.Name, s.Label)
		}
	}
}

func TestTheMapIsReadFromNorthToSouth(t *testing.T) {
	t.Parallel()
	ps := map63().Provinces
	for i := 1; i < len(ps); i++ {
		if ps[i].Label.Y < ps[i-1].Label.Y {
			t.Errorf("%s comes after %s but lies north of it", ps[i].Name, ps[i-1].Name)
		}
	}
}

func TestBothArchipelagosAreDrawnInTheirFrames(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"63", "34"} {
		m := maps[name]()
		for _, in := range m.Insets {
			p, ok := m.Find(in.Code)
			if !ok || len(p.Islands) < 16 {
				t.Errorf("%s: %s has %d islands", name, in.Archipelago, len(p.Islands))
			}
			for _, i := range p.Islands {
				if i.X < in.X || i.X > in.X+in.Width || i.Y < in.Y || i.Y > in.Y+in.Height {
					t.Errorf("%s: an island of %s lies outside its frame: %v", name, in.Archipelago, i)
				}
			}
			if in.X+in.Width > Width || in.Y+in.Height > Height {
				t.Errorf("the frame of %s leaves the canvas", in.Archipelago)
			}
		}
	}
}

func TestARegionIsShownWithTheArchipelagoOfItsProvinces(t *testing.T) {
	t.Parallel()
	m := map63()
	inset := m.Insets[0]
	with, without := m.Around(map[string]bool{"48": true, "49": true}), m.Around(map[string]bool{"49": true})
	if with.Right < inset.X+inset.Width || with.Top > inset.Y {
		t.Errorf("the box around Đà Nẵng is %v, want Hoàng Sa in it", with)
	}
	if without.Right >= inset.X+inset.Width {
		t.Errorf("the box around Quảng Nam alone is %v, want it smaller", without)
	}
	if got, want := m.Around(nil), (Box{0, 0, Width, Height}); got != want {
		t.Errorf("the box around nothing = %v, want the canvas", got)
	}
}

func TestNamesDoNotTouch(t *testing.T) {
	t.Parallel()
	named := 0
	for _, p := range map63().Provinces {
		if p.Named {
			named++
		}
		if strings.TrimSpace(p.Name) == "" {
			t.Errorf("province %s has no name", p.Code)
		}
	}
	if named < 25 {
		t.Errorf("only %d provinces show their name", named)
	}
}
