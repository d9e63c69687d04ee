// Code generated from gridhelp.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

// gridTemplates holds what scripts need: the words, and the panel that asks about a cell.
func gridTemplates(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<template id=\"grid-words\">")
		for _, key := range gridWords {
			templ_out.Raw("<span data-key=\"")
			if templ_err := templ_out.Text(templ.String(key)); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 7, 21)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.js."+key, "{0}", "{1}"))); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 7, 29)
			}
			templ_out.Raw("</span> ")
		}
		templ_out.Raw(" ")
		for _, state := range gridStates {
			templ_out.Raw("<span data-key=\"")
			if templ_err := templ_out.Text(templ.String("state." + state)); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 10, 21)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.state." + state))); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 10, 42)
			}
			templ_out.Raw("</span> ")
		}
		templ_out.Raw("</template><template id=\"grid-ask\"><div class=\"ask\" role=\"group\"><p class=\"ask-title\"><strong></strong> <span></span></p><div class=\"ask-says\"></div><dl class=\"definition\" hidden><dt>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.theirs"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 18, 11)
		}
		templ_out.Raw("</dt><dd class=\"theirs\"></dd><dt>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.yours"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 20, 11)
		}
		templ_out.Raw("</dt><dd class=\"yours\"></dd><dt>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.difference"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 22, 11)
		}
		templ_out.Raw("</dt><dd class=\"difference\"></dd></dl><div class=\"field ask-reason\" hidden><label>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.reason_label"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 26, 14)
		}
		templ_out.Raw("</label> <input type=\"text\" list=\"grid-reasons\" autocomplete=\"off\"></div><div class=\"ask-buttons\"><button type=\"button\" class=\"button\" data-do=\"mine\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.keep_mine"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 30, 59)
		}
		templ_out.Raw("</button> <button type=\"button\" class=\"button\" data-do=\"theirs\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.keep_theirs"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 31, 61)
		}
		templ_out.Raw("</button> <button type=\"button\" class=\"button\" data-do=\"take\" hidden></button></div></div></template>")
		return nil
	})
}

// gridHelp is the list of keys, opened by "?".
func gridHelp(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<dialog id=\"grid-help\" aria-labelledby=\"grid-help-title\"><h2 id=\"grid-help-title\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.help_title"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 41, 30)
		}
		templ_out.Raw("</h2><dl class=\"keys-list\">")
		for _, k := range gridKeys {
			templ_out.Raw("<dt><kbd>")
			if templ_err := templ_out.Text(templ.String(k.keys)); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 44, 16)
			}
			templ_out.Raw("</kbd></dt><dd>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.key." + k.does))); templ_err != nil {
				return templ.At(templ_err, "gridhelp.templ", 45, 11)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw("</dl><p class=\"small\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.help_forms"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 48, 22)
		}
		templ_out.Raw("</p><form method=\"dialog\"><button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.close"))); templ_err != nil {
			return templ.At(templ_err, "gridhelp.templ", 49, 64)
		}
		templ_out.Raw("</button></form></dialog>")
		return nil
	})
}
