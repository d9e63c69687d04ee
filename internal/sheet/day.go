package sheet

import (
	"regexp"
	"strings"

	"tiendo/internal/congress"
	"tiendo/internal/text"
)

var (
	// statedNumbers is "tính đến ngày 23/5/2020", "đến 17h00 ngày 23.5.2020", folded.
	statedNumbers = regexp.MustCompile(`den (?:het |hom |thoi diem |\d{1,2}h\d{0,2} |\d{1,2} gio |nay |ngay )*(\d{1,2})\s?[/.\- ]\s?(\d{1,2})\s?[/.\- ]\s?(\d{4})`)
	// statedWords is "đến ngày 23 tháng 5 năm 2020", folded.
	statedWords = regexp.MustCompile(`den (?:het |\d{1,2}h\d{0,2} )*ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})`)
	// statedBeside is "Tính đến ngày:", with the day in the next cell.
	statedBeside = regexp.MustCompile(`(den ngay|den het ngay|thoi diem|as of)$`)
)

// statedDay finds the day for which a table says that its figures are true: in its title, its header or the
// name of its sheet. Two different days say nothing.
func statedDay(table string, head []Row) (day congress.Date, at Position) {
	for _, row := range head {
		for i, c := range row.Cells {
			found := dayIn(c.Text)
			if found.IsZero() && i > 0 && statedBeside.MatchString(folded(row.Cells[i-1].Text)) {
				found = dayOf(c)
			}
			switch {
			case found.IsZero():
			case day.IsZero():
				day, at = found, Position{table, row.Number, c.Column}
			case found != day:
				return congress.NoDate, Position{}
			}
		}
	}
	return day, at
}

func dayIn(s string) congress.Date {
	s = folded(s)
	for _, form := range []*regexp.Regexp{statedNumbers, statedWords} {
		if parts := form.FindStringSubmatch(s); parts != nil {
			if day, problem := text.ParseDay(strings.Join(parts[1:], "/")); problem == nil {
				return day
			}
		}
	}
	return congress.NoDate
}

// dayOf is the day in a cell, NoDate when it has none.
func dayOf(c Cell) congress.Date {
	day, _ := readDay(c, false)
	return day
}

// readDay reads a cell of a column of days: a date, a text that is one, or the number of a day where the
// cell lost its look.
func readDay(c Cell, date1904 bool) (congress.Date, *congress.Problem) {
	switch c.Kind {
	case Day:
		return c.Date, nil
	case Failed, Unsolved:
		return congress.NoDate, unsolved(c)
	case Number:
		// Below, a number is no day of a campaign but a slip, for example a year.
		const firstSerial = 35_000
		if day, ok := serialDay(c.Value, date1904); ok && c.Value >= firstSerial {
			return day, nil
		}
	}
	return text.ParseDay(c.Text)
}
