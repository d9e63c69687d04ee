// Code generated from unitparts.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// verdict is how the unit stands, in one sentence.
func verdict(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Verdict()) > 0 {
			templ_out.Raw("<p class=\"verdict\" id=\"verdict\" data-watch>")
			for i, s := range p.Verdict() {
				templ_out.Raw("<span class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", s.Warn))); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 14, 19)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(s.Head)); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 14, 48)
				}
				templ_out.Raw("</span>")
				if templ_err := templ_out.Text(templ.String(s.More)); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 14, 65)
				}
				if templ_err := templ_out.Text(templ.String(p.stop(i))); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 14, 75)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, verdictMarks(p)); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 16, 5)
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

func verdictMarks(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if generated, _ := p.VerdictMarks(); generated {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 23, 23)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if _, unconfirmed := p.VerdictMarks(); unconfirmed {
			templ_out.Raw("<span class=\"tag warn\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.some_unconfirmed"))); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 26, 28)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

// contents leads to the parts of the page; it stays in sight.
func contents(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav class=\"contents no-print\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("section.nav"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 32, 46)
		}
		templ_out.Raw("\"><details class=\"fold\" id=\"contents\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("section.nav"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 34, 15)
		}
		templ_out.Raw("</summary><ul>")
		for _, s := range p.Sections() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString("#" + s.ID)); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 38, 17)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(s.Name)); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 38, 32)
			}
			templ_out.Raw(" ")
			if s.Count > 0 {
				templ_out.Raw("<span class=\"")
				if templ_err := templ_out.Text(templ.ClassString("count", templ.KV("warn", s.Warn))); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 40, 23)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(text.Number(s.Count))); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 40, 61)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></details></nav>")
		return nil
	})
}

func levels(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"levels\">")
		for _, f := range p.Levels() {
			templ_out.Raw("<li id=\"")
			if templ_err := templ_out.Text(templ.String("level-" + f.Measure.Level.String())); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 53, 13)
			}
			templ_out.Raw("\"><h3><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Here("measure", string(f.Measure.Code), "only", ""))); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 54, 19)
			}
			templ_out.Raw("\"")
			if f.Measure.Code == p.Chosen.Measure.Code {
				templ_out.Raw(" aria-current=\"true\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(f.Measure))); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 54, 144)
			}
			templ_out.Raw("</a></h3>")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, part.Fraction(f)); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 56, 7)
				}
				return nil
			})), part.Lived(p.Chrome, f)); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 55, 6)
			}
			templ_out.Raw(" ")
			if f.Width() != "0" {
				if templ_err := templ_out.Component(ctx, part.Bar(f, "")); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 59, 7)
				}
			}
			templ_out.Raw(" ")
			if f.IsReported() {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
					return templ.At(templ_err, "unitparts.templ", 63, 8)
				}
				templ_out.Raw(" ")
				if f.Stale {
					templ_out.Raw("<span class=\"tag warn\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Status("stale"))); templ_err != nil {
						return templ.At(templ_err, "unitparts.templ", 65, 33)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
				if f.Basis == congress.BasisSum {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.Basis(f.Basis))); templ_err != nil {
						return templ.At(templ_err, "unitparts.templ", 68, 28)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw("</p>")
				if f.Measure.Code == p.Chosen.Measure.Code {
					if templ_err := templ_out.Component(ctx, cautionBelow(p.Caution)); templ_err != nil {
						return templ.At(templ_err, "unitparts.templ", 72, 8)
					}
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Facts(f)); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 75, 6)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul>")
		return nil
	})
}

// recent are the newest lines of the ledger, with the ways on from here.
func recent(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"part\" id=\"entries\" aria-labelledby=\"entries-title\"><div class=\"head\"><h2 id=\"entries-title\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.entries"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 85, 29)
		}
		templ_out.Raw("</h2><ul class=\"ways no-print\"><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/history", "unit", p.Unit.ID.String(), "measure", ""))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 87, 19)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.all_entries"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 87, 83)
		}
		templ_out.Raw("</a></li><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.To("/compare", "unit", p.Unit.ID.String()))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 88, 19)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("view.compare"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 88, 68)
		}
		templ_out.Raw("</a></li><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.export("xlsx"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 89, 19)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.export", "Excel"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 89, 40)
		}
		templ_out.Raw("</a></li><li><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.export("csv"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 90, 19)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.export", "CSV"))); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 90, 39)
		}
		templ_out.Raw("</a></li>")
		if p.MayWrite {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/entry/" + p.Unit.ID.String()))); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 92, 20)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.enter"))); templ_err != nil {
				return templ.At(templ_err, "unitparts.templ", 92, 61)
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></div>")
		if templ_err := templ_out.Component(ctx, lineList(p.Chrome, p.Lines, p.Measures, nil)); templ_err != nil {
			return templ.At(templ_err, "unitparts.templ", 96, 4)
		}
		templ_out.Raw("</section>")
		return nil
	})
}
