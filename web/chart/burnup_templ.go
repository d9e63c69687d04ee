// Code generated from burnup.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// Draw is the burn-up chart: done, total, the deadline and the even pace to it; and where it was asked for what is
// expected, and the deadlines of before.
func Draw(b BurnUp) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<svg class=\"chart\" viewBox=\"0 0 720 320\" role=\"img\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(b.Label)); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 9, 68)
			}
			templ_out.Raw("\">")
			for _, t := range b.counts() {
				templ_out.Raw("<line class=\"grid\" x1=\"56\" x2=\"698\" y1=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 11, 46)
				}
				templ_out.Raw("\" y2=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 11, 66)
				}
				templ_out.Raw("\"></line><text x=\"48\" y=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at + 4))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 12, 22)
				}
				templ_out.Raw("\" text-anchor=\"end\">")
				if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 12, 61)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			for _, t := range b.days() {
				templ_out.Raw("<line class=\"axis\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 15, 29)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 15, 49)
				}
				templ_out.Raw("\" y1=\"286\" y2=\"291\"></line><text x=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 16, 15)
				}
				templ_out.Raw("\" y=\"306\" text-anchor=\"middle\">")
				if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 16, 61)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw("<path class=\"under\" d=\"")
			if templ_err := templ_out.Text(templ.String(b.under())); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 18, 28)
			}
			templ_out.Raw("\"></path><path class=\"total\" d=\"")
			if templ_err := templ_out.Text(templ.String(b.total())); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 19, 28)
			}
			templ_out.Raw("\"></path>")
			for _, f := range b.formers() {
				templ_out.Raw("<line class=\"due-before\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(f.X))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 21, 35)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(f.X))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 21, 54)
				}
				templ_out.Raw("\" y1=\"34\" y2=\"286\"></line><text class=\"due-before-text\" x=\"")
				if templ_err := templ_out.Text(templ.String(number(f.X + 4))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 22, 39)
				}
				templ_out.Raw("\" y=\"")
				if templ_err := templ_out.Text(templ.String(number(f.TextY))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 22, 61)
				}
				templ_out.Raw("\" text-anchor=\"")
				if templ_err := templ_out.Text(templ.String(f.Side)); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 22, 93)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(f.Text)); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 22, 104)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			if b.foreseen() {
				templ_out.Raw("<path class=\"band\" d=\"")
				if templ_err := templ_out.Text(templ.String(b.band())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 25, 28)
				}
				templ_out.Raw("\"></path><path class=\"likely\" d=\"")
				if templ_err := templ_out.Text(templ.String(b.likely())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 26, 30)
				}
				templ_out.Raw("\"></path>")
			}
			templ_out.Raw(" ")
			if b.due() {
				templ_out.Raw("<path class=\"need\" d=\"")
				if templ_err := templ_out.Text(templ.String(b.required())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 29, 28)
				}
				templ_out.Raw("\"></path><line class=\"due\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(b.x(b.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 30, 28)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(b.x(b.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 30, 59)
				}
				templ_out.Raw("\" y1=\"22\" y2=\"286\"></line><text class=\"due-text\" x=\"")
				if templ_err := templ_out.Text(templ.String(number(b.x(b.Deadline) + 4))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 31, 32)
				}
				templ_out.Raw("\" y=\"16\" text-anchor=\"")
				if templ_err := templ_out.Text(templ.String(b.side(b.Deadline))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 31, 83)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.deadline", text.DayMonth(b.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 31, 106)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw("<path class=\"done\" d=\"")
			if templ_err := templ_out.Text(templ.String(b.done())); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 33, 27)
			}
			templ_out.Raw("\"></path><circle class=\"now\" cx=\"")
			if templ_err := templ_out.Text(templ.String(number(b.x(b.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 34, 29)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(number(b.y(b.Last().Fraction.Done)))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 34, 56)
			}
			templ_out.Raw("\" r=\"5\"></circle><text class=\"value\" x=\"")
			if templ_err := templ_out.Text(templ.String(number(b.x(b.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 35, 28)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(b.y(b.Last().Fraction.Done) - 12))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 35, 54)
			}
			templ_out.Raw("\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(b.side(b.AsOf))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 35, 111)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(text.Number(b.Last().Fraction.Done))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 35, 130)
			}
			templ_out.Raw("</text> ")
			if b.foreseen() && b.ends() {
				templ_out.Raw("<circle class=\"finish\" cx=\"")
				if templ_err := templ_out.Text(templ.String(number(b.x(b.projection.Likely)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 37, 33)
				}
				templ_out.Raw("\" cy=\"")
				if templ_err := templ_out.Text(templ.String(number(b.y(b.all())))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 37, 73)
				}
				templ_out.Raw("\" r=\"5\"></circle><text class=\"finish-text\" x=\"")
				if templ_err := templ_out.Text(templ.String(number(b.x(b.projection.Likely)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 38, 35)
				}
				templ_out.Raw("\" y=\"")
				if templ_err := templ_out.Text(templ.String(number(b.y(b.all()) + 20))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 38, 74)
				}
				templ_out.Raw("\" text-anchor=\"")
				if templ_err := templ_out.Text(templ.String(b.side(b.projection.Likely))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 38, 116)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.likely", text.DayMonth(b.projection.Likely)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 38, 148)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, read(b.readings())); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 40, 5)
			}
			templ_out.Raw("</svg>")
			return nil
		})), plot(b.Lang)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 8, 3)
		}
		done, total := b.Lang.MeasureParts(b.Measure)
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"done\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(done)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 45, 92)
		}
		templ_out.Raw("</li><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"total\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(total)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 46, 93)
		}
		templ_out.Raw("</li>")
		if b.due() {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"need\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.need"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 48, 93)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if b.foreseen() {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"band\" d=\"M0 1h28v10h-28z\"></path><path class=\"likely\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.key_likely"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 51, 141)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if len(b.formers()) > 0 {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"due-before\" d=\"M14 0v12\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.key_before"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 54, 100)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if b.Illustrative() {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 57, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
