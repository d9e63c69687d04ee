// Code generated from read.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"
	"strings"

	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func readWhole(p readPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if !p.Unchecked {
				if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
					return templ.At(templ_err, "read.templ", 15, 5)
				}
			}
			templ_out.Raw("<div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Heading())); templ_err != nil {
				return templ.At(templ_err, "read.templ", 19, 11)
			}
			templ_out.Raw("</h1><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.about"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 20, 10)
			}
			templ_out.Raw("</p></div></div>")
			if templ_err := templ_out.Component(ctx, readMessages(p)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 23, 4)
			}
			templ_out.Raw(" ")
			if p.Read && len(p.Problems) == 0 {
				if templ_err := templ_out.Component(ctx, readFound(p)); templ_err != nil {
					return templ.At(templ_err, "read.templ", 25, 5)
				}
			} else {
				if templ_err := templ_out.Component(ctx, readText(p)); templ_err != nil {
					return templ.At(templ_err, "read.templ", 27, 5)
				}
			}
			return nil
		})), part.Layout(p.Chrome, p.Title())); templ_err != nil {
			return templ.At(templ_err, "read.templ", 13, 3)
		}
		return nil
	})
}

func readMessages(p readPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if len(p.Stored) > 0 {
			templ_out.Raw("<div class=\"message\" role=\"status\" id=\"saved\" tabindex=\"-1\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.stored", len(p.Stored)))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 35, 17)
			}
			templ_out.Raw("</strong></p><ul>")
			for _, e := range p.Stored {
				templ_out.Raw("<li>")
				if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(p.names[e.Measure]))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 38, 12)
				}
				templ_out.Raw(": ")
				if templ_err := templ_out.Text(templ.String(p.Lang.Value(e.Value))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 38, 56)
				}
				templ_out.Raw(", ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(e.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 38, 83)
				}
				templ_out.Raw("</li>")
			}
			templ_out.Raw("</ul></div>")
		}
		templ_out.Raw(" ")
		if p.Unavailable {
			templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("error.unavailable"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 44, 71)
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if len(p.Problems) > 0 {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.problems", len(p.Problems)))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 48, 10)
			}
			templ_out.Raw("</h2><ul>")
			for _, problem := range p.Problems {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#read-" + problem.Field))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 51, 20)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.Problem(problem))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 51, 64)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></div>")
		}
		templ_out.Raw(" ")
		if p.NothingChosen {
			templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.nothing_chosen"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 57, 71)
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if refused := p.refused(); len(refused) > 0 {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.refused", len(refused)))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 61, 10)
			}
			templ_out.Raw("</h2><ul>")
			for _, r := range refused {
				if r.Conflict != nil {
					templ_out.Raw("<li><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#" + r.id("reason")))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 65, 21)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Number))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 65, 61)
					}
					templ_out.Raw(". ")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("read.conflict"))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 65, 89)
					}
					templ_out.Raw("</a></li>")
				} else {
					if r.Unavailable {
						templ_out.Raw("<li><a href=\"")
						if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#" + r.id("")))); templ_err != nil {
							return templ.At(templ_err, "read.templ", 67, 21)
						}
						templ_out.Raw("\">")
						if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Number))); templ_err != nil {
							return templ.At(templ_err, "read.templ", 67, 55)
						}
						templ_out.Raw(". ")
						if templ_err := templ_out.Text(templ.String(p.Lang.T("error.unavailable"))); templ_err != nil {
							return templ.At(templ_err, "read.templ", 67, 83)
						}
						templ_out.Raw("</a></li>")
					}
				}
				templ_out.Raw(" ")
				for _, problem := range r.Problems {
					templ_out.Raw("<li><a href=\"")
					if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#" + r.id(problem.Field)))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 70, 21)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Number))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 70, 66)
					}
					templ_out.Raw(". ")
					if templ_err := templ_out.Text(templ.String(p.Lang.Problem(problem))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 70, 94)
					}
					templ_out.Raw("</a></li>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</ul></div>")
		}
		return nil
	})
}

// readText is the form into which the text is pasted.
func readText(p readPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"narrow\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Chrome.Path)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 80, 46)
		}
		templ_out.Raw("\" novalidate><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Problems.At("text") != nil))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 81, 16)
		}
		templ_out.Raw("\"><label for=\"read-text\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.text"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 82, 29)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-text\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.text_hint"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 83, 40)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, readError(p, "text")); templ_err != nil {
			return templ.At(templ_err, "read.templ", 84, 5)
		}
		templ_out.Raw(" <textarea id=\"read-text\" name=\"text\" rows=\"14\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(readDescribed(p, "text"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 85, 70)
		}
		templ_out.Raw("\"")
		if p.Problems.At("text") != nil {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(p.Text)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 85, 155)
		}
		templ_out.Raw("</textarea></div>")
		if templ_err := templ_out.Component(ctx, readHead(p)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 87, 4)
		}
		templ_out.Raw("<div class=\"actions\"><button class=\"button main\" type=\"submit\" name=\"step\" value=\"read\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.submit"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 89, 73)
		}
		templ_out.Raw("</button> ")
		if !p.Unchecked {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/entry/" + p.Unit.ID.String()))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 91, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.desk"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 91, 56)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</div></form>")
		return nil
	})
}

// readHead asks for the day and the document of the report.
func readHead(p readPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"beside\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Problems.At("date") != nil))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 100, 16)
		}
		templ_out.Raw("\"><label for=\"read-date\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.date"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 101, 29)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-date\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.date_hint"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 102, 40)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, readError(p, "date")); templ_err != nil {
			return templ.At(templ_err, "read.templ", 103, 5)
		}
		templ_out.Raw(" <input class=\"day\" type=\"text\" id=\"read-date\" name=\"date\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Date)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 104, 70)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(readDescribed(p, "date"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 104, 117)
		}
		templ_out.Raw("\"")
		if p.Problems.At("date") != nil {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "wide", templ.KV("wrong", p.Problems.At("document") != nil))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 106, 16)
		}
		templ_out.Raw("\"><label for=\"read-document\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.document"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 107, 33)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-document\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.document_hint"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 108, 44)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, readError(p, "document")); templ_err != nil {
			return templ.At(templ_err, "read.templ", 109, 5)
		}
		templ_out.Raw(" <input type=\"text\" id=\"read-document\" name=\"document\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Document)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 110, 66)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(readDescribed(p, "document"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 110, 117)
		}
		templ_out.Raw("\"")
		if p.Problems.At("document") != nil {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div></div>")
		return nil
	})
}

func readError(p readPage, field string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if problem := p.Problems.At(field); problem != nil {
			templ_out.Raw("<span class=\"error\" id=\"")
			if templ_err := templ_out.Text(templ.String("error-" + field)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 117, 28)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.Problem(*problem))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 117, 49)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

// readFound shows the text beside what was found in it.
func readFound(p readPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"reading\"><section aria-labelledby=\"read-source\"><h2 id=\"read-source\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.source"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 125, 27)
		}
		templ_out.Raw("</h2><div class=\"source\" role=\"group\" aria-labelledby=\"read-source\" tabindex=\"0\">")
		if templ_err := templ_out.Component(ctx, templ.Join(p.source()...)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 127, 6)
		}
		templ_out.Raw("</div><form class=\"again\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Chrome.Path)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 129, 47)
		}
		templ_out.Raw("\" novalidate><details class=\"more no-print\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.change"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 131, 17)
		}
		templ_out.Raw("</summary><div class=\"field\"><label for=\"read-text\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.text"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 133, 32)
		}
		templ_out.Raw("</label> <textarea id=\"read-text\" name=\"text\" rows=\"10\">")
		if templ_err := templ_out.Text(templ.String(p.Text)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 134, 56)
		}
		templ_out.Raw("</textarea></div><div class=\"field\"><label for=\"again-date\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.date"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 137, 33)
		}
		templ_out.Raw("</label> <input class=\"day\" type=\"text\" id=\"again-date\" name=\"date\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Date)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 138, 74)
		}
		templ_out.Raw("\" autocomplete=\"off\"></div><input type=\"hidden\" name=\"document\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Document)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 140, 51)
		}
		templ_out.Raw("\"><div class=\"actions\"><button class=\"button\" type=\"submit\" name=\"step\" value=\"read\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.again"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 142, 71)
		}
		templ_out.Raw("</button></div></details></form></section><section aria-labelledby=\"read-found\"><h2 id=\"read-found\" tabindex=\"-1\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("read.found", len(p.Rows)))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 148, 40)
		}
		templ_out.Raw("</h2>")
		if len(p.Rows) == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.none"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 150, 24)
			}
			templ_out.Raw("</p>")
		} else {
			if templ_err := templ_out.Component(ctx, readRows(p)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 152, 6)
			}
		}
		templ_out.Raw("</section></div>")
		return nil
	})
}

func readStretch(s stretch) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if s.Row > 0 {
			templ_out.Raw("<mark id=\"")
			if templ_err := templ_out.Text(templ.String("mark-" + strconv.Itoa(s.Row))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 160, 14)
			}
			templ_out.Raw("\"><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#row-" + strconv.Itoa(s.Row)))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 160, 56)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(s.Words)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 160, 105)
			}
			templ_out.Raw("<sup>")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(s.Row))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 160, 121)
			}
			templ_out.Raw("</sup></a></mark>")
		} else {
			if templ_err := templ_out.Text(templ.String(s.Words)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 162, 5)
			}
		}
		return nil
	})
}

func readRows(p readPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Chrome.Path)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 167, 31)
		}
		templ_out.Raw("\" novalidate><input type=\"hidden\" name=\"text\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Text)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 168, 44)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"date\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Date)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 169, 44)
		}
		templ_out.Raw("\"><div class=\"field\"><label for=\"read-document\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.document"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 171, 33)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-document\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.document_hint"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 172, 44)
		}
		templ_out.Raw("</span> <input type=\"text\" id=\"read-document\" name=\"document\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Document)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 173, 66)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"hint-document\"></div><ol class=\"found\">")
		for _, r := range p.Rows {
			if templ_err := templ_out.Component(ctx, readRow(p, r)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 177, 6)
			}
			templ_out.Raw(" ")
		}
		templ_out.Raw("</ol>")
		if p.open() > 0 {
			templ_out.Raw("<div class=\"actions\"><button class=\"button main\" type=\"submit\" name=\"step\" value=\"enter\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.enter"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 182, 75)
			}
			templ_out.Raw("</button> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/entry/" + p.Unit.ID.String()))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 183, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.desk"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 183, 56)
			}
			templ_out.Raw("</a></div>")
		}
		templ_out.Raw("</form>")
		return nil
	})
}

func readRow(p readPage, r ReadRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<li id=\"")
		if templ_err := templ_out.Text(templ.String(r.id(""))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 190, 11)
		}
		templ_out.Raw("\" class=\"")
		if templ_err := templ_out.Text(templ.ClassString("row", templ.KV("stored", r.Stored || r.Same), templ.KV("wrong", r.Refused()))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 190, 30)
		}
		templ_out.Raw("\"><fieldset><legend><span class=\"at\">")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Number))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 192, 31)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Text(templ.String(p.legend(r))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 192, 65)
		}
		templ_out.Raw("</legend><p class=\"quote\">“")
		if templ_err := templ_out.Text(templ.String(r.Words)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 194, 8)
		}
		templ_out.Raw("” ")
		if p.marked(r) {
			templ_out.Raw("<a class=\"no-print\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#mark-" + strconv.Itoa(r.Number)))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 196, 33)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.show"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 196, 86)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</p>")
		if templ_err := templ_out.Component(ctx, readHidden(r)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 199, 5)
		}
		templ_out.Raw(" ")
		if r.Stored {
			templ_out.Raw("<p class=\"state\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.row_stored"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 201, 24)
			}
			templ_out.Raw("</p>")
		} else {
			if r.ReadOnly {
				templ_out.Raw("<p class=\"state\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("read.row_read_only"))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 203, 24)
				}
				templ_out.Raw("</p>")
			} else {
				if r.Same {
					templ_out.Raw("<p class=\"state\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("read.row_same"))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 206, 25)
					}
					templ_out.Raw("</p>")
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, readRowFields(p, r)); templ_err != nil {
					return templ.At(templ_err, "read.templ", 208, 6)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, readRowDoubts(p, r)); templ_err != nil {
					return templ.At(templ_err, "read.templ", 209, 6)
				}
				templ_out.Raw(" ")
				if r.NeedsReason() {
					templ_out.Raw("<div class=\"")
					if templ_err := templ_out.Text(templ.ClassString("field", "why", templ.KV("wrong", r.wrong(p.Lang, "reason") != ""))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 211, 19)
					}
					templ_out.Raw("\"><label for=\"")
					if templ_err := templ_out.Text(templ.String(r.id("reason"))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 212, 20)
					}
					templ_out.Raw("\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("read.reason"))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 212, 39)
					}
					templ_out.Raw("</label> ")
					if templ_err := templ_out.Component(ctx, rowError(p, r, "reason")); templ_err != nil {
						return templ.At(templ_err, "read.templ", 213, 8)
					}
					templ_out.Raw(" <input type=\"text\" id=\"")
					if templ_err := templ_out.Text(templ.String(r.id("reason"))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 214, 31)
					}
					templ_out.Raw("\" name=\"")
					if templ_err := templ_out.Text(templ.String(r.name("reason"))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 214, 55)
					}
					templ_out.Raw("\" value=\"")
					if templ_err := templ_out.Text(templ.String(r.Fields["reason"])); templ_err != nil {
						return templ.At(templ_err, "read.templ", 214, 82)
					}
					templ_out.Raw("\" autocomplete=\"off\"")
					if r.wrong(p.Lang, "reason") != "" {
						templ_out.Raw(" aria-invalid=\"true\" aria-describedby=\"")
						if templ_err := templ_out.Text(templ.String("error-" + r.id("reason"))); templ_err != nil {
							return templ.At(templ_err, "read.templ", 214, 198)
						}
						templ_out.Raw("\"")
					}
					templ_out.Raw("></div>")
				}
				templ_out.Raw(" <label class=\"take\" for=\"")
				if templ_err := templ_out.Text(templ.String(r.id("take"))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 217, 31)
				}
				templ_out.Raw("\"><input type=\"checkbox\" id=\"")
				if templ_err := templ_out.Text(templ.String(r.id("take"))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 218, 34)
				}
				templ_out.Raw("\" name=\"")
				if templ_err := templ_out.Text(templ.String(r.name("take"))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 218, 56)
				}
				templ_out.Raw("\" value=\"yes\"")
				if r.Fields["take"] != "" {
					templ_out.Raw(" checked")
				}
				templ_out.Raw(" aria-describedby=\"")
				if templ_err := templ_out.Text(templ.String(r.id("") + "-notes")); templ_err != nil {
					return templ.At(templ_err, "read.templ", 218, 140)
				}
				templ_out.Raw("\"> ")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("read.take", strconv.Itoa(r.Number)))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 219, 8)
				}
				templ_out.Raw("</label>")
			}
		}
		templ_out.Raw("</fieldset></li>")
		return nil
	})
}

func readHidden(r ReadRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		for _, field := range []string{"unit", "kind", "totalBound", "key", "base", "baseAsOf", "from", "to"} {
			templ_out.Raw("<input type=\"hidden\" name=\"")
			if templ_err := templ_out.Text(templ.String(r.name(field))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 228, 31)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(r.Fields[field])); templ_err != nil {
				return templ.At(templ_err, "read.templ", 228, 55)
			}
			templ_out.Raw("\"> ")
		}
		templ_out.Raw(" <input type=\"hidden\" name=\"")
		if templ_err := templ_out.Text(templ.String(r.name("asked"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 230, 30)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(r.Asked())); templ_err != nil {
			return templ.At(templ_err, "read.templ", 230, 56)
		}
		templ_out.Raw("\"> ")
		if r.Stored || r.ReadOnly {
			for _, field := range []string{"measure", "done", "total", "bound", "percent", "words", "asOf", "reason"} {
				templ_out.Raw("<input type=\"hidden\" name=\"")
				if templ_err := templ_out.Text(templ.String(r.name(field))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 233, 32)
				}
				templ_out.Raw("\" value=\"")
				if templ_err := templ_out.Text(templ.String(r.Fields[field])); templ_err != nil {
					return templ.At(templ_err, "read.templ", 233, 56)
				}
				templ_out.Raw("\"> ")
			}
		}
		templ_out.Raw(" ")
		if r.Stored {
			templ_out.Raw("<input type=\"hidden\" name=\"")
			if templ_err := templ_out.Text(templ.String(r.name("take"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 237, 31)
			}
			templ_out.Raw("\" value=\"yes\">")
		}
		return nil
	})
}

func readRowFields(p readPage, r ReadRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"beside\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "what", templ.KV("wrong", r.wrong(p.Lang, "measure") != ""))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 243, 16)
		}
		templ_out.Raw("\"><label for=\"")
		if templ_err := templ_out.Text(templ.String(r.id("measure"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 244, 17)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 244, 37)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, rowError(p, r, "measure")); templ_err != nil {
			return templ.At(templ_err, "read.templ", 245, 5)
		}
		templ_out.Raw(" <select id=\"")
		if templ_err := templ_out.Text(templ.String(r.id("measure"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 246, 17)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String(r.name("measure"))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 246, 42)
		}
		templ_out.Raw("\">")
		for _, m := range p.choices(r) {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 248, 22)
			}
			templ_out.Raw("\"")
			if string(m.Code) == r.Fields["measure"] {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 248, 93)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div>")
		switch r.Kind() {
		case "count":
			if templ_err := templ_out.Component(ctx, rowInput(p, r, "done", p.Lang.T("read.done"), "num-field")); templ_err != nil {
				return templ.At(templ_err, "read.templ", 254, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, rowInput(p, r, "total", p.Lang.T("read.total"), "num-field")); templ_err != nil {
				return templ.At(templ_err, "read.templ", 255, 5)
			}
		case "percent":
			if templ_err := templ_out.Component(ctx, rowInput(p, r, "percent", p.Lang.T("entry.percent"), "num-field")); templ_err != nil {
				return templ.At(templ_err, "read.templ", 257, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, rowInput(p, r, "total", p.Lang.T("read.total_known"), "num-field")); templ_err != nil {
				return templ.At(templ_err, "read.templ", 258, 5)
			}
		default:
			if templ_err := templ_out.Component(ctx, rowInput(p, r, "words", p.Lang.T("entry.kind_words"), "word-field")); templ_err != nil {
				return templ.At(templ_err, "read.templ", 260, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, rowInput(p, r, "total", p.Lang.T("read.total_known"), "num-field")); templ_err != nil {
				return templ.At(templ_err, "read.templ", 261, 5)
			}
		}
		templ_out.Raw(" ")
		if r.Kind() != "words" {
			templ_out.Raw("<div class=\"field\"><label for=\"")
			if templ_err := templ_out.Text(templ.String(r.id("bound"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 265, 18)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.bound"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 265, 36)
			}
			templ_out.Raw("</label> <select id=\"")
			if templ_err := templ_out.Text(templ.String(r.id("bound"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 266, 18)
			}
			templ_out.Raw("\" name=\"")
			if templ_err := templ_out.Text(templ.String(r.name("bound"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 266, 41)
			}
			templ_out.Raw("\">")
			for _, b := range boundChoices {
				templ_out.Raw("<option value=\"")
				if templ_err := templ_out.Text(templ.String(b.String())); templ_err != nil {
					return templ.At(templ_err, "read.templ", 268, 23)
				}
				templ_out.Raw("\"")
				if r.Fields["bound"] == b.String() {
					templ_out.Raw(" selected")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(p.Lang.Bound(b))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 268, 84)
				}
				templ_out.Raw("</option>")
			}
			templ_out.Raw("</select></div>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, rowInput(p, r, "asOf", p.Lang.T("national.day"), "day-field")); templ_err != nil {
			return templ.At(templ_err, "read.templ", 273, 4)
		}
		templ_out.Raw("</div>")
		return nil
	})
}

func rowInput(p readPage, r ReadRow, field, label, class string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", class, templ.KV("wrong", r.wrong(p.Lang, field) != ""))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 278, 15)
		}
		templ_out.Raw("\"><label for=\"")
		if templ_err := templ_out.Text(templ.String(r.id(field))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 279, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(label)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 279, 32)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, rowError(p, r, field)); templ_err != nil {
			return templ.At(templ_err, "read.templ", 280, 4)
		}
		templ_out.Raw(" <input type=\"text\" id=\"")
		if templ_err := templ_out.Text(templ.String(r.id(field))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 281, 27)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String(r.name(field))); templ_err != nil {
			return templ.At(templ_err, "read.templ", 281, 48)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(r.Fields[field])); templ_err != nil {
			return templ.At(templ_err, "read.templ", 281, 72)
		}
		templ_out.Raw("\" autocomplete=\"off\"")
		if r.wrong(p.Lang, field) != "" {
			templ_out.Raw(" aria-invalid=\"true\" aria-describedby=\"")
			if templ_err := templ_out.Text(templ.String("error-" + r.id(field))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 281, 182)
			}
			templ_out.Raw("\"")
		}
		templ_out.Raw("></div>")
		return nil
	})
}

func rowError(p readPage, r ReadRow, field string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if r.wrong(p.Lang, field) != "" {
			templ_out.Raw("<span class=\"error\" id=\"")
			if templ_err := templ_out.Text(templ.String("error-" + r.id(field))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 287, 28)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(r.wrong(p.Lang, field))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 287, 55)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

// readRowDoubts says what to look at before the figure is taken.
func readRowDoubts(p readPage, r ReadRow) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"notes\" id=\"")
		if templ_err := templ_out.Text(templ.String(r.id("") + "-notes")); templ_err != nil {
			return templ.At(templ_err, "read.templ", 293, 26)
		}
		templ_out.Raw("\">")
		if r.Conflict != nil && r.Conflict.Current.ID != 0 {
			templ_out.Raw("<p class=\"stands\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("read.conflict_more", p.Lang.Value(r.Conflict.Current.Value), text.Date(r.Conflict.Current.AsOf), r.Conflict.Current.Author))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 295, 24)
			}
			templ_out.Raw("</p>")
		} else {
			if r.Conflict != nil {
				templ_out.Raw("<p class=\"stands\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.conflict_gone_more"))); templ_err != nil {
					return templ.At(templ_err, "read.templ", 297, 24)
				}
				templ_out.Raw("</p>")
			} else {
				if r.Stands != nil && !r.Same {
					templ_out.Raw("<p class=\"stands\">")
					if templ_err := templ_out.Text(templ.String(p.Lang.T("read.stands", p.Lang.Value(r.Stands.Value), text.Date(r.Stands.AsOf)))); templ_err != nil {
						return templ.At(templ_err, "read.templ", 299, 24)
					}
					templ_out.Raw("</p>")
				}
			}
		}
		templ_out.Raw(" ")
		if r.Unavailable {
			templ_out.Raw("<p class=\"stands\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("error.unavailable"))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 302, 24)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<ul>")
		for _, n := range r.Pressing {
			templ_out.Raw("<li class=\"pressing\">")
			if templ_err := templ_out.Text(templ.String(n)); templ_err != nil {
				return templ.At(templ_err, "read.templ", 306, 28)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		for _, d := range r.Doubts {
			templ_out.Raw("<li class=\"pressing\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.Doubt(d))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 309, 28)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw(" ")
		if len(r.Filled) > 0 {
			templ_out.Raw("<li>")
			if templ_err := templ_out.Text(templ.String(strings.Join(r.Filled, " "))); templ_err != nil {
				return templ.At(templ_err, "read.templ", 312, 11)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul></div>")
		return nil
	})
}
