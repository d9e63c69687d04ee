// Code generated from life.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

// Lived makes a figure, written inside, the way to its history.
func Lived(c Chrome, f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if c.Life(f) == "" {
			if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
				return templ.At(templ_err, "life.templ", 6, 3)
			}
		} else {
			templ_out.Raw("<a class=\"lived\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Life(f))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 8, 27)
			}
			templ_out.Raw("\" title=\"")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("life.open"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 8, 47)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
				return templ.At(templ_err, "life.templ", 8, 71)
			}
			templ_out.Raw("</a>")
		}
		return nil
	})
}
