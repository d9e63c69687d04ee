// Code generated from live.templ by internal/templ/generate. DO NOT EDIT.

package part

import (
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// LiveArea surrounds what the live stream keeps fresh. Its one child has the id live-region; the
// script exchanges that child, and says in the page's head how the connection stands.
func LiveArea(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live\" data-live=\"")
		if templ_err := templ_out.Text(templ.String(c.Live())); templ_err != nil {
			return templ.At(templ_err, "live.templ", 12, 29)
		}
		templ_out.Raw("\" data-changed-text=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.changed"))); templ_err != nil {
			return templ.At(templ_err, "live.templ", 12, 60)
		}
		templ_out.Raw("\"><p class=\"sr\" id=\"live-news\" role=\"status\"></p>")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "live.templ", 14, 3)
		}
		templ_out.Raw("</div>")
		return nil
	})
}

// Kept carries the rest of the page's query through a form, but for the fields that the form has itself.
func Kept(c Chrome, except ...string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, f := range c.hidden(except) {
			templ_out.Raw("<input type=\"hidden\" name=\"")
			if templ_err := templ_out.Text(templ.String(f.name)); templ_err != nil {
				return templ.At(templ_err, "live.templ", 21, 31)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(f.value)); templ_err != nil {
				return templ.At(templ_err, "live.templ", 21, 48)
			}
			templ_out.Raw("\"> ")
		}
		return nil
	})
}

// Facts are what stands beside a fraction: its day, its coverage, the deadline and the pace.
func Facts(f Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"facts\">")
		if f.IsReported() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.as_of"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 29, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.AsOf))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 29, 43)
			}
			templ_out.Raw("</b></span> ")
			if f.OldestAsOf != f.AsOf && !f.OldestAsOf.IsZero() {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.oldest"))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 31, 13)
				}
				templ_out.Raw(" <b>")
				if templ_err := templ_out.Text(templ.String(text.Date(f.OldestAsOf))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 31, 45)
				}
				templ_out.Raw("</b></span>")
			}
		}
		templ_out.Raw(" ")
		if f.Expected > 1 {
			templ_out.Raw("<span><b>")
			if templ_err := templ_out.Text(templ.String(text.Number(f.Reported))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 35, 15)
			}
			templ_out.Raw("/")
			if templ_err := templ_out.Text(templ.String(text.Number(f.Expected))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 35, 43)
			}
			templ_out.Raw("</b> ")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.coverage"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 35, 75)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if !f.Deadline.IsZero() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", f.Late()))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 38, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.deadline"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 39, 7)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.Deadline))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 39, 41)
			}
			templ_out.Raw("</b> ")
			if !f.Finished() {
				templ_out.Raw("<span>(")
				if templ_err := templ_out.Text(templ.String(f.TimeLeft())); templ_err != nil {
					return templ.At(templ_err, "live.templ", 41, 15)
				}
				templ_out.Raw(")</span>")
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Deadline != f.CentralDeadline && !f.CentralDeadline.IsZero() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.central"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 46, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.CentralDeadline))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 46, 45)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.Remaining() != "" && !f.Finished() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", f.Late()))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 49, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.remaining"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 49, 49)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Remaining())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 49, 84)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.Required() != "" && !f.Finished() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", f.Status == rollup.StatusBehind))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 52, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.required"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 52, 72)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Required())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 52, 106)
			}
			templ_out.Raw("</b>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 52, 126)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Current() != "" && !f.Finished() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.current"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 55, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Current())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 55, 45)
			}
			templ_out.Raw("</b>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 55, 64)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Forecast() != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Forecast())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 58, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if !f.FinishedOn.IsZero() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.finished"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 61, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.FinishedOn))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 61, 46)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.Target != nil {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.target"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 64, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Goal())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 64, 44)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.IsReported() && !f.Confirmed {
			templ_out.Raw("<span class=\"tag warn\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("figure.unconfirmed"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 67, 29)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, Illustrative(f)); templ_err != nil {
			return templ.At(templ_err, "live.templ", 69, 4)
		}
		templ_out.Raw("</p>")
		return nil
	})
}
