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
