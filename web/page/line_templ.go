// Code generated from line.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// lineList shows lines of the ledger, each with its day, its author and its source.
func lineList(c Chrome, lines []Line, measures map[congress.MeasureCode]congress.Measure, provinces map[congress.UnitID]string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(lines) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("line.none"))); templ_err != nil {
				return templ.At(templ_err, "line.templ", 14, 22)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<ol class=\"lines\">")
			for _, l := range lines {
				templ_out.Raw("<li id=\"")
				if templ_err := templ_out.Text(templ.String("line-" + l.ID.String())); templ_err != nil {
					return templ.At(templ_err, "line.templ", 18, 14)
				}
				templ_out.Raw("\" class=\"")
				if templ_err := templ_out.Text(templ.ClassString(templ.KV("gone", l.gone()))); templ_err != nil {
					return templ.At(templ_err, "line.templ", 18, 48)
				}
				templ_out.Raw("\"><div><p class=\"what\">")
				if life := l.life(c); life != "" {
					templ_out.Raw("<a class=\"lived\" href=\"")
					if templ_err := templ_out.Text(templ.URLString(life)); templ_err != nil {
						return templ.At(templ_err, "line.templ", 22, 33)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(l.what(c.Lang, measures))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 22, 42)
					}
					templ_out.Raw("</a>")
				} else {
					if templ_err := templ_out.Text(templ.String(l.what(c.Lang, measures))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 24, 11)
					}
				}
				templ_out.Raw("</p><p class=\"sub\">")
				if l.UnitName != "" {
					templ_out.Raw("<a href=\"")
					if templ_err := templ_out.Text(templ.URLString(c.To("/units/" + l.Unit.String()))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 29, 19)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(l.UnitName)); templ_err != nil {
						return templ.At(templ_err, "line.templ", 29, 57)
					}
					templ_out.Raw("</a> ")
					if templ_err := templ_out.Text(templ.String(l.province(provinces))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 30, 11)
					}
				}
				templ_out.Raw(" ")
				if l.Kind == congress.LineEntry {
					templ_out.Raw("· ")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.as_of", text.Date(l.Entry.AsOf)))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 33, 13)
					}
					templ_out.Raw(" ")
					if !l.gone() && !l.Entry.Confirmed {
						templ_out.Raw("<span class=\"tag warn\">")
						if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.unconfirmed"))); templ_err != nil {
							return templ.At(templ_err, "line.templ", 35, 35)
						}
						templ_out.Raw("</span>")
					}
				}
				templ_out.Raw(" ")
				if l.gone() {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("line.replaced"))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 39, 29)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
				if l.illustrative() {
					templ_out.Raw("<span class=\"tag\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("figure.illustrative"))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 42, 29)
					}
					templ_out.Raw("</span>")
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, source(c, l.from())); templ_err != nil {
					return templ.At(templ_err, "line.templ", 44, 9)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, imported(c, l)); templ_err != nil {
					return templ.At(templ_err, "line.templ", 45, 9)
				}
				templ_out.Raw("</p>")
				if l.Replaced != nil {
					templ_out.Raw("<p class=\"sub\"><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(l.beforeIt(c))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 49, 19)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("line.from", c.Lang.Value(l.Replaced.Value), text.Date(l.Replaced.AsOf)))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 49, 37)
					}
					templ_out.Raw("</a></p>")
				}
				templ_out.Raw(" ")
				if l.note() != "" {
					templ_out.Raw("<p class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(l.note())); templ_err != nil {
						return templ.At(templ_err, "line.templ", 53, 25)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw(" ")
				if l.reason() != "" {
					templ_out.Raw("<p class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("line.reason", c.Lang.Reason(l.reason())))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 56, 25)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw(" ")
				if !l.Due.IsZero() {
					templ_out.Raw("<p class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(c.Lang.T("confirm.due", text.Date(l.Due)))); templ_err != nil {
						return templ.At(templ_err, "line.templ", 59, 25)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw("</div><p class=\"when\">")
				if templ_err := templ_out.Text(templ.String(l.Author)); templ_err != nil {
					return templ.At(templ_err, "line.templ", 62, 24)
				}
				templ_out.Raw("<br>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("line.recorded", text.DateTime(l.Recorded)))); templ_err != nil {
					return templ.At(templ_err, "line.templ", 62, 41)
				}
				templ_out.Raw("</p></li>")
			}
			templ_out.Raw("</ol>")
		}
		return nil
	})
}

// source names the document of a figure and links to it.
func source(c Chrome, s congress.Source) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if s.Link != "" {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(templ.URL(s.Link))); templ_err != nil {
				return templ.At(templ_err, "line.templ", 72, 13)
			}
			templ_out.Raw("\" rel=\"noopener noreferrer\">")
			if s.Document != "" {
				if templ_err := templ_out.Text(templ.String(s.Document)); templ_err != nil {
					return templ.At(templ_err, "line.templ", 74, 7)
				}
			} else {
				if templ_err := templ_out.Text(templ.String(host(s.Link))); templ_err != nil {
					return templ.At(templ_err, "line.templ", 76, 7)
				}
			}
			templ_out.Raw("</a>")
		} else {
			if s.Document != "" {
				templ_out.Raw("<span>")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("line.source", s.Document))); templ_err != nil {
					return templ.At(templ_err, "line.templ", 80, 11)
				}
				templ_out.Raw("</span>")
			}
		}
		return nil
	})
}

// imported leads to the file that a line came from.
func imported(c Chrome, l Line) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if l.Import != 0 {
			templ_out.Raw("<a class=\"imported\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(importLink(c, strconv.FormatInt(l.Import, 10), ""))); templ_err != nil {
				return templ.At(templ_err, "line.templ", 87, 30)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("line.imported", strconv.FormatInt(l.Import, 10), l.ImportCell))); templ_err != nil {
				return templ.At(templ_err, "line.templ", 87, 85)
			}
			templ_out.Raw("</a>")
		}
		return nil
	})
}
