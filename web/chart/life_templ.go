// Code generated from life.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

// DrawLife is the chart of everything that was reported of one figure.
func DrawLife(l Life) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<svg class=\"chart life\" viewBox=\"0 0 720 320\" role=\"img\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(l.Label)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 6, 73)
			}
			templ_out.Raw("\">")
			for _, t := range l.sideTicks() {
				templ_out.Raw("<line class=\"grid\" x1=\"56\" x2=\"698\" y1=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 8, 46)
				}
				templ_out.Raw("\" y2=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 8, 66)
				}
				templ_out.Raw("\"></line><text x=\"48\" y=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at + 4))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 9, 22)
				}
				templ_out.Raw("\" text-anchor=\"end\">")
				if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 9, 61)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			for _, t := range l.days() {
				templ_out.Raw("<line class=\"axis\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 12, 29)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 12, 49)
				}
				templ_out.Raw("\" y1=\"286\" y2=\"291\"></line><text x=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 13, 15)
				}
				templ_out.Raw("\" y=\"306\" text-anchor=\"middle\">")
				if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 13, 61)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			if l.total() != "" {
				templ_out.Raw("<path class=\"total\" d=\"")
				if templ_err := templ_out.Text(templ.String(l.total())); templ_err != nil {
					return templ.At(templ_err, "life.templ", 16, 29)
				}
				templ_out.Raw("\"></path>")
			}
			templ_out.Raw("<path class=\"done\" d=\"")
			if templ_err := templ_out.Text(templ.String(l.line())); templ_err != nil {
				return templ.At(templ_err, "life.templ", 18, 27)
			}
			templ_out.Raw("\"></path>")
			for _, m := range l.marks() {
				templ_out.Raw("<circle class=\"")
				if templ_err := templ_out.Text(templ.ClassString(m.Class)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 20, 21)
				}
				templ_out.Raw("\" cx=\"")
				if templ_err := templ_out.Text(templ.String(number(m.X))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 20, 36)
				}
				templ_out.Raw("\" cy=\"")
				if templ_err := templ_out.Text(templ.String(number(m.Y))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 20, 55)
				}
				templ_out.Raw("\" r=\"5\"><title>")
				if templ_err := templ_out.Text(templ.String(m.Title)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 20, 84)
				}
				templ_out.Raw("</title></circle>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, read(l.readings())); templ_err != nil {
				return templ.At(templ_err, "life.templ", 22, 5)
			}
			templ_out.Raw("</svg>")
			return nil
		})), plot(l.Lang)); templ_err != nil {
			return templ.At(templ_err, "life.templ", 5, 3)
		}
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\">")
		for _, class := range []string{"confirmed", "entered", "corrected"} {
			if l.has(class) {
				templ_out.Raw("<li><svg class=\"chart life\" viewBox=\"0 0 28 12\"><circle class=\"")
				if templ_err := templ_out.Text(templ.ClassString(class)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 28, 69)
				}
				templ_out.Raw("\" cx=\"14\" cy=\"6\" r=\"5\"></circle></svg>")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.key_" + class))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 28, 115)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw(" ")
		if l.total() != "" {
			_, total := l.Lang.MeasureParts(l.Measure)
			templ_out.Raw("<li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"total\" d=\"M0 6h28\"></path></svg>")
			if templ_err := templ_out.Text(templ.String(total)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 33, 94)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
