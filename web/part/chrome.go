// Package part holds what several pages share: the frame around a page, figures, bars, statuses, tables
// and fields of forms.
package part

import (
	"net/url"
	"strings"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// Chrome is what the frame around every page needs to know about the reader and the request.
type Chrome struct {
	Lang     text.Lang
	Scope    access.Scope
	SignedIn bool
	Term     congress.Term
	Terms    []congress.Term
	Path     string     // path of the page, "/provinces/thai-nguyen"
	Query    url.Values // the page's query, without lang
	Today    congress.Date
	// FixedToday says that the clock stands still, by --today or because the term is a demonstration.
	FixedToday bool
	Demo       bool
	Theme      string // "light" or "dark" from the cookie "theme"; empty follows the system
	// Origin is how the reader's browser calls the program, "https://tiendo.example": for links that leave the browser.
	Origin  string
	Version string
	// Desks are the units whose figures the reader may enter; pages fill it in.
	Desks []congress.Unit
	// Confirms says that the reader may confirm figures somewhere in the term, and Waiting how many wait there.
	Confirms bool
	Waiting  int
	// SentBack counts the figures that were sent back to a desk, by its unit.
	SentBack map[congress.UnitID]int
	// Styles and Scripts are files of web/static that this page needs beyond those of every page.
	Styles, Scripts []string
	// Refresh is after how many seconds the page is to be asked for again where scripts are off; 0: never.
	Refresh int
}

// kept are the parts of a query that hold from page to page: whoever looks at a past day goes on doing so.
var kept = []string{"term", "measure", "asOf", "known", "confirmed"}

// Here returns the address of the same page with some parts of its query changed, given as pairs of
// name and value; an empty value takes the part out.
func (c Chrome) Here(changes ...string) templ.SafeURL {
	q := url.Values{}
	for name, values := range c.Query {
		q[name] = values
	}
	return link(c.Path, q, changes)
}

// To returns the address of another page of the term, keeping measure and day.
func (c Chrome) To(path string, changes ...string) templ.SafeURL {
	q := url.Values{}
	for _, name := range kept {
		if v := c.Query.Get(name); v != "" {
			q.Set(name, v)
		}
	}
	if c.Term.ID != "" {
		q.Set("term", string(c.Term.ID))
	}
	return link(path, q, changes)
}

// Elsewhere returns the address of another form of this page: the same query at another path.
func (c Chrome) Elsewhere(path string, changes ...string) templ.SafeURL {
	q := url.Values{}
	for name, values := range c.Query {
		q[name] = values
	}
	if c.Term.ID != "" {
		q.Set("term", string(c.Term.ID))
	}
	return link(path, q, changes)
}

// ToTerm returns the address of another term's national page. Measure and day are left behind: the
// terms lie years apart.
func (c Chrome) ToTerm(id congress.TermID) templ.SafeURL {
	return link("/", url.Values{}, []string{"term", string(id)})
}

// followed is the address of the stream of a page that changes; "" for one of what was known by a day gone by, which does not.
func (c Chrome) followed() string {
	if day, err := congress.ParseDate(c.Query.Get("known")); err == nil && day < c.Today {
		return ""
	}
	return c.Live()
}

// Live returns the address of the stream that keeps this page's live region fresh.
func (c Chrome) Live() string {
	q := url.Values{}
	for name, values := range c.Query {
		q[name] = values
	}
	q.Set("page", c.Path)
	q.Set("lang", string(c.Lang))
	return "/live?" + q.Encode()
}

func link(path string, q url.Values, changes []string) templ.SafeURL {
	q.Del("lang")
	q.Del("theme")
	for i := 0; i+1 < len(changes); i += 2 {
		if changes[i+1] == "" {
			q.Del(changes[i])
			continue
		}
		q.Set(changes[i], changes[i+1])
	}
	if len(q) == 0 {
		return templ.SafeURL(path)
	}
	return templ.SafeURL(path + "?" + q.Encode())
}

// pageLink is one entry of the navigation, with how much waits there and the words for that number.
type pageLink struct {
	path, label string
	count       int
	counted     string
	also        string // where else the page is, or those below it are; "" for nowhere
}

// links are the pages of the navigation that this reader can use, in their order.
func (c Chrome) links() []pageLink {
	links := []pageLink{{path: "/", label: c.Lang.T("nav.national")}, {path: "/calendar", label: c.Lang.T("nav.calendar")}}
	for _, u := range c.Desks {
		n := c.SentBack[u.ID]
		label := c.Lang.T("nav.desk") // the one that there is needs no name
		if len(c.Desks) > 1 {
			label = c.Lang.T("nav.entry", u.Name)
		}
		link := pageLink{path: "/entry/" + u.ID.String(), label: label, count: n, counted: c.Lang.T("nav.returned", n), also: "/entry/" + u.Slug}
		if len(c.Desks) == 1 {
			link.also = "/entry" // the desks of its sub-units are below it
		}
		links = append(links, link)
	}
	if c.Confirms {
		links = append(links, pageLink{path: "/confirm", label: c.Lang.T("nav.confirm"), count: c.Waiting, counted: c.Lang.T("nav.confirm_waiting", c.Waiting)})
	}
	if c.Term.ID != "" && c.Scope.AllowsAnywhere(access.Write, c.Term.ID) {
		links = append(links, pageLink{path: "/import", label: c.Lang.T("nav.import"), also: "/units/import"}) // a list of units is a file that comes in as well
	}
	return append(links, pageLink{path: "/history", label: c.Lang.T("nav.history")})
}

// at reports whether the page is the one that the link leads to or below it, for the navigation's mark.
func (c Chrome) at(l pageLink) bool {
	below := func(path string) bool { return c.Path == path || strings.HasPrefix(c.Path, path+"/") }
	return c.Path == l.path || l.path != "/" && below(l.path) || l.also != "" && below(l.also)
}
