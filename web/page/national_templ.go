// Code generated from national.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	atlas "tiendo/web/map"
	"tiendo/web/part"
)

func nationalPage(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"views-and-files\">")
			if templ_err := templ_out.Component(ctx, part.Views(n.Chrome, n.Nation)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 14, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Leave(n.Chrome, "/picture/national", "/print/national")); templ_err != nil {
				return templ.At(templ_err, "national.templ", 15, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, nationalControls(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 17, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(n.Chrome, n.Query().AsOf, n.Query().Known, n.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 18, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, nationalLive(n)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 20, 5)
				}
				return nil
			})), part.LiveArea(n.Chrome)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 19, 4)
			}
			return nil
		})), part.Layout(n.Chrome, n.Lang.MeasureName(n.Measure))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 12, 3)
		}
		return nil
	})
}

func nationalControls(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"bar-top\"><nav aria-label=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.levels"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 27, 21)
		}
		templ_out.Raw("\"><ul class=\"pills\">")
		for _, m := range n.Pills() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.Here("measure", string(m.Code)))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 30, 20)
			}
			templ_out.Raw("\"")
			if m.Code == n.Measure.Code {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(n.Lang.UnitLevel(m.Level))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 30, 110)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></nav><details class=\"fold\"><summary>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.filters"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 35, 14)
		}
		templ_out.Raw("</summary><form class=\"filters\" method=\"get\" action=\"/\">")
		if templ_err := templ_out.Component(ctx, part.Kept(n.Chrome, "measure", "asOf", "region", "confirmed")); templ_err != nil {
			return templ.At(templ_err, "national.templ", 37, 5)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 39, 7)
		}
		templ_out.Raw(" <select name=\"measure\"><optgroup label=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.congresses"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 41, 24)
		}
		templ_out.Raw("\">")
		for _, m := range n.Pills() {
			if templ_err := templ_out.Component(ctx, measureOption(n, m)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 43, 9)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</optgroup>")
		for _, kind := range []congress.MeasureKind{congress.KindProgress, congress.KindReadiness, congress.KindOutcome} {
			if len(n.Others(kind)) > 0 {
				templ_out.Raw("<optgroup label=\"")
				if templ_err := templ_out.Text(templ.String(n.Lang.MeasureKind(kind))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 48, 26)
				}
				templ_out.Raw("\">")
				for _, m := range n.Others(kind) {
					if templ_err := templ_out.Component(ctx, measureOption(n, m)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 50, 11)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</optgroup>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</select></label> ")
		if len(n.Regions) > 0 {
			templ_out.Raw("<label>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.region"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 59, 8)
			}
			templ_out.Raw(" <select name=\"region\"><option value=\"\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.UnitLevel(congress.Nation))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 61, 26)
			}
			templ_out.Raw("</option>")
			for _, r := range n.Regions {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 63, 24)
				}
				templ_out.Raw("\"")
				if r == n.Region {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(r)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 63, 58)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></label>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Day("asOf", n.Lang.T("national.day"), n.Query().AsOf)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 68, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.ConfirmedOnly(n.Chrome, n.Query().Confirmed)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 69, 5)
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.show"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 70, 43)
		}
		templ_out.Raw("</button></form></details></div>")
		return nil
	})
}

func measureOption(n national, m congress.Measure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<option value=\"")
		if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 77, 18)
		}
		templ_out.Raw("\"")
		if m.Code == n.Measure.Code {
			templ_out.Raw(" selected")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(n.Lang.MeasureName(m))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 77, 76)
		}
		templ_out.Raw("</option>")
		return nil
	})
}

// nationalLive is what changes when somebody enters a figure.
func nationalLive(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString("national", "filterable", templ.KV("table", n.View == "table"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 82, 32)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, nationalHead(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 83, 4)
		}
		templ_out.Raw(" ")
		if n.View == "table" {
			if templ_err := templ_out.Component(ctx, nationalTable(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 85, 5)
			}
		}
		templ_out.Raw("<div class=\"pair\">")
		if templ_err := templ_out.Component(ctx, attention(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 88, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, ranking(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 89, 5)
		}
		templ_out.Raw("</div>")
		if n.View != "table" {
			if templ_err := templ_out.Component(ctx, nationalMap(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 92, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, nationalTable(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 93, 5)
			}
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func nationalHead(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"headline\" aria-labelledby=\"headline\"><h1 id=\"headline\"><strong>")
		if templ_err := templ_out.Text(templ.String(n.Lang.MeasureName(n.Measure))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 100, 31)
		}
		templ_out.Raw("</strong> · ")
		if templ_err := templ_out.Text(templ.String(n.Place())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 100, 76)
		}
		templ_out.Raw("</h1><div id=\"headline-figure\">")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, part.Fraction(n.Head)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 103, 6)
			}
			return nil
		})), part.Lived(n.Chrome, n.Head)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 102, 5)
		}
		templ_out.Raw(" ")
		if n.Head.Counted() && n.Measure.Code.What() != "congress" {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(n.Head.Parts())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 106, 29)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</div><div>")
		if n.Head.Width() != "0" || n.Ought != "" {
			if templ_err := templ_out.Component(ctx, part.Bar(n.Head, n.Ought)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 111, 6)
			}
		}
		templ_out.Raw(" ")
		if n.Head.IsReported() {
			templ_out.Raw("<p class=\"verdict\">")
			if templ_err := templ_out.Component(ctx, part.Status(n.Head)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 115, 7)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Facts(n.Head)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 118, 5)
		}
		templ_out.Raw("</div></section>")
		return nil
	})
}

func attention(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"attention\"><div class=\"head\"><h2 id=\"attention\">")
		if n.Closer() {
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.attention_in", n.Own.Unit.Name))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 128, 8)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.attention"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 130, 8)
			}
		}
		templ_out.Raw("</h2>")
		if len(n.Trouble()) > listed {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.AllTrouble())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 134, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.all", len(n.Trouble())))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 134, 34)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</div>")
		if len(n.Trouble()) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T(n.NoTrouble()))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 138, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if n.Overdue() > 0 {
			templ_out.Raw("<p class=\"warn small\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.overdue", n.Overdue()))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 141, 28)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<ul class=\"attention\">")
		for i, r := range n.Trouble() {
			if i < listed {
				templ_out.Raw("<li id=\"")
				if templ_err := templ_out.Text(templ.String("attention-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 146, 15)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 147, 17)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 147, 28)
				}
				templ_out.Raw("</a> <span class=\"need\">")
				if templ_err := templ_out.Text(templ.String(r.need())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 148, 28)
				}
				templ_out.Raw("</span> <span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.inBrief())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 150, 10)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, part.Unconfirmed(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 151, 9)
				}
				templ_out.Raw("</span> ")
				if r.Event == "" {
					templ_out.Raw("<span class=\"")
					if templ_err := templ_out.Text(templ.ClassString("sub", templ.KV("stale", r.Stale))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 154, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 154, 60)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</ul>")
		if len(n.Silent()) > 0 {
			templ_out.Raw("<h3>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.silent", len(n.Silent())))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 161, 10)
			}
			templ_out.Raw("</h3><ul class=\"attention\">")
			for i, r := range n.Silent() {
				if i < 3 {
					templ_out.Raw("<li class=\"silent\" id=\"")
					if templ_err := templ_out.Text(templ.String("silent-" + r.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 165, 31)
					}
					templ_out.Raw("\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 166, 18)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 166, 29)
					}
					templ_out.Raw("</a> <span class=\"need\">")
					if r.IsReported() {
						if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
							return templ.At(templ_err, "national.templ", 169, 12)
						}
					} else {
						if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
							return templ.At(templ_err, "national.templ", 171, 12)
						}
					}
					templ_out.Raw("</span></li>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ul>")
			if len(n.Silent()) > 3 && !n.Closer() {
				templ_out.Raw("<p class=\"small\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(n.Here("sort", "asOf", "desc", "") + "#table")); templ_err != nil {
					return templ.At(templ_err, "national.templ", 179, 32)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("national.all", len(n.Silent())))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 179, 82)
				}
				templ_out.Raw("</a></p>")
			}
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func ranking(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section aria-labelledby=\"ranking\"><div class=\"head\"><h2 id=\"ranking\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.ranking"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 188, 23)
		}
		templ_out.Raw("</h2><a href=\"#table\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.full_table"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 189, 23)
		}
		templ_out.Raw("</a></div>")
		if n.Own != nil {
			if templ_err := templ_out.Component(ctx, ownPlace(n, *n.Own)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 192, 5)
			}
		}
		templ_out.Raw(" ")
		if len(n.Ranked()) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.no_rank"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 195, 23)
			}
			templ_out.Raw("</p>")
		} else {
			if len(n.Ranked()) > 1 {
				templ_out.Raw("<table><caption class=\"sr\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("national.ranking_caption", n.Lang.MeasureName(n.Measure), text.Date(n.Query().AsOf)))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 198, 27)
				}
				templ_out.Raw("</caption><thead><tr><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.rank"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 201, 37)
				}
				templ_out.Raw("</th><th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.name"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 202, 25)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.done"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 203, 37)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.percent"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 204, 37)
				}
				templ_out.Raw("</th></tr></thead><tbody>")
				for _, r := range n.Ranked() {
					templ_out.Raw("<tr id=\"")
					if templ_err := templ_out.Text(templ.String("rank-" + r.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 209, 16)
					}
					templ_out.Raw("\" class=\"")
					if templ_err := templ_out.Text(templ.ClassString(r.Class())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 209, 55)
					}
					templ_out.Raw("\"><td class=\"num\">")
					if templ_err := templ_out.Text(templ.String(text.Number(r.Rank.Nation))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 210, 26)
					}
					templ_out.Raw("</td><th scope=\"row\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 212, 19)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 212, 30)
					}
					templ_out.Raw("</a> <span class=\"sub\"><span class=\"")
					if templ_err := templ_out.Text(templ.ClassString(templ.KV("stale", r.Stale))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 214, 24)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 214, 55)
					}
					templ_out.Raw("</span> ")
					if r.Illustrative {
						templ_out.Raw("· <i>")
						if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
							return templ.At(templ_err, "national.templ", 216, 18)
						}
						templ_out.Raw("</i>")
					}
					templ_out.Raw(" ")
					if r.Unconfirmed() != "" {
						templ_out.Raw("· <b>")
						if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
							return templ.At(templ_err, "national.templ", 219, 18)
						}
						templ_out.Raw("</b>")
					}
					templ_out.Raw("</span></th><td class=\"num\">")
					if r.Counted() {
						if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
							if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
								return templ.At(templ_err, "national.templ", 226, 13)
							}
							return nil
						})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
							return templ.At(templ_err, "national.templ", 225, 11)
						}
					} else {
						templ_out.Raw("<span class=\"soft\">")
						if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.no_count"))); templ_err != nil {
							return templ.At(templ_err, "national.templ", 229, 31)
						}
						templ_out.Raw("</span>")
					}
					templ_out.Raw("</td><td class=\"num\">")
					if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 232, 26)
					}
					templ_out.Raw("</td></tr>")
				}
				templ_out.Raw("</tbody></table>")
			}
		}
		templ_out.Raw(" ")
		if n.Generated() > 0 && !n.Closer() {
			templ_out.Raw("<p class=\"rule\"><span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 239, 40)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.generated", n.Generated(), len(n.Rows)))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 239, 89)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func ownPlace(n national, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"own-place\" id=\"own-place\"><h3><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 246, 17)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 246, 28)
		}
		templ_out.Raw("</a></h3><p class=\"big\">")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 249, 7)
			}
			return nil
		})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 248, 5)
		}
		templ_out.Raw("</p>")
		if r.Rank != nil {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("rank.nation", r.Rank.Nation, r.Rank.Of))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 253, 9)
			}
			templ_out.Raw(" · ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("rank.region", r.Rank.Region, r.Rank.OfRegion, r.Unit.Region))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 253, 65)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if n.Gap != "" {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(n.Gap)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 256, 9)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<p class=\"small soft\">")
		if r.IsReported() {
			if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.as_of", text.Date(r.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 260, 7)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Unconfirmed(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 262, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Illustrative(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 263, 5)
		}
		templ_out.Raw(" ")
		if r.Rank != nil && r.Rank.Illustrative {
			templ_out.Raw("· ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("rank.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 265, 9)
			}
		}
		templ_out.Raw("</p></div>")
		return nil
	})
}

func nationalMap(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"atlas\" aria-labelledby=\"map-title\"><div class=\"head\"><h2 id=\"map-title\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.map_title"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 274, 36)
		}
		templ_out.Raw("</h2>")
		if templ_err := templ_out.Component(ctx, views(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 275, 5)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("canvas", templ.KV("zoomed", n.Zoomed()))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 277, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, drawing(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 278, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, legend(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 279, 5)
		}
		templ_out.Raw("<p class=\"tip\" id=\"tip\" hidden aria-hidden=\"true\"></p></div>")
		if len(n.OffMap) > 0 {
			templ_out.Raw("<h3>")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.off_map"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 283, 10)
			}
			templ_out.Raw("</h3><ul class=\"tiles\">")
			for _, r := range n.OffMap {
				templ_out.Raw("<li class=\"")
				if templ_err := templ_out.Text(templ.ClassString(r.Class())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 286, 18)
				}
				templ_out.Raw("\" id=\"")
				if templ_err := templ_out.Text(templ.String("tile-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 286, 35)
				}
				templ_out.Raw("\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 287, 17)
				}
				templ_out.Raw("\"><span class=\"")
				if templ_err := templ_out.Text(templ.ClassString("chip", r.Class())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 288, 22)
				}
				templ_out.Raw("\" aria-hidden=\"true\"></span> <span class=\"name\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 289, 29)
				}
				templ_out.Raw("</span> <span class=\"figure\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 291, 11)
				}
				templ_out.Raw(" ")
				if r.Counted() && r.Share() != "" {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 293, 14)
					}
				}
				templ_out.Raw(" ")
				if r.Illustrative {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 296, 14)
					}
				}
				templ_out.Raw(" ")
				if r.Unconfirmed() != "" {
					templ_out.Raw("· <b>")
					if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 299, 17)
					}
					templ_out.Raw("</b>")
				}
				templ_out.Raw("</span></a></li>")
			}
			templ_out.Raw("</ul>")
		}
		templ_out.Raw("<p class=\"credit\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("map.credit"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 307, 23)
		}
		templ_out.Raw("</p></section>")
		return nil
	})
}

func views(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"segments\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.views"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 312, 37)
		}
		templ_out.Raw("\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(n.Here("view", "map"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 313, 13)
		}
		templ_out.Raw("\"")
		if n.View != "table" {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.view_map"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 313, 84)
		}
		templ_out.Raw("</a> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(n.Here("view", "table"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 314, 13)
		}
		templ_out.Raw("\"")
		if n.View == "table" {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.view_table"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 314, 86)
		}
		templ_out.Raw("</a></nav>")
		return nil
	})
}

func drawing(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"")
		if templ_err := templ_out.Text(templ.ClassString("map", templ.KV("zoom", n.Zoomed()))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 319, 15)
		}
		templ_out.Raw("\" viewBox=\"")
		if templ_err := templ_out.Text(templ.String(n.ViewBox())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 319, 63)
		}
		templ_out.Raw("\" role=\"group\" aria-labelledby=\"map-title\"><defs><pattern id=\"hatch\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><rect class=\"ground\" width=\"14\" height=\"14\"></rect><line class=\"stripe\" x1=\"0\" x2=\"14\" y1=\"7\" y2=\"7\"></line></pattern><pattern id=\"dots\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><rect class=\"ground\" width=\"14\" height=\"14\"></rect><circle class=\"dot\" cx=\"7\" cy=\"7\" r=\"2.6\"></circle></pattern></defs>")
		for _, inset := range n.Insets() {
			templ_out.Raw("<g aria-hidden=\"true\"><rect class=\"frame\" x=\"")
			if templ_err := templ_out.Text(templ.String(inset.X)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 332, 29)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(inset.Y)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 332, 43)
			}
			templ_out.Raw("\" width=\"")
			if templ_err := templ_out.Text(templ.String(inset.Width)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 332, 61)
			}
			templ_out.Raw("\" height=\"")
			if templ_err := templ_out.Text(templ.String(inset.Height)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 332, 84)
			}
			templ_out.Raw("\" rx=\"6\"></rect><text class=\"frame-name\" x=\"")
			if templ_err := templ_out.Text(templ.String(inset.X + inset.Width/2)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 333, 34)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(inset.Y + 34)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 333, 64)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("map." + inset.Archipelago))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 333, 81)
			}
			templ_out.Raw("</text></g>")
		}
		templ_out.Raw("<g class=\"outside\" aria-hidden=\"true\">")
		for _, p := range n.Map.Provinces {
			if _, ok := n.On(p.Code); !ok {
				if templ_err := templ_out.Component(ctx, shape(p)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 339, 7)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"land\">")
		for _, p := range n.Map.Provinces {
			if r, ok := n.On(p.Code); ok {
				templ_out.Raw("<a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 346, 16)
				}
				templ_out.Raw("\" id=\"")
				if templ_err := templ_out.Text(templ.String("on-map-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 346, 30)
				}
				templ_out.Raw("\" class=\"")
				if templ_err := templ_out.Text(templ.ClassString(r.Class(), templ.KV("own", n.Own != nil && n.Own.Unit.ID == r.Unit.ID))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 346, 71)
				}
				templ_out.Raw("\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(r.Label())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 346, 157)
				}
				templ_out.Raw("\" fill=\"")
				if templ_err := templ_out.Text(templ.String(pattern(r.Class()))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 346, 176)
				}
				templ_out.Raw("\" data-watch>")
				if templ_err := templ_out.Component(ctx, shape(p)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 347, 8)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"names\" aria-hidden=\"true\">")
		for _, p := range n.Map.Provinces {
			if r, ok := n.On(p.Code); ok {
				if p.Named || n.Zoomed() {
					templ_out.Raw("<text class=\"")
					if templ_err := templ_out.Text(templ.ClassString(r.Class(), templ.KV("little", !p.Large))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 356, 21)
					}
					templ_out.Raw("\" x=\"")
					if templ_err := templ_out.Text(templ.String(p.Label.X)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 356, 67)
					}
					templ_out.Raw("\" y=\"")
					if templ_err := templ_out.Text(templ.String(p.Label.Y + 9)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 356, 83)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 356, 101)
					}
					templ_out.Raw("</text>")
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g><g class=\"marks\" aria-hidden=\"true\">")
		for _, p := range n.Map.Provinces {
			if r, ok := n.On(p.Code); ok {
				if templ_err := templ_out.Component(ctx, mark(p, r)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 364, 7)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</g></svg>")
		return nil
	})
}

func shape(p atlas.Province) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<path d=\"")
		if templ_err := templ_out.Text(templ.String(p.Path)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 372, 12)
		}
		templ_out.Raw("\"></path>")
		for _, i := range p.Islands {
			templ_out.Raw("<circle cx=\"")
			if templ_err := templ_out.Text(templ.String(i.X)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 374, 16)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(i.Y)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 374, 27)
			}
			templ_out.Raw("\" r=\"5\"></circle>")
		}
		return nil
	})
}

// mark is drawn around the name: a triangle for overdue, a percent sign where no count was reported, a ring
// where nobody has confirmed the figure.
func mark(p atlas.Province, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if r.Late() {
			templ_out.Raw("<path class=\"")
			if templ_err := templ_out.Text(templ.ClassString("late", r.Class())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 382, 17)
			}
			templ_out.Raw("\" d=\"")
			if templ_err := templ_out.Text(templ.String(triangle(p))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 382, 41)
			}
			templ_out.Raw("\"></path>")
		}
		templ_out.Raw(" ")
		if r.Value.Kind == congress.PercentOf {
			templ_out.Raw("<text class=\"")
			if templ_err := templ_out.Text(templ.ClassString("only", r.Class())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 385, 17)
			}
			templ_out.Raw("\" x=\"")
			if templ_err := templ_out.Text(templ.String(p.Label.X)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 385, 41)
			}
			templ_out.Raw("\" y=\"")
			if templ_err := templ_out.Text(templ.String(p.Label.Y + 36)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 385, 57)
			}
			templ_out.Raw("\">%</text>")
		}
		templ_out.Raw(" ")
		if r.Unconfirmed() != "" {
			templ_out.Raw("<circle class=\"")
			if templ_err := templ_out.Text(templ.ClassString("unconfirmed", r.Class())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 388, 19)
			}
			templ_out.Raw("\" cx=\"")
			if templ_err := templ_out.Text(templ.String(p.Label.X + 24)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 388, 51)
			}
			templ_out.Raw("\" cy=\"")
			if templ_err := templ_out.Text(templ.String(beside(p))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 388, 73)
			}
			templ_out.Raw("\" r=\"8\"></circle>")
		}
		return nil
	})
}

func legend(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<fieldset class=\"legend\"><legend>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("legend.title"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 394, 13)
		}
		templ_out.Raw("</legend>")
		for _, class := range part.Classes {
			templ_out.Raw("<label for=\"")
			if templ_err := templ_out.Text(templ.String("show-" + class)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 396, 17)
			}
			templ_out.Raw("\"><input type=\"checkbox\" id=\"")
			if templ_err := templ_out.Text(templ.String("show-" + class)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 397, 33)
			}
			templ_out.Raw("\" class=\"")
			if templ_err := templ_out.Text(templ.ClassString(class)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 397, 59)
			}
			templ_out.Raw("\" checked autocomplete=\"off\"> ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("legend." + class))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 398, 7)
			}
			templ_out.Raw(" <span class=\"count\">")
			if templ_err := templ_out.Text(templ.String(n.Count(class))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 399, 27)
			}
			templ_out.Raw("</span></label> ")
		}
		templ_out.Raw(" <span class=\"key\"><svg viewBox=\"0 0 22 16\" aria-hidden=\"true\"><path class=\"late\" d=\"M11 2l7 12H4z\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(n.Lang.Status(string(rollup.StatusOverdue)))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 402, 117)
		}
		templ_out.Raw("</span> <span class=\"key\"><svg viewBox=\"0 0 22 16\" aria-hidden=\"true\"><text x=\"11\" y=\"13\">%</text></svg>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("legend.percent_only"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 403, 101)
		}
		templ_out.Raw("</span> <span class=\"key\"><svg viewBox=\"0 0 22 16\" aria-hidden=\"true\"><circle class=\"unconfirmed\" cx=\"11\" cy=\"8\" r=\"5.5\"></circle></svg>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.unconfirmed"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 404, 133)
		}
		templ_out.Raw("</span></fieldset>")
		return nil
	})
}

func nationalTable(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"full\"><div class=\"head\"><h2 id=\"table\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.table", len(n.Rows)))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 411, 21)
		}
		templ_out.Raw("</h2>")
		if n.View == "table" {
			if templ_err := templ_out.Component(ctx, views(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 413, 6)
			}
		}
		templ_out.Raw("</div><div class=\"scroll\" role=\"region\" aria-labelledby=\"table\" tabindex=\"0\"><table><caption>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.table_caption", n.Lang.MeasureName(n.Measure), n.Place(), text.Date(n.Query().AsOf)))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 418, 16)
		}
		templ_out.Raw("</caption><thead><tr>")
		for _, h := range n.Columns() {
			templ_out.Raw("<th scope=\"col\" class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("num", h.Numeric))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 422, 32)
			}
			templ_out.Raw("\"")
			if h.Sorted != "" {
				templ_out.Raw(" aria-sort=\"")
				if templ_err := templ_out.Text(templ.String(h.Sorted)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 422, 93)
				}
				templ_out.Raw("\"")
			}
			templ_out.Raw("><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(h.Link)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 423, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(h.Name)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 423, 30)
			}
			templ_out.Raw("<span aria-hidden=\"true\">")
			if templ_err := templ_out.Text(templ.String(h.Arrow())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 423, 65)
			}
			templ_out.Raw("</span></a></th>")
		}
		templ_out.Raw("</tr></thead><tbody>")
		for _, r := range n.Rows {
			if templ_err := templ_out.Component(ctx, nationalRow(n, r)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 430, 8)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</tbody></table></div>")
		if templ_err := templ_out.Component(ctx, rules(n.Rules())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 435, 4)
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func nationalRow(n national, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr id=\"")
		if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 440, 11)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(r.Class(), templ.KV("own", n.Own != nil && n.Own.Unit.ID == r.Unit.ID))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 440, 49)
		}
		templ_out.Raw("\"><td class=\"num\">")
		if r.Rank != nil {
			if templ_err := templ_out.Text(templ.String(text.Number(r.Rank.Nation))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 443, 7)
			}
		}
		templ_out.Raw("</td><th scope=\"row\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 447, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 447, 25)
		}
		templ_out.Raw("</a> <span class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Subregion)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 448, 24)
		}
		templ_out.Raw("</span></th><td class=\"num\" data-watch>")
		if r.Counted() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 453, 8)
				}
				return nil
			})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 452, 6)
			}
		} else {
			if r.IsReported() {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.no_count"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 456, 26)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</td><td class=\"num\" data-watch>")
		if r.Share() != "" && r.Counted() {
			if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 461, 7)
			}
		} else {
			if r.IsReported() {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 464, 8)
					}
					return nil
				})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 463, 6)
				}
			} else {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "national.templ", 467, 26)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Meter(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 469, 5)
		}
		templ_out.Raw("</td><td>")
		if r.IsReported() {
			if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 473, 6)
			}
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 477, 5)
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Text(templ.String(r.Remaining())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 479, 21)
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Text(templ.String(r.Required())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 480, 21)
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Text(templ.String(r.Current())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 481, 21)
		}
		templ_out.Raw("</td></tr>")
		return nil
	})
}
