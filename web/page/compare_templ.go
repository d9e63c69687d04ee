// Code generated from compare.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func compareWhole(p comparePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Days()
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 13, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.heading", placeName(p.Chrome, p.Unit)))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 16, 11)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.days", then, now, p.CompareQuery.Now.AsOf.DaysSince(p.CompareQuery.Then.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 17, 10)
			}
			templ_out.Raw("</p></div>")
			if templ_err := templ_out.Component(ctx, compareFilters(p)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 19, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, part.Views(p.Chrome, p.Unit)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 21, 4)
			}
			templ_out.Raw(" ")
			if p.AsKnown {
				templ_out.Raw("<p class=\"moment\"><span>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.as_known_note"))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 23, 30)
				}
				templ_out.Raw("</span></p>")
			} else {
				if !p.CompareQuery.Now.Known.IsZero() {
					templ_out.Raw("<p class=\"moment\"><span>")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("moment.known", text.DateTime(p.CompareQuery.Now.Known)))); templ_err != nil {
						return templ.At(templ_err, "compare.templ", 25, 30)
					}
					templ_out.Raw("</span></p>")
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, compareMeasures(p)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 27, 4)
			}
			templ_out.Raw(" ")
			if p.Chosen.Code != "" {
				if templ_err := templ_out.Component(ctx, compareChildren(p)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 29, 5)
				}
			}
			templ_out.Raw("<details class=\"rule\"><summary>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("rules.title"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 32, 15)
			}
			templ_out.Raw("</summary><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.rule_reported"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 33, 9)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.rule_silent"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 34, 9)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.rule_rate"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 35, 9)
			}
			templ_out.Raw("</p></details>")
			return nil
		})), part.Layout(p.Chrome, p.Lang.T("compare.title", placeName(p.Chrome, p.Unit), then, now))); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 12, 3)
		}
		return nil
	})
}

func compareFilters(p comparePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"filters\" method=\"get\" action=\"/compare\">")
		if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "from", "to", "measure", "asKnown", "confirmed", "asOf")); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 42, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Day("from", p.Lang.T("compare.from"), p.CompareQuery.Then.AsOf)); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 43, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Day("to", p.Lang.T("compare.to"), p.CompareQuery.Now.AsOf)); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 44, 4)
		}
		templ_out.Raw(" ")
		if len(p.Choices) > 0 {
			templ_out.Raw("<label>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.measure"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 47, 7)
			}
			templ_out.Raw(" <select name=\"measure\">")
			for _, m := range p.Choices {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 50, 23)
				}
				templ_out.Raw("\"")
				if m.Code == p.Chosen.Code {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(m))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 50, 80)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></label>")
		}
		templ_out.Raw(" <label class=\"tick\"><input type=\"checkbox\" name=\"asKnown\" value=\"true\"")
		if p.AsKnown {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.as_known"))); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 57, 6)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(p.Chrome, p.CompareQuery.Now.Confirmed)); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 59, 4)
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 60, 42)
		}
		templ_out.Raw("</button></form>")
		return nil
	})
}

func compareMeasures(p comparePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Days()
		templ_out.Raw("<section class=\"section\"><h2 id=\"measures\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.measures"))); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 67, 23)
		}
		templ_out.Raw("</h2>")
		if len(p.Measures) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.nothing"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 69, 23)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"measures\" tabindex=\"0\"><table class=\"changes\"><caption class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.days", then, now, p.CompareQuery.Now.AsOf.DaysSince(p.CompareQuery.Then.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 73, 28)
			}
			templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.measure"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 76, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(then)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 77, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(now)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 78, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.gained"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 79, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.perDay"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 80, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.points"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 81, 38)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.course"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 82, 26)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, r := range p.Measures {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("measure-" + string(r.Now.Measure.Code))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 87, 17)
				}
				templ_out.Raw("\"><th scope=\"row\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(r.Now.Measure))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 88, 27)
				}
				templ_out.Raw("</th>")
				if templ_err := templ_out.Component(ctx, changeCells(p, r)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 89, 10)
				}
				templ_out.Raw("</tr>")
			}
			templ_out.Raw("</tbody></table></div>")
		}
		templ_out.Raw(" ")
		if len(p.Unknown) > 0 && len(p.Measures) > 0 {
			templ_out.Raw("<details class=\"rule\"><summary>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.unknown", len(p.Unknown)))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 98, 16)
			}
			templ_out.Raw("</summary><ul>")
			for _, m := range p.Unknown {
				templ_out.Raw("<li>")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(m))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 101, 13)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul></details>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func compareChildren(p comparePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"children\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.children", p.Lang.MeasureName(p.Chosen), len(p.Children)))); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 111, 23)
		}
		templ_out.Raw("</h2>")
		if len(p.Children) > 0 {
			templ_out.Raw("<p class=\"tally\">")
			for i, said := range p.Tally() {
				if i > 0 {
					templ_out.Raw("<span aria-hidden=\"true\">·</span>")
				}
				templ_out.Raw(" <span>")
				if templ_err := templ_out.Text(templ.String(said)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 118, 14)
				}
				templ_out.Raw("</span> ")
			}
			templ_out.Raw("</p><div class=\"scroll\" role=\"region\" aria-labelledby=\"children\" tabindex=\"0\"><table class=\"changes\"><caption class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.children", p.Lang.MeasureName(p.Chosen), len(p.Children)))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 123, 28)
			}
			templ_out.Raw("</caption><thead>")
			if templ_err := templ_out.Component(ctx, headings(p.Heads())); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 125, 8)
			}
			templ_out.Raw("</thead><tbody>")
			for _, r := range p.Children {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 129, 17)
				}
				templ_out.Raw("\"><th scope=\"row\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.Here("unit", r.Unit.ID.String()))); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 130, 35)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 130, 74)
				}
				templ_out.Raw("</a></th>")
				if templ_err := templ_out.Component(ctx, changeCells(p, r)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 131, 10)
				}
				templ_out.Raw("</tr>")
			}
			templ_out.Raw("</tbody></table></div>")
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("compare.no_children"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 138, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

// changeCells are the figures of one row, without its name.
func changeCells(p comparePage, r changeRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Days()
		if templ_err := templ_out.Component(ctx, changeSide(p.Chrome, r.Then, then)); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 146, 3)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, changeSide(p.Chrome, r.Now, now)); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 147, 3)
		}
		templ_out.Raw("<td class=\"num gained\"")
		if r.Gain() != "" {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.gained"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 148, 58)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(r.Gain())); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 149, 5)
		}
		templ_out.Raw(" ")
		if r.TotalChange() != "" {
			templ_out.Raw("<span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(r.TotalChange())); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 151, 24)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td><td class=\"num\"")
		if r.Rate() != "" {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.perDay"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 154, 51)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(r.Rate())); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 154, 83)
		}
		templ_out.Raw("</td><td class=\"num\"")
		if r.PointsGained() != "" {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("change.points"))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 155, 59)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(r.PointsGained())); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 155, 91)
		}
		templ_out.Raw("</td><td class=\"how\"><span class=\"")
		if templ_err := templ_out.Text(templ.ClassString("course", string(r.Course()))); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 156, 32)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.CourseWords())); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 156, 65)
		}
		templ_out.Raw("</span></td>")
		return nil
	})
}

func changeSide(c Chrome, s side, day string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<td class=\"num side\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(day)); templ_err != nil {
			return templ.At(templ_err, "compare.templ", 160, 36)
		}
		templ_out.Raw("\">")
		if s.IsReported() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(s.Shown())); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 163, 7)
				}
				return nil
			})), part.Lived(c, s.Figure)); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 162, 5)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if s.Counted() && s.Event == "" && s.Share() != "" {
				if templ_err := templ_out.Text(templ.String(s.Share())); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 167, 8)
				}
				templ_out.Raw(" ·")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(text.Date(s.AsOf))); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 169, 7)
			}
			templ_out.Raw(" ")
			if s.Expected > 1 {
				templ_out.Raw("· ")
				if templ_err := templ_out.Text(templ.String(s.Reported)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 171, 10)
				}
				templ_out.Raw("/")
				if templ_err := templ_out.Text(templ.String(s.Expected)); templ_err != nil {
					return templ.At(templ_err, "compare.templ", 171, 25)
				}
			}
			templ_out.Raw("</span> ")
			if s.Illustrative || !s.Confirmed {
				templ_out.Raw("<span class=\"sub\">")
				if s.Illustrative {
					templ_out.Raw("<i>")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "compare.templ", 177, 12)
					}
					templ_out.Raw("</i>")
				}
				templ_out.Raw(" ")
				if !s.Confirmed && s.Basis != congress.BasisSum {
					if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.unconfirmed"))); templ_err != nil {
						return templ.At(templ_err, "compare.templ", 180, 9)
					}
				}
				templ_out.Raw("</span>")
			}
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(s.Short())); templ_err != nil {
				return templ.At(templ_err, "compare.templ", 185, 25)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td>")
		return nil
	})
}
