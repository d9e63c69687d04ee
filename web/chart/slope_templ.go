// Code generated from slope.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

// DrawSlope is one line a unit from then to now.
func DrawSlope(s Slope) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"sized\">")
		for _, s := range s.sheets() {
			templ_out.Raw("<svg class=\"")
			if templ_err := templ_out.Text(templ.ClassString("chart", "slope", s.name)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 7, 17)
			}
			templ_out.Raw("\" viewBox=\"")
			if templ_err := templ_out.Text(templ.String(s.viewBox())); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 7, 54)
			}
			templ_out.Raw("\" role=\"img\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(s.Label)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 7, 92)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, slopeHead(s, s.Then, s.left)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 8, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, slopeHead(s, s.Now, s.end())); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 9, 6)
			}
			templ_out.Raw(" ")
			for _, l := range s.Lines {
				templ_out.Raw("<line class=\"")
				if templ_err := templ_out.Text(templ.ClassString("slope-line", l.move)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 20)
				}
				templ_out.Raw("\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(s.left))); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 48)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(s.end()))); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 70)
				}
				templ_out.Raw("\" y1=\"")
				if templ_err := templ_out.Text(templ.String(number(s.y(l.Then)))); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 93)
				}
				templ_out.Raw("\" y2=\"")
				if templ_err := templ_out.Text(templ.String(number(s.y(l.Now)))); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 120)
				}
				templ_out.Raw("\"><title>")
				if templ_err := templ_out.Text(templ.String(l.Name)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 150)
				}
				templ_out.Raw(": ")
				if templ_err := templ_out.Text(templ.String(l.ThenText)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 162)
				}
				templ_out.Raw(" → ")
				if templ_err := templ_out.Text(templ.String(l.NowText)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 179)
				}
				templ_out.Raw(" (")
				if templ_err := templ_out.Text(templ.String(l.Points)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 11, 194)
				}
				templ_out.Raw(")</title></line>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, slopeLabels(s, 0, s.left, -1, "end")); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 13, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, slopeLabels(s, 1, s.end(), 1, "start")); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 14, 6)
			}
			templ_out.Raw("</svg> ")
		}
		templ_out.Raw("</div><ul class=\"keys\" aria-hidden=\"true\">")
		if s.ups > 0 {
			templ_out.Raw("<li><svg class=\"chart slope\" viewBox=\"0 0 28 12\"><path class=\"slope-line up\" d=\"M0 10L28 2\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("then.key_up", s.ups))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 20, 111)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if s.downs > 0 {
			templ_out.Raw("<li><svg class=\"chart slope\" viewBox=\"0 0 28 12\"><path class=\"slope-line down\" d=\"M0 2L28 10\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("then.key_down", s.downs))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 23, 113)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if len(s.Lines) > s.ups+s.downs {
			templ_out.Raw("<li><svg class=\"chart slope\" viewBox=\"0 0 28 12\"><path class=\"slope-line\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("then.key_others"))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 26, 105)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if s.generated {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 29, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}

// slopeHead is an end with what stands over it, the term and under it the day.
func slopeHead(s Slope, h SlopeHead, x float64) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(ctx, upright("axis", x, s.top-16, s.height-6)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 36, 3)
		}
		templ_out.Raw(" <text class=\"head\" x=\"")
		if templ_err := templ_out.Text(templ.String(number(x))); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 37, 25)
		}
		templ_out.Raw("\" y=\"")
		if templ_err := templ_out.Text(templ.String(number(s.letters + 1))); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 37, 41)
		}
		templ_out.Raw("\" text-anchor=\"middle\">")
		if templ_err := templ_out.Text(templ.String(h.Term)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 37, 88)
		}
		templ_out.Raw("</text> <text x=\"")
		if templ_err := templ_out.Text(templ.String(number(x))); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 38, 12)
		}
		templ_out.Raw("\" y=\"")
		if templ_err := templ_out.Text(templ.String(number(s.letters + 1 + s.row()))); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 38, 28)
		}
		templ_out.Raw("\" text-anchor=\"middle\">")
		if templ_err := templ_out.Text(templ.String(h.Day)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 38, 85)
		}
		templ_out.Raw("</text>")
		return nil
	})
}

// slopeLabels are the words at an end, outside of it, with a leader to each line's end where they had to make room.
func slopeLabels(s Slope, side int, x, out float64, anchor string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, l := range s.labels[side] {
			templ_out.Raw("<path class=\"leader\" d=\"")
			if templ_err := templ_out.Text(templ.String("M" + number(x) + " " + number(l.at) + "L" + number(x+16*out) + " " + number(l.y))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 44, 28)
			}
			templ_out.Raw("\"></path><text class=\"")
			if templ_err := templ_out.Text(templ.ClassString(l.line.move)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 45, 17)
			}
			templ_out.Raw("\" x=\"")
			if templ_err := templ_out.Text(templ.String(number(x + 20*out))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 45, 35)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(l.y + s.letters/3))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 45, 60)
			}
			templ_out.Raw("\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(anchor)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 45, 102)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(s.words(side, l.line))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 45, 113)
			}
			templ_out.Raw("</text>")
		}
		return nil
	})
}
