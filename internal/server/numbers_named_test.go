package server

import (
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

// Where a figure leads nowhere it is found by the name beside it.

// named are the figures below a unit, by the name of their unit, for the measure of that name, and those of the unit
// itself, by the name of their measure.
func (c *comparison) named(home, measure string, query url.Values) map[string]measureBody {
	c.Helper()
	answer := c.ask(home, query)
	named := map[string]measureBody{}
	for _, known := range c.measures() {
		code, name := string(known.Code), text.VI.MeasureName(known)
		if i := slices.IndexFunc(answer.Measures, func(m measureBody) bool { return m.Measure == code }); i >= 0 {
			named[name] = answer.Measures[i]
		}
		if name != measure {
			continue
		}
		for _, child := range answer.Children {
			named[child.Unit.Name] = measureOf(c.T, child.Measures, code)
		}
	}
	return named
}

func (c *comparison) measures() []congress.Measure {
	c.Helper()
	scope, err := c.db.TokenScope(c.Context(), "demo-viewer", c.Clock)
	c.must(err)
	tv, err := c.Engine.View(scope).Term(congress.TermID(c.term))
	c.must(err)
	return tv.Measures()
}

// sheet compares the tables of a printed page, by the heads of their columns, and its lists of units.
func (c *comparison) sheet(path, home string, query url.Values) {
	c.Helper()
	doc := c.page(path, query)
	figures := c.named(home, first(doc, "h1"), query) // not every unit has the measure that was asked for
	for n := range doc.Descendants() {
		if n.Data == "table" {
			c.tabulated(path, figures, query, n)
		}
	}
	c.listed(path, figures, query, doc)
}

func (c *comparison) tabulated(path string, figures map[string]measureBody, query url.Values, table *html.Node) {
	c.Helper()
	var heads []string
	for n := range table.Descendants() {
		switch {
		case n.Data == "th" && attribute(n, "scope") == "col":
			heads = append(heads, read(n))
		case n.Data == "th":
			m, known := figures[read(n)]
			if !known {
				c.Errorf("%s?%s: the API does not know %q", path, query.Encode(), read(n))
				continue
			}
			c.count(path)
			for i, got := range cells(n.Parent) {
				if want := printedCell(heads[i], m); want != nil && !slices.Contains(want, got) {
					c.Errorf("%s?%s: %s of %q is %q, want one of %q", path, query.Encode(), heads[i], read(n), got, want)
				}
			}
		}
	}
}

// cells are what stands in each column of a row; a cell that spans two has the second one empty.
func cells(row *html.Node) []string {
	var cells []string
	for n := range row.ChildNodes() {
		if n.Type != html.ElementNode {
			continue
		}
		cells = append(cells, read(n))
		if attribute(n, "colspan") != "" {
			cells = append(cells, "")
		}
	}
	return cells
}

// printedCell is what stands in the column of a printed table, nil where it is not the API's.
func printedCell(head string, m measureBody) []string {
	counted := m.Done != nil && m.Words == nil
	switch head {
	case "Hạng":
		return []string{rankWritten(m)}
	case "Đã / tổng":
		if m.Words == nil && m.Done == nil && m.Percent != nil {
			return []string{text.VI.T("figure.no_count") + " " + share(m)}
		}
		return written(m)
	case "Tỷ lệ":
		if !counted {
			return []string{""}
		}
		return []string{share(m)}
	case "Có số":
		if m.Expected <= 1 {
			return []string{""}
		}
		return []string{strconv.Itoa(m.Reported) + "/" + strconv.Itoa(m.Expected)}
	case "Hạn":
		return []string{dayWritten(m.Deadline)}
	}
	return nil
}

// wall compares what is worst in the nation and in each region on the wall.
func (c *comparison) wall(query url.Values) {
	c.Helper()
	doc := c.page("/wall", query)
	measure, _, _ := strings.Cut(first(doc, "p.measure"), " ·")
	c.listed("/wall", c.named("nation", measure, query), query, doc)
}

// first is what the first element of that kind says.
func first(doc *html.Node, kind string) string {
	kind, class, _ := strings.Cut(kind, ".")
	for n := range doc.Descendants() {
		if n.Data == kind && (class == "" || attribute(n, "class") == class) {
			return read(n)
		}
	}
	return ""
}

// listed compares lists of units: a name, in bold or marked as one, and its figure before the first note.
func (c *comparison) listed(path string, figures map[string]measureBody, query url.Values, doc *html.Node) {
	c.Helper()
	for n := range doc.Descendants() {
		if n.Data != "li" {
			continue
		}
		name, figure := nameAndFigure(n)
		m, known := figures[name]
		if !known || !strings.Contains(figure, "/") {
			continue
		}
		c.count(path)
		if want := written(m); !slices.ContainsFunc(want, func(form string) bool { return strings.HasPrefix(figure+" ·", form+" ·") }) {
			c.Errorf("%s?%s: %s has %q, want one of %q", path, query.Encode(), name, figure, want)
		}
	}
}

// nameAndFigure reads "<b>Đà Nẵng</b> <span>2/11 · 18,18%</span>" and "<span class=name>Đà Nẵng <small>…".
func nameAndFigure(item *html.Node) (name, figure string) {
	for n := range item.Descendants() {
		switch {
		case n.Data == "b" && name == "":
			name = read(n)
		case n.Data == "span" && attribute(n, "class") == "name":
			name = strings.TrimSpace(n.FirstChild.Data)
		case (n.Data == "span" || n.Data == "small") && figure == "":
			figure = read(n)
		}
	}
	return name, figure
}
