package server

import (
	"context"
	"net/url"
	"strconv"
	"time"

	"github.com/go-chi/chi/v5"

	"tiendo/internal/access"
	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/page"
)

// calendarPath is the calendar of congresses; the pages of single congresses and the addresses of feeds are below it.
const calendarPath = "/calendar"

// calendarParams is what the query of a calendar may hold. The measure and the choice of confirmed figures are kept
// for the pages that lead on from it.
var calendarParams = []string{
	"term", "unit", "level", "region", "state", "view", "month", "day", "page", "asOf", "known", "measure", "confirmed",
}

// showCalendar is the calendar of a unit and of everything below it.
func (s *Server) showCalendar(tv *rollup.TermView, q url.Values) (shown, error) {
	cq, err := s.readCalendar(tv, q)
	if err != nil {
		return shown{}, err
	}
	type maker = func(page.Chrome, *rollup.TermView, page.CalendarQuery) (templ.Component, error)
	with := func(build maker) func(context.Context, page.Chrome, *rollup.TermView) (templ.Component, error) {
		return func(_ context.Context, c page.Chrome, tv *rollup.TermView) (templ.Component, error) {
			now := cq
			var ok bool
			if now.Unit, ok = tv.Unit(cq.Unit.ID); !ok {
				return nil, congress.ErrNotFound
			}
			return build(c, tv, now)
		}
	}
	sh := shown{
		term: tv.Term().ID, impersonal: true, query: onlyKnown(q, calendarParams),
		full: with(page.Calendar), live: with(page.CalendarLive),
	}
	if cq.Unit.Level != congress.Nation {
		sh.province = cq.Unit.Province
	}
	return sh, nil
}

func (s *Server) readCalendar(tv *rollup.TermView, q url.Values) (page.CalendarQuery, error) {
	u, err := calendarUnit(tv, q.Get("unit"))
	if err != nil {
		return page.CalendarQuery{}, err
	}
	var ps congress.Problems
	today := s.Clock.Today(tv.Term())
	cq := page.CalendarQuery{
		Unit:     u,
		Query:    readQuery(&ps, tv, q.Get("asOf"), q.Get("known"), q.Get("confirmed"), today),
		Level:    readLevel(&ps, q.Get("level")),
		Region:   readChoice(&ps, "region", q.Get("region"), regionsOf(tv)...),
		Standing: readStanding(&ps, q.Get("state")),
		View:     readChoice(&ps, "view", q.Get("view"), "month", "list"),
		Month:    readMonth(&ps, "month", q.Get("month")),
		Page:     readPageNumber(&ps, q.Get("page")),
	}
	if day := q.Get("day"); day != "" {
		cq.Day = readDay(&ps, "day", day)
	}
	readMeasure(&ps, tv, q.Get("measure"))
	if len(ps) > 0 {
		return cq, ps
	}
	if cq.View == "month" && cq.Month.IsZero() {
		year, month, _ := max(cq.Query.AsOf, cq.Day).UTC().Date()
		cq.Month = congress.NewDate(year, month, 1)
	}
	return cq, nil
}

// calendarUnit is the unit asked for. Without one it is the nation or, for whoever has one unit only, that.
func calendarUnit(tv *rollup.TermView, name string) (congress.Unit, error) {
	if name != "" {
		return readUnit(tv, name)
	}
	var own congress.UnitID
	for _, g := range tv.Scope().Grants {
		if g.Term != tv.Term().ID || !g.Role.Allows(access.Read) {
			continue
		}
		if own != 0 && own != g.Unit {
			return tv.Nation(), nil
		}
		own = g.Unit
	}
	if u, ok := tv.Unit(own); ok {
		return u, nil
	}
	return tv.Nation(), nil
}

// readLevel reads the level of congresses, 0 when none is asked for.
func readLevel(ps *congress.Problems, code string) congress.Level {
	if code == "" {
		return 0
	}
	level, err := congress.ParseLevel(code)
	if err != nil || level == congress.Nation {
		ps.Add("level", problemUnknownChoice, code, "province, upper, grassroots, cell")
		return 0
	}
	return level
}

func readStanding(ps *congress.Problems, code string) congress.Standing {
	choices := []string{""}
	for _, s := range congress.Standings {
		choices = append(choices, string(s))
	}
	return congress.Standing(readChoice(ps, "state", code, choices...))
}

// readMonth reads a month, 2020-07, as its first day; NoDate when none is asked for.
func readMonth(ps *congress.Problems, field, s string) congress.Date {
	if s == "" {
		return congress.NoDate
	}
	if _, err := time.Parse("2006-01", s); err != nil {
		ps.Add(field, problemNotAMonth, s)
		return congress.NoDate
	}
	return readDay(ps, field, s+"-01")
}

func readPageNumber(ps *congress.Problems, s string) int {
	if s == "" {
		return 1
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > maxPage {
		ps.Add("page", congress.ProblemNotANumber, s)
		return 1
	}
	return n
}

// maxPage only keeps products of pages and rows from running over.
const maxPage = 1_000_000

// calendarRoutes are the pages of the calendar, for whoever is signed in.
func (s *Server) calendarRoutes(r, patient chi.Router) {
	patient.Get(calendarPath, s.page(s.signedIn(s.shownPage)))
	patient.Get(calendarPath+".ics", s.page(s.signedIn(s.calendarFile)))
	patient.Get(calendarPath+"/feeds", s.page(s.signedIn(s.feedsPage)))
	patient.Post(calendarPath+"/feeds", s.page(s.signedIn(s.makeFeed)))
	patient.Post(calendarPath+"/feeds/end", s.page(s.signedIn(s.endFeed)))
	patient.Get(calendarPath+"/{unit}", s.page(s.signedIn(s.congressPage)))
	r.Post(calendarPath+"/{unit}", s.page(s.congressForm)) // looks itself, as the form of a figure does
}
