// Code generated from burnup.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

// Draw is the burn-up chart: done, total, the deadline and the even pace to it; and where it was asked for what is
// expected, and the deadlines of before.
func Draw(b BurnUp) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			for _, b := range b.sheets() {
				templ_out.Raw("<svg class=\"")
				if templ_err := templ_out.Text(templ.ClassString("chart", b.name)); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 8, 17)
				}
				templ_out.Raw("\" viewBox=\"")
				if templ_err := templ_out.Text(templ.String(b.viewBox())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 8, 45)
				}
				templ_out.Raw("\" role=\"img\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(b.Label)); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 8, 83)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Component(ctx, sides(b.axes, b.counts())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 9, 6)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, below(b.axes, b.days())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 10, 6)
				}
				templ_out.Raw("<path class=\"under\" d=\"")
				if templ_err := templ_out.Text(templ.String(b.under())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 11, 29)
				}
				templ_out.Raw("\"></path><path class=\"total\" d=\"")
				if templ_err := templ_out.Text(templ.String(b.total())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 12, 29)
				}
				templ_out.Raw("\"></path>")
				for _, f := range b.formers() {
					if templ_err := templ_out.Component(ctx, upright("due-before", f.X, b.top, b.foot())); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 14, 7)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw(" ")
				if b.foreseen() {
					templ_out.Raw("<path class=\"band\" d=\"")
					if templ_err := templ_out.Text(templ.String(b.band())); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 17, 29)
					}
					templ_out.Raw("\"></path><path class=\"likely\" d=\"")
					if templ_err := templ_out.Text(templ.String(b.likely())); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 18, 31)
					}
					templ_out.Raw("\"></path>")
				}
				templ_out.Raw(" ")
				if b.due() {
					templ_out.Raw("<path class=\"need\" d=\"")
					if templ_err := templ_out.Text(templ.String(b.required())); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 21, 29)
					}
					templ_out.Raw("\"></path>")
					if templ_err := templ_out.Component(ctx, upright("due", b.x(b.Deadline), b.letters+7, b.foot())); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 22, 7)
					}
				}
				templ_out.Raw("<path class=\"done\" d=\"")
				if templ_err := templ_out.Text(templ.String(b.done())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 24, 28)
				}
				templ_out.Raw("\"></path><circle class=\"now\" cx=\"")
				if templ_err := templ_out.Text(templ.String(number(b.x(b.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 25, 30)
				}
				templ_out.Raw("\" cy=\"")
				if templ_err := templ_out.Text(templ.String(number(b.y(b.Last().Fraction.Done)))); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 25, 57)
				}
				templ_out.Raw("\" r=\"5\"></circle>")
				if b.foreseen() && b.ends() {
					templ_out.Raw("<circle class=\"finish\" cx=\"")
					if templ_err := templ_out.Text(templ.String(number(b.x(b.projection.Likely)))); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 27, 34)
					}
					templ_out.Raw("\" cy=\"")
					if templ_err := templ_out.Text(templ.String(number(b.y(b.all())))); templ_err != nil {
						return templ.At(templ_err, "burnup.templ", 27, 74)
					}
					templ_out.Raw("\" r=\"5\"></circle>")
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, written(b.notes())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 29, 6)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, read(b.readings())); templ_err != nil {
					return templ.At(templ_err, "burnup.templ", 30, 6)
				}
				templ_out.Raw("</svg> ")
			}
			return nil
		})), plot(b.Lang)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 6, 3)
		}
		done, total := b.Lang.MeasureParts(b.Measure)
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"done\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(done)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 36, 92)
		}
		templ_out.Raw("</li><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"total\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(total)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 37, 93)
		}
		templ_out.Raw("</li>")
		if b.due() {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"need\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.need"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 39, 93)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if b.foreseen() {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"band\" d=\"M0 1h28v10h-28z\"></path><path class=\"likely\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.key_likely"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 42, 141)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if len(b.formers()) > 0 {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"due-before\" d=\"M14 0v12\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.key_before"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 45, 100)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if b.Illustrative() {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 48, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
