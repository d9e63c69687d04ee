// Code generated from error.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"strconv"

	"tiendo/web/part"
)

func errorWhole(c Chrome, status int, title, sentence string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"narrow\"><p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("error.code", strconv.Itoa(status)))); templ_err != nil {
				return templ.At(templ_err, "error.templ", 12, 22)
			}
			templ_out.Raw("</p><h1>")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "error.templ", 13, 10)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(sentence)); templ_err != nil {
				return templ.At(templ_err, "error.templ", 14, 9)
			}
			templ_out.Raw("</p><p class=\"actions\">")
			if c.SignedIn {
				templ_out.Raw("<a class=\"button main\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(c.To("/"))); templ_err != nil {
					return templ.At(templ_err, "error.templ", 17, 36)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("error.home"))); templ_err != nil {
					return templ.At(templ_err, "error.templ", 17, 50)
				}
				templ_out.Raw("</a>")
			} else {
				templ_out.Raw("<a class=\"button main\" href=\"/login\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("login.title"))); templ_err != nil {
					return templ.At(templ_err, "error.templ", 19, 45)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</p></div>")
			return nil
		})), part.Layout(c, title)); templ_err != nil {
			return templ.At(templ_err, "error.templ", 10, 3)
		}
		return nil
	})
}
