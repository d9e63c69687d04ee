// Code generated from slope.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

// DrawSlope is one line a unit from then to now.
func DrawSlope(s Slope) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"chart slope\" viewBox=\"")
		if templ_err := templ_out.Text(templ.String(s.viewBox())); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 5, 37)
		}
		templ_out.Raw("\" role=\"img\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(s.Label)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 5, 75)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, slopeHead(s.Then, "224")); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 6, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, slopeHead(s.Now, "456")); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 7, 4)
		}
		templ_out.Raw("<line class=\"axis\" x1=\"224\" x2=\"224\" y1=\"50\" y2=\"")
		if templ_err := templ_out.Text(templ.String(s.Height - 6)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 8, 53)
		}
		templ_out.Raw("\"></line><line class=\"axis\" x1=\"456\" x2=\"456\" y1=\"50\" y2=\"")
		if templ_err := templ_out.Text(templ.String(s.Height - 6)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 9, 53)
		}
		templ_out.Raw("\"></line>")
		for _, l := range s.Lines {
			templ_out.Raw("<line class=\"")
			if templ_err := templ_out.Text(templ.ClassString("slope-line", l.move)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 18)
			}
			templ_out.Raw("\" x1=\"224\" x2=\"456\" y1=\"")
			if templ_err := templ_out.Text(templ.String(number(s.y(l.Then)))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 64)
			}
			templ_out.Raw("\" y2=\"")
			if templ_err := templ_out.Text(templ.String(number(s.y(l.Now)))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 91)
			}
			templ_out.Raw("\"><title>")
			if templ_err := templ_out.Text(templ.String(l.Name)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 121)
			}
			templ_out.Raw(": ")
			if templ_err := templ_out.Text(templ.String(l.ThenText)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 133)
			}
			templ_out.Raw(" → ")
			if templ_err := templ_out.Text(templ.String(l.NowText)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 150)
			}
			templ_out.Raw(" (")
			if templ_err := templ_out.Text(templ.String(l.Points)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 11, 165)
			}
			templ_out.Raw(")</title></line>")
		}
		templ_out.Raw("<g class=\"all\">")
		if templ_err := templ_out.Component(ctx, slopeLabels(s.labels[0], s.labels[1], false)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 14, 5)
		}
		templ_out.Raw("</g><g class=\"few\">")
		if templ_err := templ_out.Component(ctx, slopeLabels(s.fewLabels[0], s.fewLabels[1], true)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 17, 5)
		}
		templ_out.Raw("</g></svg><ul class=\"keys\" aria-hidden=\"true\">")
		if s.ups > 0 {
			templ_out.Raw("<li><svg class=\"chart slope\" viewBox=\"0 0 28 12\"><path class=\"slope-line up\" d=\"M0 10L28 2\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("then.key_up", s.ups))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 22, 111)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if s.downs > 0 {
			templ_out.Raw("<li><svg class=\"chart slope\" viewBox=\"0 0 28 12\"><path class=\"slope-line down\" d=\"M0 2L28 10\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("then.key_down", s.downs))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 25, 113)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if len(s.Lines) > s.ups+s.downs {
			templ_out.Raw("<li><svg class=\"chart slope\" viewBox=\"0 0 28 12\"><path class=\"slope-line\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("then.key_others"))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 28, 105)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if s.generated {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 31, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}

// slopeHead is what stands over an end, the term and under it the day.
func slopeHead(h SlopeHead, x string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<text class=\"head\" x=\"")
		if templ_err := templ_out.Text(templ.String(x)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 38, 25)
		}
		templ_out.Raw("\" y=\"16\" text-anchor=\"middle\">")
		if templ_err := templ_out.Text(templ.String(h.Term)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 38, 59)
		}
		templ_out.Raw("</text> <text x=\"")
		if templ_err := templ_out.Text(templ.String(x)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 39, 12)
		}
		templ_out.Raw("\" y=\"40\" text-anchor=\"middle\">")
		if templ_err := templ_out.Text(templ.String(h.Day)); templ_err != nil {
			return templ.At(templ_err, "slope.templ", 39, 46)
		}
		templ_out.Raw("</text>")
		return nil
	})
}

// slopeLabels are the words at both ends, with a leader to each line's end where they had to make room. brief leaves the
// names to one end.
func slopeLabels(then, now []slopeLabel, brief bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, l := range then {
			templ_out.Raw("<path class=\"leader\" d=\"")
			if templ_err := templ_out.Text(templ.String("M224 " + number(l.at) + "L208 " + number(l.y))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 46, 28)
			}
			templ_out.Raw("\"></path><text class=\"")
			if templ_err := templ_out.Text(templ.ClassString(l.line.move)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 47, 17)
			}
			templ_out.Raw("\" x=\"204\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(l.y + 4))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 47, 43)
			}
			templ_out.Raw("\" text-anchor=\"end\">")
			if brief {
				if templ_err := templ_out.Text(templ.String(l.line.ThenText)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 49, 7)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(l.line.wordsThen())); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 51, 7)
				}
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw(" ")
		for _, l := range now {
			templ_out.Raw("<path class=\"leader\" d=\"")
			if templ_err := templ_out.Text(templ.String("M456 " + number(l.at) + "L472 " + number(l.y))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 56, 28)
			}
			templ_out.Raw("\"></path><text class=\"")
			if templ_err := templ_out.Text(templ.ClassString(l.line.move)); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 57, 17)
			}
			templ_out.Raw("\" x=\"476\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(l.y + 4))); templ_err != nil {
				return templ.At(templ_err, "slope.templ", 57, 43)
			}
			templ_out.Raw("\">")
			if brief {
				if templ_err := templ_out.Text(templ.String(l.line.Name)); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 59, 7)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(l.line.wordsNow())); templ_err != nil {
					return templ.At(templ_err, "slope.templ", 61, 7)
				}
			}
			templ_out.Raw("</text>")
		}
		return nil
	})
}
