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
			if p.Unit.Region != "" {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.regions", p.Unit.Region, p.Unit.Subregion))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 19, 11)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(p.Unit.Level))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 21, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw(" ")
			if !p.Unit.Ended.IsZero() {
				templ_out.Raw("<p><span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.ended", text.Date(p.Unit.Ended)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 24, 34)
				}
				templ_out.Raw("</span></p>")
			} else {
				if !p.Unit.Begun.IsZero() {
					templ_out.Raw("<p><span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.begun", text.Date(p.Unit.Begun)))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 26, 29)
					}
					templ_out.Raw("</span></p>")
				}
			}
			templ_out.Raw("</div><form class=\"filters\" method=\"get\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Chrome.Path)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 29, 48)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "asOf", "confirmed")); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 30, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Day("asOf", p.Lang.T("national.day"), p.Query.AsOf)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 31, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(p.Chrome, p.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 32, 6)
			}
			templ_out.Raw(" <button class=\"button\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.show"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 33, 44)
			}
			templ_out.Raw("</button> ")
			if p.MayWrite {
				templ_out.Raw("<a class=\"button main\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/entry/" + p.Unit.ID.String()))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 35, 36)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.enter"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 35, 77)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</form></div><div class=\"views-and-files\">")
			if templ_err := templ_out.Component(ctx, part.Views(p.Chrome, p.Unit)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 40, 5)
			}
			templ_out.Raw(" ")
			if p.HasChosen {
				if templ_err := templ_out.Component(ctx, part.Leave(p.Chrome, "/picture/unit", "/print/province/"+part.NameInLinks(p.Unit), "unit", part.NameInLinks(p.Unit))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 42, 6)
				}
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, part.Moment(p.Chrome, p.Query.AsOf, p.Query.Known, p.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 45, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, unitLive(p)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 47, 5)
				}
				return nil
			})), part.LiveArea(p.Chrome)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 46, 4)
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
			return templ.At(templ_err, "unit.templ", 53, 35)
		}
		templ_out.Raw("\"><ol>")
		for _, u := range path {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.UnitLink(u))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 57, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(placeName(c, u))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 57, 34)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ol></nav>")
		return nil
	})
}

func unitLive(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\">")
		if templ_err := templ_out.Component(ctx, levels(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 66, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, differences(p)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 67, 4)
		}
		templ_out.Raw(" ")
		if p.HasChosen {
			templ_out.Raw("<div class=\"columns section\">")
			if templ_err := templ_out.Component(ctx, burnUp(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 70, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, ownCongress(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 71, 6)
			}
			templ_out.Raw("</div>")
			if p.Events() {
				if templ_err := templ_out.Component(ctx, subUnitEvents(p)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 74, 6)
				}
			} else {
				if len(p.Children) > 0 {
					if templ_err := templ_out.Component(ctx, subUnits(p)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 76, 6)
					}
				}
			}
		} else {
			if templ_err := templ_out.Component(ctx, ownCongress(p)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 79, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, measureTable(p, "pilots", p.Lang.T("unit.pilots"), p.Pilots())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 81, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, measureTable(p, "readiness", p.Lang.MeasureKind(congress.KindReadiness), p.Readiness())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 82, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, measureTable(p, "outcomes", p.Lang.T("unit.outcomes"), p.Outcomes())); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 83, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, rules(newRuleBook(p.Lang, p.Figures))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 84, 4)
		}
		templ_out.Raw("<section class=\"section\" aria-labelledby=\"entries\"><div class=\"head\"><h2 id=\"entries\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.entries"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 87, 24)
		}
		templ_out.Raw("</h2><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/history", "unit", p.Unit.ID.String()))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 88, 15)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.all_entries"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 88, 64)
		}
		templ_out.Raw("</a></div>")
		if templ_err := templ_out.Component(ctx, lineList(p.Chrome, p.Lines, p.Measures, nil)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 90, 5)
		}
		templ_out.Raw("</section></div>")
		return nil
	})
}

func levels(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"levels\"><h2 id=\"levels\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.levels"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 97, 32)
		}
		templ_out.Raw("</h2><ul class=\"levels\">")
		for _, f := range p.Levels() {
			templ_out.Raw("<li id=\"")
			if templ_err := templ_out.Text(templ.String("level-" + f.Measure.Level.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 100, 14)
			}
			templ_out.Raw("\"><h3><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("measure", string(f.Measure.Code)))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 101, 20)
			}
			templ_out.Raw("\"")
			if f.Measure.Code == p.Chosen.Measure.Code {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 101, 133)
			}
			templ_out.Raw("</a></h3>")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, part.Fraction(f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 103, 8)
				}
				return nil
			})), part.Lived(p.Chrome, f)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 102, 7)
			}
			templ_out.Raw(" ")
			if f.Width() != "0" {
				if templ_err := templ_out.Component(ctx, part.Bar(f, "")); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 106, 8)
				}
			}
			templ_out.Raw(" ")
			if f.IsReported() {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 110, 9)
				}
				templ_out.Raw(" ")
				if f.Stale {
					templ_out.Raw("<span class=\"tag warn\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Status("stale"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 112, 34)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
				if f.Basis == congress.BasisSum {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Basis(f.Basis))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 115, 29)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Facts(f)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 119, 7)
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
				return templ.At(templ_err, "unit.templ", 129, 27)
			}
			templ_out.Raw("</h2>")
			for _, f := range p.Differing() {
				templ_out.Raw("<div class=\"")
				if templ_err := templ_out.Text(templ.ClassString("differs", templ.KV("partial", !allReported(f)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 131, 18)
				}
				templ_out.Raw("\"><h3>")
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 134, 10)
					}
					return nil
				})), part.Lived(p.Chrome, f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 133, 8)
				}
				templ_out.Raw("</h3><dl class=\"definition\"><dt>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Basis(congress.BasisOwn))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 138, 13)
				}
				templ_out.Raw("</dt><dd>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(f.Discrepancy.Own))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 139, 13)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(f.Discrepancy.OwnAsOf)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 139, 54)
				}
				templ_out.Raw("</dd><dt>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Basis(congress.BasisSum))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 140, 13)
				}
				templ_out.Raw("</dt><dd>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(f.Discrepancy.Sum))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 141, 13)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(f.Discrepancy.SumAsOf)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 141, 54)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.reported", f.Discrepancy.SumReported, f.Discrepancy.SumExpect))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 141, 119)
				}
				templ_out.Raw("</dd></dl><p>")
				if allReported(f) {
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.differs_full"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 145, 10)
					}
				} else {
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.differs_partial", f.Discrepancy.SumReported, f.Discrepancy.SumExpect))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 147, 10)
					}
				}
				templ_out.Raw(" <span class=\"small soft\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.counts", p.Lang.Basis(f.Basis)))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 149, 34)
				}
				templ_out.Raw("</span> ")
				if templ_err := templ_out.Component(ctx, part.Illustrative(f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 150, 8)
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
			return templ.At(templ_err, "unit.templ", 160, 20)
		}
		templ_out.Raw("</h2>")
		if b, ok := p.Chart(); ok {
			if templ_err := templ_out.Component(ctx, chart.Draw(b)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 162, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, pointsTable(p.Chrome, p.Lang.T("unit.chart", p.Lang.MeasureName(p.Chosen.Measure)), p.Points)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 163, 5)
			}
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.no_chart"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 165, 23)
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
			return templ.At(templ_err, "unit.templ", 173, 14)
		}
		templ_out.Raw("</summary><table><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 175, 26)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("column.day"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 178, 24)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("column.done"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 179, 36)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("column.percent"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 180, 36)
		}
		templ_out.Raw("</th><th scope=\"col\"></th></tr></thead><tbody>")
		for _, point := range points {
			templ_out.Raw("<tr><th scope=\"row\">")
			if templ_err := templ_out.Text(templ.String(text.Date(point.Day))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 187, 25)
			}
			templ_out.Raw("</th><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.Fraction(point.Fraction))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 188, 25)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.Share(point.Fraction))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 189, 25)
			}
			templ_out.Raw("</td><td>")
			if point.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 192, 29)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></details>")
		return nil
	})
}

func ownCongress(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"own\">")
		if len(p.Ranks()) > 0 {
			templ_out.Raw("<h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.rank"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 205, 10)
			}
			templ_out.Raw("</h2><ul class=\"ranks\">")
			for _, r := range p.Ranks() {
				templ_out.Raw("<li>")
				if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 208, 12)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul>")
			if p.Chosen.Rank.Illustrative {
				templ_out.Raw("<p><span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 212, 28)
				}
				templ_out.Raw("</span></p>")
			}
		}
		templ_out.Raw("<h2 id=\"own\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(templ.KV("spaced", len(p.Ranks()) > 0))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 215, 24)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.own_congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 215, 67)
		}
		templ_out.Raw("</h2>")
		if p.HasOwn {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(congressText(p.Lang, p.Congress))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 219, 8)
				}
				return nil
			})), part.Lived(p.Chrome, p.OwnEvent())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 218, 6)
			}
			templ_out.Raw("</p><p class=\"small soft\">")
			if p.Congress.Pilot {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilot"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 224, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if p.Congress.DirectElectionTrial {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.trial"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 227, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if p.Congress.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 230, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.no_congress"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 234, 23)
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
			return templ.At(templ_err, "unit.templ", 241, 23)
		}
		templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"children\" tabindex=\"0\"><table><caption>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.table_caption", p.Lang.MeasureName(p.Chosen.Measure), p.Unit.Name, text.Date(p.Query.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 244, 16)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.name"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 247, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.done"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 248, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.percent"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 249, 37)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 250, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.asOf"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 251, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.remaining"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 252, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.required"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 253, 37)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 254, 25)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range p.Children {
			templ_out.Raw("<tr id=\"")
			if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 259, 16)
			}
			templ_out.Raw("\"><th scope=\"row\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 260, 34)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 260, 45)
			}
			templ_out.Raw("</a></th><td class=\"num\" data-watch>")
			if r.Counted() {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 264, 13)
					}
					return nil
				})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 263, 11)
				}
			}
			templ_out.Raw("</td><td class=\"num\">")
			if r.Counted() {
				if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 270, 12)
				}
			} else {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					templ_out.Raw("<span class=\"soft\">")
					if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 273, 32)
					}
					templ_out.Raw("</span>")
					return nil
				})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 272, 11)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Meter(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 276, 10)
			}
			templ_out.Raw("</td><td>")
			if r.IsReported() {
				if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 280, 11)
				}
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 284, 10)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Remaining())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 286, 26)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Required())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 287, 26)
			}
			templ_out.Raw("</td><td>")
			if r.HasOwn {
				if templ_err := templ_out.Text(templ.String(congressText(p.Lang, r.Congress))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 290, 12)
				}
				templ_out.Raw(" ")
				if r.Congress.Illustrative {
					templ_out.Raw("<span class=\"sub\"><i>")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 292, 34)
					}
					templ_out.Raw("</i></span>")
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
				return templ.At(templ_err, "unit.templ", 308, 13)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 308, 20)
			}
			templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"")
			if templ_err := templ_out.Text(templ.String(id)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 309, 56)
			}
			templ_out.Raw("\" tabindex=\"0\"><table><caption class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 311, 28)
			}
			templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.measure"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 314, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.done"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 315, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.percent"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 316, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("facts.target"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 317, 38)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 318, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.asOf"))); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 319, 38)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, f := range figures {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("measure-" + string(f.Measure.Code))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 324, 17)
				}
				templ_out.Raw("\"><th scope=\"row\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 325, 27)
				}
				templ_out.Raw("</th><td class=\"num\" data-watch>")
				if f.Counted() {
					if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
						if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
							return templ.At(templ_err, "unit.templ", 329, 14)
						}
						return nil
					})), part.Lived(p.Chrome, f)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 328, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if f.Counted() {
					if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 335, 13)
					}
				} else {
					if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
						templ_out.Raw("<span class=\"soft\">")
						if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
							return templ.At(templ_err, "unit.templ", 338, 33)
						}
						templ_out.Raw("</span>")
						return nil
					})), part.Lived(p.Chrome, f)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 337, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(f.Goal())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 343, 12)
				}
				templ_out.Raw(" ")
				if f.Target != nil && f.Target.Unit != 0 {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.own_target"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 345, 31)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td><td>")
				if f.IsReported() && f.Status != rollup.StatusNoTarget && f.Status != rollup.StatusNoDeadline {
					if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 350, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Component(ctx, part.Freshness(f)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 354, 11)
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
			return templ.At(templ_err, "unit.templ", 368, 23)
		}
		templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"children\" tabindex=\"0\"><table><caption>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.table_caption", p.Lang.MeasureName(p.Chosen.Measure), p.Unit.Name, text.Date(p.Query.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 371, 16)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.name"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 374, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.congress"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 375, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 376, 25)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.kind"))); templ_err != nil {
			return templ.At(templ_err, "unit.templ", 377, 25)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range p.Children {
			templ_out.Raw("<tr id=\"")
			if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 382, 16)
			}
			templ_out.Raw("\"><th scope=\"row\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 383, 34)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "unit.templ", 383, 45)
			}
			templ_out.Raw("</a></th><td data-watch>")
			if r.HasOwn {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Text(templ.String(r.Event)); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 387, 13)
					}
					return nil
				})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 386, 11)
				}
				templ_out.Raw(" ")
				if r.Congress.Illustrative {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "unit.templ", 390, 31)
					}
					templ_out.Raw("</span>")
				}
			} else {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 393, 31)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td><td>")
			if r.Finished() || r.Late() {
				if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 398, 11)
				}
			}
			templ_out.Raw("</td><td>")
			if r.Congress.Pilot {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilot"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 403, 30)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if r.Congress.DirectElectionTrial {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.trial"))); templ_err != nil {
					return templ.At(templ_err, "unit.templ", 406, 30)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div></section>")
		return nil
	})
}
