// Code generated from pilots.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// pilotList is the pilots and trials: how many, which units, what was learnt of them, what is still to do.
func pilotList(p unitPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Pilots()) > 0 {
			templ_out.Raw("<section class=\"part\" id=\"pilots\" aria-labelledby=\"pilots-title\"><h2 id=\"pilots-title\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("unit.pilots"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 15, 28)
			}
			templ_out.Raw("</h2><div class=\"pilots\">")
			for _, one := range p.Pilots() {
				templ_out.Raw("<div id=\"")
				if templ_err := templ_out.Text(templ.String("pilot-" + string(one.Measure.Code))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 18, 16)
				}
				templ_out.Raw("\"><h3>")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(one.Measure))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 19, 13)
				}
				templ_out.Raw("</h3>")
				if templ_err := templ_out.Component(ctx, brief(p.Chrome, one.Figure)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 20, 8)
				}
				templ_out.Raw(" ")
				if one.Lessons != nil && one.Lessons.IsReported() {
					templ_out.Raw("<p class=\"after\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(one.Lessons.Measure))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 22, 27)
					}
					templ_out.Raw("</p>")
					if templ_err := templ_out.Component(ctx, brief(p.Chrome, *one.Lessons)); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 23, 9)
					}
				}
				templ_out.Raw(" ")
				if len(one.Ahead()) > 0 {
					templ_out.Raw("<p class=\"after\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("pilot.ahead"))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 26, 27)
					}
					templ_out.Raw("</p><ul class=\"ahead\">")
					for _, s := range one.Ahead() {
						templ_out.Raw("<li class=\"")
						if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", s.Warn))); templ_err != nil {
							return templ.At(templ_err, "pilots.templ", 29, 22)
						}
						templ_out.Raw("\">")
						if templ_err := templ_out.Text(templ.String(s.Words)); templ_err != nil {
							return templ.At(templ_err, "pilots.templ", 29, 51)
						}
						templ_out.Raw("</li>")
					}
					templ_out.Raw("</ul>")
				}
				templ_out.Raw(" ")
				if one.Units.Count > 0 {
					templ_out.Raw("<p class=\"after\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("pilot.units"))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 34, 27)
					}
					templ_out.Raw("</p>")
					if templ_err := templ_out.Component(ctx, meetings(p.Chrome, one.Units, true)); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 35, 9)
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
		templ_out.Raw("<p class=\"brief\"><span class=\"")
		if templ_err := templ_out.Text(templ.ClassString("value", templ.KV("soft", !f.IsReported()))); templ_err != nil {
			return templ.At(templ_err, "pilots.templ", 47, 17)
		}
		templ_out.Raw("\" data-watch>")
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 49, 7)
			}
			return nil
		})), part.Lived(c, f)); templ_err != nil {
			return templ.At(templ_err, "pilots.templ", 48, 5)
		}
		templ_out.Raw(" ")
		if f.Counted() {
			templ_out.Raw("<b>")
			if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 52, 10)
			}
			templ_out.Raw("</b>")
		}
		templ_out.Raw("</span> ")
		if f.IsReported() {
			if f.Status != rollup.StatusNoDeadline {
				if templ_err := templ_out.Component(ctx, part.Status(f)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 57, 6)
				}
			}
			templ_out.Raw(" <span class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.as_of", text.Date(f.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 59, 24)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Component(ctx, part.Unconfirmed(f)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 60, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, part.Illustrative(f)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 61, 5)
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
			if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.below"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 70, 30)
			}
			templ_out.Raw("</h2><div class=\"calendar\">")
			for _, list := range p.Calendar() {
				templ_out.Raw("<div id=\"")
				if templ_err := templ_out.Text(templ.String("calendar-" + list.ID)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 73, 16)
				}
				templ_out.Raw("\"><h3 class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("warn", list.Warn))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 74, 19)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(list.Name)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 74, 51)
				}
				templ_out.Raw("</h3>")
				if templ_err := templ_out.Component(ctx, meetings(p.Chrome, list.meetingList, false)); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 75, 8)
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
func meetings(c Chrome, list meetingList, states bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<ul class=\"meetings\">")
		for _, m := range list.First {
			templ_out.Raw("<li><span class=\"day\">")
			if templ_err := templ_out.Text(templ.String(m.Days())); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 89, 25)
			}
			templ_out.Raw("</span> <span><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.UnitLink(m.Unit))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 91, 16)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(m.Unit.Name)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 91, 39)
			}
			templ_out.Raw("</a> ")
			if states {
				templ_out.Raw("<span class=\"sub\">")
				if templ_err := templ_out.Text(templ.String(upperFirst(m.Stands()))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 93, 27)
				}
				templ_out.Raw("</span>")
			} else {
				if m.State == congress.Postponed || m.State == congress.InSession {
					templ_out.Raw("<span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.CongressState(m.State))); templ_err != nil {
						return templ.At(templ_err, "pilots.templ", 95, 27)
					}
					templ_out.Raw("</span>")
				}
			}
			templ_out.Raw(" ")
			if m.Late(m.Deadline) {
				templ_out.Raw("<span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("calendar.late", m.Deadline))); templ_err != nil {
					return templ.At(templ_err, "pilots.templ", 98, 32)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, meetingMarks(c, m.Congress)); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 100, 7)
			}
			templ_out.Raw("</span></li>")
		}
		templ_out.Raw("</ul>")
		if list.More() > 0 {
			templ_out.Raw("<p class=\"sub\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.more", list.More()))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 106, 20)
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
				return templ.At(templ_err, "pilots.templ", 113, 23)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if m.DirectElectionTrial {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("unit.trial"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 116, 23)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if m.Illustrative {
			templ_out.Raw("<span class=\"tag\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative_short"))); templ_err != nil {
				return templ.At(templ_err, "pilots.templ", 119, 23)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}
