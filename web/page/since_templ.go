// Code generated from since.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web"
	"tiendo/web/part"
)

func sinceWhole(s sincePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(s.Chrome, s.Path)); templ_err != nil {
				return templ.At(templ_err, "since.templ", 11, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("since.title", placeName(s.Chrome, s.Unit)))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 14, 11)
			}
			templ_out.Raw("</h1>")
			if !s.SinceQuery.Since.IsZero() && len(s.News) > 0 {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("since.span", text.DateTime(s.SinceQuery.Since), NewsCount(s.News)))); templ_err != nil {
					return templ.At(templ_err, "since.templ", 16, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div></div>")
			if templ_err := templ_out.Component(ctx, part.Views(s.Chrome, s.Unit)); templ_err != nil {
				return templ.At(templ_err, "since.templ", 20, 4)
			}
			templ_out.Raw("<div class=\"silence\" id=\"news\" data-looked=\"")
			if templ_err := templ_out.Text(templ.String(string(s.Looked("/since")))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 21, 48)
			}
			templ_out.Raw("\">")
			if s.SinceQuery.Since.IsZero() {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("since.first"))); templ_err != nil {
					return templ.At(templ_err, "since.templ", 23, 24)
				}
				templ_out.Raw("</p>")
			} else {
				if len(s.News) == 0 {
					templ_out.Raw("<p class=\"empty\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.T("since.none", text.DateTime(s.SinceQuery.Since)))); templ_err != nil {
						return templ.At(templ_err, "since.templ", 25, 24)
					}
					templ_out.Raw("</p>")
				}
			}
			templ_out.Raw(" ")
			if len(s.Groups) > 0 {
				templ_out.Raw("<p class=\"tally\">")
				if templ_err := templ_out.Text(templ.String(s.Tally())); templ_err != nil {
					return templ.At(templ_err, "since.templ", 28, 24)
				}
				templ_out.Raw("</p><ul class=\"silent-units news\">")
				for _, g := range s.Groups {
					templ_out.Raw("<li id=\"")
					if templ_err := templ_out.Text(templ.String("news-" + g.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "since.templ", 31, 16)
					}
					templ_out.Raw("\"><h2><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(g.Link)); templ_err != nil {
						return templ.At(templ_err, "since.templ", 32, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(placeName(s.Chrome, g.Unit))); templ_err != nil {
						return templ.At(templ_err, "since.templ", 32, 33)
					}
					templ_out.Raw("</a></h2><ul>")
					for _, r := range g.Rows {
						if templ_err := templ_out.Component(ctx, newsItem(s, r)); templ_err != nil {
							return templ.At(templ_err, "since.templ", 35, 11)
						}
						templ_out.Raw(" ")
					}
					templ_out.Raw("</ul></li>")
				}
				templ_out.Raw("</ul>")
			}
			templ_out.Raw(" ")
			if len(s.Places) > 0 {
				templ_out.Raw("<details class=\"rule\"")
				if len(s.Groups) == 0 {
					templ_out.Raw(" open")
				}
				templ_out.Raw("><summary>")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("since.only_rank", len(s.Places)))); templ_err != nil {
					return templ.At(templ_err, "since.templ", 44, 17)
				}
				templ_out.Raw("</summary><ul class=\"silent-units news\">")
				for _, r := range s.Places {
					templ_out.Raw("<li id=\"")
					if templ_err := templ_out.Text(templ.String("place-" + r.Unit.ID.String() + "-" + string(r.Now.Measure.Code))); templ_err != nil {
						return templ.At(templ_err, "since.templ", 47, 17)
					}
					templ_out.Raw("\"><p><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "since.templ", 48, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "since.templ", 48, 33)
					}
					templ_out.Raw("</a></p><p class=\"small\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(r.Now.Measure))); templ_err != nil {
						return templ.At(templ_err, "since.templ", 49, 28)
					}
					templ_out.Raw(": ")
					if templ_err := templ_out.Text(templ.String(r.Place())); templ_err != nil {
						return templ.At(templ_err, "since.templ", 49, 67)
					}
					templ_out.Raw("</p></li>")
				}
				templ_out.Raw("</ul></details>")
			}
			templ_out.Raw("<div><p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("since.about"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 56, 29)
			}
			templ_out.Raw("</p><details class=\"rule\"><summary>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("rules.title"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 58, 17)
			}
			templ_out.Raw("</summary><p>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("since.rule_moments"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 59, 11)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("since.rule_look"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 60, 11)
			}
			templ_out.Raw("</p></details></div></div><script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("js/since.js"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 64, 31)
			}
			templ_out.Raw("\"></script><noscript><img src=\"")
			if templ_err := templ_out.Text(templ.URLString(string(s.Looked("/since/looked.svg")))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 65, 24)
			}
			templ_out.Raw("\" width=\"1\" height=\"1\" alt=\"\"></noscript>")
			return nil
		})), part.Layout(s.Chrome, s.Lang.T("since.title", placeName(s.Chrome, s.Unit)))); templ_err != nil {
			return templ.At(templ_err, "since.templ", 10, 3)
		}
		return nil
	})
}

func newsItem(s sincePage, r newsRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li><span class=\"what\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "since.templ", 71, 32)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(r.Now.Measure))); templ_err != nil {
			return templ.At(templ_err, "since.templ", 71, 43)
		}
		templ_out.Raw("</a></span> <span class=\"last\">")
		if r.Was() != "" {
			templ_out.Raw("<span class=\"was\"><span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("since.was"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 74, 42)
			}
			templ_out.Raw(":</span>")
			if templ_err := templ_out.Text(templ.String(r.Was())); templ_err != nil {
				return templ.At(templ_err, "since.templ", 74, 76)
			}
			templ_out.Raw("</span> <span aria-hidden=\"true\">→</span> <span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("since.is"))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 76, 24)
			}
			templ_out.Raw(":</span>")
		}
		templ_out.Raw(" <b>")
		if templ_err := templ_out.Text(templ.String(r.Is())); templ_err != nil {
			return templ.At(templ_err, "since.templ", 78, 9)
		}
		templ_out.Raw("</b> <span class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(r.About())); templ_err != nil {
			return templ.At(templ_err, "since.templ", 79, 24)
		}
		templ_out.Raw("</span></span> <span class=\"by\">")
		if r.Place() != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(r.Place())); templ_err != nil {
				return templ.At(templ_err, "since.templ", 83, 13)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		for _, n := range r.Notes() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", n.Warns))); templ_err != nil {
				return templ.At(templ_err, "since.templ", 86, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(n.Words)); templ_err != nil {
				return templ.At(templ_err, "since.templ", 86, 49)
			}
			templ_out.Raw("</span> ")
		}
		templ_out.Raw("</span> <span class=\"days\">")
		if templ_err := templ_out.Text(templ.String(r.Gain())); templ_err != nil {
			return templ.At(templ_err, "since.templ", 89, 24)
		}
		templ_out.Raw("</span></li>")
		return nil
	})
}
