package page

import (
	"strconv"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/text"
)

// calendarCell is one day of a month, or a day of the months beside it, which is empty.
type calendarCell struct {
	Lang    text.Lang
	Day     congress.Date // NoDate: beside the month
	Today   bool
	Past    bool
	Crowded []rollup.Crowd // of the unit itself
	Total   int
	Names   []meetingRow // all of them where they are few
	Counts  []standingCount
}

// standingCount is how many congresses of a day stand in one way.
type standingCount struct {
	Standing congress.Standing
	N        int
}

// fillMonth makes the month's cells, from a Monday to a Sunday, and lists the chosen day.
func (p *calendarPage) fillMonth(tv *rollup.TermView, shown []rollup.Meeting) {
	end := monthAfter(p.Month)
	byDay := map[congress.Date][]rollup.Meeting{}
	for _, m := range shown {
		for day := max(m.First, p.Month); day <= m.Last && day < end; day++ {
			byDay[day] = append(byDay[day], m)
		}
	}
	for range weekday(p.Month) {
		p.Cells = append(p.Cells, calendarCell{})
	}
	for day := p.Month; day < end; day++ {
		p.Cells = append(p.Cells, p.cell(tv, day, byDay[day]))
	}
	for len(p.Cells)%7 != 0 {
		p.Cells = append(p.Cells, calendarCell{})
	}
	if !p.Day.IsZero() {
		p.Of = len(byDay[p.Day])
		p.Rows = p.rows(tv, byDay[p.Day][:min(p.Of, rowsOfDay)])
	}
}

func (p *calendarPage) cell(tv *rollup.TermView, day congress.Date, meetings []rollup.Meeting) calendarCell {
	cell := calendarCell{
		Lang: p.Lang, Day: day, Today: day == p.Query().AsOf, Past: day < p.Query().AsOf, Total: len(meetings),
	}
	for _, crowd := range p.Calendar.Crowds {
		if crowd.From <= day && day <= crowd.To {
			cell.Crowded = append(cell.Crowded, crowd)
		}
	}
	if len(meetings) <= namesInCell {
		cell.Names = p.rows(tv, meetings)
		return cell
	}
	n := map[congress.Standing]int{}
	for _, m := range meetings {
		n[m.Standing]++
	}
	for _, s := range congress.Standings {
		if n[s] > 0 {
			cell.Counts = append(cell.Counts, standingCount{s, n[s]})
		}
	}
	return cell
}

// weekday counts the days since Monday.
func weekday(day congress.Date) int { return (int(day.UTC().Weekday()) + 6) % 7 }

// WeekdayName is the day of the week in full.
func (c calendarCell) WeekdayName() string {
	return c.Lang.Weekday(c.Day.UTC().Weekday())
}

// ID names the cell's element.
func (c calendarCell) ID() string { return "day-" + c.Day.String() }

// Number is the day of the month.
func (c calendarCell) Number() string { return strconv.Itoa(c.Day.UTC().Day()) }

// Counted says how many there are and how they stand, as a phrase.
func (c calendarCell) Counted() string {
	s := c.Lang.T("calendar.congresses", c.Total)
	for i, count := range c.Counts {
		separator := ", "
		if i == 0 {
			separator = ": "
		}
		s += separator + text.Number(count.N) + " " + standingWords(c.Lang, count.Standing)
	}
	return s
}
