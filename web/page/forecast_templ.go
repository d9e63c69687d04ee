// Code generated from forecast.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

func forecastWhole(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(f.Chrome, f.Path)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 11, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.title", placeName(f.Chrome, f.Unit)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 14, 11)
			}
			templ_out.Raw("</h1></div><form class=\"filters\" method=\"get\" action=\"/forecast\">")
			if templ_err := templ_out.Component(ctx, part.Kept(f.Chrome, "asOf", "confirmed")); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 17, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Day("asOf", f.Lang.T("national.day"), f.Query().AsOf)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 18, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(f.Chrome, f.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 19, 6)
			}
			templ_out.Raw(" <button class=\"button\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("national.show"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 20, 44)
			}
			templ_out.Raw("</button></form></div>")
			if templ_err := templ_out.Component(ctx, part.Views(f.Chrome, f.Unit)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 23, 4)
			}
			templ_out.Raw(" ")
			if len(f.Measures) > 0 {
				templ_out.Raw("<nav class=\"levels-nav\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("national.levels"))); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 25, 41)
				}
				templ_out.Raw("\"><ul class=\"pills\">")
				for _, m := range f.Measures {
					templ_out.Raw("<li><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(f.Here("measure", string(m.Code)))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 28, 21)
					}
					templ_out.Raw("\"")
					if f.HasHead && m.Code == f.Measure().Code {
						templ_out.Raw(" aria-current=\"true\"")
					}
					templ_out.Raw(">")
					if templ_err := templ_out.Text(templ.String(f.Lang.UnitLevel(m.Level))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 28, 126)
					}
					templ_out.Raw("</a></li>")
				}
				templ_out.Raw("</ul></nav>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(f.Chrome, f.Query().AsOf, f.Query().Known, f.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 33, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, forecastLive(f)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 35, 5)
				}
				return nil
			})), part.LiveArea(f.Chrome)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 34, 4)
			}
			return nil
		})), part.Layout(f.Chrome, f.Lang.T("forecast.title", placeName(f.Chrome, f.Unit)))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 10, 3)
		}
		return nil
	})
}

// forecastLive is what changes when somebody enters a figure.
func forecastLive(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\" class=\"forecast\">")
		if !f.HasHead {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.nothing"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 44, 23)
			}
			templ_out.Raw("</p>")
		} else {
			if f.Instead != "" {
				templ_out.Raw("<p class=\"moment\">")
				if templ_err := templ_out.Text(templ.String(f.Instead)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 47, 25)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, forecastHead(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 49, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, late(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 50, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, unpaced(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 51, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, smallCharts(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 52, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, inTime(f, "in-time", f.InTimeTitle(), f.InTime)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 53, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, inTime(f, "free", f.Lang.T("forecast.free", len(f.Free)), f.Free)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 54, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, finished(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 55, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, unjudged(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 56, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, method(f)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 57, 5)
			}
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func forecastHead(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"columns\"><section aria-labelledby=\"outlook\" class=\"outlook\"><h2 id=\"outlook\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.MeasureName(f.Measure()))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 65, 23)
		}
		templ_out.Raw("</h2>")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, part.Fraction(f.Head.Figure)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 67, 6)
			}
			return nil
		})), part.Lived(f.Chrome, f.Head.Figure)); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 66, 5)
		}
		templ_out.Raw("<p class=\"")
		if templ_err := templ_out.Text(templ.ClassString("verdict", templ.KV("warn", f.Head.worries() && !f.Planned()))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 69, 15)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(f.Outlook())); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 69, 81)
		}
		templ_out.Raw("</p>")
		if f.ByPace() != "" {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(f.ByPace())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 71, 10)
			}
			templ_out.Raw("</p>")
		} else {
			if f.Plan() != "" && !f.Planned() {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(f.Plan())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 73, 10)
				}
				templ_out.Raw("</p>")
			}
		}
		templ_out.Raw(" ")
		if f.Head.Band() != "" {
			templ_out.Raw("<p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(f.Head.Band())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 76, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if bar, ok := f.Head.Pace(); ok {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.against"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 79, 29)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, chart.DrawBar(bar)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 80, 6)
			}
		}
		templ_out.Raw("<dl class=\"paces\">")
		if p := f.Head.Needs(); p != nil {
			if templ_err := templ_out.Component(ctx, paceOf(f, f.Lang.T("forecast.needed"), *p)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 84, 7)
			}
		}
		templ_out.Raw(" ")
		if p := f.Head.Goes(); p != nil {
			if templ_err := templ_out.Component(ctx, paceOf(f, f.Lang.T("forecast.current"), *p)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 87, 7)
			}
		}
		templ_out.Raw(" ")
		if f.Head.faster() != "" {
			templ_out.Raw("<div><dt>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.faster"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 91, 13)
			}
			templ_out.Raw("</dt><dd><b>")
			if templ_err := templ_out.Text(templ.String(f.Head.faster())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 92, 16)
			}
			templ_out.Raw("</b></dd></div>")
		}
		templ_out.Raw("</dl>")
		if templ_err := templ_out.Component(ctx, part.Facts(f.Head.plain())); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 96, 5)
		}
		templ_out.Raw("</section><section aria-labelledby=\"chart\"><h2 id=\"chart\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("unit.chart", f.Lang.MeasureName(f.Measure())))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 99, 21)
		}
		templ_out.Raw("</h2>")
		if b, ok := f.Chart(); ok {
			if templ_err := templ_out.Component(ctx, chart.Draw(b)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 101, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, pointsTable(f.Chrome, f.Lang.T("unit.chart", f.Lang.MeasureName(f.Measure())), f.Points)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 102, 6)
			}
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("unit.no_chart"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 104, 24)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section></div>")
		return nil
	})
}

func paceOf(f forecast, name string, p pace) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div><dt>")
		if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 112, 9)
		}
		templ_out.Raw("</dt><dd><b>")
		if templ_err := templ_out.Text(templ.String(p.Daily)); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 113, 12)
		}
		templ_out.Raw("</b>")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 113, 27)
		}
		templ_out.Raw(" <span class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.per_week", p.Weekly))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 113, 76)
		}
		templ_out.Raw("</span></dd></div>")
		return nil
	})
}

// late is the ranked list of those that will miss the deadline, with what each would need.
func late(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"late\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.late", len(f.Late), f.Units()))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 120, 19)
		}
		templ_out.Raw("</h2>")
		if f.Partly {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.partly"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 122, 28)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if len(f.Late) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if f.Units() == 0 {
				if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.no_units"))); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 127, 8)
				}
			} else {
				if len(f.InTime)+len(f.Done) == 0 {
					if templ_err := templ_out.Text(templ.String(f.Lang.T("national.no_judgement"))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 129, 8)
					}
				} else {
					if f.plan.events > 0 {
						if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.none_undated"))); templ_err != nil {
							return templ.At(templ_err, "forecast.templ", 131, 8)
						}
					} else {
						if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.none_late"))); templ_err != nil {
							return templ.At(templ_err, "forecast.templ", 133, 8)
						}
					}
				}
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"late\" tabindex=\"0\"><table class=\"stacked\"><caption class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("national.table_caption", f.Lang.MeasureName(f.Measure()), placeName(f.Chrome, f.Unit), text.Date(f.Query().AsOf)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 139, 28)
			}
			templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("column.name"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 142, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("column.done"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 143, 38)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.worry"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 144, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.finish"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 145, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.current"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 146, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.needed"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 147, 38)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.against"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 148, 26)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, r := range f.Late {
				if templ_err := templ_out.Component(ctx, lateRow(f, r)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 153, 9)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</tbody></table></div>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func lateRow(f forecast, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr id=\"")
		if templ_err := templ_out.Text(templ.String("late-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 163, 11)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, unitCells(f, r)); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 164, 4)
		}
		templ_out.Raw("<td class=\"need\" data-watch>")
		if templ_err := templ_out.Text(templ.String(r.need())); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 165, 33)
		}
		templ_out.Raw("</td><td class=\"num\"")
		if !r.ownEvent() {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.finish"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 166, 51)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if r.Projection != nil {
			if templ_err := templ_out.Text(templ.String(text.Date(r.Projection.Likely))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 168, 7)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(r.Band())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 169, 25)
			}
			templ_out.Raw("</span>")
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(r.noFinish())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 171, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td><td class=\"num\"")
		if !r.ownEvent() {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.current"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 174, 51)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if p := r.Goes(); p != nil {
			if templ_err := templ_out.Text(templ.String(p.Daily)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 176, 7)
			}
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 176, 18)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.per_week", p.Weekly))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 177, 25)
			}
			templ_out.Raw("</span>")
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(r.noPace())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 179, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td><td class=\"num\"")
		if !r.ownEvent() {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.needed"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 182, 51)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if p := r.Needs(); p != nil {
			if templ_err := templ_out.Text(templ.String(p.Daily)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 184, 7)
			}
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 184, 18)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.per_week", p.Weekly))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 185, 25)
			}
			templ_out.Raw("</span>")
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(r.noNeed())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 187, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td><td")
		if _, ok := r.Pace(); ok {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.against"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 190, 47)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if bar, ok := r.Pace(); ok {
			if templ_err := templ_out.Component(ctx, chart.DrawBar(bar)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 192, 6)
			}
			templ_out.Raw(" ")
			if r.faster() != "" {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.faster())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 194, 26)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</td></tr>")
		return nil
	})
}

// unpaced are those behind at a pace that nobody knows: neither late nor in time.
func unpaced(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(f.Unpaced) > 0 {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"unpaced\"><h2 id=\"unpaced\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.unpaced", len(f.Unpaced)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 205, 23)
			}
			templ_out.Raw("</h2><p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.unpaced_rule"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 206, 28)
			}
			templ_out.Raw("</p><ul class=\"named-list\">")
			for _, r := range f.Unpaced {
				templ_out.Raw("<li id=\"")
				if templ_err := templ_out.Text(templ.String("unpaced-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 209, 15)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 210, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 210, 28)
				}
				templ_out.Raw("</a> <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 212, 10)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.as_of", text.Date(r.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 212, 28)
				}
				templ_out.Raw(" ")
				if r.why() != "" {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(part.LowerFirst(r.why()))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 214, 13)
					}
				}
				templ_out.Raw(" ")
				if r.Illustrative {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 217, 13)
					}
				}
				templ_out.Raw(" ")
				if r.Unconfirmed() != "" {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 220, 13)
					}
				}
				templ_out.Raw("</span></li>")
			}
			templ_out.Raw("</ul></section>")
		}
		return nil
	})
}

// unitCells are a unit and its figure with day and marks.
func unitCells(f forecast, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<th scope=\"row\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 232, 28)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 232, 39)
		}
		templ_out.Raw("</a></th><td class=\"num\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("column.done"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 233, 31)
		}
		templ_out.Raw("\">")
		if r.Event != "" {
			if templ_err := templ_out.Text(templ.String(r.Event)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 235, 6)
			}
		} else {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 238, 7)
				}
				return nil
			})), part.Lived(f.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 237, 5)
			}
		}
		templ_out.Raw(" <span class=\"sub\"><span class=\"")
		if templ_err := templ_out.Text(templ.ClassString(templ.KV("stale", r.Stale))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 242, 18)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(text.Date(r.AsOf))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 242, 49)
		}
		templ_out.Raw("</span> ")
		if r.Illustrative {
			templ_out.Raw("· <i>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 244, 12)
			}
			templ_out.Raw("</i>")
		}
		templ_out.Raw(" ")
		if r.Unconfirmed() != "" {
			templ_out.Raw("· <b>")
			if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 247, 12)
			}
			templ_out.Raw("</b>")
		}
		templ_out.Raw("</span></td>")
		return nil
	})
}

func smallCharts(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if f.HasSmall {
			templ_out.Raw("<section class=\"section\"><div class=\"head\"><h2 id=\"small\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("multiples.title", len(f.Small.Items)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 257, 22)
			}
			templ_out.Raw("</h2>")
			if f.All {
				templ_out.Raw("<a href=\"")
				if templ_err := templ_out.Text(templ.URLString(f.Here("all", "") + "#small")); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 259, 16)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("multiples.worst", small))); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 259, 49)
				}
				templ_out.Raw("</a>")
			} else {
				templ_out.Raw("<a href=\"")
				if templ_err := templ_out.Text(templ.URLString(f.Here("all", "true") + "#small")); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 261, 16)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("multiples.all", f.Units()))); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 261, 53)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, chart.DrawMultiples(f.Small, f.Lang.T("multiples.title", len(f.Small.Items)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 264, 5)
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

// inTime is a folded list of units with the day on which each is expected to be done.
func inTime(f forecast, id, title string, rows []row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(rows) > 0 {
			templ_out.Raw("<details class=\"section folded\" id=\"")
			if templ_err := templ_out.Text(templ.String(id)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 272, 40)
			}
			templ_out.Raw("\"><summary><h2>")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 273, 19)
			}
			templ_out.Raw("</h2></summary><div class=\"scroll\" role=\"region\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 274, 51)
			}
			templ_out.Raw("\" tabindex=\"0\"><table class=\"stacked\"><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("column.name"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 278, 26)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("column.done"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 279, 38)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.finish"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 280, 38)
			}
			templ_out.Raw("</th><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.against_deadline"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 281, 26)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, r := range rows {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("in-time-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 286, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Component(ctx, unitCells(f, r)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 287, 10)
				}
				templ_out.Raw("<td class=\"num\"")
				if r.Projection != nil {
					templ_out.Raw(" data-label=\"")
					if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.finish"))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 288, 63)
					}
					templ_out.Raw("\"")
				}
				templ_out.Raw(">")
				if r.Projection != nil {
					if templ_err := templ_out.Text(templ.String(text.Date(r.Projection.Likely))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 290, 13)
					}
					templ_out.Raw(" <span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(r.Band())); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 291, 31)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td><td>")
				if r.Event == "" {
					if templ_err := templ_out.Text(templ.String(r.outlook())); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 296, 13)
					}
				}
				templ_out.Raw(" ")
				if r.LatestMisses() {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.latest_misses"))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 299, 31)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw("</tbody></table></div></details>")
		}
		return nil
	})
}

func finished(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(f.Done) > 0 {
			templ_out.Raw("<details class=\"section folded\" id=\"done\"><summary><h2>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.done", len(f.Done)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 314, 19)
			}
			templ_out.Raw("</h2></summary><ul class=\"named-list\">")
			for _, r := range f.Done {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 318, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 318, 28)
				}
				templ_out.Raw("</a> <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 320, 10)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(r.outlook())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 320, 28)
				}
				templ_out.Raw(" ")
				if r.Illustrative {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 322, 13)
					}
				}
				templ_out.Raw(" ")
				if r.Unconfirmed() != "" {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 325, 13)
					}
				}
				templ_out.Raw("</span></li>")
			}
			templ_out.Raw("</ul></details>")
		}
		return nil
	})
}

// unjudged are those of whom no forecast can be made, by name and with the reason.
func unjudged(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(f.Unjudged) > 0 {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"unjudged\"><h2 id=\"unjudged\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("forecast.unjudged", len(f.Unjudged)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 339, 24)
			}
			templ_out.Raw("</h2><ul class=\"named-list\">")
			for _, r := range f.Unjudged {
				templ_out.Raw("<li id=\"")
				if templ_err := templ_out.Text(templ.String("unjudged-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 342, 15)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 343, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 343, 28)
				}
				templ_out.Raw("</a> <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.Reason())); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 345, 10)
				}
				templ_out.Raw(" ")
				if r.worries() {
					templ_out.Raw("<span class=\"warn\">· ")
					if templ_err := templ_out.Text(templ.String(r.need())); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 347, 32)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
				if r.Illustrative {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 350, 13)
					}
				}
				templ_out.Raw(" ")
				if r.Unconfirmed() != "" {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
						return templ.At(templ_err, "forecast.templ", 353, 13)
					}
				}
				templ_out.Raw("</span></li>")
			}
			templ_out.Raw("</ul></section>")
		}
		return nil
	})
}

// method says how the forecast is made, and how far off it would have been on the campaign's own past days.
func method(f forecast) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"section method\"><section><h2 id=\"test\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.title"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 367, 20)
		}
		templ_out.Raw("</h2><p><b>")
		if templ_err := templ_out.Text(templ.String(f.Verdict())); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 368, 12)
		}
		templ_out.Raw("</b></p><p class=\"small soft\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.how", text.Date(f.Query().AsOf)))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 369, 28)
		}
		templ_out.Raw("</p><div class=\"scroll\" role=\"region\" aria-labelledby=\"test\" tabindex=\"0\"><table class=\"stacked\"><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("national.levels"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 374, 26)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.trials"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 375, 38)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.error"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 376, 38)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.within"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 377, 38)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.points"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 378, 38)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, t := range f.Tests {
			if templ_err := templ_out.Component(ctx, testRow(f, t)); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 383, 9)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</tbody></table></div></section><section aria-labelledby=\"method\"><h2 id=\"method\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("method.title"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 390, 22)
		}
		templ_out.Raw("</h2><ul class=\"plain\"><li>")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("method.pace"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 392, 11)
		}
		templ_out.Raw("</li><li>")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("method.likely"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 393, 11)
		}
		templ_out.Raw("</li><li>")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("method.band"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 394, 11)
		}
		templ_out.Raw("</li><li>")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("method.order"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 395, 11)
		}
		templ_out.Raw("</li><li>")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("method.limits"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 396, 11)
		}
		templ_out.Raw("</li></ul></section></div>")
		return nil
	})
}

func testRow(f forecast, t test) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr><th scope=\"row\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.UnitLevel(t.Measure.Level))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 405, 6)
		}
		templ_out.Raw(" ")
		if t.Illustrative {
			templ_out.Raw("<span class=\"sub\"><i>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 407, 28)
			}
			templ_out.Raw("</i></span>")
		}
		templ_out.Raw("</th><td class=\"num\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.trials"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 410, 32)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(text.Number(t.Trials))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 411, 6)
		}
		templ_out.Raw(" <span class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.units", t.Units))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 412, 24)
		}
		templ_out.Raw("</span></td><td class=\"num\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.error"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 414, 32)
		}
		templ_out.Raw("\">")
		if t.Days() {
			if templ_err := templ_out.Text(templ.String(t.Error(t.MeanDays))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 416, 7)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("test.median", t.Error(t.MedianDays)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 417, 25)
			}
			templ_out.Raw("</span> <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(t.Bias())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 418, 25)
			}
			templ_out.Raw("</span> <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("test.decided", t.Decided))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 419, 25)
			}
			templ_out.Raw("</span> ")
			if t.Unfinished > 0 {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("test.unfinished", t.Unfinished))); templ_err != nil {
					return templ.At(templ_err, "forecast.templ", 421, 26)
				}
				templ_out.Raw("</span>")
			}
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("test.too_few", t.Decided))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 424, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td><td class=\"num\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.within"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 427, 32)
		}
		templ_out.Raw("\">")
		if t.Days() && t.Hits() != "" {
			if templ_err := templ_out.Text(templ.String(t.Hits())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 429, 7)
			}
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("test.too_few", t.Banded))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 431, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td><td class=\"num\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(f.Lang.T("test.points"))); templ_err != nil {
			return templ.At(templ_err, "forecast.templ", 434, 32)
		}
		templ_out.Raw("\">")
		if t.Points() {
			if templ_err := templ_out.Text(templ.String(f.Lang.T("test.points_value", text.Decimal(t.MeanPoints)))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 436, 7)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(t.PointsBias())); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 437, 25)
			}
			templ_out.Raw("</span>")
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("test.too_few", t.Trials))); templ_err != nil {
				return templ.At(templ_err, "forecast.templ", 439, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td></tr>")
		return nil
	})
}
