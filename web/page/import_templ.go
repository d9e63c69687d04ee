// Code generated from import.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"strconv"

	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func importWhole(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			templ_out.Raw("<nav class=\"crumbs\" aria-label=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.title"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 13, 36)
			}
			templ_out.Raw("\"><ol><li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/import", "measure", ""))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 15, 19)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.title"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 15, 54)
			}
			templ_out.Raw("</a></li></ol></nav><div class=\"title\"><div><h1>")
			if templ_err := templ_out.Text(templ.String(p.Name)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 20, 11)
			}
			templ_out.Raw("</h1>")
			if templ_err := templ_out.Component(ctx, importFacts(p)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 21, 6)
			}
			templ_out.Raw("</div></div>")
			if templ_err := templ_out.Component(ctx, importProblems(p.Chrome, p.Problems)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 24, 4)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, importOutcome(p)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 25, 4)
			}
			templ_out.Raw(" ")
			if p.Refused != nil {
				if templ_err := templ_out.Component(ctx, importAnswer(p)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 27, 5)
				}
			}
			templ_out.Raw(" ")
			if len(p.Counts) > 0 && !p.Working() {
				if templ_err := templ_out.Component(ctx, importPreview(p)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 30, 5)
				}
			}
			templ_out.Raw(" ")
			if p.Undoable() {
				if templ_err := templ_out.Component(ctx, importUndo(p)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 33, 5)
				}
			}
			templ_out.Raw(" ")
			if len(p.Counts) == 0 && p.Refused == nil && p.Open() {
				templ_out.Raw("<p class=\"empty\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.no_figures"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 36, 23)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw(" ")
			if p.Refused == nil && len(p.Columns) > 0 && p.Open() {
				if templ_err := templ_out.Component(ctx, importHow(p)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 39, 5)
				}
			}
			return nil
		})), part.Layout(p.Chrome, p.Name)); templ_err != nil {
			return templ.At(templ_err, "import.templ", 12, 3)
		}
		return nil
	})
}

func importFacts(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"facts\"><span>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.unit"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 46, 11)
		}
		templ_out.Raw(" <b>")
		if templ_err := templ_out.Text(templ.String(p.UnitName)); templ_err != nil {
			return templ.At(templ_err, "import.templ", 46, 42)
		}
		templ_out.Raw("</b></span> <span>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.sent_by", p.Author, text.DateTime(p.Created)))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 47, 11)
		}
		templ_out.Raw("</span> ")
		if p.Table != "" && len(p.Tables) > 1 {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.sheet_read", p.Table))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 49, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if !p.StatedAsOf.IsZero() {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.stated_day", p.StatedAsOf))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 52, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if p.Template {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.is_template"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 55, 12)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" <a class=\"no-print\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Action("/file"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 57, 30)
		}
		templ_out.Raw("\" download>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.original"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 57, 61)
		}
		templ_out.Raw("</a></p>")
		return nil
	})
}

// importOutcome says how far the import is, or how it ended.
func importOutcome(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.Working() {
			if templ_err := templ_out.Component(ctx, importProgress(p)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 64, 4)
			}
		} else {
			if templ_err := templ_out.Component(ctx, importEnd(p)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 66, 4)
			}
		}
		return nil
	})
}

// importProgress says how far the work is, or that its turn has not come.
func importProgress(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"import-progress\" id=\"import-progress\" data-poll=\"")
		if templ_err := templ_out.Text(templ.String(string(p.Action("/progress")))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 72, 68)
		}
		templ_out.Raw("\" data-waiting=\"")
		if templ_err := templ_out.Text(templ.String(strconv.FormatBool(p.Queued))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 72, 115)
		}
		templ_out.Raw("\">")
		if p.Queued {
			templ_out.Raw("<h2 id=\"progress\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.waiting"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 74, 24)
			}
			templ_out.Raw("</h2><p role=\"status\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.waiting_for"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 75, 23)
			}
			templ_out.Raw("</p>")
		} else {
			if p.State == "running" {
				templ_out.Raw("<h2 id=\"progress\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.running", p.Planned))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 78, 25)
				}
				templ_out.Raw("</h2>")
			} else {
				templ_out.Raw("<h2 id=\"progress\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undoing"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 80, 25)
				}
				templ_out.Raw("</h2>")
			}
			templ_out.Raw(" <progress aria-labelledby=\"progress\" max=\"")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(max(p.Planned, 1)))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 82, 47)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(p.Done))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 82, 89)
			}
			templ_out.Raw("\"></progress><p role=\"status\" data-words=\"")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.progress", "{done}", "{planned}"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 83, 34)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.progress", p.Done, p.Planned))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 83, 89)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<p class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.all_or_nothing"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 85, 21)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.leave"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 85, 59)
		}
		templ_out.Raw("</p></section>")
		return nil
	})
}

// importEnd says how the import ended.
func importEnd(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		switch p.State {
		case "failed":
			templ_out.Raw("<div class=\"message bad\" role=\"alert\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.failed"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 94, 18)
			}
			templ_out.Raw("</strong></p><p>")
			if templ_err := templ_out.Text(templ.String(p.Failure)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 95, 10)
			}
			templ_out.Raw("</p></div>")
		case "done":
			templ_out.Raw("<div class=\"message\" role=\"status\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.done", p.Entered, text.DateTime(p.Finished)))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 99, 18)
			}
			templ_out.Raw("</strong> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/history", "unit", p.Unit.String(), "measure", ""))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 99, 101)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.history"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 99, 162)
			}
			templ_out.Raw("</a> ")
			if p.Undoable() {
				templ_out.Raw("<a class=\"no-print\" href=\"#undo\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 101, 42)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</p>")
			if rest := p.Rest(); rest > 0 {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.done_rest", rest))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 105, 11)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("</div>")
			if p.Failure != "" {
				templ_out.Raw("<div class=\"message bad\" role=\"alert\"><p><strong>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo_failed"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 110, 19)
				}
				templ_out.Raw("</strong></p><p>")
				if templ_err := templ_out.Text(templ.String(p.Failure)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 111, 11)
				}
				templ_out.Raw("</p></div>")
			}
		case "undone":
			templ_out.Raw("<div class=\"message warn\" role=\"status\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undone", p.UndoneBy, text.DateTime(p.Undone), p.UndoReason))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 116, 18)
			}
			templ_out.Raw("</strong></p>")
			if len(p.Kept) > 0 {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undone_kept", len(p.Kept)))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 118, 11)
				}
				templ_out.Raw("</p><ul class=\"kept\">")
				for _, l := range p.Kept {
					templ_out.Raw("<li>")
					if templ_err := templ_out.Text(templ.String(l.Cell)); templ_err != nil {
						return templ.At(templ_err, "import.templ", 121, 14)
					}
					templ_out.Raw(" · ")
					if templ_err := templ_out.Text(templ.String(l.UnitName)); templ_err != nil {
						return templ.At(templ_err, "import.templ", 121, 27)
					}
					templ_out.Raw(" · ")
					if templ_err := templ_out.Text(templ.String(p.MeasureName(l.Measure))); templ_err != nil {
						return templ.At(templ_err, "import.templ", 121, 44)
					}
					templ_out.Raw(" · ")
					if templ_err := templ_out.Text(templ.String(text.Date(l.AsOf))); templ_err != nil {
						return templ.At(templ_err, "import.templ", 121, 75)
					}
					templ_out.Raw(" · ")
					if templ_err := templ_out.Text(templ.String(p.Lang.Value(l.Value))); templ_err != nil {
						return templ.At(templ_err, "import.templ", 121, 99)
					}
					templ_out.Raw("</li>")
				}
				templ_out.Raw("</ul>")
			}
			templ_out.Raw("</div>")
		}
		return nil
	})
}

// importAnswer asks what has to be known before the file can be read.
func importAnswer(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"refused\" tabindex=\"-1\"><p><strong>")
		if templ_err := templ_out.Text(templ.String(p.Refused.Words)); templ_err != nil {
			return templ.At(templ_err, "import.templ", 132, 16)
		}
		templ_out.Raw("</strong></p></div>")
		if p.Answerable() {
			templ_out.Raw("<form class=\"narrow\" method=\"post\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(p.Action("/read"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 135, 47)
			}
			templ_out.Raw("\">")
			if p.Refused.Password {
				templ_out.Raw("<div class=\"field\"><label for=\"field-password\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.password"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 138, 36)
				}
				templ_out.Raw("</label> <span class=\"hint\" id=\"hint-password\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.password_hint"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 139, 46)
				}
				templ_out.Raw("</span> <input type=\"password\" id=\"field-password\" name=\"password\" autocomplete=\"off\" aria-describedby=\"hint-password\"></div>")
			}
			templ_out.Raw(" ")
			if len(p.Refused.Encodings) > 0 {
				templ_out.Raw("<fieldset class=\"field\"><legend>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.encoding"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 145, 16)
				}
				templ_out.Raw("</legend><div class=\"samples\">")
				for i, e := range p.Refused.Encodings {
					templ_out.Raw("<label><input type=\"radio\" name=\"encoding\" value=\"")
					if templ_err := templ_out.Text(templ.String(e.Code)); templ_err != nil {
						return templ.At(templ_err, "import.templ", 149, 53)
					}
					templ_out.Raw("\"")
					if i == 0 {
						templ_out.Raw(" checked")
					}
					templ_out.Raw("> <span>")
					if templ_err := templ_out.Text(templ.String(e.Line)); templ_err != nil {
						return templ.At(templ_err, "import.templ", 150, 17)
					}
					templ_out.Raw(" <span class=\"sub\">")
					if templ_err := templ_out.Text(templ.String(e.Name)); templ_err != nil {
						return templ.At(templ_err, "import.templ", 150, 46)
					}
					templ_out.Raw("</span></span></label> ")
				}
				templ_out.Raw("</div></fieldset>")
			}
			templ_out.Raw(" ")
			if p.Refused.Tables {
				if templ_err := templ_out.Component(ctx, importSheetChoice(p)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 157, 6)
				}
			}
			templ_out.Raw(" ")
			if len(p.Refused.Sample) > 0 {
				if templ_err := templ_out.Component(ctx, importSample(p)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 160, 6)
				}
			}
			templ_out.Raw("<div class=\"actions\"><button class=\"button main\" type=\"submit\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.read_again"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 163, 49)
			}
			templ_out.Raw("</button></div></form>")
		} else {
			templ_out.Raw("<p class=\"actions\"><a class=\"button main\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/import", "measure", ""))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 167, 52)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.upload"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 167, 87)
			}
			templ_out.Raw("</a></p>")
		}
		return nil
	})
}

func importSheetChoice(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"field\"><label for=\"field-table\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.sheet"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 173, 30)
		}
		templ_out.Raw("</label> <select id=\"field-table\" name=\"table\">")
		for _, name := range p.Tables {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 176, 21)
			}
			templ_out.Raw("\"")
			if name == p.Table {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 176, 60)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div>")
		return nil
	})
}

// importSample shows the beginning of a table in which no header was recognised, with a choice above each column.
func importSample(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"field\"><label for=\"field-header\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.header_row"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 185, 31)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-header\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.header_hint"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 186, 41)
		}
		templ_out.Raw("</span> <select id=\"field-header\" name=\"header\" aria-describedby=\"hint-header\">")
		for _, r := range p.Refused.Sample {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Number))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 189, 21)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.row", strconv.Itoa(r.Number)))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 189, 48)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div><h2 class=\"spaced\" id=\"sample\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.sample"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 193, 35)
		}
		templ_out.Raw("</h2><div class=\"scroll\" role=\"region\" aria-labelledby=\"sample\" tabindex=\"0\"><table class=\"sample\"><thead><tr><td></td>")
		for _, c := range p.Columns {
			templ_out.Raw("<th scope=\"col\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column", c.Letters))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 200, 25)
			}
			templ_out.Raw("</th>")
		}
		templ_out.Raw("</tr><tr><td></td>")
		for _, c := range p.Columns {
			templ_out.Raw("<td>")
			if templ_err := templ_out.Component(ctx, importRoleChoice(p, c)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 207, 9)
			}
			templ_out.Raw("</td>")
		}
		templ_out.Raw("</tr></thead><tbody>")
		for _, r := range p.Refused.Sample {
			templ_out.Raw("<tr><th scope=\"row\">")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(r.Number))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 215, 25)
			}
			templ_out.Raw("</th>")
			for _, text := range r.Cells {
				templ_out.Raw("<td>")
				if templ_err := templ_out.Text(templ.String(text)); templ_err != nil {
					return templ.At(templ_err, "import.templ", 217, 14)
				}
				templ_out.Raw("</td>")
			}
			templ_out.Raw("</tr>")
		}
		templ_out.Raw("</tbody></table></div>")
		return nil
	})
}

func importRoleChoice(p importPage, c ImportColumn) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<select name=\"")
		if templ_err := templ_out.Text(templ.String("role-" + strconv.Itoa(c.Column))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 227, 17)
		}
		templ_out.Raw("\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.role_of", c.Letters))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 227, 65)
		}
		templ_out.Raw("\">")
		for _, role := range p.Roles(c) {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(role)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 229, 20)
			}
			templ_out.Raw("\"")
			if role == c.Role {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.ColumnRole(role))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 229, 58)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select> <select name=\"")
		if templ_err := templ_out.Text(templ.String("measure-" + strconv.Itoa(c.Column))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 232, 17)
		}
		templ_out.Raw("\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.measure_of", c.Letters))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 232, 68)
		}
		templ_out.Raw("\"><option value=\"\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.measure_by_table"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 233, 22)
		}
		templ_out.Raw("</option>")
		for _, m := range p.Measures {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 235, 20)
			}
			templ_out.Raw("\"")
			if m.Code == c.Measure {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(p.Lang.MeasureName(m))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 235, 73)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select>")
		return nil
	})
}

// importHow shows what each column was taken for, and lets it be said better.
func importHow(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section\"><h2 id=\"how\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.how"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 243, 18)
		}
		templ_out.Raw("</h2><details class=\"how\"")
		if p.Unsure {
			templ_out.Raw(" open")
		}
		templ_out.Raw("><summary>")
		if p.Unsure {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.how_unsure"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 247, 8)
			}
		} else {
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.read_again"))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 249, 8)
			}
		}
		templ_out.Raw("</summary><form method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Action("/read"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 252, 33)
		}
		templ_out.Raw("\"><p class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.read_again_hint"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 253, 23)
		}
		templ_out.Raw("</p><div class=\"beside\">")
		if len(p.Tables) > 1 {
			if templ_err := templ_out.Component(ctx, importSheetChoice(p)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 256, 8)
			}
		}
		templ_out.Raw("<div class=\"field\"><label for=\"field-again-day\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.day"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 259, 38)
		}
		templ_out.Raw("</label> <input class=\"day\" type=\"text\" id=\"field-again-day\" name=\"asOf\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.AsOf)); templ_err != nil {
			return templ.At(templ_err, "import.templ", 260, 79)
		}
		templ_out.Raw("\" autocomplete=\"off\"></div></div><input type=\"hidden\" name=\"header\" value=\"")
		if templ_err := templ_out.Text(templ.String(strconv.Itoa(p.HeaderRow))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 263, 48)
		}
		templ_out.Raw("\"><div class=\"scroll spaced\" role=\"region\" aria-labelledby=\"how\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_cell"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 268, 27)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_words"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 269, 27)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.column_role"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 270, 27)
		}
		templ_out.Raw("</th></tr></thead><tbody>")
		for _, c := range p.Columns {
			templ_out.Raw("<tr><td>")
			if templ_err := templ_out.Text(templ.String(c.Letters)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 276, 16)
			}
			templ_out.Raw("</td><th scope=\"row\">")
			if templ_err := templ_out.Text(templ.String(c.Text)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 278, 13)
			}
			templ_out.Raw(" ")
			if !c.Sure && p.Unsure {
				templ_out.Raw("<span class=\"tag warn\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("import.unsure"))); templ_err != nil {
					return templ.At(templ_err, "import.templ", 280, 37)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</th><td class=\"roles\">")
			if templ_err := templ_out.Component(ctx, importRoleChoice(p, c)); templ_err != nil {
				return templ.At(templ_err, "import.templ", 284, 12)
			}
			templ_out.Raw("</td></tr>")
		}
		templ_out.Raw("</tbody></table></div><div class=\"actions\"><button class=\"button\" type=\"submit\" name=\"columns\" value=\"yes\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.read_again"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 292, 72)
		}
		templ_out.Raw("</button></div></form></details></section>")
		return nil
	})
}

// importUndo takes a whole import back.
func importUndo(p importPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<section class=\"section narrow no-print\" aria-labelledby=\"undo\"><h2 id=\"undo\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 302, 19)
		}
		templ_out.Raw("</h2><p class=\"soft\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo_about"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 303, 21)
		}
		templ_out.Raw("</p>")
		if p.Confirmed > 0 {
			templ_out.Raw("<div class=\"message warn\" id=\"undo-confirmed\"><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo_confirmed", p.Confirmed))); templ_err != nil {
				return templ.At(templ_err, "import.templ", 305, 55)
			}
			templ_out.Raw("</p></div>")
		}
		templ_out.Raw("<form method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Action("/undo"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 307, 32)
		}
		templ_out.Raw("\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("undo") != ""))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 308, 17)
		}
		templ_out.Raw("\"><label for=\"field-undo\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo_reason"))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 309, 31)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, importError(p.Wrong("undo"), "undo")); templ_err != nil {
			return templ.At(templ_err, "import.templ", 310, 6)
		}
		templ_out.Raw(" <input type=\"text\" id=\"field-undo\" name=\"reason\" autocomplete=\"off\"")
		if p.Wrong("undo") != "" {
			templ_out.Raw(" aria-invalid=\"true\" aria-describedby=\"error-undo\"")
		}
		templ_out.Raw("></div><div class=\"actions\"><button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("import.undo_submit", p.Entered))); templ_err != nil {
			return templ.At(templ_err, "import.templ", 314, 44)
		}
		templ_out.Raw("</button></div></form></section>")
		return nil
	})
}
