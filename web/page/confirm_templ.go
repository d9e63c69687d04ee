// Code generated from confirm.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func confirmWhole(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if p.Several() && p.Unit.Level != congress.Nation {
				templ_out.Raw("<nav class=\"crumbs\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.crumbs"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 13, 37)
				}
				templ_out.Raw("\"><ol><li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/confirm"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 15, 20)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.all_provinces"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 15, 41)
				}
				templ_out.Raw("</a></li></ol></nav>")
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Heading())); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 21, 11)
			}
			templ_out.Raw("</h1>")
			if templ_err := templ_out.Component(ctx, confirmLead(p)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 22, 6)
			}
			templ_out.Raw("</div></div>")
			if templ_err := templ_out.Component(ctx, confirmMessages(p)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 25, 4)
			}
			templ_out.Raw(" ")
			if p.Unit.Level == congress.Nation {
				if templ_err := templ_out.Component(ctx, confirmProvinces(p)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 27, 5)
				}
			} else {
				if templ_err := templ_out.Component(ctx, confirmFigures(p)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 29, 5)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, confirmBack(p)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 31, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, confirmRecent(p)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 32, 4)
			}
			return nil
		})), part.Layout(p.Chrome, p.Heading())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 11, 3)
		}
		return nil
	})
}

// confirmLead says whose figures these are, how many, and what is new among them.
func confirmLead(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p>")
		if p.Unit.Level == congress.Nation {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.waiting_in", p.Sum().Waiting, len(p.Provinces)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 40, 6)
			}
		} else {
			if p.Trusting {
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.trusting", p.Unit.Name))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 42, 6)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.waiting", p.Unit.Name, p.Total))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 44, 6)
				}
			}
		}
		templ_out.Raw(" ")
		if n := p.Doubtful(); n > 0 {
			templ_out.Raw("· <b class=\"warn\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.doubtful", n))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 47, 24)
			}
			templ_out.Raw("</b>")
		}
		templ_out.Raw(" ")
		if !p.Since.IsZero() {
			templ_out.Raw("· ")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.since", text.DateTime(p.Since)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 50, 8)
			}
		}
		templ_out.Raw("</p>")
		return nil
	})
}

func confirmMessages(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.Problem != "" {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(p.Problem)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 58, 10)
			}
			templ_out.Raw("</h2></div>")
		}
		templ_out.Raw(" ")
		if len(p.ToConfirm.Done) > 0 {
			templ_out.Raw("<div class=\"message\" role=\"status\" id=\"done\" tabindex=\"-1\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.DoneText())); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 64, 15)
			}
			templ_out.Raw("</strong> ")
			if len(p.Recent) > 0 {
				templ_out.Raw("<a href=\"#recent\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.undo"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 66, 26)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</p></div>")
		}
		templ_out.Raw(" ")
		if len(p.Changed) > 0 {
			templ_out.Raw("<div class=\"message warn\" role=\"status\" id=\"changed\" tabindex=\"-1\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.changed", len(p.Changed)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 73, 17)
			}
			templ_out.Raw("</strong></p><ul class=\"plain\">")
			for _, l := range p.Changed {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/history", "unit", l.Unit.String(), "measure", string(l.Entry.Measure)))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 76, 20)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(l.UnitName)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 76, 102)
				}
				templ_out.Raw(": ")
				if templ_err := templ_out.Text(templ.String(l.what(p.Lang, p.Measures))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 76, 118)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></div>")
		}
		return nil
	})
}

func confirmProvinces(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Provinces) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.nothing"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 85, 22)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"provinces\" tabindex=\"0\"><table class=\"compact\"><caption id=\"provinces\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.provinces"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 89, 31)
			}
			templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("column.name"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 92, 25)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.column_waiting"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 93, 37)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.column_new"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 94, 37)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.column_returned"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 95, 37)
			}
			templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.column_oldest"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 96, 37)
			}
			templ_out.Raw("</th></tr></thead><tbody>")
			for _, l := range p.Provinces {
				templ_out.Raw("<tr><th scope=\"row\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/confirm", "unit", l.Unit.ID.String()))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 102, 34)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(l.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 102, 83)
				}
				templ_out.Raw("</a></th><td class=\"num\">")
				if templ_err := templ_out.Text(templ.String(text.Number(l.Waiting))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 103, 26)
				}
				templ_out.Raw("</td><td class=\"num\">")
				if l.New > 0 {
					if templ_err := templ_out.Text(templ.String(text.Number(l.New))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 106, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if l.Returned > 0 {
					if templ_err := templ_out.Text(templ.String(text.Number(l.Returned))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 111, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if !l.Oldest.IsZero() {
					if templ_err := templ_out.Text(templ.String(text.Date(congress.DateOf(l.Oldest)))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 116, 12)
					}
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw("</tbody></table></div>")
		}
		return nil
	})
}

func confirmFigures(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Groups) == 0 {
			if p.Trusting {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.nothing_new"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 130, 23)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.nothing"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 132, 23)
				}
				templ_out.Raw("</p>")
			}
		} else {
			templ_out.Raw("<form method=\"post\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Action())); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 135, 32)
			}
			templ_out.Raw("\" id=\"confirm-form\" class=\"confirm\" data-chosen=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.chosen"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 135, 93)
			}
			templ_out.Raw("\" data-sending=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.sending"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 135, 137)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, confirmBar(p)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 136, 5)
			}
			templ_out.Raw(" ")
			for _, g := range p.Groups {
				if templ_err := templ_out.Component(ctx, confirmGroup(p, g)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 138, 6)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw(" ")
			if p.Pages() != "" {
				templ_out.Raw("<p class=\"actions\"><span>")
				if templ_err := templ_out.Text(templ.String(p.Pages())); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 142, 14)
				}
				templ_out.Raw("</span> ")
				if p.From > 0 {
					templ_out.Raw("<a class=\"button\" href=\"")
					if templ_err := templ_out.Text(templ.URLString(p.Part())); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 144, 32)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.first"))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 144, 45)
					}
					templ_out.Raw("</a>")
				}
				templ_out.Raw(" ")
				if p.Next() != "" {
					templ_out.Raw("<a class=\"button\" href=\"")
					if templ_err := templ_out.Text(templ.URLString(p.Next())); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 147, 32)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.next"))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 147, 45)
					}
					templ_out.Raw("</a>")
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</form><p class=\"rule keys-help\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.keys"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 152, 31)
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

// confirmBar comes first, so that Enter in a checkbox, without scripts, does no more than what is chosen.
func confirmBar(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"confirm-bar no-print\">")
		if p.waits() {
			templ_out.Raw("<button class=\"button main\" type=\"submit\" name=\"confirm\" value=\"chosen\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirm_chosen"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 160, 78)
			}
			templ_out.Raw("</button>")
		}
		templ_out.Raw(" <button class=\"button\" type=\"submit\" name=\"return\" value=\"chosen\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.return_chosen"))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 162, 71)
		}
		templ_out.Raw("</button> <span class=\"soft\" id=\"chosen-count\" role=\"status\"></span> ")
		if p.waits() {
			templ_out.Raw("<button class=\"button all\" type=\"submit\" name=\"confirm\" value=\"")
			if templ_err := templ_out.Text(templ.String(p.Shown())); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 165, 68)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirm_all", len(p.Lines)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 165, 82)
			}
			templ_out.Raw("</button>")
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func confirmGroup(p confirmPage, g group) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"confirm-unit\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String("unit-" + g.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 171, 50)
		}
		templ_out.Raw("\"><div class=\"head\"><h2 id=\"")
		if templ_err := templ_out.Text(templ.String("unit-" + g.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 173, 13)
		}
		templ_out.Raw("\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.UnitLink(g.Unit))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 174, 15)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(g.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 174, 38)
		}
		templ_out.Raw("</a> ")
		if name := p.place(g.Unit); name != "" {
			templ_out.Raw("<span class=\"soft small\">")
			if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 176, 33)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</h2>")
		if p.waits() && len(g.Figures) > 1 {
			templ_out.Raw("<button class=\"button small no-print\" type=\"submit\" name=\"confirm\" value=\"")
			if templ_err := templ_out.Text(templ.String(joined(g.ids()))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 180, 80)
			}
			templ_out.Raw("\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirm_unit", len(g.Figures)) + ": " + g.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 180, 111)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirm_unit", len(g.Figures)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 180, 185)
			}
			templ_out.Raw("</button>")
		}
		templ_out.Raw("</div><ul class=\"figures\">")
		for _, w := range g.Figures {
			if templ_err := templ_out.Component(ctx, confirmFigure(p, w)); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 185, 6)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</ul></section>")
		return nil
	})
}

func confirmFigure(p confirmPage, w waiting) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String("figure-" + w.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 192, 11)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(templ.KV("doubtful", len(w.Doubts) > 0))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 192, 47)
		}
		templ_out.Raw("\"><label class=\"pick\" for=\"")
		if templ_err := templ_out.Text(templ.String("entry-" + w.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 193, 29)
		}
		templ_out.Raw("\"><input type=\"checkbox\" name=\"entry\" id=\"")
		if templ_err := templ_out.Text(templ.String("entry-" + w.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 194, 45)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(w.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 194, 80)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String("about-" + w.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 194, 134)
		}
		templ_out.Raw("\"> <span class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(w.Label(p))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 195, 23)
		}
		templ_out.Raw("</span></label><div class=\"what\"><h3><a class=\"life\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(w.Life(p.Chrome))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 198, 31)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(w.Measure))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 198, 52)
		}
		templ_out.Raw("</a></h3><p class=\"sub\" id=\"")
		if templ_err := templ_out.Text(templ.String("about-" + w.ID.String())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 199, 24)
		}
		templ_out.Raw("\"><span>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(w.Entry.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 200, 13)
		}
		templ_out.Raw("</span> · <span>")
		if templ_err := templ_out.Text(templ.String(w.Author)); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 201, 15)
		}
		templ_out.Raw(", <time>")
		if templ_err := templ_out.Text(templ.String(text.DateTime(w.Recorded))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 201, 35)
		}
		templ_out.Raw("</time></span> ")
		if w.New {
			templ_out.Raw("<span class=\"tag new\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.new"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 203, 30)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if w.Own {
			templ_out.Raw("<span class=\"tag warn\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.own"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 206, 31)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if w.Entry.Illustrative {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 209, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, source(p.Chrome, w.Entry.Source)); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 211, 6)
		}
		templ_out.Raw("</p>")
		if w.note() != "" {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(w.note())); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 214, 22)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if w.reason() != "" {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("line.reason", p.Lang.Reason(w.reason())))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 217, 22)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</div><dl class=\"values\"><div class=\"then\"><dt>")
		if p.Trusting {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.before"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 224, 9)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirmed_before"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 226, 9)
			}
		}
		templ_out.Raw("</dt>")
		if w.Before != nil {
			templ_out.Raw("<dd>")
			if templ_err := templ_out.Text(templ.String(p.Lang.Value(w.Before.Value))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 231, 9)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if s := share(p.Lang, w.Before.Value); s != "" {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(s)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 234, 17)
				}
				templ_out.Raw(" ·</span>")
			}
			templ_out.Raw(" <span>")
			if templ_err := templ_out.Text(templ.String(text.Date(w.Before.AsOf))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 236, 16)
			}
			templ_out.Raw("</span></span></dd>")
		} else {
			templ_out.Raw("<dd class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.none_before"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 240, 25)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw("</div><div class=\"now\"><dt>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.now"))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 244, 11)
		}
		templ_out.Raw("</dt><dd><b>")
		if templ_err := templ_out.Text(templ.String(p.Lang.Value(w.Entry.Value))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 245, 14)
		}
		templ_out.Raw("</b> <span class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(share(p.Lang, w.Entry.Value))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 245, 68)
		}
		templ_out.Raw("</span></dd></div>")
		if w.Difference(p.Lang) != "" {
			templ_out.Raw("<div class=\"change\"><dt>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.difference"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 249, 12)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(w.Difference(p.Lang))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 250, 12)
			}
			templ_out.Raw("</dd></div>")
		}
		templ_out.Raw("</dl>")
		if len(w.Doubts) > 0 {
			templ_out.Raw("<div class=\"doubts\"><span class=\"tag warn\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.doubt"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 256, 30)
			}
			templ_out.Raw("</span><ul>")
			for _, d := range w.Doubts {
				templ_out.Raw("<li>")
				if templ_err := templ_out.Text(templ.String(p.Lang.Doubt(d))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 259, 13)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul></div>")
		}
		templ_out.Raw("<p class=\"do no-print\">")
		if p.waits() {
			templ_out.Raw("<button class=\"button small\" type=\"submit\" name=\"confirm\" value=\"")
			if templ_err := templ_out.Text(templ.String(w.ID.String())); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 266, 71)
			}
			templ_out.Raw("\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirm") + ": " + w.Label(p))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 266, 100)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.confirm"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 266, 152)
			}
			templ_out.Raw("</button>")
		}
		templ_out.Raw(" <a class=\"button small back\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.SendBack(w.ID))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 268, 40)
		}
		templ_out.Raw("\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.return") + ": " + w.Label(p))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 268, 72)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.return"))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 268, 123)
		}
		templ_out.Raw("</a></p></li>")
		return nil
	})
}

// confirmBack lists what is at its unit to be put right, the latest day first missed on top.
func confirmBack(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Returned) > 0 {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"returned\"><h2 id=\"returned\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.returned", len(p.Returned)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 277, 24)
			}
			templ_out.Raw("</h2><details class=\"fold\"><summary>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.returned_list"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 279, 15)
			}
			templ_out.Raw("</summary><ul class=\"lines\">")
			for _, r := range p.Returned {
				templ_out.Raw("<li class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("overdue", r.Late(p.Today)))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 282, 18)
				}
				templ_out.Raw("\"><div><p class=\"what\">")
				if templ_err := templ_out.Text(templ.String(r.name(p.Chrome))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 284, 26)
				}
				templ_out.Raw("</p>")
				if templ_err := templ_out.Component(ctx, returnWords(p.Chrome, r)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 285, 9)
				}
				templ_out.Raw("</div><p class=\"when\">")
				if templ_err := templ_out.Text(templ.String(r.By)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 287, 25)
				}
				templ_out.Raw("<br>")
				if templ_err := templ_out.Text(templ.String(text.DateTime(r.Verdict.Recorded))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 287, 38)
				}
				templ_out.Raw("</p></li>")
			}
			templ_out.Raw("</ul></details></section>")
		}
		return nil
	})
}

// returnWords says why a figure was sent back and until when it is wanted.
func returnWords(c Chrome, r Returned) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.as_of", text.Date(r.Entry.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 299, 5)
		}
		templ_out.Raw(" · ")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("line.reason", r.Verdict.Reason))); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 299, 61)
		}
		templ_out.Raw(" ")
		if !r.Verdict.Due.IsZero() {
			templ_out.Raw("· <b class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", r.Late(c.Today)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 301, 17)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("confirm.due", text.Date(r.Verdict.Due)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 301, 55)
			}
			templ_out.Raw("</b> ")
			if r.Late(c.Today) {
				templ_out.Raw("<span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("confirm.overdue", c.Today.DaysSince(r.Verdict.Due)))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 303, 30)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</p>")
		return nil
	})
}

func confirmRecent(p confirmPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Recent) > 0 {
			templ_out.Raw("<section class=\"section\" aria-labelledby=\"recent\"><h2 id=\"recent\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.recent"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 312, 36)
			}
			templ_out.Raw("</h2><ul class=\"lines\">")
			for _, l := range p.Recent {
				templ_out.Raw("<li><div><p class=\"what\">")
				if templ_err := templ_out.Text(templ.String(l.UnitName)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 317, 26)
				}
				templ_out.Raw(": ")
				if templ_err := templ_out.Text(templ.String(l.what(p.Lang, p.Measures))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 317, 42)
				}
				templ_out.Raw("</p><p class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(l.Entry.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 318, 25)
				}
				templ_out.Raw("</p></div><p class=\"when no-print\"><a class=\"button small\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.SendBack(l.ID))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 320, 63)
				}
				templ_out.Raw("\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.return") + ": " + l.UnitName + ", " + l.what(p.Lang, p.Measures))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 320, 95)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.return"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 320, 182)
				}
				templ_out.Raw("</a></p></li>")
			}
			templ_out.Raw("</ul></section>")
		}
		return nil
	})
}

func sendBackWhole(p sendBackPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<nav class=\"crumbs\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.crumbs"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 330, 36)
			}
			templ_out.Raw("\"><ol><li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/confirm", "unit", p.Chrome.Query.Get("unit")))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 332, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("confirm.title"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 332, 76)
			}
			templ_out.Raw("</a></li></ol></nav><div class=\"title\"><h1>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.title", len(p.Entries)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 336, 10)
			}
			templ_out.Raw("</h1></div><div class=\"narrow\">")
			if p.Unavailable {
				templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("return.unavailable"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 340, 73)
				}
				templ_out.Raw("</div>")
			}
			templ_out.Raw(" ")
			if len(p.Problems) > 0 {
				templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.problems", len(p.Problems)))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 344, 12)
				}
				templ_out.Raw("</h2><ul>")
				for _, problem := range p.Problems {
					templ_out.Raw("<li><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#" + fieldID(problem.Field)))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 347, 22)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Problem(problem))); templ_err != nil {
						return templ.At(templ_err, "confirm.templ", 347, 70)
					}
					templ_out.Raw("</a></li>")
				}
				templ_out.Raw("</ul></div>")
			}
			templ_out.Raw("<ul class=\"lines\">")
			for _, l := range p.Lines {
				templ_out.Raw("<li><div><p class=\"what\">")
				if templ_err := templ_out.Text(templ.String(l.UnitName)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 356, 26)
				}
				templ_out.Raw(": ")
				if templ_err := templ_out.Text(templ.String(l.what(p.Lang, p.Measures))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 356, 42)
				}
				templ_out.Raw("</p><p class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(l.Entry.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 357, 25)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(l.Author)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 357, 81)
				}
				templ_out.Raw(", ")
				if templ_err := templ_out.Text(templ.String(text.DateTime(l.Recorded))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 357, 95)
				}
				templ_out.Raw("</p></div></li>")
			}
			templ_out.Raw("</ul><form method=\"post\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/confirm/return", "unit", p.Chrome.Query.Get("unit")))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 362, 33)
			}
			templ_out.Raw("\" novalidate data-sending=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.sending"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 362, 121)
			}
			templ_out.Raw("\"><input type=\"hidden\" name=\"entries\" value=\"")
			if templ_err := templ_out.Text(templ.String(joined(p.Entries))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 363, 49)
			}
			templ_out.Raw("\"><fieldset class=\"")
			if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("reason") != ""))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 364, 23)
			}
			templ_out.Raw("\"><legend>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.why"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 365, 16)
			}
			templ_out.Raw("</legend>")
			if p.Wrong("reason") != "" {
				templ_out.Raw("<span class=\"error\" id=\"error-field-reason\">")
				if templ_err := templ_out.Text(templ.String(p.Wrong("reason"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 367, 53)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("<div class=\"choice column\">")
			for _, key := range returnReasons {
				templ_out.Raw("<label for=\"")
				if templ_err := templ_out.Text(templ.String("why-" + key)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 371, 21)
				}
				templ_out.Raw("\"><input type=\"radio\" name=\"why\" id=\"")
				if templ_err := templ_out.Text(templ.String("why-" + key)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 372, 45)
				}
				templ_out.Raw("\" value=\"")
				if templ_err := templ_out.Text(templ.String(key)); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 372, 68)
				}
				templ_out.Raw("\"")
				if p.Fields["why"] == key {
					templ_out.Raw(" checked")
				}
				templ_out.Raw("> ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("return.why_" + key))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 373, 11)
				}
				templ_out.Raw("</label> ")
			}
			templ_out.Raw("</div></fieldset><div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("reason") != ""))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 378, 18)
			}
			templ_out.Raw("\"><label for=\"field-reason\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.words"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 379, 34)
			}
			templ_out.Raw("</label> <span class=\"hint\" id=\"hint-reason\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.words_hint"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 380, 44)
			}
			templ_out.Raw("</span> <textarea id=\"field-reason\" name=\"reason\" rows=\"3\" aria-describedby=\"")
			if templ_err := templ_out.Text(templ.String(p.DescribedBy("reason"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 381, 76)
			}
			templ_out.Raw("\"")
			if p.Wrong("reason") != "" {
				templ_out.Raw(" aria-invalid=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Fields["reason"])); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 381, 155)
			}
			templ_out.Raw("</textarea></div><div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("due") != ""))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 383, 18)
			}
			templ_out.Raw("\"><label for=\"field-due\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.due"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 384, 31)
			}
			templ_out.Raw("</label> <span class=\"hint\" id=\"hint-due\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.due_hint", text.Date(p.Today)))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 385, 41)
			}
			templ_out.Raw("</span> ")
			if p.Wrong("due") != "" {
				templ_out.Raw("<span class=\"error\" id=\"error-field-due\">")
				if templ_err := templ_out.Text(templ.String(p.Wrong("due"))); templ_err != nil {
					return templ.At(templ_err, "confirm.templ", 387, 50)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" <input class=\"day\" type=\"text\" id=\"field-due\" name=\"due\" value=\"")
			if templ_err := templ_out.Text(templ.String(p.Fields["due"])); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 389, 71)
			}
			templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
			if templ_err := templ_out.Text(templ.String(p.DescribedBy("due"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 389, 127)
			}
			templ_out.Raw("\"")
			if p.Wrong("due") != "" {
				templ_out.Raw(" aria-invalid=\"true\"")
			}
			templ_out.Raw("></div><div class=\"actions\"><button class=\"button main\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.submit"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 392, 50)
			}
			templ_out.Raw("</button> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/confirm", "unit", p.Chrome.Query.Get("unit")))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 393, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("return.cancel"))); templ_err != nil {
				return templ.At(templ_err, "confirm.templ", 393, 73)
			}
			templ_out.Raw("</a></div></form></div>")
			return nil
		})), part.Layout(p.Chrome, p.Title())); templ_err != nil {
			return templ.At(templ_err, "confirm.templ", 329, 3)
		}
		return nil
	})
}
