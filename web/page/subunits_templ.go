// Code generated from subunits.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

// subUnits is the table of what stands directly below the unit, by one level, narrowed and sorted by links.
func subUnits(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.Children.All > 0 {
			templ_out.Raw("<section class=\"part\" id=\"children\" aria-labelledby=\"children-title\"><div class=\"head\"><h2 id=\"children-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.children", p.Children.All))); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 13, 31)
			}
			templ_out.Raw("</h2>")
			if len(p.ChildLevels()) > 1 {
				templ_out.Raw("<nav class=\"segments no-print\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("national.levels"))); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 15, 50)
				}
				templ_out.Raw("\">")
				for _, l := range p.ChildLevels() {
					templ_out.Raw("<a href=\"")
					if templ_err := templ_out.Text(templ.URLString(l.Link)); templ_err != nil {
						return templ.At(templ_err, "subunits.templ", 17, 18)
					}
					templ_out.Raw("\"")
					if l.Current {
						templ_out.Raw(" aria-current=\"true\"")
					}
					templ_out.Raw(">")
					if templ_err := templ_out.Text(templ.String(l.Name)); templ_err != nil {
						return templ.At(templ_err, "subunits.templ", 17, 66)
					}
					templ_out.Raw("</a> ")
				}
				templ_out.Raw("</nav>")
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, groups(p)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 22, 5)
			}
			templ_out.Raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"children-caption\" tabindex=\"0\"><table class=\"children\"><caption id=\"children-caption\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("national.table_caption", p.Lang.MeasureName(p.Chosen.Measure), p.Unit.Name, text.Date(p.Query.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 25, 39)
			}
			templ_out.Raw("</caption><thead>")
			if templ_err := templ_out.Component(ctx, headings(p.Heads())); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 27, 8)
			}
			templ_out.Raw("</thead><tbody>")
			for _, r := range p.Children.Rows {
				templ_out.Raw("<tr id=\"")
				if templ_err := templ_out.Text(templ.String("row-" + r.Unit.ID.String())); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 31, 17)
				}
				templ_out.Raw("\"><th scope=\"row\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 32, 35)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.Unit.Name)); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 32, 46)
				}
				templ_out.Raw("</a></th>")
				if p.Children.Events {
					if templ_err := templ_out.Component(ctx, eventCells(p, r)); templ_err != nil {
						return templ.At(templ_err, "subunits.templ", 34, 11)
					}
				} else {
					if templ_err := templ_out.Component(ctx, countCells(p, r)); templ_err != nil {
						return templ.At(templ_err, "subunits.templ", 36, 11)
					}
				}
				templ_out.Raw("</tr>")
			}
			templ_out.Raw("</tbody></table></div>")
			if len(p.Children.Rows) == 0 {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("subunit.none"))); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 44, 24)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

// groups say how many sub-units stand how, and narrow the table to them.
func groups(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"groups\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("subunit.nav"))); templ_err != nil {
			return templ.At(templ_err, "subunits.templ", 52, 35)
		}
		templ_out.Raw("\"><ul>")
		for _, g := range p.Groups() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(g.Link)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 55, 19)
			}
			templ_out.Raw("\"")
			if g.Current {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(g.Name)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 55, 67)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></nav>")
		return nil
	})
}

// countCells are the cells of a sub-unit that counts what stands below it.
func countCells(p unitPage, r childRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<td class=\"num\" data-watch>")
		if r.Counted() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 66, 7)
				}
				return nil
			})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 65, 5)
			}
		}
		templ_out.Raw("</td><td class=\"num\">")
		if r.Counted() {
			if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 72, 6)
			}
		} else {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				templ_out.Raw("<span class=\"soft\">")
				if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 75, 26)
				}
				templ_out.Raw("</span>")
				return nil
			})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 74, 5)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Meter(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "subunits.templ", 78, 4)
		}
		templ_out.Raw("</td><td>")
		if r.IsReported() {
			if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 82, 5)
			}
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "subunits.templ", 86, 4)
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Text(templ.String(r.Remaining())); templ_err != nil {
			return templ.At(templ_err, "subunits.templ", 88, 20)
		}
		templ_out.Raw("</td><td class=\"num\">")
		if templ_err := templ_out.Text(templ.String(r.Required())); templ_err != nil {
			return templ.At(templ_err, "subunits.templ", 89, 20)
		}
		templ_out.Raw("</td>")
		if p.Children.Congresses() {
			templ_out.Raw("<td>")
			if r.HasOwn {
				if templ_err := templ_out.Text(templ.String(congressText(p.Lang, r.Congress.Congress))); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 93, 7)
				}
				templ_out.Raw(" ")
				if r.Congress.Illustrative {
					templ_out.Raw("<span class=\"sub\"><i>")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative_short"))); templ_err != nil {
						return templ.At(templ_err, "subunits.templ", 95, 29)
					}
					templ_out.Raw("</i></span>")
				}
			}
			templ_out.Raw("</td>")
		}
		return nil
	})
}

// eventCells are the cells of a sub-unit whose own congress is what is counted.
func eventCells(p unitPage, r childRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<td>")
		if r.Finished() || r.Late() {
			if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 106, 5)
			}
		} else {
			if r.IsReported() {
				templ_out.Raw("<span class=\"")
				if templ_err := templ_out.Text(templ.ClassString("status", templ.KV("behind", r.Acts()))); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 108, 18)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(r.GroupWords())); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 108, 61)
				}
				templ_out.Raw("</span>")
			}
		}
		templ_out.Raw("</td><td data-watch>")
		if r.HasOwn {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(stoodDays(p.Lang, r.Congress))); templ_err != nil {
					return templ.At(templ_err, "subunits.templ", 114, 7)
				}
				return nil
			})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 113, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, meetingMarks(p.Chrome, r.Congress.Congress)); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 116, 5)
			}
		} else {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
				return templ.At(templ_err, "subunits.templ", 118, 25)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</td>")
		return nil
	})
}
