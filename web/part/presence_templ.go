// Code generated from presence.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/web"
)

// Presence is the line that says who else has the unit's desk open; the script fills it in. It is for those who
// may enter figures there.
func Presence(c Chrome, u congress.Unit) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p id=\"presence\" class=\"presence no-print\" role=\"status\" data-url=\"")
		if templ_err := templ_out.Text(templ.String(c.presenceURL(u))); templ_err != nil {
			return templ.At(templ_err, "presence.templ", 11, 70)
		}
		templ_out.Raw("\" data-also=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("presence.also"))); templ_err != nil {
			return templ.At(templ_err, "presence.templ", 11, 101)
		}
		templ_out.Raw("\" data-since=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("presence.since", "{time}"))); templ_err != nil {
			return templ.At(templ_err, "presence.templ", 11, 142)
		}
		templ_out.Raw("\" hidden></p><script type=\"module\" src=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("js/presence.js"))); templ_err != nil {
			return templ.At(templ_err, "presence.templ", 12, 30)
		}
		templ_out.Raw("\"></script>")
		return nil
	})
}
