// Code generated from search.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

func searchWhole(s searchPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(s.Lang.T("search.title"))); templ_err != nil {
				return templ.At(templ_err, "search.templ", 12, 11)
			}
			templ_out.Raw("</h1>")
			if len(s.Rows)+len(s.Measures) > 0 {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("search.for", s.Text))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 14, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div></div>")
			if templ_err := templ_out.Component(ctx, part.Moment(s.Chrome, s.Query().AsOf, s.Query().Known, s.Query().Confirmed)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 18, 4)
			}
			templ_out.Raw(" ")
			if s.Text == "" {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("search.hint"))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 20, 23)
				}
				templ_out.Raw("</p>")
			} else {
				if len(s.Rows) == 0 && len(s.Measures) == 0 {
					templ_out.Raw("<p class=\"empty\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.T("search.nothing", s.Text))); templ_err != nil {
						return templ.At(templ_err, "search.templ", 22, 23)
					}
					templ_out.Raw("</p><p>")
					if templ_err := templ_out.Text(templ.String(s.Lang.T("search.hint"))); templ_err != nil {
						return templ.At(templ_err, "search.templ", 23, 9)
					}
					templ_out.Raw("</p>")
				}
			}
			templ_out.Raw(" ")
			if len(s.Measures) > 0 {
				templ_out.Raw("<section class=\"section\" aria-labelledby=\"measures\"><h2 id=\"measures\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("search.measures"))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 27, 25)
				}
				templ_out.Raw("</h2><ul class=\"found\">")
				for _, m := range s.Measures {
					templ_out.Raw("<li><p class=\"name\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(s.To("/", "measure", string(m.Code)))); templ_err != nil {
						return templ.At(templ_err, "search.templ", 31, 34)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(m))); templ_err != nil {
						return templ.At(templ_err, "search.templ", 31, 75)
					}
					templ_out.Raw("</a></p><p class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(s.Lang.MeasureKind(m.Kind))); templ_err != nil {
						return templ.At(templ_err, "search.templ", 32, 25)
					}
					templ_out.Raw(" · ")
					if templ_err := templ_out.Text(templ.String(s.Lang.UnitLevel(m.Level))); templ_err != nil {
						return templ.At(templ_err, "search.templ", 32, 58)
					}
					templ_out.Raw("</p></li>")
				}
				templ_out.Raw("</ul></section>")
			}
			templ_out.Raw(" ")
			if len(s.Rows) > 0 {
				templ_out.Raw("<section class=\"section\" aria-labelledby=\"units\"><h2 id=\"units\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("search.units"))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 40, 22)
				}
				templ_out.Raw("</h2><ol class=\"found\">")
				for _, r := range s.Rows {
					if templ_err := templ_out.Component(ctx, foundUnit(s, r)); templ_err != nil {
						return templ.At(templ_err, "search.templ", 43, 8)
					}
					templ_out.Raw(" ")
				}
				templ_out.Raw("</ol></section>")
			}
			templ_out.Raw(" ")
			if s.More {
				templ_out.Raw("<p class=\"actions\"><a class=\"button\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(s.Here("after", s.Rows[len(s.Rows)-1].Unit.ID.String()))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 49, 48)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("search.more"))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 49, 108)
				}
				templ_out.Raw("</a></p>")
			}
			return nil
		})), part.Layout(s.Chrome, s.Lang.T("search.title"))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 9, 3)
		}
		return nil
	})
}

func foundUnit(s searchPage, r foundRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String("found-" + r.Unit.ID.String())); templ_err != nil {
			return templ.At(templ_err, "search.templ", 55, 11)
		}
		templ_out.Raw("\"><p class=\"name\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(r.Link)); templ_err != nil {
			return templ.At(templ_err, "search.templ", 57, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(placeName(s.Chrome, r.Unit))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 57, 25)
		}
		templ_out.Raw("</a> ")
		if r.Unit.FullName != "" && r.Unit.FullName != r.Unit.Name {
			templ_out.Raw("<span class=\"soft\">")
			if templ_err := templ_out.Text(templ.String(r.Unit.FullName)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 59, 26)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p><p class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(s.Lang.UnitLevel(r.Unit.Level))); templ_err != nil {
			return templ.At(templ_err, "search.templ", 63, 6)
		}
		templ_out.Raw(" ")
		for _, u := range r.Above {
			templ_out.Raw("<span>· <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(s.UnitLink(u))); templ_err != nil {
				return templ.At(templ_err, "search.templ", 65, 23)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(u.Name)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 65, 41)
			}
			templ_out.Raw("</a></span> ")
		}
		templ_out.Raw("</p>")
		if r.HasFigure {
			templ_out.Raw("<p class=\"figure\"><span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(s.Lang.MeasureName(r.Measure))); templ_err != nil {
				return templ.At(templ_err, "search.templ", 70, 25)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if !r.IsReported() {
					templ_out.Raw("<span class=\"soft\">")
					if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
						return templ.At(templ_err, "search.templ", 73, 28)
					}
					templ_out.Raw("</span>")
				} else {
					if r.Event != "" {
						templ_out.Raw("<b>")
						if templ_err := templ_out.Text(templ.String(r.Event)); templ_err != nil {
							return templ.At(templ_err, "search.templ", 75, 12)
						}
						templ_out.Raw("</b>")
					} else {
						templ_out.Raw("<b>")
						if templ_err := templ_out.Text(templ.String(r.OneLine())); templ_err != nil {
							return templ.At(templ_err, "search.templ", 77, 12)
						}
						templ_out.Raw("</b>")
					}
				}
				return nil
			})), part.Lived(s.Chrome, r.Figure)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 71, 6)
			}
			templ_out.Raw(" ")
			if r.IsReported() && r.Event == "" {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(s.Lang.T("figure.as_of", text.Date(r.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "search.templ", 81, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Illustrative(r.Figure)); templ_err != nil {
				return templ.At(templ_err, "search.templ", 83, 6)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("</li>")
		return nil
	})
}
