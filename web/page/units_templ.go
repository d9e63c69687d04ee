// Code generated from units.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func unitsWhole(p unitsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<nav class=\"crumbs\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.title"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 13, 36)
			}
			templ_out.Raw("\"><ol><li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/import", "measure", ""))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 15, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.title"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 15, 54)
			}
			templ_out.Raw("</a></li></ol></nav><div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.title"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 20, 11)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.about"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 21, 10)
			}
			templ_out.Raw("</p></div></div>")
			if templ_err := templ_out.Component(ctx, unitsMessages(p)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 24, 4)
			}
			templ_out.Raw(" ")
			if p.Preview != nil {
				if templ_err := templ_out.Component(ctx, unitsPreview(p)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 26, 5)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, unitsUpload(p)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 28, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Lang.T("units.title"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 12, 3)
		}
		return nil
	})
}

func unitsMessages(p unitsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Problems) > 0 {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.problems", len(p.Problems)))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 35, 10)
			}
			templ_out.Raw("</h2><ul>")
			for _, w := range p.Problems {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#field-" + w.Field))); templ_err != nil {
					return templ.At(templ_err, "units.templ", 38, 20)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(w.Words)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 38, 59)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></div>")
		}
		templ_out.Raw(" ")
		if p.Failure != "" {
			templ_out.Raw("<div class=\"message bad\" role=\"alert\"><p>")
			if templ_err := templ_out.Text(templ.String(p.Failure)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 44, 46)
			}
			templ_out.Raw("</p></div>")
		}
		templ_out.Raw(" ")
		if p.Done > 0 {
			templ_out.Raw("<div class=\"message\" role=\"status\"><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.done", p.Done))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 48, 9)
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/history", "unit", p.Chosen().ID.String(), "measure", ""))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 48, 52)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.history"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 48, 120)
			}
			templ_out.Raw("</a></p></div>")
		}
		return nil
	})
}

func unitsField(p unitsPage, field, label, hint string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<label for=\"")
		if templ_err := templ_out.Text(templ.String("field-" + field)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 54, 15)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(label)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 54, 36)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"")
		if templ_err := templ_out.Text(templ.String("hint-" + field)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 55, 26)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(hint)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 55, 46)
		}
		templ_out.Raw("</span> ")
		if p.Problem(field) != "" {
			templ_out.Raw("<span class=\"error\" id=\"")
			if templ_err := templ_out.Text(templ.String("error-" + field)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 57, 28)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Problem(field))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 57, 49)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

func unitsUpload(p unitsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/units/import"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 62, 31)
		}
		templ_out.Raw("\" enctype=\"multipart/form-data\" class=\"units-form\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Problem("province") != ""))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 63, 16)
		}
		templ_out.Raw("\"><label for=\"field-province\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.province"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 64, 34)
		}
		templ_out.Raw("</label> ")
		if p.Problem("province") != "" {
			templ_out.Raw("<span class=\"error\" id=\"error-province\">")
			if templ_err := templ_out.Text(templ.String(p.Problem("province"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 66, 47)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" <select id=\"field-province\" name=\"province\"")
		if p.Problem("province") != "" {
			templ_out.Raw(" aria-invalid=\"true\" aria-describedby=\"error-province\"")
		}
		templ_out.Raw(">")
		for _, u := range p.Provinces {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(u.ID.String())); templ_err != nil {
				return templ.At(templ_err, "units.templ", 70, 22)
			}
			templ_out.Raw("\"")
			if u.ID == p.Chosen().ID {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(u.Name)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 70, 76)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Problem("file") != ""))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 74, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, unitsField(p, "file", p.Lang.T("units.file"), p.Lang.T("units.file_hint", p.MaxMB))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 75, 5)
		}
		templ_out.Raw(" <input type=\"file\" id=\"field-file\" name=\"file\" accept=\".xlsx,.csv\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("file"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 76, 90)
		}
		templ_out.Raw("\"")
		if p.Problem("file") != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Problem("day") != ""))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 78, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, unitsField(p, "day", p.Lang.T("units.day"), p.Lang.T("units.day_hint"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 79, 5)
		}
		templ_out.Raw(" <input type=\"text\" class=\"day\" id=\"field-day\" name=\"day\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Fields["day"])); templ_err != nil {
			return templ.At(templ_err, "units.templ", 80, 69)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("day"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 80, 125)
		}
		templ_out.Raw("\"")
		if p.Problem("day") != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Problem("reason") != ""))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 82, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, unitsField(p, "reason", p.Lang.T("units.reason"), p.Lang.T("units.reason_hint"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 83, 5)
		}
		templ_out.Raw(" <input type=\"text\" id=\"field-reason\" name=\"reason\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Fields["reason"])); templ_err != nil {
			return templ.At(templ_err, "units.templ", 84, 63)
		}
		templ_out.Raw("\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("reason"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 84, 103)
		}
		templ_out.Raw("\"")
		if p.Problem("reason") != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div><div class=\"actions\"><button class=\"")
		if templ_err := templ_out.Text(templ.ClassString("button", templ.KV("main", p.Preview == nil))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 87, 20)
		}
		templ_out.Raw("\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.preview"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 87, 83)
		}
		templ_out.Raw("</button> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/export/units.xlsx", "unit", p.Chosen().ID.String()))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 88, 29)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.list"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 88, 101)
		}
		templ_out.Raw("</a></div></form>")
		return nil
	})
}

func unitsPreview(p unitsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/units/import"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 94, 31)
		}
		templ_out.Raw("\" enctype=\"multipart/form-data\" class=\"units-preview\"><h2 id=\"rows\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.rows", p.Name))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 95, 19)
		}
		templ_out.Raw("</h2><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.counts", p.Preview.Changes, p.Preview.Same, p.Preview.Wrong))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 96, 8)
		}
		templ_out.Raw("</p>")
		if len(p.Preview.Totals) > 0 {
			templ_out.Raw("<ul class=\"totals\">")
			for _, total := range p.Preview.Totals {
				templ_out.Raw("<li>")
				if templ_err := templ_out.Text(templ.String(total)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 100, 12)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul>")
		}
		templ_out.Raw(" ")
		if p.Preview.Changes == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.nothing"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 105, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if len(p.Preview.Rows) > 0 {
			if templ_err := templ_out.Component(ctx, unitsRows(p)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 108, 5)
			}
		}
		templ_out.Raw(" <input type=\"hidden\" name=\"province\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Chosen().ID.String())); templ_err != nil {
			return templ.At(templ_err, "units.templ", 110, 48)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"day\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Fields["day"])); templ_err != nil {
			return templ.At(templ_err, "units.templ", 111, 43)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"reason\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Fields["reason"])); templ_err != nil {
			return templ.At(templ_err, "units.templ", 112, 46)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"name\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 113, 44)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"content\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Content)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 114, 47)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"digest\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Preview.Digest)); templ_err != nil {
			return templ.At(templ_err, "units.templ", 115, 46)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"seen\" value=\"")
		if templ_err := templ_out.Text(templ.String(strconv.FormatInt(p.Preview.Seen, 10))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 116, 44)
		}
		templ_out.Raw("\"> ")
		if p.Preview.Changes > 0 {
			templ_out.Raw("<p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.all_or_none"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 118, 22)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<div class=\"actions\">")
		if p.Preview.Changes > 0 {
			templ_out.Raw("<button class=\"button main\" type=\"submit\" name=\"do\" value=\"apply\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.apply", p.Preview.Changes))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 122, 73)
			}
			templ_out.Raw("</button>")
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\" name=\"do\" value=\"preview\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.again"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 124, 69)
		}
		templ_out.Raw("</button></div></form>")
		return nil
	})
}

func unitsRows(p unitsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"rows\" tabindex=\"0\"><table class=\"units-rows\"><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.take"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 134, 24)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.row"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 135, 36)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.unit"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 136, 24)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.change"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 137, 24)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("units.from"))); templ_err != nil {
			return templ.At(templ_err, "units.templ", 138, 24)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range p.Preview.Rows {
			templ_out.Raw("<tr class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("wrong", len(r.Wrong) > 0))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 143, 18)
			}
			templ_out.Raw("\"><td>")
			if len(r.Wrong) == 0 {
				templ_out.Raw("<input type=\"hidden\" name=\"shown\" value=\"")
				if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Row))); templ_err != nil {
					return templ.At(templ_err, "units.templ", 146, 51)
				}
				templ_out.Raw("\"> <label class=\"pick\"><input type=\"checkbox\" name=\"take\" value=\"")
				if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Row))); templ_err != nil {
					return templ.At(templ_err, "units.templ", 147, 72)
				}
				templ_out.Raw("\"")
				if !r.Skipped {
					templ_out.Raw(" checked")
				}
				templ_out.Raw(" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("units.take") + ": " + r.Name)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 147, 131)
				}
				templ_out.Raw("\"></label>")
			}
			templ_out.Raw("</td><td class=\"num\" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("units.row"))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 150, 36)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Row))); templ_err != nil {
				return templ.At(templ_err, "units.templ", 150, 62)
			}
			templ_out.Raw("</td><th scope=\"row\">")
			if templ_err := templ_out.Text(templ.String(r.Name)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 152, 10)
			}
			templ_out.Raw(" ")
			if r.Code != "" && r.Code != r.Name {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Code)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 154, 30)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</th><td>")
			if templ_err := templ_out.Text(templ.String(r.Action)); templ_err != nil {
				return templ.At(templ_err, "units.templ", 158, 10)
			}
			templ_out.Raw(" ")
			for _, d := range r.Details {
				templ_out.Raw("<span class=\"detail\">")
				if templ_err := templ_out.Text(templ.String(d)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 160, 32)
				}
				templ_out.Raw("</span> ")
			}
			templ_out.Raw(" ")
			for _, w := range r.Wrong {
				templ_out.Raw("<span class=\"detail bad\"><b>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("units.wrong"))); templ_err != nil {
					return templ.At(templ_err, "units.templ", 163, 39)
				}
				templ_out.Raw(":</b> ")
				if templ_err := templ_out.Text(templ.String(w)); templ_err != nil {
					return templ.At(templ_err, "units.templ", 163, 72)
				}
				templ_out.Raw("</span> ")
			}
			templ_out.Raw("</td><td class=\"num\">")
			if !r.Day.IsZero() {
				if templ_err := templ_out.Text(templ.String(text.Date(r.Day))); templ_err != nil {
					return templ.At(templ_err, "units.templ", 168, 11)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(p.Fields["day"])); templ_err != nil {
					return templ.At(templ_err, "units.templ", 170, 11)
				}
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div>")
		return nil
	})
}
