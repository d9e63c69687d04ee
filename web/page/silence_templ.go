// Code generated from silence.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func silenceWhole(s silence) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(s.Chrome, s.Path)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 13, 4)
			}
			templ_out.Raw("<div class=\"title\"><h1>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.title", s.Place()))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 15, 10)
			}
			templ_out.Raw("</h1></div>")
			if templ_err := templ_out.Component(ctx, part.Views(s.Chrome, s.Unit)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 17, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, silenceControls(s)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 18, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(s.Chrome, s.Query().AsOf, s.Query().Known, s.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 19, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, silenceLive(s)); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 21, 5)
				}
				return nil
			})), part.LiveArea(s.Chrome)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 20, 4)
			}
			return nil
		})), part.Layout(s.Chrome, s.Lang.T("silence.title", s.Place()))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 12, 3)
		}
		return nil
	})
}

func silenceControls(s silence) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"bar-top\"><nav aria-label=\"")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.measures"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 28, 21)
		}
		templ_out.Raw("\"><ul class=\"pills\"><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(s.LinkTo("", ""))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 30, 19)
		}
		templ_out.Raw("\"")
		if s.Measure == "" && !s.All {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.under_way"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 30, 93)
		}
		templ_out.Raw("</a></li>")
		for _, m := range s.Pills() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(s.LinkTo(m.Code, ""))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 32, 20)
			}
			templ_out.Raw("\"")
			if m.Code == s.Measure {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(s.Lang.UnitLevel(m.Level))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 32, 92)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("<li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(s.LinkTo("", "all"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 34, 19)
		}
		templ_out.Raw("\"")
		if s.All {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.all"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 34, 76)
		}
		templ_out.Raw("</a></li></ul></nav><details class=\"fold\"><summary>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.choose"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 38, 15)
		}
		templ_out.Raw("</summary><form class=\"filters\" method=\"get\" action=\"/silence\">")
		if templ_err := templ_out.Component(ctx, part.Kept(s.Chrome, "measure", "of", "asOf", "confirmed")); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 40, 6)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 42, 8)
		}
		templ_out.Raw(" <select name=\"measure\"><option value=\"\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.under_way"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 44, 26)
		}
		templ_out.Raw("</option>")
		for _, m := range s.Choices {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 46, 24)
			}
			templ_out.Raw("\"")
			if m.Code == s.Measure {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 46, 77)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></label> ")
		if templ_err := templ_out.Component(ctx, part.Day("asOf", s.Lang.T("national.day"), s.Query().AsOf)); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 50, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(s.Chrome, s.Query().Confirmed)); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 51, 6)
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 52, 44)
		}
		templ_out.Raw("</button></form></details></div>")
		return nil
	})
}

// silenceLive is what changes when somebody enters a figure.
func silenceLive(s silence) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\" class=\"silence\">")
		if templ_err := templ_out.Component(ctx, coverage(s)); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 61, 4)
		}
		templ_out.Raw("<section aria-labelledby=\"silent\"><h2 id=\"silent\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.count", len(s.Rows)))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 64, 7)
		}
		templ_out.Raw(" ")
		if s.Never() > 0 {
			templ_out.Raw("<span class=\"soft\">· ")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.count_never", s.Never()))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 66, 29)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</h2><p class=\"small soft\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.rule", s.Rhythm()))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 69, 28)
		}
		templ_out.Raw("</p>")
		if s.Closed {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.own_only"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 71, 29)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if len(s.Rows) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if len(s.Asked) == 0 {
				if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.none_left"))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 76, 9)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.none"))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 78, 9)
				}
			}
			templ_out.Raw("</p>")
		} else {
			if templ_err := templ_out.Component(ctx, silenceMessage(s)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 82, 6)
			}
			templ_out.Raw("<ul class=\"silent-units\">")
			for _, r := range s.Listed() {
				if templ_err := templ_out.Component(ctx, silentUnit(s, r)); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 85, 8)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ul>")
			if s.Left > 0 {
				templ_out.Raw("<p class=\"warn\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.more", s.Left))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 89, 24)
				}
				templ_out.Raw("</p>")
			}
		}
		templ_out.Raw("</section>")
		if len(s.Partial) > 0 {
			if templ_err := templ_out.Component(ctx, lackingSums(s)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 94, 5)
			}
		}
		templ_out.Raw("<details class=\"rule\"><summary>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("rules.title"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 97, 15)
		}
		templ_out.Raw("</summary><p>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.rule", s.Rhythm()))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 98, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.rule_asked"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 99, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.rule_sum"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 100, 9)
		}
		templ_out.Raw("</p></details></div>")
		return nil
	})
}

// coverage is what each sum of the unit is made of.
func coverage(s silence) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(s.Coverage) > 0 {
			templ_out.Raw("<section class=\"coverage\"><h2 id=\"coverage\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.coverage"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 109, 24)
			}
			templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"coverage\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("national.measure"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 114, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.covered"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 115, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.lacking"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 116, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.in_part"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 117, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.oldest"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 118, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.newest"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 119, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("column.done"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 120, 38)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, f := range s.Coverage {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("coverage-" + string(f.Measure.Code))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 125, 17)
				}
				templ_out.Raw("\"><th scope=\"row\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(s.LinkTo(f.Measure.Code, ""))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 126, 35)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(f.Measure))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 126, 68)
				}
				templ_out.Raw("</a></th>")
				if f.Basis == congress.BasisSum {
					templ_out.Raw("<td class=\"num\" data-watch>")
					if templ_err := templ_out.Text(templ.String(text.Number(f.Reported))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 128, 39)
					}
					templ_out.Raw("/")
					if templ_err := templ_out.Text(templ.String(text.Number(f.Expected))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 128, 67)
					}
					templ_out.Raw("</td><td class=\"")
					if templ_err := templ_out.Text(templ.ClassString("num", templ.KV("warn", f.Reported < f.Expected))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 129, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(text.Number(f.Expected - f.Reported))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 129, 75)
					}
					templ_out.Raw("</td><td class=\"")
					if templ_err := templ_out.Text(templ.ClassString("num", templ.KV("warn", f.Partial > 0))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 130, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(text.Number(f.Partial))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 130, 65)
					}
					templ_out.Raw("</td>")
				} else {
					templ_out.Raw("<td class=\"soft own\" colspan=\"3\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.own_figure"))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 132, 45)
					}
					templ_out.Raw("</td>")
				}
				templ_out.Raw("<td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(text.Date(f.OldestAsOf))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 134, 27)
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(text.Date(f.AsOf))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 136, 12)
				}
				templ_out.Raw(" ")
				if f.Stale {
					templ_out.Raw("<span class=\"sub stale\">")
					if templ_err := templ_out.Text(templ.String(f.Age())); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 138, 37)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td><td class=\"num\" data-watch>")
				if f.IsReported() {
					if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
						if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
							return templ.At(templ_err, "silence.templ", 144, 14)
						}
						return nil
					})), part.Lived(s.Chrome, f)); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 143, 12)
					}
					templ_out.Raw(" <span class=\"sub\">")
					if f.Counted() {
						if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
							return templ.At(templ_err, "silence.templ", 148, 15)
						}
					}
					templ_out.Raw(" ")
					if f.Illustrative {
						templ_out.Raw("<i>")
						if templ_err := templ_out.Text(templ.String(s.Lang.T("figure.illustrative_short"))); templ_err != nil {
							return templ.At(templ_err, "silence.templ", 151, 18)
						}
						templ_out.Raw("</i>")
					}
					templ_out.Raw("</span>")
				} else {
					templ_out.Raw("<span class=\"soft\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.no_figure"))); templ_err != nil {
						return templ.At(templ_err, "silence.templ", 155, 32)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw("</tbody></table></div></section>")
		}
		return nil
	})
}

func silentUnit(s silence, r silentRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String("silent-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 168, 11)
		}
		templ_out.Raw("\"><h3><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 170, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 170, 25)
		}
		templ_out.Raw("</a> ")
		if r.Above != "" {
			templ_out.Raw("<span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.below", r.Above))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 172, 25)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</h3><ul>")
		for _, m := range r.Missing {
			templ_out.Raw("<li><span class=\"what\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(m.Measure))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 178, 27)
			}
			templ_out.Raw("</span> <span class=\"")
			if templ_err := templ_out.Text(templ.ClassString("last", templ.KV("warn", !m.IsReported()))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 179, 20)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(m.Last())); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 180, 9)
			}
			templ_out.Raw(" ")
			if len(m.Marks()) > 0 {
				templ_out.Raw("<span class=\"sub\"><i>")
				if templ_err := templ_out.Text(templ.String(strings.Join(m.Marks(), " · "))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 182, 31)
				}
				templ_out.Raw("</i></span>")
			}
			templ_out.Raw("</span> <span class=\"by\">")
			if templ_err := templ_out.Text(templ.String(m.By())); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 185, 25)
			}
			templ_out.Raw("</span> <span class=\"days stale\">")
			if templ_err := templ_out.Text(templ.String(m.Days())); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 186, 33)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul></li>")
		return nil
	})
}

// lackingSums lists the units that are sums and lack some of their sub-units.
func lackingSums(s silence) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\" aria-labelledby=\"lacking\"><h2 id=\"lacking\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.partial"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 196, 22)
		}
		templ_out.Raw("</h2><ul class=\"silent-units\">")
		for _, r := range s.Partial {
			templ_out.Raw("<li id=\"")
			if templ_err := templ_out.Text(templ.String("lacking-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 199, 14)
			}
			templ_out.Raw("\"><h3><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 200, 20)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 200, 31)
			}
			templ_out.Raw("</a></h3><ul>")
			for _, m := range r.Missing {
				templ_out.Raw("<li><span class=\"what\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(m.Measure))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 204, 30)
				}
				templ_out.Raw("</span> <span class=\"last\">")
				if templ_err := templ_out.Text(templ.String(m.Lack())); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 205, 30)
				}
				templ_out.Raw("</span> <span class=\"by\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(s.DeeperLink(r.Unit))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 206, 36)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.who"))); templ_err != nil {
					return templ.At(templ_err, "silence.templ", 206, 61)
				}
				templ_out.Raw("</a></span></li>")
			}
			templ_out.Raw("</ul></li>")
		}
		templ_out.Raw("</ul></section>")
		return nil
	})
}

// silenceMessage is the list as a message. Copying needs a script; the text itself is there without one.
func silenceMessage(s silence) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"message-out no-print\" id=\"message\" data-copied=\"")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.copied"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 218, 63)
		}
		templ_out.Raw("\" data-by-key=\"")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.copy_by_key"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 218, 106)
		}
		templ_out.Raw("\"><p class=\"actions\"><button type=\"button\" class=\"button main\" data-copy>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.copy"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 220, 58)
		}
		templ_out.Raw("</button> ")
		if s.Mail() != "" {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(s.Mail())); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 222, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.mail"))); templ_err != nil {
				return templ.At(templ_err, "silence.templ", 222, 43)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw(" <span role=\"status\" id=\"copied\"></span></p><details class=\"rule\" id=\"message-shown\"><summary>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.see_message"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 227, 15)
		}
		templ_out.Raw("</summary><textarea id=\"message-text\" readonly rows=\"14\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("silence.message"))); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 228, 64)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(s.Message())); templ_err != nil {
			return templ.At(templ_err, "silence.templ", 228, 96)
		}
		templ_out.Raw("</textarea></details></div>")
		return nil
	})
}
