// Code generated from grid.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"slices"

	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func gridWhole(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if !g.Unchecked {
				if templ_err := templ_out.Component(ctx, crumbs(g.Chrome, g.Path)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 14, 5)
				}
			}
			templ_out.Raw("<div class=\"title\"><h1>")
			if templ_err := templ_out.Text(templ.String(g.Heading())); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 17, 10)
			}
			templ_out.Raw("</h1>")
			if g.Writes {
				if templ_err := templ_out.Component(ctx, part.Presence(g.Chrome, g.Unit)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 19, 6)
				}
			}
			templ_out.Raw(" ")
			if !g.Unchecked {
				templ_out.Raw("<a class=\"no-print\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(g.To("/entry/" + g.Unit.ID.String() + "/read"))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 22, 32)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(g.Lang.T("read.link"))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 22, 83)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, gridMessages(g)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 25, 4)
			}
			templ_out.Raw(" ")
			if g.Unchecked {
				if templ_err := templ_out.Component(ctx, gridUnchecked(g)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 27, 5)
				}
			} else {
				if templ_err := templ_out.Component(ctx, returned(g.Chrome, g.Returned)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 29, 5)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, gridChoices(g)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 30, 5)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, gridForm(g)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 31, 5)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, gridTemplates(g)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 32, 5)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, gridHelp(g)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 33, 5)
				}
			}
			return nil
		})), part.Layout(g.Chrome, g.Title())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 12, 3)
		}
		return nil
	})
}

func gridMessages(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if g.Saved > 0 || g.Unchanged > 0 {
			templ_out.Raw("<div class=\"message\" role=\"status\" id=\"saved\" tabindex=\"-1\">")
			if g.Saved > 0 {
				templ_out.Raw("<p><strong>")
				if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.saved", g.Saved))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 42, 18)
				}
				templ_out.Raw("</strong></p>")
			}
			templ_out.Raw(" ")
			if g.Unchanged > 0 {
				templ_out.Raw("<p><strong>")
				if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.unchanged_done", g.Unchanged))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 45, 18)
				}
				templ_out.Raw("</strong></p>")
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if g.Asked && g.Saved == 0 && g.Unchanged == 0 && g.Title() == g.Heading() {
			templ_out.Raw("<div class=\"message\" role=\"status\" id=\"saved\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.nothing"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 50, 65)
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if g.Unavailable {
			templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("error.unavailable"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 53, 71)
			}
			templ_out.Raw("</div>")
		} else {
			if names := g.Answered(); len(names) > 0 || g.Wrong != "" || len(g.Strays) > 0 {
				templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
				if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.waiting", len(names)+len(g.Strays)))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 56, 10)
				}
				templ_out.Raw("</h2><ul>")
				if g.Wrong != "" {
					templ_out.Raw("<li><a href=\"#grid-asOf\">")
					if templ_err := templ_out.Text(templ.String(g.Wrong)); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 59, 33)
					}
					templ_out.Raw("</a></li>")
				}
				templ_out.Raw(" ")
				for _, n := range names {
					templ_out.Raw("<li><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#c-" + n.String()))); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 62, 20)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(g.label(n))); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 62, 58)
					}
					templ_out.Raw(": ")
					if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.state." + g.State(n)))); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 62, 74)
					}
					templ_out.Raw("</a></li>")
				}
				templ_out.Raw(" ")
				for _, typed := range g.Strays {
					templ_out.Raw("<li>")
					if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.stray", typed))); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 65, 12)
					}
					templ_out.Raw("</li>")
				}
				templ_out.Raw("</ul></div>")
			}
		}
		return nil
	})
}

func gridChoices(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"grid-choices no-print\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.choices"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 73, 50)
		}
		templ_out.Raw("\"><p>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.by_level"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 74, 8)
		}
		templ_out.Raw("</p>")
		if templ_err := templ_out.Component(ctx, gridPills(g.Levels())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 75, 4)
		}
		templ_out.Raw("<p>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.by_kind"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 76, 8)
		}
		templ_out.Raw("</p>")
		if templ_err := templ_out.Component(ctx, gridPills(g.Kinds())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 77, 4)
		}
		templ_out.Raw("</nav>")
		return nil
	})
}

func gridPills(choices []gridChoice) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"pills\">")
		for _, c := range choices {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Link)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 84, 18)
			}
			templ_out.Raw("\"")
			if c.Here {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(c.Label)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 84, 63)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}

// The table's roles are spelled out because its rows are laid out by themselves, so that a browser leaves
// alone those that nobody sees.
func gridForm(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form id=\"grid-form\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(string(g.Here()))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 92, 46)
		}
		templ_out.Raw("\" novalidate data-sending=\"")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.sending"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 92, 91)
		}
		templ_out.Raw("\"><input type=\"hidden\" name=\"key\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.Key)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 93, 43)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"seen\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.Seen())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 94, 44)
		}
		templ_out.Raw("\"><div class=\"grid-bar\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", g.Wrong != ""))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 96, 17)
		}
		templ_out.Raw("\"><label for=\"grid-asOf\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.day"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 97, 30)
		}
		templ_out.Raw("</label> <span class=\"error\" id=\"error-grid-asOf\"")
		if g.Wrong == "" {
			templ_out.Raw(" hidden")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(g.Wrong)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 98, 74)
		}
		templ_out.Raw("</span> <input class=\"day\" type=\"text\" id=\"grid-asOf\" name=\"asOf\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.AsOf)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 99, 71)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"error-grid-asOf hint-grid-asOf\"")
		if g.Wrong != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div><div class=\"grid-actions\"><button class=\"button main\" type=\"submit\" id=\"grid-save\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.save"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 102, 64)
		}
		templ_out.Raw("</button> <button class=\"button\" type=\"submit\" name=\"unchanged\" value=\"page\" id=\"grid-unchanged\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.unchanged_page"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 103, 94)
		}
		templ_out.Raw("</button> <button class=\"quiet scripted\" type=\"button\" id=\"grid-help-open\" aria-haspopup=\"dialog\" hidden>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.help"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 104, 102)
		}
		templ_out.Raw("</button></div><p class=\"hint\" id=\"hint-grid-asOf\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.day_hint", text.Date(g.Today)))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 106, 42)
		}
		templ_out.Raw("</p></div><div class=\"grid-status\"><p id=\"grid-status\" role=\"status\"></p><p id=\"grid-cell\" class=\"small\"></p></div><div class=\"grid-frame\" id=\"grid-frame\"><table class=\"grid\" id=\"grid\" role=\"table\" aria-describedby=\"grid-caption\" data-account=\"")
		if templ_err := templ_out.Text(templ.String(g.Account())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 94)
		}
		templ_out.Raw("\" data-term=\"")
		if templ_err := templ_out.Text(templ.String(string(g.Term.ID))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 120)
		}
		templ_out.Raw("\" data-unit=\"")
		if templ_err := templ_out.Text(templ.String(g.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 152)
		}
		templ_out.Raw("\" data-endpoint=\"")
		if templ_err := templ_out.Text(templ.String(g.Endpoint())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 189)
		}
		templ_out.Raw("\" data-today=\"")
		if templ_err := templ_out.Text(templ.String(g.Today.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 217)
		}
		templ_out.Raw("\" data-live=\"")
		if templ_err := templ_out.Text(templ.String(g.LiveURL())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 248)
		}
		templ_out.Raw("\" data-words=\"")
		if templ_err := templ_out.Text(templ.String(g.Words())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 113, 275)
		}
		templ_out.Raw("\"><caption class=\"sr\" id=\"grid-caption\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.caption", g.Unit.Name))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 114, 45)
		}
		templ_out.Raw("</caption><thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.unit"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 117, 45)
		}
		templ_out.Raw("</th>")
		for _, m := range g.Table.Measures {
			done, total := g.Lang.MeasureParts(m)
			templ_out.Raw("<th scope=\"col\" role=\"columnheader\" id=\"")
			if templ_err := templ_out.Text(templ.String("m-" + string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 120, 49)
			}
			templ_out.Raw("\" data-measure=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 120, 88)
			}
			templ_out.Raw("\" title=\"")
			if templ_err := templ_out.Text(templ.String(done + " / " + total)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 120, 113)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 120, 138)
			}
			templ_out.Raw("</th>")
		}
		templ_out.Raw("</tr></thead><tbody role=\"rowgroup\">")
		for i, r := range g.Table.Rows {
			if templ_err := templ_out.Component(ctx, gridRow(g, r, i == 0)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 126, 8)
			}
			templ_out.Raw(" ")
			if asks := g.asks(r); len(asks) > 0 {
				templ_out.Raw("<tr class=\"asks\" role=\"row\"><td role=\"cell\" colspan=\"")
				if templ_err := templ_out.Text(templ.String(text.Number(len(g.Table.Measures) + 1))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 129, 35)
				}
				templ_out.Raw("\">")
				for _, n := range asks {
					if templ_err := templ_out.Component(ctx, gridAsk(g, n, g.Answers[n])); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 131, 12)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</tbody></table></div><datalist id=\"grid-reasons\">")
		for _, reason := range gridReasons {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.reason." + reason))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 142, 21)
			}
			templ_out.Raw("\"></option>")
		}
		templ_out.Raw("</datalist></form>")
		return nil
	})
}

func gridRow(g gridPage, r GridRow, whole bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr role=\"row\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(templ.KV("whole", whole))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 149, 25)
		}
		templ_out.Raw("\" data-unit=\"")
		if templ_err := templ_out.Text(templ.String(r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 149, 64)
		}
		templ_out.Raw("\" data-names=\"")
		if templ_err := templ_out.Text(templ.String(r.names())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 149, 98)
		}
		templ_out.Raw("\"><th scope=\"row\" role=\"rowheader\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String("u-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 150, 54)
		}
		templ_out.Raw("\"><span class=\"name\" id=\"")
		if templ_err := templ_out.Text(templ.String("u-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 151, 28)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 151, 58)
		}
		templ_out.Raw("</span> <span class=\"row-tools no-print\">")
		if r.Below {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(g.To("/entry/"+r.Unit.ID.String(), "measure", "", "level", g.Query1("level"), "kind", g.Query1("kind")))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 154, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.below"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 154, 124)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw(" ")
		if g.open(r) {
			templ_out.Raw("<button class=\"quiet\" type=\"submit\" name=\"unchanged\" value=\"")
			if templ_err := templ_out.Text(templ.String(r.Unit.ID.String())); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 157, 67)
			}
			templ_out.Raw("\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.unchanged"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 157, 104)
			}
			templ_out.Raw("<span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 157, 152)
			}
			templ_out.Raw("</span></button>")
		}
		templ_out.Raw("</span></th>")
		for _, c := range r.Cells {
			if c.Closed == "" {
				if templ_err := templ_out.Component(ctx, gridOpen(g, c)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 163, 6)
				}
			} else {
				if templ_err := templ_out.Component(ctx, gridClosed(g, c)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 165, 6)
				}
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</tr>")
		return nil
	})
}

func gridOpen(g gridPage, c GridCell) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		name := c.Name.String()
		templ_out.Raw("<td role=\"cell\" data-state=\"")
		if templ_err := templ_out.Text(templ.String(g.State(c.Name))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 173, 31)
		}
		templ_out.Raw("\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(g.Lang.MeasureName(c.Measure))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 173, 62)
		}
		templ_out.Raw("\"><input id=\"")
		if templ_err := templ_out.Text(templ.String("c-" + name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 15)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String("v." + name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 36)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.Typed(c))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 58)
		}
		templ_out.Raw("\" autocomplete=\"off\" spellcheck=\"false\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String("u-" + c.Name.Unit.String() + " m-" + string(c.Name.Measure))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 127)
		}
		templ_out.Raw("\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(g.DescribedBy(c.Name))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 209)
		}
		templ_out.Raw("\" data-unit=\"")
		if templ_err := templ_out.Text(templ.String(c.Name.Unit.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 245)
		}
		templ_out.Raw("\" data-measure=\"")
		if templ_err := templ_out.Text(templ.String(string(c.Name.Measure))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 283)
		}
		templ_out.Raw("\" data-base=\"")
		if templ_err := templ_out.Text(templ.String(c.Entry.String())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 320)
		}
		templ_out.Raw("\" data-base-as-of=\"")
		if templ_err := templ_out.Text(templ.String(c.baseDay())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 357)
		}
		templ_out.Raw("\" data-value=\"")
		if templ_err := templ_out.Text(templ.String(g.Lang.Cell(c.Value))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 174, 384)
		}
		templ_out.Raw("\"")
		if g.Focus == c.Name {
			templ_out.Raw(" autofocus")
		}
		if g.State(c.Name) != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("> <span class=\"sub\" id=\"")
		if templ_err := templ_out.Text(templ.String("s-" + name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 175, 26)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, gridSub(g, c)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 176, 5)
		}
		templ_out.Raw("</span></td>")
		return nil
	})
}

// gridSub is the line below a cell: the day of its figure and who entered it, with what is special about it.
func gridSub(g gridPage, c GridCell) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<a href=\"")
		if templ_err := templ_out.Text(templ.URLString(g.Details(c.Name))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 183, 12)
		}
		templ_out.Raw("\">")
		if c.IsReported() {
			templ_out.Raw("<span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.details"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 185, 23)
			}
			templ_out.Raw("</span>")
			if templ_err := templ_out.Text(templ.String(day(c))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 185, 59)
			}
		} else {
			templ_out.Raw("<span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.details"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 187, 23)
			}
			templ_out.Raw("</span>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("figure.not_reported"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 187, 59)
			}
		}
		templ_out.Raw("</a> ")
		if c.IsReported() && !c.Confirmed {
			templ_out.Raw("<b class=\"mark\" title=\"")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("figure.unconfirmed"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 191, 27)
			}
			templ_out.Raw("\">○<span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("figure.unconfirmed"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 191, 80)
			}
			templ_out.Raw("</span></b>")
		}
		templ_out.Raw(" ")
		if differs := g.Differs(c); differs != "" {
			templ_out.Raw("<b class=\"mark warn\" title=\"")
			if templ_err := templ_out.Text(templ.String(differs)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 194, 32)
			}
			templ_out.Raw("\">≠<span class=\"sr\">")
			if templ_err := templ_out.Text(templ.String(differs)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 194, 62)
			}
			templ_out.Raw("</span></b>")
		}
		templ_out.Raw(" ")
		if c.Illustrative {
			templ_out.Raw("<i>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 197, 8)
			}
			templ_out.Raw("</i>")
		} else {
			if author := g.Authors[c.Entry]; author != "" {
				templ_out.Raw("<a class=\"by lived\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(g.Life(g.Figure(c)))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 199, 30)
				}
				templ_out.Raw("\" title=\"")
				if templ_err := templ_out.Text(templ.String(author + " · " + g.Lang.T("life.open"))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 199, 60)
				}
				templ_out.Raw("\" tabindex=\"-1\">")
				if templ_err := templ_out.Text(templ.String(author)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 199, 117)
				}
				templ_out.Raw("</a>")
			}
		}
		return nil
	})
}

func gridClosed(g gridPage, c GridCell) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<td role=\"cell\" class=\"closed\" data-label=\"")
		if templ_err := templ_out.Text(templ.String(g.Lang.MeasureName(c.Measure))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 204, 46)
		}
		templ_out.Raw("\">")
		if c.IsReported() {
			templ_out.Raw("<span class=\"value\">")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(g.Figure(c).Short())); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 208, 8)
				}
				return nil
			})), part.Lived(g.Chrome, g.Figure(c))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 207, 6)
			}
			templ_out.Raw("</span> <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(day(c))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 211, 24)
			}
			templ_out.Raw(" · ")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.closed." + string(c.Closed)))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 211, 37)
			}
			templ_out.Raw("</span>")
		} else {
			templ_out.Raw("<span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.closed." + string(c.Closed)))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 213, 24)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if c.Closed == closedSum {
			templ_out.Raw("<a class=\"sub\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(g.Details(c.Name))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 216, 26)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.details"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 216, 48)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</td>")
		return nil
	})
}

// gridAsk says what has to be done about a cell, and takes the answer.
func gridAsk(g gridPage, n CellName, a CellAnswer) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		name := n.String()
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("ask", a.State)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 224, 15)
		}
		templ_out.Raw("\" id=\"")
		if templ_err := templ_out.Text(templ.String("ask-" + name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 224, 37)
		}
		templ_out.Raw("\" role=\"group\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String("ask-title-" + name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 224, 84)
		}
		templ_out.Raw("\"><p class=\"ask-title\" id=\"")
		if templ_err := templ_out.Text(templ.String("ask-title-" + name)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 225, 29)
		}
		templ_out.Raw("\"><strong>")
		if templ_err := templ_out.Text(templ.String(g.label(n))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 225, 61)
		}
		templ_out.Raw(": ")
		if templ_err := templ_out.Text(templ.String(a.Typed)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 225, 77)
		}
		templ_out.Raw("</strong> <span>")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.state." + a.State))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 225, 104)
		}
		templ_out.Raw("</span></p>")
		for _, p := range a.Problems {
			templ_out.Raw("<p class=\"error\">")
			if templ_err := templ_out.Text(templ.String(p)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 227, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		for _, d := range a.Doubts {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(d.Message)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 230, 9)
			}
			templ_out.Raw("</p>")
			if !d.NeedsReason {
				templ_out.Raw("<label class=\"tick\"><input type=\"checkbox\" name=\"")
				if templ_err := templ_out.Text(templ.String("a." + name)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 232, 55)
				}
				templ_out.Raw("\" value=\"")
				if templ_err := templ_out.Text(templ.String(d.Code)); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 232, 77)
				}
				templ_out.Raw("\"")
				if slices.Contains(a.Accepted, d.Code) {
					templ_out.Raw(" checked")
				}
				templ_out.Raw("> ")
				if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.accept"))); templ_err != nil {
					return templ.At(templ_err, "grid.templ", 232, 139)
				}
				templ_out.Raw("</label>")
			}
		}
		templ_out.Raw(" ")
		if a.State == "reason" {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.reason_needed", a.Current))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 236, 9)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if a.State == "conflict" {
			templ_out.Raw("<dl class=\"definition\"><dt>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.theirs"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 240, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(a.Current)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 241, 11)
			}
			templ_out.Raw("</dd><dt>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("entry.yours"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 242, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(a.Typed)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 243, 11)
			}
			templ_out.Raw("</dd><dt>")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.difference"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 244, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(a.Difference)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 245, 11)
			}
			templ_out.Raw("</dd></dl><input type=\"hidden\" name=\"")
			if templ_err := templ_out.Text(templ.String("b." + name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 247, 32)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(a.CurrentID)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 247, 54)
			}
			templ_out.Raw("\">")
		}
		templ_out.Raw(" ")
		if a.State != "refused" {
			templ_out.Raw("<div class=\"choice\"><label><input type=\"radio\" name=\"")
			if templ_err := templ_out.Text(templ.String("n." + name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 251, 39)
			}
			templ_out.Raw("\" value=\"mine\"")
			if a.State != "conflict" {
				templ_out.Raw(" checked")
			}
			templ_out.Raw("> ")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.keep_mine"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 251, 105)
			}
			templ_out.Raw("</label> <label><input type=\"radio\" name=\"")
			if templ_err := templ_out.Text(templ.String("n." + name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 252, 39)
			}
			templ_out.Raw("\" value=\"theirs\"> ")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.keep_theirs"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 252, 72)
			}
			templ_out.Raw("</label> ")
			for _, d := range a.Doubts {
				if d.Offer != "" {
					templ_out.Raw("<label><input type=\"radio\" name=\"")
					if templ_err := templ_out.Text(templ.String("n." + name)); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 255, 41)
					}
					templ_out.Raw("\" value=\"")
					if templ_err := templ_out.Text(templ.String("take " + d.Offer)); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 255, 63)
					}
					templ_out.Raw("\"> ")
					if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.take", d.Offer))); templ_err != nil {
						return templ.At(templ_err, "grid.templ", 255, 87)
					}
					templ_out.Raw("</label>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if a.NeedsReason() {
			templ_out.Raw("<div class=\"field\"><label for=\"")
			if templ_err := templ_out.Text(templ.String("r-" + name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 262, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.reason_label"))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 262, 34)
			}
			templ_out.Raw("</label> <input type=\"text\" id=\"")
			if templ_err := templ_out.Text(templ.String("r-" + name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 263, 29)
			}
			templ_out.Raw("\" name=\"")
			if templ_err := templ_out.Text(templ.String("r." + name)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 263, 50)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(a.Reason)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 263, 72)
			}
			templ_out.Raw("\" list=\"grid-reasons\" autocomplete=\"off\"></div>")
		}
		templ_out.Raw("</div>")
		return nil
	})
}

// gridUnchecked is shown to somebody of whom it is not known what they may see now: only what they typed.
func gridUnchecked(g gridPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form id=\"grid-form\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(string(g.Here()))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 271, 46)
		}
		templ_out.Raw("\" novalidate><input type=\"hidden\" name=\"key\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.Key)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 272, 43)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"seen\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.Seen())); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 273, 44)
		}
		templ_out.Raw("\"><div class=\"field\"><label for=\"grid-asOf\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.day"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 275, 29)
		}
		templ_out.Raw("</label> <input class=\"day\" type=\"text\" id=\"grid-asOf\" name=\"asOf\" value=\"")
		if templ_err := templ_out.Text(templ.String(g.AsOf)); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 276, 70)
		}
		templ_out.Raw("\" autocomplete=\"off\"></div>")
		for _, n := range g.Answered() {
			templ_out.Raw("<div class=\"field\"><label for=\"")
			if templ_err := templ_out.Text(templ.String("c-" + n.String())); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 280, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(g.label(n))); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 280, 40)
			}
			templ_out.Raw("</label> <input type=\"text\" id=\"")
			if templ_err := templ_out.Text(templ.String("c-" + n.String())); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 281, 29)
			}
			templ_out.Raw("\" name=\"")
			if templ_err := templ_out.Text(templ.String("v." + n.String())); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 281, 56)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(g.Answers[n].Typed)); templ_err != nil {
				return templ.At(templ_err, "grid.templ", 281, 84)
			}
			templ_out.Raw("\" autocomplete=\"off\"></div>")
		}
		templ_out.Raw("<div class=\"actions\"><button class=\"button main\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(g.Lang.T("grid.save"))); templ_err != nil {
			return templ.At(templ_err, "grid.templ", 284, 68)
		}
		templ_out.Raw("</button></div></form>")
		return nil
	})
}
