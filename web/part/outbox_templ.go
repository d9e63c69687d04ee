// Code generated from outbox.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import "tiendo/web"

// outbox shows how many figures of the reader wait in this browser. The script fills it in; without one nothing waits.
func outbox(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"menu outbox no-print\" id=\"outbox\" data-account=\"")
		if templ_err := templ_out.Text(templ.String(c.Account())); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 7, 67)
		}
		templ_out.Raw("\" data-words=\"")
		if templ_err := templ_out.Text(templ.String(c.outboxWords())); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 7, 94)
		}
		templ_out.Raw("\" hidden><summary><b class=\"count\"></b> ")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.waiting"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 8, 36)
		}
		templ_out.Raw("</summary><div class=\"outbox-list\"><h2>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.title"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 10, 10)
		}
		templ_out.Raw("</h2><p id=\"outbox-status\"></p><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.title"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 12, 64)
		}
		templ_out.Raw("\" data-needs-items><table><thead><tr><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.column_figure"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 16, 26)
		}
		templ_out.Raw("</th><th scope=\"col\" class=\"num\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.column_typed"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 17, 38)
		}
		templ_out.Raw("</th><th scope=\"col\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.column_state"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 18, 26)
		}
		templ_out.Raw("</th><th scope=\"col\"><span class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.give_up"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 19, 43)
		}
		templ_out.Raw("</span></th></tr></thead><tbody id=\"outbox-items\"></tbody></table></div><div class=\"actions\" data-needs-items><button type=\"button\" class=\"button main\" id=\"outbox-send\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.send"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 26, 66)
		}
		templ_out.Raw("</button> <button type=\"button\" class=\"button\" id=\"outbox-export\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.export"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 27, 63)
		}
		templ_out.Raw("</button> <button type=\"button\" class=\"button\" id=\"outbox-clear\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.clear"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 28, 62)
		}
		templ_out.Raw("</button></div></div><template id=\"outbox-row\"><tr><th scope=\"row\"><a class=\"unit\"></a><span class=\"sub measure\"></span></th><td class=\"num\"><span class=\"typed\"></span><span class=\"sub as-of\"></span></td><td><span class=\"state\"></span><span class=\"sub since\"></span><span class=\"sub why\"></span></td><td><button type=\"button\" class=\"quiet\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.give_up"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 36, 47)
		}
		templ_out.Raw("</button></td></tr></template></details><dialog id=\"outbox-sure\" aria-labelledby=\"outbox-question\"><form method=\"dialog\"><p id=\"outbox-question\"></p><div class=\"actions\"><button class=\"button\" value=\"no\" autofocus>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.keep"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 44, 51)
		}
		templ_out.Raw("</button> <button class=\"button main\" value=\"yes\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("outbox.throw_away"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 45, 47)
		}
		templ_out.Raw("</button></div></form></dialog><p class=\"sr\" id=\"outbox-news\" role=\"status\"></p>")
		return nil
	})
}

// outboxNotice stands across the page when what waits cannot be sent, or not be kept, unless the reader acts.
func outboxNotice(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"notice alarm no-print\" id=\"outbox-notice\" role=\"alert\" hidden><div class=\"wrap\"><span></span> <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.signIn())); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 57, 14)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.sign_in"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 57, 29)
		}
		templ_out.Raw("</a></div></div>")
		return nil
	})
}

// outboxFiles are the style and the scripts of whoever is signed in: what waits is sent from any page.
func outboxFiles() templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<link rel=\"stylesheet\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("css/outbox.css"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 64, 32)
		}
		templ_out.Raw("\"><script type=\"module\" src=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("js/outbox/panel.js"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 65, 30)
		}
		templ_out.Raw("\"></script><script type=\"module\" src=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("js/offline.js"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 66, 30)
		}
		templ_out.Raw("\"></script>")
		return nil
	})
}

// savedCopy says that the page is one that the service worker kept, and of when; the script shows it then.
func savedCopy(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"saved-copy\" id=\"saved-copy\" hidden><span>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.copy"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 72, 11)
		}
		templ_out.Raw(" <time></time>.</span> <span>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("offline.copy_more"))); templ_err != nil {
			return templ.At(templ_err, "outbox.templ", 73, 11)
		}
		templ_out.Raw("</span></p>")
		return nil
	})
}
