// Code generated from nationalmap.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	atlas "tiendo/web/map"
	"tiendo/web/part"
)

// atlasOf is the picture of the nation: the map, or the tiles.
func atlasOf(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"atlas\" aria-labelledby=\"map-title\"><h2 id=\"map-title\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.map_title"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 13, 35)
		}
		templ_out.Raw("</h2>")
		if templ_err := templ_out.Component(ctx, wayBack(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 14, 4)
		}
		templ_out.Raw(" <a class=\"past\" href=\"#table\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.past"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 15, 35)
		}
		templ_out.Raw("</a><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("canvas", templ.KV("zoomed", n.Zoomed()))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 16, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, mapOrTiles(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 17, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, legend(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 18, 5)
		}
		templ_out.Raw("</div>")
		if templ_err := templ_out.Component(ctx, part.TimeWay(n.Time)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 20, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, offMap(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 21, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, regionLinks(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 22, 4)
		}
		templ_out.Raw("<p class=\"credit\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.credit"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 23, 23)
		}
		templ_out.Raw("</p></section>")
		return nil
	})
}

// sides are two headlines beside each other, each with its picture, under one legend.
func sides(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"sides\">")
		if templ_err := templ_out.Component(ctx, oneSide(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 30, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, oneSide(*n.Other)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 31, 4)
		}
		templ_out.Raw("</div>")
		if n.View == "table" {
			templ_out.Raw("<div class=\"under\">")
			if templ_err := templ_out.Component(ctx, legend(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 35, 5)
			}
			templ_out.Raw("</div>")
		} else {
			templ_out.Raw("<div class=\"under\">")
			if templ_err := templ_out.Component(ctx, legend(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 39, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, regionLinks(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 40, 5)
			}
			templ_out.Raw("<p class=\"credit\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("map.credit"))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 41, 24)
			}
			templ_out.Raw("</p></div>")
		}
		return nil
	})
}

func oneSide(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"side\">")
		if templ_err := templ_out.Component(ctx, nationalHead(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 48, 4)
		}
		templ_out.Raw(" ")
		if n.View != "table" {
			templ_out.Raw("<section class=\"atlas\" aria-labelledby=\"")
			if templ_err := templ_out.Text(templ.String(n.Side + "map-title")); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 50, 45)
			}
			templ_out.Raw("\"><h2 id=\"")
			if templ_err := templ_out.Text(templ.String(n.Side + "map-title")); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 51, 14)
			}
			templ_out.Raw("\" class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("map.of", n.Lang.MeasureName(n.Measure), n.DayWords()))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 51, 50)
			}
			templ_out.Raw("</h2>")
			if n.Side == "" {
				if templ_err := templ_out.Component(ctx, wayBack(n)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 53, 7)
				}
			}
			templ_out.Raw("<div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("canvas", templ.KV("zoomed", n.Zoomed()))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 55, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, mapOrTiles(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 56, 7)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, offMap(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 58, 6)
			}
			templ_out.Raw("</section>")
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func mapOrTiles(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if n.View == "tiles" {
			if templ_err := templ_out.Component(ctx, tiles(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 66, 4)
			}
		} else {
			if templ_err := templ_out.Component(ctx, drawing(n)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 68, 4)
			}
		}
		return nil
	})
}

// wayBack leads from a region to the whole.
func wayBack(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if n.Region != "" {
			templ_out.Raw("<p class=\"back\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.ZoomTo(""))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 75, 29)
			}
			templ_out.Raw("\"><span aria-hidden=\"true\">‹</span> ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("map.whole"))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 75, 80)
			}
			templ_out.Raw("</a></p>")
		}
		return nil
	})
}

// regionLinks lead from the map to each region, drawn larger.
func regionLinks(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(n.Regions) > 0 {
			templ_out.Raw("<nav class=\"zooms no-print\" aria-labelledby=\"zooms\"><h3 id=\"zooms\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("map.zoom"))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 83, 21)
			}
			templ_out.Raw("</h3><ul>")
			for _, name := range n.Regions {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(n.ZoomTo(name))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 86, 20)
				}
				templ_out.Raw("\"")
				if name == n.Region {
					templ_out.Raw(" aria-current=\"true\"")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 86, 83)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></nav>")
		}
		return nil
	})
}

// offMap lists the units that no map has; among the tiles they have their own.
func offMap(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(n.OffMap) > 0 && n.View != "tiles" {
			templ_out.Raw("<h3>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.off_map"))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 96, 9)
			}
			templ_out.Raw("</h3><ul class=\"chips\">")
			for _, r := range n.OffMap {
				templ_out.Raw("<li class=\"")
				if templ_err := templ_out.Text(templ.ClassString(r.Class())); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 99, 17)
				}
				templ_out.Raw("\" id=\"")
				if templ_err := templ_out.Text(templ.String(n.ID("chip-", r))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 99, 34)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 100, 16)
				}
				templ_out.Raw("\"><span class=\"")
				if templ_err := templ_out.Text(templ.ClassString("chip", r.Class())); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 101, 21)
				}
				templ_out.Raw("\" aria-hidden=\"true\"></span> <span class=\"name\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 102, 28)
				}
				templ_out.Raw("</span> <span class=\"figure\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 104, 10)
				}
				templ_out.Raw(" ")
				if r.Counted() && r.Share() != "" {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 106, 13)
					}
				}
				templ_out.Raw(" ")
				if r.Illustrative {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 109, 13)
					}
				}
				templ_out.Raw(" ")
				if r.Unconfirmed() != "" {
					templ_out.Raw("· <b>")
					if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 112, 16)
					}
					templ_out.Raw("</b>")
				}
				templ_out.Raw(" ")
				if r.Second != nil {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(n.Lang.MeasureName(*n.Second))); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 115, 29)
					}
					templ_out.Raw(": ")
					if templ_err := templ_out.Text(templ.String(row{Figure: *r.Second}.OneLine())); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 115, 64)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</span></a></li>")
			}
			templ_out.Raw("</ul>")
		}
		return nil
	})
}

// fills are what classes are filled with that are no plain colour.
func fills(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<defs><pattern id=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "hatch")); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 128, 17)
		}
		templ_out.Raw("\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><rect class=\"ground\" width=\"14\" height=\"14\"></rect><line class=\"stripe\" x1=\"0\" x2=\"14\" y1=\"7\" y2=\"7\"></line></pattern><pattern id=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "dots")); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 132, 17)
		}
		templ_out.Raw("\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground\" width=\"14\" height=\"14\"></rect><circle class=\"dot\" cx=\"7\" cy=\"7\" r=\"2.6\"></circle></pattern></defs>")
		return nil
	})
}

// pointable is a unit that can be pointed at, whatever it looks like.
func pointable(n national, r row, near string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 12)
		}
		templ_out.Raw("\" id=\"")
		if templ_err := templ_out.Text(templ.String(n.ID("on-map-", r))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 26)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(r.Class(), templ.KV("own", n.ShowsOwn(r)))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 55)
		}
		templ_out.Raw("\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(r.Label())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 112)
		}
		templ_out.Raw("\" fill=\"")
		if templ_err := templ_out.Text(templ.String(n.pattern(r.Class()))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 131)
		}
		templ_out.Raw("\" data-code=\"")
		if templ_err := templ_out.Text(templ.String(r.Unit.Code)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 166)
		}
		templ_out.Raw("\" data-near=\"")
		if templ_err := templ_out.Text(templ.String(near)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 141, 192)
		}
		templ_out.Raw("\" data-watch>")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 142, 3)
		}
		templ_out.Raw("</a>")
		return nil
	})
}

func drawing(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"")
		if templ_err := templ_out.Text(templ.ClassString("map", templ.KV("zoom", n.Zoomed()), templ.KV("marked", n.Second != nil))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 147, 15)
		}
		templ_out.Raw("\" viewBox=\"")
		if templ_err := templ_out.Text(templ.String(n.ViewBox())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 147, 100)
		}
		templ_out.Raw("\" role=\"group\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "map-title")); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 147, 145)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, fills(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 148, 4)
		}
		templ_out.Raw(" ")
		for _, inset := range n.Insets() {
			templ_out.Raw("<g aria-hidden=\"true\"><rect class=\"frame\" x=\"")
			if templ_err := templ_out.Text(templ.String(inset.X)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 151, 29)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(inset.Y)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 151, 43)
			}
			templ_out.Raw("\" width=\"")
			if templ_err := templ_out.Text(templ.String(inset.Width)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 151, 61)
			}
			templ_out.Raw("\" height=\"")
			if templ_err := templ_out.Text(templ.String(inset.Height)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 151, 84)
			}
			templ_out.Raw("\" rx=\"6\"></rect>")
			for i, line := range n.insetName(inset) {
				templ_out.Raw("<text class=\"frame-name\" x=\"")
				if templ_err := templ_out.Text(templ.String(inset.X + inset.Width/2)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 153, 35)
				}
				templ_out.Raw("\" y=\"")
				if templ_err := templ_out.Text(templ.String(inset.Y + 36*(i+1))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 153, 65)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(line)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 153, 88)
				}
				templ_out.Raw("</text> ")
			}
			templ_out.Raw("</g>")
		}
		templ_out.Raw("<g class=\"outside\" aria-hidden=\"true\">")
		for _, p := range n.Map.Provinces {
			if _, ok := n.On(p.Code); !ok {
				if templ_err := templ_out.Component(ctx, shape(p)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 160, 7)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"land\">")
		for _, p := range n.Map.Provinces {
			if r, ok := n.On(p.Code); ok {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Component(ctx, shape(p)); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 168, 8)
					}
					return nil
				})), pointable(n, r, neighbours(p))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 167, 7)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"names\" aria-hidden=\"true\">")
		for _, p := range n.Map.Provinces {
			if r, ok := n.On(p.Code); ok {
				if p.Named || n.Zoomed() {
					templ_out.Raw("<text class=\"")
					if templ_err := templ_out.Text(templ.ClassString(r.Class(), templ.KV("little", !p.Large))); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 177, 21)
					}
					templ_out.Raw("\" x=\"")
					if templ_err := templ_out.Text(templ.String(p.Label.X)); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 177, 67)
					}
					templ_out.Raw("\" y=\"")
					if templ_err := templ_out.Text(templ.String(p.Label.Y + 9)); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 177, 83)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 177, 101)
					}
					templ_out.Raw("</text>")
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"marks\" aria-hidden=\"true\">")
		for _, p := range n.Map.Provinces {
			if r, ok := n.On(p.Code); ok {
				if templ_err := templ_out.Component(ctx, mark(n, p, r)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 185, 7)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g></svg>")
		return nil
	})
}

func shape(p atlas.Province) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<path d=\"")
		if templ_err := templ_out.Text(templ.String(p.Path)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 193, 12)
		}
		templ_out.Raw("\"></path>")
		for _, i := range p.Islands {
			templ_out.Raw("<circle cx=\"")
			if templ_err := templ_out.Text(templ.String(i.X)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 195, 16)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(i.Y)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 195, 27)
			}
			templ_out.Raw("\" r=\"5\"></circle>")
		}
		return nil
	})
}

// mark is drawn around the name: a triangle for overdue, a percent sign where no count was reported, a ring
// where nobody has confirmed the figure, a disc for the second measure.
func mark(n national, p atlas.Province, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if r.Late() {
			templ_out.Raw("<path class=\"")
			if templ_err := templ_out.Text(templ.ClassString("late", r.Class())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 203, 17)
			}
			templ_out.Raw("\" d=\"")
			if templ_err := templ_out.Text(templ.String(triangle(p))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 203, 41)
			}
			templ_out.Raw("\"></path>")
		}
		templ_out.Raw(" ")
		if r.Value.Kind == congress.PercentOf {
			templ_out.Raw("<text class=\"")
			if templ_err := templ_out.Text(templ.ClassString("only", r.Class())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 206, 17)
			}
			templ_out.Raw("\" x=\"")
			if templ_err := templ_out.Text(templ.String(p.Label.X)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 206, 41)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(p.Label.Y + 36)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 206, 57)
			}
			templ_out.Raw("\">%</text>")
		}
		templ_out.Raw(" ")
		if r.Unconfirmed() != "" {
			templ_out.Raw("<circle class=\"")
			if templ_err := templ_out.Text(templ.ClassString("unconfirmed", r.Class())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 209, 19)
			}
			templ_out.Raw("\" cx=\"")
			if templ_err := templ_out.Text(templ.String(p.Label.X + 24)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 209, 51)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(beside(p))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 209, 73)
			}
			templ_out.Raw("\" r=\"8\"></circle>")
		}
		templ_out.Raw(" ")
		if r.Second != nil {
			if templ_err := templ_out.Component(ctx, disc(n, r, p.Label.X-discShift(r), beside(p)+4, discRadius)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 212, 4)
			}
		}
		return nil
	})
}

// disc shows the share of the second measure: how much of a ring is filled, clockwise from the top. A ring that is hatched, as a unit
// that did not report is, has no share to show.
func disc(n national, r row, x, y, radius int) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<g class=\"")
		if templ_err := templ_out.Text(templ.ClassString("disc", r.Class(), templ.KV("unknown", !hasShare(*r.Second)))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 219, 13)
		}
		templ_out.Raw("\"><circle class=\"ring\" cx=\"")
		if templ_err := templ_out.Text(templ.String(x)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 220, 29)
		}
		templ_out.Raw("\" cy=\"")
		if templ_err := templ_out.Text(templ.String(y)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 220, 38)
		}
		templ_out.Raw("\" r=\"")
		if templ_err := templ_out.Text(templ.String(radius)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 220, 46)
		}
		templ_out.Raw("\" fill=\"")
		if templ_err := templ_out.Text(templ.String(n.pattern("cn"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 220, 62)
		}
		templ_out.Raw("\"></circle>")
		if filled := r.discOf(x, y, radius); filled != "" {
			templ_out.Raw("<path class=\"full\" d=\"")
			if templ_err := templ_out.Text(templ.String(filled)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 222, 27)
			}
			templ_out.Raw("\"></path>")
		}
		templ_out.Raw("</g>")
		return nil
	})
}

func tiles(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		frame := n.Grid()
		templ_out.Raw("<svg class=\"map grid\" viewBox=\"")
		if templ_err := templ_out.Text(templ.String(frame.ViewBox())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 229, 34)
		}
		templ_out.Raw("\" width=\"")
		if templ_err := templ_out.Text(templ.String(frame.Width())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 229, 60)
		}
		templ_out.Raw("\" role=\"group\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "map-title")); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 229, 107)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, fills(n)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 230, 4)
		}
		templ_out.Raw("<g class=\"outside\" aria-hidden=\"true\">")
		for _, t := range n.Blanks() {
			templ_out.Raw("<rect x=\"")
			if templ_err := templ_out.Text(templ.String(t.X())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 233, 15)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(t.Y())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 233, 27)
			}
			templ_out.Raw("\" width=\"")
			if templ_err := templ_out.Text(templ.String(tileSide)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 233, 43)
			}
			templ_out.Raw("\" height=\"")
			if templ_err := templ_out.Text(templ.String(tileSide)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 233, 63)
			}
			templ_out.Raw("\" rx=\"6\"></rect>")
		}
		templ_out.Raw("</g>")
		if len(n.OffMap) > 0 && !n.Zoomed() {
			templ_out.Raw("<text class=\"grid-name\" x=\"0\" y=\"")
			if templ_err := templ_out.Text(templ.String(n.OffMapHead())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 237, 38)
			}
			templ_out.Raw("\" aria-hidden=\"true\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.off_map"))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 237, 76)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw("<g class=\"land\">")
		for _, u := range n.Tiles() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				for _, t := range u.Tiles {
					templ_out.Raw("<rect x=\"")
					if templ_err := templ_out.Text(templ.String(t.X())); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 243, 17)
					}
					templ_out.Raw("\" y=\"")
					if templ_err := templ_out.Text(templ.String(t.Y())); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 243, 29)
					}
					templ_out.Raw("\" width=\"")
					if templ_err := templ_out.Text(templ.String(tileSide)); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 243, 45)
					}
					templ_out.Raw("\" height=\"")
					if templ_err := templ_out.Text(templ.String(tileSide)); templ_err != nil {
						return templ.At(templ_err, "nationalmap.templ", 243, 65)
					}
					templ_out.Raw("\" rx=\"6\"></rect>")
				}
				return nil
			})), pointable(n, u.row, u.Near)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 241, 6)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"said\" aria-hidden=\"true\">")
		for _, u := range n.Tiles() {
			for _, t := range u.Tiles {
				if templ_err := templ_out.Component(ctx, square(n, u.row, t)); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 251, 7)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g></svg>")
		return nil
	})
}

// square is what stands on a tile: the name, the share, and the marks.
func square(n national, r row, t tile) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<g class=\"")
		if templ_err := templ_out.Text(templ.ClassString("words", r.Class())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 260, 13)
		}
		templ_out.Raw("\">")
		for i, line := range t.Lines {
			templ_out.Raw("<text x=\"")
			if templ_err := templ_out.Text(templ.String(t.Middle())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 262, 14)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(t.Line(i))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 262, 31)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(line)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 262, 45)
			}
			templ_out.Raw("</text> ")
		}
		templ_out.Raw(" ")
		if t.Bound != "" {
			templ_out.Raw("<text class=\"bound\" x=\"")
			if templ_err := templ_out.Text(templ.String(t.Middle())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 265, 28)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(t.Foot() - 18)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 265, 45)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(t.Bound)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 265, 63)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw(" <text class=\"share\" x=\"")
		if templ_err := templ_out.Text(templ.String(t.Middle())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 267, 27)
		}
		templ_out.Raw("\" y=\"")
		if templ_err := templ_out.Text(templ.String(t.Foot())); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 267, 44)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(t.Share)); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 267, 57)
		}
		templ_out.Raw("</text></g><g class=\"marks\">")
		if r.Late() {
			templ_out.Raw("<path class=\"")
			if templ_err := templ_out.Text(templ.ClassString("late", r.Class())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 271, 18)
			}
			templ_out.Raw("\" d=\"")
			if templ_err := templ_out.Text(templ.String(t.late())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 271, 42)
			}
			templ_out.Raw("\"></path>")
		}
		templ_out.Raw(" ")
		if r.Unconfirmed() != "" {
			templ_out.Raw("<circle class=\"")
			if templ_err := templ_out.Text(templ.ClassString("unconfirmed", r.Class())); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 274, 20)
			}
			templ_out.Raw("\" cx=\"")
			if templ_err := templ_out.Text(templ.String(t.markX(r))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 274, 52)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(t.Y() + 11)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 274, 70)
			}
			templ_out.Raw("\" r=\"6\"></circle>")
		}
		templ_out.Raw(" ")
		if r.Second != nil {
			if templ_err := templ_out.Component(ctx, disc(n, r, t.X()+tileSide-12, t.Y()+11, 8)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 277, 5)
			}
		}
		templ_out.Raw("</g>")
		return nil
	})
}

func legend(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<fieldset class=\"legend\"><legend>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("legend.title"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 284, 13)
		}
		templ_out.Raw("</legend>")
		for _, class := range part.Classes {
			templ_out.Raw("<label for=\"")
			if templ_err := templ_out.Text(templ.String("show-" + class)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 286, 17)
			}
			templ_out.Raw("\"><input type=\"checkbox\" id=\"")
			if templ_err := templ_out.Text(templ.String("show-" + class)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 287, 33)
			}
			templ_out.Raw("\" class=\"")
			if templ_err := templ_out.Text(templ.ClassString(class)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 287, 59)
			}
			templ_out.Raw("\"")
			if !n.Hides(class) {
				templ_out.Raw(" checked")
			}
			templ_out.Raw(" data-class=\"")
			if templ_err := templ_out.Text(templ.String(class)); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 287, 109)
			}
			templ_out.Raw("\" autocomplete=\"off\"> ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("legend." + class))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 288, 7)
			}
			templ_out.Raw(" <span class=\"count\">")
			if templ_err := templ_out.Text(templ.String(n.Counts(class))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 289, 27)
			}
			templ_out.Raw("</span></label> ")
		}
		templ_out.Raw(" ")
		if n.View != "table" {
			templ_out.Raw("<span class=\"key\"><svg viewBox=\"0 0 22 16\" aria-hidden=\"true\"><path class=\"late\" d=\"M11 2l7 12H4z\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(n.Lang.Status(string(rollup.StatusOverdue)))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 293, 118)
			}
			templ_out.Raw("</span> ")
			if n.View != "tiles" {
				templ_out.Raw("<span class=\"key\"><svg viewBox=\"0 0 22 16\" aria-hidden=\"true\"><text x=\"11\" y=\"13\">%</text></svg>")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("legend.percent_only"))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 295, 103)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" <span class=\"key\"><svg viewBox=\"0 0 22 16\" aria-hidden=\"true\"><circle class=\"unconfirmed\" cx=\"11\" cy=\"8\" r=\"5.5\"></circle></svg>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.unconfirmed"))); templ_err != nil {
				return templ.At(templ_err, "nationalmap.templ", 297, 134)
			}
			templ_out.Raw("</span> ")
			if n.Second != nil {
				templ_out.Raw("<span class=\"key wide\"><svg class=\"discs\" viewBox=\"0 0 58 18\" aria-hidden=\"true\"><circle class=\"ring\" cx=\"9\" cy=\"9\" r=\"8\"></circle><path class=\"full\" d=\"")
				if templ_err := templ_out.Text(templ.String(sector(9, 9, 8, congress.Hundred/4))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 302, 30)
				}
				templ_out.Raw("\"></path><circle class=\"ring\" cx=\"29\" cy=\"9\" r=\"8\"></circle><path class=\"full\" d=\"")
				if templ_err := templ_out.Text(templ.String(sector(29, 9, 8, congress.Hundred))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 304, 30)
				}
				templ_out.Raw("\"></path><circle class=\"ring unknown\" cx=\"49\" cy=\"9\" r=\"8\" fill=\"")
				if templ_err := templ_out.Text(templ.String(n.pattern("cn"))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 305, 64)
				}
				templ_out.Raw("\"></circle></svg> <span>")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("legend.second", n.Lang.MeasureName(*n.Second)))); templ_err != nil {
					return templ.At(templ_err, "nationalmap.templ", 307, 14)
				}
				templ_out.Raw("</span></span>")
			}
		}
		templ_out.Raw("</fieldset>")
		return nil
	})
}

// tip is what says more of the unit that is pointed at. It stands outside of what is exchanged live, and its
// words are those that the unit's name on the map has already for a screen reader; only one that was opened
// by a finger has links to be read.
func tip(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"tip\" id=\"tip\" hidden aria-hidden=\"true\" data-zoom=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.zoom_to", "…"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 318, 66)
		}
		templ_out.Raw("\"><p class=\"name\"></p><p class=\"figure\"></p><p class=\"rest\"></p><p class=\"second\"></p><div class=\"spark\" hidden><svg viewBox=\"0 -1 120 34\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"goal\" d=\"M0 0H120\"></path><path class=\"base\" d=\"M0 32H120\"></path><path class=\"line\" d=\"M0 32\"></path></svg><p class=\"days\"></p></div><div class=\"pinned\" hidden><p><a class=\"open\" href=\"/\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.open"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 328, 34)
		}
		templ_out.Raw("</a> <a class=\"zoom\" href=\"/\"></a></p><p class=\"near-words\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.nearby"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 329, 28)
		}
		templ_out.Raw("</p><ul class=\"near\"></ul><button type=\"button\" class=\"button small close\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.close"))); templ_err != nil {
			return templ.At(templ_err, "nationalmap.templ", 331, 55)
		}
		templ_out.Raw("</button></div></div>")
		return nil
	})
}
