// Code generated from life.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

// DrawLife is the chart of everything that was reported of one figure.
func DrawLife(l Life) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			for _, l := range l.sheets() {
				templ_out.Raw("<svg class=\"")
				if templ_err := templ_out.Text(templ.ClassString("chart", "life", l.name)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 7, 17)
				}
				templ_out.Raw("\" viewBox=\"")
				if templ_err := templ_out.Text(templ.String(l.viewBox())); templ_err != nil {
					return templ.At(templ_err, "life.templ", 7, 53)
				}
				templ_out.Raw("\" role=\"img\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(l.Label)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 7, 91)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Component(ctx, sides(l.axes, l.sideTicks())); templ_err != nil {
					return templ.At(templ_err, "life.templ", 8, 6)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, below(l.axes, l.days())); templ_err != nil {
					return templ.At(templ_err, "life.templ", 9, 6)
				}
				templ_out.Raw(" ")
				if l.total() != "" {
					templ_out.Raw("<path class=\"total\" d=\"")
					if templ_err := templ_out.Text(templ.String(l.total())); templ_err != nil {
						return templ.At(templ_err, "life.templ", 11, 30)
					}
					templ_out.Raw("\"></path>")
				}
				templ_out.Raw("<path class=\"done\" d=\"")
				if templ_err := templ_out.Text(templ.String(l.line())); templ_err != nil {
					return templ.At(templ_err, "life.templ", 13, 28)
				}
				templ_out.Raw("\"></path>")
				for _, m := range l.marks() {
					templ_out.Raw("<circle class=\"")
					if templ_err := templ_out.Text(templ.ClassString(m.Class)); templ_err != nil {
						return templ.At(templ_err, "life.templ", 15, 22)
					}
					templ_out.Raw("\" cx=\"")
					if templ_err := templ_out.Text(templ.String(number(m.X))); templ_err != nil {
						return templ.At(templ_err, "life.templ", 15, 37)
					}
					templ_out.Raw("\" cy=\"")
					if templ_err := templ_out.Text(templ.String(number(m.Y))); templ_err != nil {
						return templ.At(templ_err, "life.templ", 15, 56)
					}
					templ_out.Raw("\" r=\"5\"><title>")
					if templ_err := templ_out.Text(templ.String(m.Title)); templ_err != nil {
						return templ.At(templ_err, "life.templ", 15, 85)
					}
					templ_out.Raw("</title></circle>")
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, read(l.readings())); templ_err != nil {
					return templ.At(templ_err, "life.templ", 17, 6)
				}
				templ_out.Raw("</svg> ")
			}
			return nil
		})), plot(l.Lang)); templ_err != nil {
			return templ.At(templ_err, "life.templ", 5, 3)
		}
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\">")
		for _, class := range []string{"confirmed", "entered", "corrected"} {
			if l.has(class) {
				templ_out.Raw("<li><svg class=\"chart life\" viewBox=\"0 0 28 12\"><circle class=\"")
				if templ_err := templ_out.Text(templ.ClassString(class)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 24, 69)
				}
				templ_out.Raw("\" cx=\"14\" cy=\"6\" r=\"5\"></circle></svg>")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.key_" + class))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 24, 115)
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
				return templ.At(templ_err, "life.templ", 29, 94)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
