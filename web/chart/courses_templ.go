// Code generated from courses.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// DrawCourses is the burn-up of both terms on one sheet.
func DrawCourses(c Courses) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<svg class=\"chart courses\" viewBox=\"0 -26 720 362\" role=\"img\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(c.Label)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 8, 78)
			}
			templ_out.Raw("\">")
			for _, t := range c.shares() {
				templ_out.Raw("<line class=\"grid\" x1=\"56\" x2=\"698\" y1=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 10, 46)
				}
				templ_out.Raw("\" y2=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 10, 66)
				}
				templ_out.Raw("\"></line><text x=\"48\" y=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at + 4))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 11, 22)
				}
				templ_out.Raw("\" text-anchor=\"end\">")
				if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 11, 61)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			for _, t := range c.daysToGo() {
				templ_out.Raw("<line class=\"axis\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 14, 29)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 14, 49)
				}
				templ_out.Raw("\" y1=\"286\" y2=\"291\"></line><text x=\"")
				if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 15, 15)
				}
				templ_out.Raw("\" y=\"308\" text-anchor=\"middle\">")
				if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 15, 61)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			if !c.Deadline.IsZero() {
				templ_out.Raw("<line class=\"due\" x1=\"")
				if templ_err := templ_out.Text(templ.String(number(c.x(c.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 18, 28)
				}
				templ_out.Raw("\" x2=\"")
				if templ_err := templ_out.Text(templ.String(number(c.x(c.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 18, 59)
				}
				templ_out.Raw("\" y1=\"2\" y2=\"286\"></line><text class=\"due-text\" x=\"")
				if templ_err := templ_out.Text(templ.String(number(c.x(c.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 19, 32)
				}
				templ_out.Raw("\" y=\"-4\" text-anchor=\"")
				if templ_err := templ_out.Text(templ.String(c.side(c.Deadline))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 19, 79)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("chart.deadline", text.Date(c.Deadline)))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 19, 102)
				}
				templ_out.Raw("</text> <text class=\"axis-name\" x=\"377\" y=\"332\" text-anchor=\"middle\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("then.axis"))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 20, 68)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw("<line class=\"today\" x1=\"")
			if templ_err := templ_out.Text(templ.String(number(c.x(c.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 22, 29)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(number(c.x(c.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 22, 56)
			}
			templ_out.Raw("\" y1=\"34\" y2=\"286\"></line><path class=\"last\" d=\"")
			if templ_err := templ_out.Text(templ.String(c.then())); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 23, 27)
			}
			templ_out.Raw("\"></path><path class=\"this\" d=\"")
			if templ_err := templ_out.Text(templ.String(c.now())); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 24, 27)
			}
			templ_out.Raw("\"></path>")
			for _, e := range c.ends() {
				templ_out.Raw("<circle class=\"")
				if templ_err := templ_out.Text(templ.ClassString("end", e.class)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 26, 21)
				}
				templ_out.Raw("\" cx=\"")
				if templ_err := templ_out.Text(templ.String(number(e.x))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 26, 43)
				}
				templ_out.Raw("\" cy=\"")
				if templ_err := templ_out.Text(templ.String(number(e.y))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 26, 62)
				}
				templ_out.Raw("\" r=\"5.5\"></circle><text class=\"")
				if templ_err := templ_out.Text(templ.ClassString("value", e.class)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 27, 19)
				}
				templ_out.Raw("\" x=\"")
				if templ_err := templ_out.Text(templ.String(number(e.x))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 27, 42)
				}
				templ_out.Raw("\" y=\"")
				if templ_err := templ_out.Text(templ.String(number(e.words))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 27, 60)
				}
				templ_out.Raw("\" text-anchor=\"")
				if templ_err := templ_out.Text(templ.String(c.side(c.AsOf))); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 27, 92)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(e.share)); templ_err != nil {
					return templ.At(templ_err, "courses.templ", 27, 111)
				}
				templ_out.Raw("</text>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, read(c.readings())); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 29, 5)
			}
			templ_out.Raw("</svg>")
			return nil
		})), plot(c.Lang)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 7, 3)
		}
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"this\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.NowName)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 33, 100)
		}
		templ_out.Raw("</li><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"last\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.ThenName)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 34, 100)
		}
		templ_out.Raw("</li><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"today\" d=\"M14 0v12\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("then.day_line", text.Date(c.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 35, 102)
		}
		templ_out.Raw("</li>")
		if c.Illustrative() {
			templ_out.Raw("<li><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 37, 28)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
