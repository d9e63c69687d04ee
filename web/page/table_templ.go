// Code generated from table.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

// headings are the heads of a table that is sorted by links.
func headings(list []heading) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr>")
		for _, h := range list {
			templ_out.Raw("<th scope=\"col\" class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("num", h.Numeric))); templ_err != nil {
				return templ.At(templ_err, "table.templ", 9, 28)
			}
			templ_out.Raw("\"")
			if h.Sorted != "" {
				templ_out.Raw(" aria-sort=\"")
				if templ_err := templ_out.Text(templ.String(h.Sorted)); templ_err != nil {
					return templ.At(templ_err, "table.templ", 9, 89)
				}
				templ_out.Raw("\"")
			}
			templ_out.Raw("><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(h.Link)); templ_err != nil {
				return templ.At(templ_err, "table.templ", 10, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(h.Name)); templ_err != nil {
				return templ.At(templ_err, "table.templ", 10, 26)
			}
			templ_out.Raw("<span aria-hidden=\"true\">")
			if templ_err := templ_out.Text(templ.String(h.Arrow())); templ_err != nil {
				return templ.At(templ_err, "table.templ", 10, 61)
			}
			templ_out.Raw("</span></a></th>")
		}
		templ_out.Raw("</tr>")
		return nil
	})
}
