// Code generated from entry.templ by internal/templ/generate. DO NOT EDIT.

package page

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

func entryWhole(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
			if !e.Unchecked {
				if templ_err := templ_out.Component(ctx, crumbs(e.Chrome, e.Path)); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 13, 5)
				}
			}
			templ_out.Raw("<div class=\"title\"><h1>")
			if templ_err := templ_out.Text(templ.String(e.Heading())); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 16, 10)
			}
			templ_out.Raw("</h1>")
			if !e.Unchecked {
				templ_out.Raw("<a class=\"no-print\" href=\"")
				if templ_err := templ_out.Text(templ.URLString(e.To("/entry/" + e.Unit.ID.String() + "/read"))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 18, 32)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(e.Lang.T("read.link"))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 18, 83)
				}
				templ_out.Raw("</a>")
			}
			templ_out.Raw("</div>")
			if templ_err := templ_out.Component(ctx, returned(e.Chrome, e.sentBack())); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 21, 4)
			}
			templ_out.Raw("<div class=\"columns entry\"><div>")
			if templ_err := templ_out.Component(ctx, entryMessages(e)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 24, 6)
			}
			templ_out.Raw(" ")
			if !e.Unchecked {
				if templ_err := templ_out.Component(ctx, entryMeasure(e)); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 26, 7)
				}
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, entryFigure(e)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 28, 6)
			}
			templ_out.Raw("</div>")
			if !e.Unchecked {
				if templ_err := templ_out.Component(ctx, entryStands(e)); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 31, 6)
				}
			}
			templ_out.Raw("</div>")
			return nil
		})), part.Layout(e.Chrome, e.Title())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 11, 3)
		}
		return nil
	})
}

func entryMessages(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if e.Saved != nil {
			templ_out.Raw("<div class=\"message\" role=\"status\" id=\"saved\" tabindex=\"-1\"><p><strong>")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.saved", e.Lang.Value(e.Saved.Value), text.Date(e.Saved.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 40, 17)
			}
			templ_out.Raw("</strong></p><p class=\"small\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.saved_more", text.DateTime(e.Saved.Recorded)))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 41, 23)
			}
			templ_out.Raw(" <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(e.UnitLink(e.Unit))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 41, 97)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.see"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 41, 120)
			}
			templ_out.Raw("</a></p></div>")
		}
		templ_out.Raw(" ")
		if e.Unavailable {
			templ_out.Raw("<div class=\"message bad\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("error.unavailable"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 45, 71)
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw(" ")
		if e.Conflict != nil {
			if templ_err := templ_out.Component(ctx, entryConflict(e)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 48, 4)
			}
		}
		templ_out.Raw(" ")
		if len(e.Problems) > 0 {
			templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\"><h2>")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.problems", len(e.Problems)))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 52, 10)
			}
			templ_out.Raw("</h2><ul>")
			for _, p := range e.Problems {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(templ.SafeURL("#" + fieldID(p.Field)))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 55, 20)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(e.Lang.Problem(p))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 55, 62)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></div>")
		}
		return nil
	})
}

func entryConflict(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"summary\" role=\"alert\" id=\"problems\" tabindex=\"-1\">")
		what, more := e.conflictWords()
		templ_out.Raw("<h2>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T(what))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 65, 9)
		}
		templ_out.Raw("</h2><dl class=\"definition\">")
		if !e.Gone() {
			templ_out.Raw("<dt>")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.theirs"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 68, 11)
			}
			templ_out.Raw("</dt><dd>")
			if templ_err := templ_out.Text(templ.String(e.Lang.Value(e.Conflict.Current.Value))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 69, 11)
			}
			templ_out.Raw(" · ")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("figure.as_of", text.Date(e.Conflict.Current.AsOf)))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 69, 56)
			}
			templ_out.Raw(" · ")
			if templ_err := templ_out.Text(templ.String(e.Conflict.Current.Author)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 69, 123)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Text(templ.String(text.DateTime(e.Conflict.Current.Recorded))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 69, 153)
			}
			templ_out.Raw("</dd>")
		}
		templ_out.Raw("<dt>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.yours"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 71, 10)
		}
		templ_out.Raw("</dt><dd>")
		if templ_err := templ_out.Text(templ.String(e.Lang.Value(e.Conflict.Yours.Value))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 72, 10)
		}
		templ_out.Raw(" · ")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("figure.as_of", text.Date(e.Conflict.Yours.AsOf)))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 72, 53)
		}
		templ_out.Raw("</dd></dl><p>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T(more))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 74, 8)
		}
		templ_out.Raw("</p></div>")
		return nil
	})
}

func entryMeasure(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<form class=\"filters\" method=\"get\" action=\"")
		if templ_err := templ_out.Text(templ.URLString("/entry/" + e.Unit.ID.String() + "/figure")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 79, 46)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, part.Kept(e.Chrome, "measure", "saved")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 80, 4)
		}
		templ_out.Raw(" <label>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("national.measure"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 82, 6)
		}
		templ_out.Raw(" <select name=\"measure\">")
		for _, kind := range []congress.MeasureKind{congress.KindProgress, congress.KindReadiness, congress.KindOutcome} {
			templ_out.Raw("<optgroup label=\"")
			if templ_err := templ_out.Text(templ.String(e.Lang.MeasureKind(kind))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 85, 24)
			}
			templ_out.Raw("\">")
			for _, m := range e.Choices {
				if m.Kind == kind {
					templ_out.Raw("<option value=\"")
					if templ_err := templ_out.Text(templ.String(string(m.Code))); templ_err != nil {
						return templ.At(templ_err, "entry.templ", 88, 25)
					}
					templ_out.Raw("\"")
					if m.Code == e.Measure {
						templ_out.Raw(" selected")
					}
					templ_out.Raw(">")
					if templ_err := templ_out.Text(templ.String(e.Lang.MeasureName(m))); templ_err != nil {
						return templ.At(templ_err, "entry.templ", 88, 78)
					}
					templ_out.Raw("</option>")
				}
				templ_out.Raw(" ")
			}
			templ_out.Raw("</optgroup>")
		}
		templ_out.Raw("</select></label> <button class=\"button\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.choose"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 95, 42)
		}
		templ_out.Raw("</button></form>")
		return nil
	})
}

func entryFigure(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		base, baseAsOf := e.Base()
		done, total := e.Parts()
		templ_out.Raw("<form id=\"entry-form\" method=\"post\" action=\"")
		if templ_err := templ_out.Text(templ.URLString(e.Action())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 102, 47)
		}
		templ_out.Raw("\" novalidate data-draft=\"")
		if templ_err := templ_out.Text(templ.String(e.Draft())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 102, 84)
		}
		templ_out.Raw("\" data-sending=\"")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.sending"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 102, 111)
		}
		templ_out.Raw("\"><h2 class=\"spaced\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.MeasureName(e.Current))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 103, 24)
		}
		templ_out.Raw("</h2><div class=\"message warn\" id=\"draft\" hidden><p>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.draft"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 105, 9)
		}
		templ_out.Raw(" <span id=\"draft-time\"></span></p><p><button class=\"button\" type=\"button\" id=\"draft-take\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.draft_take"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 106, 62)
		}
		templ_out.Raw("</button> <button class=\"quiet\" type=\"button\" id=\"draft-drop\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.draft_drop"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 106, 156)
		}
		templ_out.Raw("</button></p></div><div class=\"message bad\" id=\"offline\" role=\"alert\" hidden>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.offline"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 108, 63)
		}
		templ_out.Raw("</div><input type=\"hidden\" name=\"measure\" value=\"")
		if templ_err := templ_out.Text(templ.String(string(e.Measure))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 109, 47)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"key\" value=\"")
		if templ_err := templ_out.Text(templ.String(e.IdempotencyKey())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 110, 43)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"base\" value=\"")
		if templ_err := templ_out.Text(templ.String(base)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 111, 44)
		}
		templ_out.Raw("\"> <input type=\"hidden\" name=\"baseAsOf\" value=\"")
		if templ_err := templ_out.Text(templ.String(baseAsOf)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 112, 48)
		}
		templ_out.Raw("\"><fieldset class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", e.Wrong("kind") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 113, 21)
		}
		templ_out.Raw("\"><legend>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.kind"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 114, 14)
		}
		templ_out.Raw("</legend>")
		if templ_err := templ_out.Component(ctx, fieldError(e, "kind")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 115, 5)
		}
		templ_out.Raw("<div class=\"choice\">")
		if templ_err := templ_out.Component(ctx, kindChoice(e, congress.Count)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 117, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, kindChoice(e, congress.PercentOf)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 118, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, kindChoice(e, congress.Words)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 119, 6)
		}
		templ_out.Raw(" ")
		if base != "" {
			if templ_err := templ_out.Component(ctx, kindChoice(e, congress.Withdrawn)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 121, 7)
			}
		}
		templ_out.Raw("</div></fieldset><div class=\"beside\"><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "for-count", templ.KV("wrong", e.Wrong("done") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 126, 17)
		}
		templ_out.Raw("\"><label for=\"field-done\">")
		if templ_err := templ_out.Text(templ.String(done)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 127, 31)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-done\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.done_hint"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 128, 41)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "done")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 129, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, numberInput(e, "done", "numeric", "hint-done")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 130, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "for-percent", templ.KV("wrong", e.Wrong("percent") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 132, 17)
		}
		templ_out.Raw("\"><label for=\"field-percent\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.percent"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 133, 34)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-percent\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.percent_hint"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 134, 44)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "percent")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 135, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, numberInput(e, "percent", "decimal", "hint-percent")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 136, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "for-words", "wide", templ.KV("wrong", e.Wrong("words") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 138, 17)
		}
		templ_out.Raw("\"><label for=\"field-words\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.words"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 139, 32)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-words\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.words_hint"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 140, 42)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "words")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 141, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, textInput(e, "words", "hint-words")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 142, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "for-total", templ.KV("wrong", e.Wrong("total") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 144, 17)
		}
		templ_out.Raw("\"><label for=\"field-total\">")
		if templ_err := templ_out.Text(templ.String(total)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 145, 32)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-total\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.total_hint"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 146, 42)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "total")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 147, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, numberInput(e, "total", "numeric", "hint-total")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 148, 6)
		}
		templ_out.Raw("</div></div><details class=\"more for-total\" id=\"bounds\"")
		if e.Inexact() {
			templ_out.Raw(" open")
		}
		templ_out.Raw("><summary>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.bounds"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 152, 15)
		}
		templ_out.Raw("</summary><div class=\"beside\">")
		if templ_err := templ_out.Component(ctx, boundSelect(e, "bound", e.Lang.T("entry.bound"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 154, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, boundSelect(e, "totalBound", e.Lang.T("entry.total_bound"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 155, 6)
		}
		templ_out.Raw("</div></details>")
		if w := e.Withdraws(); w != "" {
			templ_out.Raw("<p class=\"for-withdrawn\" id=\"withdraws\">")
			if templ_err := templ_out.Text(templ.String(w)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 159, 46)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", "for-day", templ.KV("wrong", e.Wrong("asOf") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 161, 16)
		}
		templ_out.Raw("\"><label for=\"field-asOf\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("national.day"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 162, 30)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-asOf\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.day_hint", text.Date(e.Today)))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 163, 40)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "asOf")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 164, 5)
		}
		templ_out.Raw(" <input class=\"day\" type=\"text\" id=\"field-asOf\" name=\"asOf\" value=\"")
		if templ_err := templ_out.Text(templ.String(e.Typed("asOf"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 165, 71)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(e.DescribedBy("asOf", "hint-asOf"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 165, 127)
		}
		templ_out.Raw("\"")
		if e.Wrong("asOf") != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw("></div>")
		if base != "" {
			templ_out.Raw("<div class=\"field for-day\"><div class=\"choice\"><label for=\"field-redate\"><input type=\"checkbox\" id=\"field-redate\" name=\"redate\" value=\"yes\"")
			if e.Typed("redate") != "" {
				templ_out.Raw(" checked")
			}
			templ_out.Raw(" aria-describedby=\"hint-redate\"> ")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.redate", e.BaseDay()))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 172, 9)
			}
			templ_out.Raw("</label></div><span class=\"hint\" id=\"hint-redate\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.redate_hint"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 175, 43)
			}
			templ_out.Raw("</span></div><div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", e.Wrong("reason") != ""))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 177, 17)
			}
			templ_out.Raw("\"><label for=\"field-reason\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.reason"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 178, 33)
			}
			templ_out.Raw("</label> <span class=\"hint\" id=\"hint-reason\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.reason_hint", e.BaseDay()))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 179, 43)
			}
			templ_out.Raw("</span> ")
			if templ_err := templ_out.Component(ctx, fieldError(e, "reason")); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 180, 6)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, textInput(e, "reason", "hint-reason")); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 181, 6)
			}
			templ_out.Raw("</div>")
		}
		templ_out.Raw("<details class=\"more\" id=\"more\"")
		if e.More() {
			templ_out.Raw(" open")
		}
		templ_out.Raw("><summary>")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.more"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 185, 15)
		}
		templ_out.Raw("</summary><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", e.Wrong("source.document") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 186, 17)
		}
		templ_out.Raw("\"><label for=\"field-source-document\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.document"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 187, 42)
		}
		templ_out.Raw("</label> <span class=\"hint\" id=\"hint-document\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.document_hint"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 188, 45)
		}
		templ_out.Raw("</span> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "source.document")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 189, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, textInput(e, "source.document", "hint-document")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 190, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", e.Wrong("source.link") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 192, 17)
		}
		templ_out.Raw("\"><label for=\"field-source-link\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.link"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 193, 38)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "source.link")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 194, 6)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, textInput(e, "source.link", "")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 195, 6)
		}
		templ_out.Raw("</div><div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", e.Wrong("note") != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 197, 17)
		}
		templ_out.Raw("\"><label for=\"field-note\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.note"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 198, 31)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, "note")); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 199, 6)
		}
		templ_out.Raw(" <textarea id=\"field-note\" name=\"note\" rows=\"3\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(e.DescribedBy("note", ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 200, 71)
		}
		templ_out.Raw("\"")
		if e.Wrong("note") != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw(">")
		if templ_err := templ_out.Text(templ.String(e.Typed("note"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 200, 150)
		}
		templ_out.Raw("</textarea></div></details><div class=\"actions\"><button class=\"button main\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(e.SubmitText())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 204, 48)
		}
		templ_out.Raw("</button> ")
		if !e.Unchecked {
			templ_out.Raw("<a href=\"")
			if templ_err := templ_out.Text(templ.URLString(e.Back())); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 206, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("grid.back"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 206, 28)
			}
			templ_out.Raw("</a> <a href=\"")
			if templ_err := templ_out.Text(templ.URLString(e.UnitLink(e.Unit))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 207, 15)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.cancel"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 207, 38)
			}
			templ_out.Raw("</a>")
		}
		templ_out.Raw("</div></form>")
		return nil
	})
}

func kindChoice(e entryPage, kind congress.ValueKind) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<label for=\"")
		if templ_err := templ_out.Text(templ.String("kind-" + kind.String())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 214, 15)
		}
		templ_out.Raw("\"><input type=\"radio\" name=\"kind\" id=\"")
		if templ_err := templ_out.Text(templ.String("kind-" + kind.String())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 215, 40)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(kind.String())); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 215, 74)
		}
		templ_out.Raw("\"")
		if e.Typed("kind") == kind.String() {
			templ_out.Raw(" checked")
		}
		templ_out.Raw("> ")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.kind_" + kind.String()))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 216, 5)
		}
		templ_out.Raw("</label>")
		return nil
	})
}

func boundSelect(e entryPage, name, label string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"")
		if templ_err := templ_out.Text(templ.ClassString("field", templ.KV("wrong", e.Wrong(name) != ""))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 221, 15)
		}
		templ_out.Raw("\"><label for=\"")
		if templ_err := templ_out.Text(templ.String(fieldID(name))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 222, 16)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(label)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 222, 34)
		}
		templ_out.Raw("</label> ")
		if templ_err := templ_out.Component(ctx, fieldError(e, name)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 223, 4)
		}
		templ_out.Raw(" <select id=\"")
		if templ_err := templ_out.Text(templ.String(fieldID(name))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 224, 16)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String(name)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 224, 39)
		}
		templ_out.Raw("\">")
		for _, b := range boundChoices {
			templ_out.Raw("<option value=\"")
			if templ_err := templ_out.Text(templ.String(b.String())); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 226, 21)
			}
			templ_out.Raw("\"")
			if e.Typed(name) == b.String() {
				templ_out.Raw(" selected")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(e.Lang.Bound(b))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 226, 78)
			}
			templ_out.Raw("</option>")
		}
		templ_out.Raw("</select></div>")
		return nil
	})
}

func numberInput(e entryPage, field, mode, hint string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<input class=\"count\" type=\"text\" inputmode=\"")
		if templ_err := templ_out.Text(templ.String(mode)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 233, 47)
		}
		templ_out.Raw("\" id=\"")
		if templ_err := templ_out.Text(templ.String(fieldID(field))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 233, 59)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String(field)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 233, 83)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(e.Typed(field))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 233, 99)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(e.DescribedBy(field, hint))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 233, 154)
		}
		templ_out.Raw("\"")
		if e.Wrong(field) != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw(">")
		return nil
	})
}

func textInput(e typedForm, field, hint string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<input type=\"text\" id=\"")
		if templ_err := templ_out.Text(templ.String(fieldID(field))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 237, 26)
		}
		templ_out.Raw("\" name=\"")
		if templ_err := templ_out.Text(templ.String(field)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 237, 50)
		}
		templ_out.Raw("\" value=\"")
		if templ_err := templ_out.Text(templ.String(e.Typed(field))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 237, 66)
		}
		templ_out.Raw("\" autocomplete=\"off\" aria-describedby=\"")
		if templ_err := templ_out.Text(templ.String(e.DescribedBy(field, hint))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 237, 121)
		}
		templ_out.Raw("\"")
		if e.Wrong(field) != "" {
			templ_out.Raw(" aria-invalid=\"true\"")
		}
		templ_out.Raw(">")
		return nil
	})
}

func fieldError(e typedForm, field string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if e.Wrong(field) != "" {
			templ_out.Raw("<span class=\"error\" id=\"")
			if templ_err := templ_out.Text(templ.String("error-" + fieldID(field))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 242, 28)
			}
			templ_out.Raw("\">")
			if templ_err := templ_out.Text(templ.String(e.Wrong(field))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 242, 58)
			}
			templ_out.Raw("</span>")
		}
		return nil
	})
}

func entryStands(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<aside aria-labelledby=\"stands\"><h2 id=\"stands\">")
		if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.stands"))); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 248, 21)
		}
		templ_out.Raw("</h2>")
		if e.Stands.IsReported() {
			if templ_err := templ_out.Component(templ.WithChildren(ctx, templ.Generated(func(ctx templ.Context, _ templ.Component, templ_out *templ.Output) error {
				if templ_err := templ_out.Component(ctx, part.Fraction(e.Stands)); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 251, 6)
				}
				return nil
			})), part.Lived(e.Chrome, e.Stands)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 250, 5)
			}
			templ_out.Raw(" ")
			if e.Stands.Width() != "0" {
				if templ_err := templ_out.Component(ctx, part.Bar(e.Stands, "")); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 254, 6)
				}
			}
			templ_out.Raw("<p>")
			if templ_err := templ_out.Component(ctx, part.Status(e.Stands)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 257, 6)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, part.Facts(e.Stands)); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 259, 5)
			}
		} else {
			templ_out.Raw("<p class=\"empty\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.nothing_yet"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 261, 23)
			}
			templ_out.Raw("</p>")
		}
		templ_out.Raw(" ")
		if e.Stands.Basis == congress.BasisSum {
			templ_out.Raw("<p class=\"message warn\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.is_sum"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 264, 30)
			}
			templ_out.Raw("</p>")
			if e.Own != nil {
				templ_out.Raw("<p>")
				if templ_err := templ_out.Text(templ.String(e.Lang.T("entry.own_stands", e.Lang.Value(e.Own.Value), text.Date(e.Own.AsOf)))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 266, 10)
				}
				templ_out.Raw("</p>")
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, entryBasis(e)); templ_err != nil {
			return templ.At(templ_err, "entry.templ", 269, 4)
		}
		templ_out.Raw("</aside>")
		return nil
	})
}

// entryBasis shows the own figure and the sum of the sub-units where they differ, and lets one click choose.
func entryBasis(e entryPage) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if d := e.Stands.Discrepancy; d != nil {
			templ_out.Raw("<div class=\"")
			if templ_err := templ_out.Text(templ.ClassString("differs", templ.KV("partial", d.SumReported < d.SumExpect))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 276, 16)
			}
			templ_out.Raw("\" id=\"basis\"><p>")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("grid.differs", d.Own, d.Sum, d.SumReported, d.SumExpect))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 277, 9)
			}
			templ_out.Raw("</p><p class=\"small\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("unit.counts", e.Lang.Basis(e.Stands.Basis)))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 278, 23)
			}
			templ_out.Raw("</p><form method=\"post\" action=\"")
			if templ_err := templ_out.Text(templ.URLString(string(e.To("/entry/" + e.Unit.ID.String() + "/basis")))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 279, 33)
			}
			templ_out.Raw("\"><input type=\"hidden\" name=\"measure\" value=\"")
			if templ_err := templ_out.Text(templ.String(string(e.Measure))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 280, 49)
			}
			templ_out.Raw("\"><div class=\"field\"><label for=\"basis-reason\">")
			if templ_err := templ_out.Text(templ.String(e.Lang.T("grid.basis_reason"))); templ_err != nil {
				return templ.At(templ_err, "entry.templ", 282, 34)
			}
			templ_out.Raw("</label> <input type=\"text\" id=\"basis-reason\" name=\"reason\" autocomplete=\"off\"></div><div class=\"actions\">")
			if e.Stands.Basis == congress.BasisSum {
				templ_out.Raw("<button class=\"button\" type=\"submit\" name=\"basis\" value=\"")
				if templ_err := templ_out.Text(templ.String(congress.BasisOwn.String())); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 287, 65)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(e.Lang.T("grid.use_own", d.Own))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 287, 96)
				}
				templ_out.Raw("</button>")
			} else {
				templ_out.Raw("<button class=\"button\" type=\"submit\" name=\"basis\" value=\"")
				if templ_err := templ_out.Text(templ.String(congress.BasisSum.String())); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 289, 65)
				}
				templ_out.Raw("\">")
				if templ_err := templ_out.Text(templ.String(e.Lang.T("grid.use_sum", d.Sum))); templ_err != nil {
					return templ.At(templ_err, "entry.templ", 289, 96)
				}
				templ_out.Raw("</button>")
			}
			templ_out.Raw("</div></form></div>")
		}
		return nil
	})
}
