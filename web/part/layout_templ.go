// Code generated from layout.templ by internal/templ/generate. DO NOT EDIT.

package part

import "tiendo/internal/templ"

import (
	"strconv"

	"tiendo/internal/text"
	"tiendo/web"
)

// Layout is the frame around every page: title, header, what is special about this clock, footer.
func Layout(c Chrome, title string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<!DOCTYPE html><html lang=\"")
		if templ_err := templ_out.Text(templ.String(string(c.Lang))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 13, 15)
		}
		templ_out.Raw("\" data-theme=\"")
		if templ_err := templ_out.Text(templ.String(c.theme())); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 13, 45)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, head(c, title, true)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 14, 4)
		}
		templ_out.Raw("<body><a class=\"skip\" href=\"#main\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.skip"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 16, 35)
		}
		templ_out.Raw("</a><header class=\"top\"><div class=\"wrap\"><a class=\"brand\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.To("/"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 19, 30)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, mark()); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 20, 8)
		}
		templ_out.Raw(" <span class=\"name\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("app.name"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 21, 28)
		}
		templ_out.Raw("</span></a> ")
		if c.SignedIn {
			if templ_err := templ_out.Component(ctx, navigation(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 24, 8)
			}
		}
		templ_out.Raw(" ")
		if c.SignedIn && c.Term.ID != "" {
			templ_out.Raw("<p class=\"print-only\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.term_of", Years(c.Term.ID)))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 27, 31)
			}
			templ_out.Raw("</p>")
			if templ_err := templ_out.Component(ctx, searchBox(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 28, 8)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, tools(c)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 30, 7)
		}
		templ_out.Raw("</div>")
		if c.SignedIn {
			if templ_err := templ_out.Component(ctx, outboxNotice(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 33, 7)
			}
		}
		templ_out.Raw(" ")
		if c.FixedToday || c.Demo {
			if templ_err := templ_out.Component(ctx, clockNotice(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 36, 7)
			}
		}
		templ_out.Raw("</header><main id=\"main\" class=\"wrap\" tabindex=\"-1\">")
		if c.SignedIn {
			if templ_err := templ_out.Component(ctx, savedCopy(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 41, 7)
			}
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 43, 5)
		}
		templ_out.Raw("</main>")
		if templ_err := templ_out.Component(ctx, footer(c)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 45, 5)
		}
		templ_out.Raw("</body></html>")
		return nil
	})
}

// head is what a browser has to know before it shows a page. framed pages have the header, and what works in it.
func head(c Chrome, title string, framed bool) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\"><title>")
		if templ_err := templ_out.Text(templ.String(title)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 56, 12)
		}
		templ_out.Raw(" · ")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("app.name"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 56, 24)
		}
		templ_out.Raw("</title><link rel=\"icon\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("icons/favicon.svg"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 57, 27)
		}
		templ_out.Raw("\" type=\"image/svg+xml\"><link rel=\"preload\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("fonts/be-vietnam-pro-latin-400-normal.woff2"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 58, 30)
		}
		templ_out.Raw("\" as=\"font\" type=\"font/woff2\" crossorigin><link rel=\"preload\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("fonts/be-vietnam-pro-vietnamese-400-normal.woff2"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 59, 30)
		}
		templ_out.Raw("\" as=\"font\" type=\"font/woff2\" crossorigin><link rel=\"stylesheet\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("css/app.css"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 60, 33)
		}
		templ_out.Raw("\">")
		if framed {
			templ_out.Raw("<link rel=\"stylesheet\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("css/phone.css"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 62, 34)
			}
			templ_out.Raw("\"><link rel=\"stylesheet\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("css/search.css"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 63, 34)
			}
			templ_out.Raw("\">")
		}
		templ_out.Raw(" ")
		for _, name := range c.Styles {
			templ_out.Raw("<link rel=\"stylesheet\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset(name))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 66, 34)
			}
			templ_out.Raw("\">")
		}
		templ_out.Raw(" ")
		if framed && c.SignedIn {
			if templ_err := templ_out.Component(ctx, outboxFiles()); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 69, 5)
			}
		}
		templ_out.Raw("<link rel=\"stylesheet\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(web.Asset("css/print.css"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 71, 33)
		}
		templ_out.Raw("\" media=\"print\">")
		if c.Refresh > 0 {
			templ_out.Raw("<noscript><meta http-equiv=\"refresh\" content=\"")
			if templ_err := templ_out.Text(templ.String(strconv.Itoa(c.Refresh))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 73, 51)
			}
			templ_out.Raw("\"></noscript>")
		}
		templ_out.Raw(" ")
		if framed {
			templ_out.Raw("<script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("js/live.js"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 76, 32)
			}
			templ_out.Raw("\"></script><script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("js/map.js"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 77, 32)
			}
			templ_out.Raw("\"></script><script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("js/form.js"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 78, 32)
			}
			templ_out.Raw("\"></script><script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("js/search.js"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 79, 32)
			}
			templ_out.Raw("\"></script><script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset("js/tabs.js"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 80, 32)
			}
			templ_out.Raw("\"></script>")
		}
		templ_out.Raw(" ")
		for _, name := range c.Scripts {
			templ_out.Raw("<script type=\"module\" src=\"")
			if templ_err := templ_out.Text(templ.URLString(web.Asset(name))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 83, 32)
			}
			templ_out.Raw("\"></script>")
		}
		templ_out.Raw("</head>")
		return nil
	})
}

// Screen is the frame of a page that fills a screen by itself: no header, no footer.
func Screen(c Chrome, title string) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<!DOCTYPE html><html lang=\"")
		if templ_err := templ_out.Text(templ.String(string(c.Lang))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 91, 15)
		}
		templ_out.Raw("\" data-theme=\"")
		if templ_err := templ_out.Text(templ.String(c.theme())); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 91, 45)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Component(ctx, head(c, title, false)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 92, 4)
		}
		templ_out.Raw("<body class=\"screen\"><main id=\"main\" tabindex=\"-1\">")
		if templ_err := templ_out.Component(ctx, templ_children); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 95, 5)
		}
		templ_out.Raw("</main></body></html>")
		return nil
	})
}

func mark() templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<svg viewBox=\"0 0 24 24\" aria-hidden=\"true\"><rect class=\"mark-1\" x=\"2\" y=\"13\" width=\"5\" height=\"9\" rx=\"1.5\" fill=\"currentColor\" opacity=\".35\"></rect><rect class=\"mark-2\" x=\"9.500\" y=\"8\" width=\"5\" height=\"14\" rx=\"1.5\" fill=\"currentColor\" opacity=\".6\"></rect><rect class=\"mark-3\" x=\"17\" y=\"2\" width=\"5\" height=\"20\" rx=\"1.5\"></rect></svg>")
		return nil
	})
}

func navigation(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<nav aria-label=\"")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.nav"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 110, 20)
		}
		templ_out.Raw("\"><ul>")
		for _, l := range c.links() {
			templ_out.Raw("<li><a href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.To(l.path))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 113, 19)
			}
			templ_out.Raw("\"")
			if c.at(l) {
				templ_out.Raw(" aria-current=\"page\"")
			}
			templ_out.Raw(">")
			if templ_err := templ_out.Text(templ.String(l.label)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 113, 71)
			}
			templ_out.Raw(" ")
			if l.count > 0 {
				templ_out.Raw("<span class=\"badge\" title=\"")
				if templ_err := templ_out.Text(templ.String(l.counted)); templ_err != nil {
					return templ.At(templ_err, "layout.templ", 115, 35)
				}
				templ_out.Raw("\" aria-hidden=\"true\">")
				if templ_err := templ_out.Text(templ.String(text.Number(l.count))); templ_err != nil {
					return templ.At(templ_err, "layout.templ", 115, 68)
				}
				templ_out.Raw("</span><span class=\"sr\">(")
				if templ_err := templ_out.Text(templ.String(l.counted)); templ_err != nil {
					return templ.At(templ_err, "layout.templ", 115, 117)
				}
				templ_out.Raw(")</span>")
			}
			templ_out.Raw("</a></li>")
		}
		templ_out.Raw("</ul></nav>")
		return nil
	})
}

func tools(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"tools\">")
		if c.SignedIn {
			if templ_err := templ_out.Component(ctx, outbox(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 126, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, liveState(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 127, 5)
			}
		}
		templ_out.Raw(" ")
		if c.SignedIn && c.Term.ID != "" && len(c.Terms) > 1 {
			templ_out.Raw("<details class=\"menu terms\" name=\"head\"><summary><span class=\"long\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.term_of", Years(c.Term.ID)))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 131, 35)
			}
			templ_out.Raw("</span><span class=\"short\">")
			if templ_err := templ_out.Text(templ.String(Years(c.Term.ID))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 131, 110)
			}
			templ_out.Raw("</span></summary><ul>")
			for _, t := range c.Terms {
				templ_out.Raw("<li><a href=\"")
				if templ_err := templ_out.Text(templ.URLString(c.ToTerm(t.ID))); templ_err != nil {
					return templ.At(templ_err, "layout.templ", 134, 21)
				}
				templ_out.Raw("\"")
				if t.ID == c.Term.ID {
					templ_out.Raw(" aria-current=\"true\"")
				}
				templ_out.Raw(">")
				if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.term_of", Years(t.ID)))); templ_err != nil {
					return templ.At(templ_err, "layout.templ", 134, 85)
				}
				templ_out.Raw("</a></li>")
			}
			templ_out.Raw("</ul></details>")
		}
		templ_out.Raw(" ")
		if c.SignedIn {
			if templ_err := templ_out.Component(ctx, account(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 140, 5)
			}
		} else {
			if templ_err := templ_out.Component(ctx, otherLanguage(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 142, 5)
			}
			templ_out.Raw(" ")
			if templ_err := templ_out.Component(ctx, otherTheme(c)); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 143, 5)
			}
		}
		templ_out.Raw("</div>")
		return nil
	})
}

// account folds away what is used once a day, so that the head of every page is one row.
func account(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<details class=\"menu account\" id=\"account\" name=\"head\"><summary title=\"")
		if templ_err := templ_out.Text(templ.String(c.Scope.Name)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 151, 20)
		}
		templ_out.Raw("\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"M10 10.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM3.500 17.500a6.500 6.500 0 0 1 13 0\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\"></path></svg> <span class=\"sr\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.account"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 153, 23)
		}
		templ_out.Raw("</span> <span class=\"who\">")
		if templ_err := templ_out.Text(templ.String(c.Scope.Name)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 154, 24)
		}
		templ_out.Raw("</span></summary><ul><li class=\"name\">")
		if templ_err := templ_out.Text(templ.String(c.Scope.Name)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 157, 23)
		}
		templ_out.Raw(" <span class=\"sub\">")
		if templ_err := templ_out.Text(templ.String(c.Scope.Login)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 157, 58)
		}
		templ_out.Raw("</span></li><li>")
		if templ_err := templ_out.Component(ctx, otherLanguage(c)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 159, 6)
		}
		templ_out.Raw("</li><li>")
		if templ_err := templ_out.Component(ctx, otherTheme(c)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 162, 6)
		}
		templ_out.Raw("</li><li><form method=\"post\" action=\"/logout\"><button class=\"quiet\" type=\"submit\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.sign_out"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 166, 44)
		}
		templ_out.Raw("</button></form></li></ul></details>")
		return nil
	})
}

func otherLanguage(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		if c.Lang == text.VI {
			templ_out.Raw("<a class=\"quiet\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Here("lang", "en"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 175, 27)
			}
			templ_out.Raw("\" hreflang=\"en\" lang=\"en\">English</a>")
		} else {
			templ_out.Raw("<a class=\"quiet\" href=\"")
			if templ_err := templ_out.Text(templ.URLString(c.Here("lang", "vi"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 177, 27)
			}
			templ_out.Raw("\" hreflang=\"vi\" lang=\"vi\">Tiếng Việt</a>")
		}
		return nil
	})
}

func otherTheme(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<a class=\"quiet to-dark\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.Here("theme", "dark"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 182, 34)
		}
		templ_out.Raw("\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path d=\"M16 12.500A7 7 0 0 1 7.500 4a7 7 0 1 0 8.500 8.500z\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linejoin=\"round\"></path></svg> ")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.dark"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 184, 5)
		}
		templ_out.Raw("</a> <a class=\"quiet to-light\" href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.Here("theme", "light"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 186, 35)
		}
		templ_out.Raw("\"><svg viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle cx=\"10\" cy=\"10\" r=\"3.5\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"></circle><path d=\"M10 2v2M10 16v2M2 10h2M16 10h2M4.300 4.300l1.400 1.400M14.300 14.300l1.400 1.400M4.300 15.700l1.400-1.400M14.300 5.700l1.400-1.400\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-linecap=\"round\"></path></svg> ")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("chrome.light"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 188, 5)
		}
		templ_out.Raw("</a>")
		return nil
	})
}

// liveState says how the connection of the live stream stands; the script chooses which of the three is
// seen and fills in the time.
func liveState(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<p class=\"live-state no-print\" id=\"live-state\" hidden><span class=\"connected\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.connected"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 196, 29)
		}
		templ_out.Raw("</span> <span class=\"lost\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.lost"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 197, 24)
		}
		templ_out.Raw("</span> <time id=\"live-time\"></time> <span class=\"ended\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.ended"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 199, 25)
		}
		templ_out.Raw(" <a href=\"")
		if templ_err := templ_out.Text(templ.URLString(c.signIn())); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 199, 60)
		}
		templ_out.Raw("\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("live.sign_in"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 199, 75)
		}
		templ_out.Raw("</a></span></p>")
		return nil
	})
}

func clockNotice(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<div class=\"notice\"><div class=\"wrap\">")
		if c.Demo {
			templ_out.Raw("<span><strong>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("notice.demo"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 207, 21)
			}
			templ_out.Raw("</strong> <span class=\"more-words\">")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("notice.demo_more"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 207, 83)
			}
			templ_out.Raw("</span></span>")
		}
		templ_out.Raw(" ")
		if c.FixedToday && c.SignedIn {
			templ_out.Raw("<span>")
			if templ_err := templ_out.Text(templ.String(c.Lang.T("notice.fixed"))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 210, 13)
			}
			templ_out.Raw(" <strong>")
			if templ_err := templ_out.Text(templ.String(text.Date(c.Today))); templ_err != nil {
				return templ.At(templ_err, "layout.templ", 210, 50)
			}
			templ_out.Raw("</strong></span>")
		}
		templ_out.Raw("</div></div>")
		return nil
	})
}

func footer(c Chrome) templ.Component {
	return templ.Generated(func(ctx templ.Context, templ_children templ.Component, templ_out *templ.Output) error {
		templ_out.Raw("<footer class=\"foot\"><div class=\"wrap\"><p>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("foot.illustrative"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 219, 9)
		}
		templ_out.Raw("</p><p>")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("map.credit"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 220, 9)
		}
		templ_out.Raw("</p><p class=\"no-print\">")
		if templ_err := templ_out.Text(templ.String(c.Lang.T("app.name"))); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 221, 26)
		}
		templ_out.Raw(" ")
		if templ_err := templ_out.Text(templ.String(c.Version)); templ_err != nil {
			return templ.At(templ_err, "layout.templ", 221, 51)
		}
		templ_out.Raw("</p></div></footer>")
		return nil
	})
}
