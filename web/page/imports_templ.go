// Code generated from imports.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/access"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func importsWhole(p importsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.title"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 16, 11)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.about"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 17, 10)
			}
			templ_out.Raw("</p>")
			if p.Scope.AllowsAnywhere(access.Administer, p.Term.ID) {
				templ_out.Raw("<p><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/units/import"))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 19, 19)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.units"))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 19, 45)
				}
				templ_out.Raw("</a></p>")
			}
			templ_out.Raw("</div></div>")
			if templ_err := templ_out.Component(ctx, importProblems(p.Chrome, p.Problems)); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 23, 4)
			}
			templ_out.Raw("<div class=\"columns import-start\">")
			if len(p.Units) > 0 {
				if templ_err := templ_out.Component(ctx, importUpload(p)); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 26, 6)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, importDownloads(p)); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 28, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, importEarlier(p)); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 30, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Lang.T("import.title"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 13, 3)
		}
		return nil
	})
}

// importProblems is the summary of what is wrong in a form, with links to the fields, or says why nothing of it
// can be done now.
func importProblems(c Chrome, problems []ImportProblem) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(problems) > 0 {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
			if problems[0].Field == "" {
				templ_out.Raw("<h2>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("import.not_now"))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 40, 11)
				}
				templ_out.Raw("</h2>")
			} else {
				templ_out.Raw("<h2>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("import.problems", len(problems)))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 42, 11)
				}
				templ_out.Raw("</h2>")
			}
			templ_out.Raw("<ul>")
			for _, p := range problems {
				if p.Field == "" {
					templ_out.Raw("<li>")
					if templ_err := templ_out.Text(templ.String(p.Words)); templ_err != nil {
						return templ.At(templ_err, "imports.templ", 47, 13)
					}
					templ_out.Raw("</li>")
				} else {
					templ_out.Raw("<li><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#field-" + p.Field))); templ_err != nil {
						return templ.At(templ_err, "imports.templ", 49, 21)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Words)); templ_err != nil {
						return templ.At(templ_err, "imports.templ", 49, 60)
					}
					templ_out.Raw("</a></li>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ul></div>")
		}
		return nil
	})
}

func importUpload(p importsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"upload\"><h2 id=\"upload\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.upload"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 59, 21)
		}
		templ_out.Raw("</h2><form id=\"import-form\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Chrome.To("/import", "measure", "", "asOf", "", "known", "", "confirmed", ""))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 63, 13)
		}
		templ_out.Raw("\" enctype=\"multipart/form-data\" data-max=\"")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(p.MaxMB))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 65, 15)
		}
		templ_out.Raw("\" data-too-large=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.too_large_here", "{size}", p.MaxMB))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 66, 21)
		}
		templ_out.Raw("\" data-sending=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.sending"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 67, 19)
		}
		templ_out.Raw("\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("unit") != ""))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 69, 17)
		}
		templ_out.Raw("\"><label for=\"field-unit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.unit"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 70, 31)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-unit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.unit_hint"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 71, 41)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, importError(p.Wrong("unit"), "unit")); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 72, 6)
		}
		templ_out.Raw(" <select id=\"field-unit\" name=\"unit\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("unit"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 73, 60)
		}
		templ_out.Raw("\">")
		for _, u := range p.Units {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(u.ID.String())); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 75, 23)
			}
			templ_out.Raw("\"")
			if u.ID.String() == p.Typed("unit") {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(placeName(p.Chrome, u))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 75, 88)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div><div class=\"beside\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("asOf") != ""))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 80, 18)
		}
		templ_out.Raw("\"><label for=\"field-asOf\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.day"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 81, 32)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-asOf\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.day_hint"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 82, 42)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, importError(p.Wrong("asOf"), "asOf")); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 83, 7)
		}
		templ_out.Raw(" <input class=\"day\" type=\"text\" id=\"field-asOf\" name=\"asOf\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Typed("asOf"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 84, 73)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("asOf"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 84, 129)
		}
		templ_out.Raw("\"></div><div class=\"field\"><label for=\"field-measure\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.measure"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 87, 35)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-measure\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.measure_hint"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 88, 45)
		}
		templ_out.Raw("</span> <select id=\"field-measure\" name=\"measure\" aria-describedby=\"hint-measure\"><option value=\"\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.measure_by_table"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 90, 26)
		}
		templ_out.Raw("</option>")
		for _, m := range p.Measures {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 92, 24)
			}
			templ_out.Raw("\"")
			if string(m.Code) == p.Typed("measure") {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 92, 94)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div></div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("file") != ""))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 97, 17)
		}
		templ_out.Raw("\"><label for=\"field-file\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.file"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 98, 31)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-file\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.file_hint", p.MaxMB))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 99, 41)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, importError(p.Wrong("file"), "file")); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 100, 6)
		}
		templ_out.Raw(" <span class=\"error\" id=\"too-large\" role=\"alert\" hidden></span> <input type=\"file\" id=\"field-file\" name=\"file\" accept=\".xlsx,.csv,.txt\" required aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("file"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 102, 105)
		}
		templ_out.Raw("\"></div><div class=\"actions\"><button class=\"button main\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.send"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 105, 49)
		}
		templ_out.Raw("</button></div></form></section>")
		return nil
	})
}

func importError(words, field string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if words != "" {
			templ_out.Raw("<span class=\"error\" id=\"")
			if templ_err := templ_out.Text(templ.String("error-" + field)); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 113, 28)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(words)); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 113, 49)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

func importDownloads(p importsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"downloads\"><h2 id=\"downloads\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 119, 24)
		}
		templ_out.Raw("</h2>")
		if len(p.Units) > 1 {
			templ_out.Raw("<form class=\"filters\" method=\"get\" action=\"/import\">")
			if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "unit", "before", "measure")); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 122, 6)
			}
			templ_out.Raw(" <label>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_unit"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 124, 8)
			}
			templ_out.Raw(" <select name=\"unit\">")
			for _, u := range p.Units {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(u.ID.String())); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 127, 24)
				}
				templ_out.Raw("\"")
				if u.ID == p.Unit.ID {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(placeName(p.Chrome, u))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 127, 74)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></label> <button class=\"button\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.choose_unit"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 131, 44)
			}
			templ_out.Raw("</button></form>")
		} else {
			templ_out.Raw("<p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_unit"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 134, 22)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(placeName(p.Chrome, p.Unit))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 134, 57)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<ul class=\"downloads\">")
		if len(p.Units) > 0 {
			templ_out.Raw("<li><span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.template"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 139, 14)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.template_hint"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 139, 64)
			}
			templ_out.Raw("</span></span> <a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Download("/import/template.xlsx"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 140, 31)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_xlsx"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 140, 80)
			}
			templ_out.Raw("<span class=\"sr\">: ")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.template"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 140, 129)
			}
			templ_out.Raw("</span></a></li>")
		}
		templ_out.Raw("<li><span>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_figures"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 144, 13)
		}
		templ_out.Raw("</span> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Download("/export/figures.xlsx"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 145, 30)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_xlsx"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 145, 78)
		}
		templ_out.Raw("<span class=\"sr\">: ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_figures"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 145, 127)
		}
		templ_out.Raw("</span></a> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Download("/export/figures.csv"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 146, 30)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_csv"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 146, 77)
		}
		templ_out.Raw("<span class=\"sr\">: ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_figures"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 146, 125)
		}
		templ_out.Raw("</span></a></li><li><span>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_units"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 149, 13)
		}
		templ_out.Raw("</span> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Download("/export/units.xlsx"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 150, 30)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_xlsx"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 150, 76)
		}
		templ_out.Raw("<span class=\"sr\">: ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_units"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 150, 125)
		}
		templ_out.Raw("</span></a> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Download("/export/units.csv"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 151, 30)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_csv"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 151, 75)
		}
		templ_out.Raw("<span class=\"sr\">: ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.export_units"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 151, 123)
		}
		templ_out.Raw("</span></a></li></ul></section>")
		return nil
	})
}

func importEarlier(p importsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"earlier\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.earlier"))); templ_err != nil {
			return templ.At(templ_err, "imports.templ", 159, 22)
		}
		templ_out.Raw("</h2>")
		if len(p.Rows) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.none"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 161, 23)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"earlier\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_file"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 167, 26)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.unit"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 168, 26)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_when"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 169, 26)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_state"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 170, 26)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, r := range p.Rows {
				templ_out.Raw("<tr><th scope=\"row\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(importLink(p.Chrome, r.ID, ""))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 176, 35)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Name)); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 176, 70)
				}
				templ_out.Raw("</a></th><td>")
				if templ_err := templ_out.Text(templ.String(r.UnitName)); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 177, 15)
				}
				templ_out.Raw("</td><td>")
				if templ_err := templ_out.Text(templ.String(text.DateTime(r.Created))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 178, 15)
				}
				templ_out.Raw(" <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.Author)); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 178, 62)
				}
				templ_out.Raw("</span></td><td>")
				if templ_err := templ_out.Text(templ.String(p.State(r))); templ_err != nil {
					return templ.At(templ_err, "imports.templ", 179, 15)
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw("</tbody></table></div>")
		}
		templ_out.Raw("<p class=\"actions\">")
		if p.Chrome.Query.Get("before") != "" {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("before", ""))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 188, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.newest"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 188, 55)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw(" ")
		if p.Next != "" {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("before", p.Next))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 191, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.older"))); templ_err != nil {
				return templ.At(templ_err, "imports.templ", 191, 59)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</p></section>")
		return nil
	})
}
