package part

import (
	"testing"

	"tiendo/internal/congress"
)

func TestTheNavigationMarksThePageThatOneIsOn(t *testing.T) {
	t.Parallel()
	one := []congress.Unit{{ID: 7, Slug: "thai-nguyen", Name: "Thái Nguyên"}}
	two := append(one, congress.Unit{ID: 9, Slug: "bac-kan", Name: "Bắc Kạn"})
	for _, c := range []struct {
		desks []congress.Unit
		path  string
		want  string
	}{
		{one, "/", "/"},
		{one, "/unit/thai-nguyen", ""},
		{one, "/entry/7", "/entry/7"},
		{one, "/entry/thai-nguyen/figure", "/entry/7"},
		{one, "/entry/31", "/entry/7"}, // a sub-unit's
		{two, "/entry/bac-kan", "/entry/9"},
		{two, "/entry/9/read", "/entry/9"},
		{two, "/history", "/history"},
		{nil, "/history/12", "/history"},
	} {
		chrome := Chrome{Path: c.path, Desks: c.desks}
		marked := ""
		for _, l := range chrome.links() {
			if chrome.at(l) {
				marked += l.path
			}
		}
		if marked != c.want {
			t.Errorf("on %s with %d desks %q is marked, want %q", c.path, len(c.desks), marked, c.want)
		}
	}
}
