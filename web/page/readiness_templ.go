// Code generated from readiness.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/text"
	"tiendo/web/part"
)

// readinessSteps is the way of each level through its campaign, in the order of the field.
func readinessSteps(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Steps) > 0 {
			templ_out.Raw("<section class=\"part\" id=\"readiness\" aria-labelledby=\"readiness-title\"><h2 id=\"readiness-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("readiness.title"))); templ_err != nil {
				return templ.At(templ_err, "readiness.templ", 12, 31)
			}
			templ_out.Raw("</h2>")
			for _, way := range p.Steps {
				templ_out.Raw("<h3>")
				if templ_err := templ_out.Text(templ.String(p.Lang.UnitLevel(way.Level))); templ_err != nil {
					return templ.At(templ_err, "readiness.templ", 14, 11)
				}
				templ_out.Raw("</h3>")
				if way.Reported() {
					templ_out.Raw("<ol class=\"steps\">")
					for _, s := range way.Steps {
						templ_out.Raw("<li id=\"")
						if templ_err := templ_out.Text(templ.String("step-" + s.ID())); templ_err != nil {
							return templ.At(templ_err, "readiness.templ", 18, 17)
						}
						templ_out.Raw("\" class=\"")
						if templ_err := templ_out.Text(templ.ClassString(templ.KV("over", s.Finished()), templ.KV("silent", !s.IsReported()))); templ_err != nil {
							return templ.At(templ_err, "readiness.templ", 18, 44)
						}
						templ_out.Raw("\">")
						if templ_err := templ_out.Component(ctx, stepOf(p, s)); templ_err != nil {
							return templ.At(templ_err, "readiness.templ", 19, 10)
						}
						templ_out.Raw("</li>")
					}
					templ_out.Raw("</ol>")
				} else {
					templ_out.Raw("<p class=\"empty\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("readiness.nothing"))); templ_err != nil {
						return templ.At(templ_err, "readiness.templ", 24, 25)
					}
					templ_out.Raw("</p>")
				}
			}
			templ_out.Raw("</section>")
		}
		return nil
	})
}

func stepOf(p unitPage, s step) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"meter\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"100%\" rx=\"3\"></rect><rect class=\"fill\" width=\"")
		if templ_err := templ_out.Text(templ.String(s.Width())); templ_err != nil {
			return templ.At(templ_err, "readiness.templ", 34, 30)
		}
		templ_out.Raw("\" height=\"100%\" rx=\"3\"></rect></svg><p class=\"name\">")
		if templ_err := templ_out.Text(templ.String(s.Name)); templ_err != nil {
			return templ.At(templ_err, "readiness.templ", 36, 20)
		}
		templ_out.Raw("</p><p class=\"value\" data-watch>")
		if s.Event != "" {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Text(templ.String(s.Event)); templ_err != nil {
					return templ.At(templ_err, "readiness.templ", 40, 7)
				}
				return nil
			})), part.Lived(p.Chrome, s.Figure)); templ_err != nil {
				return templ.At(templ_err, "readiness.templ", 39, 5)
			}
		} else {
			if s.Entered {
				if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
					if templ_err := templ_out.Text(templ.String(s.Short())); templ_err != nil {
						return templ.At(templ_err, "readiness.templ", 44, 7)
					}
					return nil
				})), part.Lived(p.Chrome, s.Figure)); templ_err != nil {
					return templ.At(templ_err, "readiness.templ", 43, 5)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(s.Short())); templ_err != nil {
					return templ.At(templ_err, "readiness.templ", 47, 6)
				}
			}
		}
		templ_out.Raw(" ")
		if s.Event == "" && s.Counted() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(s.Share())); templ_err != nil {
				return templ.At(templ_err, "readiness.templ", 50, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw("</p>")
		if s.IsReported() {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(s.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "readiness.templ", 55, 6)
			}
			templ_out.Raw(" ")
			if s.Detail() != "" {
				templ_out.Raw("· ")
				if templ_err := templ_out.Text(templ.String(s.Detail())); templ_err != nil {
					return templ.At(templ_err, "readiness.templ", 57, 9)
				}
			}
			templ_out.Raw("</p><p class=\"sub\">")
			if templ_err := templ_out.Component(ctx, part.Unconfirmed(s.Figure)); templ_err != nil {
				return templ.At(templ_err, "readiness.templ", 61, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Illustrative(s.Figure)); templ_err != nil {
				return templ.At(templ_err, "readiness.templ", 62, 5)
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}
