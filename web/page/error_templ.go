// Code generated from error.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"strconv"

	"tiendo/web/part"
)

func errorWhole(c Chrome, status int, title, sentence string, days []AskedDay) templ.Component {
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
			templ_out.Raw("</p>")
			if len(days) > 0 {
				if templ_err := templ_out.Component(ctx, daysAgain(c, days)); templ_err != nil {
					return templ.At(templ_err, "error.templ", 16, 6)
				}
			} else {
				templ_out.Raw("<p class=\"actions\">")
				if c.SignedIn {
					templ_out.Raw("<a class=\"button main\" href=\"")
					if templ_err := templ_out.Text(templ.URLString(c.To("/"))); templ_err != nil {
						return templ.At(templ_err, "error.templ", 20, 37)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("error.home"))); templ_err != nil {
						return templ.At(templ_err, "error.templ", 20, 51)
					}
					templ_out.Raw("</a>")
				} else {
					templ_out.Raw("<a class=\"button main\" href=\"/login\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("login.title"))); templ_err != nil {
						return templ.At(templ_err, "error.templ", 22, 46)
					}
					templ_out.Raw("</a>")
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div>")
			return nil
		})), part.Layout(c, title)); templ_err != nil {
			return templ.At(templ_err, "error.templ", 10, 3)
		}
		return nil
	})
}

// daysAgain asks for the days of the same page once more.
func daysAgain(c Chrome, days []AskedDay) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form method=\"get\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(templ.SafeURL(c.Path))); templ_err != nil {
			return templ.At(templ_err, "error.templ", 32, 30)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, part.Kept(c, "asOf", "known", "from", "to")); templ_err != nil {
			return templ.At(templ_err, "error.templ", 33, 4)
		}
		templ_out.Raw(" ")
		for _, d := range days {
			templ_out.Raw("<div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", d.Problem != ""))); templ_err != nil {
				return templ.At(templ_err, "error.templ", 35, 17)
			}
			templ_out.Raw("\"><label for=\"")
			if templ_err := templ_out.Text(templ.String("day-" + d.Name)); templ_err != nil {
				return templ.At(templ_err, "error.templ", 36, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(d.label(c))); templ_err != nil {
				return templ.At(templ_err, "error.templ", 36, 38)
			}
			templ_out.Raw("</label> ")
			if d.Problem != "" {
				templ_out.Raw("<span class=\"error\" id=\"")
				if templ_err := templ_out.Text(templ.String("error-" + d.Name)); templ_err != nil {
					return templ.At(templ_err, "error.templ", 38, 31)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(d.Problem)); templ_err != nil {
					return templ.At(templ_err, "error.templ", 38, 53)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" <input class=\"day\" type=\"text\" id=\"")
			if templ_err := templ_out.Text(templ.String("day-" + d.Name)); templ_err != nil {
				return templ.At(templ_err, "error.templ", 40, 41)
			}
			templ_out.Raw("\" name=\"")
			if templ_err := templ_out.Text(templ.String(d.Name)); templ_err != nil {
				return templ.At(templ_err, "error.templ", 40, 66)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(d.written())); templ_err != nil {
				return templ.At(templ_err, "error.templ", 40, 83)
			}
			templ_out.Raw("\" autocomplete=\"off\"")
			if d.Problem != "" {
				templ_out.Raw(" aria-invalid=\"true\" aria-describedby=\"")
				if templ_err := templ_out.Text(templ.String("error-" + d.Name)); templ_err != nil {
					return templ.At(templ_err, "error.templ", 40, 176)
				}
				templ_out.Raw("\" autofocus")
			}
			templ_out.Raw("></div>")
		}
		templ_out.Raw("<p class=\"actions\"><button class=\"button main\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "error.templ", 44, 48)
		}
		templ_out.Raw("</button> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.Here("asOf", "", "known", "", "from", "", "to", ""))); templ_err != nil {
			return templ.At(templ_err, "error.templ", 45, 29)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("error.days_none"))); templ_err != nil {
			return templ.At(templ_err, "error.templ", 45, 87)
		}
		templ_out.Raw("</a></p></form>")
		return nil
	})
}
