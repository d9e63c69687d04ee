// Code generated from since.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/web"
)

// sinceLine has room for one line on what is new for this reader. The page is the same for everybody with the same grants, so a
// script asks for the line and puts it there.
func sinceLine(c Chrome, u congress.Unit) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<a class=\"since-line\" id=\"since-line\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.sinceLink(u, ""))); templ_err != nil {
			return templ.At(templ_err, "since.templ", 11, 47)
		}
		templ_out.Raw("\" data-since=\"")
		if templ_err := templ_out.Text(templ.String(string(c.sinceLink(u, "/brief")))); templ_err != nil {
			return templ.At(templ_err, "since.templ", 11, 81)
		}
		templ_out.Raw("\" hidden></a><script type=\"module\" src=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("js/since.js"))); templ_err != nil {
			return templ.At(templ_err, "since.templ", 12, 30)
		}
		templ_out.Raw("\"></script>")
		return nil
	})
}
