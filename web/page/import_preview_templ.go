// Code generated from import_preview.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// importPreview is what would become of every line, to choose from while nothing is entered.
func importPreview(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form id=\"import-choice\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Action("/choose"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 12, 50)
		}
		templ_out.Raw("\" data-run=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.run", "{n}"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 12, 83)
		}
		templ_out.Raw("\"><input type=\"hidden\" name=\"class\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Class)); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 13, 45)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"kind\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Kind)); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 14, 44)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"after\" value=\"")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(p.After))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 15, 45)
		}
		templ_out.Raw("\"> ")
		if p.Open() {
			if templ_err := templ_out.Component(ctx, importRunPanel(p)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 17, 5)
			}
		}
		templ_out.Raw("<nav aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.lines"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 19, 21)
		}
		templ_out.Raw("\" class=\"no-print\"><ul class=\"pills import-tabs\">")
		for _, t := range p.Tabs() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Tab(t.Class, ""))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 22, 20)
			}
			templ_out.Raw("\"")
			if t.Class == p.Class {
				templ_out.Raw(" aria-current=\"page\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.class_" + t.Class))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 22, 89)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(p.Lang.Any(t.Lines))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 22, 132)
			}
			templ_out.Raw("</b></a></li>")
		}
		templ_out.Raw("</ul></nav>")
		if p.Open() || p.Class == "refused" {
			templ_out.Raw("<p class=\"soft import-about\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.about_" + p.Class))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 27, 35)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if p.Class == "refused" && p.Shown().Lines > 0 {
			templ_out.Raw("<p class=\"actions no-print import-errors\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.errors"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 31, 7)
			}
			templ_out.Raw(" <a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Action("/errors.xlsx"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 32, 30)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_xlsx"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 32, 68)
			}
			templ_out.Raw("</a> <a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Action("/errors.csv"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 33, 30)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.as_csv"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 33, 67)
			}
			templ_out.Raw("</a></p>")
		}
		templ_out.Raw(" ")
		if p.Class == "doubtful" && len(p.Kinds()) > 0 {
			if templ_err := templ_out.Component(ctx, importKinds(p)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 37, 5)
			}
		}
		templ_out.Raw(" ")
		if p.Choosable() && p.Shown().Lines > 0 {
			if templ_err := templ_out.Component(ctx, importWholeClass(p)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 40, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, importLines(p)); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 42, 4)
		}
		templ_out.Raw("</form>")
		return nil
	})
}

// importRunPanel is the one place from which figures are entered.
func importRunPanel(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		chosen, choosable, unreasoned := p.Chosen()
		templ_out.Raw("<div class=\"run-panel no-print\"><p><strong>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.chosen", chosen, choosable))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 50, 16)
		}
		templ_out.Raw("</strong> <span class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.all_or_nothing"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 50, 93)
		}
		templ_out.Raw("</span></p>")
		if unreasoned > 0 || p.Reason != "" || p.Wrong("whole") != "" {
			templ_out.Raw("<div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("whole") != ""))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 52, 17)
			}
			templ_out.Raw("\"><label for=\"field-whole\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.reason"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 53, 32)
			}
			templ_out.Raw("</label> <span class=\"hint\" id=\"hint-whole\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.reason_hint", unreasoned))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 54, 42)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Component(ctx, importError(p.Wrong("whole"), "whole")); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 55, 6)
			}
			templ_out.Raw(" <input type=\"text\" id=\"field-whole\" name=\"whole\" value=\"")
			if templ_err := templ_out.Text(templ.String(p.Reason)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 56, 62)
			}
			templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"hint-whole\"")
			if p.Wrong("whole") != "" {
				templ_out.Raw(" aria-invalid=\"true\"")
			}
			templ_out.Raw("></div>")
		}
		templ_out.Raw("<div class=\"actions\"><button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.save_choice"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 60, 43)
		}
		templ_out.Raw("</button> <button class=\"button main\" type=\"submit\" formaction=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Action("/run"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 61, 59)
		}
		templ_out.Raw("\" id=\"import-run\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.run", chosen))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 61, 96)
		}
		templ_out.Raw("</button></div></div>")
		return nil
	})
}

func importKinds(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.kind"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 67, 20)
		}
		templ_out.Raw("\" class=\"kinds no-print\"><span class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.kind"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 68, 24)
		}
		templ_out.Raw("</span><ul class=\"pills\"><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Tab("doubtful", ""))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 70, 18)
		}
		templ_out.Raw("\"")
		if p.Kind == "" {
			templ_out.Raw(" aria-current=\"page\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.kind_all"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 70, 84)
		}
		templ_out.Raw("</a></li>")
		for _, k := range p.Kinds() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Tab("doubtful", k.Kind))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 72, 19)
			}
			templ_out.Raw("\"")
			if k.Kind == p.Kind {
				templ_out.Raw(" aria-current=\"page\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("doubtkind." + k.Kind))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 72, 93)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(p.Lang.Any(k.Lines))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 72, 132)
			}
			templ_out.Raw("</b></a></li>")
		}
		templ_out.Raw("</ul></nav>")
		return nil
	})
}

// importWholeClass chooses all lines that are looked at, on whatever page they stand.
func importWholeClass(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"whole no-print\">")
		if p.Class != "new" {
			templ_out.Raw("<div class=\"field\"><label for=\"field-kind-reason\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.kind_reason"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 83, 38)
			}
			templ_out.Raw("</label> <input type=\"text\" id=\"field-kind-reason\" name=\"kindReason\" autocomplete=\"off\"></div>")
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\" name=\"all\" value=\"yes\">")
		if p.Kind != "" {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.choose_kind", p.Shown().Lines))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 89, 7)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.choose_class", p.Shown().Lines))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 91, 7)
			}
		}
		templ_out.Raw("</button> <button class=\"button\" type=\"submit\" name=\"all\" value=\"no\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.drop_kind"))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 94, 64)
		}
		templ_out.Raw("</button></div>")
		return nil
	})
}

func importLines(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Lines) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.empty_class"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 100, 22)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.lines"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 102, 50)
			}
			templ_out.Raw("\" tabindex=\"0\"><table class=\"import-lines\"><thead><tr>")
			if p.Choosable() {
				templ_out.Raw("<th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_choose"))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 107, 26)
				}
				templ_out.Raw("</th>")
			}
			templ_out.Raw("<th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_cell"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 109, 25)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_unit"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 110, 25)
			}
			templ_out.Raw("</th>")
			if p.Class != "left" {
				templ_out.Raw("<th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_measure"))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 112, 26)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_old"))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 113, 38)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_new"))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 114, 38)
				}
				templ_out.Raw("</th>")
			}
			templ_out.Raw("<th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_said"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 116, 25)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, l := range p.Lines {
				if templ_err := templ_out.Component(ctx, importLine(p, l)); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 121, 8)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</tbody></table></div>")
			if templ_err := templ_out.Component(ctx, importPaging(p)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 126, 4)
			}
		}
		return nil
	})
}

func importLine(p importPage, l ImportLine) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr>")
		if p.Choosable() {
			templ_out.Raw("<td class=\"choose\"><input type=\"hidden\" name=\"shown\" value=\"")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(l.N))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 134, 47)
			}
			templ_out.Raw("\"> <label class=\"pick\"><input type=\"checkbox\" name=\"line\" value=\"")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(l.N))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 135, 68)
			}
			templ_out.Raw("\"")
			if l.Chosen {
				templ_out.Raw(" checked")
			}
			templ_out.Raw(" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.choose_line", l.Cell))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 135, 123)
			}
			templ_out.Raw("\"></label></td>")
		}
		templ_out.Raw("<td class=\"cell\">")
		if templ_err := templ_out.Text(templ.String(l.Cell)); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 138, 22)
		}
		templ_out.Raw("</td><th scope=\"row\">")
		if l.UnitName != "" {
			if templ_err := templ_out.Text(templ.String(l.UnitName)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 141, 7)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(l.UnitText)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 143, 7)
			}
		}
		templ_out.Raw("</th>")
		if p.Class != "left" {
			templ_out.Raw("<td>")
			if templ_err := templ_out.Text(templ.String(p.MeasureName(l.Measure))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 148, 7)
			}
			templ_out.Raw(" ")
			if !l.AsOf.IsZero() {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(l.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 150, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td><td class=\"num\" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_old"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 153, 33)
			}
			templ_out.Raw("\">")
			if l.OldValue.Kind != 0 {
				if templ_err := templ_out.Text(templ.String(p.Lang.Value(l.OldValue))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 155, 8)
				}
				templ_out.Raw(" ")
				if l.OldAuthor != "" {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("import.old_by", l.OldAuthor))); templ_err != nil {
						return templ.At(templ_err, "import_preview.templ", 157, 27)
					}
					templ_out.Raw("</span>")
				}
			} else {
				if l.Latest.Kind != 0 {
					if templ_err := templ_out.Text(templ.String(p.Lang.Value(l.Latest))); templ_err != nil {
						return templ.At(templ_err, "import_preview.templ", 160, 8)
					}
					templ_out.Raw(" <span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(l.LatestAsOf)))); templ_err != nil {
						return templ.At(templ_err, "import_preview.templ", 161, 26)
					}
					templ_out.Raw("</span>")
				}
			}
			templ_out.Raw("</td><td class=\"num\" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_new"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 164, 33)
			}
			templ_out.Raw("\">")
			if l.Value.Kind != 0 {
				templ_out.Raw("<strong>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Value(l.Value))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 166, 16)
				}
				templ_out.Raw("</strong>")
			}
			templ_out.Raw("</td>")
		}
		templ_out.Raw("<td class=\"said\">")
		for _, s := range l.Said {
			templ_out.Raw("<p>")
			if s.Cell != l.Cell && s.Cell != "" {
				templ_out.Raw("<b>")
				if templ_err := templ_out.Text(templ.String(s.Cell)); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 174, 12)
				}
				templ_out.Raw("</b>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(s.Words)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 176, 8)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if p.Choosable() && l.NeedsReason {
			templ_out.Raw("<input type=\"text\" name=\"")
			if templ_err := templ_out.Text(templ.String("reason-" + strconv.Itoa(l.N))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 180, 31)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(l.Reason)); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 180, 71)
			}
			templ_out.Raw("\" placeholder=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.ColumnRole("reason"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 180, 96)
			}
			templ_out.Raw("\" autocomplete=\"off\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.line_reason", l.Cell))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 180, 158)
			}
			templ_out.Raw("\">")
		} else {
			if l.Reason != "" {
				templ_out.Raw("<p class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.Reason(l.Reason))); templ_err != nil {
					return templ.At(templ_err, "import_preview.templ", 182, 23)
				}
				templ_out.Raw("</p>")
			}
		}
		templ_out.Raw("</td></tr>")
		return nil
	})
}

func importPaging(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"actions\"><span class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.shown", len(p.Lines), p.Shown().Lines))); templ_err != nil {
			return templ.At(templ_err, "import_preview.templ", 190, 24)
		}
		templ_out.Raw("</span> ")
		if p.After > 0 {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("after", ""))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 192, 29)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.first"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 192, 53)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw(" ")
		if next := p.Next(); next > 0 {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("after", strconv.Itoa(next)))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 195, 29)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.next"))); templ_err != nil {
				return templ.At(templ_err, "import_preview.templ", 195, 69)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</p>")
		return nil
	})
}
