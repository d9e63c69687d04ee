// Code generated from life.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

func lifeWhole(l lifePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(l.Chrome, l.Path)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 13, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(l.Lang.MeasureName(l.Measure))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 16, 11)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.about", placeName(l.Chrome, l.Unit)))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 17, 10)
			}
			templ_out.Raw("</p></div>")
			if templ_err := templ_out.Component(ctx, lifeFilters(l)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 19, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, part.Moment(l.Chrome, l.Query().AsOf, l.Query().Known, l.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 21, 4)
			}
			templ_out.Raw("<div class=\"columns life\"><section aria-labelledby=\"now\"><h2 id=\"now\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.now"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 24, 20)
			}
			templ_out.Raw("</h2>")
			if l.Event != "" {
				templ_out.Raw("<p class=\"big\">")
				if templ_err := templ_out.Text(templ.String(l.Event)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 26, 23)
				}
				templ_out.Raw("</p>")
			} else {
				if templ_err := templ_out.Component(ctx, part.Fraction(l.Stands)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 28, 7)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Facts(l.Stands)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 30, 6)
			}
			templ_out.Raw(" ")
			if l.Stands.Basis == congress.BasisSum {
				templ_out.Raw("<p><span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.Basis(l.Stands.Basis))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 32, 29)
				}
				templ_out.Raw("</span></p>")
			}
			templ_out.Raw("<p class=\"actions\">")
			if l.MayWrite {
				templ_out.Raw("<a class=\"button\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(l.To("/entry/"+l.Unit.ID.String()+"/figure", "measure", string(l.Measure.Code)))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 36, 32)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.correct"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 36, 116)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw(" <a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(l.To("/compare", "unit", l.Unit.ID.String(), "measure", string(l.Measure.Code)))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 38, 31)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("compare.link"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 38, 115)
			}
			templ_out.Raw("</a></p></section>")
			if templ_err := templ_out.Component(ctx, lifeChart(l)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 41, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, lifeParts(l)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 43, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, lifeLines(l)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 44, 4)
			}
			return nil
		})), part.Layout(l.Chrome, l.Lang.T("life.title", l.Lang.MeasureName(l.Measure), placeName(l.Chrome, l.Unit)))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 12, 3)
		}
		return nil
	})
}

func lifeFilters(l lifePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"filters\" method=\"get\" action=\"/history\">")
		if templ_err := templ_out.Component(ctx, part.Kept(l.Chrome, "measure", "known", "before")); templ_err != nil {
			return templ.At(templ_err, "life.templ", 50, 4)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 52, 6)
		}
		templ_out.Raw(" <select name=\"measure\">")
		for _, m := range l.Choices {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 55, 22)
			}
			templ_out.Raw("\"")
			if m.Code == l.Measure.Code {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(l.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 55, 80)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></label> ")
		if templ_err := templ_out.Component(ctx, part.Day("known", l.Lang.T("life.known"), l.KnownDay())); templ_err != nil {
			return templ.At(templ_err, "life.templ", 59, 4)
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 60, 42)
		}
		templ_out.Raw("</button></form>")
		return nil
	})
}

func lifeChart(l lifePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if b, ok := l.SumChart(); ok {
			templ_out.Raw("<section aria-labelledby=\"drawn\"><h2 id=\"drawn\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("unit.chart", l.Lang.MeasureName(l.Measure)))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 67, 21)
			}
			templ_out.Raw("</h2>")
			if templ_err := templ_out.Component(ctx, chart.Draw(b)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 68, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, pointsTable(l.Chrome, l.Lang.T("unit.chart", l.Lang.MeasureName(l.Measure)), l.Points)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 69, 5)
			}
			templ_out.Raw("</section>")
		} else {
			if drawn, ok := l.Chart(); ok {
				templ_out.Raw("<section aria-labelledby=\"drawn\"><h2 id=\"drawn\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.chart"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 73, 21)
				}
				templ_out.Raw("</h2>")
				if templ_err := templ_out.Component(ctx, chart.DrawLife(drawn)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 74, 5)
				}
				templ_out.Raw("<details class=\"rule\" id=\"chart-table\"><summary>")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("unit.chart_table"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 76, 16)
				}
				templ_out.Raw("</summary><div class=\"scroll\" role=\"region\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.chart"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 77, 52)
				}
				templ_out.Raw("\" tabindex=\"0\"><table><caption class=\"sr\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.chart"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 79, 29)
				}
				templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.day"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 82, 27)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.done"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 83, 39)
				}
				templ_out.Raw("</th><th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.status"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 84, 27)
				}
				templ_out.Raw("</th></tr></thead><tbody>")
				for _, r := range l.Reports {
					templ_out.Raw("<tr><th scope=\"row\">")
					if templ_err := templ_out.Text(templ.String(text.Date(r.AsOf))); templ_err != nil {
						return templ.At(templ_err, "life.templ", 90, 28)
					}
					templ_out.Raw("</th><td class=\"num\">")
					if templ_err := templ_out.Text(templ.String(l.Lang.Value(r.Value))); templ_err != nil {
						return templ.At(templ_err, "life.templ", 91, 28)
					}
					templ_out.Raw("</td><td>")
					if templ_err := templ_out.Text(templ.String(l.Lang.T("life.key_" + chart.ClassOf(r)))); templ_err != nil {
						return templ.At(templ_err, "life.templ", 93, 13)
					}
					templ_out.Raw(" ")
					if r.Illustrative {
						templ_out.Raw("<span class=\"tag\">")
						if templ_err := templ_out.Text(templ.String(l.Lang.T("figure.illustrative_short"))); templ_err != nil {
							return templ.At(templ_err, "life.templ", 95, 32)
						}
						templ_out.Raw("</span>")
					}
					templ_out.Raw("</td></tr>")
				}
				templ_out.Raw("</tbody></table></div></details></section>")
			} else {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("unit.no_chart"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 106, 22)
				}
				templ_out.Raw("</p>")
			}
		}
		return nil
	})
}

// lifeParts are the sub-units of which a sum is made, each the way to its own figure's life.
func lifeParts(l lifePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if l.Stands.Basis == congress.BasisSum {
			templ_out.Raw("<section class=\"section\"><h2 id=\"parts\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.parts"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 114, 21)
			}
			templ_out.Raw("</h2>")
			if len(l.Parts) == 0 {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.no_parts"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 116, 24)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"parts\" tabindex=\"0\"><table><caption>")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.parts_caption", l.Stands.Reported, l.Stands.Expected, text.Date(l.Query().AsOf)))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 120, 18)
				}
				templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.name"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 123, 27)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.done"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 124, 39)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.percent"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 125, 39)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("column.asOf"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 126, 39)
				}
				templ_out.Raw("</th></tr></thead><tbody>")
				for _, r := range l.Parts {
					templ_out.Raw("<tr id=\"")
					if templ_err := templ_out.Text(templ.String("part-" + r.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "life.templ", 131, 18)
					}
					templ_out.Raw("\"><th scope=\"row\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "life.templ", 132, 36)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "life.templ", 132, 47)
					}
					templ_out.Raw("</a></th><td class=\"num\">")
					if r.Event != "" {
						if templ_err := templ_out.Text(templ.String(r.Event)); templ_err != nil {
							return templ.At(templ_err, "life.templ", 135, 14)
						}
					} else {
						if r.Counted() {
							if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
								return templ.At(templ_err, "life.templ", 137, 14)
							}
						}
					}
					templ_out.Raw("</td><td class=\"num\">")
					if r.Event == "" {
						if r.Share() != "" {
							if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
								return templ.At(templ_err, "life.templ", 143, 15)
							}
						} else {
							templ_out.Raw("<span class=\"soft\">")
							if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
								return templ.At(templ_err, "life.templ", 145, 34)
							}
							templ_out.Raw("</span>")
						}
					}
					templ_out.Raw("</td><td class=\"num\">")
					if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
						return templ.At(templ_err, "life.templ", 150, 12)
					}
					templ_out.Raw("</td></tr>")
				}
				templ_out.Raw("</tbody></table></div>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func lifeLines(l lifePage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\" aria-labelledby=\"lines\"><div class=\"head\"><h2 id=\"lines\">")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.lines"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 165, 21)
		}
		templ_out.Raw("</h2>")
		if l.Unit.Level > l.Measure.Level {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(l.Whole())); templ_err != nil {
				return templ.At(templ_err, "life.templ", 167, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.below"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 167, 29)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</div>")
		if len(l.Lines) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if l.Stands.Basis == congress.BasisSum {
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.only_sum"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 173, 8)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(l.Lang.T("life.none"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 175, 8)
				}
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<ol class=\"life-lines\">")
			for _, t := range l.Lines {
				if templ_err := templ_out.Component(ctx, lifeOne(l, t)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 181, 7)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ol>")
		}
		templ_out.Raw("<p class=\"actions\">")
		if l.Chrome.Query.Get("before") != "" {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(l.Here("before", ""))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 187, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("history.newest"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 187, 55)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw(" ")
		if l.Next != 0 {
			templ_out.Raw("<a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(l.Here("before", l.Next.String()))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 190, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("history.older"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 190, 68)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</p><details class=\"rule\"><summary>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.clocks"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 194, 15)
		}
		templ_out.Raw("</summary><p>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.clocks_as_of"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 195, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.clocks_recorded"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 196, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.clocks_known"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 197, 9)
		}
		templ_out.Raw("</p></details></section>")
		return nil
	})
}

func lifeOne(l lifePage, t lifeLine) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String("line-" + t.ID.String())); templ_err != nil {
			return templ.At(templ_err, "life.templ", 203, 11)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(string(t.Kind), templ.KV("gone", t.gone()), templ.KV("confirmed", t.Entry.Confirmed), templ.KV("in-use", t.InUse))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 203, 45)
		}
		templ_out.Raw("\"><p class=\"what\"><b>")
		if templ_err := templ_out.Text(templ.String(t.shows(l.Lang))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 205, 9)
		}
		templ_out.Raw("</b> ")
		if t.share(l.Lang) != "" {
			templ_out.Raw("<span class=\"share\">")
			if templ_err := templ_out.Text(templ.String(t.share(l.Lang))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 207, 27)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, lifeTags(l, t)); templ_err != nil {
			return templ.At(templ_err, "life.templ", 209, 5)
		}
		templ_out.Raw("</p><p class=\"clocks\">")
		if t.Kind == congress.LineEntry {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("facts.as_of"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 213, 13)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(t.Entry.AsOf))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 213, 44)
			}
			templ_out.Raw("</b></span>")
		} else {
			if t.Kind == congress.LineCongress {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("facts.as_of"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 215, 13)
				}
				templ_out.Raw(" <b>")
				if templ_err := templ_out.Text(templ.String(text.Date(t.Congress.AsOf))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 215, 44)
				}
				templ_out.Raw("</b></span>")
			}
		}
		templ_out.Raw(" <span>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.recorded"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 217, 12)
		}
		templ_out.Raw(" <b>")
		if templ_err := templ_out.Text(templ.String(text.DateTime(t.Recorded))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 217, 45)
		}
		templ_out.Raw("</b></span> <span>")
		if templ_err := templ_out.Text(templ.String(l.Lang.T("life.by"))); templ_err != nil {
			return templ.At(templ_err, "life.templ", 218, 12)
		}
		templ_out.Raw(" <b>")
		if templ_err := templ_out.Text(templ.String(t.Author)); templ_err != nil {
			return templ.At(templ_err, "life.templ", 218, 39)
		}
		templ_out.Raw("</b></span> ")
		if t.Since != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(t.Since)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 220, 13)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p>")
		if t.Replaced != nil {
			templ_out.Raw("<p class=\"sub\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(l.lineLink(t.Replaced.ID))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 225, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("line.from", l.Lang.Value(t.Replaced.Value), text.Date(t.Replaced.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 225, 45)
			}
			templ_out.Raw("</a> ")
			if t.Change != "" {
				templ_out.Raw("<b>(")
				if templ_err := templ_out.Text(templ.String(t.Change)); templ_err != nil {
					return templ.At(templ_err, "life.templ", 227, 12)
				}
				templ_out.Raw(")</b>")
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if t.Before != "" {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.before", t.Before))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 232, 21)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if t.reason() != "" {
			templ_out.Raw("<p class=\"sub reason\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("line.reason", l.Lang.Reason(t.reason())))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 235, 28)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if t.note() != "" {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(t.note())); templ_err != nil {
				return templ.At(templ_err, "life.templ", 238, 21)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if t.from() != (congress.Source{}) {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Component(ctx, source(l.Chrome, t.from())); templ_err != nil {
				return templ.At(templ_err, "life.templ", 242, 6)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if t.Import != 0 {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Component(ctx, imported(l.Chrome, t.Line)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 247, 6)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		for _, v := range t.Verdicts {
			templ_out.Raw("<p class=\"")
			if templ_err := templ_out.Text(templ.ClassString("sub", "verdict", string(v.Kind))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 251, 15)
			}
			templ_out.Raw("\"><b>")
			if templ_err := templ_out.Text(templ.String(l.Lang.LineKind(v.Kind))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 252, 10)
			}
			templ_out.Raw("</b> · ")
			if templ_err := templ_out.Text(templ.String(v.Author)); templ_err != nil {
				return templ.At(templ_err, "life.templ", 252, 44)
			}
			templ_out.Raw(" · ")
			if templ_err := templ_out.Text(templ.String(text.DateTime(v.Recorded))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 252, 59)
			}
			templ_out.Raw(" ")
			if v.Reason != "" {
				templ_out.Raw("<span>· ")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("line.reason", v.Reason))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 254, 16)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if !v.Due.IsZero() {
				templ_out.Raw("<span>· ")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("confirm.due", text.Date(v.Due)))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 257, 16)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if t.ReplacedBy != 0 {
			templ_out.Raw("<p class=\"sub no-print\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(l.lineLink(t.ReplacedBy))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 262, 38)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.replaced_by"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 262, 67)
			}
			templ_out.Raw("</a></p>")
		}
		templ_out.Raw("</li>")
		return nil
	})
}

func lifeTags(l lifePage, t lifeLine) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if t.InUse {
			templ_out.Raw("<span class=\"tag in-use\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.in_use"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 269, 30)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if t.Unwanted {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("life.taken_back"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 272, 23)
			}
			templ_out.Raw("</span>")
		} else {
			if t.gone() {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(l.Lang.T("line.replaced"))); templ_err != nil {
					return templ.At(templ_err, "life.templ", 274, 23)
				}
				templ_out.Raw("</span>")
			} else {
				if t.Kind == congress.LineEntry && t.Entry.Value.Kind != congress.Withdrawn {
					if t.Entry.Confirmed {
						templ_out.Raw("<span class=\"tag\">")
						if templ_err := templ_out.Text(templ.String(l.Lang.T("life.key_confirmed"))); templ_err != nil {
							return templ.At(templ_err, "life.templ", 277, 24)
						}
						templ_out.Raw("</span>")
					} else {
						templ_out.Raw("<span class=\"tag warn\">")
						if templ_err := templ_out.Text(templ.String(l.Lang.T("figure.unconfirmed"))); templ_err != nil {
							return templ.At(templ_err, "life.templ", 279, 29)
						}
						templ_out.Raw("</span>")
					}
				}
			}
		}
		templ_out.Raw(" ")
		if t.illustrative() {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(l.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "life.templ", 283, 23)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}
