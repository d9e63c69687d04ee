// Code generated from wall.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

func wallWhole(w wall) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div id=\"wall\" class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("earlier", w.IsPast()))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 12, 12)
			}
			templ_out.Raw("\" data-live=\"")
			if templ_err := templ_out.Text(templ.String(w.Live())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 13, 16)
			}
			templ_out.Raw("\" data-rotate=\"")
			if templ_err := templ_out.Text(templ.String(w.Seconds())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 14, 18)
			}
			templ_out.Raw("\" data-check=\"30\" data-minutes=\"")
			if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.minutes"))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 16, 19)
			}
			templ_out.Raw("\" data-hours=\"")
			if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.hours"))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 17, 17)
			}
			templ_out.Raw("\" data-days=\"")
			if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.days"))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 18, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, wallLive(w)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 20, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, wallState(w)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 21, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, wallSettings(w)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 22, 5)
			}
			templ_out.Raw("</div>")
			return nil
		})), part.Screen(w.Chrome, w.Lang.T("wall.title", w.Lang.MeasureName(w.Measure)))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 9, 3)
		}
		return nil
	})
}

// wallLive is what changes when somebody enters a figure.
func wallLive(w wall) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\" class=\"wall\" data-program=\"")
		if templ_err := templ_out.Text(templ.String(w.Program())); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 29, 52)
		}
		templ_out.Raw("\" data-next=\"")
		if templ_err := templ_out.Text(templ.String(string(w.Next()))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 29, 78)
		}
		templ_out.Raw("\"><div class=\"atlas\"><h2 id=\"map-title\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("national.map_title"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 31, 36)
		}
		templ_out.Raw("</h2>")
		if templ_err := templ_out.Component(ctx, drawing(w.national)); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 32, 5)
		}
		templ_out.Raw("<ul class=\"classes\">")
		for _, class := range part.Classes {
			templ_out.Raw("<li class=\"")
			if templ_err := templ_out.Text(templ.ClassString(class)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 35, 18)
			}
			templ_out.Raw("\"><span class=\"chip\" aria-hidden=\"true\"></span>")
			if templ_err := templ_out.Text(templ.String(w.Lang.T("legend." + class))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 35, 73)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul></div><div class=\"stops\">")
		for _, s := range w.Stops {
			if templ_err := templ_out.Component(ctx, wallStop(s)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 41, 6)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</div><section class=\"news\" aria-labelledby=\"news\"><h2 id=\"news\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.news"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 45, 20)
		}
		templ_out.Raw("</h2>")
		if len(w.News) == 0 {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.no_news"))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 47, 10)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<ol>")
		for _, l := range w.News {
			templ_out.Raw("<li id=\"")
			if templ_err := templ_out.Text(templ.String("news-" + l.ID.String())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 51, 15)
			}
			templ_out.Raw("\"><span class=\"name\">")
			if templ_err := templ_out.Text(templ.String(l.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 52, 28)
			}
			templ_out.Raw("</span> <span class=\"what\">")
			if templ_err := templ_out.Text(templ.String(w.Lang.MeasureName(w.Named[l.Entry.Measure]))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 53, 28)
			}
			templ_out.Raw("</span> <span class=\"figure\">")
			if l.Was != "" {
				templ_out.Raw("<s>")
				if templ_err := templ_out.Text(templ.String(l.Was)); templ_err != nil {
					return templ.At(templ_err, "wall.templ", 56, 14)
				}
				templ_out.Raw("</s> →")
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(l.Figure)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 58, 13)
			}
			templ_out.Raw("</b></span> <span class=\"when\">")
			if templ_err := templ_out.Text(templ.String(text.DateTime(l.Recorded))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 61, 10)
			}
			templ_out.Raw(" ")
			if l.illustrative() {
				templ_out.Raw("· ")
				if templ_err := templ_out.Text(templ.String(w.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "wall.templ", 63, 13)
				}
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ol></section><p class=\"credit\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("map.credit"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 70, 23)
		}
		templ_out.Raw("</p></div>")
		return nil
	})
}

func wallStop(s stop) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"stop\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(s.Name)); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 75, 37)
		}
		templ_out.Raw("\" data-viewbox=\"")
		if templ_err := templ_out.Text(templ.String(s.View)); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 75, 61)
		}
		templ_out.Raw("\" data-shapes=\"")
		if templ_err := templ_out.Text(templ.String(s.Shapes())); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 75, 84)
		}
		templ_out.Raw("\"><h1>")
		if templ_err := templ_out.Text(templ.String(s.Name)); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 76, 9)
		}
		templ_out.Raw("</h1><p class=\"measure\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(s.Measure))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 78, 6)
		}
		templ_out.Raw(" ")
		if s.Of > 1 {
			templ_out.Raw("<span class=\"soft\">· ")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("wall.place", s.Number, s.Of))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 80, 28)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p>")
		if templ_err := templ_out.Component(ctx, part.Fraction(s.Head)); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 83, 4)
		}
		templ_out.Raw(" ")
		if s.Head.Width() != "0" || s.Ought != "" {
			if templ_err := templ_out.Component(ctx, part.Bar(s.Head, s.Ought)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 85, 5)
			}
		}
		templ_out.Raw(" ")
		if s.Head.IsReported() {
			templ_out.Raw("<p class=\"verdict\">")
			if templ_err := templ_out.Component(ctx, part.Status(s.Head)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 89, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Illustrative(s.Head)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 90, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Unconfirmed(s.Head)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 91, 6)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, cautionBelow(s.Caution())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 93, 5)
			}
		}
		templ_out.Raw("<p class=\"due\"><span>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("wall.of", text.Date(s.Query().AsOf)))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 96, 12)
		}
		templ_out.Raw("</span> ")
		if !s.Head.Deadline.IsZero() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", s.Head.Late()))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 98, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("facts.deadline"))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 99, 8)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(s.Head.Deadline))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 99, 42)
			}
			templ_out.Raw("</b> ")
			if !s.Head.Finished() {
				templ_out.Raw("(")
				if templ_err := templ_out.Text(templ.String(s.Head.TimeLeft())); templ_err != nil {
					return templ.At(templ_err, "wall.templ", 101, 10)
				}
				templ_out.Raw(")")
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if s.Coverage() != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(s.Coverage())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 106, 13)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p><h2>")
		if templ_err := templ_out.Text(templ.String(s.Lang.T("wall.worst"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 109, 9)
		}
		templ_out.Raw("</h2>")
		if len(s.Worst()) == 0 {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T(s.NoTrouble()))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 111, 9)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<ol class=\"worst\">")
		for _, r := range s.Worst() {
			templ_out.Raw("<li><span class=\"name\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 116, 27)
			}
			templ_out.Raw(" <small>")
			if templ_err := templ_out.Text(templ.String(r.inBrief())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 116, 50)
			}
			templ_out.Raw("</small></span> <span class=\"need\">")
			if templ_err := templ_out.Text(templ.String(r.need())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 117, 27)
			}
			templ_out.Raw("</span> <span class=\"figure\">")
			if r.why() != "" {
				if templ_err := templ_out.Text(templ.String(r.why())); templ_err != nil {
					return templ.At(templ_err, "wall.templ", 120, 10)
				}
				templ_out.Raw(" ·")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 122, 9)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ol></section>")
		return nil
	})
}

// wallState says how old the figures are and how the connection stands; the script fills it in.
func wallState(w wall) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"state\" id=\"wall-state\" role=\"status\">")
		if w.IsPast() {
			templ_out.Raw("<strong class=\"warn\">")
			if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.past"))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 134, 27)
			}
			templ_out.Raw(": ")
			if templ_err := templ_out.Text(templ.String(text.Date(w.Query().AsOf))); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 134, 54)
			}
			templ_out.Raw("</strong> ")
			if w.NotBegun(w.Query().AsOf) != "" {
				templ_out.Raw("<strong>")
				if templ_err := templ_out.Text(templ.String(w.NotBegun(w.Query().AsOf))); templ_err != nil {
					return templ.At(templ_err, "wall.templ", 136, 15)
				}
				templ_out.Raw("</strong>")
			}
		}
		templ_out.Raw(" <span class=\"at\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.at"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 139, 22)
		}
		templ_out.Raw(" <time id=\"wall-time\"></time></span> <span class=\"lost\" hidden>")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.lost"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 140, 31)
		}
		templ_out.Raw(" <b id=\"wall-age\"></b></span> <span class=\"ended\" hidden>")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.ended"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 141, 32)
		}
		templ_out.Raw(" <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(w.signInAgain())); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 141, 67)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.sign_in"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 141, 87)
		}
		templ_out.Raw("</a></span> <progress id=\"wall-progress\" max=\"100\" value=\"0\" aria-hidden=\"true\"></progress></p>")
		return nil
	})
}

func wallSettings(w wall) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"settings\" id=\"wall-settings\" method=\"get\" action=\"/wall\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.settings"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 147, 85)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, part.Kept(w.Chrome, "measure", "rotate", "regions", "levels")); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 148, 4)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 150, 6)
		}
		templ_out.Raw(" <select name=\"measure\">")
		for _, m := range w.Pills() {
			if templ_err := templ_out.Component(ctx, measureOption(w.national, m, w.Measure.Code)); templ_err != nil {
				return templ.At(templ_err, "wall.templ", 153, 7)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</select></label> <label>")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.rotate"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 158, 6)
		}
		templ_out.Raw(" <input type=\"number\" name=\"rotate\" min=\"0\" max=\"3600\" value=\"")
		if templ_err := templ_out.Text(templ.String(w.Seconds())); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 159, 66)
		}
		templ_out.Raw("\"></label> <label class=\"tick\"><input type=\"checkbox\" name=\"regions\" value=\"true\"")
		if w.WallQuery.Regions {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.regions"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 161, 111)
		}
		templ_out.Raw("</label> <label class=\"tick\"><input type=\"checkbox\" name=\"levels\" value=\"true\"")
		if w.WallQuery.Levels {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.levels"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 162, 109)
		}
		templ_out.Raw("</label> <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 163, 42)
		}
		templ_out.Raw("</button> <span class=\"steps\" hidden><button class=\"button\" type=\"button\" id=\"wall-before\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.before"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 165, 60)
		}
		templ_out.Raw("</button> <button class=\"button\" type=\"button\" id=\"wall-pause\" aria-pressed=\"false\" data-go-on=\"")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.go_on"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 166, 91)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.pause"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 166, 118)
		}
		templ_out.Raw("</button> <button class=\"button\" type=\"button\" id=\"wall-after\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.after"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 167, 59)
		}
		templ_out.Raw("</button></span> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(w.To("/"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 169, 13)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.leave"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 169, 27)
		}
		templ_out.Raw("</a><p class=\"small\">")
		if templ_err := templ_out.Text(templ.String(w.Lang.T("wall.keys"))); templ_err != nil {
			return templ.At(templ_err, "wall.templ", 170, 22)
		}
		templ_out.Raw("</p></form>")
		return nil
	})
}
