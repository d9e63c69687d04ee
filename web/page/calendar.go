package page

import (
	"cmp"
	"errors"
	"slices"

	"tiendo/internal/congress"
	"tiendo/internal/rollup"
	"tiendo/internal/templ"
	"tiendo/web/part"
)

// CalendarQuery is what the calendar of congresses is asked to show.
type CalendarQuery struct {
	Unit     congress.Unit // its congress and those of everything below it
	Query    rollup.Query
	Level    congress.Level    // 0: all, of the nation its two upper levels
	Region   string            // a region's or sub-region's name; empty: all
	Standing congress.Standing // empty: all
	View     string            // "month" or "list"
	Month    congress.Date     // the first day of a month; NoDate in a list: the whole campaign
	Day      congress.Date     // whose congresses are listed below the month; NoDate: none's
	Page     int               // of the list, from 1
}

// Filter is whose congresses the calendar has. Of the nation's only two levels are registered as a rule, and only
// they are shown unless another is chosen.
func (q CalendarQuery) Filter() rollup.CalendarFilter {
	f := rollup.CalendarFilter{Unit: q.Unit.ID, Region: q.Region}
	switch {
	case q.Level != 0:
		f.Levels = []congress.Level{q.Level}
	case q.Unit.Level == congress.Nation:
		f.Levels = []congress.Level{congress.Province, congress.Upper}
	}
	return f
}

// Shows reports whether a congress is among those asked for: by its standing and, where a month or a day is chosen,
// because some of its days lie there.
func (q CalendarQuery) Shows(m rollup.Meeting) bool {
	if q.Standing != "" && m.Standing != q.Standing {
		return false
	}
	return q.Month.IsZero() || m.Last >= q.Month && m.First < monthAfter(q.Month)
}

const (
	namesInCell  = 3   // more congresses of a day are a number
	rowsOfList   = 100 // of one page of the list
	rowsOfDay    = 60
	namesUndated = 12
	warningsHere = 6 // of each kind, before the rest is folded away
)

// calendarPage is the calendar of one unit.
type calendarPage struct {
	Chrome
	CalendarQuery
	Path     []congress.Unit
	Calendar *rollup.Calendar
	Levels   []congress.Level // that can be chosen
	Regions  []string
	Cells    []calendarCell
	Rows     []meetingRow // of the list, or of the chosen day
	Of       int          // how many rows there are in all
	Undated  []meetingRow // the first of those without a day
	Crowds   []crowdRow   // ahead
	Nearest  congress.Date
	Marked   bool // something on the page is illustrative
	// Reported are the figures of the levels of which another number of units is reported than is registered: the
	// calendar knows of those registered only.
	Reported map[congress.Level]part.Figure
}

// Calendar is the page of a unit's calendar.
func Calendar(c Chrome, tv *rollup.TermView, q CalendarQuery) (templ.Component, error) {
	c.Desks = desks(c, tv)
	c.Styles = append(c.Styles, "css/calendar.css")
	p, err := newCalendar(c, tv, q)
	if err != nil {
		return nil, err
	}
	return calendarWhole(p), nil
}

// CalendarLive is the part of the calendar that changes with the figures.
func CalendarLive(c Chrome, tv *rollup.TermView, q CalendarQuery) (templ.Component, error) {
	p, err := newCalendar(c, tv, q)
	if err != nil {
		return nil, err
	}
	return calendarLive(p), nil
}

func newCalendar(c Chrome, tv *rollup.TermView, q CalendarQuery) (calendarPage, error) {
	p := calendarPage{Chrome: c, CalendarQuery: q, Path: tv.Path(q.Unit.ID)}
	var err error
	if p.Calendar, err = tv.Calendar(q.Filter(), q.Query); err != nil {
		return p, err
	}
	if err := p.reported(tv); err != nil {
		return p, err
	}
	p.choices(tv)
	var shown []rollup.Meeting
	for _, m := range p.Calendar.Meetings {
		if q.Shows(m) {
			shown = append(shown, m)
		}
		p.Marked = p.Marked || m.Illustrative
	}
	p.undated(tv)
	if q.View == "month" {
		p.fillMonth(tv, shown)
	} else {
		p.fillList(tv, shown)
	}
	p.crowds(tv)
	if len(shown) == 0 {
		p.Nearest = p.nearest()
	}
	return p, nil
}

// reported compares what is registered of each level with what is reported of it.
func (p *calendarPage) reported(tv *rollup.TermView) error {
	p.Reported = map[congress.Level]part.Figure{}
	for _, t := range p.Calendar.Totals {
		ask := func(m congress.MeasureCode) (rollup.Progress, error) { return tv.Progress(p.Unit.ID, m, p.Query()) }
		if p.Region != "" {
			ask = func(m congress.MeasureCode) (rollup.Progress, error) {
				return tv.RegionProgress(p.Region, m, p.Query())
			}
		}
		progress, err := ask(congress.MeasureCode("congress." + t.Level.String()))
		if errors.Is(err, congress.ErrNotFound) {
			continue // nobody counts them
		}
		if err != nil {
			return err
		}
		f := p.Figure(progress, p.Query().AsOf)
		if f.Counted() && f.Value.Total != int64(t.Expected) {
			p.Reported[t.Level] = f
		}
	}
	return nil
}

// crowds are the runs of crowded days that are not over, the next first.
func (p *calendarPage) crowds(tv *rollup.TermView) {
	for _, crowd := range slices.Concat(p.Calendar.Crowds, p.Calendar.Provinces) {
		if place, ok := tv.Unit(crowd.Unit); ok && crowd.To >= p.Query().AsOf {
			p.Crowds = append(p.Crowds, crowdRow{crowd, place})
		}
	}
	slices.SortStableFunc(p.Crowds, func(a, b crowdRow) int { return cmp.Compare(a.From, b.From) })
}

// choices are what the filters offer.
func (p *calendarPage) choices(tv *rollup.TermView) {
	for _, level := range slices.Backward(congress.Levels) {
		if level < congress.Nation && level <= p.Unit.Level {
			p.Levels = append(p.Levels, level)
		}
	}
	if p.Unit.Level != congress.Nation {
		return
	}
	p.Regions = RegionsOf(tv.Children(p.Unit.ID))
}

func (p *calendarPage) row(tv *rollup.TermView, m rollup.Meeting) meetingRow {
	r := meetingRow{Meeting: m, Lang: p.Lang}
	r.Unit, _ = tv.Unit(m.Unit)
	if p.Unit.Level == congress.Nation && m.Level < congress.Province {
		if province, ok := tv.Unit(m.Province); ok {
			r.Within = province.Name
		}
	}
	return r
}

func (p *calendarPage) rows(tv *rollup.TermView, meetings []rollup.Meeting) []meetingRow {
	rows := make([]meetingRow, len(meetings))
	for i, m := range meetings {
		rows[i] = p.row(tv, m)
	}
	return rows
}

// undated names the first of those that have no day.
func (p *calendarPage) undated(tv *rollup.TermView) {
	var open []rollup.Meeting
	for _, m := range p.Calendar.Undated {
		if p.Standing == "" || m.Standing == p.Standing {
			open = append(open, m)
		}
	}
	p.Calendar.Undated = open
	p.Undated = p.rows(tv, open[:min(len(open), namesUndated)])
}

// fillList takes one page of the list: of a month what lies in it, of the whole campaign also what has no day.
func (p *calendarPage) fillList(tv *rollup.TermView, shown []rollup.Meeting) {
	if p.Month.IsZero() {
		shown = append(slices.Clip(shown), p.Calendar.Undated...)
	}
	if !p.Day.IsZero() {
		shown = onDay(shown, p.Day)
	}
	p.Of = len(shown)
	from := min((p.Page-1)*rowsOfList, p.Of)
	p.Rows = p.rows(tv, shown[from:min(from+rowsOfList, p.Of)])
}

func onDay(meetings []rollup.Meeting, day congress.Date) []rollup.Meeting {
	return slices.DeleteFunc(slices.Clone(meetings), func(m rollup.Meeting) bool { return day < m.First || day > m.Last })
}

// Title names the calendar and whose it is.
func (p calendarPage) Title() string { return p.Lang.T("calendar.title", placeName(p.Chrome, p.Unit)) }

// Pages is how many pages the list has.
func (p calendarPage) Pages() int { return max(1, (p.Of+rowsOfList-1)/rowsOfList) }

// Silent is how many congresses ought to have been heard of and were not.
func (p calendarPage) Silent() (n int) {
	for _, t := range p.Calendar.Totals {
		n += t.Standing[congress.StandingSilent]
	}
	return n
}

// Squeezes are the levels whose deadline is ahead and whose congresses lie too near to it, or after it.
func (p calendarPage) Squeezes() (list []rollup.Squeeze) {
	for _, s := range p.Calendar.Squeezes {
		if !s.Deadline.IsZero() && (s.After > 0 || s.Tight() && s.Deadline >= p.Query().AsOf) {
			list = append(list, s)
		}
	}
	return list
}

// Query is the day asked for, on both clocks.
func (p calendarPage) Query() rollup.Query { return p.CalendarQuery.Query }

// Empty reports whether nothing at all is on the calendar.
func (p calendarPage) Empty() bool { return len(p.Calendar.Meetings)+len(p.Calendar.Undated) == 0 }
