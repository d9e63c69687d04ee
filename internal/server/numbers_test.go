package server

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"tiendo/internal/congress"
	"tiendo/internal/demo"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// daysCompared is how many days of the campaign pages and API are compared on.
const daysCompared = 20

// campaigns are the terms of the demonstration, each with the days on which it has figures.
// Only one of them has a term before it to stand beside.
var campaigns = []struct {
	term, first, last string
	pages             []string
}{
	{"2020-2025", "2019-12-01", "2020-07-03", nationalPages},
	{"2025-2030", "2025-01-01", "2025-07-03", append(nationalPages, "/then")},
}

// TestEveryNumberOnAPageIsTheAPIs goes over all provinces of the demonstration on random days of both terms. Wherever
// a page shows a figure that leads to its history, the API is asked for the same unit, measure and day, and the
// numbers are written here once more, by hand; so are the tables that lead nowhere, on the screen, the wall and paper.
func TestEveryNumberOnAPageIsTheAPIs(t *testing.T) {
	t.Parallel()
	h := demonstration(t)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 4))
	measures := []string{"congress.cell", "congress.grassroots", "congress.upper", "congress.province", "pilot.upper", "plan.upper", "women.grassroots"}
	for _, campaign := range campaigns {
		c := newComparison(h, campaign.term)
		first, last := congress.MustDate(campaign.first), congress.MustDate(campaign.last)
		for range daysCompared {
			query := url.Values{
				"term": {campaign.term}, "lang": {"vi"},
				"asOf":    {first.AddDays(random.IntN(last.DaysSince(first) + 1)).String()},
				"measure": {measures[random.IntN(len(measures))]},
			}
			switch random.IntN(4) {
			case 0:
				query.Set("known", query.Get("asOf"))
			case 1:
				query.Set("confirmed", "true")
			}
			c.day(query, campaign.pages)
		}
		if want := daysCompared * len(c.provinces) * 4; c.compared < want {
			t.Errorf("%s: %d figures were compared, want at least %d", campaign.term, c.compared, want)
		}
		for _, page := range append(campaign.pages, "/wall", "/print/national", "/print/province") {
			if c.onPage[page] == 0 {
				t.Errorf("%s: nothing was compared on %s", campaign.term, page)
			}
		}
	}
}

// nationalPages are those whose figures of all provinces lead to their history.
var nationalPages = []string{"/", "/forecast", "/silence"}

// day compares every page on one day.
func (c *comparison) day(query url.Values, pages []string) {
	c.Helper()
	c.table("/", query)
	c.wall(query)
	c.sheet("/print/national", "nation", query)
	for _, page := range pages {
		c.figures(page, query)
	}
	for _, slug := range c.provinces {
		c.figures("/provinces/"+slug, query)
		c.sheet("/print/province/"+slug, slug, query)
	}
}

// demonstration is the program with the demonstration in it, and nobody writing.
func demonstration(t *testing.T) *house {
	t.Helper()
	h := newHouse(t)
	h.must(demo.Fill(t.Context(), h.owner, congress.Clock{}))
	h.start()
	return h
}

// comparison holds pages against the API.
type comparison struct {
	*house
	term      string
	provinces []string
	answers   map[string]progressBody // by query
	compared  int
	onPage    map[string]int // how many of them, by path, without the province's name
}

func newComparison(h *house, term string) *comparison {
	c := &comparison{house: h, term: term, answers: map[string]progressBody{}, onPage: map[string]int{}}
	for _, child := range c.ask("nation", url.Values{"term": {term}}).Children {
		c.provinces = append(c.provinces, *child.Unit.Slug)
	}
	return c
}

// ask returns what the API says of a unit and those below it, for the day and the view that a page was asked for.
func (c *comparison) ask(unit string, query url.Values) progressBody {
	c.Helper()
	q := url.Values{"unit": {unit}, "children": {"true"}}
	for _, name := range []string{"term", "asOf", "known", "confirmed"} {
		if v := query.Get(name); v != "" {
			q.Set(name, v)
		}
	}
	key := q.Encode()
	if _, asked := c.answers[key]; !asked {
		a := c.get("demo-viewer", "/progress?"+key)
		c.status(a, http.StatusOK)
		c.answers[key] = decode[progressBody](c.house, a)
	}
	return c.answers[key]
}

// of finds one measure of a unit: in the answer for the page's own unit, else in its own.
func (c *comparison) of(page, unit, measure string, query url.Values) measureBody {
	c.Helper()
	answer := c.ask(page, query)
	for _, child := range answer.Children {
		if child.Unit.ID == unit {
			return measureOf(c.T, child.Measures, measure)
		}
	}
	if answer.Unit.ID == unit {
		return measureOf(c.T, answer.Measures, measure)
	}
	return measureOf(c.T, c.ask(unit, query).Measures, measure)
}

func measureOf(t *testing.T, measures []measureBody, code string) measureBody {
	t.Helper()
	for _, m := range measures {
		if m.Measure == code {
			return m
		}
	}
	t.Fatalf("the API has no %s", code)
	return measureBody{}
}

// page reads a page.
func (c *comparison) page(path string, query url.Values) *html.Node {
	c.Helper()
	a := c.do(request{path: path + "?" + query.Encode(), token: "demo-viewer"})
	c.status(a, http.StatusOK)
	doc, err := html.Parse(strings.NewReader(a.body))
	c.must(err)
	return doc
}

// figures compares every figure of a page that leads to its history.
func (c *comparison) figures(path string, query url.Values) {
	c.Helper()
	home := "nation"
	if slug, ok := strings.CutPrefix(path, "/provinces/"); ok {
		home = slug
	}
	for n := range c.page(path, query).Descendants() {
		if n.Data != "a" || attribute(n, "class") != "lived" || isLine(n) {
			continue
		}
		link, err := url.Parse(attribute(n, "href"))
		c.must(err)
		of := link.Query()
		if of.Get("asOf") == "" {
			of.Set("asOf", strings.Replace("2020-07-03", "2020", of.Get("term")[:4], 1)) // a link without a day leads to today's
		}
		shown := read(n)
		m := c.of(home, of.Get("unit"), of.Get("measure"), of)
		if !strings.ContainsAny(shown, "0123456789") && m.Words == nil && m.Done != nil {
			continue // the figure's name
		}
		if isEvent(shown) {
			continue // one congress: a state and its days, no figure
		}
		c.count(path)
		if !oneOf(written(m), shown) {
			c.Errorf("%s?%s shows %q for unit %s, %s; by the API one of %q", path, query.Encode(), shown, of.Get("unit"), of.Get("measure"), written(m))
		}
	}
}

func (c *comparison) count(path string) {
	c.compared++
	for _, slug := range c.provinces {
		path = strings.TrimSuffix(path, "/"+slug)
	}
	c.onPage[path]++
}

// days is a text of nothing but days: "16/7/2020", "19–20/6/2020".
var days = regexp.MustCompile(`^[0-9]+/[0-9]+/[0-9]+(–[0-9/]+)?$|^[0-9/]+–[0-9/]+$`)

// isEvent reports whether the text begins as that of a congress does.
func isEvent(shown string) bool {
	if days.MatchString(shown) || shown == text.VI.T("calendar.no_day") {
		return true
	}
	for _, state := range []congress.CongressState{congress.Planned, congress.Postponed, congress.InSession, congress.Held} {
		if strings.HasPrefix(shown, text.VI.CongressState(state)) {
			return true
		}
	}
	return false
}

// isLine reports whether the node is in a list of lines of the ledger, which tell what was once entered.
func isLine(n *html.Node) bool {
	for a := range n.Ancestors() {
		if strings.HasPrefix(attribute(a, "class"), "lines") {
			return true
		}
	}
	return false
}

// oneOf reports whether the text is one of the forms, or begins with one that is said to go on.
func oneOf(forms []string, shown string) bool {
	for _, form := range forms {
		if start, goesOn := strings.CutSuffix(form, "…"); shown == form || goesOn && strings.HasPrefix(shown, start) {
			return true
		}
	}
	return false
}

// written are the ways in which a figure may stand on a page.
func written(m measureBody) []string {
	switch {
	case m.Words != nil:
		return []string{"“" + *m.Words + "”"}
	case m.Done == nil && m.Percent == nil:
		return []string{"chưa báo cáo"}
	case m.Done == nil:
		return []string{share(m), share(m) + "…"}
	}
	done, total := bounded(*m.Bound, grouped(*m.Done)), bounded(*m.TotalBound, grouped(*m.Total))
	if *m.Bound == "at_least" && *m.Done == *m.Total && *m.TotalBound == "exact" {
		done = "ít nhất " + grouped(*m.Done)
	}
	forms := []string{done + "/" + total, done + " / " + total}
	if m.Percent != nil {
		forms = []string{forms[0], done + " / " + total + " " + share(m), forms[0] + " · " + share(m), share(m)}
	}
	return forms
}

func share(m measureBody) string {
	if m.Percent == nil {
		return ""
	}
	percent := strings.ReplaceAll(strconv.FormatFloat(*m.Percent, 'f', 2, 64), ".", ",") + "%"
	if *m.PercentBound == "at_least" && *m.Percent == 100 {
		return "ít nhất " + percent
	}
	return bounded(*m.PercentBound, percent)
}

func bounded(bound, number string) string {
	word := map[string]string{"exact": "", "at_least": "trên ", "at_most": "không quá ", "about": "khoảng "}
	return word[bound] + number
}

// grouped writes 4687 as 4.687.
func grouped(n int64) string {
	s := strconv.FormatInt(n, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

// table compares the columns of the national table that lead nowhere.
func (c *comparison) table(path string, query url.Values) {
	c.Helper()
	rows := 0
	for n := range c.page(path, query).Descendants() {
		unit, isRow := strings.CutPrefix(attribute(n, "id"), "row-")
		if n.Data != "tr" || !isRow {
			continue
		}
		rows++
		m := c.of("nation", unit, query.Get("measure"), query)
		for i, want := range map[int]string{
			1: rankWritten(m), 6: dayWritten(m.AsOf), 7: remainingWritten(m), 8: requiredWritten(m), 9: rateWritten(m.CurrentPerDay),
		} {
			if got := read(column(n, i)); got != want && (i != 6 || want == "" || !strings.Contains(got, want)) {
				c.Errorf("%s?%s: column %d of unit %s is %q, want %q", path, query.Encode(), i, unit, got, want)
			}
		}
	}
	if rows != len(c.provinces) {
		c.Errorf("%s?%s: %d rows, want %d", path, query.Encode(), rows, len(c.provinces))
	}
}

func rankWritten(m measureBody) string {
	if m.Rank == nil {
		return ""
	}
	return strconv.Itoa(m.Rank.Nation)
}

func dayWritten(day *string) string {
	if day == nil {
		return ""
	}
	d := congress.MustDate(*day).UTC()
	return fmt.Sprintf("%d/%d/%d", d.Day(), d.Month(), d.Year())
}

func remainingWritten(m measureBody) string {
	if m.Remaining == nil || strings.HasPrefix(m.Measure, "women") {
		return ""
	}
	return bounded(*m.RemainingBound, grouped(*m.Remaining))
}

// requiredWritten is empty where nothing is left to do, though the API states 0.
func requiredWritten(m measureBody) string {
	if m.Status == string(rollup.StatusDone) {
		return ""
	}
	return rateWritten(m.RequiredPerDay)
}

func rateWritten(rate *float64) string {
	if rate == nil {
		return ""
	}
	whole, part, _ := strings.Cut(strconv.FormatFloat(*rate, 'f', 2, 64), ".")
	n, err := strconv.ParseInt(whole, 10, 64)
	if err != nil {
		return err.Error()
	}
	return grouped(n) + "," + part
}

func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// column is the n-th cell of a row, from 1.
func column(row *html.Node, n int) *html.Node {
	for c := range row.ChildNodes() {
		if c.Type != html.ElementNode {
			continue
		}
		if n--; n == 0 {
			return c
		}
	}
	return &html.Node{}
}

// read is the text of a node as it is read, spaces run together.
func read(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}
