// Code generated from calendar.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func calendarWhole(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 14, 4)
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Title())); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 17, 11)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.as_of", text.Date(p.Query().AsOf)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 18, 10)
			}
			templ_out.Raw(" ")
			if p.Calendar.Partial {
				templ_out.Raw("· ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.partial"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 20, 11)
				}
			}
			templ_out.Raw("</p></div>")
			if templ_err := templ_out.Component(ctx, calendarFilters(p)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 24, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, part.Views(p.Chrome, p.Unit)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 26, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(p.Chrome, p.Query().AsOf, p.Query().Known, false)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 27, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, calendarLive(p)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 29, 5)
				}
				return nil
			})), part.LiveArea(p.Chrome)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 28, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Title())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 13, 3)
		}
		return nil
	})
}

func calendarFilters(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"fold\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.filters"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 36, 13)
		}
		templ_out.Raw("</summary><form class=\"filters\" method=\"get\" action=\"/calendar\">")
		if templ_err := templ_out.Component(ctx, part.Kept(p.Chrome, "level", "region", "state", "asOf", "page", "day")); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 38, 4)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.level"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 40, 6)
		}
		templ_out.Raw(" <select name=\"level\"><option value=\"\">")
		if p.Unit.Level == congress.Nation {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.two_levels"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 44, 9)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.all_levels"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 46, 9)
			}
		}
		templ_out.Raw("</option>")
		for _, level := range p.Levels {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(level.String())); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 50, 22)
			}
			templ_out.Raw("\"")
			if level == p.Level {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(level))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 50, 72)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></label> ")
		if len(p.Regions) > 1 {
			templ_out.Raw("<label>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.region"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 56, 7)
			}
			templ_out.Raw(" <select name=\"region\"><option value=\"\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.all_regions"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 58, 25)
			}
			templ_out.Raw("</option>")
			for _, name := range p.Regions {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 60, 23)
				}
				templ_out.Raw("\"")
				if name == p.Region {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 60, 63)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></label>")
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.state"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 66, 6)
		}
		templ_out.Raw(" <select name=\"state\"><option value=\"\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.all_states"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 68, 24)
		}
		templ_out.Raw("</option>")
		for _, s := range congress.Standings {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(s))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 70, 22)
			}
			templ_out.Raw("\"")
			if s == p.Standing {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(upperFirst(standingWords(p.Lang, s)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 70, 66)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></label> ")
		if templ_err := templ_out.Component(ctx, part.Day("asOf", p.Lang.T("national.day"), p.Query().AsOf)); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 74, 4)
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 75, 42)
		}
		templ_out.Raw("</button></form></details>")
		return nil
	})
}

func calendarLive(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\">")
		if templ_err := templ_out.Component(ctx, calendarTotals(p)); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 82, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, calendarWarnings(p)); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 83, 4)
		}
		templ_out.Raw("<section class=\"section\" aria-labelledby=\"shown\">")
		if templ_err := templ_out.Component(ctx, calendarBar(p)); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 85, 5)
		}
		templ_out.Raw(" ")
		if p.View == "month" {
			if templ_err := templ_out.Component(ctx, calendarMonth(p)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 87, 6)
			}
			templ_out.Raw(" ")
			if !p.Day.IsZero() {
				if templ_err := templ_out.Component(ctx, calendarDay(p)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 89, 7)
				}
			}
			templ_out.Raw(" ")
			if len(p.Undated) > 0 {
				if templ_err := templ_out.Component(ctx, calendarUndated(p)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 92, 7)
				}
			}
		} else {
			if templ_err := templ_out.Component(ctx, calendarList(p)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 95, 6)
			}
		}
		templ_out.Raw("</section><details class=\"rule\" id=\"calendar-rules\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("rules.title"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 99, 15)
		}
		templ_out.Raw("</summary><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.rule_records"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 100, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.rule_silent"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 101, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.rule_crowded"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 102, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.rule_squeeze"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 103, 9)
		}
		templ_out.Raw("</p></details><p class=\"actions\"><a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Download())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 106, 29)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.download"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 106, 55)
		}
		templ_out.Raw("</a> <a class=\"button\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Feeds())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 107, 29)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.subscribe"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 107, 43)
		}
		templ_out.Raw("</a></p></div>")
		return nil
	})
}

// calendarTotals says of how many units there is a record, and how those stand; it is the key to the marks as well.
func calendarTotals(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"standings\">")
		for _, t := range p.Calendar.Totals {
			templ_out.Raw("<li id=\"")
			if templ_err := templ_out.Text(templ.String("total-" + t.Level.String())); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 116, 13)
			}
			templ_out.Raw("\"><b>")
			if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(t.Level))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 117, 10)
			}
			templ_out.Raw("</b> <span class=\"of\" data-watch>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.recorded", congress.Fraction{Done: int64(t.Recorded()), Total: int64(t.Expected)}))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 118, 35)
			}
			templ_out.Raw("</span> ")
			for _, s := range congress.Standings {
				if n := t.Standing[s]; n > 0 {
					templ_out.Raw("<a class=\"")
					if templ_err := templ_out.Text(templ.ClassString("stands", string(s))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 121, 18)
					}
					templ_out.Raw("\" href=\"")
					if templ_err := templ_out.Text(templ.URLString(p.Listed(t.Level, s))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 121, 47)
					}
					templ_out.Raw("\"><span class=\"mark\" aria-hidden=\"true\"></span>")
					if templ_err := templ_out.Text(templ.String(text.Number(n))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 121, 117)
					}
					templ_out.Raw(" ")
					if templ_err := templ_out.Text(templ.String(standingWords(p.Lang, s))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 121, 136)
					}
					templ_out.Raw("</a>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw(" ")
			if f, differs := p.Reported[t.Level]; differs {
				templ_out.Raw("<span class=\"reported\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.reported"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 126, 9)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					templ_out.Raw("<b data-watch>")
					if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 128, 24)
					}
					templ_out.Raw("</b>")
					return nil
				})), part.Lived(p.Chrome, f)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 127, 8)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.beyond"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 130, 9)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul>")
		if p.Marked {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.marked"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 137, 27)
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

func calendarWarnings(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.Silent()+len(p.Crowds)+len(p.Squeezes()) > 0 {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"attention\"><h2 id=\"attention\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.attention"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 144, 25)
			}
			templ_out.Raw("</h2><ul class=\"attention\">")
			if n := p.Silent(); n > 0 {
				templ_out.Raw("<li id=\"silent\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.Here("view", "list", "state", string(congress.StandingSilent), "month", "", "day", "", "page", ""))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 148, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.silent", n))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 148, 122)
				}
				templ_out.Raw("</a> <span class=\"need\">")
				if templ_err := templ_out.Text(templ.String(text.Number(n))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 149, 28)
				}
				templ_out.Raw("</span> <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.silent_more"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 150, 27)
				}
				templ_out.Raw("</span></li>")
			}
			templ_out.Raw(" ")
			for _, s := range p.Squeezes() {
				templ_out.Raw("<li id=\"")
				if templ_err := templ_out.Text(templ.String("squeeze-" + s.Level.String())); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 154, 15)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.Here("view", "", "month", monthCode(monthOf(s.Deadline)), "day", "", "level", s.Level.String(), "page", ""))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 155, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.squeeze", p.Lang.UnitLevel(s.Level), s.Deadline))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 155, 131)
				}
				templ_out.Raw("</a> <span class=\"need\">")
				if templ_err := templ_out.Text(templ.String(text.Number(s.LastWeek + s.After))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 156, 28)
				}
				templ_out.Raw("/")
				if templ_err := templ_out.Text(templ.String(text.Number(s.Open))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 156, 66)
				}
				templ_out.Raw("</span> <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.squeeze_more", s.LastWeek, s.After))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 157, 27)
				}
				templ_out.Raw("</span></li>")
			}
			templ_out.Raw(" ")
			for i, crowd := range p.Crowds {
				if i < warningsHere {
					if templ_err := templ_out.Component(ctx, crowdItem(p, crowd)); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 162, 8)
					}
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ul>")
			if len(p.Crowds) > warningsHere {
				templ_out.Raw("<details class=\"more\" id=\"more-crowds\"><summary>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.more_crowds", len(p.Crowds)-warningsHere))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 168, 17)
				}
				templ_out.Raw("</summary><ul class=\"attention\">")
				for i, crowd := range p.Crowds {
					if i >= warningsHere {
						if templ_err := templ_out.Component(ctx, crowdItem(p, crowd)); templ_err != nil {
							return templ.At(templ_err, "calendar.templ", 172, 10)
						}
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</ul></details>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func crowdItem(p calendarPage, crowd crowdRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String("crowd-" + crowd.Unit.String() + "-" + crowd.Level.String() + "-" + crowd.From.String())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 183, 11)
		}
		templ_out.Raw("\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Crowded(crowd))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 184, 13)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(crowd.runText())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 184, 34)
		}
		templ_out.Raw(": ")
		if templ_err := templ_out.Text(templ.String(placeName(p.Chrome, crowd.Place))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 184, 55)
		}
		templ_out.Raw("</a> <span class=\"need\">")
		if templ_err := templ_out.Text(templ.String(text.Number(crowd.Most))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 185, 24)
		}
		templ_out.Raw("/")
		if templ_err := templ_out.Text(templ.String(text.Number(crowd.Of))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 185, 52)
		}
		templ_out.Raw("</span> <span class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.crowd", crowd.Most, crowd.Of, p.Lang.UnitLevel(crowd.Level), crowd.Fullest))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 186, 23)
		}
		templ_out.Raw("</span></li>")
		return nil
	})
}

func calendarBar(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"calendar-bar\"><h2 id=\"shown\">")
		if p.Month.IsZero() {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.campaign"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 194, 7)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(upperFirst(p.MonthName()))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 196, 7)
			}
		}
		templ_out.Raw("</h2>")
		if !p.Month.IsZero() {
			templ_out.Raw("<nav class=\"segments no-print\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.months"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 200, 48)
			}
			templ_out.Raw("\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.InMonth(monthBefore(p.Month)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 201, 15)
			}
			templ_out.Raw("\" rel=\"prev\"><span aria-hidden=\"true\">‹</span><span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.before", monthName(p.Lang, monthBefore(p.Month))))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 201, 112)
			}
			templ_out.Raw("</span></a> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.InMonth(monthOf(p.Query().AsOf)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 202, 15)
			}
			templ_out.Raw("\"")
			if p.Month == monthOf(p.Query().AsOf) {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T(p.thisMonth()))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 202, 116)
			}
			templ_out.Raw("</a> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.InMonth(monthAfter(p.Month)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 203, 15)
			}
			templ_out.Raw("\" rel=\"next\"><span aria-hidden=\"true\">›</span><span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.after", monthName(p.Lang, monthAfter(p.Month))))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 203, 111)
			}
			templ_out.Raw("</span></a></nav>")
		}
		templ_out.Raw("<nav class=\"segments no-print\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.views"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 206, 47)
		}
		templ_out.Raw("\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Here("view", "", "page", "", "day", ""))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 207, 14)
		}
		templ_out.Raw("\"")
		if p.View == "month" {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.view_month"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 207, 105)
		}
		templ_out.Raw("</a> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Here("view", "list", "page", "", "day", "", "month", monthCode(p.ListMonth())))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 208, 14)
		}
		templ_out.Raw("\"")
		if p.View == "list" && !p.Month.IsZero() {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.view_list"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 208, 164)
		}
		templ_out.Raw("</a> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Here("view", "list", "page", "", "day", "", "month", ""))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 209, 14)
		}
		templ_out.Raw("\"")
		if p.View == "list" && p.Month.IsZero() {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.view_all"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 209, 141)
		}
		templ_out.Raw("</a></nav></div>")
		return nil
	})
}

// calendarMonth is a grid of weeks; on a phone its days with something become a list.
func calendarMonth(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"weekdays\" aria-hidden=\"true\">")
		for i := range 7 {
			templ_out.Raw("<li>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("weekday.short_" + strconv.Itoa(i+1)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 218, 10)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul><ol class=\"month\" aria-labelledby=\"shown\">")
		for _, cell := range p.Cells {
			if cell.Day.IsZero() {
				templ_out.Raw("<li class=\"beside\" aria-hidden=\"true\"></li>")
			} else {
				if templ_err := templ_out.Component(ctx, calendarCellOf(p, cell)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 226, 6)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</ol>")
		if !p.Nearest.IsZero() {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.nothing_here"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 231, 22)
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.InMonth(p.Nearest))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 231, 68)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(upperFirst(monthName(p.Lang, p.Nearest)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 231, 93)
			}
			templ_out.Raw("</a></p>")
		} else {
			if p.Empty() {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.nothing"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 233, 22)
				}
				templ_out.Raw("</p>")
			}
		}
		return nil
	})
}

func calendarCellOf(p calendarPage, cell calendarCell) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String(cell.ID())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 238, 11)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(templ.KV("today", cell.Today), templ.KV("past", cell.Past), templ.KV("none", cell.Total == 0), templ.KV("crowded", len(cell.Crowded) > 0))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 238, 31)
		}
		templ_out.Raw("\"><p class=\"date\"><span class=\"weekday\">")
		if templ_err := templ_out.Text(templ.String(cell.WeekdayName())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 240, 28)
		}
		templ_out.Raw("</span> <time datetime=\"")
		if templ_err := templ_out.Text(templ.String(cell.Day.String())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 241, 21)
		}
		templ_out.Raw("\"")
		if cell.Today {
			templ_out.Raw(" aria-current=\"date\"")
		}
		templ_out.Raw("><span class=\"number\">")
		if templ_err := templ_out.Text(templ.String(cell.Number())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 241, 102)
		}
		templ_out.Raw("</span><span class=\"full\">")
		if templ_err := templ_out.Text(templ.String(text.Date(cell.Day))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 241, 145)
		}
		templ_out.Raw("</span></time> ")
		if len(cell.Crowded) > 0 {
			templ_out.Raw("<span class=\"tag warn\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.crowded"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 243, 30)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p>")
		if len(cell.Names) > 0 {
			templ_out.Raw("<ul class=\"names\">")
			for _, r := range cell.Names {
				templ_out.Raw("<li class=\"")
				if templ_err := templ_out.Text(templ.ClassString("stands", string(r.Standing))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 249, 18)
				}
				templ_out.Raw("\"><span class=\"mark\" aria-hidden=\"true\"></span> <a class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("made-up", r.Illustrative))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 251, 18)
				}
				templ_out.Raw("\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(congressLink(p.Chrome, r.Unit))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 251, 63)
				}
				templ_out.Raw("\" title=\"")
				if templ_err := templ_out.Text(templ.String(r.Spoken())); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 251, 104)
				}
				templ_out.Raw("\" data-watch>")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 251, 130)
				}
				templ_out.Raw(" ")
				for _, mark := range r.Short() {
					templ_out.Raw("<span class=\"within\">")
					if templ_err := templ_out.Text(templ.String(mark)); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 253, 32)
					}
					templ_out.Raw("</span> ")
				}
				templ_out.Raw(" ")
				if r.Within != "" {
					templ_out.Raw("<span class=\"within\">")
					if templ_err := templ_out.Text(templ.String(r.Within)); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 256, 32)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" <span class=\"sr\">")
				if templ_err := templ_out.Text(templ.String(r.Details())); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 258, 27)
				}
				templ_out.Raw("</span></a></li>")
			}
			templ_out.Raw("</ul>")
		} else {
			if cell.Total > 0 {
				templ_out.Raw("<a class=\"total\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.OnDay(cell.Day))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 264, 28)
				}
				templ_out.Raw("\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(cell.Counted())); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 264, 61)
				}
				templ_out.Raw("\" data-watch><b>")
				if templ_err := templ_out.Text(templ.String(text.Number(cell.Total))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 265, 10)
				}
				templ_out.Raw("</b> <span class=\"word\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.congresses_word"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 265, 61)
				}
				templ_out.Raw("</span></a><p class=\"kinds\" aria-hidden=\"true\">")
				for _, count := range cell.Counts {
					templ_out.Raw("<span class=\"")
					if templ_err := templ_out.Text(templ.ClassString("stands", string(count.Standing))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 269, 20)
					}
					templ_out.Raw("\" title=\"")
					if templ_err := templ_out.Text(templ.String(standingWords(p.Lang, count.Standing))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 269, 63)
					}
					templ_out.Raw("\"><span class=\"mark\"></span>")
					if templ_err := templ_out.Text(templ.String(text.Number(count.N))); templ_err != nil {
						return templ.At(templ_err, "calendar.templ", 269, 131)
					}
					templ_out.Raw("</span> ")
				}
				templ_out.Raw("</p>")
			}
		}
		templ_out.Raw("</li>")
		return nil
	})
}

func calendarDay(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\" id=\"chosen\" aria-labelledby=\"chosen-title\"><div class=\"head\"><h2 id=\"chosen-title\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.day", text.Date(p.Day), p.Of))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 279, 28)
		}
		templ_out.Raw("</h2><a class=\"no-print\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Here("day", ""))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 280, 31)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.close_day"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 280, 53)
		}
		templ_out.Raw("</a></div>")
		if p.Of == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.nothing_on_day"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 283, 23)
			}
			templ_out.Raw("</p>")
		} else {
			if templ_err := templ_out.Component(ctx, meetingTable(p, p.Rows)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 285, 5)
			}
			templ_out.Raw(" ")
			if p.Of > len(p.Rows) {
				templ_out.Raw("<p><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.Here("view", "list", "page", ""))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 287, 18)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.whole_day", p.Of))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 287, 57)
				}
				templ_out.Raw("</a></p>")
			}
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func calendarUndated(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\" id=\"undated\" aria-labelledby=\"undated-title\"><h2 id=\"undated-title\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.undated", len(p.Calendar.Undated)))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 295, 28)
		}
		templ_out.Raw("</h2>")
		if templ_err := templ_out.Component(ctx, meetingTable(p, p.Undated)); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 296, 4)
		}
		templ_out.Raw(" ")
		if len(p.Calendar.Undated) > len(p.Undated) {
			templ_out.Raw("<p><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("view", "list", "month", "", "day", "", "page", ""))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 298, 17)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.all_undated", len(p.Calendar.Undated)))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 298, 80)
			}
			templ_out.Raw("</a></p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func calendarList(p calendarPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if !p.Day.IsZero() {
			templ_out.Raw("<p class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.day", text.Date(p.Day), p.Of))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 305, 21)
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("day", "", "page", ""))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 305, 82)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.all_days"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 305, 116)
			}
			templ_out.Raw("</a></p>")
		}
		templ_out.Raw(" ")
		if p.Of == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if !p.Nearest.IsZero() && !p.Month.IsZero() {
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.nothing_here"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 310, 7)
				}
				templ_out.Raw(" <a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.InMonth(p.Nearest))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 310, 53)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(upperFirst(monthName(p.Lang, p.Nearest)))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 310, 78)
				}
				templ_out.Raw("</a>")
			} else {
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.nothing"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 312, 7)
				}
			}
			templ_out.Raw("</p>")
		} else {
			if templ_err := templ_out.Component(ctx, meetingTable(p, p.Rows)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 316, 4)
			}
		}
		templ_out.Raw(" ")
		if p.Pages() > 1 {
			templ_out.Raw("<nav class=\"actions\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.pages"))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 319, 37)
			}
			templ_out.Raw("\">")
			if p.Page > 1 {
				templ_out.Raw("<a class=\"button\" rel=\"prev\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.Here("page", strconv.Itoa(p.Page-1)))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 321, 41)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.page_before"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 321, 84)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw(" <span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.page", p.Page, p.Pages(), p.Of))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 323, 12)
			}
			templ_out.Raw("</span> ")
			if p.Page < p.Pages() {
				templ_out.Raw("<a class=\"button\" rel=\"next\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.Here("page", strconv.Itoa(p.Page+1)))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 325, 41)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.page_after"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 325, 84)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</nav>")
		}
		return nil
	})
}

func meetingTable(p calendarPage, rows []meetingRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.table"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 332, 49)
		}
		templ_out.Raw("\" tabindex=\"0\"><table class=\"meetings\"><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(p.Title())); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 334, 26)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.column_unit"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 337, 24)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.column_days"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 338, 36)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.column_stands"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 339, 24)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.column_level"))); templ_err != nil {
			return templ.At(templ_err, "calendar.templ", 340, 24)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, r := range rows {
			templ_out.Raw("<tr id=\"")
			if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 345, 15)
			}
			templ_out.Raw("\"><th scope=\"row\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.UnitLink(r.Unit))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 347, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 347, 41)
			}
			templ_out.Raw("</a> ")
			if r.Within != "" {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.Within)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 349, 29)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</th><td class=\"num\" data-watch>")
			if templ_err := templ_out.Text(templ.String(r.Days())); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 352, 36)
			}
			templ_out.Raw("</td><td><a class=\"")
			if templ_err := templ_out.Text(templ.ClassString("stands", string(r.Standing))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 354, 19)
			}
			templ_out.Raw("\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(congressLink(p.Chrome, r.Unit))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 354, 57)
			}
			templ_out.Raw("\" data-watch><span class=\"mark\" aria-hidden=\"true\"></span>")
			if templ_err := templ_out.Text(templ.String(upperFirst(r.Stands()))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 354, 148)
			}
			templ_out.Raw("</a> ")
			for _, mark := range r.Marks() {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(mark)); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 356, 29)
				}
				templ_out.Raw("</span> ")
			}
			templ_out.Raw(" ")
			if r.Illustrative {
				templ_out.Raw("<span class=\"sub\"><i>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "calendar.templ", 359, 32)
				}
				templ_out.Raw("</i></span>")
			}
			templ_out.Raw("</td><td>")
			if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(r.Level))); templ_err != nil {
				return templ.At(templ_err, "calendar.templ", 362, 13)
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div>")
		return nil
	})
}
