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
			if templ_err := templ_out.Component(ctx, part.Views(n.Chrome, n.Nation)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 10, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, nationalControls(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 11, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Moment(n.Chrome, n.Query().AsOf, n.Query().Known, n.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 12, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, nationalLive(n)); templ_err != nil {
					return templ.At(templ_err, "national.templ", 14, 5)
				}
				return nil
			})), part.LiveArea(n.Chrome)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 13, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, tip(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 16, 4)
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
			return templ.At(templ_err, "national.templ", 23, 32)
		}
		templ_out.Raw("\">")
		if n.Other != nil {
			if templ_err := templ_out.Component(ctx, sides(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 25, 5)
			}
		} else {
			if templ_err := templ_out.Component(ctx, nationalHead(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 27, 5)
			}
		}
		templ_out.Raw(" ")
		if n.View == "table" || n.Other != nil {
			if templ_err := templ_out.Component(ctx, part.TimeWay(n.Time)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 30, 5)
			}
		}
		templ_out.Raw(" ")
		if n.View == "table" {
			if templ_err := templ_out.Component(ctx, nationalTable(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 33, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, attention(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 35, 4)
		}
		templ_out.Raw(" ")
		if n.View != "table" && n.Other == nil {
			if templ_err := templ_out.Component(ctx, atlasOf(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 37, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, ranking(n)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 39, 4)
		}
		templ_out.Raw(" ")
		if n.View != "table" {
			if templ_err := templ_out.Component(ctx, nationalTable(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 41, 5)
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
			return templ.At(templ_err, "national.templ", 47, 46)
		}
		templ_out.Raw("\">")
		if n.Side == "" {
			templ_out.Raw("<h1 id=\"headline\">")
			if templ_err := templ_out.Component(ctx, headlineWords(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 50, 6)
			}
			templ_out.Raw("</h1>")
		} else {
			templ_out.Raw("<h2 id=\"")
			if templ_err := templ_out.Text(templ.String(n.Side + "headline")); templ_err != nil {
				return templ.At(templ_err, "national.templ", 53, 13)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Component(ctx, headlineWords(n)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 54, 6)
			}
			templ_out.Raw("</h2>")
		}
		templ_out.Raw("<div id=\"")
		if templ_err := templ_out.Text(templ.String(n.Side + "headline-figure")); templ_err != nil {
			return templ.At(templ_err, "national.templ", 57, 13)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Component(ctx, part.Fraction(n.Head)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 59, 6)
			}
			return nil
		})), part.Lived(n.Chrome, n.Head)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 58, 5)
		}
		templ_out.Raw(" ")
		if n.Head.Counted() && n.Measure.Code.What() != "congress" {
			templ_out.Raw("<p class=\"small soft\">")
			if templ_err := templ_out.Text(templ.String(n.Head.Parts())); templ_err != nil {
				return templ.At(templ_err, "national.templ", 62, 29)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</div><div>")
		if n.Head.Width() != "0" || n.Ought != "" {
			if templ_err := templ_out.Component(ctx, part.Bar(n.Head, n.Ought)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 67, 6)
			}
		}
		templ_out.Raw(" ")
		if n.Head.IsReported() {
			templ_out.Raw("<p class=\"verdict\">")
			if templ_err := templ_out.Component(ctx, part.Status(n.Head)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 71, 7)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Facts(n.Head)); templ_err != nil {
			return templ.At(templ_err, "national.templ", 74, 5)
		}
		templ_out.Raw("</div></section>")
		return nil
	})
}

func headlineWords(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<strong>")
		if templ_err := templ_out.Text(templ.String(n.Lang.MeasureName(n.Measure))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 80, 12)
		}
		templ_out.Raw("</strong> · ")
		if templ_err := templ_out.Text(templ.String(n.Place())); templ_err != nil {
			return templ.At(templ_err, "national.templ", 80, 57)
		}
		templ_out.Raw(" ")
		if n.Dated {
			templ_out.Raw("· ")
			if templ_err := templ_out.Text(templ.String(text.Date(n.Query().AsOf))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 82, 7)
			}
		}
		return nil
	})
}

func ranking(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"ranking\" aria-labelledby=\"ranking\"><div class=\"head\"><h2 id=\"ranking\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.ranking"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 89, 23)
		}
		templ_out.Raw("</h2><a href=\"#table\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.full_table"))); templ_err != nil {
			return templ.At(templ_err, "national.templ", 90, 23)
		}
		templ_out.Raw("</a></div>")
		if n.Own != nil {
			if templ_err := templ_out.Component(ctx, ownPlace(n, *n.Own)); templ_err != nil {
				return templ.At(templ_err, "national.templ", 93, 5)
			}
		}
		templ_out.Raw(" ")
		if len(n.Ranked()) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.no_rank"))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 96, 23)
			}
			templ_out.Raw("</p>")
		} else {
			if len(n.Ranked()) > 1 {
				templ_out.Raw("<table><caption class=\"sr\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("national.ranking_caption", n.Lang.MeasureName(n.Measure), text.Date(n.Query().AsOf)))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 99, 27)
				}
				templ_out.Raw("</caption><thead><tr><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.rank"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 102, 37)
				}
				templ_out.Raw("</th><th scope=\"col\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.name"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 103, 25)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.done"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 104, 37)
				}
				templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("column.percent"))); templ_err != nil {
					return templ.At(templ_err, "national.templ", 105, 37)
				}
				templ_out.Raw("</th></tr></thead><tbody>")
				for _, r := range n.Ranked() {
					templ_out.Raw("<tr id=\"")
					if templ_err := templ_out.Text(templ.String("rank-" + r.Unit.ID.String())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 110, 16)
					}
					templ_out.Raw("\" class=\"")
					if templ_err := templ_out.Text(templ.ClassString(r.Class())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 110, 55)
					}
					templ_out.Raw("\"><td class=\"num\">")
					if templ_err := templ_out.Text(templ.String(text.Number(r.Rank.Nation))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 111, 26)
					}
					templ_out.Raw("</td><th scope=\"row\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 113, 19)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
						return templ.At(templ_err, "national.templ", 113, 30)
					}
					templ_out.Raw("</a> <span class=\"sub\"><span class=\"")
					if templ_err := templ_out.Text(templ.ClassString(templ.KV("stale", r.Stale))); templ_err != nil {
						return templ.At(templ_err, "national.templ", 115, 24)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(r.Age())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 115, 55)
					}
					templ_out.Raw("</span> ")
					if r.Illustrative {
						templ_out.Raw("· <i>")
						if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
							return templ.At(templ_err, "national.templ", 117, 18)
						}
						templ_out.Raw("</i>")
					}
					templ_out.Raw(" ")
					if r.Unconfirmed() != "" {
						templ_out.Raw("· <b>")
						if templ_err := templ_out.Text(templ.String(r.Unconfirmed())); templ_err != nil {
							return templ.At(templ_err, "national.templ", 120, 18)
						}
						templ_out.Raw("</b>")
					}
					templ_out.Raw("</span></th><td class=\"num\">")
					if r.Counted() {
						if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
							if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
								return templ.At(templ_err, "national.templ", 127, 13)
							}
							return nil
						})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
							return templ.At(templ_err, "national.templ", 126, 11)
						}
					} else {
						templ_out.Raw("<span class=\"soft\">")
						if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.no_count"))); templ_err != nil {
							return templ.At(templ_err, "national.templ", 130, 31)
						}
						templ_out.Raw("</span>")
					}
					templ_out.Raw("</td><td class=\"num\">")
					if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
						return templ.At(templ_err, "national.templ", 133, 26)
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
				return templ.At(templ_err, "national.templ", 140, 40)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("national.generated", n.Generated(), len(n.Rows)))); templ_err != nil {
				return templ.At(templ_err, "national.templ", 140, 89)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</section>")
		return nil
	})
}
