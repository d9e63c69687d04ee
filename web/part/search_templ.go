// Code generated from search.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

// searchBox is the field in every page's head. Without scripts it is a form like any other; with them it
// suggests while one types, and the key / leads to it.
func searchBox(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"find\" role=\"search\" method=\"get\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(SearchPath)); templ_err != nil {
			return templ.At(templ_err, "search.templ", 6, 57)
		}
		templ_out.Raw("\" id=\"find\" data-suggestions=\"")
		if templ_err := templ_out.Text(templ.String(SearchPath + ".json")); templ_err != nil {
			return templ.At(templ_err, "search.templ", 6, 99)
		}
		templ_out.Raw("\" data-all=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("search.all"))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 6, 133)
		}
		templ_out.Raw("\">")
		for _, f := range c.carried() {
			templ_out.Raw("<input type=\"hidden\" name=\"")
			if templ_err := templ_out.Text(templ.String(f.name)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 8, 32)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(f.value)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 8, 49)
			}
			templ_out.Raw("\"> ")
		}
		templ_out.Raw(" <label class=\"sr\" for=\"find-text\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("search.label"))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 10, 39)
		}
		templ_out.Raw("</label> <input type=\"search\" name=\"q\" id=\"find-text\" value=\"")
		if templ_err := templ_out.Text(templ.String(c.typed())); templ_err != nil {
			return templ.At(templ_err, "search.templ", 11, 56)
		}
		templ_out.Raw("\" placeholder=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("search.placeholder"))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 11, 82)
		}
		templ_out.Raw("\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" enterkeyhint=\"search\" maxlength=\"200\" aria-keyshortcuts=\"/\"> <kbd aria-hidden=\"true\">/</kbd> <button class=\"sr\" type=\"submit\" tabindex=\"-1\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("search.submit"))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 13, 52)
		}
		templ_out.Raw("</button><ul id=\"find-list\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("search.suggestions"))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 14, 35)
		}
		templ_out.Raw("\" hidden></ul><p class=\"sr\" role=\"status\" id=\"find-said\"></p></form>")
		return nil
	})
}
