package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/templ"
	"tiendo/internal/text"
)

// nearest is the month with the congress nearest to the one shown; NoDate when there is none at all.
func (p *calendarPage) nearest() (month congress.Date) {
	far := 0
	for _, m := range p.Calendar.Meetings {
		if p.Standing != "" && m.Standing != p.Standing {
			continue
		}
		if days := abs(m.First.DaysSince(p.Month)); month.IsZero() || days < far {
			month, far = monthOf(m.First), days
		}
	}
	return month
}

func abs(n int) int { return max(n, -n) }

// MonthName is the month shown, "tháng 7/2020".
func (p calendarPage) MonthName() string { return monthName(p.Lang, p.Month) }

func monthName(lang text.Lang, month congress.Date) string {
	year, m, _ := month.UTC().Date()
	return lang.T("calendar.month", lang.T("month."+strconv.Itoa(int(m))), strconv.Itoa(year))
}

// InMonth leads to the calendar of another month.
func (p calendarPage) InMonth(month congress.Date) templ.SafeURL {
	return p.Here("month", monthCode(month), "day", "", "page", "")
}

// OnDay leads to the congresses of one day, in the month that the day lies in.
func (p calendarPage) OnDay(day congress.Date) templ.SafeURL {
	return p.Here("view", "", "month", monthCode(monthOf(day)), "day", day.String(), "page", "") + "#chosen"
}

// Listed leads to the list of those of a level that stand in one way, of the whole campaign.
func (p calendarPage) Listed(level congress.Level, standing congress.Standing) templ.SafeURL {
	return p.Here("view", "list", "month", "", "day", "", "page", "", "level", level.String(), "state", string(standing))
}

// monthCode is a month as links have it, 2020-07.
func monthCode(month congress.Date) string { return month.UTC().Format("2006-01") }

// monthOf is the first day of the month of a day.
func monthOf(day congress.Date) congress.Date {
	year, month, _ := day.UTC().Date()
	return congress.NewDate(year, month, 1)
}

func monthAfter(month congress.Date) congress.Date {
	year, m, _ := month.UTC().Date()
	return congress.NewDate(year, m+1, 1)
}

func monthBefore(month congress.Date) congress.Date {
	year, m, _ := month.UTC().Date()
	return congress.NewDate(year, m-1, 1)
}

// ListMonth is the month that the list shows when it is chosen: the one shown, else that of the day asked for.
func (p calendarPage) ListMonth() congress.Date {
	if p.Month.IsZero() {
		return monthOf(p.Query().AsOf)
	}
	return p.Month
}

// Crowded leads to the fullest day of a crowd, in the calendar of the unit where it is.
func (p calendarPage) Crowded(crowd crowdRow) templ.SafeURL {
	unit := p.Chrome.Query.Get("unit")
	region := p.Region
	if crowd.Unit != p.Unit.ID {
		unit, region = crowd.Unit.String(), ""
	}
	return p.Here("unit", unit, "region", region, "view", "", "month", monthCode(monthOf(crowd.Fullest)),
		"day", crowd.Fullest.String(), "level", crowd.Level.String(), "state", "", "page", "") + "#chosen"
}

// Download is the address of what is shown as a file for calendar programs. The month is said even where none was
// asked for: tomorrow it may be another.
func (p calendarPage) Download() templ.SafeURL {
	month := ""
	if !p.Month.IsZero() {
		month = monthCode(p.Month)
	}
	return p.Elsewhere("/calendar.ics", "view", p.View, "month", month, "day", "", "page", "", "measure", "", "confirmed", "")
}

// Feeds leads to where a calendar is subscribed to.
func (p calendarPage) Feeds() templ.SafeURL {
	return p.To("/calendar/feeds", "unit", p.Unit.ID.String(), "level", p.Chrome.Query.Get("level"), "measure", "", "asOf", "", "known", "", "confirmed", "")
}

// thisMonth names the link to the month of the day asked for.
func (p calendarPage) thisMonth() string {
	if p.Query().AsOf == p.Today {
		return "calendar.this_month"
	}
	return "calendar.its_month"
}
