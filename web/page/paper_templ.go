// Code generated from paper.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/paper"
	"tiendo/internal/templ"
	"tiendo/web/part"
)

// paperPage shows a sheet as it will be printed, with what to do about it above.
func paperPage(p printPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"no-print paper-tools\"><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("leave.preview"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 15, 9)
			}
			templ_out.Raw(" <span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("leave.how"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 15, 45)
			}
			templ_out.Raw("</span></p><p><button class=\"button main\" type=\"button\" id=\"print\" hidden>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("leave.print"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 17, 67)
			}
			templ_out.Raw("</button> <a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Elsewhere(p.Chrome.Path + ".docx"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 18, 30)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("leave.word"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 18, 80)
			}
			templ_out.Raw("</a> <a class=\"button\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Elsewhere(p.Chrome.Path + ".xlsx"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 19, 30)
			}
			templ_out.Raw("\" download>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("leave.excel"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 19, 80)
			}
			templ_out.Raw("</a> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.back)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 20, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("leave.back"))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 20, 26)
			}
			templ_out.Raw("</a></p></div><article class=\"sheet\">")
			if templ_err := templ_out.Component(ctx, paperHead(p.Sheet)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 24, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, paperFigure(p.Sheet.Figure)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 25, 5)
			}
			templ_out.Raw(" ")
			if len(p.Sheet.Levels.Rows) > 0 {
				templ_out.Raw("<section class=\"levels-table\" tabindex=\"0\" aria-label=\"")
				if templ_err := templ_out.Text(templ.String(p.Sheet.Levels.Title)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 27, 61)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Component(ctx, paperTable(p.Sheet.Levels, 0)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 28, 7)
				}
				templ_out.Raw("</section>")
			}
			templ_out.Raw("<div class=\"pictured\">")
			if p.Sheet.Picture.SVG != "" {
				templ_out.Raw("<div class=\"drawn\"><svg width=\"")
				if templ_err := templ_out.Text(templ.String(millimetres(p.Sheet.Picture.Width) + "mm")); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 34, 20)
				}
				templ_out.Raw("\" height=\"")
				if templ_err := templ_out.Text(templ.String(millimetres(p.Sheet.Picture.Height) + "mm")); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 34, 73)
				}
				templ_out.Raw("\" viewBox=\"")
				if templ_err := templ_out.Text(templ.String("0 0 " + millimetres(p.Sheet.Picture.Width) + " " + millimetres(p.Sheet.Picture.Height))); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 34, 128)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Component(ctx, templ.Raw(p.Sheet.Picture.SVG)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 35, 9)
				}
				templ_out.Raw("</svg></div>")
			}
			templ_out.Raw("<div>")
			if templ_err := templ_out.Component(ctx, paperList(p.Sheet.Worst)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 40, 7)
			}
			templ_out.Raw("<div class=\"brief\">")
			if templ_err := templ_out.Component(ctx, paperList(p.Sheet.Others)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 42, 8)
			}
			templ_out.Raw("</div></div></div>")
			if len(p.Sheet.Units.Rows) > 0 {
				templ_out.Raw("<section class=\"units\"><h2>")
				if templ_err := templ_out.Text(templ.String(p.Sheet.Units.Title)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 48, 12)
				}
				templ_out.Raw("</h2><div class=\"")
				if templ_err := templ_out.Text(templ.ClassString("blocks", "of-"+strconv.Itoa(max(p.Sheet.Units.Blocks, 1)))); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 49, 19)
				}
				templ_out.Raw("\">")
				for i := range max(p.Sheet.Units.Blocks, 1) {
					if templ_err := templ_out.Component(ctx, paperTable(p.Sheet.Units, i)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 51, 9)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</div>")
				if p.Sheet.Units.More != "" {
					templ_out.Raw("<p class=\"small\">")
					if templ_err := templ_out.Text(templ.String(p.Sheet.Units.More)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 55, 26)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw("</section>")
			}
			templ_out.Raw("<footer>")
			for _, note := range p.Sheet.Notes {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(note)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 61, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw(" ")
			for _, line := range p.Sheet.Foot {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(line)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 64, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</footer></article>")
			return nil
		})), part.Layout(p.Chrome, p.Sheet.Title+", "+p.Sheet.Place)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 13, 3)
		}
		return nil
	})
}

func paperHead(p paper.Paper) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<header><div class=\"issuer\">")
		for _, line := range p.Issuer {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(line)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 75, 10)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</div><p class=\"term\">")
		if templ_err := templ_out.Text(templ.String(p.Term)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 78, 21)
		}
		templ_out.Raw("</p><h1>")
		if templ_err := templ_out.Text(templ.String(p.Title)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 79, 9)
		}
		templ_out.Raw("</h1><p class=\"place\"><strong>")
		if templ_err := templ_out.Text(templ.String(p.Place)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 80, 30)
		}
		templ_out.Raw("</strong> · ")
		if templ_err := templ_out.Text(templ.String(p.Moment)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 80, 53)
		}
		templ_out.Raw("</p></header>")
		return nil
	})
}

func paperFigure(f paper.Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"fraction\"><b>")
		if templ_err := templ_out.Text(templ.String(f.Count)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 86, 8)
		}
		templ_out.Raw("</b> ")
		if f.Share != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Share)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 88, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Verdict != "" {
			templ_out.Raw("<strong>")
			if templ_err := templ_out.Text(templ.String(f.Verdict)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 91, 14)
			}
			templ_out.Raw("</strong>")
		}
		templ_out.Raw(" ")
		if f.Mark != "" {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(f.Mark)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 94, 24)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p><p class=\"said\">")
		for _, s := range f.Said {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(s)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 99, 12)
			}
			templ_out.Raw("</span> ")
		}
		templ_out.Raw("</p>")
		return nil
	})
}

func paperList(l paper.List) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(l.Items) > 0 || l.Empty != "" {
			templ_out.Raw("<section><h2>")
			if templ_err := templ_out.Text(templ.String(l.Title)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 107, 10)
			}
			templ_out.Raw("</h2>")
			if len(l.Items) == 0 {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(l.Empty)); templ_err != nil {
					return templ.At(templ_err, "paper.templ", 109, 10)
				}
				templ_out.Raw("</p>")
			} else {
				templ_out.Raw("<ol>")
				for _, item := range l.Items {
					templ_out.Raw("<li><b>")
					if templ_err := templ_out.Text(templ.String(item.Name)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 114, 13)
					}
					templ_out.Raw("</b> ")
					if item.Figure != "" {
						templ_out.Raw("<span>")
						if templ_err := templ_out.Text(templ.String(item.Figure)); templ_err != nil {
							return templ.At(templ_err, "paper.templ", 116, 17)
						}
						templ_out.Raw("</span>")
					}
					templ_out.Raw(" <em>")
					if templ_err := templ_out.Text(templ.String(item.Why)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 118, 14)
					}
					templ_out.Raw("</em></li>")
				}
				templ_out.Raw(" ")
				if l.More != "" {
					templ_out.Raw("<li>")
					if templ_err := templ_out.Text(templ.String(l.More)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 122, 13)
					}
					templ_out.Raw("</li>")
				}
				templ_out.Raw("</ol>")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func paperTable(t paper.Table, block int) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<table class=\"")
		if templ_err := templ_out.Text(templ.ClassString("columns-" + strconv.Itoa(len(t.Columns)))); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 131, 17)
		}
		templ_out.Raw("\"><caption class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(t.Title)); templ_err != nil {
			return templ.At(templ_err, "paper.templ", 132, 25)
		}
		templ_out.Raw("</caption><thead><tr>")
		for _, c := range t.Columns {
			templ_out.Raw("<th scope=\"col\" class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("num", c.Numeric))); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 136, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(c.Title)); templ_err != nil {
				return templ.At(templ_err, "paper.templ", 136, 61)
			}
			templ_out.Raw("</th>")
		}
		templ_out.Raw("</tr></thead><tbody>")
		for _, cells := range t.Block(block) {
			templ_out.Raw("<tr>")
			for _, cell := range t.Cells(cells) {
				if cell.Column == t.Names() {
					templ_out.Raw("<th scope=\"row\">")
					if templ_err := templ_out.Text(templ.String(cell.Text)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 145, 26)
					}
					templ_out.Raw("</th>")
				} else {
					templ_out.Raw("<td class=\"")
					if templ_err := templ_out.Text(templ.ClassString(templ.KV("num", t.Columns[cell.Column].Numeric))); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 147, 20)
					}
					templ_out.Raw("\"")
					if cell.Columns > 1 {
						templ_out.Raw(" colspan=\"")
						if templ_err := templ_out.Text(templ.String(strconv.Itoa(cell.Columns))); templ_err != nil {
							return templ.At(templ_err, "paper.templ", 147, 102)
						}
						templ_out.Raw("\"")
					}
					templ_out.Raw(">")
					if templ_err := templ_out.Text(templ.String(cell.Text)); templ_err != nil {
						return templ.At(templ_err, "paper.templ", 147, 135)
					}
					templ_out.Raw("</td>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</tr>")
		}
		templ_out.Raw("</tbody></table>")
		return nil
	})
}
