// Code generated from sources.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/internal/text"

// sourceList says where the figures of the page come from: why they are to be believed.
func sourceList(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.HasSources() {
			templ_out.Raw("<section class=\"part\" id=\"sources\" aria-labelledby=\"sources-title\"><h2 id=\"sources-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("section.sources"))); templ_err != nil {
				return templ.At(templ_err, "sources.templ", 9, 29)
			}
			templ_out.Raw("</h2><ul class=\"documents\">")
			for _, d := range p.Documents() {
				templ_out.Raw("<li><p class=\"what\">")
				if templ_err := templ_out.Component(ctx, source(p.Chrome, d.Source)); templ_err != nil {
					return templ.At(templ_err, "sources.templ", 14, 9)
				}
				templ_out.Raw("</p>")
				for _, f := range d.Figures {
					templ_out.Raw("<p class=\"sub\">")
					if f.Link != "" {
						templ_out.Raw("<a href=\"")
						if templ_err := templ_out.Text(templ.URLString(f.Link)); templ_err != nil {
							return templ.At(templ_err, "sources.templ", 19, 20)
						}
						templ_out.Raw("\">")
						if templ_err := templ_out.Text(templ.String(f.Name)); templ_err != nil {
							return templ.At(templ_err, "sources.templ", 19, 31)
						}
						templ_out.Raw("</a>")
					} else {
						if templ_err := templ_out.Text(templ.String(f.Name)); templ_err != nil {
							return templ.At(templ_err, "sources.templ", 21, 12)
						}
					}
					templ_out.Raw(" ")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(f.AsOf)))); templ_err != nil {
						return templ.At(templ_err, "sources.templ", 23, 11)
					}
					templ_out.Raw(" · ")
					if templ_err := templ_out.Text(templ.String(f.Author)); templ_err != nil {
						return templ.At(templ_err, "sources.templ", 23, 61)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw(" ")
			for _, l := range p.Files() {
				templ_out.Raw("<li><p class=\"what\">")
				if templ_err := templ_out.Component(ctx, imported(p.Chrome, l)); templ_err != nil {
					return templ.At(templ_err, "sources.templ", 31, 9)
				}
				templ_out.Raw("</p><p class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(l.what(p.Lang, p.Measures))); templ_err != nil {
					return templ.At(templ_err, "sources.templ", 33, 24)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(l.Entry.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "sources.templ", 33, 57)
				}
				templ_out.Raw("</p></li>")
			}
			templ_out.Raw("</ul>")
			for _, s := range p.Unsourced() {
				templ_out.Raw("<p class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(s)); templ_err != nil {
					return templ.At(templ_err, "sources.templ", 38, 22)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}
