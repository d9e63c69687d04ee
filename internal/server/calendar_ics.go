package server

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"tiendo/internal/congress"
	"tiendo/internal/ical"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
	"tiendo/web/page"
)

// calendarFile sends what a calendar shows as one file.
func (s *Server) calendarFile(w http.ResponseWriter, r *http.Request) error {
	v := visitOf(r.Context())
	q, tv, err := s.asked(r, v)
	if err != nil {
		return err
	}
	cq, err := s.readCalendar(tv, q)
	if err != nil {
		return err
	}
	cal, err := tv.Calendar(cq.Filter(), cq.Query)
	if err != nil {
		return err
	}
	shown := slices.DeleteFunc(cal.Meetings, func(m rollup.Meeting) bool { return !cq.Shows(m) })
	body := s.icsOf(r, v.lang, tv, cq, shown).Bytes()
	h := w.Header()
	h.Set("Content-Type", icsType)
	h.Set("Content-Disposition", `attachment; filename="lich-dai-hoi.ics"`)
	h.Set("Cache-Control", "private, no-store")
	_, _ = w.Write(body) // the reader left: nobody to tell
	return nil
}

const icsType = "text/calendar; charset=utf-8"

// icsOf is a calendar as a file. What has no day is on no day of it.
func (s *Server) icsOf(r *http.Request, lang text.Lang, tv *rollup.TermView, cq page.CalendarQuery, meetings []rollup.Meeting) ical.Calendar {
	name := cq.Unit.Name
	if cq.Unit.Level == congress.Nation {
		name = lang.UnitLevel(congress.Nation)
	}
	c := ical.Calendar{Name: lang.T("calendar.title", name)}
	for _, m := range meetings {
		u, ok := tv.Unit(m.Unit)
		if !ok {
			continue
		}
		e := ical.Event{
			UID:   fmt.Sprintf("congress-%s-%s-%s@tiendo", tv.Term().ID, m.Level, m.Unit),
			First: m.First, Last: m.Last, Summary: icsSummary(lang, tv, u, m), Description: icsDescription(lang, m, cq.Query.AsOf),
			Status: ical.Tentative, Sequence: m.Changes(), Changed: time.UnixMicro(m.Stated()),
			URL: s.addressOfCongress(r, tv, u),
		}
		if m.Standing == congress.StandingHeld || m.Standing == congress.StandingInSession {
			e.Status = ical.Confirmed
		}
		c.Events = append(c.Events, e)
	}
	return c
}

// icsSummary names the congress as the list of a phone shows it, with what must not be overlooked.
func icsSummary(lang text.Lang, tv *rollup.TermView, u congress.Unit, m rollup.Meeting) string {
	s := lang.T("congress.title", u.Name)
	if province, ok := tv.Unit(m.Province); ok && m.Level < congress.Province {
		s += " (" + province.Name + ")"
	}
	if m.Standing != congress.StandingPlanned {
		s += " · " + lang.T("standing."+string(m.Standing))
	}
	if m.Illustrative {
		s += " · " + lang.T("figure.illustrative")
	}
	return s
}

func icsDescription(lang text.Lang, m rollup.Meeting, asOf congress.Date) string {
	lines := []string{lang.UnitLevel(m.Level) + " · " + lang.T("standing."+string(m.Standing)) + " · " + lang.T("figure.as_of", text.Date(asOf))}
	if m.Pilot {
		lines = append(lines, lang.T("unit.pilot"))
	}
	if m.DirectElectionTrial {
		lines = append(lines, lang.T("unit.trial"))
	}
	if m.Illustrative {
		lines = append(lines, lang.T("figure.illustrative"))
	}
	return strings.Join(lines, "\n")
}

// addressOfCongress is the whole address of a congress' page, as the asker reaches this program.
func (s *Server) addressOfCongress(r *http.Request, tv *rollup.TermView, u congress.Unit) string {
	return s.whole(r, calendarPath+"/"+u.ID.String(), url.Values{"term": {string(tv.Term().ID)}})
}

func (s *Server) whole(r *http.Request, path string, q url.Values) string {
	address := url.URL{Scheme: "http", Host: r.Host, Path: path, RawQuery: q.Encode()}
	if s.Secure {
		address.Scheme = "https"
	}
	return address.String()
}
