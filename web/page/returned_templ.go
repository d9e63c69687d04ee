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
			templ_out.Raw("</h2>")
			if templ_err := templ_out.Component(ctx, returnedList(c, list[:min(len(list), returnedInSight)])); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 13, 5)
			}
			templ_out.Raw(" ")
			if rest := list[min(len(list), returnedInSight):]; len(rest) > 0 {
				templ_out.Raw("<details><summary>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.rest", len(rest)))); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 16, 17)
				}
				templ_out.Raw("</summary>")
				if templ_err := templ_out.Component(ctx, returnedList(c, rest)); templ_err != nil {
					return templ.At(templ_err, "returned.templ", 17, 7)
				}
				templ_out.Raw("</details>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func returnedList(c Chrome, list []Returned) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"lines\">")
		for _, r := range list {
			templ_out.Raw("<li><div><p class=\"what\">")
			if templ_err := templ_out.Text(templ.String(r.name(c))); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 29, 24)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, returnWords(c, r)); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 30, 7)
			}
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.by", r.By, text.DateTime(r.Verdict.Recorded)))); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 31, 23)
			}
			templ_out.Raw("</p></div><p class=\"when no-print\"><a class=\"button small\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Desk(c))); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 33, 61)
			}
			templ_out.Raw("\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.fix") + ": " + r.name(c))); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 33, 86)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("returned.fix"))); templ_err != nil {
				return templ.At(templ_err, "returned.templ", 33, 134)
			}
			templ_out.Raw("</a></p></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
