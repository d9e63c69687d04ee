// Code generated from feeds.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func feedsWhole(p feedsPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 11, 4)
			}
			templ_out.Raw("<div class=\"narrow\"><h1>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.title"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 13, 10)
			}
			templ_out.Raw("</h1><p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.about"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 14, 22)
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/calendar", "unit", p.Unit.ID.String()))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 14, 57)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.title", placeName(p.Chrome, p.Unit)))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 14, 107)
			}
			templ_out.Raw("</a></p>")
			if p.Ended {
				templ_out.Raw("<div class=\"message\" role=\"status\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.ended"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 16, 42)
				}
				templ_out.Raw("</div>")
			}
			templ_out.Raw(" ")
			if p.Made != "" {
				templ_out.Raw("<div class=\"message\" role=\"status\" id=\"saved\" tabindex=\"-1\"><h2>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.made"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 20, 12)
				}
				templ_out.Raw("</h2><div class=\"field\"><label for=\"address\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.address"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 22, 30)
				}
				templ_out.Raw("</label> <input class=\"address\" type=\"text\" id=\"address\" readonly value=\"")
				if templ_err := templ_out.Text(templ.String(p.Made)); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 23, 72)
				}
				templ_out.Raw("\" spellcheck=\"false\"> <button class=\"button small\" type=\"button\" id=\"copy-address\" hidden data-copied=\"")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.copied"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 24, 89)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.copy"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 24, 117)
				}
				templ_out.Raw("</button></div><p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.once"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 26, 11)
				}
				templ_out.Raw("</p></div>")
			}
			templ_out.Raw(" ")
			if len(p.Problems) > 0 {
				templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><ul>")
				for _, problem := range p.Problems {
					templ_out.Raw("<li>")
					if templ_err := templ_out.Text(templ.String(p.Lang.Problem(problem))); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 33, 14)
					}
					templ_out.Raw("</li>")
				}
				templ_out.Raw("</ul></div>")
			}
			templ_out.Raw("<h2 class=\"spaced\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.new"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 38, 25)
			}
			templ_out.Raw("</h2><form method=\"post\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(string(p.To("/calendar/feeds")))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 39, 33)
			}
			templ_out.Raw("\"><input type=\"hidden\" name=\"unit\" value=\"")
			if templ_err := templ_out.Text(templ.String(p.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 40, 46)
			}
			templ_out.Raw("\"> <input type=\"hidden\" name=\"key\" value=\"")
			if templ_err := templ_out.Text(templ.String(p.Key)); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 41, 45)
			}
			templ_out.Raw("\"><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.of", placeName(p.Chrome, p.Unit)))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 42, 10)
			}
			templ_out.Raw("</p><div class=\"field\"><label for=\"feed-level\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.level"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 44, 32)
			}
			templ_out.Raw("</label> <select id=\"feed-level\" name=\"level\"><option value=\"\">")
			if p.Unit.Level == congress.Nation {
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.two_levels"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 48, 11)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.all_levels"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 50, 11)
				}
			}
			templ_out.Raw("</option>")
			for _, level := range p.Levels {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(level.String())); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 54, 24)
				}
				templ_out.Raw("\"")
				if level == p.Level {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(level))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 54, 74)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></div><p class=\"actions\"><button class=\"button main\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.make"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 58, 68)
			}
			templ_out.Raw("</button></p></form><section class=\"section\" aria-labelledby=\"mine\"><h2 id=\"mine\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.mine"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 61, 21)
			}
			templ_out.Raw("</h2>")
			if len(p.Rows) == 0 {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.none"))); templ_err != nil {
					return templ.At(templ_err, "feeds.templ", 63, 25)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<ul class=\"feeds\">")
				for _, r := range p.Rows {
					templ_out.Raw("<li><span>")
					if templ_err := templ_out.Text(templ.String(p.Of(r))); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 68, 17)
					}
					templ_out.Raw("<br><span class=\"small soft\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.created", text.DateTime(r.Created)))); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 68, 58)
					}
					templ_out.Raw("</span></span><form method=\"post\" action=\"")
					if templ_err := templ_out.Text(templ.URLString(string(p.To("/calendar/feeds/end")))); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 69, 38)
					}
					templ_out.Raw("\"><input type=\"hidden\" name=\"id\" value=\"")
					if templ_err := templ_out.Text(templ.String(r.id())); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 70, 49)
					}
					templ_out.Raw("\"> <input type=\"hidden\" name=\"unit\" value=\"")
					if templ_err := templ_out.Text(templ.String(p.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 71, 51)
					}
					templ_out.Raw("\"> <button class=\"button small\" type=\"submit\" aria-label=\"")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.end_of", p.Of(r)))); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 72, 66)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.end"))); templ_err != nil {
						return templ.At(templ_err, "feeds.templ", 72, 103)
					}
					templ_out.Raw("</button></form></li>")
				}
				templ_out.Raw("</ul>")
			}
			templ_out.Raw("</section><details class=\"rule\"><summary>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("rules.title"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 80, 16)
			}
			templ_out.Raw("</summary><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.rule_grants"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 81, 10)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.rule_phone"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 82, 10)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("feed.rule_undated"))); templ_err != nil {
				return templ.At(templ_err, "feeds.templ", 83, 10)
			}
			templ_out.Raw("</p></details></div>")
			return nil
		})), part.Layout(p.Chrome, p.Lang.T("feed.title"))); templ_err != nil {
			return templ.At(templ_err, "feeds.templ", 10, 3)
		}
		return nil
	})
}
