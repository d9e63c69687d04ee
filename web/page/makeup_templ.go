// Code generated from makeup.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

// committees is what the elected committees are made up of, against the national reference and the province's own
// targets, level beside level, with a table behind.
func committees(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.MakeUp.Shown() {
			templ_out.Raw("<section class=\"part\" id=\"outcomes\" aria-labelledby=\"outcomes-title\"><h2 id=\"outcomes-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.title"))); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 13, 30)
			}
			templ_out.Raw("</h2><ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"goal\"><rect class=\"central\" x=\"50%\" width=\"2\" height=\"100%\"></rect></svg>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.key_central"))); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 15, 96)
			}
			templ_out.Raw("</li><li><svg class=\"goal\"><svg class=\"own\" x=\"50%\"><path d=\"M-5 0h10l-5 9z\"></path></svg></svg>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.key_own"))); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 16, 98)
			}
			templ_out.Raw("</li></ul><div class=\"makeup\">")
			for _, row := range p.MakeUp.Rows {
				templ_out.Raw("<div class=\"what\"><h3>")
				if templ_err := templ_out.Text(templ.String(row.Name)); templ_err != nil {
					return templ.At(templ_err, "makeup.templ", 21, 13)
				}
				templ_out.Raw("</h3><div class=\"results\">")
				for _, r := range row.Results {
					if templ_err := templ_out.Component(ctx, resultOf(p, r)); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 24, 10)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</div></div>")
			}
			templ_out.Raw("</div>")
			if len(p.MakeUp.Silent) > 0 {
				templ_out.Raw("<details class=\"rule\" id=\"outcomes-silent\"><summary>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.silent", len(p.MakeUp.Silent)))); templ_err != nil {
					return templ.At(templ_err, "makeup.templ", 32, 17)
				}
				templ_out.Raw("</summary><ul>")
				for _, name := range p.MakeUp.Silent {
					templ_out.Raw("<li>")
					if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 35, 14)
					}
					templ_out.Raw("</li>")
				}
				templ_out.Raw("</ul></details>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, resultTable(p)); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 40, 5)
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

// resultOf is one outcome of one level as a bar with the marks of its targets.
func resultOf(p unitPage, r result) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("result", templ.KV("silent", !r.IsReported()))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 47, 15)
		}
		templ_out.Raw("\" id=\"")
		if templ_err := templ_out.Text(templ.String("outcome-" + string(r.Measure.Code))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 47, 68)
		}
		templ_out.Raw("\"><p class=\"level\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("verdict." + r.Measure.Level.String()))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 48, 22)
		}
		templ_out.Raw("</p><p class=\"value\" data-watch>")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 51, 7)
			}
			return nil
		})), part.Lived(p.Chrome, r.Figure)); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 50, 5)
		}
		templ_out.Raw(" ")
		if r.Counted() {
			templ_out.Raw("<b>")
			if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 54, 10)
			}
			templ_out.Raw("</b>")
		}
		templ_out.Raw("</p><svg class=\"goal\" role=\"img\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(r.Label())); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 57, 45)
		}
		templ_out.Raw("\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"4\"></rect><rect class=\"fill\" width=\"")
		if templ_err := templ_out.Text(templ.String(r.Width())); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 59, 31)
		}
		templ_out.Raw("\" height=\"100%\" rx=\"4\"></rect>")
		if r.Central != nil {
			templ_out.Raw("<rect class=\"central\" x=\"")
			if templ_err := templ_out.Text(templ.String(targetAt(*r.Central))); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 61, 31)
			}
			templ_out.Raw("\" y=\"-4\" width=\"2\" height=\"16\"></rect>")
		}
		templ_out.Raw(" ")
		if r.Own != nil {
			templ_out.Raw("<svg class=\"own\" x=\"")
			if templ_err := templ_out.Text(templ.String(targetAt(*r.Own))); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 64, 26)
			}
			templ_out.Raw("\" y=\"-8\"><path d=\"M-5 0h10l-5 9z\"></path></svg>")
		}
		templ_out.Raw("</svg><p class=\"sub\">")
		if r.Judged() {
			if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 69, 6)
			}
		}
		templ_out.Raw(" ")
		for _, t := range r.Targets() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(t)); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 72, 13)
			}
			templ_out.Raw("</span> ")
		}
		templ_out.Raw(" ")
		if r.IsReported() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(r.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "makeup.templ", 75, 13)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Unconfirmed(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 77, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, part.Illustrative(r.Figure)); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 78, 5)
		}
		templ_out.Raw("</p></div>")
		return nil
	})
}

// resultTable is the same numbers as a table.
func resultTable(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"rule\" id=\"outcomes-table\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.table"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 86, 14)
		}
		templ_out.Raw("</summary><div class=\"scroll\" role=\"region\" aria-labelledby=\"outcomes-caption\" tabindex=\"0\"><table><caption class=\"sr\" id=\"outcomes-caption\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.table"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 89, 49)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 92, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.done"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 93, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.percent"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 94, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.key_central"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 95, 37)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("makeup.key_own"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 96, 37)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.status"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 97, 25)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("column.asOf"))); templ_err != nil {
			return templ.At(templ_err, "makeup.templ", 98, 37)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, row := range p.MakeUp.Rows {
			for _, r := range row.Results {
				templ_out.Raw("<tr><th scope=\"row\">")
				if templ_err := templ_out.Text(templ.String(r.Name)); templ_err != nil {
					return templ.At(templ_err, "makeup.templ", 105, 27)
				}
				templ_out.Raw("</th><td class=\"num\">")
				if r.Counted() {
					if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 108, 13)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if r.Counted() {
					if templ_err := templ_out.Text(templ.String(r.Share())); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 113, 13)
					}
				} else {
					templ_out.Raw("<span class=\"soft\">")
					if templ_err := templ_out.Text(templ.String(r.Short())); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 115, 32)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</td><td class=\"num\">")
				if r.Central != nil {
					if templ_err := templ_out.Text(templ.String(p.Lang.Target(*r.Central))); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 120, 13)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if r.Own != nil {
					if templ_err := templ_out.Text(templ.String(p.Lang.Target(*r.Own))); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 125, 13)
					}
				}
				templ_out.Raw("</td><td>")
				if r.Judged() {
					if templ_err := templ_out.Component(ctx, part.Status(r.Figure)); templ_err != nil {
						return templ.At(templ_err, "makeup.templ", 130, 12)
					}
				}
				templ_out.Raw("</td><td class=\"num\">")
				if templ_err := templ_out.Component(ctx, part.Freshness(r.Figure)); templ_err != nil {
					return templ.At(templ_err, "makeup.templ", 134, 11)
				}
				templ_out.Raw("</td></tr>")
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</tbody></table></div></details>")
		return nil
	})
}
