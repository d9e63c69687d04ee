// Code generated from courses.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// DrawCourses is the burn-up of both terms on one sheet.
func DrawCourses(c Courses) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"chart courses\" viewBox=\"0 -26 720 362\" role=\"img\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Label)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 7, 77)
		}
		templ_out.Raw("\">")
		for _, t := range c.shares() {
			templ_out.Raw("<line class=\"grid\" x1=\"56\" x2=\"698\" y1=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 9, 45)
			}
			templ_out.Raw("\" y2=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 9, 65)
			}
			templ_out.Raw("\"></line><text x=\"48\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at + 4))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 10, 21)
			}
			templ_out.Raw("\" text-anchor=\"end\">")
			if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 10, 60)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw(" ")
		for _, t := range c.daysToGo() {
			templ_out.Raw("<line class=\"axis\" x1=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 13, 28)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 13, 48)
			}
			templ_out.Raw("\" y1=\"286\" y2=\"291\"></line><text x=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 14, 14)
			}
			templ_out.Raw("\" y=\"308\" text-anchor=\"middle\">")
			if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 14, 60)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw(" ")
		if !c.Deadline.IsZero() {
			templ_out.Raw("<line class=\"due\" x1=\"")
			if templ_err := templ_out.Text(templ.String(number(c.x(c.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 17, 27)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(number(c.x(c.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 17, 58)
			}
			templ_out.Raw("\" y1=\"2\" y2=\"286\"></line><text class=\"due-text\" x=\"")
			if templ_err := templ_out.Text(templ.String(number(c.x(c.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 18, 31)
			}
			templ_out.Raw("\" y=\"-4\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(c.side(c.Deadline))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 18, 78)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("chart.deadline", text.Date(c.Deadline)))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 18, 101)
			}
			templ_out.Raw("</text> <text class=\"axis-name\" x=\"377\" y=\"332\" text-anchor=\"middle\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("then.axis"))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 19, 67)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw("<line class=\"today\" x1=\"")
		if templ_err := templ_out.Text(templ.String(number(c.x(c.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 21, 28)
		}
		templ_out.Raw("\" x2=\"")
		if templ_err := templ_out.Text(templ.String(number(c.x(c.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 21, 55)
		}
		templ_out.Raw("\" y1=\"34\" y2=\"286\"></line><path class=\"then\" d=\"")
		if templ_err := templ_out.Text(templ.String(c.then())); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 22, 26)
		}
		templ_out.Raw("\"></path><path class=\"now\" d=\"")
		if templ_err := templ_out.Text(templ.String(c.now())); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 23, 25)
		}
		templ_out.Raw("\"></path>")
		for _, d := range c.dots() {
			templ_out.Raw("<circle class=\"")
			if templ_err := templ_out.Text(templ.ClassString("dot", d.class)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 25, 20)
			}
			templ_out.Raw("\" cx=\"")
			if templ_err := templ_out.Text(templ.String(number(d.x))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 25, 42)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(number(d.y))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 25, 61)
			}
			templ_out.Raw("\" r=\"4\"><title>")
			if templ_err := templ_out.Text(templ.String(d.title)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 25, 90)
			}
			templ_out.Raw("</title></circle>")
		}
		templ_out.Raw(" ")
		for _, e := range c.ends() {
			templ_out.Raw("<circle class=\"")
			if templ_err := templ_out.Text(templ.ClassString("end", e.class)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 28, 20)
			}
			templ_out.Raw("\" cx=\"")
			if templ_err := templ_out.Text(templ.String(number(e.x))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 28, 42)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(number(e.y))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 28, 61)
			}
			templ_out.Raw("\" r=\"5.5\"></circle><text class=\"")
			if templ_err := templ_out.Text(templ.ClassString("value", e.class)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 29, 18)
			}
			templ_out.Raw("\" x=\"")
			if templ_err := templ_out.Text(templ.String(number(e.x))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 29, 41)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(e.words))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 29, 59)
			}
			templ_out.Raw("\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(c.side(c.AsOf))); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 29, 91)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(e.share)); templ_err != nil {
				return templ.At(templ_err, "courses.templ", 29, 110)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw("</svg><ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"now\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(c.NowName)); templ_err != nil {
			return templ.At(templ_err, "courses.templ", 33, 99)
		}
		templ_out.Raw("</li><li><svg class=\"chart courses\" viewBox=\"0 0 28 12\"><path class=\"then\" d=\"M0 6h28\"></path></svg>")
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
