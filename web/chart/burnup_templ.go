// Code generated from burnup.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// Draw is the burn-up chart: done, total, the deadline and the even pace to it.
func Draw(b BurnUp) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"chart\" viewBox=\"0 0 720 320\" role=\"img\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(b.Label)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 7, 67)
		}
		templ_out.Raw("\">")
		for _, t := range b.counts() {
			templ_out.Raw("<line class=\"grid\" x1=\"56\" x2=\"698\" y1=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 9, 45)
			}
			templ_out.Raw("\" y2=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 9, 65)
			}
			templ_out.Raw("\"></line><text x=\"48\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at + 4))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 10, 21)
			}
			templ_out.Raw("\" text-anchor=\"end\">")
			if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 10, 60)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw(" ")
		for _, t := range b.days() {
			templ_out.Raw("<line class=\"axis\" x1=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 13, 28)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 13, 48)
			}
			templ_out.Raw("\" y1=\"286\" y2=\"291\"></line><text x=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 14, 14)
			}
			templ_out.Raw("\" y=\"306\" text-anchor=\"middle\">")
			if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 14, 60)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw("<path class=\"under\" d=\"")
		if templ_err := templ_out.Text(templ.String(b.under())); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 16, 27)
		}
		templ_out.Raw("\"></path><path class=\"total\" d=\"")
		if templ_err := templ_out.Text(templ.String(b.total())); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 17, 27)
		}
		templ_out.Raw("\"></path>")
		if b.due() {
			templ_out.Raw("<path class=\"need\" d=\"")
			if templ_err := templ_out.Text(templ.String(b.required())); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 19, 27)
			}
			templ_out.Raw("\"></path><line class=\"due\" x1=\"")
			if templ_err := templ_out.Text(templ.String(number(b.x(b.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 20, 27)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(number(b.x(b.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 20, 58)
			}
			templ_out.Raw("\" y1=\"22\" y2=\"286\"></line><text class=\"due-text\" x=\"")
			if templ_err := templ_out.Text(templ.String(number(b.x(b.Deadline) + 4))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 21, 31)
			}
			templ_out.Raw("\" y=\"16\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(b.side(b.Deadline))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 21, 82)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.deadline", text.DayMonth(b.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 21, 105)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw("<path class=\"done\" d=\"")
		if templ_err := templ_out.Text(templ.String(b.done())); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 23, 26)
		}
		templ_out.Raw("\"></path><circle class=\"now\" cx=\"")
		if templ_err := templ_out.Text(templ.String(number(b.x(b.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 24, 28)
		}
		templ_out.Raw("\" cy=\"")
		if templ_err := templ_out.Text(templ.String(number(b.y(b.Last().Fraction.Done)))); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 24, 55)
		}
		templ_out.Raw("\" r=\"5\"></circle><text class=\"value\" x=\"")
		if templ_err := templ_out.Text(templ.String(number(b.x(b.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 25, 27)
		}
		templ_out.Raw("\" y=\"")
		if templ_err := templ_out.Text(templ.String(number(b.y(b.Last().Fraction.Done) - 12))); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 25, 53)
		}
		templ_out.Raw("\" text-anchor=\"")
		if templ_err := templ_out.Text(templ.String(b.side(b.AsOf))); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 25, 110)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(text.Number(b.Last().Fraction.Done))); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 25, 129)
		}
		templ_out.Raw("</text></svg>")
		done, total := b.Lang.MeasureParts(b.Measure)
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"done\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(done)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 29, 92)
		}
		templ_out.Raw("</li><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"total\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(total)); templ_err != nil {
			return templ.At(templ_err, "burnup.templ", 30, 93)
		}
		templ_out.Raw("</li>")
		if b.due() {
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"need\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("chart.need"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 32, 93)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if b.Illustrative() {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(b.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "burnup.templ", 35, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
