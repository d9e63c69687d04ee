// Code generated from congress.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func congressWhole(p congressPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if !p.Unchecked {
				if templ_err := templ_out.Component(ctx, crumbs(p.Chrome, p.Path)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 12, 5)
				}
			}
			templ_out.Raw("<div class=\"title\"><h1>")
			if templ_err := templ_out.Text(templ.String(p.Heading())); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 15, 10)
			}
			templ_out.Raw("</h1>")
			if !p.Unchecked {
				templ_out.Raw("<p><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.UnitLink(p.Unit))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 17, 18)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.unit"))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 17, 41)
				}
				templ_out.Raw("</a> · <a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.To("/calendar", "unit", p.Unit.Province.String()))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 17, 85)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.calendar"))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 17, 141)
				}
				templ_out.Raw("</a></p>")
			}
			templ_out.Raw("</div><div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("columns", templ.KV("entry", p.MayWrite))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 20, 16)
			}
			templ_out.Raw("\">")
			if p.MayWrite {
				templ_out.Raw("<div>")
				if templ_err := templ_out.Component(ctx, congressMessages(p)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 23, 7)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Component(ctx, congressChange(p)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 24, 7)
				}
				templ_out.Raw("</div>")
			}
			templ_out.Raw(" ")
			if !p.Unchecked {
				if templ_err := templ_out.Component(ctx, congressNow(p)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 28, 6)
				}
			}
			templ_out.Raw("</div>")
			if !p.Unchecked && !p.Unavailable {
				templ_out.Raw("<section class=\"section\" aria-labelledby=\"lines\"><h2 id=\"lines\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.lines"))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 33, 22)
				}
				templ_out.Raw("</h2>")
				if templ_err := templ_out.Component(ctx, lineList(p.Chrome, p.Lines, nil, nil)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 34, 6)
				}
				templ_out.Raw("</section>")
			}
			return nil
		})), part.Layout(p.Chrome, p.Title())); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 10, 3)
		}
		return nil
	})
}

func congressNow(p congressPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<aside class=\"congress-now\" aria-labelledby=\"now\"><h2 id=\"now\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.now"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 42, 18)
		}
		templ_out.Raw("</h2>")
		if p.Record.ID == 0 {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.none"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 44, 23)
			}
			templ_out.Raw("</p>")
		} else {
			templ_out.Raw("<p class=\"")
			if templ_err := templ_out.Text(templ.ClassString("stands", string(p.Row.Standing))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 46, 15)
			}
			templ_out.Raw("\"><span class=\"mark\" aria-hidden=\"true\"></span>")
			if templ_err := templ_out.Text(templ.String(upperFirst(p.Row.Stands()))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 46, 97)
			}
			templ_out.Raw("</p><p>")
			if templ_err := templ_out.Text(templ.String(p.Row.Days())); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 47, 9)
			}
			templ_out.Raw(" <span class=\"soft\">· ")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.as_of", text.Date(p.Today)))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 47, 47)
			}
			templ_out.Raw("</span></p>")
			if p.Row.Standing == "silent" {
				templ_out.Raw("<p class=\"warn\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.silent_more"))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 49, 23)
				}
				templ_out.Raw("</p>")
			}
			templ_out.Raw("<p>")
			for _, mark := range p.Row.Marks() {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(mark)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 53, 26)
				}
				templ_out.Raw("</span> ")
			}
			templ_out.Raw(" ")
			if p.Row.Illustrative {
				templ_out.Raw("<span class=\"tag\">")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("figure.illustrative"))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 56, 26)
				}
				templ_out.Raw("</span>")
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<details class=\"rule\" id=\"congress-rules\"><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("rules.title"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 61, 15)
		}
		templ_out.Raw("</summary><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("calendar.rule_silent"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 62, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.rule_reason"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 63, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.rule_counts"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 64, 9)
		}
		templ_out.Raw("</p></details></aside>")
		return nil
	})
}

func congressMessages(p congressPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if p.Saved {
			templ_out.Raw("<div class=\"message\" role=\"status\" id=\"saved\" tabindex=\"-1\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.saved", withMarks(p.Lang, p.Record)))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 72, 17)
			}
			templ_out.Raw("</strong></p></div>")
		}
		templ_out.Raw(" ")
		if p.Unavailable {
			templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("error.unavailable"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 76, 71)
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if p.Conflict != nil {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.conflict"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 80, 10)
			}
			templ_out.Raw("</h2><dl class=\"definition\"><dt>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.theirs"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 82, 11)
			}
			templ_out.Raw("</dt>")
			if p.Conflict.Current.ID == 0 {
				templ_out.Raw("<dd>")
				if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.none"))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 84, 12)
				}
				templ_out.Raw("</dd>")
			} else {
				templ_out.Raw("<dd>")
				if templ_err := templ_out.Text(templ.String(withMarks(p.Lang, p.Conflict.Current))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 86, 12)
				}
				templ_out.Raw(" · ")
				if templ_err := templ_out.Text(templ.String(p.Conflict.Author)); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 86, 56)
				}
				templ_out.Raw(" ")
				if templ_err := templ_out.Text(templ.String(text.DateTime(p.Conflict.Recorded))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 86, 78)
				}
				templ_out.Raw("</dd>")
			}
			templ_out.Raw("<dt>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.yours"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 88, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(withMarks(p.Lang, p.Conflict.Yours))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 89, 11)
			}
			templ_out.Raw("</dd></dl><p>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.conflict_more"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 91, 9)
			}
			templ_out.Raw("</p></div>")
		}
		templ_out.Raw(" ")
		if len(p.Problems) > 0 {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.problems", len(p.Problems)))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 96, 10)
			}
			templ_out.Raw("</h2><ul>")
			for _, problem := range p.Problems {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(p.problemField(problem.Field))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 99, 20)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(p.inSummary(problem))); templ_err != nil {
					return templ.At(templ_err, "congress.templ", 99, 54)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></div>")
		}
		return nil
	})
}

func congressChange(p congressPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form id=\"entry-form\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(p.Action())); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 107, 47)
		}
		templ_out.Raw("\" novalidate data-draft=\"")
		if templ_err := templ_out.Text(templ.String(p.Draft())); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 107, 84)
		}
		templ_out.Raw("\" data-sending=\"")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.sending"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 107, 111)
		}
		templ_out.Raw("\"><div class=\"message warn\" id=\"draft\" hidden><p>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.draft"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 109, 9)
		}
		templ_out.Raw(" <span id=\"draft-time\"></span></p><p><button class=\"button\" type=\"button\" id=\"draft-take\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.draft_take"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 110, 62)
		}
		templ_out.Raw("</button> <button class=\"quiet\" type=\"button\" id=\"draft-drop\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.draft_drop"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 110, 156)
		}
		templ_out.Raw("</button></p></div><div class=\"message bad\" id=\"offline\" role=\"alert\" hidden>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.offline"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 112, 63)
		}
		templ_out.Raw("</div><input type=\"hidden\" name=\"key\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Typed("key"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 113, 43)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"base\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Base())); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 114, 44)
		}
		templ_out.Raw("\"> ")
		if len(p.Doubts) > 0 {
			if templ_err := templ_out.Component(ctx, congressQuestions(p)); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 116, 5)
			}
		}
		templ_out.Raw("<fieldset class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("state") != ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 118, 21)
		}
		templ_out.Raw("\"><legend>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.state"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 119, 14)
		}
		templ_out.Raw("</legend>")
		if templ_err := templ_out.Component(ctx, fieldError(p, "state")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 120, 5)
		}
		templ_out.Raw("<div class=\"choice\">")
		for _, state := range congressStates {
			templ_out.Raw("<label for=\"")
			if templ_err := templ_out.Text(templ.String("state-" + state.String())); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 123, 19)
			}
			templ_out.Raw("\"><input type=\"radio\" name=\"state\" id=\"")
			if templ_err := templ_out.Text(templ.String("state-" + state.String())); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 124, 45)
			}
			templ_out.Raw("\" value=\"")
			if templ_err := templ_out.Text(templ.String(state.String())); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 124, 81)
			}
			templ_out.Raw("\"")
			if p.Typed("state") == state.String() {
				templ_out.Raw(" checked")
			}
			templ_out.Raw("> ")
			if templ_err := templ_out.Text(templ.String(p.Lang.CongressState(state))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 125, 9)
			}
			templ_out.Raw("</label> ")
		}
		templ_out.Raw("</div></fieldset><div class=\"beside\">")
		if templ_err := templ_out.Component(ctx, congressDay(p, "planned", "congress.planned_day", "congress.planned_hint", "")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 131, 5)
		}
		templ_out.Raw("</div><div class=\"beside\">")
		if templ_err := templ_out.Component(ctx, congressDay(p, "from", "congress.from", "", "for-begun")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 134, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, congressDay(p, "to", "congress.to", "congress.to_hint", "for-begun for-over")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 135, 5)
		}
		templ_out.Raw("</div><fieldset class=\"field\"><legend>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.lists"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 138, 14)
		}
		templ_out.Raw("</legend><div class=\"choice\"><label for=\"field-pilot\"><input type=\"checkbox\" id=\"field-pilot\" name=\"pilot\" value=\"true\"")
		if p.Typed("pilot") != "" {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(upperFirst(p.Lang.T("unit.pilot")))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 140, 136)
		}
		templ_out.Raw("</label> <label for=\"field-directElectionTrial\"><input type=\"checkbox\" id=\"field-directElectionTrial\" name=\"directElectionTrial\" value=\"true\"")
		if p.Typed("directElectionTrial") != "" {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(upperFirst(p.Lang.T("unit.trial")))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 141, 192)
		}
		templ_out.Raw("</label></div></fieldset><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("reason") != ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 144, 16)
		}
		templ_out.Raw("\"><label for=\"field-reason\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.reason"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 145, 32)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-reason\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.reason_hint"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 146, 42)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(p, "reason")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 147, 5)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, textInput(p, "reason", "hint-reason")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 148, 5)
		}
		templ_out.Raw("</div><details class=\"more\" id=\"more\"")
		if p.More() {
			templ_out.Raw(" open")
		}
		templ_out.Raw("><summary>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.more"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 151, 15)
		}
		templ_out.Raw("</summary><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("source.document") != ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 152, 17)
		}
		templ_out.Raw("\"><label for=\"field-source-document\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.document"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 153, 42)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-document\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.document_hint"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 154, 45)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(p, "source.document")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 155, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, textInput(p, "source.document", "hint-document")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 156, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("source.link") != ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 158, 17)
		}
		templ_out.Raw("\"><label for=\"field-source-link\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.link"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 159, 38)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, fieldError(p, "source.link")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 160, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, textInput(p, "source.link", "")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 161, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", p.Wrong("note") != ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 163, 17)
		}
		templ_out.Raw("\"><label for=\"field-note\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("entry.note"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 164, 31)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, fieldError(p, "note")); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 165, 6)
		}
		templ_out.Raw(" <textarea id=\"field-note\" name=\"note\" rows=\"3\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy("note", ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 166, 71)
		}
		templ_out.Raw("\"")
		if p.Wrong("note") != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(p.Typed("note"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 166, 150)
		}
		templ_out.Raw("</textarea></div></details><div class=\"actions\"><button class=\"button main\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(p.SubmitText())); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 170, 48)
		}
		templ_out.Raw("</button> ")
		if !p.Unchecked {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(p.To("/calendar", "unit", p.Unit.Province.String()))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 172, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.cancel"))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 172, 71)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</div></form>")
		return nil
	})
}

// congressQuestions asks what breaks no rule and may still be a slip; a yes answers all of them.
func congressQuestions(p congressPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"message warn\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.questions"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 181, 9)
		}
		templ_out.Raw("</h2><ul class=\"questions\">")
		for _, d := range p.Doubts {
			templ_out.Raw("<li>")
			if templ_err := templ_out.Text(templ.String(p.Lang.Doubt(d))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 184, 11)
			}
			templ_out.Raw("</li>")
		}
		templ_out.Raw("</ul><div class=\"choice\"><label for=\"field-sure\"><input type=\"checkbox\" id=\"field-sure\" name=\"sure\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Sure())); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 188, 87)
		}
		templ_out.Raw("\"> ")
		if templ_err := templ_out.Text(templ.String(p.Lang.T("congress.sure"))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 188, 102)
		}
		templ_out.Raw("</label></div></div>")
		return nil
	})
}

func congressDay(p congressPage, field, label, hint, when string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", when, templ.KV("wrong", p.Wrong(field) != ""))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 194, 15)
		}
		templ_out.Raw("\"><label for=\"")
		if templ_err := templ_out.Text(templ.String(fieldID(field))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 195, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(p.Lang.T(label))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 195, 35)
		}
		templ_out.Raw("</label> ")
		if hint != "" {
			templ_out.Raw("<span class=\"hint\" id=\"")
			if templ_err := templ_out.Text(templ.String("hint-" + field)); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 197, 28)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(p.Lang.T(hint))); templ_err != nil {
				return templ.At(templ_err, "congress.templ", 197, 48)
			}
			templ_out.Raw("</span>")
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, fieldError(p, field)); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 199, 4)
		}
		templ_out.Raw(" <input class=\"day\" type=\"text\" id=\"")
		if templ_err := templ_out.Text(templ.String(fieldID(field))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 200, 39)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String(field)); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 200, 63)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(p.Typed(field))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 200, 79)
		}
		templ_out.Raw("\" autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(p.DescribedBy(field, hintID(field, hint)))); templ_err != nil {
			return templ.At(templ_err, "congress.templ", 200, 153)
		}
		templ_out.Raw("\"")
		if p.Wrong(field) != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div>")
		return nil
	})
}
