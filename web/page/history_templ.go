// Code generated from history.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/web/part"

func historyWhole(h historyPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(h.Lang.T("nav.history"))); templ_err != nil {
				return templ.At(templ_err, "history.templ", 9, 11)
			}
			templ_out.Raw("</h1>")
			if h.Unit.ID != 0 {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(placeName(h.Chrome, h.Unit))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 11, 11)
				}
				templ_out.Raw(" · <a href=\"")
				if templ_err := templ_out.Text(templ.URLString(h.Here("unit", "", "before", ""))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 11, 53)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(h.Lang.T("history.all_units"))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 11, 90)
				}
				templ_out.Raw("</a></p>")
			} else {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(h.Lang.T("history.about"))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 13, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div><form class=\"filters\" method=\"get\" action=\"/history\">")
			if templ_err := templ_out.Component(ctx, part.Kept(h.Chrome, "measure", "before")); templ_err != nil {
				return templ.At(templ_err, "history.templ", 17, 6)
			}
			templ_out.Raw(" <label>")
			if templ_err := templ_out.Text(templ.String(h.Lang.T("national.measure"))); templ_err != nil {
				return templ.At(templ_err, "history.templ", 19, 8)
			}
			templ_out.Raw(" <select name=\"measure\"><option value=\"\">")
			if templ_err := templ_out.Text(templ.String(h.Lang.T("history.all_measures"))); templ_err != nil {
				return templ.At(templ_err, "history.templ", 21, 26)
			}
			templ_out.Raw("</option>")
			for _, m := range h.Choices {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 23, 24)
				}
				templ_out.Raw("\"")
				if m.Code == h.Measure {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(h.Lang.MeasureName(m))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 23, 77)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></label> <button class=\"button\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(h.Lang.T("national.show"))); templ_err != nil {
				return templ.At(templ_err, "history.templ", 27, 44)
			}
			templ_out.Raw("</button></form></div>")
			if h.Unit.ID != 0 {
				if templ_err := templ_out.Component(ctx, part.Views(h.Chrome, h.Unit)); templ_err != nil {
					return templ.At(templ_err, "history.templ", 31, 5)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, lineList(h.Chrome, h.Lines, h.Measures, h.Provinces)); templ_err != nil {
				return templ.At(templ_err, "history.templ", 33, 4)
			}
			templ_out.Raw("<p class=\"actions\">")
			if h.Chrome.Query.Get("before") != "" {
				templ_out.Raw("<a class=\"button\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(h.Here("before", ""))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 36, 30)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(h.Lang.T("history.newest"))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 36, 55)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw(" ")
			if h.Next != 0 {
				templ_out.Raw("<a class=\"button\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(h.Here("before", h.Next.String()))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 39, 30)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(h.Lang.T("history.older"))); templ_err != nil {
					return templ.At(templ_err, "history.templ", 39, 68)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</p>")
			return nil
		})), part.Layout(h.Chrome, h.Lang.T("nav.history"))); templ_err != nil {
			return templ.At(templ_err, "history.templ", 6, 3)
		}
		return nil
	})
}
