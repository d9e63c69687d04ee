// Code generated from leave.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

// Leave is the menu of what leaves the screen: a page's pictures, its sheet of paper and, unless data is "", its table,
// in all their forms. picture, sheet and data are their paths; changes are those of the page's query that they need.
func Leave(c Chrome, picture, sheet, data string, changes ...string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"menu leave no-print\"><summary>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("leave.menu"))); templ_err != nil {
			return templ.At(templ_err, "leave.templ", 9, 14)
		}
		templ_out.Raw("</summary><ul><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.Elsewhere(sheet, changes...))); templ_err != nil {
			return templ.At(templ_err, "leave.templ", 11, 18)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("leave.page"))); templ_err != nil {
			return templ.At(templ_err, "leave.templ", 11, 53)
		}
		templ_out.Raw("</a></li>")
		for _, f := range forms {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.form(picture, sheet, f, changes))); templ_err != nil {
				return templ.At(templ_err, "leave.templ", 13, 19)
			}
			templ_out.Raw("\"")
			if f.kept {
				templ_out.Raw(" download")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T(f.key))); templ_err != nil {
				return templ.At(templ_err, "leave.templ", 13, 81)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw(" ")
		if data != "" {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Elsewhere(data+".csv", changes...))); templ_err != nil {
				return templ.At(templ_err, "leave.templ", 16, 19)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("leave.csv"))); templ_err != nil {
				return templ.At(templ_err, "leave.templ", 16, 69)
			}
			templ_out.Raw("</a></li><li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Elsewhere(data+".xlsx", changes...))); templ_err != nil {
				return templ.At(templ_err, "leave.templ", 17, 19)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("leave.table"))); templ_err != nil {
				return templ.At(templ_err, "leave.templ", 17, 70)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></details>")
		return nil
	})
}

// form is one of the files that a page can be had as.
type form struct {
	key, ending string
	drawn       bool // of the picture, not of the sheet
	kept        bool // goes into a file and is not looked at first
}

var forms = []form{
	{"leave.word", ".docx", false, true}, {"leave.excel", ".xlsx", false, true},
	{"leave.png", ".png", true, false}, {"leave.svg", ".svg", true, false},
}

func (c Chrome) form(picture, sheet string, f form, changes []string) templ.SafeURL {
	path := sheet
	if f.drawn {
		path = picture
	}
	return c.Elsewhere(path+f.ending, changes...)
}
