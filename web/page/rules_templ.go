// Code generated from rules.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import "tiendo/internal/rollup"

// rules says how ranks, paces and statuses are worked out; it stands below the figures that they explain.
func rules(r ruleBook) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"rule\" id=\"rules\"><summary>")
		if templ_err := templ_out.Text(templ.String(r.Lang.T("rules.title"))); templ_err != nil {
			return templ.At(templ_err, "rules.templ", 8, 14)
		}
		templ_out.Raw("</summary><p>")
		if templ_err := templ_out.Text(templ.String(r.Lang.T("rules.rank"))); templ_err != nil {
			return templ.At(templ_err, "rules.templ", 9, 8)
		}
		templ_out.Raw("</p>")
		if r.Paced {
			templ_out.Raw("<p>")
			if templ_err := templ_out.Text(templ.String(r.Lang.T("rules.pace"))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 11, 9)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(r.Lang.T("rules.ought"))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 12, 9)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<dl class=\"definition\">")
		for _, s := range r.statuses() {
			templ_out.Raw("<dt>")
			if templ_err := templ_out.Text(templ.String(r.Lang.Status(string(s)))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 16, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(r.Lang.StatusRule(string(s)))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 17, 11)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw(" ")
		for _, b := range r.Targets {
			templ_out.Raw("<dt>")
			if templ_err := templ_out.Text(templ.String(r.Lang.Status(string(rollup.StatusTargetMet)))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 20, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(r.Lang.TargetRule(true, b))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 21, 11)
			}
			templ_out.Raw("</dd><dt>")
			if templ_err := templ_out.Text(templ.String(r.Lang.Status(string(rollup.StatusTargetMissed)))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 22, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(r.Lang.TargetRule(false, b))); templ_err != nil {
				return templ.At(templ_err, "rules.templ", 23, 11)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw("</dl></details>")
		return nil
	})
}
