// Code generated from rank.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/web/part"

// standingOf is a list of places with the way up in each.
func standingOf(s standing) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if s.Unranked != "" {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(s.Unranked)); templ_err != nil {
				return templ.At(templ_err, "rank.templ", 8, 22)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<ul class=\"ranks\">")
			for _, p := range s.Places {
				templ_out.Raw("<li><b>")
				if templ_err := templ_out.Text(templ.String(p.Group)); templ_err != nil {
					return templ.At(templ_err, "rank.templ", 13, 11)
				}
				templ_out.Raw("</b> ")
				if p.Way != "" {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(p.Way)); templ_err != nil {
						return templ.At(templ_err, "rank.templ", 15, 27)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul>")
			if s.Illustrative {
				templ_out.Raw("<p class=\"small soft\"><span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "rank.templ", 21, 46)
				}
				templ_out.Raw("</span> ")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("rank.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "rank.templ", 21, 95)
				}
				templ_out.Raw("</p>")
			}
		}
		return nil
	})
}

// standingSection is where a province stands, on its own page.
func standingSection(s standing) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(s.Places) > 0 || s.Unranked != "" {
			templ_out.Raw("<h2 id=\"rank\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("unit.rank"))); templ_err != nil {
				return templ.At(templ_err, "rank.templ", 29, 19)
			}
			templ_out.Raw("</h2>")
			if templ_err := templ_out.Component(ctx, standingOf(s)); templ_err != nil {
				return templ.At(templ_err, "rank.templ", 30, 4)
			}
		}
		return nil
	})
}

// ownPlace is where the reader's own province stands, on the national page.
func ownPlace(n national, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"own-place\" id=\"own-place\"><h3><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "rank.templ", 37, 17)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "rank.templ", 37, 28)
		}
		templ_out.Raw("</a></h3><p class=\"big\">")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
				return templ.At(templ_err, "rank.templ", 40, 7)
			}
			return nil
		})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
			return templ.At(templ_err, "rank.templ", 39, 5)
		}
		templ_out.Raw("</p><p class=\"small soft\">")
		if r.IsReported() {
			if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.as_of", r.AsOf))); templ_err != nil {
				return templ.At(templ_err, "rank.templ", 45, 7)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Unconfirmed(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "rank.templ", 47, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Illustrative(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "rank.templ", 48, 5)
		}
		templ_out.Raw("</p>")
		if templ_err := templ_out.Component(ctx, standingOf(n.Standing)); templ_err != nil {
			return templ.At(templ_err, "rank.templ", 50, 4)
		}
		templ_out.Raw("</div>")
		return nil
	})
}
