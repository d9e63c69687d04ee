// Code generated from gridhelp.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

// gridTemplates holds what scripts show: the panel that asks about a cell, and two questions in front of the page.
func gridTemplates(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<template id=\"grid-ask\"><div class=\"ask\" role=\"group\"><p class=\"ask-title\"><strong></strong> <span></span></p><div class=\"ask-says\"></div><dl class=\"definition\" hidden><dt>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.theirs"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 10, 11)
		}
		templ_out.Raw("</dt><dd class=\"theirs\"></dd><dt>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.yours"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 12, 11)
		}
		templ_out.Raw("</dt><dd class=\"yours\"></dd><dt>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.difference"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 14, 11)
		}
		templ_out.Raw("</dt><dd class=\"difference\"></dd></dl><div class=\"field ask-reason\" hidden><label>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.reason_label"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 18, 14)
		}
		templ_out.Raw("</label> <input type=\"text\" autocomplete=\"off\"><div class=\"ask-reasons\">")
		for _, reason := range gridReasons {
			templ_out.Raw("<button type=\"button\" class=\"quiet\" data-reason>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.reason." + reason))); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 22, 57)
			}
			templ_out.Raw("</button> ")
		}
		templ_out.Raw("</div></div><div class=\"ask-buttons\"><button type=\"button\" class=\"button\" data-do=\"mine\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.keep_mine"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 27, 59)
		}
		templ_out.Raw("</button> <button type=\"button\" class=\"button\" data-do=\"theirs\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.keep_theirs"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 28, 61)
		}
		templ_out.Raw("</button> <button type=\"button\" class=\"button\" data-do=\"take\" hidden></button></div></div></template><dialog id=\"grid-sure\" class=\"grid-dialog\" aria-labelledby=\"grid-sure-title\"><form method=\"dialog\"><h2 id=\"grid-sure-title\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.sure_unchanged"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 35, 31)
		}
		templ_out.Raw("</h2><p></p><div class=\"actions\"><button class=\"button main\" value=\"yes\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.sure_yes"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 38, 47)
		}
		templ_out.Raw("</button> <button class=\"button\" value=\"no\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.sure_no"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 39, 41)
		}
		templ_out.Raw("</button></div></form></dialog><dialog id=\"grid-day\" class=\"grid-dialog\" aria-labelledby=\"grid-day-title\"><form method=\"dialog\"><h2 id=\"grid-day-title\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.own_day"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 45, 30)
		}
		templ_out.Raw("</h2><div class=\"field\"><label for=\"grid-day-field\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.own_day_label"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 47, 35)
		}
		templ_out.Raw("</label> <span class=\"error\" id=\"grid-day-error\" role=\"alert\" hidden></span> <span class=\"hint\" id=\"grid-day-hint\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.own_day_hint"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 49, 45)
		}
		templ_out.Raw("</span> <input class=\"day\" type=\"text\" id=\"grid-day-field\" autocomplete=\"off\" aria-describedby=\"grid-day-error grid-day-hint\"></div><div class=\"actions\"><button class=\"button main\" value=\"yes\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.own_day_set"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 53, 47)
		}
		templ_out.Raw("</button> <button class=\"button\" value=\"no\" formnovalidate>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.sure_no"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 54, 56)
		}
		templ_out.Raw("</button></div></form></dialog>")
		return nil
	})
}

// gridHelp is the list of keys, opened by "?".
func gridHelp(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<dialog id=\"grid-help\" class=\"grid-dialog\" aria-labelledby=\"grid-help-title\"><h2 id=\"grid-help-title\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.help_title"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 63, 30)
		}
		templ_out.Raw("</h2><dl class=\"keys-list\">")
		for _, k := range gridKeys {
			templ_out.Raw("<dt><kbd>")
			if templ_err := templ_out.Text(templ.String(k.keys)); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 66, 16)
			}
			templ_out.Raw("</kbd></dt><dd>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.key." + k.does))); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 67, 11)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw("</dl><p class=\"small\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.help_forms"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 70, 22)
		}
		templ_out.Raw("</p><form method=\"dialog\"><button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.close"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 71, 64)
		}
		templ_out.Raw("</button></form></dialog>")
		return nil
	})
}

// gridStands lists the figures that stand in the open cells.
func gridStands(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul data-today=\"")
		if templ_err := templ_out.Text(templ.String(g.Today.String())); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 77, 19)
		}
		templ_out.Raw("\">")
		for _, r := range g.Table.Rows {
			for _, c := range r.Cells {
				if c.Closed == "" && c.Entry == 0 {
					templ_out.Raw("<li data-unit=\"")
					if templ_err := templ_out.Text(templ.String(c.Name.Unit.String())); templ_err != nil {
						return templ.At(templ_err, "gridhelp.templ", 81, 22)
					}
					templ_out.Raw("\" data-measure=\"")
					if templ_err := templ_out.Text(templ.String(string(c.Name.Measure))); templ_err != nil {
						return templ.At(templ_err, "gridhelp.templ", 81, 60)
					}
					templ_out.Raw("\" data-line=\"")
					if templ_err := templ_out.Text(templ.String(c.Line.String())); templ_err != nil {
						return templ.At(templ_err, "gridhelp.templ", 81, 97)
					}
					templ_out.Raw("\" data-id=\"\"></li>")
				} else {
					if c.Closed == "" {
						templ_out.Raw("<li data-unit=\"")
						if templ_err := templ_out.Text(templ.String(c.Name.Unit.String())); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 22)
						}
						templ_out.Raw("\" data-measure=\"")
						if templ_err := templ_out.Text(templ.String(string(c.Name.Measure))); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 60)
						}
						templ_out.Raw("\" data-line=\"")
						if templ_err := templ_out.Text(templ.String(c.Line.String())); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 97)
						}
						templ_out.Raw("\" data-id=\"")
						if templ_err := templ_out.Text(templ.String(c.Entry.String())); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 125)
						}
						templ_out.Raw("\" data-typed=\"")
						if templ_err := templ_out.Text(templ.String(g.Lang.Cell(c.Value))); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 157)
						}
						templ_out.Raw("\" data-as-of=\"")
						if templ_err := templ_out.Text(templ.String(c.baseDay())); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 193)
						}
						templ_out.Raw("\" data-as-of-text=\"")
						if templ_err := templ_out.Text(templ.String(day(c))); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 225)
						}
						templ_out.Raw("\" data-author=\"")
						if templ_err := templ_out.Text(templ.String(g.Authors[c.Entry])); templ_err != nil {
							return templ.At(templ_err, "gridhelp.templ", 83, 248)
						}
						templ_out.Raw("\"")
						if c.Confirmed {
							templ_out.Raw(" data-confirmed=\"yes\"")
						}
						templ_out.Raw("></li>")
					}
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}
