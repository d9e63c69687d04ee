// Code generated from bars.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

// DrawBar is a value as a bar, with a mark at its target. Its numbers stand beside it, so it is not read aloud.
func DrawBar(b Bar) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"")
		if templ_err := templ_out.Text(templ.ClassString("bar aim", templ.KV("short", b.short()))); templ_err != nil {
			return templ.At(templ_err, "bars.templ", 5, 15)
		}
		templ_out.Raw("\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"3\"></rect><rect class=\"fill\" width=\"")
		if templ_err := templ_out.Text(templ.String(b.at(b.Value))); templ_err != nil {
			return templ.At(templ_err, "bars.templ", 7, 30)
		}
		templ_out.Raw("\" height=\"100%\" rx=\"3\"></rect>")
		if b.Target > 0 {
			templ_out.Raw("<svg class=\"mark\" x=\"")
			if templ_err := templ_out.Text(templ.String(b.at(b.Target))); templ_err != nil {
				return templ.At(templ_err, "bars.templ", 9, 26)
			}
			templ_out.Raw("\" overflow=\"visible\"><rect class=\"ought\" x=\"-2\" y=\"-4\" width=\"2.5\" height=\"18\"></rect></svg>")
		}
		templ_out.Raw("</svg>")
		return nil
	})
}
