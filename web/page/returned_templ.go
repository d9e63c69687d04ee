// Code generated from returned.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
)

// returned stands on top of the desk: what was sent back, each with why, until when and the way to put it
// right.
func returned(c Chrome, list []Returned) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(list) > 0 {
			templ_out.Raw("<section class=\"returned\" aria-labelledby=\"sent-back\"><h2 id=\"sent-back\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.title", len(list)))); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 12, 25)
			}
			templ_out.Raw("</h2><ul class=\"lines\">")
			for _, r := range list {
				templ_out.Raw("<li><div><p class=\"what\">")
				if templ_err := templ_out.Text(templ.String(r.name(c))); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 17, 26)
				}
				templ_out.Raw("</p>")
				if templ_err := templ_out.Component(ctx, returnWords(c, r)); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 18, 9)
				}
				templ_out.Raw("<p class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.by", r.By, text.DateTime(r.Verdict.Recorded)))); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 19, 25)
				}
				templ_out.Raw("</p></div><p class=\"when no-print\"><a class=\"button small\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Desk(c))); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 21, 63)
				}
				templ_out.Raw("\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.fix") + ": " + r.name(c))); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 21, 88)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.fix"))); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 21, 136)
				}
				templ_out.Raw("</a></p></li>")
			}
			templ_out.Raw("</ul></section>")
		}
		return nil
	})
}
