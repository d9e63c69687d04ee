// Code generated from courses.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// DrawCourses is the burn-up of both terms on one sheet.
func DrawCourses(c Courses) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			for _, c := range c.sheets() {
				templ_out.Raw("<svg class=\"")
				if templ_err := templ_out.Text(templ.ClassString("chart", "courses", c.name)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 9, 17)
				}
				templ_out.Raw("\" viewBox=\"")
				if templ_err := templ_out.Text(templ.String(c.viewBox())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 9, 56)
				}
				templ_out.Raw("\" role=\"img\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(c.Label)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 9, 94)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Component(ctx, sides(c.axes, c.shares())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 10, 6)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, below(c.axes, c.daysToGo())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 11, 6)
				}
				templ_out.Raw(" ")
				if !c.Deadline.IsZero() {
					if templ_err := templ_out.Component(ctx, upright("due", c.x(c.Deadline), c.letters+7, c.foot())); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 13, 7)
					}
					templ_out.Raw(" <text class=\"axis-name\" x=\"")
					if templ_err := templ_out.Text(templ.String(number((c.left + c.end()) / 2))); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 14, 34)
					}
					templ_out.Raw("\" y=\"")
					if templ_err := templ_out.Text(templ.String(number(c.height - 6))); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 14, 71)
					}
					templ_out.Raw("\" text-anchor=\"middle\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("then.axis"))); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 14, 117)
					}
					templ_out.Raw("</text>")
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, upright("today", c.x(c.AsOf), c.top, c.foot())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 16, 6)
				}
				templ_out.Raw("<path class=\"last\" d=\"")
				if templ_err := templ_out.Text(templ.String(c.then())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 17, 28)
				}
				templ_out.Raw("\"></path><path class=\"this\" d=\"")
				if templ_err := templ_out.Text(templ.String(c.now())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 18, 28)
				}
				templ_out.Raw("\"></path>")
				for _, e := range c.ends() {
					templ_out.Raw("<circle class=\"")
					if templ_err := templ_out.Text(templ.ClassString("end", e.class)); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 20, 22)
					}
					templ_out.Raw("\" cx=\"")
					if templ_err := templ_out.Text(templ.String(number(e.x))); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 20, 44)
					}
					templ_out.Raw("\" cy=\"")
					if templ_err := templ_out.Text(templ.String(number(e.y))); templ_err != nil {
						return templ.At(templ_err, "courses.templ", 20, 63)
					}
					templ_out.Raw("\" r=\"5.5\"></circle>")
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, written(c.notes())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 22, 6)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, read(c.readings())); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 23, 6)
				}
				templ_out.Raw("</svg> ")
			}
			return nil
		})), plot(c.Lang)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 7, 3)
		}
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"this\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.NowName)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 28, 100)
		}
		templ_out.Raw("</li><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"last\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.ThenName)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 29, 100)
		}
		templ_out.Raw("</li><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"today\" d=\"M14 0v12\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("then.day_line", text.Date(c.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 30, 102)
		}
		templ_out.Raw("</li>")
		if c.Illustrative() {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 32, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
