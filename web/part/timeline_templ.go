// Code generated from timeline.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import (
	"strconv"

	"tiendo/internal/text"
)

// TimeWay is the way through the days of the campaign. It stands within the live region, so that every day brings its own.
// Without scripts it is links and a form; time.js makes going from day to day immediate.
func TimeWay(t Timeline) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"time no-print\" id=\"time\" aria-labelledby=\"time-title\" data-first=\"")
		if templ_err := templ_out.Text(templ.String(t.Span.From.String())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 12, 85)
		}
		templ_out.Raw("\" data-today=\"")
		if templ_err := templ_out.Text(templ.String(t.Span.Today.String())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 12, 121)
		}
		templ_out.Raw("\" data-shown=\"")
		if templ_err := templ_out.Text(templ.String(t.Query.AsOf.String())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 12, 158)
		}
		templ_out.Raw("\" data-measure=\"")
		if templ_err := templ_out.Text(templ.String(string(t.Measure.Code))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 12, 197)
		}
		templ_out.Raw("\" data-clock=\"")
		if templ_err := templ_out.Text(templ.String(t.clock())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 12, 235)
		}
		templ_out.Raw("\" data-said=\"")
		if templ_err := templ_out.Text(templ.String(t.said())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 12, 259)
		}
		templ_out.Raw("\"><h2 id=\"time-title\" class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.title"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 13, 36)
		}
		templ_out.Raw("</h2><div class=\"time-day\" role=\"group\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.steps"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 14, 51)
		}
		templ_out.Raw("\">")
		for _, s := range t.steps(-7, -1) {
			if templ_err := templ_out.Component(ctx, timeStepLink(t, s)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 16, 6)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("<p id=\"time-shown\">")
		if templ_err := templ_out.Text(templ.String(t.shown())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 18, 25)
		}
		templ_out.Raw("</p>")
		for _, s := range t.steps(1, 7) {
			if templ_err := templ_out.Component(ctx, timeStepLink(t, s)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 20, 6)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</div>")
		if templ_err := templ_out.Component(ctx, timeFigure(t)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 23, 4)
		}
		templ_out.Raw("<form class=\"time-way\" method=\"get\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(t.Path)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 24, 48)
		}
		templ_out.Raw("\"><div class=\"time-lane\"><input type=\"range\" name=\"dayNumber\" id=\"time-range\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.day"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 26, 71)
		}
		templ_out.Raw("\" min=\"")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(int(t.Span.From)))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 26, 100)
		}
		templ_out.Raw("\" max=\"")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(int(t.Span.Today)))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 26, 139)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(int(t.Query.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 26, 181)
		}
		templ_out.Raw("\" step=\"1\" aria-valuetext=\"")
		if templ_err := templ_out.Text(templ.String(t.shown())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 26, 241)
		}
		templ_out.Raw("\" autocomplete=\"off\"> <svg class=\"ahead\" width=\"")
		if templ_err := templ_out.Text(templ.String(t.ahead())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 27, 32)
		}
		templ_out.Raw("\" aria-hidden=\"true\"><line x1=\"0\" x2=\"100%\" y1=\"1.500\" y2=\"1.500\"></line></svg></div>")
		if templ_err := templ_out.Component(ctx, timePicture(t)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 29, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, timeDeadlines(t, t.deadlines())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 30, 5)
		}
		templ_out.Raw(" <button class=\"button small without-scripts\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.go"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 31, 65)
		}
		templ_out.Raw("</button> ")
		if templ_err := templ_out.Component(ctx, Kept(t.Chrome, "measure")); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 32, 5)
		}
		templ_out.Raw(" <input type=\"hidden\" name=\"measure\" value=\"")
		if templ_err := templ_out.Text(templ.String(string(t.Measure.Code))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 33, 48)
		}
		templ_out.Raw("\"></form><div class=\"time-more\"><p class=\"time-play with-scripts\"><button class=\"button small\" type=\"button\" id=\"time-play\" aria-pressed=\"false\" data-stop=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.stop"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 37, 96)
		}
		templ_out.Raw("\" data-play=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.play"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 37, 132)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.play"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 37, 158)
		}
		templ_out.Raw("</button> <label><span class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.step"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 39, 25)
		}
		templ_out.Raw("</span> <select id=\"time-step\"><option value=\"1\">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.step_day"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 41, 27)
		}
		templ_out.Raw("</option><option value=\"7\">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.step_week"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 42, 27)
		}
		templ_out.Raw("</option></select></label></p><nav class=\"segments\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.clocks"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 46, 39)
		}
		templ_out.Raw("\"><a href=\"")
		if templ_err := templ_out.Text(templ.URLString(t.as("now"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 47, 15)
		}
		templ_out.Raw("\" id=\"time-now\"")
		if t.clock() == "now" {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.now"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 47, 91)
		}
		templ_out.Raw("</a> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(t.as("then"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 48, 15)
		}
		templ_out.Raw("\" id=\"time-then\"")
		if t.clock() == "then" {
			templ_out.Raw(" aria-current=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.then"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 48, 94)
		}
		templ_out.Raw("</a></nav><details class=\"rule\" id=\"time-explain\"><summary>")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.explain"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 51, 16)
		}
		templ_out.Raw("</summary><p>")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.explain_now"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 52, 10)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.explain_then"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 53, 10)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.explain_gap"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 54, 10)
		}
		templ_out.Raw("</p></details></div>")
		if t.difference() != "" {
			templ_out.Raw("<p class=\"")
			if templ_err := templ_out.Text(templ.ClassString("time-note", templ.KV("differs", t.differs()))); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 58, 15)
			}
			templ_out.Raw("\" id=\"time-difference\">")
			if templ_err := templ_out.Text(templ.String(t.difference())); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 59, 7)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, Illustrative(t.Now)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 60, 6)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if !t.first().IsZero() {
			templ_out.Raw("<p class=\"time-note\" id=\"time-nothing\">")
			if templ_err := templ_out.Text(templ.String(t.Lang.T("time.nothing", text.Date(t.first())))); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 64, 45)
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(t.on(t.first()))); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 64, 104)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(t.Lang.T("time.to_first"))); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 64, 124)
			}
			templ_out.Raw("</a></p>")
		}
		templ_out.Raw("<p class=\"time-note warn\" id=\"time-trouble\" role=\"status\" data-loading=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.loading", "{wanted}", "{shown}"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 66, 76)
		}
		templ_out.Raw("\" data-lost=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.lost", "{wanted}", "{shown}"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 66, 138)
		}
		templ_out.Raw("\" data-weekdays=\"")
		if templ_err := templ_out.Text(templ.String(t.weekdays())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 66, 201)
		}
		templ_out.Raw("\" data-today=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.today", "{day}"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 66, 229)
		}
		templ_out.Raw("\"></p><p class=\"time-note\"><button class=\"button small\" type=\"button\" id=\"time-retry\" hidden>")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time.retry"))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 67, 92)
		}
		templ_out.Raw("</button></p></section>")
		return nil
	})
}

// timeFigure is what the day brought: with the slider in view the headline often is not.
func timeFigure(t Timeline) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if f, ok := t.figureShown(); ok {
			templ_out.Raw("<p id=\"time-figure\"><b>")
			if templ_err := templ_out.Text(templ.String(f.Short())); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 75, 9)
			}
			templ_out.Raw("</b> ")
			if f.Counted() && f.Share() != "" {
				templ_out.Raw("· ")
				if templ_err := templ_out.Text(templ.String(f.Share())); templ_err != nil {
					return templ.At(templ_err, "timeline.templ", 77, 9)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, Illustrative(f)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 79, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, Unconfirmed(f)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 80, 5)
			}
			templ_out.Raw("</p>")
		}
		return nil
	})
}

// timeStepLink leads to a day near the one shown. At an end it stays, and leads nowhere else, so that the focus has its place.
func timeStepLink(t Timeline, s timeStep) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<a class=\"step\" id=\"")
		if templ_err := templ_out.Text(templ.String("time-" + s.name)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 87, 23)
		}
		templ_out.Raw("\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(s.link)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 87, 49)
		}
		templ_out.Raw("\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time." + s.name))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 87, 71)
		}
		templ_out.Raw("\" title=\"")
		if templ_err := templ_out.Text(templ.String(t.Lang.T("time." + s.name))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 87, 108)
		}
		templ_out.Raw("\"")
		if s.end {
			templ_out.Raw(" aria-disabled=\"true\"")
		}
		templ_out.Raw("><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\">")
		switch s.name {
		case "back_week":
			templ_out.Raw("<path d=\"M10 4l-6 6 6 6M16 4l-6 6 6 6\"></path>")
		case "back_day":
			templ_out.Raw("<path d=\"M13 4l-6 6 6 6\"></path>")
		case "on_day":
			templ_out.Raw("<path d=\"M7 4l6 6-6 6\"></path>")
		case "on_week":
			templ_out.Raw("<path d=\"M4 4l6 6-6 6M10 4l6 6-6 6\"></path>")
		}
		templ_out.Raw("</svg></a>")
		return nil
	})
}

// timePicture is what lies below the slider: the days on which the count changed, what is still to come, the months.
func timePicture(t Timeline) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg class=\"strip\" viewBox=\"")
		if templ_err := templ_out.Text(templ.String("0 0 " + strconv.Itoa(t.days()) + " 10")); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 105, 31)
		}
		templ_out.Raw("\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"")
		if templ_err := templ_out.Text(templ.String(t.strip())); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 106, 13)
		}
		templ_out.Raw("\"></path></svg> <svg class=\"months\" aria-hidden=\"true\">")
		for _, m := range t.months() {
			templ_out.Raw("<line class=\"month\" x1=\"")
			if templ_err := templ_out.Text(templ.String(m.at)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 110, 29)
			}
			templ_out.Raw("\" x2=\"")
			if templ_err := templ_out.Text(templ.String(m.at)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 110, 41)
			}
			templ_out.Raw("\" y1=\"0\" y2=\"5\"></line><text x=\"")
			if templ_err := templ_out.Text(templ.String(m.at)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 111, 14)
			}
			templ_out.Raw("\" y=\"18\" text-anchor=\"")
			if templ_err := templ_out.Text(templ.String(m.anchor)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 111, 42)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(m.words)); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 111, 55)
			}
			templ_out.Raw("</text>")
		}
		templ_out.Raw("</svg>")
		return nil
	})
}

// timeDeadlines are the deadlines at their places; those that have come lead there.
func timeDeadlines(t Timeline, marks []timeMark) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(marks) > 0 {
			low, tight := staggered(marks)
			templ_out.Raw("<svg class=\"")
			if templ_err := templ_out.Text(templ.ClassString("deadlines", templ.KV("has-low", low), templ.KV("has-tight", tight))); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 120, 16)
			}
			templ_out.Raw("\" role=\"group\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(t.Lang.T("time.deadlines"))); templ_err != nil {
				return templ.At(templ_err, "timeline.templ", 120, 112)
			}
			templ_out.Raw("\">")
			for _, m := range marks {
				templ_out.Raw("<svg x=\"")
				if templ_err := templ_out.Text(templ.String(m.at)); templ_err != nil {
					return templ.At(templ_err, "timeline.templ", 122, 14)
				}
				templ_out.Raw("\" class=\"")
				if templ_err := templ_out.Text(templ.ClassString("deadline", m.anchor, templ.KV("chosen", m.chosen), templ.KV("low", m.low), templ.KV("tight", m.tight))); templ_err != nil {
					return templ.At(templ_err, "timeline.templ", 122, 29)
				}
				templ_out.Raw("\"><line class=\"stem\" x1=\"0\" x2=\"0\" y1=\"0\" y2=\"200\"></line>")
				if m.link != "" {
					templ_out.Raw("<a href=\"")
					if templ_err := templ_out.Text(templ.URLString(m.link)); templ_err != nil {
						return templ.At(templ_err, "timeline.templ", 125, 17)
					}
					templ_out.Raw("\" aria-label=\"")
					if templ_err := templ_out.Text(templ.String(m.words)); templ_err != nil {
						return templ.At(templ_err, "timeline.templ", 125, 39)
					}
					templ_out.Raw("\" id=\"")
					if templ_err := templ_out.Text(templ.String("time-due-" + m.level.String())); templ_err != nil {
						return templ.At(templ_err, "timeline.templ", 125, 54)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Component(ctx, deadlineWords(m)); templ_err != nil {
						return templ.At(templ_err, "timeline.templ", 126, 9)
					}
					templ_out.Raw("</a>")
				} else {
					templ_out.Raw("<g role=\"img\" aria-label=\"")
					if templ_err := templ_out.Text(templ.String(m.words)); templ_err != nil {
						return templ.At(templ_err, "timeline.templ", 129, 34)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Component(ctx, deadlineWords(m)); templ_err != nil {
						return templ.At(templ_err, "timeline.templ", 130, 9)
					}
					templ_out.Raw("</g>")
				}
				templ_out.Raw("</svg> ")
			}
			templ_out.Raw("</svg>")
		}
		return nil
	})
}

func deadlineWords(m timeMark) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<rect class=\"hit\" height=\"36\"></rect><text class=\"level\" y=\"14\" text-anchor=\"")
		if templ_err := templ_out.Text(templ.String(m.anchor)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 141, 43)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(m.name)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 141, 56)
		}
		templ_out.Raw("</text> <text class=\"due\" y=\"30\" text-anchor=\"")
		if templ_err := templ_out.Text(templ.String(m.anchor)); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 142, 41)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(text.DayMonth(m.day))); templ_err != nil {
			return templ.At(templ_err, "timeline.templ", 142, 54)
		}
		templ_out.Raw("</text>")
		return nil
	})
}
