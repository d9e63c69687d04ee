// Code generated from multiples.templ by internal/templ/generate. DO NOT EDIT.

package chart

import "tiendo/internal/templ"

import "tiendo/internal/text"

// DrawMultiples is a grid of small burn-ups on one scale, and the same numbers as a table.
func DrawMultiples(m Multiples, title string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<ul class=\"multiples\">")
			for _, item := range m.Items {
				templ_out.Raw("<li><p class=\"named\"><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(item.Link)); templ_err != nil {
					return templ.At(templ_err, "multiples.templ", 11, 33)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(item.Name)); templ_err != nil {
					return templ.At(templ_err, "multiples.templ", 11, 47)
				}
				templ_out.Raw("</a> <span>")
				if templ_err := templ_out.Text(templ.String(item.Shown)); templ_err != nil {
					return templ.At(templ_err, "multiples.templ", 11, 71)
				}
				templ_out.Raw("</span></p>")
				if len(item.Points) > 0 {
					templ_out.Raw("<svg class=\"chart small\" viewBox=\"0 0 200 84\" role=\"img\" aria-label=\"")
					if templ_err := templ_out.Text(templ.String(item.Said)); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 13, 77)
					}
					templ_out.Raw("\" data-name=\"")
					if templ_err := templ_out.Text(templ.String(item.Name)); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 13, 101)
					}
					templ_out.Raw("\"><line class=\"grid\" x1=\"5\" x2=\"195\" y1=\"")
					if templ_err := templ_out.Text(templ.String(number(m.y(1)))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 14, 48)
					}
					templ_out.Raw("\" y2=\"")
					if templ_err := templ_out.Text(templ.String(number(m.y(1)))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 14, 70)
					}
					templ_out.Raw("\"></line><line class=\"axis\" x1=\"5\" x2=\"195\" y1=\"")
					if templ_err := templ_out.Text(templ.String(number(m.y(0)))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 15, 48)
					}
					templ_out.Raw("\" y2=\"")
					if templ_err := templ_out.Text(templ.String(number(m.y(0)))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 15, 70)
					}
					templ_out.Raw("\"></line><path class=\"under\" d=\"")
					if templ_err := templ_out.Text(templ.String(m.under(item))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 16, 32)
					}
					templ_out.Raw("\"></path>")
					if m.likely(item) != "" {
						templ_out.Raw("<path class=\"likely\" d=\"")
						if templ_err := templ_out.Text(templ.String(m.likely(item))); templ_err != nil {
							return templ.At(templ_err, "multiples.templ", 18, 34)
						}
						templ_out.Raw("\"></path>")
					}
					templ_out.Raw(" ")
					if m.due(item) {
						templ_out.Raw("<line class=\"due\" x1=\"")
						if templ_err := templ_out.Text(templ.String(number(m.x(item.Deadline)))); templ_err != nil {
							return templ.At(templ_err, "multiples.templ", 21, 32)
						}
						templ_out.Raw("\" x2=\"")
						if templ_err := templ_out.Text(templ.String(number(m.x(item.Deadline)))); templ_err != nil {
							return templ.At(templ_err, "multiples.templ", 21, 66)
						}
						templ_out.Raw("\" y1=\"")
						if templ_err := templ_out.Text(templ.String(number(m.y(1)))); templ_err != nil {
							return templ.At(templ_err, "multiples.templ", 21, 100)
						}
						templ_out.Raw("\" y2=\"")
						if templ_err := templ_out.Text(templ.String(number(m.y(0)))); templ_err != nil {
							return templ.At(templ_err, "multiples.templ", 21, 122)
						}
						templ_out.Raw("\"></line>")
					}
					templ_out.Raw("<path class=\"done\" d=\"")
					if templ_err := templ_out.Text(templ.String(m.done(item))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 23, 31)
					}
					templ_out.Raw("\"></path>")
					if templ_err := templ_out.Component(ctx, read(m.readings(item))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 24, 9)
					}
					templ_out.Raw("</svg>")
				} else {
					templ_out.Raw("<p class=\"empty\">")
					if templ_err := templ_out.Text(templ.String(m.Lang.T("multiples.none"))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 27, 26)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw(" ")
				if item.Note != "" {
					templ_out.Raw("<p class=\"note\">")
					if templ_err := templ_out.Text(templ.String(item.Note)); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 30, 25)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul>")
			return nil
		})), plot(m.Lang)); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 7, 3)
		}
		templ_out.Raw("<ul class=\"keys\" aria-hidden=\"true\"><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"done\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(m.Lang.T("multiples.key_done"))); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 37, 92)
		}
		templ_out.Raw("</li><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"likely\" d=\"M0 6h28\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(m.Lang.T("multiples.key_likely"))); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 38, 94)
		}
		templ_out.Raw("</li><li><svg class=\"chart\" viewBox=\"0 0 28 12\"><path class=\"due\" d=\"M14 0v12\"></path></svg>")
		if templ_err := templ_out.Text(templ.String(m.Lang.T("multiples.key_due"))); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 39, 92)
		}
		templ_out.Raw("</li><li>")
		if templ_err := templ_out.Text(templ.String(m.Lang.T("multiples.scale", text.Date(m.from), text.Date(m.to)))); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 40, 9)
		}
		templ_out.Raw("</li></ul><details class=\"rule\"><summary>")
		if templ_err := templ_out.Text(templ.String(m.Lang.T("unit.chart_table"))); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 43, 14)
		}
		templ_out.Raw("</summary><div class=\"scroll\" role=\"region\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 44, 50)
		}
		templ_out.Raw("\" tabindex=\"0\"><table><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 46, 27)
		}
		templ_out.Raw("</caption><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(m.Lang.T("column.name"))); templ_err != nil {
			return templ.At(templ_err, "multiples.templ", 49, 25)
		}
		templ_out.Raw("</th>")
		for _, day := range m.marks() {
			templ_out.Raw("<th scope=\"col\" class=\"num\">")
			if templ_err := templ_out.Text(templ.String(text.DayMonth(day))); templ_err != nil {
				return templ.At(templ_err, "multiples.templ", 51, 38)
			}
			templ_out.Raw("</th>")
		}
		templ_out.Raw("</tr></thead><tbody>")
		for _, item := range m.Items {
			templ_out.Raw("<tr><th scope=\"row\">")
			if templ_err := templ_out.Text(templ.String(item.Name)); templ_err != nil {
				return templ.At(templ_err, "multiples.templ", 58, 26)
			}
			templ_out.Raw("</th>")
			for _, day := range m.marks() {
				f, ok := item.at(day)
				templ_out.Raw("<td class=\"num\">")
				if ok {
					if templ_err := templ_out.Text(templ.String(m.Lang.Fraction(f))); templ_err != nil {
						return templ.At(templ_err, "multiples.templ", 63, 13)
					}
				} else {
					templ_out.Raw("<span class=\"soft\">–</span>")
				}
				templ_out.Raw("</td>")
			}
			templ_out.Raw("</tr>")
		}
		templ_out.Raw("</tbody></table></div></details>")
		return nil
	})
}
