// Code generated from offline.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/web/part"

// Offline is what the service worker shows without a network where it has no copy of the page asked for.
func Offline(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"narrow\"><h1>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.title"))); templ_err != nil {
				return templ.At(templ_err, "offline.templ", 9, 10)
			}
			templ_out.Raw("</h1><p class=\"spaced\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.text"))); templ_err != nil {
				return templ.At(templ_err, "offline.templ", 10, 24)
			}
			templ_out.Raw("</p><p class=\"spaced\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.kept"))); templ_err != nil {
				return templ.At(templ_err, "offline.templ", 11, 24)
			}
			templ_out.Raw("</p><section class=\"section\"><h2>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.desks"))); templ_err != nil {
				return templ.At(templ_err, "offline.templ", 13, 11)
			}
			templ_out.Raw("</h2><ul id=\"saved-desks\" class=\"lines\" data-account=\"")
			if templ_err := templ_out.Text(templ.String(c.Account())); templ_err != nil {
				return templ.At(templ_err, "offline.templ", 14, 55)
			}
			templ_out.Raw("\"></ul><p id=\"no-saved-desks\" class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.no_desks"))); templ_err != nil {
				return templ.At(templ_err, "offline.templ", 15, 44)
			}
			templ_out.Raw("</p></section></div>")
			return nil
		})), part.Layout(c, c.Lang.T("offline.title"))); templ_err != nil {
			return templ.At(templ_err, "offline.templ", 7, 3)
		}
		return nil
	})
}
