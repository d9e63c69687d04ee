// Code generated from national.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

func nationalPage(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"views-and-files\">")
			if templ_err := templ_out.Component(ctx, part.Views(n.Chrome, n.Nation)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 11, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Leave(n.Chrome, "/picture/national", "/print/national", "/export/shown")); templ_err != nil {
				return templ.At(templ_err, "national.templ", 12, 5)
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, nationalControls(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 14, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(n.Chrome, n.Query().AsOf, n.Query().Known, n.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 15, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, nationalLive(n)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 17, 5)
				}
				return nil
			})), part.LiveArea(n.Chrome)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 16, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, tip(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 19, 4)
			}
			return nil
		})), part.Layout(n.Chrome, n.Title())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 9, 3)
		}
		return nil
	})
}

// nationalLive is what changes when somebody enters a figure. Its parts stand in the order in which a phone
// shows them.
func nationalLive(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live-region\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString("national", "filterable", n.Layout())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 26, 32)
		}
		templ_out.Raw("\">")
		if n.Other != nil {
			if templ_err := templ_out.Component(ctx, sides(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 28, 5)
			}
		} else {
			if templ_err := templ_out.Component(ctx, nationalHead(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 30, 5)
			}
		}
		templ_out.Raw(" ")
		if n.View == "table" || n.Other != nil {
			if templ_err := templ_out.Component(ctx, part.TimeWay(n.Time)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 33, 5)
			}
		}
		templ_out.Raw(" ")
		if n.View == "table" {
			if templ_err := templ_out.Component(ctx, nationalTable(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 36, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, attention(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 38, 4)
		}
		templ_out.Raw(" ")
		if n.View != "table" && n.Other == nil {
			if templ_err := templ_out.Component(ctx, atlasOf(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 40, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, ranking(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 42, 4)
		}
		templ_out.Raw(" ")
		if n.View != "table" {
			if templ_err := templ_out.Component(ctx, nationalTable(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 44, 5)
			}
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func nationalHead(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"headline\" aria-labelledby=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "headline")); templ_err != nil {
			return templ.At(templ_err, "national.templ", 50, 46)
		}
		templ_out.Raw("\">")
		if n.Side == "" {
			templ_out.Raw("<h1 id=\"headline\">")
			if templ_err := templ_out.Component(ctx, headlineWords(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 53, 6)
			}
			templ_out.Raw("</h1>")
		} else {
			templ_out.Raw("<h2 id=\"")
			if templ_err := templ_out.Text(templ.String(n.Side + "headline")); templ_err != nil {
				return templ.At(templ_err, "national.templ", 56, 13)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, headlineWords(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 57, 6)
			}
			templ_out.Raw("</h2>")
		}
		templ_out.Raw("<div id=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "headline-figure")); templ_err != nil {
			return templ.At(templ_err, "national.templ", 60, 13)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, part.Fraction(n.Head)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 62, 6)
			}
			return nil
		})), part.Lived(n.Chrome, n.Head)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 61, 5)
		}
		templ_out.Raw(" ")
		if n.Head.Counted() && n.Measure.Code.What() != "congress" {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(n.Head.Parts())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 65, 29)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</div><div>")
		if n.Head.Width() != "0" || n.Ought != "" {
			if templ_err := templ_out.Component(ctx, part.Bar(n.Head, n.Ought)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 70, 6)
			}
		}
		templ_out.Raw(" ")
		if n.Head.IsReported() {
			templ_out.Raw("<p class=\"verdict\">")
			if templ_err := templ_out.Component(ctx, part.Status(n.Head)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 74, 7)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, cautionBelow(n.Caution())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 76, 6)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Facts(n.Head)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 78, 5)
		}
		templ_out.Raw("</div></section>")
		return nil
	})
}

// cautionBelow is what a status does not say of the sum that it judges.
func cautionBelow(c caution) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if c != (caution{}) {
			templ_out.Raw("<p class=\"caution\">")
			if c.Pace != "" {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(c.Pace)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 88, 13)
				}
				templ_out.Raw(".</span>")
			}
			templ_out.Raw(" ")
			if c.Late != "" && c.All != "" {
				templ_out.Raw("<a class=\"warn\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(c.All)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 91, 28)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(c.Late)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 91, 38)
				}
				templ_out.Raw("</a>")
			} else {
				if c.Late != "" {
					templ_out.Raw("<b class=\"warn\">")
					if templ_err := templ_out.Text(templ.String(c.Late)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 93, 23)
					}
					templ_out.Raw("</b>")
				}
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

func headlineWords(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<strong>")
		if templ_err := templ_out.Text(templ.String(n.Lang.MeasureName(n.Measure))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 100, 12)
		}
		templ_out.Raw("</strong> · ")
		if templ_err := templ_out.Text(templ.String(n.Place())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 100, 57)
		}
		templ_out.Raw(" ")
		if n.Dated {
			templ_out.Raw("· ")
			if templ_err := templ_out.Text(templ.String(text.Date(n.Query().AsOf))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 102, 7)
			}
		}
		return nil
	})
}

func ranking(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"ranking\" aria-labelledby=\"ranking\"><div class=\"head\"><h2 id=\"ranking\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.ranking"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 109, 23)
		}
		templ_out.Raw("</h2><a href=\"#table\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.full_table"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 110, 23)
		}
		templ_out.Raw("</a></div>")
		if n.Own != nil {
			if templ_err := templ_out.Component(ctx, ownPlace(n, *n.Own)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 113, 5)
			}
		}
		templ_out.Raw(" ")
		if len(n.Ranked()) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.no_rank"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 116, 23)
			}
			templ_out.Raw("</p>")
		} else {
			if len(n.Ranked()) > 1 {
				templ_out.Raw("<table><caption class=\"sr\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("national.ranking_caption", n.Lang.MeasureName(n.Measure), text.Date(n.Query().AsOf)))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 119, 27)
				}
				templ_out.Raw("</caption><thead><tr><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.head("rank"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 122, 37)
				}
				templ_out.Raw("</th><th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.name"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 123, 25)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.done"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 124, 37)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.percent"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 125, 37)
				}
				templ_out.Raw("</th></tr></thead><tbody>")
				for _, r := range n.Ranked() {
					templ_out.Raw("<tr id=\"")
					if templ_err := templ_out.Text(templ.String("rank-" + r.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 130, 16)
					}
					templ_out.Raw("\" class=\"")
					if templ_err := templ_out.Text(templ.ClassString(r.Class())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 130, 55)
					}
					templ_out.Raw("\"><td class=\"num\">")
					if templ_err := templ_out.Component(ctx, placeIn(n, r)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 132, 10)
					}
					templ_out.Raw("</td><th scope=\"row\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 135, 19)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 135, 30)
					}
					templ_out.Raw("</a> <span class=\"sub\"><span class=\"")
					if templ_err := templ_out.Text(templ.ClassString(templ.KV("stale", r.Stale))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 137, 24)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 137, 55)
					}
					templ_out.Raw("</span> ")
					if r.Illustrative {
						templ_out.Raw("· <i>")
						if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
							return templ.At(templ_err, "national.templ", 139, 18)
						}
						templ_out.Raw("</i>")
					}
					templ_out.Raw(" ")
					if r.Unconfirmed() != "" {
						templ_out.Raw("· <b>")
						if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
							return templ.At(templ_err, "national.templ", 142, 18)
						}
						templ_out.Raw("</b>")
					}
					templ_out.Raw("</span></th><td class=\"num\">")
					if r.Counted() {
						if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
							if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
								return templ.At(templ_err, "national.templ", 149, 13)
							}
							return nil
						})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
							return templ.At(templ_err, "national.templ", 148, 11)
						}
					} else {
						templ_out.Raw("<span class=\"soft\">")
						if templ_err := templ_out.Text(templ.String(r.NoCount())); templ_err != nil {
							return templ.At(templ_err, "national.templ", 152, 31)
						}
						templ_out.Raw("</span>")
					}
					templ_out.Raw("</td><td class=\"num\">")
					if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 155, 26)
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
				return templ.At(templ_err, "national.templ", 162, 40)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.generated", n.Generated(), len(n.Rows)))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 162, 89)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}
