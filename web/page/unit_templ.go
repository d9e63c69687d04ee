// Code generated from unit.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

func unitWhole(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 13, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Title())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 16, 11)
			}
			templ_out.Raw("</h1>")
			if p.Unit.Region != "" {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.regions", p.Unit.Region, p.Unit.Subregion))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 18, 11)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(p.Unit.Level))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 20, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div><form class=\"filters\" method=\"get\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Chrome.Path)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 23, 48)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "asOf", "confirmed")); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 24, 6)
			}
			templ_out.Raw(" <label>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.day"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 26, 8)
			}
			templ_out.Raw(" <input type=\"date\" name=\"asOf\" value=\"")
			if templ_err := templ_out.Text(templ.String(p.Query.AsOf.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 27, 45)
			}
			templ_out.Raw("\" max=\"")
			if templ_err := templ_out.Text(templ.String(p.Today.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 27, 75)
			}
			templ_out.Raw("\"></label> ")
			if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(p.Chrome, p.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 29, 6)
			}
			templ_out.Raw(" <button class=\"button\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.show"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 30, 44)
			}
			templ_out.Raw("</button> ")
			if p.MayWrite {
				templ_out.Raw("<a class=\"button main\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/entry/" + p.Unit.ID.String()))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 32, 36)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.enter"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 32, 77)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</form></div>")
			if templ_err := templ_out.Component(ctx, part.Moment(p.Chrome, p.Query.AsOf, p.Query.Known, p.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 36, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, unitLive(p)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 38, 5)
				}
				return nil
			})), part.LiveArea(p.Chrome)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 37, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Title())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 12, 3)
		}
		return nil
	})
}

func crumbs(c Chrome, path []congress.Unit) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"crumbs\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.crumbs"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 44, 35)
		}
		templ_out.Raw("\"><ol>")
		for _, u := range path {
			templ_out.Raw("<li>")
			if u.Level == congress.Nation {
				templ_out.Raw("<a href=\"")
				if templ_err := templ_out.Text(templ.URLString(c.UnitLink(u))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 49, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("nav.national"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 49, 35)
				}
				templ_out.Raw("</a>")
			} else {
				templ_out.Raw("<a href=\"")
				if templ_err := templ_out.Text(templ.URLString(c.UnitLink(u))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 51, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(u.Name)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 51, 35)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ol></nav>")
		return nil
	})
}

func unitLive(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\">")
		if templ_err := templ_out.Component(ctx, levels(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 61, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, differences(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 62, 4)
		}
		templ_out.Raw(" ")
		if p.HasChosen {
			templ_out.Raw("<div class=\"columns section\">")
			if templ_err := templ_out.Component(ctx, burnUp(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 65, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, ownCongress(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 66, 6)
			}
			templ_out.Raw("</div>")
			if p.Events() {
				if templ_err := templ_out.Component(ctx, subUnitEvents(p)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 69, 6)
				}
			} else {
				if len(p.Children) > 0 {
					if templ_err := templ_out.Component(ctx, subUnits(p)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 71, 6)
					}
				}
			}
		} else {
			if templ_err := templ_out.Component(ctx, ownCongress(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 74, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, measureTable(p, "pilots", p.Lang.T("unit.pilots"), p.Pilots())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 76, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, measureTable(p, "readiness", p.Lang.MeasureKind(congress.KindReadiness), p.Readiness())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 77, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, measureTable(p, "outcomes", p.Lang.T("unit.outcomes"), p.Outcomes())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 78, 4)
		}
		templ_out.Raw("<section class=\"section\" aria-labelledby=\"entries\"><div class=\"head\"><h2 id=\"entries\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.entries"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 81, 24)
		}
		templ_out.Raw("</h2><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/history", "unit", p.Unit.ID.String()))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 82, 15)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.all_entries"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 82, 64)
		}
		templ_out.Raw("</a></div>")
		if templ_err := templ_out.Component(ctx, lineList(p.Chrome, p.Lines, p.Measures, nil)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 84, 5)
		}
		templ_out.Raw("</section></div>")
		return nil
	})
}

func levels(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"levels\"><h2 id=\"levels\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.levels"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 91, 32)
		}
		templ_out.Raw("</h2><ul class=\"levels\">")
		for _, f := range p.Levels() {
			templ_out.Raw("<li id=\"")
			if templ_err := templ_out.Text(templ.String("level-" + f.Measure.Level.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 94, 14)
			}
			templ_out.Raw("\"><h3><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("measure", string(f.Measure.Code)))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 95, 20)
			}
			templ_out.Raw("\"")
			if f.Measure.Code == p.Chosen.Measure.Code {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 95, 133)
			}
			templ_out.Raw("</a></h3>")
			if templ_err := templ_out.Component(ctx, part.Fraction(f)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 96, 7)
			}
			templ_out.Raw(" ")
			if f.Width() != "0" {
				if templ_err := templ_out.Component(ctx, part.Bar(f, "")); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 98, 8)
				}
			}
			templ_out.Raw(" ")
			if f.IsReported() {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 102, 9)
				}
				templ_out.Raw(" ")
				if f.Stale {
					templ_out.Raw("<span class=\"tag warn\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Status("stale"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 104, 34)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
				if f.Basis == congress.BasisSum {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Basis(f.Basis))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 107, 29)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Facts(f)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 111, 7)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul></section>")
		return nil
	})
}

func differences(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Differing()) > 0 {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"differences\"><h2 id=\"differences\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.differences"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 121, 27)
			}
			templ_out.Raw("</h2>")
			for _, f := range p.Differing() {
				templ_out.Raw("<div class=\"differs\"><h3>")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 124, 12)
				}
				templ_out.Raw("</h3><dl class=\"definition\"><dt>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Basis(congress.BasisOwn))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 126, 13)
				}
				templ_out.Raw("</dt><dd>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(f.Discrepancy.Own))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 127, 13)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(f.Discrepancy.OwnAsOf)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 127, 54)
				}
				templ_out.Raw("</dd><dt>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Basis(congress.BasisSum))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 128, 13)
				}
				templ_out.Raw("</dt><dd>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(f.Discrepancy.Sum))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 129, 13)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(f.Discrepancy.SumAsOf)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 129, 54)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.reported", f.Discrepancy.SumReported, f.Discrepancy.SumExpect))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 129, 119)
				}
				templ_out.Raw("</dd></dl><p class=\"small soft\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.counts", p.Lang.Basis(f.Basis)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 131, 30)
				}
				templ_out.Raw("</p></div>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func burnUp(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"chart\"><h2 id=\"chart\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.chart", p.Lang.MeasureName(p.Chosen.Measure)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 140, 20)
		}
		templ_out.Raw("</h2>")
		if b, ok := p.Chart(); ok {
			if templ_err := templ_out.Component(ctx, chart.Draw(b)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 142, 5)
			}
			templ_out.Raw("<details class=\"rule\" id=\"chart-table\"><summary>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.chart_table"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 144, 16)
			}
			templ_out.Raw("</summary><table><caption class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.chart", p.Lang.MeasureName(p.Chosen.Measure)))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 146, 28)
			}
			templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.day"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 149, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.done"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 150, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.percent"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 151, 38)
			}
			templ_out.Raw("</th><th scope=\"col\"></th></tr></thead><tbody>")
			for _, point := range p.Points {
				templ_out.Raw("<tr><th scope=\"row\">")
				if templ_err := templ_out.Text(templ.String(text.Date(point.Day))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 158, 27)
				}
				templ_out.Raw("</th><td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(point.Fraction))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 159, 27)
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(shareOf(point.Fraction))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 160, 27)
				}
				templ_out.Raw("</td><td>")
				if point.Illustrative {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 163, 31)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw("</tbody></table></details>")
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.no_chart"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 172, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func ownCongress(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"own\">")
		if len(p.Ranks()) > 0 {
			templ_out.Raw("<h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.rank"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 180, 10)
			}
			templ_out.Raw("</h2><ul class=\"ranks\">")
			for _, r := range p.Ranks() {
				templ_out.Raw("<li>")
				if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 183, 12)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul>")
			if p.Chosen.Rank.Illustrative {
				templ_out.Raw("<p><span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 187, 28)
				}
				templ_out.Raw("</span></p>")
			}
		}
		templ_out.Raw("<h2 id=\"own\" class=\"spaced\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.own_congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 190, 33)
		}
		templ_out.Raw("</h2>")
		if p.HasOwn {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(congressText(p.Lang, p.Congress))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 192, 9)
			}
			templ_out.Raw("</p><p class=\"small soft\">")
			if p.Congress.Pilot {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilot"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 195, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if p.Congress.DirectElectionTrial {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.trial"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 198, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, source(p.Chrome, p.Congress.Source)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 200, 6)
			}
			templ_out.Raw(" ")
			if p.Congress.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 202, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</p>")
			if p.Congress.Note != "" {
				templ_out.Raw("<p class=\"small soft\">")
				if templ_err := templ_out.Text(templ.String(p.Congress.Note)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 206, 29)
				}
				templ_out.Raw("</p>")
			}
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.no_congress"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 209, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func subUnits(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"children\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.children", len(p.Children)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 216, 23)
		}
		templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"children\" tabindex=\"0\"><table><caption>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.table_caption", p.Lang.MeasureName(p.Chosen.Measure), p.Unit.Name, text.Date(p.Query.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 219, 16)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.name"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 222, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.done"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 223, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.percent"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 224, 37)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 225, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.asOf"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 226, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.remaining"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 227, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.required"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 228, 37)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 229, 25)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range p.Children {
			templ_out.Raw("<tr id=\"")
			if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 234, 16)
			}
			templ_out.Raw("\"><th scope=\"row\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 235, 34)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 235, 45)
			}
			templ_out.Raw("</a></th><td class=\"num\" data-watch>")
			if r.Counted() {
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 238, 12)
				}
			}
			templ_out.Raw("</td><td class=\"num\">")
			if r.Share() != "" {
				if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 243, 12)
				}
			} else {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 245, 31)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Meter(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 247, 10)
			}
			templ_out.Raw("</td><td>")
			if r.IsReported() {
				if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 251, 11)
				}
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 255, 10)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Remaining())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 257, 26)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Required())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 258, 26)
			}
			templ_out.Raw("</td><td>")
			if r.HasOwn {
				if templ_err := templ_out.Text(templ.String(congressText(p.Lang, r.Congress))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 261, 12)
				}
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div></section>")
		return nil
	})
}

// measureTable lists measures that have no card of their own, each with its target where it has one.
func measureTable(p unitPage, id, title string, figures []part.Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(figures) > 0 {
			templ_out.Raw("<section class=\"section\"><h2 id=\"")
			if templ_err := templ_out.Text(templ.String(id)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 276, 13)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 276, 20)
			}
			templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"")
			if templ_err := templ_out.Text(templ.String(id)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 277, 56)
			}
			templ_out.Raw("\" tabindex=\"0\"><table><caption class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 279, 28)
			}
			templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.measure"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 282, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.done"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 283, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.percent"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 284, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("facts.target"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 285, 38)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 286, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.asOf"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 287, 38)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, f := range figures {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("measure-" + string(f.Measure.Code))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 292, 17)
				}
				templ_out.Raw("\"><th scope=\"row\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 293, 27)
				}
				templ_out.Raw("</th><td class=\"num\" data-watch>")
				if f.Counted() {
					if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 296, 13)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if f.Share() != "" {
					if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 301, 13)
					}
				} else {
					templ_out.Raw("<span class=\"soft\">")
					if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 303, 32)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(f.Goal())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 307, 12)
				}
				templ_out.Raw(" ")
				if f.Target != nil && f.Target.Unit != 0 {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.own_target"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 309, 31)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td><td>")
				if f.IsReported() && f.Status != rollup.StatusNoTarget && f.Status != rollup.StatusNoDeadline {
					if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 314, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Component(ctx, part.Freshness(f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 318, 11)
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw("</tbody></table></div></section>")
		}
		return nil
	})
}

// subUnitEvents lists the sub-units' own congresses, where these are what is counted.
func subUnitEvents(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"children\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.children", len(p.Children)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 332, 23)
		}
		templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"children\" tabindex=\"0\"><table><caption>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.table_caption", p.Lang.MeasureName(p.Chosen.Measure), p.Unit.Name, text.Date(p.Query.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 335, 16)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.name"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 338, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 339, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 340, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.kind"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 341, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.source"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 342, 25)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range p.Children {
			templ_out.Raw("<tr id=\"")
			if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 347, 16)
			}
			templ_out.Raw("\"><th scope=\"row\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 348, 34)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 348, 45)
			}
			templ_out.Raw("</a></th><td data-watch>")
			if r.HasOwn {
				if templ_err := templ_out.Text(templ.String(r.Event)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 351, 12)
				}
			} else {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 353, 31)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td><td>")
			if r.Finished() || r.Late() {
				if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 358, 11)
				}
			}
			templ_out.Raw("</td><td>")
			if r.Congress.Pilot {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilot"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 363, 30)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if r.Congress.DirectElectionTrial {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.trial"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 366, 30)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td><td>")
			if r.Congress.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 371, 30)
				}
				templ_out.Raw("</span>")
			} else {
				if templ_err := templ_out.Component(ctx, source(p.Chrome, r.Congress.Source)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 373, 11)
				}
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div></section>")
		return nil
	})
}
