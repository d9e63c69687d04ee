package part

import (
	"tiendo/internal/congress"
	"tiendo/internal/templ"
)

// view is one of the pages that show the same unit in different ways.
type view struct {
	path   string   // "" for the unit's own page
	key    string   // of its name in the catalogue
	nation bool     // only of the nation
	drop   []string // parts of the query that the page would understand differently, as changes of a link
}

// views are those pages, in the order in which a reader asks: how it stands, then what happened.
var views = []view{
	{key: "view.overview"},
	{path: sincePath, key: "view.since", drop: []string{"measure", "", "asOf", "", "known", "", "confirmed", ""}}, // of now
	{path: "/forecast", key: "view.forecast"},
	{path: "/silence", key: "view.silence", drop: []string{"measure", ""}}, // of the levels that are due
	{path: "/calendar", key: "view.calendar"},
	{path: "/then", key: "view.then"},
	{path: "/compare", key: "view.compare"},
	{path: "/history", key: "view.history", drop: []string{"measure", ""}}, // of all measures, not the life of one figure
	{path: "/wall", key: "view.wall", nation: true},
}

// viewLink is a view of one unit.
type viewLink struct {
	link    templ.SafeURL
	name    string
	current bool
}

// viewsOf are the views of a unit, with the one that the reader is at marked.
func (c Chrome) viewsOf(u congress.Unit) []viewLink {
	var links []viewLink
	for _, v := range views {
		if v.nation && u.Level != congress.Nation {
			continue
		}
		l := viewLink{link: c.UnitLink(u), name: c.Lang.T(v.key), current: string(c.UnitLink(u)) == string(c.To(c.Path))}
		if v.path != "" {
			l.link, l.current = c.To(v.path, append([]string{"unit", NameInLinks(u)}, v.drop...)...), c.Path == v.path
		}
		links = append(links, l)
	}
	return links
}

// NameInLinks is how a unit is named in a query: the nation not at all, a province by its slug.
func NameInLinks(u congress.Unit) string {
	switch {
	case u.Level == congress.Nation:
		return ""
	case u.Slug != "":
		return u.Slug
	}
	return u.ID.String()
}
