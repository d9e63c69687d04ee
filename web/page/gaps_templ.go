// Code generated from gaps.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// differences are the figures whose own count and sum do not agree: by how much, since when, through whom.
func differences(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Gaps) > 0 {
			templ_out.Raw("<section class=\"part\" id=\"differences\" aria-labelledby=\"differences-title\"><h2 id=\"differences-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.differences"))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 13, 33)
			}
			templ_out.Raw("</h2>")
			for _, g := range p.Gaps {
				if templ_err := templ_out.Component(ctx, differing(p, g)); templ_err != nil {
					return templ.At(templ_err, "gaps.templ", 15, 6)
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func differing(p unitPage, g gap) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("differs", templ.KV("partial", !g.AllReported()))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 22, 15)
		}
		templ_out.Raw("\" id=\"")
		if templ_err := templ_out.Text(templ.String("differs-" + string(g.Measure.Code))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 22, 71)
		}
		templ_out.Raw("\"><h3>")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(g.Measure))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 25, 7)
			}
			return nil
		})), part.Lived(p.Chrome, g.Figure)); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 24, 5)
		}
		templ_out.Raw(" <span class=\"amount\" data-watch>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("gap.differs", g.Differs()))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 27, 38)
		}
		templ_out.Raw("</span></h3><dl class=\"definition\"><dt>")
		if templ_err := templ_out.Text(templ.String(p.Lang.Basis(congress.BasisOwn))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 30, 10)
		}
		templ_out.Raw("</dt><dd>")
		if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(g.Figure.Discrepancy.Own))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 31, 10)
		}
		templ_out.Raw(" · ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(g.Figure.Discrepancy.OwnAsOf)))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 31, 58)
		}
		templ_out.Raw("</dd><dt>")
		if templ_err := templ_out.Text(templ.String(p.Lang.Basis(congress.BasisSum))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 32, 10)
		}
		templ_out.Raw("</dt><dd>")
		if templ_err := templ_out.Text(templ.String(p.Lang.Fraction(g.Figure.Discrepancy.Sum))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 33, 10)
		}
		templ_out.Raw(" · ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(g.Figure.Discrepancy.SumAsOf)))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 33, 58)
		}
		templ_out.Raw(" · ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.reported", g.Figure.Discrepancy.SumReported, g.Figure.Discrepancy.SumExpect))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 33, 130)
		}
		templ_out.Raw("</dd><dt>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("gap.since"))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 34, 10)
		}
		templ_out.Raw("</dt><dd>")
		if templ_err := templ_out.Text(templ.String(text.Date(g.Since))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 35, 10)
		}
		templ_out.Raw(". ")
		if templ_err := templ_out.Text(templ.String(g.Standing())); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 35, 34)
		}
		templ_out.Raw("</dd>")
		if len(g.Moved) > 0 {
			templ_out.Raw("<dt>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("gap.moved", g.Figure.Discrepancy.OwnAsOf))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 37, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Component(ctx, unitList(p.MovedUnits(g), p.more(len(g.Moved)-gapUnits))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 39, 7)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw(" ")
		if len(g.Missing) > 0 {
			templ_out.Raw("<dt>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("gap.missing"))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 43, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Component(ctx, unitList(p.MissingUnits(g), p.more(len(g.Missing)-gapUnits))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 45, 7)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw("</dl><p>")
		if g.AllReported() {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.differs_full"))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 51, 7)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.differs_partial", g.Figure.Discrepancy.SumReported, g.Figure.Discrepancy.SumExpect))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 53, 7)
			}
		}
		templ_out.Raw(" <span class=\"small soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.counts", p.Lang.Basis(g.Basis)))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 55, 31)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, part.Illustrative(g.Figure)); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 56, 5)
		}
		templ_out.Raw("</p><p class=\"ways no-print\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Here("measure", string(g.Measure.Code), "only", "") + "#children")); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 59, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("gap.by_unit"))); templ_err != nil {
			return templ.At(templ_err, "gaps.templ", 59, 86)
		}
		templ_out.Raw("</a> ")
		if p.MayWrite {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/entry/"+p.Unit.ID.String()+"/figure", "measure", string(g.Measure.Code)) + "#basis")); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 61, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("gap.switch"))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 61, 110)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</p></div>")
		return nil
	})
}

// unitList names sub-units in a line.
func unitList(units []movedRow, more string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for i, u := range units {
			templ_out.Raw("<span><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(u.Link)); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 70, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(u.Name)); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 70, 30)
			}
			templ_out.Raw("</a>")
			if templ_err := templ_out.Text(templ.String(u.after(i == len(units)-1))); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 70, 44)
			}
			templ_out.Raw("</span> ")
		}
		templ_out.Raw(" ")
		if more != "" {
			if templ_err := templ_out.Text(templ.String(more)); templ_err != nil {
				return templ.At(templ_err, "gaps.templ", 73, 5)
			}
		}
		return nil
	})
}
