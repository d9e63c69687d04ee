// Code generated from plot.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// plot is the frame in which charts are read by pointer and keyboard where scripts are on (js/chart.js). What is read
// stands in the charts' readings; without scripts nothing of it shows.
func plot(lang text.Lang) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"plot\" data-plot=\"")
		if templ_err := templ_out.Text(templ.String(lang.T("chart.read"))); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 8, 32)
		}
		templ_out.Raw("\" data-scripted=\"tabindex role aria-label\">")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 9, 3)
		}
		templ_out.Raw("<p class=\"readout\" aria-live=\"polite\" data-scripted=\"text\"></p></div>")
		return nil
	})
}

// read holds the places at which a chart is read.
func read(readings []reading) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<g class=\"readings\">")
		for _, r := range readings {
			templ_out.Raw("<circle cx=\"")
			if templ_err := templ_out.Text(templ.String(number(r.X))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 18, 17)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(number(r.Y))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 18, 36)
			}
			templ_out.Raw("\" r=\"0\" data-says=\"")
			if templ_err := templ_out.Text(templ.String(r.Says)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 18, 68)
			}
			templ_out.Raw("\"></circle>")
		}
		templ_out.Raw("</g><circle class=\"cursor\" r=\"6\" data-scripted=\"cx cy\"></circle>")
		return nil
	})
}

// sides are the lines across a chart, with what each stands for at the left.
func sides(a axes, ticks []tick) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, t := range ticks {
			templ_out.Raw("<line class=\"grid\" x1=\"")
			if templ_err := templ_out.Text(templ.String(number(a.left))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 27, 27)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(number(a.end()))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 27, 49)
			}
			templ_out.Raw("\" y1=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 27, 72)
			}
			templ_out.Raw("\" y2=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 27, 92)
			}
			templ_out.Raw("\"></line><text x=\"")
			if templ_err := templ_out.Text(templ.String(number(a.left - 7))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 28, 13)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at + a.letters/3))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 28, 38)
			}
			templ_out.Raw("\" text-anchor=\"end\">")
			if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 28, 87)
			}
			templ_out.Raw("</text>")
		}
		return nil
	})
}

// below are the days under a chart.
func below(a axes, ticks []tick) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, t := range ticks {
			if templ_err := templ_out.Component(ctx, upright("axis", t.at, a.foot(), a.foot()+5)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 35, 4)
			}
			templ_out.Raw(" <text x=\"")
			if templ_err := templ_out.Text(templ.String(number(t.at))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 36, 13)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(a.daysAt()))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 36, 32)
			}
			templ_out.Raw("\" text-anchor=\"middle\">")
			if templ_err := templ_out.Text(templ.String(t.text)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 36, 76)
			}
			templ_out.Raw("</text> ")
		}
		return nil
	})
}

// upright is a line down a chart.
func upright(class string, x, from, to float64) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<line class=\"")
		if templ_err := templ_out.Text(templ.ClassString(class)); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 42, 16)
		}
		templ_out.Raw("\" x1=\"")
		if templ_err := templ_out.Text(templ.String(number(x))); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 42, 29)
		}
		templ_out.Raw("\" x2=\"")
		if templ_err := templ_out.Text(templ.String(number(x))); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 42, 46)
		}
		templ_out.Raw("\" y1=\"")
		if templ_err := templ_out.Text(templ.String(number(from))); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 42, 63)
		}
		templ_out.Raw("\" y2=\"")
		if templ_err := templ_out.Text(templ.String(number(to))); templ_err != nil {
			return templ.At(templ_err, "plot.templ", 42, 83)
		}
		templ_out.Raw("\"></line>")
		return nil
	})
}

func written(notes []note) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, n := range notes {
			templ_out.Raw("<text class=\"")
			if templ_err := templ_out.Text(templ.ClassString(n.Class)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 47, 17)
			}
			templ_out.Raw("\" x=\"")
			if templ_err := templ_out.Text(templ.String(number(n.X))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 47, 31)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(number(n.Y))); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 47, 49)
			}
			templ_out.Raw("\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(n.Side)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 47, 77)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(n.Text)); templ_err != nil {
				return templ.At(templ_err, "plot.templ", 47, 88)
			}
			templ_out.Raw("</text> ")
		}
		return nil
	})
}
