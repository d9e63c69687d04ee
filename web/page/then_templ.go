// Code generated from then.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/chart"
	"tiendo/web/part"
)

func thenWhole(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 14, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.title", p.Place()))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 17, 11)
			}
			templ_out.Raw("</h1>")
			if p.Past.Gap == rollup.GapNone && p.By == rollup.ByCalendar {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.intro_year"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 19, 11)
				}
				templ_out.Raw("</p>")
			} else {
				if p.Past.Gap == rollup.GapNone {
					templ_out.Raw("<p>")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("then.intro"))); templ_err != nil {
						return templ.At(templ_err, "then.templ", 21, 11)
					}
					templ_out.Raw("</p>")
				}
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, thenFilters(p)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 24, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, part.Views(p.Chrome, p.Unit)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 26, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(p.Chrome, p.ThenQuery.Query.AsOf, p.ThenQuery.Query.Known, p.ThenQuery.Query.Confirmed)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 27, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, thenLive(p)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 29, 5)
				}
				return nil
			})), part.LiveArea(p.Chrome)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 28, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Lang.T("then.title", p.Place()))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 13, 3)
		}
		return nil
	})
}

func thenFilters(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"fold\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.filters"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 36, 14)
		}
		templ_out.Raw("</summary><form class=\"filters\" method=\"get\" action=\"/then\">")
		if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "measure", "asOf", "region", "by", "confirmed")); templ_err != nil {
			return templ.At(templ_err, "then.templ", 38, 5)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.measure"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 40, 7)
		}
		templ_out.Raw(" <select name=\"measure\">")
		for _, m := range p.Measures {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 43, 23)
			}
			templ_out.Raw("\"")
			if m.Code == p.Measure.Code {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 43, 81)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></label> ")
		if len(p.Regions) > 0 {
			templ_out.Raw("<label>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.region"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 49, 8)
			}
			templ_out.Raw(" <select name=\"region\"><option value=\"\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(congress.Nation))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 51, 26)
			}
			templ_out.Raw("</option>")
			for _, r := range p.Regions {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 53, 24)
				}
				templ_out.Raw("\"")
				if r == p.Region {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 53, 58)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></label>")
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.by"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 59, 7)
		}
		templ_out.Raw(" <select name=\"by\" class=\"short\">")
		for _, by := range rollup.Alignments {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(by))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 62, 23)
			}
			templ_out.Raw("\"")
			if by == p.By {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.by." + string(by)))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 62, 63)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></label> ")
		if templ_err := templ_out.Component(ctx, part.Day("asOf", p.Lang.T("national.day"), p.ThenQuery.Query.AsOf)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 66, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(p.Chrome, p.ThenQuery.Query.Confirmed)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 67, 5)
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 68, 43)
		}
		templ_out.Raw("</button></form></details>")
		return nil
	})
}

// thenLive is what changes when somebody enters a figure.
func thenLive(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\">")
		if templ_err := templ_out.Component(ctx, thenHead(p)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 76, 4)
		}
		templ_out.Raw("<div class=\"pictures\">")
		if p.Head.Gap == rollup.GapNone {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"chart\"><h2 id=\"chart\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.chart"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 80, 23)
			}
			templ_out.Raw("</h2>")
			if c, ok := p.Chart(); ok {
				if templ_err := templ_out.Component(ctx, chart.DrawCourses(c)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 82, 8)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, thenWeeks(p)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 83, 8)
				}
			} else {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.no_chart"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 85, 26)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</section>")
		}
		templ_out.Raw(" ")
		if len(p.Origins) > 0 {
			if templ_err := templ_out.Component(ctx, thenOrigins(p)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 90, 6)
			}
		}
		templ_out.Raw(" ")
		if s, ok := p.Slope(); ok {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"slope\"><h2 id=\"slope\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.slope"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 94, 23)
			}
			templ_out.Raw("</h2>")
			if templ_err := templ_out.Component(ctx, chart.DrawSlope(s)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 95, 7)
			}
			templ_out.Raw("</section>")
		}
		templ_out.Raw("</div>")
		if p.Past.Gap == rollup.GapNone && p.Unit.Level == congress.Nation {
			if templ_err := templ_out.Component(ctx, thenTable(p)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 100, 5)
			}
		}
		templ_out.Raw(" ")
		if p.Past.Gap == rollup.GapNone {
			templ_out.Raw("<details class=\"rule\"><summary>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("rules.title"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 104, 16)
			}
			templ_out.Raw("</summary>")
			if p.By == rollup.ByCalendar {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.rule_calendar"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 106, 11)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.rule_day"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 108, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.rule_points"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 110, 10)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.rule_sum"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 111, 10)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.rule_course"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 112, 10)
			}
			templ_out.Raw("</p></details>")
		}
		templ_out.Raw("</div>")
		return nil
	})
}

// thenHead is the figure of the whole in both terms, and the difference.
func thenHead(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Years()
		templ_out.Raw("<section class=\"both\" aria-labelledby=\"headline\"><h2 id=\"headline\"><strong>")
		if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(p.Measure))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 122, 31)
		}
		templ_out.Raw("</strong> · ")
		if templ_err := templ_out.Text(templ.String(p.Place())); templ_err != nil {
			return templ.At(templ_err, "then.templ", 122, 76)
		}
		templ_out.Raw("</h2><div class=\"side now\"><h3>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.term", now))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 124, 10)
		}
		templ_out.Raw("</h3><p class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(p.DayNow())); templ_err != nil {
			return templ.At(templ_err, "then.templ", 125, 21)
		}
		templ_out.Raw("</p>")
		if templ_err := templ_out.Component(ctx, thenSide(p.Chrome, p.Head.Now)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 126, 5)
		}
		templ_out.Raw("</div>")
		if p.Gap() == "" {
			templ_out.Raw("<div class=\"side then\"><h3>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.term", then))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 130, 11)
			}
			templ_out.Raw("</h3><p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(p.DayThen())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 131, 22)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, thenSide(p.Before, p.Head.Then)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 132, 6)
			}
			templ_out.Raw("</div><div class=\"side difference\"><h3>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.difference"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 135, 11)
			}
			templ_out.Raw("</h3><p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(p.Verdict())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 136, 22)
			}
			templ_out.Raw("</p>")
			if p.Head.Difference() != "" {
				templ_out.Raw("<p class=\"fraction\"><b data-watch>")
				if templ_err := templ_out.Text(templ.String(p.Head.Difference())); templ_err != nil {
					return templ.At(templ_err, "then.templ", 138, 42)
				}
				templ_out.Raw("</b> <span>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.points"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 138, 76)
				}
				templ_out.Raw("</span></p>")
			}
			templ_out.Raw(" ")
			if p.Lead() != "" {
				templ_out.Raw("<p class=\"small\">")
				if templ_err := templ_out.Text(templ.String(p.Lead())); templ_err != nil {
					return templ.At(templ_err, "then.templ", 141, 25)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div>")
			if p.Past.Recast {
				templ_out.Raw("<p class=\"recast\"><span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.recast_short"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 145, 48)
				}
				templ_out.Raw("</span> ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.recast"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 145, 89)
				}
				templ_out.Raw("</p>")
			}
		} else {
			templ_out.Raw("<div class=\"side gap\">")
			words, link := p.Advice()
			templ_out.Raw("<p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Gap())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 150, 18)
			}
			templ_out.Raw("</strong></p>")
			if link != "" {
				templ_out.Raw("<p><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(link)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 152, 19)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(words)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 152, 28)
				}
				templ_out.Raw("</a></p>")
			} else {
				if words != "" {
					templ_out.Raw("<p>")
					if templ_err := templ_out.Text(templ.String(words)); templ_err != nil {
						return templ.At(templ_err, "then.templ", 154, 11)
					}
					templ_out.Raw("</p>")
				}
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

// thenSide is a figure of one term with what belongs beside a number.
func thenSide(c Chrome, s side) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if s.Event != "" {
				templ_out.Raw("<p class=\"fraction\"><span class=\"words\" data-watch>")
				if templ_err := templ_out.Text(templ.String(s.Event)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 165, 57)
				}
				templ_out.Raw("</span></p>")
			} else {
				if templ_err := templ_out.Component(ctx, part.Fraction(s.Figure)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 167, 5)
				}
			}
			return nil
		})), part.Lived(c, s.Figure)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 163, 3)
		}
		templ_out.Raw("<p class=\"facts\">")
		if s.IsReported() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("facts.as_of"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 172, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(s.AsOf))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 172, 43)
			}
			templ_out.Raw("</b></span> ")
			if s.OldestAsOf != s.AsOf && !s.OldestAsOf.IsZero() {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("facts.oldest"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 174, 13)
				}
				templ_out.Raw(" <b>")
				if templ_err := templ_out.Text(templ.String(text.Date(s.OldestAsOf))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 174, 45)
				}
				templ_out.Raw("</b></span>")
			}
		}
		templ_out.Raw(" ")
		if s.Expected > 1 {
			templ_out.Raw("<span><b>")
			if templ_err := templ_out.Text(templ.String(text.Number(s.Reported))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 178, 15)
			}
			templ_out.Raw("/")
			if templ_err := templ_out.Text(templ.String(text.Number(s.Expected))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 178, 43)
			}
			templ_out.Raw("</b> ")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("facts.coverage"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 178, 75)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if finishedText(s) != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(finishedText(s))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 181, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Unconfirmed(s.Figure)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 183, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Illustrative(s.Figure)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 184, 4)
		}
		templ_out.Raw("</p>")
		return nil
	})
}

// thenWeeks is the chart as a table.
func thenWeeks(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Years()
		templ_out.Raw("<details class=\"rule\" id=\"chart-table\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.weeks"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 192, 14)
		}
		templ_out.Raw("</summary><div class=\"scroll\" role=\"region\" aria-labelledby=\"chart\" tabindex=\"0\"><table class=\"weeks\"><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.chart"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 195, 27)
		}
		templ_out.Raw("</caption><thead><tr>")
		if p.By == rollup.ByDeadline {
			templ_out.Raw("<th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.to_go"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 199, 38)
			}
			templ_out.Raw("</th>")
		}
		templ_out.Raw("<th scope=\"col\" colspan=\"2\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.term", now))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 201, 49)
		}
		templ_out.Raw("</th><th scope=\"col\" colspan=\"2\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.term", then))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 202, 49)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, w := range p.Weeks() {
			templ_out.Raw("<tr>")
			if p.By == rollup.ByDeadline {
				templ_out.Raw("<th scope=\"row\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(w.ToGo)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 209, 39)
				}
				templ_out.Raw("</th>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, thenWeek(p, w.NowDay, w.Now, w.HasNow)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 211, 9)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, thenWeek(p, w.ThenDay, w.Then, w.HasIt)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 212, 9)
			}
			templ_out.Raw("</tr>")
		}
		templ_out.Raw("</tbody></table></div></details>")
		return nil
	})
}

func thenWeek(p thenPage, day congress.Date, s rollup.Stage, counted bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<td class=\"num soft\">")
		if templ_err := templ_out.Text(templ.String(text.Date(day))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 222, 25)
		}
		templ_out.Raw("</td><td class=\"num\">")
		if counted {
			if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(s.Fraction))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 225, 6)
			}
			templ_out.Raw(" · ")
			if templ_err := templ_out.Text(templ.String(p.Lang.Share(s.Fraction))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 225, 40)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if s.Expected > 1 {
				if templ_err := templ_out.Text(templ.String(s.Reported)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 228, 8)
				}
				templ_out.Raw("/")
				if templ_err := templ_out.Text(templ.String(s.Expected)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 228, 23)
				}
			}
			templ_out.Raw(" ")
			if s.Illustrative {
				templ_out.Raw("<i>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 231, 11)
				}
				templ_out.Raw("</i>")
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td>")
		return nil
	})
}

// thenOrigins is what a province came from.
func thenOrigins(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"origins\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.origins"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 241, 22)
		}
		templ_out.Raw("</h2>")
		if p.Head.Lineage() != "" {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(p.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 243, 9)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(p.Head.Lineage())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 243, 25)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if p.Head.Gap == rollup.GapClosed {
			templ_out.Raw("<p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.origins_some"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 246, 22)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<table class=\"changes origins\"><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.origins"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 249, 26)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.column.name"))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 252, 24)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(text.Date(p.Past.Day))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 253, 36)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range p.Origins {
			templ_out.Raw("<tr id=\"")
			if templ_err := templ_out.Text(templ.String("origin-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 258, 15)
			}
			templ_out.Raw("\"><th scope=\"row\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 259, 33)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 259, 44)
			}
			templ_out.Raw("</a></th>")
			if templ_err := templ_out.Component(ctx, changeSide(p.Before, side{Figure: r.Figure}, text.Date(p.Past.Day))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 260, 8)
			}
			templ_out.Raw("</tr>")
		}
		templ_out.Raw("</tbody></table></section>")
		return nil
	})
}

// thenTable is every province in both terms.
func thenTable(p thenPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Years()
		templ_out.Raw("<section class=\"section\"><h2 id=\"table\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.table", len(p.Rows)))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 272, 20)
		}
		templ_out.Raw("</h2>")
		if len(p.Rows) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.none"))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 274, 23)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<p class=\"tally\">")
			for i, said := range p.Tally() {
				if i > 0 {
					templ_out.Raw("<span aria-hidden=\"true\">·</span>")
				}
				templ_out.Raw(" <span>")
				if templ_err := templ_out.Text(templ.String(said)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 281, 14)
				}
				templ_out.Raw("</span> ")
			}
			templ_out.Raw("</p><div class=\"scroll\" role=\"region\" aria-labelledby=\"table\" tabindex=\"0\"><table class=\"changes terms\"><caption>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("then.table_caption", p.Lang.MeasureName(p.Measure), then, text.Date(p.Past.Day), now, text.Date(p.ThenQuery.Query.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "then.templ", 287, 9)
			}
			templ_out.Raw(" ")
			if p.Past.Recast {
				templ_out.Raw("· <b>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("then.recast_short"))); templ_err != nil {
					return templ.At(templ_err, "then.templ", 289, 15)
				}
				templ_out.Raw("</b>")
			}
			templ_out.Raw("</caption><thead>")
			if templ_err := templ_out.Component(ctx, headings(p.Columns())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 293, 8)
			}
			templ_out.Raw("</thead><tbody>")
			for _, r := range p.Rows {
				if templ_err := templ_out.Component(ctx, thenRow(p, r)); templ_err != nil {
					return templ.At(templ_err, "then.templ", 297, 9)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</tbody></table></div>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func thenRow(p thenPage, r pairRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		then, now := p.Heads()
		templ_out.Raw("<tr id=\"")
		if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "then.templ", 308, 11)
		}
		templ_out.Raw("\"><th scope=\"row\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Here("unit", r.Unit.Slug, "region", "", "sort", "", "desc", ""))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 310, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 310, 84)
		}
		templ_out.Raw("</a> ")
		if r.Lineage() != "" {
			templ_out.Raw("<span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(r.Lineage())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 312, 25)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</th>")
		if r.Gap == rollup.GapNone {
			if templ_err := templ_out.Component(ctx, changeSide(p.Before, r.Then, then)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 316, 5)
			}
		} else {
			templ_out.Raw("<td class=\"num side\" data-label=\"")
			if templ_err := templ_out.Text(templ.String(then)); templ_err != nil {
				return templ.At(templ_err, "then.templ", 318, 38)
			}
			templ_out.Raw("\"><span class=\"soft\">–</span></td>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, changeSide(p.Chrome, r.Now, now)); templ_err != nil {
			return templ.At(templ_err, "then.templ", 320, 4)
		}
		templ_out.Raw("<td class=\"num gained\"")
		if r.Difference() != "" {
			templ_out.Raw(" data-label=\"")
			if templ_err := templ_out.Text(templ.String(p.PointsHead())); templ_err != nil {
				return templ.At(templ_err, "then.templ", 321, 65)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(r.Difference())); templ_err != nil {
			return templ.At(templ_err, "then.templ", 321, 86)
		}
		templ_out.Raw("</td><td class=\"how\"><span class=\"")
		if templ_err := templ_out.Text(templ.ClassString("course", r.Course())); templ_err != nil {
			return templ.At(templ_err, "then.templ", 322, 33)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("then.row." + r.Course()))); templ_err != nil {
			return templ.At(templ_err, "then.templ", 322, 58)
		}
		templ_out.Raw("</span></td></tr>")
		return nil
	})
}
