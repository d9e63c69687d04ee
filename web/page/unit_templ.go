// Code generated from unit.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

func unitWhole(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 14, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Title())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 17, 11)
			}
			templ_out.Raw("</h1>")
			if p.Unit.Region != "" && p.Unit.Subregion != "" && p.Unit.Subregion != p.Unit.Region {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.regions", p.Unit.Region, p.Unit.Subregion))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 19, 11)
				}
				templ_out.Raw("</p>")
			} else {
				if p.Unit.Region != "" {
					templ_out.Raw("<p>")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.region", p.Unit.Region))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 21, 11)
					}
					templ_out.Raw("</p>")
				} else {
					templ_out.Raw("<p>")
					if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(p.Unit.Level))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 23, 11)
					}
					templ_out.Raw("</p>")
				}
			}
			templ_out.Raw(" ")
			if !p.Unit.Ended.IsZero() {
				templ_out.Raw("<p><span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.ended", text.Date(p.Unit.Ended)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 26, 34)
				}
				templ_out.Raw("</span></p>")
			} else {
				if !p.Unit.Begun.IsZero() {
					templ_out.Raw("<p><span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.begun", text.Date(p.Unit.Begun)))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 28, 29)
					}
					templ_out.Raw("</span></p>")
				}
			}
			templ_out.Raw("</div><form class=\"filters\" method=\"get\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Chrome.Path)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 31, 48)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "asOf", "confirmed")); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 32, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Day("asOf", p.Lang.T("national.day"), p.Query.AsOf)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 33, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(p.Chrome, p.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 34, 6)
			}
			templ_out.Raw(" <button class=\"button\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.show"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 35, 44)
			}
			templ_out.Raw("</button> ")
			if p.MayWrite {
				templ_out.Raw("<a class=\"button main\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/entry/" + p.Unit.ID.String()))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 37, 36)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.enter"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 37, 77)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</form></div><div class=\"views-and-files\">")
			if templ_err := templ_out.Component(ctx, part.Views(p.Chrome, p.Unit)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 42, 5)
			}
			templ_out.Raw(" ")
			if p.HasChosen {
				if templ_err := templ_out.Component(ctx, part.Leave(p.Chrome, "/picture/unit", "/print/province/"+part.NameInLinks(p.Unit), "", "unit", part.NameInLinks(p.Unit))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 44, 6)
				}
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, part.Moment(p.Chrome, p.Query.AsOf, p.Query.Known, p.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 47, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, unitLive(p)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 49, 5)
				}
				return nil
			})), part.LiveArea(p.Chrome)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 48, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Title())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 13, 3)
		}
		return nil
	})
}

func crumbs(c Chrome, path []congress.Unit) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"crumbs\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.crumbs"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 55, 35)
		}
		templ_out.Raw("\"><ol>")
		for _, u := range path {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.UnitLink(u))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 59, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(placeName(c, u))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 59, 34)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ol></nav>")
		return nil
	})
}

func unitLive(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\" class=\"unit\">")
		if templ_err := templ_out.Component(ctx, verdict(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 68, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.TimeWay(p.Time)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 69, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, contents(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 70, 4)
		}
		templ_out.Raw("<section class=\"part\" id=\"levels\" aria-labelledby=\"levels-title\"><h2 id=\"levels-title\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(p.LevelsTitle())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 72, 39)
		}
		templ_out.Raw("</h2>")
		if len(p.Levels()) > 0 {
			if templ_err := templ_out.Component(ctx, levels(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 74, 6)
			}
		}
		templ_out.Raw(" ")
		if p.HasChosen {
			templ_out.Raw("<div class=\"columns section\">")
			if templ_err := templ_out.Component(ctx, burnUp(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 78, 7)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, ownCongress(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 79, 7)
			}
			templ_out.Raw("</div>")
		} else {
			if templ_err := templ_out.Component(ctx, ownCongress(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 82, 6)
			}
		}
		templ_out.Raw("</section>")
		if templ_err := templ_out.Component(ctx, subUnits(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 85, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, readinessSteps(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 86, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, committees(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 87, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, pilotList(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 88, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, calendarOf(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 89, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, differences(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 90, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, recent(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 91, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, sourceList(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 92, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, rules(newRuleBook(p.Lang, p.Figures))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 93, 4)
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func burnUp(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"chart\"><h2 id=\"chart\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.chart", p.Lang.MeasureName(p.Chosen.Measure)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 99, 20)
		}
		templ_out.Raw("</h2>")
		if b, ok := p.Chart(); ok {
			if templ_err := templ_out.Component(ctx, chart.Draw(b)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 101, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, pointsTable(p.Chrome, p.Lang.T("unit.chart", p.Lang.MeasureName(p.Chosen.Measure)), p.Points)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 102, 5)
			}
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.no_chart"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 104, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

// pointsTable is a chart of counts as a table.
func pointsTable(c Chrome, title string, points []rollup.Point) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"rule\" id=\"chart-table\"><summary>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.chart_table"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 112, 14)
		}
		templ_out.Raw("</summary><div class=\"scroll\" role=\"region\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 113, 50)
		}
		templ_out.Raw("\" tabindex=\"0\"><table><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 115, 27)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("column.day"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 118, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("column.done"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 119, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("column.percent"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 120, 37)
		}
		templ_out.Raw("</th><th scope=\"col\"></th></tr></thead><tbody>")
		for _, point := range points {
			templ_out.Raw("<tr><th scope=\"row\">")
			if templ_err := templ_out.Text(templ.String(text.Date(point.Day))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 127, 26)
			}
			templ_out.Raw("</th><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.Fraction(point.Fraction))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 128, 26)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.Share(point.Fraction))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 129, 26)
			}
			templ_out.Raw("</td><td>")
			if point.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 132, 30)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div></details>")
		return nil
	})
}

func ownCongress(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"own\">")
		if templ_err := templ_out.Component(ctx, standingSection(p.Standing)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 145, 4)
		}
		templ_out.Raw("<h2 id=\"own\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(templ.KV("spaced", len(p.Standing.Places) > 0 || p.Standing.Unranked != ""))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 146, 24)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.own_congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 146, 104)
		}
		templ_out.Raw("</h2>")
		if p.HasOwn {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(congressText(p.Lang, p.Congress.Congress))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 150, 8)
				}
				return nil
			})), part.Lived(p.Chrome, p.OwnEvent())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 149, 6)
			}
			templ_out.Raw("</p><p class=\"small soft\">")
			if p.Congress.Pilot {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilot"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 155, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if p.Congress.DirectElectionTrial {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.trial"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 158, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if p.Congress.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 161, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.no_congress"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 165, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if p.Unit.Level < congress.Nation {
			templ_out.Raw("<p><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(congressLink(p.Chrome, p.Unit))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 168, 17)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T(congressAction(p.MayWrite)))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 168, 52)
			}
			templ_out.Raw("</a></p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}
