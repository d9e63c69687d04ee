package text

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"tiendo/internal/congress"
)

// Number writes a count with points between thousands: 4.687.
func Number[T ~int | ~int32 | ~int64](n T) string {
	digits := strconv.FormatInt(int64(n), 10)
	sign := ""
	if digits[0] == '-' {
		sign, digits = "-", digits[1:]
	}
	return sign + grouped(digits)
}

func grouped(digits string) string {
	first := len(digits) % 3
	if first == 0 {
		first = 3
	}
	var b strings.Builder
	b.WriteString(digits[:min(first, len(digits))])
	for i := first; i < len(digits); i += 3 {
		b.WriteByte('.')
		b.WriteString(digits[i : i+3])
	}
	return b.String()
}

// Percent writes a percentage with two decimals: 41,23%.
func Percent(p congress.Percent) string {
	sign := ""
	if p < 0 {
		sign, p = "-", -p
	}
	return fmt.Sprintf("%s%d,%02d%%", sign, p/100, p%100)
}

// Rate writes a number a day, or any other decimal, with two decimals, rounded half up as percentages are: 9,53.
func Rate(r float64) string {
	s := strconv.FormatFloat(math.Round(r*100)/100, 'f', 2, 64)
	whole, decimals, ok := strings.Cut(s, ".")
	if !ok {
		return s // infinite, or no number at all
	}
	digits, negative := strings.CutPrefix(whole, "-")
	s = grouped(digits) + "," + decimals
	if negative && strings.Trim(s, "0,") != "" {
		return "−" + s
	}
	return s
}

// Decimal writes a number with one decimal, where two would claim too much: 9,5.
func Decimal(r float64) string {
	return strings.Replace(strconv.FormatFloat(r, 'f', 1, 64), ".", ",", 1)
}

// Date writes a day: 23/5/2020; "" for no date.
func Date(d congress.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.UTC().Format("2/1/2006")
}

// DayMonth writes a day without its year, for running text and axes: 23/5.
func DayMonth(d congress.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.UTC().Format("2/1")
}

// DayInWords writes a day with its name: Thứ Bảy, 23/5/2020.
func (lang Lang) DayInWords(d congress.Date) string {
	return lang.T("time.weekday", lang.Weekday(d.UTC().Weekday()), Date(d))
}

// Weekday is the name of a day of the week. Weeks begin on Monday, and so do the texts.
func (lang Lang) Weekday(d time.Weekday) string {
	return lang.T("weekday." + strconv.Itoa((int(d)+6)%7+1))
}

// DateTime writes a moment in Vietnamese time: 23/5/2020 17:05; "" for none.
func DateTime(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(congress.Location).Format("2/1/2006 15:04")
}

// Clock writes the time of day of a moment in Vietnamese time: 17:05.
func Clock(t time.Time) string { return t.In(congress.Location).Format("15:04") }

// Age says how long ago a day was: hôm nay, 4 ngày trước; a negative number of days is still to come.
func (lang Lang) Age(days int) string {
	switch {
	case days == 0:
		return lang.T("age.today")
	case days < 0:
		return lang.T("age.in", -days)
	}
	return lang.T("age.ago", days)
}

// Bounded puts the word for a bound before a number: trên 2.300.
func (lang Lang) Bounded(b congress.Bound, number string) string {
	if b == congress.Exact {
		return number
	}
	return lang.Bound(b) + " " + number
}

// DoneBound is the word for the bound of a fraction's upper number, "trên"; "" for an exact one. More than all
// cannot be: of all it is "ít nhất".
func (lang Lang) DoneBound(f congress.Fraction) string {
	switch {
	case f.DoneBound == congress.Exact:
		return ""
	case f.DoneBound == congress.AtLeast && f.Done == f.Total:
		return lang.T("bound.all")
	}
	return lang.Bound(f.DoneBound)
}

// Fraction writes how many of how many: 254/616, each number with the word of its bound unless it is exact.
func (lang Lang) Fraction(f congress.Fraction) string {
	done, total := Number(f.Done), Number(f.Total)
	if word := lang.DoneBound(f); word != "" {
		done = word + " " + done
	}
	if f.TotalBound == congress.Exact {
		return done + "/" + total
	}
	return done + " / " + lang.Bounded(f.TotalBound, total)
}

// BoundedPercent writes a percentage with the word of its bound: trên 41,23%, ít nhất 100,00%.
func (lang Lang) BoundedPercent(b congress.Bound, p congress.Percent) string {
	if b == congress.AtLeast && p == congress.Hundred {
		return lang.T("bound.all") + " " + Percent(p)
	}
	return lang.Bounded(b, Percent(p))
}

// Share writes the percentage of a fraction with its bound, "41,23%" or "trên 41,23%"; "" for 0/0.
func (lang Lang) Share(f congress.Fraction) string {
	p, ok := f.Percent()
	if !ok {
		return ""
	}
	return lang.BoundedPercent(f.ShareBound(), p)
}

// Value writes a figure in the form in which it was reported. Words stay the words that were given.
func (lang Lang) Value(v congress.Value) string {
	switch v.Kind {
	case congress.Count:
		f, _ := v.Fraction()
		return lang.Fraction(f)
	case congress.PercentOf:
		share := lang.BoundedPercent(v.Bound, v.Percent)
		if !v.TotalKnown {
			return share
		}
		return lang.T("value.percent_of", share, lang.Bounded(v.TotalBound, Number(v.Total)))
	case congress.Words:
		return v.Words
	case congress.Withdrawn:
		return lang.T("value.withdrawn")
	}
	return lang.T("value.not_reported")
}

// Any writes an argument of a text in the form of its type.
func (lang Lang) Any(arg any) string {
	switch v := arg.(type) {
	case string:
		return v
	case int:
		return Number(v)
	case int64:
		return Number(v)
	case float64:
		return Rate(v)
	case congress.Percent:
		return Percent(v)
	case congress.Date:
		return Date(v)
	case time.Time:
		return DateTime(v)
	case congress.Fraction:
		return lang.Fraction(v)
	case congress.Value:
		return lang.Value(v)
	}
	return fmt.Sprint(arg)
}
