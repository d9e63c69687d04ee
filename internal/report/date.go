package report

import (
	"regexp"
	"slices"
	"strconv"
	"time"

	"tiendo/internal/congress"
)

// dotted is a day written with points, which the cutting leaves in one piece.
var dotted = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.(\d{4})$`)

// years of a term that a text about congresses can mean.
const firstYear, lastYear = 1930, 2199

// dateAt reads a day or a month at the beginning of the tokens: 31/5/2020, 31-5, ngày 31 tháng 5 năm 2020,
// tháng 5/2020. cued says that the words before announce a date; without them 23/5 may be a fraction.
func (r *reader) dateAt(tokens []token, cued bool) (it item, n int) {
	if len(tokens) == 0 {
		return item{}, 0
	}
	if m := dotted.FindStringSubmatch(tokens[0].word); m != nil {
		return r.day(m[1], m[2], m[3]), 1
	}
	if n := hourAt(tokens); n > 0 {
		it, k := r.dateAt(tokens[n:], true)
		if k > 0 {
			k += n
		}
		return it, k
	}
	if n := daytimeAt(tokens); cued && n > 0 {
		it, k := r.dateAt(tokens[n:], true)
		if k > 0 {
			k += n
		}
		return it, k
	}
	if tokens[0].word == "tháng" {
		return r.monthAt(tokens)
	}
	if tokens[0].word == "ngày" {
		it, n = r.dateAt(tokens[1:], true)
		if n > 0 {
			n++
		}
		return it, n
	}
	at := func(i int) string {
		if i < len(tokens) {
			return tokens[i].word
		}
		return ""
	}
	separator := at(1)
	switch {
	case !tokens[0].number || len(tokens) < 3:
		return item{}, 0
	case separator == "tháng" && cued:
		year, n := yearAfter(tokens[3:])
		return r.day(at(0), at(2), year), 3 + n
	case separator != "/" && separator != "-":
		return item{}, 0
	case (at(3) == separator || at(3) == "/") && len(at(4)) == 4 && isYear(at(4)):
		return r.day(at(0), at(2), at(4)), 5
	case isYear(at(2)) && separator == "/":
		return r.month(at(0), at(2)), 3
	case cued && len(at(0)) <= 2 && len(at(2)) <= 2 && at(3) != "/":
		year, n := yearAfter(tokens[3:])
		return r.day(at(0), at(2), year), 3 + n
	}
	return item{}, 0
}

// hourAt counts the tokens of an hour: 17 giờ, 17h30, 17 giờ 30 phút.
func hourAt(tokens []token) int {
	if len(tokens) < 3 || !tokens[0].number || tokens[1].word != "giờ" && !(tokens[1].glued && tokens[1].word[0] == 'h') {
		return 0
	}
	if len(tokens) > 4 && tokens[2].number && tokens[3].word == "phút" {
		return 4
	}
	if tokens[2].number && len(tokens[2].word) == 2 && (len(tokens) == 3 || tokens[3].word != "/" && tokens[3].word != "-" && tokens[3].word != "tháng") {
		return 3 // 17 giờ 00
	}
	return 2
}

// daytimeAt counts the words between an hour and its day: "16h chiều nay 28/6".
func daytimeAt(tokens []token) int {
	n := 0
	for n < 2 && n < len(tokens) && slices.Contains([]string{"sáng", "trưa", "chiều", "tối", "nay", "qua", "cùng"}, tokens[n].word) {
		n++
	}
	return n
}

// yearAfter reads "năm 2020".
func yearAfter(tokens []token) (year string, n int) {
	if len(tokens) >= 2 && tokens[0].word == "năm" && isYear(tokens[1].word) {
		return tokens[1].word, 2
	}
	return "", 0
}

func (r *reader) monthAt(tokens []token) (it item, n int) {
	if len(tokens) < 2 || !tokens[1].number {
		return item{}, 0
	}
	if len(tokens) >= 4 && (tokens[2].word == "/" || tokens[2].word == "-") && isYear(tokens[3].word) {
		return r.month(tokens[1].word, tokens[3].word), 4
	}
	year, n := yearAfter(tokens[2:])
	return r.month(tokens[1].word, year), 2 + n
}

func isYear(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n >= firstYear && n <= lastYear
}

// day makes a date of its parts. Without a year it is the latest such day that is not to come.
func (r *reader) day(day, month, year string) item {
	d, dayErr := strconv.Atoi(day)
	m, monthErr := strconv.Atoi(month)
	if dayErr != nil || monthErr != nil || d < 1 || d > 31 || m < 1 || m > 12 {
		return item{kind: noise}
	}
	if year != "" {
		y, _ := strconv.Atoi(year) // isYear has read it
		return dateItem(y, m, d)
	}
	y := r.frame.Today.UTC().Year()
	it := dateItem(y, m, d)
	if it.day > r.frame.Today {
		if last := dateItem(y-1, m, d); r.frame.Today.DaysSince(last.day) < recentDays {
			it = last
		}
	}
	it.noYear = true
	return it
}

// recentDays is how far back a day without its year may lie: a report is about the weeks before it. A day
// that would lie further back is one to come.
const recentDays = 200

func dateItem(year, month, day int) item {
	moment := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if moment.Day() != day {
		return item{kind: noise} // the thirty-first of June
	}
	return item{kind: date, day: congress.NewDate(moment.Date())}
}

// month makes the last day of a month.
func (r *reader) month(month, year string) item {
	m, err := strconv.Atoi(month)
	if err != nil || m < 1 || m > 12 {
		return item{kind: noise}
	}
	y := r.frame.Today.UTC().Year()
	if year != "" {
		y, _ = strconv.Atoi(year)
	}
	last := time.Date(y, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC)
	return item{kind: date, day: congress.NewDate(last.Date()), month: true, noYear: year == ""}
}
