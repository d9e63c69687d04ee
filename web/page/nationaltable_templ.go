// Code generated from nationaltable.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

func nationalTable(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"full\"><div class=\"head\"><h2 id=\"table\">")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.table", len(n.Rows)))); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 11, 21)
		}
		templ_out.Raw("</h2>")
		if templ_err := templ_out.Component(ctx, downloads(n)); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 12, 5)
		}
		templ_out.Raw("</div>")
		if n.View == "table" && n.Other == nil {
			if templ_err := templ_out.Component(ctx, legend(n)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 15, 5)
			}
		}
		templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"table\" tabindex=\"0\"><table><caption>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("national.table_caption", n.Lang.MeasureName(n.Measure), n.Place(), text.Date(n.Query().AsOf)))); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 19, 16)
		}
		templ_out.Raw(" ")
		if n.Other != nil {
			templ_out.Raw("<span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(n.Lang.T("beside.rule"))); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 21, 27)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</caption><thead>")
		if templ_err := templ_out.Component(ctx, headings(n.Columns())); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 25, 7)
		}
		templ_out.Raw("</thead><tbody>")
		for _, r := range n.Rows {
			if templ_err := templ_out.Component(ctx, nationalRow(n, r)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 29, 8)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</tbody></table></div>")
		if templ_err := templ_out.Component(ctx, rules(n.Rules())); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 34, 4)
		}
		templ_out.Raw("</section>")
		return nil
	})
}

func nationalRow(n national, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<tr id=\"")
		if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 39, 11)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString(r.Class(), templ.KV("own", n.ShowsOwn(r)))); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 39, 49)
		}
		templ_out.Raw("\"><td class=\"num\">")
		if templ_err := templ_out.Component(ctx, placeIn(n, r)); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 41, 5)
		}
		templ_out.Raw("</td><th scope=\"row\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 44, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 44, 25)
		}
		templ_out.Raw("</a> ")
		if n.Zooms(r.Unit.Subregion) {
			templ_out.Raw("<a class=\"sub\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(n.ZoomTo(r.Unit.Subregion))); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 46, 27)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.Subregion)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 46, 58)
			}
			templ_out.Raw("</a>")
		} else {
			if r.Unit.Subregion != "" {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Subregion)); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 48, 25)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</th><td class=\"num\" data-watch>")
		if r.Counted() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 54, 8)
				}
				return nil
			})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 53, 6)
			}
		} else {
			if r.NoCount() != "" {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.NoCount())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 57, 26)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</td><td class=\"num\" data-watch>")
		if r.Share() != "" && r.Counted() {
			if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 62, 7)
			}
		} else {
			if r.IsReported() {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
						return templ.At(templ_err, "nationaltable.templ", 65, 8)
					}
					return nil
				})), part.Lived(n.Chrome, r.Figure)); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 64, 6)
				}
			} else {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 68, 26)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Meter(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 70, 5)
		}
		templ_out.Raw("</td>")
		if r.Second != nil {
			templ_out.Raw("<td class=\"num\" data-watch>")
			if templ_err := templ_out.Component(ctx, otherFigure(n, *r.Second)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 74, 6)
			}
			templ_out.Raw("</td>")
		}
		templ_out.Raw(" ")
		if r.Beside != nil {
			templ_out.Raw("<td class=\"num\" data-watch>")
			if templ_err := templ_out.Component(ctx, otherFigure(n, r.Beside.Figure)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 79, 6)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Difference())); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 82, 7)
			}
			templ_out.Raw(" ")
			if r.Silence() != "" {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(r.Silence())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 84, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</td>")
		}
		templ_out.Raw("<td>")
		if r.IsReported() {
			if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 90, 6)
			}
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 94, 5)
		}
		templ_out.Raw("</td>")
		if n.Other == nil {
			templ_out.Raw("<td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Remaining())); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 97, 22)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Required())); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 98, 22)
			}
			templ_out.Raw("</td><td class=\"num\">")
			if templ_err := templ_out.Text(templ.String(r.Current())); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 99, 22)
			}
			templ_out.Raw("</td>")
		}
		templ_out.Raw("</tr>")
		return nil
	})
}

// placeIn is the rank in the group that is shown, with the one in the nation below where that is another.
func placeIn(n national, r row) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if r.Place > 0 {
			if templ_err := templ_out.Text(templ.String(text.Number(r.Place))); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 107, 5)
			}
			templ_out.Raw(" ")
			if n.Region != "" {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("rank.in_nation", r.Rank.Nation))); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 109, 24)
				}
				templ_out.Raw("</span>")
			}
		}
		return nil
	})
}

// otherFigure is a figure of another measure or day in a row: its share under it, and the day it is of.
func otherFigure(n national, f part.Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if f.IsReported() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 118, 6)
				}
				return nil
			})), part.Lived(n.Chrome, f)); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 117, 4)
			}
			templ_out.Raw(" <span class=\"sub\">")
			if f.Counted() && f.Share() != "" {
				if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 122, 7)
				}
				templ_out.Raw(" ·")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(text.Date(f.AsOf))); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 124, 6)
			}
			templ_out.Raw(" ")
			if f.Illustrative {
				templ_out.Raw("· <i>")
				if templ_err := templ_out.Text(templ.String(n.Lang.T("figure.illustrative_short"))); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 126, 12)
				}
				templ_out.Raw("</i>")
			}
			templ_out.Raw(" ")
			if f.Unconfirmed() != "" {
				templ_out.Raw("· <b>")
				if templ_err := templ_out.Text(templ.String(f.Unconfirmed())); templ_err != nil {
					return templ.At(templ_err, "nationaltable.templ", 129, 12)
				}
				templ_out.Raw("</b>")
			}
			templ_out.Raw("</span>")
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
				return templ.At(templ_err, "nationaltable.templ", 133, 24)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

// downloads are the figures of what is shown, to keep.
func downloads(n national) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"downloads no-print\"><span>")
		if templ_err := templ_out.Text(templ.String(n.Lang.T("export.of_shown"))); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 140, 11)
		}
		templ_out.Raw("</span> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(n.Export("xlsx"))); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 141, 13)
		}
		templ_out.Raw("\">XLSX</a> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(n.Export("csv"))); templ_err != nil {
			return templ.At(templ_err, "nationaltable.templ", 142, 13)
		}
		templ_out.Raw("\">CSV</a></p>")
		return nil
	})
}
