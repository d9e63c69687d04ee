// Code generated from pilots.templ by internal/templ/generate. DO NOT EDIT.

package page

import "tiendo/internal/templ"

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// pilotList is the pilots and trials: how many, which units, what was learnt of them, what is still to do.
func pilotList(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Pilots()) > 0 {
			templ_out.Raw("<section class=\"part\" id=\"pilots\" aria-labelledby=\"pilots-title\"><h2 id=\"pilots-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilots"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 14, 28)
			}
			templ_out.Raw("</h2><div class=\"pilots\">")
			for _, one := range p.Pilots() {
				templ_out.Raw("<div id=\"")
				if templ_err := templ_out.Text(templ.String("pilot-" + string(one.Measure.Code))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 17, 16)
				}
				templ_out.Raw("\"><h3>")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(one.Measure))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 18, 13)
				}
				templ_out.Raw("</h3>")
				if templ_err := templ_out.Component(ctx, brief(p.Chrome, one.Figure)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 19, 8)
				}
				templ_out.Raw(" ")
				if one.Lessons != nil && one.Lessons.IsReported() {
					templ_out.Raw("<p class=\"after\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(one.Lessons.Measure))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 21, 27)
					}
					templ_out.Raw("</p>")
					if templ_err := templ_out.Component(ctx, brief(p.Chrome, *one.Lessons)); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 22, 9)
					}
				}
				templ_out.Raw(" ")
				if len(one.Ahead()) > 0 {
					templ_out.Raw("<p class=\"after\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("pilot.ahead"))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 25, 27)
					}
					templ_out.Raw("</p><ul class=\"ahead\">")
					for _, s := range one.Ahead() {
						templ_out.Raw("<li class=\"")
						if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", s.Warn))); templ_err != nil {
							return templ.At(templ_err, "pilots.templ", 28, 22)
						}
						templ_out.Raw("\">")
						if templ_err := templ_out.Text(templ.String(s.Words)); templ_err != nil {
							return templ.At(templ_err, "pilots.templ", 28, 51)
						}
						templ_out.Raw("</li>")
					}
					templ_out.Raw("</ul>")
				}
				templ_out.Raw(" ")
				if len(one.Units) > 0 {
					templ_out.Raw("<p class=\"after\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("pilot.units"))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 33, 27)
					}
					templ_out.Raw("</p>")
					if templ_err := templ_out.Component(ctx, meetings(p.Chrome, one.Units, one.More, true)); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 34, 9)
					}
				}
				templ_out.Raw("</div>")
			}
			templ_out.Raw("</div></section>")
		}
		return nil
	})
}

// brief is a figure in one line: fraction, share, status, day, and what it is not.
func brief(c Chrome, f part.Figure) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"brief\"><span class=\"value\" data-watch>")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 48, 7)
			}
			return nil
		})), part.Lived(c, f)); templ_err != nil {
			return templ.At(templ_err, "pilots.templ", 47, 5)
		}
		templ_out.Raw(" ")
		if f.Counted() {
			templ_out.Raw("<b>")
			if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 51, 10)
			}
			templ_out.Raw("</b>")
		}
		templ_out.Raw("</span> ")
		if f.IsReported() {
			if f.Status != rollup.StatusNoDeadline {
				if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 56, 6)
				}
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.as_of", text.Date(f.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 58, 24)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Component(ctx, part.Unconfirmed(f)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 59, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Illustrative(f)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 60, 5)
			}
		}
		templ_out.Raw("</p>")
		return nil
	})
}

// calendarOf is the congresses below the unit by day: those of which word is missing first.
func calendarOf(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.HasCalendar() {
			templ_out.Raw("<section class=\"part\" id=\"calendar\" aria-labelledby=\"calendar-title\"><h2 id=\"calendar-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("agenda.title"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 69, 30)
			}
			templ_out.Raw("</h2><div class=\"calendar\">")
			for _, list := range p.Calendar() {
				templ_out.Raw("<div id=\"")
				if templ_err := templ_out.Text(templ.String("calendar-" + list.ID)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 72, 16)
				}
				templ_out.Raw("\"><h3 class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", list.Warn))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 73, 19)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(list.Name)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 73, 51)
				}
				templ_out.Raw("</h3>")
				if templ_err := templ_out.Component(ctx, meetings(p.Chrome, list.First, list.More(), false)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 74, 8)
				}
				templ_out.Raw("</div>")
			}
			templ_out.Raw("</div></section>")
		}
		return nil
	})
}

// meetings lists congresses with their days; with states too, where the list does not say that they are planned or
// over.
func meetings(c Chrome, list []rollup.Meeting, more int, states bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"meetings\">")
		for _, m := range list {
			templ_out.Raw("<li><span class=\"day\">")
			if templ_err := templ_out.Text(templ.String(meetingDays(c.Lang, m.Congress))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 88, 25)
			}
			templ_out.Raw("</span> <span><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.UnitLink(m.Unit))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 90, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(m.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 90, 39)
			}
			templ_out.Raw("</a> ")
			if states || m.Congress.State == congress.Postponed || m.Congress.State == congress.InSession {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.CongressState(m.Congress.State))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 92, 27)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if m.Late() {
				templ_out.Raw("<span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("agenda.late", m.Deadline))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 95, 32)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, meetingMarks(c, m.Congress)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 97, 7)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		if more > 0 {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("agenda.more", more))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 103, 20)
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

// meetingMarks are what a congress is besides: a pilot, a trial, generated.
func meetingMarks(c Chrome, m congress.Congress) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if m.Pilot {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.pilot"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 110, 23)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if m.DirectElectionTrial {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.trial"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 113, 23)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if m.Illustrative {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 116, 23)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}
