package page

import (
	"net/url"
	"strconv"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
	"tiendo/web/part"
)

// Message is the list as plain text, to be pasted into a chat or a mail. It names what the page names and
// nothing else, and no person.
func (s silence) Message() string {
	var b strings.Builder
	line := func(parts ...string) { b.WriteString(strings.Join(parts, "") + "\n") }
	line(s.Lang.T("message.greeting"))
	line(s.Lang.T("message.intro", part.Years(s.Term.ID), s.Query().AsOf, len(s.Rows), s.Rhythm()))
	for i, r := range s.Listed() {
		line()
		line(strconv.Itoa(i+1), ". ", r.Name(s.Chrome))
		for _, m := range r.Missing {
			line("– ", s.Lang.MeasureName(m.Measure), ": ", strings.Join(append([]string{m.Last()}, m.Marks()...), ", "))
		}
		line("  ", s.absolute(r.Unit))
	}
	if s.Left > 0 {
		line()
		line(s.Lang.T("silence.more", s.Left))
	}
	line()
	b.WriteString(s.Lang.T("message.closing"))
	return b.String()
}

// Name is the unit with the one above it, where that is not the page's own.
func (r silentRow) Name(c Chrome) string {
	if r.Above == "" {
		return r.Unit.Name
	}
	return r.Unit.Name + " (" + c.Lang.T("silence.below", r.Above) + ")"
}

// absolute is the address of a unit's page as somebody elsewhere has to type it: of today, as everybody sees it.
func (s silence) absolute(u congress.Unit) string {
	return s.Origin + string(s.UnitLink(u, "measure", "", "asOf", "", "known", "", "confirmed", ""))
}

// longestMail is how long an address may be that opens a mail: some programs cut off what is longer.
const longestMail = 1900

// Mail opens a mail with the message in it; "" where it is too long for that.
func (s silence) Mail() templ.SafeURL {
	escaped := func(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }
	body := strings.ReplaceAll(s.Message(), "\n", "\r\n")
	link := "mailto:?subject=" + escaped(s.Lang.T("message.subject", text.Date(s.Query().AsOf))) + "&body=" + escaped(body)
	if len(link) > longestMail {
		return ""
	}
	return templ.SafeURL(link)
}
