// Code generated from live.templ by internal/templ/generate. DO NOT EDIT.

package part

import (
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// LiveArea surrounds what the live stream keeps fresh. Its one child has the id live-region; the
// script exchanges that child, and says in the page's head how the connection stands.
func LiveArea(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div id=\"live\" data-live=\"")
		if templ_err := templ_out.Text(templ.String(c.followed())); templ_err != nil {
			return templ.At(templ_err, "live.templ", 15, 29)
		}
		templ_out.Raw("\" data-changed-text=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.changed"))); templ_err != nil {
			return templ.At(templ_err, "live.templ", 15, 64)
		}
		templ_out.Raw("\"><p class=\"sr\" id=\"live-news\" role=\"status\"></p>")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "live.templ", 17, 3)
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
				return templ.At(templ_err, "live.templ", 24, 31)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(f.value)); templ_err != nil {
				return templ.At(templ_err, "live.templ", 24, 48)
			}
			templ_out.Raw("\"> ")
		}
		return nil
	})
}

// Moment says, where it is not simply today as known now, of which day a page is and what it leaves out;
// with a way back.
func Moment(c Chrome, asOf congress.Date, known time.Time, confirmed bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if asOf != c.Today || !known.IsZero() || confirmed {
			templ_out.Raw("<p class=\"moment\">")
			if asOf != c.Today {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("moment.day", text.Date(asOf)))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 34, 13)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if !known.IsZero() {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("moment.known", text.DateTime(known)))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 37, 13)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if confirmed {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("moment.confirmed"))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 40, 13)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if c.NotBegun(asOf) != "" {
				templ_out.Raw("<b>")
				if templ_err := templ_out.Text(templ.String(c.NotBegun(asOf))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 43, 10)
				}
				templ_out.Raw("</b>")
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Here("asOf", "", "known", "", "confirmed", ""))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 45, 14)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("moment.back"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 45, 67)
			}
			templ_out.Raw("</a></p>")
		}
		return nil
	})
}

// Day is a day in a form of filters, typed as people write it: a field of the browser's own would show it in the
// order of the browser's language, and 3/7 would be the seventh of March. It has the whole keyboard, because a pad
// of digits has no stroke.
func Day(name, label string, day congress.Date) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<label>")
		if templ_err := templ_out.Text(templ.String(label)); templ_err != nil {
			return templ.At(templ_err, "live.templ", 55, 5)
		}
		templ_out.Raw(" <input class=\"day\" type=\"text\" name=\"")
		if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
			return templ.At(templ_err, "live.templ", 56, 41)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(typedDay(day))); templ_err != nil {
			return templ.At(templ_err, "live.templ", 56, 56)
		}
		templ_out.Raw("\" autocomplete=\"off\" spellcheck=\"false\"></label>")
		return nil
	})
}

// ConfirmedOnly is the choice of showing confirmed figures only, in a form of filters.
func ConfirmedOnly(c Chrome, chosen bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<label class=\"tick\"><input type=\"checkbox\" name=\"confirmed\" value=\"true\"")
		if chosen {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("moment.confirmed_only"))); templ_err != nil {
			return templ.At(templ_err, "live.templ", 64, 5)
		}
		templ_out.Raw("</label>")
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
				return templ.At(templ_err, "live.templ", 72, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.AsOf))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 72, 43)
			}
			templ_out.Raw("</b></span> ")
			if f.OldestAsOf != f.AsOf && !f.OldestAsOf.IsZero() {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.oldest"))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 74, 13)
				}
				templ_out.Raw(" <b>")
				if templ_err := templ_out.Text(templ.String(text.Date(f.OldestAsOf))); templ_err != nil {
					return templ.At(templ_err, "live.templ", 74, 45)
				}
				templ_out.Raw("</b></span>")
			}
		}
		templ_out.Raw(" ")
		if f.Expected > 1 {
			templ_out.Raw("<span><b>")
			if templ_err := templ_out.Text(templ.String(text.Number(f.Reported))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 78, 15)
			}
			templ_out.Raw("/")
			if templ_err := templ_out.Text(templ.String(text.Number(f.Expected))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 78, 43)
			}
			templ_out.Raw("</b> ")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.coverage"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 78, 75)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Lacks() != "" {
			templ_out.Raw("<span class=\"warn\">")
			if f.Gaps != "" {
				templ_out.Raw("<a class=\"warn\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(f.Gaps)); templ_err != nil {
					return templ.At(templ_err, "live.templ", 83, 29)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(f.Lacks())); templ_err != nil {
					return templ.At(templ_err, "live.templ", 83, 40)
				}
				templ_out.Raw("</a>")
			} else {
				if templ_err := templ_out.Text(templ.String(f.Lacks())); templ_err != nil {
					return templ.At(templ_err, "live.templ", 85, 8)
				}
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if !f.Deadline.IsZero() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", f.Late()))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 90, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.deadline"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 91, 7)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.Deadline))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 91, 41)
			}
			templ_out.Raw("</b> ")
			if !f.Finished() {
				templ_out.Raw("<span>(")
				if templ_err := templ_out.Text(templ.String(f.TimeLeft())); templ_err != nil {
					return templ.At(templ_err, "live.templ", 93, 15)
				}
				templ_out.Raw(")</span>")
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Deadline != f.CentralDeadline && !f.CentralDeadline.IsZero() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.central"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 98, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.CentralDeadline))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 98, 45)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.Remaining() != "" && !f.Finished() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", f.Late()))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 101, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.remaining"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 101, 49)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Remaining())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 101, 84)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.Required() != "" && !f.Finished() {
			templ_out.Raw("<span class=\"")
			if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", f.Status == rollup.StatusBehind))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 104, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.required"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 104, 72)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Required())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 104, 106)
			}
			templ_out.Raw("</b>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 104, 126)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Current() != "" && !f.Finished() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.current"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 107, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Current())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 107, 45)
			}
			templ_out.Raw("</b>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.per_day"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 107, 64)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if f.Forecast() != "" {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Forecast())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 110, 12)
			}
			templ_out.Raw(" (")
			if templ_err := templ_out.Text(templ.String(f.Band())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 110, 30)
			}
			templ_out.Raw(")</span>")
		}
		templ_out.Raw(" ")
		if !f.FinishedOn.IsZero() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.finished"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 113, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(text.Date(f.FinishedOn))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 113, 46)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if f.Target != nil {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(f.Lang.T("facts.target"))); templ_err != nil {
				return templ.At(templ_err, "live.templ", 116, 12)
			}
			templ_out.Raw(" <b>")
			if templ_err := templ_out.Text(templ.String(f.Goal())); templ_err != nil {
				return templ.At(templ_err, "live.templ", 116, 44)
			}
			templ_out.Raw("</b></span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, Unconfirmed(f)); templ_err != nil {
			return templ.At(templ_err, "live.templ", 118, 4)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, Illustrative(f)); templ_err != nil {
			return templ.At(templ_err, "live.templ", 119, 4)
		}
		templ_out.Raw("</p>")
		return nil
	})
}
