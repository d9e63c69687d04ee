// Code generated from views.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import "tiendo/internal/congress"

// Views leads from one view of a unit to the others. It keeps measure and day.
func Views(c Chrome, u congress.Unit) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"views no-print\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("view.nav"))); templ_err != nil {
			return templ.At(templ_err, "views.templ", 7, 43)
		}
		templ_out.Raw("\"><ul data-scripted=\"data-more\">")
		for _, v := range c.viewsOf(u) {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(v.link)); templ_err != nil {
				return templ.At(templ_err, "views.templ", 10, 19)
			}
			templ_out.Raw("\"")
			if v.current {
				templ_out.Raw(" aria-current=\"page\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(v.name)); templ_err != nil {
				return templ.At(templ_err, "views.templ", 10, 67)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul>")
		if c.tellsNews(u) {
			if templ_err := templ_out.Component(ctx, sinceLine(c, u)); templ_err != nil {
				return templ.At(templ_err, "views.templ", 14, 5)
			}
		}
		templ_out.Raw("</nav>")
		return nil
	})
}
